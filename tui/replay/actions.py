"""What a debriefer can do, key by key; the help, the palette and the key bar all read it here."""

from injects.written import Text
from tui.actions import Action

BACK = Action(
    "back",
    "left",
    Text(en="10 s back", fr="−10 s"),
    Text(en="Ten seconds back.", fr="Dix secondes en arrière."),
    bar=False,
)
FORWARD = Action(
    "forward",
    "right",
    Text(en="10 s on", fr="+10 s"),
    Text(en="Ten seconds on.", fr="Dix secondes en avant."),
    bar=False,
)
BACK_MINUTE = Action(
    "back_minute",
    "b,shift+left",
    Text(en="1 min back", fr="−1 min"),
    Text(en="One minute back; also Shift and ←.", fr="Une minute en arrière\u202f; aussi Maj et ←."),
    bar=False,
)
FORWARD_MINUTE = Action(
    "forward_minute",
    "f,shift+right",
    Text(en="1 min on", fr="+1 min"),
    Text(en="One minute on; also Shift and →.", fr="Une minute en avant\u202f; aussi Maj et →."),
    bar=False,
)
BACK_TEN = Action(
    "back_ten",
    "B,ctrl+left",
    Text(en="10 min back", fr="−10 min"),
    Text(en="Ten minutes back; also Ctrl and ←.", fr="Dix minutes en arrière\u202f; aussi Ctrl et ←."),
    bar=False,
)
FORWARD_TEN = Action(
    "forward_ten",
    "F,ctrl+right",
    Text(en="10 min on", fr="+10 min"),
    Text(en="Ten minutes on; also Ctrl and →.", fr="Dix minutes en avant\u202f; aussi Ctrl et →."),
    bar=False,
)
START = Action("start", "home", Text(en="Start", fr="Début"), Text(en="To STARTEX.", fr="À DEBEX."), bar=False)
END = Action("end", "end", Text(en="End", fr="Fin"), Text(en="To the end of play.", fr="À la fin du jeu."), bar=False)
PLAY = Action(
    "play",
    "space",
    Text(en="Play", fr="Lire"),
    Text(en="Let time run, or stop it.", fr="Laisser filer le temps, ou l’arrêter."),
)
PAUSE = Text(en="Pause", fr="Pause")
FASTER = Action(
    "faster",
    "plus,equals_sign,v",
    Text(en="Faster", fr="Plus vite"),
    Text(en="Play faster; also v.", fr="Lire plus vite\u202f; aussi v."),
    bar=False,
)
SLOWER = Action(
    "slower",
    "minus,V",
    Text(en="Slower", fr="Moins vite"),
    Text(en="Play slower; also V.", fr="Lire moins vite\u202f; aussi V."),
    bar=False,
)
NEXT = Action(
    "next", "n", Text(en="Next", fr="Suivant"), Text(en="To the next thing listed.", fr="À ce qui suit dans la liste.")
)
PREVIOUS = Action(
    "previous",
    "p",
    Text(en="Previous", fr="Précédent"),
    Text(en="To the thing listed before.", fr="À ce qui précède dans la liste."),
    bar=False,
)
NEXT_DECISION = Action(
    "next_decision",
    "d",
    Text(en="Decision", fr="Décision"),
    Text(
        en="To the next time a decision is put, taken or closed.",
        fr="Là où une décision est posée, prise ou close ensuite.",
    ),
)
PREVIOUS_DECISION = Action(
    "previous_decision",
    "D",
    Text(en="Decision before", fr="Décision d’avant"),
    Text(en="The same, backwards.", fr="La même chose, en arrière."),
    bar=False,
)
NEXT_INJECT = Action(
    "next_inject",
    "i",
    Text(en="Message", fr="Stimulus"),
    Text(en="To the next message sent.", fr="Au prochain stimulus envoyé."),
    bar=False,
)
PREVIOUS_INJECT = Action(
    "previous_inject",
    "I",
    Text(en="Message before", fr="Stimulus d’avant"),
    Text(en="The same, backwards.", fr="La même chose, en arrière."),
    bar=False,
)
NEXT_PHASE = Action(
    "next_phase",
    "c",
    Text(en="Chapter", fr="Chapitre"),
    Text(en="To the next phase of the story.", fr="À la phase suivante du récit."),
    bar=False,
)
PREVIOUS_PHASE = Action(
    "previous_phase",
    "C",
    Text(en="Chapter before", fr="Chapitre d’avant"),
    Text(en="The same, backwards.", fr="La même chose, en arrière."),
    bar=False,
)
JUMP = Action(
    "jump",
    "g",
    Text(en="Go to", fr="Aller"),
    Text(en="To a time, a message or a decision.", fr="À une heure, un stimulus, une décision."),
)
TEAM = Action(
    "team",
    "t",
    Text(en="Team", fr="Cellule"),
    Text(en="The same instant in another team.", fr="Le même instant dans une autre cellule."),
)
SEAT = Action(
    "seat", "s", Text(en="Seat", fr="Place"), Text(en="What the next seat knew.", fr="Ce que savait la place suivante.")
)
PREVIOUS_SEAT = Action(
    "previous_seat",
    "S",
    Text(en="Seat before", fr="Place d’avant"),
    Text(en="The same, backwards.", fr="La même chose, en arrière."),
    bar=False,
)
KNEW = Action(
    "knew",
    "k",
    Text(en="Knew", fr="Savait"),
    Text(en="What this seat knew now, alone.", fr="Ce que cette place savait, seul à l’écran."),
)
HIDDEN = Action(
    "hidden",
    "h",
    Text(en="Hidden", fr="Caché"),
    Text(
        en="The hidden side: the adversary, the truth, meters, systems.",
        fr="Le côté caché\u00a0: adversaire, vérité, indicateurs, systèmes.",
    ),
)
MARKS = Action(
    "marks",
    "m",
    Text(en="Marks", fr="Notes"),
    Text(
        en="Marks with their reasons, the decision at hand first.",
        fr="Les notes et leurs raisons, la décision en cours d’abord.",
    ),
)
READ = Action(
    "read",
    "r,enter",
    Text(en="Read", fr="Relire"),
    Text(en="Read the messages of this seat in full.", fr="Relire en entier les stimuli de cette place."),
    bar=False,
)
FILTER = Action(
    "filter",
    "slash",
    Text(en="Filter", fr="Filtrer"),
    Text(en="List and step by what has a word in it.", fr="Lister et parcourir ce qui contient un mot."),
)
LEGEND = Action(
    "legend",
    "l",
    Text(en="Legend", fr="Légende"),
    Text(en="What the signs of the timeline mean.", fr="Ce que veulent dire les signes de la frise."),
    bar=False,
)
CLOSE = Action(
    "close",
    "escape",
    Text(en="Back", fr="Retour"),
    Text(en="Takes the filter away, then closes the pane.", fr="Enlève le filtre, puis ferme le volet."),
    bar=False,
)
LEAVE = Action(
    "leave", "q", Text(en="Leave", fr="Quitter"), Text(en="Leave the replay.", fr="Quitter la relecture."), bar=False
)

PLACES = (TEAM, JUMP, FILTER)

ALL = (
    *(PLAY, NEXT, NEXT_DECISION, KNEW, SEAT, HIDDEN, MARKS, TEAM, JUMP, FILTER, READ),
    *(BACK, FORWARD, BACK_MINUTE, FORWARD_MINUTE, BACK_TEN, FORWARD_TEN, START, END, FASTER, SLOWER),
    *(PREVIOUS, PREVIOUS_DECISION, NEXT_INJECT, PREVIOUS_INJECT, NEXT_PHASE, PREVIOUS_PHASE, PREVIOUS_SEAT),
    *(LEGEND, CLOSE, LEAVE),
)
