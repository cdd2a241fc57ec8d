"""The recordings of the repository: whatever this program becomes, they open, hold, and replay to the same events."""

from pathlib import Path

import pytest

import replays
from replays.exercise import load_exercise
from replays.verify import verify
from scenarios.load import regimes
from scoring.sheets import sheet_of

SAMPLES = sorted((Path(replays.__file__).parent / "samples").glob("*.tocsin"))


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def sample(request):
    return request.param


def test_there_is_one():
    assert SAMPLES


def test_it_holds_and_replays_to_the_same_events(sample):
    verdict = verify(sample)
    assert (verdict.chain, verdict.replay) == ("ok", "identical")
    assert verdict.records > 500


def test_it_stays_small(sample):
    assert sample.stat().st_size < 500_000


def test_its_teams_are_marked(sample):
    totals = {
        played.world.team: sheet_of(played.scenario, regimes(), played.events).total.points
        for played in load_exercise(sample).played
    }
    assert len(totals) == 2
    assert len(set(totals.values())) == 2
