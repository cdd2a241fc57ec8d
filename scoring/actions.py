"""Expected actions: what good looks like, done by its target, late, or never."""

from collections.abc import Iterator

from engine import events as ev
from injects.written import Text
from scenarios.decisions import Expected
from scoring.case import Case
from scoring.curve import timely
from scoring.ledger import Entry
from scoring.marks import Mark
from scoring.spoken import instant, length


def expected_actions(case: Case) -> Iterator[Mark]:
    """`expected-action`: done by its target is full, later follows the curve; `avoided`: full when it is not done."""
    for name, expected in case.scenario.expected.items():
        chance = case.ledger.first(ev.ChanceOpened, name)
        if chance is not None:
            judge = _avoided if expected.kind == "avoid" else _done
            mark = judge(name, expected, chance, case.ledger.first(ev.ExpectedShown, name), case.ledger.ended_at)
            if mark is not None:
                yield mark


def _done(
    name: str, expected: Expected, chance: Entry[ev.ChanceOpened], shown: Entry[ev.ExpectedShown] | None, ended: int
) -> Mark | None:
    opened = chance.event.at
    if shown is None:
        if ended < opened + expected.target:
            return None
        why = Text(
            en=f"Never done; expected by {instant(opened + expected.target)}.",
            fr=f"Jamais fait\u202f; attendu avant {instant(opened + expected.target)}.",
        )
        return _expected_mark(name, expected, 0, min(opened + expected.limit, ended), (chance.number,), why)
    delay = shown.event.at - opened
    points = timely(delay, expected.target, expected.limit)
    when = instant(shown.event.at)
    why = Text(
        en=f"Done at {when}, {length(delay)} after it became possible "
        f"(target {length(expected.target)}, limit {length(expected.limit)}).",
        fr=f"Fait à {when}, {length(delay)} après que c’était possible "
        f"(cible {length(expected.target)}, limite {length(expected.limit)}).",
    )
    return _expected_mark(name, expected, points, shown.event.at, (chance.number, shown.number), why)


def _avoided(
    name: str, expected: Expected, chance: Entry[ev.ChanceOpened], shown: Entry[ev.ExpectedShown] | None, ended: int
) -> Mark:
    limit = chance.event.at + expected.limit
    if shown is not None and shown.event.at <= limit:
        why = Text(
            en=f"Done at {instant(shown.event.at)}, though it should not have been before {instant(limit)}.",
            fr=f"Fait à {instant(shown.event.at)}, alors qu’il ne fallait pas avant {instant(limit)}.",
        )
        return _expected_mark(name, expected, 0, shown.event.at, (chance.number, shown.number), why)
    until = min(limit, ended)
    why = Text(en=f"Rightly not done until {instant(until)}.", fr=f"À raison, pas fait jusqu’à {instant(until)}.")
    return _expected_mark(name, expected, 100, until, (chance.number,), why)


def _expected_mark(name: str, expected: Expected, points: int, at: int, events: tuple[int, ...], why: Text) -> Mark:
    return Mark(
        id=name,
        rule="avoided" if expected.kind == "avoid" else "expected-action",
        dimension=expected.dimension,
        points=points,
        weight=expected.weight * (2 if expected.critical else 1),
        at=at,
        events=events,
        title=expected.text,
        why=why,
        critical=expected.critical,
        ai_specific=expected.ai_specific,
    )
