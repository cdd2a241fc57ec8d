"""What a text may say as a template: the few constructs that are allowed, and a plain sentence for every other."""

import difflib
import math
from collections.abc import Callable, Iterator
from typing import NamedTuple

from jinja2 import nodes

from injects import template_words as words
from injects.sanitise import clean
from injects.written import NOTHING, Text

GROUPS = ("meters", "flags", "decided")
"""Roots that are followed by a name: `meters.drafts`."""
ALONE = ("clock", "day")
"""Roots that stand alone: the story's clock (`15:15`) and day (1 is the first)."""
ROOTS = GROUPS + ALONE
FILTERS = ("capitalize", "int", "lower", "round", "upper")
DEPTH_LIMIT = 40
"""How deep conditions may stand in each other."""
NUMBER_LIMIT = 10**12

_NAMED: dict[type[nodes.Node], Text] = {
    nodes.Call: words.CALL,
    nodes.For: words.LOOP,
    nodes.Assign: words.keyword("set"),
    nodes.AssignBlock: words.keyword("set"),
    nodes.With: words.keyword("with"),
    nodes.Macro: words.MACRO,
    nodes.CallBlock: words.CALL_BLOCK,
    nodes.FilterBlock: words.FILTER_BLOCK,
    nodes.Block: words.BLOCK,
    nodes.Extends: words.keyword("extends"),
    nodes.Include: words.keyword("include"),
    nodes.Import: words.keyword("import"),
    nodes.FromImport: words.keyword("import"),
    nodes.Getitem: words.SUBSCRIPT,
    nodes.Slice: words.SUBSCRIPT,
    nodes.Concat: words.JOINING,
    nodes.CondExpr: words.INNER_IF,
    nodes.Test: words.TEST,
    nodes.List: words.LIST,
    nodes.Tuple: words.LIST,
    nodes.Dict: words.DICTIONARY,
    nodes.Scope: words.keyword("autoescape"),
}


class TemplateProblem(NamedTuple):
    """What is wrong with a text, in one sentence, and the line of the text (1 is the first)."""

    line: int
    message: Text


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


def too_deep() -> Text:
    return words.told("too-deep", limit=DEPTH_LIMIT)


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


def _fine(_: nodes.Node) -> Text | None:
    return None


def _not_allowed(node: nodes.Node) -> Text:
    if isinstance(node, nodes.BinExpr | nodes.UnaryExpr) and type(node) not in _NAMED:
        meant = _dashed(node) if isinstance(node, nodes.Sub) else None
        hint = words.told("perhaps", name=meant) if meant else NOTHING
        return words.told("arithmetic", operator=node.operator, hint=hint)
    return words.not_allowed(_NAMED.get(type(node), words.keyword(type(node).__name__.lower())))


def _dashed(node: nodes.Node) -> str | None:
    """The name that was meant by one with dashes, which texts write as underscores."""
    if not isinstance(node, nodes.Sub):
        return _dotted(node) if isinstance(node, nodes.Getattr) else None
    parts = list(node.iter_child_nodes())
    before = _dashed(parts[0]) if len(parts) == 2 else None
    return f"{before}_{parts[1].name}" if before and isinstance(parts[1], nodes.Name) else None


def _name(node: nodes.Node) -> Text | None:
    assert isinstance(node, nodes.Name)
    if _dotted(node):
        return None
    if node.name in GROUPS:
        return words.told("alone", name=node.name)
    return words.told("unknown", name=node.name, hint=_meant(node.name, ROOTS, "roots"))


def _meant(name: str, known: tuple[str, ...], otherwise: str) -> Text:
    """The question that names what was probably meant, or all there is."""
    near = difflib.get_close_matches(name, known, 1)
    return words.told("meant", name=near[0]) if near else words.told(otherwise, names=", ".join(known))


def _attribute(node: nodes.Node) -> Text | None:
    assert isinstance(node, nodes.Getattr)
    if _dotted(node):
        return None
    if _private(node):
        return words.told("private", name=node.attr)
    inner = _dotted(node.node)
    if inner or not isinstance(node.node, nodes.Name | nodes.Getattr):
        what = words.keyword(inner) if inner else words.told("value")
        return words.told("nothing-inside", what=what, name=node.attr)
    return None


def _constant(node: nodes.Node) -> Text | None:
    assert isinstance(node, nodes.Const)
    value = node.value
    if isinstance(value, str):
        return None if clean(value) == value else words.told("control")
    if isinstance(value, int | float) and not (math.isfinite(value) and abs(value) <= NUMBER_LIMIT):
        return words.told("too-large", limit=NUMBER_LIMIT)
    return None if value is not None else words.not_allowed(words.keyword("none"))


def _filter(node: nodes.Node) -> Text | None:
    assert isinstance(node, nodes.Filter)
    if node.name not in FILTERS:
        return words.told("unknown-filter", name=node.name, hint=_meant(node.name, FILTERS, "filters"))
    if node.name in ("int", "round") and node.node is not None and _sort(node.node) not in ("number", "unknown"):
        return words.told("for-numbers", name=node.name)
    if _arguments(node):
        return words.told("no-argument", name=node.name)
    return None


def _arguments(node: nodes.Filter) -> bool:
    """Whether a filter was given anything but `round` its number of decimals."""
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        return True
    written = [str(arg.value) if isinstance(arg, nodes.Const) else "" for arg in node.args]
    return written != [] and (node.name != "round" or written not in (["0"], ["1"], ["2"], ["3"]))


def _comparison(node: nodes.Node) -> Text | None:
    assert isinstance(node, nodes.Compare)
    left = node.expr
    for operand in node.ops:
        if operand.op in ("in", "notin"):
            return words.told("in")
        sorts = {_sort(left), _sort(operand.expr)} - {"unknown"}
        if operand.op not in ("eq", "ne") and sorts not in ({"number"}, {"text"}, set()):
            return words.told("order")
        left = operand.expr
    return None


def _sort(node: nodes.Node) -> str:
    """What an expression gives, as far as an order is concerned: `number`, `text`, `truth`, or `unknown`."""
    name = _dotted(node)
    if name:
        return {"meters": "number", "day": "number", "flags": "truth"}.get(name.partition(".")[0], "text")
    if isinstance(node, nodes.Name | nodes.Getattr):
        return "unknown"  # it is refused for itself
    if isinstance(node, nodes.Filter):
        return "number" if node.name in ("int", "round") else "text"
    if isinstance(node, nodes.Const) and not isinstance(node.value, bool):
        return "text" if isinstance(node.value, str) else "number"
    return "number" if isinstance(node, nodes.Neg) else "truth"


def _negative(node: nodes.Node) -> Text | None:
    assert isinstance(node, nodes.Neg)
    number = isinstance(node.node, nodes.Const) and _sort(node.node) == "number"
    return None if number else _not_allowed(node)


def _output(node: nodes.Node) -> Text | None:
    assert isinstance(node, nodes.Output)
    truths = (nodes.Compare, nodes.And, nodes.Or, nodes.Not, nodes.Const)
    if any(_sort(part) == "truth" and (isinstance(part, truths) or _dotted(part)) for part in node.nodes):
        return words.told("truth")
    return None


_ALLOWED: dict[type[nodes.Node], Callable[[nodes.Node], Text | None]] = {
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
