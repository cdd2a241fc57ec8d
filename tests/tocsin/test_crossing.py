"""What crosses worlds: beats for the hall and what teams share, live, through a restart, and never twice."""

import asyncio
import shutil
from pathlib import Path

from exercise_files import write_exercise
from hosting import SEAT, staged

from engine import conducting as act
from engine.asking import AskOpen, AskShare
from engine.shown import ShownWritten
from replays.reader import read
from replays.verify import verify
from scenarios.exercise_load import load_exercise_file
from tocsin.lineup import lineup_of_exercise
from tocsin.stage import stage_again

MINUTE = 60_000
EXAMPLES = Path(__file__).parents[2] / "scenarios" / "examples"
THREE = """teams:
  - {team: Red, plays: small, seats: 1, language: en}
  - {team: Blue, plays: small, seats: 1, language: en, more_time: 25}
  - {team: Vert, plays: small, seats: 1, language: fr}
"""


def lineup(folder, sharing="all", beats=((2 * MINUTE, "A storm is coming."),)):
    written = write_exercise(folder, ("roster: people.csv\n", ""))
    before = (written / "exercise.yaml").read_text().partition("teams:\n")[0]
    told = "".join(
        f"  - {{at: {at // 1_000}s, from: {{en: Channel 9, fr: Chaîne 9}}, body: {{en: {body}, fr: {body}}}}}\n"
        for at, body in beats
    )
    (written / "exercise.yaml").write_text(f"{before}{THREE}sharing: {sharing}\nbeats:\n{told}")
    return lineup_of_exercise(load_exercise_file(written))


def written(stage, world):
    return [each for each in stage.shown(world) if isinstance(each, ShownWritten)]


def playing(play, path, **options):
    async def run():
        async with staged(path, **options) as stage:
            await play(stage)

    asyncio.run(run())


async def begun(stage):
    stage.host.begin()
    await stage.until(lambda: all(stage.shown(world) for world in (1, 2, 3)))


async def share(stage, ref="s1", **fields):
    stage.host.ask(1, SEAT, AskShare(ref=ref, **{"tlp": "AMBER", "text": "look at the tools", **fields}))
    await stage.until(lambda: any(each.ref == ref for each in stage.receipts()))
    return next(each for each in stage.receipts() if each.ref == ref)


def test_what_a_team_shares_arrives_at_all_others_once(tmp_path):
    path = tmp_path / "a.tocsin"

    async def play(stage):
        await begun(stage)
        stage.now[0] = MINUTE
        assert (await share(stage)).code == ""
        await stage.until(lambda: written(stage, 2) and written(stage, 3))
        await share(stage)
        assert written(stage, 1) == []
        assert [(e.shared_by, e.tlp, e.sender) for e in written(stage, 2)] == [("Red", "AMBER", "Red")]
        assert len(written(stage, 3)) == 1
        assert written(stage, 2)[0].at == MINUTE * 4 // 5

    playing(play, path, lineup=lineup(tmp_path))
    assert verify(path).good


def test_only_those_named_get_it_and_a_name_that_is_none_is_refused(tmp_path):
    async def play(stage):
        await begun(stage)
        assert (await share(stage, to=("Vert",), tlp="RED")).code == ""
        await stage.until(lambda: written(stage, 3))
        assert (await share(stage, "s2", to=("Green",))).code == "share/unknown-team"
        assert written(stage, 2) == []

    playing(play, tmp_path / "a.tocsin", lineup=lineup(tmp_path))


def test_where_nothing_is_shared_nobody_has_peers_and_nothing_arrives(tmp_path):
    async def play(stage):
        await begun(stage)
        assert stage.host.crossing.peers_of(stage.host.hall.worlds[1], SEAT) == ()
        await share(stage)
        stage.now[0] = MINUTE
        assert (written(stage, 2), written(stage, 3)) == ([], [])

    playing(play, tmp_path / "a.tocsin", lineup=lineup(tmp_path, sharing="none"))


def test_what_was_shared_when_the_host_was_killed_arrives_after_the_restart(tmp_path):
    """The file is kept as it was on the disk the moment the offer was, before anything of it had arrived elsewhere."""
    path, torn = tmp_path / "a.tocsin", tmp_path / "b.tocsin"

    async def play(stage):
        await begun(stage)
        append = stage.journal.journal.append

        def one_by_one(groups):
            for group in groups:
                committed = append([group])
                if any(entry.kind == "info-shared" for entry in group):
                    for end in ("", "-wal"):
                        shutil.copy(f"{path}{end}", f"{torn}{end}")
            return committed

        stage.journal.journal.append = one_by_one
        await share(stage)
        await stage.until(lambda: written(stage, 2))

    playing(play, path, lineup=lineup(tmp_path))
    again = stage_again(torn)
    assert not any(live.world.state.received for live in again.worlds)

    async def go_on(stage):
        await stage.until(lambda: written(stage, 2) and written(stage, 3))
        assert len(written(stage, 2)) == 1

    playing(go_on, torn, staged_again=again)
    assert verify(torn).good


def test_what_was_shared_before_a_team_began_does_not_come_with_a_restart(tmp_path):
    path = tmp_path / "a.tocsin"

    async def play(stage):
        stage.host.conduct(act.Start(ref="a", world=1), "facilitator")
        await stage.until(lambda: stage.shown(1))
        await share(stage)
        stage.host.conduct(act.Start(ref="b"), "facilitator")
        await stage.until(lambda: stage.shown(2))
        await share(stage, "s2")
        await stage.until(lambda: written(stage, 2))
        assert len(written(stage, 2)) == 1

    playing(play, path, lineup=lineup(tmp_path))

    async def go_on(stage):
        stage.host.conduct(act.Pause(ref="p"), "facilitator")
        await stage.until(lambda: any(getattr(each.what, "ref", "") == "p" for each in stage.host.views.noted))
        assert (len(written(stage, 2)), len(written(stage, 3))) == (1, 1)

    playing(go_on, path, staged_again=stage_again(path))


def test_what_a_team_shared_just_before_its_endex_arrives_after_the_restart(tmp_path):
    path, torn = tmp_path / "a.tocsin", tmp_path / "b.tocsin"

    async def play(stage):
        await begun(stage)
        real = stage.host.command
        stage.host.command = lambda live, command: real(live, command) if live.number == 1 else ""
        await share(stage)
        stage.host.conduct(act.EndPlay(ref="e", world=1), "facilitator")
        await stage.until(lambda: any(each.kind == "world-ended" for each in stage.host.hall.worlds[1].committed))
        for end in ("", "-wal"):
            shutil.copy(f"{path}{end}", f"{torn}{end}")

    playing(play, path, lineup=lineup(tmp_path))

    async def go_on(stage):
        await stage.until(lambda: written(stage, 2) and written(stage, 3))

    playing(go_on, torn, staged_again=stage_again(torn))
    assert verify(torn).good


def test_the_hall_is_shown_a_beat_at_its_time_each_team_in_its_language(tmp_path):
    path = tmp_path / "a.tocsin"

    async def play(stage):
        await begun(stage)
        stage.now[0] = 2 * MINUTE - 1
        await stage.until(lambda: True)
        assert written(stage, 1) == []
        stage.now[0] = 2 * MINUTE
        await stage.until(lambda: all(written(stage, world) for world in (1, 2, 3)))
        assert [(written(stage, w)[0].sender, written(stage, w)[0].at) for w in (1, 2, 3)] == [
            ("Channel 9", 2 * MINUTE),
            ("Channel 9", 2 * MINUTE * 4 // 5),
            ("Chaîne 9", 2 * MINUTE),
        ]
        stage.now[0] = 3 * MINUTE
        await asyncio.sleep(0.01)
        assert len(written(stage, 1)) == 1

    playing(play, path, lineup=lineup(tmp_path))
    again = stage_again(path)

    async def go_on(stage):
        stage.host.resume()
        stage.now[0] += 5 * MINUTE
        await stage.until(lambda: stage.host.hall.clock.running)
        assert len(written(stage, 1)) == 1

    assert again.beats == {0}
    playing(go_on, path, staged_again=again)
    assert verify(path).good


def test_a_beat_at_zero_waits_for_startex(tmp_path):
    made = lineup(tmp_path, beats=[(0, "A storm.")])

    async def play(stage):
        stage.now[0] = MINUTE
        stage.host.conduct(act.Pause(ref="p"), "facilitator")
        await stage.until(lambda: stage.host.views.noted)
        stage.host.begin()
        await stage.until(lambda: all(written(stage, world) for world in (1, 2, 3)))
        assert [each.at for world in (1, 2, 3) for each in written(stage, world)] == [0, 0, 0]

    playing(play, tmp_path / "a.tocsin", lineup=made)


def test_a_jump_lands_on_a_beat(tmp_path):
    path = tmp_path / "a.tocsin"

    async def play(stage):
        await begun(stage)
        for n in range(8):
            stage.host.conduct(act.Jump(ref=f"j{n}"), "facilitator")
        await stage.until(lambda: written(stage, 1))
        assert written(stage, 1)[0].at == 2 * MINUTE

    playing(play, path, lineup=lineup(tmp_path))
    with read(path) as reader:
        at = [record.hall_ms for record in reader.records() if record.kind == "hall:beat"]
    assert at == [2 * MINUTE]
    assert verify(path).good


def test_who_is_not_in_play_at_a_beat_does_not_get_it_later_in_a_heap(tmp_path):
    async def play(stage):
        stage.host.conduct(act.Start(ref="a", world=1), "facilitator")
        await stage.until(lambda: stage.shown(1))
        stage.now[0] = 3 * MINUTE
        await stage.until(lambda: written(stage, 1))
        stage.host.conduct(act.Start(ref="b"), "facilitator")
        await stage.until(lambda: stage.shown(2))
        assert written(stage, 2) == []

    playing(play, tmp_path / "a.tocsin", lineup=lineup(tmp_path))


def test_the_example_of_three_town_halls_shares_what_it_found(tmp_path):
    hall = lineup_of_exercise(load_exercise_file(EXAMPLES / "sharing-hall"))

    async def play(stage):
        stage.host.begin()
        await stage.until(lambda: all(stage.shown(world) for world in (1, 2, 3)))
        stage.now[0] = 4 * MINUTE
        item = await arrived(stage, "ai_telemetry")
        stage.host.ask(1, SEAT, AskOpen(ref="o", item=item))
        assert (await share(stage)).code == ""
        await stage.until(lambda: written(stage, 2) and written(stage, 3))
        assert "share-address" in stage.host.hall.worlds[1].world.state.shown
        assert "share-address" not in stage.host.hall.worlds[2].world.state.shown

    playing(play, tmp_path / "a.tocsin", lineup=hall)


async def arrived(stage, channel):
    def items():
        return [each.item for each in stage.shown(1) if each.kind == "inject" and each.channel == channel]

    await stage.until(items)
    return items()[0]


def test_teams_that_share_a_world_share_information_like_any_others(tmp_path):
    """And what one of them gets is for its own side."""
    shutil.copytree(EXAMPLES / "two-sides", tmp_path / "two-sides")
    (tmp_path / "exercise.yaml").write_text(
        "exercise: joint\ntitle: {en: Joint, fr: Commun}\nscenarios: {two: two-sides}\nsharing: all\nteams:\n"
        "  - {team: Rouge, plays: two, side: provider, seats: 1}\n"
        "  - {team: Bleue, plays: two, side: clinic, seats: 1, language: fr}\n"
        "beats: [{at: 2m, from: {en: Nine, fr: Neuf}, body: {en: A storm., fr: Une tempête.}}]\n"
    )
    made = lineup_of_exercise(load_exercise_file(tmp_path))

    def got(stage, seat):
        return [each for each in stage.shown(1, seat) if isinstance(each, ShownWritten)]

    async def play(stage):
        stage.host.begin()
        await stage.until(lambda: stage.shown(1, "support"))
        assert stage.host.crossing.peers_of(stage.host.hall.worlds[1], "support") == ("Bleue",)
        stage.host.ask(1, "support", AskShare(ref="s1", tlp="GREEN", text="Look at version 6"))
        await stage.until(lambda: got(stage, "director"))
        assert [(each.shared_by, each.tlp) for each in got(stage, "director")] == [("Rouge", "GREEN")]
        assert got(stage, "support") == []
        stage.now[0] = 2 * MINUTE
        await stage.until(lambda: got(stage, "support") and len(got(stage, "director")) == 2)
        assert (got(stage, "support")[0].sender, got(stage, "director")[1].sender) == ("Nine", "Neuf")

    playing(play, tmp_path / "a.tocsin", lineup=made)
    assert verify(tmp_path / "a.tocsin").good
