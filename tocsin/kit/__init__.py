"""The four-part kit of a scenario: facilitator and player book, observer grid, main events list, to print."""

from tocsin.kit.pages import write_kit

__all__ = ["write_kit"]
