"""Why an act of a facilitator on the whole exercise is refused, for each code a sentence in both languages."""

from injects.written import Lang, Text

_SENTENCES = {
    "hall/not-begun": Text(
        en="Play has not begun. Start it first.", fr="Le jeu n’a pas commencé. Lancez-le d’abord (DEBEX)."
    ),
    "hall/begun-already": Text(en="Play has begun already.", fr="Le jeu a déjà commencé."),
    "hall/paused-already": Text(en="Time stands still already.", fr="Le temps est déjà arrêté."),
    "hall/running-already": Text(en="Time is running already.", fr="Le temps s’écoule déjà."),
    "hall/disk-full": Text(
        en="The host’s disk is full: time runs again by itself once there is room. Free some space.",
        fr="Le disque du serveur est plein\u202f: le temps reprendra de lui-même dès qu’il y aura de la place. "
        "Libérez de l’espace.",
    ),
    "hall/over": Text(en="Play is over for this team.", fr="Le jeu est terminé pour cette cellule."),
    "hall/broken": Text(
        en="This team’s world broke and cannot go on. Stop the host and resume the exercise, then let its time run.",
        fr="Le monde de cette cellule est en panne. Arrêtez le serveur, reprenez l’exercice, puis relancez son temps.",
    ),
    "hall/unknown-team": Text(en="There is no such team in this exercise.", fr="Cette cellule n’existe pas."),
    "hall/nothing-due": Text(
        en="Nothing more comes by itself for any team that is playing.",
        fr="Plus rien n’arrivera de soi-même pour les cellules en jeu.",
    ),
    "hall/for-all": Text(
        en="This is for all teams at once. Choose all teams.",
        fr="Cela vaut pour toutes les cellules à la fois. Choisissez-les toutes.",
    ),
}

HALL_CODES = tuple(_SENTENCES)
"""Every code an act on the exercise may be refused with."""


def hall_sentence(code: str, lang: Lang) -> str:
    """The sentence of a refusal. Raises KeyError for a code that is not in `HALL_CODES`."""
    return _SENTENCES[code].said(lang)
