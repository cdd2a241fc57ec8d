"""The commands of planners, `kit` and `list`, with their options. What each does is in its `*_command` module."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from injects.written import Lang
from tocsin import language
from tocsin.options import JsonOption, LangOption, PackArgument, said


class KitLanguage(StrEnum):
    """The languages of a kit."""

    EN = "en"
    FR = "fr"
    BOTH = "both"


def kit(
    pack: PackArgument,
    out: Annotated[
        Path | None, typer.Option(help=said("Folder; NAME-kit here.", "Dossier\u202f; NOM-kit ici."))
    ] = None,
    lang: Annotated[
        KitLanguage,
        typer.Option(help=said("One kit for each language: en, fr, both.", "Un kit par langue\u00a0: en, fr, both.")),
    ] = KitLanguage.BOTH,
) -> None:
    from tocsin.kit_command import run_kit

    kits: dict[KitLanguage, tuple[Lang, ...]] = {KitLanguage.EN: ("en",), KitLanguage.FR: ("fr",)}
    asked = None if lang is KitLanguage.BOTH else lang.value
    raise typer.Exit(run_kit(pack, out=out, kits=kits.get(lang, ("en", "fr")), lang=language.chosen(asked)))


def main_events_list(
    pack: PackArgument,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", help=said("Write it: .xlsx or .csv.", "L’écrire\u00a0: .xlsx ou .csv.")),
    ] = None,
    source: Annotated[
        Path | None,
        typer.Option(
            "--from", metavar="FILE", help=said("Keep what was changed in it.", "Reprendre ce qui y a été modifié.")
        ),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help=said("Write over a file.", "Écrire par-dessus un fichier."))
    ] = False,
    delete: Annotated[
        bool,
        typer.Option("--delete", help=said("Take out what is not in it any more.", "Retirer ce qui n’y est plus.")),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help=said("Only show what would change.", "Montrer sans rien écrire."))
    ] = False,
    anyway: Annotated[
        bool,
        typer.Option(
            "--anyway",
            help=said("Though the scenario has changed since.", "Même si le scénario a changé depuis."),
        ),
    ] = False,
    as_json: JsonOption = False,
    lang: LangOption = None,
) -> None:
    from tocsin.list_command import run_list_from, run_list_to

    if (to is None) == (source is None):
        raise typer.BadParameter(said("Give --to FILE, or --from FILE.", "Donnez --to FILE, ou --from FILE."))
    chosen = language.chosen(lang)
    if to is not None:
        raise typer.Exit(run_list_to(pack, to, replace=replace, lang=chosen))
    assert source is not None
    kinds = {"delete": delete, "dry_run": dry_run, "anyway": anyway}
    raise typer.Exit(run_list_from(pack, source, **kinds, as_json=as_json, lang=chosen))
