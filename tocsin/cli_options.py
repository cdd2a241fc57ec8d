"""What several commands take: the language, a file, a pack, and help in the language of the locale."""

from pathlib import Path
from typing import Annotated

import typer

from injects.written import Text
from tocsin import language


def in_locale(en: str, fr: str) -> str:
    """Help speaks the language of the locale: it is shown before any option is read."""
    return Text(en=en, fr=fr).said(language.chosen())


LangOption = Annotated[
    str | None,
    typer.Option("--lang", help=in_locale("Language: en or fr.", "Langue\u00a0: en ou fr."), metavar="en|fr"),
]
JsonOption = Annotated[
    bool, typer.Option("--json", help=in_locale("Print one JSON document.", "Écrire un document JSON."))
]
FileArgument = Annotated[
    Path,
    typer.Argument(help=in_locale("An exercise file (.tocsin).", "Un fichier d’exercice (.tocsin)."), metavar="FILE"),
]
PlainOption = Annotated[
    bool | None,
    typer.Option(
        "--plain/--no-plain",
        help=in_locale(
            "The line console, or the full screen; by itself, what suits the terminal.",
            "La console en lignes, ou le plein écran\u202f; sinon, selon le terminal.",
        ),
    ),
]
PackArgument = Annotated[
    str,
    typer.Argument(
        help=in_locale("A scenario: its name, or its folder.", "Un scénario\u00a0: son nom ou son dossier."),
        metavar="SCENARIO",
    ),
]
