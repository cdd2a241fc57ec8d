"""Words of the desk that both doors say: names, where things stand, what was done, and why something cannot be done."""

from injects.written import Text
from tui.control.stand import Stand
from tui.control.trouble import Kind

TEAM = Text(en="team {team}", fr="cellule {team}")
ONE_TEAM = Text(en="team {team}", fr="la cellule {team}")
ALL_TEAMS = Text(en="all teams", fr="toutes les cellules")
PLAYING = Text(en="all teams that play {title}", fr="toutes les cellules qui jouent {title}")
WHOLE_TEAM = Text(en="the whole team", fr="toute la cellule")
SOME_TEAMS = Text(en="teams {teams}", fr="cellules {teams}")
INJECT = Text(en="inject {id}", fr="stimulus {id}")
DECISION = Text(en="decision {title}", fr="décision {title}")
PHASE = Text(en="phase {title}", fr="phase {title}")
END_OF_PLAY = Text(en="end of play", fr="fin du jeu")
DEADLINE = Text(en="deadline of {title}", fr="échéance de {title}")
CLOSING = Text(en="closing of {title}", fr="clôture de {title}")

STANDS = {
    Stand.COMING: Text(en="coming", fr="à venir"),
    Stand.CONDITIONAL: Text(en="on a condition", fr="sous condition"),
    Stand.RESERVE: Text(en="in reserve", fr="en réserve"),
    Stand.WITHHELD: Text(en="withheld", fr="retenu"),
    Stand.HELD: Text(en="waiting for you", fr="vous attend"),
    Stand.SENT: Text(en="unread", fr="non lu"),
    Stand.OPENED: Text(en="read", fr="lu"),
    Stand.PASSED: Text(en="passed on", fr="transmis"),
    Stand.SKIPPED: Text(en="taken out", fr="retiré"),
    Stand.NOT_CALLED: Text(en="not called for", fr="sans objet"),
    Stand.OPEN: Text(en="open", fr="ouverte"),
    Stand.OVERDUE: Text(en="overdue", fr="échue"),
    Stand.ANSWERED: Text(en="answered", fr="prise"),
    Stand.LATE: Text(en="answered late", fr="prise en retard"),
    Stand.CLOSED: Text(en="closed", fr="close"),
    Stand.SILENT: Text(en="no answer", fr="sans réponse"),
}
CELLS = {
    Stand.COMING: Text(en="·", fr="·"),
    Stand.CONDITIONAL: Text(en="if", fr="si"),
    Stand.RESERVE: Text(en="resv", fr="résv"),
    Stand.WITHHELD: Text(en="kept", fr="reten"),
    Stand.HELD: Text(en="!WAIT", fr="!ATT."),
    Stand.SENT: Text(en="{opened}/{of}", fr="{opened}/{of}"),
    Stand.OPENED: Text(en="{opened}/{of}", fr="{opened}/{of}"),
    Stand.PASSED: Text(en="pass", fr="trans"),
    Stand.SKIPPED: Text(en="out", fr="ôté"),
    Stand.NOT_CALLED: Text(en="–", fr="–"),
    Stand.OPEN: Text(en="open", fr="ouv."),
    Stand.OVERDUE: Text(en="!DUE", fr="!ÉCH."),
    Stand.ANSWERED: Text(en="ans", fr="prise"),
    Stand.LATE: Text(en="late", fr="tard"),
    Stand.CLOSED: Text(en="done", fr="close"),
    Stand.SILENT: Text(en="!NONE", fr="!RIEN"),
}
AT = Text(en="{stand}, {at}", fr="{stand}, {at}")
OPENED_BY = Text(en="opened by {opened} of {of}", fr="ouvert par {opened} sur {of}")
COMES = Text(en="coming at {at}, in {wait}", fr="à venir à {at}, dans {wait}")
DUE = Text(en="open, due {at}, in {wait}", fr="ouverte, échéance {at}, dans {wait}")
MINUTES = Text(en="{minutes} min", fr="{minutes} min")
SECONDS = Text(en="{seconds} s", fr="{seconds} s")
COUNTED = Text(en="{many} {stand}", fr="{many} {stand}")

TROUBLES = {
    Kind.BROKEN: Text(en="stands still, broken", fr="à l’arrêt, en panne"),
    Kind.HELD: Text(en="{beat} waits for you", fr="{beat} vous attend"),
    Kind.LETTER: Text(en="unanswered messages: {many}", fr="messages sans réponse\u00a0: {many}"),
    Kind.OVERDUE: Text(en="{beat} overdue", fr="{beat} échue"),
    Kind.NOBODY: Text(en="nobody here", fr="personne ici"),
    Kind.UNREAD: Text(en="{beat} (key) unread", fr="{beat} (clé) non lu"),
    Kind.SILENT: Text(en="{beat} closed without an answer", fr="{beat} close sans réponse"),
    Kind.MISSING: Text(en="seats missing: {many}", fr="places vides\u00a0: {many}"),
}

TRUTHS = {
    "true": Text(en="true", fr="vrai"),
    "false": Text(en="false", fr="faux"),
    "partial": Text(en="partly true", fr="vrai en partie"),
    "unknown": Text(en="not known to be true", fr="incertain"),
}
CRITICALITIES = {
    "key": Text(en="KEY: the exercise stands on it", fr="CLÉ\u00a0: l’exercice en dépend"),
    "enabling": Text(en="enabling", fr="utile"),
    "supporting": Text(en="supporting", fr="accessoire"),
}
KINDS = {
    "inject": Text(en="inject", fr="stimulus"),
    "contingency": Text(en="contingency, for play that stalls", fr="secours, si le jeu cale"),
    "reserve": Text(en="reserve, yours to fire", fr="réserve, à votre main"),
}
FLOOD = Text(en="flood, {most} messages at most", fr="vague de {most} messages au plus")
NOISE = Text(en="noise on purpose", fr="bruit volontaire")

ABOUT = {
    "start": Text(en="STARTEX for {scope}", fr="DEBEX pour {scope}"),
    "end": Text(en="ENDEX for {scope}", fr="FINEX pour {scope}"),
    "pause": Text(en="Pause for {scope}", fr="Pause pour {scope}"),
    "no-duff": Text(en="NO DUFF", fr="RÉEL"),
    "resume": Text(en="Play goes on for {scope}", fr="Reprise pour {scope}"),
    "pace": Text(en="Pace ×{pace}", fr="Allure ×{pace}"),
    "jump": Text(en="Jump to what comes next", fr="Saut jusqu’au prochain événement"),
    "release": Text(en="Release {inject} for {scope}", fr="Envoyer le {inject} pour {scope}"),
    "withhold": Text(en="Withhold {inject} for {scope}", fr="Retenir le {inject} pour {scope}"),
    "let-go": Text(en="Let {inject} go for {scope}", fr="Laisser partir le {inject} pour {scope}"),
    "skip": Text(en="Take {inject} out for {scope}", fr="Retirer le {inject} pour {scope}"),
    "write": Text(en="Message from {sender} to {scope}", fr="Message de {sender} pour {scope}"),
    "answer": Text(en="Answer of {sender} to {seat}, {scope}", fr="Réponse de {sender} à {seat}, {scope}"),
}
SENT = Text(en="on its way", fr="en route")
DONE = Text(en="done", fr="fait")
REFUSED = Text(en="refused: {sentence}", fr="refusé\u00a0: {sentence}")
FATE = Text(en="{about}: {fate}", fr="{about}\u00a0: {fate}")
TIMED = Text(en="{at} {what}", fr="{at} {what}")
EARLIER = Text(en="Something asked from an earlier console", fr="Une demande d’une console précédente")

ACTED = {
    "began": Text(en="STARTEX", fr="DEBEX"),
    "paused": Text(en="Paused: {scope}", fr="En pause\u00a0: {scope}"),
    "no-duff": Text(en="NO DUFF: all consoles covered", fr="RÉEL\u00a0: toutes les consoles couvertes"),
    "stalled": Text(
        en="Paused by the host, whose machine stood still", fr="Pause par le serveur, dont le poste a figé"
    ),
    "resumed": Text(en="Goes on: {scope}", fr="Reprise\u00a0: {scope}"),
    "paced": Text(en="Pace is ×{pace}", fr="L’allure est ×{pace}"),
    "jumped": Text(en="Jumped forward by {span}", fr="Saut en avant de {span}"),
    "beat": Text(en="The hall was shown beat {beat}", fr="La salle a reçu le message {beat}"),
    "ended": Text(en="ENDEX", fr="FINEX"),
}
"""What happened to the exercise as a whole, by whoever."""

WHY_NO_LINE = Text(en="There is no line to the host now.", fr="Pas de liaison avec le serveur pour l’instant.")
WHY_NOT_BEGUN = Text(en="Play has not begun: start it first.", fr="Le jeu n’a pas commencé\u00a0: lancez le DEBEX.")
WHY_BEGUN = Text(en="Play has begun already.", fr="Le jeu a déjà commencé.")
WHY_STILL = Text(en="Time stands still already.", fr="Le temps est déjà arrêté.")
WHY_RUNNING = Text(en="Time is running already.", fr="Le temps s’écoule déjà.")
WHY_OVER = Text(en="Play is over.", fr="Le jeu est terminé.")
WHY_NO_DUFF = Text(en="NO DUFF is in force already.", fr="RÉEL est déjà en vigueur.")
LIST = Text(en="; ", fr="\u202f; ")
"""Between sentences of one line."""
WHY_ALL_FIRST = Text(
    en="All stand still: resume all teams first.",
    fr="Tout est arrêté\u00a0: reprenez d’abord pour toutes les cellules.",
)
WHY_NOTHING_DUE = Text(
    en="Nothing more comes by itself for a team that plays.",
    fr="Plus rien n’arrive de soi-même pour une cellule en jeu.",
)
WHY_NO_INJECT = Text(en="Choose an inject in the plan first.", fr="Choisissez d’abord un stimulus dans le plan.")
WHY_A_DECISION = Text(
    en="A decision point opens by itself: only injects are yours to move.",
    fr="Un point de décision s’ouvre de lui-même\u00a0: seuls les stimuli se déplacent.",
)
WHY_SENT = Text(en="It was sent already.", fr="Il a déjà été envoyé.")
WHY_WITHHELD = Text(
    en="It is withheld already: let it go, or release it.",
    fr="Il est déjà retenu\u00a0: laissez-le partir, ou envoyez-le.",
)
WHY_NOT_WITHHELD = Text(en="It is not withheld, so there is nothing to let go.", fr="Il n’est pas retenu.")
WHY_SKIPPED = Text(en="It was taken out already. Release still sends it.", fr="Déjà retiré. L’envoi reste possible.")
WHY_NO_LETTER = Text(en="No message waits for an answer.", fr="Aucun message n’attend de réponse.")
WHY_NO_SENDER = Text(en="Say who it comes from first.", fr="Dites d’abord de qui il vient.")
WHY_NO_TEXT = Text(en="There is no text yet.", fr="Il n’y a pas encore de texte.")
WHY_NO_TEAM = Text(en="Choose a team first.", fr="Choisissez d’abord une cellule.")

LATELY = {
    "phase-began": Text(en="PHASE {title}", fr="PHASE {title}"),
    "roles-joined": Text(en="NOW IN PLAY {roles}", fr="ENTRENT EN JEU {roles}"),
    "from-side": Text(
        en="ARRIVED from {sender} for {to} ({channel}): {text}",
        fr="ARRIVÉ de {sender}, pour {to} ({channel})\u00a0: {text}",
    ),
    "from-team": Text(
        en="SHARED by team {sender} with {to}, TLP:{tlp}: {text}",
        fr="PARTAGÉ par la cellule {sender}, pour {to}, TLP:{tlp}\u00a0: {text}",
    ),
    "brief": Text(en="BRIEF as they enter, to {to}", fr="POINT DE SITUATION à l’entrée, pour {to}"),
    "inject-sent": Text(en="GIVEN {beat} to {to}: {gist}", fr="REÇU {beat}, pour {to}\u00a0: {gist}"),
    "flood-began": Text(en="FLOOD begins: {beat}, {gist}", fr="VAGUE commencée\u00a0: {beat}, {gist}"),
    "tainted": Text(
        en="GIVEN {beat} to {to}, written by a tainted system: {gist}",
        fr="REÇU {beat}, pour {to}, écrit par un système compromis\u00a0: {gist}",
    ),
    "relance": Text(en="GIVEN AGAIN {beat} to {to}: {gist}", fr="RELANCE {beat}, pour {to}\u00a0: {gist}"),
    "inject-withheld": Text(en="WITHHELD {beat}", fr="RETENU {beat}"),
    "let-go": Text(en="LET GO {beat}", fr="LEVÉ {beat}"),
    "inject-held": Text(en="WAITING for you: {beat}", fr="VOUS ATTEND\u00a0: {beat}"),
    "inject-skipped": Text(en="TAKEN OUT {beat}", fr="RETIRÉ {beat}"),
    "inject-written": Text(
        en="WRITTEN by {sender} to {to} ({channel}): {text}",
        fr="ÉCRIT par {sender}, pour {to} ({channel})\u00a0: {text}",
    ),
    "inject-passed": Text(en="PASSED ON {beat} by {seat}", fr="TRANSMIS {beat} par {seat}"),
    "decision-opened": Text(en="DECISION put: {gist}", fr="DÉCISION posée\u00a0: {gist}"),
    "decision-taken": Text(
        en="DECIDED {gist}: {option}, by {seat}, sure at {confidence}. {text}",
        fr="DÉCIDÉ {gist}\u00a0: {option}, par {seat}, certitude {confidence}. {text}",
    ),
    "decision-due": Text(en="OVERDUE {gist}", fr="ÉCHUE {gist}"),
    "decision-closed": Text(en="CLOSED {gist}: {option}", fr="CLOSE {gist}\u00a0: {option}"),
    "silent": Text(en="CLOSED without an answer {gist}: {option}", fr="CLOSE sans réponse {gist}\u00a0: {option}"),
    "order-given": Text(en="ORDERED {control}, by {seat}", fr="CONSIGNE {control}, par {seat}"),
    "order-queued": Text(
        en="ORDERED {control}, by {seat}: waits for people", fr="CONSIGNE {control}, par {seat}\u00a0: attend du monde"
    ),
    "queued-itself": Text(
        en="ORDERED {control}, as it follows: waits for people",
        fr="CONSIGNE {control}, par conséquence\u00a0: attend du monde",
    ),
    "preservation-queued": Text(
        en="PRESERVING {what}, by {seat}: waits for people", fr="PRÉSERVATION {what}, par {seat}\u00a0: attend du monde"
    ),
    "ordered-itself": Text(en="ORDERED {control}, as it follows", fr="CONSIGNE {control}, par conséquence"),
    "lifted": Text(en="LIFTED {control}, by {seat}", fr="LEVÉE {control}, par {seat}"),
    "message-sent": Text(en="TO {persona} from {seat}: {text}", fr="À {persona} de {seat}\u00a0: {text}"),
    "persona-replied": Text(en="ANSWER of {persona} to {seat}", fr="RÉPONSE de {persona} à {seat}"),
    "lost": Text(
        en="ANSWER of {persona} to {seat}: did not understand",
        fr="RÉPONSE de {persona} à {seat}\u00a0: n’a pas compris",
    ),
    "info-shared": Text(en="SHARED TLP:{tlp} by {seat}: {text}", fr="PARTAGE TLP:{tlp} par {seat}\u00a0: {text}"),
    "note-logged": Text(en="NOTE by {seat}: {text}", fr="NOTE de {seat}\u00a0: {text}"),
    "clock-triggered": Text(en="DUTY arose: {clock}", fr="OBLIGATION née\u00a0: {clock}"),
    "clock-qualified": Text(en="{clock} applies, says {seat}. {text}", fr="{clock} s’applique, dit {seat}. {text}"),
    "not-applying": Text(
        en="{clock} does not apply, says {seat}. {text}", fr="{clock} ne s’applique pas, dit {seat}. {text}"
    ),
    "clock-notified": Text(
        en="NOTIFIED {clock}, {stage}, by {seat}. {text}", fr="NOTIFIÉ {clock}, {stage}, par {seat}. {text}"
    ),
    "expected-shown": Text(en="DONE as hoped: {what}", fr="FAIT, comme espéré\u00a0: {what}"),
    "consequence-fell": Text(en="CONSEQUENCE {what}", fr="CONSÉQUENCE {what}"),
    "world-ended": Text(en="END of play", fr="FIN du jeu"),
}
"""What a team did lately, and what it was given."""
UNSURE = Text(en="not said", fr="non dite")

NEXT = Text(en="In {wait}: {what}, {teams}.", fr="Dans {wait}\u00a0: {what}, {teams}.")
NEARER = Text(
    en="Deadline of {title} comes nearer: {left} left, then {after} ({teams}).",
    fr="L’échéance de {title} se rapproche\u00a0: encore {left}, puis {after} ({teams}).",
)
NO_NEARER = Text(en="No open decision has a deadline.", fr="Aucune décision ouverte n’a d’échéance.")
EARLIER_PERHAPS = Text(
    en="It stops earlier if something that depends on a team comes first. Nothing is skipped.",
    fr="Le saut s’arrête plus tôt si un événement lié à une cellule vient d’abord. Rien n’est sauté.",
)

WHAT = Text(en="What", fr="Objet")
FROM = Text(en="From", fr="De")
TO = Text(en="To", fr="À")
TRUTH = Text(en="Truth", fr="Vérité")
WEIGHT = Text(en="Weight", fr="Poids")
KIND = Text(en="Kind", fr="Genre")
VARIANTS = Text(en="Or", fr="Ou")
READ_ALOUD = Text(en="Say", fr="À dire")
PLAYED_BY = Text(en="Played by", fr="Joué par")
EFFORT = Text(en="Takes", fr="Prend")
REMARK = Text(en="Note", fr="Note")
OWNERS = Text(en="Owner", fr="Décideur")
TIMES = Text(en="Times", fr="Heures")
OPTIONS = Text(en="Options", fr="Options")
BY = Text(en="{sender} ({channel})", fr="{sender} ({channel})")
OPENS_DUE = Text(en="opens {opens}, due {due}", fr="ouvre à {opens}, échéance {due}")
CLOSES = Text(en="closes {closes}", fr="close à {closes}")
LABELLED = Text(en="{label}: {said}", fr="{label}\u00a0: {said}")

MISSING = Text(en="Not here yet, {team}: {seats}.", fr="Pas encore là, {team}\u00a0: {seats}.")
ALL_HERE = Text(en="Everybody is here.", fr="Tout le monde est là.")
LOOK_NO_DUFF = Text(
    en="NO DUFF stops play for something real: time stands still, and every console is covered until you resume.",
    fr="RÉEL arrête l’exercice pour un événement réel\u00a0: le temps s’arrête, toutes les consoles sont couvertes "
    "jusqu’à la reprise.",
)
LOOK_END = Text(
    en="Nobody can play on after that. Open decisions are closed with what happens when nobody answers.",
    fr="Plus personne ne pourra jouer ensuite. Les décisions ouvertes seront closes comme restées sans réponse.",
)
LOOK_RESUME = Text(
    en="The exercise stands still for something REAL. Go on only once that is settled.",
    fr="L’exercice est arrêté pour un événement RÉEL. Ne reprenez qu’une fois celui-ci réglé.",
)
LOOK_KEY = Text(
    en="This is a KEY inject: the exercise stands on it. Without it, what follows may make no sense.",
    fr="C’est un stimulus CLÉ\u00a0: l’exercice en dépend. Sans lui, la suite peut perdre son sens.",
)
