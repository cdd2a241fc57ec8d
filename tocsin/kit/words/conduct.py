"""How to run an exercise, and how to keep it safe: the same for every scenario."""

from injects.written import Text

WORDS = {
    "safety": Text(en="Safety first", fr="La sécurité d’abord"),
    "safety_wrapper": Text(
        en="Every message of the exercise begins and ends with {markers}. The consoles, these pages and their prints "
        "do "
        "so by themselves; do it too when you write, speak or telephone.",
        fr="Tout message de l’exercice commence et finit par {markers}. Les consoles, ces pages et leurs impressions "
        "le "
        "font d’elles-mêmes\u202f; faites-le aussi quand vous écrivez, parlez ou téléphonez.",
    ),
    "safety_duff": Text(
        en="Something real happens? Say NO DUFF, three times. A facilitator stops time on every console with one key. "
        "Deal with it; play goes on only when a facilitator says so.",
        fr="Un événement réel survient\u202f? Dites RÉEL, RÉEL, RÉEL. Un animateur arrête le temps sur toutes les "
        "consoles par une touche. Traitez-le\u202f; le jeu ne reprend que sur décision d’un animateur.",
    ),
    "safety_inside": Text(
        en="Nothing leaves the room. Nobody calls, writes to or searches for a real organisation, person or system; "
        "every address and number of the exercise is reserved for fiction.",
        fr="Rien ne sort de la salle. Personne n’appelle, n’écrit ni ne cherche un organisme, une personne ou un "
        "système "
        "réels\u202f; toutes les adresses et tous les numéros de l’exercice sont réservés à la fiction.",
    ),
    "safety_real_systems": Text(
        en="Nothing is done on a real system: orders are given on the console, and are simulated.",
        fr="Rien n’est fait sur un système réel\u00a0: les consignes se donnent sur la console, et sont simulées.",
    ),
    "safety_people": Text(
        en="An exercise tests plans, tools and training, never people. Anybody may ask for a pause.",
        fr="Un exercice éprouve des plans, des outils, une formation, jamais des personnes. Chacun peut demander une "
        "pause.",
    ),
    "run": Text(en="How to run it", fr="Comment l’animer"),
    "run_before": Text(en="Before", fr="Avant"),
    "run_staff": Text(
        en="One facilitator for about five players, one evaluator for every two teams; somebody who only watches the "
        "clock and the plan. Facilitators sit apart from players.",
        fr="Un animateur pour cinq joueurs environ, un évaluateur pour deux cellules\u202f; quelqu’un qui ne suit que "
        "l’heure et le chronogramme. Les animateurs sont à l’écart des joueurs.",
    ),
    "run_rehearse": Text(
        en="Rehearse the scenario, and read the main events list aloud once, all facilitators together.",
        fr="Répétez le scénario, et lisez une fois le chronogramme à voix haute, tous les animateurs ensemble.",
    ),
    "run_brief": Text(
        en="Ten minutes before STARTEX: hand out the player book, read the situation below aloud, say the rules of "
        "safety, name a scribe for the main log.",
        fr="Dix minutes avant DEBEX\u00a0: distribuez le dossier du joueur, lisez la situation à voix haute, rappelez "
        "les règles de sécurité, faites désigner qui tient la main courante.",
    ),
    "run_during": Text(en="During", fr="Pendant"),
    "run_no_help": Text(
        en="Answer as the people you play, never as the author. Do not steer; a question may be sent back: what do you "
        "do now?",
        fr="Répondez comme les personnes que vous jouez, jamais comme l’auteur. Ne guidez pas\u202f; une question se "
        "renvoie\u00a0: que faites-vous\u202f?",
    ),
    "run_relance": Text(
        en="A reaction that does not come is not a failure yet: the relance puts the need again through another "
        "channel.",
        fr="Une réaction qui ne vient pas n’est pas encore un échec\u00a0: la relance repose le besoin par un autre "
        "vecteur.",
    ),
    "run_reserve": Text(
        en="Too quiet? Release a reserve. Too much? Hold supporting injects back: not everything planned gets played.",
        fr="Trop calme\u202f? Déclenchez une réserve. Trop chargé\u202f? Retenez les stimuli secondaires\u00a0: tout "
        "ce "
        "qui est prévu n’est pas toujours joué.",
    ),
    "run_points": Text(
        en="Ask for a situation report at about 40 % and 75 % of the time.",
        fr="Demandez un point de situation vers 40\u00a0% et 75\u00a0% du temps.",
    ),
    "run_after": Text(en="After", fr="Après"),
    "run_hot": Text(
        en="Hot debrief at once, about half an hour: players speak first, evaluators last. The questions are at the "
        "end "
        "of this book; the report and the replay come from the file of the exercise.",
        fr="RETEX à chaud tout de suite, une demi-heure environ\u00a0: les joueurs d’abord, les évaluateurs en "
        "dernier. "
        "Les questions sont à la fin de ce dossier\u202f; le rapport et la relecture viennent du fichier d’exercice.",
    ),
    "run_cold": Text(
        en="Cold debrief within a month, with an action plan: one owner for each action.",
        fr="RETEX à froid sous un mois, avec un plan d’action\u00a0: un responsable par action.",
    ),
}
