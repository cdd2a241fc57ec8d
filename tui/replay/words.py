"""Words of the replay console, in English and in French."""

from injects.written import Text

INBOX = Text(
    en="SHOWN TO {seat}. Messages: {count}, not opened: {unopened}",
    fr="MONTRÉ À {seat}. Stimuli\u00a0: {count}, non ouverts\u00a0: {unopened}",
)
NOTHING = Text(en="nothing yet", fr="rien pour l’instant")
NEW = Text(en="● NOT OPENED", fr="● NON OUVERT")
OPENED = Text(en="○ opened {at}", fr="○ ouvert {at}")
REPLY = Text(en="← reply", fr="← réponse")
MESSAGE = Text(
    en="{number}. {state}, {story}, {channel}, {sender}{subject}",
    fr="{number}. {state}, {story}, {channel}, {sender}{subject}",
)
PASSED = Text(en=", passed on by {seat}", fr=", transmis par {seat}")
DECISIONS = Text(en="DECISIONS", fr="DÉCISIONS")
OPEN = Text(en="? no answer yet, due {at}", fr="? sans réponse, attendue {at}")
ANSWERED = Text(en="◆ in force: {label}", fr="◆ en vigueur\u00a0: {label}")
CLOSED = Text(en="■ closed, with: {label}", fr="■ close, avec\u00a0: {label}")
ORDERS = Text(en="ORDERS", fr="CONSIGNES")
IN_FORCE = Text(en="● in force", fr="● en vigueur")
UNDER_WAY = Text(en="… under way until {at}", fr="… en cours jusqu’à {at}")
EVIDENCE = Text(en="EVIDENCE", fr="PREUVES")
PRESERVED = Text(en="● preserved", fr="● préservée")
PRESERVING = Text(en="… being preserved", fr="… en cours")
DUTIES = Text(en="DUTIES TO NOTIFY", fr="OBLIGATIONS DE NOTIFIER")
APPLIES = Text(en="recorded as applying", fr="notée comme applicable")
APPLIES_NOT = Text(en="recorded as not applying", fr="notée comme non applicable")
NOT_RECORDED = Text(en="not recorded", fr="non notée")
LIMIT = Text(en="{stage} due {story}", fr="{stage} à envoyer pour {story}")
STAGES = Text(en="sent: {stages}", fr="envoyé\u00a0: {stages}")
LOG = Text(en="MAIN LOG, the latest first", fr="MAIN COURANTE, la dernière ligne d’abord")
LOGGED = Text(en="{story} {seat}: {text}", fr="{story} {seat}\u00a0: {text}")
FORGOTTEN = Text(en="[forgotten on request]", fr="[oublié sur demande]")
DECIDED = Text(en="decided {title}: {label}", fr="décidé {title}\u00a0: {label}")
ORDERED = Text(en="ordered {system}: {control}", fr="consigne {system}\u00a0: {control}")
FIGURES = Text(en="FIGURES", fr="CHIFFRES SUIVIS")
WAITS = Text(en="waits for people", fr="en attente de personnel")
LIFTED = Text(en="ordered lifted {system}: {control}", fr="consigne levée {system}\u00a0: {control}")
WROTE = Text(en="wrote to {name}: {text}", fr="a écrit à {name}\u00a0: {text}")
NOTIFIED = Text(en="notified {clock}, {stage}", fr="notifié {clock}, {stage}")
QUALIFIED = Text(en="{clock} {how}", fr="{clock} {how}")
BY_EFFECT = Text(en="(followed)", fr="(découle)")
"""Who gave an order that nobody gave: it followed from a decision."""

PLACE = Text(en="Replay · {team} ({place}/{count}) · ×{speed}", fr="Relecture · {team} ({place}/{count}) · ×{speed}")
HAPPENED = Text(en="WHAT HAPPENED {count}/{of}", fr="CE QUI S’EST PASSÉ {count}/{of}")
FILTERED = Text(en="HAPPENED, filter “{filter}” {count}/{of}", fr="FILTRE «\u00a0{filter}\u00a0» {count}/{of}")
NO_LINE = Text(
    en="Nothing has this in it. / changes the filter, Esc takes it away.",
    fr="Rien ne contient cela. / change le filtre, Échap l’enlève.",
)
KNEW = Text(en="KNEW {place}/{count} · {seat}", fr="SAVAIT {place}/{count} · {seat}")
HIDDEN = Text(en="▲ HIDDEN: no participant saw this", fr="▲ CACHÉ\u00a0: aucun joueur ne l’a vu")
MARKS = Text(en="▲ MARKS as they stood, hidden in play", fr="▲ NOTES à cet instant, cachées en jeu")

NO_LATER = {
    "event": Text(en="Nothing is listed after this.", fr="Rien n’est listé après."),
    "inject": Text(en="No message was sent after this.", fr="Aucun stimulus après."),
    "decision": Text(en="Nothing more about decisions after this.", fr="Plus rien sur les décisions après."),
    "phase": Text(en="No phase begins after this.", fr="Aucune phase ne commence après."),
}
NO_EARLIER = {
    "event": Text(en="Nothing is listed before this.", fr="Rien n’est listé avant."),
    "inject": Text(en="No message was sent before this.", fr="Aucun stimulus avant."),
    "decision": Text(en="Nothing about decisions before this.", fr="Rien sur les décisions avant."),
    "phase": Text(en="No phase begins before this.", fr="Aucune phase ne commence avant."),
}
AT_END = Text(en="This is the end. Home goes back to the start.", fr="C’est la fin. Début revient au commencement.")
STOPS_HERE = Text(
    en="The recording stops here: play goes on, or was broken off.",
    fr="L’enregistrement s’arrête ici\u00a0: le jeu continue, ou a été interrompu.",
)
SPEED = Text(en="Speed ×{speed}: {said}.", fr="Vitesse ×{speed}\u00a0: {said}.")
SPEEDS = {
    1: Text(en="as it was played", fr="comme en jeu"),
    5: Text(en="a minute in 12 seconds", fr="une minute en 12 secondes"),
    15: Text(en="a minute in 4 seconds", fr="une minute en 4 secondes"),
    60: Text(en="a minute a second", fr="une minute par seconde"),
    300: Text(en="five minutes a second", fr="cinq minutes par seconde"),
}
NO_MESSAGE = Text(en="{seat} had been shown no message yet.", fr="{seat} n’avait encore aucun stimulus.")
ONE_TEAM = Text(en="Only one team played.", fr="Une seule cellule a joué.")
READING = Text(en="SHOWN TO {seat} BY {at}", fr="MONTRÉ À {seat} AU PLUS TARD {at}")
ASK_JUMP = Text(
    en="Where? T+45, 1:23:45, the story’s clock (15:30, day 2 09:00), a message or a decision by its title, start, end",
    fr="Où\u202f? T+45, 1:23:45, l’heure du récit (15:30, jour 2 09:00), un stimulus ou une décision par son titre, "
    "début, fin",
)
ASK_FILTER = Text(
    en="List and step by what has this in it. Nothing typed: everything.",
    fr="Lister et parcourir ce qui contient cela. Rien de tapé\u00a0: tout.",
)
ASK_TEAM = Text(
    en="Which team, at the same instant? Type part of its name.",
    fr="Quelle cellule, au même instant\u202f? Tapez une partie de son nom.",
)
NO_TEAM = Text(en="No team has this in its name.", fr="Aucune cellule ne porte ce nom.")
ARROWS = Text(en="←→ 10 s", fr="←→ 10 s")

LEGEND = {
    "▼": Text(en="now", fr="maintenant"),
    "•": Text(
        en="a message, an act; a number when several fall together",
        fr="un stimulus, un acte\u202f; un nombre quand plusieurs tombent ensemble",
    ),
    "!": Text(
        en="Messages: sent again. Decisions: an answer was due, and none had come. Clock: NO DUFF",
        fr="Stimuli\u00a0: relance. Décisions\u00a0: réponse attendue, aucune n’est venue. Horloge\u00a0: RÉEL",
    ),
    "?": Text(en="a decision is put", fr="une décision est posée"),
    "◆": Text(en="an answer", fr="une réponse"),
    "◇": Text(en="an answer, late", fr="une réponse en retard"),
    "■": Text(en="a decision is closed", fr="une décision est close"),
    "×": Text(en="a decision is closed, and nobody answered", fr="une décision est close, et personne n’a répondu"),
    "‖": Text(en="time stops", fr="le temps s’arrête"),
    "▸": Text(en="time runs again", fr="le temps reprend"),
    "↻": Text(en="the host came back after a stop", fr="le serveur est revenu après un arrêt"),
    "»": Text(en="the pace of time changes", fr="l’allure du temps change"),
    "▲": Text(
        en="hidden side: a strike of the adversary; in the list, anything that no participant saw",
        fr="côté caché\u00a0: une frappe de l’adversaire\u202f; dans la liste, tout ce qu’aucun joueur n’a vu",
    ),
}
LEGEND_TITLE = Text(en="SIGNS OF THE TIMELINE", fr="SIGNES DE LA FRISE")
