"""Facilitators' desks in the tests: what a desk is shown of worlds that are really played."""

from bending import text

from engine.desk import SHOWN_KINDS, plan_of
from engine.desk_shown import DeskHappened, DeskTeam
from engine.desk_wire import HallNow, Health, WorldNow
from engine.staging import Staging
from scenarios.load import regimes
from tui.control.desk import Desk

HEALTHY = Health(
    consoles=2, seats=2, late_ms=3, commit_ms=2, records=10, disk_free_mb=9_000, rss_mb=90, disk_full=False
)


def sights(scenario, teams, lang="en"):
    """What a desk is shown: the plan, the teams (by number, the seats and the events of each), what happened."""
    staging = Staging(scenario, "seed", regimes())
    shown = [plan_of(staging, lang)]
    for world, (seats, _) in teams.items():
        shown.append(DeskTeam(world=world, team=str(world), scenario=scenario.scenario, seats=seats))
    for world, (_, events) in teams.items():
        shown += [DeskHappened(world=world, event=event) for event in events if event.kind in SHOWN_KINDS]
    return shown


def hall(worlds, *, state="running", hall_ms=0, pace=1_000, health=HEALTHY):
    """The exercise now; `worlds` by number, as (world time, who is here) or a WorldNow."""
    now = [
        each if isinstance(each, WorldNow) else world_now(number, each[0], here=each[1], state=state)
        for number, each in worlds.items()
    ]
    return HallNow(hall_ms=hall_ms, state=state, pace=pace, worlds=tuple(now), health=health)


def world_now(number, world_ms, *, here=(), state="running", broken=False):
    return WorldNow(world=number, world_ms=world_ms, state=state, story="1 09:00", here=tuple(here), broken=broken)


def desk_of(scenario, played, lang="en", **options):
    """The desk of one world that was played, by team 1; its clock stands where the world does."""
    seats = played.world.state.seats
    desk = Desk()
    for sight in sights(scenario, {1: (seats, played.events)}, lang):
        desk.take(sight)
    desk.hear(hall({1: (played.world.now, tuple(seats))}, hall_ms=played.world.now, **options))
    return desk


def question(**fields):
    """A decision between cutting and waiting."""
    return {
        "title": text("Cut"),
        "question": text("Cut?"),
        "opens": "3m",
        "due": "6m",
        "owner": ["lead"],
        "options": {
            "cut": {"label": text("Cut"), "trade_off": text("-"), "quality": "great", "why": text("-")},
            "wait": {"label": text("Wait"), "trade_off": text("-"), "quality": "weak", "why": text("-")},
        },
        "if_silent": "wait",
        **fields,
    }


PERSONA = {
    "title": text("Bank"),
    "channel": "phone",
    "voice": text("Brief."),
    "delay": "1m",
    "intents": {"freeze": {"title": text("-"), "words": {"en": ["freeze"], "fr": ["geler"]}, "reply": text("Done.")}},
    "otherwise": text("What?"),
}
