"""What the codes of problems are for, as `tocsin explain` tells it."""

from injects.written import Text, Written


class Explanation(Written):
    """One code: what it is called, why the rule is there, something that breaks it, and the same mended."""

    title: Text
    text: Text
    bad: str
    good: str
