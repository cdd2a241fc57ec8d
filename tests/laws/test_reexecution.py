"""Law 1. The same scenario, seed and commands give the same events, whatever the pattern of clock ticks."""

import os
import subprocess
import sys

from attacks import scenarios
from crises import played, plays, small, table_of
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.events import event_codec
from injects.span import MINUTE

SCENARIO = small().scenario


@settings(max_examples=150, deadline=None)
@given(plays(SCENARIO), st.lists(st.integers(0, SCENARIO.duration + 60_000), max_size=40))
def test_the_pattern_of_ticks_changes_nothing(asked, ticks):
    assert played(SCENARIO, asked, ticks) == played(SCENARIO, asked)


@settings(max_examples=20, deadline=None)
@given(plays(SCENARIO, most=8))
def test_a_tick_at_every_second_changes_nothing(asked):
    assert played(SCENARIO, asked, range(0, SCENARIO.duration, 1000)) == played(SCENARIO, asked)


@settings(max_examples=50, deadline=None)
@given(plays(SCENARIO))
def test_a_command_sent_again_changes_nothing(asked):
    twice = [each for each in asked for _ in range(2)]
    assert played(SCENARIO, twice) == played(SCENARIO, asked)


@settings(max_examples=50, deadline=None)
@given(plays(SCENARIO))
def test_time_never_goes_back_and_an_ended_world_stays_ended(asked):
    events = played(SCENARIO, asked)
    assert [event.at for event in events] == sorted(event.at for event in events)
    kinds = [event.kind for event in events]
    after = kinds[kinds.index("world-ended") + 1 :]
    assert set(after) <= {"command-answered"}


PRINT = """
from crises import small, table_of
from engine.events import event_codec
for event in table_of(small().scenario, "novice").play_out():
    print(event_codec.dump_json(event).decode())
"""


def test_another_process_with_another_hash_seed_gives_the_same_bytes():
    here = [event_codec.dump_json(event).decode() for event in table_of(SCENARIO, "novice").play_out()]
    for hash_seed in ("0", "4242"):
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        there = subprocess.run(
            [sys.executable, "-c", PRINT], env=environment, capture_output=True, text=True, check=True
        ).stdout
        assert there.splitlines() == here


WORLDS = st.shared(scenarios())


@settings(max_examples=100, deadline=None)
@given(WORLDS, WORLDS.flatmap(plays), st.lists(st.integers(0, 60 * MINUTE), max_size=30))
def test_under_any_attack_the_pattern_of_ticks_changes_nothing(scenario, asked, ticks):
    assert played(scenario, asked, ticks) == played(scenario, asked)
