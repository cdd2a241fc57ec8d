"""The crisis that `tocsin bench` plays: an inject to everybody now and then, and one question that stays open."""

import json
from collections.abc import Mapping
from typing import Any

from injects.span import MINUTE
from scenarios.decisions import Dimension
from scenarios.load import Loaded, PackSource, load_source

SEATS = 6
FIRST_MS = 3_500
"""World time of the first round: by then the bare server has its audience too."""
EVERY_MS = 600
QUESTION, OPTION = "continue", "stop"

_SUBJECT = "Round "
_BODY = (
    "The assistant has answered two hundred callers since eight. Eleven of them were sent to an address that is not "
    "ours, and the desk has begun to receive complaints. The supplier says that nothing has changed on its side. "
    "Please say within the quarter of an hour whether the tools stay on, who tells the partners, and what we keep."
)


def bench_pack(rounds: int, tail_ms: int, bulk: int = 1) -> Loaded:
    """The pack, with play going on for so long after the last round. Loaded as strictly as any.

    `bulk`: how often a message says the same.
    """
    source = PackSource({"scenario.yaml": json.dumps(_written(rounds, max(due_of(rounds) + tail_ms, MINUTE), bulk))})
    return Loaded(load_source(source.files), source)


def due_of(number: int) -> int:
    """World time at which a round, counted from 0, is due."""
    return FIRST_MS + number * EVERY_MS


def round_of(subject: str) -> int:
    """Which round an inject is, by its subject as a console has it."""
    return int(subject.removeprefix(_SUBJECT))


def _written(rounds: int, duration: int, bulk: int) -> Mapping[str, Any]:
    roles = [f"seat_{letter}" for letter in "abcdef"]
    return {
        "scenario": "bench",
        "version": "1.0.0",
        **{key: _said("Measure") for key in ("title", "pitch", "organisation", "sector")},
        "duration": f"{duration}ms",
        "merge": [f"{role} into {roles[0]}" for role in roles[1:]],
        "roles": {role: {"title": _said(role), "mission": _said("Answer.")} for role in roles},
        "phases": [{"id": "only", "title": _said("Only"), "starts": "0m", "clock": "09:00"}],
        "systems": {"desk": _system()},
        "meters": {"harm": {"title": _said("Harm"), "start": 0, "good": "low"}},
        "adversary": _adversary(),
        "injects": [_inject(number, roles, bulk) for number in range(rounds)],
        "decisions": {QUESTION: _decision(roles, duration)},
        "expected": {},
        "weights": {dimension.value: 40 if dimension is Dimension.DECISION else 10 for dimension in Dimension},
        "endings": {"over": {"title": _said("Over"), "text": _said("It is over.")}},
    }


def _said(text: str) -> Mapping[str, str]:
    return {"en": text, "fr": text}


def _inject(number: int, roles: list[str], bulk: int) -> Mapping[str, Any]:
    return {
        "id": f"round-{number}",
        "at": f"{due_of(number)}ms",
        "channel": "mail",
        "from": {"name": _said("Night desk"), "address": "desk@clairval.example"},
        "to": roles,
        "truth": True,
        "subject": _said(f"{_SUBJECT}{number}"),
        "body": _said(_BODY * bulk),
    }


def _decision(roles: list[str], duration: int) -> Mapping[str, Any]:
    options = {
        name: {"label": _said(name), "trade_off": _said("It costs."), "quality": "good", "why": _said("It may.")}
        for name in (OPTION, "go-on")
    }
    return {
        "title": _said("Continue"),
        "question": _said("Do the tools stay on?"),
        "opens": "0m",
        "due": f"{duration}ms",
        "owner": roles,
        "options": options,
        "if_silent": OPTION,
    }


def _system() -> Mapping[str, Any]:
    controls = {"off": {"label": _said("Off"), "takes": "1m"}}
    return {
        "title": _said("DESK"),
        "kind": "assistant",
        "about": _said("It answers callers."),
        "version": "1",
        "autonomy": 1,
        "signals": {"calls": {"title": _said("Calls"), "normal": 1, "compromised": 2}},
        "controls": controls,
    }


def _adversary() -> Mapping[str, Any]:
    step = {
        "title": _said("Plant"),
        "technique": "AML.T0070",
        "takes": "90m",
        "value": 1,
        "effects": [{"meter": "harm", "add": 1}],
    }
    return {"name": "Nobody", "about": _said("Nobody."), "aim": "harm", "steps": {"plant": step}}
