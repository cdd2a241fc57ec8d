"""What dimensions and letters are called in front of people."""

from injects.written import Text
from scenarios.decisions import Dimension

DIMENSIONS: dict[Dimension, Text] = {
    Dimension.SITUATION: Text(en="Situation assessment", fr="Appréciation de la situation"),
    Dimension.DECISION: Text(en="Decision quality", fr="Qualité des décisions"),
    Dimension.TIMELINESS: Text(en="Timeliness", fr="Respect des délais"),
    Dimension.CONTAINMENT: Text(en="Containment and continuity", fr="Endiguement et continuité"),
    Dimension.COMMUNICATION: Text(en="Communication", fr="Communication"),
    Dimension.LEGAL: Text(en="Legal and regulatory", fr="Juridique et réglementaire"),
    Dimension.COORDINATION: Text(en="Coordination and sharing", fr="Coordination et partage"),
}

LETTERS: dict[str, Text] = {
    "P": Text(en="performed without challenges", fr="réalisé sans difficulté"),
    "S": Text(en="performed with some challenges", fr="réalisé avec quelques difficultés"),
    "M": Text(en="performed with major challenges", fr="réalisé avec de grandes difficultés"),
    "U": Text(en="unable to be performed", fr="non réalisé"),
}
