"""Where to jump: a time as people write it, an inject or a decision by its id or its title."""

import re
from difflib import get_close_matches

from injects.plain import plain
from injects.span import DAY, HOUR, MINUTE, SECOND
from injects.written import Text
from replays.track import Track
from scenarios.phases import Story

_WORLD = re.compile(r"T\s*\+\s*(\d{1,4})(?::([0-5]?\d))?(?::([0-5]\d))?", re.IGNORECASE)
_ELAPSED = re.compile(r"(\d{1,2}):([0-5]\d):([0-5]\d)")
_STORY = re.compile(r"(?:(?:day|jour|[dj])\s*(\d{1,2})[\s,]+)?([01]?\d|2[0-3])[:h]([0-5]\d)", re.IGNORECASE)

_EDGES = {"start": False, "debut": False, "startex": False, "debex": False}
_EDGES |= {"end": True, "fin": True, "endex": True, "finex": True}

_NOT_FOUND = Text(
    en="“{asked}” is no time, inject or decision of this team. Write T+45, 1:23:45, 15:30, day 2 09:00, or part of a "
    "title.{hint}",
    fr="«\u00a0{asked}\u00a0» n’est ni une heure, ni un stimulus, ni une décision de cette cellule. Écrivez T+45, "
    "1:23:45, 15:30, jour 2 09:00, ou une partie d’un titre.{hint}",
)
_HINT = Text(en=" Did you mean {close}?", fr=" Vouliez-vous dire {close}\u202f?")
_NEVER = Text(en="“{asked}” never came to this team.", fr="«\u00a0{asked}\u00a0» n’est jamais arrivé à cette cellule.")
_BEYOND = Text(
    en="The story never reaches {asked}; play ends at {end}.",
    fr="Le récit n’atteint jamais {asked}\u202f; le jeu s’arrête à {end}.",
)


class NoSuchPlace(Exception):
    """There is nowhere to jump to; `sentence` says why."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence


def place(track: Track, asked: str, end: int) -> int:
    """The world time that is meant, at most `end`. Raises `NoSuchPlace`."""
    asked = asked.strip()
    edge = _EDGES.get(plain(asked))
    if edge is not None:
        return end if edge else 0
    at = _time(asked)
    if at is not None:
        return min(at, end)
    if match := _STORY.fullmatch(asked):
        return _story(track.staging.story, asked, match, end)
    return _named(track, asked)


def _time(asked: str) -> int | None:
    """`T+45`, `T+28:30` (minutes and seconds, as the screens write it), `T+1:23:45`, `1:23:45`."""
    if match := _ELAPSED.fullmatch(asked):
        hours, minutes, seconds = (int(part) for part in match.groups())
        return hours * HOUR + minutes * MINUTE + seconds * SECOND
    if match := _WORLD.fullmatch(asked):
        first, second, third = match.groups()
        if third is not None:
            return int(first) * HOUR + int(second) * MINUTE + int(third) * SECOND
        return int(first) * MINUTE + int(second or 0) * SECOND
    return None


def _story(story: Story, asked: str, match: re.Match[str], end: int) -> int:
    """When the story’s clock first reads so, on the day said or on any; else when a jump passes over it."""
    day, hour, minute = match.groups()
    clock = int(hour) * HOUR + int(minute) * MINUTE
    days = [int(day)] if day else range(1, story.at(end) // DAY + 2)
    reached = [(at, each) for each in days if (at := story.when((each - 1) * DAY + clock)) is not None]
    within = [(at, each) for at, each in reached if at <= end]
    if not within:
        raise NoSuchPlace(_filled(_BEYOND, asked=asked, end=story.read(end).clock))
    reading = (at for at, each in within if story.at(at) // MINUTE == ((each - 1) * DAY + clock) // MINUTE)
    return next(reading, within[0][0])


def _named(track: Track, asked: str) -> int:
    scenario = track.names.scenario
    titles: dict[str, Text] = {inject.id: track.names.inject(inject.id) for inject in scenario.injects}
    titles |= {name: decision.title for name, decision in scenario.decisions.items()}
    came = {line.subject: line.at for line in reversed(track.lines) if line.lane in ("inject", "decision")}
    wanted = _matching(titles, asked)
    reached = [came[name] for name in wanted if name in came]
    if reached:
        return reached[0]
    if wanted:
        raise NoSuchPlace(_filled(_NEVER, asked=asked))
    raise NoSuchPlace(_unknown(titles, asked))


def _matching(titles: dict[str, Text], asked: str) -> list[str]:
    """The ids meant: the very id, else those whose title holds what is asked."""
    if asked.casefold() in titles:
        return [asked.casefold()]
    part = plain(asked)
    return [
        name for name, title in titles.items() if part and any(part in plain(said) for said in (title.en, title.fr))
    ]


def _unknown(titles: dict[str, Text], asked: str) -> Text:
    close = get_close_matches(asked, titles, n=1)
    hint = _filled(_HINT, close=close[0]) if close else Text(en="", fr="")
    return Text(en=_NOT_FOUND.en.format(asked=asked, hint=hint.en), fr=_NOT_FOUND.fr.format(asked=asked, hint=hint.fr))


def _filled(text: Text, **facts: str) -> Text:
    return Text(en=text.en.format(**facts), fr=text.fr.format(**facts))
