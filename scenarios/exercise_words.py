"""What is wrong with an exercise file or its roster, told to whoever wrote it: SC4xx."""

from injects.written import Text
from scenarios.sentence import Sentence

EXERCISE = {
    "team-twice": Sentence(
        "SC401",
        Text(
            en="the team `{name}` stands twice; the first is at {first}",
            fr="la cellule `{name}` figure deux fois\u202f; la première est en {first}",
        ),
        Text(en="Name each team once.", fr="Donnez à chaque cellule un nom à elle."),
    ),
    "no-sides": Sentence(
        "SC402",
        Text(
            en="`{scenario}` has no sides, so this team plays it alone",
            fr="`{scenario}` n’a pas de camps\u00a0: cette cellule le joue seule",
        ),
        Text(en="Take the key away.", fr="Ôtez la clé."),
    ),
    "needs-side": Sentence(
        "SC402",
        Text(
            en="`{scenario}` has sides, and this team plays none",
            fr="`{scenario}` a des camps, et cette cellule n’en joue aucun",
        ),
        Text(en="There are: {sides}.", fr="Il y a\u00a0: {sides}."),
    ),
    "side-nobody": Sentence(
        "SC402",
        Text(
            en="nobody plays the side `{side}` in the world of this team",
            fr="personne ne joue le camp `{side}` dans le monde de cette cellule",
        ),
        Text(en="Add a team for it.", fr="Ajoutez une cellule pour lui."),
    ),
    "side-twice": Sentence(
        "SC402",
        Text(
            en="`{other}` plays the side `{side}` in this world already",
            fr="`{other}` joue déjà le camp `{side}` dans ce monde",
        ),
        Text(en="Name another world.", fr="Nommez un autre monde."),
    ),
    "one-clock": Sentence(
        "SC402",
        Text(en="`{other}` shares this world and its clock", fr="`{other}` partage ce monde et son horloge"),
        Text(en="Give both the same `more_time`.", fr="Donnez aux deux le même `more_time`."),
    ),
    "same-scenario": Sentence(
        "SC402",
        Text(
            en="`{one}` and `{other}` are both the scenario `{name}`",
            fr="`{one}` et `{other}` sont tous deux le scénario `{name}`",
        ),
        Text(en="Keep one.", fr="N’en gardez qu’un."),
    ),
    "roster-column": Sentence(
        "SC403",
        Text(en="there is no column `{name}` in a roster", fr="une liste de joueurs n’a pas de colonne `{name}`"),
        Text(en="{near}", fr="{near}"),
    ),
    "roster-twice": Sentence(
        "SC403",
        Text(en="two columns of this roster are `{name}`", fr="deux colonnes de cette liste de joueurs sont `{name}`"),
        Text(
            en="Keep one; `place`, `fonction` and `role` are all `seat`.",
            fr="N’en gardez qu’une\u202f; `place`, `fonction` et `role` sont toutes `seat`.",
        ),
    ),
    "roster-missing": Sentence(
        "SC403",
        Text(
            en="a roster has a column `{name}`, and this one has none",
            fr="une liste de joueurs a une colonne `{name}`, et celle-ci n’en a pas",
        ),
    ),
    "roster-csv": Sentence(
        "SC403",
        Text(
            en="this is not CSV: “{why}”",
            fr="ce n’est pas du CSV\u202f; l’analyseur dit en anglais\u00a0: «\u00a0{why}\u00a0»",
        ),
        Text(en="Save the sheet as CSV (UTF-8).", fr="Enregistrez la feuille en CSV (UTF-8)."),
    ),
    "roster-long": Sentence(
        "SC403",
        Text(
            en="a roster has at most {limit} people, and this one has more",
            fr="une liste de joueurs compte au plus {limit} personnes, et celle-ci en a davantage",
        ),
    ),
    "evaluator-name": Sentence(
        "SC404",
        Text(en="`{name}` is the seat of a facilitator", fr="`{name}` est la place d’un animateur"),
        Text(en="Call the evaluator otherwise.", fr="Donnez un autre nom à l’évaluateur."),
    ),
    "seat-twice": Sentence(
        "SC404",
        Text(
            en="this seat is {name}'s already, in row {row}",
            fr="cette place est déjà celle de {name}, à la ligne {row}",
        ),
        Text(en="A seat holds one person.", fr="Une place reçoit une personne."),
    ),
}
