"""What stands in the gaps of the sentences that authors read: sorts of things, bounds, choices, what comes when."""

import functools
from collections.abc import Iterable

from injects.written import Text, worded

SORTS = {
    "case": Text(en="case", fr="aucun cas"),
    "clock": Text(en="clock", fr="aucune horloge"),
    "control": Text(en="control", fr="aucune mesure"),
    "decision": Text(en="decision", fr="aucune décision"),
    "evidence": Text(en="evidence", fr="aucune preuve"),
    "expected action": Text(en="expected action", fr="aucune réaction attendue"),
    "fact": Text(en="fact", fr="aucun fait"),
    "flag": Text(en="flag", fr="aucun drapeau"),
    "inject": Text(en="inject", fr="aucun stimulus"),
    "inject or flood": Text(en="inject", fr="aucun stimulus"),
    "intent": Text(en="intent", fr="aucune intention"),
    "meter": Text(en="meter", fr="aucun indicateur"),
    "objective": Text(en="objective", fr="aucun objectif"),
    "option": Text(en="option", fr="aucune option"),
    "persona": Text(en="persona", fr="aucun personnage"),
    "phase": Text(en="phase", fr="aucune phase"),
    "quoted decision": Text(en="decision", fr="aucune décision"),
    "regime": Text(en="regime", fr="aucun régime"),
    "resource": Text(en="resource", fr="aucune ressource"),
    "role": Text(en="role", fr="aucune fonction"),
    "scenario": Text(en="scenario", fr="aucun scénario"),
    "seat": Text(en="seat", fr="aucune place"),
    "side": Text(en="side", fr="aucun camp"),
    "signal": Text(en="signal", fr="aucun signal"),
    "stage": Text(en="stage", fr="aucune étape"),
    "step": Text(en="step", fr="aucune étape de l’adversaire"),
    "system": Text(en="system", fr="aucun système"),
    "team": Text(en="team", fr="aucune cellule"),
}
_OF = Text(en="{sort} of `{owner}`", fr="{sort} de `{owner}`")
OPTION_OF_THIS = Text(en="option of this decision", fr="aucune option de cette décision")


def sort_of(sort: str, owner: str) -> Text:
    """A sort of thing that belongs to another: an option of a decision, a control of a system."""
    return worded(_OF, sort=SORTS[sort], owner=owner)


TEXT = Text(en="a text", fr="un texte")
WHOLE_NUMBER = Text(en="a whole number", fr="un nombre entier")
NUMBER = Text(en="a number", fr="un nombre")
TRUTH = Text(en="true or false", fr="true ou false")
LIST = Text(en="a list", fr="une liste")
KEYS = Text(en="keys and values", fr="des clés et des valeurs")
NULL = Text(en="null", fr="null")
SINGLE = Text(en="a single value", fr="une seule valeur")
ALIAS = Text(en="an alias", fr="un alias")
NOT_A_WORD = Text(en="not a single word", fr="plus qu’un mot")
EMPTY = Text(en="empty", fr="vide")

AT_LEAST = Text(en="at least {bound}", fr="au moins {bound}")
AT_MOST = Text(en="at most {bound}", fr="au plus {bound}")
MORE_THAN = Text(en="more than {bound}", fr="plus de {bound}")
LESS_THAN = Text(en="less than {bound}", fr="moins de {bound}")
CHARACTERS = Text(en="{count} characters", fr="{count} caractères")

AFTER = Text(en="after", fr="après")
BEFORE = Text(en="before", fr="avant")
NOT_AFTER = Text(en="not after", fr="pas après")
NOT_BEFORE = Text(en="not before", fr="pas avant")
ITS_START = Text(en="its start", fr="son début")
LAST_ENDEX = Text(en="the last ENDEX", fr="le dernier FINEX")
LONGEST = Text(en="the longest exercise", fr="l’exercice le plus long")

_OR = Text(en="{before} or {last}", fr="{before} ou {last}")
_AND = Text(en="{before} and {last}", fr="{before} et {last}")


def either(*keys: str) -> Text:
    """One of these: `add`, `set` or `rate`."""
    return _listed(_OR, keys)


def both(*keys: str) -> Text:
    """All of these: `add` and `set`."""
    return _listed(_AND, keys)


def _listed(words: Text, keys: tuple[str, ...]) -> Text:
    *before, last = (f"`{key}`" for key in keys)
    return worded(words, before=", ".join(before), last=last) if before else Text(en=last, fr=last)


def one_of(kinds: Iterable[Text]) -> Text:
    """One of these kinds of value: a text or a list."""
    return functools.reduce(lambda before, last: worded(_OR, before=before, last=last), kinds)
