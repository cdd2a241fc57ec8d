"""The page of unusual exercises: nothing played, not ended, words forgotten, two scenarios, a broken file, a hall."""

import apsw
import pytest
from bending import Played as Bent
from bending import bent, inject, text
from crises import courier
from exercises import rehearsed
from pages import in_memory, page_of, parsed, sheets_of

from engine import commands as ask
from engine.events import WordsTyped
from replays.exercise import load_exercise
from replays.report import write_report
from tocsin.rehearsed import Plan, Team, play_exercise


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return rehearsed(tmp_path_factory.mktemp("report") / "night.tocsin")


@pytest.fixture(scope="module")
def exercise(file):
    return load_exercise(file)


def test_a_world_where_nothing_was_written_and_nothing_done_still_has_its_page():
    scenario = bent()
    events = Bent(scenario).until(60).events
    for lang in ("en", "fr"):
        tree = parsed(page_of(in_memory((scenario, events)), lang))
        assert [each.text for each in tree.all("h1")] == ["made-up"]


def test_a_world_that_has_not_ended_says_so():
    scenario = bent()
    page = page_of(in_memory((scenario, Bent(scenario).until(10).events)))
    assert "Play has not ended for:" in page
    assert "play has not ended." in page


def test_forgotten_words_are_said_to_be_withheld(exercise):
    played = exercise.played[2]
    events = tuple(
        WordsTyped(at=e.at, ref="", seat=e.seat, text="") if isinstance(e, WordsTyped) else e for e in played.events
    )
    page = page_of(in_memory((played.scenario, events)))
    assert "The words were forgotten on request." in page
    assert "The words were forgotten on request." not in page_of(in_memory((played.scenario, played.events)))


def test_two_scenarios_in_one_exercise_stand_side_by_side(exercise):
    first = exercise.played[0]
    both = in_memory((first.scenario, first.events), (bent(), Bent(bent()).until(60).events))
    tree = parsed(page_of(both))
    titles = [each.text for each in tree.all("h3")]
    assert "Bare" in titles
    assert "The Generous Desk" in titles
    names = [each.attrs["id"] for each in tree.all() if "id" in each.attrs]
    assert len(names) == len(set(names))


def test_a_broken_chain_is_written_on_the_page(file, tmp_path):
    bad = tmp_path / "bad.tocsin"
    bad.write_bytes(file.read_bytes())
    connection = apsw.Connection(str(bad))
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE records SET world_ms = world_ms + 1 WHERE seq = 20")
    connection.close()
    assert "BROKEN at record 20" in page_of(load_exercise(bad))
    assert "BROKEN" not in page_of(load_exercise(file))


def test_a_hall_of_fifty_fits_in_one_page_of_six_megabytes(tmp_path):
    teams = tuple(Team(f"team-{n:02}", ("novice", "competent", "expert")[n % 3]) for n in range(1, 51))
    path = tmp_path / "hall.tocsin"
    for _ in play_exercise(Plan(courier(), teams, 6, "seed", 1_790_000_000_000, "fr"), path):
        pass
    exercise = load_exercise(path)
    written = write_report(exercise, sheets_of(exercise), "fr", tmp_path / "hall.html")
    assert written.stat().st_size < 6_000_000
    tree = parsed(written.read_text())
    sections = [each for each in tree.all("section") if each.attrs.get("class") == "team"]
    assert len(sections) == 50
    assert not [each for section in sections for each in section.all("details") if "open" in each.attrs]
    assert "{%" not in tree.text


def test_what_facilitators_did_stands_in_the_account_of_the_team():
    scenario = bent(injects=[inject("a", at="5m", subject=text("Alert")), inject("b", at="9m", subject=text("Noise"))])
    played = Bent(scenario)
    fields = {"channel": "phone", "sender": "Mayor <b>", "text": "Call me."}
    for verb, minute, given in (
        (ask.Withhold, 1, {"inject": "a"}),
        (ask.Skip, 2, {"inject": "b"}),
        (ask.Withhold, 7, {"inject": "a", "lift": True}),
        (ask.Write, 8, {"subject": "Tonight", "to": ("legal",), **fields}),
    ):
        assert played.do(verb, minute, ask.FACILITATOR, **given) == ""
    written = next(event.inject for event in played.events if event.kind == "inject-written")
    assert played.do(ask.Open, 9, "legal", inject=written) == ""
    assert played.do(ask.PassOn, 9, "legal", inject=written) == ""
    page = page_of(in_memory((scenario, played.until(60).events)))
    for said in ("Held back", "Let go", "Taken out of play", "Message written as play went on", "passed on"):
        assert said in page
    assert "Mayor &lt;b&gt; · Tonight" in page
