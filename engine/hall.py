"""What happens to the exercise as a whole, its clock and its pace: records of world 0, which no world sees.

`HallState` is their fold.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter


class HallAct(BaseModel):
    """Part of every act of the hall; when it happened stands in its record."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class HallBegan(HallAct):
    """STARTEX: hall time runs from here."""

    kind: Literal["began"] = "began"


class HallTicked(HallAct):
    """The exercise clock stood at this record's hall time: a restart gives back no more than what came after."""

    kind: Literal["ticked"] = "ticked"


class HallPaused(HallAct):
    """Time stopped for one world, or for all when `world` is absent.

    `no_duff`: for something real. `stalled`: by the host itself, whose machine had stood still.
    """

    kind: Literal["paused"] = "paused"
    world: int | None = Field(default=None, ge=1)
    no_duff: bool = False
    stalled: bool = False


class HallResumed(HallAct):
    """Time runs again for one world, or for all when `world` is absent."""

    kind: Literal["resumed"] = "resumed"
    world: int | None = Field(default=None, ge=1)


class HallPaced(HallAct):
    """Hall time runs at another pace, in thousandths of the wall's: 2000 is twice as fast."""

    kind: Literal["paced"] = "paced"
    pace: int = Field(ge=1)


class HallJumped(HallAct):
    """Hall time was moved forward by so many milliseconds; this record stands where it landed."""

    kind: Literal["jumped"] = "jumped"
    by: int = Field(ge=0)


class HallBeat(HallAct):
    """The hall was shown a beat of the exercise file, by its place there from 0: the worlds that got it say what."""

    kind: Literal["beat"] = "beat"
    beat: int = Field(ge=0)


class HallAnswered(HallAct):
    """What became of an act of the facilitator `by`: done when `code` is empty, else refused."""

    kind: Literal["answered"] = "answered"
    by: str
    ref: str
    code: str = ""


class HallEnded(HallAct):
    """ENDEX: no world plays on."""

    kind: Literal["ended"] = "ended"


class HallState:
    """Where the exercise as a whole stands after some of its records: what a restart goes on from."""

    def __init__(self) -> None:
        self.hall_ms = 0
        """Hall time of the latest record, whatever it was of."""
        self.began = self.ended = False
        self.no_duff = False
        self.pace: int | None = None
        """In thousandths, once it was changed."""
        self.lost: dict[int, int] = {}
        """By world, milliseconds of hall time for which it alone stood still, up to where it runs again."""
        self.paused_at: dict[int, int] = {}
        """By world that stands still alone, the hall time since when."""
        self.beats: set[int] = set()
        """Beats that the hall was shown."""
        self.answered: set[tuple[str, str]] = set()
        """Acts that were answered, by facilitator and ref."""

    def passed(self, hall_ms: int) -> None:
        """Some record stands at this hall time."""
        self.hall_ms = max(self.hall_ms, hall_ms)

    def take(self, act: "HallRecord") -> None:
        """Takes in an act that stands at `hall_ms`."""
        match act:
            case HallBegan():
                self.began = True
            case HallEnded():
                self.ended = True
            case HallPaced():
                self.pace = act.pace
            case HallBeat():
                self.beats.add(act.beat)
            case HallAnswered():
                self.answered.add((act.by, act.ref))
            case HallPaused():
                self._pause(act)
            case HallResumed():
                self._resume(act)

    def _pause(self, act: HallPaused) -> None:
        if act.world is None:
            self.no_duff = self.no_duff or act.no_duff
        else:
            self.paused_at.setdefault(act.world, self.hall_ms)

    def _resume(self, act: HallResumed) -> None:
        if act.world is None:
            self.no_duff = False
        elif act.world in self.paused_at:
            self.lost[act.world] = self.lost.get(act.world, 0) + self.hall_ms - self.paused_at.pop(act.world)


HallRecord = Annotated[
    HallBegan | HallTicked | HallPaused | HallResumed | HallPaced | HallJumped | HallBeat | HallAnswered | HallEnded,
    Field(discriminator="kind"),
]

hall_codec: TypeAdapter[HallRecord] = TypeAdapter(HallRecord)
"""Reads and writes any act of the hall as JSON."""
