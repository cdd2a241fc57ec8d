"""The views of an exercise that is being played: what each seat and each facilitator has been shown, and the clocks."""

from collections.abc import Callable, Mapping

from engine.desk import Desk, Noted, opening
from engine.desk_shown import DeskTeam
from engine.desk_wire import WorldNow
from engine.events import WorldBegan
from engine.seen import Seen
from engine.shown_world import ShownWorld
from engine.staging import Viewer
from engine.views import visible
from engine.wire import Briefing, Clock
from injects.written import Lang
from tocsin.live_hall import LiveHall
from tocsin.live_world import LiveWorld


class Views:
    """Views are kept: a console that returns finds its own. `noted` is what facilitators may see; it only grows."""

    def __init__(self, hall: LiveHall, reading: Callable[[], int], noted: list[Noted]) -> None:
        self.noted = noted
        self._hall = hall
        self._reading = reading
        self._seats: dict[tuple[int, Viewer], Seen] = {}
        self._desks: dict[tuple[str, Lang], Desk] = {}

    def of_seat(self, number: int, seat: str, lang: Lang) -> Seen:
        """What a seat has been shown."""
        live = self._hall.worlds[number]
        viewer = live.staging.viewer(live.world.state.seats, seat, lang)
        return self._seats.setdefault((number, viewer), Seen(live.committed, viewer, live.staging))

    def briefing(self, number: int, seat: str, lang: Lang) -> Briefing | None:
        """What a seat of a team that has not had its STARTEX will be shown first."""
        live = self._hall.worlds[number]
        if live.begun:
            return None
        state, name = live.world.state, live.staging.scenario.scenario
        began = WorldBegan(at=0, scenario=name, seats=state.seats)
        world = visible(began, live.staging.viewer(state.seats, seat, lang), live.staging)
        return Briefing(world=world) if isinstance(world, ShownWorld) else None

    def of_facilitator(self, seat: str, lang: Lang) -> Desk:
        """What a facilitator has been shown."""
        if (seat, lang) not in self._desks:
            worlds = self._hall.worlds.values()
            begins = opening([live.staging for live in worlds], [_team(live) for live in worlds], lang)
            stagings = {live.number: live.staging for live in worlds}
            self._desks[seat, lang] = Desk(begins, self.noted, seat, lang, stagings)
        return self._desks[seat, lang]

    def clock(self, number: int, seat: str) -> Clock:
        """What a world's clock says now to a seat, which may have to wait until it enters."""
        live = self._hall.worlds[number]
        at, enters = self._at(live), live.world.state.enters(seat)
        waits = enters > at
        return Clock(
            world_ms=at,
            duration=live.world.scenario.duration,
            state=self._hall.state_of(live),
            story=live.staging.clock(at),
            pace=live.clock.pace,
            enters=enters if waits else None,
            enters_story=live.staging.clock(enters) if waits else "",
        )

    def worlds(self, here: Mapping[int, tuple[str, ...]]) -> tuple[WorldNow, ...]:
        """Every team now; `here` are the seats that have a console, by world."""
        return tuple(self._world(live, here.get(live.number, ())) for live in self._hall.worlds.values())

    def _world(self, live: LiveWorld, here: tuple[str, ...]) -> WorldNow:
        at = self._at(live)
        return WorldNow(
            world=live.number,
            world_ms=at,
            state=self._hall.state_of(live),
            story=live.staging.clock(at),
            here=here,
            broken=live.broken is not None,
            rate=live.clock.rate,
        )

    def _at(self, live: LiveWorld) -> int:
        return min(live.at(self._reading()), live.world.scenario.duration)


def _team(live: LiveWorld) -> DeskTeam:
    return DeskTeam(
        world=live.number,
        team=live.team,
        scenario=live.staging.scenario.scenario,
        seats=dict(live.world.state.seats),
        teams=dict(live.teams),
    )
