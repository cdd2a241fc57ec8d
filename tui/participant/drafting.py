"""Drafts of decisions on their way to the team: the latest of each, at most one every two seconds."""

from typing import NamedTuple

from tui.pacer import Reading

APART_MS = 2_000
DRAFTS = "draft-"
"""How the ref of a draft begins."""


class Draft(NamedTuple):
    """An answer that is not sent yet."""

    decision: str
    option: str | None
    text: str


class Drafting:
    """`keep` at every change, and send what `due` gives."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sent_at: int | None = None
        self._pending: dict[str, Draft] = {}
        self._told: dict[str, Draft] = {}

    def keep(self, draft: Draft) -> None:
        """The latest of its decision takes the place of the one before."""
        if self._told.get(draft.decision) != draft:
            self._pending[draft.decision] = draft

    def forget(self, decision: str) -> None:
        """It was sent for good, or its decision is put again."""
        self._pending.pop(decision, None)
        self._told.pop(decision, None)

    def due(self) -> Draft | None:
        """The draft to send now, which then counts as sent."""
        now = self._reading()
        if not self._pending or (self._sent_at is not None and now - self._sent_at < APART_MS):
            return None
        decision = next(iter(self._pending))
        draft = self._pending.pop(decision)
        self._sent_at, self._told[decision] = now, draft
        return draft
