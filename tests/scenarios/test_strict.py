"""YAML as we read it: plain values and true places, and a plain refusal of everything else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.problems import ScenarioError
from scenarios.strict import DEPTH_LIMIT, NODE_LIMIT, SIZE_LIMIT, Plain, decoded, read

WORDS = st.text(st.characters(categories=["L", "N", "P", "Zs", "S"], max_codepoint=0xFFFF), max_size=12)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS.filter(bool), inner, max_size=4),
    max_leaves=20,
)
MAPPINGS = st.dictionaries(WORDS.filter(bool), PLAIN, max_size=4)
YAMLISH = st.text(st.sampled_from("ab:-?[]{},&*!|>'\"%@`#~<\n\n  \t0é\u202e\x1b\\"), max_size=80)


def refused(text: str) -> str:
    with pytest.raises(ScenarioError) as caught:
        read("f.yaml", text)
    return str(caught.value)


@given(MAPPINGS)
def test_what_is_written_as_json_is_read_back(value: dict[str, Plain]) -> None:
    assert read("f.yaml", json.dumps(value, ensure_ascii=False, indent=1)).value == value


@given(MAPPINGS)
def test_every_key_and_value_has_its_true_place(value: dict[str, Plain]) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    lines = text.split("\n")
    result = read("f.yaml", text)
    for path, place in result.keys.items():
        assert lines[place.line - 1][place.column - 1 :].startswith(json.dumps(path[-1], ensure_ascii=False))
    for path, (place, _) in result.values.items():
        at: Plain = value
        for step in path:
            at = at[step]  # type: ignore[index,call-overload]
        opening = json.dumps(at, ensure_ascii=False)[: 1 if isinstance(at, list | dict) else None]
        assert lines[place.line - 1][place.column - 1 :].startswith(opening)


@given(YAMLISH)
def test_whatever_is_written_is_read_or_refused_in_words(text: str) -> None:
    try:
        assert isinstance(read("f.yaml", text).value, dict)
    except ScenarioError as error:
        for problem in error.problems:
            assert 1 <= problem.line <= text.count("\n") + 2
            assert problem.column >= 1


@given(st.binary(max_size=60))
def test_bytes_are_utf_8_or_refused_with_their_line(raw: bytes) -> None:
    try:
        assert decoded("f.yaml", raw).encode() == raw.removeprefix(b"\xef\xbb\xbf")
    except ScenarioError as error:
        (problem,) = error.problems
        assert problem.code == "SC104"
        good = b"\n".join(raw.split(b"\n")[: problem.line - 1])
        assert good.decode("utf-8-sig") is not None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("NO", "NO"),
        ("on", "on"),
        ("yes", "yes"),
        ("True", "True"),
        ("12:30", "12:30"),
        ("12:30:45", "12:30:45"),
        ("010", "010"),
        ("0x10", "0x10"),
        ("1_000", "1_000"),
        ("2026-11-02", "2026-11-02"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1e999", "1e999"),
        ("9" * 40, "9" * 40),
        ("5m..20m", "5m..20m"),
        ('"12"', "12"),
        ("'true'", "true"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("12", 12),
        ("-3", -3),
        ("+3", 3),
        ("0.5", 0.5),
        ("1e3", 1000.0),
    ],
)
def test_scalars_are_those_of_yaml_1_2_in_their_plainest_spelling(written: str, value: Plain) -> None:
    result = read("f.yaml", f"a: {written}").value
    assert result == {"a": value}
    assert isinstance(result, dict)
    assert type(result["a"]) is type(value)


def test_a_block_is_known_for_one() -> None:
    result = read("f.yaml", "a: |\n  one\n  two\nb: one\n")
    assert result.values[("a",)].literal
    assert not result.values[("b",)].literal


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decoded("f.yaml", b"\xef\xbb\xbfa: 1") == "a: 1"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\nb: 2\na: 3", "f.yaml:3:1: a: this key stands twice; the first is at 1:1. Keep one."),
        ("a: {b: 1,\n b: 2}", "f.yaml:2:2: a.b: this key stands twice; the first is at 1:5."),
        ("a: &x b", "f.yaml:1:4: a: anchors and aliases"),
        ("a: *x", "f.yaml:1:4: a: anchors and aliases"),
        ("&x a: b", "f.yaml:1:1: anchors and aliases"),
        ("*x : b", "f.yaml:1:1: a key is a text, and this one is an alias"),
        ("a: &x [*x]", "f.yaml:1:4: a: anchors and aliases"),
        ("a: !!python/object/apply:os.system [ls]", "f.yaml:1:4: a: tags"),
        ("a: !!str b", "f.yaml:1:4: a: tags"),
        ("a:\n  <<: {b: 1}", "f.yaml:2:3: a: merge keys"),
        ("? [a]\n: b", "f.yaml:1:3: a key is a text, and this one is not a single word"),
        ("'': b", "f.yaml:1:1: a key is a text, and this one is empty"),
        ("%YAML 1.1\n---\na: 1", "f.yaml:1:1: directives"),
        ("# c\n%TAG ! x\n---\na: 1", "f.yaml:2:1: directives"),
        ("a: 1\n---\nb: 2", "f.yaml:2:1: a file holds one document"),
        ("", "f.yaml:1:1: the file is empty"),
        ("# only this\n", "the file is empty"),
        ("- a\n- b", "f.yaml:1:1: a file of a pack is made of keys and values, and this one is a list"),
        ("a", "f.yaml:1:1: a file of a pack is made of keys and values, and this one is a single value"),
        ("a:\nb: 1", "f.yaml:1:1: a: this key has no value"),
        ("a: {en: One, two}", "f.yaml:1:14: a.two: this key has no value"),
        ("a:\n\t- b", "f.yaml:2:1: a tab stands where only spaces may. Indent with spaces."),
        ("a: 'b", "this is not YAML: nothing closes the quote that opens here"),
        ("a: b: c", "f.yaml:1:5: this is not YAML"),
        ("a: @b", "f.yaml:1:4: this is not YAML"),
        ("a: b\n\x1b[2J", "f.yaml:2:1: the character U+001B must not stand in a text"),
        ("a: b\u202ec", "f.yaml:1:5: the character U+202E"),
        ("a: b\x00", "f.yaml:1:5: the character U+0000"),
        ("a: b\u2028c", "f.yaml:1:5: the character U+2028"),
        ("a: b\ud800", "f.yaml:1:5: the character U+D800"),
        ('a: "\\x1b[2J"', "f.yaml:1:4: a: the character U+001B"),
        ('a: "\\ud800"', "this is not YAML"),
        ('a: "\\u202e"', "f.yaml:1:4: a: the character U+202E"),
    ],
)
def test_what_is_refused_and_what_is_told(text: str, told: str) -> None:
    assert told in refused(text)


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, "a: " + "[" * 100_000, "{a: " * 100_000, "- " * 100_000, "a: " + "{b: " * (DEPTH_LIMIT + 1)],
)
def test_what_is_nested_without_end_is_stopped_at_the_first_level_too_many(text: str) -> None:
    assert f"nested more than {DEPTH_LIMIT} deep" in refused(text)
    assert refused(text).startswith("f.yaml:1:")


def test_depth_itself_is_no_fault() -> None:
    value = read("f.yaml", "a: " + "[" * (DEPTH_LIMIT - 1) + "]" * (DEPTH_LIMIT - 1)).value
    assert isinstance(value, dict)


def test_an_alias_bomb_is_refused_before_anything_is_made_of_it() -> None:
    lines = ["a0: &a0 [lol]", *(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 12))]
    told = refused("\n".join(lines)).splitlines()
    assert all("anchors and aliases" in line for line in told)
    assert len(told) == 1 + 10 * 11


def test_values_are_counted() -> None:
    assert f"at most {NODE_LIMIT} keys and values" in refused("a: [" + "1," * (NODE_LIMIT + 1) + "]")


def test_a_text_too_large_is_not_even_looked_at() -> None:
    assert "2097152 bytes" in refused("a: " + "b" * SIZE_LIMIT)


def test_everything_refused_in_a_file_is_told_at_once() -> None:
    assert len(refused("a: *x\nb: !t 1\nb: 2\nc:\n").splitlines()) == 4


def test_a_forgotten_dash_is_one_mistake() -> None:
    told = refused("all:\n- id: one\n  at: 1m\n  to: a\n  id: two\n  at: 2m\n  to: b\n- y: 1\n  y: 2\n")
    assert told.split("\n") == [
        "f.yaml:5:3: all[0].id: this key stands twice; the first is at 2:3. Keep one.",
        "f.yaml:9:3: all[1].y: this key stands twice; the first is at 8:3. Keep one.",
    ]
