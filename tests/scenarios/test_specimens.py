"""Examples are what packs hold: short, different, and each a thing that the model takes."""

import json

from scenarios.exercise import Entry
from scenarios.load import examples, library
from scenarios.model import PlannedInject, Role, Scenario
from scenarios.specimens import LONG, MOST, specimens


def test_they_are_few_short_different_and_the_shortest_come_first():
    for values in specimens().values():
        lengths = [len(json.dumps(value, ensure_ascii=False)) for value in values]
        assert len(values) <= MOST
        assert lengths == sorted(lengths)
        assert max(lengths, default=0) <= LONG
        assert len({json.dumps(value) for value in values}) == len(values)


def test_they_are_what_is_written_in_scenarios_and_exercise_files():
    assert len({*specimens()[Scenario, "scenario"]} & {*library(), *examples()}) == MOST
    assert specimens()[PlannedInject, "channel"]
    assert specimens()[Entry, "team"]
    assert specimens()[Role, ""] == ()
