"""What the adversary gives away. Like all events, each is a small model."""

from typing import Literal

from engine.happened import Happened


class StrikeNoticed(Happened):
    """A strike was noticed, and the inject that shows it is sent."""

    kind: Literal["strike-noticed"] = "strike-noticed"
    step: str
    inject: str
