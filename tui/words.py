"""Words of the line consoles, and those that every console says. A Text has both languages: none can be missing."""

from injects.written import Text

COLON = Text(en=": ", fr="\u00a0: ")
MARKER = Text(en="EXERCISE EXERCISE EXERCISE", fr="EXERCICE EXERCICE EXERCICE")
MORE = Text(en="MORE", fr="SUITE")
TEXT = Text(en="TEXT", fr="TEXTE")
FIELD = Text(en="FIELD", fr="CHAMP")
DOCUMENT = Text(en="DOCUMENT", fr="DOCUMENT")

WELCOME = Text(
    en="TOCSIN {exercise}, team {team}, seat {seat}. Type help for the commands.",
    fr="TOCSIN {exercise}, cellule {team}, place {seat}. Tapez aide pour les commandes.",
)
OPENING = Text(
    en="TOCSIN What comes in waits while you type: press Enter to hear it.",
    fr="TOCSIN Ce qui arrive attend pendant que vous tapez\u202f: appuyez sur Entrée pour l’entendre.",
)
CONNECTED = Text(en="LINE connected.", fr="LIAISON établie.")
TOOK_OVER = Text(
    en="LINE This seat was open on another console, which has been told. It is yours now.",
    fr="LIAISON Cette place était ouverte sur une autre console, qui a été prévenue. Elle est à vous désormais.",
)
LOST = Text(
    en="LINE lost, trying again; answers waiting: {waiting}.",
    fr="LIAISON perdue, nouvel essai en cours\u202f; réponses en attente\u00a0: {waiting}.",
)
BYE = Text(en="HOST {sentence}", fr="SERVEUR {sentence}")

WORLD = Text(en="SCENARIO {title}. {organisation}", fr="SCÉNARIO {title}. {organisation}")
ROLE = Text(en="ROLE {title}, held by {seat}. {mission}", fr="FONCTION {title}, tenue par {seat}. {mission}")
YOUR_ROLE = Text(en="ROLE {title}, yours. {mission}", fr="FONCTION {title}, la vôtre. {mission}")
ENTERS = Text(
    en="LATER You enter at {story}. Until then nothing of the story is said here.",
    fr="PLUS TARD Votre entrée en jeu\u00a0: {story}. D’ici là, rien de l’histoire n’est dit ici.",
)
ENTERED = Text(en="ROLE now in play: {title}, held by {seat}.", fr="FONCTION en jeu\u00a0: {title}, tenue par {seat}.")
YOURS_ENTERED = Text(en="ROLE now in play: {title}, yours.", fr="FONCTION en jeu\u00a0: {title}, la vôtre.")
NEW_CONTACT = Text(en="CONTACT You can now write to {name}.", fr="CONTACT Vous pouvez désormais écrire à {name}.")
PHASE = Text(en="PHASE {story}. {title}.", fr="PHASE {story}. {title}.")
JUMP = Text(en="JUMP in time to {story}. {title}.", fr="SAUT dans le temps, {story}. {title}.")
STORY_DAYS = Text(en="{days} d {hours} h", fr="{days}\u00a0j {hours}\u00a0h")
STORY_HOURS = Text(en="{hours} h {minutes} min", fr="{hours}\u00a0h {minutes}\u00a0min")
STORY_MINUTES = Text(en="{minutes} min", fr="{minutes}\u00a0min")
STORY = Text(en="day {day}, {clock}", fr="jour {day}, {clock}")

INJECT = Text(
    en="INJECT {number}, {channel}, from {sender}, {story}.", fr="STIMULUS {number}, {channel}, de {sender}, {story}."
)
PASSED_BY = Text(en="Passed on by {seat}.", fr="Transmis par {seat}.")
SUBJECT = Text(en="Subject: {subject}.", fr="Objet\u00a0: {subject}.")
TYPE_READ = Text(en="Type read {number}.", fr="Tapez lire {number}.")
TO = Text(en="TO {to}.", fr="À {to}.")
REPLY = Text(
    en="REPLY {number}, {channel}, from {sender}, {story}.", fr="RÉPONSE {number}, {channel}, de {sender}, {story}."
)

DECISION = Text(
    en="DECISION {number}. {title}. For {owners}. Due in {minutes} min. Type decide {number}.",
    fr="DÉCISION {number}. {title}. Pour {owners}. Échéance dans {minutes} min. Tapez décider {number}.",
)
DECISION_STATE = Text(en="DECISION {number}. {title}. {state}", fr="DÉCISION {number}. {title}. {state}")
OPEN = Text(en="No answer yet.", fr="Pas encore de réponse.")
IN_FORCE = Text(en="In force: {label}.", fr="En vigueur\u00a0: {label}.")
CLOSED = Text(en="Closed, with: {label}.", fr="Close, avec\u00a0: {label}.")
SILENT = Text(en="Closed without an answer: {label}.", fr="Close sans réponse\u00a0: {label}.")
DUE = Text(
    en="DUE now: decision {number}, {title}. Type decide {number}.",
    fr="ÉCHÉANCE\u00a0: décision {number}, {title}. Tapez décider {number}.",
)
ANSWER = Text(
    en="ANSWER to decision {number}, {title}: {label}. By {seat}.",
    fr="RÉPONSE à la décision {number}, {title}\u00a0: {label}. Par {seat}.",
)
LATE = Text(en="Late.", fr="En retard.")
NO_EFFECT = Text(en="Too late to have any effect.", fr="Trop tard pour avoir un effet.")

CONTROL = Text(
    en="ORDER {number}. {system}: {control}. {state}", fr="CONSIGNE {number}. {system}\u00a0: {control}. {state}"
)
VERSION = Text(en="version {version}", fr="version {version}")
AUTONOMY = Text(en="autonomy {level}", fr="autonomie {level}")
OFF = Text(en="Not in force.", fr="Pas en vigueur.")
WAITS = Text(en="Waits for {people}.", fr="En attente\u00a0: {people}.")
WAITS_FOR_PEOPLE = Text(en="It waits for people.", fr="En attente de personnel.")
QUEUED = Text(
    en="ORDER {number} given: {system}, {control}. It waits until {people} are free.",
    fr="CONSIGNE {number} donnée\u00a0: {system}, {control}. En attente\u00a0: {people}.",
)
LIFT_QUEUED = Text(
    en="ORDER {number} is to be lifted: {system}, {control}. It waits until {people} are free.",
    fr="CONSIGNE {number} à lever\u00a0: {system}, {control}. En attente\u00a0: {people}.",
)
GAUGE = Text(en="GAUGE {said}.", fr="JAUGE {said}.")
PEOPLE = Text(en="PEOPLE {said}.", fr="PERSONNEL {said}.")
UNDER_WAY = Text(en="Under way.", fr="En cours.")
ON = Text(en="In force.", fr="En vigueur.")
NOT_YOURS = Text(en="For another role.", fr="Relève d’une autre fonction.")
ORDERED = Text(
    en="ORDER {number} given: {system}, {control}. It takes {minutes} min.",
    fr="CONSIGNE {number} donnée\u00a0: {system}, {control}. Il faut {minutes} min.",
)
LIFTING = Text(
    en="ORDER {number} is being lifted: {system}, {control}. It takes {minutes} min.",
    fr="CONSIGNE {number} en cours de levée\u00a0: {system}, {control}. Il faut {minutes} min.",
)
EVIDENCE = Text(en="EVIDENCE {number}. {title}. {state}", fr="PREUVE {number}. {title}. {state}")
STANDING = Text(en="Not preserved.", fr="Pas préservée.")
PRESERVED = Text(en="Preserved.", fr="Préservée.")
CONTACT = Text(en="CONTACT {number}. {name}.", fr="CONTACT {number}. {name}.")
WRITTEN = Text(en="SENT to {name}, by {seat}.", fr="ENVOYÉ à {name}, par {seat}.")
DUTY = Text(
    en="DUTY {number}. {label}, {law}, to {recipient}. {state}",
    fr="OBLIGATION {number}. {label}, {law}, à {recipient}. {state}",
)
UNQUALIFIED = Text(en="Not qualified yet.", fr="Pas encore qualifiée.")
APPLIES = Text(en="It applies.", fr="Elle s’applique.")
APPLIES_NOT = Text(en="It does not apply.", fr="Elle ne s’applique pas.")
STAGE_SENT = Text(en="Sent: {stages}.", fr="Envoyé\u00a0: {stages}.")
STAGE_DUE = Text(en="{stage}: due {story}, {left} left.", fr="{stage}\u00a0: échéance {story}, reste {left}.")
STAGE_WAS_DUE = Text(en="{stage}: was due {story}.", fr="{stage}\u00a0: échéance passée, {story}.")
STAGE_RULE = Text(en="{stage}: {rule}.", fr="{stage}\u00a0: {rule}.")
LOGGED = Text(en="LOG {story}, {seat}: {text}", fr="JOURNAL {story}, {seat}\u00a0: {text}")
LOG_MESSAGE = Text(en="to {name}: {text}", fr="à {name}\u00a0: {text}")

RECEIVED = Text(en="RECEIVED {story}, number {number}. {about}", fr="REÇU {story}, numéro {number}. {about}")
REFUSED = Text(en="REFUSED {story}, number {number}. {sentence}", fr="REFUSÉ {story}, numéro {number}. {sentence}")
SAVED = Text(en="SAVED here, on its way. {about}", fr="ENREGISTRÉ ici, en route. {about}")
END = Text(en="END of play. Thank you.", fr="FIN du jeu. Merci.")

TIME = Text(
    en="TIME {story}. {minutes} min of play left. Play is {state}.",
    fr="HEURE {story}. Encore {minutes} min de jeu. Le jeu est {state}.",
)
NO_TIME = Text(en="TIME unknown until the line is connected.", fr="HEURE inconnue avant que la liaison soit établie.")
STATES = {
    "lobby": Text(en="not begun", fr="à venir"),
    "running": Text(en="running", fr="en cours"),
    "paused": Text(en="paused", fr="en pause"),
    "no-duff": Text(en="stopped for something real", fr="interrompu pour un événement réel"),
    "over": Text(en="over", fr="terminé"),
}
CHANNELS = {
    "mail": Text(en="mail", fr="courriel"),
    "phone": Text(en="phone", fr="téléphone"),
    "sms": Text(en="text message", fr="SMS"),
    "chat": Text(en="chat", fr="messagerie"),
    "siem": Text(en="security monitoring", fr="supervision de sécurité"),
    "ai_telemetry": Text(en="AI monitoring", fr="supervision de l’IA"),
    "press": Text(en="press", fr="presse"),
    "social": Text(en="social networks", fr="réseaux sociaux"),
    "tv": Text(en="television", fr="télévision"),
    "regulator": Text(en="authority", fr="autorité"),
    "partner": Text(en="partner", fr="partenaire"),
    "in_person": Text(en="in person", fr="de vive voix"),
}

QUESTION = Text(en="QUESTION {question}", fr="QUESTION {question}")
CHOICE = Text(en="CHOICE {number}. {label}", fr="CHOIX {number}. {label}")
TRADE_OFF = Text(en="TRADE-OFF {number}. {text}", fr="CONTREPARTIE {number}. {text}")
ASK_CHOICE = Text(
    en="ASK Which choice? Type its number, or cancel.", fr="DEMANDE Quel choix\u202f? Tapez son numéro, ou annuler."
)
ASK_CONFIDENCE = Text(
    en="ASK How sure are you, from 0 to 100? Press Enter to leave it out.",
    fr="DEMANDE Quelle certitude, de 0 à 100\u202f? Entrée pour passer.",
)
ASK_REASON = Text(en="ASK Why? Press Enter to leave it out.", fr="DEMANDE Pourquoi\u202f? Entrée pour passer.")
ASK_TEXT = Text(en="ASK What do you write? Or type cancel.", fr="DEMANDE Qu’écrivez-vous\u202f? Ou tapez annuler.")
ASK_WORDS = Text(
    en="ASK Which words come with it? Press Enter for none.", fr="DEMANDE Quel texte joindre\u202f? Entrée pour aucun."
)
ASK_CASE = Text(en="ASK Which case of the law is it?", fr="DEMANDE De quel cas de la loi s’agit-il\u202f?")
GENERAL_CASE = Text(en="None of these: the general case", fr="Aucun de ceux-ci\u00a0: le cas général")
T0_IS = Text(en="START T0: {t0}", fr="DÉPART T0\u00a0: {t0}")
LAW_STANDS = Text(en="LAW {standing}", fr="TEXTE {standing}")
ASK_KNOWN = Text(
    en="ASK For how many minutes of play have you been aware of the facts? 0 is now.",
    fr="DEMANDE Depuis combien de minutes de jeu connaissez-vous les faits\u202f? 0 veut dire maintenant.",
)
ASK_FIELD = Text(
    en="ASK {place} of {many}. {label}{hint} Enter leaves it out.",
    fr="DEMANDE {place} sur {many}. {label}{hint} Entrée pour passer.",
)
FIELD_SAID = Text(en="{label}: {text}.", fr="{label}\u00a0: {text}.")
TOO_LONG = Text(
    en="AGAIN That is too long: {most} characters at most.",
    fr="ENCORE C’est trop long\u00a0: {most} caractères au plus.",
)
LACKING = Text(
    en="INCOMPLETE Still missing: {labels}. It may be sent all the same, and completed later.",
    fr="INCOMPLET Il manque\u00a0: {labels}. L’envoi reste possible, quitte à compléter plus tard.",
)
ASK_APPLIES = Text(en="ASK Does it apply? Type yes or no.", fr="DEMANDE S’applique-t-elle\u202f? Tapez oui ou non.")
ASK_AWARE = Text(
    en="ASK T0: how many minutes of play ago? 0 is now.",
    fr="DEMANDE T0\u00a0: il y a combien de minutes de jeu\u202f? 0 veut dire maintenant.",
)
CONFIRM = Text(
    en="CONFIRM {about} Type yes to send, or cancel.", fr="CONFIRMER {about} Tapez oui pour envoyer, ou annuler."
)
ABOUT_DECIDE = Text(en="Decision {number}, {title}: {label}.", fr="Décision {number}, {title}\u00a0: {label}.")
ABOUT_ORDER = Text(en="Order {number}, {system}: {control}.", fr="Consigne {number}, {system}\u00a0: {control}.")
ABOUT_LIFT = Text(
    en="Lift order {number}, {system}: {control}.", fr="Lever la consigne {number}, {system}\u00a0: {control}."
)
ABOUT_PRESERVE = Text(en="Preserve {title}.", fr="Préserver\u00a0: {title}.")
ABOUT_WRITE = Text(en="Message to {name}.", fr="Message à {name}.")
ABOUT_NOTE = Text(en="Line in the main log.", fr="Ligne de main courante.")
ABOUT_SHARE = Text(en="Shared with {whom}, TLP:{tlp}.", fr="Partagé avec {whom}, TLP:{tlp}.")
ALL_TEAMS = Text(en="all teams", fr="toutes les cellules")
ABOUT_PASS = Text(
    en="Inject {number} passed on to the whole team.", fr="Stimulus {number} transmis à toute la cellule."
)
ABOUT_QUALIFY = Text(en="Duty {number}, {label}: {state}", fr="Obligation {number}, {label}\u00a0: {state}")
ABOUT_NOTIFY = Text(en="Duty {number}, {label}: {stage}.", fr="Obligation {number}, {label}\u00a0: {stage}.")

ASK_SHARED = Text(
    en="ASK What should the other teams know? Or type cancel.",
    fr="DEMANDE Que doivent savoir les autres cellules\u202f? Ou tapez annuler.",
)
SHARED = Text(en="SHARED with {whom}, TLP:{tlp}, by {seat}", fr="PARTAGE avec {whom}, TLP:{tlp}, par {seat}")
NO_PEERS = Text(
    en="NOTHING can be shared: this exercise has no sharing between teams.",
    fr="RIEN à partager\u00a0: cet exercice ne prévoit pas de partage entre cellules.",
)

NOTHING = Text(en="NOTHING here yet.", fr="RIEN pour l’instant.")
NO_NEWS = Text(en="NOTHING new.", fr="RIEN de nouveau.")
CANCELLED = Text(en="CANCELLED Nothing was sent.", fr="ANNULÉ Rien n’a été envoyé.")
NO_NUMBER = Text(
    en="AGAIN There is no {number} in this list. Type {word} alone to see the list.",
    fr="ENCORE Il n’y a pas de {number} dans cette liste. Tapez {word} seul pour la voir.",
)
NEEDS_NUMBER = Text(
    en="AGAIN Type a number from 1 to {last}, or cancel.", fr="ENCORE Tapez un numéro de 1 à {last}, ou annuler."
)
NEEDS_CONFIDENCE = Text(
    en="AGAIN Type a number from 0 to 100, or Enter.", fr="ENCORE Tapez un nombre de 0 à 100, ou Entrée."
)
NEEDS_MINUTES = Text(
    en="AGAIN Type a number of minutes, from 0 to {last}.", fr="ENCORE Tapez un nombre de minutes, de 0 à {last}."
)
NEEDS_YES = Text(en="AGAIN Type yes or no, or cancel.", fr="ENCORE Tapez oui ou non, ou annuler.")
NEEDS_TEXT = Text(
    en="AGAIN Type the words after the command, like: {word} ...",
    fr="ENCORE Tapez le texte après la commande\u00a0: {word} ...",
)
NOT_AN_INJECT = Text(
    en="AGAIN {number} is a reply to your team, which has it already.",
    fr="ENCORE {number} est une réponse à votre cellule, qui l’a déjà.",
)
UNKNOWN = Text(en="AGAIN {word} is not a command. Type help.", fr="ENCORE {word} n’est pas une commande. Tapez aide.")
UNKNOWN_NEAR = Text(
    en="AGAIN {word} is not a command. Did you mean {near}? Type help for all.",
    fr="ENCORE {word} n’est pas une commande. Vouliez-vous dire {near}\u202f? Tapez aide pour la liste.",
)
NOT_SAVED = Text(
    en="AGAIN It could not be saved on this machine, so it was not sent. Free some space and send it again.",
    fr="ENCORE Impossible de l’enregistrer sur ce poste\u00a0: rien n’est envoyé. Libérez de l’espace et recommencez.",
)
QUIT = Text(
    en="QUIT. Join again with the same code whenever you like.",
    fr="FERMÉ. Revenez quand vous voulez avec le même code.",
)
QUIT_WAITING = Text(
    en="QUIT. Saved here and not received yet: {waiting}. Join again with the same code to send it.",
    fr="FERMÉ. Enregistré ici, pas encore reçu\u00a0: {waiting}. Revenez avec le même code pour l’envoyer.",
)
HELP = (
    Text(
        en="HELP list: messages and decisions. next: what is new.",
        fr="AIDE liste\u00a0: messages et décisions. suite\u00a0: ce qui est nouveau.",
    ),
    Text(
        en="HELP read 3: read message 3. pass 3: pass it on to the team.",
        fr="AIDE lire 3\u00a0: lire le message 3. transmettre 3\u00a0: le transmettre à la cellule.",
    ),
    Text(en="HELP decide 1: answer decision 1.", fr="AIDE décider 1\u00a0: répondre à la décision 1."),
    Text(
        en="HELP order: the orders you can give. order 2, lift 2: give it, lift it.",
        fr="AIDE consigne\u00a0: les consignes possibles. consigne 2, lever 2\u00a0: la donner, la lever.",
    ),
    Text(
        en="HELP gauges: the figures you watch, who is at work, what waits for people.",
        fr="AIDE jauges\u00a0: les chiffres suivis, qui est à l’œuvre, ce qui attend du monde.",
    ),
    Text(en="HELP preserve 1: preserve a piece of evidence.", fr="AIDE préserver 1\u00a0: préserver une preuve."),
    Text(
        en="HELP write: the contacts. write 1 please call us: write to one.",
        fr="AIDE écrire\u00a0: les contacts. écrire 1 rappelez-nous\u00a0: leur écrire.",
    ),
    Text(
        en="HELP note we cut at nine: a line in the main log. log: read it.",
        fr="AIDE note coupure à neuf heures\u00a0: une ligne de main courante. journal\u00a0: la relire.",
    ),
    Text(
        en="HELP share: tell other teams what you know, where the exercise has sharing.",
        fr="AIDE partager\u00a0: dire aux autres cellules ce que vous savez, si l’exercice le prévoit.",
    ),
    Text(
        en="HELP qualify 1, notify 1: duties to notify authorities.",
        fr="AIDE qualifier 1, notifier 1\u00a0: les obligations de notifier.",
    ),
    Text(
        en="HELP time: the clock. repeat: what was said last. quit: leave.",
        fr="AIDE heure\u00a0: l’horloge. répéter\u00a0: ce qui vient d’être dit. quitter\u00a0: partir.",
    ),
    Text(
        en="HELP A word alone shows its list. French words work too.",
        fr="AIDE Un mot seul montre sa liste. Les mots anglais marchent aussi.",
    ),
)
