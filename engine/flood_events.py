"""What happens when noise is poured out. Like all events, a small model."""

from typing import Literal

from engine.happened import Happened


class FloodBegan(Happened):
    """A flood began; each of its messages is an inject of its own (`8.08#1`)."""

    kind: Literal["flood-began"] = "flood-began"
    inject: str
