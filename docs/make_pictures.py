"""The pictures of the READMEs: each console as it stands in a played *Quiet Courier*. See `make pictures`.

Nobody poses: the worlds are played by simulated participants, and each console is shown what its seat would have seen.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

from crises import courier, table_of
from desks import HEALTHY, hall, sights, world_now
from recordings import sample_player
from screens import shown, ticking
from seats import Sat

from engine.desk_wire import DeskSights
from engine.seating import seat_roles
from engine.wire import Welcome
from tocsin.skill import Level
from tui.base import ConsoleApp
from tui.control.app import ControlApp
from tui.control.helm import Helm
from tui.participant.app import ParticipantApp
from tui.replay.app import ReplayApp

FOLDER = Path(__file__).parent / "pictures"
SIZE = (120, 32)
MINUTE = 60_000
NOW = 47 * MINUTE
TEAMS: tuple[Level, ...] = ("expert", "novice", "competent", "novice", "expert", "competent", "novice", "competent")


async def main() -> None:
    """Writes every picture in both languages."""
    for lang in ("en", "fr"):
        await participant(lang)
        await facilitator(lang)
        await replay(lang)


async def participant(lang: str) -> None:
    """The assistant's product owner reads what its monitoring says."""
    sat = Sat(lang)
    app = ParticipantApp(sat.seat, _nothing)
    async with shown(app, SIZE) as press:
        here = tuple(seat_roles(courier().scenario, 6))
        messages = sat.messages(seat="ai_lead", seats=6, until=26 * MINUTE, here=here)
        app.heard([*messages[:-1], messages[-1].model_copy(update={"story": "1 15:11"})])
        app.repaint()
        await press("1", "home", "enter", "escape", "down", "enter")
        await _keep(app, press, f"participant.{lang}")


async def facilitator(lang: str) -> None:
    """A facilitator looks at all teams before the payment run."""
    seats = seat_roles(courier().scenario, 6)
    teams = {n: (seats, _events(n, level)) for n, level in enumerate(TEAMS, 1)}
    app = ControlApp(Helm(_Nobody(), lang, new_ref=lambda: "r"), _nothing)
    async with shown(app, SIZE) as press:
        app.heard([Welcome(epoch=1, offset=0, exercise="quiet-courier", team="", seat="facilitator")])
        app.heard([DeskSights(offset=0, items=tuple(sights(courier().scenario, teams, lang)))])
        app.heard(
            [
                hall(
                    {n: world_now(n, NOW, here=tuple(seats)) for n in teams},
                    hall_ms=NOW,
                    health=HEALTHY.model_copy(update={"consoles": 48, "seats": 48}),
                )
            ]
        )
        await press("3", *["left"] * 9)
        await _keep(app, press, f"facilitator.{lang}")


async def replay(lang: str) -> None:
    """A debriefer asks what a team knew when its first decision was due, and what was hidden from it."""
    app = ReplayApp(sample_player(lang), reading=ticking())
    async with shown(app, SIZE) as press:
        await press("d", "d", "d", "h")
        await _keep(app, press, f"replay.{lang}")


def _events(number: int, level: Level) -> list:
    table = table_of(courier().scenario, level, f"picture-{number}")
    return [event for event in table.play_out() if event.at <= NOW]


async def _keep(app: ConsoleApp, press: Callable[[], Awaitable[None]], name: str) -> None:
    """Without the fonts that the picture would fetch: whoever looks has one of equal width."""
    app.repaint()
    await press()
    picture = re.sub(r"@font-face \{.*?\}\s*", "", app.export_screenshot(title="Tocsin"), flags=re.DOTALL)
    (FOLDER / f"{name}.svg").write_text(re.sub(r"terminal-\d+", "terminal", picture))


class _Nobody:
    def conduct(self, _act: object) -> None:
        raise AssertionError("a picture asks nothing")


async def _nothing() -> None:
    pass


if __name__ == "__main__":
    asyncio.run(main())
