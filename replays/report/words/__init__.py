"""The fixed words of a report, by name, each in both languages: none can be missing in one of them.

Words written `one|many` come in the number that goes with a count.
"""

from injects.written import Text
from replays.report.words import choosing, cover, marking, playing, team, world
from replays.telling_words import LINES

WORDS: dict[str, Text] = {
    **cover.WORDS,
    **playing.WORDS,
    **choosing.WORDS,
    **marking.WORDS,
    **team.WORDS,
    **world.WORDS,
    **{f"line_{kind}": text for kind, text in LINES.items()},
}
"""Every fixed word of the page."""
