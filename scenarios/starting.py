"""A new pack from one that exists: its files under a new name, with their comments, and the schema for editors."""

import re
from collections.abc import Mapping

from injects.plain import plain
from injects.written import Lang
from scenarios.load import Loaded, load_source
from scenarios.problems import Place
from scenarios.strict import read

STARTER = "starter"
"""The example that a new pack starts from."""
FIRST_VERSION = "0.1.0"
SCHEMA_FILE = ".tocsin/scenario.schema.json"
MODELINE = "# yaml-language-server: $schema="

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")
_VALUE = re.compile(r""""[^"]*"|'[^']*'|[^\s,}#]+""")
_SPOKEN = re.compile(r"^( *)# (en|fr): (.*\n)", re.MULTILINE)


def started(pack: Loaded, name: str) -> dict[str, str]:
    """The files of a pack, called `name` and at its first version. What else they say, comments too, is as it was."""
    files = {file: f"{MODELINE}{SCHEMA_FILE}\n{_unwired(text)}" for file, text in pack.source.files.items()}
    for key, value in {"scenario": name, "version": FIRST_VERSION}.items():
        for file, text in files.items():
            spot = read(file, text).values.get((key,))
            if spot:
                files[file] = _with(text, spot.place, value)
    written = load_source(files)
    assert (written.scenario, written.version) == (name, FIRST_VERSION), "the name stands where it was not found"
    return files


def in_language(files: Mapping[str, str], lang: Lang) -> dict[str, str]:
    """The files with only those comments, of the kind `# en: …`, that are in this language."""
    return {file: _SPOKEN.sub(lambda line: _kept(line, lang), text) for file, text in files.items()}


def _kept(line: re.Match[str], lang: Lang) -> str:
    return f"{line[1]}# {line[3]}" if line[2] == lang else ""


def name_like(text: str) -> str:
    """A name made of what somebody wrote; empty when nothing of it can be kept."""
    words = re.findall(r"[a-z0-9]+", plain(text))
    return "-".join(words)[:40].strip("-")


def _unwired(text: str) -> str:
    return text.partition("\n")[2] if text.startswith(MODELINE) else text


def _with(text: str, place: Place, value: str) -> str:
    """The text with the value that stands at a place replaced."""
    lines = text.splitlines(keepends=True)
    line = lines[place.line - 1]
    lines[place.line - 1] = line[: place.column - 1] + _VALUE.sub(_scalar(value), line[place.column - 1 :], count=1)
    return "".join(lines)


def _scalar(value: str) -> str:
    """As YAML reads it back: `123` and `null` would be something else than a name, unless they stand in quotes."""
    return value if read("", f"a: {value}").value == {"a": value} else f'"{value}"'
