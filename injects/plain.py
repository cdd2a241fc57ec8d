"""Texts as people look for them: accents, capitals and the kind of apostrophe do not matter."""

import unicodedata


def plain(text: str) -> str:
    """A text in lower case, without accents, with straight apostrophes."""
    signs = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in signs if not unicodedata.combining(sign)).replace("’", "'")


def found_in(text: str, typed: str) -> bool:
    """Whether all the words that were typed stand in a text; without any, they do."""
    looked = plain(text)
    return all(word in looked for word in plain(typed).split())
