"""What makes a file no YAML, told to people who do not know how YAML is read."""

from injects.written import Fact, Text, worded

_WHY = {
    "no-break-space": Text(en="this space is a no-break space", fr="cette espace est insécable"),
    "no-colon": Text(en="no `: ` follows this key", fr="aucun `: ` ne suit cette clé"),
    "open-quote": Text(en="nothing closes the quote that opens here", fr="rien ne ferme le guillemet ouvert ici"),
    "needs-quotes": Text(
        en="a text that begins with `{char}` needs quotes",
        fr="un texte qui commence par `{char}` demande des guillemets",
    ),
    "second-colon": Text(
        en="a second `: ` stands on this line, it begins too far in, or the line before lacks its `: `",
        fr="un second `: ` se trouve sur cette ligne, elle commence trop loin, ou il manque `: ` à la ligne d’avant",
    ),
    "open-bracket": Text(
        en="before this, the `{opened}` of line {start} needs a `,` or its `{closed}`",
        fr="avant ceci, le `{opened}` de la ligne {start} demande une `,` ou son `{closed}`",
    ),
    "no-dash": Text(
        en="each entry of the list of line {start} begins with `- `, and this line does not",
        fr="chaque élément de la liste de la ligne {start} commence par `- `, et pas cette ligne",
    ),
    "dash-column": Text(
        en="this line begins in column {column}, and each entry of the list of line {start} with `- ` in column "
        "{other}",
        fr="cette ligne commence en colonne {column}, et chaque élément de la liste de la ligne {start} par `- ` en "
        "colonne {other}",
    ),
    "key-column": Text(
        en="this line begins in column {column}, and the keys it could stand with in column {other} (from line "
        "{start})",
        fr="cette ligne commence en colonne {column}, et les clés de son niveau en colonne {other} (depuis la ligne "
        "{start})",
    ),
    "parser": Text(en="the parser says “{what}”", fr="l’analyseur dit en anglais\u00a0: «\u00a0{what}\u00a0»"),
}


def why(name: str, /, **facts: Fact) -> Text:
    """The reason of that name, told with its facts."""
    return worded(_WHY[name], **facts)
