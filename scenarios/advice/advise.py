"""Everything that may be better in a pack that can be played."""

from collections.abc import Iterator, Mapping

from scenarios.advice.balance import balance
from scenarios.advice.chances import Chances
from scenarios.advice.choosing import without_consequence
from scenarios.advice.dead import dead
from scenarios.advice.enough import never_enough
from scenarios.advice.languages import languages
from scenarios.advice.late import late_and_idle
from scenarios.advice.reading import readable
from scenarios.advice.real import real
from scenarios.advice.shadowed import shadowed
from scenarios.advice.spoilers import spoilers
from scenarios.advice.strings import strings
from scenarios.advice.techniques import unknown_techniques
from scenarios.advice.unfinished import unfinished
from scenarios.advice.unused import unused
from scenarios.advice.uses import Uses
from scenarios.parts import Part, Sheet, parts
from scenarios.problems import Path, Problem


def advice(sheet: Sheet) -> list[Problem]:
    """The warnings that reading gives, each at its place. What its author accepts is among them."""
    found = {part.path: part for part in parts(sheet)}
    return [*_of_the_plot(sheet, found), *_of_the_words(sheet, found)]


def _of_the_plot(sheet: Sheet, found: Mapping[Path, Part]) -> Iterator[Problem]:
    chances, uses = Chances(sheet), Uses(found.values())
    yield from dead(found, chances)
    yield from shadowed(sheet.scenario, found)
    yield from without_consequence(found, uses)
    yield from unused(found, uses, chances)
    yield from late_and_idle(sheet.scenario, found, uses)
    yield from never_enough(sheet.scenario, found)
    yield from unknown_techniques(found)
    yield from balance(sheet.scenario, found)


def _of_the_words(sheet: Sheet, found: Mapping[Path, Part]) -> Iterator[Problem]:
    yield from readable(found)
    yield from languages(found)
    yield from spoilers(found)
    for text in strings(sheet):
        yield from real(text)
        yield from unfinished(text)
