"""Numbers and ranges as authors write them, held as whole numbers."""

import pytest
from pydantic import TypeAdapter, ValidationError

from scenarios.effects import Quantity
from scenarios.ranges import Duration, SpanRange

QUANTITY = TypeAdapter(Quantity)
DURATION = TypeAdapter(Duration)


@pytest.mark.parametrize(
    ("written", "held"), [(1, 1000), (-8, -8000), (0.1, 100), (4.75, 4750), (31.52, 31520), (0.001, 1)]
)
def test_a_quantity_is_held_in_thousandths(written, held):
    assert QUANTITY.validate_python(written) == held


@pytest.mark.parametrize("written", [0.0001, "3", True, None, float("nan"), float("inf")])
def test_what_cannot_be_is_refused(written):
    with pytest.raises(ValidationError):
        QUANTITY.validate_python(written)


def test_a_duration_is_one_length_or_a_range():
    assert DURATION.validate_python("3m") == SpanRange(low=180_000, high=180_000)
    assert DURATION.validate_python("3m..5m") == SpanRange(low=180_000, high=300_000)
    with pytest.raises(ValidationError, match="ends before it starts"):
        DURATION.validate_python("5m..3m")
