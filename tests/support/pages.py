"""Pages of reports for the tests: made, and read back strictly."""

from html.parser import HTMLParser
from pathlib import Path

from engine.events import Event
from replays.exercise import Exercise, Played
from replays.header import Header, PlayedWorld
from replays.report.page import report_page
from scenarios.load import regimes
from scenarios.model import Scenario
from scoring.marks import Sheet
from scoring.sheets import sheet_of

VOID = {"meta", "br"}


class Element:
    """One element: its tag, its attributes, and what is right inside, elements and text."""

    def __init__(self, tag, attrs):
        self.tag, self.attrs, self.inside = tag, dict(attrs), []

    def all(self, *tags):
        """Every element below, with one of these tags when some are given, in the order of the page."""
        for each in self.inside:
            if isinstance(each, Element):
                if not tags or each.tag in tags:
                    yield each
                yield from each.all(*tags)

    @property
    def text(self):
        """What one reads, style sheets left out."""
        return "" if self.tag == "style" else "".join(e if isinstance(e, str) else e.text for e in self.inside)


class _Strict(HTMLParser):
    """Fails on any tag that is not closed in its turn."""

    def __init__(self):
        super().__init__()
        self.open = [Element("", ())]

    def handle_starttag(self, tag, attrs):
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute twice on {tag}"
        element = Element(tag, attrs)
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.open[-1].inside.append(Element(tag, attrs))

    def handle_endtag(self, tag):
        assert self.open.pop().tag == tag

    def handle_data(self, data):
        self.open[-1].inside.append(data)


def parsed(page: str) -> Element:
    """The page as elements. Fails when it is not well formed."""
    reader = _Strict()
    reader.feed(page)
    reader.close()
    assert len(reader.open) == 1
    return reader.open[0]


def sheets_of(exercise: Exercise) -> dict[str, Sheet]:
    """The sheet of each team."""
    return {each.world.team: sheet_of(each.scenario, regimes(), each.events) for each in exercise.played}


def page_of(exercise: Exercise, lang: str = "en") -> str:
    """The page of an exercise."""
    return report_page(exercise, sheets_of(exercise), lang)


def in_memory(*worlds: tuple[Scenario, list[Event]], names: tuple[str, ...] = ()) -> Exercise:
    """An exercise that was never on a disk, a world each, played by `alone`, `team-2`, …"""
    header = Header(exercise="made-up", engine="1", seed="s", epoch=1, created_ms=1_790_000_000_000)
    teams = names or ("alone", *(f"team-{n}" for n in range(2, len(worlds) + 1)))
    played = tuple(
        Played(PlayedWorld(number=n, team=team, scenario=s.scenario, seats=events[0].seats), s, tuple(events))
        for n, (team, (s, events)) in enumerate(zip(teams, worlds, strict=True), 1)
    )
    return Exercise(Path("nowhere.tocsin"), header, played, sum(len(events) for _, events in worlds))
