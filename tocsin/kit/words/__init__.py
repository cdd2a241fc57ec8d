"""The fixed words of a kit, by name, each in both languages: none can be missing in one of them."""

from injects.written import Text
from tocsin.kit.words import conduct, events, every, facilitator, observer, player
from tocsin.kit.words.glossary import GLOSSARY

__all__ = ["GLOSSARY", "WORDS"]

WORDS: dict[str, Text] = {
    **every.WORDS,
    **conduct.WORDS,
    **facilitator.WORDS,
    **player.WORDS,
    **observer.WORDS,
    **events.WORDS,
}
"""Every fixed word of the pages."""
