"""What one seat has been shown: its view, as the list of what is visible to it of a world's committed events."""

from collections.abc import Sequence

from engine.events import Event
from engine.shown import shown_codec
from engine.staging import Staging, Viewer
from engine.views import visible

SHARED = frozenset(
    {"world-began", "phase-began", "inject-sent", "decision-opened", "decision-due", "decision-closed", "world-ended"}
)
"""What the story brings about, and so what many worlds of one scenario have in the very same words."""
KEPT = 512
"""Items written once for all the views that hold them, at most."""


class Seen:
    """A view, item by item as JSON. It grows with `events`, a list that whoever commits events only ever adds to."""

    def __init__(self, events: Sequence[Event], viewer: Viewer, staging: Staging) -> None:
        self._events = events
        self._viewer = viewer
        self._staging = staging
        self._looked_at = 0
        self._items: list[str] = []

    def __len__(self) -> int:
        self._catch_up()
        return len(self._items)

    def __getitem__(self, index: int, /) -> str:
        self._catch_up()
        return self._items[index]

    def _catch_up(self) -> None:
        while self._looked_at < len(self._events):
            event = self._events[self._looked_at]
            item = self._shared(event) if event.kind in SHARED else self._written(event)
            if item is not None:
                self._items.append(item)
            self._looked_at += 1

    def _shared(self, event: Event) -> str | None:
        """As `_written`, which depends on nothing but this event, this viewer and this staging."""
        written, key = self._staging.written, (event.model_dump_json(), self._viewer)
        if key not in written:
            if len(written) >= KEPT:
                del written[next(iter(written))]
            written[key] = self._written(event)
        return written[key]

    def _written(self, event: Event) -> str | None:
        shown = visible(event, self._viewer, self._staging)
        return None if shown is None else shown_codec.dump_json(shown).decode()
