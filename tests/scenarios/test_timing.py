"""Times out of order, beyond the end, or missing where they are needed: each told at its place."""

from collections.abc import Callable

import pytest

from scenarios.load import load_source
from scenarios.problems import Problem, ScenarioError

Files = dict[str, str]
Fault = Callable[..., Problem]
AT_16 = "    at: 16m\n    when: {step: leak, is: done}\n"


@pytest.mark.parametrize(
    ("old", "new", "at", "told"),
    [
        ("starts: 0m", "starts: 1m", "1m, clock", "the first phase starts at 1m. It starts at 0m."),
        ("    starts: 15m\n", "    starts: 0m\n", "0m\n    rate", "`starts` is 0m, not after `busy-morning` (0m)"),
        ("    starts: 15m\n", "    starts: 21m\n", "21m", "`starts` is 21m, after `duration` (20m)"),
        (
            "jump: day 2",
            'clock: "08:00"\n    jump: day 2',
            "jump",
            "a phase has `clock` or `jump`, and this one has both",
        ),
        ("    due: 6m", "    due: 3m", "3m\n    closes", "`due` is 3m, not after `opens` (3m)"),
        ("    closes: 9m", "    closes: 5m", "5m\n    owner", "`closes` is 5m, before `due` (6m)"),
        ("    closes: 9m", "    closes: 30m", "30m", "`closes` is 30m, after `duration` (20m)"),
        ("    limit: 8m", "    limit: 3m", "3m\n    dimension", "`limit` is 3m, before `target` (4m)"),
        ("    at: 4m", "    at: 20m1s", "20m1s", "`at` is 20m1s, after `duration` (20m)"),
        ("    earliest: 8m", "    earliest: 2h", "2h", "`earliest` is 2h, after `duration` (20m)"),
        ("    after: 2m", "    at: 21m\n    after: 2m", "21m", "`at` is 21m, after `duration` (20m)"),
        ("      every: 2m", "      every: 0m", "0m\n      value", "`every` is 0m, and must be at least 1s"),
        ("    every: 4m", "    every: 1ms", "1ms", "`every` is 1ms, and must be at least 1s"),
        ("    at: 4m", "    at: 4m\n    every: 0s", "0s", "`every` is 0m, and must be at least 1s"),
        ("duration: 20m", "duration: 2d", "2d\nanssi", "`duration` is 2d, after the longest exercise (1d)"),
        (
            "    kind: reserve",
            "    kind: reserve\n    at: 5m",
            "at: 5m",
            "a reserve is fired by a facilitator. Take `at` away.",
        ),
        ("    kind: reserve", "    kind: reserve\n    when: {flag: told}", "when: {flag", "Take `when` away."),
        ("    at: 4m\n", "", 'id: "1.02"', "nothing sends this inject. Give it `at` or `when`, or a `send` effect."),
        (
            "    at: 4m\n",
            "    earliest: 4m\n    at: 4m\n    when: {flag: told}\n",
            "earliest: 4m",
            "`at` or `earliest`",
        ),
        ("    at: 4m\n", "    at: 4m\n    until: 9m\n", "until", "`until` means nothing without `when` or `every`"),
        (
            "    at: 4m\n",
            "    at: 4m\n    until: 3m\n    every: 1m\n",
            "3m\n    every",
            "`until` is 3m, before its start (4m)",
        ),
        (AT_16, "    earliest: 16m\n", "earliest: 16m", "`earliest` means nothing without `when`"),
    ],
)
def test_a_time_that_cannot_be_is_told_at_its_place(fault: Fault, old: str, new: str, at: str, told: str) -> None:
    found = fault(old, new, at)
    assert found.code in ("SC302", "SC306")
    assert told in str(found)


def test_an_inject_that_only_an_effect_sends_needs_no_time(small: Files) -> None:
    scenario = load_source(small | {"injects.yaml": small["injects.yaml"].replace(AT_16, "")})
    assert scenario.by_id["1.05"].at is None
    assert scenario.by_id["1.05"].when is None


def test_what_lacks_when_is_not_said_to_lack_a_time_too(fault: Fault) -> None:
    found = fault("    at: 4m\n", "    earliest: 4m\n", "earliest: 4m")
    assert "`earliest` means nothing without `when`" in str(found)


def test_an_inject_whose_name_is_misspelt_where_it_is_sent_is_not_said_to_be_sent_by_nothing(small: Files) -> None:
    unsent = small["injects.yaml"].replace(AT_16, "")
    files = {
        name: text.replace('send: "1.05"', 'send: "1.55"') for name, text in (small | {"injects.yaml": unsent}).items()
    }
    with pytest.raises(ScenarioError) as caught:
        load_source(files)
    assert [one.code for one in caught.value.problems] == ["SC301"], caught.value
