"""Choices: how good the option in force was on what was known, and whether an answer came in time."""

from collections.abc import Iterator

from engine import events as ev
from injects.written import Text
from scenarios.decisions import DecisionPoint, Dimension
from scoring.case import Case
from scoring.curve import LATE, POINTS
from scoring.ledger import Entry, Ledger
from scoring.marks import Mark
from scoring.spoken import instant

OVERCONFIDENT = 80
"""From this confidence on, an option that is no better than okay costs points (after Immersive's scoring)."""


def decisions_taken(case: Case) -> Iterator[Mark]:
    """`decision-quality`: how good the option in force was, on what was known when it was chosen."""
    for name, decision in case.scenario.decisions.items():
        opened = case.ledger.first(ev.DecisionOpened, name)
        if opened is not None:
            yield _quality(name, decision, opened, _in_force(case.ledger, name))


def decisions_in_time(case: Case) -> Iterator[Mark]:
    """`decision-in-time`: full until due, then 50, falling to 30 at the close; 20 after it, nothing when silent."""
    for name, decision in case.scenario.decisions.items():
        opened = case.ledger.first(ev.DecisionOpened, name)
        if opened is not None:
            answers = case.ledger.all(ev.DecisionTaken, name)
            yield _in_time(name, decision, opened, answers[0] if answers else None, case.scenario.duration)


def _in_force(ledger: Ledger, decision: str) -> Entry[ev.DecisionTaken] | None:
    answers = [entry for entry in ledger.all(ev.DecisionTaken, decision) if entry.event.in_force]
    return answers[-1] if answers else None


def _quality(
    name: str, decision: DecisionPoint, opened: Entry[ev.DecisionOpened], taken: Entry[ev.DecisionTaken] | None
) -> Mark:
    if taken is None:
        points, at = 0, decision.closes or decision.due
        events: tuple[int, ...] = (opened.number,)
        why = Text(en="Nobody decided.", fr="Personne n’a décidé.")
    else:
        points, at, events = _option_points(taken.event), taken.event.at, (opened.number, taken.number)
        why = _option_why(decision, taken.event)
    return Mark(
        id=f"decision:{name}",
        rule="decision-quality",
        dimension=Dimension.DECISION,
        points=points,
        weight=2 if decision.critical else 1,
        at=at,
        events=events,
        title=decision.title,
        why=why,
        critical=decision.critical,
        ai_specific=decision.ai_specific,
    )


def _option_points(taken: ev.DecisionTaken) -> int:
    points = POINTS[taken.quality]
    if not taken.reasoned:
        points -= 10
    if (taken.confidence or 0) >= OVERCONFIDENT and points <= POINTS["okay"]:
        points -= 10
    return points


def _option_why(decision: DecisionPoint, taken: ev.DecisionTaken) -> Text:
    option = decision.options[taken.option]
    en, fr = f"“{option.label.en}”: {option.why.en}", f"«\u00a0{option.label.fr}\u00a0»\u00a0: {option.why.fr}"
    if not taken.reasoned:
        en, fr = f"{en} No reason was written down (-10).", f"{fr} Aucune raison n’a été notée (-10)."
    if (taken.confidence or 0) >= OVERCONFIDENT and POINTS[taken.quality] <= POINTS["okay"]:
        en = f"{en} {taken.confidence}% sure of it (-10)."
        fr = f"{fr} Sûrs à {taken.confidence}\u00a0% (-10)."
    return Text(en=en, fr=fr)


def _in_time(
    name: str,
    decision: DecisionPoint,
    opened: Entry[ev.DecisionOpened],
    first: Entry[ev.DecisionTaken] | None,
    duration: int,
) -> Mark:
    points = 0
    events: tuple[int, ...] = (opened.number,)
    at = closes = decision.closes or duration
    why = Text(
        en=f"No answer; due at {instant(decision.due)}.",
        fr=f"Pas de réponse\u202f; attendue à {instant(decision.due)}.",
    )
    if first is not None:
        at, events = first.event.at, (opened.number, first.number)
        points = _answer_points(first.event, decision.due, closes)
        why = Text(
            en=f"First answer at {instant(at)}; due at {instant(decision.due)}.",
            fr=f"Première réponse à {instant(at)}\u202f; attendue à {instant(decision.due)}.",
        )
    return Mark(
        id=f"in-time:{name}",
        rule="decision-in-time",
        dimension=Dimension.TIMELINESS,
        points=points,
        weight=2 if decision.critical else 1,
        at=at,
        events=events,
        title=decision.title,
        why=why,
        critical=decision.critical,
    )


def _answer_points(taken: ev.DecisionTaken, due: int, closes: int) -> int:
    if not taken.late:
        return 100
    if not taken.in_force or closes <= due:
        return LATE
    return 50 - 20 * (taken.at - due) // (closes - due)
