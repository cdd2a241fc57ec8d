"""A facilitator's line console: typed lines in, labelled lines out, as a participant's.

Where somebody types at a terminal, news waits until the line being typed has ended; in a pipe it is told as it comes.
"""

from collections.abc import Callable, Sequence

from engine import events as ev
from engine.conducting import FASTEST, SLOWEST, Pace
from engine.desk_shown import DeskActed, DeskHappened, DeskPlan, DeskReceipt, DeskShown
from engine.desk_wire import DeskSights, FromHostToDesk, HallNow
from engine.wire import Bye, Welcome
from injects.plain import plain
from injects.sanitise import clean
from injects.written import Lang
from tui import words as common
from tui.control import line_dialogues as dialogues
from tui.control import line_words as words
from tui.control.health import Level, judge
from tui.control.helm import Door, Helm
from tui.control.line_commands import Order, Typed, nearest, understood
from tui.control.line_dialogues import Dialogue, Wanted
from tui.control.line_lists import LineLists
from tui.control.line_news import happened, letter_lines
from tui.control.line_targets import LineTargets, NotUnderstood
from tui.control.team import Letter, LetterId
from tui.control.verbs import Target, Verb
from tui.line_commands import CANCEL
from tui.line_talk import Talk

ESCAPE = "\x1b"


class ControlLine:
    """Call `heard`, `lost` and `typed` as things happen, and print what `to_print` gives."""

    def __init__(self, door: Door, lang: Lang, *, interactive: bool, new_ref: Callable[[], str]) -> None:
        self._helm = Helm(door, lang, new_ref=new_ref)
        self._voice = self._helm.voice
        self._lists = LineLists(self._helm)
        self._targets = LineTargets(self._voice)
        self._talk = Talk(interactive=interactive)
        self._dialogue: Dialogue | None = None
        self._letters: list[LetterId] = []
        self._since: dict[int, int] | None = None
        self._past = 0
        self._level = Level.GOOD
        self.finished = False
        """The person has left."""
        if interactive:
            self._talk.answer(self._voice.say(common.OPENING))

    def to_print(self) -> list[str]:
        """The lines to print now, in order."""
        return self._talk.to_print()

    def heard(self, messages: Sequence[FromHostToDesk]) -> None:
        """Takes what came from the host."""
        for message in messages:
            self._helm.hear(message)
            self._hear(message)
        self._tell_past()

    def lost(self) -> None:
        """There is no line to the host: it has ended, or none could be opened."""
        if self._helm.up is not False:
            self._helm.lost()
            self._talk.news(self._voice.say(words.LOST))

    def typed(self, line: str) -> None:
        """Takes a line that was typed. What waited is told first, and a question goes on where it was."""
        if ESCAPE in line or plain(line.strip()) in CANCEL:
            self._dialogue = None
            self._talk.answer(self._voice.say(common.CANCELLED))
        elif self._dialogue is not None:
            self._go_on(clean(line, 4_000))
        elif line.strip():
            self._obey(understood(clean(line, 4_000)))
        elif not self._talk.has_news:
            self._talk.answer(self._voice.say(common.NO_NEWS))
        if self._dialogue is None:
            self._talk.tell_news()

    def leave(self) -> None:
        """Nobody types any more."""
        self._talk.tell_news()
        self._talk.answer(self._voice.say(words.QUIT))
        self.finished = True

    def _hear(self, message: FromHostToDesk) -> None:
        match message:
            case Welcome():
                self._welcome(message)
            case DeskSights():
                self._see(message.items)
            case HallNow():
                self._pass(message)
            case Bye():
                self._talk.news(self._voice.say(common.BYE, sentence=message.sentence))

    def _welcome(self, welcome: Welcome) -> None:
        """A view that begins again is told as the past it is."""
        if welcome.offset == 0:
            self._letters, self._since, self._past = [], None, 0
            self._talk.news(self._voice.say(words.WELCOME, exercise=welcome.called, seat=welcome.seat))
        self._talk.news(self._voice.say(common.CONNECTED))
        if welcome.took_over:
            self._talk.news(self._voice.say(common.TOOK_OVER))

    def _pass(self, hall: HallNow) -> None:
        if self._since is None:
            self._since = {now.world: now.world_ms for now in hall.worlds}
        judged = judge(self._helm.desk, up=True)
        if judged.level is not self._level:
            self._level = judged.level
            self._talk.news(self._lists.health_lines()[:1])

    def _see(self, items: Sequence[DeskShown]) -> None:
        fresh = [each for each in items if isinstance(each, DeskHappened) and self._is_new(each)]
        self._past += sum(isinstance(each, DeskHappened) for each in items) - len(fresh)
        for each in items:
            self._talk.news(self._said(each))
        if fresh:
            self._tell_past()
        self._talk.news(happened(self._voice, fresh))
        self._number(items)

    def _tell_past(self) -> None:
        past, self._past = self._past, 0
        if past:
            self._talk.news(self._voice.say(words.CAUGHT_UP, count=past))

    def _is_new(self, sight: DeskHappened) -> bool:
        return self._since is not None and sight.event.at >= self._since.get(sight.world, 0)

    def _said(self, sight: DeskShown) -> list[str]:
        match sight:
            case DeskPlan():
                return self._lists.scenario_lines(sight)
            case DeskReceipt() if sight.ref in self._helm.desk.deeds:
                about = self._helm.desk.deeds[sight.ref].about
                text = words.REFUSED if sight.code else words.DONE
                return self._voice.say(text, about=about, sentence=sight.sentence)
            case DeskActed():
                return self._voice.say(words.ACTED, said=self._voice.logged(sight))
        return []

    def _number(self, items: Sequence[DeskShown]) -> None:
        """Messages to personas keep the number they came with."""
        for each in items:
            if not isinstance(each, DeskHappened) or not isinstance(each.event, ev.MessageSent):
                continue
            if self._helm.desk.teams[each.world].is_letter(each.event):
                self._letters.append(LetterId(each.world, each.event.seat, each.event.ref))
                letter = self._letter(self._letters[-1])
                if letter and self._is_new(each):
                    self._talk.news(letter_lines(self._voice, len(self._letters), letter))

    def _letter(self, name: LetterId) -> Letter | None:
        letter = self._helm.desk.teams[name.world].letters.get(name)
        return None if letter is None or letter.answered else letter

    def _go_on(self, typed: str) -> None:
        assert self._dialogue is not None
        try:
            self._talk.answer(self._dialogue.send(typed))
        except StopIteration as done:
            self._dialogue = None
            self._conduct(done.value)

    def _begin(self, dialogue: Dialogue) -> None:
        try:
            self._talk.answer(next(dialogue))
            self._dialogue = dialogue
        except StopIteration as done:
            self._conduct(done.value)

    def _conduct(self, wanted: Wanted | None) -> None:
        if wanted is None:
            self._talk.answer(self._voice.say(common.CANCELLED))
        else:
            self._helm.conduct(wanted.act, wanted.about)
            self._talk.answer(self._voice.say(words.ASKED, about=wanted.about))

    def _obey(self, typed: Typed) -> None:
        if typed.order is None:
            near = nearest(typed.word, french=self._voice.lang == "fr")
            text = common.UNKNOWN_NEAR if near else common.UNKNOWN
            self._talk.answer(self._voice.say(text, word=typed.word, near=near or ""))
            return
        try:
            if typed.order in _VERBS:
                self._verb(_VERBS[typed.order], typed)
            else:
                _OTHERS[typed.order](self, typed)
        except NotUnderstood as wrong:
            self._talk.answer(wrong.lines)

    def _verb(self, verb: Verb, typed: Typed) -> None:
        target = self._targets.of(verb, typed)
        self._allowed(verb, target)
        self._begin(dialogues.act(self._helm, verb, target))

    def _allowed(self, verb: Verb, target: Target) -> None:
        """Goes on when it can be done now; says why not otherwise."""
        why = self._helm.why_not(verb, target)
        if why:
            raise NotUnderstood(self._voice.say(words.WHY, why=why.said(self._voice.lang)))

    def _pace(self, typed: Typed) -> None:
        self._allowed(Verb.PACE, Target())
        try:
            pace = round(float(typed.rest.replace(",", ".").lstrip("×x")) * 1_000)
        except (ValueError, OverflowError):
            pace = 0
        if not SLOWEST <= pace <= FASTEST:
            raise NotUnderstood(self._voice.say(words.NEEDS_PACE))
        about = self._voice.about("pace", Target(), pace=self._voice.pace(pace))
        self._conduct(Wanted(Pace(ref=self._helm.new_ref(), pace=pace), about))

    def _say(self, typed: Typed) -> None:
        world = self._targets.world(typed.parts)
        self._allowed(Verb.WRITE, Target(world))
        self._begin(dialogues.say(self._helm, world))

    def _answer(self, typed: Typed) -> None:
        waiting = {number: letter for number, name in enumerate(self._letters, 1) if (letter := self._letter(name))}
        self._allowed(Verb.ANSWER, Target())
        chosen = waiting.get(int(typed.rest)) if typed.rest.isdecimal() and len(typed.rest) < 7 else None
        if chosen is None:
            raise NotUnderstood(self._message_lines())
        self._begin(dialogues.answer(self._helm, chosen))

    def _messages(self, _typed: Typed) -> None:
        self._talk.answer(self._message_lines() or self._voice.say(common.NOTHING))

    def _message_lines(self) -> list[str]:
        found = ((number, self._letter(name)) for number, name in enumerate(self._letters, 1))
        return [line for number, letter in found if letter for line in letter_lines(self._voice, number, letter)]

    def _teams(self, _typed: Typed) -> None:
        self._talk.answer(self._lists.team_lines())

    def _team(self, typed: Typed) -> None:
        world = self._targets.world(typed.parts)
        if world is None:
            self._talk.answer(self._lists.team_lines())
        else:
            self._talk.answer(self._lists.lately_lines(world))

    def _plan(self, typed: Typed) -> None:
        self._talk.answer(self._lists.plan_lines(self._targets.world(typed.parts)))

    def _show(self, typed: Typed) -> None:
        self._talk.answer(self._lists.fact_lines(self._targets.of(Verb.RELEASE, typed)))

    def _next(self, _typed: Typed) -> None:
        self._talk.tell_news()
        self._talk.answer(self._lists.next_lines())

    def _health(self, _typed: Typed) -> None:
        self._talk.answer(self._lists.health_lines())

    def _log(self, _typed: Typed) -> None:
        self._talk.answer(self._lists.log_lines() or self._voice.say(common.NOTHING))

    def _repeat(self, _typed: Typed) -> None:
        self._talk.repeat()

    def _help(self, _typed: Typed) -> None:
        self._talk.answer([line for text in words.HELP for line in self._voice.say(text)])

    def _quit(self, _typed: Typed) -> None:
        self.leave()


_VERBS = {
    Order.START: Verb.START,
    Order.PAUSE: Verb.PAUSE,
    Order.RESUME: Verb.RESUME,
    Order.JUMP: Verb.JUMP,
    Order.RELEASE: Verb.RELEASE,
    Order.HOLD: Verb.WITHHOLD,
    Order.LET: Verb.LET_GO,
    Order.SKIP: Verb.SKIP,
    Order.NO_DUFF: Verb.NO_DUFF,
    Order.END: Verb.END,
}
_OTHERS: dict[Order, Callable[[ControlLine, Typed], None]] = {
    Order.PACE: ControlLine._pace,
    Order.SAY: ControlLine._say,
    Order.ANSWER: ControlLine._answer,
    Order.TEAMS: ControlLine._teams,
    Order.TEAM: ControlLine._team,
    Order.PLAN: ControlLine._plan,
    Order.SHOW: ControlLine._show,
    Order.MESSAGES: ControlLine._messages,
    Order.NEXT: ControlLine._next,
    Order.HEALTH: ControlLine._health,
    Order.LOG: ControlLine._log,
    Order.REPEAT: ControlLine._repeat,
    Order.HELP: ControlLine._help,
    Order.QUIT: ControlLine._quit,
}
