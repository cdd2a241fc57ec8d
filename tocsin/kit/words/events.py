"""Words of the main events list."""

from injects.written import Text

WORDS = {
    "events_intro": Text(
        en="Times are the earliest where a condition decides. A relance comes only if what was awaited is missing. The "
        "console delivers by itself unless it says otherwise.",
        fr="Les temps sont les plus tôt possibles quand une condition décide. Une relance ne vient que si la réaction "
        "attendue manque. La console achemine d’elle-même, sauf mention contraire.",
    ),
    "col_time": Text(en="Exercise time, story time, no.", fr="Temps d’exercice, heure du scénario, n°"),
    "col_kind": Text(en="Kind, channel, delivered by", fr="Nature, vecteur, acheminement"),
    "col_people": Text(en="Sender → recipient", fr="Émetteur → récepteur"),
    "col_text": Text(en="Subject and text", fr="Objet et corps"),
    "col_truth": Text(en="Truth", fr="Véracité"),
    "col_condition": Text(en="Condition, relance", fr="Condition, relance"),
    "col_expected": Text(en="Expected reaction", fr="Réaction attendue"),
    "col_objective": Text(en="Objective, ATLAS, note", fr="Objectif, ATLAS, note"),
    "saturating": Text(en="noise on purpose", fr="saturant"),
    "key_inject": Text(en="key", fr="clé"),
    "record": Text(en="Record", fr="Enregistrement"),
    "attachment": Text(en="Attached", fr="Pièce jointe"),
    "variant": Text(en="Sent instead if", fr="Envoyé à la place si"),
    "relance_label": Text(en="Relance", fr="Relance"),
    "note_label": Text(en="Note", fr="Note"),
    "and_then": Text(en="no set time", fr="sans horaire"),
}
