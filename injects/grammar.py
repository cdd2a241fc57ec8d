"""What a text may say as a template: the few constructs that are allowed, and a plain sentence for every other."""

import difflib
import math
from collections.abc import Callable, Iterator
from typing import NamedTuple

from jinja2 import nodes

from injects.sanitise import clean

GROUPS = ("meters", "flags", "decided")
"""Roots that are followed by a name: `meters.drafts`."""
ALONE = ("clock", "day")
"""Roots that stand alone: the story's clock (`15:15`) and day (1 is the first)."""
ROOTS = GROUPS + ALONE
FILTERS = ("capitalize", "int", "lower", "round", "upper")
DEPTH_LIMIT = 40
"""How deep conditions may stand in each other."""
NUMBER_LIMIT = 10**12

_NAMED: dict[type[nodes.Node], str] = {
    nodes.Call: "a call",
    nodes.For: "a loop",
    nodes.Assign: "`set`",
    nodes.AssignBlock: "`set`",
    nodes.With: "`with`",
    nodes.Macro: "a macro",
    nodes.CallBlock: "a `call` block",
    nodes.FilterBlock: "a `filter` block",
    nodes.Block: "a block",
    nodes.Extends: "`extends`",
    nodes.Include: "`include`",
    nodes.Import: "`import`",
    nodes.FromImport: "`import`",
    nodes.Getitem: "a subscript",
    nodes.Slice: "a subscript",
    nodes.Concat: "joining with `~`",
    nodes.CondExpr: "an `if` inside an expression (write `{% if … %}`)",
    nodes.Test: "a test with `is` (write `==`)",
    nodes.List: "a list",
    nodes.Tuple: "a list",
    nodes.Dict: "a dictionary",
    nodes.Scope: "`autoescape`",
}


class TemplateProblem(NamedTuple):
    """What is wrong with a text, in one sentence, and the line of the text (1 is the first)."""

    line: int
    message: str


def refused(tree: nodes.Template) -> Iterator[TemplateProblem]:
    """Everything in a parsed text that it may not say."""
    if _depth(tree) > DEPTH_LIMIT:
        yield TemplateProblem(1, too_deep())
        return
    for node in _walk(tree):
        wrong = _ALLOWED.get(type(node), _not_allowed)(node)
        if wrong:
            yield TemplateProblem(_line(node), wrong)


def names(tree: nodes.Template) -> Iterator[str]:
    """The dotted names that a parsed text quotes, each time it does."""
    for node in _walk(tree):
        name = _dotted(node)
        if name:
            yield name


def _walk(tree: nodes.Node) -> Iterator[nodes.Node]:
    """Every node, outermost first; a quoted name is one, and so is a construct that is refused."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        if type(node) in _ALLOWED and not _dotted(node) and not _private(node):
            waiting.extend(node.iter_child_nodes())


def _depth(tree: nodes.Node) -> int:
    depth, level = 0, [tree]
    while level and depth <= DEPTH_LIMIT:
        depth, level = depth + 1, [child for node in level for child in node.iter_child_nodes()]
    return depth


def too_deep() -> str:
    return f"the template is nested more than {DEPTH_LIMIT} deep"


def _line(node: nodes.Node) -> int:
    """Where a node begins: an output, with the text before it, begins too early, and a scope nowhere."""
    inside = [node] if node.lineno and not isinstance(node, nodes.Output) else node.iter_child_nodes()
    return min((part.lineno for part in inside if not isinstance(part, nodes.TemplateData)), default=1)


def _dotted(node: nodes.Node) -> str | None:
    """The name a node quotes, when it is one that may be quoted."""
    if isinstance(node, nodes.Name):
        return node.name if node.name in ALONE else None
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and not _private(node):
        return f"{node.node.name}.{node.attr}" if node.node.name in GROUPS else None
    return None


def _private(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Getattr) and node.attr.startswith("_")


def _fine(_: nodes.Node) -> str | None:
    return None


def _not_allowed(node: nodes.Node) -> str:
    if isinstance(node, nodes.BinExpr | nodes.UnaryExpr) and type(node) not in _NAMED:
        return f"arithmetic (`{node.operator}`) is not allowed in a text"
    return f"{_NAMED.get(type(node), f'`{type(node).__name__.lower()}`')} is not allowed in a text"


def _name(node: nodes.Node) -> str | None:
    assert isinstance(node, nodes.Name)
    if _dotted(node):
        return None
    if node.name in GROUPS:
        return f"`{node.name}` needs a name after it: `{node.name}.something`"
    near = difflib.get_close_matches(node.name, ROOTS, 1)
    hint = f"Did you mean `{near[0]}`?" if near else f"It may quote {', '.join(ROOTS)}."
    return f"a text cannot quote `{node.name}`. {hint}"


def _attribute(node: nodes.Node) -> str | None:
    assert isinstance(node, nodes.Getattr)
    if _dotted(node):
        return None
    if _private(node):
        return f"`.{node.attr}` is not allowed in a text: no name may start with an underscore"
    inner = _dotted(node.node)
    if inner or not isinstance(node.node, nodes.Name | nodes.Getattr):
        return f"{f'`{inner}`' if inner else 'a value'} has nothing inside it: take `.{node.attr}` away"
    return None


def _constant(node: nodes.Node) -> str | None:
    assert isinstance(node, nodes.Const)
    value = node.value
    if isinstance(value, str):
        return None if clean(value) == value else "a quoted word in the template holds a control character"
    if isinstance(value, int | float) and not (math.isfinite(value) and abs(value) <= NUMBER_LIMIT):
        return f"a number in the template is larger than {NUMBER_LIMIT}"
    return None if value is not None else "`none` is not allowed in a text"


def _filter(node: nodes.Node) -> str | None:
    assert isinstance(node, nodes.Filter)
    if node.name not in FILTERS:
        near = difflib.get_close_matches(node.name, FILTERS, 1)
        hint = f"Did you mean `{near[0]}`?" if near else f"There are {', '.join(FILTERS)}."
        return f"the filter `{node.name}` is not allowed in a text. {hint}"
    if node.name in ("int", "round") and node.node is not None and _sort(node.node) != "number":
        return f"the filter `{node.name}` is for numbers, like `meters.x`"
    if _arguments(node):
        return f"the filter `{node.name}` takes no argument, except `round(0)` to `round(3)`"
    return None


def _arguments(node: nodes.Filter) -> bool:
    """Whether a filter was given anything but `round` its number of decimals."""
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        return True
    written = [str(arg.value) if isinstance(arg, nodes.Const) else "" for arg in node.args]
    return written != [] and (node.name != "round" or written not in (["0"], ["1"], ["2"], ["3"]))


def _comparison(node: nodes.Node) -> str | None:
    assert isinstance(node, nodes.Compare)
    left = node.expr
    for operand in node.ops:
        if operand.op in ("in", "notin"):
            return "`in` is not allowed in a text; write `==` with `or`"
        sorts = {_sort(left), _sort(operand.expr)}
        if operand.op not in ("eq", "ne") and sorts not in ({"number"}, {"text"}):
            return "`<` and `>` compare two numbers, like `meters.x` and 10, or two texts"
        left = operand.expr
    return None


def _sort(node: nodes.Node) -> str:
    """What an expression gives, as far as an order is concerned: `number`, `text` or `truth`."""
    name = _dotted(node)
    if name:
        return {"meters": "number", "day": "number", "flags": "truth"}.get(name.partition(".")[0], "text")
    if isinstance(node, nodes.Filter):
        return "number" if node.name in ("int", "round") else "text"
    if isinstance(node, nodes.Const) and not isinstance(node.value, bool):
        return "text" if isinstance(node.value, str) else "number"
    return "number" if isinstance(node, nodes.Neg) else "truth"


def _negative(node: nodes.Node) -> str | None:
    assert isinstance(node, nodes.Neg)
    number = isinstance(node.node, nodes.Const) and _sort(node.node) == "number"
    return None if number else _not_allowed(node)


def _output(node: nodes.Node) -> str | None:
    assert isinstance(node, nodes.Output)
    truths = (nodes.Compare, nodes.And, nodes.Or, nodes.Not, nodes.Const)
    if any(_sort(part) == "truth" and (isinstance(part, truths) or _dotted(part)) for part in node.nodes):
        return "what is true or false cannot be shown in a text; use it in `{% if … %}`"
    return None


_ALLOWED: dict[type[nodes.Node], Callable[[nodes.Node], str | None]] = {
    **dict.fromkeys((nodes.Template, nodes.TemplateData, nodes.If, nodes.Operand), _fine),
    **dict.fromkeys((nodes.And, nodes.Or, nodes.Not), _fine),
    nodes.Output: _output,
    nodes.Neg: _negative,
    nodes.Name: _name,
    nodes.Getattr: _attribute,
    nodes.Const: _constant,
    nodes.Filter: _filter,
    nodes.Compare: _comparison,
}
