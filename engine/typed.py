"""What people type: cleaned, and kept in an event of its own, so that it can be forgotten."""

from engine import commands as ask
from engine import events as ev
from engine.play import Play
from injects.sanitise import clean


def keep_words(play: Play, command: ask.Command, roles: tuple[str, ...] | None = None) -> bool:
    """Whether anything was typed. `roles`: for these alone."""
    text = clean(ask.words_of(command), ask.TEXT_LIMIT).strip()
    fields = {name: clean(typed, ask.FIELD_LIMIT).strip() for name, typed in ask.fields_of(command).items()}
    fields = {name: typed for name, typed in fields.items() if typed}
    if text or fields:
        play.emit(ev.WordsTyped(at=play.now, ref=command.ref, seat=command.seat, text=text, roles=roles, fields=fields))
    return bool(text or fields)
