"""The curve of timeliness, and the points of options."""

POINTS = {"great": 100, "good": 75, "okay": 50, "weak": 25}
"""What the ranks of options are worth (the ranks of Immersive's exercises)."""

LATE = 20
"""What is done after its limit, but done."""


def timely(delay: int, target: int, limit: int) -> int:
    """Points from 0 to 100 for something done `delay` after its chance opened; all three in milliseconds.

    Full until the target, then in a straight line to 30 at the limit, 20 afterwards (the project's doctrine, E3).
    """
    if delay <= target:
        return 100
    if delay > limit:
        return LATE
    return 100 - 70 * (delay - target) // (limit - target)
