"""What only the author's console says, in both languages."""

from injects.written import Text

PAUSE = Text(en="Stop time", fr="Arrêter le temps")
RUN = Text(en="Let time run", fr="Relancer le temps")
TIME_HELP = Text(
    en="Stop the exercise’s time, or let it run again.", fr="Arrêter le temps de l’exercice, ou le relancer."
)
JUMP = Text(en="Go to next", fr="La suite")
JUMP_HELP = Text(
    en="Go to the next thing that comes by itself. Nothing is skipped.",
    fr="Aller à la prochaine chose qui vient d’elle-même. Rien n’est sauté.",
)
FASTER = Text(en="Faster", fr="Plus vite")
FASTER_HELP = Text(en="Let time run faster.", fr="Faire passer le temps plus vite.")
SLOWER = Text(en="Slower", fr="Moins vite")
SLOWER_HELP = Text(en="Let time run slower.", fr="Faire passer le temps moins vite.")
HIDDEN = Text(en="Hidden side", fr="Coulisses")
HIDDEN_HELP = Text(
    en="What participants never see: truth, the adversary’s steps, meters, marks.",
    fr="Ce que les joueurs ne voient jamais\u00a0: vérité, étapes de l’adversaire, indicateurs, notes.",
)
HIDDEN_TITLE = Text(en="THE HIDDEN SIDE, at {at}", fr="LES COULISSES, à {at}")
NO_HIDDEN = Text(
    en="There is nothing to look at yet: play has not begun.",
    fr="Rien à voir pour l’instant\u00a0: le jeu n’a pas commencé.",
)
WHY_FASTEST = Text(en="Time cannot run any faster.", fr="Le temps ne peut pas passer plus vite.")
WHY_SLOWEST = Text(en="Time runs as on the wall.", fr="Le temps passe comme à l’horloge.")

PACE = Text(en="Time ×{pace}.", fr="Temps ×{pace}.")

LINE_DONE = Text(en="TIME {what}: done.", fr="TEMPS {what} : c’est fait.")
LINE_WHY = Text(en="TIME {why}", fr="TEMPS {why}")
LINE_AHEAD = Text(en="AHEAD {ahead}", fr="AVENIR {ahead}")
LINE_HIDDEN = Text(en="HIDDEN {title}", fr="COULISSES {title}")
LINE_PACK = Text(en="PACK {said}", fr="SCÉNARIO {said}")
LINE_QUIT = Text(en="QUIT.", fr="FERMÉ.")
LINE_HELP = (
    Text(
        en="HELP You have time in hand, too: pause, resume, jump (to what comes next), faster, slower.",
        fr="AIDE Vous tenez aussi le temps : pause, reprendre, sauter (à ce qui vient), accélérer, ralentir.",
    ),
    Text(
        en="HELP ahead: what comes next. hidden: what participants never see.",
        fr="AIDE avenir : ce qui vient. coulisses : ce que les joueurs ne voient jamais.",
    ),
)
