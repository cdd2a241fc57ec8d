"""Every part of a scenario is met once, with the way that leads to it in the files."""

import json

from injects.written import Text
from scenarios.load import load_source, regimes
from scenarios.model import PlannedInject, Scenario
from scenarios.parts import Part, Sheet, parts
from scenarios.problems import Place
from scenarios.strict import Plain, Read, read


def sheet_of(small: dict[str, str]) -> Sheet:
    """The small pack as one file, so that its places are plain."""
    whole = small["scenario.yaml"] + "\n" + small["injects.yaml"]
    pack = read("whole.yaml", whole)
    return Sheet(Scenario.model_validate_json(json.dumps(pack.value)), pack, regimes())


def at(pack: Read, part: Part) -> Plain:
    value = pack.value
    for step in part.path:
        value = value[step]  # type: ignore[index,call-overload]
    return value


def test_every_part_has_a_place(small: dict[str, str]) -> None:
    sheet = sheet_of(small)
    met = list(parts(sheet))
    assert len({part.path for part in met}) == len(met)
    for part in met:
        assert part.path in sheet.pack.values
        if isinstance(part.value, Text):
            assert at(sheet.pack, part) == part.value.model_dump()


def test_every_text_is_met(small: dict[str, str]) -> None:
    sheet = sheet_of(small)
    met = [part.value for part in parts(sheet) if isinstance(part.value, Text)]
    written = json.dumps(sheet.scenario.model_dump(mode="json", by_alias=True))
    assert len(met) == written.count('"fr": "')


def test_a_part_knows_what_it_is_written_in(small: dict[str, str]) -> None:
    (body,) = [part for part in parts(sheet_of(small)) if part.path == ("injects", 0, "body")]
    assert body.holder is PlannedInject


def test_what_has_no_place_is_told_at_what_is_around_it(small: dict[str, str]) -> None:
    sheet = sheet_of(small)
    (whole, *_) = parts(sheet)
    assert whole.wrong("weights", "weights", "none", "at-all", sum=1)[:3] == sheet.pack.near(("weights",))
    assert sheet.pack.near(("nothing",)) == Place("whole.yaml", 2, 1)


def test_names_are_those_the_scenario_declares(small: dict[str, str]) -> None:
    scenario = load_source(small)
    names = sheet_of(small).names
    assert names["step"] == list(scenario.adversary.steps)
    assert names["inject"] == ["1.01", "1.02", "1.03", "1.04", "1.05"]
    assert names["quoted decision"] == ["how_to_cut", "tell_customers"]
