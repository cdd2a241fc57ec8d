"""What people typed, put back where it was said: commands are kept without their words, which may be forgotten."""

from engine.commands import Command, with_words
from engine.events import WordsTyped
from replays.records import WORDS, Record

FORGOTTEN = "[…]"
"""Stands for words that were forgotten: a world does not read them, but knows that something was typed."""


def command_of(record: Record, following: Record | None) -> Command:
    """The command as it was asked. Its words, when there were any, are in the record that follows it."""
    command = record.command()
    if following is None or following.kind != WORDS or following.world != record.world:
        return command
    event = following.event()
    if isinstance(event, WordsTyped) and (event.text or event.fields):
        return with_words(command, event.text, event.fields)
    return with_words(command, FORGOTTEN, {})
