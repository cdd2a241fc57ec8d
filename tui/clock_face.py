"""The clock that a console shows: it counts on from the last frame by a monotonic clock, never by the time of day."""

from engine.wire import Clock, ClockState
from injects.span import MINUTE, SECOND
from injects.written import Lang
from tui import words
from tui.pacer import Reading


class ClockFace:
    """World time and the state of play. Without a frame there is nothing to show."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._taken = 0
        self.frame: Clock | None = None
        """The last one that came."""

    def take(self, frame: Clock) -> None:
        """Takes what the host's clock says now."""
        self.frame, self._taken = frame, self._reading()

    @property
    def state(self) -> ClockState | None:
        """The state of play."""
        return self.frame.state if self.frame else None

    @property
    def world_ms(self) -> int:
        """World time now; 0 before the first frame."""
        if self.frame is None:
            return 0
        if self.frame.state != "running":
            return self.frame.world_ms
        passed = (self._reading() - self._taken) * self.frame.pace // 1_000
        return min(self.frame.world_ms + passed, self.frame.duration)

    @property
    def enters_story(self) -> str:
        """What the story's clock says when this seat enters, as the last frame has it."""
        return self.frame.enters_story if self.frame else ""

    def story(self, lang: Lang) -> str:
        """The story's clock as the last frame said it: `day 1, 09:00`."""
        return story_time(self.frame.story, lang) if self.frame else ""


def world_time(ms: int) -> str:
    """World time as people read it: `T+28:30`."""
    minutes, seconds = divmod(ms // SECOND, 60)
    return f"T+{minutes:02}:{seconds:02}"


def story_time(story: str, lang: Lang) -> str:
    """The story's clock, which comes as `1 09:00`."""
    day, _, clock = story.partition(" ")
    return words.STORY.said(lang).format(day=day, clock=clock)


def whole_minutes(ms: int) -> int:
    """Whole minutes, never promising more than there is."""
    return max(0, ms // MINUTE)


def story_minutes(story: str) -> int:
    """Minutes from the story's day 1, 00:00, to what its clock says, which comes as `1 09:00`."""
    day, _, clock = story.partition(" ")
    hour, _, minute = clock.partition(":")
    return ((int(day) - 1) * 24 + int(hour)) * 60 + int(minute)


def story_left(minutes: int, lang: Lang) -> str:
    """A length of story time, to the hour where it is days: `2 d 3 h`."""
    hours, rest = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    text = words.STORY_DAYS if days else words.STORY_HOURS if hours else words.STORY_MINUTES
    return text.said(lang).format(days=days, hours=hour if days else hours, minutes=rest)
