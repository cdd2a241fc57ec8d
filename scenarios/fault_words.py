"""What is wrong between the parts of a well-formed pack, told to its author: SC3xx."""

from injects.written import Text
from scenarios.sentence import Sentence

FAULTS = {
    "unknown": Sentence(
        "SC301",
        Text(en="there is no {sort} `{name}`", fr="{sort} ne s’appelle `{name}`"),
        Text(en="{near}", fr="{near}"),
    ),
    "order": Sentence(
        "SC302",
        Text(
            en="{what} is {value}, {relation} {other} ({limit})",
            fr="{what} est à {value}, {relation} {other} ({limit})",
        ),
    ),
    "short": Sentence(
        "SC302",
        Text(
            en="{what} is {value}, and must be at least {least}",
            fr="{what} vaut {value}, et doit valoir au moins {least}",
        ),
    ),
    "first-phase": Sentence(
        "SC302",
        Text(en="the first phase starts at {value}", fr="la première phase commence à {value}"),
        Text(en="It starts at 0m.", fr="Elle commence à 0m."),
    ),
    "two-clocks": Sentence(
        "SC302",
        Text(
            en="a phase has `clock` or `jump`, and this one has both",
            fr="une phase a `clock` ou `jump`, et celle-ci a les deux",
        ),
    ),
    "weights": Sentence(
        "SC303",
        Text(en="the weights add up to {sum}", fr="la somme des poids est {sum}"),
        Text(en="They must add up to 100.", fr="Elle doit faire 100."),
    ),
    "no-weight": Sentence(
        "SC303",
        Text(en="there is no weight for {missing}", fr="il manque un poids pour {missing}"),
        Text(en="Give one to each of the seven.", fr="Donnez-en un à chacune des sept dimensions."),
    ),
    "same-id": Sentence(
        "SC304",
        Text(
            en="the id `{name}` is taken by the inject at {first}",
            fr="l’identifiant `{name}` est déjà celui du stimulus en {first}",
        ),
        Text(en="Ids are unique.", fr="Chaque identifiant est unique."),
    ),
    "same-quote": Sentence(
        "SC304",
        Text(
            en="texts could not tell `{name}` from `{other}`: both are quoted as `{quoted}`",
            fr="les textes confondraient `{name}` et `{other}`\u00a0: les deux se citent `{quoted}`",
        ),
    ),
    "cycle": Sentence(
        "SC305",
        Text(en="these steps wait for each other: {cycle}", fr="ces étapes s’attendent l’une l’autre\u00a0: {cycle}"),
    ),
    "reserve-time": Sentence(
        "SC306",
        Text(en="a reserve is fired by a facilitator", fr="une réserve est déclenchée par l’animation"),
        Text(en="Take `{key}` away.", fr="Ôtez `{key}`."),
    ),
    "never-sent": Sentence(
        "SC306",
        Text(en="nothing sends this inject", fr="rien n’envoie ce stimulus"),
        Text(en="Give it `at` or `when`, or a `send` effect.", fr="Donnez-lui `at` ou `when`, ou un effet `send`."),
    ),
    "at-earliest": Sentence(
        "SC306",
        Text(
            en="an inject has `at` or `earliest`, and this one has both",
            fr="un stimulus a `at` ou `earliest`, et celui-ci a les deux",
        ),
    ),
    "needs-when": Sentence(
        "SC306", Text(en="`{key}` means nothing without {needed}", fr="`{key}` ne veut rien dire sans {needed}")
    ),
    "relance-expects": Sentence(
        "SC306",
        Text(en="a relance waits for an expected action", fr="une relance attend une réaction attendue"),
        Text(en="Give the inject `expects`.", fr="Donnez `expects` au stimulus."),
    ),
    "relance-self": Sentence(
        "SC306", Text(en="an inject cannot be its own relance", fr="un stimulus ne peut être sa propre relance")
    ),
    "last-ending": Sentence(
        "SC307",
        Text(
            en="the last ending has a condition, so a story may have none",
            fr="la dernière fin a une condition\u00a0: une histoire pourrait n’en avoir aucune",
        ),
        Text(en="Take it away.", fr="Ôtez la condition."),
    ),
    "open-ending": Sentence(
        "SC307",
        Text(
            en="this ending always holds, so those after it never come",
            fr="cette fin est toujours vraie\u00a0: celles qui suivent ne viendraient jamais",
        ),
        Text(en="Put it last.", fr="Mettez-la en dernier."),
    ),
    "template": Sentence("SC308", Text(en="{why}", fr="{why}")),
    "no-template": Sentence(
        "SC308",
        Text(
            en="this text is shown as it is: `{{{{` and `{{%` would be seen",
            fr="ce texte est montré tel quel\u00a0: on verrait `{{{{` et `{{%`",
        ),
        Text(en="Take them out.", fr="Ôtez-les."),
    ),
    "no-words": Sentence("SC308", Text(en="this text has no words", fr="ce texte ne dit rien")),
    "incomplete": Sentence(
        "SC310", Text(en="it says nothing: it needs {needed}", fr="rien n’est dit ici\u00a0: il faut {needed}")
    ),
    "ambiguous": Sentence(
        "SC310",
        Text(en="it says two things at once: {both}", fr="deux choses sont dites à la fois\u00a0: {both}"),
        Text(en="Keep one.", fr="N’en gardez qu’une."),
    ),
    "meter-range": Sentence(
        "SC311",
        Text(
            en="{what} is {value}, outside {low} to {high}",
            fr="{what} vaut {value}, hors de l’intervalle de {low} à {high}",
        ),
    ),
    "merge-self": Sentence(
        "SC312", Text(en="a role cannot be merged into itself", fr="une fonction ne peut être réunie à elle-même")
    ),
    "merge-twice": Sentence(
        "SC312",
        Text(en="`{role}` is merged already, into `{into}`", fr="`{role}` est déjà réunie à `{into}`"),
        Text(en="Merge each role once.", fr="Ne réunissez chaque fonction qu’une fois."),
    ),
    "merge-loop": Sentence(
        "SC312",
        Text(en="this merge leads back to where it started: {loop}", fr="ce regroupement tourne en rond\u00a0: {loop}"),
    ),
    "merge-one": Sentence(
        "SC312",
        Text(
            en="one seat could not hold every role: nothing merges {roles}",
            fr="une seule place ne pourrait tout tenir\u00a0: rien ne réunit {roles}",
        ),
        Text(en="Merge all but one.", fr="Réunissez-les toutes sauf une."),
    ),
    "technique": Sentence(
        "SC313",
        Text(en="{value} is not a MITRE ATLAS technique", fr="{value} n’est pas une technique de MITRE ATLAS"),
        Text(en="It looks like AML.T0070.", fr="Cela ressemble à AML.T0070."),
    ),
    "owasp": Sentence(
        "SC313",
        Text(
            en="{value} is not an OWASP risk with its year", fr="{value} n’est pas un risque de l’OWASP avec son année"
        ),
        Text(en="It looks like LLM01:2025.", fr="Cela ressemble à LLM01:2025."),
    ),
    "risk": Sentence(
        "SC313",
        Text(
            en="{value} is not one of ANSSI's five risk scenarios",
            fr="{value} n’est pas l’un des cinq scénarios de risque de l’ANSSI",
        ),
        Text(en="They are 1 to 5.", fr="Ils vont de 1 à 5."),
    ),
    "idle-start": Sentence(
        "SC314",
        Text(
            en="nothing in `{regime}` counts from `{start}`", fr="rien dans `{regime}` ne compte à partir de `{start}`"
        ),
        Text(en="Take it away.", fr="Ôtez-le."),
    ),
    "not-known": Sentence(
        "SC315",
        Text(
            en="they reveal `{fact}`, and are not said to know it",
            fr="la réponse révèle `{fact}`, et il n’est pas dit que ce personnage le sait",
        ),
        Text(en="Add it to `knows`.", fr="Ajoutez-le à `knows`."),
    ),
    "too-few-people": Sentence(
        "SC316",
        Text(
            en="this needs {needed} of `{name}`, and there are {count}: it would wait for ever",
            fr="il en faut {needed} de `{name}`, et il y en a {count}\u00a0: l’attente serait sans fin",
        ),
        Text(
            en="Ask for fewer, or call more in: `{{resource: {name}, add: …}}`.",
            fr="Demandez-en moins, ou faites-en venir\u00a0: `{{resource: {name}, add: …}}`.",
        ),
    ),
    "needs-needs": Sentence(
        "SC316",
        Text(en="nothing is `urgent` that needs nobody", fr="ce qui ne demande personne n’est pas `urgent`"),
        Text(en="Take it away, or say whom it `needs`.", fr="Ôtez-le, ou dites qui il faut avec `needs`."),
    ),
    "read-aloud": Sentence(
        "SC317",
        Text(
            en="what is read aloud comes by `phone` or `in_person`, and this comes by `{channel}`",
            fr="ce qui est lu à voix haute vient par `phone` ou `in_person`, et ceci vient par `{channel}`",
        ),
        Text(en="Change the channel, or write it as a `note`.", fr="Changez de canal, ou écrivez-le en `note`."),
    ),
    "no-side": Sentence(
        "SC320",
        Text(
            en="this scenario has sides, and this role belongs to none",
            fr="ce scénario a des camps, et cette fonction n’est d’aucun",
        ),
        Text(en="There are: {sides}.", fr="Il y a\u00a0: {sides}."),
    ),
    "side-empty": Sentence(
        "SC320",
        Text(en="no role belongs to the side `{name}`", fr="aucune fonction n’est du camp `{name}`"),
        Text(en="Give one `side: {name}`.", fr="Donnez `side: {name}` à l’une d’elles."),
    ),
    "side-persona": Sentence(
        "SC320",
        Text(
            en="`{name}` is a persona too, and people write to either by this name",
            fr="`{name}` est aussi un personnage, et ce nom est celui auquel on écrit",
        ),
    ),
    "other-side": Sentence(
        "SC320", Text(en="`{role}` is not of the side `{side}`", fr="`{role}` n’est pas du camp `{side}`")
    ),
    "two-sides": Sentence(
        "SC320",
        Text(
            en="one decision is asked of two sides: {sides}",
            fr="une même décision est demandée à deux camps\u00a0: {sides}",
        ),
        Text(en="Write one for each.", fr="Écrivez-en une pour chacun."),
    ),
    "merge-sides": Sentence(
        "SC320",
        Text(
            en="`{role}` and `{into}` are on different sides, and no seat is on two",
            fr="`{role}` et `{into}` sont de camps différents, et aucune place n’est de deux",
        ),
    ),
    "side-intent": Sentence(
        "SC320",
        Text(
            en="`{side}` is a side: what people write to it has no intent",
            fr="`{side}` est un camp\u00a0: ce qu’on lui écrit n’a pas d’intention",
        ),
        Text(en="Take it away.", fr="Ôtez-la."),
    ),
    "side-itself": Sentence(
        "SC320",
        Text(en="the side `{side}` does not write to itself", fr="le camp `{side}` ne s’écrit pas à lui-même"),
        Text(en="Name another side.", fr="Nommez un autre camp."),
    ),
    "contact-late": Sentence(
        "SC321",
        Text(
            en="nobody of this side could be written to when it enters",
            fr="personne de ce camp ne pourrait recevoir de message à son arrivée",
        ),
        Text(en="Name one who is there.", fr="Nommez quelqu’un qui est là."),
    ),
    "brief-early": Sentence(
        "SC321",
        Text(en="a brief is for those who enter late", fr="un `brief` est pour qui arrive en cours de jeu"),
        Text(en="Give `joins`, or take it away.", fr="Donnez `joins`, ou ôtez-le."),
    ),
    "nobody-yet": Sentence(
        "SC321",
        Text(
            en="it is at {at}, and the first it is for enters at {enters}",
            fr="c’est à {at}, et le premier que cela concerne arrive à {enters}",
        ),
    ),
    "depends-self": Sentence(
        "SC330",
        Text(en="a system cannot depend on itself", fr="un système ne peut dépendre de lui-même"),
        Text(en="Name another.", fr="Nommez-en un autre."),
    ),
    "depends-twice": Sentence(
        "SC330",
        Text(
            en="`{name}` stands twice among what this system depends on",
            fr="`{name}` figure deux fois parmi ce dont ce système dépend",
        ),
        Text(en="Keep one.", fr="N’en gardez qu’un."),
    ),
    "cut-nothing": Sentence(
        "SC330",
        Text(
            en="nothing spreads along this, so there is nothing to cut",
            fr="rien ne se propage par là, il n’y a donc rien à couper",
        ),
        Text(en="Give it `spreads`.", fr="Donnez-lui `spreads`."),
    ),
    "version-alone": Sentence(
        "SC330",
        Text(
            en="only a control that rolls back changes the version",
            fr="seule une mesure qui revient en arrière change la version",
        ),
        Text(en="Give `does: roll_back`.", fr="Donnez `does: roll_back`."),
    ),
    "lift-rolled-back": Sentence(
        "SC330",
        Text(
            en="what was rolled back is done: nobody lifts it",
            fr="un retour en arrière est fait\u00a0: personne ne le lève",
        ),
        Text(en="Take `lifts` away.", fr="Ôtez `lifts`."),
    ),
    "telemetry-channel": Sentence(
        "SC330",
        Text(
            en="telemetry comes on the channel `ai_telemetry`, and this is `{channel}`",
            fr="la télémétrie vient par le canal `ai_telemetry`, et celui-ci est `{channel}`",
        ),
    ),
    "shows-unnoticed": Sentence(
        "SC331",
        Text(en="nobody ever notices this step", fr="personne ne remarque jamais cette étape"),
        Text(en="Give it `noise`, from 1 to 100.", fr="Donnez-lui `noise`, de 1 à 100."),
    ),
    "caution-value": Sentence(
        "SC331",
        Text(
            en="an adversary of `policy: value` hears no noise",
            fr="un adversaire de `policy: value` n’entend pas le bruit",
        ),
        Text(en="Give it `policy: path`.", fr="Donnez-lui `policy: path`."),
    ),
    "script-twice": Sentence(
        "SC331",
        Text(
            en="the script plays `{step}` twice; a step is begun once",
            fr="le script joue deux fois `{step}`\u202f; une étape ne commence qu’une fois",
        ),
        Text(en="Keep one.", fr="N’en gardez qu’une."),
    ),
    "script-order": Sentence(
        "SC331",
        Text(
            en="this line is at {at}, and one before it at {before}",
            fr="cette ligne est à {at}, et une ligne avant elle à {before}",
        ),
        Text(en="Put them in order.", fr="Mettez-les dans l’ordre."),
    ),
    "script-wait": Sentence(
        "SC331",
        Text(en="`wait` goes with `after`", fr="`wait` va avec `after`"),
        Text(en="Move `at` instead.", fr="Déplacez plutôt `at`."),
    ),
}
