"""An author at play: play begins by itself, time obeys, and the hidden side is that of the file at that instant."""

from itertools import count

import pytest
from crises import small, table_of
from desks import hall, sights
from exercises import rehearsed

from engine.conducting import Jump, Pace, Pause, Resume, Start
from engine.desk_wire import DeskSights
from engine.wire import Welcome
from tocsin.author import PACES, AuthorDesk
from tui.author import words
from tui.author.door import Wish
from tui.control.helm import Helm

SCENARIO = small().scenario
PLAYED = table_of(SCENARIO)
EVENTS = [event for _ in range(6) for group in PLAYED.play() for event in group.events]
SEATS = PLAYED.world.state.seats


class Door:
    """What is asked of the host."""

    def __init__(self):
        self.asked = []

    def conduct(self, act):
        self.asked.append(act)


def at_play(state="running", pace=1_000, file=None, events=EVENTS):
    door, refs = Door(), count()
    helm = Helm(door, "en", new_ref=lambda: f"r{next(refs)}")
    changes = []
    author = AuthorDesk(helm, file, "en", lambda: changes.append(1))
    told = tuple(sights(SCENARIO, {1: (SEATS, events)}))
    author.heard(
        [
            Welcome(epoch=1, offset=0, exercise="x", team="", seat="facilitator"),
            DeskSights(offset=0, items=told),
            hall({1: (PLAYED.world.now, ("ai_lead",))}, state=state, pace=pace),
        ]
    )
    assert changes
    return author, door


def test_play_begins_once_the_author_is_there():
    author, door = at_play(state="lobby", events=[])
    assert [type(act) for act in door.asked] == [Start]
    author.heard([hall({1: (0, ("ai_lead",))}, state="lobby")])
    assert len(door.asked) == 1


def test_an_exercise_that_runs_is_not_begun_again():
    assert at_play()[1].asked == []


@pytest.mark.parametrize(
    ("state", "wish", "kind"),
    [("running", Wish.PAUSE, Pause), ("paused", Wish.RUN, Resume), ("running", Wish.JUMP, Jump)],
)
def test_a_wish_is_an_act_of_the_facilitator(state, wish, kind):
    author, door = at_play(state)
    assert author.stands_still == (state == "paused")
    assert author.why_not(wish) is None
    author.wish(wish)
    assert [type(act) for act in door.asked] == [kind]


def test_time_that_runs_already_cannot_be_let_run():
    author, _ = at_play()
    assert author.why_not(Wish.RUN) is not None
    assert author.why_not(Wish.PAUSE) is None


@pytest.mark.parametrize(("pace", "faster", "slower"), [(1, 2, None), (5, 10, 2), (7, 10, 5), (200, None, 100)])
def test_time_runs_faster_and_slower_by_steps(pace, faster, slower):
    author, door = at_play(pace=pace * 1_000)
    for wish, after in ((Wish.FASTER, faster), (Wish.SLOWER, slower)):
        if after is None:
            assert author.why_not(wish) in (words.WHY_FASTEST, words.WHY_SLOWEST)
        else:
            author.wish(wish)
            assert isinstance(door.asked[-1], Pace)
            assert door.asked[-1].pace == after * 1_000
            assert after in PACES


def test_without_a_line_nothing_can_be_wished():
    author, _ = at_play()
    author.lost()
    assert all(author.why_not(wish) is not None for wish in Wish)


def test_what_lies_ahead_says_how_fast_and_what():
    author, _ = at_play(pace=5_000)
    assert author.ahead().startswith("Time ×5. In ")


def test_the_hidden_side_is_read_from_the_file(tmp_path):
    author, _ = at_play(file=rehearsed(tmp_path / "x.tocsin"))
    behind = author.behind()
    told = " ".join(line for part in behind for line in part.lines)
    assert "Poison a help page" in told
    assert "Undue refunds" in told
    assert "/100" in told
