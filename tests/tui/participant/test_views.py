"""The views over a whole crisis, in both languages: each row can be read, is clean, and says its state in a word."""

import re

import pytest
from seats import Sat, sights

from engine import shown as sh
from engine import shown_world as sw
from engine.wire import Sights
from tui.participant.forms import Form
from tui.participant.telling import about, news
from tui.participant.views import VIEWS

LANGS = ("en", "fr")
HOSTILE = "1 \x1b]52;c;AAAA\x07\u202e\x9b31m[red]boo[/][@click=app.quit]x[/]"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_row_can_be_read_at_any_moment_of_a_crisis(view, lang):
    for until in (-1, 0, 15 * 60_000, 50 * 60_000, 120 * 60_000):
        seat = Sat(lang).hear(until=until).seat
        rows = view.rows(seat)
        assert len({row.id for row in rows}) == len(rows)
        for row in rows:
            assert "\n" not in row.line.plain
            assert view.read(seat, row.id).plain.strip()
            opened = view.open(seat, row.id)
            assert opened is None or opened.said(lang) if not isinstance(opened, Form) else opened.title


@pytest.mark.parametrize("lang", LANGS)
def test_all_that_was_shown_stands_in_some_view(lang):
    seat = Sat(lang).hear(until=120 * 60_000).seat
    for arrival in seat.state.inbox:
        seat.open(arrival)
    said = " ".join(
        " ".join(view.read(seat, row.id).plain.split()) for view in VIEWS for row in view.rows(seat)
    ).upper()
    for sight in sights(lang, until=120 * 60_000):
        match sight:
            case sh.ShownInject() | sh.ShownReply():
                wanted = [sight.body]
            case sh.ShownDecision():
                wanted = [sight.question, *(each.trade_off for each in sight.options)]
            case sw.ShownWorld():
                wanted = [sight.pitch, *(role.mission for role in sight.roles), *(each.name for each in sight.evidence)]
            case _:
                wanted = []
        for text in wanted:
            assert " ".join(text.split()).upper() in said, text


@pytest.mark.parametrize("lang", LANGS)
def test_states_are_words_with_a_sign(lang):
    seat = Sat(lang).hear(until=50 * 60_000).seat
    for view in VIEWS[:3]:
        for row in view.rows(seat):
            assert re.match(r"[●○→△▲!✔■–…] [A-ZÉÀ][A-ZÉÀ ]+", row.line.plain), row.line.plain


@pytest.mark.parametrize(("lang", "said"), [("en", "due 15:13 (in 13 min)"), ("fr", "échéance 15:13 (dans 13 min)")])
def test_when_a_decision_is_due_is_written_and_counts_down(lang, said):
    sat = Sat(lang).hear(seats=6)
    rows = [row.line.plain for row in VIEWS[1].rows(sat.seat)]
    assert any(said in row for row in rows), rows
    sat.now += 5 * 60_000
    assert any("8 min" in row.line.plain for row in VIEWS[1].rows(sat.seat))


def hostile_seat():
    """A seat to which only hostile things were said, in every place where text can stand."""
    sat = Sat()
    named = sw.Named(id="x", name=HOSTILE)
    control = sw.Orderable(id="x", name=HOSTILE, version=HOSTILE)
    field = sw.ShownField(id="f", label=HOSTILE, help=HOSTILE, required=True)
    stage = sw.ShownStage(id="x", name=HOSTILE, fields=(field,))
    option = sh.ShownOption(id="o", label=HOSTILE, trade_off=HOSTILE)
    items = (
        sw.ShownWorld(
            at=0,
            title=HOSTILE,
            organisation=HOSTILE,
            pitch=HOSTILE,
            duration=1,
            seat="director",
            roles=(sw.ShownRole(id="r", title=HOSTILE, mission=HOSTILE, seat="director"),),
            systems=(sw.ShownSystem(id="s", title=HOSTILE, about=HOSTILE, version=HOSTILE, controls=(control,)),),
            evidence=(named,),
            personas=(named,),
            clocks=(
                sw.ShownClock(
                    id="c",
                    label=HOSTILE,
                    law=HOSTILE,
                    recipient=HOSTILE,
                    stages=(stage,),
                    t0=HOSTILE,
                    standing=HOSTILE,
                    cases=(named,),
                ),
            ),
        ),
        sh.ShownPhase(at=0, story=HOSTILE, title=HOSTILE, brief=HOSTILE, jump=True),
        sh.ShownInject(
            at=0,
            story=HOSTILE,
            item="i",
            channel="mail",
            sender=HOSTILE,
            to=HOSTILE,
            subject=HOSTILE,
            body=HOSTILE,
            fields={HOSTILE: HOSTILE},
            attachments=(sh.ShownAttachment(name=HOSTILE, body=HOSTILE),),
        ),
        sh.ShownDecision(
            at=0,
            story=HOSTILE,
            decision="d",
            title=HOSTILE,
            question=HOSTILE,
            options=(option,),
            due=9,
            due_story=HOSTILE,
            closes_story=HOSTILE,
            closes=None,
            owners=HOSTILE,
            yours=False,
        ),
        sh.ShownWords(at=0, ref="w", seat=HOSTILE, text=HOSTILE),
        sh.ShownDraft(at=0, decision="d", option="o", seat=HOSTILE, ref="w"),
        sh.ShownAnswer(
            at=0, story=HOSTILE, decision="d", option="o", seat=HOSTILE, ref="w", confidence=1, late=True, in_force=True
        ),
        sh.ShownMessage(at=0, story=HOSTILE, persona="x", seat=HOSTILE, ref="w"),
        sh.ShownReply(
            at=0, story=HOSTILE, persona="x", channel="chat", sender=HOSTILE, seat=HOSTILE, ref="w", body=HOSTILE
        ),
        sh.ShownNote(at=0, story=HOSTILE, seat=HOSTILE, ref="w"),
        sh.ShownQualified(at=0, story=HOSTILE, clock="c", applies=True, aware_at=0, seat=HOSTILE, ref="w"),
        sh.ShownNotified(at=0, story=HOSTILE, clock="c", stage="x", seat=HOSTILE, ref="w"),
        sh.ShownOrder(at=0, story=HOSTILE, system="s", control="x", lift=False, seat=HOSTILE, ready_at=9),
        sh.ShownControl(at=0, story=HOSTILE, system="s", control="x", on=True),
        sh.ShownDue(at=0, decision="d"),
        sh.ShownReceipt(at=0, ref="unknown", code="x", sentence=HOSTILE),
    )
    sat.hear(until=-1, here=(HOSTILE,))
    told = [news(sat.seat, sight) for sight in sat.seat.hear(Sights(offset=0, items=items))]
    sat.desk.kept = {"note/": {"text": HOSTILE}, "gone/": {HOSTILE: HOSTILE}}
    return sat.seat, told


def test_hostile_text_is_clean_in_every_view_and_in_all_that_is_told():
    seat, told = hostile_seat()
    drawn = [row.line for view in VIEWS for row in view.rows(seat)]
    drawn += [view.read(seat, row.id) for view in VIEWS for row in view.rows(seat)]
    seat.open(seat.state.inbox[0])
    drawn.append(VIEWS[0].read(seat, "1"))
    said = "".join([*(each.plain for each in drawn), *told])
    assert said.count("[red]boo[/]") > 40
    assert not set(said) & set("\x1b\x07\x9b\u202e")
    assert not any("click" in str(span.style) for each in drawn for span in each.spans)


def test_what_was_sent_before_and_is_not_there_any_more_has_a_name_too():
    from engine.asking import AskDecide

    assert about(Sat().hear().seat, AskDecide(ref="a", decision="gone", option="x")) == "Something from before."
