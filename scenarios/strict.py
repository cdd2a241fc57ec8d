"""YAML read strictly: text in, plain values out, with the place of every key and value.

Scalars are those of YAML 1.2, in their plainest spelling: `NO`, `on`, `12:30`, `010` and dates are text. Anchors,
aliases, tags, merge keys and repeated keys are refused. Depth and number are bounded on the stream of events,
before anything is composed: the C composer dies on 100,000 `[`, the parser stops at the first one too many.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml

from injects.written import Fact
from scenarios.gap_words import ALIAS, EMPTY, LIST, NOT_A_WORD, SINGLE
from scenarios.problems import Path, Place, Problem, ScenarioError, problem
from scenarios.unreadable import unreadable
from scenarios.yaml_words import why

SIZE_LIMIT = 2 * 1024 * 1024
"""Bytes of YAML in a pack."""
DEPTH_LIMIT = 40
NODE_LIMIT = 50_000

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]

_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,15})")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]{0,15})(\.[0-9]{1,16})?([eE][-+]?[0-9]{1,2})?")
_WORDS: Mapping[str, Plain] = {"true": True, "false": False, "null": None, "~": None}
_CONTROL = re.compile(
    "[^\t\n\r -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
_DIRECTIVE = re.compile(r"(?:[ \r\n]|#[^\n]*\n)*%")


class Spot(NamedTuple):
    """Where a value stands, and whether its lines follow in the file as they are (a `|` block)."""

    place: Place
    literal: bool = False


@dataclass(slots=True)
class Read:
    """What one file, or several joined, say: the value and the places of its keys and values by path."""

    value: Plain = None
    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Spot] = field(default_factory=dict)

    def near(self, path: Path) -> Place:
        """The place of the value at a path, or of the closest thing around it."""
        while path not in self.values and path:
            path = path[:-1]
        return self.values[path].place if path in self.values else Place("scenario.yaml")

    def key(self, path: Path) -> Place:
        """The place of the key at a path, or of its value when it has none."""
        return self.keys.get(path) or self.near(path)


def read(file: str, text: str) -> Read:
    """What a file says. Raises ScenarioError with everything that is not allowed in it."""
    _text_only(file, text)
    reader = _Reader(file, text)
    try:
        result = reader.document()
    except yaml.MarkedYAMLError as error:
        raise ScenarioError([*reader.found, unreadable(file, text, error)]) from None
    except (yaml.YAMLError, UnicodeError) as error:
        what = why("parser", what=str(error).partition("\n")[0])
        raise ScenarioError([*reader.found, problem("syntax", reader.last, why=what)]) from None
    if reader.found:
        raise ScenarioError(reader.found)
    return result


def decoded(file: str, raw: bytes) -> str:
    """The text of a file. Raises ScenarioError, with the line, when it is not UTF-8."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = error.start - before.rfind(b"\n")
        raise ScenarioError([problem("not-utf8", Place(file, before.count(b"\n") + 1, column))]) from None


def _text_only(file: str, text: str) -> None:
    if len(text) > SIZE_LIMIT:
        raise ScenarioError([problem("too-large", Place(file), limit=SIZE_LIMIT)])
    bad = _CONTROL.search(text)
    if bad:
        before = text[: bad.start()]
        place = Place(file, before.count("\n") + 1, bad.start() - before.rfind("\n"))
        raise ScenarioError([problem("control", place, char=f"U+{ord(bad.group()):04X}")])
    directive = _DIRECTIVE.match(text)
    if directive:
        raise ScenarioError([problem("directive", Place(file, directive.group().count("\n") + 1))])


class _Reader:
    """Goes through the events of one file, once."""

    def __init__(self, file: str, text: str) -> None:
        self.found: list[Problem] = []
        self.last = Place(file)
        self._file = file
        self._parser = yaml.CSafeLoader(text)
        self._read = Read()
        self._nodes = 0

    def document(self) -> Read:
        self._next()
        if isinstance(self._next(), yaml.StreamEndEvent):
            raise self._refusal("empty")
        self._read.value = self._value((), self._next())
        self._next()
        if not isinstance(self._next(), yaml.StreamEndEvent):
            raise self._refusal("documents")
        if not isinstance(self._read.value, dict):
            kind = LIST if isinstance(self._read.value, list) else SINGLE
            self.found.append(problem("no-mapping", Place(self._file), kind=kind))
        return self._read

    def _next(self) -> yaml.Event:
        event = self._parser.get_event()
        assert event is not None, "the stream was read beyond its end"
        if event.start_mark:
            self.last = Place(self._file, event.start_mark.line + 1, event.start_mark.column + 1)
        return event

    def _refusal(self, name: str, **facts: Fact) -> ScenarioError:
        """For what nothing can be read after."""
        return ScenarioError([*self.found, problem(name, self.last, (), **facts)])

    def _note(self, name: str, path: Path, **facts: Fact) -> None:
        self.found.append(problem(name, self.last, path, **facts))

    def _value(self, path: Path, event: yaml.Event) -> Plain:
        self._nodes += 1
        if self._nodes > NODE_LIMIT:
            raise self._refusal("too-many", limit=NODE_LIMIT)
        if len(path) > DEPTH_LIMIT:
            raise self._refusal("too-deep", limit=DEPTH_LIMIT)
        self._read.values[path] = Spot(self.last, getattr(event, "style", None) == "|")
        if isinstance(event, yaml.AliasEvent):
            self._note("alias", path)
            return None
        self._bare(path, event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._scalar(path, event)

    def _bare(self, path: Path, event: yaml.Event) -> None:
        if getattr(event, "anchor", None):
            self._note("alias", path)
        if getattr(event, "tag", None):
            self._note("tag", path)

    def _sequence(self, path: Path) -> Plain:
        items: list[Plain] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._value((*path, len(items)), event))
        return items

    def _mapping(self, path: Path) -> Plain:
        items: dict[str, Plain] = {}
        repeated = False
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(path, event)
            here = (*path, key)
            if key not in items:
                self._read.keys[here] = self.last
            elif not repeated:  # after a forgotten dash all the keys that follow stand twice
                first = self._read.keys[here]
                self._note("twice", here, first=f"{first.line}:{first.column}")
                repeated = True
            items[key] = self._value(here, self._next())
        return items

    def _key(self, path: Path, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            kind = ALIAS if isinstance(event, yaml.AliasEvent) else NOT_A_WORD
            raise self._refusal("no-key", kind=kind)
        self._bare(path, event)
        if event.value == "<<" and event.implicit[0]:
            self._note("merge", path)
        if not event.value:
            self._note("no-key", path, kind=EMPTY)
        return str(event.value)

    def _scalar(self, path: Path, event: yaml.Event) -> Plain:
        assert isinstance(event, yaml.ScalarEvent)
        text = str(event.value)
        bad = _CONTROL.search(text)
        if bad:
            self._note("control", path, char=f"U+{ord(bad.group()):04X}")
        if not event.implicit[0]:
            return text
        if not text:
            self.found.append(problem("no-value", self._read.key(path), path))
        return _WORDS[text] if text in _WORDS else _number(text)


def _number(text: str) -> Plain:
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
