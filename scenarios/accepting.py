"""Warnings that an author accepts: which, where, and why."""

from pydantic import Field

from injects.written import Written

WARNING = r"^SC[56]\d\d$"
"""The codes of warnings. An error cannot be accepted."""


class Acceptance(Written):
    """A warning that is meant to stay: `tocsin check` tells it no more, and says when it is gone."""

    code: str = Field(pattern=WARNING)
    """The code of the warning, as `tocsin check` gives it: `SC511`."""
    at: str | None = None
    """Where: the key that the warning names, or what it starts with; an inject may be named by its id, like
    `injects[2.01].body`. Anywhere in the pack when absent."""
    because: str = Field(min_length=1)
    """Why it is right as it is, for whoever reads the pack next."""
