"""The flowchart is one that Mermaid reads: a small grammar of the part of it that is written here."""

import re

import pytest
from crises import courier, small
from hypothesis import example, given
from hypothesis import strategies as st

from scenarios.load import regimes
from scenarios.mermaid import LABEL, label, mermaid

TEXT = r"(?:[^\"#`<>\\{}|\[\]\n]|#\d+;)*"
PAIRS = [r"\[", r"\]"], [r"\{", r"\}"], [r"\(\[", r"\]\)"], [r"\[/", r"/\]"], [r"\[\(", r"\)\]"], [r"\[\\", r"\\\]"]
MORE = [r"\[\\", r"/\]"], [r"\[/", r"\\\]"], [">", r"\]"], [r"\{\{", r"\}\}"], [r"\[\[", r"\]\]"], [r"\(", r"\)"]
ROUND = [r"\(\(", r"\)\)"], [r"\(\(\(", r"\)\)\)"]
NODE = re.compile("|".join(f'  (?:\\w+){left}"{TEXT}"{right}' for left, right in (*PAIRS, *MORE, *ROUND)))
EDGE = re.compile(rf'  (\w+) (?:-->|-\. \w+ \.->|-- "{TEXT}" -->) (\w+)')
PACKS = pytest.mark.parametrize("loaded", [small(), courier()], ids=lambda loaded: loaded.scenario.scenario)


@PACKS
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_line_is_a_node_an_edge_or_a_comment_and_nodes_come_first(loaded, lang):
    first, *lines = mermaid(loaded.scenario, regimes(), lang).splitlines()
    assert first == "flowchart LR"
    nodes, drawn = [], []
    for line in lines:
        edge = EDGE.fullmatch(line)
        if edge:
            drawn += edge.groups()
        elif not line.startswith("  %% "):
            assert NODE.fullmatch(line), line
            nodes.append(re.match(r"\w+", line.strip()).group())
            assert not drawn
    assert len(nodes) == len(set(nodes))
    assert set(nodes) == set(drawn)


@PACKS
def test_it_can_be_read_in_80_columns(loaded):
    nodes = [line for line in mermaid(loaded.scenario, regimes(), "en").splitlines() if NODE.fullmatch(line)]
    assert nodes
    assert sum(len(line) > 80 for line in nodes) < len(nodes) / 20


@given(st.text(max_size=60), st.integers(LABEL, 60))
@example('"] --> end', 60)
@example("#quot;", 60)
@example("1. a list", 60)
@example("- a list", 60)
@example("`x`\n%% c", 60)
def test_a_label_never_breaks_out(text, most):
    said = label(text, most)
    assert re.fullmatch(TEXT, said)
    assert not re.match(r"\d+\. |[-+*] ", said)
    assert len(re.sub(r"#\d+;", "x", said)) <= most
