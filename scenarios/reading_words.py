"""What is wrong with the files of a pack or with the shape of what they say, told to its author: SC1xx and SC2xx."""

from injects.written import Text
from scenarios.sentence import Sentence

READING = {
    "no-scenario": Sentence(
        "SC101",
        Text(
            en="there is no scenario `{name}`. The library has: {known}",
            fr="il n’y a pas de scénario `{name}`. La bibliothèque contient\u00a0: {known}",
        ),
        Text(en="{near}", fr="{near}"),
    ),
    "no-start": Sentence(
        "SC101",
        Text(
            en="a pack is a folder with a file `scenario.yaml`, and there is none here",
            fr="un scénario est un dossier avec un fichier `scenario.yaml`, et il n’y en a pas ici",
        ),
    ),
    "outside": Sentence(
        "SC102",
        Text(en="this file leads outside the pack", fr="ce fichier mène hors du scénario"),
        Text(en="Copy its content into the pack.", fr="Copiez son contenu dans le dossier du scénario."),
    ),
    "not-file": Sentence(
        "SC102",
        Text(
            en="this is not an ordinary file that can be read: {why}",
            fr="ce n’est pas un fichier ordinaire qu’on puisse lire\u00a0: {why}",
        ),
    ),
    "yml": Sentence(
        "SC102",
        Text(en="this file would not be read", fr="ce fichier ne serait pas lu"),
        Text(en="Name it `{name}`.", fr="Nommez-le `{name}`."),
    ),
    "too-large": Sentence(
        "SC103",
        Text(
            en="a pack has at most {limit} bytes of YAML, and this one has more",
            fr="un scénario compte au plus {limit} octets de YAML, et celui-ci en a davantage",
        ),
    ),
    "too-many-files": Sentence(
        "SC103",
        Text(
            en="a pack has at most {limit} files, and this one has {count}",
            fr="un scénario compte au plus {limit} fichiers, et celui-ci en a {count}",
        ),
    ),
    "too-deep": Sentence(
        "SC103", Text(en="this is nested more than {limit} deep", fr="l’imbrication dépasse {limit} niveaux")
    ),
    "too-many": Sentence(
        "SC103",
        Text(
            en="a pack has at most {limit} keys and values, and this one has more",
            fr="un scénario compte au plus {limit} clés et valeurs, et celui-ci en a davantage",
        ),
    ),
    "not-utf8": Sentence(
        "SC104",
        Text(en="this is not UTF-8 text", fr="ce n’est pas du texte en UTF-8"),
        Text(en="Save the file as UTF-8.", fr="Enregistrez le fichier en UTF-8."),
    ),
    "control": Sentence(
        "SC104",
        Text(
            en="the character {char} must not stand in a text", fr="le caractère {char} n’a pas sa place dans un texte"
        ),
        Text(en="Take it out.", fr="Ôtez-le."),
    ),
    "tab": Sentence(
        "SC105",
        Text(en="a tab stands where only spaces may", fr="une tabulation occupe la place d’espaces"),
        Text(en="Indent with spaces.", fr="Décalez avec des espaces."),
    ),
    "syntax": Sentence(
        "SC105",
        Text(
            en="this is not YAML: {why}",
            fr="ce n’est pas du YAML\u00a0: {why}",
        ),
        Text(
            en="A text that holds a comma or a colon needs quotes.",
            fr="Un texte qui contient une virgule ou un deux-points demande des guillemets.",
        ),
    ),
    "twice": Sentence(
        "SC106",
        Text(
            en="this key stands twice; the first is at {first}",
            fr="cette clé figure deux fois\u202f; la première est en {first}",
        ),
        Text(en="Keep one.", fr="N’en gardez qu’une."),
    ),
    "alias": Sentence(
        "SC107",
        Text(
            en="anchors and aliases (`&`, `*`) are not used here",
            fr="les ancres et les alias (`&`, `*`) ne servent pas ici",
        ),
        Text(
            en="A text that holds a comma or a colon needs quotes.",
            fr="Un texte qui contient une virgule ou un deux-points demande des guillemets.",
        ),
    ),
    "tag": Sentence(
        "SC107",
        Text(en="tags (`!`) are not used here", fr="les étiquettes (`!`) ne servent pas ici"),
        Text(
            en="A text that holds a comma or a colon needs quotes.",
            fr="Un texte qui contient une virgule ou un deux-points demande des guillemets.",
        ),
    ),
    "merge": Sentence(
        "SC107",
        Text(en="merge keys (`<<`) are not used here", fr="les clés de fusion (`<<`) ne servent pas ici"),
        Text(en="Write the keys out.", fr="Écrivez les clés en entier."),
    ),
    "directive": Sentence(
        "SC107",
        Text(en="directives (`%`) are not used here", fr="les directives (`%`) ne servent pas ici"),
        Text(en="Take the line out.", fr="Ôtez la ligne."),
    ),
    "documents": Sentence(
        "SC107",
        Text(
            en="a file holds one document, and a second starts here",
            fr="un fichier contient un seul document, et un second commence ici",
        ),
        Text(en="Take the `---` out.", fr="Ôtez le `---`."),
    ),
    "no-value": Sentence(
        "SC108",
        Text(en="this key has no value", fr="cette clé n’a pas de valeur"),
        Text(
            en="Write one, or take the key away. A text that holds a comma or a colon needs quotes.",
            fr="Écrivez-en une, ou ôtez la clé. Un texte qui contient une virgule ou un deux-points demande des "
            "guillemets.",
        ),
    ),
    "empty": Sentence("SC108", Text(en="the file is empty", fr="le fichier est vide")),
    "no-mapping": Sentence(
        "SC108",
        Text(
            en="a file of a pack is made of keys and values, and this one is {kind}",
            fr="un fichier de scénario est fait de clés et de valeurs, et celui-ci est {kind}",
        ),
    ),
    "no-key": Sentence(
        "SC108", Text(en="a key is a text, and this one is {kind}", fr="une clé est un texte, et celle-ci est {kind}")
    ),
    "unknown-key": Sentence(
        "SC201", Text(en="there is no such key here", fr="cette clé n’existe pas ici"), Text(en="{near}", fr="{near}")
    ),
    "missing": Sentence("SC202", Text(en="this key is missing", fr="cette clé manque")),
    "kind": Sentence(
        "SC203",
        Text(en="it must be {expected}, and it is {value}", fr="il faut {expected}, et c’est {value}"),
        Text(en="{quote}", fr="{quote}"),
    ),
    "choice": Sentence(
        "SC204",
        Text(en="it is {value}, and must be one of {allowed}", fr="c’est {value}, et seuls vont ici\u00a0: {allowed}"),
        Text(en="{near}", fr="{near}"),
    ),
    "written": Sentence("SC205", Text(en="{why}", fr="{why}")),
    "identifier": Sentence(
        "SC205",
        Text(en="{value} is not a name", fr="{value} n’est pas un nom"),
        Text(
            en="Lower-case letters, digits, dots, dashes and underscores, at most 40.",
            fr="Des minuscules sans accent, des chiffres, des points, des tirets et des soulignés, au plus 40.",
        ),
    ),
    "word": Sentence(
        "SC205",
        Text(
            en="{value} is not a name that texts can quote", fr="{value} n’est pas un nom que les textes puissent citer"
        ),
        Text(
            en="Lower-case letters, digits and underscores, at most 40, a letter first: texts read a dash as a minus.",
            fr="Des minuscules sans accent, des chiffres et des soulignés, au plus 40, une lettre d’abord\u00a0: "
            "les textes lisent un tiret comme un moins.",
        ),
    ),
    "pattern": Sentence(
        "SC205",
        Text(en="{value} is not written as it must be", fr="{value} n’est pas écrit comme il faut"),
        Text(en="It looks like {example}.", fr="Cela ressemble à {example}."),
    ),
    "bounds": Sentence(
        "SC206", Text(en="it must be {bound}, and it is {value}", fr="il faut {bound}, et c’est {value}")
    ),
    "too-few": Sentence(
        "SC206",
        Text(en="it needs at least {least}, and has {count}", fr="il en faut au moins {least}, et il y en a {count}"),
    ),
    "no-sort": Sentence(
        "SC207",
        Text(en="this is not {sort}", fr="ce n’est pas {sort}"),
        Text(en="One starts with {starts}.", fr="Cela commence par {starts}."),
    ),
    "other": Sentence("SC208", Text(en="{why}", fr="{why}")),
    "later-language": Sentence(
        "SC209",
        Text(
            en="this pack is written in version {written} of the scenario language, and this Tocsin reads version "
            "{reads}",
            fr="ce scénario est écrit dans la version {written} du langage, et ce Tocsin lit la version {reads}",
        ),
        Text(en="Take a later Tocsin.", fr="Prenez un Tocsin plus récent."),
    ),
}
