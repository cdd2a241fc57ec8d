"""What `tocsin outline` says, in both languages."""

from injects.written import Text
from scenarios.outline import SectionKind
from scenarios.outline_items import ItemKind, Label, Mark

HEAD = Text(en="{title}, {length}, {roles} roles", fr="{title}, {length}, {roles} fonctions")
FOR = Text(en="for {role}: {title}", fr="pour {role}\u00a0: {title}")
SIDE = Text(en="SIDE {side} · {title}", fr="ORGANISATION {side} · {title}")
NO_SIDE = Text(en="HIDDEN FROM ALL", fr="CACHÉ À TOUS")
NO_ROLE = Text(
    en="There is no role `{role}` in {scenario}. Its roles: {roles}.",
    fr="Il n’y a pas de fonction «\u00a0{role}\u00a0» dans {scenario}. Ses fonctions\u00a0: {roles}.",
)
TWO_FORMS = Text(
    en="--graph and --json are two forms of the answer; choose one.",
    fr="--graph et --json sont deux formes de la réponse\u202f; choisissez.",
)
WHOLE_GRAPH = Text(
    en="--graph draws the whole plot; --role goes with the outline.",
    fr="--graph dessine toute l’intrigue\u202f; --role va avec le plan.",
)

SECTIONS: dict[SectionKind, Text] = {
    "phase": Text(en="PHASE", fr="PHASE"),
    "whenever": Text(en="AS SOON AS IT HOLDS", fr="DÈS QUE C’EST VRAI"),
    "consequences": Text(en="CONSEQUENCES", fr="CONSÉQUENCES"),
    "systems": Text(en="SYSTEMS", fr="SYSTÈMES"),
    "people": Text(en="PEOPLE WHOM WORK WAITS FOR", fr="GENS DONT LE TRAVAIL DÉPEND"),
    "gauges": Text(en="GAUGES", fr="JAUGES"),
    "personas": Text(en="PEOPLE OUTSIDE WHO KNOW SOMETHING", fr="INTERLOCUTEURS QUI SAVENT QUELQUE CHOSE"),
    "adversary": Text(en="ADVERSARY", fr="ADVERSAIRE"),
    "clocks": Text(en="DUTIES TO NOTIFY", fr="OBLIGATIONS DE NOTIFIER"),
    "reserves": Text(en="RESERVES", fr="INCIDENTS DE RÉSERVE"),
    "endings": Text(en="ENDINGS, the first that holds", fr="FINS, la première qui est vraie"),
}

KINDS: dict[ItemKind, Text] = {
    "inject": Text(en="", fr=""),
    "enters": Text(en="ENTERS", fr="ENTRE EN JEU"),
    "relance": Text(en="relance of", fr="relance de"),
    "decision": Text(en="DECISION", fr="DÉCISION"),
    "due": Text(en="answer due:", fr="réponse attendue\u00a0:"),
    "closes": Text(en="closes:", fr="se ferme\u00a0:"),
    "expected": Text(en="expected:", fr="attendu\u00a0:"),
    "consequence": Text(en="", fr=""),
    "step": Text(en="", fr=""),
    "clock": Text(en="", fr=""),
    "ending": Text(en="", fr=""),
    "system": Text(en="", fr=""),
    "resource": Text(en="", fr=""),
    "gauge": Text(en="", fr=""),
    "persona": Text(en="", fr=""),
    "policy": Text(en="policy", fr="règle de choix"),
}

MARKS: dict[Mark, Text] = {
    "false": Text(en="false", fr="faux"),
    "partial": Text(en="partly true", fr="en partie vrai"),
    "unknown": Text(en="nobody knows", fr="nul ne sait"),
    "saturating": Text(en="noise on purpose", fr="bruit voulu"),
    "key": Text(en="key", fr="clé"),
    "contingency": Text(en="if play stalls", fr="si le jeu cale"),
    "critical": Text(en="critical", fr="critique"),
    "avoid": Text(en="to be avoided", fr="à éviter"),
}

LABELS: dict[Label, Text] = {
    "when": Text(en="when", fr="quand"),
    "at": Text(en="judged at", fr="jugé à"),
    "until": Text(en="until", fr="jusqu’à"),
    "every": Text(en="every", fr="toutes les"),
    "after": Text(en="after", fr="après"),
    "needs": Text(en="after", fr="après"),
    "takes": Text(en="takes", fr="dure"),
    "closed": Text(en="closed when", fr="fermé quand"),
    "again": Text(en="puts again", fr="redit"),
    "reveals": Text(en="tells", fr="apprend"),
    "expects": Text(en="calls for", fr="appelle"),
    "due": Text(en="due", fr="attendue à"),
    "closes": Text(en="closes", fr="se ferme à"),
    "option": Text(en="option", fr="option"),
    "silent": Text(en="without an answer", fr="sans réponse"),
    "effects": Text(en="then", fr="alors"),
    "target": Text(en="full marks within", fr="pleinement noté sous"),
    "limit": Text(en="late after", fr="en retard après"),
    "stage": Text(en="notice", fr="avis"),
    "variant": Text(en="other words when", fr="autres mots quand"),
    "flood": Text(en="messages at most", fr="messages au plus"),
    "note": Text(en="to facilitators", fr="pour l’animation"),
    "spreads": Text(en="tainted by", fr="compromis par"),
    "order": Text(en="order", fr="consigne"),
    "count": Text(en="how many", fr="combien"),
    "job": Text(en="ordinary work", fr="travail ordinaire"),
    "tires": Text(en="they tire", fr="ils fatiguent"),
    "noise": Text(en="noticed", fr="remarqué"),
    "shows": Text(en="which sends", fr="ce qui envoie"),
    "script": Text(en="begun at", fr="commencé à"),
    "begins": Text(en="at the start", fr="au départ"),
    "signal": Text(en="telemetry", fr="télémétrie"),
    "costs": Text(en="which costs", fr="ce qui coûte"),
    "queue": Text(en="its queue is the meter", fr="leur file est l’indicateur"),
    "wanted": Text(en="needed", fr="il en faut"),
    "range": Text(en="stands at", fr="niveau"),
    "wanders": Text(en="moves by itself", fr="bouge de lui-même"),
    "knows": Text(en="knows", fr="sait"),
    "caution": Text(en="caution", fr="prudence"),
    "telemetry": Text(en="telemetry of", fr="télémétrie de"),
    "regime": Text(en="the law", fr="la loi"),
    "case": Text(en="in truth", fr="en réalité"),
    "awareness": Text(en="aware when", fr="faits connus quand"),
    "fix": Text(en="a fix is there when", fr="correctif disponible quand"),
    "resolution": Text(en="over when", fr="clos quand"),
}
