"""The figures of a bench: what came to each console and when, and how slow the slow ones are."""

import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, Self

from engine.shown import ShownInject, ShownReceipt
from engine.wire import FromHost, Sights, Welcome
from tocsin.bench_pack import round_of


class Figures(NamedTuple):
    """How long something took, in milliseconds: the middle, the slow ones, and the slowest."""

    p50: float
    p95: float
    p99: float
    max: float

    @classmethod
    def of(cls, times: Iterable[float]) -> Self:
        """Nearest-rank percentiles: values that occurred."""
        ordered = sorted(times)
        ranks = (max(-(-len(ordered) * percent // 100) - 1, 0) for percent in (50, 95, 99, 100))
        return cls(*(round(ordered[rank], 2) for rank in ranks))


class Arrivals:
    """What came to a fleet, and when (monotonic, ns)."""

    def __init__(self) -> None:
        self.welcomes: dict[int, list[int]] = {}
        """By console."""
        self.rounds: dict[int, dict[int, list[int]]] = {}
        """By round and console: one instant each, if all is well."""
        self.receipts: dict[str, list[int]] = {}
        """By ref, the same."""
        self.latest: Sights | None = None
        """The last message that held a round."""

    def heard(self, number: int, messages: Sequence[FromHost]) -> None:
        """What came to a console, just now."""
        now = time.monotonic_ns()
        for message in messages:
            if isinstance(message, Sights):
                self._see(number, message, now)
            elif isinstance(message, Welcome):
                self.welcomes.setdefault(number, []).append(now)

    def _see(self, number: int, sights: Sights, now: int) -> None:
        for item in sights.items:
            if isinstance(item, ShownInject):
                self.latest = sights
                self.rounds.setdefault(round_of(item.subject), {}).setdefault(number, []).append(now)
            elif isinstance(item, ShownReceipt):
                self.receipts.setdefault(item.ref, []).append(now)

    def delays(self, number: int, due_ns: int) -> list[float]:
        """Milliseconds from the instant at which a round was due, for every console that has it."""
        return [(came[0] - due_ns) / 1e6 for came in self.rounds.get(number, {}).values()]


def ledger(
    came: Arrivals, asked: Collection[str], written: Mapping[str, int], consoles: int, rounds: int
) -> tuple[int, int]:
    """What did not reach a console, or is not on the disk; and what came twice, or stands there more than once.

    `written` says how often each answer stands in the journal.
    """
    received = [came.rounds.get(number, {}) for number in range(rounds)]
    lost = sum(consoles - len(each) for each in received)
    lost += sum(ref not in came.receipts or not written.get(ref) for ref in asked)
    twice = sum(len(instants) - 1 for each in received for instants in each.values())
    twice += sum(max(len(came.receipts.get(ref, ())), written.get(ref, 0)) > 1 for ref in asked)
    return lost, twice
