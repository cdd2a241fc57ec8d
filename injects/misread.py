"""What the parser of templates says of a text it cannot read, in the words of people who have never heard of it."""

import re
from collections.abc import Sequence

from injects.written import Text, worded

_OPEN = Text(en="a `{{{{` or `{{%` is not closed", fr="un `{{{{` ou un `{{%` n’est pas fermé")
_OPEN_IF = Text(
    en="an `{{% if … %}}` is not closed with `{{% endif %}}`",
    fr="un `{{% if … %}}` n’est pas fermé par `{{% endif %}}`",
)
_OTHER_CLOSE = Text(
    en="a `{{{{` or `{{%` is not closed as it was opened",
    fr="un `{{{{` ou un `{{%` n’est pas fermé comme il a été ouvert",
)
_NO_IF = Text(
    en="this `{{% {name} %}}` belongs to no `{{% if … %}}`",
    fr="ce `{{% {name} %}}` n’appartient à aucun `{{% if … %}}`",
)
_NO_TAG = Text(
    en="there is no `{{% {name} %}}`; there are `if`, `elif`, `else` and `endif`",
    fr="il n’y a pas de `{{% {name} %}}`\u202f; il y a `if`, `elif`, `else` et `endif`",
)
_ONE_EQUALS = Text(en="one `=` compares nothing: write `==`", fr="un seul `=` ne compare rien\u00a0: écrivez `==`")
_NO_CHAR = Text(en="`{name}` means nothing here", fr="`{name}` ne veut rien dire ici")
_TOO_MANY = Text(en="`{name}` is a word too many", fr="`{name}` est un mot de trop")
_TOO_FEW = Text(en="something is missing before its end", fr="il manque quelque chose avant la fin")
_OTHERWISE = Text(en="the parser says “{name}”", fr="l’analyseur dit en anglais\u00a0: «\u00a0{name}\u00a0»")

_PLAIN: Sequence[tuple[str, Text]] = (
    (r"[Uu]nexpected end of template, expected", _OPEN),
    (r"Unexpected end of template", _OPEN_IF),
    (r"unexpected '[}%]+'", _OTHER_CLOSE),
    (r"unknown tag '(elif|else|endif)'", _NO_IF),
    (r"unknown tag '(\w+)'", _NO_TAG),
    (r"got '='", _ONE_EQUALS),
    (r"unexpected char '(.)'", _NO_CHAR),
    (r"expected token 'end of .* got '(.+)'", _TOO_MANY),
    (r"[Ee]xpected|unexpected 'end of", _TOO_FEW),
)


def plainly(message: str) -> Text:
    """The same in plain words; as it is, when it is none of the usual mistakes."""
    for pattern, plain in _PLAIN:
        found = re.search(pattern, message)
        if found:
            return worded(plain, name="".join(found.groups()))
    return worded(_OTHERWISE, name=message)
