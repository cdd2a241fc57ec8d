"""What every event has."""

from pydantic import BaseModel, ConfigDict


class Happened(BaseModel):
    """Part of every event: when it happened, in milliseconds of world time."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    at: int
