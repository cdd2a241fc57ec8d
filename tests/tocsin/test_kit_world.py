"""The facilitator book and the main events list tell all of the newer parts of the language, in both languages."""

import pytest
from crises import example
from pages import parsed

from scenarios.load import Loaded, regimes
from scenarios.outline import outline_of
from tocsin.kit.pages import NAMES, kit_pages
from tocsin.outline_words import LABELS

PACKS = (
    "gauge",
    "other-path",
    "queue",
    "scripted-adversary",
    "spread",
    "two-clocks",
    "variants-and-flood",
    "blind-watch",
)
TOLD = {
    "system": {"spreads"},
    "resource": {"count", "job", "tires", "queue", "wanted"},
    "gauge": {"wanders"},
    "policy": {"caution"},
    "step": {"noise", "shows", "script"},
    "persona": {"knows"},
    "clock": {"regime", "case", "awareness", "fix", "resolution"},
}
"""What the facilitator book says as the outline does."""


def page(pack, part, lang):
    return parsed(kit_pages(pack, lang)[f"{NAMES[part].said(lang)}.html"])


def expected(scenario, lang):
    """Each thing to be told, with its label."""
    for section in outline_of(scenario, regimes()):
        for item in section.items:
            for detail in item.details:
                if detail.label in TOLD.get(item.kind, ()):
                    yield LABELS[detail.label].said(lang), detail.said.said(lang)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("name", PACKS)
def test_the_facilitator_book_tells_what_the_outline_tells_of_the_world(name, lang):
    pack = example(name)
    text = page(pack, "facilitator", lang).text
    told = list(expected(pack.scenario, lang))
    assert [each for each in told if not all(part in text for part in each)] == []


def test_each_of_them_is_told_of_some_pack():
    said = {
        detail.label
        for name in PACKS
        for section in outline_of(example(name).scenario, regimes())
        for item in section.items
        for detail in item.details
    }
    assert set.union(*TOLD.values()) - said <= {"fix", "resolution"}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_reserves_of_every_sort_stand_in_it_whoever_sends_them(lang):
    pack = example("variants-and-flood")
    scenario = pack.scenario
    system = next(iter(scenario.systems))
    reserve = scenario.injects[0].model_copy(
        update={
            "id": "r.system",
            "kind": "reserve",
            "at": None,
            "from_": scenario.injects[0].from_.model_copy(update={"name": None, "system": system}),
        }
    )
    fields = {name: getattr(scenario, name) for name in type(scenario).model_fields}
    more = scenario.model_construct(**{**fields, "injects": (*scenario.injects, reserve)})
    text = page(Loaded(more, pack.source), "facilitator", lang).text
    assert "r.system · " in text
    assert scenario.sender(reserve.from_).said(lang) in text
    floods = [flood for flood in scenario.floods if flood.kind == "reserve"]
    assert floods
    assert all(f"{flood.id} · " in text and flood.bodies[0].said(lang) in text for flood in floods)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("name", ["variants-and-flood", "blind-watch", "late-joiner"])
def test_the_main_events_list_has_rows_for_floods_variants_and_entries(name, lang):
    pack = example(name)
    scenario = pack.scenario
    codes = [element.text for element in page(pack, "events", lang).all("code")]
    variants = [f"{inject.id}/variant-{i + 1}" for inject in scenario.injects for i in range(len(inject.variants))]
    entering = sorted(_late(scenario))
    wanted = [*variants, *(flood.id for flood in scenario.floods), *entering]
    assert [codes.count(each) for each in wanted] == [1] * len(wanted)
    assert wanted
    text = page(pack, "events", lang).text
    bodies = [variant.body for inject in scenario.injects for variant in inject.variants if variant.body]
    bodies += [body for flood in scenario.floods for body in flood.bodies]
    assert [body.en for body in bodies if body.said(lang) not in text] == []


def _late(scenario):
    sides = {name for name, side in scenario.sides.items() if side.joins}
    return {name for name, role in scenario.roles.items() if role.joins or role.side in sides}
