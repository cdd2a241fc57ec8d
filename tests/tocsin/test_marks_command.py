"""`tocsin marks` on an exercise of several scenarios or sides: only teams that played the same stand side by side."""

import asyncio
import json
from pathlib import Path

import pytest
from hosting import staged

from engine import conducting as act
from scenarios.exercise_load import load_exercise_file
from tocsin.lineup import lineup_of_exercise
from tocsin.marks_command import run_marks
from tocsin.replay_command import run_replay
from tocsin.report_command import run_report

EXAMPLES = Path(__file__).parents[2] / "scenarios" / "examples"


def ended(path, example):
    """The file of an exercise that was begun and ended."""
    lineup = lineup_of_exercise(load_exercise_file(EXAMPLES / example))

    async def run():
        async with staged(path, lineup=lineup) as stage:
            stage.host.begin()
            stage.host.conduct(act.EndPlay(ref="e"), "facilitator")
            await stage.until(lambda: all(live.over for live in stage.host.hall.worlds.values()))

    asyncio.run(run())
    return path


def test_everything_calls_the_exercise_as_its_file_does(tmp_path, capsys):
    file = ended(tmp_path / "a.tocsin", "morning")
    title = load_exercise_file(EXAMPLES / "morning").exercise.title.fr
    assert run_marks(file, why=None, as_json=False, lang="fr") == 0
    assert f"Notes de {title}" in capsys.readouterr().out
    assert run_replay(file, at="", team="", seat="", hidden=False, plain=True, as_json=False, lang="fr") == 0
    assert title in capsys.readouterr().out
    assert run_report(file, lang="fr", out=tmp_path) == 0
    (page,) = tmp_path.glob("*.html")
    assert f"<h1>{title}</h1>" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("example", "boards"),
    [
        ("morning", [["Tilleuls", "Platanes"], ["Line B"]]),
        ("two-sides-hall", [["Ordivia 1", "Ordivia 2"], ["Velmont 1", "Velmont 2"]]),
    ],
)
def test_only_teams_that_played_the_same_are_placed_among_one_another(tmp_path, capsys, example, boards):
    file = ended(tmp_path / "a.tocsin", example)
    assert run_marks(file, why=None, as_json=True, lang="en") == 0
    teams = json.loads(capsys.readouterr().out)["teams"]
    assert [team["team"] for team in teams] == [team for board in boards for team in board]
    for board in boards:
        played = [team for team in teams if team["team"] in board]
        assert played[0]["place"] == 1
        assert len({(team["scenario"], team["side"]) for team in played}) == 1
    assert len({(team["scenario"], team["side"]) for team in teams}) == len(boards)
