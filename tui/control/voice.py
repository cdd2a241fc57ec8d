"""How a facilitator's console calls things, in one language; both doors speak with it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from textwrap import shorten

from engine.desk_shown import DeskActed, DeskPlan, DeskReceipt
from engine.hall import HallBeat, HallJumped, HallPaced, HallPaused, HallRecord
from injects.sanitise import clean_line
from injects.span import MINUTE, SECOND
from injects.written import Lang
from tui import words as common
from tui.clock_face import world_time
from tui.control import words
from tui.control.beat import Beat
from tui.control.desk import Deed, Desk, Logged
from tui.control.stand import Stand, Standing
from tui.control.standing import standing_of
from tui.control.team import Team
from tui.control.trouble import Trouble
from tui.control.verbs import Target
from tui.voice import LIMIT, Voice


class DeskVoice(Voice):
    """Every fact is cleaned as it is put in a phrase."""

    def __init__(self, lang: Lang, desk: Desk) -> None:
        super().__init__(lang)
        self.desk = desk

    def team(self, team: Team) -> str:
        """`team 3`."""
        return self.phrase(words.TEAM, team=team.sight.team)

    def scope(self, world: int | None) -> str:
        """One team, or all of them."""
        if world is None:
            return self.phrase(words.ALL_TEAMS)
        known = self.desk.teams.get(world)
        return self.phrase(words.ONE_TEAM, team=known.sight.team if known else world)

    def whom(self, target: Target) -> str:
        """For whom an act is; an inject is for those who play its scenario, where several are played."""
        if target.world is not None or target.beat is None or len(self.desk.plans) < 2:
            return self.scope(target.world)
        return self.phrase(words.PLAYING, title=self.desk.plans[target.beat.scenario].title)

    def teams(self, teams: Sequence[Team]) -> str:
        """Some of the teams."""
        if len(teams) == len(self.desk.teams):
            return self.scope(None)
        if len(teams) == 1:
            return self.team(teams[0])
        return self.phrase(words.SOME_TEAMS, teams=", ".join(team.sight.team for team in teams))

    def listed(self, sentences: Iterable[str]) -> str:
        """Several sentences on one line."""
        return words.LIST.said(self.lang).join(sentences)

    def beat(self, beat: Beat) -> str:
        """`inject 2.08`, `decision Cutting`."""
        if beat.decision:
            return self.phrase(words.DECISION, title=beat.decision.title)
        return self.phrase(words.INJECT, id=beat.id)

    def gist(self, beat: Beat) -> str:
        """What it is about, in a few words."""
        if beat.decision:
            return self.clean(beat.decision.title)
        assert beat.inject is not None
        return self.clean(beat.inject.subject or beat.inject.gist)

    def brief(self, beat: Beat, width: int) -> str:
        """The same within so many characters, cut between words."""
        return shorten(self.gist(beat), width, placeholder=" …")

    def clean(self, text: str) -> str:
        """A text of somebody else's on one line."""
        return clean_line(text, LIMIT)

    def channel(self, channel: str) -> str:
        """`telephone`."""
        known = common.CHANNELS.get(channel)
        return known.said(self.lang) if known else self.clean(channel)

    def roles(self, plan: DeskPlan, roles: Sequence[str]) -> str:
        """The titles of roles; the whole team when there are none."""
        titles = {role.id: role.name for role in plan.roles}
        return self.clean(", ".join(titles.get(role, role) for role in roles)) or self.phrase(words.WHOLE_TEAM)

    def seat(self, plan: DeskPlan, seat: str) -> str:
        """A seat by the title of the role that it is named after."""
        return self.clean(next((role.name for role in plan.roles if role.id == seat), seat))

    def stand(self, stand: Stand) -> str:
        """`withheld`."""
        return self.phrase(words.STANDS[stand])

    def standing(self, team: Team, beat: Beat) -> str:
        """Where a beat stands for a team, with its time."""
        standing = standing_of(team, beat)
        if standing.at is None:
            return self.stand(standing.stand)
        facts = {"at": world_time(standing.at), "wait": self.span(standing.at - team.world_ms)}
        if standing.stand is Stand.COMING:
            return self.phrase(words.COMES, **facts)
        if standing.stand is Stand.OPEN:
            return self.phrase(words.DUE, **facts)
        said = self.phrase(words.AT, stand=self.stand(standing.stand), at=facts["at"])
        return ", ".join(part for part in (said, self._more(standing, beat)) if part)

    def option(self, beat: Beat, option: str) -> str:
        """How people read an option."""
        assert beat.decision is not None
        return self.clean(next((each.name for each in beat.decision.options if each.id == option), option))

    def tally(self, beat: Beat, teams: Sequence[Team]) -> str:
        """Where a beat stands for several teams: `3 read, 1 withheld`."""
        counted = Counter(standing_of(team, beat).stand for team in teams)
        if len(counted) == 1:
            return self.stand(next(iter(counted)))
        order = [each for each in Stand if each in counted]
        return ", ".join(self.phrase(words.COUNTED, many=counted[each], stand=self.stand(each)) for each in order)

    def trouble(self, trouble: Trouble) -> str:
        """An exception."""
        beat = self.beat(trouble.beat) if trouble.beat else ""
        return self.phrase(words.TROUBLES[trouble.kind], beat=beat, many=trouble.many)

    def at(self, ms: int) -> str:
        """World or hall time."""
        return world_time(ms)

    def span(self, ms: int) -> str:
        """A length of time, never more than there is."""
        left = max(0, ms)
        if left < MINUTE:
            return self.phrase(words.SECONDS, seconds=left // SECOND)
        return self.phrase(words.MINUTES, minutes=left // MINUTE)

    def about(self, verb: str, target: Target, **facts: object) -> str:
        """What is asked, as its receipt will say it."""
        inject = self.beat(target.beat) if target.beat else ""
        return self.phrase(words.ABOUT[verb], scope=self.whom(target), inject=inject, **facts)

    def pace(self, pace: int) -> str:
        """`2`, `0.5`."""
        times = pace / 1_000
        return f"{round(times, 1 if times >= 10 else 2):g}".replace(".", "," if self.lang == "fr" else ".")

    def fate(self, receipt: DeskReceipt | None) -> str:
        """What became of something that was asked."""
        if receipt is None:
            return self.phrase(words.SENT)
        return self.phrase(words.REFUSED if receipt.code else words.DONE, sentence=receipt.sentence)

    def logged(self, logged: Logged) -> str:
        """A line of the facilitator's log."""
        match logged:
            case Deed():
                return self.phrase(words.FATE, about=logged.about, fate=self.fate(logged.receipt))
            case DeskReceipt():
                return self.phrase(words.FATE, about=self.phrase(words.EARLIER), fate=self.fate(logged))
            case DeskActed():
                return self.phrase(words.TIMED, at=world_time(logged.hall_ms), what=self.acted(logged.act))

    def acted(self, act: HallRecord) -> str:
        """What happened to the exercise as a whole."""
        facts: dict[str, object] = {"scope": self.scope(getattr(act, "world", None))}
        kind: str = act.kind
        match act:
            case HallPaused():
                kind = "no-duff" if act.no_duff else "stalled" if act.stalled else "paused"
            case HallPaced():
                facts["pace"] = self.pace(act.pace)
            case HallBeat():
                facts["beat"] = act.beat + 1
            case HallJumped():
                facts["span"] = self.span(act.by)
        return self.phrase(words.ACTED[kind], **facts)

    def _more(self, standing: Standing, beat: Beat) -> str:
        if standing.of and standing.stand in (Stand.SENT, Stand.OPENED, Stand.PASSED):
            return self.phrase(words.OPENED_BY, opened=standing.opened, of=standing.of)
        if standing.option and beat.decision:
            return self.option(beat, standing.option)
        return ""
