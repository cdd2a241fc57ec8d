"""Words of the cover and of the last chapter: what this is, what is AI in it, how to verify it, whom it owes."""

from injects.written import Text

WORDS = {
    "report": Text(en="After-action report", fr="Rapport de RETEX"),
    "skip": Text(en="Go to the contents", fr="Aller au sommaire"),
    "markers": Text(en="EXERCISE EXERCISE EXERCISE", fr="EXERCICE EXERCICE EXERCICE"),
    "semicolon": Text(en=";", fr="\u202f;"),
    "colon": Text(en=":", fr="\u00a0:"),
    "scenario": Text(en="Scenario", fr="Scénario"),
    "version": Text(en="version {version}", fr="version {version}"),
    "duration": Text(en="Duration", fr="Durée"),
    "duration_played": Text(en="{played} played, {planned} planned", fr="{played} jouées, {planned} prévues"),
    "date": Text(en="Date", fr="Date"),
    "utc": Text(en="universal time", fr="temps universel"),
    "teams": Text(en="Teams", fr="Cellules"),
    "team": Text(en="Team", fr="Cellule"),
    "teams_count": Text(en="{n} team|{n} teams", fr="{n} cellule|{n} cellules"),
    "seats_count": Text(en="{n} seat|{n} seats", fr="{n} place|{n} places"),
    "teams_seats": Text(en="{teams}, {seats} in all", fr="{teams}, {seats} en tout"),
    "no_fault": Text(
        en="An exercise looks for what can be improved in plans, tools and training. It looks for nobody’s fault. "
        "This report names teams and seats, never people.",
        fr="Un exercice cherche ce qui peut être amélioré dans les plans, les outils et la formation. Il ne cherche "
        "aucun coupable. Ce rapport nomme des cellules et des places, jamais des personnes.",
    ),
    "short": Text(en="In short", fr="En bref"),
    "short_endings": Text(en="How it ended:", fr="Comment cela s’est terminé\u00a0:"),
    "short_ending": Text(en="“{ending}” for {teams}", fr="«\u00a0{ending}\u00a0» pour {teams}"),
    "short_unended": Text(en="play has not ended.", fr="le jeu n’est pas terminé."),
    "short_strength": Text(en="Best kept:", fr="Le mieux tenu\u00a0:"),
    "short_area": Text(en="Most missed:", fr="Le plus manqué\u00a0:"),
    "short_well": Text(en="(teams in time: {n} of {of})", fr="(cellules à temps\u00a0: {n} sur {of})"),
    "short_marks": Text(
        en="Automatic marks go from {least} to {greatest} out of 100, with a median of {median}. They are evidence for "
        "the debrief, not a ranking.",
        fr="Les notes automatiques vont de {least} à {greatest} sur 100, avec une médiane de {median}. Ce sont des "
        "éléments pour le RETEX, pas un classement.",
    ),
    "see_world": Text(en="See the consequences.", fr="Voir les conséquences."),
    "see_lessons": Text(en="See the lessons.", fr="Voir les enseignements."),
    "see_marks": Text(en="See the marks.", fr="Voir les notes."),
    "ai_title": Text(en="What is AI in this exercise", fr="Où est l’IA dans cet exercice"),
    "ai_systems": Text(
        en="The systems under attack are simulated: {systems}.",
        fr="Les systèmes attaqués sont simulés\u00a0: {systems}.",
    ),
    "ai_adversary": Text(
        en="The adversary, {name}, is simulated and adapts: it chooses each step among those that the team has not "
        "closed.",
        fr="L’adversaire, {name}, est simulé et s’adapte\u00a0: il choisit chaque étape parmi celles que la cellule "
        "n’a pas fermées.",
    ),
    "ai_people": Text(
        en="People outside the teams are simulated, and answer from the scenario’s own words. Simulated participants "
        "may have played some seats, by the same commands as people; the file names seats, so it does not tell which.",
        fr="Les interlocuteurs extérieurs sont simulés et répondent avec les mots du scénario. Des joueurs "
        "simulés ont pu tenir des places, par les mêmes commandes que des personnes\u202f; le fichier ne nomme que des "
        "places et ne dit donc pas lesquelles.",
    ),
    "ai_none": Text(
        en="No language model was called: everything is computed from the scenario, a seed and what the teams did.",
        fr="Aucun modèle de langue n’a été appelé\u00a0: tout est calculé à partir du scénario, d’une graine et de ce "
        "que les cellules ont fait.",
    ),
    "contents": Text(en="Contents", fr="Sommaire"),
    "chapter_happened": Text(en="What happened, in one picture", fr="Ce qui s’est passé, en une image"),
    "chapter_decisions": Text(en="Decisions across teams", fr="Les décisions, d’une cellule à l’autre"),
    "chapter_marks": Text(en="Marks", fr="Les notes"),
    "chapter_lessons": Text(
        en="Strengths, areas for improvement, improvement plan", fr="Points forts, axes de progrès, plan d’action"
    ),
    "chapter_teams": Text(en="Team by team", fr="Cellule par cellule"),
    "chapter_world": Text(en="Consequences in the simulated world", fr="Les conséquences dans le monde simulé"),
    "chapter_debrief": Text(
        en="Questions for the hot debrief, file and credits", fr="Questions pour le RETEX à chaud, fichier et crédits"
    ),
    "print_hint": Text(
        en="What is folded is not printed: unfold what you want on paper, then print.",
        fr="Ce qui est replié ne s’imprime pas\u00a0: dépliez ce que vous voulez sur papier, puis imprimez.",
    ),
    "debrief_intro": Text(
        en="Within the hour after ENDEX. Each player speaks first, evaluators last, so that nobody is led.",
        fr="Dans l’heure qui suit FINEX. Chaque joueur parle d’abord, les évaluateurs en dernier, pour n’influencer "
        "personne.",
    ),
    "question_themes": Text(
        en="How did information flow, inside the team and outwards? Who waited for what?",
        fr="Comment l’information a-t-elle circulé, dans la cellule et vers l’extérieur\u202f? Qui attendait "
        "quoi\u202f?",
    ),
    "question_keep": Text(
        en="What did we do today that must stay in our plans?",
        fr="Qu’avons-nous fait aujourd’hui qui doit rester dans nos plans\u202f?",
    ),
    "question_next": Text(
        en="What is the one thing to change before the next exercise, and who takes it on?",
        fr="Quelle est la chose à changer avant le prochain exercice, et qui s’en charge\u202f?",
    ),
    "file_title": Text(en="The file behind this report", fr="Le fichier derrière ce rapport"),
    "file_intro": Text(
        en="Everything here comes from one exercise file, and the same file always gives the same page. To check that "
        "the file is whole and replays to the same events:",
        fr="Tout ce qui est ici vient d’un seul fichier d’exercice, et le même fichier donne toujours la même page. "
        "Pour vérifier que le fichier est entier et se rejoue à l’identique\u00a0:",
    ),
    "file": Text(en="File", fr="Fichier"),
    "records": Text(en="Records", fr="Enregistrements"),
    "engine": Text(en="Engine", fr="Moteur"),
    "seed": Text(en="Seed", fr="Graine"),
    "chain": Text(en="Chain of records", fr="Chaîne des enregistrements"),
    "chain_holds": Text(en="it holds from the first to the last", fr="elle tient, du premier au dernier"),
    "chain_broken": Text(
        en="BROKEN at record {record}: do not rely on this report, go back to another copy of the file",
        fr="ROMPUE à l’enregistrement {record}\u00a0: ne vous fiez pas à ce rapport, reprenez une autre copie du "
        "fichier",
    ),
    "head": Text(en="Head of the file", fr="Tête du fichier"),
    "withheld_title": Text(en="Texts withheld", fr="Textes retirés"),
    "withheld_count": Text(
        en="{n} text was forgotten on request|{n} texts were forgotten on request",
        fr="{n} texte oublié sur demande|{n} textes oubliés sur demande",
    ),
    "withheld": Text(en="The words were forgotten on request.", fr="Les mots ont été oubliés sur demande."),
    "credits": Text(en="Credits", fr="Crédits"),
    "credit_atlas": Text(
        en="Technique identifiers: MITRE ATLAS, © The MITRE Corporation, Apache License 2.0.",
        fr="Identifiants de techniques\u00a0: MITRE ATLAS, © The MITRE Corporation, licence Apache 2.0.",
    ),
    "credit_letters": Text(
        en="Letters P, S, M, U and the improvement plan follow HSEEP (US FEMA); the bands of points follow Dragos.",
        fr="Les lettres P, S, M, U et le plan d’action suivent HSEEP (FEMA, États-Unis)\u202f; les tranches de points "
        "suivent Dragos.",
    ),
    "credit_law": Text(
        en="Regulatory clocks are an aid for exercises, not legal advice.",
        fr="Les délais réglementaires sont une aide pour l’exercice, pas un avis juridique.",
    ),
    "credit_fiction": Text(
        en="Organisations, people and brands are invented; public authorities and laws keep their names.",
        fr="Les organismes, les personnes et les marques sont inventés\u202f; les autorités publiques et les lois "
        "gardent "
        "leur nom.",
    ),
}
