"""What is said about words: real names are found, honest texts are left alone."""

import pytest
from bending import bent, inject, text
from hypothesis import given
from hypothesis import strategies as st

from scenarios.advice.longest import longest
from scenarios.advice.real import real
from scenarios.advice.strings import Found, strings
from scenarios.advice.unfinished import unfinished
from scenarios.load import brands, techniques
from scenarios.parts import Sheet
from scenarios.strict import read


def told(rule, words):
    return [
        each.message.en.split("`")[1] for each in rule(Found(Sheet(bent(), read("f.yaml", "a: b"), {}), ("a",), words))
    ]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("write to accueil@mairie-ergat.fr today", "mairie-ergat.fr"),
        ("see https://Portal.Example.io/login", "portal.example.io"),
        ("on www.armorelle.bzh", "armorelle.bzh"),
        ("it calls home to cdn-sync.net every minute", "cdn-sync.net"),
        ("from 8.8.4.4 at noon", "8.8.4.4"),
        ("source 2a01:cb00::12", "2a01:cb00::12"),
        ("call 01 42 00 12 34", "01 42 00 12 34"),
        ("call +33 6 12 34 56 78", "+33 6 12 34 56 78"),
        ("call 01\u202f42\u202f00\u202f12\u202f34", "01\u202f42\u202f00\u202f12\u202f34"),
        ("call +44 20 7123 4567", "+44 20 7123 4567"),
        ("a ChatGPT answer", "ChatGPT"),
        ("chez Société Générale", "Société Générale"),
    ],
)
def test_what_is_somebody_s_is_found(words, name):
    assert told(real, words) == [name]


@pytest.mark.parametrize(
    "words",
    [
        "accueil@armorelle.example, www.armorelle.example, https://intra.armorelle.example/x",
        "dns.local, node-7.internal, localhost",
        "@nadege.lebihan and @clairval_flow",
        "aide_2291.pdf, notes.txt, journal.log, model-3.8.2.onnx, scenario.yaml, run.py",
        "192.0.2.44 198.51.100.7 203.0.113.24 10.0.0.1 192.168.1.1 127.0.0.1 2001:db8::5",
        "at 12:30:45 or 07:52; 3.8.2; 1.860,00; 3::",
        "00:1a:2b:3c:4d:5e",
        "01 99 00 12 34, 02 61 91 33 08, 03.53.01.00.00, +33 6 39 98 12 34",
        "+44 1632 960123, +1 212 555 0134",
        "IBAN FR76 3000 6000 0112 3456 7890 189",
        "1 860 000 000 €, 2026-11-25 04:21:28, +640 %",
        "The amazonian azure apple on the orange signal; a slack team, zoomed.",
        "CNIL, ANSSI, MITRE ATLAS, OWASP",
        "e.g. it.is said.to be",
    ],
)
def test_what_is_nobody_s_is_left_alone(words):
    assert told(real, words) == []


@given(st.text(max_size=80))
def test_any_text_may_be_looked_at(words):
    assert isinstance(told(real, words.replace("`", "")), list)


def test_marks_of_unfinished_texts():
    assert told(unfinished, "TODO: say it. À FAIRE. Lorem ipsum dolor.") == ["TODO", "À FAIRE", "Lorem ipsum"]
    assert told(unfinished, "The todo list; mastodon; XXXL") == []


def test_a_problem_in_a_block_is_told_at_its_line():
    sheet = Sheet(bent(), read("f.yaml", "a:\n  - |\n    one\n    see cdn-sync.net\n  - x\n"), {})
    (found,) = [each for each_text in strings(sheet) for each in real(each_text)]
    assert (found.line, found.column, found.key) == (4, 1, "a[0]")


@pytest.mark.parametrize(
    ("source", "read_at_most"),
    [
        ("plain", "plain"),
        ("{{ meters.x|round }} k", "1,234 k"),
        ("{% if flags.a %}long one{% else %}short{% endif %}!", "long one!"),
        ("{% if a %}{% if b %}x{% else %}yy{% endif %}zz{% elif c %}q{% endif %}", "yyzz"),
        ("{%- if a -%}x{%- endif -%}", "x"),
        ("{% if a %}", "{% if a %}"),
    ],
)
def test_of_each_condition_the_longest_branch_is_read(source, read_at_most):
    assert longest(source) == read_at_most


def test_the_tables_are_what_they_say():
    assert techniques()["AML.T0070"] == "RAG Poisoning"
    assert len(techniques()) == 170
    assert len(brands()) == len(set(brands())) > 60


def test_the_body_of_an_inject_is_a_string_of_the_pack():
    sheet = Sheet(bent(injects=[inject("a", at="1m")], title=text("x")), read("f.yaml", "a: {b: [c, 1, true]}"), {})
    assert [(each.path, each.words) for each in strings(sheet)] == [(("a", "b", 0), "c")]
