"""`tocsin verify`: whether an exercise file is whole and tells what the engine did."""

from pathlib import Path

from injects.written import Lang, Text
from replays.verify import Verdict, verify
from tocsin.streams import answer_json, say

_GOOD = Text(
    en="{records} records: the chain holds, and playing them again gives the same events. Head: {head}",
    fr="{records} enregistrements\u202f: la chaîne tient, la relecture donne les mêmes événements. Tête\u00a0: {head}",
)
_BROKEN = Text(
    en="Record {chain_broken_at}: {chain}. The {records} records before it hold. Use another copy of the file.",
    fr="Enregistrement {chain_broken_at}\u00a0: {chain}. Les {records} précédents tiennent. "
    "Prenez une autre copie du fichier.",
)
_DIFFERENT = Text(
    en="The chain holds, but playing it again differs at record {record} (world {world}).\n"
    "  journal: {journalled}\n  played:  {played}\n"
    "The file was written by engine {engine}; verify it with that version.",
    fr="La chaîne tient, mais la relecture diffère à l’enregistrement {record} (monde {world}).\n"
    "  journal\u00a0: {journalled}\n  rejoué\u00a0: {played}\n"
    "Le fichier a été écrit par le moteur {engine}\u202f; vérifiez-le avec cette version.",
)
_WITHHELD = Text(
    en="{withheld} texts were forgotten on request.",
    fr="{withheld} textes ont été oubliés, sur demande.",
)


def run_verify(file: Path, *, head: str | None, as_json: bool, lang: Lang) -> int:
    """Verifies and says so. The exit code: 0 when the chain is whole and the replay identical, else 1."""
    verdict = verify(file, head)
    if as_json:
        answer_json(verdict.model_dump())
    else:
        _tell(verdict, lang)
    return 0 if verdict.good else 1


def _tell(verdict: Verdict, lang: Lang) -> None:
    facts = {**verdict.model_dump(), **(verdict.difference or {})}
    if verdict.chain != "ok":
        text = _BROKEN
    else:
        text = _GOOD if verdict.good else _DIFFERENT
    say(text.said(lang).format(**facts))
    if verdict.withheld:
        say(_WITHHELD.said(lang).format(**facts))
