"""The options and arguments that several commands take, each written once."""

from pathlib import Path
from typing import Annotated

import typer

from injects.written import Text
from tocsin import language


def said(en: str, fr: str) -> str:
    """Help speaks the language of the locale: it is shown before any option is read."""
    return Text(en=en, fr=fr).said(language.chosen())


LangOption = Annotated[
    str | None, typer.Option("--lang", help=said("Language: en or fr.", "Langue\u00a0: en ou fr."), metavar="en|fr")
]
JsonOption = Annotated[bool, typer.Option("--json", help=said("Print one JSON document.", "Écrire un document JSON."))]
FileArgument = Annotated[
    Path, typer.Argument(help=said("An exercise file (.tocsin).", "Un fichier d’exercice (.tocsin)."), metavar="FILE")
]
PlainOption = Annotated[
    bool | None,
    typer.Option(
        "--plain/--no-plain",
        help=said(
            "The line console, or the full screen; by itself, what suits the terminal.",
            "La console en lignes, ou le plein écran\u202f; sinon, selon le terminal.",
        ),
    ),
]
SeedOption = Annotated[
    str | None,
    typer.Option(
        metavar="TEXT",
        help=said(
            "What chance is drawn from, to play the same again; drawn when absent.",
            "La graine du hasard, pour rejouer la même chose\u202f; tirée si absente.",
        ),
    ),
]
PackArgument = Annotated[
    str,
    typer.Argument(
        help=said("A scenario: its name, or its folder.", "Un scénario\u00a0: son nom ou son dossier."),
        metavar="SCENARIO",
    ),
]
