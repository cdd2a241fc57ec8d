"""What authors have really written under each key, in the packs that come along: examples that are known to load."""

import json
from collections.abc import Iterator
from functools import cache

from injects.written import Written
from scenarios.load import EXAMPLES, LIBRARY, START, load_pack, regimes
from scenarios.parts import Part, Sheet, parts
from scenarios.problems import Path
from scenarios.strict import Plain, Read, read

LONG = 60
"""Characters beyond which a value says less than it takes to read."""
MOST = 3


@cache
def specimens() -> dict[tuple[type[Written], str], tuple[Plain, ...]]:
    """Values written under each key of each model: at most three, the shortest; none where all are long."""
    found: dict[tuple[type[Written], str], dict[str, Plain]] = {}
    for part, said in _said():
        for key, value in said.items():
            found.setdefault((type(part.value), key), {})[json.dumps(value, ensure_ascii=False)] = value
    return {at: _shortest(values) for at, values in found.items()}


def _shortest(values: dict[str, Plain]) -> tuple[Plain, ...]:
    written = sorted((text for text in values if len(text) <= LONG), key=lambda text: (len(text), text))
    return tuple(values[text] for text in written[:MOST])


def _said() -> Iterator[tuple[Part, dict[str, Plain]]]:
    for start in sorted([*LIBRARY.glob(f"*/{START}"), *EXAMPLES.glob(f"*/{START}")]):
        loaded = load_pack(start)
        whole = _whole([read(name, text).value for name, text in loaded.source.files.items()])
        for part in parts(Sheet(loaded.scenario, Read(value=whole), regimes())):
            said = _at(whole, part.path)
            if isinstance(said, dict):
                yield part, said


def _whole(files: list[Plain]) -> Plain:
    return {key: value for said in files if isinstance(said, dict) for key, value in said.items()}


def _at(value: Plain, path: Path) -> Plain:
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
        else:
            return None
    return value
