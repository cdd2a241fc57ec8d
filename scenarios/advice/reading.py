"""Whether what is written can be read: in the time that is given, and where it arrives."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from injects.model import Channel, Inject, Relance
from injects.span import MINUTE, SECOND, written_span
from injects.written import Lang, Text, worded
from scenarios.advice.longest import longest
from scenarios.decisions import DecisionPoint, Expected
from scenarios.model import PlannedInject
from scenarios.parts import Part
from scenarios.problems import Path, Problem
from scenarios.variants import Flood, Variant

WORDS_A_MINUTE = 200
"""Adults read 238 words of plain English prose a minute, silently and undisturbed (Brysbaert 2019, a review of 190
studies); a crisis cell is disturbed, and reads in its second language too."""
FINDING = 30 * SECOND
"""To notice a message, open it and know what it is about."""
TALKING = 60 * SECOND
"""To answer a question as a team, at the very least."""

CHARACTERS = {Channel.SMS: 480, Channel.SOCIAL: 500}
"""Three text messages in a row; a post."""
SPOKEN = {Channel.PHONE: 220, Channel.IN_PERSON: 220, Channel.TV: 220}
"""Words that somebody says in a minute and a half, and that fit on a screen of 80 by 24 with what surrounds them."""
_LANGS: tuple[Lang, ...] = ("en", "fr")

LINE = 70
"""Characters of a subject or a title, so that a list of 80 columns shows it whole."""

_BY = Text(en="a message by `{channel}`", fr="un message par `{channel}`")
_SUBJECT = Text(en="the subject", fr="l’objet")
_CHARACTERS = Text(en="characters", fr="caractères")
_WORDS = Text(en="words", fr="mots")


def readable(found: Mapping[Path, Part]) -> Iterator[Problem]:
    """Deadlines that reading alone takes up, and texts too long for their channel."""
    callers = _callers(found.values())
    for part in found.values():
        if isinstance(part.value, DecisionPoint):
            yield from _decision(part.value, part)
        elif isinstance(part.value, Expected):
            yield from _action(part.value, part, callers.get(str(part.path[-1]), 0))
        elif isinstance(part.value, PlannedInject):
            yield from _relance(part.value, part)
        for message in _messages(part, found):
            yield from _length(message, part)


def words(*texts: Text | None) -> int:
    """Words of some texts, in the language that needs more."""
    return max(sum(len(longest(text.said(lang)).split()) for text in texts if text) for lang in _LANGS)


def _callers(found: Iterable[Part]) -> dict[str, int]:
    """The words of the shortest inject that expects each action."""
    callers: dict[str, int] = {}
    for part in found:
        if isinstance(part.value, PlannedInject):
            count = _inject_words(part.value)
            for action in part.value.expects:
                callers[action] = min(count, callers.get(action, count))
    return callers


def _inject_words(inject: Inject) -> int:
    return words(inject.subject, inject.body, *(attachment.body for attachment in inject.attachments))


def _decision(value: DecisionPoint, part: Part) -> Iterator[Problem]:
    options = value.options.values()
    count = words(
        value.title, value.question, *(text for option in options for text in (option.label, option.trade_off))
    )
    yield from _hurried(part, "due", value.due - value.opens, count, TALKING)


def _action(value: Expected, part: Part, count: int) -> Iterator[Problem]:
    if value.kind == "do" and count:
        yield from _hurried(part, "limit", value.limit, count, FINDING)


def _relance(value: PlannedInject, part: Part) -> Iterator[Problem]:
    if value.relance:
        yield from _hurried(part, ("relance", "after"), value.relance.after, _inject_words(value), FINDING)


def _hurried(part: Part, at: str | tuple[str, ...], given: int, count: int, more: int) -> Iterator[Problem]:
    steps = (at,) if isinstance(at, str) else at
    needed = -(-count * MINUTE // WORDS_A_MINUTE // SECOND) * SECOND + more
    if given < needed:
        times = {"given": written_span(given), "needed": written_span(needed)}
        yield part.wrong("hurried", *steps, what=f"`{steps[-1]}`", words=count, **times)


class _Message(NamedTuple):
    """The words of a message as it arrives, by the way to each."""

    channel: Channel
    subject: Text | None
    bodies: Sequence[tuple[Path, Text]]


def _messages(part: Part, found: Mapping[Path, Part]) -> Iterator[_Message]:
    value = part.value
    if isinstance(value, Inject | Relance):
        yield _Message(value.channel, value.subject, [(("body",), value.body)])
    elif isinstance(value, Flood):
        yield _Message(value.channel, value.subject, [(("bodies", i), body) for i, body in enumerate(value.bodies)])
    elif isinstance(value, Variant):
        inject = found[part.path[:-2]].value
        assert isinstance(inject, Inject)
        bodies = [(("body",), value.body)] if value.body else []
        yield _Message(value.channel or inject.channel, value.subject, bodies)


def _length(message: _Message, part: Part) -> Iterator[Problem]:
    channel = worded(_BY, channel=message.channel.value)
    for lang in _LANGS:
        for steps, text in message.bodies:
            body = longest(text.said(lang))
            for count, limits, unit in ((len(body), CHARACTERS, _CHARACTERS), (len(body.split()), SPOKEN, _WORDS)):
                limit = limits.get(message.channel, count)
                if count > limit:
                    yield part.wrong("long", *steps, lang, what=channel, count=count, unit=unit, limit=limit)
        length = len(longest(message.subject.said(lang))) if message.subject else 0
        if length > LINE:
            yield part.wrong("long", "subject", lang, what=_SUBJECT, count=length, unit=_CHARACTERS, limit=LINE)
