"""What is declared and never used: it costs authors and readers time, and often it was meant for something."""

from collections.abc import Iterator, Mapping
from functools import singledispatch
from typing import NamedTuple

from injects.personas import Persona
from injects.written import Text, Written
from scenarios.advice.chances import Chances
from scenarios.advice.uses import Uses
from scenarios.conditions import SystemIs
from scenarios.effects import SystemEffect
from scenarios.model import Role
from scenarios.parts import Part
from scenarios.problems import Path, Problem
from scenarios.systems import Control, Evidence, Meter

_BARE = {"label", "takes", "who"}
"""What every control has."""


class _Use(NamedTuple):
    """One thing with its name, and what is known of the use of such things."""

    part: Part
    name: str
    uses: Uses
    chances: Chances
    ordered: set[tuple[str, str | None]]
    """The controls that something asks for or orders, with their systems."""


def unused(found: Mapping[Path, Part], uses: Uses, chances: Chances) -> Iterator[Problem]:
    """What nothing makes use of."""
    ordered = {
        (part.value.system, part.value.control)
        for part in found.values()
        if isinstance(part.value, SystemIs | SystemEffect)
    }
    for path, part in found.items():
        if path:
            yield from _unused(part.value, _Use(part, str(path[-1]), uses, chances, ordered))


@singledispatch
def _unused(_value: Written, _use: _Use) -> Iterator[Problem]:
    yield from ()


@_unused.register
def _text(_value: Text, use: _Use) -> Iterator[Problem]:
    root = use.part.path[0]
    if len(use.part.path) != 2:
        return
    if root == "flags" and use.name not in use.uses.asked["flag"] and f"flags.{use.name}" not in use.uses.quoted:
        yield use.part.wrong_key("unread-flag")
    if root == "facts" and use.name not in use.uses.asked["fact"] and not use.chances.is_revealed(use.name):
        yield use.part.wrong_key("unrevealed")


@_unused.register
def _meter(_value: Meter, use: _Use) -> Iterator[Problem]:
    low, high = use.chances.reach(use.name)
    if low == high:
        yield use.part.wrong_key("unmoved")


@_unused.register
def _evidence(value: Evidence, use: _Use) -> Iterator[Problem]:
    if use.name not in use.uses.asked["evidence"] and not value.effects:
        yield use.part.wrong_key("unneeded")


@_unused.register
def _persona(value: Persona, use: _Use) -> Iterator[Problem]:
    if use.name not in use.uses.asked["persona"] and not any(intent.reveals for intent in value.intents.values()):
        yield use.part.wrong_key("idle-persona")


@_unused.register
def _control(value: Control, use: _Use) -> Iterator[Problem]:
    system = str(use.part.path[-3])
    if value.model_fields_set <= _BARE and (system, use.name) not in use.ordered:
        yield use.part.wrong_key("idle-control")


@_unused.register
def _role(_value: Role, use: _Use) -> Iterator[Problem]:
    if use.name not in use.uses.named["role"]:
        yield use.part.wrong_key("idle-role")
