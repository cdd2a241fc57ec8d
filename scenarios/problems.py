"""What is wrong with a pack, where, and what to do, in the languages of its authors."""

import difflib
from bisect import bisect
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from injects.sanitise import clean_line
from injects.written import NOTHING, Fact, Lang, Text, worded
from scenarios.exercise_words import EXERCISE
from scenarios.fault_words import FAULTS
from scenarios.reading_words import READING
from scenarios.warning_words import WARNINGS

Path = tuple[str | int, ...]
"""The way to a part of a pack, as its author wrote it: `("injects", 3, "body", "fr")`."""


LINE_LIMIT = 2_000
"""Characters of a problem when it is printed, at most."""


MANY = 64
"""Names among which a misspelt one is looked for; of more, those that stand next to it in the alphabet."""


class Place(NamedTuple):
    """Where something stands in a file; lines and columns count from 1, and line 0 is about no file at all."""

    file: str
    line: int = 1
    column: int = 1


class Problem(NamedTuple):
    """One thing to mend. Printed, it is one line that editors can follow."""

    file: str
    line: int
    column: int
    code: str
    key: str
    """The way to what it is about, dotted: `injects[3].body.fr`; empty when it is about a whole file."""
    message: Text
    hint: Text = NOTHING
    """What to do, or `Did you mean …?`."""

    def __str__(self) -> str:
        return self.on_one_line("en")

    def on_one_line(self, lang: Lang) -> str:
        """All of it, with the place and the key."""
        subject = f"{self.key}: " if self.key else ""
        return clean_line(f"{self.where}: {subject}{self.told(lang)}", LINE_LIMIT)

    def told(self, lang: Lang) -> str:
        """What is wrong and what to do, as sentences."""
        return f"{self.sentence(lang)} {self.hint.said(lang)}".rstrip()

    def sentence(self, lang: Lang) -> str:
        """What is wrong, with its full stop."""
        message = self.message.said(lang)
        return message if message.endswith((".", "?")) else message + "."

    @property
    def is_warning(self) -> bool:
        """Whether the pack may be played all the same: the codes of errors begin with SC1 to SC4."""
        return self.code >= "SC5"

    @property
    def where(self) -> str:
        """The place as editors follow it: `a.yaml:3:7`."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


def _by_place(each: Problem) -> tuple[object, ...]:
    return (*each[:5], each.message.en)


class ScenarioError(Exception):
    """A pack that cannot be played. Its text is the full list of problems, by place, in English.

    `files` are the texts that problems point into, by the name they give, as far as they were read.
    """

    def __init__(self, problems: Iterable[Problem], files: Mapping[str, str] | None = None) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems), key=_by_place))
        self.files: Mapping[str, str] = files or {}
        super().__init__("\n".join(map(str, self.problems)))


SENTENCES = {**READING, **FAULTS, **EXERCISE}
"""How each kind of error is told, by its name in the program."""


def problem(name: str, place: Place, path: Path = (), /, **facts: Fact) -> Problem:
    """The problem of that name at a place, told with its facts."""
    code, text, hint = SENTENCES.get(name) or WARNINGS[name]
    return Problem(*place, code, dotted(path), worded(text, **facts), worded(hint, **facts))


def dotted(path: Path) -> str:
    """A path as authors read it: `injects[3].body.fr`."""
    words = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return words.removeprefix(".")


def did_you_mean(name: str, known: Iterable[str]) -> Text:
    """The question that names what was probably meant, or nothing."""
    near = nearest(name, known)
    return worded(_MEANT, name=near) if near else NOTHING


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Which of these was probably meant."""
    names = sorted(known)
    if len(names) > MANY:  # each comparison costs; what is misspelt mostly begins alike
        here = bisect(names, name)
        names = names[max(0, here - MANY // 2) : here + MANY // 2]
    return next(iter(difflib.get_close_matches(name, names, 1)), None)


def near_or_all(name: str, known: Iterable[str]) -> Text:
    """The same, or a list of what there is when nothing is near and the list is short."""
    names = sorted(known)
    if nearest(name, names) or not 0 < len(names) <= 12:
        return did_you_mean(name, names)
    return there_are(names)


def there_are(names: Iterable[str]) -> Text:
    """The list of what there is."""
    return worded(_THERE_ARE, names=", ".join(names))


_MEANT = Text(en="Did you mean `{name}`?", fr="Vouliez-vous dire `{name}`\u202f?")
_THERE_ARE = Text(en="There are: {names}.", fr="Il y a\u00a0: {names}.")
