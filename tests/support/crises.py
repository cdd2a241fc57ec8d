"""Scenarios, commands and played worlds for the tests."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple, get_args

from hypothesis import strategies as st

from engine import commands as ask
from engine.events import Event
from engine.seating import seat_roles
from engine.world import World
from injects.tlp import Tlp
from scenarios.load import Loaded, load_pack, regimes
from scenarios.model import Scenario
from tocsin.participants import Participants
from tocsin.skill import Level
from tocsin.table import Table

TESTS = Path(__file__).parent.parent
EXAMPLES = TESTS.parent / "scenarios" / "examples"
SEED = "seed"


@cache
def small() -> Loaded:
    """A tiny, complete crisis of twenty minutes."""
    return load_pack(TESTS / "scenarios" / "small")


@cache
def two_sides() -> Loaded:
    """Two organisations in one world."""
    return example("two-sides")


@cache
def late_joiner() -> Loaded:
    """A role, then a whole side, enter when play is well under way."""
    return example("late-joiner")


@cache
def example(name: str) -> Loaded:
    """One of the small packs that each prove a part of the language."""
    return load_pack(TESTS.parent / "scenarios" / "examples" / name)


@cache
def courier() -> Loaded:
    """*Quiet Courier*."""
    return load_pack("quiet-courier")


def world_of(scenario: Scenario, seats: int = 6, seed: str = SEED) -> World:
    """A world at its beginning."""
    return World(scenario, seed, seat_roles(scenario, seats), regimes())


def table_of(scenario: Scenario, level: Level = "competent", seed: str = SEED) -> Table:
    """A world with its simulated participants."""
    seats = seat_roles(scenario, 6)
    people = Participants(scenario, regimes(), seats, seed=seed, level=level)
    return Table(World(scenario, SEED, seats, regimes()), people)


class Asked(NamedTuple):
    """A command and the world time at which it arrives."""

    at: int
    command: ask.Command


def played(scenario: Scenario, asked: Sequence[Asked], ticks: Sequence[int] = ()) -> list[Event]:
    """Every event of a world that gets these commands, with the clock moved on at these other instants too."""
    world = world_of(scenario)
    events = []
    steps = sorted(
        [(each.at, 1, each.command) for each in asked] + [(at, 0, None) for at in ticks], key=lambda s: s[:2]
    )
    for at, _, command in steps:
        events += world.advance(at) if command is None else world.receive(command, at)
    return events + world.advance(scenario.duration + 120_000)


def plays(scenario: Scenario, most: int = 25) -> st.SearchStrategy[list[Asked]]:
    """Sequences of commands, sensible and senseless, at any instants up to a minute after the end, in order."""

    def stamped(pairs: list[tuple[int, ask.Command]]) -> list[Asked]:
        in_order = sorted(pairs, key=lambda pair: pair[0])
        return [Asked(at, command.model_copy(update={"ref": f"r{n}"})) for n, (at, command) in enumerate(in_order)]

    instants = st.integers(0, scenario.duration + 60_000)
    return st.lists(st.tuples(instants, commands(scenario)), max_size=most).map(stamped)


def commands(scenario: Scenario) -> st.SearchStrategy[ask.Command]:
    """Any command on the ids of a scenario, and on ids that do not exist."""

    def one_of(ids: Sequence[str]) -> st.SearchStrategy[str]:
        return st.sampled_from([*ids, "nonsense"])

    seats = st.sampled_from([*scenario.roles, ask.FACILITATOR, "nobody"])
    ref = st.text("abc123", min_size=1, max_size=8)
    text = st.text(max_size=40)
    injects = one_of([*scenario.by_id, *(f"w:r{n}" for n in range(4))])
    clocks = one_of(list(scenario.clocks))
    decisions = one_of(list(scenario.decisions))
    options = one_of([option for decision in scenario.decisions.values() for option in decision.options])
    intents = st.none() | one_of([intent for persona in scenario.personas.values() for intent in persona.intents])
    controls = one_of([control for system in scenario.systems.values() for control in system.controls])
    law = [scenario.regime(clock, regimes()) for clock in scenario.clocks]
    stages = one_of([stage for regime in law for stage in regime.stages])
    cases = st.none() | one_of([case for regime in law for case in regime.cases])
    content = [field for regime in law for stage in regime.stages.values() for field in stage.content]
    fields = st.dictionaries(one_of(content), text, max_size=3)
    forms = fields.map(lambda typed: {"fields": typed, "filled": ask.filled_in(typed)})
    return st.one_of(
        st.builds(ask.Open, ref=ref, seat=seats, inject=injects),
        st.builds(ask.PassOn, ref=ref, seat=seats, inject=injects, to=st.none() | one_of(list(scenario.roles))),
        st.builds(
            ask.Decide,
            ref=ref,
            seat=seats,
            decision=decisions,
            option=options,
            confidence=st.none() | st.integers(0, 100),
            text=text,
        ),
        st.builds(ask.Draft, ref=ref, seat=seats, decision=decisions, option=st.none() | options, text=text),
        st.builds(
            ask.Order, ref=ref, seat=seats, system=one_of(list(scenario.systems)), control=controls, lift=st.booleans()
        ),
        st.builds(ask.Preserve, ref=ref, seat=seats, evidence=one_of(list(scenario.evidence))),
        st.builds(
            ask.Message,
            ref=ref,
            seat=seats,
            persona=one_of([*scenario.personas, *scenario.sides]),
            intent=intents,
            text=text,
        ),
        st.builds(
            ask.Share,
            ref=ref,
            seat=seats,
            tlp=st.sampled_from(get_args(Tlp)),
            to=st.lists(st.sampled_from(["Red", "?Blue"]), max_size=2).map(tuple),
            text=text,
        ),
        st.builds(ask.Note, ref=ref, seat=seats, text=text),
        st.builds(
            ask.Qualify,
            ref=ref,
            seat=seats,
            clock=clocks,
            applies=st.booleans(),
            aware_at=st.none() | st.integers(0, scenario.duration),
            known_at=st.none() | st.integers(0, scenario.duration),
            case=cases,
            text=text,
        ),
        *(
            st.builds(
                lambda form, kind=kind, **asked: kind(**asked, **form),
                form=forms,
                ref=ref,
                seat=seats,
                clock=clocks,
                stage=stages,
                text=text,
            )
            for kind in (ask.Notify, ask.DraftNotice)
        ),
        st.builds(ask.Release, ref=ref, seat=seats, inject=injects),
        st.builds(ask.Withhold, ref=ref, seat=seats, inject=injects, lift=st.booleans()),
        st.builds(ask.Skip, ref=ref, seat=seats, inject=injects),
        st.builds(
            ask.Write,
            ref=ref,
            seat=seats,
            to=st.lists(one_of(list(scenario.roles)), max_size=2).map(tuple),
            channel=st.sampled_from(["mail", "phone", "pigeon"]),
            sender=text,
            subject=text,
            shared_by=st.sampled_from(["", "Red"]),
            tlp=st.none() | st.sampled_from(get_args(Tlp)),
            text=text,
        ),
        st.builds(ask.End, ref=ref, seat=st.just(ask.FACILITATOR)),
    )
