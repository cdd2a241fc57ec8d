"""What a text must not say as a template, told to its author."""

from injects.written import Fact, Text, worded

CALL = Text(en="a call", fr="un appel")
LOOP = Text(en="a loop", fr="une boucle")
MACRO = Text(en="a macro", fr="une macro")
CALL_BLOCK = Text(en="a `call` block", fr="un bloc `call`")
FILTER_BLOCK = Text(en="a `filter` block", fr="un bloc `filter`")
BLOCK = Text(en="a block", fr="un bloc")
SUBSCRIPT = Text(en="a subscript", fr="un indice")
JOINING = Text(en="joining with `~`", fr="la jonction par `~`")
INNER_IF = Text(
    en="an `if` inside an expression (write `{% if … %}`)", fr="un `if` dans une expression (écrivez `{% if … %}`)"
)
TEST = Text(en="a test with `is` (write `==`)", fr="un test avec `is` (écrivez `==`)")
LIST = Text(en="a list", fr="une liste")
DICTIONARY = Text(en="a dictionary", fr="un dictionnaire")
COMMENT = Text(
    en="a template comment (write `# …` in the YAML)", fr="un commentaire de modèle (écrivez `# …` dans le YAML)"
)

_SENTENCES = {
    "not-allowed": Text(en="{what} is not allowed in a text", fr="{what} n’a pas sa place dans un texte"),
    "arithmetic": Text(
        en="arithmetic (`{operator}`) is not allowed in a text{hint}",
        fr="le calcul (`{operator}`) n’a pas sa place dans un texte{hint}",
    ),
    "perhaps": Text(en=". Did you mean `{name}`?", fr=". Vouliez-vous dire `{name}`\u202f?"),
    "too-long": Text(
        en="the text has {count} characters; {limit} is the most",
        fr="le texte a {count} caractères\u202f; {limit} est le plus",
    ),
    "unreadable": Text(en="the template cannot be read: {why}", fr="le modèle ne se lit pas\u00a0: {why}"),
    "too-large": Text(en="a number in the template is larger than {limit}", fr="un nombre du modèle dépasse {limit}"),
    "too-deep": Text(
        en="the template is nested more than {limit} deep", fr="l’imbrication du modèle dépasse {limit} niveaux"
    ),
    "alone": Text(
        en="`{name}` needs a name after it: `{name}.something`",
        fr="`{name}` demande un nom à sa suite\u00a0: `{name}.something`",
    ),
    "unknown": Text(en="a text cannot quote `{name}`. {hint}", fr="un texte ne peut citer `{name}`. {hint}"),
    "meant": Text(en="Did you mean `{name}`?", fr="Vouliez-vous dire `{name}`\u202f?"),
    "roots": Text(en="It may quote {names}.", fr="Il peut citer {names}."),
    "filters": Text(en="There are {names}.", fr="Il y a {names}."),
    "private": Text(
        en="`.{name}` is not allowed in a text: no name may start with an underscore",
        fr="`.{name}` n’a pas sa place dans un texte\u00a0: aucun nom ne commence par un souligné",
    ),
    "nothing-inside": Text(
        en="{what} has nothing inside it: take `.{name}` away", fr="{what} ne contient rien\u00a0: ôtez `.{name}`"
    ),
    "value": Text(en="a value", fr="une valeur"),
    "control": Text(
        en="a quoted word in the template holds a control character",
        fr="un mot cité dans le modèle contient un caractère de contrôle",
    ),
    "unknown-filter": Text(
        en="the filter `{name}` is not allowed in a text. {hint}",
        fr="le filtre `{name}` n’a pas sa place dans un texte. {hint}",
    ),
    "for-numbers": Text(
        en="the filter `{name}` is for numbers, like `meters.x`",
        fr="le filtre `{name}` est pour les nombres, comme `meters.x`",
    ),
    "no-argument": Text(
        en="the filter `{name}` takes no argument, except `round(0)` to `round(3)`",
        fr="le filtre `{name}` ne prend pas d’argument, sauf de `round(0)` à `round(3)`",
    ),
    "in": Text(
        en="`in` is not allowed in a text; write `==` with `or`",
        fr="`in` n’a pas sa place dans un texte\u202f; écrivez `==` avec `or`",
    ),
    "order": Text(
        en="`<` and `>` compare two numbers, like `meters.x` and 10, or two texts",
        fr="`<` et `>` comparent deux nombres, comme `meters.x` et 10, ou deux textes",
    ),
    "truth": Text(
        en="what is true or false cannot be shown in a text; use it in `{{% if … %}}`",
        fr="ce qui est vrai ou faux ne se montre pas dans un texte\u202f; employez-le dans `{{% if … %}}`",
    ),
}


def told(name: str, /, **facts: Fact) -> Text:
    """The sentence of that name with its facts."""
    return worded(_SENTENCES[name], **facts)


def keyword(name: str) -> Text:
    """A word of the template language, the same in both languages."""
    return Text(en=f"`{name}`", fr=f"`{name}`")


def not_allowed(what: Text) -> Text:
    """That it must not stand in a text."""
    return told("not-allowed", what=what)
