"""Templates for pages: everything poured into them is escaped and harmless, and they say things with one voice."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from replays.report.voice import Voice, harmless

TEMPLATES = Path(__file__).parent / "templates"
"""Of the report; its `style.css` is the style of every page."""


def pouring(voice: Voice, *folders: Path) -> Environment:
    """The templates of these folders, with what the voice says as filters."""
    environment = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        finalize=harmless,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "said": voice.said,
        "number": voice.number,
        "signed": voice.signed,
        "length_of": voice.length,
        "instant": voice.instant,
        "story": voice.story,
        "date": voice.date,
        "filled": voice.filled,
        "counted": voice.counted,
        "listed": voice.listed,
    }
    return environment
