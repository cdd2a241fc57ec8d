"""What is too long for its channel is told wherever it is written: inject, variant and flood alike."""

import json

import pytest
from bending import bent, inject, text

from scenarios.advice.reading import CHARACTERS, readable
from scenarios.parts import Sheet, parts
from scenarios.strict import read

FLOOD = {
    "id": "noise",
    "channel": "sms",
    "from": {"name": text("Somebody")},
    "to": ["lead"],
    "at": "1m",
    "every": "10s",
    "truth": True,
}


def told(**written):
    sheet = Sheet(bent(**written), read("f.yaml", json.dumps(written)), {})
    found = readable({part.path: part for part in parts(sheet)})
    return [problem.key for problem in found if problem.code == "SC522"]


def of(channel, more=0):
    """A text as long as its channel lets through, and longer by so many characters."""
    limit = next(limit for each, limit in CHARACTERS.items() if each.value == channel)
    return {"en": "x" * (limit + more), "fr": "-"}


def varied(**variant):
    return [inject("a", channel="mail", at="1m", variants=[{"when": {"sent": "a"}, **variant}])]


@pytest.mark.parametrize("more", [0, 1])
def test_the_words_of_an_inject_of_a_variant_and_of_each_message_of_a_flood(more):
    long = of("sms", more)
    assert told(injects=[inject("a", channel="sms", at="1m", body=long)]) == ["injects[0].body.en"][:more]
    found = told(injects=varied(channel="sms", body=long))
    assert found == ["injects[0].variants[0].body.en"][:more]
    assert told(floods=[{**FLOOD, "bodies": [text("-"), long]}]) == ["floods[0].bodies[1].en"][:more]


def test_a_variant_without_a_channel_arrives_as_its_inject_does():
    assert told(injects=varied(body=of("sms", 1))) == []
    short = [{**varied(body=of("sms", 1))[0], "channel": "sms"}]
    assert told(injects=short) == ["injects[0].variants[0].body.en"]


def test_a_long_subject_of_a_flood_is_told():
    assert told(floods=[{**FLOOD, "bodies": [text("-")], "subject": text("x" * 500)}]) == [
        "floods[0].subject.en",
        "floods[0].subject.fr",
    ]
