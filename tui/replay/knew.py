"""What one seat knew at an instant, as sections of plain sentences: folded from exactly what it had been shown."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from engine import shown as sh
from injects.sanitise import clean_line
from injects.written import Lang, Text
from tui import words as common
from tui.clock_face import story_time, world_time
from tui.gauges import figures_of
from tui.inbox import headline
from tui.replay import words
from tui.state import Arrival, ConsoleState, Duty, Logged, PutDecision
from tui.words import CHANNELS

LIMIT = 2_000
"""Characters of one fact that is drawn."""
BEGINNING = 120
"""Characters of a message without a subject that are told in the list."""


class Part(NamedTuple):
    """A heading and its lines."""

    title: str
    lines: tuple[str, ...]


def folded(sights: Iterable[sh.Shown]) -> ConsoleState:
    """The console as it stood after these sights."""
    state = ConsoleState()
    for sight in sights:
        state.take(sight)
    return state


def knew(state: ConsoleState, opened: Mapping[str, int], seat: str, at: int, lang: Lang) -> tuple[Part, ...]:
    """All that lay before a seat at an instant, the latest first; `opened` are the items it had opened, and when."""
    told = _Knew(state, opened, lang)
    unopened = sum(isinstance(each.sight, sh.ShownInject) and each.sight.item not in opened for each in state.inbox)
    inbox = told.said(words.INBOX, seat=seat, count=len(state.inbox), unopened=unopened)
    return (
        told.part(inbox, (told.message(arrival) for arrival in reversed(state.inbox))),
        told.part(words.DECISIONS.said(lang), (told.decision(put) for put in reversed(state.decisions))),
        *told.figures(at),
        told.part(words.ORDERS.said(lang), told.orders()),
        told.part(words.EVIDENCE.said(lang), told.evidence()),
        told.part(words.DUTIES.said(lang), told.duties()),
        told.part(words.LOG.said(lang), (told.logged(sight) for sight in reversed(state.log))),
    )


def seat_title(state: ConsoleState, seat: str) -> str:
    """What a seat is called: the title of the role it is named after, else its own name."""
    roles = state.world.roles if state.world else ()
    return next((role.title for role in roles if role.id == seat), seat)


class _Knew:
    """Writes the lines."""

    def __init__(self, state: ConsoleState, opened: Mapping[str, int], lang: Lang) -> None:
        self._state = state
        self._opened = opened
        self._lang: Lang = lang

    def said(self, text: Text, /, **facts: object) -> str:
        """A sentence with its facts, which may come from anybody."""
        plain = {name: clean_line(fact, LIMIT) if isinstance(fact, str) else fact for name, fact in facts.items()}
        return text.said(self._lang).format(**plain)

    def part(self, title: str, lines: Iterable[str]) -> Part:
        return Part(title, tuple(lines) or (self.said(words.NOTHING),))

    def message(self, arrival: Arrival) -> str:
        sight = arrival.sight
        return self.said(
            words.MESSAGE,
            number=arrival.number,
            state=self._opening(sight),
            story=story_time(sight.story, self._lang),
            channel=CHANNELS[sight.channel].said(self._lang),
            sender=sight.sender,
            subject=self._about(sight),
        )

    def decision(self, put: PutDecision) -> str:
        if put.closed:
            how = self.said(words.CLOSED, label=put.label(put.in_force or ""))
        elif put.in_force is not None:
            how = self.said(words.ANSWERED, label=put.label(put.in_force))
        else:
            how = self.said(words.OPEN, at=world_time(put.sight.due))
        return self._line(put.sight.title, how)

    def figures(self, at: int) -> Iterator[Part]:
        """Its gauges and the people, where there are any."""
        lines = figures_of(self._state.gauges.values(), self._state.people.values(), at, self._lang)
        if lines:
            yield Part(self.said(words.FIGURES), tuple(clean_line(each.said(self._lang), LIMIT) for each in lines))

    def orders(self) -> Iterator[str]:
        for each in self._state.controls:
            if each.state != "off":
                state = {"waiting": words.WAITS, "under-way": words.UNDER_WAY, "on": words.IN_FORCE}[each.state]
                how = self.said(state, at=world_time(each.ready_at or 0))
                yield self._line(f"{each.system.title}, {each.control.name}", how)

    def evidence(self) -> Iterator[str]:
        for each in self._state.evidence:
            if each.state != "standing":
                state = {"waiting": words.WAITS, "under-way": words.PRESERVING, "preserved": words.PRESERVED}[
                    each.state
                ]
                yield self._line(each.piece.name, self.said(state))

    def duties(self) -> Iterator[str]:
        for each in self._state.duties:
            names = {stage.id: stage.name for stage in each.clock.stages}
            sent = self.said(words.STAGES, stages=", ".join(names[stage] for stage in each.notified))
            how = [self._how(each.qualified), *([sent] if each.notified else []), *self._limits(each)]
            if each.qualified or each.notified:
                yield self._line(each.clock.label, ", ".join(how))

    def _limits(self, duty: Duty) -> Iterator[str]:
        """Until when what is left to send is due, by the story's clock, as the team's own word makes it."""
        for stage in duty.left if duty.applies else ():
            limit = duty.limits.get(stage.id)
            if limit and limit.story:
                yield self.said(words.LIMIT, stage=stage.name, story=story_time(limit.story, self._lang))

    def logged(self, sight: Logged) -> str:
        seat = seat_title(self._state, sight.seat) if sight.seat else self.said(words.BY_EFFECT)
        return self.said(words.LOGGED, story=story_time(sight.story, self._lang), seat=seat, text=self._log_text(sight))

    def _line(self, what: str, how: str) -> str:
        return f"{clean_line(what, LIMIT)}{common.COLON.said(self._lang)}{how}"

    def _opening(self, sight: sh.ShownInject | sh.ShownReply) -> str:
        if isinstance(sight, sh.ShownReply):
            return self.said(words.REPLY)
        at = self._opened.get(sight.item)
        return self.said(words.NEW) if at is None else self.said(words.OPENED, at=world_time(at))

    def _about(self, sight: sh.ShownInject | sh.ShownReply) -> str:
        about = headline(sight, _beginning) or self.said(words.FORGOTTEN)
        passer = sight.passed_by if isinstance(sight, sh.ShownInject) else None
        passed = self.said(words.PASSED, seat=seat_title(self._state, passer)) if passer else ""
        return f"{common.COLON.said(self._lang)}{about}{passed}"

    def _how(self, qualified: sh.ShownQualified | None) -> str:
        if qualified is None:
            return self.said(words.NOT_RECORDED)
        return self.said(words.APPLIES if qualified.applies else words.APPLIES_NOT)

    def _ordered(self, sight: sh.ShownOrder | sh.ShownQueued) -> str:
        control = self._state.control(sight.system, sight.control)
        ordered = words.LIFTED if sight.lift else words.ORDERED
        waits = f" ({self.said(words.WAITS)})" if isinstance(sight, sh.ShownQueued) else ""
        return self.said(ordered, system=control.system.title, control=control.control.name) + waits

    def _log_text(self, sight: Logged) -> str:
        match sight:
            case sh.ShownNote():
                return self._typed(sight)
            case sh.ShownMessage():
                return self.said(words.WROTE, name=self._state.persona(sight.persona).name, text=self._typed(sight))
            case sh.ShownAnswer():
                put = self._state.decision(sight.decision)
                decided = self.said(words.DECIDED, title=put.sight.title, label=put.label(sight.option))
                reason = self._state.words.get((sight.seat, sight.ref), "")
                return self._line(decided, clean_line(reason, LIMIT)) if reason else decided
            case sh.ShownOrder() | sh.ShownQueued():
                return self._ordered(sight)
            case sh.ShownQualified():
                return self.said(words.QUALIFIED, clock=self._state.duty(sight.clock).clock.label, how=self._how(sight))
            case sh.ShownNotified():
                clock = self._state.duty(sight.clock).clock
                stage = next(each.name for each in clock.stages if each.id == sight.stage)
                return self.said(words.NOTIFIED, clock=clock.label, stage=stage)
            case sh.ShownShared():
                whom = ", ".join(sight.to) or common.ALL_TEAMS.said(self._lang)
                return self._line(self.said(common.ABOUT_SHARE, whom=whom, tlp=sight.tlp), self._typed(sight))

    def _typed(self, sight: sh.ShownNote | sh.ShownMessage | sh.ShownShared) -> str:
        """A note and a message always have words: where there are none, they were forgotten."""
        return self._state.words.get((sight.seat, sight.ref)) or self.said(words.FORGOTTEN)


def _beginning(body: str) -> str:
    body = clean_line(body, LIMIT)
    return body if len(body) <= BEGINNING else body[:BEGINNING].rsplit(" ", 1)[0] + " …"
