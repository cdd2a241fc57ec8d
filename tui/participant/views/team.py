"""The team: who you are, what your role is there for, the situation, and who is here. It is the lobby's view, too."""

from collections.abc import Iterator

from textual.content import Content

from engine import shown_world as sw
from tui.browser import Row
from tui.ink import block, column, line, page
from tui.participant import words
from tui.participant.seat import Seat
from tui.participant.telling import in_time, say
from tui.participant.views.view import View, only_to_read

EXERCISE = "*"


def _rows(seat: Seat) -> list[Row]:
    roles = seat.state.world.roles if seat.state.world else ()
    exercise = Row(EXERCISE, line(words.EXERCISE_ROW.said(seat.lang), "bold"))
    return [exercise, *(Row(role.id, _row(seat, role)) for role in roles)]


def _row(seat: Seat, role: sw.ShownRole) -> Content:
    here = role.seat in seat.here
    mine = f" ({words.YOU.said(seat.lang)})" if role.seat == seat.name else ""
    return Content.assemble(
        column(line((words.HERE if here else words.AWAY).said(seat.lang), "$success" if here else ""), 12),
        column(line(role.title, "bold" if mine else ""), 40),
        line(f" {seat.state.called(role.seat)}{mine}", "$foreground-muted"),
    )


def _read(seat: Seat, row: str) -> Content:
    if row == EXERCISE:
        return page(_exercise(seat))
    assert seat.state.world is not None
    role = next(each for each in seat.state.world.roles if each.id == row)
    held = say(seat, words.HELD_BY, seat=seat.state.called(role.seat))
    return page([line(role.title, "bold $accent"), line(held), Content(""), block(role.mission)])


def _exercise(seat: Seat) -> Iterator[Content]:
    """Who you are first, then the situation."""
    world = seat.state.world
    if seat.enters is not None:
        yield line(in_time(seat, words.LOBBY_LATE, seat.enters, seat.face.enters_story), "bold $warning")
        yield line(words.LOBBY_LATE_THEN.said(seat.lang))
        return
    if seat.face.state == "lobby":
        yield line(words.LOBBY.said(seat.lang), "bold $warning")
    here = ", ".join(seat.state.called(each) for each in seat.here) or words.NOBODY_KNOWN.said(seat.lang)
    yield line(say(seat, words.WHO_IS_HERE, seats=here))
    if world is None:
        yield line(words.LOBBY_SOON.said(seat.lang))
        return
    for role in world.roles:
        if role.seat == world.seat:
            yield Content("")
            yield line(say(seat, words.YOUR_ROLE, title=role.title), "bold $accent")
            yield block(role.mission)
    yield Content("")
    yield line(f"{world.title} · {world.organisation}", "bold $accent")
    yield block(world.pitch)


TEAM = View("team", words.TEAM, _rows, _read, only_to_read, hidden=lambda seat, row: _read(seat, row).plain)
