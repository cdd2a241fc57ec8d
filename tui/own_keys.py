"""A person's own keys for the consoles: whether each is for an action that there is, and is a key that there is."""

import re
from collections.abc import Mapping
from difflib import get_close_matches

from textual.keys import KEY_NAME_REPLACEMENTS, Keys, key_to_character

from injects.sanitise import clean_line
from injects.written import Text

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

NAMES = frozenset({
    "all", "answer", "back", "back_minute", "back_ten", "choose", "choose_team", "close", "do_it", "end",
    "faster", "file", "filter", "forget", "forward", "forward_minute", "forward_ten", "help", "hidden", "jump",
    "knew", "last_view", "leave", "left", "legend", "let_go", "lift", "marks", "next", "next_decision",
    "next_inject", "next_phase", "next_view", "no_duff", "note", "only", "open", "pace", "palette", "pass_on",
    "pause", "play", "previous", "previous_decision", "previous_inject", "previous_phase", "previous_seat",
    "quit", "read", "release", "resume", "review", "right", "seat", "send", "share", "skip", "slower", "sort", "start",
    "team", "time", "view_contacts", "view_decisions", "view_duties", "view_inbox", "view_letters", "view_lobby",
    "view_log", "view_matrix", "view_orders", "view_plan", "view_sent", "view_team", "withhold", "write",
})  # fmt: skip
"""The actions of all consoles that a key can be given to: one file serves them all, and no console knows another."""

WHILE_WRITING = frozenset({"no_duff", "palette", "quit", "review"})
"""Those that work over an open form too."""

_MODIFIERS = {"ctrl", "shift", "alt", "super", "hyper", "meta"}
_NAMED = {key.value.rpartition("+")[2] for key in Keys if "<" not in key.value} | set(KEY_NAME_REPLACEMENTS.values())
_TYPES_NOTHING = re.compile(r"(ctrl|alt)\+.+|f\d+")


def problem_with(keys: Mapping[str, str]) -> Text | None:
    """What is wrong with keys by the ids of their actions, the first of it; None when they can be taken."""
    for asked, given in keys.items():
        if asked not in NAMES:
            return _no_action(asked)
        for key in map(str.strip, given.split(",")):
            if not _is_key(key):
                return _filled(_NO_KEY, asked=asked, key=key)
            if asked in WHILE_WRITING and not _TYPES_NOTHING.fullmatch(key):
                return _filled(_TYPES, asked=asked, key=key)
    return None


def _is_key(key: str) -> bool:
    if len(key) == 1:
        return key.isprintable() and not key.isspace()
    *modifiers, base = key.split("+")
    if not _MODIFIERS.issuperset(modifiers) or base != base.lower():
        return False
    return len(base) == 1 or base in _NAMED or key_to_character(base) is not None


def _no_action(asked: str) -> Text:
    names = sorted(NAMES)
    near = get_close_matches(asked, names, n=1)
    hint = _filled(_HINT, near=near[0]) if near else Text(en="", fr="")
    facts = {"asked": clean_line(asked), "names": ", ".join(names)}
    return Text(en=_NO_ACTION.en.format(hint=hint.en, **facts), fr=_NO_ACTION.fr.format(hint=hint.fr, **facts))


def _filled(text: Text, **facts: str) -> Text:
    cleaned = {name: clean_line(fact) for name, fact in facts.items()}
    return Text(en=text.en.format(**cleaned), fr=text.fr.format(**cleaned))
