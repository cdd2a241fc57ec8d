"""How fast a journal is played again: `.venv/bin/python benchmarks/reexecution.py [TEAMS]`; 90 make 50,000 records.

The bare baseline is reading and hashing the same records without playing them.
"""

import json
import platform
import sys
import tempfile
import time
from pathlib import Path

from replays.chain import check_chain
from replays.exercise import load_scenarios
from replays.reader import read
from replays.reexecute import reexecute
from scenarios.load import load_pack, regimes
from tocsin.rehearse_command import cores
from tocsin.rehearsed import Plan, Team, play_exercise

TEAMS = int(sys.argv[1]) if len(sys.argv) > 1 else 90


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.tocsin"
        teams = [Team(f"team-{number}", ("novice", "competent", "expert")[number % 3]) for number in range(TEAMS)]
        for _ in play_exercise(Plan(load_pack("quiet-courier"), teams, 6, "bench", 0, "en"), path):
            pass
        chains, plays = [], []
        for _ in range(3):
            with read(path) as reader:
                started = time.perf_counter()
                records = check_chain(reader).records
                chains.append(time.perf_counter() - started)
                started = time.perf_counter()
                assert reexecute(reader, load_scenarios(reader), regimes()).difference is None
                plays.append(time.perf_counter() - started)
    document = {
        "machine": f"{platform.machine()}, {cores()} cores, Python {platform.python_version()}",
        "records": records,
        "seconds_chain_alone": round(sorted(chains)[1], 2),
        "seconds_replay": round(sorted(plays)[1], 2),
        "replay_over_chain": round(sorted(plays)[1] / sorted(chains)[1], 2),
        "seconds_for_50000": round(sorted(plays)[1] * 50_000 / records, 2),
    }
    print(json.dumps(document, indent=2))


if __name__ == "__main__":
    main()
