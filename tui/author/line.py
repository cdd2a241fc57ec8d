"""The author's line console: the participant's, with words for time and for what is hidden."""

from collections.abc import Callable, Sequence

from engine.wire import FromHost
from injects.plain import plain
from injects.written import Lang
from tui import words as tui_words
from tui.author import words
from tui.author.door import Author, Wish
from tui.line import LineConsole
from tui.line_commands import Verb, understood
from tui.voice import Voice, labelled

_WISHES = {
    "pause": Wish.PAUSE,
    "resume": Wish.RUN,
    "reprendre": Wish.RUN,
    "jump": Wish.JUMP,
    "sauter": Wish.JUMP,
    "faster": Wish.FASTER,
    "accelerer": Wish.FASTER,
    "slower": Wish.SLOWER,
    "ralentir": Wish.SLOWER,
}


class AuthorLine:
    """To whoever runs it like the console it stands on."""

    def __init__(self, console: LineConsole, author: Author, lang: Lang) -> None:
        self._console = console
        self._author = author
        self._voice = Voice(lang)
        self._said: list[str] = []
        self._looks: dict[str, Callable[[], None]] = {
            "ahead": self._ahead,
            "avenir": self._ahead,
            "hidden": self._hidden,
            "coulisses": self._hidden,
        }
        self.finished = False
        """The person has left."""

    def heard(self, messages: Sequence[FromHost]) -> None:
        self._console.heard(messages)

    def lost(self) -> None:
        self._console.lost()

    def leave(self) -> None:
        """Nobody types any more. There is no coming back, so the console itself says nothing of it."""
        if not self.finished:
            self._said += self._voice.say(words.LINE_QUIT)
        self.finished = True

    def typed(self, line: str) -> None:
        """A word on time is for us, unless a question of the console waits for its answer."""
        word = plain(line.strip())
        if self._console.is_asking or not word:
            self._console.typed(line)
        elif word in _WISHES:
            self._wish(_WISHES[word])
        elif word in self._looks:
            self._looks[word]()
        elif understood(line).verb is Verb.QUIT:
            self.leave()
        else:
            self._console.typed(line)
            self._help(line)

    def noted(self, said: str) -> None:
        """Something about the pack that is played."""
        self._said += self._voice.say(words.LINE_PACK, said=said)

    def to_print(self) -> list[str]:
        """The lines to print now, in order."""
        said, self._said = self._said, []
        return [*self._console.to_print(), *said]

    def _help(self, line: str) -> None:
        if understood(line).verb is Verb.HELP:
            self._said += [said for text in words.LINE_HELP for said in self._voice.say(text)]

    def _wish(self, wish: Wish) -> None:
        why = self._author.why_not(wish)
        if why is None:
            self._author.wish(wish)
            self._said += self._voice.say(words.LINE_DONE, what=self._voice.phrase(_CALLED[wish]))
        else:
            self._said += self._voice.say(words.LINE_WHY, why=self._voice.phrase(why))

    def _ahead(self) -> None:
        self._said += self._voice.say(words.LINE_AHEAD, ahead=self._author.ahead())

    def _hidden(self) -> None:
        behind = self._author.behind()
        if not behind:
            self._said += self._voice.say(words.LINE_WHY, why=self._voice.phrase(words.NO_HIDDEN))
        for part in behind:
            self._said += self._voice.say(words.LINE_HIDDEN, title=part.title)
            self._said += [said for each in part.lines for said in labelled(each, self._voice.phrase(tui_words.TEXT))]


_CALLED = {
    Wish.PAUSE: words.PAUSE,
    Wish.RUN: words.RUN,
    Wish.JUMP: words.JUMP,
    Wish.FASTER: words.FASTER,
    Wish.SLOWER: words.SLOWER,
}
