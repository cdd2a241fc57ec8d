"""A scenario to bend: a bare one, whose parts a test replaces as an author would write them."""

import json
from typing import Any

from engine import commands as ask
from engine.events import Event
from engine.world import World
from scenarios.load import regimes
from scenarios.model import Scenario


def text(words: str) -> dict[str, str]:
    return {"en": words, "fr": words}


BARE: dict[str, Any] = {
    "scenario": "bare",
    "version": "1.0.0",
    "title": text("Bare"),
    "pitch": text("-"),
    "organisation": text("-"),
    "sector": text("-"),
    "duration": "60m",
    "roles": {
        "lead": {"title": text("Lead"), "mission": text("-")},
        "legal": {"title": text("Legal"), "mission": text("-")},
    },
    "merge": ["legal into lead"],
    "phases": [{"id": "one", "title": text("One"), "starts": "0m", "clock": "09:00"}],
    "systems": {},
    "meters": {"harm": {"title": text("Harm"), "good": "low"}},
    "adversary": {"name": "NOBODY", "about": text("-"), "aim": "harm", "steps": {}},
    "injects": [],
    "decisions": {},
    "expected": {},
    "weights": dict.fromkeys(
        ["situation", "decision", "timeliness", "containment", "communication", "legal", "coordination"], 10
    ),
    "endings": {"over": {"title": text("Over"), "text": text("-")}},
}


def bent(**parts: Any) -> Scenario:
    """The bare scenario with these parts."""
    return Scenario.model_validate_json(json.dumps({**BARE, **parts}))


def inject(id: str, **fields: Any) -> dict[str, Any]:
    """An inject to the lead, true, by chat."""
    return {
        "id": id,
        "channel": "chat",
        "from": {"name": text("Somebody")},
        "to": ["lead"],
        "truth": True,
        "body": text("-"),
        **fields,
    }


def system(**controls: Any) -> dict[str, Any]:
    """An assistant at autonomy 2 with these controls, each in force after two minutes unless it says otherwise."""
    return {
        "title": text("Guide"),
        "kind": "assistant",
        "about": text("-"),
        "autonomy": 2,
        "controls": {name: {"label": text(name), "takes": "2m", **fields} for name, fields in controls.items()},
    }


class Played:
    """A world to talk to: minutes instead of milliseconds, short commands, and events found again by kind."""

    def __init__(self, scenario: Scenario, seats: dict[str, tuple[str, ...]] | None = None, seed: str = "s") -> None:
        self.world = World(scenario, seed, seats or {"lead": ("lead",), "legal": ("legal",)}, regimes())
        self.events: list[Event] = []
        self._refs = 0

    def until(self, minute: float) -> "Played":
        self.events += self.world.advance(int(minute * 60_000))
        return self

    def do(self, kind: type[ask.Asked], minute: float, seat: str = "lead", **fields: Any) -> str:
        """Gives a command; returns the code of its answer, empty when accepted."""
        self._refs += 1
        command = ask.command_codec.validate_python(kind(ref=f"r{self._refs}", seat=seat, **fields))
        self.events += self.world.receive(command, int(minute * 60_000))
        return self.world.state.answers[seat, command.ref].code

    def of(self, kind: str) -> list[Event]:
        """The events of this kind, in order."""
        return [event for event in self.events if event.kind == kind]

    def found(self, kind: str, **fields: Any) -> list[float]:
        """The minutes at which events of this kind, with these fields, happened."""
        return [
            event.at / 60_000
            for event in self.events
            if event.kind == kind and all(getattr(event, name) == value for name, value in fields.items())
        ]
