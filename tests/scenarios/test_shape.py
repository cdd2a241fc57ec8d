"""A pack whose data does not have the shape of a scenario: each fault told once, in our words, at its place."""

from collections.abc import Callable

import pytest

from scenarios.problems import Problem

Fault = Callable[..., Problem]
Faults = Callable[[str, str], list[Problem]]


@pytest.mark.parametrize(
    ("old", "new", "at", "told"),
    [
        ("duration: 20m", "durration: 20m", None, "durration: there is no such key here. Did you mean `duration`?"),
        ("due: 6m", "deu: 6m", None, "decisions.how-to-cut.deu: there is no such key here. Did you mean `due`?"),
        ("limit: 8m\n", "limit: 8m\n    limits: 9m\n", "limits", "Did you mean `limit`?"),
        (
            "takes: 2m",
            "takes: 2m\n        colour: red",
            "colour",
            "There are: autonomy, does, effects, label, lifts, needs, takes, urgent, version, who.",
        ),
        ("above: 40}", "above: 40, abov: 40}", "abov:", "injects[2].when.any[0].abov: there is no such key here."),
        ("{flag: told, is: false}", "{flag: told, is_: false}", "is_", "Did you mean `is`?"),
        ("{flag: told, is: false}", "{flag: told, yes: false}", "yes: ", "There are: flag, is."),
    ],
)
def test_an_unknown_key_is_told_at_the_key(fault: Fault, old: str, new: str, at: str | None, told: str) -> None:
    found = fault(old, new, at)
    assert found.code == "SC201"
    assert told in str(found)


@pytest.mark.parametrize(
    ("old", "new", "at", "told"),
    [
        ("sector: {en: Water, fr: Eau}\n", "", "# A small", "sector: this key is missing"),
        ("{en: Water, fr: Eau}", "{en: Water}", None, "sector.fr: this key is missing"),
        ("{evidence: transcripts, is: lost}", "{evidence: transcripts}", None, "effects[1].is: this key is missing"),
    ],
)
def test_a_missing_key_is_told_where_it_lacks(faults: Faults, old: str, new: str, at: str | None, told: str) -> None:
    (found,) = faults(old, new)
    assert found.code == "SC202"
    assert told in str(found)


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "told"),
    [
        (
            "version: 1.0.0",
            "version: 1.0",
            "1.0\n",
            "SC203",
            'it must be a text, and it is `1.0`. Write it in quotes: "1.0".',
        ),
        (
            "version: 1.0.0",
            "version: one",
            "one\ntitle",
            "SC205",
            "`one` is not written as it must be. It looks like 1.0.0.",
        ),
        ("{en: Water, fr: Eau}", "Water", "Water\n", "SC203", "sector: it must be keys and values, and it is `Water`."),
        ("{en: Water, fr: Eau}", "{en: Water, fr: null}", "null", "SC203", "it must be a text, and it is `null`"),
        ("anssi_risk: [3, 5]", "anssi_risk: 3", "3\nowasp", "SC203", "it must be a list, and it is `3`"),
        (
            "anssi_risk: [3, 5]",
            "anssi_risk: [3, x]",
            "x]",
            "SC203",
            "anssi_risk[1]: it must be a whole number, and it is `x`",
        ),
        (
            "    critical: true\n    ai_specific: true\n  tell",
            "    critical: NO\n    ai_specific: true\n  tell",
            "NO\n",
            "SC203",
            "it must be true or false, and it is `NO`",
        ),
        ("to: [legal, ai_lead]", "to: []", "[]", "SC206", "injects[3].to: it needs at least 1, and has 0"),
        (
            "to: [legal, ai_lead]",
            "to: legal",
            "legal\n    truth: false",
            "SC203",
            "it must be a list, and it is `legal`",
        ),
        (
            "kind: avoid",
            "kind: avoit",
            "avoit",
            "SC204",
            "it is `avoit`, and must be one of do, avoid. Did you mean `avoid`?",
        ),
        ("channel: press", "channel: pres", "pres\n", "SC204", "it is `pres`, and must be one of mail, phone, sms"),
        (
            "truth: partial",
            "truth: maybe",
            "maybe",
            "SC204",
            "it is `maybe`, and must be one of true, false, partial, unknown",
        ),
        (
            "truth: partial",
            "truth: 0",
            "0\n    body",
            "SC205",
            "0 is not a truth; write true, false, partial or unknown",
        ),
        ("at: 4m", "at: 12:30", "12:30", "SC205", "'12:30' is not a length of time; write it like 90s, 12m or 1h30m"),
        ("at: 4m", "at: 4", "4\n    channel", "SC205", "4 is not a length of time"),
        ("at: 4m", "at: " + "9" * 20 + "m", "9" * 20, "SC205", "is not a length of time"),
        ("takes: 1m..2m", "takes: 2m..1m", "2m..1m", "SC205", "ends before it starts"),
        ("jump: day 2 08:30", "jump: tomorrow", "tomorrow", "SC205", "is not a story time"),
        ("rate: 12\n", "rate: 0\n", "0\n    jump", "SC206", "it must be at least 1, and it is `0`"),
        ("autonomy: 3", "autonomy: 4", "4\n    signals", "SC206", "it must be at most 3, and it is `4`"),
        ("add: 8.5", "add: 8.12345", "8.12345", "SC205", "write a number with at most three decimals"),
        ("add: 8.5", "add: 1e99", "1e99", "SC205", "is not a quantity"),
        (
            "merge: [legal into ai_lead]",
            "merge: [legal to ai_lead]",
            "legal to",
            "SC205",
            "write it like `liaison into legal`",
        ),
        ("  no-denial:", "  No-Denial:", "No-Denial", "SC205", "`No-Denial` is not a name. Lower-case letters, digits"),
        ("  trust: {title:", "  tru-st: {title:", "tru-st", "SC205", "is not a name that texts can quote"),
        (
            "{flag: told}, ",
            "{flags: told}, ",
            "{flags",
            "SC207",
            "this is not an effect. One starts with `meter`, `flag`",
        ),
        (
            "when: {step: drain, is: closed}",
            "when: [drain]",
            "[drain]\n      takes",
            "SC207",
            "this is not a condition. One starts with `all`",
        ),
        (
            '{not: {opened: "1.02"}}',
            '{not: {opend: "1.02"}}',
            "{opend",
            "SC207",
            "judged[0].when.not: this is not a condition",
        ),
        ("is: [watch]", "is: 5", "5}", "SC203", "it must be a text or a list, and it is `5`"),
        ("is: [watch]", "is: [watch, 5]", "5]", "SC203", "is[1]: it must be a text, and it is `5`"),
        (
            "similarity: 0.97",
            "similarity: [0.97]",
            "[0.97]",
            "SC203",
            "a text or a whole number or a number or true or false",
        ),
    ],
)
def test_a_wrong_value_is_told_at_the_value(fault: Fault, old: str, new: str, at: str, code: str, told: str) -> None:
    found = fault(old, new, at)
    assert found.code == code
    assert told in str(found)


def test_a_misspelt_key_is_not_told_as_a_missing_one_too(faults: Faults) -> None:
    assert [found.code for found in faults("duration: 20m", "durations: 20m")] == ["SC201"]


def test_everything_is_told_at_once_and_in_order(faults: Faults) -> None:
    found = faults("sector: {en: Water, fr: Eau}\nduration: 20m", "sector: Water\ndur: 20m")
    assert [(one.line, one.code) for one in found] == [(2, "SC202"), (9, "SC203"), (10, "SC201")]
    assert found == sorted(found)


def test_long_values_are_cut(faults: Faults) -> None:
    (found,) = faults("sector: {en: Water, fr: Eau}", "sector: " + "x" * 500)
    assert "`" + "x" * 60 + "…`" in str(found)
    assert len(str(found)) < 200


@pytest.mark.parametrize(
    ("old", "new", "at", "told"),
    [
        (
            "{en: Water, fr: Eau}",
            "{en: Water, FR: Eau}",
            "FR: Eau",
            "sector.FR: there is no such key here. Did you mean `fr`?",
        ),
        ("due: 6m", "Due: 6m", None, "decisions.how-to-cut.Due: there is no such key here. Did you mean `due`?"),
        ("channel: press", "channel: Press", "Press", "Did you mean `press`?"),
        ("channel: press", "channel: press\n    tlp: amber", "amber", "Did you mean `AMBER`?"),
    ],
)
def test_capital_letters_alone_are_one_mistake_and_what_was_meant_is_said(
    fault: Fault, old: str, new: str, at: str | None, told: str
) -> None:
    assert told in str(fault(old, new, at))
