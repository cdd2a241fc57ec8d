"""Until when notices are due, as people read it: from one event alone, in story time, which gives no jump away."""

from collections.abc import Iterator

from engine import events as ev
from engine.shown_world import ShownLimit
from engine.staging import Staging
from injects.written import Lang
from scenarios.limits import Since, deadline, rule, since, weekday


def limits_recorded(event: ev.ClockQualified, staging: Staging, lang: Lang) -> tuple[ShownLimit, ...]:
    """By what the team recorded: its T0, its awareness, its case; none while it says that the duty does not apply."""
    if not event.applies:
        return ()
    aware: Since = {} if event.known_at is None else {"awareness": event.known_at}
    return tuple(_limits(staging, event.clock, since(event.aware_at, aware), event.case, lang))


def limits_begun(event: ev.ClockNotified, staging: Staging, lang: Lang) -> tuple[ShownLimit, ...]:
    """Of the stages that count from the sending of this one."""
    regime = staging.scenario.regime(event.clock, staging.regimes)
    following = {name for name, stage in regime.stages.items() if stage.after == event.stage}
    known: Since = {event.stage: event.at}
    return tuple(each for each in _limits(staging, event.clock, known, None, lang) if each.stage in following)


def limits_in_truth(event: ev.ClockTriggered, staging: Staging, lang: Lang) -> tuple[ShownLimit, ...]:
    """By when the duty arose, for those who conduct."""
    case = staging.scenario.clocks[event.clock].case
    return tuple(_limits(staging, event.clock, since(event.at), case, lang))


def _limits(staging: Staging, clock: str, known: Since, case: str | None, lang: Lang) -> Iterator[ShownLimit]:
    regime, first = staging.scenario.regime(clock, staging.regimes), weekday(staging.scenario.first_day)
    for name, stage in regime.stages.items():
        at = deadline(stage, known, staging.story, case=case, first=first)
        story = "" if at is None else staging.read(at)
        yield ShownLimit(stage=name, rule=rule(regime, stage, case).said(lang), story=story)
