"""Messages as drawn: every channel in both languages, whole, between markers, clean, and never markup."""

import pytest

from engine.shown import ShownAttachment, ShownInject, ShownReply
from injects.model import Channel
from tui.inbox import findable, row
from tui.message_look import message
from tui.state import Arrival
from tui.words import MARKER

LANGS = ("en", "fr")
HOSTILE = "\x1b]52;c;AAAA\x07\u202e\x9b31m[red]boo[/][@click=app.quit]x[/]"


def inject(channel="mail", **changes):
    facts = {
        "at": 1,
        "story": "1 09:31",
        "item": "i",
        "channel": channel,
        "sender": "Fraud desk, Clairval",
        "to": "Director",
        "subject": "Thirty-seven payments",
        "body": "They leave\nat 16:00.",
        "fields": {"severity": "high", "hits": 37},
        "attachments": (ShownAttachment(name="list.csv", body="a;b"),),
    }
    return Arrival(7, ShownInject(**(facts | changes)))


def reply(channel="phone"):
    body = "We can freeze them."
    return Arrival(
        8,
        ShownReply(
            at=1, story="1 09:40", persona="p", channel=channel, sender="Bank", seat="director", ref="r", body=body
        ),
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("channel", [each.value for each in Channel])
def test_every_channel_shows_all_of_a_message_between_markers(channel, lang):
    said = message(inject(channel, passed_by="legal"), lang).plain
    lines = said.split("\n")
    assert lines[0] == lines[-1] == MARKER.said(lang)
    upper = said.upper()
    for part in (
        "Fraud desk, Clairval",
        "Thirty-seven payments",
        "They leave",
        "at 16:00.",
        "09:31",
        "high",
        "37",
        "list.csv",
        "a;b",
        "legal",
    ):
        assert part.upper() in upper
    assert "We can freeze them." in message(reply(channel), lang).plain


def test_channels_do_not_look_alike():
    looks = {message(inject(channel.value), "en").plain for channel in Channel}
    assert len(looks) == len(Channel)


@pytest.mark.parametrize("channel", [each.value for each in Channel])
def test_hostile_text_is_clean_and_stays_text(channel):
    hostile = inject(
        channel,
        sender=HOSTILE,
        to=HOSTILE,
        subject=HOSTILE,
        body=HOSTILE * 3_000,
        fields={HOSTILE: HOSTILE},
        attachments=(ShownAttachment(name=HOSTILE, body=HOSTILE),),
        passed_by=HOSTILE,
    )
    for drawn in (message(hostile, "en"), row(hostile, "new", "en").line):
        assert not set(drawn.plain) & set("\x1b\x07\x9b\u202e")
        assert "[red]boo[/]" in drawn.plain or "[RED]BOO[/]" in drawn.plain
        assert not any("click" in str(span.style) for span in drawn.spans)
    assert len(message(hostile, "en").plain) < 40_000


@pytest.mark.parametrize("lang", LANGS)
def test_the_state_of_a_message_is_a_word_and_a_sign(lang):
    said = [row(inject(), state, lang).line.plain.split("  ")[0] for state in ("new", "read", "passed")]
    assert len(set(said)) == 3
    assert all(each[0] in "●○→" and each[2:].isupper() for each in said)


def test_a_filter_looks_in_all_of_a_message():
    for part in ("Clairval", "Thirty-seven", "They leave", "list.csv", "a;b", "high"):
        assert part in findable(inject())
    assert "freeze" in findable(reply())


def test_the_values_of_a_record_stand_in_a_column_and_a_long_one_below_its_name():
    record = {"hits": 37, "a name of twenty-six letters": "x", "tool_calls": " ".join(["payments.prepare"] * 6)}
    lines = message(inject("ai_telemetry", fields=record), "en").plain.split("\n")
    beside = [line for line in lines if line.startswith(("hits", "a name of twenty-six letters"))]
    assert [line.rindex(value) for line, value in zip(beside, ("37", "x"), strict=True)] == [29, 29]
    below = lines[lines.index("tool_calls".ljust(29)) + 1 :][:2]
    assert all(line.startswith("  payments.prepare") and len(line) <= 64 for line in below)


@pytest.mark.parametrize(
    ("subject", "tlp", "told"),
    [
        ("Payments", None, "Bank: Payments"),
        ("", None, "Bank: Stop."),
        ("TLP:AMBER", "AMBER", "Bank: TLP:AMBER Stop."),
        ("TLP:AMBER Payments", "AMBER", "Bank: TLP:AMBER Payments"),
    ],
)
def test_a_marking_alone_does_not_say_what_a_message_is_about(subject, tlp, told):
    arrival = inject(sender="Bank", subject=subject, tlp=tlp, body="Stop.")
    assert row(arrival, "new", "en").line.plain.endswith(told)
