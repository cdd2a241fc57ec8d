"""The templates that authors write in their texts: a small corner of Jinja2, checked before it is shown.

A text may quote `meters.x`, `flags.x`, `decided.x`, `clock` and `day`, compare them, say `if` and use a few
filters. Nothing that fails the check can be rendered, and what passes it can be, whatever the values. What
people type is never a template.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from types import SimpleNamespace

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from injects import template_words as words
from injects.grammar import GROUPS, NUMBER_LIMIT, TemplateProblem, names, refused, too_deep
from injects.misread import plainly
from injects.model import Scalar

SIZE_LIMIT = 20_000
"""Characters of one text, at most."""

_ENVIRONMENT = ImmutableSandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False)

_HIDDEN = {"raw_begin": words.keyword("raw"), "comment_begin": words.COMMENT}


class RenderError(ValueError):
    """A text that cannot be rendered: it fails the check, or a value it quotes was not given."""


def quotable(identifier: str) -> str:
    """How a text writes an id: with underscores, since a dash is a minus and a dot leads inside."""
    return identifier.replace("-", "_").replace(".", "_")


def problems(source: str) -> list[TemplateProblem]:
    """Everything that keeps a text from being rendered, by line; nothing when it is sound."""
    if "{" not in source:
        return []
    if len(source) > SIZE_LIMIT:
        return [TemplateProblem(1, words.told("too-long", count=len(source), limit=SIZE_LIMIT))]
    try:
        hidden = list(_hidden(source))
        tree = _ENVIRONMENT.parse(source)
    except TemplateSyntaxError as error:
        return [TemplateProblem(error.lineno, words.told("unreadable", why=plainly(error.message or "")))]
    except ValueError:
        return [TemplateProblem(1, words.told("too-large", limit=NUMBER_LIMIT))]
    except RecursionError:
        return [TemplateProblem(1, too_deep())]
    return sorted({*hidden, *refused(tree)}, key=lambda each: (each.line, each.message.en))


@cache
def quoted(source: str) -> tuple[str, ...]:
    """The dotted names that a sound text quotes, sorted: `("clock", "meters.drafts")`."""
    if "{" not in source or problems(source):
        return ()
    return tuple(sorted(set(names(_ENVIRONMENT.parse(source)))))


def render(source: str, values: Mapping[str, Scalar]) -> str:
    """The text with the values it quotes, keyed by dotted name (`meters.drafts`). Raises RenderError."""
    if "{" not in source:
        return source
    template = _compiled(source)
    try:
        return template.render(_grouped(values))
    except UndefinedError as error:
        missing = [name for name in quoted(source) if name not in values]
        raise RenderError(f"no value was given for {', '.join(missing)}") from error
    except TypeError as error:
        raise RenderError(f"a value does not fit its place in the template: {error}") from error


@cache
def _compiled(source: str) -> Template:
    found = problems(source)
    if found:
        raise RenderError("; ".join(f"line {line}: {message.en}" for line, message in found))
    return _ENVIRONMENT.from_string(source)


def _grouped(values: Mapping[str, Scalar]) -> dict[str, object]:
    alone: dict[str, object] = {}
    groups: dict[str, dict[str, Scalar]] = defaultdict(dict, {group: {} for group in GROUPS})
    for name, value in values.items():
        root, _, leaf = name.partition(".")
        if leaf:
            groups[root][leaf] = value
        else:
            alone[root] = value
    return alone | {root: SimpleNamespace(**group) for root, group in groups.items()}


def _hidden(source: str) -> Iterator[TemplateProblem]:
    """What the parser leaves no trace of."""
    for line, kind, _ in _ENVIRONMENT.lex(source):
        if kind in _HIDDEN:
            yield TemplateProblem(line, words.not_allowed(_HIDDEN[kind]))
