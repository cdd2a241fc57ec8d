"""Which teams of an exercise share a world, and what of that cannot be."""

import shutil
from pathlib import Path

import pytest
from crises import EXAMPLES

from scenarios.exercise_load import load_exercise_file
from scenarios.exercise_worlds import worlds_of
from scenarios.problems import ScenarioError

HEAD = """\
exercise: joint
title: {en: Joint, fr: Commun}
scenarios: {two: two-sides, solo: small}
teams:
"""
FOUR = (
    "  - {team: Rouge, plays: two, side: provider}\n"
    "  - {team: Vert, plays: solo}\n"
    "  - {team: Bleu, plays: two, side: provider}\n"
    "  - {team: Blanc, plays: two, side: clinic, language: fr, seats: 1}\n"
    "  - {team: Noir, plays: two, side: clinic}\n"
)


def exercise(folder: Path, teams: str) -> Path:
    shutil.copytree(EXAMPLES / "two-sides", folder / "two-sides", dirs_exist_ok=True)
    shutil.copytree(Path(__file__).parent / "small", folder / "small", dirs_exist_ok=True)
    (folder / "exercise.yaml").write_text(HEAD + teams)
    return folder


def names(folder: Path) -> list[list[str]]:
    loaded = load_exercise_file(folder)
    scenarios = {name: pack.scenario for name, pack in loaded.packs.items()}
    teams = loaded.exercise.teams
    return [[teams[place].team for place in world.teams.values()] for world in worlds_of(loaded.exercise, scenarios)]


def test_teams_share_worlds_in_their_order(tmp_path: Path) -> None:
    assert names(exercise(tmp_path, FOUR)) == [["Rouge", "Blanc"], ["Vert"], ["Bleu", "Noir"]]


def test_teams_that_name_a_world_share_that_one(tmp_path: Path) -> None:
    named = FOUR.replace("Bleu, plays", "Bleu, world: b, plays").replace("Blanc, plays", "Blanc, world: b, plays")
    assert names(exercise(tmp_path, named)) == [["Rouge", "Noir"], ["Vert"], ["Bleu", "Blanc"]]


@pytest.mark.parametrize(
    ("old", "new", "at", "told"),
    [
        (", side: provider}\n  - {team: Vert", "}\n  - {team: Vert", 5, "`two` has sides, and this team plays none"),
        ("Noir, plays: two, side: clinic", "Noir, plays: two, side: clinik", 9, "Did you mean `clinic`?"),
        ("  - {team: Noir, plays: two, side: clinic}\n", "", 7, "nobody plays the side `clinic`"),
        ("Vert, plays: solo", "Vert, plays: solo, side: clinic", 6, "`solo` has no sides"),
        ("Blanc, plays: two", "Blanc, more_time: 25, plays: two", 8, "`Rouge` shares this world and its clock"),
    ],
)
def test_what_cannot_be_is_told_at_its_team(tmp_path: Path, old: str, new: str, at: int, told: str) -> None:
    assert FOUR.count(old) == 1
    with pytest.raises(ScenarioError) as caught:
        load_exercise_file(exercise(tmp_path, FOUR.replace(old, new)))
    assert any(told in str(one) and one.line == at for one in caught.value.problems), caught.value


def test_two_teams_cannot_play_one_side_of_a_named_world(tmp_path: Path) -> None:
    named = FOUR.replace("plays: two", "world: a, plays: two")
    with pytest.raises(ScenarioError) as caught:
        load_exercise_file(exercise(tmp_path, named))
    assert {one.line for one in caught.value.problems} == {7}
    assert "`Rouge` plays the side `provider` in this world already" in str(caught.value)
