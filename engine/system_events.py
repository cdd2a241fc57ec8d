"""What happens between the systems of a world. Like all events, each is a small model."""

from typing import Literal

from engine.happened import Happened


class CompromiseSpread(Happened):
    """A compromise reached a system from another that it depends on. Hidden until the debrief."""

    kind: Literal["compromise-spread"] = "compromise-spread"
    system: str
    source: str
