"""Words of the observer grid."""

from injects.written import Text

WORDS = {
    "grid_how": Text(en="How to use this grid", fr="Comment se servir de cette grille"),
    "grid_watch": Text(
        en="You note and never intervene: no hint, no nod, no question. One grid for each team.",
        fr="Vous notez et n’intervenez jamais\u00a0: ni indice, ni signe, ni question. Une grille par cellule.",
    ),
    "grid_evidence": Text(
        en="Write what you saw or heard, with its time, before you rate. A rating without evidence counts for nothing.",
        fr="Écrivez ce que vous avez vu ou entendu, avec l’heure, avant de noter. Une note sans élément ne vaut rien.",
    ),
    "grid_then": Text(
        en="Judge on what the team knew at the time; consequences in the simulated world are another matter.",
        fr="Jugez sur ce que la cellule savait alors\u202f; les conséquences dans le monde simulé sont une autre "
        "affaire.",
    ),
    "grid_no": Text(
        en="N/O, not observed, when there was no chance to see it. It is neither good nor bad.",
        fr="N/O, non observé, quand il n’y a pas eu d’occasion de le voir. Ce n’est ni bien ni mal.",
    ),
    "identity": Text(en="This observation", fr="Cette observation"),
    "id_exercise": Text(en="Exercise, date, venue", fr="Exercice, date, lieu"),
    "id_team": Text(en="Team, organisation", fr="Cellule, organisme"),
    "id_evaluator": Text(en="Evaluator", fr="Évaluateur"),
    "id_reach": Text(en="E-mail, telephone", fr="Courriel, téléphone"),
    "id_times": Text(en="Observed from … to …", fr="Observé de … à …"),
    "key_title": Text(en="Rating key", fr="Échelle de notation"),
    "letter": Text(en="Letter", fr="Lettre"),
    "key_P": Text(
        en="the objective is met, and no other activity suffers",
        fr="l’objectif est atteint, sans nuire à d’autres activités",
    ),
    "key_S": Text(
        en="met without harm to others, but it could be quicker or better",
        fr="atteint sans nuire à d’autres, mais cela pourrait être plus rapide ou meilleur",
    ),
    "key_M": Text(
        en="met, but other activities suffer, or against plan or safety",
        fr="atteint, mais au détriment d’autres activités, ou contre le plan ou la sécurité",
    ),
    "key_U": Text(en="the objective is not met", fr="l’objectif n’est pas atteint"),
    "key_NO": Text(en="not observed", fr="non observé"),
    "capability": Text(en="Capability", fr="Capacité"),
    "objective_label": Text(en="Objective", fr="Objectif"),
    "objective_situation": Text(
        en="find out what is going on, and say what is known apart from what is assumed",
        fr="comprendre ce qui se passe, et distinguer ce que l’on sait de ce que l’on suppose",
    ),
    "objective_decision": Text(
        en="decide among options, with their price, and record why",
        fr="décider entre des options, en connaissant leur prix, et noter pourquoi",
    ),
    "objective_timeliness": Text(
        en="act while it still changes something", fr="agir tant que cela change encore quelque chose"
    ),
    "objective_containment": Text(
        en="stop the harm, keep the service going, keep the evidence",
        fr="arrêter le dommage, tenir le service, garder les preuves",
    ),
    "objective_communication": Text(
        en="say what is true, in time, to those who need it, with one voice",
        fr="dire ce qui est vrai, à temps, à qui en a besoin, d’une seule voix",
    ),
    "objective_legal": Text(
        en="see which duties arise and since when, and meet them",
        fr="voir quelles obligations naissent et depuis quand, et y répondre",
    ),
    "objective_coordination": Text(
        en="pass on, inside and outside, what others need",
        fr="transmettre, au-dedans comme au-dehors, ce dont les autres ont besoin",
    ),
    "target_label": Text(en="Target", fr="Cible"),
    "target_text": Text(
        en="the critical tasks below within their window; weight {n} of 100 in the automatic marks",
        fr="les tâches critiques ci-dessous dans leur fenêtre\u202f; poids {n} sur 100 dans les notes automatiques",
    ),
    "task": Text(en="Task", fr="Tâche"),
    "expected_of": Text(en="Expected of", fr="Attendue de"),
    "window": Text(en="Window", fr="Fenêtre"),
    "window_from": Text(en="from: {chance}", fr="dès que\u00a0: {chance}"),
    "window_start": Text(en="from STARTEX", fr="dès DEBEX"),
    "window_spans": Text(
        en="full until +{target}, late after +{limit}", fr="pleine jusqu’à +{target}, tardive après +{limit}"
    ),
    "window_avoid": Text(en="not before +{limit}", fr="pas avant +{limit}"),
    "to_avoid_task": Text(en="to be avoided", fr="à éviter"),
    "shown_by": Text(en="What shows it", fr="Ce qui le montre"),
    "rating": Text(en="Rating", fr="Note"),
    "seen_at": Text(en="Seen at", fr="Vu à"),
    "notes": Text(en="What you saw, and why this rating", fr="Ce que vous avez vu, et pourquoi cette note"),
    "target_rating": Text(en="Rating of this capability", fr="Note de cette capacité"),
    "no_task": Text(
        en="no task of its own: rate it from the decisions",
        fr="pas de tâche propre\u00a0: notez-la d’après les décisions",
    ),
    "watch_decisions": Text(en="Decisions: who said what, when", fr="Décisions\u00a0: qui a dit quoi, et quand"),
    "taken_at": Text(en="Taken at, by whom", fr="Prise à, par qui"),
    "chosen_option": Text(en="Option taken", fr="Option prise"),
    "log_quality": Text(
        en="Options, facts, reason, owner, review in the log?",
        fr="Options, faits, raison, responsable, revue dans la main courante\u202f?",
    ),
    "common_title": Text(en="Common criteria", fr="Critères communs"),
    "common_intro": Text(
        en="For every crisis cell, whatever the scenario.", fr="Pour toute cellule de crise, quel que soit le scénario."
    ),
    "criterion": Text(en="Criterion", fr="Critère"),
    "look_for": Text(en="Look for", fr="À regarder"),
    "criterion_mobilisation": Text(en="Mobilisation", fr="Mobilisation"),
    "look_mobilisation": Text(
        en="roles taken, a place and a rhythm set, the log opened within minutes",
        fr="fonctions prises, lieu et rythme fixés, main courante ouverte en quelques minutes",
    ),
    "criterion_awareness": Text(en="Situational awareness", fr="Appréciation de la situation"),
    "look_awareness": Text(
        en="one shared picture, facts apart from assumptions, situation reports",
        fr="une image partagée, faits et hypothèses séparés, points de situation",
    ),
    "criterion_traceability": Text(en="Traceability", fr="Traçabilité"),
    "look_traceability": Text(
        en="decisions written with their reasons and times; evidence preserved",
        fr="décisions écrites avec leurs raisons et leurs heures\u202f; preuves mises à l’abri",
    ),
    "criterion_coordination": Text(en="Coordination", fr="Coordination"),
    "look_coordination": Text(
        en="AI, cyber, legal and communication hear each other; one voice outside",
        fr="IA, cyber, juridique et communication s’entendent\u202f; une seule voix au-dehors",
    ),
    "criterion_anticipation": Text(en="Anticipation", fr="Anticipation"),
    "look_anticipation": Text(
        en="what comes next, what if we are wrong, who relieves whom",
        fr="la suite, l’hypothèse où l’on se trompe, la relève",
    ),
    "final_title": Text(en="In the end", fr="En fin d’observation"),
    "strengths_label": Text(en="Three strengths", fr="Trois points forts"),
    "areas_label": Text(en="Three things to improve", fr="Trois axes de progrès"),
    "overall": Text(en="Overall rating", fr="Note d’ensemble"),
    "signature": Text(en="Signature", fr="Signature"),
}
