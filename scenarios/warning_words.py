"""What may be better in a pack that can be played, told to its author: SC5xx are found by reading, SC6xx by playing.

An author may accept a warning, with a reason (`accepts`).
"""

from injects.written import Text
from scenarios.sentence import Sentence

WARNINGS = {
    "never-holds": Sentence(
        "SC501",
        Text(en="this can never hold: {why}", fr="ceci ne peut jamais être vrai\u00a0: {why}"),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "excluded": Sentence(
        "SC502",
        Text(
            en="these exclude each other, so it can never hold: {why}",
            fr="ces parties s’excluent, donc ce n’est jamais vrai\u00a0: {why}",
        ),
    ),
    "dead-inject": Sentence(
        "SC503",
        Text(en="this inject can never be sent: {why}", fr="ce stimulus ne peut jamais partir\u00a0: {why}"),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "dead-decision": Sentence(
        "SC504",
        Text(en="this decision can never be put: {why}", fr="cette décision ne peut jamais être posée\u00a0: {why}"),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "dead-chance": Sentence(
        "SC505",
        Text(
            en="no team ever gets the chance to do this: {why}",
            fr="aucune cellule n’a jamais l’occasion de le faire\u00a0: {why}",
        ),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "dead-action": Sentence(
        "SC505",
        Text(en="no team can ever show this: {why}", fr="aucune cellule ne peut jamais le montrer\u00a0: {why}"),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "dead-step": Sentence(
        "SC506",
        Text(en="the adversary can never do this: {why}", fr="l’adversaire ne peut jamais le faire\u00a0: {why}"),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "dead-consequence": Sentence(
        "SC507",
        Text(en="this can never come about: {why}", fr="ceci ne peut jamais arriver\u00a0: {why}"),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "dead-ending": Sentence(
        "SC508",
        Text(en="no story can end like this: {why}", fr="aucune histoire ne peut finir ainsi\u00a0: {why}"),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "dead-branch": Sentence(
        "SC509",
        Text(
            en="this part of the condition can never hold: {why}",
            fr="cette partie de la condition ne peut jamais être vraie\u00a0: {why}",
        ),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "always-holds": Sentence(
        "SC510",
        Text(en="this always holds: {why}", fr="ceci est toujours vrai\u00a0: {why}"),
        Text(
            en="Take the condition away, or say what you meant.",
            fr="Ôtez la condition, ou dites ce que vous vouliez dire.",
        ),
    ),
    "no-consequence": Sentence(
        "SC511",
        Text(
            en="whatever is chosen, the same follows: the options have the same effects, and nothing asks what was "
            "decided",
            fr="quel que soit le choix, la suite est la même\u00a0: les options ont les mêmes effets, et rien ne "
            "demande ce qui a été décidé",
        ),
        Text(
            en="Give the options effects of their own, or let an inject, an ending or a text depend on the answer.",
            fr="Donnez aux options leurs propres effets, ou faites dépendre de la réponse un stimulus, une fin ou un "
            "texte.",
        ),
    ),
    "unread-flag": Sentence(
        "SC512",
        Text(en="nothing asks whether this flag is up", fr="rien ne demande si ce drapeau est levé"),
        Text(en="Use it in a condition, or take it away.", fr="Employez-le dans une condition, ou ôtez-le."),
    ),
    "unrevealed": Sentence(
        "SC512",
        Text(en="nothing reveals this fact", fr="rien ne révèle ce fait"),
        Text(
            en="Let an inject, a reply or an effect reveal it.", fr="Qu’un stimulus, une réponse ou un effet le révèle."
        ),
    ),
    "unmoved": Sentence(
        "SC512",
        Text(en="nothing moves this meter", fr="rien ne fait bouger cet indicateur"),
        Text(en="Give it a rate or an effect, or take it away.", fr="Donnez-lui une vitesse ou un effet, ou ôtez-le."),
    ),
    "unneeded": Sentence(
        "SC512",
        Text(
            en="nothing comes of it whether this is preserved or lost",
            fr="que cette preuve soit gardée ou perdue, rien n’en résulte",
        ),
        Text(
            en="Let an expected action, an ending or an effect depend on it.",
            fr="Faites-en dépendre une réaction attendue, une fin ou un effet.",
        ),
    ),
    "idle-persona": Sentence(
        "SC512",
        Text(en="nothing comes of writing to this persona", fr="écrire à ce personnage ne mène à rien"),
        Text(
            en="Let an intent reveal a fact, or an expected action ask whether they were told.",
            fr="Qu’une intention révèle un fait, ou qu’une réaction attendue demande si on lui a écrit.",
        ),
    ),
    "idle-control": Sentence(
        "SC512",
        Text(en="nothing comes of ordering this", fr="ordonner cette mesure ne mène à rien"),
        Text(en="Give it effects, or take it away.", fr="Donnez-lui des effets, ou ôtez-la."),
    ),
    "idle-role": Sentence(
        "SC512",
        Text(en="nobody ever addresses this role", fr="personne ne s’adresse jamais à cette fonction"),
        Text(
            en="Send it an inject, or merge its part away.", fr="Envoyez-lui un stimulus, ou réunissez-la à une autre."
        ),
    ),
    "dead-duty": Sentence(
        "SC514",
        Text(en="this duty can never arise: {why}", fr="cette obligation ne peut jamais naître\u00a0: {why}"),
        Text(
            en="Give it something that brings it about, or take it away.", fr="Donnez-lui de quoi arriver, ou ôtez-le."
        ),
    ),
    "shadowed": Sentence(
        "SC513",
        Text(
            en="this is never chosen: whenever it holds, {earlier} holds too, and comes before it",
            fr="ceci n’est jamais choisi\u00a0: quand c’est vrai, {earlier} l’est aussi, et vient avant",
        ),
        Text(
            en="Put the narrower condition first, or take one away.",
            fr="Mettez d’abord la condition la plus étroite, ou ôtez l’une des deux.",
        ),
    ),
    "never-enough": Sentence(
        "SC515",
        Text(
            en="from {since} on these ask for more than {count} can do: at ENDEX {more} of work is left for each of "
            "them",
            fr="à partir de {since}, ces tâches demandent plus que {count} ne peuvent faire\u00a0: à FINEX, il reste "
            "{more} de travail à chacun",
        ),
        Text(
            en="Ask for less, give them a `when` or an `until`, or let an effect call people in.",
            fr="Demandez-en moins, donnez-leur un `when` ou un `until`, ou faites venir du monde par un effet.",
        ),
    ),
    "late-idle": Sentence(
        "SC512",
        Text(
            en="nothing comes to this role once it has entered at {at}",
            fr="rien n’arrive à cette fonction une fois entrée en jeu, à {at}",
        ),
        Text(
            en="Send it something then, let it decide, or let it be there from the start.",
            fr="Envoyez-lui alors quelque chose, faites-la décider, ou qu’elle soit là dès le début.",
        ),
    ),
    "hurried": Sentence(
        "SC521",
        Text(
            en="{what} is {given} after it is put, and reading alone takes {needed} ({words} words)",
            fr="{what} vient {given} plus tard, et la seule lecture prend {needed} ({words} mots)",
        ),
        Text(en="Give more time, or write less.", fr="Donnez plus de temps, ou écrivez moins."),
    ),
    "long": Sentence(
        "SC522",
        Text(
            en="{what} has {count} {unit}, and {limit} is what fits",
            fr="{what} compte {count} {unit}, et la place est de {limit}",
        ),
        Text(en="Say less, or send it by mail.", fr="Dites-en moins, ou envoyez-le par courriel."),
    ),
    "spoiler": Sentence(
        "SC531",
        Text(en="people who play read this, and it tells {what}", fr="les joueurs lisent ce texte, et il dit {what}"),
        Text(en="Say what they see instead.", fr="Dites plutôt ce qu’ils voient."),
    ),
    "same-words": Sentence(
        "SC532",
        Text(en="both languages say the same words", fr="les deux langues disent les mêmes mots"),
        Text(en="Write each for its readers.", fr="Écrivez chacune pour ses lecteurs."),
    ),
    "shorter": Sentence(
        "SC533",
        Text(
            en="`{short}` says much less than `{long}` ({few} words for {many})",
            fr="`{short}` en dit bien moins que `{long}` ({few} mots pour {many})",
        ),
        Text(en="Say as much.", fr="Dites-en autant."),
    ),
    "other-quotes": Sentence(
        "SC533",
        Text(
            en="`{lang}` quotes {names}, and the other language does not",
            fr="`{lang}` cite {names}, et l’autre langue non",
        ),
        Text(en="Quote the same.", fr="Citez la même chose."),
    ),
    "todo": Sentence(
        "SC534",
        Text(en="this text is not finished: `{mark}`", fr="ce texte n’est pas fini\u00a0: `{mark}`"),
        Text(en="Finish it.", fr="Finissez-le."),
    ),
    "unknown-technique": Sentence(
        "SC541",
        Text(
            en="MITRE ATLAS (release {release}) has no technique `{name}`",
            fr="MITRE ATLAS (version {release}) n’a pas de technique `{name}`",
        ),
        Text(en="{near}", fr="{near}"),
    ),
    "real-domain": Sentence(
        "SC542",
        Text(en="`{name}` may be somebody’s", fr="`{name}` est peut-être à quelqu’un"),
        Text(en="Use a name that ends in `.example`.", fr="Prenez un nom qui finit par `.example`."),
    ),
    "real-address": Sentence(
        "SC543",
        Text(en="`{name}` is an address of the real Internet", fr="`{name}` est une adresse du vrai Internet"),
        Text(
            en="Use 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 or 2001:db8::/32.",
            fr="Prenez 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 ou 2001:db8::/32.",
        ),
    ),
    "real-phone": Sentence(
        "SC544",
        Text(en="`{name}` may be somebody’s telephone number", fr="`{name}` est peut-être le numéro de quelqu’un"),
        Text(
            en="Use 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 or 06 39 98 and four digits.",
            fr="Prenez 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98 et quatre chiffres.",
        ),
    ),
    "brand": Sentence(
        "SC545",
        Text(en="`{name}` is a real brand", fr="`{name}` est une marque réelle"),
        Text(en="Invent a name.", fr="Inventez un nom."),
    ),
    "truthful": Sentence(
        "SC551",
        Text(
            en="{share} % of the injects are false or partly false; about one in six is usual, and 8 to 35 % "
            "reasonable",
            fr="{share} % des stimuli sont faux, en tout ou en partie\u202f; un sur six est l’usage, et de 8 à 35 % "
            "reste raisonnable",
        ),
        Text(en="Weigh what is `truth: false` or `partial`.", fr="Revoyez ce qui est `truth: false` ou `partial`."),
    ),
    "no-reserve": Sentence(
        "SC552",
        Text(
            en="facilitators have no reserve to send when play slackens",
            fr="l’animation n’a pas de réserve à envoyer quand le jeu s’endort",
        ),
        Text(en="Write an inject with `kind: reserve`.", fr="Écrivez un stimulus avec `kind: reserve`."),
    ),
    "no-relance": Sentence(
        "SC553",
        Text(
            en="it is critical, and no relance comes when it is missing",
            fr="elle est critique, et aucune relance ne vient si elle manque",
        ),
        Text(en="Give an inject that expects it a `relance`.", fr="Donnez une `relance` à un stimulus qui l’attend."),
    ),
    "idle-acceptance": Sentence(
        "SC591",
        Text(en="nothing is warned of here any more", fr="plus rien ici n’appelle d’avertissement"),
        Text(en="Take the acceptance away.", fr="Ôtez l’acceptation."),
    ),
    "unsent": Sentence(
        "SC601",
        Text(en="none of {plays} plays sent this inject", fr="aucune partie sur {plays} n’a envoyé ce stimulus"),
        Text(
            en="`tocsin rehearse` plays it more often and says what it needs.",
            fr="`tocsin rehearse` joue plus souvent et dit ce qu’il lui faut.",
        ),
    ),
    "unput": Sentence(
        "SC602",
        Text(
            en="none of {plays} plays put this decision to a team",
            fr="aucune partie sur {plays} n’a posé cette décision",
        ),
        Text(en="Look at what it waits for.", fr="Voyez ce qu’elle attend."),
    ),
    "untaken": Sentence(
        "SC602",
        Text(
            en="none of {plays} plays took this option, although they try what was tried least",
            fr="aucune partie sur {plays} n’a pris cette option, alors qu’elles essaient ce qui l’a été le moins",
        ),
        Text(en="Let the decision be put more often.", fr="Faites poser la décision plus souvent."),
    ),
    "unreached": Sentence(
        "SC603",
        Text(en="none of {plays} plays ended like this", fr="aucune partie sur {plays} n’a fini ainsi"),
        Text(
            en="`tocsin rehearse` plays it more often and counts the endings.",
            fr="`tocsin rehearse` joue plus souvent et compte les fins.",
        ),
    ),
    "idle": Sentence(
        "SC604",
        Text(
            en="in most plays this role has nothing new and nothing to decide from {since} to {until}",
            fr="dans la plupart des parties, cette fonction n’a rien de nouveau et rien à décider de {since} à {until}",
        ),
        Text(en="Send it something, or move something.", fr="Envoyez-lui quelque chose, ou déplacez quelque chose."),
    ),
    "pile-up": Sentence(
        "SC605",
        Text(
            en="in most plays this role has {count} messages of weight unread at {at}; three are enough",
            fr="dans la plupart des parties, cette fonction a {count} messages importants non lus à {at}\u202f; trois "
            "suffisent",
        ),
        Text(
            en="Spread them, or make some of them `supporting`.",
            fr="Étalez-les, ou rendez-en quelques-uns `supporting`.",
        ),
    ),
    "busy-desk": Sentence(
        "SC606",
        Text(
            en="from {since} to {until} a facilitator plays {count} calls, visits and letters; {limit} are enough for "
            "one",
            fr="de {since} à {until}, un animateur joue {count} appels, visites et courriers\u202f; {limit} suffisent "
            "à un seul",
        ),
        Text(en="Spread them, or plan for two facilitators.", fr="Étalez-les, ou prévoyez deux animateurs."),
    ),
    "too-busy": Sentence(
        "SC607",
        Text(
            en="things repeat {count} times in one play, and {limit} is the most that is played here: it was only read",
            fr="ce qui se répète arrive {count} fois en une partie, et {limit} est le plus qui se joue ici\u00a0: le "
            "scénario a été lu, pas joué",
        ),
        Text(en="Repeat less often, or not until ENDEX.", fr="Répétez moins souvent, ou pas jusqu’à FINEX."),
    ),
}
