"""Words of the participant console, in English and in French."""

from injects.written import Text

INBOX = Text(en="Inbox", fr="Messages")
DECISIONS = Text(en="Decisions", fr="Décisions")
ORDERS = Text(en="Orders", fr="Consignes")
CONTACTS = Text(en="Contacts", fr="Annuaire")
DUTIES = Text(en="Duties", fr="Obligations")
LOG = Text(en="Log", fr="Main courante")
SENT = Text(en="Sent", fr="Envois")
TEAM = Text(en="Team", fr="Cellule")

PLACE = Text(en="{seat}, team {team} · {exercise}", fr="{seat}, cellule {team} · {exercise}")

# what can be done

NEXT = Text(en="Next", fr="Suivant")
NEXT_HELP = Text(
    en="Go to what needs you now: a decision of yours without an answer, else an unread message.",
    fr="Aller à ce qui vous attend\u00a0: une décision de votre ressort sans réponse, sinon un message non lu.",
)
OPEN = Text(en="Open", fr="Ouvrir")
OPEN_HELP = Text(
    en="Read the message; answer the decision; give the order; whatever the line under the cursor is for.",
    fr="Lire le message, répondre à la décision, donner la consigne\u00a0: ce à quoi sert la ligne sous le curseur.",
)
READ_IT = Text(en="Read", fr="Lire")
ANSWER_IT = Text(en="Answer", fr="Répondre")
ORDER_IT = Text(en="Order", fr="Ordonner")
PRESERVE_IT = Text(en="Preserve", fr="Préserver")
WRITE_IT = Text(en="Write", fr="Écrire")
QUALIFY_IT = Text(en="Qualify", fr="Qualifier")
GO_ON_WITH_IT = Text(en="Go on with it", fr="Reprendre")
PASS_ON = Text(en="Pass on", fr="Transmettre")
PASS_ON_HELP = Text(
    en="Pass this message on to your team, or to one role of it.",
    fr="Transmettre ce message à votre cellule, ou à l’une de ses fonctions.",
)
LIFT = Text(en="Lift", fr="Lever")
LIFT_HELP = Text(en="Lift the order under the cursor.", fr="Lever la consigne sous le curseur.")
FILE = Text(en="Notify", fr="Notifier")
FILE_HELP = Text(
    en="Send a stage of this notification to its authority.", fr="Envoyer une étape de cette notification à l’autorité."
)
WRITE = Text(en="Write", fr="Écrire")
WRITE_HELP = Text(en="Write to somebody outside the team.", fr="Écrire à quelqu’un hors de la cellule.")
NOTE = Text(en="Log line", fr="Inscrire")
NOTE_HELP = Text(en="Write a line in the team’s main log.", fr="Inscrire une ligne à la main courante de la cellule.")
SHARE = Text(en="Share", fr="Partager")
SHARE_HELP = Text(en="Share information with other teams.", fr="Partager une information avec d’autres cellules.")
FILTER = Text(en="Filter", fr="Filtrer")
FILTER_HELP = Text(
    en="Show only the lines with some words in them. Empty shows all again.",
    fr="Ne montrer que les lignes contenant certains mots. Vide, tout revient.",
)
BACK = Text(en="Back", fr="Retour")
BACK_HELP = Text(
    en="Back to the list, or to the whole list. Nothing is sent.",
    fr="Revenir à la liste, ou à la liste entière. Rien n’est envoyé.",
)
SHOW_HELP = Text(en="Show this view.", fr="Afficher cette vue.")
NEXT_VIEW = Text(en="Next view", fr="Vue suivante")
LAST_VIEW = Text(en="View before", fr="Vue précédente")
REVIEW = Text(en="Review", fr="Relire")
REVIEW_HELP = Text(
    en="See what you are about to send. Nothing is sent before you confirm.",
    fr="Voir ce que vous allez envoyer. Rien ne part avant votre confirmation.",
)
SEND = Text(en="Send", fr="Envoyer")
SEND_HELP = Text(en="Send it now.", fr="L’envoyer maintenant.")
FORGET = Text(en="Forget draft", fr="Oublier")
FORGET_HELP = Text(en="Throw this draft away.", fr="Jeter ce brouillon.")
STAY = Text(en="Read on", fr="Continuer à lire")
STAY_HELP = Text(
    en="Look at what was shown. Nothing can be sent.", fr="Consulter ce qui a été affiché. Rien ne peut être envoyé."
)
BACK_TO_FORM = Text(en="Back", fr="Retour")
BACK_TO_FORM_HELP = Text(
    en="Back. Nothing is sent, and your draft is kept.", fr="Revenir. Rien n’est envoyé, et le brouillon est conservé."
)

# why not

WHY_OVER = Text(
    en="Play is over: nothing more can be sent.", fr="Le jeu est terminé\u202f: plus rien ne peut être envoyé."
)
WHY_NO_SHARING = Text(
    en="This exercise has no sharing between teams.",
    fr="Cet exercice ne prévoit pas de partage entre cellules.",
)
WHY_CLOSED = Text(
    en="The line to the host is closed. Leave, then join again.",
    fr="La liaison avec le serveur est fermée. Quittez, puis reconnectez-vous.",
)
WHY_NOT_BEGUN = Text(
    en="Play has not begun: what you would send counts from STARTEX on.",
    fr="Le jeu n’a pas commencé\u202f: les envois comptent à partir de DEBEX.",
)
WHY_NOT_ENTERED = Text(
    en="You are not in play yet: the Team view says when you enter.",
    fr="Vous n’êtes pas encore en jeu\u202f: la vue Cellule dit quand vous entrez.",
)
WHY_NOTHING_NEEDS_YOU = Text(en="Nothing waits for you now.", fr="Rien ne vous attend pour l’instant.")
WHY_ONLY_MESSAGES = Text(
    en="Only a message of the inbox can be passed on.", fr="Seul un message reçu peut être transmis."
)
WHY_REPLY = Text(
    en="This is a reply to your team, which has it already.", fr="C’est une réponse à votre cellule, qui l’a déjà."
)
WHY_PASSED = Text(en="You have passed this message on already.", fr="Vous avez déjà transmis ce message.")
WHY_ONLY_ORDERS = Text(
    en="Only an order on a system can be lifted.", fr="Seule une consigne sur un système peut être levée."
)
WHY_ONLY_DUTIES = Text(
    en="Choose a duty to notify first (view 5).",
    fr="Choisissez d’abord une obligation de notifier (vue 5).",
)
WHY_WAITS = Text(
    en="This waits already, until the people it needs are free.",
    fr="Cela attend déjà que les personnes nécessaires soient libres.",
)
WHY_ONLY_WATCHED = Text(
    en="This is a figure to watch: nothing can be ordered here.",
    fr="C’est un chiffre à suivre\u202f: rien ne s’ordonne ici.",
)
WHY_UNDER_WAY = Text(en="This order is under way already.", fr="Cette consigne est déjà en cours.")
WHY_IN_FORCE = Text(en="This order is in force already.", fr="Cette consigne est déjà en vigueur.")
WHY_NOT_IN_FORCE = Text(
    en="This order is not in force: there is nothing to lift.",
    fr="Cette consigne n’est pas en vigueur\u202f: il n’y a rien à lever.",
)
WHY_NOT_YOURS = Text(
    en="This belongs to another role. Ask them to do it.",
    fr="Cela relève d’une autre fonction. Demandez-lui de le faire.",
)
WHY_PRESERVED = Text(en="This is preserved already.", fr="Cet élément est déjà préservé.")
WHY_PRESERVING = Text(en="This is being preserved already.", fr="La préservation est déjà en cours.")
WHY_CLOSED_DECISION = Text(
    en="This decision is closed: the world no longer waits. An answer now would be kept, without any effect.",
    fr="Cette décision est close\u202f: le monde n’attend plus. Une réponse serait conservée, sans effet.",
)
WHY_ALL_SENT = Text(
    en="Every stage of this notification was sent.", fr="Toutes les étapes de cette notification ont été envoyées."
)
WHY_AT_THE_LIST = Text(en="You are at the list already.", fr="Vous êtes déjà à la liste.")
WHY_ONLY_DRAFTS = Text(en="Only a draft can be thrown away (view 7).", fr="Seul un brouillon peut être jeté (vue 7).")
WHY_NO_FORM = Text(en="What this draft was for is not there any more.", fr="L’objet de ce brouillon n’existe plus.")
WHY_NOT_OWNER = Text(
    en="This decision belongs to {owners}. Your draft is shown to the team; they send the answer.",
    fr="Cette décision relève de\u00a0: {owners}. La cellule voit votre brouillon\u202f; l’envoi leur revient.",
)

# forms

OPTION = Text(en="Your choice", fr="Votre choix")
CONFIDENCE = Text(en="How sure, 0 to 100", fr="Certitude, 0 à 100")
REASON = Text(en="Why", fr="Pourquoi")
TO_WHOM = Text(en="To whom", fr="À qui")
WHOLE_TEAM = Text(en="The whole team", fr="Toute la cellule")
MARKING = Text(en="How far it may travel (TLP 2.0)", fr="Jusqu’où cela peut circuler (TLP 2.0)")
TEXT = Text(en="Your words", fr="Votre texte")
DOES_IT_APPLY = Text(en="Does it apply?", fr="S’applique-t-elle\u202f?")
YES = Text(en="Yes, it applies", fr="Oui, elle s’applique")
NO = Text(en="No, it does not", fr="Non, elle ne s’applique pas")
AWARE = Text(en="T0, how many minutes of play ago", fr="T0, il y a combien de minutes de jeu")
LEFT_OUT = Text(en="(left out)", fr="(laissé vide)")
WANTED = Text(en="expected", fr="attendu")
LACKING = Text(
    en="Still missing: {labels}. It can be sent incomplete.",
    fr="Il manque encore\u00a0: {labels}. L’envoi incomplet est possible.",
)
CASE = Text(en="Which case of the law", fr="Cas prévu par le texte")
GENERAL_CASE = Text(en="None of these: the general case", fr="Aucun de ceux-ci\u00a0: le cas général")
KNOWN = Text(en="Aware of the facts, how many minutes of play ago", fr="Faits connus depuis combien de minutes de jeu")
T0_IS = Text(en="T0: {t0}", fr="T0\u00a0: {t0}")
T0_RECORDED = Text(en="T0 recorded: {story} ({instant})", fr="T0 noté\u00a0: {story} ({instant})")
CASE_RECORDED = Text(en="Case: {case}", fr="Cas\u00a0: {case}")
STAGE_DUE = Text(en="due {story} ({left} left)", fr="échéance {story} (reste {left})")
STAGE_WAS_DUE = Text(en="was due {story}", fr="échéance passée, {story}")
NOT_SENT_STATE = Text(en="– NOT SENT", fr="– NON ENVOYÉE")
SENT_STATE = Text(en="✔ SENT", fr="✔ ENVOYÉE")
OVERDUE_STATE = Text(en="! LATE", fr="! EN RETARD")
NOTICE_DRAFT_BY = Text(
    en="Draft by {seat}: {filled} of {many} fields filled.", fr="Brouillon de {seat}\u00a0: {filled} champs sur {many}."
)
TITLE_STAGE = Text(en="NOTIFY: {label}, {stage}", fr="NOTIFIER\u00a0: {label}, {stage}")
WHY_STAGE_SENT = Text(en="This stage was sent already.", fr="Cette étape a déjà été envoyée.")
OPTIONAL = Text(en="may stay empty", fr="peut rester vide")
NEEDS_CHOICE = Text(en="{field}: choose one of the lines.", fr="{field}\u00a0: choisissez une des lignes.")
NEEDS_NUMBER = Text(en="{field}: a whole number from 0 to {last}.", fr="{field}\u00a0: un nombre entier de 0 à {last}.")
NEEDS_WORDS = Text(en="{field}: write something.", fr="{field}\u00a0: écrivez quelque chose.")
TOO_LONG = Text(en="{field}: {over} characters too many.", fr="{field}\u00a0: {over} caractères de trop.")
TITLE_DECIDE = Text(en="DECISION {number}. {title}", fr="DÉCISION {number}. {title}")
TITLE_ORDER = Text(en="GIVE AN ORDER", fr="DONNER UNE CONSIGNE")
TITLE_LIFT = Text(en="LIFT AN ORDER", fr="LEVER UNE CONSIGNE")
TITLE_PRESERVE = Text(en="PRESERVE EVIDENCE", fr="PRÉSERVER UNE PREUVE")
TITLE_PASS = Text(en="PASS MESSAGE {number} ON", fr="TRANSMETTRE LE MESSAGE {number}")
TITLE_WRITE = Text(en="WRITE TO SOMEBODY", fr="ÉCRIRE À QUELQU’UN")
TITLE_SHARE = Text(en="SHARE WITH OTHER TEAMS", fr="PARTAGER AVEC D’AUTRES CELLULES")
TITLE_NOTE = Text(en="A LINE IN THE MAIN LOG", fr="UNE LIGNE DE MAIN COURANTE")
TITLE_QUALIFY = Text(en="QUALIFY: {label}", fr="QUALIFIER\u00a0: {label}")
REVIEW_TITLE = Text(en="READ IT ONCE MORE", fr="RELISEZ AVANT L’ENVOI")
HOW_TO_CONFIRM = Text(
    en="{send}: send. {back}: go back, nothing is sent.",
    fr="{send}\u00a0: envoyer. {back}\u00a0: revenir, rien n’est envoyé.",
)
WHEN_PAUSED = Text(
    en="Play is paused. This counts at {instant}, where time stands still: nobody gains, nothing is lost.",
    fr="Le jeu est en pause. Ceci compte à {instant}, où le temps s’est arrêté\u202f: rien n’est perdu, nul n’y gagne.",
)
WHEN_LATE = Text(
    en="It is late: it counts, and is marked as late.", fr="C’est en retard\u202f: cela compte, et sera noté en retard."
)
LINE_LOST = Text(
    en="The line to the host is lost. Go on: what you send is saved here, and leaves by itself when it is back.",
    fr="La liaison avec le serveur est coupée. Continuez\u00a0: ce que vous envoyez est enregistré ici, et partira de "
    "soi-même à son retour.",
)
LINE_BACK = Text(en="The line to the host is there.", fr="La liaison avec le serveur est là.")
NO_HOST_YET = Text(
    en="No host answers there yet. This console keeps trying. Compare your join line with the one you were given, or "
    "ask a facilitator.",
    fr="Aucun serveur n’y répond encore. Cette console réessaie d’elle-même. Comparez votre code d’accès avec celui "
    "que vous avez reçu, ou demandez à l’animation.",
)
WHEN_NO_LINE = Text(
    en="There is no line now. It is saved here, and leaves by itself when the line is back.",
    fr="Pas de liaison pour l’instant. C’est enregistré ici, et partira de soi-même à son retour.",
)
DRAFT_KEPT = Text(en="Draft kept on this machine.", fr="Brouillon conservé sur ce poste.")
DRAFT_SHOWN = Text(
    en="Draft kept here, and shown to your team.", fr="Brouillon conservé ici, et montré à votre cellule."
)
DRAFT_NOT_KEPT = Text(
    en="! The draft cannot be kept on this machine. Free some space.",
    fr="! Impossible de conserver le brouillon sur ce poste. Libérez de l’espace.",
)
DRAFT_BY = Text(en="Draft by {seat}: {label} {text}", fr="Brouillon de {seat}\u00a0: {label} {text}")
NO_OPTION_YET = Text(en="(no choice yet)", fr="(pas encore de choix)")

# states

DUE = Text(en="due {instant} (in {minutes} min)", fr="échéance {instant} (dans {minutes} min)")
DUE_PAST = Text(en="was due {instant}", fr="échéance passée, {instant}")
CLOSES = Text(en="closes {instant} (in {minutes} min)", fr="close à {instant} (dans {minutes} min)")
OPEN_STATE = Text(en="▲ OPEN", fr="▲ À PRENDRE")
THEIRS_STATE = Text(en="△ OPEN", fr="△ À PRENDRE")
LATE_STATE = Text(en="! LATE", fr="! EN RETARD")
ANSWERED_STATE = Text(en="✔ ANSWERED", fr="✔ PRISE")
CLOSED_STATE = Text(en="■ CLOSED", fr="■ CLOSE")
FOR = Text(en="For: {owners}", fr="Pour\u00a0: {owners}")
IN_FORCE = Text(en="In force: {label} (by {seat}, {instant})", fr="En vigueur\u00a0: {label} (par {seat}, {instant})")
SILENT = Text(en="Closed without an answer: {label}", fr="Close sans réponse\u00a0: {label}")
AGAIN = Text(
    en="It can be answered again until it closes; what has already followed stays.",
    fr="On peut y répondre à nouveau jusqu’à sa clôture\u202f; ce qui a déjà suivi demeure.",
)
OFF_STATE = Text(en="– NOT GIVEN", fr="– NON DONNÉE")
WAITING_STATE = Text(en="… WAITS", fr="… ATTEND")
WAITS_FOR = Text(en="waits for {people}", fr="en attente de {people}")
GAUGE_STATE = Text(en="GAUGE", fr="JAUGE")
PEOPLE_STATE = Text(en="PEOPLE", fr="PERSONNEL")
GAUGE_MOVES = Text(en="{rate} a minute since {instant}", fr="{rate} par minute depuis {instant}")
WAITING_NAMED = Text(en="{name}: {ahead} ahead", fr="{name}\u00a0: {ahead} avant")
TIRED_NOW = Text(
    en="They are tired: what they begin now takes longer.",
    fr="La fatigue se fait sentir\u202f: tout prend plus de temps.",
)
UNDER_WAY_STATE = Text(en="… UNDER WAY", fr="… EN COURS")
ON_STATE = Text(en="✔ IN FORCE", fr="✔ EN VIGUEUR")
STANDING_STATE = Text(en="– NOT PRESERVED", fr="– NON PRÉSERVÉE")
PRESERVED_STATE = Text(en="✔ PRESERVED", fr="✔ PRÉSERVÉE")
TAKES = Text(en="takes {minutes} min", fr="prend {minutes} min")
READY_AT = Text(en="takes effect at {instant} (in {minutes} min)", fr="prend effet à {instant} (dans {minutes} min)")
NOT_YOURS = Text(en="another role’s", fr="d’une autre fonction")
EVIDENCE = Text(en="Evidence", fr="Preuve")
UNQUALIFIED_STATE = Text(en="▲ TO QUALIFY", fr="▲ À QUALIFIER")
APPLIES_STATE = Text(en="! APPLIES", fr="! S’APPLIQUE")
APPLIES_NOT_STATE = Text(en="– DOES NOT", fr="– SANS OBJET")
NOTIFIED_STATE = Text(en="✔ NOTIFIED", fr="✔ NOTIFIÉE")
LAW = Text(en="Law", fr="Texte")
RECIPIENT = Text(en="To", fr="À")
DRAFT_STATE = Text(en="~ DRAFT", fr="~ BROUILLON")
SAVED_STATE = Text(en="… SAVED HERE", fr="… ENREGISTRÉ")
RECEIVED_STATE = Text(en="✔ RECEIVED", fr="✔ REÇU")
RECEIVED_NUMBER = Text(en="no. {number}", fr="nº {number}")
RECEIVED_REFUSED = Text(en="refused: {sentence}", fr="refusé\u00a0: {sentence}")
SAVED_SAYS = Text(
    en="It is on this machine’s disk and leaves as soon as there is a line. It is not received yet.",
    fr="C’est sur le disque de ce poste et partira dès qu’il y aura une liaison. Ce n’est pas encore reçu.",
)
YOU_WROTE = Text(en="{seat} wrote, {story}", fr="{seat} a écrit, {story}")
THEY_WROTE = Text(en="{name} answered, {story}", fr="{name} a répondu, {story}")
WRITTEN_BY = Text(en="{name} wrote, {story}", fr="{name} a écrit, {story}")
NO_LETTERS = Text(en="Nobody of the team has written to them.", fr="Personne de la cellule ne leur a écrit.")
LETTERS = Text(en="written {sent}, answered {received}", fr="écrits {sent}, réponses {received}")
HERE = Text(en="● here", fr="● présent")
AWAY = Text(en="○ not here", fr="○ absent")
YOU = Text(en="you", fr="vous")
YOUR_ROLE = Text(en="YOUR ROLE: {title}", fr="VOTRE FONCTION\u00a0: {title}")
HELD_BY = Text(en="Held by {seat}", fr="Tenue par {seat}")
EXERCISE_ROW = Text(en="The exercise", fr="L’exercice")
WHO_IS_HERE = Text(en="Who of the team is here: {seats}", fr="Présents de la cellule\u00a0: {seats}")
NOBODY_KNOWN = Text(en="not known yet", fr="on ne sait pas encore")
LOBBY = Text(
    en="WAITING FOR STARTEX. Nothing is asked of you yet: read who you are and what your team is for.",
    fr="EN ATTENTE DE DEBEX. On ne vous demande rien encore\u00a0: lisez qui vous êtes et à quoi sert votre cellule.",
)
LOBBY_SOON = Text(
    en="Roles and situation come with the host’s briefing.", fr="Fonctions et situation viendront avec le briefing."
)
LOBBY_LATE = Text(
    en="YOU ENTER LATER: at {instant}, in {minutes} min of play. Until then this console shows nothing of the story.",
    fr="VOUS ENTREZ PLUS TARD\u00a0: à {instant}, dans {minutes} min de jeu. "
    "D’ici là, cette console ne montre rien de l’histoire.",
)
LOBBY_LATE_THEN = Text(
    en="As you enter you are told what you need in a message of your inbox: read it first.",
    fr="À votre entrée, un message reçu vous dira l’essentiel\u202f: lisez-le en premier.",
)
NEWS_IN_PLAY = Text(
    en="YOU ARE IN PLAY. Read the message that waits for you first.",
    fr="VOUS ÊTES EN JEU. Lisez d’abord le message qui vous attend.",
)
NEWS_ENTERED = Text(en="NOW IN PLAY: {title}.", fr="ENTRE EN JEU\u00a0: {title}.")
NEWS_CONTACT = Text(en="You can now write to {name}.", fr="Vous pouvez désormais écrire à {name}.")
PAUSED = Text(
    en="‖ PAUSED. Read and draft as you like; what you send counts at {instant}.",
    fr="‖ EN PAUSE. Lisez, préparez\u202f; ce que vous envoyez compte à {instant}.",
)
RESUMED = Text(en="▶ Play goes on.", fr="▶ Le jeu reprend.")
NOTHING_FOUND = Text(
    en="Nothing has “{typed}” in it. {key} shows all again.",
    fr="Rien ne contient «\u00a0{typed}\u00a0». {key} montre à nouveau tout.",
)
FILTERED = Text(en="only what has “{typed}” in it", fr="seulement ce qui contient «\u00a0{typed}\u00a0»")

NO_DUFF = Text(
    en="NO DUFF   NO DUFF   NO DUFF\n\nSomething REAL is happening. The exercise is stopped.\n\n"
    "Follow what the facilitators and the people in charge of this building say.\n\n"
    "Nothing is lost: this console comes back by itself.",
    fr="RÉEL   RÉEL   RÉEL\n\nIl se passe quelque chose de RÉEL. L’exercice est interrompu.\n\n"
    "Suivez les instructions de l’animation et des responsables du bâtiment.\n\n"
    "Rien n’est perdu\u00a0: cette console reviendra d’elle-même.",
)
ENDEX_TITLE = Text(en="ENDEX", fr="FINEX")
ENDEX = Text(en="Play is over. Thank you.", fr="Le jeu est terminé. Merci.")
ENDEX_SENT = Text(en="Received from you: {received}.", fr="Reçu de vous\u00a0: {received}.")
ENDEX_WAITING = Text(
    en="Not received yet: {waiting}. Keep this console open until it says 0, or tell a facilitator.",
    fr="Pas encore reçu\u00a0: {waiting}. Gardez cette console ouverte jusqu’à 0, ou prévenez l’animation.",
)
FAREWELL_TITLE = Text(en="THE LINE IS CLOSED", fr="LA LIAISON EST FERMÉE")
FAREWELL_KEPT = Text(
    en="What you had begun or sent is kept on this machine.",
    fr="Ce que vous aviez commencé ou envoyé est conservé sur ce poste.",
)
HOW_TO_STAY = Text(en="{stay}: read on. {leave}: leave.", fr="{stay}\u00a0: continuer à lire. {leave}\u00a0: quitter.")

# news

NEWS_MESSAGE = Text(en="● Message {number}, {channel}, from {sender}", fr="● Message {number}, {channel}, de {sender}")
NEWS_DECISION = Text(en="▲ Decision {number}: {title}, {due}", fr="▲ Décision {number}\u00a0: {title}, {due}")
NEWS_DUE = Text(
    en="! Decision {number} is due now: {title}", fr="! Décision {number}, échéance maintenant\u00a0: {title}"
)
NEWS_CLOSED = Text(en="■ Decision {number} is closed: {title}", fr="■ Décision {number} close\u00a0: {title}")
NEWS_ANSWER = Text(en="✔ Decision {number}: {label} (by {seat})", fr="✔ Décision {number}\u00a0: {label} (par {seat})")
NEWS_WAITS = Text(
    en="{system}: “{control}” waits for {people}", fr="{system}\u00a0: «\u00a0{control}\u00a0» en attente de {people}"
)
NEWS_CONTROL = Text(en="✔ In force: {system}, {control}", fr="✔ En vigueur\u00a0: {system}, {control}")
NEWS_LIFTED = Text(en="– Lifted: {system}, {control}", fr="– Levée\u00a0: {system}, {control}")
NEWS_PHASE = Text(en="▶ {title}", fr="▶ {title}")
NEWS_JUMP = Text(en="▶▶ The story jumps to {story}: {title}", fr="▶▶ L’histoire saute à {story}\u00a0: {title}")
NEWS_RECEIVED = Text(en="✔ RECEIVED no. {number}. {about}", fr="✔ REÇU nº {number}. {about}")
NEWS_REFUSED = Text(en="✖ RECEIVED no. {number}, refused. {sentence}", fr="✖ REÇU nº {number}, refusé. {sentence}")
NEWS_SAVED = Text(en="… SAVED HERE, on its way. {about}", fr="… ENREGISTRÉ ici, en route. {about}")
NOT_SAVED = Text(
    en="! It could not be saved on this machine, so it was not sent. Free some space and send it again.",
    fr="! Impossible de l’enregistrer sur ce poste\u00a0: rien n’est envoyé. Libérez de l’espace et recommencez.",
)
ABOUT_MESSAGE = Text(en="Message {number} passed on to {whom}.", fr="Message {number} transmis à\u00a0: {whom}.")
ABOUT_GONE = Text(en="Something from before.", fr="Quelque chose d’avant.")
