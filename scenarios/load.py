"""Opens packs, the only module here that reads files. A pack is a folder: `scenario.yaml` and `*.yaml` beside it.

Each top-level key stands in one file; joined, they are the scenario. Whatever is wrong ends as one ScenarioError that
tells all of it.
"""

import hashlib
import json
import os
import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from injects.sanitise import clean_line
from injects.written import Text
from scenarios.clocks import Regime
from scenarios.explaining import Explanation
from scenarios.model import LANGUAGE, Scenario
from scenarios.parts import Sheet
from scenarios.problems import Place, Problem, ScenarioError, did_you_mean, problem
from scenarios.references import reference_problems
from scenarios.shape import shape_problems
from scenarios.strict import SIZE_LIMIT, Read, decoded, read

START = "scenario.yaml"
FILE_LIMIT = 32
"""Files of a pack, at most."""
LIBRARY = Path(__file__).parent / "library"
EXAMPLES = Path(__file__).parent / "examples"
"""Small packs for authors, each showing a part of the language; found by name like those of the library."""

_NO_FILE = Text(en="it is something else", fr="c’est autre chose")
_LOOP = Text(en="it leads to itself", fr="il mène à lui-même")
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")
_regimes_codec: TypeAdapter[dict[str, Regime]] = TypeAdapter(dict[str, Regime])
_explanations_codec: TypeAdapter[dict[str, Explanation]] = TypeAdapter(dict[str, Explanation])


@dataclass(frozen=True, slots=True)
class PackSource:
    """The files of a pack as they were read, by name: what a journal keeps."""

    files: Mapping[str, str]

    @property
    def sha256(self) -> str:
        """Of the files by name, sorted: the same wherever the pack lies."""
        written = json.dumps(sorted(self.files.items()), ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(written.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Loaded:
    """A scenario that may be played, and what it was read from."""

    scenario: Scenario
    source: PackSource

    @property
    def sha256(self) -> str:
        return self.source.sha256


class Opened(NamedTuple):
    """A pack that was opened for a closer look: where it lies, its files, and what they say with every place."""

    folder: Path
    source: PackSource
    sheet: Sheet

    def told(self, problems: Iterable[Problem]) -> ScenarioError:
        """Problems of its files, with the way to each file."""
        return _on_disk(self.folder, problems, self.source.files)


def load_pack(path: str | os.PathLike[str]) -> Loaded:
    """A pack by its folder, its `scenario.yaml`, or its name (library, examples). Raises ScenarioError."""
    opened = open_pack(path)
    return Loaded(opened.sheet.scenario, opened.source)


def open_pack(path: str | os.PathLike[str]) -> Opened:
    """The same pack with the places of everything it says. Raises ScenarioError."""
    folder = folder_of(path)
    files: dict[str, str] = {}
    try:
        _read_files(folder, files)
        return Opened(folder, PackSource(files), sheet_of(files))
    except ScenarioError as error:
        raise _on_disk(folder, error.problems, files) from None


def _on_disk(folder: Path, problems: Iterable[Problem], files: Mapping[str, str]) -> ScenarioError:
    told = (each._replace(file=str(folder / each.file)) for each in problems)
    return ScenarioError(told, {str(folder / name): text for name, text in files.items()})


def load_source(files: Mapping[str, str]) -> Scenario:
    """The scenario that these files make, by name and text, without a disk. Raises ScenarioError."""
    return sheet_of(files).scenario


def sheet_of(files: Mapping[str, str]) -> Sheet:
    """The same scenario with the places of everything it says. Raises ScenarioError."""
    if START not in files:
        raise ScenarioError([problem("no-start", Place(START))])
    if sum(len(text.encode(errors="replace")) for text in files.values()) > SIZE_LIMIT:
        raise ScenarioError([problem("too-large", Place(START), limit=SIZE_LIMIT)])
    pack = _joined([_parsed(name, files[name]) for name in sorted(files, key=lambda name: (name != START, name))])
    _refuse_later_language(pack)
    try:
        scenario = Scenario.model_validate_json(json.dumps(pack.value), by_alias=True, by_name=False)
    except ValidationError as error:
        raise ScenarioError(shape_problems(Scenario, error, pack)) from None
    sheet = Sheet(scenario, pack, regimes())
    found = reference_problems(sheet)
    if found:
        raise ScenarioError(found)
    return sheet


def _refuse_later_language(pack: Read) -> None:
    """A pack of a later language is told as that, instead of by each thing in it that is not known yet."""
    assert isinstance(pack.value, dict)
    written = pack.value.get("language")
    if isinstance(written, int) and written > LANGUAGE:
        place = pack.near(("language",))
        raise ScenarioError([problem("later-language", place, ("language",), written=written, reads=LANGUAGE)])


def library() -> tuple[str, ...]:
    """The names of the packs that come with Tocsin, sorted."""
    return _names(LIBRARY)


def examples() -> tuple[str, ...]:
    """The names of the small packs that show how a thing is written, sorted."""
    return _names(EXAMPLES)


def _names(shelf: Path) -> tuple[str, ...]:
    return tuple(sorted(start.parent.name for start in shelf.glob(f"*/{START}")))


@cache
def techniques() -> dict[str, str]:
    """Every technique of MITRE ATLAS, release 5.6.1, by id, with its name."""
    rows = (line.split("\t") for line in content_of(Path(__file__).parent / "atlas.tsv").splitlines()[1:])
    return {id_: name for id_, name, _tactics in rows}


@cache
def brands() -> tuple[str, ...]:
    """Real brands that no scenario should name."""
    lines = content_of(Path(__file__).parent / "brands.txt").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))


@cache
def regimes() -> dict[str, Regime]:
    """Every regulatory regime we know, by id: an exercise aid, not legal advice."""
    return law_of(law_files())


@cache
def law_files() -> dict[str, str]:
    """The same as files, by name and text: what a journal keeps."""
    return {file.name: content_of(file) for file in sorted((Path(__file__).parent / "regimes").glob("*.yaml"))}


def law_of(files: Mapping[str, str]) -> dict[str, Regime]:
    """The regimes that these files make."""
    law = _joined([_parsed(name, files[name]) for name in sorted(files)])
    return _regimes_codec.validate_json(json.dumps(law.value))


@cache
def explanations() -> dict[str, Explanation]:
    """What each code of a problem is for."""
    return _explanations_codec.validate_json(_table("explanations.yaml"))


def _table(name: str) -> str:
    """A file of YAML that lies beside this one, as JSON."""
    file = Path(__file__).parent / name
    return json.dumps(read(name, content_of(file)).value)


def folder_of(path: str | os.PathLike[str]) -> Path:
    """Where a pack lies, by its folder, its `scenario.yaml`, or its name in the library. Raises ScenarioError."""
    given, name = Path(path), os.fspath(path)
    try:
        if given.is_dir():
            return given
        if given.name == START and given.exists():
            return given.parent
    except (OSError, ValueError):
        name = clean_line(name, 60)
    for shelf in (LIBRARY, EXAMPLES):
        if _NAME.fullmatch(name) and (shelf / name / START).is_file():
            return shelf / name
    name = clean_line(name)
    near = did_you_mean(name, [*library(), *examples()])
    raise ScenarioError([problem("no-scenario", Place(name, 0), name=name, known=", ".join(library()), near=near)])


def _read_files(folder: Path, files: dict[str, str]) -> None:
    """Reads every file of a folder into `files`. Raises ScenarioError once all were looked at."""
    found: list[Problem] = []
    size = 0
    for file in _yaml_files(folder):
        try:
            files[file.name] = content_of(file)
            size += file.stat().st_size
        except ScenarioError as error:
            found += error.problems
    if size > SIZE_LIMIT:
        found.append(problem("too-large", Place(START), limit=SIZE_LIMIT))
    if found:
        raise ScenarioError(found)


def _yaml_files(folder: Path) -> list[Path]:
    try:
        visible = sorted(file for file in folder.iterdir() if not file.name.startswith("."))
    except OSError as error:
        raise ScenarioError([problem("not-file", Place(START), why=error.strerror or "")]) from None
    strays = [file.name for file in visible if file.suffix == ".yml"]
    if strays:
        name = Path(strays[0]).with_suffix(".yaml").name
        raise ScenarioError([problem("yml", Place(strays[0]), name=name)])
    files = [file for file in visible if file.suffix == ".yaml"]
    if len(files) > FILE_LIMIT:
        raise ScenarioError([problem("too-many-files", Place(START), limit=FILE_LIMIT, count=len(files))])
    return files


def content_of(file: Path) -> str:
    """The text of one file, after looking where it really is and what it is. Raises ScenarioError."""
    place = Place(file.name)
    try:
        if file.resolve().parent != file.parent.resolve():
            raise ScenarioError([problem("outside", place)])
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ScenarioError([problem("not-file", place, why=_NO_FILE)])
        if status.st_size > SIZE_LIMIT:
            raise ScenarioError([problem("too-large", place, limit=SIZE_LIMIT)])
        with file.open("rb") as opened:
            return decoded(file.name, opened.read(SIZE_LIMIT + 1))
    except (OSError, RuntimeError) as error:
        raise ScenarioError([problem("not-file", place, why=getattr(error, "strerror", "") or _LOOP)]) from None


def _parsed(name: str, text: str) -> Read | ScenarioError:
    try:
        return read(name, text)
    except ScenarioError as error:
        return error


def _joined(parts: list[Read | ScenarioError]) -> Read:
    """All files as one. Raises ScenarioError with the problems of every file."""
    found: list[Problem] = []
    pack = Read(value={})
    for part in parts:
        if isinstance(part, ScenarioError):
            found += part.problems
        else:
            found += _join(pack, part)
    if found:
        raise ScenarioError(found)
    return pack


def _join(pack: Read, part: Read) -> list[Problem]:
    assert isinstance(pack.value, dict)
    assert isinstance(part.value, dict)
    found = []
    for key in part.value:
        if key in pack.value:
            first = pack.keys[(key,)]
            where = f"{first.file}:{first.line}:{first.column}"
            found.append(problem("twice", part.keys[(key,)], (key,), first=where))
    pack.value |= part.value
    pack.keys.update((path, place) for path, place in part.keys.items() if path not in pack.keys)
    pack.values.update((path, spot) for path, spot in part.values.items() if path not in pack.values)
    return found
