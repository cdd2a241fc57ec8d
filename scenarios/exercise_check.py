"""What an exercise file says holds together: its teams, their scenarios and sides, its beats, and who sits where."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from injects.sanitise import LIMIT, LINE_LIMIT, clean, clean_line
from injects.span import written_span
from injects.written import Text, worded
from scenarios.belonging import ONE, roles_of
from scenarios.exercise import Beat, Entry, Exercise
from scenarios.exercise_worlds import worlds_of
from scenarios.gap_words import AT_MOST, CHARACTERS, LAST_ENDEX, NOT_BEFORE, SORTS
from scenarios.model import Scenario
from scenarios.problems import Path, Problem, near_or_all, problem
from scenarios.roster import Sitter, unknown_seat
from scenarios.strict import Read

FACILITATOR = "facilitator"
_UNSEEN = Text(
    en="{name} would not be seen as a team: one line, not `*` alone, no `?` first",
    fr="{name} ne se verrait pas comme une cellule\u00a0: une ligne, pas `*` seul, pas de `?` au début",
)


class Written(NamedTuple):
    """An exercise under examination, and the places of what it says."""

    exercise: Exercise
    scenarios: Mapping[str, Scenario]
    roster: Sequence[Sitter]
    said: Read

    def unknown(self, path: Path, sort: str, name: str, known: Sequence[str]) -> Problem:
        near = near_or_all(name, known)
        return problem("unknown", self.said.near(path), path, sort=SORTS[sort], name=name, near=near)

    @property
    def teams(self) -> list[str]:
        return [entry.team for entry in self.exercise.teams]


def exercise_problems(written: Written) -> Iterator[Problem]:
    """Everything that does not hold together, each at its place."""
    yield from _same_scenario(written)
    yield from _teams(written)
    yield from _worlds(written)
    yield from _named_teams(written)
    yield from _evaluators(written)
    yield from _beats(written)
    yield from _seated(written)


def _same_scenario(written: Written) -> Iterator[Problem]:
    """Records name scenarios by their own id."""
    first: dict[str, str] = {}
    for name, scenario in written.scenarios.items():
        one = first.setdefault(scenario.scenario, name)
        if one != name:
            path = ("scenarios", name)
            place = written.said.near(path)
            yield problem("same-scenario", place, path, one=one, other=name, name=scenario.scenario)


def _teams(written: Written) -> Iterator[Problem]:
    """Names that a hall could not tell apart, read or said aloud, are one name."""
    first: dict[str, Path] = {}
    for i, entry in enumerate(written.exercise.teams):
        here: Path = ("teams", i, "team")
        before = first.setdefault(clean_line(entry.team).casefold(), here)
        if before != here:
            line, column = written.said.near(before)[1:]
            yield problem("team-twice", written.said.near(here), here, name=entry.team, first=f"{line}:{column}")
        if not _can_be_told(entry.team):
            yield problem("written", written.said.near(here), here, why=worded(_UNSEEN, name=repr(entry.team)))
        yield from _plays(written, entry, i)


def _can_be_told(team: str) -> bool:
    """Whether there is something to see, on one line, that means nothing else: all teams are chosen as `*`, and a `?`
    stands before a team that there is not. Journals of before this was asked still open."""
    return clean_line(team).strip() not in ("", "*") and "\n" not in team and not team.startswith("?")


def _plays(written: Written, entry: Entry, i: int) -> Iterator[Problem]:
    if not _known(written, entry):
        yield written.unknown(("teams", i, "plays"), "scenario", entry.plays, list(written.scenarios))
        return
    sides = written.scenarios[entry.plays].sides
    if sides:
        yield from _on_side(written, entry, i, list(sides))
        return
    for key, value in (("side", entry.side), ("world", entry.world)):
        if value is not None:
            path = ("teams", i, key)
            yield problem("no-sides", written.said.key(path), path, scenario=entry.plays)


def _on_side(written: Written, entry: Entry, i: int, sides: list[str]) -> Iterator[Problem]:
    path: Path = ("teams", i)
    if entry.side is None:
        yield problem("needs-side", written.said.near(path), path, scenario=entry.plays, sides=", ".join(sides))
    elif entry.side not in sides:
        yield written.unknown((*path, "side"), "side", entry.side, sides)


def _worlds(written: Written) -> Iterator[Problem]:
    """Every side of a world is played by one team, at one clock."""
    teams = written.exercise.teams
    if not all(_known(written, entry) for entry in teams):
        return
    whole: dict[tuple[str, str | None], dict[str, int]] = {}
    for world in worlds_of(written.exercise, written.scenarios):
        first = min(world.teams.values())
        path: Path = ("teams", first)
        there = whole.setdefault((world.plays, teams[first].world), world.teams)
        sides = written.scenarios[world.plays].sides
        if teams[first].world is not None and there is not world.teams:
            facts = {"side": teams[first].side or "", "other": teams[there[teams[first].side or ""]].team}
            yield problem("side-twice", written.said.near(path), path, **facts)
            continue
        for side in [side for side in sides if side not in world.teams and teams[first].side in sides]:
            yield problem("side-nobody", written.said.near(path), path, side=side)
        for place in [place for place in world.teams.values() if teams[place].rate != teams[first].rate]:
            path = ("teams", place)
            yield problem("one-clock", written.said.near(path), path, other=teams[first].team)


def _named_teams(written: Written) -> Iterator[Problem]:
    lists: list[tuple[Path, tuple[str, ...]]] = [
        *((("beats", i, "to"), beat.to) for i, beat in enumerate(written.exercise.beats)),
        *((("evaluators", name, "teams"), each.teams) for name, each in written.exercise.evaluators.items()),
    ]
    for path, names in lists:
        for i, name in enumerate(names):
            if name not in written.teams:
                yield written.unknown((*path, i), "team", name, written.teams)


def _evaluators(written: Written) -> Iterator[Problem]:
    """Evaluators and facilitators are told apart by their seats."""
    taken = _facilitators(written)
    for name in written.exercise.evaluators:
        if name in taken:
            path: Path = ("evaluators", name)
            yield problem("evaluator-name", written.said.key(path), path, name=name)


def _facilitators(written: Written) -> list[str]:
    return [FACILITATOR, *(f"{FACILITATOR}-{n}" for n in range(2, written.exercise.facilitators + 1))]


def _beats(written: Written) -> Iterator[Problem]:
    """One that nobody would be there to see any more."""
    ends = [_lasts(entry, written.scenarios[entry.plays]) for entry in written.exercise.teams if _known(written, entry)]
    for i, beat in enumerate(written.exercise.beats):
        if ends and beat.at >= max(ends):
            path: Path = ("beats", i, "at")
            times = {"value": written_span(beat.at), "limit": written_span(max(ends))}
            words = {"relation": NOT_BEFORE, "other": LAST_ENDEX}
            yield problem("order", written.said.near(path), path, what="`at`", **words, **times)
        yield from _beat_words(written, beat, i)


def _beat_words(written: Written, beat: Beat, i: int) -> Iterator[Problem]:
    """What a team is sent is no longer than a message can be, and says something."""
    for key, text, limit in (
        ("from", beat.from_, LINE_LIMIT),
        ("subject", beat.subject, LINE_LIMIT),
        ("body", beat.body, LIMIT),
    ):
        for lang, words in () if text is None else (("en", text.en), ("fr", text.fr)):
            path: Path = ("beats", i, key, lang)
            if len(words) > limit:
                facts = {"bound": worded(AT_MOST, bound=limit), "value": worded(CHARACTERS, count=len(words))}
                yield problem("bounds", written.said.near(path), path, **facts)
            elif not clean(words).strip():
                yield problem("no-words", written.said.near(path), path)


def _known(written: Written, entry: Entry) -> bool:
    return entry.plays in written.scenarios


def _lasts(entry: Entry, scenario: Scenario) -> int:
    """Hall time from a team's STARTEX to its ENDEX, in milliseconds."""
    return scenario.duration * 1_000 // entry.rate


def _seated(written: Written) -> Iterator[Problem]:
    first: dict[tuple[str, str], Sitter] = {}
    for sitter in written.roster:
        seats = _seats_of(written, sitter)
        if seats is None:
            near = near_or_all(sitter.team, written.teams)
            yield problem("unknown", sitter.place, ("team",), sort=SORTS["team"], name=sitter.team, near=near)
        elif sitter.seat not in seats:
            yield unknown_seat(sitter, seats)
        else:
            before = first.setdefault((sitter.team, sitter.seat), sitter)
            if before is not sitter:
                yield problem("seat-twice", sitter.place, ("seat",), name=before.name, row=before.place.line)


def _seats_of(written: Written, sitter: Sitter) -> list[str] | None:
    """The seats that somebody of this team may have; None when there is no such team."""
    if not sitter.team:
        return [*_facilitators(written), *written.exercise.evaluators]
    entry = next((entry for entry in written.exercise.teams if clean_line(entry.team) == sitter.team), None)
    if entry is None:
        return None
    scenario = written.scenarios.get(entry.plays)
    return [] if scenario is None else list(roles_of(scenario, entry.side or ONE))
