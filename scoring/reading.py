"""Reading: whether what mattered most was opened at once."""

from collections.abc import Iterator

from engine import events as ev
from injects.span import MINUTE
from injects.written import Text
from scenarios.decisions import Dimension
from scenarios.model import PlannedInject, Scenario
from scoring.case import Case
from scoring.curve import timely
from scoring.ledger import Entry
from scoring.marks import Mark
from scoring.spoken import instant, length

READ_TARGET, READ_LIMIT = 3 * MINUTE, 10 * MINUTE
"""A key inject is read at once when it is opened within three minutes, late after ten."""


def key_injects_read(case: Case) -> Iterator[Mark]:
    """`key-inject-read`: a key inject is opened within three minutes, or by the curve until ten."""
    for inject in case.scenario.injects:
        sent = case.ledger.first(ev.InjectSent, inject.id)
        if sent is not None and inject.criticality == "key":
            yield _read(inject, sent, case)


def _read(inject: PlannedInject, sent: Entry[ev.InjectSent], case: Case) -> Mark:
    opened = case.ledger.first(ev.InjectOpened, inject.id)
    points, at = 0, sent.event.at + READ_LIMIT
    events: tuple[int, ...] = (sent.number,)
    why = Text(
        en=f"Sent at {instant(sent.event.at)}, never opened.", fr=f"Envoyé à {instant(sent.event.at)}, jamais ouvert."
    )
    if opened is not None:
        delay = opened.event.at - sent.event.at
        points, at, events = timely(delay, READ_TARGET, READ_LIMIT), opened.event.at, (sent.number, opened.number)
        why = Text(
            en=f"Opened {length(delay)} after it was sent at {instant(sent.event.at)}.",
            fr=f"Ouvert {length(delay)} après l’envoi à {instant(sent.event.at)}.",
        )
    subject = _named(inject, case.scenario)
    return Mark(
        id=f"read:{inject.id}",
        rule="key-inject-read",
        dimension=Dimension.SITUATION,
        points=points,
        weight=1,
        at=at,
        events=events,
        title=Text(en=f"Read: {subject.en}", fr=f"Lire\u00a0: {subject.fr}"),
        why=why,
    )


def _named(inject: PlannedInject, scenario: Scenario) -> Text:
    """Its subject, or who it came from when it has none or one that depends on play."""
    subject = inject.subject
    return subject if subject is not None and "{" not in subject.en + subject.fr else scenario.sender(inject.from_)
