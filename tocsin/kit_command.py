"""`tocsin kit`: the four-part kit of a scenario, as pages to open in a browser and to print."""

from pathlib import Path

from injects.written import Lang, Text
from scenarios.load import load_pack
from tocsin.kit import write_kit
from tocsin.kit.pages import NAMES
from tocsin.streams import say

_WRITTEN = Text(
    en="{index}: open it in a browser; {n} pages, no network needed. Players get {player}, and nothing else.",
    fr="{index}\u00a0: à ouvrir dans un navigateur\u202f; {n} pages, sans réseau. Les joueurs reçoivent {player}, et "
    "rien "
    "d’autre.",
)
_NOT_WRITTEN = Text(
    en="{out}: the kit cannot be written there ({problem}). Choose another folder with --out DIR.",
    fr="{out}\u00a0: le kit ne peut pas y être écrit ({problem}). Choisissez un autre dossier avec --out DIR.",
)


def run_kit(pack: str, *, out: Path | None, kits: tuple[Lang, ...], lang: Lang) -> int:
    """Writes a kit in each of these languages, and says where. Gives 1 when it cannot be written."""
    loaded = load_pack(pack)
    folder = Path(f"{loaded.scenario.scenario}-kit") if out is None else out
    for kit in kits:
        try:
            pages = write_kit(loaded, kit, folder / kit)
        except OSError as error:
            say(_NOT_WRITTEN.said(lang).format(out=folder, problem=error.strerror or error))
            return 1
        players = ", ".join(page.name for page in pages if page.name.startswith(NAMES["player"].said(kit)))
        say(_WRITTEN.said(lang).format(index=pages[0], n=len(pages), player=players))
    return 0
