"""Parts of a condition that exclude each other, whatever the scenario: a flag that is up and down at once."""

from collections import defaultdict
from collections.abc import Iterator
from functools import singledispatch
from typing import Any, NamedTuple

from injects.written import Text, Written
from scenarios import conditions as co
from scenarios.advice.reason_words import because

LEVELS = 10**12
"""Beyond any level of a meter, in thousandths."""
COMPARED = 64
"""Parts about one thing that a further part is compared with: nobody writes so many by hand."""
UNANSWERED = ""
"""The answer to a decision that nobody has answered: no option is called so."""


class Among(NamedTuple):
    """One of these values, or (with `others`) any other."""

    values: frozenset[Any]
    others: bool = False

    def meets(self, other: "Among") -> bool:
        """Whether a value can be both."""
        if self.others or other.others:
            one, many = (other, self) if self.others else (self, other)
            return one.others or bool(one.values - many.values)
        return bool(self.values & other.values)

    def within(self, other: "Among") -> bool:
        """Whether each of its values is one of the other's."""
        if self.others:
            return other.others and other.values <= self.values
        return not self.values & other.values if other.others else self.values <= other.values


class Between(NamedTuple):
    """A level between two, both included."""

    low: int
    high: int

    def meets(self, other: "Between") -> bool:
        """Whether a level can be both."""
        return max(self.low, other.low) <= min(self.high, other.high)

    def within(self, other: "Between") -> bool:
        """Whether each of its levels is one of the other's."""
        return other.low <= self.low and self.high <= other.high


class Claim(NamedTuple):
    """What a leaf says of one thing."""

    about: tuple[str, ...]
    value: Any
    """Among or Between, the same for every claim about the same thing."""
    words: Text | str


def exclusion(condition: co.AllOf) -> Text | None:
    """Which two parts exclude each other, in words; None when none do."""
    earlier: defaultdict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in _claims(condition, holds=True):
        for other in earlier[claim.about][:COMPARED]:
            if not claim.value.meets(other.value):
                return because("excluded", one=other.words, other=claim.words)
        earlier[claim.about].append(claim)
    return None


def _claims(condition: Written, *, holds: bool) -> Iterator[Claim]:
    """What must be true at once for the condition to hold, or not to."""
    if isinstance(condition, co.AllOf | co.AnyOf):
        if isinstance(condition, co.AllOf) is holds:
            for part in condition.all if isinstance(condition, co.AllOf) else condition.any:
                yield from _claims(part, holds=holds)
    elif isinstance(condition, co.Not):
        yield from _claims(condition.not_, holds=not holds)
    else:
        claim = _claim(condition, holds)
        yield claim if holds else claim._replace(words=because("not", claim=claim.words))


def _claim(condition: Written, holds: bool) -> Claim:
    about, value = claimed(condition, holds)
    fields = ((field.alias or name, name) for name, field in type(condition).model_fields.items())
    said = [f"{key}: {_shown(getattr(condition, name))}" for key, name in fields if name in condition.model_fields_set]
    return Claim(about, value, f"`{', '.join(said)}`")


def _shown(value: object) -> str:
    return f"[{', '.join(map(str, value))}]" if isinstance(value, tuple) else str(value).lower()


@singledispatch
def claimed(condition: Written, holds: bool) -> tuple[tuple[str, ...], Any]:
    """What a leaf is about, and the value it claims for it."""
    return (condition.model_dump_json(),), Among(frozenset({holds}))


@claimed.register
def _decided(condition: co.Decided, holds: bool) -> tuple[tuple[str, ...], Any]:
    options = {condition.is_} if isinstance(condition.is_, str) else {*(condition.is_ or ())}
    among = Among(frozenset(options)) if options else Among(frozenset({UNANSWERED}), others=True)
    return ("decided", condition.decided), among if holds else among._replace(others=not among.others)


@claimed.register
def _flag(condition: co.FlagIs, holds: bool) -> tuple[tuple[str, ...], Any]:
    return ("flag", condition.flag), Among(frozenset({condition.is_ is holds}))


@claimed.register
def _system(condition: co.SystemIs, holds: bool) -> tuple[tuple[str, ...], Any]:
    if condition.state is None:
        return ("control", condition.system, str(condition.control)), Among(frozenset({holds}))
    return ("state", condition.system), Among(frozenset({condition.state}), others=not holds)


@claimed.register
def _evidence(condition: co.EvidenceIs, holds: bool) -> tuple[tuple[str, ...], Any]:
    return ("evidence", condition.evidence), Among(frozenset({condition.is_}), others=not holds)


@claimed.register
def _meter(condition: co.MeterAt, holds: bool) -> tuple[tuple[str, ...], Any]:
    low = -LEVELS if condition.above is None else condition.above * 1000 + 1
    high = LEVELS if condition.below is None else condition.below * 1000 - 1
    if not holds and condition.above is not None and condition.below is not None:
        low, high = -LEVELS, LEVELS
    elif not holds:
        low, high = (high + 1, LEVELS) if condition.above is None else (-LEVELS, low - 1)
    return ("meter", condition.meter), Between(low, high)
