"""The player book holds what a seat is shown when play begins, and not one hidden word: secrecy, on paper."""

import re

import pytest
from crises import courier, small
from pages import parsed
from pydantic import BaseModel

from injects.written import Text
from scenarios.belonging import joins, side_of_clock
from scenarios.load import LIBRARY, Loaded, load_pack, regimes
from tocsin.kit.pages import NAMES, kit_pages
from tocsin.kit.player import Reader, player_book, readers

SHOWN = re.compile(
    r"(title|pitch|organisation|roles/[^/]+/(title|mission)|systems/[^/]+/(title|about|controls/[^/]+/label)"
    r"|evidence/[^/]+/title|clocks/[^/]+/(label|recipient)|personas/[^/]+/(title|org))"
)
"""The texts of a scenario that players see when play begins, by the way to them."""
ALONE = Reader("", 0, late=False)
FREE = {"address", "name", "unit", "background", "owasp", "sector", "version"}
"""Fields that hold words and are no `Text`."""


def marked(part, hidden="§", path=""):
    """The same scenario with each of its texts and free words replaced by the way to it, after a sign."""
    if isinstance(part, Text):
        way = f"<{'§' if SHOWN.fullmatch(path) else hidden}{path}>"
        return Text(en=way, fr=way)
    if isinstance(part, BaseModel):
        return part.model_copy(update={name: _field(part, name, hidden, path) for name in type(part).model_fields})
    if isinstance(part, dict):
        return {
            key: f"<{hidden}{path}/{key}>" if isinstance(value, str) else marked(value, hidden, f"{path}/{key}")
            for key, value in part.items()
        }
    return tuple(marked(e, hidden, f"{path}/{i}") for i, e in enumerate(part)) if isinstance(part, tuple) else part


def _field(part, name, hidden, path):
    value, here = getattr(part, name), f"{path}/{name}".lstrip("/")
    free = name in FREE and isinstance(value, str) and here != "version"
    return f"<{hidden}{here}>" if free else marked(value, hidden, here)


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
    assert read == {way for way in every if SHOWN.fullmatch(way)}


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


SIDES = ("two-sides", "late-joiner", "blind-watch")


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
            elif group in ("roles", "systems", "evidence", "personas"):
                assert getattr(scenario, group)[part].side in (None, reader.side), way
                assert SHOWN.fullmatch(way), way
                assert group != "roles" or joins(scenario, part) <= reader.at
            elif group == "clocks":
                assert side_of_clock(scenario, part) == reader.side
                assert SHOWN.fullmatch(way), way
            else:
                assert way in ("title", "pitch"), way
