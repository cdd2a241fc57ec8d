"""The lists that a facilitator's line console reads out: teams, plan, what comes next, health, log."""

from engine.desk_shown import DeskPlan
from injects.span import MINUTE
from tui.control import health_words, words
from tui.control import line_words as spoken
from tui.control.ahead import next_lines
from tui.control.beat import Beat
from tui.control.health import judge
from tui.control.helm import Helm
from tui.control.lately import said
from tui.control.particulars import particulars
from tui.control.team import Team
from tui.control.trouble import troubles, worst_first
from tui.control.verbs import Target

GIST = 60
"""Characters of what a line of the plan is about, at most."""
LATELY = 15
"""How many of the last things a team did are read out."""


class LineLists:
    """Each method gives lines to print."""

    def __init__(self, helm: Helm) -> None:
        self._helm = helm
        self._voice = helm.voice

    def scenario_lines(self, plan: DeskPlan) -> list[str]:
        """What is played, with the words to open it with."""
        return self._voice.say(spoken.SCENARIO, title=plan.title, minutes=plan.duration // MINUTE, pitch=plan.pitch)

    def team_lines(self) -> list[str]:
        """The exercise now, and every team: those with the worst exceptions first."""
        teams = worst_first(self._helm.desk.teams.values())
        return [*self.now_lines(), *(line for team in teams for line in self._team_line(team))]

    def now_lines(self) -> list[str]:
        """The exercise now."""
        hall = self._helm.desk.hall
        if hall is None:
            return self._voice.say(spoken.WHY, why=words.WHY_NO_LINE.said(self._voice.lang))
        return self._voice.say(
            spoken.NOW,
            at=self._voice.at(hall.hall_ms),
            state=spoken.STATES[hall.state].said(self._voice.lang),
            pace=self._voice.pace(hall.pace),
            here=hall.health.consoles,
            seats=hall.health.seats,
        )

    def lately_lines(self, world: int) -> list[str]:
        """A team: how it is, and what it did lately."""
        team = self._helm.desk.teams[world]
        lately = [self._voice.say(spoken.LATELY, said=said(self._voice, team, each)) for each in team.lately[-LATELY:]]
        return [*self._team_line(team), *(line for lines in lately for line in lines)]

    def plan_lines(self, world: int | None) -> list[str]:
        """The chronogram, for all teams or one."""
        teams = self._helm.desk.chosen(world)
        plans = {team.plan.scenario: team for team in teams}
        return [
            line
            for first in plans.values()
            for beat in first.beats
            for line in self._beat_line(beat, [team for team in teams if team.plan.scenario == beat.scenario])
        ]

    def fact_lines(self, target: Target) -> list[str]:
        """What the plan says of an inject, and where it stands for each team."""
        assert target.beat is not None
        beat = target.beat
        facts = particulars(self._voice, self._helm.desk.plans[beat.scenario], beat)
        lines = [
            line
            for each in facts
            for line in self._voice.say(spoken.FACT, label=each.label.said(self._voice.lang), said=each.said)
        ]
        for team in self._helm.desk.playing(beat.scenario, target.world):
            lines += self._voice.say(spoken.HAPPENED, team=team.sight.team, said=self._voice.standing(team, beat))
        return lines

    def next_lines(self) -> list[str]:
        """What comes next by itself."""
        return [line for each in next_lines(self._voice) for line in self._voice.say(spoken.NEXT, said=each)]

    def health_lines(self) -> list[str]:
        """The host's health in words, then in figures."""
        judged = judge(self._helm.desk, up=bool(self._helm.up))
        reason = self._voice.phrase(judged.reason, **judged.facts)
        lines = self._voice.lines(self._voice.phrase(health_words.SPOKEN[judged.level]), reason)
        hall = self._helm.desk.hall
        if hall is None:
            return lines
        health = hall.health
        return lines + self._voice.say(
            health_words.FIGURES,
            consoles=health.consoles,
            seats=health.seats,
            late=health.late_ms,
            commit=health.commit_ms,
            records=health.records,
            free=health.disk_free_mb,
            memory=health.rss_mb,
        )

    def log_lines(self) -> list[str]:
        """What was asked, and what happened to the exercise."""
        return [
            line for each in self._helm.desk.log for line in self._voice.say(spoken.LOG, said=self._voice.logged(each))
        ]

    def _team_line(self, team: Team) -> list[str]:
        none = self._voice.phrase(spoken.NONE)
        state = spoken.STATES[team.now.state] if team.now else spoken.STATES["lobby"]
        found = [self._voice.trouble(each) for each in troubles(team)]
        return self._voice.say(
            spoken.TEAM,
            team=team.sight.team,
            at=self._voice.at(team.world_ms),
            state=(spoken.PAUSED_ALONE if team.paused_alone and team.begun else state).said(self._voice.lang),
            here=", ".join(team.here) or none,
            missing=", ".join(team.missing) or none,
            troubles=self._voice.listed(found),
        )

    def _beat_line(self, beat: Beat, teams: list[Team]) -> list[str]:
        alone = len(teams) == 1
        stand = self._voice.standing(teams[0], beat) if alone else self._voice.tally(beat, teams)
        return self._voice.say(
            spoken.BEAT,
            at=self._voice.phrase(spoken.NO_TIME) if beat.at is None else self._voice.at(beat.at),
            beat=self._voice.beat(beat),
            gist=self._voice.brief(beat, GIST),
            stand=stand,
        )
