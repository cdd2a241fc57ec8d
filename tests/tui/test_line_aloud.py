"""The line console over a whole crisis: all it prints can be read aloud, in both languages; it sends what was meant."""

import unicodedata
from functools import cache

import pytest
from crises import SEED, courier, table_of

from engine.seating import seat_roles
from engine.staging import Staging, Viewer
from engine.views import visible
from engine.wire import Briefing, Clock, Sights, Welcome
from scenarios.load import regimes
from tui.line import LineConsole

SCENARIO = courier().scenario
LANGS = ("en", "fr")
MARKERS = {"en": "EXERCISE EXERCISE EXERCISE", "fr": "EXERCICE EXERCICE EXERCICE"}


class Desk:
    """A host's end that keeps what was asked, and answers nothing."""

    def __init__(self) -> None:
        self.asked = []

    def ask(self, asking) -> bool:
        self.asked.append(asking)
        return True

    def waiting(self) -> int:
        return len(self.asked)


@cache
def events():
    return tuple(table_of(SCENARIO, "competent").play_out())


def sights(lang, until=10**9):
    roles = seat_roles(SCENARIO, 1)["director"]
    staging, viewer = Staging(SCENARIO, SEED, regimes()), Viewer("director", roles, lang)
    shown = (visible(event, viewer, staging) for event in events() if event.at <= until)
    return tuple(each for each in shown if each is not None)


def console(lang, *, interactive=False, until=10**9):
    desk = Desk()
    refs = iter(range(10_000))
    line = LineConsole(desk, lang, interactive=interactive, new_ref=lambda: f"r{next(refs)}")
    line.heard([Welcome(epoch=1, offset=0, exercise="x", team="1", seat="director")])
    line.heard([Sights(offset=0, items=sights(lang, until))])
    line.heard([Clock(world_ms=600_000, duration=SCENARIO.duration, state="running", story="1 14:55")])
    return line, desk


def typed(line, *texts):
    line.to_print()
    for text in texts:
        line.typed(text)
    return line.to_print()


@cache
def everything(lang):
    """All that the console says of a whole crisis, every list and every message opened."""
    line, _ = console(lang)
    said = line.to_print()
    said += typed(line, "list", "order", "preserve", "write", "qualify", "log", "time", "help", "repeat", "decide")
    said += typed(line, *(f"read {number}" for number in range(1, len(line.state.inbox) + 1)))
    for decision in range(1, 7):
        said += typed(line, f"decide {decision}", "1", "70", "because", "no")
    return tuple(said)


@pytest.mark.parametrize("lang", LANGS)
def test_every_line_is_short_and_begins_with_a_label(lang):
    for line in everything(lang):
        assert len(line) <= 78, line
        label = line.split()[0].rstrip(".,:")
        assert label == label.upper(), line
        assert label.replace("-", "").isalpha(), line


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_printed_that_is_no_text(lang):
    for letter in set("".join(everything(lang))):
        assert unicodedata.category(letter)[0] in "LNPSZM", repr(letter)
        assert not 0x2500 <= ord(letter) <= 0x28FF, repr(letter)


@pytest.mark.parametrize("lang", LANGS)
def test_every_message_stands_between_exercise_markers(lang):
    line, _ = console(lang)
    for number in range(1, len(line.state.inbox) + 1):
        said = typed(line, f"read {number}")
        assert said[0] == said[-1] == MARKERS[lang]


def test_the_two_languages_say_different_things():
    assert set(everything("en")) & set(everything("fr")) == {"DOCUMENT liste-des-37.csv"}


@pytest.mark.parametrize("lang", LANGS)
def test_news_waits_for_the_line_that_is_being_typed(lang):
    line, _ = console(lang, interactive=True)
    opening = line.to_print()
    assert 1 <= len(opening) <= 2
    news = typed(line, "")
    assert len(news) > 20
    assert typed(line, "") != news


def test_reading_a_message_opens_it_once():
    line, desk = console("en")
    typed(line, "read 1", "read 1", "1")
    assert [(each.kind, each.item) for each in desk.asked] == [("open", line.state.inbox[0].sight.item)]


@pytest.mark.parametrize(
    ("lang", "lines"),
    [("en", ("decide 1", "2", "80", "It spreads", "yes")), ("fr", ("décider 1", "é", "80", "It spreads", "oui"))],
)
def test_a_decision_is_sent_once_it_is_confirmed(lang, lines):
    line, desk = console(lang, until=15 * 60_000)
    typed(line, *lines[:-1])
    assert desk.asked == []
    typed(line, lines[-1])
    (asked,) = desk.asked
    options = list(SCENARIO.decisions[asked.decision].options)
    assert (asked.option, asked.confidence, asked.text) == (options[1], 80, "It spreads")


@pytest.mark.parametrize("way_out", ["\x1b", "cancel", "annuler", "no", "non"])
def test_backing_out_never_sends(way_out):
    a_text_is_asked_for = [] if way_out in ("no", "non") else [("write 1",)]
    for begun in (("decide 1", "1", "70", "why"), ("order 1",), ("preserve 1",), *a_text_is_asked_for):
        line, desk = console("en", until=15 * 60_000)
        typed(line, *begun, way_out)
        assert [each for each in desk.asked if each.kind != "open"] == []


@pytest.mark.parametrize(
    ("said", "meant"), [("raed 1", "read"), ("ordre 1", "order"), ("xyzzy", "help"), ("read 999", "999")]
)
def test_what_is_not_understood_is_answered_with_what_to_type(said, meant):
    line, desk = console("en")
    answer = " ".join(typed(line, said))
    assert meant in answer
    assert desk.asked == []


def test_a_note_is_sent_as_it_was_typed_but_clean():
    line, desk = console("fr")
    typed(line, "note on coupe à 9 h \u202e[red]x[/]")
    (asked,) = desk.asked
    assert (asked.kind, asked.text) == ("note", "on coupe à 9 h \ufffd[red]x[/]")


def test_hostile_words_of_others_come_out_clean():
    from engine.shown import ShownNote, ShownWords

    line, _ = console("en", until=0)
    hostile = "\x1b]52;c;AAAA\x07\u202e\x9b31m boo"
    line.heard([Sights(offset=1, items=(ShownWords(at=1, ref="a", seat="x", text=hostile),))])
    line.heard([Sights(offset=2, items=(ShownNote(at=1, story="1 14:45", seat="x", ref="a"),))])
    said = "".join(line.to_print())
    assert "boo" in said
    assert not set(said) & set("\x1b\x07\x9b\u202e")


def test_what_was_read_out_in_the_lobby_is_not_read_out_again_at_startex():
    line = LineConsole(Desk(), "en", interactive=False, new_ref=lambda: "r")
    line.heard([Welcome(epoch=1, offset=0, exercise="x", team="1", seat="director")])
    world = sights("en", 0)[0]
    line.heard([Briefing(world=world)])
    said = line.to_print()
    assert any(each.startswith("SCENARIO") for each in said)
    assert any(", yours." in each for each in said)
    line.heard([Sights(offset=0, items=sights("en", 0))])
    assert not [each for each in line.to_print() if each.startswith(("SCENARIO", "ROLE"))]
