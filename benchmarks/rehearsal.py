"""How fast worlds are rehearsed: CPU of one run, two processes against one, memory from the 10th run to the last.

Run it on a quiet machine: `.venv/bin/python benchmarks/rehearsal.py [RUNS]`. Ratios are against a run beside it.
"""

import json
import platform
import resource
import sys
import time

from scenarios.load import load_pack, regimes
from tocsin.rehearsal import Rehearsal, rehearse
from tocsin.rehearse_command import cores

RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 1000


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one_by_one(runs: int) -> dict[str, float]:
    loaded = load_pack("quiet-courier")
    rehearsal = Rehearsal(loaded.scenario, regimes(), "bench", len(loaded.scenario.roles))
    spent, tenth = [], 0.0
    for number in range(runs):
        before = time.process_time()
        rehearsal.run(number)
        spent.append((time.process_time() - before) * 1000)
        tenth = peak_mb() if number == 9 else tenth
    spent.sort()
    return {
        "cpu_ms_median": round(spent[runs // 2], 1),
        "cpu_ms_p99": round(spent[runs * 99 // 100], 1),
        "peak_mb_at_10": round(tenth, 1),
        "peak_mb_at_end": round(peak_mb(), 1),
    }


def seconds(runs: int, jobs: int) -> float:
    scenario = load_pack("quiet-courier").scenario
    started = time.perf_counter()
    for _ in rehearse(scenario, "bench", runs, seats=7, jobs=jobs):
        pass
    return time.perf_counter() - started


def main() -> None:
    one, two = [], []
    for _ in range(3):
        one.append(seconds(RUNS, 1))
        two.append(seconds(RUNS, 2))
    ratios = sorted(a / b for a, b in zip(one, two, strict=True))
    document = {
        "machine": f"{platform.machine()}, {cores()} cores, Python {platform.python_version()}",
        "runs": RUNS,
        **one_by_one(RUNS),
        "seconds_one_process": round(sorted(one)[1], 1),
        "seconds_two_processes": round(sorted(two)[1], 1),
        "two_over_one": round(ratios[1], 2),
    }
    print(json.dumps(document, indent=2))


if __name__ == "__main__":
    main()
