"""The columns of the main events list: what each is called, what planners may do in it, how wide it is."""

from typing import Literal, NamedTuple

from injects.written import Text

Key = Literal[
    "id",
    "time",
    "story",
    "phase",
    "kind",
    "channel",
    "sender",
    "org",
    "address",
    "to",
    "subject",
    "text",
    "truth",
    "saturating",
    "condition",
    "expected",
    "relance",
    "objective",
    "note",
    "delivery",
]


class Column(NamedTuple):
    """A column of the sheet."""

    title: Text
    hint: Text
    """What planners may do in it, in the row above the titles."""
    width: int
    edited: bool = False
    """Whether what planners write there is read back."""


_NOT_HERE = Text(en="Worked out: not edited here", fr="Calculé\u00a0: ne se modifie pas ici")
_IN_FILES = Text(en="From the YAML: not edited here", fr="Vient du YAML\u00a0: ne se modifie pas ici")

COLUMNS: dict[Key, Column] = {
    "id": Column(
        Text(en="ID", fr="N°"),
        Text(en="Do not change. Empty in a new row", fr="Ne pas changer. Vide dans une nouvelle ligne"),
        16,
    ),
    "time": Column(
        Text(en="Exercise time", fr="Temps d’exercice"),
        Text(
            en="EDIT: T+12:30 or 12m30s; `from T+08:00` with a condition; `after 9m` for a relance",
            fr="MODIFIABLE\u00a0: T+12:30 ou 12m30s\u202f; `dès T+08:00` avec une condition\u202f; `après 9m` pour une "
            "relance",
        ),
        15,
        edited=True,
    ),
    "story": Column(Text(en="Story time", fr="Heure du scénario"), _NOT_HERE, 11),
    "phase": Column(Text(en="Phase", fr="Phase"), _NOT_HERE, 16),
    "kind": Column(
        Text(en="Kind", fr="Nature"), Text(en="EDIT: choose", fr="MODIFIABLE\u00a0: choisir"), 14, edited=True
    ),
    "channel": Column(
        Text(en="Channel", fr="Vecteur"), Text(en="EDIT: choose", fr="MODIFIABLE\u00a0: choisir"), 16, edited=True
    ),
    "sender": Column(Text(en="Sender", fr="Émetteur"), Text(en="EDIT", fr="MODIFIABLE"), 22, edited=True),
    "org": Column(
        Text(en="Sender’s organisation", fr="Organisme émetteur"), Text(en="EDIT", fr="MODIFIABLE"), 20, edited=True
    ),
    "address": Column(
        Text(en="Sender’s address", fr="Adresse de l’émetteur"),
        Text(en="EDIT: only what is reserved for fiction", fr="MODIFIABLE\u00a0: plages réservées à la fiction"),
        22,
        edited=True,
    ),
    "to": Column(
        Text(en="Recipient", fr="Récepteur"),
        Text(en="EDIT: roles, with commas", fr="MODIFIABLE\u00a0: fonctions, avec des virgules"),
        16,
        edited=True,
    ),
    "subject": Column(Text(en="Subject", fr="Objet"), Text(en="EDIT", fr="MODIFIABLE"), 28, edited=True),
    "text": Column(
        Text(en="Text", fr="Corps"),
        Text(
            en="EDIT: as players read it; what stands in {{ }} is filled in during play",
            fr="MODIFIABLE\u00a0: tel que les joueurs le lisent\u202f; ce qui est entre {{ }} se remplit en jeu",
        ),
        70,
        edited=True,
    ),
    "truth": Column(
        Text(en="Truth", fr="Véracité"),
        Text(en="EDIT: choose. Never shown to players", fr="MODIFIABLE\u00a0: choisir. Jamais montré aux joueurs"),
        11,
        edited=True,
    ),
    "saturating": Column(
        Text(en="Saturating", fr="Saturant"),
        Text(en="EDIT: noise on purpose", fr="MODIFIABLE\u00a0: bruit voulu"),
        11,
        edited=True,
    ),
    "condition": Column(Text(en="Condition", fr="Condition"), _IN_FILES, 34),
    "expected": Column(Text(en="Expected reaction", fr="Réaction attendue"), _IN_FILES, 44),
    "relance": Column(
        Text(en="Relance", fr="Relance"),
        Text(en="Edit it in its own row", fr="Se modifie dans sa propre ligne"),
        22,
    ),
    "objective": Column(Text(en="Objective, ATLAS", fr="Objectif, ATLAS"), _IN_FILES, 26),
    "note": Column(
        Text(en="Facilitator’s note", fr="Note d’animation"),
        Text(en="EDIT. Never shown to players", fr="MODIFIABLE. Jamais montrée aux joueurs"),
        34,
        edited=True,
    ),
    "delivery": Column(Text(en="Delivered by", fr="Acheminé par"), _NOT_HERE, 20),
}
"""Every column, in the order of the sheet."""
