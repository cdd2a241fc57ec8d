"""Changes to a YAML text: exactly the one thing that was meant, and every other line as it was."""

import difflib

import pytest
from crises import small
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.amending import Unamendable, add, put, take
from scenarios.strict import read

TEXT = """\
# what comes in
injects:
  - id: "1.01"  # the first
    at: 3m
    body:
      en: |-
        Hello,

        two lines
      fr: 'l''autre'
    to: [ai_lead]

  # the second
  - {id: "1.02", at: 4m, body: {en: "a", fr: b}, truth: true}

  - id: "1.03"
    to:
      - legal
      - ai_lead
    body: {en: "x", fr: "y"}
# the end
other: 1
"""


def changed_lines(new, old=TEXT):
    lines = difflib.ndiff(old.splitlines(), new.splitlines())
    return sorted(line[0] + line[2:].strip() for line in lines if line[0] in "+-")


@pytest.mark.parametrize(
    ("path", "value", "lines"),
    [
        (("injects", 0, "at"), "4m", ["-at: 3m", "+at: 4m"]),
        (("injects", 0, "body", "en"), "Hello,\n\nthree", ["-two lines", "+three"]),
        (("injects", 0, "body", "en"), "Short", ["+Short", "-Hello,", "-", "-two lines"]),
        (("injects", 0, "body", "fr"), "l'un", ["-fr: 'l''autre'", "+fr: 'l''un'"]),
        (("injects", 0, "to"), ["legal"], ["-to: [ai_lead]", "+to: [legal]"]),
        (("injects", 2, "to"), ["legal"], ["-to:", "-- legal", "-- ai_lead", "+to: [legal]"]),
        (("other",), 2, ["-other: 1", "+other: 2"]),
    ],
)
def test_a_value_is_changed_where_it_stands(path, value, lines):
    assert changed_lines(put(TEXT, path, value)) == sorted(lines)


def test_a_plain_value_that_would_not_read_as_text_gets_quotes():
    assert 'at: "12"' in put(TEXT, ("injects", 0, "at"), "12")
    assert 'fr: "a, b"' in put(TEXT, ("injects", 1, "body", "fr"), "a, b")
    assert '{en: "a\\nb", fr: b}' in put(TEXT, ("injects", 1, "body", "en"), "a\nb")


def test_a_missing_key_is_written_in_its_place():
    order = ("id", "at", "truth", "saturating", "body")
    block = put(TEXT, ("injects", 0, "saturating"), True, order)
    assert changed_lines(block) == ["+saturating: true"]
    assert "at: 3m\n    saturating: true\n    body:" in block
    flow = put(TEXT, ("injects", 1, "saturating"), True, order)
    assert "truth: true, saturating: true}" in flow
    note = put(TEXT, ("injects", 0, "note"), {"en": "a\nb", "fr": "c"}, order)
    assert "note:\n      en: |-\n        a\n        b\n      fr: c\n" in note


def test_a_key_is_taken_away_with_its_value_and_nothing_else():
    assert changed_lines(take(TEXT, ("injects", 0, "at"))) == ["-at: 3m"]
    body = ["-body:", "-en: |-", "-Hello,", "-", "-two lines", "-fr: 'l''autre'"]
    assert changed_lines(take(TEXT, ("injects", 0, "body"))) == sorted(body)
    assert '{id: "1.02", body:' in take(TEXT, ("injects", 1, "at"))
    assert "fr: b}}" in take(TEXT, ("injects", 1, "truth"))


def test_an_item_is_taken_away_and_comments_stay():
    assert changed_lines(take(TEXT, ("injects", 1))) == ['-- {id: "1.02", at: 4m, body: {en: "a", fr: b}, truth: true}']
    last = take(TEXT, ("injects", 2))
    assert "# the end" in last
    assert take(take(last, ("injects", 0)), ("injects", 0)).startswith("# what comes in\ninjects: []\n")


def test_an_item_is_added_at_the_end_before_what_follows():
    new = add(TEXT, ("injects",), {"id": "1.04", "body": {"en": "one\ntwo", "fr": "x"}})
    end = '\n  - id: "1.04"\n    body:\n      en: |-\n        one\n        two\n      fr: x\n# the end\n'
    assert end in new
    assert add("a: []\n", ("a",), {"b": "c d"}) == 'a: [{b: "c d"}]\n'


def test_what_cannot_be_done_alone_is_not_done():
    with pytest.raises(Unamendable):
        put(TEXT, ("injects", 0, "at", "x"), 1)
    with pytest.raises(Unamendable):
        put(TEXT, ("injects", 0, "body", "en"), "a\x00b")


WORDS = st.text(
    st.characters(min_codepoint=10, max_codepoint=0x24F, exclude_categories=["Cc", "Cf"]) | st.just("\n"), max_size=40
)


def scalars(value, path=()):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from scalars(inner, (*path, key))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from scalars(inner, (*path, i))
    else:
        yield path


@settings(max_examples=40)
@given(st.data(), WORDS)
def test_any_value_may_become_any_text_and_nothing_else_changes(data, words):
    text = data.draw(st.sampled_from([TEXT, small().source.files["injects.yaml"]]))
    path = data.draw(st.sampled_from(list(scalars(read("x", text).value))))
    new = put(text, path, words)
    was, now = dict(_flat(read("x", text).value)), dict(_flat(read("x", new).value))
    assert now == was | {path: words}


def keys(value, path=()):
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield (*path, key)
            yield from keys(inner, (*path, key))


@pytest.mark.parametrize("text", [TEXT, small().source.files["injects.yaml"]], ids=["made-up", "small"])
def test_any_key_or_item_may_go_except_the_first_of_an_item(text):
    first = {(*path, next(iter(item))) for path, item in _items(read("x", text).value)}
    for path in set(keys(read("x", text).value)) - first - {("injects",)}:
        new = read("x", take(text, path)).value
        assert new == _without(read("x", text).value, path)
    with pytest.raises(Unamendable):
        take(TEXT, ("injects", 0, "id"))
    with pytest.raises(Unamendable):
        take("a: 1\n", ("a",))


def _items(value, path=()):
    for way in keys(value):
        inner = _at(value, way)
        if isinstance(way[-1], int) and isinstance(inner, dict):
            yield way, inner


def _at(value, path):
    for step in path:
        value = value[step]
    return value


def _without(value, path):
    del _at(value, path[:-1])[path[-1]]
    return value


def _flat(value):
    for path in scalars(value):
        inner = value
        for step in path:
            inner = inner[step]
        yield path, inner
