"""What a scenario with sides or late joiners says and cannot mean: each told at its place."""

from pathlib import Path

import pytest

from scenarios.load import START, load_source
from scenarios.problems import ScenarioError

EXAMPLES = Path(__file__).parent.parent.parent / "scenarios" / "examples"
TWO, LATE = ((EXAMPLES / name / START).read_text("utf-8") for name in ("two-sides", "late-joiner"))
OWNER = "owner: [director]"


def place_of(text: str, snippet: str) -> tuple[str, int, int]:
    before = text[: text.index(snippet)]
    return START, before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize(
    ("pack", "old", "new", "at", "code", "told"),
    [
        (TWO, "    side: clinic\n    title: {en: Head", "    title: {en: Head", "nurse:", "SC320", "belongs to none"),
        (
            TWO,
            "side: clinic\n    title: {en: Head",
            "side: clinik\n    title: {en: Head",
            "clinik",
            "SC301",
            "`clinic`?",
        ),
        (TWO, "sides:\n", "sides:\n  port: {title: &t}\n", "&t", "SC107", "anchors"),
        (TWO, "contact: [support]", "contact: [support, nurse]", "nurse]", "SC320", "`nurse` is not of the side `prov"),
        (TWO, OWNER, "owner: [director, ml_lead]", "owner: [director, ml", "SC320", "one decision is asked of two"),
        (TWO, "nurse into director", "nurse into support", "nurse into support", "SC320", "no seat is on two"),
        (
            TWO,
            "  emergency:\n    side: clinic",
            "  clinic:\n    side: clinic",
            "clinic:\n    t",
            "SC320",
            "a persona too",
        ),
        (TWO, "side: clinic\n    title: {en: App", "side: clinic2\n    title: {en: App", "clinic2", "SC301", "no side"),
        (
            TWO,
            "by_hand:\n",
            "by_hand:\n        who: [support]\n",
            "support]\n    ",
            "SC320",
            "not of the side `clinic`",
        ),
        (
            TWO,
            "      provider: {en: V",
            "      provider2: {en: V",
            "provider2",
            "SC301",
            "there is no side `provider2`",
        ),
        (
            TWO,
            "shown_by: {told: clinic, by: provider}",
            "shown_by: {told: clinic, by: clinic}",
            "clinic}\n  ask",
            "SC320",
            "does not write to itself",
        ),
        (
            TWO,
            "shown_by: {told: clinic, by: provider}",
            "shown_by: {told: clinic, intent: help}",
            "intent: help",
            "SC320",
            "what people write to it has no intent",
        ),
        (TWO, "by: clinic}}, quality", "by: port}}, quality", "port}}, q", "SC301", "there is no side `port`"),
        (LATE, "    joins: 4m\n", "", "brief: {en: You", "SC321", "a brief is for those who enter late"),
        (LATE, "joins: 4m", "joins: 13m", "13m", "SC302", "`joins` is 13m, after `duration` (12m)"),
        (LATE, "joins: 6m", "joins: 13m", "13m", "SC302", "`joins` is 13m, after `duration` (12m)"),
        (
            LATE,
            "at: 7m",
            "at: 5m",
            "5m\n    channel: mail",
            "SC321",
            "it is at 5m, and the first it is for enters at 6m",
        ),
        (
            LATE,
            "opens: 8m\n    due: 11m",
            "opens: 4m\n    due: 5m",
            "5m\n    owner: [handler]",
            "SC321",
            "enters at 6m",
        ),
        (
            LATE,
            "side: csirt\n",
            "side: csirt\n    joins: 5m\n",
            "5m\n    title",
            "SC302",
            "`joins` is 5m, before its side `csirt` (6m)",
        ),
        (LATE, "side: csirt\n", "side: csirt\n    joins: 7m\n", "contact: [handler]", "SC321", "nobody of this side"),
    ],
)
def test_what_cannot_be_meant_is_told_at_its_place(
    pack: str, old: str, new: str, at: str, code: str, told: str
) -> None:
    assert pack.count(old) == 1
    text = pack.replace(old, new)
    with pytest.raises(ScenarioError) as caught:
        load_source({START: text})
    found = [one for one in caught.value.problems if one[:3] == place_of(text, at)]
    assert [one.code for one in found] == [code], caught.value
    assert told in str(found[0])


def test_a_side_without_roles_is_told() -> None:
    port = "  port: {title: {en: Port, fr: Port}, organisation: {en: A port, fr: Un port}, contact: [support]}\n"
    with pytest.raises(ScenarioError) as caught:
        load_source({START: TWO.replace("sides:\n", "sides:\n" + port)})
    assert sorted(one.message.en for one in caught.value.problems) == [
        "`support` is not of the side `port`",
        "no role belongs to the side `port`",
    ]


@pytest.mark.parametrize(
    ("old", "new", "code", "told"),
    [
        ("    side: clinic\n    title: {en: Head", "    title: {en: Head", "SC320", "belongs to none"),
        ("side: clinic\n    title: {en: Head", "side: clinik\n    title: {en: Head", "SC301", "no side `clinik`"),
        ("side: clinic\n    title: {en: Clinic d", "side: clinik\n    title: {en: Clinic d", "SC301", "`clinik`"),
        ("side: provider\n    title: {en: Supp", "side: provder\n    title: {en: Supp", "SC301", "no side `provder`"),
    ],
)
def test_a_role_whose_side_is_not_known_is_told_once(old: str, new: str, code: str, told: str) -> None:
    assert TWO.count(old) == 1
    with pytest.raises(ScenarioError) as caught:
        load_source({START: TWO.replace(old, new)})
    (found,) = caught.value.problems
    assert found.code == code
    assert told in str(found)


def test_a_side_none_of_whose_roles_is_known_is_not_called_empty() -> None:
    with pytest.raises(ScenarioError) as caught:
        load_source({START: TWO.replace("    side: clinic\n    title: {en", "    side: clinik\n    title: {en")})
    assert {one.code for one in caught.value.problems} == {"SC301"}, caught.value


def test_who_enters_after_the_end_is_told_once() -> None:
    with pytest.raises(ScenarioError) as caught:
        load_source({START: LATE.replace("    joins: 6m", "    joins: 13m")})
    (found,) = caught.value.problems
    assert (found.code, found.key) == ("SC302", "sides.csirt.joins")
