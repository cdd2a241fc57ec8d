"""Limits of the law: until when a notice is due in story time, and how people read it."""

from collections.abc import Mapping
from typing import Literal, get_args

from injects.span import DAY, HOUR
from injects.written import Lang, Text
from scenarios.clocks import Regime, Stage
from scenarios.phases import Story

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

Since = Mapping[str, int]
"""World times that limits count from: `t0`, `awareness`, `fix`, `resolution`, and stages by when they were sent."""

_SATURDAY = 5
_SAID_IN_HOURS = (1, 3)
"""Days that laws call 24 and 72 hours; the others they call days."""


def since(t0: int | None, *others: Since) -> Since:
    """What is known of the instants that limits count from. Awareness is T0 where nothing else is said."""
    known = {} if t0 is None else {"t0": t0, "awareness": t0}
    for other in others:
        known |= other
    return known


def deadline(stage: Stage, known: Since, story: Story, *, case: str | None = None, first: int = 0) -> int | None:
    """Until when a stage is due, in story time; None when the law gives no figure, or nothing to count from yet.

    `first` is the weekday of the story's first day: 0 is Monday. The earliest of its limits counts.
    """
    due, latest = limits(stage, case)
    start, aware = known.get(stage.after or "t0"), known.get("awareness")
    found = []
    if due is not None and start is not None:
        at = story.at(start)
        found.append(_working(at, due // DAY, first) if stage.working else at + due)
    if latest is not None and aware is not None:
        found.append(story.at(aware) + latest)
    return min(found, default=None)


def limits(stage: Stage, case: str | None) -> tuple[int | None, int | None]:
    """From its start and from awareness, as the case has them: a case stands for whichever of both there is."""
    own = stage.cases.get(case) if case else None
    if own is None:
        return stage.due, stage.latest
    return (None, own) if stage.due is None and stage.latest is not None else (own, None)


def weekday(name: Weekday) -> int:
    """0 for Monday."""
    return get_args(Weekday).index(name)


def standing(regime: Regime) -> Text:
    """Whether the law is in force, and when that was last looked at."""
    said, seen = _STANDING[regime.status], _LOOKED_AT
    facts = {"date": regime.applies_from, "month": regime.as_of}
    return Text(en=(said.en + seen.en).format(**facts), fr=(said.fr + seen.fr).format(**facts))


_STANDING = {
    "in_force": Text(en="In force since {date}", fr="En vigueur depuis le {date}"),
    "applies_with_high_risk": Text(
        en="Not in force yet: it follows the dates of high-risk systems, {date}",
        fr="Pas encore en vigueur\u00a0: suit les dates des systèmes à haut risque, {date}",
    ),
    "voluntary_code": Text(
        en="In force since {date}, its figures being those of a voluntary code",
        fr="En vigueur depuis le {date}, ses délais étant ceux d’un code volontaire",
    ),
    "proposed": Text(en="Only proposed, for {date}", fr="Seulement proposé, pour le {date}"),
}
_LOOKED_AT = Text(en=" (as of {month}).", fr=" (vu en {month}).")


def rule(regime: Regime, stage: Stage, case: str | None = None) -> Text:
    """The limit in words: `within 72 h of: Initial notification`."""
    return Text(en=_rule(regime, stage, case, "en"), fr=_rule(regime, stage, case, "fr"))


_WITHIN = Text(en="within {span} of {start}", fr="sous {span} après {start}")
_LATEST = Text(en="within {span} of becoming aware", fr="sous {span} après la connaissance des faits")
_IN_ANY_CASE = Text(en=", and in any case ", fr=", et en tout cas ")
_NO_FIGURE = Text(en="without delay, no figure given", fr="sans délai, aucun chiffre fixé")
_NO_FIGURE_AFTER = Text(en="without delay after {start}", fr="sans délai après {start}")
_STARTS = {
    "t0": Text(en="T0", fr="T0"),
    "fix": Text(en="the day a corrective measure is available", fr="la mise à disposition d’un correctif"),
    "resolution": Text(en="the end of the incident", fr="la fin de l’incident"),
}
_SENDING = Text(en="sending “{stage}”", fr="l’envoi de «\u00a0{stage}\u00a0»")
_HOURS = Text(en="{n} h", fr="{n}\u00a0h")
_DAYS = Text(en="{n} days", fr="{n}\u00a0jours")
_WORKING_DAYS = Text(en="{n} working days", fr="{n}\u00a0jours ouvrés")


def _rule(regime: Regime, stage: Stage, case: str | None, lang: Lang) -> str:
    due, latest = limits(stage, case)
    start = _start(regime, stage, lang)
    said = [] if due is None else [_WITHIN.said(lang).format(span=_span(due, stage, lang), start=start)]
    if latest is not None:
        said.append(_LATEST.said(lang).format(span=_span(latest, None, lang)))
    if not said:
        return (_NO_FIGURE_AFTER if stage.after else _NO_FIGURE).said(lang).format(start=start)
    return _IN_ANY_CASE.said(lang).join(said)


def _start(regime: Regime, stage: Stage, lang: Lang) -> str:
    name = stage.after or "t0"
    if name in _STARTS:
        return _STARTS[name].said(lang)
    return _SENDING.said(lang).format(stage=regime.stages[name].title.said(lang))


def _span(span: int, stage: Stage | None, lang: Lang) -> str:
    if stage is not None and stage.working:
        return _WORKING_DAYS.said(lang).format(n=span // DAY)
    if span % DAY or span // DAY in _SAID_IN_HOURS:
        return _HOURS.said(lang).format(n=span // HOUR)
    return _DAYS.said(lang).format(n=span // DAY)


def _working(at: int, days: int, first: int) -> int:
    """So many working days later, at the same time of day; public holidays are not known here."""
    while days:
        at += DAY
        days -= (first + at // DAY) % 7 < _SATURDAY
    return at
