"""Regulatory clocks: the law as data, and how a scenario uses it. An exercise aid, not legal advice."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from injects.span import Span
from injects.written import Identifier, Text, Word, Written
from scenarios.conditions import Condition

Start = Literal["awareness", "fix", "resolution"]
"""Other instants than T0 that the law counts from: one is aware, a corrective measure is there, it is over."""

T0 = Literal[
    "awareness",
    "significance",
    "classification",
    "causal_link",
    "knowledge_of_attack",
    "high_risk",
    "exploitation",
    "reportable",
    "materiality",
]
"""What the instant is that a clock starts from: the same event starts clocks at different ones."""


class NoticeField(Written):
    """One field of the form that a notice is."""

    label: Text
    help: Text | None = None
    """What belongs there, in one line."""
    required: bool = True
    """Whether the notice is incomplete without it. It may be sent all the same: the law allows phases."""


class Stage(Written):
    """One notice that is due: within so long of T0, or without delay when neither `due` nor `latest` is there."""

    title: Text
    due: Span | None = None
    after: Identifier | None = None
    """What `due` counts from instead of T0: the sending of another stage, `fix` or `resolution`."""
    latest: Span | None = None
    """In any case not later than this after awareness, when T0 is something else."""
    cases: dict[Identifier, Span] = {}
    """The limit in a case of the regime, in place of the one above: 2 days for critical infrastructure."""
    working: bool = False
    """Whether `due` counts working days only."""
    content: dict[Word, NoticeField] = {}
    """The form: what the notice says. Without it, it is one text."""
    note: Text | None = None
    """What is often mistaken, for debriefers."""


class Regime(Written):
    """One duty to notify: who tells whom, from which instant, by when."""

    label: Text
    law: Text
    """The article it comes from."""
    who: Text
    """Who has the duty."""
    recipient: Text
    t0: T0
    """The instant the clock starts from: each regime counts from its own."""
    t0_means: Text
    cases: dict[Identifier, Text] = {}
    """Cases in which another limit holds, and what each is."""
    stages: dict[Identifier, Stage] = Field(min_length=1)
    applies_from: str
    status: Literal["in_force", "applies_with_high_risk", "voluntary_code", "proposed"]
    as_of: str
    """The month in which it was last looked at."""
    source: str
    note: Text | None = None
    """What is often mistaken about the whole of it, for debriefers."""

    @property
    def has_outer_limit(self) -> bool:
        """Whether something also counts from awareness, which is not T0 here."""
        return any(stage.latest is not None for stage in self.stages.values())


class ClockUse(Written):
    """A duty to notify in a scenario: the law, what starts it in truth, and who should see it.

    Its key is the regime, or any name with `regime`: so two sides can be under the same law, each with its own clock.
    """

    regime: str | None = None
    """The law, by its id; the key itself when absent."""
    label: Text | None = None
    """What this clock is called, when the regime's own name would not tell it from another."""
    recipient: Text | None = None
    """Who is told here, when it is somebody else than the regime says."""
    owner: Identifier
    """The role that should notify."""
    trigger: Condition
    """When T0 comes for this team, whether it sees it or not."""
    case: Identifier | None = None
    """The case of the regime that this is in truth; the general limit holds when absent."""
    starts: dict[Start, Condition] = {}
    """When the other instants come that this law counts from: awareness where T0 is another, a fix, the end of it."""

    def law(self, name: str, regimes: Mapping[str, Regime]) -> Regime:
        """The regime of the clock of this name, as the scenario uses it. Raises KeyError for an unknown one."""
        regime = regimes[self.regime or name]
        own = {"label": self.label, "recipient": self.recipient}
        return regime.model_copy(update={key: text for key, text in own.items() if text is not None})
