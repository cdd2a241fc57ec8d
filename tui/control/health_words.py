"""What is said of the exercise's health, in English and in French."""

from injects.written import Text

LEVELS = {
    "good": Text(en="● GOOD", fr="● BON"),
    "watch": Text(en="▲ WATCH", fr="▲ À SURVEILLER"),
    "act": Text(en="■ ACT NOW", fr="■ AGIR"),
}
SPOKEN = {
    "good": Text(en="HEALTH good.", fr="SANTÉ bonne."),
    "watch": Text(en="HEALTH to watch.", fr="SANTÉ à surveiller."),
    "act": Text(en="HEALTH act now.", fr="SANTÉ agir maintenant."),
}
GOOD = Text(
    en="Everything leaves in time: at most {late} ms late.",
    fr="Tout part à l’heure\u00a0: {late} ms de retard au plus.",
)
OVER = Text(en="Play is over, and everything is written.", fr="Le jeu est terminé, et tout est écrit.")
NO_LINE = Text(
    en="No line to the host: the figures are old, and nothing can be sent.",
    fr="Pas de liaison avec le serveur\u00a0: chiffres anciens, rien ne part.",
)
DISK_FULL = Text(
    en="The host’s disk is full, so time stands still. Free some space there.",
    fr="Disque du serveur plein\u00a0: le temps est arrêté. Libérez-y de l’espace.",
)
DISK_LITTLE = Text(
    en="The host’s disk has {free} MB left. Free some space there.",
    fr="Il reste {free} Mo sur le disque du serveur. Libérez-y de l’espace.",
)
BROKEN = Text(
    en="Broken, standing still: team {teams}. Stop the host, then resume its file.",
    fr="En panne, à l’arrêt\u00a0: cellule {teams}. Arrêtez le serveur, puis reprenez.",
)
LATE = Text(
    en="Injects leave up to {late} ms late. Slow the pace down.",
    fr="Les stimuli partent jusqu’à {late} ms en retard. Réduisez l’allure.",
)
SLOW_COMMIT = Text(
    en="The host’s disk takes up to {commit} ms to write. Slow the pace down.",
    fr="Le disque du serveur met jusqu’à {commit} ms pour écrire. Réduisez l’allure.",
)
MISSING = Text(en="{missing} of {seats} seats have no console.", fr="{missing} places sur {seats} sans console.")
FIGURES = Text(
    en="FIGURES consoles {consoles} of {seats}, late {late} ms, commit {commit} ms, records {records}, "
    "disk free {free} MB, memory {memory} MB.",
    fr="CHIFFRES consoles {consoles} sur {seats}, retard {late} ms, écriture {commit} ms, enregistrements {records}, "
    "disque libre {free} Mo, mémoire {memory} Mo.",
)
