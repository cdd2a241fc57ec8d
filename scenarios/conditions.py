"""Conditions: what must hold for something to happen. Structured YAML, so that a checker can read them.

A condition is `all`, `any` or `not` of others, or one leaf; the first key says which.
"""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from injects.tlp import Tlp
from injects.written import Identifier, Word, Written


class AllOf(Written):
    """Holds when every part holds."""

    all: tuple["Condition", ...] = Field(min_length=1)


class AnyOf(Written):
    """Holds when at least one part holds."""

    any: tuple["Condition", ...] = Field(min_length=1)


class Not(Written):
    """Holds when the part does not."""

    not_: "Condition" = Field(alias="not")


class Decided(Written):
    """The decision is taken, and its answer in force is one of `is` (any answer when absent)."""

    decided: Identifier
    is_: Identifier | tuple[Identifier, ...] | None = Field(default=None, alias="is")
    """One answer, or a list of which any will do."""


class MeterAt(Written):
    """The meter stands strictly above or strictly below a level."""

    meter: Word
    above: int | None = None
    """It stands strictly above this."""
    below: int | None = None
    """It stands strictly below this."""


class FlagIs(Written):
    """The flag is up (or down, with `is: false`)."""

    flag: Word
    is_: bool = Field(default=True, alias="is")
    """`false` asks that it is down."""


class SystemIs(Written):
    """A control of the system is in force, or the system is in a state."""

    system: Identifier
    control: Identifier | None = None
    """The control that is in force."""
    state: Literal["clean", "tainted"] | None = None
    """The state it is in."""


class Shown(Written):
    """The expected action has been shown."""

    shown: Identifier


class Sent(Written):
    """The inject has been sent."""

    sent: Identifier


class Opened(Written):
    """Somebody of the team has opened the inject."""

    opened: Identifier
    by: Identifier | None = None
    """Somebody of this side; of any side when absent."""


class Passed(Written):
    """Somebody has passed the inject on to the rest of the team."""

    passed: Identifier
    by: Identifier | None = None
    """Somebody of this side; of any side when absent."""


class Known(Written):
    """The team knows the fact."""

    fact: Identifier
    by: Identifier | None = None
    """This side knows it; any side when absent."""


class EvidenceIs(Written):
    """The piece of evidence is preserved (or lost)."""

    evidence: Identifier
    is_: Literal["preserved", "lost"] = Field(default="preserved", alias="is")
    """What has become of it."""


class StepIs(Written):
    """The adversary's step is begun and not closed (`active`), has struck at least once (`done`), or is `closed`."""

    step: Identifier
    is_: Literal["active", "done", "closed"] = Field(default="done", alias="is")
    """How far the step has come."""


class Told(Written):
    """The team has written to the persona, with this intent (any when absent), or to another side."""

    told: Identifier
    intent: Identifier | None = None
    """What the team wanted from it."""
    by: Identifier | None = None
    """This side has; any side when absent."""


class Qualified(Written):
    """The team has recorded that the regulatory clock applies, and since when it was aware."""

    qualified: str


class Notified(Written):
    """The team has sent this stage of the notification (any stage when absent)."""

    notified: str
    stage: Identifier | None = None
    """Which notice of the regime."""


class Shared(Written):
    """The team has shared information with other teams, under one of these markings (`any` of them)."""

    shared: Tlp | Literal["any"] | tuple[Tlp, ...]


class Received(Written):
    """Another team has shared information with this one."""

    received: Literal["any"]


class InPhase(Written):
    """The phase has begun."""

    phase: Identifier


class QueueAt(Written):
    """More (or fewer) pieces of work than this wait for people."""

    queue: Identifier
    """The resource whose work waits."""
    above: int | None = None
    """It holds when more than this many wait."""
    below: int | None = None
    """It holds when fewer than this many wait."""


_LEAVES = [
    "all",
    "any",
    "not",
    "decided",
    "meter",
    "flag",
    "system",
    "shown",
    "sent",
    "opened",
    "passed",
    "fact",
    "evidence",
    "step",
    "told",
    "qualified",
    "notified",
    "shared",
    "received",
    "phase",
    "queue",
]


def _which(written: Any) -> str | None:
    if isinstance(written, dict):
        return next((key for key in written if key in _LEAVES), None)
    fields = getattr(type(written), "model_fields", ())
    return next((key.rstrip("_") for key in fields if key.rstrip("_") in _LEAVES), None)


Condition = Annotated[
    Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[Not, Tag("not")]
    | Annotated[Decided, Tag("decided")]
    | Annotated[MeterAt, Tag("meter")]
    | Annotated[FlagIs, Tag("flag")]
    | Annotated[SystemIs, Tag("system")]
    | Annotated[Shown, Tag("shown")]
    | Annotated[Sent, Tag("sent")]
    | Annotated[Opened, Tag("opened")]
    | Annotated[Passed, Tag("passed")]
    | Annotated[Known, Tag("fact")]
    | Annotated[EvidenceIs, Tag("evidence")]
    | Annotated[StepIs, Tag("step")]
    | Annotated[Told, Tag("told")]
    | Annotated[Qualified, Tag("qualified")]
    | Annotated[Notified, Tag("notified")]
    | Annotated[Shared, Tag("shared")]
    | Annotated[Received, Tag("received")]
    | Annotated[InPhase, Tag("phase")]
    | Annotated[QueueAt, Tag("queue")],
    Discriminator(
        _which,
        custom_error_type="condition",
        custom_error_message="not a condition; one starts with " + ", ".join(_LEAVES),
    ),
]

for _model in (AllOf, AnyOf, Not):
    _model.model_rebuild()
