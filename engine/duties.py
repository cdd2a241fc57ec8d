"""Duties to notify, as the team deals with them: it qualifies one, drafts and sends its notices."""

from collections.abc import Callable
from typing import Any

from engine import clock_events as ce
from engine import commands as ask
from engine import events as ev
from engine.play import Play
from engine.refusals import Refusal
from engine.typed import keep_words
from scenarios.belonging import side_of_clock
from scenarios.clocks import Stage


def _known_clock(play: Play, command: ask.Qualify | ask.Notify | ask.DraftNotice) -> None:
    """One of another side is unknown here."""
    clock = command.clock
    if clock not in play.scenario.clocks or side_of_clock(play.scenario, clock) != play.state.side_of(command.seat):
        raise Refusal("clock/unknown")


def _qualify(play: Play, command: ask.Qualify) -> None:
    _known_clock(play, command)
    for at in (command.aware_at, command.known_at):
        if at is not None and at > play.now:
            raise Refusal("clock/in-the-future", aware_at=at)
    cases = play.scenario.regime(command.clock, play.regimes).cases
    if command.case is not None and command.case not in cases:
        raise Refusal("clock/unknown-case", cases=", ".join(cases))
    keep_words(play, command)
    play.emit(
        ev.ClockQualified(
            at=play.now,
            clock=command.clock,
            applies=command.applies,
            aware_at=command.aware_at,
            seat=command.seat,
            ref=command.ref,
            known_at=command.known_at,
            case=command.case,
        )
    )


def _known_stage(play: Play, command: ask.Notify | ask.DraftNotice) -> Stage:
    _known_clock(play, command)
    stages = play.scenario.regime(command.clock, play.regimes).stages
    if command.stage not in stages:
        raise Refusal("clock/unknown-stage", stages=", ".join(stages))
    if command.stage in play.state.clocks[command.clock].notified:
        raise Refusal("clock/notified-already")
    stage = stages[command.stage]
    if not {*(command.filled or ())} <= stage.content.keys():
        raise Refusal("clock/unknown-field", fields=", ".join(stage.content) or "–")
    return stage


def _draft_notice(play: Play, command: ask.DraftNotice) -> None:
    _known_stage(play, command)
    keep_words(play, command)
    drafted = command.model_dump(include={"clock", "stage", "filled", "seat", "ref"})
    play.emit(ce.NoticeDrafted(at=play.now, **drafted))


def _notify(play: Play, command: ask.Notify) -> None:
    stage = _known_stage(play, command)
    drafted = keep_words(play, command)
    play.emit(
        ev.ClockNotified(
            at=play.now,
            clock=command.clock,
            stage=command.stage,
            seat=command.seat,
            ref=command.ref,
            drafted=drafted,
            filled=command.filled if stage.content else None,
        )
    )


DUTIES: dict[type, Callable[[Play, Any], None]] = {
    ask.Qualify: _qualify,
    ask.Notify: _notify,
    ask.DraftNotice: _draft_notice,
}
"""What is done about duties."""
