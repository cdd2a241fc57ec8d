"""The words around a message on a full screen, and the sign of each channel."""

from injects.written import Text

SIGNS = {
    "mail": "@",
    "phone": "☎",
    "sms": "≡",
    "chat": "»",
    "siem": "▲",
    "ai_telemetry": "◆",
    "press": "¶",
    "social": "#",
    "tv": "▣",
    "regulator": "§",
    "partner": "&",
    "in_person": "☺",
}

FROM = Text(en="From", fr="De")
TO = Text(en="To", fr="À")
DATE = Text(en="When", fr="Quand")
SUBJECT = Text(en="Subject", fr="Objet")
SPEAKS = Text(en="Speaking", fr="Qui parle")
SPOKEN_TO = Text(en="To", fr="À")
ABOUT = Text(en="About", fr="Sujet")
SOURCE = Text(en="Source", fr="Source")
QUOTED = Text(en="“{text}”", fr="«\u00a0{text}\u00a0»")
ATTACHED = Text(en="ATTACHED: {name}", fr="PIÈCE JOINTE\u00a0: {name}")

NEW = Text(en="● NEW", fr="● NOUVEAU")
READ = Text(en="○ READ", fr="○ LU")
PASSED_ON = Text(en="→ PASSED ON", fr="→ TRANSMIS")
STATE_COLUMN, CLOCK_COLUMN = 12, 5
NOT_OPENED = Text(
    en="Not opened yet: Enter reads it, and the exercise then knows that you did.",
    fr="Pas encore ouvert\u00a0: Entrée le lit, et l’exercice sait alors que vous l’avez fait.",
)
