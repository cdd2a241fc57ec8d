"""What planners changed: every cell that no longer says what the scenario says, as changes to it or as a refusal."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from injects.written import Lang, Text, worded
from scenarios.entries import Entry
from scenarios.model import Scenario
from scenarios.problems import nearest
from scenarios.strict import Plain
from tocsin.events_list import words
from tocsin.events_list.cells import Refused, Steps, Target, choice, role_ids, steps_of, timing
from tocsin.events_list.columns import COLUMNS, Key
from tocsin.events_list.files import Formula
from tocsin.events_list.reading import SheetRead, SheetRow, said
from tocsin.events_list.rows import Row
from tocsin.events_list.vocabulary import KINDS, SATURATING, TRUTHS
from tui.words import CHANNELS

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")
_NUMBERED = re.compile(r"(.*?)([0-9]+)")
_OF_INJECTS = ("inject", "relance")
_MOVES_ALONG: tuple[Key, ...] = ("story", "phase")
"""What is worked out again when the time changes, whatever stands there."""
_FILES: dict[Key, str] = {
    "condition": "`when`",
    "expected": "`expected`",
    "relance": "`relance`",
    "objective": "`atlas`",
}


class Change(NamedTuple):
    """A cell of an inject that planners changed."""

    row: int
    id: str
    column: Key
    old: str
    new: str
    inject: int
    """Which of the scenario's injects, in the order written."""
    steps: Steps


class NewInject(NamedTuple):
    """A row that becomes an inject."""

    row: int
    id: str
    written: dict[str, Plain]
    remark: Text


class NotKept(NamedTuple):
    """Something in the file that does not come to the scenario, and why."""

    row: int
    id: str
    column: Key | None
    why: Text


@dataclass(slots=True)
class Edits:
    """All that is in a list and not in the scenario, and the other way round."""

    changes: list[Change] = field(default_factory=list)
    new: list[NewInject] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    """Injects and relances that are in the scenario and not in the list."""
    others_gone: int = 0
    not_kept: list[NotKept] = field(default_factory=list)
    remarks: list[NotKept] = field(default_factory=list)


def edits_of(scenario: Scenario, before: tuple[Row, ...], sheet: SheetRead) -> Edits:
    """What a list changes in a scenario whose own list, in the same language, is `before`."""
    return _Comparison(scenario, before, sheet).done()


class _Comparison:
    def __init__(self, scenario: Scenario, before: tuple[Row, ...], sheet: SheetRead) -> None:
        self._scenario, self._sheet = scenario, sheet
        self._before = {row.entry.id: row for row in before}
        self._places = {inject.id: i for i, inject in enumerate(scenario.injects)}
        self._seen: dict[str, int] = {}
        self._edits = Edits()
        self._last = next((each.id for each in reversed(scenario.injects) if each.kind != "reserve"), "0")

    def done(self) -> Edits:
        unknown = [row for row in self._sheet.rows if not self._known(row)]
        left = [name for name in self._before if name not in self._seen]
        for row in unknown:
            self._unknown(row, left)
        gone = [name for name in self._before if name not in self._seen]
        self._edits.gone = [name for name in gone if self._before[name].entry.kind in _OF_INJECTS]
        self._edits.others_gone = len(gone) - len(self._edits.gone)
        return self._edits

    def _known(self, row: SheetRow) -> bool:
        name = row.text("id")
        if name not in self._before:
            return False
        if name in self._seen:
            self._refuse(row, None, worded(words.TWICE, name=name, row=self._seen[name]))
            return True
        self._seen[name] = row.number
        self._compare(row, self._before[name])
        return True

    def _compare(self, row: SheetRow, before: Row) -> None:
        moved = row.cells.get("time", "") != said(before.cells["time"])
        for key, cell in row.cells.items():
            old = said(before.cells[key])
            if key != "id" and cell != old and not (moved and key in _MOVES_ALONG):
                try:
                    self._changed(row, before, key, old)
                except Refused as refused:
                    self._refuse(row, key, refused.why)

    def _changed(self, row: SheetRow, before: Row, key: Key, old: str) -> None:
        cell, inject = row.cells[key], before.entry.inject
        if isinstance(cell, Formula):
            raise Refused(words.FORMULA, formula=cell.source)
        if inject is None or before.entry.kind not in _OF_INJECTS:
            raise Refused(words.OTHER_LINE, where=_where(before.entry))
        if not COLUMNS[key].edited:
            raise Refused(words.READ_ONLY, where=_FILES[key]) if key in _FILES else Refused(words.WORKED_OUT)
        again = before.entry.kind == "relance"
        steps = steps_of(Target(self._scenario, inject, again, self._sheet.lang), key, cell)
        if steps.steps:
            name = before.entry.id
            self._edits.changes.append(Change(row.number, name, key, old, cell, self._places[inject.id], steps))

    def _unknown(self, row: SheetRow, left: list[str]) -> None:
        name = row.text("id")
        meant = next((each for each in left if _same_number(each, name)), None)
        if meant is not None:
            left.remove(meant)
            self._seen[meant] = row.number
            self._edits.remarks.append(NotKept(row.number, meant, "id", worded(words.RENUMBERED, name=meant)))
            self._compare(row, self._before[meant])
            return
        near = nearest(name, left) if name else None
        if near or ":" in name or "/" in name:
            self._refuse(row, "id", worded(words.NO_ID, name=name, near=words.near(near)))
            return
        try:
            self._edits.new.append(self._inject(row, name or self._next_id()))
        except Refused as refused:
            self._refuse(row, None, refused.why)

    def _inject(self, row: SheetRow, name: str) -> NewInject:
        if not _ID.fullmatch(name):
            raise Refused(words.BAD_ID, name=name)
        if name in self._places:
            raise Refused(words.TWICE, name=name, row=self._seen.get(name, 0))
        self._places[name] = len(self._places)
        written = new_inject(self._scenario, row, name, self._sheet.lang)
        return NewInject(row.number, name, written, words.both(self._sheet.lang))

    def _next_id(self) -> str:
        """The number after the last inject's, as wide as that one."""
        match = _NUMBERED.fullmatch(self._last)
        lead, number = (match[1], match[2]) if match else (self._last + ".", "00")
        while (name := f"{lead}{int(number) + 1:0{len(number)}}") in self._places:
            number = f"{int(number) + 1:0{len(number)}}"
        return name

    def _refuse(self, row: SheetRow, key: Key | None, why: Text) -> None:
        self._edits.not_kept.append(NotKept(row.number, row.text("id"), key, why))


def new_inject(scenario: Scenario, row: SheetRow, name: str, lang: Lang) -> dict[str, Plain]:
    """A row as an inject is written. Raises Refused."""
    formula = next((cell for cell in row.cells.values() if isinstance(cell, Formula)), None)
    if formula is not None:
        raise Refused(words.FORMULA, formula=formula.source)
    needed: tuple[Key, ...] = ("channel", "sender", "to", "text", "truth")
    missing = [COLUMNS[key].title for key in needed if not row.text(key)]
    if missing:
        raise Refused(words.INCOMPLETE, columns=_listed(missing))
    kind = choice(KINDS, row.text("kind") or "inject", lang)
    return {
        "id": name,
        **timing(row.text("time")),
        **({"kind": kind} if kind != "inject" else {}),
        "channel": choice({**CHANNELS}, row.text("channel"), lang),
        "from": _new_sender(row),
        "to": list(role_ids(scenario, row.text("to"))),
        "truth": choice(TRUTHS, row.text("truth"), lang),
        **({"saturating": True} if choice(SATURATING, row.text("saturating") or "no", lang) is True else {}),
        **_twice("subject", row.text("subject")),
        **_twice("body", row.text("text")),
        **_twice("note", row.text("note")),
    }


def _new_sender(row: SheetRow) -> dict[str, Plain]:
    address = row.text("address")
    return {
        **_twice("name", row.text("sender")),
        **_twice("org", row.text("org")),
        **({"address": address} if address else {}),
    }


def _twice(key: str, typed: str) -> dict[str, Plain]:
    return {key: {"en": typed, "fr": typed}} if typed else {}


def _where(entry: Entry) -> str:
    """The place in the YAML of a line that is not read back."""
    if entry.inject is not None and entry.kind == "variant":
        return f"`variants` ({entry.inject.id})"
    if entry.role is not None:
        return f"`roles` ({entry.role})"
    return f"`floods` ({entry.id})" if entry.kind == "flood" else f"`{entry.id.replace(':', ' ')}`"


def _listed(texts: list[Text]) -> Text:
    return Text(en=", ".join(text.en for text in texts), fr=", ".join(text.fr for text in texts))


def _same_number(name: str, typed: str) -> bool:
    """Whether a spreadsheet made one of the other: `2.10` becomes 2.1."""
    numbers = re.compile(r"[0-9]+\.[0-9]+")
    return bool(numbers.fullmatch(name) and numbers.fullmatch(typed)) and float(name) == float(typed)
