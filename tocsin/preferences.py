"""A person's preferences for full-screen consoles: `console.toml` in the configuration folder, if there is one.

theme = "light"

[keys]
next = "g"
"""

import tomllib
from pathlib import Path
from typing import Literal, Self

from platformdirs import user_config_path
from pydantic import BaseModel, ConfigDict, ValidationError


class PreferencesError(Exception):
    """The file cannot be read: where it is, and what is wrong."""


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
            return cls(**tomllib.loads(path.read_text())) if path.exists() else cls()
        except ValidationError as error:
            first = error.errors()[0]
            raise PreferencesError(path, f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error
        except (OSError, ValueError) as error:
            raise PreferencesError(path, error) from error
