"""What is said of people, gauges, variants and floods: references and sense, each fault told at its place."""

from collections.abc import Callable

import pytest

from scenarios.load import load_source
from scenarios.problems import Problem

PEOPLE = """resources:
  analysts:
    title: {en: Analysts, fr: Analystes}
    count: 3
    fatigue: {after: 10m, slower: 50}
    queue: refunds
    jobs: [{every: 1m..2m, takes: 3m, from: 2m, until: 9m}]
flags:
  told"""
FLOOD = """floods:
  - id: "1.08"
    at: 2m
    until: 5m
    every: 20s..40s
    channel: siem
    from: {system: desk}
    to: [legal]
    truth: true
    bodies: [{en: Noise {{ meters.refunds }}, fr: Bruit}]
injects:
"""


def test_people_and_floods_that_make_sense_are_taken(small: dict[str, str]) -> None:
    start = small["scenario.yaml"].replace("flags:\n  told", PEOPLE)
    injects = small["injects.yaml"].replace("injects:\n", FLOOD.replace("Noise {{ meters.refunds }}", '"{{ clock }}"'))
    scenario = load_source({**small, "scenario.yaml": start, "injects.yaml": injects})
    assert scenario.resources["analysts"].count == 3
    assert "1.08#60" in scenario.by_id
    assert "1.08#61" not in scenario.by_id


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "told"),
    [
        ("queue: refunds", "queue: refnds", "refnds", "SC301", "no meter `refnds`. Did you mean `refunds`?"),
        ("every: 1m..2m", "every: 500ms..2m", "500ms", "SC302", "`every` is 500ms, and must be at least 1s"),
        ("until: 9m", "until: 1m", "1m}", "SC302", "`until` is 1m, not after `from` (2m)"),
        ("until: 9m", "until: 9m, people: 4", "4}]\nflags", "SC316", "needs 4 of `analysts`, and there are 3"),
        ("every: 1m..2m", "every: 2m..1m", "2m..1m", "SC205", "the shorter time first"),
        ("slower: 50", "slower: 0", "0}", "SC206", "at least 1"),
    ],
)
def test_what_is_wrong_with_people(
    fault: Callable[..., Problem], old: str, new: str, at: str, code: str, told: str
) -> None:
    found = fault("flags:\n  told", PEOPLE.replace(old, new), at)
    assert found.code == code
    assert told in str(found)


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "told"),
    [
        ("takes: 2m\n", "takes: 2m\n        needs: {analists: 1}\n", "analists", "SC301", "there is no resource"),
        ("takes: 2m\n", "takes: 2m\n        urgent: true\n", "urgent", "SC316", "nothing is `urgent`"),
        ("start: 70,", "start: 70, shown: [legl],", "legl", "SC301", "no role `legl`. Did you mean `legal`?"),
        ("start: 70,", "start: 70, wander: {every: 1m, by: 3..1},", "3..1", "SC205", "the smaller number first"),
        ("start: 70,", "start: 70, wander: {every: 1m, by: a..b},", "a..b", "SC205", "not a quantity"),
        ("start: 70,", "start: 70, wander: {every: 10ms, by: 1},", "10ms", "SC302", "at least 1s"),
        (
            "{flag: told, is: false}",
            "{queue: nobodies, above: 2}",
            "nobodies",
            "SC301",
            "there is no resource `nobodies`",
        ),
    ],
)
def test_what_is_wrong_with_needs_and_gauges(
    fault: Callable[..., Problem], old: str, new: str, at: str, code: str, told: str
) -> None:
    found = fault(old, new, at)
    assert found.code == code
    assert told in str(found)


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "told"),
    [
        ('"1.08"', '"1.01"', None, "SC304", "the id `1.01` is taken by the inject at"),
        ("[legal]", "[legl]", "legl", "SC301", "no role `legl`"),
        ("    at: 2m\n    until: 5m\n", "", 'id: "1.08"', "SC306", "nothing sends this inject"),
        ("    at: 2m\n", "    at: 6m\n", "5m", "SC302", "`until` is 5m, before its start (6m)"),
        ("    at: 2m\n", "    at: 2m\n    kind: reserve\n", "at: 2m", "SC306", "a reserve is fired by a facilitator"),
        ("{system: desk}", "{system: dsk}", "dsk", "SC301", "there is no system `dsk`"),
        ("{system: desk}", "{address: a@b.example}", "{address", "SC310", "it needs `name` or `system`"),
        ("every: 20s..40s", "every: 20s..40s\n    most: 500", "500", "SC206", "at most 200"),
    ],
)
def test_what_is_wrong_with_floods(
    fault: Callable[..., Problem], old: str, new: str, at: str | None, code: str, told: str
) -> None:
    sound = FLOOD.replace("Noise {{ meters.refunds }}", "Noise")
    bad = sound.replace(old, new)
    place = '"1.01"\n    at: 2m' if at is None else at
    found = fault("injects:\n", bad, place)
    assert found.code == code
    assert told in str(found)
