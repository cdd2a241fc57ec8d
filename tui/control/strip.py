"""What stands above every view: the exercise and the line, its health, and a banner when time stands still."""

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from tui.control import health_words
from tui.control import screen_words as words
from tui.control.focus import Focus
from tui.control.health import Level, judge
from tui.control.views.view import View
from tui.ink import line, page
from tui.status_bar import Status

_STYLES = {Level.GOOD: "bold $success", Level.WATCH: "bold $warning", Level.ACT: "bold $error"}


def status(focus: Focus) -> Status:
    """What stands on top: hall time, who is here, pace, lateness, the line."""
    welcome, hall, voice = focus.helm.welcome, focus.helm.desk.hall, focus.voice
    place = voice.phrase(words.PLACE, seat=welcome.seat, exercise=welcome.called) if welcome else "Tocsin"
    summary = ""
    if hall:
        facts = {"here": hall.health.consoles, "seats": hall.health.seats, "late": hall.health.late_ms}
        summary = voice.phrase(words.SUMMARY, pace=voice.pace(hall.pace), **facts)
    ended_at = focus.helm.desk.ended_at
    if ended_at is not None:
        return Status(place, "", ended_at, "over", summary, focus.line)
    return Status(place, "", focus.face.world_ms, focus.face.state, summary, focus.line)


def health(focus: Focus) -> Content:
    """The host's health in words, and why."""
    judged = judge(focus.helm.desk, up=bool(focus.helm.up))
    level = health_words.LEVELS[judged.level].said(focus.voice.lang)
    reason = focus.voice.phrase(judged.reason, **judged.facts)
    return Content.assemble(" ", line(level, _STYLES[judged.level]), "  ", line(reason))


class Banner(NamedTuple):
    """What is said across the screen, and whether it is an alarm."""

    said: Content
    alert: bool = False


def banner(focus: Focus, resume: str, start: str) -> Banner | None:
    """What must not be missed; `resume` and `start` are the keys that help."""
    voice, hall = focus.voice, focus.helm.desk.hall
    if focus.helm.bye and not focus.helm.desk.ended:
        return Banner(line(voice.phrase(words.CLOSED, sentence=focus.helm.bye.sentence)), alert=True)
    if focus.helm.desk.ended:
        return Banner(line(voice.phrase(words.OVER)))
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


def tabs(focus: Focus, shown: View, views: Sequence[View]) -> Content:
    """The views by their digits, the one in front marked, with how much there wants an eye."""
    lines = [Content("")]
    for number, view in enumerate(views, 1):
        tab = _tab(focus, number, view, view is shown)
        if lines[-1].cell_length + tab.cell_length > focus.width:
            lines.append(Content(""))
        lines[-1] = Content.assemble(lines[-1], tab, " ")
    return page(lines)


def above(focus: Focus, view: View, typed: str) -> Content:
    """For whom the actions are, and what holds for all lines."""
    voice = focus.voice
    style = "bold $accent" if focus.world is None else "bold reverse"
    parts = [line(f" {voice.phrase(words.FOR_SCOPE, scope=voice.scope(focus.world).upper())} ", style)]
    if typed:
        parts.append(line(f"  {voice.phrase(words.FILTERED, typed=typed)}", "$accent"))
    if focus.only_exceptions and view.across:
        parts.append(line(f"  {voice.phrase(words.ONLY_EXCEPTIONS)}", "$accent"))
    first, second = Content.assemble(*parts), view.above(focus)
    return page([first, second]) if second.plain else first


def _tab(focus: Focus, number: int, view: View, is_shown: bool) -> Content:
    waiting = view.waiting(focus)
    said = f"{number} {view.title.said(focus.voice.lang)}" + (f" ({waiting})" if waiting else "")
    if is_shown:
        return line(f"[{said}]", "bold reverse")
    return line(said, "bold $warning" if waiting else "")
