"""A plot's graph as a Mermaid flowchart: ids that can be read, one line an edge, and labels that cannot break out."""

import re
from collections.abc import Iterator, Mapping

from injects.sanitise import clean_line
from injects.written import Lang, Text
from scenarios.clocks import Regime
from scenarios.graph import Edge, Kind, Node, edges, title
from scenarios.model import Scenario

WIDTH = 80
"""Columns of the source in which a node is told."""
LABEL = 24
"""Characters that a label may have in any case."""

_SHAPES: dict[Kind, tuple[str, str]] = {
    "inject": ("[", "]"),
    "decision": ("{", "}"),
    "option": ("([", "])"),
    "flag": ("[/", "/]"),
    "fact": ("[(", ")]"),
    "evidence": ("[(", ")]"),
    "control": ("[\\", "\\]"),
    "system": ("[\\", "/]"),
    "meter": ("[/", "\\]"),
    "resource": ("([", "])"),
    "expected": (">", "]"),
    "consequence": ("{{", "}}"),
    "step": ("[[", "]]"),
    "persona": ("(", ")"),
    "clock": ("((", "))"),
    "phase": ("(", ")"),
    "hall": ("(", ")"),
    "ending": ("(((", ")))"),
}
_HEADINGS: dict[Kind, Text] = {
    "phase": Text(en="Phases", fr="Phases"),
    "inject": Text(en="Injects", fr="Stimuli"),
    "decision": Text(en="Decisions", fr="Décisions"),
    "option": Text(en="Options", fr="Options"),
    "expected": Text(en="Expected actions", fr="Réactions attendues"),
    "control": Text(en="Orders", fr="Consignes"),
    "system": Text(en="States of systems", fr="États des systèmes"),
    "flag": Text(en="Flags", fr="Drapeaux"),
    "fact": Text(en="Facts", fr="Faits"),
    "evidence": Text(en="Evidence", fr="Preuves"),
    "meter": Text(en="Meters", fr="Indicateurs"),
    "resource": Text(en="Resources", fr="Ressources"),
    "consequence": Text(en="Consequences", fr="Conséquences"),
    "step": Text(en="Steps of the adversary", fr="Étapes de l’adversaire"),
    "persona": Text(en="Personas", fr="Personnages"),
    "clock": Text(en="Duties to notify", fr="Obligations de notifier"),
    "hall": Text(en="The hall", fr="La salle"),
    "ending": Text(en="Endings", fr="Fins"),
}
_ARROWS = {
    "leads": Text(en="-->", fr="-->"),
    "not": Text(en="-. not .->", fr="-. non .->"),
    "closes": Text(en="-. closes .->", fr="-. ferme .->"),
    "silent": Text(en='-- "without an answer" -->', fr='-- "sans réponse" -->'),
    "above": Text(en='-- "above {level}" -->', fr='-- "au-dessus de {level}" -->'),
    "below": Text(en='-- "below {level}" -->', fr='-- "sous {level}" -->'),
}

_UNSAFE = re.compile(r"[^\w .,:;!?%€+\-–—/·…“”«»’\'()\u00a0\u202f]")

_LIST = re.compile(r"^[-+](?= )|(?<=^\d)\.(?= )|(?<=^\d\d)\.(?= )")
"""What would make a list of a label, which Mermaid then refuses to draw."""


def mermaid(scenario: Scenario, law: Mapping[str, Regime], lang: Lang) -> str:
    """The flowchart, to be put in a Markdown block or a file."""
    return "\n".join(_lines(scenario, law, lang)) + "\n"


def _lines(scenario: Scenario, law: Mapping[str, Regime], lang: Lang) -> Iterator[str]:
    drawn = edges(scenario)
    ids = _ids(drawn)
    yield "flowchart LR"
    for kind, heading in _HEADINGS.items():
        nodes = [node for node in ids if node.kind == kind]
        if nodes:
            yield f"  %% {heading.said(lang)}"
        yield from (_node(ids[node], kind, title(scenario, law, node).said(lang)) for node in nodes)
    yield f"  %% {_LEADS.said(lang)}"
    for edge in drawn:
        yield f"  {ids[edge.start]} {_ARROWS[edge.how].said(lang).format(level=edge.level)} {ids[edge.end]}"


_LEADS = Text(en="What leads to what", fr="Ce qui mène à quoi")


def _node(name: str, kind: Kind, said: str) -> str:
    opening, closing = _SHAPES[kind]
    room = WIDTH - len(f'  {name}{opening}""{closing}')
    return f'  {name}{opening}"{label(said, max(room, LABEL))}"{closing}'


def label(text: str, most: int) -> str:
    """A text as a quoted label may hold it: what Mermaid could read as more than text becomes an entity of it."""
    said = clean_line(text, most + 1)
    short = said if len(said) <= most else said[: most - 1] + "…"
    safe = _UNSAFE.sub(lambda sign: f"#{ord(sign.group())};", short)
    return _LIST.sub(lambda sign: f"#{ord(sign.group())};", safe)


def _ids(drawn: list[Edge]) -> dict[Node, str]:
    """An id for each node that an edge touches, made of its kind and its name; a number tells equal ones apart."""
    ids: dict[Node, str] = {}
    for node in dict.fromkeys(node for edge in drawn for node in (edge.start, edge.end)):
        plain = f"{node.kind}_{re.sub(r'[^a-zA-Z0-9]', '_', node.id)}"
        taken, same = plain, 1
        while taken in ids.values():
            same += 1
            taken = f"{plain}_{same}"
        ids[node] = taken
    return ids
