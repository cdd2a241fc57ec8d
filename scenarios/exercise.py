"""The exercise file: which teams play which scenarios, how, and what the whole hall is shown."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from injects.model import Channel
from injects.span import Span
from injects.written import Identifier, Lang, Text, Written, WrittenError, worded

FULL = 100

_NO_NAME = Text(
    en="{value} is not a team's name: at most 40 characters, no slash, no space around it",
    fr="{value} n’est pas un nom de cellule\u00a0: 40 caractères au plus, sans barre oblique ni espace autour",
)
_NO_CSV = Text(
    en="{value} is not a CSV file beside this one; write its name alone, like people.csv",
    fr="{value} n’est pas un fichier CSV à côté de celui-ci\u202f; écrivez son nom seul, comme people.csv",
)


def _team_name(written: object) -> object:
    if isinstance(written, str) and not (0 < len(written.strip()) == len(written) <= 40 and "/" not in written):
        raise WrittenError(worded(_NO_NAME, value=repr(written)))
    return written


def _beside(written: object) -> object:
    if isinstance(written, str) and not (written.endswith(".csv") and "/" not in written and "\\" not in written):
        raise WrittenError(worded(_NO_CSV, value=repr(written)))
    return written


TeamName = Annotated[str, BeforeValidator(_team_name)]
"""What a team is called on every screen: at most 40 characters, without a slash."""


class Entry(Written):
    """One team: what it plays, at how many seats, and what it needs."""

    team: TeamName
    """What the team is called."""
    plays: Identifier
    """Which of the exercise's scenarios."""
    side: Identifier | None = None
    """The side it plays, in a scenario that has sides."""
    world: Identifier | None = None
    """Teams that name the same world play its sides together; by itself, the teams of one scenario in their order."""
    seats: int | None = Field(default=None, ge=1, le=20)
    """How many seats it has; one for each role when absent."""
    language: Lang | None = None
    """What it reads; the exercise's language when absent. A person may still choose another."""
    more_time: int = Field(default=0, ge=0, le=100)
    """Percent of time it is given on top, for everything: 25 makes two hours two and a half."""

    @property
    def rate(self) -> int:
        """Milliseconds of its time in a second of the hall's."""
        return 1_000 * FULL // (FULL + self.more_time)


class Evaluator(Written):
    """Somebody who rates teams with evidence. Their name stands in the roster."""

    teams: tuple[TeamName, ...] = ()
    """Whom they rate; every team when empty."""


class Beat(Written):
    """Something that the whole hall is shown at once, whatever each team plays: a bulletin, a call to order."""

    at: Span
    """Hall time: it does not wait for a team that is paused alone, or that is given more time."""
    channel: Channel = Channel.TV
    """The way it arrives."""
    from_: Text = Field(alias="from")
    """Who it comes from."""
    subject: Text | None = None
    """The line above the text; none when absent."""
    body: Text
    """What everybody reads."""
    to: tuple[TeamName, ...] = ()
    """Which teams; all of them when empty."""


class Exercise(Written):
    """One live run of one or more scenarios, by all its teams."""

    exercise: Identifier
    """The short name of the exercise."""
    title: Text
    """What it is called on every screen."""
    language: Lang = "en"
    """What a team reads that does not say."""
    pace: int = Field(default=1, ge=1, le=1000)
    """How many times faster than the clock on the wall."""
    start: Literal["control", "joined", "now"] = "control"
    """Play begins when a facilitator says so, with the first console, or at once."""
    facilitators: int = Field(default=1, ge=1, le=20)
    """How many facilitators' consoles there are."""
    seed: str | None = Field(default=None, min_length=1, max_length=80)
    """Where every draw comes from, to play the same again; drawn when absent."""
    scenarios: dict[Identifier, str] = Field(min_length=1)
    """What is played: a pack's name in the library, or its folder, seen from this file."""
    teams: tuple[Entry, ...] = Field(min_length=1, max_length=500)
    """Who plays what, a line for each team."""
    roster: Annotated[str, BeforeValidator(_beside)] | None = None
    """A CSV file beside this one: who sits where (team, seat, name, language). Names never enter the record."""
    evaluators: dict[Identifier, Evaluator] = {}
    """Who rates the teams, by the name of their seat."""
    beats: tuple[Beat, ...] = ()
    """What the whole hall is shown at once."""
    sharing: Literal["none", "all"] = "none"
    """Whether teams may share information with one another, under TLP."""

    def language_of(self, entry: Entry) -> Lang:
        """What a team reads."""
        return entry.language or self.language
