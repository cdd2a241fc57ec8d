"""The account of one team: its answers with what it knew, its main log, its messages, and all minute by minute."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from engine import events as ev
from engine import helm_events as he
from engine.commands import FACILITATOR
from injects.templates import render
from injects.written import Lang, Text
from replays.report.cohort import Cohort, Team
from replays.report.duties import Duty, duties
from replays.report.knowledge import Knowledge, known_at_decisions
from scenarios.decisions import DecisionPoint, Option


class Answer(NamedTuple):
    """One answer of the team, the reason typed (None when it was forgotten on request), and what was known then."""

    event: ev.DecisionTaken
    option: Option
    seat: Text | None
    reason: str | None
    knowledge: Knowledge


class Decided(NamedTuple):
    """A decision point that was put to the team, with its answers in order; none when it was silent."""

    name: str
    written: DecisionPoint
    answers: tuple[Answer, ...]
    silent: bool
    stands: Option | None
    """The option that stood at the end."""


class Logged(NamedTuple):
    """A line of the main log; its words are None when they were forgotten on request."""

    at: int
    seat: Text | None
    words: str | None


class Exchange(NamedTuple):
    """A message to a persona with what was recognised in it, and the answer if it came."""

    at: int
    seat: Text | None
    persona: Text
    words: str | None
    intent: Text | None
    replied_at: int | None
    reply: str


class Line(NamedTuple):
    """One line minute by minute: its kind (a fixed word), what it is about, by whom, and an instant to go with it."""

    at: int
    kind: str
    what: Text
    seat: Text | None = None
    then: int | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """All there is to tell about one team, marks and consequences apart."""

    team: Team
    decisions: tuple[Decided, ...]
    log: tuple[Logged, ...]
    exchanges: tuple[Exchange, ...]
    duties: tuple[Duty, ...]
    lines: tuple[Line, ...]


def account(cohort: Cohort, team: Team, lang: Lang) -> Account:
    """The account of a team; replies of personas are in the report's language."""
    return Account(
        team,
        tuple(_decisions(cohort, team)),
        tuple(_log(cohort, team)),
        tuple(_exchanges(cohort, team, lang)),
        duties(cohort, team),
        tuple(_lines(cohort, team)),
    )


def _words(team: Team, event: ev.DecisionTaken | ev.NoteLogged | ev.MessageSent) -> str | None:
    return team.state.words.get((event.seat, event.ref))


def _decisions(cohort: Cohort, team: Team) -> Iterator[Decided]:
    known = list(known_at_decisions(cohort.scenario, team.played.events))
    for name, written in cohort.scenario.decisions.items():
        state = team.state.decisions.get(name)
        if state is not None:
            answers = tuple(
                _answer(cohort, team, written, taken, then) for taken, then in known if taken.decision == name
            )
            stands = written.options[state.in_force] if state.in_force else None
            yield Decided(name, written, answers, state.silent, stands)


def _answer(cohort: Cohort, team: Team, written: DecisionPoint, taken: ev.DecisionTaken, known: Knowledge) -> Answer:
    reason = _words(team, taken) if taken.reasoned else ""
    return Answer(taken, written.options[taken.option], cohort.seat(taken.seat), reason, known)


def _log(cohort: Cohort, team: Team) -> Iterator[Logged]:
    for event in team.played.events:
        if isinstance(event, ev.NoteLogged):
            yield Logged(event.at, cohort.seat(event.seat), _words(team, event))


def _exchanges(cohort: Cohort, team: Team, lang: Lang) -> Iterator[Exchange]:
    replies = {(e.seat, e.ref): e for e in team.played.events if isinstance(e, ev.PersonaReplied)}
    for event in team.played.events:
        if isinstance(event, ev.MessageSent):
            yield _exchange(cohort, team, event, replies.get((event.seat, event.ref)), lang)


def _exchange(
    cohort: Cohort, team: Team, sent: ev.MessageSent, reply: ev.PersonaReplied | None, lang: Lang
) -> Exchange:
    persona = cohort.scenario.personas[sent.persona]
    intent = persona.intents[sent.intent].title if sent.intent else None
    written = persona.intents[reply.intent].reply if reply and reply.intent else persona.otherwise
    return Exchange(
        at=sent.at,
        seat=cohort.seat(sent.seat),
        persona=persona.title,
        words=_words(team, sent),
        intent=intent,
        replied_at=reply.at if reply else None,
        reply=render(written.said(lang), reply.values) if reply else "",
    )


def _lines(cohort: Cohort, team: Team) -> Iterator[Line]:
    read: set[str] = set()
    for event in team.played.events:
        line = _LINES.get(event.kind)
        if line is None or (isinstance(event, ev.InjectOpened) and event.inject in read):
            continue
        if isinstance(event, ev.InjectOpened):
            read.add(event.inject)
        yield line(cohort, event)


def _phase(cohort: Cohort, event: ev.PhaseBegan) -> Line:
    return Line(event.at, "phase", next(each.title for each in cohort.scenario.phases if each.id == event.phase))


def _sent(cohort: Cohort, event: ev.InjectSent) -> Line:
    return Line(event.at, "relance" if event.relance else "sent", cohort.inject(event.inject))


def _written(cohort: Cohort, event: he.InjectWritten) -> Line:
    """The sender and the subject are the facilitator's own, in whatever language."""
    said = f"{event.sender} · {event.subject}" if event.subject else event.sender
    kind, seat = ("written_on", event.passed_by) if event.passed_by else ("written", FACILITATOR)
    return Line(event.at, kind, Text(en=said, fr=said), cohort.seat(seat))


def _withheld(cohort: Cohort, event: he.InjectWithheld) -> Line:
    kind = "let_go" if event.lifted else "withheld"
    return Line(event.at, kind, cohort.inject(event.inject), cohort.seat(FACILITATOR))


def _skipped(cohort: Cohort, event: he.InjectSkipped) -> Line:
    return Line(event.at, "skipped", cohort.inject(event.inject), cohort.seat(FACILITATOR))


def _opened(cohort: Cohort, event: ev.InjectOpened) -> Line:
    return Line(event.at, "opened", cohort.inject(event.inject), cohort.seat(event.seat))


def _passed(cohort: Cohort, event: ev.InjectPassed) -> Line:
    return Line(event.at, "passed", cohort.inject(event.inject), cohort.seat(event.seat))


def _put(cohort: Cohort, event: ev.DecisionOpened) -> Line:
    written = cohort.scenario.decisions[event.decision]
    return Line(event.at, "put", written.title, None, written.due)


def _taken(cohort: Cohort, event: ev.DecisionTaken) -> Line:
    option = cohort.scenario.decisions[event.decision].options[event.option]
    return Line(event.at, "late_answer" if event.late else "answer", option.label, cohort.seat(event.seat))


def _closed(cohort: Cohort, event: ev.DecisionClosed) -> Line:
    written = cohort.scenario.decisions[event.decision]
    return Line(event.at, "silent" if event.silent else "closed", written.title)


def _order(cohort: Cohort, event: ev.OrderGiven) -> Line:
    kind = "lift" if event.lift else "order"
    return Line(event.at, kind, cohort.control(event.system, event.control), cohort.seat(event.seat), event.ready_at)


def _begun(cohort: Cohort, event: ev.PreservationBegan) -> Line:
    title = cohort.scenario.evidence[event.evidence].title
    return Line(event.at, "evidence", title, cohort.seat(event.seat), event.ready_at)


def _evidence(cohort: Cohort, event: ev.EvidenceChanged) -> Line:
    return Line(event.at, event.state, cohort.scenario.evidence[event.evidence].title, cohort.seat(event.seat))


def _message(cohort: Cohort, event: ev.MessageSent) -> Line:
    return Line(event.at, "message", cohort.scenario.personas[event.persona].title, cohort.seat(event.seat))


def _qualified(cohort: Cohort, event: ev.ClockQualified) -> Line:
    kind = "qualified" if event.applies else "set_aside"
    return Line(event.at, kind, cohort.regimes[event.clock].label, cohort.seat(event.seat))


def _notified(cohort: Cohort, event: ev.ClockNotified) -> Line:
    regime = cohort.regimes[event.clock]
    stage = regime.stages[event.stage].title
    what = Text(en=f"{regime.label.en}, {stage.en}", fr=f"{regime.label.fr}, {stage.fr}")
    return Line(event.at, "notice", what, cohort.seat(event.seat))


def _struck(cohort: Cohort, event: ev.StepStruck) -> Line:
    return Line(event.at, "strike", cohort.scenario.adversary.steps[event.step].title)


def _ended(cohort: Cohort, event: ev.WorldEnded) -> Line:
    return Line(event.at, "ended", cohort.scenario.endings[event.ending].title)


_LINES: dict[str, Callable[[Cohort, Any], Line]] = {
    "phase-began": _phase,
    "inject-sent": _sent,
    "inject-written": _written,
    "inject-withheld": _withheld,
    "inject-skipped": _skipped,
    "inject-opened": _opened,
    "inject-passed": _passed,
    "decision-opened": _put,
    "decision-taken": _taken,
    "decision-closed": _closed,
    "order-given": _order,
    "preservation-began": _begun,
    "evidence-changed": _evidence,
    "message-sent": _message,
    "clock-qualified": _qualified,
    "clock-notified": _notified,
    "step-struck": _struck,
    "world-ended": _ended,
}
