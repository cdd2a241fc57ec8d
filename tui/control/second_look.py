"""The second look: what a facilitator reads and confirms before an act that cannot simply be undone."""

from tui.control import words
from tui.control.ahead import jump_lines
from tui.control.helm import Helm
from tui.control.particulars import particulars
from tui.control.verbs import Target, Verb
from tui.control.voice import DeskVoice


def second_look(helm: Helm, verb: Verb, target: Target) -> list[str]:
    """The sentences to confirm; none for what can be undone at once."""
    voice = helm.voice
    about = voice.about(verb, target)
    match verb:
        case Verb.START:
            return [f"{about}.", *missing_lines(voice, target.world)]
        case Verb.JUMP:
            return jump_lines(voice)
        case Verb.NO_DUFF:
            return [voice.phrase(words.LOOK_NO_DUFF)]
        case Verb.END:
            return [f"{about}.", voice.phrase(words.LOOK_END)]
        case Verb.RESUME if target.world is None and helm.desk.is_real:
            return [voice.phrase(words.LOOK_RESUME)]
        case Verb.RELEASE | Verb.SKIP:
            return [f"{about}.", *_inject_lines(voice, verb, target)]
    return []


def missing_lines(voice: DeskVoice, world: int | None) -> list[str]:
    """Who is not here yet, team by team."""
    lines = [
        voice.phrase(words.MISSING, team=voice.team(team), seats=", ".join(team.missing))
        for team in voice.desk.chosen(world)
        if team.missing and not team.begun
    ]
    return lines or [voice.phrase(words.ALL_HERE)]


def _inject_lines(voice: DeskVoice, verb: Verb, target: Target) -> list[str]:
    assert target.beat is not None
    plan = voice.desk.plans[target.beat.scenario]
    lines = [
        voice.phrase(words.LABELLED, label=each.label.said(voice.lang), said=each.said)
        for each in particulars(voice, plan, target.beat)[:3]
    ]
    if verb is Verb.SKIP and target.beat.critical:
        lines.append(voice.phrase(words.LOOK_KEY))
    return lines
