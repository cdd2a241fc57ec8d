"""What nobody of the team could see while play ran, as lines: the world, the adversary, what was expected."""

from collections.abc import Callable
from typing import Any

from engine import adversary_events as ae
from engine import clock_events as ce
from engine import events as ev
from engine import system_events as sy
from injects.written import Text
from replays.lines import COLON, NOTHING, Line, Words, joined, quantity
from replays.naming import Names
from replays.reasons import reasons


def _system(names: Names, event: ev.SystemChanged, _words: Words) -> Line:
    how = Text(en=f", autonomy {event.autonomy}", fr=f", autonomie {event.autonomy}")
    if event.version:
        how = joined(how, Text(en=f", version {event.version}", fr=f", version {event.version}"), NOTHING)
    return Line(event.at, event.state, joined(names.scenario.systems[event.system].title, how, NOTHING))


def _meter(names: Names, event: ev.MeterChanged, _words: Words) -> Line:
    written = names.scenario.meters[event.meter]
    return Line(event.at, "meter", joined(written.title, quantity(event.level, event.rate, written.unit), COLON))


def _flag(names: Names, event: ev.FlagChanged, _words: Words) -> Line:
    return Line(event.at, "flag" if event.on else "flag_down", names.scenario.flags[event.flag])


def _fact(names: Names, event: ev.FactLearned, _words: Words) -> Line:
    return Line(event.at, "fact", names.scenario.facts[event.fact], names.seat(event.seat))


def _chose(names: Names, event: ev.StepChosen, _words: Words) -> Line:
    kind, title = "scripted" if event.scripted else "chose", names.scenario.adversary.steps[event.step].title
    return Line(event.at, kind, title, then=event.ready_at, words=reasons(names, event))


def _struck(names: Names, event: ev.StepStruck, _words: Words) -> Line:
    return Line(event.at, "strike", names.scenario.adversary.steps[event.step].title)


def _noticed(names: Names, event: ae.StrikeNoticed, _words: Words) -> Line:
    title = names.scenario.adversary.steps[event.step].title
    return Line(event.at, "noticed", title, words=names.inject(event.inject))


def _spread(names: Names, event: sy.CompromiseSpread, _words: Words) -> Line:
    reached, source = (names.scenario.systems[name].title for name in (event.system, event.source))
    return Line(event.at, "spread", joined(source, reached, Text(en=" → ", fr=" → ")))


def _shut(names: Names, event: ev.StepClosed, _words: Words) -> Line:
    return Line(event.at, "reopened" if event.reopened else "shut", names.scenario.adversary.steps[event.step].title)


def _fell(names: Names, event: ev.ConsequenceFell, _words: Words) -> Line:
    return Line(event.at, "fell", names.scenario.consequences[event.consequence].text)


def _chance(names: Names, event: ev.ChanceOpened, _words: Words) -> Line:
    expected = names.scenario.expected[event.expected]
    return Line(event.at, "chance", expected.text, names.seat(expected.who), event.at + expected.target)


def _shown(names: Names, event: ev.ExpectedShown, _words: Words) -> Line:
    return Line(event.at, "shown", names.scenario.expected[event.expected].text, names.seat(event.seat))


def _arose(names: Names, event: ev.ClockTriggered, _words: Words) -> Line:
    return Line(event.at, "arose", names.regime(event.clock).label)


def _started(names: Names, event: ce.ClockStarted, _words: Words) -> Line:
    return Line(event.at, f"start_{event.start}", names.regime(event.clock).label)


HIDDEN: dict[str, Callable[[Names, Any, Words], Line | None]] = {
    "system-changed": _system,
    "meter-changed": _meter,
    "flag-changed": _flag,
    "fact-learned": _fact,
    "step-chosen": _chose,
    "step-struck": _struck,
    "strike-noticed": _noticed,
    "compromise-spread": _spread,
    "step-closed": _shut,
    "consequence-fell": _fell,
    "chance-opened": _chance,
    "expected-shown": _shown,
    "clock-triggered": _arose,
    "clock-started": _started,
}
