"""`tocsin explain`: what a code of `tocsin check` is for, with something that breaks the rule and the same mended."""

import textwrap

from injects.written import Lang, Text
from scenarios.load import explanations
from scenarios.problems import near_or_all
from tocsin.streams import answer, say

_UNKNOWN = Text(
    en="There is no code {code}.{near} `tocsin explain` alone lists them all.",
    fr="Le code {code} n’existe pas.{near} «\u00a0tocsin explain\u00a0» seul les donne tous.",
)
_BAD = Text(en="Not like this:", fr="Pas ainsi\u00a0:")
_GOOD = Text(en="But like this:", fr="Mais ainsi\u00a0:")
_KINDS = {
    "SC1": Text(en="Errors: files and YAML", fr="Erreurs\u00a0: fichiers et YAML"),
    "SC2": Text(en="Errors: form", fr="Erreurs\u00a0: forme"),
    "SC3": Text(en="Errors: what does not hold together", fr="Erreurs\u00a0: ce qui ne tient pas ensemble"),
    "SC4": Text(en="Errors: exercise files", fr="Erreurs\u00a0: fichiers d’exercice"),
    "SC5": Text(en="Warnings: found by reading", fr="Avertissements\u00a0: trouvés à la lecture"),
    "SC6": Text(en="Warnings: found by playing", fr="Avertissements\u00a0: trouvés en jouant"),
}
_ACCEPT = Text(
    en="To keep it as it is, say so in the pack: accepts: [{{code: {code}, at: KEY, because: WHY}}]",
    fr="Pour le garder ainsi, dites-le dans le scénario\u00a0: accepts: [{{code: {code}, at: CLÉ, because: POURQUOI}}]",
)


def run_explain(code: str | None, *, lang: Lang) -> int:
    """Explains one code, or lists all of them. The exit code: 0, or 2 when there is no such code."""
    if code is None:
        _list(lang)
        return 0
    known = explanations()
    code = code.upper()
    if code not in known:
        near = near_or_all(code, known).said(lang)
        say(_UNKNOWN.said(lang).format(code=code, near=near and f" {near}"))
        return 2
    _explain(code, lang)
    return 0


def _list(lang: Lang) -> None:
    kind = ""
    for code, explanation in sorted(explanations().items()):
        if code[:3] != kind:
            kind = code[:3]
            answer(_KINDS[kind].said(lang))
        answer(f"  {code}  {explanation.title.said(lang)}")


def _explain(code: str, lang: Lang) -> None:
    explanation = explanations()[code]
    answer(f"{code}: {explanation.title.said(lang)}\n\n{explanation.text.said(lang).rstrip()}\n")
    for heading, example in ((_BAD, explanation.bad), (_GOOD, explanation.good)):
        answer(f"{heading.said(lang)}\n\n{textwrap.indent(example.rstrip(), '    ')}\n")
    if code >= "SC5" and code != "SC591":
        answer(_ACCEPT.said(lang).format(code=code))
