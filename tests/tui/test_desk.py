"""What a facilitator knows: a fold that agrees with the world it is shown, and never loses what was asked."""

from bending import Played, bent, inject
from crises import played, plays, small, world_of
from desks import PERSONA, desk_of, hall, question, sights, world_now
from hypothesis import given, settings

from engine import commands as ask
from engine.conducting import Pause
from engine.desk_shown import DeskActed, DeskReceipt
from engine.hall import HallPaused, HallResumed
from engine.state import apply
from tui.control.desk import Desk, again
from tui.control.stand import Stand
from tui.control.standing import standing_of

SMALL = small().scenario
GIVEN = {Stand.SENT, Stand.OPENED, Stand.PASSED}
TAKEN = {Stand.ANSWERED, Stand.LATE, Stand.CLOSED}


def desk_after(events, world_ms):
    desk = Desk()
    for sight in sights(SMALL, {1: (world_of(SMALL).state.seats, events)}):
        desk.take(sight)
    desk.hear(hall({1: (world_ms, ())}))
    return desk


@settings(max_examples=25, deadline=None)
@given(plays(SMALL))
def test_the_desk_agrees_with_the_world_whatever_is_asked_of_it(asked):
    events = played(SMALL, asked)
    state = world_of(SMALL).state
    for event in events:
        apply(state, event)
    team = desk_after(events, SMALL.duration).teams[1]
    stands = {beat.id: standing_of(team, beat) for beat in team.beats}
    for each in SMALL.injects:
        assert (stands[each.id].stand in GIVEN) == (each.id in state.sent)
        if each.id in state.sent:
            assert stands[each.id].opened == len(state.sent[each.id].opened)
    for name, decision in state.decisions.items():
        assert (stands[name].stand in TAKEN) == decision.taken, (name, stands[name])
    assert not any(standing.stand in {Stand.COMING, Stand.HELD, Stand.WITHHELD} for standing in stands.values())


@settings(max_examples=25, deadline=None)
@given(plays(SMALL))
def test_folding_the_beginning_and_then_the_rest_is_folding_all(asked):
    events = played(SMALL, asked)
    whole, parts = desk_after(events, 1), desk_after([], 1)
    shown = sights(SMALL, {1: (world_of(SMALL).state.seats, events)})
    for sight in shown[2:]:
        parts.take(sight)
    assert parts.teams == whole.teams


@settings(max_examples=25, deadline=None)
@given(plays(SMALL))
def test_where_beats_stand_is_the_same_however_often_one_looked_before(asked):
    events = played(SMALL, asked)
    team = desk_after([], 0).teams[1]
    for sight in sights(SMALL, {1: (world_of(SMALL).state.seats, events)})[2:]:
        stands_of(team)
        team.take(sight.event)
    assert stands_of(team) == stands_of(desk_after(events, 0).teams[1])


def stands_of(team):
    return {beat.key: standing_of(team, beat) for beat in team.beats}


def stands(scenario, played_world):
    team = desk_of(scenario, played_world).teams[1]
    return {beat.id: standing_of(team, beat).stand for beat in team.beats}


def test_an_inject_from_coming_to_passed_on():
    scenario = bent(injects=[inject("a", at="5m", to=["legal"])])
    world = Played(scenario).until(1)
    assert stands(scenario, world) == {"a": Stand.COMING}
    world.do(ask.Withhold, 2, ask.FACILITATOR, inject="a")
    assert stands(scenario, world) == {"a": Stand.WITHHELD}
    assert stands(scenario, world.until(6)) == {"a": Stand.HELD}
    world.do(ask.Withhold, 7, ask.FACILITATOR, inject="a", lift=True)
    assert stands(scenario, world) == {"a": Stand.SENT}
    world.do(ask.Open, 8, "legal", inject="a")
    assert stands(scenario, world) == {"a": Stand.OPENED}
    world.do(ask.PassOn, 9, "legal", inject="a")
    assert stands(scenario, world) == {"a": Stand.PASSED}


def test_reserves_conditions_and_what_was_taken_out():
    scenario = bent(
        injects=[
            inject("reserve", kind="reserve"),
            inject("if-sent", when={"sent": "reserve"}),
            inject("at-if", at="5m", when={"sent": "reserve"}),
            inject("out", at="9m"),
        ]
    )
    world = Played(scenario)
    world.do(ask.Skip, 1, ask.FACILITATOR, inject="out")
    assert stands(scenario, world) == {
        "reserve": Stand.RESERVE,
        "if-sent": Stand.CONDITIONAL,
        "at-if": Stand.CONDITIONAL,
        "out": Stand.SKIPPED,
    }
    team = desk_of(scenario, world).teams[1]
    assert stands_of(team)[f"{scenario.scenario}/inject/at-if"].stand is Stand.CONDITIONAL
    team.hear(world_now(1, 6 * 60_000))
    assert stands_of(team)[f"{scenario.scenario}/inject/at-if"].stand is Stand.NOT_CALLED
    assert stands(scenario, world.until(6))["at-if"] is Stand.NOT_CALLED
    assert [beat.id for beat in desk_of(scenario, world).teams[1].beats] == ["if-sent", "at-if", "out", "reserve"]


def test_a_decision_from_coming_to_closed():
    scenario = bent(decisions={"cut": question(closes="9m")})
    world = Played(scenario).until(1)
    assert stands(scenario, world) == {"cut": Stand.COMING}
    assert stands(scenario, world.until(4)) == {"cut": Stand.OPEN}
    assert stands(scenario, world.until(7)) == {"cut": Stand.OVERDUE}
    silent = Played(scenario).until(10)
    assert stands(scenario, silent) == {"cut": Stand.SILENT}
    world.do(ask.Decide, 8, "lead", decision="cut", option="cut")
    assert stands(scenario, world) == {"cut": Stand.LATE}
    assert stands(scenario, world.until(10)) == {"cut": Stand.CLOSED}
    team = desk_of(scenario, world).teams[1]
    assert standing_of(team, team.beats[0]).option == "cut"


def test_a_message_nobody_understood_waits_until_it_is_answered():
    scenario = bent(personas={"bank": PERSONA})
    world = Played(scenario)
    world.do(ask.Message, 1, "lead", persona="bank", intent="freeze", text="Freeze it")
    world.do(ask.Message, 2, "legal", persona="bank", text="Who are you?")
    world.until(5)
    (letter,) = desk_of(scenario, world).letters
    assert (letter.persona, letter.text, letter.id.seat) == ("bank", "Who are you?", "legal")
    written = {"channel": "phone", "sender": "Bank", "text": "The bank."}
    world.do(ask.Write, 6, ask.FACILITATOR, **written, to=("legal",), answers=letter.id.ref, answers_seat="lead")
    assert len(desk_of(scenario, world).letters) == 1, "another seat's ref is another message"
    world.do(ask.Write, 7, ask.FACILITATOR, **written, to=("legal",), answers=letter.id.ref, answers_seat="legal")
    assert desk_of(scenario, world).letters == []


def test_receipts_find_their_deeds_and_outlive_a_view_that_begins_again():
    desk = Desk()
    deed = desk.asked(Pause(ref="r1"), "Pause for all.")
    receipt = DeskReceipt(ref="r1", code="hall/not-begun", sentence="No.")
    desk.take(receipt)
    desk.take(DeskReceipt(ref="of-before", code="", sentence=""))
    assert deed.receipt == receipt
    assert [type(each) for each in desk.log] == [type(deed), DeskReceipt]
    fresh = again(desk)
    fresh.take(receipt)
    assert fresh.log == [deed]
    assert fresh.teams == {}


def test_who_stands_still_alone_and_why_all_do():
    scenario = bent()
    desk = desk_of(scenario, Played(scenario).until(1))
    desk.take(DeskActed(hall_ms=1, act=HallPaused(world=1)))
    desk.take(DeskActed(hall_ms=1, act=HallPaused(stalled=True)))
    assert (desk.teams[1].paused_alone, desk.stalled) == (True, True)
    desk.take(DeskActed(hall_ms=1, act=HallResumed()))
    assert (desk.teams[1].paused_alone, desk.stalled) == (True, False)
    desk.take(DeskActed(hall_ms=1, act=HallResumed(world=1)))
    assert not desk.teams[1].paused_alone


def test_who_is_here_is_known_whichever_comes_first():
    scenario = bent()
    shown = sights(scenario, {1: ({"lead": ("lead",), "legal": ("legal",)}, [])})
    now = hall({1: world_now(1, 0, here=("legal",), state="lobby")}, state="lobby")
    early, late = Desk(), Desk()
    early.hear(now)
    for sight in shown:
        early.take(sight)
        late.take(sight)
    late.hear(now)
    assert early == late
    assert early.teams[1].missing == ("lead",)
