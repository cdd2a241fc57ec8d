"""News for a facilitator's line console: what is told of what just happened, several teams together where it can be."""

from collections.abc import Iterable

from engine import events as ev
from engine.desk_shown import DeskHappened
from engine.flood_events import FloodBegan
from engine.helm_events import InjectHeld
from tui.control import line_words as words
from tui.control.beat import Beat
from tui.control.lately import told
from tui.control.team import Letter, Team
from tui.control.voice import DeskVoice

_TOLD = (ev.DecisionTaken, ev.DecisionDue, ev.DecisionClosed, InjectHeld, ev.WorldEnded)
_TOGETHER = (ev.InjectSent, FloodBegan, ev.DecisionOpened)


def happened(voice: DeskVoice, sights: Iterable[DeskHappened]) -> list[str]:
    """What to tell of what happened: what several teams met at once is told once, of a flood that it began."""
    lines: list[str] = []
    together: dict[tuple[str, str], tuple[Beat, list[Team]]] = {}
    for sight in sights:
        event, team = sight.event, voice.desk.teams[sight.world]
        if ev.is_of_flood(event):
            continue
        if isinstance(event, _TOGETHER):
            beat = _beat(team, event)
            together.setdefault((_kind(event), beat.key), (beat, []))[1].append(team)
        elif isinstance(event, _TOLD):
            lines += _alone(voice, team, event)
    return [
        line for (kind, _), (beat, teams) in together.items() for line in _at_once(voice, kind, beat, teams)
    ] + lines


def letter_lines(voice: DeskVoice, number: int, letter: Letter) -> list[str]:
    """A message that waits for an answer."""
    team = voice.desk.teams[letter.id.world]
    persona = next((each.name for each in team.plan.personas if each.id == letter.persona), letter.persona)
    said = voice.phrase(
        words.MESSAGE,
        number=number,
        persona=persona,
        seat=voice.seat(team.plan, letter.id.seat),
        team=voice.team(team),
        at=voice.at(letter.at),
        text=letter.text,
    )
    return voice.lines(said, voice.phrase(words.TYPE_ANSWER, number=number))


def _kind(event: ev.Event) -> str:
    return "relance" if isinstance(event, ev.InjectSent) and event.relance else event.kind


def _beat(team: Team, event: ev.InjectSent | FloodBegan | ev.DecisionOpened) -> Beat:
    """What was put in front of a team."""
    if isinstance(event, ev.DecisionOpened):
        return next(beat for beat in team.beats if beat.decision and beat.id == event.decision)
    return next(beat for beat in team.beats if beat.inject and beat.id == event.inject)


def _at_once(voice: DeskVoice, kind: str, beat: Beat, teams: list[Team]) -> list[str]:
    text = {"decision-opened": words.PUT, "relance": words.AGAIN}.get(kind, words.GIVEN)
    return voice.say(text, beat=voice.beat(beat), teams=voice.teams(teams), gist=voice.gist(beat))


def _alone(voice: DeskVoice, team: Team, event: ev.Event) -> list[str]:
    said = voice.phrase(words.HAPPENED, team=team.sight.team, said=told(voice, team, event))
    if isinstance(event, InjectHeld):
        return voice.lines(said, voice.phrase(words.TYPE_LET, inject=event.inject, team=team.sight.team))
    return voice.lines(said)
