"""The words in cells where one chooses: the same list shows them, offers them, and reads them back."""

from collections.abc import Mapping, Sequence
from typing import Any

from injects.plain import plain
from injects.written import Lang, Text
from tocsin.events_list.columns import Key
from tui.words import CHANNELS

KINDS = {
    "inject": Text(en="inject", fr="stimulus"),
    "contingency": Text(en="contingency", fr="rattrapage"),
    "reserve": Text(en="reserve", fr="réserve"),
}
"""The kinds of an inject that planners choose among."""

LINES = {
    **KINDS,
    "variant": Text(en="variant", fr="variante"),
    "enters": Text(en="enters", fr="entrée en jeu"),
    "flood": Text(en="flood", fr="vague"),
    "relance": Text(en="relance", fr="relance"),
    "startex": Text(en="STARTEX", fr="DEBEX"),
    "endex": Text(en="ENDEX", fr="FINEX"),
    "phase": Text(en="phase", fr="phase"),
    "decision": Text(en="decision put", fr="décision posée"),
    "due": Text(en="decision due", fr="échéance de décision"),
    "expected": Text(en="expected action", fr="réaction attendue"),
}
"""What every sort of line is called."""

TRUTHS: dict[object, Text] = {
    True: Text(en="true", fr="vrai"),
    False: Text(en="false", fr="faux"),
    "partial": Text(en="partial", fr="partiel"),
    "unknown": Text(en="unknown", fr="inconnu"),
}

SATURATING: dict[object, Text] = {True: Text(en="yes", fr="oui"), False: Text(en="no", fr="non")}

RESERVE = Text(en="RESERVE", fr="RÉSERVE")
"""In place of a time: only a facilitator fires it."""
FROM = Text(en="from", fr="dès")
AFTER = Text(en="after", fr="après")

DELIVERY = {
    "console": Text(en="the console, by itself", fr="la console, d’elle-même"),
    "facilitator": Text(en="a facilitator fires it", fr="un animateur le déclenche"),
    "aloud": Text(en="a facilitator reads it aloud", fr="un animateur le lit à voix haute"),
}
"""Who brings a line to the players."""


def chosen(words: Mapping[Any, Text], typed: str) -> Any:
    """The value a cell stands for, by its word in either language or its key; None when it is none of them."""
    looked = plain(typed.strip())
    for value, text in words.items():
        if looked in {plain(text.en), plain(text.fr), plain(str(value))}:
            return value
    return None


def choices(lang: Lang, roles: Sequence[str]) -> dict[Key, list[str]]:
    """What the cells of a column offer to choose from."""
    lists: dict[Key, Mapping[Any, Text]] = {
        "kind": KINDS,
        "channel": CHANNELS,
        "truth": TRUTHS,
        "saturating": SATURATING,
    }
    offered = {key: [text.said(lang) for text in words.values()] for key, words in lists.items()}
    return {**offered, "to": list(roles)}
