"""Why the adversary chose as it did, in words, from what it journalled."""

from engine import events as ev
from injects.written import Lang, Text
from replays.naming import Names

_WORTH = Text(en="worth {worth} to it", fr="elle lui rapporte {worth}")
_WAY = Text(en="as the way to {way}", fr="comme chemin vers {way}")
_OTHERS = Text(en="rather than {others}", fr="plutôt que {others}")
_CLOSED = Text(en="the way it was on is closed at {closed}", fr="la voie suivie jusque-là est fermée à {closed}")
_ONE = Text(en="{step} ({worth})", fr="{step} ({worth})")
_BETWEEN = Text(en="; ", fr="\u202f; ")


def reasons(names: Names, event: ev.StepChosen) -> Text | None:
    """The reasons of a choice; None for one that did not look ahead, whose step was the most valuable that was open."""
    if not event.worth:
        return None
    return Text(en=_said(names, event, "en"), fr=_said(names, event, "fr"))


def worth(hundredths: int, lang: Lang) -> str:
    """A worth in value, to a tenth: `8.2`."""
    written = f"{hundredths / 100:.1f}".removesuffix(".0")
    return written.replace(".", ",") if lang == "fr" else written


def _said(names: Names, event: ev.StepChosen, lang: Lang) -> str:
    others = [name for name in event.among if name != event.step]
    parts = [_WORTH.said(lang).format(worth=worth(event.worth[event.step], lang))]
    if len(event.path) > 1:
        parts.append(_WAY.said(lang).format(way=names.step_titles(event.path[1:], lang)))
    if others:
        parts.append(_OTHERS.said(lang).format(others=", ".join(_one(names, event, each, lang) for each in others)))
    if event.closed:
        parts.append(_CLOSED.said(lang).format(closed=names.step_titles(event.closed, lang)))
    return _BETWEEN.said(lang).join(parts)


def _one(names: Names, event: ev.StepChosen, step: str, lang: Lang) -> str:
    return _ONE.said(lang).format(step=names.step_titles((step,), lang), worth=worth(event.worth[step], lang))
