"""What passes the check can be rendered whatever the values; what does not is refused with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injects.grammar import DEPTH_LIMIT, FILTERS
from injects.model import Scalar
from injects.templates import RenderError, problems, quotable, quoted, render

VALUES = {
    "meters.drafts": 214,
    "flags.told": True,
    "decided.how_to_cut": "tools-off",
    "clock": "15:15",
    "day": 2,
}

QUOTED = ["meters.drafts", "flags.told", "decided.how_to_cut", "clock", "day"]
TERMS = st.sampled_from([*QUOTED, "12", "-3", "1.5", "'a'", "true", "none", "meters", "day.x", "_x", "range(3)"])
SCALARS = st.builds(
    lambda term, mark: term + mark, TERMS, st.sampled_from(["", *(f"|{f}" for f in FILTERS), "|round(2)"])
)
COMPARED = st.builds(
    "{} {} {}".format, SCALARS, st.sampled_from(["==", "!=", "<", ">=", "in", "and", "or", "+", "~"]), SCALARS
)
EXPRESSIONS = SCALARS | COMPARED | st.builds("not ({})".format, COMPARED)
SOURCES = st.lists(
    st.builds("{{{{ {} }}}}".format, EXPRESSIONS)
    | st.builds("{{% if {} %}}a{{% elif {} %}}b{{% endif %}}".format, EXPRESSIONS, EXPRESSIONS)
    | st.sampled_from(["text\n", "{", "é { x }", "{% endif %}", "{% raw %}"]),
    max_size=4,
).map("".join)


@given(
    SOURCES,
    st.fixed_dictionaries(
        {
            "meters.drafts": st.integers(-(10**6), 10**6) | st.floats(-1e6, 1e6),
            "flags.told": st.booleans(),
            "decided.how_to_cut": st.text(),
            "clock": st.just("09:05"),
            "day": st.integers(1, 9),
        }
    ),
)
def test_what_passes_renders_whatever_the_values(source: str, values: dict[str, Scalar]) -> None:
    if problems(source):
        with pytest.raises(RenderError):
            render(source, values)
    else:
        assert isinstance(render(source, values), str)
        assert set(quoted(source)) <= set(values)


@given(st.text(st.characters(exclude_characters="{")))
def test_a_text_without_a_brace_is_itself(text: str) -> None:
    assert problems(text) == []
    assert quoted(text) == ()
    assert render(text, {}) == text


@given(st.text(alphabet="{}%# \n'\"|.()[]_-=<>ifelndraw019mtsc\\", max_size=60))
def test_no_text_makes_the_check_itself_fail(source: str) -> None:
    for line, message in problems(source):
        assert 1 <= line <= source.count("\n") + 1
        assert message.en
        assert message.fr


@given(st.text(), st.text())
def test_a_value_is_never_a_template(drafts: str, cut: str) -> None:
    said = render("{{ decided.a }}|{{ clock }}", {"decided.a": "{{ day }}" + drafts, "clock": cut})
    assert said == "{{ day }}" + drafts + "|" + cut


def test_a_text_quotes_compares_and_filters() -> None:
    source = (
        "{{ meters.drafts|round }} drafts at {{ clock }} on day {{ day }}.\n"
        "{% if decided.how_to_cut == 'tools-off' and not (day < 2 or flags.told != true) %}Cut"
        "{% elif meters.drafts > -5 %}Watched{% else %}Nothing{% endif %}.\n"
    )
    assert problems(source) == []
    assert quoted(source) == ("clock", "day", "decided.how_to_cut", "flags.told", "meters.drafts")
    assert render(source, VALUES) == "214 drafts at 15:15 on day 2.\nCut.\n"
    assert render(source, VALUES | {"day": 1}) == "214 drafts at 15:15 on day 1.\nWatched.\n"


def test_an_id_is_quoted_with_underscores() -> None:
    assert quotable("how-to.cut") == "how_to_cut"


def test_a_name_without_value_is_named() -> None:
    with pytest.raises(RenderError, match=r"no value was given for meters\.items"):
        render("{{ day }}{{ meters.items }}", {"day": 1})


def test_a_value_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(RenderError, match="does not fit"):
        render("{{ meters.x|round }}", {"meters.x": "many"})


@pytest.mark.parametrize(
    ("trick", "named"),
    [
        ("{{ meters.__class__ }}", "__class__"),
        ("{{ ''.__class__.__mro__ }}", "__mro__"),
        ("{{ day.__init__.__globals__ }}", "__globals__"),
        ("{{ meters._private }}", "_private"),
        ("{{ meters.x.real }}", "nothing inside"),
        ("{{ 'x'.upper }}", "nothing inside"),
        ("{{ 'x'.format(meters) }}", "call"),
        ("{{ meters.x() }}", "call"),
        ("{{ range(999999999) }}", "call"),
        ("{{ lipsum }}", "lipsum"),
        ("{{ cycler }}", "cycler"),
        ("{{ self }}", "self"),
        ("{{ super() }}", "call"),
        ("{{ clok }}", "Did you mean `clock`"),
        ("{{ meters }}", "needs a name after it"),
        ("{% for x in day %}a{% endfor %}", "loop"),
        ("{% for a in range(9**9) %}{% for b in range(9**9) %}x{% endfor %}{% endfor %}", "loop"),
        ("{% set x = 1 %}", "`set`"),
        ("{% set x %}a{% endset %}", "`set`"),
        ("{% with x = 1 %}{% endwith %}", "`with`"),
        ("{% raw %}{{ x }}{% endraw %}", "`raw`"),
        ("{%- raw -%}a{%- endraw -%}", "`raw`"),
        ("{# hidden #}", "comment"),
        ("{% macro m() %}{% endmacro %}", "macro"),
        ("{% call m() %}{% endcall %}", "call"),
        ("{% filter upper %}a{% endfilter %}", "filter"),
        ("{% block b %}{% endblock %}", "block"),
        ("{% include '/etc/passwd' %}", "include"),
        ("{% import 'a' as b %}", "import"),
        ("{% from 'a' import b %}", "import"),
        ("{% extends 'a' %}", "extends"),
        ("{% do x %}", "cannot be read"),
        ("{% autoescape false %}{% endautoescape %}", "not allowed"),
        ("{{ 'a' * 999999999 }}", "arithmetic"),
        ("{{ 9 ** 9 ** 9 }}", "arithmetic"),
        ("{{ meters.x + 1 }}", "arithmetic"),
        ("{{ -meters.x }}", "arithmetic"),
        ("{{ '%999999999s' % day }}", "arithmetic"),
        ("{{ '%s'|format(day) }}", "format"),
        ("{{ 'a'|center(999999999) }}", "center"),
        ("{{ meters|attr('x') }}", "attr"),
        ("{{ meters.x|rond }}", "Did you mean `round`"),
        ("{{ meters.x|round(99) }}", "takes no argument"),
        ("{{ meters.x|round(true) }}", "takes no argument"),
        ("{{ meters.x|round(method='ceil') }}", "takes no argument"),
        ("{{ clock|upper('x') }}", "takes no argument"),
        ("{{ clock|round }}", "for numbers"),
        ("{{ meters['x'] }}", "subscript"),
        ("{{ clock[1:2] }}", "subscript"),
        ("{{ clock ~ clock }}", "joining"),
        ("{{ [1, 2] }}", "list"),
        ("{{ (1, 2) }}", "list"),
        ("{{ {'a': 1} }}", "dictionary"),
        ("{{ 'a' if day else 'b' }}", "inside an expression"),
        ("{{ day is defined }}", "test with `is`"),
        ("{{ flags.told }}", "true or false"),
        ("{{ day == 2 }}", "true or false"),
        ("{{ none }}", "none"),
        ("{% if 'a' in clock %}{% endif %}", "`in`"),
        ("{% if meters.x < 'a' %}{% endif %}", "compare two numbers"),
        ("{{ '\x1b[2J' }}", "control character"),
        ("{{ '\\x1b[2J' }}", "control character"),
        ("{{ '\\ud800' }}", "control character"),
        ("{{ 1e999 }}", "larger than"),
        ("{{ day", "cannot be read"),
        ("{% if day %}", "cannot be read"),
    ],
)
def test_each_trick_is_refused_with_its_line(trick: str, named: str) -> None:
    found = problems(f"one\n\n{trick}")
    assert any(named in message.en for _, message in found), found
    assert all(line == 3 for line, _ in found)
    assert quoted(trick) == ()
    with pytest.raises(RenderError):
        render(trick, VALUES | {"meters.x": 1})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ day", "a `{{` or `{%` is not closed"),
        ("{{ day }", "a `{{` or `{%` is not closed as it was opened"),
        ("{% if flags.a % }a{% endif %}", "a `{{` or `{%` is not closed as it was opened"),
        ("{% if flags.a %}a", "an `{% if … %}` is not closed with `{% endif %}`"),
        ("{% if flags.a %}a{% else %}b", "an `{% if … %}` is not closed with `{% endif %}`"),
        ("a{% endif %}", "this `{% endif %}` belongs to no `{% if … %}`"),
        (
            "{% if flags.a %}{% elseif flags.b %}{% endif %}",
            "there is no `{% elseif %}`; there are `if`, `elif`, `else`",
        ),
        ("{% si flags.a %}", "there is no `{% si %}`"),
        ("{% if day = 1 %}a{% endif %}", "one `=` compares nothing: write `==`"),
        ("{% if flags.a && flags.b %}a{% endif %}", "`&` means nothing here"),
        ("{{ meters.a of }}", "`of` is a word too many"),
        ("{{ }}", "something is missing before its end"),
        ("{% if not %}a{% endif %}", "something is missing before its end"),
    ],
)
def test_what_cannot_be_read_is_told_without_a_word_about_the_parser(text: str, told: str) -> None:
    ((_, message),) = problems(text)
    assert message.en.startswith(f"the template cannot be read: {told}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ decided.first-boat }}", "arithmetic (`-`) is not allowed in a text. Did you mean `decided.first_boat`?"),
        ("{{ decided.a-b-c }}", "arithmetic (`-`) is not allowed in a text. Did you mean `decided.a_b_c`?"),
        ("{{ meters.a - 1 }}", "arithmetic (`-`) is not allowed in a text"),
        ("{{ meter.x|round }}", "a text cannot quote `meter`. Did you mean `meters`?"),
        ("{% if meter.x < 3 %}a{% endif %}", "a text cannot quote `meter`. Did you mean `meters`?"),
    ],
)
def test_one_mistake_is_one_problem(text: str, told: str) -> None:
    assert [message.en for _, message in problems(text)] == [told]


def test_all_the_problems_of_a_text_are_told() -> None:
    found = problems("{{ a }}\n{{ range(3) }}\n{% if flags.told %}{{ meters.x.y }}{% endif %}")
    assert [line for line, _ in found] == [1, 2, 3]


@pytest.mark.parametrize(
    ("trick", "named"),
    [
        ("{{ " + "9" * 5000 + " }}", "larger than"),
        ("{{ " + "(" * 9000 + "1" + ")" * 9000 + " }}", "deep"),
        ("{% if " + "not " * 4000 + "day %}{% endif %}", "deep"),
        ("{% if day %}" * (DEPTH_LIMIT + 1) + "{% endif %}" * (DEPTH_LIMIT + 1), "deep"),
        ("{% if day" + " == day" * 9 + " and day" * 2000 + " %}{% endif %}", "deep"),
        ("{" + "x" * 30_000, "characters"),
    ],
)
def test_a_text_too_large_or_too_deep_is_refused_as_a_whole(trick: str, named: str) -> None:
    ((line, message),) = problems(trick)
    assert line == 1
    assert named in message.en
    with pytest.raises(RenderError):
        render(trick, VALUES)
