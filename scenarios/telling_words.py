"""The words of conditions and effects, in both languages. `not …` says that a condition does not hold."""

from injects.written import Text

AND = Text(en=" and ", fr=" et ")
ANY_MARKING = Text(en="any marking", fr="tout marquage")
OR = Text(en=" or ", fr=" ou ")
NOR = Text(en=" nor ", fr=" ni ")

SAID = {
    "decided": Text(en="the decision {what} is taken", fr="la décision {what} est prise"),
    "not decided": Text(en="the decision {what} is not taken", fr="la décision {what} n’est pas prise"),
    "answered": Text(en="the answer to {what} is {options}", fr="la réponse à {what} est {options}"),
    "not answered": Text(en="the answer to {what} is not {options}", fr="la réponse à {what} n’est pas {options}"),
    "neither": Text(en="the answer to {what} is neither {options}", fr="la réponse à {what} n’est ni {options}"),
    "above": Text(en="{what} is above {level}", fr="{what} dépasse {level}"),
    "not above": Text(en="{what} is at most {level}", fr="{what} ne dépasse pas {level}"),
    "below": Text(en="{what} is below {level}", fr="{what} est sous {level}"),
    "not below": Text(en="{what} is at least {level}", fr="{what} atteint {level}"),
    "flag": Text(en="{what} is true", fr="{what} est vrai"),
    "not flag": Text(en="{what} is not true", fr="{what} n’est pas vrai"),
    "control": Text(en="{what} is in force", fr="{what} est en vigueur"),
    "not control": Text(en="{what} is not in force", fr="{what} n’est pas en vigueur"),
    "tainted": Text(en="{what} is tainted", fr="le système {what} est compromis"),
    "clean": Text(en="{what} is clean", fr="le système {what} est sain"),
    "shown": Text(en="{what} has been done", fr="{what} est fait"),
    "not shown": Text(en="{what} has not been done", fr="{what} n’est pas fait"),
    "sent": Text(en="{what} has been sent", fr="{what} a été envoyé"),
    "not sent": Text(en="{what} has not been sent", fr="{what} n’a pas été envoyé"),
    "opened": Text(en="somebody has opened {what}", fr="quelqu’un a ouvert {what}"),
    "not opened": Text(en="nobody has opened {what}", fr="personne n’a ouvert {what}"),
    "passed": Text(en="somebody has passed on {what}", fr="quelqu’un a transmis {what}"),
    "not passed": Text(en="nobody has passed on {what}", fr="personne n’a transmis {what}"),
    "known": Text(en="the team knows that {what}", fr="la cellule sait que {what}"),
    "not known": Text(en="the team does not know that {what}", fr="la cellule ne sait pas que {what}"),
    "preserved": Text(en="{what} is preserved", fr="la preuve {what} est à l’abri"),
    "not preserved": Text(en="{what} is not preserved", fr="la preuve {what} n’est pas à l’abri"),
    "lost": Text(en="{what} is lost", fr="la preuve {what} est perdue"),
    "not lost": Text(en="{what} is not lost", fr="la preuve {what} n’est pas perdue"),
    "active": Text(en="the step {what} is under way", fr="l’étape {what} est en cours"),
    "not active": Text(en="the step {what} is not under way", fr="l’étape {what} n’est pas en cours"),
    "done": Text(en="the step {what} has struck", fr="l’étape {what} a frappé"),
    "not done": Text(en="the step {what} has not struck", fr="l’étape {what} n’a pas frappé"),
    "closed": Text(en="the step {what} is closed", fr="l’étape {what} est fermée"),
    "not closed": Text(en="the step {what} is not closed", fr="l’étape {what} n’est pas fermée"),
    "told": Text(en="the team has written to {what}", fr="la cellule a écrit à {what}"),
    "not told": Text(en="the team has not written to {what}", fr="la cellule n’a pas écrit à {what}"),
    "told intent": Text(en="the team has asked {what}: {intent}", fr="la cellule a demandé à {what}\u00a0: {intent}"),
    "not told intent": Text(
        en="the team has not asked {what}: {intent}", fr="la cellule n’a pas demandé à {what}\u00a0: {intent}"
    ),
    "qualified": Text(en="{what} is recorded as applying", fr="{what} est notée comme applicable"),
    "not qualified": Text(en="{what} is not recorded as applying", fr="{what} n’est pas notée comme applicable"),
    "notified": Text(en="{what} has been sent", fr="{what} est parti"),
    "not notified": Text(en="{what} has not been sent", fr="{what} n’est pas parti"),
    "shared": Text(en="the team has shared with others ({what})", fr="la cellule a partagé avec d’autres ({what})"),
    "not shared": Text(
        en="the team has not shared with others ({what})", fr="la cellule n’a pas partagé avec d’autres ({what})"
    ),
    "received": Text(en="another team has shared something", fr="une autre cellule a partagé quelque chose"),
    "not received": Text(en="no other team has shared anything", fr="aucune autre cellule n’a rien partagé"),
    "phase": Text(en="the phase {what} has begun", fr="la phase {what} a commencé"),
    "queue above": Text(
        en="more than {level} pieces of work wait for {what}", fr="plus de {level} travaux attendent {what}"
    ),
    "not queue above": Text(
        en="at most {level} pieces of work wait for {what}", fr="au plus {level} travaux attendent {what}"
    ),
    "queue below": Text(
        en="fewer than {level} pieces of work wait for {what}", fr="moins de {level} travaux attendent {what}"
    ),
    "not queue below": Text(
        en="at least {level} pieces of work wait for {what}", fr="au moins {level} travaux attendent {what}"
    ),
    "not phase": Text(en="the phase {what} has not begun", fr="la phase {what} n’a pas commencé"),
}

DONE = {
    "add": Text(en="{what} {amount}", fr="{what} {amount}"),
    "set": Text(en="{what} is set to {amount}", fr="{what} passe à {amount}"),
    "rate": Text(en="{what} {amount} a minute", fr="{what} {amount} par minute"),
    "up": Text(en="{what} becomes true", fr="{what} devient vrai"),
    "down": Text(en="{what} is no longer true", fr="{what} n’est plus vrai"),
    "control": Text(en="{what} is ordered", fr="consigne donnée\u00a0: {what}"),
    "tainted": Text(en="{what} becomes tainted", fr="le système {what} devient compromis"),
    "clean": Text(en="{what} becomes clean", fr="le système {what} redevient sain"),
    "autonomy": Text(en="the autonomy of {what} becomes {level}", fr="l’autonomie de {what} passe à {level}"),
    "fact": Text(en="the team learns that {what}", fr="la cellule apprend que {what}"),
    "people": Text(en="{what} {amount}", fr="{what} {amount}"),
    "rest": Text(en="{what} are relieved", fr="relève pour {what}"),
    "send": Text(en="{what} is sent", fr="{what} est envoyé"),
    "send later": Text(en="{what} is sent {after} later", fr="{what} est envoyé {after} après"),
}
