"""The particulars of a beat: what a facilitator needs to know before it is moved."""

from typing import NamedTuple

from engine.desk_shown import DeskDecision, DeskInject, DeskPlan
from injects.written import Text
from tui.clock_face import world_time
from tui.control import words
from tui.control.beat import Beat
from tui.control.voice import DeskVoice


class Particular(NamedTuple):
    """A label and what it says, cleaned."""

    label: Text
    said: str


def particulars(voice: DeskVoice, plan: DeskPlan, beat: Beat) -> list[Particular]:
    """What the plan says of a beat besides its name, the gist of an inject first."""
    if beat.decision:
        return _of_decision(voice, plan, beat.decision)
    assert beat.inject is not None
    return _of_inject(voice, plan, beat.inject)


def _of_inject(voice: DeskVoice, plan: DeskPlan, inject: DeskInject) -> list[Particular]:
    kind = [words.KINDS[inject.kind].said(voice.lang), *_noise(voice, inject)]
    by = voice.phrase(words.BY, sender=inject.sender, channel=voice.channel(inject.channel))
    found = [
        Particular(words.WHAT, " ".join(part for part in (inject.subject, inject.gist) if part)),
        Particular(words.FROM, by),
        Particular(words.TO, voice.roles(plan, inject.to)),
        Particular(words.TRUTH, words.TRUTHS[inject.truth].said(voice.lang)),
        Particular(words.WEIGHT, words.CRITICALITIES[inject.criticality].said(voice.lang)),
        Particular(words.KIND, ", ".join(kind)),
        Particular(words.VARIANTS, voice.listed(each for each in inject.variants if each)),
        Particular(words.READ_ALOUD, inject.read_aloud),
        Particular(words.PLAYED_BY, inject.played_by),
        Particular(words.EFFORT, voice.phrase(words.MINUTES, minutes=inject.effort) if inject.effort else ""),
        Particular(words.REMARK, inject.note),
    ]
    return [each._replace(said=voice.clean(each.said)) for each in found if each.said]


def _noise(voice: DeskVoice, inject: DeskInject) -> list[str]:
    if inject.messages > 1:
        return [voice.phrase(words.FLOOD, most=inject.messages)]
    return [words.NOISE.said(voice.lang)] if inject.saturating else []


def _of_decision(voice: DeskVoice, plan: DeskPlan, decision: DeskDecision) -> list[Particular]:
    times = voice.phrase(words.OPENS_DUE, opens=world_time(decision.opens), due=world_time(decision.due))
    if decision.closes is not None:
        times = f"{times}, {voice.phrase(words.CLOSES, closes=world_time(decision.closes))}"
    return [
        Particular(words.OWNERS, voice.roles(plan, decision.owners)),
        Particular(words.TIMES, times),
        Particular(words.OPTIONS, voice.clean(voice.listed(option.name for option in decision.options))),
    ]
