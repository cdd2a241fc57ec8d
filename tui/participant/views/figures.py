"""The figures a seat watches: its gauges, and the people whom work waits for. One line each, wherever they stand."""

from collections.abc import Iterator

from textual.content import Content

from tui.browser import Row
from tui.clock_face import world_time
from tui.gauges import Figure, Gauge, People, figures_of, gauge_figure, on_one_line, people_figure, rate_said
from tui.ink import line, page
from tui.participant import words
from tui.participant.seat import Seat
from tui.participant.telling import say
from tui.participant.views.view import state_part


def bar(seat: Seat, width: int) -> Content:
    """All of them on one line; empty when there are none. They are read in full among the orders."""
    state = seat.state
    told = figures_of(state.gauges.values(), state.people.values(), seat.face.world_ms, seat.lang)
    return line(on_one_line(told, width, seat.lang)).truncate(width, ellipsis=True)


def rows(seat: Seat) -> list[Row]:
    """A row for each."""
    gauges = [Row(f"gauge-{name}", _row(seat, each)) for name, each in seat.state.gauges.items()]
    return gauges + [Row(f"people-{name}", _row(seat, each)) for name, each in seat.state.people.items()]


def read(seat: Seat, each: Gauge | People) -> Content:
    """One of them in full."""
    return page(_of_gauge(seat, each) if isinstance(each, Gauge) else _of_people(seat, each))


def _row(seat: Seat, each: Gauge | People) -> Content:
    state = words.GAUGE_STATE if isinstance(each, Gauge) else words.PEOPLE_STATE
    return Content.assemble(state_part(state, seat, "$secondary"), line(_figure(seat, each).said(seat.lang)))


def _figure(seat: Seat, each: Gauge | People) -> Figure:
    if isinstance(each, Gauge):
        return gauge_figure(each, seat.face.world_ms, seat.lang)
    return people_figure(each, seat.lang)


def _of_gauge(seat: Seat, each: Gauge) -> Iterator[Content]:
    yield line(each.face.title, "bold $accent")
    yield line(_figure(seat, each).full)
    yield line(say(seat, words.GAUGE_MOVES, rate=rate_said(each, seat.lang), instant=world_time(each.meter.at)))


def _of_people(seat: Seat, each: People) -> Iterator[Content]:
    yield line(each.face.title, "bold $accent")
    yield line(_figure(seat, each).full)
    if each.tired:
        yield line(say(seat, words.TIRED_NOW), "$warning")
    yield from (
        line(say(seat, words.WAITING_NAMED, ahead=place, name=_name(seat, work)))
        for work, place in sorted((each.ahead or {}).items(), key=lambda pair: pair[1])
    )


def _name(seat: Seat, work: str) -> str:
    """An order by its system and its name, a piece of evidence by its name."""
    system, slash, control = work.partition("/")
    if not slash:
        return seat.state.piece(work).piece.name
    each = seat.state.control(system, control)
    return f"{each.system.title}, {each.control.name}"
