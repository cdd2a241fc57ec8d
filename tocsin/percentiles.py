"""Percentiles of values that were counted, so that many runs weigh no more than few."""

from collections import Counter


def nearest(counts: Counter[int], percent: int) -> int:
    """The nearest-rank percentile: a value that occurred. There must be one."""
    left = max(-(-counts.total() * percent // 100), 1)
    for value, count in sorted(counts.items()):
        left -= count
        if left <= 0:
            return value
    raise ValueError("nothing was counted")
