"""A person's own keys for the consoles: whether each is for an action that there is, and is a key that there is."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from textual.keys import KEY_NAME_REPLACEMENTS, Keys, key_to_character

from injects.sanitise import clean_line
from injects.written import Text
from tui.actions import Action

_NO_ACTION = Text(
    en="keys.{asked}: no action has this name.{hint} There are: {names}",
    fr="keys.{asked}\u00a0: aucune action n’a ce nom.{hint} Il y a\u00a0: {names}",
)
_HINT = Text(en=" Did you mean {near}?", fr=" Vouliez-vous dire {near}\u202f?")
_NO_KEY = Text(
    en="keys.{asked}: “{key}” is no key. Keys are written like g, G, f2, ctrl+g, slash or escape; several with commas "
    "between them",
    fr="keys.{asked}\u00a0: «\u00a0{key}\u00a0» n’est pas une touche. Une touche s’écrit comme g, G, f2, ctrl+g, slash "
    "ou escape\u202f; plusieurs, avec des virgules entre elles",
)
_TYPES = Text(
    en="keys.{asked}: this action works while you write too, so “{key}” could no longer be typed. Take one like f2 or "
    "ctrl+g",
    fr="keys.{asked}\u00a0: cette action sert aussi pendant la saisie, et «\u00a0{key}\u00a0» ne pourrait plus être "
    "tapé. Prenez une touche comme f2 ou ctrl+g",
)

_MODIFIERS = {"ctrl", "shift", "alt", "super", "hyper", "meta"}
_NAMED = {key.value.rpartition("+")[2] for key in Keys if "<" not in key.value} | set(KEY_NAME_REPLACEMENTS.values())
_TYPES_NOTHING = re.compile(r"(ctrl|alt)\+.+|f\d+")


def every_action() -> Iterator[Action]:
    """The actions of all consoles that a key can be given to. It imports every screen: ask only when keys are given."""
    from tui import base, console_screen, palette
    from tui.control import choose_screen, look_screen, write_screen
    from tui.control import main_actions as conducting
    from tui.participant import form_screen, last_screen, review_screen
    from tui.participant import main_actions as playing
    from tui.replay import actions as looking
    from tui.replay import dialogues

    everywhere = (*base.ConsoleApp.ACTIONS, console_screen.CLOSE, palette.CHOOSE)
    at_seats = (*playing.ACTIONS, form_screen.REVIEW, form_screen.BACK, review_screen.SEND, last_screen.STAY)
    at_helms = (*conducting.ACTIONS, conducting.NO_DUFF, look_screen.DO, write_screen.REVIEW, choose_screen.CHOOSE)
    for action in (*everywhere, *at_seats, *at_helms, *looking.ALL, dialogues.ANSWER):
        if action.keys:
            yield action


def problem_with(keys: Mapping[str, str]) -> Text | None:
    """What is wrong with keys by the ids of their actions, the first of it; None when they can be taken."""
    actions = {action.id: action for action in every_action()}
    for asked, given in keys.items():
        if asked not in actions:
            return _no_action(asked, sorted(actions))
        for key in map(str.strip, given.split(",")):
            if not _is_key(key):
                return _filled(_NO_KEY, asked=asked, key=key)
            if actions[asked].always and not _TYPES_NOTHING.fullmatch(key):
                return _filled(_TYPES, asked=asked, key=key)
    return None


def _is_key(key: str) -> bool:
    if len(key) == 1:
        return key.isprintable() and not key.isspace()
    *modifiers, base = key.split("+")
    if not _MODIFIERS.issuperset(modifiers) or base != base.lower():
        return False
    return len(base) == 1 or base in _NAMED or key_to_character(base) is not None


def _no_action(asked: str, names: list[str]) -> Text:
    near = get_close_matches(asked, names, n=1)
    hint = _filled(_HINT, near=near[0]) if near else Text(en="", fr="")
    facts = {"asked": clean_line(asked), "names": ", ".join(names)}
    return Text(en=_NO_ACTION.en.format(hint=hint.en, **facts), fr=_NO_ACTION.fr.format(hint=hint.fr, **facts))


def _filled(text: Text, **facts: str) -> Text:
    cleaned = {name: clean_line(fact) for name, fact in facts.items()}
    return Text(en=text.en.format(**cleaned), fr=text.fr.format(**cleaned))
