"""Golden rehearsals: what the library's scenarios gave, kept beside them. `make golden` writes them again.

`rehearsal.json` holds the findings of sixty runs; `rehearsal.out` one run of a competent team, a line an event.
"""

import json
from pathlib import Path

from engine.events import Event
from scenarios.load import LIBRARY, Loaded, load_pack, regimes
from tocsin.findings import Findings
from tocsin.rehearsal import Rehearsal
from tocsin.table import Table

RUNS = 60
SEED = "1"
SEATS = 6
KEPT = ("scenario", "version", "runs", "dead_injects", "untaken_options", "endings", "marks")
"""What of the findings is golden: the course of meters and the counts of branches would drown it."""
PACKS = sorted(folder.name for folder in LIBRARY.iterdir() if folder.is_dir())


def findings(name: str) -> str:
    loaded = load_pack(name)
    rehearsal, found = _rehearsal(loaded), Findings(loaded.scenario)
    for number in range(RUNS):
        found.add(rehearsal.run(number))
    document = found.document()
    return json.dumps({key: document[key] for key in KEPT}, ensure_ascii=False, indent=2) + "\n"


def transcript(name: str) -> str:
    events = _table(load_pack(name)).play_out()
    return "".join(f"{_instant(event.at)} {event.kind} {_said(event)}".rstrip() + "\n" for event in events)


def _rehearsal(loaded: Loaded) -> Rehearsal:
    return Rehearsal(loaded.scenario, regimes(), SEED, SEATS)


def _table(loaded: Loaded) -> Table:
    return _rehearsal(loaded).table(1)


def _instant(at: int) -> str:
    return f"T+{at // 60_000:03}:{at // 1000 % 60:02}.{at % 1000:03}"


def _said(event: Event) -> str:
    fields = event.model_dump(mode="json", exclude={"at", "kind", "text", "fields", "seats"}, exclude_defaults=True)
    return " ".join(f"{name}={value}" for name, value in fields.items())


def write() -> None:
    for name in PACKS:
        folder: Path = LIBRARY / name
        (folder / "rehearsal.json").write_text(findings(name))
        (folder / "rehearsal.out").write_text(transcript(name))


if __name__ == "__main__":
    write()
