"""Words of the chapters on marks and on lessons."""

from injects.written import Text

WORDS = {
    "marks_intro": Text(
        en="A mark is a judgement of what a team did, on what it knew when it did it. Only what a team had the chance "
        "to "
        "do is counted. What became of the simulated world is told apart, in its own chapter.",
        fr="Une note juge ce qu’une cellule a fait, d’après ce qu’elle savait à ce moment. Seul compte ce qu’elle a eu "
        "l’occasion de faire. Ce qu’est devenu le monde simulé est raconté à part, dans son propre chapitre.",
    ),
    "marks_columns": Text(
        en="There are three columns, and they are never added together: the automatic one, computed from events; the "
        "evaluators’; the teams’ own. This file holds the automatic one; the other two are left to fill in.",
        fr="Il y a trois colonnes, que l’on n’additionne jamais\u00a0: l’automatique, calculée à partir des "
        "événements\u202f; "
        "celle des évaluateurs\u202f; celle des cellules elles-mêmes. Ce fichier contient l’automatique\u202f; les "
        "deux "
        "autres restent à remplir.",
    ),
    "spread_title": Text(en="All teams at a glance", fr="Toutes les cellules d’un coup d’œil"),
    "spread_intro": Text(
        en="How many teams have each letter. A line with many M or U is a subject for training, whoever the team.",
        fr="Combien de cellules ont chaque lettre. Une ligne pleine de M ou de U est un sujet de formation, quelle que "
        "soit la cellule.",
    ),
    "spread_caption": Text(
        en="Automatic column: teams by letter, points", fr="Colonne automatique\u00a0: cellules par lettre, points"
    ),
    "dimension": Text(en="Dimension", fr="Dimension"),
    "least": Text(en="Least", fr="Min."),
    "median": Text(en="Median", fr="Médiane"),
    "greatest": Text(en="Greatest", fr="Max."),
    "weight": Text(en="(weight {n})", fr="(poids {n})"),
    "nothing_to_mark": Text(en="nothing to mark", fr="rien à noter"),
    "board_title": Text(en="The three columns, team by team", fr="Les trois colonnes, cellule par cellule"),
    "board_intro": Text(
        en="This is not a leaderboard. Teams stand in the order of their automatic total so that you find at once whom "
        "to ask first: those who managed, how; those who struggled, what was missing. A few points mean nothing.",
        fr="Ceci n’est pas un classement. Les cellules sont dans l’ordre de leur total automatique pour que vous "
        "sachiez vite qui interroger d’abord\u00a0: comment ont fait celles qui ont réussi, ce qui a manqué aux "
        "autres. "
        "Quelques points d’écart ne veulent rien dire.",
    ),
    "board_open": Text(
        en="The table, for {n} team|The table, for {n} teams",
        fr="Le tableau, pour {n} cellule|Le tableau, pour {n} cellules",
    ),
    "board_caption": Text(en="Letters and points out of 100", fr="Lettres et points sur 100"),
    "automatic": Text(en="Automatic", fr="Automatique"),
    "evaluator": Text(en="Evaluators", fr="Évaluateurs"),
    "self_assessment": Text(en="Self-assessment", fr="Auto-évaluation"),
    "none_recorded": Text(en="none recorded", fr="rien de noté"),
    "total": Text(en="Total", fr="Total"),
    "tasks_title": Text(en="Critical tasks", fr="Les tâches critiques"),
    "tasks_intro": Text(
        en="What had to be done, and who did it. The delay runs from the moment the team could do it.",
        fr="Ce qu’il fallait faire, et qui l’a fait. Le délai court à partir du moment où la cellule pouvait le faire.",
    ),
    "tasks_caption": Text(en="Critical tasks across teams", fr="Tâches critiques, toutes cellules"),
    "ai_tasks_caption": Text(en="Tasks specific to AI, across teams", fr="Tâches propres à l’IA, toutes cellules"),
    "other_tasks": Text(en="Other expected actions", fr="Autres réactions attendues"),
    "task": Text(en="Task", fr="Tâche"),
    "expected_of": Text(en="Expected of", fr="Attendue de"),
    "how_well": Text(en="In time", fr="À temps"),
    "how_late_column": Text(en="Late", fr="En retard"),
    "how_missed": Text(en="Never", fr="Jamais"),
    "median_delay": Text(en="Median delay", fr="Délai médian"),
    "who_missed": Text(en="Who never did", fr="Qui ne l’a jamais fait"),
    "to_avoid": Text(
        en="(to be avoided: “in time” when it was not done, “never” when it was)",
        fr="(à éviter\u00a0: «\u00a0à temps\u00a0» si on ne l’a pas fait, «\u00a0jamais\u00a0» si on l’a fait)",
    ),
    "target": Text(en="target {target}", fr="cible {target}"),
    "nobody": Text(en="nobody", fr="personne"),
    "no_task": Text(en="The scenario has no such task that a team could do.", fr="Le scénario n’a pas de telle tâche."),
    "matrix_title": Text(en="Who did what, and when", fr="Qui a fait quoi, et quand"),
    "matrix_key": Text(
        en="● in time · ◐ late · ✕ never · ○ rightly avoided · – no chance to do it. Times are world time.",
        fr="● à temps · ◐ en retard · ✕ jamais · ○ évité à raison · – pas d’occasion. Les heures sont en temps du "
        "monde.",
    ),
    "matrix_caption": Text(en="Critical tasks, team by team", fr="Tâches critiques, cellule par cellule"),
    "how_in-time": Text(en="●", fr="●"),
    "how_late": Text(en="◐ late", fr="◐ en retard"),
    "how_never": Text(en="✕ never", fr="✕ jamais"),
    "how_avoided": Text(en="○ avoided", fr="○ évité"),
    "how_wrongly": Text(en="✕ done", fr="✕ fait"),
    "how_no-chance": Text(en="–", fr="–"),
    "ai_competence": Text(en="AI competence", fr="Compétence IA"),
    "ai_competence_intro": Text(
        en="The same marks, seen apart: those that only arise because the compromised system is an AI. Most teams know "
        "how to handle an ordinary incident; this is where exercises like this one teach most.",
        fr="Les mêmes notes, vues à part\u00a0: celles qui ne se posent que parce que le système compromis est une IA. "
        "La plupart des cellules savent traiter un incident ordinaire\u202f; c’est ici que l’on apprend le plus.",
    ),
    "ai_spread": Text(
        en="Points go from {least} to {greatest}, with a median of {median}.",
        fr="Les points vont de {least} à {greatest}, avec une médiane de {median}.",
    ),
    "ai_by_team": Text(en="AI competence, team by team", fr="Compétence IA, cellule par cellule"),
    "rules_title": Text(en="The rules behind the automatic marks", fr="Les règles derrière les notes automatiques"),
    "rules_intro": Text(
        en="Every mark names its rule, its events and its time. The numbers #1, #2… count the events of the team’s "
        "own world.",
        fr="Chaque note nomme sa règle, ses événements et son heure. Les numéros #1, #2… comptent les événements du "
        "monde de la cellule.",
    ),
    "rule_expected-action": Text(
        en="100 points when done by its target, then in a straight line to 30 at its limit, 20 later, 0 if never.",
        fr="100 points si c’est fait avant la cible, puis en ligne droite jusqu’à 30 à la limite, 20 au-delà, 0 si "
        "jamais.",
    ),
    "rule_avoided": Text(
        en="100 points when something that should not be done was not done before its limit; else 0.",
        fr="100 points si ce qu’il ne fallait pas faire n’a pas été fait avant la limite\u202f; sinon 0.",
    ),
    "rule_decision-quality": Text(
        en="100, 75, 50 or 25 points for a great, good, okay or weak option in force; 10 less without a written "
        "reason, "
        "10 less when one was 80% sure or more of an option that is no better than okay; 0 when nobody decided.",
        fr="100, 75, 50 ou 25 points pour une option en vigueur très bonne, bonne, passable ou faible\u202f; 10 de "
        "moins "
        "sans raison écrite, 10 de moins si l’on était sûr à 80\u00a0% ou plus d’une option au mieux passable\u202f; "
        "0 si "
        "personne n’a décidé.",
    ),
    "rule_decision-in-time": Text(
        en="100 points for a first answer by the due time; after it 50, falling to 30 at the close; 20 later; 0 when "
        "silent.",
        fr="100 points pour une première réponse dans le délai\u202f; ensuite 50, jusqu’à 30 à la clôture\u202f; 20 "
        "après\u202f; "
        "0 sans réponse.",
    ),
    "rule_clock-kept": Text(
        en="40 points for recording that the duty applies, 15 for the right moment of awareness, 30 for a drafted "
        "notice, "
        "15 for sending it in time, in story time.",
        fr="40 points pour avoir noté que l’obligation s’applique, 15 pour la bonne heure de prise de connaissance, 30 "
        "pour un avis rédigé, 15 pour l’envoi dans les délais, en temps du récit.",
    ),
    "rule_key-inject-read": Text(
        en="100 points when a key message was opened within three minutes, then down to 30 at ten minutes, 20 later, "
        "0 if never.",
        fr="100 points si un stimulus clé a été ouvert en moins de trois minutes, puis jusqu’à 30 à dix minutes, 20 "
        "au-delà, 0 si jamais.",
    ),
    "lessons_intro": Text(
        en="Computed from the marks of all teams: what to keep, what to work on, and a plan to fill in with the people "
        "concerned.",
        fr="Calculé à partir des notes de toutes les cellules\u00a0: ce qu’il faut garder, ce qu’il faut travailler, "
        "et un "
        "plan à remplir avec les personnes concernées.",
    ),
    "strengths": Text(en="Strengths", fr="Points forts"),
    "areas": Text(en="Areas for improvement", fr="Axes de progrès"),
    "no_strength": Text(en="No task was done in time by most teams.", fr="Aucune tâche n’a été tenue par la plupart."),
    "no_area": Text(en="Every task was done in time by every team.", fr="Chaque tâche a été tenue par chaque cellule."),
    "why_it_matters": Text(en="Why it matters:", fr="Pourquoi cela compte\u00a0:"),
    "area_line": Text(
        en="(teams: {of}, of which {missed} never did and {late} were late)",
        fr="(cellules\u00a0: {of}, dont {missed} jamais et {late} en retard)",
    ),
    "plan": Text(en="Improvement plan", fr="Plan d’action"),
    "plan_intro": Text(
        en="One line an issue, one owner a line, a date for each. Tick the element it belongs to.",
        fr="Une ligne par constat, un responsable par ligne, une date pour chacune. Cochez l’élément concerné.",
    ),
    "plan_caption": Text(en="Improvement plan, to fill in", fr="Plan d’action, à remplir"),
    "plan_number": Text(en="No.", fr="N°"),
    "plan_issue": Text(en="Issue", fr="Constat"),
    "plan_action": Text(en="Corrective action", fr="Action corrective"),
    "plan_element": Text(en="Element", fr="Élément"),
    "plan_owner": Text(en="Owner", fr="Responsable"),
    "plan_start": Text(en="Start", fr="Début"),
    "plan_end": Text(en="Done by", fr="Échéance"),
    "poete_planning": Text(en="Planning", fr="Planification"),
    "poete_organisation": Text(en="Organisation", fr="Organisation"),
    "poete_equipment": Text(en="Equipment", fr="Équipement"),
    "poete_training": Text(en="Training", fr="Formation"),
    "poete_exercises": Text(en="Exercises", fr="Exercices"),
}
