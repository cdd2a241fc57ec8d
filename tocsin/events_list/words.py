"""What is said about a list that came back: what was changed, what could not be kept, and why."""

from injects.written import NOTHING, Lang, Text, worded

_NAMES: dict[Lang, Text] = {"en": Text(en="English", fr="anglais"), "fr": Text(en="French", fr="français")}

EMPTY = Text(en="this cell cannot be empty", fr="cette case ne peut pas être vide")
FORMULA = Text(
    en="a formula stands here ({formula}); write the text itself",
    fr="une formule se trouve ici ({formula})\u202f; écrivez le texte lui-même",
)
NO_TIME = Text(
    en="“{typed}” is no exercise time: it could be hours or minutes; write T+12:30 or 12m30s",
    fr="«\u00a0{typed}\u00a0» n’est pas un temps d’exercice\u00a0: est-ce des heures, des minutes\u202f? Écrivez "
    "T+12:30 ou 12m30s",
)
NO_ROLE = Text(
    en="there is no role `{name}`.{near} There are: {known}",
    fr="il n’y a pas de fonction `{name}`.{near} Il y a\u00a0: {known}",
)
NO_CHOICE = Text(
    en="“{typed}” is none of the words to choose among.{near} There are: {known}",
    fr="«\u00a0{typed}\u00a0» n’est pas un des mots possibles.{near} Il y a\u00a0: {known}",
)
BY_SYSTEM = Text(
    en="a system writes this, and is called by its title; change that in the scenario",
    fr="c’est un système qui écrit, sous son nom\u202f; changez-le dans le scénario",
)
NO_SENDER = Text(en="name a sender first", fr="nommez d’abord un émetteur")
OF_THE_INJECT = Text(
    en="a relance has this from its inject: edit it there",
    fr="une relance le tient de son stimulus\u00a0: modifiez-le là",
)
READ_ONLY = Text(
    en="this column is not read back: edit {where}",
    fr="cette colonne n’est pas relue\u00a0: modifiez {where}",
)
WORKED_OUT = Text(en="this column is worked out from others", fr="cette colonne se calcule à partir d’autres")
OTHER_LINE = Text(
    en="this line is no inject: edit {where}", fr="cette ligne n’est pas un stimulus\u00a0: modifiez {where}"
)
NO_ID = Text(en="there is no line `{name}`.{near}", fr="il n’y a pas de ligne `{name}`.{near}")
BAD_ID = Text(
    en="`{name}` cannot be an id: lower-case letters, digits, dots, dashes and underscores, at most 40",
    fr="`{name}` ne peut pas être un numéro\u00a0: minuscules, chiffres, points, tirets, soulignés, 40 au plus",
)
TWICE = Text(
    en="the line `{name}` stands twice; the first is in row {row}, and counts",
    fr="la ligne `{name}` figure deux fois\u202f; la première, rangée {row}, compte",
)
INCOMPLETE = Text(en="a new inject needs {columns}", fr="un nouveau stimulus demande\u00a0: {columns}")
BREAKS = Text(en="the scenario would no longer hold together: {why}", fr="le scénario ne tiendrait plus\u00a0: {why}")
NO_PLACE = Text(
    en="it cannot be written there without changing something else: edit {where}",
    fr="impossible de l’écrire là sans toucher à autre chose\u00a0: modifiez {where}",
)
BOTH_GONE = Text(en="taken away in both languages", fr="retiré dans les deux langues")
RENUMBERED = Text(en="read as {name}: spreadsheets drop zeros", fr="lu {name}\u00a0: les tableurs perdent les zéros")
GONE = Text(
    en="{name}: not in the list any more; it stays in the scenario (--delete takes it away)",
    fr="{name}\u00a0: n’est plus dans la liste\u202f; reste dans le scénario (--delete le retire)",
)
OTHERS_GONE = Text(
    en="lines that are no injects and are not in the list any more: {n}; they stay, the YAML has them",
    fr="lignes qui ne sont pas des stimuli et ne sont plus dans la liste\u00a0: {n}\u202f; elles restent, elles "
    "viennent du YAML",
)
ABSENT = Text(en="the file has no column “{title}”", fr="le fichier n’a pas de colonne «\u00a0{title}\u00a0»")
STRANGE = Text(
    en="the column “{title}” is none of the list’s: not read",
    fr="la colonne «\u00a0{title}\u00a0» n’est pas du chronogramme\u00a0: non lue",
)
STALE = Text(
    en="the list was written from another version of the scenario ({then}; it is {now} now): what differs may have "
    "been changed in the scenario since. Nothing was written. Write the list again with --to, or say --anyway",
    fr="la liste vient d’une autre version du scénario ({then}\u202f; il est maintenant {now})\u00a0: ce qui diffère a "
    "pu changer dans le scénario depuis. Rien n’a été écrit. Refaites la liste avec --to, ou dites --anyway",
)
OTHER_PACK = Text(
    en="the list is of another scenario, {then}; this one is {now}. Nothing was written",
    fr="la liste est celle d’un autre scénario, {then}\u202f; celui-ci est {now}. Rien n’a été écrit",
)
_NEAR = Text(en=" Did you mean `{name}`?", fr=" Vouliez-vous dire `{name}`\u202f?")
_BOTH = Text(
    en="there is no {other} text: the same words stand there until somebody translates them",
    fr="il n’y a pas de texte {other}\u00a0: les mêmes mots s’y trouvent, à traduire",
)
_OTHER_STAYS = Text(en="the {other} text stays as it was", fr="le texte {other} reste tel quel")


def near(name: str | None) -> Text:
    """The question that names what was probably meant, after a sentence; nothing when there is none."""
    return worded(_NEAR, name=name) if name else NOTHING


def both(lang: Lang) -> Text:
    """That the other language got the same words."""
    return _other(_BOTH, lang)


def other_stays(lang: Lang) -> Text:
    """That the other language is to be looked at."""
    return _other(_OTHER_STAYS, lang)


def _other(words: Text, lang: Lang) -> Text:
    name = _NAMES["fr" if lang == "en" else "en"]
    return Text(en=words.en.format(other=name.en), fr=words.fr.format(other=name.fr))
