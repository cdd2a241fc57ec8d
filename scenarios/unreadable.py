"""What makes a file no YAML, in the words of people who do not know how YAML is read, and where to look."""

import re

import yaml

from injects.written import Text
from scenarios.problems import Place, Problem, problem
from scenarios.yaml_words import why

_NO_BREAK = re.compile(r"^ *(?:- +)?(?P<indent>[\u00a0\u2007\u202f])|^[ -]*[\w.-]+:(?P<after>[\u00a0\u2007\u202f])")
"""A no-break space where a line is indented, or after the colon of a key: to YAML it is a letter."""
_OPENED = {"'}'": "{", "']'": "["}


def unreadable(file: str, text: str, error: yaml.MarkedYAMLError) -> Problem:
    """What keeps a file from being read, at the place to look at."""
    lines = text.split("\n")
    here = _place(file, error.problem_mark or error.context_mark)
    line = lines[here.line - 1] if here.line <= len(lines) else ""
    if line[here.column - 1 :].startswith("\t"):
        return problem("tab", here)
    for number in (here.line, here.line - 1):
        found = _NO_BREAK.match(lines[number - 1]) if 1 <= number <= len(lines) else None
        if found:
            column = found.start(found.lastgroup or 0) + 1
            return problem("syntax", Place(file, number, column), why=why("no-break-space"))
    place = _place(file, error.context_mark) if _is_told_where_it_began(error) else here
    return problem("syntax", place, why=_why(error, line, here))


def _place(file: str, mark: yaml.Mark | None) -> Place:
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)


def _is_told_where_it_began(error: yaml.MarkedYAMLError) -> bool:
    """A key without its colon and a quote that nothing closes are met only later."""
    return error.context in ("while scanning a simple key", "while scanning a quoted scalar")


def _why(error: yaml.MarkedYAMLError, line: str, here: Place) -> Text:
    what, start = error.problem or "", _place(here.file, error.context_mark)
    if what == "could not find expected ':'":
        return why("no-colon")
    if what == "found unexpected end of stream":
        return why("open-quote")
    if what == "found character that cannot start any token":
        return why("needs-quotes", char=line[here.column - 1 : here.column])
    if what == "mapping values are not allowed in this context":
        return why("second-colon")
    if what.startswith("did not find expected ',' or"):
        opened, closed = _OPENED[what[-3:]], what[-2]
        return why("open-bracket", opened=opened, closed=closed, start=start.line)
    if line[: here.column - 1].strip(" ") == "" and what.startswith("did not find expected"):
        return _indented(what, here, start)
    return why("parser", what=", ".join(filter(None, (error.context, what))))


def _indented(what: str, here: Place, start: Place) -> Text:
    """A line that begins in a column where nothing it could belong to does."""
    columns = {"column": here.column, "other": start.column, "start": start.line}
    if not what.endswith("'-' indicator"):
        return why("key-column", **columns)
    return why("no-dash" if here.column == start.column else "dash-column", **columns)
