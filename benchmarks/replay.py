"""How long a look at any instant takes: `.venv/bin/python benchmarks/replay.py [TEAMS]`; 50 unless it is said.

The bare baseline is folding the same world up to the same instant, without telling anything.
"""

import json
import platform
import sys
import tempfile
import time
from pathlib import Path

from engine.chance import draw
from replays.exercise import load_exercise
from replays.player import Player
from scenarios.load import load_pack, regimes
from tocsin.rehearse_command import cores
from tocsin.rehearsed import Plan, Team, play_exercise
from tui.replay.around import around
from tui.replay.knew import folded, knew
from tui.replay.timeline import timeline

TEAMS = int(sys.argv[1]) if len(sys.argv) > 1 else 50
JUMPS = 400


def everything(player: Player, seat: int) -> None:
    """What a wide screen draws with the hidden side and the marks."""
    name, title = player.seats[seat % len(player.seats)]
    timeline(player, 120)
    around(player, 40, 30)
    knew(folded(player.shown(name)), player.opened(name), title, "en")
    player.hidden_side()
    player.marks()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.tocsin"
        teams = [Team(f"team-{number}", ("novice", "competent", "expert")[number % 3]) for number in range(TEAMS)]
        for _ in play_exercise(Plan(load_pack("quiet-courier"), teams, 6, "bench", 0, "en"), path):
            pass
        started = time.perf_counter()
        player = Player(load_exercise(path), regimes(), "en")
        opened = time.perf_counter() - started
    player.hidden = True
    looks, folds = [], []
    for n in range(JUMPS):
        player.choose(draw("bench", "team", n) % TEAMS)
        player.seek(draw("bench", "instant", n) % player.end)
        started = time.perf_counter()
        everything(player, n)
        looks.append(time.perf_counter() - started)
        started = time.perf_counter()
        player.track.state(player.at)
        folds.append(time.perf_counter() - started)
    looks.sort()
    document = {
        "machine": f"{platform.machine()}, {cores()} cores, Python {platform.python_version()}",
        "teams": TEAMS,
        "seconds_to_open": round(opened, 2),
        "look_ms": {"p50": _ms(looks, 0.5), "p99": _ms(looks, 0.99), "max": _ms(looks, 1)},
        "fold_alone_ms": {"p50": _ms(sorted(folds), 0.5)},
    }
    print(json.dumps(document, indent=2))


def _ms(ordered: list[float], part: float) -> float:
    return round(ordered[min(int(len(ordered) * part), len(ordered) - 1)] * 1_000, 1)


if __name__ == "__main__":
    main()
