"""What lies ahead, as sentences: what comes next, and what a jump to it would bring nearer."""

from collections.abc import Iterable
from typing import TypeVar

from engine.desk_shown import DeskPhase
from tui.control import words
from tui.control.prospect import Coming, Prospect, prospect
from tui.control.team import Team
from tui.control.voice import DeskVoice

Named = TypeVar("Named")
GIST = 50
"""Characters of what an inject is about: enough to know it again."""


def next_lines(voice: DeskVoice, world: int | None = None) -> list[str]:
    """What comes next by itself: one sentence for each thing, with the teams it comes to."""
    found = prospect(voice.desk, world)
    named = _grouped((_named(voice, each), each.team) for each in found.next)
    wait = voice.span(found.wait or 0)
    lines = [voice.phrase(words.NEXT, wait=wait, what=what, teams=voice.teams(teams)) for what, teams in named.items()]
    return lines or [voice.phrase(words.WHY_NOTHING_DUE)]


def jump_lines(voice: DeskVoice) -> list[str]:
    """The same before a jump, with the deadlines it brings nearer."""
    found = prospect(voice.desk)
    return [*next_lines(voice), *_deadlines(voice, found), voice.phrase(words.EARLIER_PERHAPS)]


def _deadlines(voice: DeskVoice, found: Prospect) -> list[str]:
    wait = found.wait or 0
    nearer = _grouped(((voice.gist(each.beat), each.left), each.team) for each in found.deadlines)
    lines = [
        voice.phrase(
            words.NEARER, title=title, left=voice.span(left), after=voice.span(left - wait), teams=voice.teams(teams)
        )
        for (title, left), teams in nearer.items()
    ]
    return lines or [voice.phrase(words.NO_NEARER)]


def _named(voice: DeskVoice, coming: Coming) -> str:
    match coming.what:
        case None:
            return voice.phrase(words.END_OF_PLAY)
        case DeskPhase(title=title):
            return voice.phrase(words.PHASE, title=title)
        case beat if coming.kind in ("due", "closes"):
            return voice.phrase(words.DEADLINE if coming.kind == "due" else words.CLOSING, title=voice.gist(beat))
        case beat if beat.decision:
            return voice.beat(beat)
        case beat:
            return f"{voice.beat(beat)} ({voice.brief(beat, GIST)})"


def _grouped(pairs: Iterable[tuple[Named, Team]]) -> dict[Named, list[Team]]:
    """Things with all their teams."""
    found: dict[Named, list[Team]] = {}
    for named, team in pairs:
        found.setdefault(named, []).append(team)
    return found
