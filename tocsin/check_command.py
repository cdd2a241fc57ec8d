"""`tocsin check`: whether packs may be played, and what may be better in them."""

from collections.abc import Iterable, Sequence
from typing import Any

from injects.written import Lang, Text
from scenarios.problems import Problem
from tocsin.check import Checked, check
from tocsin.diagnostics import Diagnostics
from tocsin.streams import answer_json, answers, say

_GOOD = Text(en="{pack}: no errors, no warnings{accepted}.", fr="{pack}\u00a0: ni erreur ni avertissement{accepted}.")
_WARNED = Text(
    en="{pack}: it can be played; warnings: {warnings}{accepted}.",
    fr="{pack}\u00a0: le scénario est jouable\u202f; avertissements\u00a0: {warnings}{accepted}.",
)
_WRONG = Text(
    en="{pack}: it cannot be played; errors: {errors}. Warnings are looked for once there are none.",
    fr="{pack}\u00a0: le scénario n’est pas jouable\u202f; erreurs\u00a0: {errors}. "
    "Les avertissements viennent quand il n’y en a plus.",
)
_ACCEPTED = Text(en=" ({count} accepted)", fr=" ({count} acceptés)")
_MORE = Text(
    en="`tocsin explain {code}` says more, with an example.",
    fr="«\u00a0tocsin explain {code}\u00a0» en dit plus, avec un exemple.",
)


def run_check(packs: Sequence[str], *, plays: int, strict: bool, as_json: bool, lang: Lang) -> int:
    """Checks and says so. The exit code: 0 when no pack has errors (with `strict`: nor warnings), else 1."""
    checked = {pack: check(pack, plays) for pack in packs}
    if as_json:
        answer_json(_document(checked.values(), lang))
    else:
        for pack, found in checked.items():
            _tell(pack, found, lang)
    return 1 if any(found.errors or (strict and found.warnings) for found in checked.values()) else 0


def _document(checked: Iterable[Checked], lang: Lang) -> dict[str, Any]:
    found = list(checked)
    return {
        "errors": [_as_json(each, lang) for pack in found for each in pack.errors],
        "warnings": [_as_json(each, lang) for pack in found for each in pack.warnings],
    }


def _as_json(each: Problem, lang: Lang) -> dict[str, Any]:
    place = {"file": each.file, "line": each.line, "column": each.column}
    words = {"message": each.message.said(lang), "help": each.hint.said(lang)}
    return {"code": each.code, **place, "key": each.key, **words}


def _tell(pack: str, found: Checked, lang: Lang) -> None:
    told = [*found.errors, *found.warnings]
    Diagnostics(answers, found.files, lang).tell(told)
    summary = _WRONG if found.errors else _WARNED if found.warnings else _GOOD
    accepted = _ACCEPTED.said(lang).format(count=found.accepted) if found.accepted else ""
    say(summary.said(lang).format(pack=pack, errors=len(found.errors), warnings=len(found.warnings), accepted=accepted))
    if told:
        say(_MORE.said(lang).format(code=told[0].code))
