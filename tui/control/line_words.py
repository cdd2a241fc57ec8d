"""Words that a facilitator's line console says, in English and in French."""

from injects.written import Text

WELCOME = Text(
    en="TOCSIN {exercise}, {seat}. Type help for the commands.",
    fr="TOCSIN {exercise}, {seat}. Tapez aide pour les commandes.",
)
CAUGHT_UP = Text(
    en="PAST {count} events before you came. Type teams, plan or log.",
    fr="PASSÉ {count} événements avant votre arrivée. Tapez cellules, chronogramme ou journal.",
)
LOST = Text(
    en="LINE lost, trying again. Nothing can be asked meanwhile.",
    fr="LIAISON perdue, nouvel essai en cours. Rien ne peut être demandé d’ici là.",
)
SCENARIO = Text(en="SCENARIO {title}, {minutes} min. {pitch}", fr="SCÉNARIO {title}, {minutes} min. {pitch}")
NOW = Text(
    en="NOW {at}, {state}, pace ×{pace}. Consoles here: {here} of {seats}.",
    fr="HEURE {at}, {state}, allure ×{pace}. Consoles connectées\u00a0: {here} sur {seats}.",
)
STATES = {
    "lobby": Text(en="not begun", fr="pas commencé"),
    "running": Text(en="running", fr="en cours"),
    "paused": Text(en="PAUSED FOR ALL", fr="EN PAUSE POUR TOUS"),
    "no-duff": Text(en="NO DUFF", fr="RÉEL"),
    "over": Text(en="over", fr="terminé"),
}
TEAM = Text(
    en="TEAM {team}. {at}, {state}. Here: {here}. Missing: {missing}. {troubles}",
    fr="CELLULE {team}. {at}, {state}. Présents\u00a0: {here}. Absents\u00a0: {missing}. {troubles}",
)
NONE = Text(en="nobody", fr="personne")
PAUSED_ALONE = Text(en="PAUSED ALONE", fr="EN PAUSE SEULE")
LATELY = Text(en="LATELY {said}", fr="RÉCEMMENT {said}")
BEAT = Text(en="PLAN {at} {beat}: {gist}. {stand}", fr="PLAN {at} {beat}\u00a0: {gist}. {stand}")
NO_TIME = Text(en="no time", fr="sans heure")
FACT = Text(en="FACT {label}: {said}", fr="FAIT {label}\u00a0: {said}")
MESSAGE = Text(
    en="MESSAGE {number} for {persona}, from {seat}, {team}, {at}: {text}",
    fr="MESSAGE {number} pour {persona}, de {seat}, {team}, {at}\u00a0: {text}",
)
TYPE_ANSWER = Text(en="Type answer {number}.", fr="Tapez répondre {number}.")
VOICE = Text(en="VOICE {voice}", fr="VOIX {voice}")
NEXT = Text(en="NEXT {said}", fr="SUITE {said}")
WHY = Text(en="NOT NOW {why}", fr="PAS MAINTENANT {why}")
LOG = Text(en="LOG {said}", fr="JOURNAL {said}")
DONE = Text(en="DONE {about}.", fr="FAIT {about}.")
REFUSED = Text(en="REFUSED {about}. {sentence}", fr="REFUSÉ {about}. {sentence}")
ASKED = Text(en="ASKED {about}.", fr="DEMANDÉ {about}.")
LOOK = Text(en="LOOK {said}", fr="REGARDEZ {said}")
ACTED = Text(en="HALL {said}", fr="SALLE {said}")
GIVEN = Text(en="SENT {beat}, {teams}: {gist}", fr="ENVOYÉ {beat}, {teams}\u00a0: {gist}")
AGAIN = Text(en="SENT AGAIN {beat}, {teams}: {gist}", fr="RELANCE {beat}, {teams}\u00a0: {gist}")
PUT = Text(en="PUT {beat}, {teams}.", fr="POSÉE {beat}, {teams}.")
HAPPENED = Text(en="TEAM {team} {said}", fr="CELLULE {team} {said}")
TYPE_LET = Text(
    en="Type let {inject} {team}, or skip {inject} {team}.",
    fr="Tapez laisser {inject} {team}, ou retirer {inject} {team}.",
)

ASK_YES = Text(en="CONFIRM Type yes, or cancel.", fr="CONFIRMER Tapez oui, ou annuler.")
ASK_ENDEX = Text(
    en="CONFIRM Type ENDEX to end play, or cancel.", fr="CONFIRMER Tapez FINEX pour terminer le jeu, ou annuler."
)
ASK_ROLES = Text(
    en="ASK For which roles? Type their numbers, or Enter for the whole team.",
    fr="DEMANDE Pour quelles fonctions\u202f? Tapez leurs numéros, ou Entrée pour toute la cellule.",
)
ROLE = Text(en="CHOICE {number}. {title}", fr="CHOIX {number}. {title}")
ASK_CHANNEL = Text(en="CHANNEL By which channel?", fr="CANAL Par quel canal\u202f?")
ASK_SENDER = Text(
    en="ASK From whom? The name the team reads.", fr="DEMANDE De la part de qui\u202f? Le nom que lira la cellule."
)
ASK_SUBJECT = Text(en="ASK Subject? Press Enter for none.", fr="DEMANDE Objet\u202f? Entrée pour aucun.")
ASK_TEXT = Text(en="ASK The text? Or type cancel.", fr="DEMANDE Le texte\u202f? Ou tapez annuler.")
REVIEW = Text(
    en="REVIEW To {scope}, {roles} ({channel}), from {sender}. {subject}",
    fr="RELIRE Pour {scope}, {roles} ({channel}), de {sender}. {subject}",
)

NEEDS_INJECT = Text(
    en="AGAIN Type the number of an inject after the command, like: {word} {inject}",
    fr="ENCORE Tapez le numéro d’un stimulus après la commande\u00a0: {word} {inject}",
)
NO_INJECT = Text(
    en="AGAIN There is no {inject} in the plan. Type plan to see it.",
    fr="ENCORE Il n’y a pas de {inject} au chronogramme. Tapez chronogramme pour le voir.",
)
NEEDS_TEAM = Text(
    en="AGAIN {inject} stands in several scenarios. Type the team it is for, like: {word} {inject} {team}",
    fr="ENCORE {inject} est dans plusieurs scénarios. Tapez la cellule voulue, comme\u00a0: {word} {inject} {team}",
)
NO_TEAM = Text(
    en="AGAIN There is no team {team}. Type teams to see them.",
    fr="ENCORE Il n’y a pas de cellule {team}. Tapez cellules pour les voir.",
)
NEEDS_PACE = Text(
    en="AGAIN Type how many times faster, from 0.1 to 1000, like: pace 2",
    fr="ENCORE Tapez combien de fois plus vite, de 0,1 à 1000, comme\u00a0: allure 2",
)
QUIT = Text(
    en="QUIT. The exercise goes on without you. Come back with the same code.",
    fr="FERMÉ. L’exercice continue sans vous. Revenez avec le même code.",
)
HELP = (
    Text(
        en="HELP teams: every team, exceptions first. team 3: what team 3 did lately.",
        fr="AIDE cellules\u00a0: toutes, exceptions d’abord. cellule 3\u00a0: ce que la 3 a fait.",
    ),
    Text(
        en="HELP plan: the chronogram. plan 3: as it stands for team 3. show 2.08: an inject.",
        fr="AIDE chronogramme\u00a0: le plan. chronogramme 3\u00a0: pour la cellule 3. voir 2.08\u00a0: un stimulus.",
    ),
    Text(
        en="HELP start, pause, resume, end: for all teams. pause 3: for team 3 alone.",
        fr="AIDE lancer, pause, reprendre, fin\u00a0: pour toutes. pause 3\u00a0: pour la 3 seule.",
    ),
    Text(
        en="HELP release 2.08, hold 2.08, let 2.08, skip 2.08: an inject. hold 2.08 3: for team 3.",
        fr="AIDE envoyer 2.08, retenir 2.08, laisser 2.08, retirer 2.08. retenir 2.08 3\u00a0: cellule 3.",
    ),
    Text(
        en="HELP say: write a message to all. say 3: to team 3. messages, answer 1: speak for a persona.",
        fr="AIDE dire\u00a0: écrire à toutes. dire 3\u00a0: à la 3. messages, répondre 1\u00a0: parler pour un tiers.",
    ),
    Text(
        en="HELP pace 2: twice as fast. jump: to what comes next. noduff: something REAL happened.",
        fr="AIDE allure 2\u00a0: deux fois plus vite. sauter\u00a0: au prochain événement. réel\u00a0: événement RÉEL.",
    ),
    Text(
        en="HELP next: what is new, and what comes next. health: the host. log: what was asked.",
        fr="AIDE suite\u00a0: le nouveau, puis ce qui vient. santé\u00a0: le serveur. journal\u00a0: les demandes.",
    ),
    Text(
        en="HELP repeat: what was said last. quit: leave; play goes on. French words work too.",
        fr="AIDE répéter\u00a0: la dernière réponse. quitter\u00a0: partir\u202f; le jeu continue. L’anglais marche.",
    ),
)
