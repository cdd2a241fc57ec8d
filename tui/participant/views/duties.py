"""Duties to notify, each with its stages: which apply, since when, until when they are due, and what was sent."""

from collections.abc import Iterator

from textual.content import Content

from engine.shown_world import ShownStage
from injects.written import Text
from tui.browser import Row
from tui.clock_face import story_left, story_minutes, story_time, world_time
from tui.ink import block, column, line, page
from tui.participant import askable, words
from tui.participant.seat import Seat
from tui.participant.telling import say
from tui.participant.views.view import Opened, View, state_part
from tui.state import Duty


def duty_at(seat: Seat, row: str) -> Duty:
    """The duty of a row, or of the stage that stands there."""
    return seat.state.duty(row.partition("/")[0])


def stage_at(seat: Seat, row: str) -> ShownStage | None:
    """The stage of a row; of a duty's own row, the next to send; None when all were sent."""
    duty, name = duty_at(seat, row), row.partition("/")[2]
    return duty.stage(name) if name else next(iter(duty.left), None)


def why_not_notify(seat: Seat, row: str) -> Text | None:
    """Why this stage, or any of the duty, cannot be sent."""
    stage = stage_at(seat, row)
    if stage is None:
        return words.WHY_ALL_SENT
    return words.WHY_STAGE_SENT if stage.id in duty_at(seat, row).sent else None


def due(seat: Seat, duty: Duty, stage: ShownStage) -> str:
    """Until when it is due by the story's clock, and how much of it is left; empty while nobody qualified the duty."""
    limit = duty.limits.get(stage.id)
    if limit is None or not limit.story or not duty.applies or stage.id in duty.sent:
        return ""
    story, left = story_time(limit.story, seat.lang), _left(seat, limit.story)
    if left < 0:
        return say(seat, words.STAGE_WAS_DUE, story=story)
    return say(seat, words.STAGE_DUE, story=story, left=story_left(left, seat.lang))


def _left(seat: Seat, story: str) -> int:
    now = seat.face.frame.story if seat.face.frame else "1 00:00"
    return story_minutes(story) - story_minutes(now)


def _state(duty: Duty) -> tuple[Text, str]:
    if duty.notified:
        return words.NOTIFIED_STATE, "$success"
    if duty.qualified is None:
        return words.UNQUALIFIED_STATE, "$warning"
    return (words.APPLIES_STATE, "bold $error") if duty.applies else (words.APPLIES_NOT_STATE, "")


def _stage_state(seat: Seat, duty: Duty, stage: ShownStage) -> tuple[Text, str]:
    if stage.id in duty.sent:
        return words.SENT_STATE, "$success"
    limit = duty.limits.get(stage.id)
    late = duty.applies and limit is not None and limit.story and _left(seat, limit.story) < 0
    return (words.OVERDUE_STATE, "bold $error") if late else (words.NOT_SENT_STATE, "")


def _rows(seat: Seat) -> list[Row]:
    return [row for duty in seat.state.duties for row in _rows_of(seat, duty)]


def _rows_of(seat: Seat, duty: Duty) -> Iterator[Row]:
    text, style = _state(duty)
    clock = duty.clock
    yield Row(clock.id, Content.assemble(state_part(text, seat, style), line(clock.label, "bold")))
    for stage in clock.stages:
        text, style = _stage_state(seat, duty, stage)
        when = line(f"  {due(seat, duty, stage)}", "$foreground-muted")
        yield Row(
            f"{clock.id}/{stage.id}", Content.assemble(state_part(text, seat, style), "  ", line(stage.name), when)
        )


def _read(seat: Seat, row: str) -> Content:
    duty, stage = duty_at(seat, row), row.partition("/")[2]
    return page(_stage_lines(seat, duty, duty.stage(stage)) if stage else _lines(seat, duty))


def _lines(seat: Seat, duty: Duty) -> Iterator[Content]:
    clock = duty.clock
    text, style = _state(duty)
    yield line(clock.label, "bold $accent")
    yield line(text.said(seat.lang), style)
    yield _labelled(seat, words.LAW, clock.law)
    yield _labelled(seat, words.RECIPIENT, clock.recipient)
    yield line(clock.standing, "$foreground-muted")
    yield line(say(seat, words.T0_IS, t0=clock.t0))
    yield from _recorded(seat, duty)
    yield Content("")
    for stage in clock.stages:
        yield from _limit_lines(seat, duty, stage)


def _recorded(seat: Seat, duty: Duty) -> Iterator[Content]:
    """What the team said of it."""
    qualified = duty.qualified
    if qualified is None:
        return
    if qualified.aware_at is not None:
        story = story_time(qualified.t0_story, seat.lang) if qualified.t0_story else ""
        yield line(say(seat, words.T0_RECORDED, story=story, instant=world_time(qualified.aware_at)), "bold")
    if duty.case(qualified.case):
        yield line(say(seat, words.CASE_RECORDED, case=duty.case(qualified.case)))
    yield line(seat.state.words.get((qualified.seat, qualified.ref), ""))


def _limit_lines(seat: Seat, duty: Duty, stage: ShownStage) -> Iterator[Content]:
    """A stage, and once the duty is said to apply its limit."""
    text, style = _stage_state(seat, duty, stage)
    yield Content.assemble(state_part(text, seat, style), line(stage.name, "bold"))
    limit = duty.limits.get(stage.id)
    if limit is not None and duty.applies:
        said = ", ".join(part for part in (limit.rule, due(seat, duty, stage)) if part)
        yield line(f"  {said}", "$foreground-muted")


def _stage_lines(seat: Seat, duty: Duty, stage: ShownStage) -> Iterator[Content]:
    yield line(f"{duty.clock.label}, {stage.name}", "bold $accent")
    yield from _limit_lines(seat, duty, stage)
    draft = askable.notice_draft_of_others(seat, duty, stage)
    if draft:
        yield line(draft, "$secondary")
    yield Content("")
    known = duty.sent.get(stage.id) or duty.drafts.get(stage.id)
    typed = dict(stage.spoken(seat.state.words, known.seat, known.ref)) if known else {}
    for field in stage.fields:
        yield line(field.label, "bold")
        yield block(typed.get(field.label) or words.LEFT_OUT.said(seat.lang))
    if known and not stage.fields:
        yield block(seat.state.words.get((known.seat, known.ref), ""))


def _labelled(seat: Seat, label: Text, text: str) -> Content:
    return Content.assemble(column(line(label.said(seat.lang), "$foreground-muted"), 8), line(text))


def _open(seat: Seat, row: str) -> Opened:
    """A duty is qualified; a stage is notified."""
    why = seat.why_not_send()
    if why or "/" not in row:
        return why or askable.qualify(seat, duty_at(seat, row))
    stage = stage_at(seat, row)
    assert stage is not None
    return why_not_notify(seat, row) or askable.notify(seat, duty_at(seat, row), stage)


DUTIES = View(
    "duties",
    words.DUTIES,
    _rows,
    _read,
    _open,
    label=words.QUALIFY_IT,
    hidden=lambda seat, row: _read(seat, row).plain,
)
