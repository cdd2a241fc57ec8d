"""What stands above every view: the exercise and the line, its health, and a banner when time stands still."""

from textual.content import Content

from tui.control import health_words
from tui.control import screen_words as words
from tui.control.focus import Focus
from tui.control.health import Level, judge
from tui.ink import line
from tui.status_bar import Status

_STYLES = {Level.GOOD: "bold $success", Level.WATCH: "bold $warning", Level.ACT: "bold $error"}


def status(focus: Focus) -> Status:
    """What stands on top: hall time, who is here, pace, lateness, the line."""
    welcome, hall, voice = focus.helm.welcome, focus.helm.desk.hall, focus.voice
    place = voice.phrase(words.PLACE, seat=welcome.seat, exercise=welcome.exercise) if welcome else "Tocsin"
    summary = ""
    if hall:
        facts = {"here": hall.health.consoles, "seats": hall.health.seats, "late": hall.health.late_ms}
        summary = voice.phrase(words.SUMMARY, pace=voice.pace(hall.pace), **facts)
    face = focus.face
    return Status(place, "", face.world_ms, face.state, summary, focus.line)


def health(focus: Focus) -> Content:
    """The host's health in words, and why."""
    judged = judge(focus.helm.desk, up=bool(focus.helm.up))
    level = health_words.LEVELS[judged.level].said(focus.voice.lang)
    reason = focus.voice.phrase(judged.reason, **judged.facts)
    return Content.assemble(" ", line(level, _STYLES[judged.level]), "  ", line(reason))


class Banner:
    """What is said across the screen, and whether it is an alarm."""

    def __init__(self, said: Content, *, alert: bool = False) -> None:
        self.said, self.alert = said, alert


def banner(focus: Focus, resume: str, start: str) -> Banner | None:
    """What must not be missed; `resume` and `start` are the keys that help."""
    voice, hall = focus.voice, focus.helm.desk.hall
    if focus.helm.bye:
        return Banner(line(voice.phrase(words.CLOSED, sentence=focus.helm.bye.sentence)), alert=True)
    if hall is None or hall.state == "running":
        return None
    if hall.state == "no-duff":
        return Banner(line(voice.phrase(words.REAL, key=resume)), alert=True)
    if hall.state == "paused":
        text = words.STALLED if focus.helm.desk.stalled else words.PAUSED
        return Banner(line(voice.phrase(text, key=resume)))
    if hall.state == "lobby":
        facts = {"here": hall.health.consoles, "seats": hall.health.seats}
        return Banner(line(voice.phrase(words.WAITS, key=start, **facts)))
    return Banner(line(voice.phrase(words.OVER)))
