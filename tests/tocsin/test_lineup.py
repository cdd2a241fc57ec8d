"""The line-up: who plays what, and who sits where, before anything is staged; and what of it the journal keeps."""

import shutil

import pytest
from crises import EXAMPLES, small, two_sides
from exercise_files import PEOPLE, write_exercise

from replays import exercise
from replays.exercise import load_exercise, written_exercise
from replays.header import Person
from replays.reader import read
from replays.verify import verify
from scenarios.exercise_load import load_exercise_file
from scenarios.load import law_files, law_of
from tocsin.joins import Joining, joins_path, save_joins
from tocsin.lineup import Occupant, lineup_of_exercise, lineup_of_pack
from tocsin.stage import stage_again, stage_new


def lineup(folder, **changes):
    return lineup_of_exercise(load_exercise_file(write_exercise(folder, **changes)))


def test_each_team_has_its_world_its_seats_and_its_rate(tmp_path):
    worlds = lineup(tmp_path).worlds
    assert [(w.number, w.team, w.scenario, len(w.seats), w.rate) for w in worlds] == [
        (1, "Rouge", "quiet-courier", 2, 1_000),
        (2, "Bleue", "small", 1, 800),
    ]


def test_people_of_roles_held_together_share_a_seat(tmp_path):
    made = lineup(tmp_path)
    director = next(seat for seat, roles in made.worlds[0].seats.items() if "comms" in roles)
    assert director == "director"
    assert made.sitting[1, "director"] == Occupant("Ada Exemple, Chloé Exemple", "en")
    assert made.sitting[1, "ai_lead"] == Occupant("", "fr")
    assert made.sitting[2, "ai_lead"] == Occupant("Bob Sample", "en")
    assert made.sitting[0, "facilitator"].name == "Eve Meneuse"


def test_an_exercise_of_two_scenarios_plays_verifies_and_goes_on(tmp_path):
    path = tmp_path / "tuesday.tocsin"
    staged = stage_new(path, lineup(tmp_path), pace=1_000, now_ms=1)
    assert {live.number: live.world.scenario.scenario for live in staged.worlds} == {1: "quiet-courier", 2: "small"}
    staged.hall.start(None, 0)
    assert [live.clock.at(100_000) for live in staged.worlds] == [100_000, 80_000]
    staged.journal.close()
    again = stage_again(path)
    again.hall.clock.run(0)
    assert [live.clock.pace for live in again.worlds] == [1_000, 800]
    again.journal.close()
    assert verify(path).good
    assert [played.world.team for played in load_exercise(path).played] == ["Rouge", "Bleue"]


def test_the_record_holds_the_exercise_file_and_no_name(tmp_path):
    path = tmp_path / "tuesday.tocsin"
    made = lineup(tmp_path)
    stage_new(path, made, pace=1_000, now_ms=1).journal.close()
    with read(path) as reader:
        assert written_exercise(reader) == load_exercise_file(tmp_path).exercise
        assert Person(2, "ai_lead", "Bob Sample") in reader.people()
        assert not any(
            name in text for pack in reader.packs().values() for text in pack.values() for name in ("Bob", "Ada E")
        )


def test_an_exercise_of_one_pack_has_no_file(tmp_path):
    path = tmp_path / "one.tocsin"
    stage_new(path, lineup_of_pack(small(), teams=2, seats=1), pace=1_000, now_ms=1).journal.close()
    with read(path) as reader:
        assert written_exercise(reader) is None
        assert [world.team for world in reader.worlds] == ["1", "2"]


def test_the_join_list_is_for_its_owner_alone_and_no_formula(tmp_path):
    path = joins_path(tmp_path / "a.tocsin")
    save_joins(path, [Joining("=Rouge", "director", "Ada", "fr", "127.0.0.1:1/XXXX")])
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text("utf-8-sig").splitlines() == [
        "team,seat,name,language,join",
        "'=Rouge,director,Ada,fr,127.0.0.1:1/XXXX",
    ]
    with pytest.raises(FileExistsError):
        save_joins(path, [])


def test_the_same_seed_is_played_when_the_file_says_so(tmp_path):
    folder = write_exercise(tmp_path, ("language: fr\n", "language: fr\nseed: again\n"), people=PEOPLE)
    made = lineup_of_exercise(load_exercise_file(folder))
    staged = stage_new(tmp_path / "a.tocsin", made, pace=1_000, now_ms=1)
    assert staged.journal.reader.header.seed == "again"
    staged.journal.close()


def test_sides_of_one_world_are_played_by_teams_of_their_own(tmp_path):
    shutil.copytree(EXAMPLES / "two-sides", tmp_path / "two-sides")
    (tmp_path / "exercise.yaml").write_text(
        "exercise: joint\ntitle: {en: Joint, fr: Commun}\nscenarios: {two: two-sides}\nroster: people.csv\nteams:\n"
        "  - {team: Rouge, plays: two, side: provider, seats: 1}\n"
        "  - {team: Bleue, plays: two, side: clinic, language: fr}\n"
    )
    (tmp_path / "people.csv").write_text("team,seat,name\nBleue,nurse,Ada Exemple\n")
    made = lineup_of_exercise(load_exercise_file(tmp_path))
    (world,) = made.worlds
    assert (world.team, world.teams) == ("Rouge + Bleue", {"provider": "Rouge", "clinic": "Bleue"})
    assert list(world.seats) == ["support", "director", "nurse"]
    assert made.sitting[1, "nurse"] == Occupant("Ada Exemple", "fr")
    assert made.sitting[1, "support"] == Occupant("", "en")
    assert (made.team_of(1, "support"), made.team_of(1, "nurse")) == ("Rouge", "Bleue")
    stage_new(tmp_path / "a.tocsin", made, pace=1_000, now_ms=1).journal.close()
    again = stage_again(tmp_path / "a.tocsin")
    assert [again.worlds[0].team_of(seat) for seat in ("support", "nurse")] == ["Rouge", "Bleue"]
    again.journal.close()


def test_a_pack_with_sides_has_a_team_for_each():
    worlds = lineup_of_pack(two_sides(), teams=2, seats=1).worlds
    assert [world.teams for world in worlds] == [
        {"provider": "1 provider", "clinic": "1 clinic"},
        {"provider": "2 provider", "clinic": "2 clinic"},
    ]


def test_the_law_stays_what_it_was_when_an_exercise_was_played(tmp_path, monkeypatch):
    """A stage that the law no longer knows: the file still replays, verifies and is read."""
    path = tmp_path / "old.tocsin"
    staged = stage_new(path, lineup_of_pack(small(), teams=1, seats=1), pace=1_000, now_ms=1)
    staged.journal.close()
    changed = {name: text.replace("GDPR-33:", "GDPR-33-new:") for name, text in law_files().items()}
    monkeypatch.setattr(exercise, "regimes", lambda: law_of(changed))
    assert "GDPR-33" in load_exercise(path).law
    assert verify(path).good
    again = stage_again(path)
    assert "GDPR-33" in again.worlds[0].staging.regimes
    again.journal.close()
