"""Chance: numbers drawn from the seed, the same on every machine and every Python.

Each use has a stream of its own, so that a new draw somewhere moves no other.
"""

from hashlib import sha256


def draw(seed: str, stream: str, n: int) -> int:
    """The n-th number of a stream: a whole number from 0 to 2**64 - 1, taken from SHA-256 of the three."""
    return int.from_bytes(sha256(f"{seed}\n{stream}\n{n}".encode()).digest()[:8])


def between(low: int, high: int, drawn: int) -> int:
    """A draw brought into a range, both ends included."""
    return low + drawn % (high - low + 1)


def happens(percent: int, drawn: int) -> bool:
    """Whether something with so many chances in a hundred happens."""
    return drawn % 100 < percent
