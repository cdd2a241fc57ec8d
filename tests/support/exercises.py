"""Exercise files for the tests: rehearsed for real, into real journals."""

from pathlib import Path

from crises import small

from tocsin.rehearsed import Plan, Team, play_exercise

TEAMS = (Team("blue", "novice"), Team("green", "competent"), Team("red", "expert"))


def rehearsed(path: Path, seed: str = "seed", teams: tuple[Team, ...] = TEAMS) -> Path:
    """The small crisis played by three teams into a journal at `path`."""
    for _ in play_exercise(Plan(small(), teams, 6, seed, 1_790_000_000_000, "en"), path):
        pass
    return path
