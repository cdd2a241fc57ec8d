"""Farewells: why a line ends, for each code a sentence that says what to do, in both languages."""

from typing import NamedTuple

from injects.written import Lang, Text


class Farewell(NamedTuple):
    """The sentence, and whether the console tries again by itself."""

    sentence: Text
    final: bool = True


_FAREWELLS = {
    "hello/expected": Farewell(
        Text(
            en="The console did not say who it is. Update Tocsin on this machine, then join again.",
            fr="La console ne s’est pas présentée. Mettez Tocsin à jour sur ce poste, puis connectez-vous à nouveau.",
        )
    ),
    "hello/version": Farewell(
        Text(
            en="This console and its host are of different versions. Install the host’s version, then join again.",
            fr="Cette console et son serveur sont de versions différentes. Installez celle du serveur, "
            "puis connectez-vous à nouveau.",
        )
    ),
    "code/unknown": Farewell(
        Text(
            en="This join code opens no seat of this exercise. Check it letter by letter, or ask a facilitator.",
            fr="Ce code d’accès n’ouvre aucune place de cet exercice. Vérifiez-le lettre par lettre, "
            "ou demandez à l’animation.",
        )
    ),
    "seat/taken-over": Farewell(
        Text(
            en="This seat is now open on another console. Join again to take it back.",
            fr="Cette place est désormais ouverte sur une autre console. Connectez-vous à nouveau pour la reprendre.",
        )
    ),
    "frame/unreadable": Farewell(
        Text(
            en="The host could not read what this console sent. Nothing was taken into account; join again.",
            fr="Le serveur n’a pas pu lire ce que cette console a envoyé. Rien n’a été pris en compte\u202f; "
            "connectez-vous à nouveau.",
        )
    ),
    "host/unreadable": Farewell(
        Text(
            en="This console could not read what the host sent. It is trying again.",
            fr="Cette console n’a pas pu lire ce que le serveur a envoyé. Elle essaie à nouveau.",
        ),
        final=False,
    ),
    "host/older": Farewell(
        Text(
            en="This host is an older copy of the exercise, so nothing is sent to it. Tell a facilitator.",
            fr="Ce serveur est une copie plus ancienne de l’exercice\u202f: rien ne lui est envoyé. "
            "Prévenez l’animation.",
        ),
        final=False,
    ),
    "host/stopping": Farewell(
        Text(
            en="The host is stopping. What was received is safe; this console joins again by itself.",
            fr="Le serveur s’arrête. Ce qui a été reçu est conservé\u202f; cette console se reconnectera d’elle-même.",
        ),
        final=False,
    ),
    "exercise/over": Farewell(
        Text(en="The exercise is over. Thank you.", fr="L’exercice est terminé. Merci."),
    ),
}

FAREWELLS = tuple(_FAREWELLS)
"""Every code a line may end with."""


def farewell(code: str, lang: Lang) -> str:
    """The sentence of a farewell. Raises KeyError for a code that is not in `FAREWELLS`."""
    return _FAREWELLS[code].sentence.said(lang)


def is_final(code: str) -> bool:
    """Whether the console stops trying. A code from a later host is final too: the sentence says what to do."""
    return code not in _FAREWELLS or _FAREWELLS[code].final
