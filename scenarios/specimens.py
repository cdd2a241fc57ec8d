"""What authors have really written under each key, in the packs that come along: examples that are known to load."""

import json
from collections.abc import Iterator
from functools import cache

from injects.written import Written
from scenarios.exercise_load import FILE, load_exercise_file
from scenarios.load import EXAMPLES, LIBRARY, START, load_pack
from scenarios.strict import Plain, read

LONG = 60
"""Characters beyond which a value says less than it takes to read."""
MOST = 3

Key = tuple[type[Written], str]


@cache
def specimens() -> dict[Key, tuple[Plain, ...]]:
    """Values written under each key of each model: at most three, the shortest; none where all are long.

    Under the key of no letters stands the whole of it.
    """
    found: dict[Key, dict[str, Plain]] = {}
    for key, value in _written():
        found.setdefault(key, {})[json.dumps(value, ensure_ascii=False)] = value
    return {key: _shortest(values) for key, values in found.items()}


def _shortest(values: dict[str, Plain]) -> tuple[Plain, ...]:
    short = sorted((text for text in values if len(text) <= LONG), key=lambda text: (len(text), text))
    return tuple(values[text] for text in short[:MOST])


def _written() -> Iterator[tuple[Key, Plain]]:
    for start in sorted([*LIBRARY.glob(f"*/{START}"), *EXAMPLES.glob(f"*/{START}")]):
        pack = load_pack(start)
        for name, text in pack.source.files.items():
            yield from _within(pack.scenario, read(name, text).value)
    for file in sorted(EXAMPLES.glob(f"*/{FILE}")):
        loaded = load_exercise_file(file)
        yield from _within(loaded.exercise, read(FILE, loaded.text).value)


def _within(value: object, said: Plain) -> Iterator[tuple[Key, Plain]]:
    """Each key that stands in what was said, with its value: a model and what it was read from, side by side."""
    if isinstance(said, list) and isinstance(value, tuple):
        for each, part in zip(value, said, strict=True):
            yield from _within(each, part)
    elif isinstance(said, dict) and isinstance(value, dict):
        for key, part in said.items():
            yield from _within(value[key], part)
    elif isinstance(said, dict) and isinstance(value, Written):
        yield (type(value), ""), said
        for name, field in type(value).model_fields.items():
            key = field.alias or name
            if key in said:
                yield (type(value), key), said[key]
                yield from _within(getattr(value, name), said[key])
