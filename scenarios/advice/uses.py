"""Which names a scenario uses, and how: those that conditions ask for, those that texts quote, and all others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from injects.templates import quoted
from injects.written import Text, Written
from scenarios import conditions
from scenarios.model import Merge
from scenarios.parts import Part
from scenarios.references import NAMED


class Uses:
    """The names in use, by their sort (`flag`, `role`)."""

    def __init__(self, found: Iterable[Part]) -> None:
        self.asked: defaultdict[str, set[str]] = defaultdict(set)
        """By conditions."""
        self.named: defaultdict[str, set[str]] = defaultdict(set)
        """By anything else."""
        self.quoted: set[str] = set()
        """By texts, as they are quoted: `flags.run_held`."""
        for part in found:
            if isinstance(part.value, Merge):
                continue  # a role is no busier for being merged
            if isinstance(part.value, Text):
                self.quoted |= {name for words in (part.value.en, part.value.fr) for name in quoted(words)}
            uses = self.asked if type(part.value).__module__ == conditions.__name__ else self.named
            for sort, names in _names(part.value):
                uses[sort].update(names)


def _names(value: Written) -> Iterator[tuple[str, Iterable[str]]]:
    for field, sort in NAMED.get(type(value), {}).items():
        names = getattr(value, field)
        yield sort, [names] if isinstance(names, str) else names or ()
