"""The Traffic Light Protocol 2.0 (FIRST, 2022): how far information may travel. A marking, and an aid to decide."""

from typing import Literal

from injects.written import Text

Tlp = Literal["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"]

MEANS: dict[Tlp, Text] = {
    "CLEAR": Text(en="may be published", fr="peut être publié"),
    "GREEN": Text(en="within the community, not in public", fr="au sein de la communauté, pas en public"),
    "AMBER": Text(en="who needs to know, there and at their clients", fr="qui doit savoir, chez eux et leurs clients"),
    "AMBER+STRICT": Text(en="who needs to know, in one organisation", fr="qui doit savoir, dans une organisation"),
    "RED": Text(en="for the people named, and nobody else", fr="pour les personnes nommées, et personne d’autre"),
}
"""What each marking allows, in a few words."""
