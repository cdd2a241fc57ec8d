"""Where a beat stands for a team, worked out once after each change of the team."""

from tui.control.beat import Beat
from tui.control.stand import Stand, Standing
from tui.control.team import Question, Sending, Team


def standing_of(team: Team, beat: Beat) -> Standing:
    """Where a beat of the team's own scenario stands."""
    name = (beat.decision is not None, beat.id)
    if name not in team.standings:
        team.standings[name] = _decision(team, beat) if beat.decision else _inject(team, beat)
    return team.standings[name]


def _inject(team: Team, beat: Beat) -> Standing:
    sent = team.sent.get(beat.id)
    if beat.id in team.withheld and not team.ended:
        held = team.held.get(beat.id)
        return Standing(Stand.WITHHELD, beat.at) if held is None else Standing(Stand.HELD, held)
    if sent is not None:
        return _sending(team, sent)
    if beat.id in team.skipped:
        return Standing(Stand.SKIPPED)
    return Standing(Stand.NOT_CALLED, beat.at) if _gone_by(team, beat) else _to_come(beat)


def _sending(team: Team, sent: Sending) -> Standing:
    stand = Stand.PASSED if sent.passed else Stand.OPENED if sent.opened else Stand.SENT
    return Standing(stand, sent.at, len(sent.opened), team.seats_of(sent.to))


def _decision(team: Team, beat: Beat) -> Standing:
    question = team.questions.get(beat.id)
    if question is not None:
        return _question(beat, question)
    return Standing(Stand.NOT_CALLED, beat.at) if _gone_by(team, beat) else _to_come(beat)


def _question(beat: Beat, question: Question) -> Standing:
    assert beat.decision is not None
    answer, closed = question.answer, question.closed
    if closed is not None:
        return Standing(Stand.SILENT if closed.silent else Stand.CLOSED, closed.at, option=closed.option)
    if answer is not None:
        return Standing(Stand.LATE if answer.late else Stand.ANSWERED, answer.at, option=answer.option)
    return Standing(Stand.OVERDUE if question.overdue else Stand.OPEN, beat.decision.due)


def _to_come(beat: Beat) -> Standing:
    if beat.reserve:
        return Standing(Stand.RESERVE)
    return Standing(Stand.CONDITIONAL if beat.conditional else Stand.COMING, beat.at)


def _gone_by(team: Team, beat: Beat) -> bool:
    """A condition that was judged at its instant and did not hold is not judged again."""
    return team.ended or (beat.conditional and beat.at is not None and team.world_ms > beat.at)
