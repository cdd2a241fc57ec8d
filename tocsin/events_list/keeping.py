"""Keeps what planners changed in the scenario’s own files, each change in its place, and never one that breaks it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from injects.sanitise import clean_line
from injects.written import Text, worded
from scenarios.amending import Unamendable, add, put, take
from scenarios.load import load_source
from scenarios.problems import Place, ScenarioError
from scenarios.strict import read
from tocsin.events_list import words
from tocsin.events_list.edits import Change, Edits, NewInject, NotKept

INJECTS = "injects"
Unit = list[Change] | NewInject | str
"""What is kept or refused as one: the changes of a row, a new inject, or the id of a line that goes."""


@dataclass(slots=True)
class Kept:
    """What came of it."""

    file: str
    before: str
    after: str
    changes: list[tuple[Change, Place]] = field(default_factory=list)
    new: list[NewInject] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    not_kept: list[NotKept] = field(default_factory=list)


def keep(files: Mapping[str, str], edits: Edits, *, delete: bool) -> Kept:
    """The file of the injects with every change that leaves a scenario which holds together. Nothing is written."""
    name = next(name for name in files if INJECTS in _mapping(name, files[name]))
    ends = _line_ends(files[name])
    plain = {**files, name: files[name].replace(ends, "\n")}
    units = [*_units(edits), *(edits.gone if delete else ())]
    kept = _Keeper(name, plain, checked=False).all(units)
    if kept.after != kept.before and _fault(plain, name, kept.after) is not None:
        kept = _Keeper(name, plain, checked=True).all(units)
    kept.before, kept.after = files[name], kept.after.replace("\n", ends)
    return kept


def _line_ends(text: str) -> str:
    """What ends the lines of a file, if all of them end alike."""
    return "\r\n" if 0 < text.count("\r\n") == text.count("\n") else "\n"


def _units(edits: Edits) -> Iterator[list[Change] | NewInject]:
    rows: dict[int, list[Change]] = {}
    for change in edits.changes:
        rows.setdefault(change.row, []).append(change)
    yield from rows.values()
    yield from edits.new


def _mapping(name: str, text: str) -> dict[str, object]:
    value = read(name, text).value
    assert isinstance(value, dict)
    return {**value}


def _fault(files: Mapping[str, str], name: str, text: str) -> str | None:
    """The first thing that would be wrong."""
    try:
        load_source({**files, name: text})
    except ScenarioError as error:
        return clean_line(str(error.problems[0]))
    return None


class _Keeper:
    def __init__(self, name: str, files: Mapping[str, str], *, checked: bool) -> None:
        self._files, self._checked = files, checked
        self._places = read(name, files[name])
        self._kept = Kept(name, files[name], files[name])

    def all(self, units: list[Unit]) -> Kept:
        for unit in units:
            if isinstance(unit, list):
                self._row(unit)
            elif isinstance(unit, NewInject):
                if self._may_become(add(self._kept.after, (INJECTS,), unit.written), unit.row, unit.id):
                    self._kept.new.append(unit)
            else:
                self._delete(unit)
        return self._kept

    def _row(self, changes: list[Change]) -> None:
        text, done = self._kept.after, []
        for change in changes:
            place = self._places.near(self._path(change))
            try:
                text = _changed(text, change)
                done.append((change, place))
            except Unamendable:
                where = f"{place.file}:{place.line}"
                self._refuse(change.row, change.id, change, worded(words.NO_PLACE, where=where))
        if self._may_become(text, changes[0].row, changes[0].id):
            self._kept.changes += done

    def _delete(self, line: str) -> None:
        name, _, again = line.partition("/")
        written = [str(inject["id"]) for inject in self._written()]
        if name not in written:
            return
        path = (INJECTS, written.index(name), *((again,) if again else ()))
        if again and again not in self._written()[written.index(name)]:
            return
        if self._may_become(take(self._kept.after, path), 0, line):
            self._kept.deleted.append(line)

    def _written(self) -> list[dict[str, object]]:
        injects = _mapping(self._kept.file, self._kept.after)[INJECTS]
        assert isinstance(injects, list)
        return injects

    def _path(self, change: Change) -> tuple[str | int, ...]:
        return (INJECTS, change.inject, *change.steps.steps[0].path)

    def _may_become(self, text: str, row: int, line: str) -> bool:
        """Takes the new text, unless the scenario is looked at each time and it would break."""
        why = _fault(self._files, self._kept.file, text) if self._checked else None
        if why is None:
            self._kept.after = text
        else:
            self._refuse(row, line, None, worded(words.BREAKS, why=why))
        return why is None

    def _refuse(self, row: int, line: str, change: Change | None, why: Text) -> None:
        self._kept.not_kept.append(NotKept(row, line, change.column if change else None, why))


def _changed(text: str, change: Change) -> str:
    for step in change.steps.steps:
        path = (INJECTS, change.inject, *step.path)
        text = take(text, path) if step.value is None else put(text, path, step.value, step.order)
    return text
