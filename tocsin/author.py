"""An author at play: a facilitator's desk for the time of the exercise, and the file for what is hidden."""

from collections.abc import Callable, Sequence
from pathlib import Path

from engine.conducting import Pace
from engine.desk_wire import FromHostToDesk, HallNow
from engine.pace import REAL_TIME
from injects.written import Lang, Text
from replays.exercise import load_exercise
from replays.hidden import hidden_side, marks_so_far
from replays.player import Player
from tui.author import words
from tui.author.door import Behind, Wish
from tui.control.ahead import next_lines
from tui.control.helm import Helm
from tui.control.verbs import Target, Verb

PACES = (1, 2, 5, 10, 20, 50, 100, 200)
"""How fast time may run: faster is the next of these, slower the one before."""
WORLD = 1
_VERBS = {Wish.PAUSE: Verb.PAUSE, Wish.RUN: Verb.RESUME, Wish.JUMP: Verb.JUMP}


class AuthorDesk:
    """Call `heard` and `lost` as things happen on the facilitator's line. Play begins with the author's console."""

    def __init__(self, helm: Helm, file: Path, lang: Lang, changed: Callable[[], None]) -> None:
        """`changed` is called when there is something new to show."""
        self._helm = helm
        self._file = file
        self._lang: Lang = lang
        self._changed = changed
        self._started = False

    def heard(self, messages: Sequence[FromHostToDesk]) -> None:
        """Takes what came from the host."""
        self._helm.heard(messages)
        hall = self._helm.desk.hall
        if hall is not None and not self._started and hall.health.consoles >= 1:
            self._started = True
            if hall.state == "lobby":
                self._helm.do(Verb.START, Target())
        self._changed()

    def lost(self) -> None:
        """There is no line, and another is being tried."""
        self._helm.lost()
        self._changed()

    @property
    def world_ms(self) -> int:
        """World time, as the host last said."""
        return self._helm.desk.teams[WORLD].world_ms if self._helm.desk.teams else 0

    @property
    def stands_still(self) -> bool:
        return self._hall is not None and self._hall.state != "running"

    def why_not(self, wish: Wish) -> Text | None:
        if wish in _VERBS:
            return self._helm.why_not(_VERBS[wish])
        why = self._helm.why_not(Verb.PACE)
        if why is None and self._pace_after(wish) is None:
            return words.WHY_FASTEST if wish is Wish.FASTER else words.WHY_SLOWEST
        return why

    def wish(self, wish: Wish) -> None:
        pace = self._pace_after(wish)
        if wish in _VERBS:
            self._helm.do(_VERBS[wish], Target())
        elif pace is not None:
            self._helm.conduct(Pace(ref=self._helm.new_ref(), pace=pace * REAL_TIME), "")

    def ahead(self) -> str:
        if self._hall is None:
            return ""
        return " ".join([words.PACE.said(self._lang).format(pace=self._pace), next_lines(self._helm.voice)[0]])

    def behind(self) -> Sequence[Behind]:
        exercise = load_exercise(self._file)
        player = Player(exercise, exercise.law, self._lang)
        if not player.lines:
            return ()
        player.seek(player.end)
        at = max(player.end, self.world_ms)
        sections = (
            *hidden_side(player.track, at, self._lang),
            *marks_so_far(player.track, at, self._lang, player.decision),
        )
        return [Behind(section.title, section.lines) for section in sections]

    @property
    def _hall(self) -> HallNow | None:
        return self._helm.desk.hall

    @property
    def _pace(self) -> int:
        return max(self._hall.pace // REAL_TIME, 1) if self._hall else 1

    def _pace_after(self, wish: Wish) -> int | None:
        """The pace that is wished for; None when there is none beyond."""
        if wish is Wish.FASTER:
            return next((pace for pace in PACES if pace > self._pace), None)
        return next((pace for pace in reversed(PACES) if pace < self._pace), None)
