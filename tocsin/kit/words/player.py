"""Words of the player book."""

from injects.written import Text

WORDS = {
    "rules_title": Text(en="The rules of play", fr="Les règles du jeu"),
    "rule_role": Text(
        en="Play your role as if it were true, with what you know of your trade. You need not know this organisation.",
        fr="Jouez votre fonction comme si c’était vrai, avec votre métier. Il n’est pas nécessaire de connaître cet "
        "organisme.",
    ),
    "rule_doubt": Text(
        en="What arrives may be wrong, late or beside the point, as in life. Say what you know, and what you assume.",
        fr="Ce qui arrive peut être faux, tardif ou hors sujet, comme dans la vie. Dites ce que vous savez, et ce que "
        "vous supposez.",
    ),
    "rule_decide": Text(
        en="Talk, then decide, and write it down: the question, at least two options, facts and assumptions, the "
        "choice "
        "and its reason, who owns it, when you look at it again.",
        fr="Discutez, puis décidez, et écrivez-le\u00a0: la question, deux options au moins, faits et hypothèses, le "
        "choix et sa raison, qui en répond, quand on y revient.",
    ),
    "rule_pass": Text(
        en="Pass on what others need. AI people and network defenders: say the word, then what you mean by it.",
        fr="Transmettez ce dont les autres ont besoin. Gens de l’IA, gens de la cyber\u00a0: dites le mot, puis ce que "
        "vous entendez par là.",
    ),
    "rule_outside": Text(
        en="Everybody outside your team is played or simulated: write to them from the console, and only from there.",
        fr="Tous ceux qui sont hors de la cellule sont joués ou simulés\u00a0: écrivez-leur depuis la console, et de "
        "là "
        "seulement.",
    ),
    "rule_time": Text(
        en="The story’s clock may run faster than yours, or jump: the console says so. Deadlines of the law count in "
        "story time.",
        fr="L’heure du scénario peut aller plus vite que la vôtre, ou sauter\u00a0: la console le dit. Les délais "
        "légaux "
        "comptent en heure du scénario.",
    ),
    "rule_console": Text(
        en="On the console, `?` shows the keys, Escape goes back and never sends, and a receipt with a number means "
        "that "
        "your answer is on the host’s disk.",
        fr="Sur la console, «\u00a0?\u00a0» montre les touches, Échap revient en arrière et n’envoie jamais, et un "
        "reçu numéroté "
        "signifie que votre réponse est sur le disque du serveur.",
    ),
    "you_title": Text(en="Who you are", fr="Qui vous êtes"),
    "situation": Text(en="The situation", fr="La situation"),
    "team_title": Text(en="Your team", fr="Votre cellule"),
    "known_systems_title": Text(en="Your systems, as you know them", fr="Vos systèmes, tels que vous les connaissez"),
    "orders_intro": Text(
        en="What can be ordered. Each takes time, and each costs something.",
        fr="Ce qui peut être ordonné. Chaque consigne prend du temps, et chacune coûte quelque chose.",
    ),
    "keep_title": Text(en="What can be preserved", fr="Ce qui peut être mis à l’abri"),
    "keep_intro": Text(
        en="Traces disappear: preserve before you clean. Preserving takes time, too.",
        fr="Les traces disparaissent\u00a0: préservez avant de nettoyer. Préserver prend aussi du temps.",
    ),
    "piece": Text(en="Piece", fr="Pièce"),
    "means_title": Text(en="Your people and your gauges", fr="Vos équipes et vos jauges"),
    "people_intro": Text(
        en="Work waits for them, in its turn. How many there are at the start:",
        fr="Le travail les attend, chacun son tour. Combien ils sont au départ\u00a0:",
    ),
    "gauges": Text(en="Gauges on the console", fr="Jauges sur la console"),
    "gauge": Text(en="Gauge", fr="Jauge"),
    "who_sees": Text(en="Who sees it", fr="Qui la voit"),
    "contacts_title": Text(en="Whom you can reach", fr="Qui vous pouvez joindre"),
    "law_title": Text(en="Duties to notify, for reference", fr="Obligations de notification, pour référence"),
    "law_intro": Text(
        en="Whether one applies is yours to say, and since when. An aid for this exercise, not legal advice.",
        fr="À vous de dire si l’une s’applique, et depuis quand. Une aide pour l’exercice, pas un avis juridique.",
    ),
    "duty": Text(en="Duty", fr="Obligation"),
    "recipient": Text(en="To whom", fr="À qui"),
    "counted_from": Text(en="Counted from", fr="Compte à partir de"),
    "stages": Text(en="What is sent, by when", fr="Ce qui s’envoie, et quand"),
    "no_delay": Text(en="without undue delay", fr="dans les meilleurs délais"),
    "within": Text(en="within {span}", fr="sous {span}"),
    "within_after": Text(en="within {span} after “{stage}”", fr="sous {span} après «\u00a0{stage}\u00a0»"),
    "within_fix": Text(
        en="within {span} once a fix is there", fr="sous {span} après la mise à disposition du correctif"
    ),
    "as_of": Text(en="looked at in {date}", fr="vérifié en {date}"),
    "glossary_title": Text(en="A glossary for two trades", fr="Un lexique pour deux métiers"),
    "term": Text(en="Term", fr="Terme"),
    "other_term": Text(en="In French", fr="En anglais"),
    "meaning": Text(en="Meaning here", fr="Sens, ici"),
    "log_title": Text(en="A page for the main log", fr="Une page de main courante"),
    "log_time": Text(en="Time", fr="Heure"),
    "log_fact": Text(en="What we know, what we assume", fr="Ce que l’on sait, ce que l’on suppose"),
    "log_options": Text(en="Options", fr="Options"),
    "log_choice": Text(en="Choice and reason", fr="Choix et raison"),
    "log_owner": Text(en="Owner", fr="Qui en répond"),
    "log_review": Text(en="Look again at", fr="À revoir à"),
}
