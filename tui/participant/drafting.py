"""Drafts of decisions and notices on their way to the team: the latest of each, at most one every two seconds."""

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

    @property
    def about(self) -> str:
        """What it is a draft of."""
        return about_decision(self.decision)


class NoticeDraft(NamedTuple):
    """A notice that is not sent yet, with what was typed in each field of its form."""

    clock: str
    stage: str
    fields: tuple[tuple[str, str], ...]
    text: str = ""

    @property
    def about(self) -> str:
        """What it is a draft of."""
        return about_notice(self.clock, self.stage)


def about_decision(decision: str) -> str:
    """How the drafts of a decision are told from others."""
    return f"decide/{decision}"


def about_notice(clock: str, stage: str) -> str:
    """How the drafts of a notice are told from others."""
    return f"notify/{clock}/{stage}"


class Drafting:
    """`keep` at every change, and send what `due` gives."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sent_at: int | None = None
        self._pending: dict[str, Draft | NoticeDraft] = {}
        self._told: dict[str, Draft | NoticeDraft] = {}

    def keep(self, draft: Draft | NoticeDraft) -> None:
        """The latest of what it is about takes the place of the one before."""
        if self._told.get(draft.about) != draft:
            self._pending[draft.about] = draft

    def forget(self, about: str) -> None:
        """It was sent for good, or its decision is put again."""
        self._pending.pop(about, None)
        self._told.pop(about, None)

    def due(self) -> Draft | NoticeDraft | None:
        """The draft to send now, which then counts as sent."""
        now = self._reading()
        if not self._pending or (self._sent_at is not None and now - self._sent_at < APART_MS):
            return None
        about = next(iter(self._pending))
        draft = self._pending.pop(about)
        self._sent_at, self._told[about] = now, draft
        return draft
