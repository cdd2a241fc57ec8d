"""A person's preferences for full-screen consoles: `console.toml` in the configuration folder, if there is one.

theme = "light"

[keys]
next = "g"
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, Self

from platformdirs import user_config_path
from pydantic import BaseModel, ConfigDict, ValidationError

from injects.sanitise import clean_line
from injects.written import Lang, Text

_NO_SETTING = Text(
    en="{asked}: there is no such setting. There are theme and [keys]",
    fr="{asked}\u00a0: ce réglage n’existe pas. Il y a theme et [keys]",
)
_THEME = Text(en='theme: it is "dark" or "light"', fr='theme\u00a0: c’est "dark" ou "light"')
_KEYS = Text(
    en='{asked}: after [keys], each line gives a key to an action, like next = "g"',
    fr='{asked}\u00a0: après [keys], chaque ligne donne une touche à une action, comme next = "g"',
)


class PreferencesError(Exception):
    """The file cannot be used: where it is, and what is wrong."""

    def __init__(self, path: Path, problem: Text) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def facts(self, lang: Lang) -> dict[str, object]:
        """What a sentence about it needs."""
        return {"path": self.path, "problem": self.problem.said(lang)}


class Preferences(BaseModel):
    """Colours, and keys by the ids of their actions."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    theme: Literal["dark", "light"] = "dark"
    keys: dict[str, str] = {}

    @classmethod
    def read(cls, folder: Path | None = None) -> Self:
        """What the file says; nothing where there is none. Raises PreferencesError."""
        path = (folder or user_config_path("tocsin")) / "console.toml"
        try:
            preferences = cls(**tomllib.loads(path.read_text())) if path.exists() else cls()
        except ValidationError as error:
            raise PreferencesError(path, _refused(error)) from error
        except (OSError, ValueError) as error:
            raise PreferencesError(path, Text(en=str(error), fr=str(error))) from error
        if problem := preferences.keys and _problem_with(preferences.keys):
            raise PreferencesError(path, problem)
        return preferences


def _problem_with(keys: Mapping[str, str]) -> Text | None:
    from tui.own_keys import problem_with

    return problem_with(keys)


def _refused(error: ValidationError) -> Text:
    first = error.errors()[0]
    said = _THEME if first["loc"] == ("theme",) else _KEYS if first["loc"][0] == "keys" else _NO_SETTING
    facts = {"asked": clean_line(".".join(map(str, first["loc"])))}
    return Text(en=said.en.format(**facts), fr=said.fr.format(**facts))
