"""What a facilitator is shown, as types. It has what participants must never see, and leaves by no line of theirs.

Times are world milliseconds unless they are called `hall_ms`. Texts come in the facilitator's language.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from engine.events import Event
from engine.hall import HallRecord
from engine.shown_world import ShownLimit, ShownStage


class DeskSight(BaseModel):
    """Part of everything a facilitator is shown."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class DeskNamed(DeskSight):
    """Something with an id for acts and a name for people."""

    id: str
    name: str


class DeskPersona(DeskNamed):
    """Somebody outside the team: by which channel they answer, how they speak and what they know, for whoever speaks
    for them.
    """

    channel: str
    voice: str
    knows: tuple[str, ...] = ()


class DeskInject(DeskSight):
    """An inject of the plan. Times are world milliseconds; `conditional` when it waits for more than its time."""

    id: str
    kind: str
    criticality: str
    channel: str
    sender: str
    to: tuple[str, ...]
    subject: str
    gist: str
    truth: str
    saturating: bool
    note: str
    at: int | None
    earliest: int | None
    every: int | None
    conditional: bool
    read_aloud: str = ""
    """What a facilitator says, word for word."""
    played_by: str = ""
    effort: int | None = None
    """Minutes of a facilitator's time."""
    messages: int = 1
    """More than one for a flood, at most so many."""
    variants: tuple[str, ...] = ()
    """How the body of each variant begins; empty where it is the inject's own."""

    @property
    def goes_on(self) -> bool:
        """It is not over once it was sent: it repeats, or is a flood."""
        return self.every is not None or self.messages > 1


class DeskDecision(DeskSight):
    """A decision point of the plan."""

    id: str
    title: str
    opens: int
    due: int
    closes: int | None
    owners: tuple[str, ...]
    options: tuple[DeskNamed, ...]
    conditional: bool


class DeskClock(DeskSight):
    """A duty to notify of the plan: who should see it, and what T0 is."""

    id: str
    label: str
    recipient: str
    owner: str
    t0: str
    standing: str
    note: str
    stages: tuple[ShownStage, ...]


class DeskPhase(DeskSight):
    """A phase of the plan."""

    id: str
    title: str
    starts: int


class DeskSide(DeskNamed):
    """A side of the scenario, and its roles."""

    roles: tuple[str, ...]


class DeskPlan(DeskSight):
    """A scenario as its facilitators need it; a control's id is its system's, a slash and its own."""

    kind: Literal["plan"] = "plan"
    scenario: str
    title: str
    pitch: str
    duration: int
    roles: tuple[DeskNamed, ...]
    phases: tuple[DeskPhase, ...]
    injects: tuple[DeskInject, ...]
    decisions: tuple[DeskDecision, ...]
    personas: tuple[DeskPersona, ...]
    controls: tuple[DeskNamed, ...]
    clocks: tuple[DeskClock, ...] = ()
    expected: tuple[DeskNamed, ...]
    consequences: tuple[DeskNamed, ...]
    sides: tuple[DeskSide, ...] = ()
    evidence: tuple[DeskNamed, ...] = ()


class DeskTeam(DeskSight):
    """A world: its number, who plays what there, and the roles of each seat; with sides, `teams` has that of each."""

    kind: Literal["team"] = "team"
    world: int
    team: str
    scenario: str
    seats: dict[str, tuple[str, ...]]
    teams: dict[str, str] = {}


class DeskHappened(DeskSight):
    """Something happened in a world; `limits` when it says until when notices are due."""

    kind: Literal["happened"] = "happened"
    world: int
    event: Event
    limits: tuple[ShownLimit, ...] = ()


class DeskActed(DeskSight):
    """Something happened to the exercise as a whole."""

    kind: Literal["acted"] = "acted"
    hall_ms: int
    act: HallRecord


class DeskReceipt(DeskSight):
    """What became of an act of this very facilitator: done, or refused with a sentence that says what to do."""

    kind: Literal["receipt"] = "receipt"
    ref: str
    code: str
    sentence: str


DeskShown = Annotated[
    DeskPlan | DeskTeam | DeskHappened | DeskActed | DeskReceipt,
    Field(discriminator="kind"),
]

desk_codec: TypeAdapter[DeskShown] = TypeAdapter(DeskShown)
"""Reads and writes anything a facilitator is shown as JSON."""
