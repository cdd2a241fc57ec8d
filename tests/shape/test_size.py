"""The house stays small inside: short functions, small modules."""

import ast
import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = ("engine", "scenarios", "injects", "tui", "scoring", "replays", "tocsin")
FILES = sorted(file for folder in PROGRAM for file in (ROOT / folder).rglob("*.py"))
MODULE, FUNCTION, USUAL = 400, 60, 7
"""Lines, at most: of a module, of a function, and of half of the functions."""


def functions(file):
    """The lines of each function of a file, by name."""
    tree = ast.parse(file.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_module_and_its_functions_are_read_at_one_sitting(file):
    assert file.read_text("utf-8").count("\n") <= MODULE
    assert [(name, lines) for name, lines in functions(file) if lines > FUNCTION] == []


def test_half_of_the_functions_are_a_few_lines():
    assert statistics.median(lines for file in FILES for _, lines in functions(file)) <= USUAL
