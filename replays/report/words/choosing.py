"""Words of the chapter on decisions."""

from injects.written import Text

WORDS = {
    "decisions_intro": Text(
        en="For each decision point: what the teams chose, when they first answered, and how good the option was on "
        "what could be known then. The quality was written by the author before anybody played.",
        fr="Pour chaque point de décision\u00a0: ce que les cellules ont choisi, quand elles ont d’abord répondu, et "
        "ce "
        "que valait l’option d’après ce que l’on pouvait savoir alors. L’auteur a écrit cette valeur avant le jeu.",
    ),
    "critical": Text(en="critical", fr="critique"),
    "ai_specific": Text(en="AI", fr="IA"),
    "window": Text(
        en="Put at {opens}, answer expected by {due}, closed at {closes}.",
        fr="Posé à {opens}, réponse attendue avant {due}, clos à {closes}.",
    ),
    "first_spread": Text(
        en="First answers: earliest {least}, median {median}, latest {greatest}.",
        fr="Premières réponses\u00a0: au plus tôt {least}, médiane {median}, au plus tard {greatest}.",
    ),
    "nobody_answered": Text(en="No team answered.", fr="Aucune cellule n’a répondu."),
    "teams_late": Text(
        en="{n} team was late.|{n} teams were late.", fr="{n} cellule en retard.|{n} cellules en retard."
    ),
    "teams_silent": Text(
        en="{n} team stayed silent until the close.|{n} teams stayed silent until the close.",
        fr="{n} cellule sans réponse à la clôture.|{n} cellules sans réponse à la clôture.",
    ),
    "teams_changed": Text(
        en="{n} team changed its answer.|{n} teams changed their answer.",
        fr="{n} cellule a changé d’avis.|{n} cellules ont changé d’avis.",
    ),
    "options_caption": Text(en="What stood at the close, for {put}", fr="Ce qui valait à la clôture, pour {put}"),
    "option": Text(en="Option", fr="Option"),
    "chosen_by": Text(en="Chosen by", fr="Choisie par"),
    "quality": Text(en="Quality", fr="Valeur"),
    "why": Text(en="Why", fr="Pourquoi"),
    "if_silent": Text(en="(comes about when nobody decides)", fr="(advient si personne ne décide)"),
    "percent": Text(en="{n}%", fr="{n}\u00a0%"),
    "quality_great": Text(en="great", fr="très bonne"),
    "quality_good": Text(en="good", fr="bonne"),
    "quality_okay": Text(en="okay", fr="passable"),
    "quality_weak": Text(en="weak", fr="faible"),
    "judged_otherwise": Text(
        en="{quality} for {teams}, on what they knew or had done",
        fr="{quality} pour {teams}, vu leur situation d’alors",
    ),
    "nobody_chose": Text(en="Nobody decided", fr="Personne n’a décidé"),
    "silence_explained": Text(
        en="Then “{option}” came about by itself.", fr="Alors «\u00a0{option}\u00a0» est advenu de soi-même."
    ),
    "who_chose": Text(en="Which teams", fr="Quelles cellules"),
    "answered_late": Text(en="Answered late", fr="Ont répondu en retard"),
    "answered_again": Text(en="Changed their answer", fr="Ont changé d’avis"),
}
