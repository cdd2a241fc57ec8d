"""Whether a pack may be played, and what may be better in it: the one examination, whoever asks for it."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from scenarios.advice.accepted import weighed
from scenarios.advice.advise import advice
from scenarios.exercise_load import is_exercise, load_exercise_file, way_to
from scenarios.load import open_pack
from scenarios.problems import Problem, ScenarioError
from scenarios.warning_words import WARNINGS
from tocsin.played_advice import played_advice

PLAYS = 16
"""Plays that look for what reading cannot tell; *Quiet Courier* is checked in half a second with them."""


class Checked(NamedTuple):
    """What a pack was found to be. Warnings are looked for once there are no errors."""

    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    accepted: int
    """Warnings that the author accepts, with a reason in the pack."""
    files: Mapping[str, str]
    """The texts that the problems point into, by file."""


def check(path: str, plays: int = PLAYS) -> Checked:
    """Examines a pack by its folder, its `scenario.yaml` or its name; or an exercise file, with its packs."""
    return _exercise(Path(path), plays) if is_exercise(Path(path)) else _pack(path, plays)


def _exercise(path: Path, plays: int) -> Checked:
    try:
        packs = load_exercise_file(path).exercise.scenarios.values()
    except ScenarioError as error:
        return Checked(error.problems, (), 0, error.files)
    folder = path if path.is_dir() else path.parent
    found = [_pack(way_to(pack, folder), plays) for pack in packs]
    files = {name: text for each in found for name, text in each.files.items()}
    warnings = tuple(warning for each in found for warning in each.warnings)
    return Checked((), warnings, sum(each.accepted for each in found), files)


def _pack(path: str, plays: int) -> Checked:
    try:
        opened = open_pack(path)
    except ScenarioError as error:
        return Checked(error.problems, (), 0, error.files)
    found = advice(opened.sheet)
    found += played_advice(opened.sheet, plays, found)
    codes = {sentence.code for sentence in WARNINGS.values()}
    looked_for = {code for code in codes if plays or code < "SC6"}
    left, accepted = weighed(opened.sheet, found, looked_for)
    told = opened.told(left)
    return Checked((), told.problems, len(accepted), told.files)
