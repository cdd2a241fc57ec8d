"""What a person can do on a screen, said once: the key bar, the help, the palette and the bindings all read it here."""

from typing import NamedTuple

from injects.written import Lang, Text

_KEYS = {
    "enter": Text(en="Enter", fr="Entrée"),
    "escape": Text(en="Esc", fr="Échap"),
    "space": Text(en="Space", fr="Espace"),
    "slash": Text(en="/", fr="/"),
    "question_mark": Text(en="?", fr="?"),
    "left": Text(en="←", fr="←"),
    "right": Text(en="→", fr="→"),
    "tab": Text(en="Tab", fr="Tab"),
    "home": Text(en="Home", fr="Début"),
    "end": Text(en="End", fr="Fin"),
    "plus": Text(en="+", fr="+"),
    "minus": Text(en="-", fr="-"),
}

DIGITS = (
    "1,ampersand",
    "2,é",
    "3,quotation_mark",
    "4,apostrophe",
    "5,left_parenthesis",
    "6,minus",
    "7,è",
    "8,underscore",
    "9,ç",
)
"""The keys of the digits 1 to 9, on a French keyboard too, with Shift forgotten or not."""


class Action(NamedTuple):
    """Something to do: `id` names it for remapped keys, and the method that does it is `do_` and the id.

    `keys` are Textual's names, the first being the one that is shown; none for what stands in the palette only.
    """

    id: str
    keys: str
    label: Text
    help: Text
    bar: bool = True
    """Shown in the key bar, when it works now."""
    always: bool = False
    """Works over an open form too: never a key that types something."""

    @property
    def first_key(self) -> str:
        """The key that is shown, unless another was given to it."""
        return self.keys.partition(",")[0]


def key_name(key: str, lang: Lang) -> str:
    """A key as people read it on theirs."""
    named = _KEYS.get(key)
    if named:
        return named.said(lang)
    return "+".join(part.capitalize() for part in key.split("+")) if len(key) > 1 else key
