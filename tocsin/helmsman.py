"""A simulated facilitator: starts play once everybody is there, fires reserves, and watches how the host is doing.

It is a client of the protocol, like the console of a person who conducts.
"""

from collections.abc import Callable, Mapping, Sequence

from engine.conducting import ReleaseInject, Start
from engine.desk_session import DeskSession
from engine.desk_wire import FromHostToDesk, HallNow
from injects.written import Lang
from tocsin.fleet import not_minding
from tocsin.keys import JoinString
from tocsin.link import Link
from tocsin.outbox import Memory

Reserves = Mapping[int, Sequence[tuple[int, str]]]
"""By world, which reserves are fired there, and when."""


class Helmsman:
    """Conducts until the host says goodbye. `seen` hears of the hall about once a second."""

    def __init__(self, joining: JoinString, lang: Lang, reserves: Reserves, seen: Callable[[HallNow], None]) -> None:
        self._link = Link(joining.uri, DeskSession(joining.code, lang), Memory(), self._heard, not_minding)
        self._reserves = {world: sorted(planned) for world, planned in reserves.items()}
        self._seen = seen
        self._started = False
        self.worst_late_ms = 0
        """The latest that anything left the host."""

    async def run(self) -> None:
        """Returns at ENDEX."""
        await self._link.run()

    def _heard(self, messages: Sequence[FromHostToDesk]) -> None:
        for message in messages:
            if isinstance(message, HallNow):
                self._look(message)

    def _look(self, hall: HallNow) -> None:
        self.worst_late_ms = max(self.worst_late_ms, hall.health.late_ms)
        if not self._started and hall.health.consoles >= hall.health.seats:
            self._started = True
            self._link.ask(Start(ref="start"))
        for now in hall.worlds:
            planned = self._reserves.get(now.world, [])
            while planned and now.state == "running" and planned[0][0] <= now.world_ms:
                _, inject = planned.pop(0)
                self._link.ask(ReleaseInject(ref=f"{now.world}-{len(planned)}", world=now.world, inject=inject))
        self._seen(hall)
