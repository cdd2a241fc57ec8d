"""A record of telemetry: what an AI system's own monitoring says of one thing that it did.

The fields are those of the AI incident response framework of CoSAI (version 1.0, October 2025), under its names.
"""

from pydantic import Field

from injects.written import Identifier, Text, Written


class Telemetry(Written):
    """One record of an AI system. The time, the version, the autonomy and the signals are those of the system when the
    message is sent; the author writes the rest, and what is left out is not shown.
    """

    system: Identifier
    """Whose record it is."""
    model_name: str = ""
    """The model behind the system; what the system is called, when absent."""
    identity: str = ""
    """The account in whose name it acted."""
    session_id: str = ""
    """The conversation it belongs to."""
    trace_id: str = ""
    """What ties it to records of other systems about the same request."""
    prompt_text: Text | None = None
    """What it was asked. Never a prompt that works: a stub says what stood there, `[instruction, 96 characters]`."""
    retrieved_docs: tuple[str, ...] = ()
    """What it read before it answered."""
    tool_calls: tuple[str, ...] = ()
    """What it did with its tools."""
    completion_text: Text | None = None
    """What it answered."""
    confidence_score: float | None = Field(default=None, ge=0, le=1)
    """How sure it was, by its own account."""
    drift_metrics: dict[Identifier, float] = {}
    """How far its inputs or answers have moved from what is usual, measure by measure."""
    token_usage: int | None = Field(default=None, ge=0)
    """How many tokens it read and wrote: far from what is usual is worth a look."""
    latency_ms: int | None = Field(default=None, ge=0)
    """How long it took to answer, in milliseconds."""
    signals: tuple[Identifier, ...] | None = None
    """Which signals of the system it shows; all of them when absent."""
