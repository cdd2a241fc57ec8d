"""Words of every page: exercise markers, what this is a page of, for whom, and whom it owes."""

from injects.written import Text
from replays.report.words import cover

_SHARED = (
    *("markers", "colon", "credits", "credit_atlas", "credit_fiction", "duration"),
    *("question_themes", "question_keep", "question_next"),
)

WORDS = {
    **{name: cover.WORDS[name] for name in _SHARED},
    "watermark": Text(en="EXERCISE", fr="EXERCICE"),
    "skip_to": Text(en="Go to the content", fr="Aller au contenu"),
    "kit": Text(en="Exercise kit", fr="Kit d’exercice"),
    "part_index": Text(en="Exercise kit", fr="Kit d’exercice"),
    "part_facilitator": Text(en="Facilitator book", fr="Dossier de l’animateur"),
    "part_player": Text(en="Player book", fr="Dossier du joueur"),
    "part_observer": Text(en="Observer grid", fr="Grille d’observation"),
    "part_events": Text(en="Main events list", fr="Chronogramme"),
    "for_index": Text(
        en="Whoever prepares the exercise: three of these four parts tell the plot.",
        fr="Qui prépare l’exercice\u00a0: trois de ces quatre parties révèlent l’intrigue.",
    ),
    "for_facilitator": Text(
        en="FACILITATORS ONLY. It tells the whole plot: never leave it where players are.",
        fr="ANIMATEURS SEULEMENT. Ce dossier révèle toute l’intrigue\u00a0: ne le laissez jamais près des joueurs.",
    ),
    "for_player": Text(
        en="FOR PLAYERS, before STARTEX. It holds what a player may know, and nothing of the plot.",
        fr="POUR LES JOUEURS, avant DEBEX. Il contient ce qu’un joueur peut savoir, et rien de l’intrigue.",
    ),
    "for_observer": Text(
        en="EVALUATORS ONLY. It tells what is expected of players: never show it before the debrief.",
        fr="ÉVALUATEURS SEULEMENT. Cette grille dit ce qui est attendu des joueurs\u00a0: ne la montrez jamais avant "
        "le "
        "RETEX.",
    ),
    "for_events": Text(
        en="FACILITATORS ONLY. Line by line from STARTEX to ENDEX, with what is true and what is expected.",
        fr="ANIMATEURS SEULEMENT. Ligne à ligne de DEBEX à FINEX, avec ce qui est vrai et ce qui est attendu.",
    ),
    "contents": Text(en="Contents", fr="Sommaire"),
    "language": Text(en="Language", fr="Langue"),
    "language_name": Text(en="English", fr="français"),
    "pack": Text(en="Pack", fr="Pack"),
    "fingerprint": Text(en="Fingerprint (SHA-256)", fr="Empreinte (SHA-256)"),
    "edition": Text(en="version {version}, {lang}, {sha}", fr="version {version}, {lang}, {sha}"),
    "hours": Text(en="{n} h", fr="{n}\u00a0h"),
    "days": Text(en="{n} days", fr="{n}\u00a0jours"),
    "none": Text(en="none", fr="aucun"),
    "everybody": Text(en="everybody", fr="tous"),
    "nobody": Text(en="anybody", fr="tout le monde"),
    "index_intro": Text(
        en="The four parts of an exercise kit, as French and US practice has them. Each is one page that needs no "
        "network; print it from the browser on A4. The paper carries the exercise markers, too.",
        fr="Les quatre parties d’un kit d’exercice, selon les pratiques française et américaine. Chacune est une page "
        "qui se passe de réseau\u202f; imprimez-la depuis le navigateur, en A4. Le papier porte aussi les mentions "
        "d’exercice.",
    ),
    "enters_at": Text(
        en="They enter at {at}: hand it over then, not before.",
        fr="Ils entrent à {at}\u00a0: à remettre alors, pas avant.",
    ),
    "hand_over_late": Text(
        en="To be handed over as they enter, not before.", fr="À remettre quand ils entrent en jeu, pas avant."
    ),
    "index_part": Text(en="Part", fr="Partie"),
    "index_for": Text(en="For whom", fr="Pour qui"),
    "index_paper": Text(en="Paper", fr="Papier"),
    "portrait": Text(en="A4, upright", fr="A4, portrait"),
    "landscape": Text(en="A4, across", fr="A4, paysage"),
    "index_give": Text(
        en="Give players the player book, and nothing else of this folder.",
        fr="Donnez aux joueurs le dossier du joueur, et rien d’autre de ce dossier.",
    ),
    "credit_method": Text(
        en="Letters P, S, M, U and the grid follow HSEEP (US FEMA); the columns of the main events list follow HSEEP "
        "and "
        "the practice of French civil security; the four parts are inspired by the exercise kits of ANSSI.",
        fr="Les lettres P, S, M, U et la grille suivent HSEEP (FEMA, États-Unis)\u202f; les colonnes du chronogramme "
        "suivent HSEEP et la pratique de la sécurité civile française\u202f; les quatre parties s’inspirent des kits "
        "d’exercice de l’ANSSI.",
    ),
    "credit_law_of": Text(
        en="Duties to notify are an aid for exercises, not legal advice. Looked at last: {laws}.",
        fr="Les obligations de notification sont une aide pour l’exercice, pas un avis juridique. Dernière "
        "vérification\u00a0: {laws}.",
    ),
}
