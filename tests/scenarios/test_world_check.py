"""What is said of systems and of the adversary, and cannot be meant: each told at its place."""

from collections.abc import Callable

import pytest

from scenarios.load import load_source
from scenarios.problems import Problem

Fault = Callable[..., Problem]
Files = dict[str, str]
AUTONOMY = "    autonomy: 3\n"
CUT = "        takes: 2m\n        autonomy: 1\n"
MAIL = """  mail:
    title: {en: MAIL, fr: COURRIER}
    kind: pipeline
    about: {en: Mail., fr: Courrier.}
    autonomy: 1
"""
SYSTEMS = "systems:\n"
HIGHEST = "      value: 3\n"
AIM = "  aim: refunds\n"


def script(*lines: str) -> str:
    return AIM + "  script:\n" + "".join(f"    - {{{line}}}\n" for line in lines)


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "told"),
    [
        (AUTONOMY, AUTONOMY + "    depends_on: [desk]\n", "desk]", "SC330", "a system cannot depend on itself"),
        (
            AUTONOMY,
            AUTONOMY + "    depends_on: [{on: ledger, spreads: 5m}]\n",
            "ledger",
            "SC301",
            "there is no system `ledger`",
        ),
        (
            SYSTEMS,
            SYSTEMS + MAIL + "    depends_on: [desk, {on: desk, spreads: 5m}]\n",
            "{on: desk",
            "SC330",
            "`desk` stands twice",
        ),
        (
            SYSTEMS,
            SYSTEMS + MAIL + "    depends_on: [{on: desk, cut_by: {system: desk, control: tools_off}}]\n",
            "cut_by",
            "SC330",
            "nothing spreads along this, so there is nothing to cut. Give it `spreads`.",
        ),
        (
            SYSTEMS,
            SYSTEMS + MAIL + "    depends_on: [{on: desk, spreads: 5m, cut_by: {system: desk, control: tolls_off}}]\n",
            "tolls_off",
            "SC301",
            "Did you mean `tools_off`?",
        ),
        (CUT, CUT + '        version: "4.1"\n', 'version: "4.1"', "SC330", "only a control that rolls back changes"),
        (CUT, CUT + "        does: roll_back\n", "lifts", "SC330", "what was rolled back is done"),
        (CUT, CUT + "        does: rollback\n", "rollback", "SC204", "Did you mean `roll_back`?"),
        (
            "    channel: press\n",
            "    channel: press\n    telemetry: {system: desk}\n",
            "telemetry: {",
            "SC330",
            "telemetry comes on the channel `ai_telemetry`, and this is `press`",
        ),
        (
            "    channel: ai_telemetry\n",
            "    channel: ai_telemetry\n    telemetry: {system: dusk}\n",
            "dusk",
            "SC301",
            "there is no system `dusk`",
        ),
        (
            "    channel: ai_telemetry\n",
            "    channel: ai_telemetry\n    telemetry: {system: desk, signals: [refunds]}\n",
            "refunds]",
            "SC301",
            "Did you mean `refunds_per_min`?",
        ),
        (
            "    channel: ai_telemetry\n",
            "    channel: ai_telemetry\n    telemetry: {system: desk, confidence_score: 97}\n",
            "97}",
            "SC206",
            "it must be at most 1.0, and it is `97`",
        ),
        (HIGHEST, HIGHEST + '      shows: "1.02"\n', '"1.02"\n', "SC331", "nobody ever notices this step"),
        (HIGHEST, HIGHEST + '      noise: 10\n      shows: "1.20"\n', '"1.20"', "SC301", "no inject `1.20`"),
        (AIM, AIM + "  caution: 5\n", "caution: 5", "SC331", "Give it `policy: path`."),
        (AIM, script("step: plint, at: 3m"), "plint", "SC301", "Did you mean `plant`?"),
        (AIM, script("step: drain, after: plint"), "plint", "SC301", "Did you mean `plant`?"),
        (AIM, script("step: plant"), "{step: plant}", "SC310", "it needs `at` or `after`"),
        (AIM, script("step: drain, at: 3m, after: plant"), "{step: drain", "SC310", "`at` and `after`"),
        (AIM, script("step: plant, at: 3m, wait: 2m"), "wait", "SC331", "`wait` goes with `after`"),
        (AIM, script("step: plant, at: 21m"), "21m", "SC302", "`at` is 21m, after `duration` (20m)"),
        (
            AIM,
            script("step: plant, at: 3m", "step: plant, at: 4m"),
            "plant, at: 4m",
            "SC331",
            "the script plays `plant` twice",
        ),
        (
            AIM,
            script("step: plant, at: 5m", "step: drain, at: 4m"),
            "4m}",
            "SC331",
            "this line is at 4m, and one before it at 5m. Put them in order.",
        ),
        (
            AIM,
            script("step: leak, after: leak"),
            "{step: leak, after",
            "SC305",
            "these steps wait for each other: leak → leak",
        ),
    ],
)
def test_what_cannot_be_meant_is_told_at_its_place(
    fault: Fault, old: str, new: str, at: str, code: str, told: str
) -> None:
    found = fault(old, new, at)
    assert found.code == code
    assert told in str(found)


def test_a_script_that_waits_for_what_waits_for_it_is_a_cycle(faults: Callable[..., list[Problem]]) -> None:
    (found,) = faults(AIM, script("step: plant, after: drain"))
    assert (found.code, found.key.startswith("adversary.")) == ("SC305", True)
    assert "drain" in found.message.en
    assert "plant" in found.message.en


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (AUTONOMY, AUTONOMY + "    depends_on: [{on: mail, spreads: 5m..9m}]\n"),
        (HIGHEST, HIGHEST + '      noise: 40\n      shows: "1.03"\n'),
        (AIM, script("step: plant, at: 1m", "step: drain, after: plant, wait: 3m")),
        (AIM, AIM + "  policy: path\n  caution: 5\n"),
    ],
)
def test_a_cycle_of_systems_and_what_else_can_be_meant_is_accepted(small: Files, old: str, new: str) -> None:
    mail = SYSTEMS + MAIL + "    depends_on: [{on: desk, spreads: 5m}]\n"
    files = {name: text.replace(SYSTEMS, mail).replace(old, new) for name, text in small.items()}
    assert files != small
    assert load_source(files).systems["mail"].depends_on[0].on == "desk"


def test_an_inject_that_only_a_noticed_strike_sends_is_sent(small: Files) -> None:
    sent = '      noise: 40\n      shows: "1.02"\n'
    files = {name: text.replace("    at: 4m\n", "").replace(HIGHEST, HIGHEST + sent) for name, text in small.items()}
    assert load_source(files).by_id["1.02"].at is None
