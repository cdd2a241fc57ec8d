"""Small changes to a YAML text that keep all the rest of it: comments, order, quotes, line breaks.

Places come from the parser's own marks. Whatever is changed is read again strictly, and must then say exactly what was
meant and nothing else: a change that cannot be made so raises Unamendable, and no text comes of it.
"""

import json
import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from functools import lru_cache
from typing import Any

import yaml

from scenarios.problems import Path, ScenarioError
from scenarios.strict import Plain, read

_WORD = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
_STEP = 2
"""Columns that what stands inside is indented by."""


class Unamendable(ValueError):
    """The change cannot be made without touching something else."""


def put(text: str, path: Path, value: Plain, order: Sequence[str] = ()) -> str:
    """The text with this value at a path. A key that is missing is written after those that precede it in `order`."""
    holder, node = _holder(text, path), _at(text, path)
    expected = _set(text, path, value)
    if node is None:
        return _kept(_inserted(text, holder, str(path[-1]), value, order), expected)
    if isinstance(node, yaml.ScalarNode) and not isinstance(value, list | dict):
        return _kept(_rewritten(text, path, node, value), expected)
    return _kept(_replaced(text, holder, path, node, value), expected)


def take(text: str, path: Path) -> str:
    """The text without the key or the item at a path; comments above it stay."""
    expected, holder = _without(text, path), _holder(text, path)
    pairs = holder.value
    i = path[-1] if isinstance(path[-1], int) else _index(holder, path[-1])
    if len(pairs) == 1:
        if len(path) == 1:
            raise Unamendable(path)
        return _kept(_replaced(text, _holder(text, path[:-1]), path[:-1], holder, type(expected[1])()), expected[0])
    start, end = _start(pairs[i]), _end(text, pairs[i])
    if not holder.flow_style:
        first, last = _line_start(text, start), _line_end(text, end) + 1
        if _blank_before(text, first) and text[last : last + 1] == "\n":
            last += 1
        return _kept(iter([text[:first] + text[last:]]), expected[0])
    if i:
        return _kept(iter([text[: _end(text, pairs[i - 1])] + text[end:]]), expected[0])
    return _kept(iter([text[:start] + text[_start(pairs[1]) :]]), expected[0])


def add(text: str, path: Path, item: Plain) -> str:
    """The text with one more item at the end of the list at a path."""
    node = _at(text, path)
    old = _value(text, path)
    if not isinstance(node, yaml.SequenceNode) or not isinstance(old, list):
        raise Unamendable(path)
    expected = _set(text, path, [*old, item])
    if node.flow_style:
        end = node.end_mark.index - 1
        return _kept(iter([f"{text[:end].rstrip()}{', ' if old else ''}{_flow(item)}{text[end:]}"]), expected)
    indent = node.start_mark.column
    at = _line_end(text, _end(text, node))
    gap = "\n" if len(old) > 1 and _blank_before(text, _line_start(text, _start(node.value[-1]))) else ""
    block = _block(item, indent + _STEP).lstrip(" ")
    return _kept(iter([f"{text[:at]}\n{gap}{' ' * indent}- {block}{text[at:]}"]), expected)


def _kept(candidates: Iterator[str], expected: Plain) -> str:
    """The first way to write it that reads as it was meant."""
    for candidate in candidates:
        try:
            if _read(candidate) == expected:
                return candidate
        except ScenarioError:
            continue
    raise Unamendable


@lru_cache(maxsize=2)
def _read(text: str) -> Any:
    return read("amended", text).value


@lru_cache(maxsize=2)
def _tree(text: str) -> Any:
    return yaml.compose(text, Loader=yaml.CSafeLoader)


def _way(text: str, path: Path) -> list[Any]:
    """The nodes on the way to a path, the root first, as far as there are any."""
    way = [_tree(text)]
    for step in path:
        inside = way[-1]
        if isinstance(inside, yaml.SequenceNode) and isinstance(step, int):
            way.append(inside.value[step])
            continue
        pairs = inside.value if isinstance(inside, yaml.MappingNode) else ()
        found = [value for key, value in pairs if key.value == step]
        if not found:
            return way
        way += found
    return way


def _at(text: str, path: Path) -> Any:
    """The node at a path; None when there is none."""
    way = _way(text, path)
    return way[-1] if len(way) > len(path) else None


def _holder(text: str, path: Path) -> Any:
    node = _at(text, path[:-1])
    if not isinstance(node, yaml.MappingNode | yaml.SequenceNode):
        raise Unamendable(path)
    return node


def _index(holder: Any, key: object) -> int:
    return next(i for i, (name, _) in enumerate(holder.value) if name.value == key)


def _start(part: Any) -> int:
    """Where an item, or a key with its value, starts."""
    return int((part[0] if isinstance(part, tuple) else part).start_mark.index)


def _end(text: str, part: Any) -> int:
    """Where a node ends, without the blank lines and comments that follow it."""
    node = part[1] if isinstance(part, tuple) else part
    if isinstance(node, yaml.ScalarNode):
        return (
            len(text[: node.end_mark.index].rstrip(" \r\n")) if node.style in ("|", ">") else int(node.end_mark.index)
        )
    return int(node.end_mark.index) if node.flow_style else _end(text, node.value[-1])


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _blank_before(text: str, line_start: int) -> bool:
    return text[:line_start].endswith("\n\n")


def _value(text: str, path: Path) -> Plain:
    value = _read(text)
    for step in path:
        value = value[step]
    return value  # type: ignore[no-any-return]


def _set(text: str, path: Path, value: Plain) -> Plain:
    whole = deepcopy(_read(text))
    inside = whole
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = value
    return whole  # type: ignore[no-any-return]


def _without(text: str, path: Path) -> tuple[Plain, Any]:
    whole = deepcopy(_read(text))
    inside = whole
    for step in path[:-1]:
        inside = inside[step]
    del inside[path[-1]]
    return whole, inside


def _in_flow(text: str, path: Path) -> bool:
    return any(node.flow_style for node in _way(text, path[:-1]))


def _rewritten(text: str, path: Path, node: Any, value: Plain) -> Iterator[str]:
    """A scalar in the style it had, then in others."""
    start, end = node.start_mark.index, _end(text, node)
    indent = _key_column(text, path) + _STEP
    if node.style in ("|", ">"):
        lines = text[start:end].split("\n")[1:]
        indent = next((len(line) - len(line.lstrip()) for line in lines if line.strip()), indent)
    for written in _scalars(value, node.style, indent, flow=_in_flow(text, path)):
        yield text[:start] + written + text[end:]


def _key_column(text: str, path: Path) -> int:
    holder = _holder(text, path)
    if isinstance(holder, yaml.SequenceNode):
        return int(holder.start_mark.column)
    return int(holder.value[_index(holder, path[-1])][0].start_mark.column)


def _scalars(value: Plain, style: str | None, indent: int, *, flow: bool) -> Iterator[str]:
    """Ways to write a scalar, the best first."""
    if not isinstance(value, str):
        yield json.dumps(value)
        return
    several = "\n" in value
    if not flow and (style in ("|", ">") or several):
        yield _literal(value, indent)
    if not several and style == "'":
        yield "'" + value.replace("'", "''") + "'"
    if not several and not style:
        yield value
    yield json.dumps(value, ensure_ascii=False)


def _literal(value: str, indent: int) -> str:
    lines = value.removesuffix("\n").split("\n")
    head = "|" if value.endswith("\n") else "|-"
    return "\n".join([head, *(" " * indent + line if line else "" for line in lines)])


def _replaced(text: str, holder: Any, path: Path, node: Any, value: Plain) -> Iterator[str]:
    """A list or a mapping written anew on one line, where the old one stood."""
    end = _end(text, node)
    if isinstance(node, yaml.ScalarNode) or node.flow_style or isinstance(holder, yaml.SequenceNode):
        yield text[: node.start_mark.index] + _flow(value) + text[end:]
        return
    colon = text.index(":", holder.value[_index(holder, path[-1])][0].end_mark.index)
    yield f"{text[: colon + 1]} {_flow(value)}{text[end:]}"


def _inserted(text: str, holder: Any, key: str, value: Plain, order: Sequence[str]) -> Iterator[str]:
    if holder.flow_style:
        end = _end(text, holder.value[-1]) if holder.value else holder.start_mark.index + 1
        yield f"{text[:end]}{', ' if holder.value else ''}{key}: {_flow(value)}{text[end:]}"
        return
    before = order[: order.index(key)] if key in order else ()
    after = [pair for pair in holder.value if pair[0].value in before] or holder.value[:1]
    at = _line_end(text, max(_end(text, pair) for pair in after))
    indent = holder.value[0][0].start_mark.column
    yield f"{text[:at]}\n{' ' * indent}{_entry(key, value, indent)}{text[at:]}"


def _block(value: Plain, indent: int) -> str:
    """A mapping on lines of its own; anything else on one."""
    if not isinstance(value, dict):
        return _flow(value)
    return "\n".join(" " * indent + _entry(key, inner, indent) for key, inner in value.items())


def _entry(key: str, value: Plain, indent: int) -> str:
    inside = indent + _STEP
    if isinstance(value, dict) and _is_long(value):
        return f"{key}:\n{_block(value, inside)}"
    if isinstance(value, str) and "\n" in value:
        return f"{key}: {_literal(value, inside)}"
    return f"{key}: {_flow(value)}"


def _is_long(value: dict[str, Plain]) -> bool:
    words = [each for each in value.values() if isinstance(each, str)]
    return len(words) < len(value) or any("\n" in each for each in words) or sum(map(len, words)) > 80


def _flow(value: Plain) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, str) and _WORD.fullmatch(value) and read("word", f"word: {value}").value == {"word": value}:
        return value
    return json.dumps(value, ensure_ascii=False)
