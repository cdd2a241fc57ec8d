"""Opens an exercise file, the packs it plays and its roster. Whatever is wrong ends as one ScenarioError."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from scenarios.exercise import Exercise
from scenarios.exercise_check import Written, exercise_problems
from scenarios.load import Loaded, content_of, load_pack
from scenarios.problems import Problem, ScenarioError
from scenarios.roster import Sitter, read_roster
from scenarios.shape import shape_problems
from scenarios.strict import Read, read

FILE = "exercise.yaml"


@dataclass(frozen=True, slots=True)
class LoadedExercise:
    """An exercise that may be hosted: what it says, its packs by the names it gives them, and who sits where."""

    exercise: Exercise
    text: str
    packs: Mapping[str, Loaded]
    roster: tuple[Sitter, ...]


def is_exercise(path: Path) -> bool:
    """Whether this is an exercise file, or the folder of one."""
    return (path / FILE).is_file() or (path.is_file() and path.suffix == ".yaml" and path.name != "scenario.yaml")


def load_exercise_file(path: Path) -> LoadedExercise:
    """The exercise of a file or its folder. Raises ScenarioError with everything that is wrong in it."""
    file = path / FILE if path.is_dir() else path
    text = ""
    try:
        text = content_of(file)
        said = read(file.name, text)
        exercise = exercise_of(said)
    except ScenarioError as error:
        raise _seen_from(file, error.problems, text) from None
    roster, wrong = _roster(exercise, file.parent)
    packs, in_packs = _packs(exercise, file.parent)
    if not in_packs.problems:
        scenarios = {name: pack.scenario for name, pack in packs.items()}
        wrong += exercise_problems(Written(exercise, scenarios, roster, said))
    if wrong or in_packs.problems:
        told = _seen_from(file, wrong, text)
        raise ScenarioError([*told.problems, *in_packs.problems], {**told.files, **in_packs.files})
    return LoadedExercise(exercise, text, packs, roster)


def exercise_of(said: Read) -> Exercise:
    """What a file says, as far as it can be known without its packs. Raises ScenarioError."""
    try:
        return Exercise.model_validate_json(json.dumps(said.value), by_alias=True, by_name=False)
    except ValidationError as error:
        raise ScenarioError(shape_problems(Exercise, error, said)) from None


def _packs(exercise: Exercise, folder: Path) -> tuple[dict[str, Loaded], ScenarioError]:
    """Every pack that may be played, and the problems of all others together."""
    found: list[Problem] = []
    files: dict[str, str] = {}
    packs: dict[str, Loaded] = {}
    for name, pack in exercise.scenarios.items():
        try:
            packs[name] = load_pack(way_to(pack, folder))
        except ScenarioError as error:
            found += error.problems
            files |= error.files
    return packs, ScenarioError(found, files)


def way_to(pack: str, folder: Path) -> str:
    """How a pack that an exercise file in this folder names is found: beside it, else in the library."""
    beside = folder / pack
    try:
        return str(beside) if beside.is_dir() else pack
    except OSError:
        return pack  # no disk has such a name, and loading says so


def _roster(exercise: Exercise, folder: Path) -> tuple[tuple[Sitter, ...], list[Problem]]:
    """Who sits where, or why that cannot be read."""
    if exercise.roster is None:
        return (), []
    try:
        return tuple(read_roster(exercise.roster, content_of(folder / exercise.roster))), []
    except ScenarioError as error:
        return (), list(error.problems)


def _seen_from(file: Path, problems: Iterable[Problem], text: str) -> ScenarioError:
    told = (each._replace(file=str(file.parent / each.file)) for each in problems)
    return ScenarioError(told, {str(file): text})
