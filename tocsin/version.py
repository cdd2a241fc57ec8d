"""Which engine this is. It goes into every journal: a replay is held against the same engine."""

ENGINE = "2"
"""Raised whenever the same scenario, seed and commands would give other events than before."""
