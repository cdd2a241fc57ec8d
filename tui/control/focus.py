"""The focus: what a facilitator looks at, and whom the actions are for."""

from dataclasses import dataclass, field

from engine.desk_wire import HallNow
from engine.wire import Clock
from tui import screen_words
from tui.clock_face import ClockFace
from tui.control.beat import Beat
from tui.control.helm import Helm
from tui.control.stand import AHEAD
from tui.control.standing import standing_of
from tui.control.team import Team
from tui.control.trouble import troubles, worst_first
from tui.control.voice import DeskVoice
from tui.line_state import LineState

FOREVER = 2**53
"""Hall time has no end of its own."""


@dataclass(slots=True)
class Focus:
    """The helm, and how it is looked at."""

    helm: Helm
    face: ClockFace
    world: int | None = None
    """The team that the actions are for; all of them when absent."""
    chosen_column: int | None = None
    """The beat that the cursor of the matrix was put on; it follows what is ahead until then."""
    width: int = 78
    """Columns that a line of the matrix has."""
    reading: int = 76
    """Columns of what is read."""
    only_exceptions: bool = False
    order: list[int] = field(default_factory=list)
    """The teams as they were sorted last: nothing moves while it is read."""

    @property
    def voice(self) -> DeskVoice:
        """How things are called."""
        return self.helm.voice

    @property
    def line(self) -> LineState:
        """The state of the line in words."""
        if self.helm.bye:
            return LineState(screen_words.ENDED)
        states = {None: screen_words.CONNECTING, True: screen_words.CONNECTED, False: screen_words.RECONNECTING}
        return LineState(states[self.helm.up], self.helm.waiting())

    @property
    def team(self) -> Team | None:
        """The team that was chosen."""
        return None if self.world is None else self.helm.desk.teams.get(self.world)

    @property
    def beats(self) -> tuple[Beat, ...]:
        """The beats that are looked at: of the chosen team's scenario, or of all scenarios."""
        if self.team:
            return self.team.beats
        firsts = {team.plan.scenario: team for team in reversed(self.helm.desk.teams.values())}
        return tuple(beat for team in reversed(firsts.values()) for beat in team.beats)

    @property
    def first_ahead(self) -> int:
        """The place of the first beat that is still to come to some team, or waits to be let go; 0 without any."""
        places = (place for place, beat in enumerate(self.beats) if self._is_ahead(beat))
        return next(places, 0)

    @property
    def column(self) -> int:
        """The place of the beat under the cursor of the matrix."""
        wanted = self.first_ahead if self.chosen_column is None else self.chosen_column
        return max(0, min(len(self.beats) - 1, wanted))

    def teams_of(self, beat: Beat) -> list[Team]:
        """The teams in focus that play the beat's scenario."""
        return self.helm.desk.playing(beat.scenario, self.world)

    def hall(self, now: HallNow) -> None:
        """The exercise's clock says this now."""
        self.face.take(Clock(world_ms=now.hall_ms, duration=FOREVER, state=now.state, story="", pace=now.pace))

    def _is_ahead(self, beat: Beat) -> bool:
        return any(standing_of(team, beat).stand in AHEAD for team in self.teams_of(beat))

    def sort(self) -> None:
        """Puts the teams with the worst exceptions first."""
        self.order = [team.world for team in worst_first(self.helm.desk.teams.values())]

    def sorted_teams(self) -> list[Team]:
        """The teams as they were sorted last, those that came since at the end."""
        teams = self.helm.desk.teams
        known = [teams[world] for world in self.order if world in teams]
        shown = known + [team for team in teams.values() if team.world not in self.order]
        return [team for team in shown if troubles(team)] if self.only_exceptions else shown
