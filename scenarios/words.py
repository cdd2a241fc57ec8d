"""The words that explain a scenario's keys to its authors: the docstrings of the models, read from their source.

They are read only when somebody asks: a console that loads the models pays nothing for them.
"""

import ast
import inspect
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any, get_args

from injects.written import Written
from scenarios.conditions import Condition
from scenarios.effects import Effect


def about(model: type[Written]) -> str:
    """What a kind of thing is."""
    return _flowing(model.__doc__ or "")


def _flowing(text: str) -> str:
    """Each paragraph as one line, for whoever breaks lines elsewhere."""
    return "\n\n".join(" ".join(lines.split()) for lines in inspect.cleandoc(text).split("\n\n"))


@cache
def key_words(model: type[Written]) -> dict[str, str]:
    """What each key of a model means, by the key as it is written.

    The first key of a condition or an effect says which it is: without words of its own, the model's are its words.
    """
    said: dict[str, str] = {}
    for holder in reversed(model.__mro__):
        if issubclass(holder, Written) and holder is not Written:
            said |= _below_fields(holder)
    words = {field.alias or name: said.get(name, "") for name, field in model.model_fields.items()}
    return {key: text or (about(model) if key == first_key(model) else "") for key, text in words.items()}


def kinds(model: type[Written]) -> list[type[Written]]:
    """Every kind of thing that may be written in one, itself first."""
    found: dict[type[Written], None] = {}
    _collect(model, found)
    return list(found)


def _collect(annotation: Any, found: dict[type[Written], None]) -> None:
    if isinstance(annotation, type) and issubclass(annotation, Written) and annotation not in found:
        found[annotation] = None
        for field in annotation.model_fields.values():
            _collect(field.annotation, found)
    for inner in get_args(annotation):
        _collect(inner, found)


def forms(sort: Any) -> dict[str, type[Written]]:
    """The forms that a condition or an effect may take, by the first key that says which."""
    union, *_ = get_args(sort)
    members = [get_args(member) for member in get_args(union)]
    return {tag.tag: model for model, tag in members}


@cache
def first_key(model: type[Written]) -> str | None:
    """The key by which a condition or an effect is known; None for anything else."""
    every = [*forms(Condition).items(), *forms(Effect).items()]
    return next((key for key, form in every if form is model), None)


def _below_fields(model: type[Written]) -> dict[str, str]:
    body = _classes(model.__module__).get(model.__name__, [])
    return dict(_documented(body))


def _documented(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for field, below in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            text: Any = (
                below.value.value if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) else ""
            )
            if isinstance(text, str) and text:
                yield field.target.id, _flowing(text)


@cache
def _classes(module: str) -> dict[str, list[ast.stmt]]:
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {node.name: node.body for node in tree.body if isinstance(node, ast.ClassDef)}
