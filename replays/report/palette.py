"""Colours and shapes of the drawings. Colours are told apart by colour-blind people (after Okabe and Ito, darkened to
3:1 on white), and no meaning rests on colour alone: each kind has a shape of its own."""

from typing import NamedTuple

BLUE, ORANGE, GREEN, WINE, GREY, TEAL = "#0a5f9e", "#c24e00", "#00795a", "#8a1c5b", "#5d6975", "#0b7285"


class Shape(NamedTuple):
    """A closed path in the square from -6 to 6, and its colour."""

    path: str
    colour: str


SHAPES: dict[str, Shape] = {
    "sent": Shape("M-4.5,0a4.5,4.5 0 1 1 9,0a4.5,4.5 0 1 1 -9,0z", GREY),
    "opened": Shape("M-4,-5L5,0L-4,5z", BLUE),
    "answer": Shape("M0,-6L5,0L0,6L-5,0z", GREEN),
    "late": Shape("M0,-5.5L5.5,4.5L-5.5,4.5z", ORANGE),
    "silent": Shape("M-6,-4L-4,-6L0,-2L4,-6L6,-4L2,0L6,4L4,6L0,2L-4,6L-6,4L-2,0z", WINE),
    "order": Shape("M-4.5,-4.5h9v9h-9z", BLUE),
    "evidence": Shape("M-5,-5h10v5L0,6L-5,0z", TEAL),
    "notice": Shape("M-2,-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z", WINE),
    "strike": Shape("M-5,-4h10L0,5.5z", ORANGE),
}

FILLS: dict[str, str] = {
    "phase": "#eef3f8",
    "other-phase": "#dfe8f1",
    "window": "#9cc3e6",
    "grace": "#f3d9b8",
    "floor": "#b4bfca",
    "strikes": "#c9713f",
}
