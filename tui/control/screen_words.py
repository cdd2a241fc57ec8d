"""Words of the facilitator's full screen: actions, views, banners and dialogs, in English and in French."""

from injects.written import Text

PLACE = Text(en="{seat} · {exercise}", fr="{seat} · {exercise}")
SUMMARY = Text(
    en="here {here} of {seats} · pace ×{pace} · late {late} ms",
    fr="{here} sur {seats} là · allure ×{pace} · retard {late} ms",
)

LOBBY = Text(en="Teams", fr="Cellules")
PLAN = Text(en="Plan", fr="Plan")
MATRIX = Text(en="Matrix", fr="Matrice")
TEAM = Text(en="One team", fr="Une cellule")
LETTERS = Text(en="Messages", fr="Messages")
LOG = Text(en="Log", fr="Journal")

START = Text(en="STARTEX", fr="DEBEX")
START_HELP = Text(
    en="Begin play for all teams, or for the chosen one. It says first who is missing.",
    fr="Lancer le jeu pour toutes les cellules, ou la cellule choisie. Les absents sont d’abord nommés.",
)
PAUSE = Text(en="Pause", fr="Pause")
PAUSE_HELP = Text(
    en="Time stands still for all teams, or for the chosen one.",
    fr="Arrêter le temps pour toutes les cellules, ou la cellule choisie.",
)
RESUME = Text(en="Resume", fr="Reprendre")
RESUME_HELP = Text(
    en="Time runs again for all teams, or for the chosen one.",
    fr="Relancer le temps pour toutes les cellules, ou la cellule choisie.",
)
PACE = Text(en="Pace", fr="Allure")
PACE_HELP = Text(en="How fast time runs, for all teams.", fr="La vitesse du temps, pour toutes les cellules.")
JUMP = Text(en="Jump", fr="Sauter")
JUMP_HELP = Text(
    en="Go to what comes next. It says first what that is, and which deadlines come nearer.",
    fr="Aller au prochain événement. Il est d’abord dit lequel, et quelles échéances se rapprochent.",
)
RELEASE = Text(en="Release", fr="Envoyer")
RELEASE_HELP = Text(en="Send the inject under the cursor now.", fr="Envoyer maintenant le stimulus sous le curseur.")
WITHHOLD = Text(en="Withhold", fr="Retenir")
WITHHOLD_HELP = Text(
    en="Hold the inject back: when it comes due it waits for you.",
    fr="Retenir le stimulus\u00a0: le moment venu, il vous attendra.",
)
LET_GO = Text(en="Let go", fr="Laisser partir")
LET_GO_HELP = Text(
    en="No longer hold it back: it comes in its time, or now if it waits.",
    fr="Ne plus le retenir\u00a0: il part à son heure, ou aussitôt s’il attend.",
)
SKIP = Text(en="Take out", fr="Retirer")
SKIP_HELP = Text(en="Take the inject out of play.", fr="Retirer le stimulus du jeu.")
WRITE = Text(en="Write", fr="Écrire")
WRITE_HELP = Text(
    en="Write a message that nobody had planned, to all teams or the chosen one.",
    fr="Écrire un message non prévu, à toutes les cellules ou à la cellule choisie.",
)
END = Text(en="ENDEX", fr="FINEX")
END_HELP = Text(
    en="End play for all teams, or for the chosen one. You type a word to confirm.",
    fr="Terminer le jeu pour toutes les cellules, ou la cellule choisie. Un mot à taper confirme.",
)
NO_DUFF = Text(en="NO DUFF", fr="RÉEL")
NO_DUFF_HELP = Text(
    en="Something REAL happened: stop time and cover every console. This key, then Enter.",
    fr="Événement RÉEL\u00a0: arrêter le temps et couvrir toutes les consoles. Cette touche, puis Entrée.",
)
OPEN = Text(en="Open", fr="Ouvrir")
OPEN_HELP = Text(
    en="Read what is under the cursor; answer the message; see the team.",
    fr="Lire ce qui est sous le curseur, répondre au message, voir la cellule.",
)
ANSWER_IT = Text(en="Answer", fr="Répondre")
SEE_TEAM = Text(en="See team", fr="Voir la cellule")
CHOOSE_TEAM = Text(en="Choose team", fr="Cellule")
CHOOSE_TEAM_HELP = Text(
    en="Choose for which team the actions are, or all of them.",
    fr="Choisir à quelle cellule s’adressent les actions, ou à toutes.",
)
ALL = Text(en="All teams", fr="Toutes")
ALL_HELP = Text(en="The actions are for all teams again.", fr="Les actions s’adressent à nouveau à toutes.")
ONLY = Text(en="Exceptions", fr="Exceptions")
ONLY_HELP = Text(
    en="Show only the teams that want an eye; once more shows all.",
    fr="Ne montrer que les cellules à surveiller\u202f; encore une fois, toutes.",
)
SORT = Text(en="Sort", fr="Trier")
SORT_HELP = Text(
    en="Put the teams with the worst exceptions first again.", fr="Remettre en tête les cellules les plus à surveiller."
)
FILTER = Text(en="Filter", fr="Filtrer")
FILTER_HELP = Text(
    en="Show only the lines with these words. Empty shows all again.",
    fr="Ne montrer que les lignes avec ces mots. Vide, tout revient.",
)
BACK = Text(en="Back", fr="Retour")
BACK_HELP = Text(
    en="Back to the list, then to the whole list, then to all teams. Nothing is sent.",
    fr="Revenir à la liste, à la liste entière, puis à toutes les cellules. Rien n’est envoyé.",
)
SHOW_HELP = Text(
    en="Show this view; once more, go to what is ahead in it.",
    fr="Afficher cette vue\u202f; encore une fois, aller à ce qui y vient.",
)
RIGHT = Text(en="Right", fr="À droite")
RIGHT_HELP = Text(en="The next view, or the next column.", fr="La vue suivante, ou la colonne suivante.")
LEFT = Text(en="Left", fr="À gauche")
LEFT_HELP = Text(en="The view before, or the column before.", fr="La vue précédente, ou la colonne précédente.")

FOR_SCOPE = Text(en="FOR {scope}", fr="POUR {scope}")
FILTERED = Text(en="only “{typed}”", fr="seulement «\u202f{typed}\u202f»")
ONLY_EXCEPTIONS = Text(en="only exceptions", fr="seulement les exceptions")
PAUSED = Text(
    en="‖ PAUSED FOR ALL TEAMS. Time stands still. {key} resumes.",
    fr="‖ EN PAUSE POUR TOUTES LES CELLULES. Le temps est arrêté. {key}\u00a0: reprendre.",
)
STALLED = Text(
    en="‖ PAUSED FOR ALL: the host’s machine stood still. Nothing was missed. {key} resumes.",
    fr="‖ EN PAUSE POUR TOUTES\u00a0: le poste du serveur a figé. Rien n’est perdu. {key}\u00a0: reprendre.",
)
REAL = Text(
    en="!! NO DUFF !! SOMETHING REAL, not the exercise. Every console is covered and time stands still. "
    "{key} resumes, once it is settled.",
    fr="!!\u202fRÉEL\u202f!! ÉVÉNEMENT RÉEL, hors exercice. Toutes les consoles sont couvertes, le temps est arrêté. "
    "{key}\u00a0: reprendre, une fois l’événement réglé.",
)
WAITS = Text(
    en="… PLAY HAS NOT BEGUN. {here} of {seats} consoles here. {key} starts.",
    fr="… LE JEU N’A PAS COMMENCÉ. {here} consoles sur {seats}. {key}\u00a0: lancer.",
)
OVER = Text(
    en="■ ENDEX. Play is over. The host has written everything.", fr="■ FINEX. Le jeu est terminé. Tout est écrit."
)
CLOSED = Text(en="× LINE CLOSED. {sentence}", fr="× LIAISON FERMÉE. {sentence}")

PAUSED_ALONE = Text(en="‖ paused alone", fr="‖ en pause seule")
SEAT_HERE = Text(en="● here", fr="● là")
SEAT_MISSING = Text(en="○ missing", fr="○ absent")
SEAT_LINE = Text(en="{seat}: {roles}", fr="{seat}\u00a0: {roles}")
NO_TIME = Text(en="—", fr="—")
LEGEND = Text(en="Legend:", fr="Légende\u00a0:")
LEGEND_COUNTED = Text(en="1/3 opened by 1 of 3", fr="1/3 ouvert par 1 sur 3")
CELL = Text(en="{team}, {beat}: {stand}", fr="{team}, {beat}\u00a0: {stand}")
CELL_VERBS = Text(
    en="Release, withhold, let go, take out here are for {team} alone.",
    fr="Envoyer, retenir, laisser partir, retirer\u00a0: ici pour {team} seulement.",
)
KNOWS = Text(en="They know: {fact}", fr="Ils savent\u00a0: {fact}")
DUTY_LINE = Text(en="{mark} {label} ({owner}){due}", fr="{mark} {label} ({owner}){due}")
DUTY_DUE = Text(en=", {stage}: {story}", fr=", {stage}\u00a0: {story}")
DUTY_AROSE = Text(en="▲ arose, not qualified:", fr="▲ née, non qualifiée\u00a0:")
DUTY_APPLIES = Text(en="✔ said to apply:", fr="✔ dite applicable\u00a0:")
DUTY_SET_ASIDE = Text(en="– said not to apply:", fr="– dite sans objet\u00a0:")
LETTER_LINE = Text(en="{at}  {team}  {seat} to {persona}: {text}", fr="{at}  {team}  {seat} à {persona}\u00a0: {text}")
LETTER_HOW = Text(
    en="{key} answers as {persona}. Or leave it: then nobody answers.",
    fr="{key}\u00a0: répondre en tant que {persona}. Sinon, personne ne répondra.",
)
SPEAKS = Text(en="How they speak: {voice}", fr="Sa façon de parler\u00a0: {voice}")
NOTHING_FOUND = Text(
    en="No line has “{typed}” in it. {key} shows all.",
    fr="Aucune ligne avec «\u202f{typed}\u202f». {key}\u00a0: tout revoir.",
)
NO_TEAM_YET = Text(
    en="No team is chosen. {key} chooses one.", fr="Aucune cellule choisie. {key}\u00a0: en choisir une."
)

DO = Text(en="Do it", fr="Confirmer")
DO_HELP = Text(en="Ask the host to do it, now.", fr="Demander au serveur de le faire, maintenant.")
CANCEL = Text(en="Back", fr="Retour")
CANCEL_HELP = Text(en="Go back. Nothing is asked.", fr="Revenir. Rien n’est demandé.")
CONFIRM_TITLE = Text(en="BEFORE IT IS DONE", fr="AVANT DE LE FAIRE")
HOW_TO_DO = Text(
    en="{do} does it. {back} goes back, and nothing is asked.",
    fr="{do}\u00a0: le faire. {back}\u00a0: revenir, rien n’est demandé.",
)
TYPE_ENDEX = Text(
    en="Type ENDEX, then {do}. {back} goes back, and play goes on.",
    fr="Tapez FINEX, puis {do}. {back}\u00a0: revenir, le jeu continue.",
)
NOT_TYPED = Text(en="Type ENDEX in full to end play.", fr="Tapez FINEX en entier pour terminer le jeu.")
WHICH_TEAM = Text(en="FOR WHICH TEAM?", fr="POUR QUELLE CELLULE\u202f?")
WHICH_PACE = Text(en="HOW FAST DOES TIME RUN, FOR ALL TEAMS?", fr="À QUELLE ALLURE VA LE TEMPS, POUR TOUTES\u202f?")
PACE_LINE = Text(en="×{pace}", fr="× {pace}")

REVIEW = Text(en="Review", fr="Relire")
REVIEW_HELP = Text(en="Read it once more before it is sent.", fr="Relire avant l’envoi.")
LEAVE_FORM = Text(en="Back, kept", fr="Retour, gardé")
LEAVE_FORM_HELP = Text(
    en="Go back. What you wrote is kept until you leave this console.",
    fr="Revenir. Ce que vous avez écrit est gardé tant que cette console est ouverte.",
)
WRITE_TITLE = Text(en="A MESSAGE FOR {scope}", fr="UN MESSAGE POUR {scope}")
HOW_TO_REVIEW = Text(
    en="{key} reviews it once it has a sender and a text. Tab goes on.",
    fr="{key}\u00a0: relire, dès qu’il a un expéditeur et un texte. Tab\u00a0: suite.",
)
ANSWER_TITLE = Text(en="AN ANSWER OF {persona} TO {seat}, {team}", fr="UNE RÉPONSE DE {persona} À {seat}, {team}")
ROLES = Text(
    en="For which roles? None is the whole team.", fr="Pour quelles fonctions\u202f? Aucune\u00a0: toute la cellule."
)
CHANNEL = Text(en="By which channel?", fr="Par quel canal\u202f?")
SENDER = Text(en="From whom, as the team reads it?", fr="De la part de qui, tel que la cellule le lira\u202f?")
SUBJECT = Text(en="Subject, if any", fr="Objet, s’il y en a un")
TEXT = Text(en="The text", fr="Le texte")
TOO_LONG = Text(en="The text is {over} signs too long.", fr="Le texte a {over} signes de trop.")
REVIEW_TO = Text(en="To {scope}, {roles}", fr="Pour {scope}, {roles}")
REVIEW_FROM = Text(en="From {sender} ({channel})", fr="De {sender} ({channel})")
REVIEW_SUBJECT = Text(en="Subject: {subject}", fr="Objet\u00a0: {subject}")

WHY_NOT_IN_VIEW = Text(
    en="Put the cursor on an inject, in the plan or in the matrix.",
    fr="Mettez le curseur sur un stimulus, dans le plan ou la matrice.",
)
WHY_ALL_ALREADY = Text(en="The actions are for all teams.", fr="Les actions s’adressent à toutes les cellules.")
WHY_AT_THE_LIST = Text(en="You are at the list.", fr="Vous êtes à la liste.")
WHY_ONE_TEAM = Text(en="There is only one team.", fr="Il n’y a qu’une cellule.")
WHY_ONLY_TEAMS = Text(en="Only the lists of teams are sorted.", fr="Seules les listes de cellules se trient.")
