"""`tocsin bench`: measures this machine as a host, and says what it found."""

import asyncio
from typing import Any

from rich import box
from rich.table import Table

from injects.written import Lang, Text
from tocsin.bench import measured
from tocsin.streams import answer, answer_json, answers, say


def run_bench(*, consoles: int, as_json: bool, lang: Lang) -> int:
    """Measures, and prints what was measured. The exit code: 0 when nothing was lost or came twice, else 1."""
    say(_WAIT.said(lang).format(consoles=consoles))
    document = asyncio.run(measured(consoles))
    if as_json:
        answer_json(document)
    else:
        _tell(document, lang)
    return 1 if document["lost"] or document["duplicated"] else 0


_WAIT = Text(
    en="Measuring a host with {consoles} consoles; this takes about a minute, and wants the machine for itself.",
    fr="Mesure d’un serveur avec {consoles} consoles\u202f; comptez une minute, sur un poste qui ne fait rien d’autre.",
)
_TITLE = Text(
    en="{consoles} consoles on {machine} (milliseconds)", fr="{consoles} consoles sur {machine} (millisecondes)"
)
_ROWS = {
    "fanout_ms": Text(en="an inject, from due to received", fr="un stimulus, de son heure à sa réception"),
    "baseline_fanout_ms": Text(en="bare broadcast of the same bytes", fr="diffusion nue des mêmes octets"),
    "baseline_commit_ms": Text(en="bare synced commit of the same size", fr="écriture synchrone nue de même taille"),
    "ack_ms": Text(en="an answer, from sent to acknowledged", fr="une réponse, de l’envoi à l’accusé de réception"),
}
_SUMMARY = Text(
    en="Fan-out at p99 is {fanout_ratio_p99} times the two bare parts together. Lost: {lost}. Twice: {duplicated}. "
    "Host memory: {rss_mb} MB. Joins: {served} of {asked} in {seconds} s.",
    fr="La diffusion au p99 coûte {fanout_ratio_p99} fois les deux parties nues réunies. Perdus\u00a0: {lost}. "
    "En double\u00a0: {duplicated}. Mémoire du serveur\u00a0: {rss_mb} Mo. "
    "Connexions\u00a0: {served} sur {asked} en {seconds} s.",
)


def _tell(document: dict[str, Any], lang: Lang) -> None:
    table = Table(title=_TITLE.said(lang).format(**document), box=box.SIMPLE_HEAD)
    table.add_column("")
    for heading in ("p50", "p95", "p99", "max"):
        table.add_column(heading, justify="right")
    for key, row in _ROWS.items():
        table.add_row(row.said(lang), *(f"{figure:.1f}" for figure in document[key].values()))
    answers.print(table)
    answer(_SUMMARY.said(lang).format(**document, **document["joins"]))
