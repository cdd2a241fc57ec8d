"""The after-action report: one self-contained page per exercise, in English or in French, to project and to print."""

from replays.report.page import write_report

__all__ = ["write_report"]
