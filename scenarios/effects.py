"""Effects: the small, declared set of ways in which anything changes the simulated world."""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag, WithJsonSchema

from injects.span import Span
from injects.written import Identifier, Text, Word, Written, WrittenError, worded

QUANTITY_LIMIT = 10**9

_NO_QUANTITY = Text(
    en="{value} is not a quantity; write a number with at most three decimals, up to a thousand million",
    fr="{value} n’est pas une quantité\u202f; écrivez un nombre, trois décimales au plus, jusqu’à un milliard",
)


def thousandths(written: object) -> int:
    """A written number in thousandths. Raises ValueError when it is none, or has more than three decimals."""
    if isinstance(written, int | float) and not isinstance(written, bool) and abs(written) <= QUANTITY_LIMIT:
        scaled = Decimal(str(written)) * 1000
        if scaled == scaled.to_integral_value():
            return int(scaled)
    raise WrittenError(worded(_NO_QUANTITY, value=repr(written)))


Quantity = Annotated[int, BeforeValidator(thousandths), WithJsonSchema({"type": "number"})]
"""A number with at most three decimals, held as whole thousandths so that every machine counts alike."""


class MeterEffect(Written):
    """Moves a meter: `add` to its level, `set` it, or add to its `rate` (per minute of world time)."""

    meter: Word
    add: Quantity | None = None
    """This much is added to its level."""
    set: Quantity | None = None
    """Its level becomes this."""
    rate: Quantity | None = None
    """This much is added to its change per minute."""


class FlagEffect(Written):
    """Raises a flag (or lowers it, with `is: false`)."""

    flag: Word
    is_: bool = Field(default=True, alias="is")
    """`false` lowers it."""


class SystemEffect(Written):
    """Orders a control of a system, as a person would, or changes its state or autonomy (0 off … 3 acts alone)."""

    system: Identifier
    control: Identifier | None = None
    """The control that is ordered."""
    state: Literal["clean", "tainted"] | None = None
    """What the system becomes."""
    autonomy: int | None = Field(default=None, ge=0, le=3)
    """The autonomy it is given."""


class FactEffect(Written):
    """Makes a fact known to the team."""

    fact: Identifier
    side: Identifier | None = None
    """The side that comes to know it; every side when absent."""


class EvidenceEffect(Written):
    """Preserves or destroys a piece of evidence."""

    evidence: Identifier
    is_: Literal["preserved", "lost"] = Field(alias="is")
    """What becomes of it."""


class SendEffect(Written):
    """Sends an inject, now or later; one that was sent already is not sent again."""

    send: Identifier
    after: Span = 0
    """How long from now."""


class ResourceEffect(Written):
    """Calls people in (`add: 2`), sends some away once they are free (`add: -1`), or lets all of them `rest`."""

    resource: Identifier
    add: int | None = Field(default=None, ge=-100, le=100)
    """How many come; below zero, how many leave, each when their work is done."""
    rest: bool = False
    """They are relieved: their time on duty counts from now on."""


_KINDS = ["meter", "flag", "system", "fact", "evidence", "send", "resource"]


def _which(written: Any) -> str | None:
    keys = written if isinstance(written, dict) else getattr(type(written), "model_fields", ())
    return next((key for key in keys if key in _KINDS), None)


Effect = Annotated[
    Annotated[MeterEffect, Tag("meter")]
    | Annotated[FlagEffect, Tag("flag")]
    | Annotated[SystemEffect, Tag("system")]
    | Annotated[FactEffect, Tag("fact")]
    | Annotated[EvidenceEffect, Tag("evidence")]
    | Annotated[SendEffect, Tag("send")]
    | Annotated[ResourceEffect, Tag("resource")],
    Discriminator(
        _which,
        custom_error_type="effect",
        custom_error_message="not an effect; one starts with " + ", ".join(_KINDS),
    ),
]
