"""Words of the chapter on consequences and on the adversary."""

from injects.written import Text

WORDS = {
    "world_intro": Text(
        en="What became of the simulated world. This is not a judgement: a good decision may end badly, and luck may "
        "save a poor one. That is why none of it enters the marks.",
        fr="Ce qu’est devenu le monde simulé. Ce n’est pas un jugement\u00a0: une bonne décision peut mal finir, et la "
        "chance en sauver une mauvaise. C’est pourquoi rien de tout cela n’entre dans les notes.",
    ),
    "endings": Text(en="Endings", fr="Les dénouements"),
    "endings_caption": Text(en="Endings reached", fr="Dénouements atteints"),
    "ending": Text(en="Ending", fr="Dénouement"),
    "reached_by": Text(en="Reached by", fr="Atteint par"),
    "what_it_means": Text(en="What it means", fr="Ce que cela veut dire"),
    "which_teams": Text(en="Which teams", fr="Quelles cellules"),
    "unended": Text(en="Play has not ended for:", fr="Le jeu n’est pas terminé pour\u00a0:"),
    "meters": Text(en="Meters at ENDEX", fr="Les indicateurs à FINEX"),
    "meters_intro": Text(
        en="Each is a quantity of the simulated world. Least, median and greatest are those of the teams.",
        fr="Chacun est une quantité du monde simulé. Min., médiane et max. sont ceux des cellules.",
    ),
    "meters_caption": Text(en="Meters at ENDEX across teams", fr="Indicateurs à FINEX, toutes cellules"),
    "meters_by_team": Text(en="Meters and ending, team by team", fr="Indicateurs et dénouement, cellule par cellule"),
    "meter": Text(en="Meter", fr="Indicateur"),
    "good_when": Text(en="Good when", fr="Bon quand il est"),
    "good_low": Text(en="low", fr="bas"),
    "good_high": Text(en="high", fr="haut"),
    "at_start": Text(en="At STARTEX", fr="À DEBEX"),
    "fallen": Text(en="Consequences that fell", fr="Les conséquences survenues"),
    "fallen_caption": Text(en="Consequences across teams", fr="Conséquences, toutes cellules"),
    "consequence": Text(en="Consequence", fr="Conséquence"),
    "fell_on": Text(en="Fell on", fr="Survenue pour"),
    "most_often": Text(en="Most often", fr="Au plus, fois"),
    "no_consequence": Text(en="None fell.", fr="Aucune n’est survenue."),
    "adversary": Text(en="The adversary: {name}", fr="L’adversaire\u00a0: {name}"),
    "aim": Text(
        en="It wants to raise this meter: {meter}.", fr="Il cherche à faire monter cet indicateur\u00a0: {meter}."
    ),
    "adapts_path": Text(
        en="Each time, it looks ahead from the steps open to it and takes the one from which most can be reached, a "
        "step further on counting a fifth less; what a team closes, it goes around.",
        fr="À chaque fois, il regarde devant lui et prend, parmi les étapes ouvertes, celle d’où l’on atteint le plus, "
        "chaque étape plus loin comptant un cinquième de moins ; ce qu’une cellule ferme, il le contourne.",
    ),
    "cautious": Text(
        en="It is cautious: the noise of a step lowers what it is worth.",
        fr="Il est prudent : le bruit d’une étape en diminue la valeur.",
    ),
    "has_script": Text(
        en="Some of its steps are played by the script of the scenario.",
        fr="Certaines de ses étapes sont jouées d’après le script du scénario.",
    ),
    "adapts_value": Text(
        en="Each time, it takes the step worth most among those open to it; what a team closes, it goes around.",
        fr="À chaque fois, il prend l’étape qui lui rapporte le plus parmi celles qui lui sont ouvertes\u202f; ce "
        "qu’une "
        "cellule ferme, il le contourne.",
    ),
    "adapted_in": Text(
        en="It had to turn elsewhere with {n} team.|It had to turn elsewhere with {n} teams.",
        fr="Il a dû changer de route face à {n} cellule.|Il a dû changer de route face à {n} cellules.",
    ),
    "background": Text(en="Before STARTEX it had already used:", fr="Avant DEBEX, il avait déjà employé\u00a0:"),
    "steps_caption": Text(en="Its steps across teams", fr="Ses étapes, toutes cellules"),
    "step": Text(en="Step", fr="Étape"),
    "technique": Text(en="ATLAS technique", fr="Technique ATLAS"),
    "struck_in": Text(en="Struck", fr="A frappé"),
    "strikes_least": Text(en="Strikes, least", fr="Frappes, min."),
    "closed_in": Text(en="Closed by", fr="Fermée par"),
    "closed_first": Text(en="First closed, median", fr="Première fermeture, médiane"),
    "cannot_close": Text(en="cannot be closed", fr="ne peut être fermée"),
    "paths": Text(en="Its path, team by team", fr="Son chemin, cellule par cellule"),
    "paths_intro": Text(
        en="Each step it chose and among which, when it struck, and what was closed to it.",
        fr="Chaque étape choisie et parmi lesquelles, les frappes, et ce qui lui a été fermé.",
    ),
    "move_chose": Text(en="It prepares: {step}", fr="Il prépare\u00a0: {step}"),
    "move_scripted": Text(en="It prepares, by the script: {step}", fr="Il prépare, selon le script : {step}"),
    "move_noticed": Text(en="Somebody notices: {step}", fr="On remarque : {step}"),
    "move_struck": Text(en="It strikes: {step}", fr="Il frappe\u00a0: {step}"),
    "move_closed": Text(en="Closed to it: {step}", fr="On lui ferme\u00a0: {step}"),
    "move_reopened": Text(en="Open to it again: {step}", fr="De nouveau ouvert\u00a0: {step}"),
    "after_closed": Text(
        en="After the closing of {steps}, it adapts.", fr="Après la fermeture de {steps}, il s’adapte."
    ),
    "rather_than": Text(en="rather than {steps}", fr="plutôt que {steps}"),
    "systems": Text(
        en="Systems: what spread, and what orders cost", fr="Les systèmes : propagation, coût des consignes"
    ),
    "systems_intro": Text(
        en="How the compromise went from system to system, and what each order took in time, service and evidence.",
        fr="Comment la compromission est passée d’un système à l’autre, et ce que chaque consigne a coûté en temps, en "
        "service et en preuves.",
    ),
    "spread_to": Text(
        en="The compromise of {source} reaches {system}.", fr="La compromission de {source} gagne {system}."
    ),
    "no_spread": Text(
        en="The compromise spread to no other system.", fr="La compromission n’a gagné aucun autre système."
    ),
    "orders_caption": Text(en="Orders that came into force, and their cost", fr="Consignes appliquées, et leur coût"),
    "order": Text(en="Order", fr="Consigne"),
    "ordered_by": Text(en="Ordered by", fr="Donnée par"),
    "by_decision": Text(en="a decision", fr="une décision"),
    "in_force": Text(en="In force", fr="Appliquée"),
    "cost_time": Text(en="Took", fr="A pris"),
    "cost_meters": Text(en="Cost in meters", fr="Coût en indicateurs"),
    "cost_evidence": Text(en="Cost in evidence", fr="Coût en preuves"),
    "toll_rate": Text(en="({n} a minute)", fr="({n} par minute)"),
    "lost": Text(en="{title}: lost.", fr="{title} : perdu."),
    "spared": Text(en="{title}: preserved in time.", fr="{title} : mis à l’abri à temps."),
    "no_order": Text(en="No order came into force.", fr="Aucune consigne n’a été appliquée."),
    "times": Text(en="({n} times, until {at})", fr="({n} fois, jusqu’à {at})"),
}
