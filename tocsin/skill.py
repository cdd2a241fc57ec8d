"""How good simulated participants are: what they read, how fast they act, and how well they choose."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from injects.span import MINUTE, SECOND
from scenarios.decisions import Quality

Level = Literal["novice", "competent", "expert"]


class Range(NamedTuple):
    """A range a number is drawn from, both ends included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Skill:
    """Chances are percents; times of acts are percents of the target an author set for them."""

    reads: int
    reads_after: Range
    """Milliseconds from a message's arrival to its opening."""
    acts: int
    """Chance to do an expected action once it is possible."""
    acts_at: Range
    errs: int
    """Chance to do what should be avoided."""
    decides: int
    decides_at: Range
    """Percent of the time a decision gives."""
    choices: dict[Quality, int]
    """Weight of the options of each quality."""
    sure: Range
    """Confidence."""
    reasons: int
    """Chance to write a reason down."""
    fills: int
    """Chance to think of a field of a notice's form."""
    rash: int
    """Orders given in two hours that nothing called for."""


SKILLS: dict[Level, Skill] = {
    "novice": Skill(
        reads=80,
        reads_after=Range(90 * SECOND, 9 * MINUTE),
        acts=42,
        acts_at=Range(60, 240),
        errs=45,
        decides=85,
        decides_at=Range(55, 140),
        choices={"great": 14, "good": 26, "okay": 32, "weak": 28},
        sure=Range(50, 95),
        reasons=50,
        fills=55,
        rash=3,
    ),
    "competent": Skill(
        reads=94,
        reads_after=Range(40 * SECOND, 5 * MINUTE),
        acts=74,
        acts_at=Range(40, 150),
        errs=18,
        decides=96,
        decides_at=Range(40, 105),
        choices={"great": 45, "good": 35, "okay": 15, "weak": 5},
        sure=Range(45, 85),
        reasons=80,
        fills=85,
        rash=1,
    ),
    "expert": Skill(
        reads=99,
        reads_after=Range(15 * SECOND, 2 * MINUTE),
        acts=93,
        acts_at=Range(20, 100),
        errs=5,
        decides=99,
        decides_at=Range(30, 90),
        choices={"great": 80, "good": 16, "okay": 4, "weak": 0},
        sure=Range(60, 90),
        reasons=97,
        fills=98,
        rash=0,
    ),
}
