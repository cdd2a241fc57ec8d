"""How much of a template is read at most: of each `if`, the branch that says the most."""

import re
from functools import cache

_QUOTED = re.compile(r"{{.*?}}", re.DOTALL)
_VALUE = "1,234"
"""What a quoted value is taken for."""
_INNERMOST = re.compile(r"{%-?\s*if\b[^%]*%}((?:(?!{%-?\s*(?:if|endif)\b).)*){%-?\s*endif\s*-?%}", re.DOTALL)
_BRANCH = re.compile(r"{%-?\s*(?:elif|else)\b[^%]*%}")


@cache
def longest(source: str) -> str:
    """The text with the longest branch of each condition in it."""
    source = _QUOTED.sub(_VALUE, source)
    while match := _INNERMOST.search(source):
        branch = max(_BRANCH.split(match.group(1)), key=len)
        source = source[: match.start()] + branch + source[match.end() :]
    return source
