"""Ranges that the seed draws from: lengths of time (`5m..20m`) and quantities (`-3..2`)."""

from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from injects.span import WRITTEN, parse_span, written_span
from injects.written import Text, Written, WrittenError, worded
from scenarios.effects import thousandths

_NO_QUANTITY = Text(
    en="{value} is not a quantity; write a range like -3..2 or 0.5..1.5",
    fr="{value} n’est pas une quantité\u202f; écrivez un intervalle comme -3..2 ou 0.5..1.5",
)
_BACKWARDS = Text(
    en="{value} ends before it starts; write {hint}", fr="{value} finit avant de commencer\u202f; écrivez {hint}"
)
_SHORTER = Text(en="the shorter time first, like 5m..20m", fr="la durée la plus courte d’abord, comme 5m..20m")
_SMALLER = Text(en="the smaller number first, like -3..2", fr="le plus petit nombre d’abord, comme -3..2")


class SpanRange(Written):
    """A length of time drawn between two bounds, both in milliseconds, both included."""

    low: int
    """The shortest it may be."""
    high: int
    """The longest it may be."""


class QuantityRange(Written):
    """A quantity drawn between two bounds, both in thousandths, both included."""

    low: int
    """The least it may be."""
    high: int
    """The most it may be."""


def written_range(span: SpanRange) -> str:
    """A length of time as an author writes it: `12m`, `5m..20m`."""
    low, high = written_span(span.low), written_span(span.high)
    return low if low == high else f"{low}..{high}"


def _spans(written: object) -> object:
    if isinstance(written, str):
        low, _, high = written.partition("..")
        return _in_order(written, parse_span(low), parse_span(high or low), _SHORTER)
    return parse_span(written)


def _quantities(written: object) -> object:
    if isinstance(written, str):
        low, _, high = written.partition("..")
        return _in_order(written, _quantity(low), _quantity(high or low), _SMALLER)
    return {"low": thousandths(written), "high": thousandths(written)}


def _quantity(written: str) -> int:
    try:
        return thousandths(float(written))
    except ValueError:
        raise WrittenError(worded(_NO_QUANTITY, value=repr(written))) from None


def _in_order(written: str, low: int, high: int, hint: Text) -> dict[str, int]:
    if high < low:
        raise WrittenError(worded(_BACKWARDS, value=repr(written), hint=hint))
    return {"low": low, "high": high}


Duration = Annotated[
    SpanRange,
    BeforeValidator(_spans),
    WithJsonSchema({"type": "string", "pattern": rf"^{WRITTEN}(\.\.({WRITTEN})?)?$", "examples": ["12m", "5m..20m"]}),
]
"""A length of time, or a range that the seed draws from."""

Quantities = Annotated[
    QuantityRange,
    BeforeValidator(_quantities),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "number"},
                {"type": "string", "pattern": r"^[-+.\d_eE\s]+$", "examples": ["-3..2", "0.5..1.5"]},
            ],
            "examples": ["-3..2", "0.5..1.5"],
        }
    ),
]
"""A quantity, or a range that the seed draws from."""
