"""Every name that a scenario gives to something is looked for, and told at its place when nothing bears it."""

from collections.abc import Callable
from types import UnionType
from typing import Union, get_args, get_origin

import pytest

from injects.written import Identifier, Word, Written
from scenarios.model import Scenario
from scenarios.problems import Problem
from scenarios.references import NAMED

Fault = Callable[..., Problem]

OWN_NAMES = {("PlannedInject", "id"), ("Phase", "id"), ("Scenario", "scenario"), ("Flood", "id")}
OWN_NAMES |= {("PlannedInject", "capability"), ("PlannedInject", "played_by")}
"""Fields that give a name rather than use one."""
DEPENDENT = {("Decided", "is_"), ("SystemIs", "control"), ("SystemEffect", "control"), ("Told", "intent")}
DEPENDENT |= {("Notified", "stage"), ("DecisionPoint", "if_silent"), ("Telemetry", "signals"), ("Meter", "shown")}
DEPENDENT |= {("ClockUse", "case")}
"""Fields whose names belong to another thing that the part names."""


@pytest.mark.parametrize(
    ("old", "new", "at", "told"),
    [
        (
            "merge: [legal into ai_lead]",
            "merge: [legl into ai_lead]",
            "legl",
            "there is no role `legl`. Did you mean `legal`?",
        ),
        (
            "merge: [legal into ai_lead]",
            "merge: [legal into boss]",
            "legal into boss",
            "role `boss`. There are: ai_lead, legal.",
        ),
        (
            "to: [legal]\n    truth: partial",
            "to: [press]\n    truth: partial",
            "press]\n    truth",
            "injects[2].to[0]: there is no role `press`",
        ),
        (
            "expects: [no-denial]",
            "expects: [no-denials]",
            "no-denials",
            "no expected action `no-denials`. Did you mean `no-denial`?",
        ),
        ("    reveals: [leaked]", "    reveals: [leaker]", "leaker", "no fact `leaker`. Did you mean `leaked`?"),
        ("    earliest: 8m", '    relance_of: "9.99"\n    earliest: 8m', '"9.99"', "no inject `9.99`"),
        (
            "        reveals: [poisoned]",
            "        reveals: [nothing]",
            "nothing]",
            "personas.bank.intents.freeze.reveals[0]",
        ),
        (
            "    owner: [legal, ai_lead]",
            "    owner: [legal, cyber]",
            "cyber]",
            "decisions.tell-customers.owner[1]: there is no role",
        ),
        (
            "    if_silent: deny",
            "    if_silent: denied",
            "denied\n",
            "no option of this decision `denied`. Did you mean `deny`?",
        ),
        ("owner: legal,", "owner: lawyer,", "lawyer", "clocks.GDPR-33.owner: there is no role `lawyer`"),
        ("aim: refunds", "aim: refund", "refund\n", "no meter `refund`. Did you mean `refunds`?"),
        (
            "needs: [plant]\n      takes: 1m\n",
            "needs: [plan]\n      takes: 1m\n",
            "plan]",
            "no step `plan`. Did you mean `plant`?",
        ),
        ("        who: [ai_lead]", "        who: [ai_leed]", "ai_leed", "controls.roll_back.who[0]: there is no role"),
        (
            "    takes: 3m\n    who: [ai_lead]",
            "    takes: 3m\n    who: [ai_leed]",
            "ai_leed",
            "evidence.transcripts.who[0]",
        ),
        ("    kind: assistant", "    kind: assistant\n    depends_on: [mail]", "mail]", "no system `mail`"),
        ("    kind: avoid", "    chance: {fact: nope}\n    kind: avoid", "nope", "no fact `nope`"),
        (
            "    who: legal\n    kind",
            "    who: lead\n    kind",
            "lead\n    kind",
            "expected.no-denial.who: there is no role `lead`",
        ),
        ("{decided: how-to-cut, is: [watch]}", "{decided: how-to-cutt}", "how-to-cutt", "no decision `how-to-cutt`"),
        ("is: [watch]", "is: [watch, wach]", "wach]", "no option of `how-to-cut` `wach`. Did you mean `watch`?"),
        (
            "{decided: tell-customers, is: deny}",
            "{decided: tell-customers, is: lie}",
            "lie}",
            "shown_by.is: there is no option",
        ),
        (
            "{meter: refunds, above: 40}",
            "{meter: refond, above: 40}",
            "refond",
            "no meter `refond`. Did you mean `refunds`?",
        ),
        ("{flag: told, is: false}", "{flag: tald, is: false}", "tald", "no flag `tald`. Did you mean `told`?"),
        (
            "closed_by: {system: desk, control: tools_off}",
            "closed_by: {system: dask, control: tools_off}",
            "dask",
            "no system",
        ),
        (
            "closed_by: {system: desk, control: tools_off}",
            "closed_by: {system: desk, control: tool_off}",
            "tool_off",
            "no control of `desk`",
        ),
        (
            "[{system: desk, control: tools_off}]\n",
            "[{system: desk, control: cut}]\n",
            "cut}]",
            "There are: roll_back, tools_off.",
        ),
        ("{evidence: transcripts}]}", "{evidence: transcript}]}", "transcript}]}", "no evidence `transcript`"),
        ("{evidence: transcripts, is: lost}", "{evidence: tape, is: lost}", "tape", "no evidence `tape`"),
        ("[{flag: told}, ", "[{flag: toll}, ", "toll}", "no flag `toll`"),
        ("{meter: trust, rate: -1}", "{meter: truth, rate: -1}", "truth, rate", "no meter `truth`"),
        ('{send: "1.05", after: 30s}', '{send: "1.06", after: 30s}', '"1.06"', "no inject `1.06`. Did you mean"),
        ("[{meter: trust, add: -1.5}]", "[{fact: leaky}]", "leaky", "no fact `leaky`. Did you mean `leaked`?"),
        ("{fact: leaked}\n", "{fact: leak}\n", "leak}\n", "no fact `leak`"),
        ('{opened: "1.02"}', '{sent: "2.02"}', '"2.02"', "no inject `2.02`"),
        ('{opened: "1.02"}', '{opened: "2.02"}', '"2.02"', "no inject `2.02`"),
        ('{opened: "1.02"}', '{passed: "2.02"}', '"2.02"', "no inject `2.02`"),
        ('{opened: "1.02"}', "{shown: cut-tool}", "cut-tool}", "no expected action `cut-tool`"),
        ('{opened: "1.02"}', "{phase: later}", "later}", "no phase `later`. There are: busy-morning, next-day."),
        ('{opened: "1.02"}', "{told: banker}", "banker", "no persona `banker`. Did you mean `bank`?"),
        (
            '{opened: "1.02"}',
            "{told: bank, intent: frieze}",
            "frieze",
            "no intent of `bank` `frieze`. Did you mean `freeze`?",
        ),
        ('{opened: "1.02"}', "{step: plunt}", "plunt", "no step `plunt`. Did you mean `plant`?"),
        ("{qualified: GDPR-33}", "{qualified: NIS2}", "NIS2", "no clock `NIS2`. There are: GDPR-33, model-maker."),
        ("{notified: GDPR-33, stage: notification}", "{notified: NIS2}", "NIS2", "no clock `NIS2`"),
        (
            "stage: notification",
            "stage: notified",
            "notified}]}",
            "no stage of `GDPR-33` `notified`. Did you mean `notification`?",
        ),
        ("    regime: AIA-73", "    regime: AIA-37", "AIA-37", "no regime `AIA-37`. Did you mean `AIA-73`?"),
        ("    case: death", "    case: deth", "deth", "no case of `AIA-73` `deth`. Did you mean `death`?"),
        (
            "  GDPR-33: {owner: legal",
            "  GDPR33: {owner: legal, trigger: {step: leak}}\n  GDPR-33: {owner: legal",
            "GDPR33",
            "regime `GDPR33`",
        ),
    ],
)
def test_a_name_that_nothing_bears_is_told_at_its_place(fault: Fault, old: str, new: str, at: str, told: str) -> None:
    found = fault(old, new, at)
    assert found.code == "SC301"
    assert told in str(found)


def test_every_field_that_holds_a_name_is_looked_at() -> None:
    holding = {
        (model.__name__, name)
        for model in every_model(Scenario)
        for name, field in model.model_fields.items()
        if holds_name(field.annotation, field.metadata)
    }
    looked_at = {(model.__name__, name) for model, fields in NAMED.items() for name in fields}
    assert holding - OWN_NAMES - DEPENDENT - looked_at == set()


NAME_RULES = {get_args(kind)[1] for kind in (Identifier, Word)}


def holds_name(kind: object, metadata: list[object]) -> bool:
    if any(rule in NAME_RULES for rule in metadata) or kind in (Identifier, Word):
        return True
    if get_origin(kind) in (tuple, Union, UnionType):
        return any(holds_name(inner, []) for inner in get_args(kind))
    return False


def every_model(root: type[Written]) -> set[type[Written]]:
    found: set[type[Written]] = set()
    waiting: list[object] = [root]
    while waiting:
        kind = waiting.pop()
        if isinstance(kind, type) and issubclass(kind, Written):
            if kind not in found:
                found.add(kind)
                waiting += [field.annotation for field in kind.model_fields.values()]
        else:
            waiting += get_args(kind)
    return found
