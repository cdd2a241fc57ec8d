"""What happened to the exercise as a whole, its clock and its pace: records of world 0, which no world sees."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter


class HallAct(BaseModel):
    """Part of every act of the hall; when it happened stands in its record."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class HallBegan(HallAct):
    """STARTEX: hall time runs from here."""

    kind: Literal["began"] = "began"


class HallTicked(HallAct):
    """The exercise clock stood at this record's hall time: a restart gives back no more than what came after."""

    kind: Literal["ticked"] = "ticked"


class HallPaused(HallAct):
    """Time stopped for one world, or for all when `world` is absent; `no_duff` when for something real."""

    kind: Literal["paused"] = "paused"
    world: int | None = Field(default=None, ge=1)
    no_duff: bool = False


class HallResumed(HallAct):
    """Time runs again for one world, or for all when `world` is absent."""

    kind: Literal["resumed"] = "resumed"
    world: int | None = Field(default=None, ge=1)


class HallPaced(HallAct):
    """Hall time runs at another pace, in thousandths of the wall's: 2000 is twice as fast."""

    kind: Literal["paced"] = "paced"
    pace: int = Field(ge=1)


class HallEnded(HallAct):
    """ENDEX: no world plays on."""

    kind: Literal["ended"] = "ended"


HallRecord = Annotated[
    HallBegan | HallTicked | HallPaused | HallResumed | HallPaced | HallEnded,
    Field(discriminator="kind"),
]

hall_codec: TypeAdapter[HallRecord] = TypeAdapter(HallRecord)
"""Reads and writes any act of the hall as JSON."""
