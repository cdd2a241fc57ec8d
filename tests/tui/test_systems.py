"""Where a system stands on a console: what its team knew when play began, and what its own orders changed."""

import pytest

from engine import shown as sh
from engine import shown_world as sw
from tui.line_speech import Speech
from tui.state import ConsoleState
from tui.systems import system_stands

CONTROLS = (
    sw.Orderable(id="tools_off", name="Tools off", takes=120_000, autonomy=1),
    sw.Orderable(id="approval", name="Approval", takes=120_000, autonomy=2),
    sw.Orderable(id="back", name="Roll back", takes=240_000, version="4.1", again=True),
)
GUIDE = sw.ShownSystem(id="guide", title="GUIDE", about="-", controls=CONTROLS, version="4.2", autonomy=3)
BARE = sw.ShownSystem(id="bare", title="BARE", about="-", controls=())


def world():
    state = ConsoleState()
    state.take(
        sw.ShownWorld(
            at=0,
            title="-",
            organisation="-",
            pitch="-",
            duration=1,
            seat="s",
            roles=(),
            systems=(GUIDE, BARE),
            evidence=(),
            personas=(),
            clocks=(),
        )
    )
    return state


def in_force(state, control, on=True):
    sight = sh.ShownControl(at=1, story="1 09:00", system="guide", control=control, on=on)
    state.take(sight)
    return sight


def ordered(state, control, lift):
    state.take(sh.ShownOrder(at=1, story="1 09:00", system="guide", control=control, lift=lift, seat="s", ready_at=9))


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "GUIDE: version 4.2, autonomy 3, acts alone"), ("fr", "GUIDE\u00a0: version 4.2, autonomie 3, agit seul")],
)
def test_it_says_what_the_team_knew_when_play_began(lang, said):
    assert system_stands(world(), GUIDE, lang) == said


def test_a_system_of_which_nothing_is_known_says_nothing():
    assert system_stands(world(), BARE, "en") == ""


def test_orders_in_force_leave_it_the_least_autonomy_also_while_they_are_lifted():
    state = world()
    in_force(state, "approval")
    in_force(state, "tools_off")
    assert state.autonomy(GUIDE) == 1
    ordered(state, "tools_off", lift=True)
    assert state.autonomy(GUIDE) == 1
    in_force(state, "tools_off", on=False)
    assert state.autonomy(GUIDE) == 2


def test_a_roll_back_changes_the_version_once_it_is_in_force():
    state = world()
    ordered(state, "back", lift=False)
    assert state.version(GUIDE) == "4.2"
    in_force(state, "back")
    assert state.version(GUIDE) == "4.1"


def test_the_line_says_where_the_system_stands_when_an_order_comes_into_force():
    state = world()
    sight = in_force(state, "tools_off")
    assert Speech(state, "en").announce(sight) == [
        "ORDER 1. GUIDE: Tools off. In force. GUIDE: version 4.2, autonomy 1, suggests"
    ]
