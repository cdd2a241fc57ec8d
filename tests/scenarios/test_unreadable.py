"""A file that is no YAML: what is wrong is said in plain words, where its author should look."""

import pytest

from scenarios.problems import ScenarioError
from scenarios.strict import read

COLON = "a second `: ` stands on this line, it begins too far in, or the line before lacks its `: `."
ITEM = "injects:\n  - id: x\n    at: 9m\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: {fr: Bacs : des gens}", "1:14: this is not YAML: before this, the `{` of line 1 needs a `,` or its `}`."),
        ('a: {fr: "L\'île"\nb: 1', "2:1: this is not YAML: before this, the `{` of line 1 needs a `,` or its `}`."),
        ("a: {fr: 'L'île'}", "1:12: this is not YAML: before this, the `{` of line 1 needs a `,` or its `}`."),
        ("a: [{b: 1} {c: 2}]", "1:12: this is not YAML: before this, the `[` of line 1 needs a `,` or its `]`."),
        ("a: {fr: @vent}", "1:9: this is not YAML: a text that begins with `@` needs quotes."),
        ("a:\n  b: 1\n  c 2\n  d: 3", "3:3: this is not YAML: no `: ` follows this key."),
        ("a:\n  b: 1\n  c:2\n  d: 3", "3:3: this is not YAML: no `: ` follows this key."),
        (
            "a:\n  b:1\n  d: 3",
            f"3:4: this is not YAML: {COLON}",
        ),
        ('a: 1\nb: "open\nc: 2\n', "2:4: this is not YAML: nothing closes the quote that opens here."),
        (
            "a: b: c",
            f"1:5: this is not YAML: {COLON}",
        ),
        (
            ITEM + "     to: [x]\n",
            f"4:8: this is not YAML: {COLON}",
        ),
        (
            ITEM + "   to: [x]\n",
            "4:4: this is not YAML: this line begins in column 4, and each entry of the list of line 2 with `- `"
            " in column 3.",
        ),
        (
            ITEM + "  to: [x]\n",
            "4:3: this is not YAML: each entry of the list of line 2 begins with `- `, and this line does not.",
        ),
        (
            "a:\n  - b: 1\n c: 2",
            "3:2: this is not YAML: this line begins in column 2, and the keys it could stand with in column 1"
            " (from line 1).",
        ),
        (
            ITEM + "\u00a0\u00a0\u00a0\u00a0to: [x]\n    b: 1\n",
            "4:1: this is not YAML: this space is a no-break space.",
        ),
        ("a:\n  at:\u00a09m\n  b: 1", "2:6: this is not YAML: this space is a no-break space."),
    ],
)
def test_what_is_no_yaml_is_told_in_plain_words(text: str, told: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        read("f.yaml", text)
    assert str(caught.value).startswith(f"f.yaml:{told}"), caught.value


def test_a_no_break_space_within_a_text_is_no_fault() -> None:
    assert read("f.yaml", "a: {fr: Vous\u00a0?}").value == {"a": {"fr": "Vous\u00a0?"}}
