"""The line console: typed lines in, labelled lines out. It draws nothing, so that a screen reader reads it all.

Where somebody types at a terminal, news waits until the line being typed has ended; in a pipe it is told as it comes.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar, assert_never

from engine import asking as ask
from engine.shown import Shown, ShownInject, ShownReceipt
from engine.wire import Briefing, Bye, Clock, FromHost, Presence, Sights, Welcome
from injects.plain import plain
from injects.sanitise import clean
from injects.span import MINUTE
from injects.written import Lang
from tui import line_dialogues as dialogues
from tui import words
from tui.door import Door
from tui.line_commands import CANCEL, WORDS, Line, Verb, nearest, understood
from tui.line_dialogues import Dialogue, Wanted
from tui.line_speech import Speech
from tui.line_talk import Talk
from tui.state import OPENS, ConsoleState, Duty, PutDecision, opening

T = TypeVar("T")

ESCAPE = "\x1b"


class Contact(NamedTuple):
    """Somebody who can be written to."""

    number: int
    id: str
    name: str


class LineConsole:
    """Call `heard`, `lost` and `typed` as things happen, and print what `to_print` gives."""

    def __init__(self, door: Door, lang: Lang, *, interactive: bool, new_ref: Callable[[], str]) -> None:
        self._door = door
        self._lang: Lang = lang
        self._talk = Talk(interactive=interactive)
        self._new_ref = new_ref
        self._speech = Speech(ConsoleState(), lang)
        self._clock: Clock | None = None
        self._up: bool | None = None
        self._abouts: dict[str, str] = {}
        self._opened: set[str] = set()
        self._peers: tuple[str, ...] = ()
        self._dialogue: Dialogue | None = None
        self.finished = False
        """The person has left."""
        if interactive:
            self._talk.answer(self._speech.say(words.OPENING))

    @property
    def state(self) -> ConsoleState:
        """What the seat has been shown."""
        return self._speech.state

    @property
    def is_asking(self) -> bool:
        """Whether a question of ours waits for its answer."""
        return self._dialogue is not None

    def to_print(self) -> list[str]:
        """The lines to print now, in order."""
        return self._talk.to_print()

    def heard(self, messages: Sequence[FromHost]) -> None:
        """Takes what came from the host."""
        for message in messages:
            self._hear(message)

    def lost(self) -> None:
        """There is no line to the host: it has ended, or none could be opened."""
        if self._up is not False:
            self._up = False
            self._talk.news(self._speech.say(words.LOST, waiting=self._door.waiting()))

    def typed(self, line: str) -> None:
        """Takes a line that was typed. What waited is told first, and a question goes on where it was."""
        if ESCAPE in line or plain(line.strip()) in CANCEL:
            self._dialogue = None
            self._talk.answer(self._speech.say(words.CANCELLED))
        elif self._dialogue is not None:
            self._answer(clean(line, 4_000))
        elif line.strip():
            self._obey(understood(clean(line, 4_000)))
        else:
            self._next(Line(Verb.NEXT, None, "", ""))
        if self._dialogue is None:
            self._talk.tell_news()

    def leave(self) -> None:
        """Nobody types any more."""
        waiting = self._door.waiting()
        self._talk.tell_news()
        self._talk.answer(self._speech.say(words.QUIT_WAITING if waiting else words.QUIT, waiting=waiting))
        self.finished = True

    def _hear(self, message: FromHost) -> None:
        match message:
            case Welcome():
                self._welcome(message)
            case Sights():
                for sight in message.items:
                    self._see(sight)
            case Briefing():
                self._see(message.world)
            case Clock():
                self._take_clock(message)
            case Presence():
                pass  # who comes and goes would be read aloud over and over
            case Bye():
                self._talk.news(self._speech.say(words.BYE, sentence=message.sentence))
            case _:
                assert_never(message)

    def _take_clock(self, clock: Clock) -> None:
        """When a seat enters late is said once, and again on being asked the time."""
        if clock.enters is not None and (self._clock is None or self._clock.enters is None):
            self._talk.news(self._speech.say(words.ENTERS, story=self._speech.story(clock.enters_story)))
        self._clock, self._speech.now, self._speech.now_ms = clock, clock.story, clock.world_ms

    def _welcome(self, welcome: Welcome) -> None:
        """A view that begins again is a state that begins again."""
        if welcome.offset == 0:
            self._speech = Speech(ConsoleState(), self._lang)
            facts = {"exercise": welcome.called, "team": welcome.team, "seat": welcome.seat}
            self._talk.news(self._speech.say(words.WELCOME, **facts))
        self._up, self._peers = True, welcome.peers
        self._talk.news(self._speech.say(words.CONNECTED))
        if welcome.took_over:
            self._talk.news(self._speech.say(words.TOOK_OVER))

    def _see(self, sight: Shown) -> None:
        """What was read out in the lobby is not read out again at STARTEX."""
        if sight == self.state.world:
            return
        self.state.take(sight)
        if isinstance(sight, ShownReceipt):
            self._talk.news(self._receipt(sight))
        else:
            self._talk.news(self._speech.announce(sight))

    def _receipt(self, sight: ShownReceipt) -> list[str]:
        """Reading sends something too, of which nobody wants to hear when all is well."""
        if sight.ref.startswith(OPENS) and not sight.code:
            return []
        return self._speech.receipt(sight, self._abouts.get(sight.ref, ""), self._story())

    def _story(self) -> str:
        return self._speech.story(self._clock.story) if self._clock else ""

    def _answer(self, typed: str) -> None:
        """Goes on with the dialogue."""
        assert self._dialogue is not None
        try:
            self._talk.answer(self._dialogue.send(typed))
        except StopIteration as done:
            self._dialogue = None
            self._ask(done.value)

    def _begin(self, dialogue: Dialogue) -> None:
        try:
            self._talk.answer(next(dialogue))
            self._dialogue = dialogue
        except StopIteration as done:
            self._ask(done.value)

    def _ask(self, wanted: Wanted | None) -> None:
        if wanted is None:
            self._talk.answer(self._speech.say(words.CANCELLED))
        elif self._door.ask(wanted.asking):
            self._abouts[wanted.asking.ref] = wanted.about
            self._talk.answer(self._speech.say(words.SAVED, about=wanted.about))
        else:
            self._talk.answer(self._speech.say(words.NOT_SAVED))

    def _obey(self, line: Line) -> None:
        if line.verb is None:
            near = nearest(line.word, french=self._lang == "fr")
            self._talk.answer(
                self._speech.say(words.UNKNOWN_NEAR if near else words.UNKNOWN, word=line.word, near=near or "")
            )
        else:
            _VERBS[line.verb](self, line)

    def _pick(self, line: Line, items: Sequence[T], show: Callable[[T], list[str]]) -> T | None:
        """The one that was named by its number. Otherwise the list is said, or what is wrong with the number."""
        if line.number is None:
            listed = [said for item in items for said in show(item)]
            self._talk.answer(listed or self._speech.say(words.NOTHING))
        elif 1 <= line.number <= len(items):
            return items[line.number - 1]
        else:
            word = WORDS[line.verb or Verb.LIST][self._lang == "fr"]
            self._talk.answer(self._speech.say(words.NO_NUMBER, number=line.number, word=word))
        return None

    def _list(self, _line: Line) -> None:
        lines = [said for arrival in self.state.inbox for said in self._speech.arrival(arrival)]
        lines += [said for put in self.state.decisions for said in self._decision(put)]
        self._talk.answer(lines or self._speech.say(words.NOTHING))

    def _read(self, line: Line) -> None:
        arrival = self._pick(line, self.state.inbox, self._speech.arrival)
        if arrival is None:
            return
        self._talk.answer(self._speech.message(arrival))
        if isinstance(arrival.sight, ShownInject) and arrival.sight.item not in self._opened:
            item = arrival.sight.item
            if self._door.ask(ask.AskOpen(ref=opening(item), item=item)):
                self._opened.add(item)

    def _pass_on(self, line: Line) -> None:
        arrival = self._pick(line, self.state.inbox, self._speech.arrival)
        if arrival and isinstance(arrival.sight, ShownInject):
            self._begin(dialogues.pass_on(self._speech, arrival, arrival.sight.item, self._new_ref()))
        elif arrival:
            self._talk.answer(self._speech.say(words.NOT_AN_INJECT, number=arrival.number))

    def _decide(self, line: Line) -> None:
        put = self._pick(line, self.state.decisions, self._decision)
        if put:
            self._begin(dialogues.decide(self._speech, put, self._new_ref()))

    def _decision(self, put: PutDecision) -> list[str]:
        return self._speech.lines(self._speech.decision_line(put))

    def _order(self, line: Line) -> None:
        each = self._pick(line, self.state.controls, lambda each: self._speech.lines(self._speech.control_line(each)))
        if each:
            lift = line.verb is Verb.LIFT
            self._begin(dialogues.order(self._speech, each, self._new_ref(), lift=lift))

    def _preserve(self, line: Line) -> None:
        each = self._pick(line, self.state.evidence, lambda each: self._speech.lines(self._speech.piece_line(each)))
        if each:
            self._begin(dialogues.preserve(self._speech, each, self._new_ref()))

    def _write(self, line: Line) -> None:
        each = self._pick(line, self._contacts(), lambda each: self._speech.say(words.CONTACT, **each._asdict()))
        if each:
            self._begin(dialogues.write(self._speech, each.id, line.text, self._new_ref()))

    def _contacts(self) -> list[Contact]:
        personas = self.state.world.personas if self.state.world else ()
        return [Contact(number, each.id, each.name) for number, each in enumerate(personas, 1)]

    def _note(self, line: Line) -> None:
        if line.text:
            self._ask(Wanted(ask.AskNote(ref=self._new_ref(), text=line.text), self._speech.phrase(words.ABOUT_NOTE)))
        else:
            self._talk.answer(self._speech.say(words.NEEDS_TEXT, word=line.word))

    def _share(self, _line: Line) -> None:
        if self._peers:
            self._begin(dialogues.share(self._speech, self._peers, self._new_ref()))
        else:
            self._talk.answer(self._speech.say(words.NO_PEERS))

    def _qualify(self, line: Line) -> None:
        each = self._pick_duty(line)
        if each:
            now = self._clock.world_ms if self._clock else 0
            self._begin(dialogues.qualify(self._speech, each, now, self._new_ref()))

    def _notify(self, line: Line) -> None:
        each = self._pick_duty(line)
        if each:
            self._begin(dialogues.notify(self._speech, each, self._new_ref()))

    def _pick_duty(self, line: Line) -> Duty | None:
        return self._pick(line, self.state.duties, lambda each: self._speech.lines(self._speech.duty_line(each)))

    def _gauges(self, _line: Line) -> None:
        now = self._clock.world_ms if self._clock else 0
        self._talk.answer(self._speech.figures(now) or self._speech.say(words.NOTHING))

    def _time(self, _line: Line) -> None:
        if self._clock is None:
            self._talk.answer(self._speech.say(words.NO_TIME))
            return
        minutes = (self._clock.duration - self._clock.world_ms) // MINUTE
        state = words.STATES[self._clock.state].said(self._lang)
        told = self._speech.say(words.TIME, story=self._story(), minutes=minutes, state=state)
        if self._clock.enters is not None:
            told += self._speech.say(words.ENTERS, story=self._speech.story(self._clock.enters_story))
        self._talk.answer(told)

    def _log(self, _line: Line) -> None:
        lines = [said for sight in self.state.log for said in self._speech.logged(sight)]
        self._talk.answer(lines or self._speech.say(words.NOTHING))

    def _next(self, _line: Line) -> None:
        if not self._talk.has_news:
            self._talk.answer(self._speech.say(words.NO_NEWS))

    def _repeat(self, _line: Line) -> None:
        self._talk.repeat()

    def _help(self, _line: Line) -> None:
        self._talk.answer([said for text in words.HELP for said in self._speech.say(text)])

    def _quit(self, _line: Line) -> None:
        self.leave()


_VERBS: dict[Verb, Callable[[LineConsole, Line], None]] = {
    Verb.LIST: LineConsole._list,
    Verb.READ: LineConsole._read,
    Verb.HAND_ON: LineConsole._pass_on,
    Verb.DECIDE: LineConsole._decide,
    Verb.ORDER: LineConsole._order,
    Verb.LIFT: LineConsole._order,
    Verb.PRESERVE: LineConsole._preserve,
    Verb.WRITE: LineConsole._write,
    Verb.NOTE: LineConsole._note,
    Verb.SHARE: LineConsole._share,
    Verb.QUALIFY: LineConsole._qualify,
    Verb.NOTIFY: LineConsole._notify,
    Verb.GAUGES: LineConsole._gauges,
    Verb.TIME: LineConsole._time,
    Verb.LOG: LineConsole._log,
    Verb.NEXT: LineConsole._next,
    Verb.REPEAT: LineConsole._repeat,
    Verb.HELP: LineConsole._help,
    Verb.QUIT: LineConsole._quit,
}
