"""The player book holds what a seat is shown when play begins, and not one hidden word: secrecy, on paper."""

import re

import pytest
from crises import courier, example, small
from pages import parsed
from pydantic import BaseModel

from injects.written import Text
from scenarios.belonging import joins, side_of_clock
from scenarios.load import LIBRARY, Loaded, load_pack, regimes
from tocsin.kit.pages import NAMES, kit_pages
from tocsin.kit.player import Reader, player_book, readers

SHOWN = re.compile(
    r"(title|pitch|organisation|roles/[^/]+/(title|mission)|systems/[^/]+/(title|about|controls/[^/]+/label)"
    r"|evidence/[^/]+/title|resources/[^/]+/title|clocks/[^/]+/(label|recipient)|personas/[^/]+/(title|org))"
)
"""The texts of a scenario that players see when play begins, by the way to them."""
SIDES = ("two-sides", "late-joiner", "blind-watch")
PARTS = ("gauge", "other-path", "queue", "scripted-adversary", "spread", "two-clocks", "variants-and-flood")
"""Packs of one side that hold the newer parts of the language."""
ALONE = Reader("", 0, late=False)
TELEMETRY = {"model_name", "identity", "session_id", "trace_id", "retrieved_docs", "tool_calls"}
FREE = {"address", "name", "unit", "background", "owasp", "sector", "version", *TELEMETRY}
"""Fields that hold words and are no `Text`, or lists of such words."""


def marked(part, hidden="§", path=""):
    """The same scenario with each of its texts and free words replaced by the way to it, after a sign."""
    if isinstance(part, Text):
        way = f"<{'§' if SHOWN.fullmatch(path) else hidden}{path}>"
        return Text(en=way, fr=way)
    if isinstance(part, BaseModel):
        return part.model_construct(**{name: _field(part, name, hidden, path) for name in type(part).model_fields})
    if isinstance(part, dict):
        return {
            key: f"<{hidden}{path}/{key}>" if isinstance(value, str) else marked(value, hidden, f"{path}/{key}")
            for key, value in part.items()
        }
    return tuple(marked(e, hidden, f"{path}/{i}") for i, e in enumerate(part)) if isinstance(part, tuple) else part


def _field(part, name, hidden, path):
    value, here = getattr(part, name), f"{path}/{name}".lstrip("/")
    if name not in FREE or here == "version" or not isinstance(value, str | tuple):
        return marked(value, hidden, here)
    return f"<{hidden}{here}>" if isinstance(value, str) else tuple(f"<{hidden}{here}/{i}>" for i in range(len(value)))


def is_shown(scenario, way):
    """Whether players see this text as play begins; a gauge somebody watches is one of them."""
    group, _, rest = way.partition("/")
    name, _, field = rest.partition("/")
    gauge = group == "meters" and field == "title" and scenario.meters[name].shown
    return bool(SHOWN.fullmatch(way) or gauge)


def ways(part):
    """Every mark in a scenario."""
    if isinstance(part, str):
        yield from re.findall(r"<[^>]*>", part)
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            yield from ways(getattr(part, name))
    elif isinstance(part, dict | tuple):
        for each in part.values() if isinstance(part, dict) else part:
            yield from ways(each)


def book(scenario, pack, lang="en"):
    return kit_pages(Loaded(scenario, pack.source), lang)[f"{NAMES['player'].said(lang)}.html"]


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("pack", [small, courier], ids=["small", "courier"])
def test_no_hidden_text_of_the_scenario_stands_in_the_player_book(pack, lang):
    scenario = marked(pack().scenario)
    every = {way.strip("<>§") for way in ways(scenario)}
    read = set(re.findall(r"<§([^>]*)>", parsed(book(scenario, pack(), lang)).text))
    assert len(every) > 80
    assert read == {way for way in every if is_shown(scenario, way)}


@pytest.mark.parametrize("name", PARTS)
def test_nor_does_any_of_the_newer_parts_of_the_language(name):
    pack = example(name)
    scenario = marked(pack.scenario)
    every = {way.strip("<>§") for way in ways(scenario)}
    read = set(re.findall(r"<§([^>]*)>", parsed(book(scenario, pack)).text))
    assert read == {way for way in every if is_shown(scenario, way)}
    assert every - read


def kept_secret(scenario):
    """What the newer parts of the language keep from players, by key; no text need stand in it."""
    steps, script = scenario.adversary.steps.values(), scenario.adversary.script
    return {
        "variants": [variant for inject in scenario.injects for variant in inject.variants],
        "telemetry": [inject.telemetry for inject in scenario.injects if inject.telemetry],
        "floods": scenario.floods,
        "spreads": [way for system in scenario.systems.values() for way in system.depends_on if way.spreads],
        "cut_by": [way for system in scenario.systems.values() for way in system.depends_on if way.cut_by],
        "state": [system for system in scenario.systems.values() if system.state == "tainted"],
        "noise": [step for step in steps if step.noise],
        "shows": [step for step in steps if step.shows],
        "script": script,
        "caution": [1] if scenario.adversary.caution else [],
        "jobs": [job for resource in scenario.resources.values() for job in resource.jobs],
        "fatigue": [each for each in scenario.resources.values() if each.fatigue],
        "queue": [each for each in scenario.resources.values() if each.queue],
        "wander": [meter for meter in scenario.meters.values() if meter.wander],
        "case": [clock for clock in scenario.clocks.values() if clock.case],
        "starts": [clock for clock in scenario.clocks.values() if clock.starts],
        "knows": [persona for persona in scenario.personas.values() if persona.knows],
    }


def without_secrets(scenario):
    """The same scenario, and none of them."""

    def each(parts, **changes):
        return {name: part.model_copy(update=changes) for name, part in parts.items()}

    steps = each(scenario.adversary.steps, noise=0, shows=None)
    bare = {"steps": steps, "script": (), "policy": "value", "caution": 0}
    return scenario.model_construct(
        **{
            **{name: getattr(scenario, name) for name in type(scenario).model_fields},
            "injects": tuple(i.model_copy(update={"variants": (), "telemetry": None}) for i in scenario.injects),
            "floods": (),
            "systems": each(scenario.systems, depends_on=(), state="clean", signals={}),
            "adversary": scenario.adversary.model_copy(update=bare),
            "resources": each(scenario.resources, jobs=(), fatigue=None, queue=None),
            "meters": each(scenario.meters, wander=None),
            "clocks": each(scenario.clocks, case=None, starts={}),
            "personas": each(scenario.personas, knows=()),
        }
    )


@pytest.mark.parametrize("name", [*PARTS, *SIDES])
def test_without_what_they_keep_secret_every_player_book_is_the_same_byte_for_byte(name):
    pack = example(name)
    bare = without_secrets(pack.scenario)
    assert not any(kept_secret(bare).values())
    assert any(kept_secret(pack.scenario).values()) or name in ("two-sides", "late-joiner")
    for lang in ("en", "fr"):
        whole, less = (kit_pages(Loaded(each, pack.source), lang) for each in (pack.scenario, bare))
        players = [file for file in whole if file.startswith(NAMES["player"].said(lang))]
        assert players
        assert [file for file in players if whole[file] != less[file]] == []


def test_each_of_these_secrets_is_kept_in_some_pack():
    kept = [kept_secret(example(name).scenario) for name in (*PARTS, *SIDES)]
    assert [key for key in kept[0] if not any(each[key] for each in kept)] == []


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_people_and_gauges_stand_in_the_book_with_who_watches(lang):
    queue, gauge = example("queue"), example("gauge")
    text = parsed(book(queue.scenario, queue, lang)).text
    assert all(f"{each.title.said(lang)}" in text for each in queue.scenario.resources.values())
    told = player_book(gauge.scenario, regimes(), lang, ALONE)
    watched = {name: meter for name, meter in gauge.scenario.meters.items() if meter.shown}
    assert [act.name for act in told.gauges] == [meter.title.said(lang) for meter in watched.values()]
    text = parsed(book(gauge.scenario, gauge, lang)).text
    assert all((meter.title.said(lang) in text) == (name in watched) for name, meter in gauge.scenario.meters.items())


def test_a_gauge_of_one_role_says_whose_it_is():
    pack = example("gauge")
    name, role = next(iter(pack.scenario.meters)), next(iter(pack.scenario.roles))
    meters = {name: pack.scenario.meters[name].model_copy(update={"shown": (role,)})}
    told = player_book(pack.scenario.model_copy(update={"meters": meters}), regimes(), "en", ALONE)
    assert [act.who for act in told.gauges] == [(pack.scenario.roles[role].title.en,)]


@pytest.mark.parametrize("pack", [small, courier], ids=["small", "courier"])
def test_what_is_hidden_changes_not_one_byte_of_the_player_book(pack):
    scenario = pack().scenario
    without = scenario.model_copy(
        update={
            "injects": scenario.injects[:1],
            "decisions": {},
            "expected": {},
            "consequences": {},
            "facts": {},
            "flags": {},
            "meters": {},
            "endings": {},
            "debrief": (),
            "phases": scenario.phases[:1],
            "adversary": scenario.adversary.model_copy(update={"steps": {}, "name": "nobody", "background": ()}),
        }
    )
    assert player_book(without, regimes(), "fr", ALONE) == player_book(scenario, regimes(), "fr", ALONE)
    assert book(marked(scenario), pack()) == book(marked(scenario, hidden="¤"), pack())


def test_each_act_says_who_may_do_it():
    told = player_book(small().scenario, regimes(), "en", ALONE)
    (desk,) = told.systems
    assert [(act.name, act.who) for act in desk.acts] == [
        ("Disable its tools", ()),
        ("Put yesterday’s help pages back", ("Assistant owner",)),
    ]
    assert [(act.name, act.who) for act in told.evidence] == [("The assistant’s transcripts", ("Assistant owner",))]
    assert set(told.duties) == {"GDPR-33", "model-maker"}


@pytest.mark.parametrize("name", SIDES)
def test_each_side_has_a_book_and_so_have_those_who_enter_it_late(name):
    scenario = load_pack(LIBRARY.parent / "examples" / name).scenario
    books = readers(scenario)
    assert {book.side for book in books} == set(scenario.sides)
    assert {(scenario.roles[role].side, joins(scenario, role)) for role in scenario.roles} == {
        (book.side, book.at) for book in books
    }
    pages = kit_pages(load_pack(LIBRARY.parent / "examples" / name), "fr")
    assert {f"dossier-joueur{book.suffix()}.html" for book in books} < set(pages)
    assert {f"grille-observation-{side}.html" for side in scenario.sides} < set(pages)


@pytest.mark.parametrize("name", SIDES)
def test_no_book_of_a_side_tells_of_another_or_of_what_comes_later(name):
    pack = load_pack(LIBRARY.parent / "examples" / name)
    scenario = marked(pack.scenario)
    pages = kit_pages(Loaded(scenario, pack.source), "en")
    for reader in readers(scenario):
        text = parsed(pages[f"player-book{reader.suffix()}.html"]).text
        read = set(re.findall(r"<§([^>]*)>", text))
        assert f"sides/{reader.side}/organisation" in read
        for way in read:
            group, _, rest = way.partition("/")
            part = rest.partition("/")[0]
            if group == "sides":
                assert part == reader.side or way == f"sides/{part}/title"
                assert (scenario.sides[part].joins or 0) <= reader.at
            elif group in ("roles", "systems", "evidence", "personas", "resources"):
                assert getattr(scenario, group)[part].side in (None, reader.side), way
                assert SHOWN.fullmatch(way), way
                assert group != "roles" or joins(scenario, part) <= reader.at
            elif group == "clocks":
                assert side_of_clock(scenario, part) == reader.side
                assert SHOWN.fullmatch(way), way
            elif group == "meters":
                watching = scenario.meters[part].shown
                assert watching is True or any(scenario.roles[role].side == reader.side for role in watching), way
                assert is_shown(scenario, way), way
            else:
                assert way in ("title", "pitch"), way
