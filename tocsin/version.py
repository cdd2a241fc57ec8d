"""Which Tocsin this is. The engine's version goes into every journal: a replay is held against the same engine."""

PROGRAM = "0.1.0"

ENGINE = "1"
"""Raised whenever the same scenario, seed and commands would give other events than before."""
