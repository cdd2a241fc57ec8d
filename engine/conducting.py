"""What a facilitator's console may ask: acts on one world, or on all of them when `world` is absent."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from engine.asking import Key
from engine.commands import Line, Ref, Typed

SLOWEST, FASTEST = 100, 1_000_000
"""Bounds of the pace, in thousandths of the wall's."""


class Act(BaseModel):
    """Part of every act: the id that the console made, so that asking again repeats nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    ref: Ref
    world: int | None = Field(default=None, ge=1)


class Start(Act):
    """STARTEX, for all teams or for one; the others wait for theirs."""

    kind: Literal["start"] = "start"


class EndPlay(Act):
    """ENDEX, for all teams or for one."""

    kind: Literal["end"] = "end"


class Pause(Act):
    """Time stands still; `no_duff` when for something real, which covers every console."""

    kind: Literal["pause"] = "pause"
    no_duff: bool = False


class Resume(Act):
    """Time runs again."""

    kind: Literal["resume"] = "resume"


class Pace(Act):
    """Hall time runs at another pace, in thousandths of the wall's. It is one for all teams."""

    kind: Literal["pace"] = "pace"
    pace: int = Field(ge=SLOWEST, le=FASTEST)


class Jump(Act):
    """Hall time goes to the next thing that teams will notice. Nothing is skipped."""

    kind: Literal["jump"] = "jump"


class InjectAct(Act):
    """Part of acts on an inject. Ids are unique within a scenario: with one, it is for those alone who play it."""

    inject: Key
    scenario: Key | None = None


class ReleaseInject(InjectAct):
    """Send an inject now."""

    kind: Literal["release"] = "release"


class WithholdInject(InjectAct):
    """Hold an inject back, or let it go (`lift`)."""

    kind: Literal["withhold"] = "withhold"
    lift: bool = False


class SkipInject(InjectAct):
    """Take an inject out of play."""

    kind: Literal["skip"] = "skip"


class WriteInject(Act):
    """Write a message to roles, or to the whole team when `to` is empty; `answers` a message to a persona."""

    kind: Literal["write"] = "write"
    to: tuple[Key, ...] = ()
    channel: Key
    sender: Line
    subject: Line = ""
    answers: Ref | None = None
    answers_seat: str = Field(default="", max_length=40)
    persona: str = Field(default="", max_length=40)
    """In whose name it is written: each reader sees that name in their own language."""
    text: Typed


Conducting = Annotated[
    Start | EndPlay | Pause | Resume | Pace | Jump | ReleaseInject | WithholdInject | SkipInject | WriteInject,
    Field(discriminator="kind"),
]

conducting_codec: TypeAdapter[Conducting] = TypeAdapter(Conducting)
"""Reads and writes any act as JSON."""
