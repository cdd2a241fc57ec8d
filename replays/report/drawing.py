"""Drawings: what stands where, in milliseconds from left to right and in lanes from top to bottom, made into SVG paths.

The template `picture.j2` pours a drawing into one SVG element, where texts are escaped like everywhere on the page.
Symbols are defined once a page and referred to, so that fifty timelines stay light.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

LEFT, RIGHT, BOTTOM = 262, 84, 44
"""Pixels beside and beneath the plot: names of lanes, words at the end, the axis."""
WIDTH = 820
LANE = 22
"""Pixels of a lane's height."""
NAME_LIMIT = 35
"""Characters of a lane's name that fit on the left."""


class Tick(NamedTuple):
    """A place on the axis of time, with what it is called in world time and in story time."""

    at: int
    world: str
    story: str


class Point(NamedTuple):
    """Something at an instant; `kind` is one of `palette.SHAPES`."""

    at: int
    lane: float
    kind: str


class Block(NamedTuple):
    """Something that lasts; `kind` is one of `palette.FILLS`. It goes from the lane `top` down to `bottom`."""

    start: int
    end: int
    top: float
    bottom: float
    kind: str


class Label(NamedTuple):
    """Words, at an instant of their lane; where they stand is said by the list that holds them."""

    at: int
    lane: float
    text: str


class Level(NamedTuple):
    """A corner of the line of a series, `lane` being its height."""

    series: str
    at: int
    lane: float


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands where, on so many lanes, in so many milliseconds."""

    lanes: int
    duration: int
    ticks: tuple[Tick, ...]
    points: tuple[Point, ...] = ()
    blocks: tuple[Block, ...] = ()
    levels: tuple[Level, ...] = ()
    names: tuple[Label, ...] = ()
    """Names of lanes, on the left."""
    titles: tuple[Label, ...] = ()
    """Words where they begin."""
    ends: tuple[Label, ...] = ()
    """Words on the right."""


class Mark(NamedTuple):
    """A symbol at a place, or words there."""

    x: int
    y: int
    what: str


class AxisMark(NamedTuple):
    """A tick at a place, with its two lines."""

    x: int
    world: str
    story: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture in pixels: what the template writes down."""

    width: int
    height: int
    plot: int
    """Height of the plot, above the axis."""
    fills: Mapping[str, str]
    """Kind of block to one path that draws all of them."""
    lines: tuple[str, ...]
    points: tuple[Mark, ...]
    names: tuple[Mark, ...]
    titles: tuple[Mark, ...]
    ends: tuple[Mark, ...]
    axis: tuple[AxisMark, ...]


def drawn(picture: Picture) -> Drawing:
    """The picture in pixels."""
    scale = _Scale(picture)
    plot = picture.lanes * LANE
    return Drawing(
        width=LEFT + WIDTH + RIGHT,
        height=plot + BOTTOM,
        plot=plot,
        fills=scale.fills(picture.blocks),
        lines=scale.lines(picture.levels),
        points=tuple(Mark(scale.x(point.at), scale.y(point.lane), point.kind) for point in picture.points),
        names=tuple(Mark(LEFT - 8, scale.y(each.lane), _short(each.text)) for each in picture.names),
        titles=tuple(Mark(scale.x(each.at) + 5, scale.y(each.lane), each.text) for each in picture.titles),
        ends=tuple(Mark(LEFT + WIDTH + 6, scale.y(each.lane), each.text) for each in picture.ends),
        axis=tuple(AxisMark(scale.x(tick.at), tick.world, tick.story) for tick in picture.ticks),
    )


class _Scale:
    """From milliseconds and lanes to pixels."""

    def __init__(self, picture: Picture) -> None:
        self._duration = picture.duration

    def x(self, at: int) -> int:
        return LEFT + round(WIDTH * min(at, self._duration) / self._duration)

    def y(self, lane: float) -> int:
        return round(lane * LANE)

    def fills(self, blocks: Iterable[Block]) -> dict[str, str]:
        paths: dict[str, str] = {}
        for block in blocks:
            left, top = self.x(block.start), self.y(block.top)
            wide, tall = self.x(block.end) - left, max(self.y(block.bottom) - top, 1)
            paths[block.kind] = paths.get(block.kind, "") + f"M{left},{top}h{wide}v{tall}h{-wide}z"
        return paths

    def lines(self, levels: Iterable[Level]) -> tuple[str, ...]:
        series: dict[str, list[str]] = {}
        for level in levels:
            corner = f"{self.x(level.at)},{self.y(level.lane)}"
            corners = series.setdefault(level.series, [])
            if not corners or corners[-1] != corner:
                corners.append(corner)
        return tuple(" ".join(corners) for corners in series.values())


def _short(name: str) -> str:
    return name if len(name) <= NAME_LIMIT else name[: NAME_LIMIT - 1].rstrip() + "…"
