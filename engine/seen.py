"""What one seat has been shown: its view, as the list of what is visible to it of a world's committed events."""

from collections.abc import Sequence

from engine.events import Event
from engine.shown import shown_codec
from engine.views import Staging, Viewer, visible


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
        for event in self._events[self._looked_at :]:
            shown = visible(event, self._viewer, self._staging)
            if shown is not None:
                self._items.append(shown_codec.dump_json(shown).decode())
            self._looked_at += 1
