"""What an author writes: the strict model under every part of a scenario, identifiers, and texts in two languages."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

Lang = Literal["en", "fr"]

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,39}$")]
"""A name inside a scenario: lower case, digits, dots, dashes and underscores, at most 40 characters."""

Word = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
"""A name that texts may quote, as `meters.drafts`: no dash, since a template would read it as a minus."""


class Written(BaseModel):
    """One thing an author wrote: nothing is guessed, unknown keys are refused, nothing changes afterwards."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=True)


class Text(Written):
    """The same words for both audiences; each version is written for its readers, not translated word for word."""

    en: str
    """The words in English."""
    fr: str
    """The words in French."""

    def said(self, lang: Lang) -> str:
        return self.fr if lang == "fr" else self.en

    def __format__(self, _spec: str) -> str:
        """Never by itself into a sentence: whoever writes one says in which language."""
        raise TypeError("a text is put into a sentence with `said` or `worded`")


Fact = Text | str | int
"""What stands in a gap of a sentence."""
NOTHING = Text(en="", fr="")


class WrittenError(ValueError):
    """A value that is not what it must be, told to the person who wrote it; in English where only one is asked for."""

    def __init__(self, said: Text) -> None:
        super().__init__(said.en)
        self.said = said


def worded(words: Text, /, **facts: Fact) -> Text:
    """Words with their facts, each in its language."""
    return Text(en=words.en.format(**_in("en", facts)), fr=words.fr.format(**_in("fr", facts)))


def _in(lang: Lang, facts: Mapping[str, Fact]) -> dict[str, str | int]:
    return {name: fact.said(lang) if isinstance(fact, Text) else fact for name, fact in facts.items()}
