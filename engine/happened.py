"""What every event has."""

from pydantic import BaseModel, ConfigDict


class Happened(BaseModel):
    """Part of every event: when it happened, in milliseconds of world time."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    at: int


def place_of(ref: str, field: str) -> str:
    """Where the words of one field of a form are kept: no ref has a slash."""
    return f"{ref}/{field}"
