"""Everything a facilitator knows: a fold of what the desk is shown, what passes, and what was asked from here."""

from dataclasses import dataclass, field

from engine.conducting import Conducting
from engine.desk_shown import DeskActed, DeskHappened, DeskPlan, DeskReceipt, DeskShown, DeskTeam
from engine.desk_wire import HallNow
from engine.hall import HallEnded, HallPaused, HallResumed
from tui.control.team import Letter, Team


@dataclass(slots=True)
class Deed:
    """Something asked from this console, and what became of it; `about` says it in the facilitator's language."""

    act: Conducting
    about: str
    receipt: DeskReceipt | None = None


Logged = Deed | DeskActed | DeskReceipt
"""A line of the facilitator's log; a receipt alone answers what another console of this facilitator asked."""


@dataclass(slots=True)
class Desk:
    """Empty before the first sight. `deeds` are this console's own, and outlive a view that begins again."""

    deeds: dict[str, Deed] = field(default_factory=dict)
    plans: dict[str, DeskPlan] = field(default_factory=dict)
    teams: dict[int, Team] = field(default_factory=dict)
    hall: HallNow | None = None
    log: list[Logged] = field(default_factory=list)
    stalled: bool = False
    """The pause for all was the host's own: its machine had stood still."""
    ended_at: int | None = None
    """Hall time of ENDEX."""

    def take(self, sight: DeskShown) -> None:
        """Takes in the next sight."""
        match sight:
            case DeskPlan():
                self.plans[sight.scenario] = sight
            case DeskTeam():
                self.teams[sight.world] = Team(sight, self.plans[sight.scenario])
                if self.hall:
                    self.hear(self.hall)
            case DeskHappened():
                self.teams[sight.world].take(sight.event, sight.limits)
            case DeskActed():
                self._acted(sight)
            case DeskReceipt():
                self._receipt(sight)

    def hear(self, hall: HallNow) -> None:
        """Takes what the whole exercise is now."""
        self.hall = hall
        for now in hall.worlds:
            if now.world in self.teams:
                self.teams[now.world].hear(now)

    def asked(self, act: Conducting, about: str) -> Deed:
        """Something was asked from this console."""
        deed = Deed(act, about)
        self.deeds[act.ref] = deed
        self.log.append(deed)
        return deed

    @property
    def ended(self) -> bool:
        """ENDEX was reached."""
        return self.ended_at is not None

    @property
    def letters(self) -> list[Letter]:
        """Messages to personas that wait for a facilitator, oldest first within a team."""
        return [letter for team in self.teams.values() for letter in team.unanswered]

    @property
    def is_real(self) -> bool:
        """Something real is happening: NO DUFF stands."""
        return self.hall is not None and self.hall.state == "no-duff"

    def chosen(self, world: int | None) -> list[Team]:
        """One team, or all of them; nothing for one that is not known (yet)."""
        return [team for team in self.teams.values() if world in (None, team.world)]

    def playing(self, scenario: str, world: int | None = None) -> list[Team]:
        """Those of them that play a scenario."""
        return [team for team in self.chosen(world) if team.plan.scenario == scenario]

    def _acted(self, sight: DeskActed) -> None:
        self.log.append(sight)
        match sight.act:
            case HallPaused(world=None, stalled=stalled):
                self.stalled = stalled
            case HallResumed(world=None):
                self.stalled = False
            case HallPaused(world=int() as world):
                self.teams[world].paused_alone = True
            case HallResumed(world=int() as world):
                self.teams[world].paused_alone = False
            case HallEnded():
                self.ended_at = sight.hall_ms

    def _receipt(self, receipt: DeskReceipt) -> None:
        deed = self.deeds.get(receipt.ref)
        if deed is None:
            self.log.append(receipt)
        else:
            deed.receipt = receipt


def again(desk: Desk) -> Desk:
    """The desk of a view that begins again: what was asked from here is still known."""
    return Desk(deeds=desk.deeds, log=[*desk.deeds.values()])
