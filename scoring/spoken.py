"""How reasons say times and lengths of time."""

from injects.span import written_span


def instant(at: int) -> str:
    """World time as people read it: `T+28:30`."""
    minutes, seconds = divmod(at // 1000, 60)
    return f"T+{minutes:02}:{seconds:02}"


def length(ms: int) -> str:
    """A length of time to the second, as authors write it: `3m20s`."""
    return written_span(ms // 1000 * 1000)
