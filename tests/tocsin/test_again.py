"""Playing again: with the pack as it was, the same comes of it; with other roles, nothing is touched."""

import pytest
from crises import TESTS, small
from exercises import rehearsed

from replays.exercise import load_exercise
from replays.verify import verify
from scenarios.load import Loaded, load_pack
from tocsin.again import OtherSeats, play_again
from tocsin.rehearsed import Team

ALONE = (Team("1", "competent"),)


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "played"
    folder.mkdir()
    return rehearsed(folder / "x.tocsin", teams=ALONE)


@pytest.mark.parametrize("at", [0, 7 * 60_000 + 1, 20 * 60_000])
def test_the_same_pack_gives_the_same_events_up_to_there_in_a_new_epoch(file, at):
    before = load_exercise(file)
    play_again(file, small(), at)
    after = load_exercise(file)
    assert after.played[0].events == tuple(event for event in before.played[0].events if event.at <= at)
    assert after.header == before.header.model_copy(update={"epoch": before.header.epoch + 1})
    assert verify(file).good
    assert sorted(left.name for left in file.parent.iterdir()) == ["x.tocsin"]


def test_what_was_decided_is_decided_in_the_pack_as_it_is_now(file, tmp_path):
    changed = tmp_path / "pack"
    changed.mkdir()
    for each in (TESTS / "scenarios" / "small").glob("*.yaml"):
        (changed / each.name).write_text(each.read_text().replace("high: 500", "high: 30"))
    play_again(file, load_pack(changed), 20 * 60_000)
    (played,) = load_exercise(file).played
    assert played.scenario.meters["refunds"].high == 30
    assert any(event.kind == "decision-taken" for event in played.events)
    assert max(event.level for event in played.events if getattr(event, "meter", "") == "refunds") <= 30_000


def test_other_roles_are_refused_and_the_file_stays(file):
    before = file.read_bytes()
    scenario = small().scenario
    roles = {"boss": scenario.roles["ai_lead"], "legal": scenario.roles["legal"]}
    other = scenario.model_copy(update={"roles": roles, "merge": ()})
    with pytest.raises(OtherSeats):
        play_again(file, Loaded(other, small().source), 0)
    assert file.read_bytes() == before
