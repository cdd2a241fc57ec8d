"""The commands for authors who begin: a new pack, and the schema for their editor."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tocsin import language
from tocsin.options import LangOption
from tocsin.options import said as _help


class Kind(StrEnum):
    """What a schema is of."""

    SCENARIO = "scenario"
    EXERCISE = "exercise"


authoring = typer.Typer(rich_markup_mode=None)


@authoring.command(help=_help("Begin a scenario in a folder of its own.", "Commencer un scénario, dans son dossier."))
def new(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help=_help("Its name; the folder is called the same.", "Son nom\u202f; le dossier s’appelle de même."),
        ),
    ],
    source: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="SCENARIO",
            help=_help("Start from this one: a name, or a folder.", "Partir de celui-ci\u00a0: un nom ou un dossier."),
        ),
    ] = None,
    lang: LangOption = None,
) -> None:
    from tocsin.new_command import run_new

    raise typer.Exit(run_new(name, source=source, lang=language.chosen(lang)))


@authoring.command(help=_help("Print the JSON Schema for editors.", "Écrire le schéma JSON pour les éditeurs."))
def schema(
    of: Annotated[Kind, typer.Option("--of", help=_help("Of which file.", "De quel fichier."))] = Kind.SCENARIO,
    out: Annotated[Path | None, typer.Option(help=_help("Write it here.", "L’écrire ici."), metavar="FILE")] = None,
    lang: LangOption = None,
) -> None:
    from tocsin.schema_command import run_schema

    raise typer.Exit(run_schema(of.value, out=out, lang=language.chosen(lang)))
