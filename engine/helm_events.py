"""What happens in a world because a facilitator wants it to. Like all events, each is a small model."""

from typing import Literal

from engine.happened import Happened
from injects.tlp import Tlp


class InjectWithheld(Happened):
    """A facilitator holds an inject back, or (`lifted`) lets it go."""

    kind: Literal["inject-withheld"] = "inject-withheld"
    inject: str
    lifted: bool


class InjectHeld(Happened):
    """An inject came due while it was held back: it waits for a facilitator."""

    kind: Literal["inject-held"] = "inject-held"
    inject: str


class InjectSkipped(Happened):
    """A facilitator took an inject out of play."""

    kind: Literal["inject-skipped"] = "inject-skipped"
    inject: str


class InjectWritten(Happened):
    """A facilitator wrote a message that was not planned; its body is in the `words-typed` before. The sender and the
    subject are stage directions, and stay. `passed_by` when a seat passed it on to these roles.

    The same for what another side wrote (`from_side`, by `from_seat`), and for the brief of those who enter late
    (`brief_of`: `side/` or `role/` and its id): their sender, and the words of a brief, are the scenario's.
    """

    kind: Literal["inject-written"] = "inject-written"
    inject: str
    """`w:` and the ref of the command, `m:` from a side, `b:` for a brief: no id of a scenario has a colon."""
    to: tuple[str, ...]
    channel: str
    sender: str
    subject: str
    ref: str
    answers: str | None = None
    answers_seat: str = ""
    persona: str = ""
    """In whose name, when it is a persona's."""
    passed_by: str | None = None
    shared_by: str = ""
    """The team of another world that shared it under `tlp`."""
    tlp: Tlp | None = None
    from_side: str = ""
    from_seat: str = ""
    brief_of: str = ""


class WrittenOpened(Happened):
    """A seat opened, for the first time, a message that was written as play went on."""

    kind: Literal["written-opened"] = "written-opened"
    inject: str
    seat: str
