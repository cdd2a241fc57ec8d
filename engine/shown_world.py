"""What a participant is shown when play begins: the team's place in the world, with no place for anything hidden."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.happened import place_of


class Sight(BaseModel):
    """Part of everything shown."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Named(Sight):
    """Something with an id for commands and a name for people; `yours` when this seat may act on it."""

    id: str
    name: str
    yours: bool = True
    needs: dict[str, int] = {}
    """The people it keeps busy, by resource."""


class ShownRole(Sight):
    """A role of the team, who holds it, and what it is there for."""

    id: str
    title: str
    mission: str
    seat: str


class Orderable(Named):
    """A control that can be ordered: how long it takes, the autonomy it leaves, the version it brings back."""

    takes: int = 0
    autonomy: int | None = Field(default=None, ge=0, le=3)
    version: str = ""
    again: bool = False
    """It can be ordered while it is in force."""


class ShownSystem(Sight):
    """A system as its team knows it when play begins, and the controls that can be ordered on it."""

    id: str
    title: str
    about: str
    controls: tuple[Orderable, ...]
    version: str = ""
    autonomy: int | None = Field(default=None, ge=0, le=3)


class ShownField(Sight):
    """A field of a notice's form; a notice is incomplete without those that are `required`."""

    id: str
    label: str
    help: str
    required: bool


class ShownStage(Named):
    """A stage of a notification, with its form where it has one."""

    fields: tuple[ShownField, ...] = ()

    def spoken(self, words: Mapping[tuple[str, str], str], seat: str, ref: str) -> list[tuple[str, str]]:
        """What was typed in it, field by field as people read it."""
        found = ((field.label, words.get((seat, place_of(ref, field.id)), "")) for field in self.fields)
        return [(label, text) for label, text in found if text]


class ShownLimit(Sight):
    """Until when a stage is due: the rule in words, and the story's clock where it can be counted."""

    stage: str
    rule: str
    story: str


class ShownClock(Sight):
    """A duty to notify: what the law is called, who is told, the stages that can be sent, and what T0 is.

    `standing` says whether the law is in force, and when that was looked at. `outer` when a limit also counts from
    awareness of the facts.
    """

    id: str
    label: str
    law: str
    recipient: str
    stages: tuple[ShownStage, ...]
    t0: str = ""
    standing: str = ""
    cases: tuple[Named, ...] = ()
    outer: bool = False


class ShownEntered(Sight):
    """Roles of one's own team entered, or another side that can be written to from now on."""

    kind: Literal["entered"] = "entered"
    at: int
    story: str
    roles: tuple[ShownRole, ...]
    contact: Named | None


class GaugeFace(Sight):
    """A gauge of this seat as it stands at the start: level and rate in thousandths, between `low` and `high`."""

    id: str
    title: str
    unit: str
    low: int
    high: int
    level: int
    rate: int


class ResourceFace(Sight):
    """People whom work waits for, and how many there are at the start."""

    id: str
    title: str
    count: int


class ShownWorld(Sight):
    """The start: where the team works, who is who, what can be ordered, preserved and written to."""

    kind: Literal["world"] = "world"
    at: int
    title: str
    organisation: str
    pitch: str
    duration: int
    seat: str
    roles: tuple[ShownRole, ...]
    systems: tuple[ShownSystem, ...]
    evidence: tuple[Named, ...]
    personas: tuple[Named, ...]
    clocks: tuple[ShownClock, ...]
    gauges: tuple[GaugeFace, ...] = ()
    resources: tuple[ResourceFace, ...] = ()
