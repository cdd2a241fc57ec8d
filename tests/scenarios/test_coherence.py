"""What is well written and cannot be meant: each told at its place."""

from collections.abc import Callable

import pytest

from scenarios.problems import Problem

Fault = Callable[..., Problem]
ROLE = "    mission: {en: Keep the assistant useful and harmless., fr: Garder l’assistant utile et sans danger.}\n"
CTO = "  cto: {title: {en: CTO, fr: DSI}, mission: {en: Lead., fr: Mener.}}\n"
MERGE = "merge: [legal into ai_lead]"


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "told"),
    [
        (
            '- id: "1.04"',
            '- id: "1.03"',
            '"1.03"\n    kind',
            "SC304",
            "the id `1.03` is taken by the inject at injects.yaml:39",
        ),
        ("situation: 15", "situation: 20", "weights", "SC303", "the weights add up to 105. They must add up to 100."),
        ("situation: 15, ", "", "weights", "SC303", "there is no weight for situation"),
        (
            "situation: 15, decision: 25",
            "situation: -5, decision: 45",
            "-5",
            "SC206",
            "it must be at least 0, and it is -5",
        ),
        (
            'the trail., fr: "L’argent est parti, la piste aussi."}\n',
            "the trail., fr: Rien.}\n    when: {flag: told}\n",
            "when: {flag: told}\n\ndebrief",
            "SC307",
            "the last ending has a condition",
        ),
        (
            "    when: {all: [{system: desk, control: tools_off}, {evidence: transcripts}]}\n",
            "",
            "contained",
            "SC307",
            "this ending always holds, so those after it never come. Put it last.",
        ),
        (
            "    intents:\n      freeze:",
            "    knows: [leaked]\n    intents:\n      freeze:",
            "poisoned]\n      amount",
            "SC315",
            "they reveal `poisoned`, and are not said to know it. Add it to `knows`.",
        ),
        (
            "starts: {awareness: {step: plant, is: done}}",
            "starts: {fix: {step: plant, is: done}}",
            "fix:",
            "SC314",
            "nothing in `AIA-73` counts from `fix`. Take it away.",
        ),
        (MERGE, "merge: [legal into legal]", "legal into legal", "SC312", "a role cannot be merged into itself"),
        (MERGE, "merge: []", "merge", "SC312", "one seat could not hold every role: nothing merges ai_lead, legal"),
        (
            MERGE,
            "merge: [legal into ai_lead, legal into ai_lead]",
            "legal into ai_lead]",
            "SC312",
            "merged already, into `ai_lead`",
        ),
        (
            MERGE,
            "merge: [legal into ai_lead, ai_lead into legal]",
            "ai_lead into",
            "SC312",
            "ai_lead into legal into ai_lead",
        ),
        (ROLE, ROLE + CTO, "merge", "SC312", "nothing merges ai_lead, cto"),
        (
            "      takes: 1m..2m",
            "      needs: [leak]\n      takes: 1m..2m",
            "[leak]",
            "SC305",
            "these steps wait for each other",
        ),
        ("technique: AML.T0057", "technique: T0057", "T0057", "SC313", "`T0057` is not a MITRE ATLAS technique"),
        (
            "  aim: refunds",
            "  background: [AML.T0043, T1]\n  aim: refunds",
            "T1]",
            "SC313",
            "background[1]: `T1` is not",
        ),
        ("atlas: [AML.T0070]", "atlas: [AML.T70]", "AML.T70", "SC313", "It looks like AML.T0070."),
        ('owasp: ["LLM08:2025"]', "owasp: [LLM08]", "LLM08", "SC313", "`LLM08` is not an OWASP risk with its year"),
        ("anssi_risk: [3, 5]", "anssi_risk: [3, 6]", "6]", "SC313", "6 is not one of ANSSI's five risk scenarios"),
        (
            "    expects: [keep-transcripts]\n",
            "    relance: {after: 1m, channel: sms, body: {en: Well?, fr: Alors}}\n",
            "relance: {after: 1m",
            "SC306",
            "a relance waits for an expected action. Give the inject `expects`.",
        ),
        (
            "    earliest: 8m",
            '    relance_of: "1.03"\n    earliest: 8m',
            '"1.03"\n    earliest',
            "SC306",
            "cannot be its own relance",
        ),
        (
            "start: 12, high: 500",
            "start: 12, high: 0",
            "0, good",
            "SC206",
            "it must be more than `low` (0), and it is 0",
        ),
        ("start: 70, good", "start: 170, good", "170", "SC311", "`start` is 170, outside 0 to 100"),
        ("{meter: refunds, above: 40}", "{meter: refunds}", "{meter: refunds}", "SC310", "it needs `above` or `below`"),
        (
            "closed_by: {system: desk, control: roll_back}",
            "closed_by: {system: desk}",
            "{system: desk}",
            "SC310",
            "`control` or `state`",
        ),
        (
            "closed_by: {system: desk, control: roll_back}",
            "closed_by: {system: desk, control: roll_back, state: clean}",
            "{system: desk, control: roll_back, state",
            "SC310",
            "two things at once: `control` and `state`. Keep one.",
        ),
        ("{meter: trust, rate: -1}", "{meter: trust}", "{meter: trust}", "SC310", "it needs `add`, `set` or `rate`"),
        (
            "{meter: trust, add: 6}",
            "{meter: trust, add: 6, set: 9}",
            "{meter: trust, add: 6",
            "SC310",
            "`add` and `set`",
        ),
        (
            "{system: desk, state: clean}",
            "{system: desk}",
            "{system: desk}, {",
            "SC310",
            "`control`, `state` or `autonomy`",
        ),
    ],
)
def test_what_cannot_be_meant_is_told_at_its_place(
    fault: Fault, old: str, new: str, at: str, code: str, told: str
) -> None:
    found = fault(old, new, at)
    assert found.code == code
    assert told in str(found)


def test_decisions_that_texts_cannot_tell_apart(faults: Callable[[str, str], list[Problem]]) -> None:
    (found,) = (one for one in faults("  tell-customers:\n", "  how_to.cut:\n") if one.code == "SC304")
    assert "texts could not tell `how_to.cut` from `how-to-cut`: both are quoted as `how_to_cut`" in str(found)
    assert found.key == "decisions.how_to.cut"
