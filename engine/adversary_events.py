"""What the adversary does and gives away. Like all events, each is a small model."""

from typing import Literal

from engine.happened import Happened


class StrikeNoticed(Happened):
    """A strike was noticed, and the inject that shows it is sent."""

    kind: Literal["strike-noticed"] = "strike-noticed"
    step: str
    inject: str


class StepChosen(Happened):
    """The adversary chose its next step among those open to it, or its script did. Hidden until the debrief."""

    kind: Literal["step-chosen"] = "step-chosen"
    step: str
    among: tuple[str, ...]
    ready_at: int
    worth: dict[str, int] = {}
    """When it looks ahead: what each of those was worth to it, in hundredths of value."""
    path: tuple[str, ...] = ()
    """When it looks ahead: the way it means to go, this step first."""
    closed: tuple[str, ...] = ()
    """What is closed by now of the way it meant to go before."""
    scripted: bool = False


class StepStruck(Happened):
    """A step of the adversary struck, for the `count`-th time."""

    kind: Literal["step-struck"] = "step-struck"
    step: str
    count: int


class StepClosed(Happened):
    """Defenders closed a step (or `reopened` it by giving way)."""

    kind: Literal["step-closed"] = "step-closed"
    step: str
    reopened: bool = False
