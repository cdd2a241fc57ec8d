"""What a changed cell means for the YAML of an inject: values to put at places, or the reason why it cannot be kept."""

import re
from collections.abc import Callable
from typing import NamedTuple

from injects.model import Sender
from injects.span import parse_span, written_span
from injects.written import Lang, Text, worded
from scenarios.model import PlannedInject, Scenario
from scenarios.problems import Path, nearest
from scenarios.strict import Plain
from tocsin.events_list import words
from tocsin.events_list.columns import Key
from tocsin.events_list.vocabulary import AFTER, FROM, KINDS, RESERVE, SATURATING, TRUTHS, chosen
from tui.words import CHANNELS

ORDERS: dict[str, tuple[str, ...]] = {
    "inject": (
        *("id", "at", "earliest", "until", "when", "every", "kind", "criticality", "channel", "from", "to", "truth"),
        *("saturating", "subject", "fields", "body", "attachments", "reveals", "expects", "atlas", "relance_of"),
        *("relance", "note"),
    ),
    "relance": ("after", "channel", "from", "subject", "body"),
    "from": ("name", "org", "address"),
}
"""Where a key that is missing is written, by what holds it."""

_EXACT = re.compile(r"T\+([0-9]{1,5}):([0-5][0-9])")


class Refused(Exception):
    """The cell cannot be kept."""

    def __init__(self, why: Text, **facts: Text | str | int) -> None:
        self.why = worded(why, **facts)
        super().__init__(self.why.en)


class Step(NamedTuple):
    """One change to the YAML: a value to put at a path inside the inject, or to take away when it is None."""

    path: Path
    value: Plain
    order: tuple[str, ...] = ()


class Steps(NamedTuple):
    """What a cell comes down to, and what is to be said about it besides."""

    steps: tuple[Step, ...]
    remark: Text | None = None


class Target(NamedTuple):
    """The inject that a row is about, or its relance, and the language of the list."""

    scenario: Scenario
    inject: PlannedInject
    again: bool
    lang: Lang

    @property
    def root(self) -> Path:
        return ("relance",) if self.again else ()

    @property
    def order(self) -> tuple[str, ...]:
        return ORDERS["relance" if self.again else "inject"]

    @property
    def sender(self) -> Sender | None:
        if not self.again:
            return self.inject.from_
        return self.inject.relance.from_ if self.inject.relance else None


def steps_of(target: Target, key: Key, typed: str) -> Steps:
    """What a cell that now says `typed` comes down to. Raises Refused."""
    if target.again and key not in _OF_RELANCE:
        raise Refused(words.OF_THE_INJECT)
    return _CELLS[key](target, typed)


def world_time(typed: str) -> int:
    """Milliseconds of a written time. Raises Refused."""
    match = _EXACT.fullmatch(typed)
    try:
        return (int(match[1]) * 60 + int(match[2])) * 1000 if match else parse_span(typed)
    except ValueError:
        raise Refused(words.NO_TIME, typed=typed) from None


def role_ids(scenario: Scenario, typed: str) -> list[str]:
    """The roles a cell names. Raises Refused."""
    names = [name for name in re.split(r"[,;\s]+", typed) if name]
    for name in names:
        if name not in scenario.roles:
            near = words.near(nearest(name, scenario.roles))
            raise Refused(words.NO_ROLE, name=name, near=near, known=", ".join(scenario.roles))
    if not names:
        raise Refused(words.EMPTY)
    return names


def timing(typed: str) -> dict[str, str]:
    """The keys that a time stands for: `at`, `earliest`, or none for a reserve. Raises Refused."""
    if not typed or typed.casefold() in {RESERVE.en.casefold(), RESERVE.fr.casefold()}:
        return {}
    for lead in (FROM.en, FROM.fr, "des", "≥"):
        if typed.casefold().startswith(lead):
            return {"earliest": written_span(world_time(typed[len(lead) :].strip()))}
    return {"at": written_span(world_time(typed))}


def choice(allowed: dict[object, Text] | dict[str, Text], typed: str, lang: Lang) -> str | bool:
    """The value of a word that one may choose. Raises Refused."""
    value = chosen(allowed, typed)
    if value is None:
        known = [text.said(lang) for text in allowed.values()]
        near = words.near(nearest(typed, known))
        raise Refused(words.NO_CHOICE, typed=typed, near=near, known=", ".join(known))
    assert isinstance(value, str | bool)
    return value


def _time(target: Target, typed: str) -> Steps:
    if target.again:
        return _after(target, typed)
    keys, inject = timing(typed), target.inject
    before = {name: at for name, at in (("at", inject.at), ("earliest", inject.earliest)) if at is not None}
    if {name: parse_span(span) for name, span in keys.items()} == before:
        return Steps(())
    gone = tuple(Step((name,), None) for name in before if name not in keys)
    return Steps((*(Step((name,), span, ORDERS["inject"]) for name, span in keys.items()), *gone))


def _after(target: Target, typed: str) -> Steps:
    for lead in (AFTER.en, AFTER.fr, "apres", "+"):
        if typed.casefold().startswith(lead):
            typed = typed[len(lead) :].strip()
    assert target.inject.relance is not None
    after = world_time(typed)
    return Steps(() if after == target.inject.relance.after else (Step(("relance", "after"), written_span(after)),))


def _choice(key: str, allowed: dict[object, Text] | dict[str, Text]) -> Callable[[Target, str], Steps]:
    def steps(target: Target, typed: str) -> Steps:
        value = choice(allowed, typed, target.lang)
        holder = target.inject.relance if target.again else target.inject
        same = getattr(holder, key) == value
        return Steps(() if same else (Step((*target.root, key), value, target.order),))

    return steps


def _to(target: Target, typed: str) -> Steps:
    names = role_ids(target.scenario, typed)
    return Steps(() if tuple(names) == target.inject.to else (Step(("to",), list(names)),))


def _sender(target: Target, typed: str) -> Steps:
    if target.sender is None:
        both: Plain = {"name": {"en": typed, "fr": typed}}
        return Steps((Step(("relance", "from"), both, ORDERS["relance"]),), words.both(target.lang))
    if target.sender.system:
        raise Refused(words.BY_SYSTEM)
    return _text(target, ("from", "name"), target.sender.name, typed)


def _org(target: Target, typed: str) -> Steps:
    return _text(target, ("from", "org"), _known(target).org, typed, optional=True)


def _address(target: Target, typed: str) -> Steps:
    _known(target)
    return Steps((Step((*target.root, "from", "address"), typed or None, ORDERS["from"]),))


def _known(target: Target) -> Sender:
    if target.sender is None:
        raise Refused(words.NO_SENDER)
    return target.sender


def _text(target: Target, path: Path, current: Text | None, typed: str, *, optional: bool = False) -> Steps:
    """A text in the language of the list; the other language keeps its own."""
    whole = (*target.root, *path)
    if not typed:
        if not optional:
            raise Refused(words.EMPTY)
        return Steps((Step(whole, None),), words.BOTH_GONE)
    if current is None:
        order = ORDERS["from"] if path[0] == "from" else target.order
        return Steps((Step(whole, {"en": typed, "fr": typed}, order),), words.both(target.lang))
    end = "\n" if current.said(target.lang).endswith("\n") else ""
    return Steps((Step((*whole, target.lang), typed + end),), words.other_stays(target.lang))


def _subject(target: Target, typed: str) -> Steps:
    holder = target.inject.relance if target.again else target.inject
    return _text(target, ("subject",), holder.subject if holder else None, typed, optional=True)


def _body(target: Target, typed: str) -> Steps:
    holder = target.inject.relance if target.again else target.inject
    return _text(target, ("body",), holder.body if holder else None, typed)


def _note(target: Target, typed: str) -> Steps:
    return _text(target, ("note",), target.inject.note, typed, optional=True)


_CELLS: dict[Key, Callable[[Target, str], Steps]] = {
    "time": _time,
    "kind": _choice("kind", KINDS),
    "channel": _choice("channel", CHANNELS),
    "sender": _sender,
    "org": _org,
    "address": _address,
    "to": _to,
    "subject": _subject,
    "text": _body,
    "truth": _choice("truth", TRUTHS),
    "saturating": _choice("saturating", SATURATING),
    "note": _note,
}
_OF_RELANCE: tuple[Key, ...] = ("time", "channel", "sender", "org", "address", "subject", "text")
