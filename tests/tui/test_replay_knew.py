"""What a seat knew, in sentences: folded from what it had been shown, and nothing else."""

import pytest
from crises import Asked, played, plays
from hypothesis import given, settings
from hypothesis import strategies as st
from recordings import SCENARIO, SEATS, player_of, sample_player

from engine import commands as ask
from tui.replay import words
from tui.replay.knew import folded, knew


def told(player, seat="ai_lead"):
    title = dict(player.seats)[seat]
    parts = knew(folded(player.shown(seat)), player.opened(seat), title, player.at, player.lang)
    return {part.title: part.lines for part in parts}


@settings(max_examples=60, deadline=None)
@given(
    plays(SCENARIO), st.integers(0, SCENARIO.duration), st.sampled_from(sorted(SEATS)), st.sampled_from(["en", "fr"])
)
def test_whatever_was_played_can_be_told_at_any_instant(asked, at, seat, french):
    player = player_of(played(SCENARIO, asked), lang="fr" if french else "en")
    player.seek(at)
    parts = told(player, seat)
    assert len(parts) == 6
    assert all(lines and all(line.strip() for line in lines) for lines in parts.values())


def test_the_sample_at_an_instant():
    player = sample_player()
    player.jump("T+45")
    parts = told(player)
    inbox = next(lines for title, lines in parts.items() if title.startswith("SHOWN TO"))
    assert "SHOWN TO Assistant product owner. Messages: 6, not opened: 3" in parts
    assert inbox[-1].startswith("1. ● NOT OPENED, day 1, 14:48, chat, Nadège Le Bihan, Accounts payable")
    assert inbox[0].startswith("6. ○ opened T+44:34")
    assert "The 16:00 run: ? no answer yet, due T+55:00" in parts["DECISIONS"]
    assert any("■ closed, with: Switch GUIDE" in line for line in parts["DECISIONS"])
    assert "GUIDE, Switch GUIDE off: ● in force" in parts["ORDERS"]
    assert parts["DUTIES TO NOTIFY"] == ("nothing yet",)
    log = parts["MAIN LOG, the latest first"]
    assert any("Assistant product owner: decided What do we do" in line for line in log)
    assert any("(followed): ordered GUIDE: Switch GUIDE off" in line for line in log)


def test_orders_evidence_duties_and_words_are_told_as_they_stood():
    asked = [
        Asked(1_000, ask.Order(ref="1", seat="ai_lead", system="desk", control="tools_off")),
        Asked(2_000, ask.Preserve(ref="2", seat="ai_lead", evidence="transcripts")),
        Asked(3_000, ask.Note(ref="3", seat="ai_lead", text="we cut")),
    ]
    player = player_of(played(SCENARIO, asked), lang="fr")
    player.seek(3_000)
    parts = told(player)
    assert parts["CONSIGNES"] == ("GUICHET, Couper ses outils\u00a0: … en cours jusqu’à T+02:01",)
    assert parts["PREUVES"] == ("Les échanges de l’assistant\u00a0: … en cours",)
    assert "jour 1, 09:00 Responsable de l’assistant\u00a0: we cut" in parts["MAIN COURANTE, la dernière ligne d’abord"]
    player.seek(400_000)
    parts = told(player)
    assert parts["CONSIGNES"] == ("GUICHET, Couper ses outils\u00a0: ● en vigueur",)
    assert parts["PREUVES"] == ("Les échanges de l’assistant\u00a0: ● préservée",)


def test_until_when_a_duty_that_applies_is_due_stands_beside_it():
    asked = [
        Asked(60_000, ask.Qualify(ref="1", seat="ai_lead", clock="GDPR-33", applies=True, aware_at=0, text="leak")),
        Asked(120_000, ask.Notify(ref="2", seat="ai_lead", clock="GDPR-33", stage="notification", text="we tell you")),
    ]
    player = player_of(played(SCENARIO, asked), lang="en")
    player.seek(60_000)
    (before,) = told(player)["DUTIES TO NOTIFY"]
    assert "recorded as applying" in before
    assert " due day 4, 09:00" in before
    player.seek(400_000)
    (after,) = told(player)["DUTIES TO NOTIFY"]
    assert "sent: " in after
    assert " due " not in after


@pytest.mark.parametrize(("lang", "said"), [("en", "[forgotten on request]"), ("fr", "[oublié sur demande]")])
def test_words_that_were_forgotten_say_so(lang, said):
    events = played(SCENARIO, [Asked(3_000, ask.Note(ref="3", seat="ai_lead", text="we cut"))])
    player = player_of([event for event in events if event.kind != "words-typed"], lang=lang)
    player.seek(3_000)
    assert any(line.endswith(said) for lines in told(player).values() for line in lines)


def test_a_seat_that_has_been_shown_nothing_has_nothing():
    player = player_of([])
    assert set(told(player).values()) == {("nothing yet",)}


def test_every_heading_looks_like_one():
    for heading in (words.DECISIONS, words.FIGURES, words.ORDERS, words.EVIDENCE, words.DUTIES):
        assert all(said.isupper() for said in (heading.en, heading.fr))
