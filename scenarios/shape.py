"""What pydantic finds wrong with the data of a pack, told in our own words and at its place in the files."""

import re
from collections.abc import Callable, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, Tag, ValidationError
from pydantic_core import ErrorDetails

from injects.written import NOTHING, Fact, Identifier, Text, Word, WrittenError, worded
from scenarios.accepting import WARNING
from scenarios.gap_words import (
    AT_LEAST,
    AT_MOST,
    KEYS,
    LESS_THAN,
    LIST,
    MORE_THAN,
    NULL,
    NUMBER,
    TEXT,
    TRUTH,
    WHOLE_NUMBER,
    one_of,
)
from scenarios.problems import Path, Problem, did_you_mean, near_or_all, nearest, problem
from scenarios.strict import Read

_KINDS = {
    "string_type": TEXT,
    "int_type": WHOLE_NUMBER,
    "int_from_float": WHOLE_NUMBER,
    "float_type": NUMBER,
    "bool_type": TRUTH,
    "tuple_type": LIST,
    "dict_type": KEYS,
    "model_type": KEYS,
    "none_required": NULL,
}
_BOUNDS = {
    "greater_than_equal": ("ge", AT_LEAST),
    "greater_than": ("gt", MORE_THAN),
    "less_than_equal": ("le", AT_MOST),
    "less_than": ("lt", LESS_THAN),
}
_NAMES = {get_args(kind)[1].pattern: name for kind, name in ((Identifier, "identifier"), (Word, "word"))}
_EXAMPLES = {r"^\d+\.\d+\.\d+$": "1.0.0", WARNING: "SC511"}
_SORTS = {"condition": Text(en="a condition", fr="une condition"), "effect": Text(en="an effect", fr="un effet")}
_QUOTE = Text(en='Write it in quotes: "{value}".', fr='Écrivez-le entre guillemets\u00a0: "{value}".')


class Wrong(NamedTuple):
    """One error of pydantic, with the way to it as the author wrote it."""

    path: Path
    model: type[BaseModel] | None
    """The model that holds the last key of the path."""
    error: ErrorDetails


def shape_problems(root: type[BaseModel], error: ValidationError, pack: Read) -> list[Problem]:
    """The problems of a pack whose data does not have the shape of `root`: each thing told once, where it is."""
    wrongs = [_placed(root, details) for details in error.errors(include_url=False)]
    by_path: dict[Path, list[Wrong]] = {}
    for wrong in wrongs:
        if not any(_follows(wrong, other) for other in wrongs):
            by_path.setdefault(wrong.path, []).append(wrong)
    return [_told(same, pack) for same in by_path.values()]


def _follows(wrong: Wrong, other: Wrong) -> bool:
    """Whether an error only says again what another says better."""
    deeper = len(other.path) > len(wrong.path) and other.path[: len(wrong.path)] == wrong.path
    beside = other.path[:-1] == wrong.path[:-1] and other.error["type"] == "extra_forbidden"
    misspelt = wrong.error["type"] == "missing" and beside and _near(str(other.path[-1]), str(wrong.path[-1]))
    return deeper or misspelt


def _near(written: str, meant: str) -> bool:
    return nearest(written.lower(), [meant]) is not None


def _placed(root: type[BaseModel], error: ErrorDetails) -> Wrong:
    """Follows a location of pydantic through the types: tags and names of union members are no part of a path."""
    path: list[str | int] = []
    kind: Any = root
    model: type[BaseModel] | None = None
    for step in error["loc"]:
        kind = _bare(kind)
        if get_origin(kind) in (Union, UnionType):
            kind = next((member for member in get_args(kind) if _is_called(member, step)), None)
        elif step != "[key]" and kind is not None:
            model = kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None
            path.append(step)
            kind = _inside(kind, step)
    return Wrong(tuple(path), model, error)


def _bare(kind: Any) -> Any:
    """A type without its annotations and without `None`."""
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if get_origin(kind) in (Union, UnionType):
        members = [member for member in get_args(kind) if member is not NoneType]
        return _bare(members[0]) if len(members) == 1 else kind
    return kind


def _is_called(member: Any, step: str | int) -> bool:
    """Whether a location names this member of a union: by its tag, or a list by the word for it."""
    tags = [extra.tag for extra in get_args(member)[1:] if isinstance(extra, Tag)]
    return step in tags or (get_origin(member) is tuple and str(step).startswith("tuple"))


def _inside(kind: Any, step: str | int) -> Any:
    """The type of what stands at a key or an index of a value of this type; None when it is not known."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fields = kind.model_fields.items()
        return next((field.annotation for name, field in fields if step in (field.alias, name)), None)
    arguments = get_args(kind)
    if get_origin(kind) is dict:
        return arguments[1]
    return arguments[0] if get_origin(kind) is tuple else None


def _told(same: list[Wrong], pack: Read) -> Problem:
    wrong = same[0]
    sort = wrong.error["type"]
    if sort in _KINDS:
        return _kind(same, pack)
    if sort in _BOUNDS:
        fact, words = _BOUNDS[sort]
        return _at_value("bounds", wrong, pack, bound=worded(words, bound=wrong.error.get("ctx", {})[fact]))
    return _TELL.get(sort, _other)(wrong, pack)


def _at_value(name: str, wrong: Wrong, pack: Read, **facts: Fact) -> Problem:
    value = _shown(wrong.error["input"])
    at_key = wrong.error["loc"][-1:] == ("[key]",)
    place = pack.key(wrong.path) if at_key else pack.near(wrong.path)
    return problem(name, place, wrong.path, **{"value": value, **facts})


def _shown(value: object) -> Text | str:
    """A value as its author would write it, or what kind of thing it is when it is long."""
    if isinstance(value, dict | list):
        return KEYS if isinstance(value, dict) else LIST
    if value is None or isinstance(value, bool):
        return f"`{str(value).lower().replace('none', 'null')}`"
    written = str(value)
    return f"`{written[:60]}…`" if len(written) > 60 else f"`{written}`"


def _kind(same: list[Wrong], pack: Read) -> Problem:
    kinds = dict.fromkeys(_KINDS[wrong.error["type"]] for wrong in same if wrong.error["type"] in _KINDS)
    value = same[0].error["input"]
    plain = isinstance(value, int | float) and TEXT in kinds
    quote = worded(_QUOTE, value=str(_shown(value))[1:-1]) if plain else NOTHING
    return _at_value("kind", same[0], pack, expected=one_of(kinds), quote=quote)


def _missing(wrong: Wrong, pack: Read) -> Problem:
    return problem("missing", pack.near(wrong.path[:-1]), wrong.path)


def _unknown(wrong: Wrong, pack: Read) -> Problem:
    fields = wrong.model.model_fields if wrong.model else {}
    known = [field.alias or name for name, field in fields.items()]
    near = near_or_all(str(wrong.path[-1]).lower(), known)
    return problem("unknown-key", pack.key(wrong.path), wrong.path, near=near)


def _choice(wrong: Wrong, pack: Read) -> Problem:
    allowed = re.findall(r"'([^']*)'|(True|False|\d+)", str(wrong.error.get("ctx", {}).get("expected", "")))
    words = [text or other.lower() for text, other in allowed]
    written = str(wrong.error["input"])
    capital = [word for word in words if word.lower() == written.lower()]
    near = did_you_mean(capital[0] if capital else written, words)
    return _at_value("choice", wrong, pack, allowed=", ".join(words), near=near)


def _written(wrong: Wrong, pack: Read) -> Problem:
    error = wrong.error.get("ctx", {}).get("error")
    return _at_value("written", wrong, pack, why=error.said if isinstance(error, WrittenError) else wrong.error["msg"])


def _pattern(wrong: Wrong, pack: Read) -> Problem:
    pattern = str(wrong.error.get("ctx", {}).get("pattern", ""))
    if pattern in _NAMES:
        return _at_value(_NAMES[pattern], wrong, pack)
    return _at_value("pattern", wrong, pack, example=_EXAMPLES.get(pattern, f"`{pattern}`"))


def _too_few(wrong: Wrong, pack: Read) -> Problem:
    facts: Mapping[str, object] = wrong.error.get("ctx", {})
    return _at_value("too-few", wrong, pack, least=str(facts["min_length"]), count=str(facts["actual_length"]))


def _no_sort(wrong: Wrong, pack: Read) -> Problem:
    keys = wrong.error["msg"].partition("starts with ")[2].rstrip(".").split(", ")
    starts = ", ".join(f"`{key}`" for key in keys)
    return _at_value("no-sort", wrong, pack, sort=_SORTS[wrong.error["type"]], starts=starts)


def _other(wrong: Wrong, pack: Read) -> Problem:
    return _at_value("other", wrong, pack, why=wrong.error["msg"])


_TELL: dict[str, Callable[[Wrong, Read], Problem]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "literal_error": _choice,
    "enum": _choice,
    "value_error": _written,
    "string_pattern_mismatch": _pattern,
    "too_short": _too_few,
    "condition": _no_sort,
    "effect": _no_sort,
}
