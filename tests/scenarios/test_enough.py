"""Who is never enough is told; a rush that passes, or that somebody can end, is left alone."""

import json

import pytest
from bending import bent, system, text

from scenarios.advice.enough import never_enough
from scenarios.parts import Sheet, parts
from scenarios.strict import read

RUSH = {"every": "1m", "takes": "3m"}
"""Keeps three busy."""


def told(*jobs, count=2, **others):
    clerks = {"title": text("Clerks"), "count": count, "jobs": list(jobs)}
    pack = {"resources": {"clerks": clerks}, **others}
    sheet = Sheet(bent(**pack), read("f.yaml", json.dumps(pack)), {})
    return [problem.message.en for problem in never_enough(sheet.scenario, {part.path: part for part in parts(sheet)})]


def calling_in(many):
    return {"systems": {"guide": system(call={"effects": [{"resource": "clerks", "add": many}]})}}


@pytest.mark.parametrize(
    ("jobs", "count"),
    [
        ([RUSH], 2),
        ([{**RUSH, "people": 2}], 5),
        ([{"every": "30s..90s", "takes": "1m..5m"}], 2),
        ([{"every": "2m", "takes": "3m"}, {"every": "2m", "takes": "3m", "from": "5m"}], 2),
        ([{**RUSH, "from": "20m"}], 2),
        ([{**RUSH, "until": "58m"}], 2),
        ([{"every": "1m", "takes": "20m", "until": "20m"}], 2),
    ],
)
def test_jobs_that_ask_for_more_than_there_are_until_the_end_are_told(jobs, count):
    assert len(told(*jobs, count=count)) == 1


@pytest.mark.parametrize(
    ("jobs", "count"),
    [
        ([], 1),
        ([RUSH], 3),
        ([{"every": "1m", "takes": "121s"}], 2),
        ([{**RUSH, "people": 2}], 6),
        ([{**RUSH, "when": {"phase": "one"}}], 2),
        ([{**RUSH, "until": "20m"}], 2),
        ([{**RUSH, "from": "40m"}], 2),
        ([{**RUSH, "from": "90m"}], 2),
        ([{"every": "40m", "takes": "30m", "people": 2}], 2),
        ([RUSH, {"every": "2m", "takes": "5m", "from": "10m", "until": "20m"}], 4),
    ],
)
def test_what_they_can_bear_or_what_passes_is_left_alone(jobs, count):
    assert told(*jobs, count=count) == []


def test_whom_an_effect_calls_in_is_not_told_but_whom_it_sends_away():
    assert told(RUSH, **calling_in(1)) == []
    assert len(told(RUSH, **calling_in(-1))) == 1


def test_it_says_since_when_and_how_much_is_left():
    """From the first that comes, after a minute, three are asked for in each of 59 minutes, and two are there."""
    (message,) = told(RUSH)
    assert message == "from 1m on these ask for more than 2 can do: at ENDEX 29m of work is left for each of them"
