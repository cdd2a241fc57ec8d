"""Messages to personas that nobody had foreseen: they wait for a facilitator to answer."""

from textual.content import Content

from engine.desk_shown import DeskPersona
from tui.actions import key_name
from tui.browser import Row
from tui.control import screen_words as words
from tui.control.focus import Focus
from tui.control.team import Letter
from tui.control.views.view import View
from tui.ink import block, line, page


def letter_at(focus: Focus, row: str) -> Letter:
    """The message of a row."""
    return next(each for each in _letters(focus) if _id(each) == row)


def persona_of(focus: Focus, letter: Letter) -> DeskPersona:
    """Who it was written to."""
    plan = focus.helm.desk.teams[letter.id.world].plan
    return next(each for each in plan.personas if each.id == letter.persona)


def _letters(focus: Focus) -> list[Letter]:
    """Of all teams, whichever was chosen: each waits for somebody."""
    return focus.helm.desk.letters


def _id(letter: Letter) -> str:
    return f"{letter.id.world}/{letter.id.seat}/{letter.id.ref}"


def _rows(focus: Focus) -> list[Row]:
    return [Row(_id(each), line(_said(focus, each))) for each in _letters(focus)]


def _said(focus: Focus, letter: Letter) -> str:
    voice = focus.voice
    return voice.phrase(
        words.LETTER_LINE,
        at=voice.at(letter.at),
        team=voice.team(focus.helm.desk.teams[letter.id.world]),
        seat=voice.seat(focus.helm.desk.teams[letter.id.world].plan, letter.id.seat),
        persona=persona_of(focus, letter).name,
        text=letter.text,
    )


def _read(focus: Focus, row: str) -> Content:
    letter = letter_at(focus, row)
    persona = persona_of(focus, letter)
    facts = {"key": key_name("enter", focus.voice.lang), "persona": persona.name}
    return page(
        [
            line(focus.voice.phrase(words.SPEAKS, voice=persona.voice), "$accent"),
            *(line(focus.voice.phrase(words.KNOWS, fact=fact), "$foreground-muted") for fact in persona.knows),
            line(focus.voice.phrase(words.LETTER_HOW, **facts), "bold"),
            Content(""),
            block(letter.text),
        ]
    )


def _waiting(focus: Focus) -> int:
    return len(focus.helm.desk.letters)


LETTERS = View("letters", words.LETTERS, _rows, _read, waiting=_waiting)
