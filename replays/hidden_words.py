"""The words of the hidden side: what no participant could see while play ran."""

from injects.written import Text

COLON = Text(en=": ", fr="\u00a0: ")

ADVERSARY = Text(en="ADVERSARY {name}", fr="ADVERSAIRE {name}")
METERS = Text(en="METERS OF THE WORLD", fr="INDICATEURS DU MONDE")
SYSTEMS = Text(en="SYSTEMS AS THEY ARE", fr="LES SYSTÈMES TELS QU’ILS SONT")
EXPECTED = Text(en="EXPECTED OF THE TEAM", fr="CE QU’ON ATTEND DE LA CELLULE")
DUTIES = Text(en="DUTIES THAT AROSE", fr="OBLIGATIONS NÉES")
FACTS = Text(en="WHAT IS TRUE", fr="CE QUI EST VRAI")
TRUTH = Text(en="TRUTH OF WHAT WAS SENT, the latest first", fr="VÉRITÉ DES STIMULI, le dernier d’abord")

STEP_CLOSED = Text(en="closed to it", fr="lui est fermée")
STEP_CLOSED_AFTER = Text(en="closed to it; strikes before: {n}", fr="lui est fermée\u202f; frappes avant\u00a0: {n}")
STEP_STRUCK = Text(en="open to it; strikes so far: {n}", fr="lui est ouverte\u202f; frappes jusqu’ici\u00a0: {n}")
STEP_PREPARED = Text(en="being prepared since {at}", fr="en préparation depuis {at}")
LATEST_CHOICE = Text(en="chose at {at}: {step} ({why})", fr="choix à {at} : {step} ({why})")
STEP_WAITS = Text(en="not chosen", fr="non choisie")

GOOD_LOW = Text(en="good when low", fr="bon quand il est bas")
GOOD_HIGH = Text(en="good when high", fr="bon quand il est haut")

CLEAN = Text(en="clean", fr="sain")
TAINTED = Text(en="TAINTED", fr="COMPROMIS")
VERSION = Text(en="version {version}", fr="version {version}")
COST = Text(en="cost {costs}", fr="coût : {costs}")
LOST = Text(en="lost", fr="perdu")
A_MINUTE = Text(en="{rate} a minute", fr="{rate} par minute")
AUTONOMY = Text(en="autonomy {n}", fr="autonomie {n}")

NOT_DONE = Text(en="not done, by {at}", fr="pas fait, avant {at}")
NOT_DONE_LATE = Text(en="NOT DONE, was due {at}", fr="PAS FAIT, attendu {at}")
TO_AVOID = Text(en="to be avoided until {at}", fr="à éviter jusqu’à {at}")
DONE = Text(en="done {at}", fr="fait {at}")

AROSE = Text(en="arose {at}", fr="née {at}")
QUALIFIED = Text(en="recorded {at}", fr="notée {at}")
NOT_QUALIFIED = Text(en="nobody recorded it", fr="personne ne l’a notée")

KNOWN = Text(en="known since {at}", fr="su depuis {at}")
UNKNOWN = Text(en="NOT KNOWN to the team", fr="IGNORÉ de la cellule")

TRUTHS: dict[object, Text] = {
    True: Text(en="true", fr="vrai"),
    False: Text(en="FALSE", fr="FAUX"),
    "partial": Text(en="true in part", fr="vrai en partie"),
    "unknown": Text(en="nobody knows", fr="personne ne sait"),
}
NOISE = Text(en="noise", fr="bruit")
VARIANT = Text(en="variant {n}", fr="variante {n}")
UNOPENED = Text(en="not opened", fr="pas ouvert")

NONE_YET = Text(en="none yet", fr="rien pour l’instant")
MARK = Text(
    en="{letter} {points}/100, {dimension}. {title} · {why} (rule {rule}, {at})",
    fr="{letter} {points}/100, {dimension}. {title} · {why} (règle {rule}, {at})",
)
MARKS_OF = Text(en="DECISION {title}", fr="DÉCISION {title}")
OTHER_MARKS = Text(en="OTHER MARKS SO FAR, the latest first", fr="AUTRES NOTES JUSQU’ICI, la dernière d’abord")
NO_MARK_YET = Text(
    en="no mark yet: there was nothing to judge",
    fr="pas encore de note\u00a0: il n’y avait rien à juger",
)
