"""Percentiles of counted values are those of the values one by one."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.percentiles import nearest


@given(st.lists(st.integers(-5, 40), min_size=1), st.sampled_from([1, 10, 50, 90, 100]))
def test_the_nearest_rank_of_all_values_in_order(values, percent):
    rank = max(-(-len(values) * percent // 100), 1)
    assert nearest(Counter(values), percent) == sorted(values)[rank - 1]


def test_of_nothing_there_is_none():
    with pytest.raises(ValueError, match="nothing"):
        nearest(Counter(), 50)
