"""Every text of a pack as it was written, whatever it is for, with the way to its place in the files."""

from collections.abc import Iterator
from typing import NamedTuple

from injects.written import Fact
from scenarios.parts import Sheet
from scenarios.problems import Path, Problem, problem
from scenarios.strict import Plain


class Found(NamedTuple):
    """One text."""

    sheet: Sheet
    path: Path
    words: str

    def wrong(self, sentence: str, offset: int, **facts: Fact) -> Problem:
        """A problem at a character of the text: told at its line where the file shows the lines as they are."""
        spot = self.sheet.pack.values.get(self.path)
        place = spot.place if spot else self.sheet.pack.near(self.path)
        if spot and spot.literal:
            line = self.words.count("\n", 0, offset) + 1
            place = place._replace(line=place.line + line, column=1)
        return problem(sentence, place, self.path, **facts)


def strings(sheet: Sheet) -> Iterator[Found]:
    """The texts of a pack, in the order they are written."""
    yield from _within(sheet, (), sheet.pack.value)


def _within(sheet: Sheet, path: Path, value: Plain) -> Iterator[Found]:
    if isinstance(value, str):
        yield Found(sheet, path, value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _within(sheet, (*path, key), inner)
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _within(sheet, (*path, i), inner)
