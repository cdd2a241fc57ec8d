"""Where a system stands, as its team knows it: the version that runs and the autonomy that its orders leave."""

from engine import shown_world as sw
from injects.autonomy import AUTONOMY
from injects.written import Lang
from tui import words
from tui.state import ConsoleState


def system_stands(state: ConsoleState, system: sw.ShownSystem, lang: Lang) -> str:
    """`GUIDE: version 4.2, autonomy 2, acts with approval`; empty when nothing is known of it."""
    version, autonomy = state.version(system), state.autonomy(system)
    parts = [words.VERSION.said(lang).format(version=version)] if version else []
    parts += [] if autonomy is None else [words.AUTONOMY.said(lang).format(level=AUTONOMY[autonomy].said(lang))]
    return f"{system.title}{words.COLON.said(lang)}{', '.join(parts)}" if parts else ""
