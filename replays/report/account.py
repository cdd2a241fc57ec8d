"""The account of one team: its answers with what it knew, its main log, its messages, and all minute by minute."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from engine import events as ev
from injects.model import MESSAGE_OF
from injects.personas import Persona
from injects.templates import render
from injects.written import Lang, Text
from replays.lines import Line
from replays.report.cohort import Cohort, Team
from replays.report.duties import Duty, duties
from replays.report.knowledge import Knowledge, known_at_decisions
from replays.telling import told
from scenarios.decisions import DecisionPoint, Option

MINUTES = {
    "phase-began",
    "inject-sent",
    "flood-began",
    "inject-written",
    "inject-withheld",
    "inject-skipped",
    "inject-opened",
    "inject-passed",
    "decision-opened",
    "decision-taken",
    "decision-closed",
    "order-queued",
    "order-given",
    "preservation-queued",
    "preservation-began",
    "evidence-changed",
    "message-sent",
    "clock-qualified",
    "clock-notified",
    "step-struck",
    "strike-noticed",
    "compromise-spread",
    "world-ended",
}
"""What stands minute by minute."""


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
    persona = cohort.scenario.personas.get(sent.persona)
    return Exchange(
        at=sent.at,
        seat=cohort.seat(sent.seat),
        persona=cohort.contact(sent.persona),
        words=_words(team, sent),
        intent=persona.intents[sent.intent].title if persona and sent.intent else None,
        replied_at=reply.at if reply else None,
        reply=_replied(persona, reply, lang) if persona and reply else "",
    )


def _replied(persona: Persona, reply: ev.PersonaReplied, lang: Lang) -> str:
    written = persona.intents[reply.intent].reply if reply.intent else persona.otherwise
    return render(written.said(lang), reply.values)


def _lines(cohort: Cohort, team: Team) -> Iterator[Line]:
    read: set[str] = set()
    for event in team.played.events:
        if event.kind not in MINUTES or MESSAGE_OF in getattr(event, "inject", ""):
            continue
        if isinstance(event, ev.InjectOpened) and event.inject in read:
            continue
        if isinstance(event, ev.InjectOpened):
            read.add(event.inject)
        line = told(cohort, event, team.state.words)
        if line is not None:
            yield line
