"""What happens in a world as people enter it late. Like all events, each is a small model.

What stands already is put to them by `HandedOver`, which holds other events and so stands with those.
"""

from typing import Literal

from engine.happened import Happened


class RolesJoined(Happened):
    """Roles of one side entered late: their seats see the world from here on. `seats` as when play began."""

    kind: Literal["roles-joined"] = "roles-joined"
    side: str
    roles: tuple[str, ...]
    seats: dict[str, tuple[str, ...]]
