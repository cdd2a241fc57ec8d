"""Words that all full-screen consoles say, in English and in French."""

from injects.written import Text

MARKER = Text(en="EXERCISE", fr="EXERCICE")

NOT_KNOWN = Text(en="? NOT KNOWN", fr="? INCONNU")
STATES = {
    "lobby": Text(en="… NOT BEGUN", fr="… PAS COMMENCÉ"),
    "running": Text(en="▶ RUNNING", fr="▶ EN COURS"),
    "paused": Text(en="‖ PAUSED", fr="‖ EN PAUSE"),
    "no-duff": Text(en="! NO DUFF", fr="! RÉEL"),
    "over": Text(en="■ ENDEX", fr="■ FINEX"),
}
CONNECTING = Text(en="… connecting", fr="… connexion")
CONNECTED = Text(en="● connected", fr="● connecté")
RECONNECTING = Text(en="○ reconnecting", fr="○ reconnexion")
WAITING = Text(en="{count} waiting", fr="{count} en attente")
ENDED = Text(en="× line closed", fr="× liaison fermée")

HELP = Text(en="Help", fr="Aide")
HELP_HELP = Text(
    en="What you can do here, and with which key.", fr="Ce que vous pouvez faire ici, et avec quelle touche."
)
PALETTE = Text(en="Actions", fr="Actions")
PALETTE_HELP = Text(
    en="Every action by its name: type part of it.", fr="Chaque action par son nom\u00a0: tapez-en une partie."
)
QUIT = Text(en="Leave", fr="Quitter")
QUIT_HELP = Text(
    en="Leave this console. Join again with the same code whenever you like.",
    fr="Quitter cette console. Revenez quand vous voulez avec le même code.",
)
THEME = Text(en="Dark or light", fr="Sombre ou clair")
THEME_HELP = Text(
    en="Change between dark and light colours.", fr="Passer des couleurs sombres aux claires, ou l’inverse."
)
CLOSE = Text(en="Back", fr="Retour")
CLOSE_HELP = Text(en="Go back. Nothing is sent.", fr="Revenir. Rien n’est envoyé.")
CHOOSE = Text(en="Choose", fr="Choisir")
CHOOSE_HELP = Text(en="Take the line under the cursor.", fr="Prendre la ligne sous le curseur.")
FILTER_PROMPT = Text(en="Words to look for, then Enter", fr="Mots à chercher, puis Entrée")
NOTHING = Text(en="Nothing here yet.", fr="Rien pour l’instant.")
WHY_NOTHING_HERE = Text(en="There is nothing under the cursor.", fr="Il n’y a rien sous le curseur.")
TOOK_OVER = Text(
    en="This seat was open on another console, which has been told. It is yours now.",
    fr="Cette place était ouverte sur une autre console, qui a été prévenue. Elle est à vous désormais.",
)

QUIT_AGAIN = Text(
    en="Not sent yet: {count}. It is kept here. Press {key} again to leave.",
    fr="Pas encore envoyé\u00a0: {count}. C’est conservé ici. Appuyez encore sur {key} pour quitter.",
)
HOW_TO_QUIT = Text(en="{key} leaves this console.", fr="{key} quitte cette console.")
HELP_TITLE = Text(en="WHAT YOU CAN DO HERE", fr="CE QUE VOUS POUVEZ FAIRE ICI")
HELP_NOT_NOW = Text(en="NOT NOW, AND WHY", fr="PAS MAINTENANT, ET POURQUOI")
HELP_EVERYWHERE = Text(en="EVERYWHERE", fr="PARTOUT")
PALETTE_TITLE = Text(en="Type part of an action’s name", fr="Tapez une partie du nom d’une action")
NO_MATCH = Text(en="No action has this in its name.", fr="Aucune action ne porte ce nom.")
TOO_SMALL = Text(
    en="This window is too small: {width} columns by {height} lines.\n\n"
    "Make it at least {needs_width} by {needs_height}, or make the letters smaller (often Ctrl and the minus key).\n\n"
    "Nothing is lost: what you were doing is still here.",
    fr="Cette fenêtre est trop petite\u00a0: {width} colonnes sur {height} lignes.\n\n"
    "Agrandissez-la à {needs_width} sur {needs_height} au moins, ou réduisez les lettres (souvent Ctrl et la touche "
    "moins).\n\nRien n’est perdu\u00a0: ce que vous faisiez est toujours là.",
)
