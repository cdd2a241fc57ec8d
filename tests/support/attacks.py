"""Worlds under attack, made up: any adversary against systems that depend on each other, for the laws."""

from bending import bent, inject, system, text
from hypothesis import strategies as st

from scenarios.model import Scenario

STEPS = ("a", "b", "c", "d", "e", "f")
SYSTEMS = ("guide", "mail", "store")
_SORTS = ("switch_off", "tools_off", "human_approval", "roll_back", "isolate", "quarantine", "rotate")


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """A world with every key of systems and of the adversary: spread, controls, telemetry, noise, policies, scripts."""
    systems = {name: _system(draw, name) for name in SYSTEMS}
    shown = [inject(f"seen-{name}", at="50m") for name in STEPS]
    record = inject("record", at="30m", channel="ai_telemetry", telemetry={"system": "guide"})
    return bent(systems=systems, adversary=draw(adversaries()), injects=[record, *shown])


@st.composite
def adversaries(draw: st.DrawFn) -> dict:
    """An adversary as its author writes it: six steps at most, each needing some of those before it."""
    names = STEPS[: draw(st.integers(1, len(STEPS)))]
    policy = draw(st.sampled_from(["value", "path"]))
    return {
        "name": "N",
        "about": text("-"),
        "aim": "harm",
        "hands": draw(st.integers(1, 2)),
        "policy": policy,
        "caution": draw(st.integers(0, 20)) if policy == "path" else 0,
        "steps": {name: _step(draw, name, names[:n]) for n, name in enumerate(names)},
        "script": draw(_scripts(names)),
    }


def _step(draw: st.DrawFn, name: str, before: tuple[str, ...]) -> dict:
    step = {
        "title": text(name),
        "technique": "AML.T0053",
        "takes": f"{draw(st.integers(0, 3))}m..5m",
        "value": draw(st.integers(0, 9)),
        "needs": draw(st.lists(st.sampled_from(before), unique=True, max_size=2)) if before else [],
        "effects": [{"meter": "harm", "add": 3}, {"system": draw(st.sampled_from(SYSTEMS)), "state": "tainted"}],
    }
    noise = draw(st.integers(0, 100))
    if noise:
        step |= {"noise": noise, "shows": f"seen-{name}"}
    if draw(st.booleans()):
        step["closed_by"] = draw(_closings())
    if draw(st.booleans()):
        step["every"] = "7m"
    if draw(st.integers(0, 3)) == 0:
        step["when"] = {"meter": "harm", "above": draw(st.integers(0, 9))}
    return step


def _closings() -> st.SearchStrategy[dict]:
    ordered = st.sampled_from([{"system": name, "control": "act"} for name in SYSTEMS])
    return ordered | st.just({"meter": "harm", "above": 12}) | ordered.map(lambda one: {"not": one})


@st.composite
def _scripts(draw: st.DrawFn, names: tuple[str, ...]) -> list[dict]:
    lines, at = [], 0
    for name in names:
        if draw(st.integers(0, 4)) == 0:
            at += draw(st.integers(0, 20))
            begins = (
                {"at": f"{at}m"} if not lines or draw(st.booleans()) else {"after": lines[-1]["step"], "wait": "2m"}
            )
            lines.append({"step": name, **begins})
    return lines


def _system(draw: st.DrawFn, name: str) -> dict:
    does = draw(st.sampled_from(_SORTS))
    others = draw(st.lists(st.sampled_from([each for each in SYSTEMS if each != name]), unique=True))
    signal = {"title": text("Calls"), "normal": 12, "compromised": 90, "ramp": "10m"}
    lifts = {} if does == "roll_back" else {"lifts": []}
    return system(act={"does": does, "takes": f"{draw(st.integers(0, 3))}m", **lifts}) | {
        "depends_on": [{"on": each, "spreads": "1m..9m"} for each in others],
        "signals": {"calls": signal},
        "version": "2.0",
    }
