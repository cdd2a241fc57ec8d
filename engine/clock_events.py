"""What happens around a duty to notify besides its qualifying and its notices. Each is a small model."""

from typing import Literal

from engine.happened import Happened


class ClockStarted(Happened):
    """In truth, another instant came that a duty counts from: `awareness`, `fix` or `resolution`."""

    kind: Literal["clock-started"] = "clock-started"
    clock: str
    start: str


class NoticeDrafted(Happened):
    """A draft of a notice was kept, with these fields filled; its words are in the record before."""

    kind: Literal["notice-drafted"] = "notice-drafted"
    clock: str
    stage: str
    filled: tuple[str, ...]
    seat: str
    ref: str
