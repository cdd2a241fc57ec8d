"""What a facilitator can do now, or why not, and the act that asks for it."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from engine import conducting as act
from injects.written import Text
from tui.control import words
from tui.control.beat import Beat
from tui.control.desk import Desk
from tui.control.prospect import prospect
from tui.control.team import Team


class Verb(StrEnum):
    """What can be asked of the exercise."""

    START = "start"
    END = "end"
    PAUSE = "pause"
    NO_DUFF = "no-duff"
    RESUME = "resume"
    PACE = "pace"
    JUMP = "jump"
    RELEASE = "release"
    WITHHOLD = "withhold"
    LET_GO = "let-go"
    SKIP = "skip"
    WRITE = "write"
    ANSWER = "answer"


class Target(NamedTuple):
    """What a verb is for: one team, or all when `world` is absent; and the beat it is about, where it is about one."""

    world: int | None = None
    beat: Beat | None = None


def why_not(desk: Desk, verb: Verb, target: Target, *, up: bool) -> Text | None:
    """Why a verb cannot be done now; None when it can."""
    if not up or desk.hall is None:
        return words.WHY_NO_LINE
    return _WHY[verb](desk, target)


def plain_act(verb: Verb, ref: str, target: Target) -> act.Conducting:
    """The act of a verb that needs nothing more than its target."""
    made: act.Conducting
    match verb:
        case Verb.START:
            made = act.Start(ref=ref, world=target.world)
        case Verb.END:
            made = act.EndPlay(ref=ref, world=target.world)
        case Verb.PAUSE:
            made = act.Pause(ref=ref, world=target.world)
        case Verb.NO_DUFF:
            made = act.Pause(ref=ref, no_duff=True)
        case Verb.RESUME:
            made = act.Resume(ref=ref, world=target.world)
        case Verb.JUMP:
            made = act.Jump(ref=ref)
        case _:
            made = _inject_act(verb, ref, target)
    return made


def _inject_act(verb: Verb, ref: str, target: Target) -> act.Conducting:
    assert target.beat is not None
    name, scenario = target.beat.id, target.beat.scenario
    if verb is Verb.RELEASE:
        return act.ReleaseInject(ref=ref, world=target.world, inject=name, scenario=scenario)
    if verb is Verb.SKIP:
        return act.SkipInject(ref=ref, world=target.world, inject=name, scenario=scenario)
    return act.WithholdInject(ref=ref, world=target.world, inject=name, scenario=scenario, lift=verb is Verb.LET_GO)


def _start(desk: Desk, target: Target) -> Text | None:
    return None if any(not team.begun for team in desk.chosen(target.world)) else words.WHY_BEGUN


def _end(desk: Desk, target: Target) -> Text | None:
    teams = desk.chosen(target.world)
    if not any(team.begun for team in teams):
        return words.WHY_NOT_BEGUN
    return None if any(team.begun and not team.ended for team in teams) else words.WHY_OVER


def _pause(desk: Desk, target: Target) -> Text | None:
    if why := _end(desk, target):
        return why
    return words.WHY_STILL if _stands_still(desk, target) else None


def _resume(desk: Desk, target: Target) -> Text | None:
    if why := _end(desk, target):
        return why
    if _stands_still(desk, target):
        return None
    return words.WHY_RUNNING if not _stands_still(desk, Target()) else words.WHY_ALL_FIRST


def _stands_still(desk: Desk, target: Target) -> bool:
    """Of a team only its own pause counts."""
    assert desk.hall is not None
    return desk.hall.state != "running" if target.world is None else desk.teams[target.world].paused_alone


def _no_duff(desk: Desk, _target: Target) -> Text | None:
    assert desk.hall is not None
    if desk.hall.state == "no-duff":
        return words.WHY_NO_DUFF
    return _end(desk, Target())


def _pace(desk: Desk, _target: Target) -> Text | None:
    return words.WHY_OVER if desk.ended else None


def _jump(desk: Desk, _target: Target) -> Text | None:
    if why := _end(desk, Target()):
        return why
    return None if prospect(desk).next else words.WHY_NOTHING_DUE


def _write(desk: Desk, target: Target) -> Text | None:
    return _end(desk, target)


def _answer(desk: Desk, _target: Target) -> Text | None:
    return None if desk.letters else words.WHY_NO_LETTER


def _about_inject(refused: Callable[[Team, Beat], Text | None]) -> Callable[[Desk, Target], Text | None]:
    """Possible as soon as it is possible for one of the teams that play its scenario; else why not for the first."""

    def why(desk: Desk, target: Target) -> Text | None:
        if target.beat is None:
            return words.WHY_NO_INJECT
        if target.beat.decision is not None:
            return words.WHY_A_DECISION
        reasons = [_for_team(team, target.beat, refused) for team in desk.playing(target.beat.scenario, target.world)]
        return None if None in reasons else next(iter(reasons), words.WHY_NO_TEAM)

    return why


def _for_team(team: Team, beat: Beat, refused: Callable[[Team, Beat], Text | None]) -> Text | None:
    if not team.begun:
        return words.WHY_NOT_BEGUN
    return words.WHY_OVER if team.ended else refused(team, beat)


def _released(team: Team, beat: Beat) -> Text | None:
    return words.WHY_SENT if beat.id in team.sent else None


def _withheld(team: Team, beat: Beat) -> Text | None:
    if beat.id in team.withheld:
        return words.WHY_WITHHELD
    return _skipped(team, beat)


def _let_go(team: Team, beat: Beat) -> Text | None:
    return None if beat.id in team.withheld else words.WHY_NOT_WITHHELD


def _skipped(team: Team, beat: Beat) -> Text | None:
    if beat.id in team.sent and not (beat.inject and beat.inject.goes_on):
        return words.WHY_SENT
    return words.WHY_SKIPPED if beat.id in team.skipped else None


_WHY: dict[Verb, Callable[[Desk, Target], Text | None]] = {
    Verb.START: _start,
    Verb.END: _end,
    Verb.PAUSE: _pause,
    Verb.NO_DUFF: _no_duff,
    Verb.RESUME: _resume,
    Verb.PACE: _pace,
    Verb.JUMP: _jump,
    Verb.RELEASE: _about_inject(_released),
    Verb.WITHHOLD: _about_inject(_withheld),
    Verb.LET_GO: _about_inject(_let_go),
    Verb.SKIP: _about_inject(_skipped),
    Verb.WRITE: _write,
    Verb.ANSWER: _answer,
}
