"""`tocsin report`: the after-action report of an exercise file, as one page to open in a browser, project and print."""

from pathlib import Path

from injects.written import Lang, Text
from replays.exercise import load_exercise
from replays.report import write_report
from scoring.sheets import sheet_of
from tocsin.streams import say

_WRITTEN = Text(
    en="{path} ({kilobytes} kB): open it in a browser. It needs no network, and prints what is unfolded.",
    fr="{path} ({kilobytes} ko)\u00a0: à ouvrir dans un navigateur. Il se passe de réseau et imprime ce qui est "
    "déplié.",
)
_NOT_WRITTEN = Text(
    en="{out}: the report cannot be written there ({problem}). Choose another folder with --out DIR.",
    fr="{out}\u00a0: le rapport ne peut pas y être écrit ({problem}). Choisissez un autre dossier avec --out DIR.",
)


def run_report(file: Path, *, lang: Lang, out: Path | None) -> int:
    """Writes the report beside the exercise, or into `out`, and says where. Gives 1 when it cannot be written."""
    exercise = load_exercise(file)
    sheets = {played.world.team: sheet_of(played.scenario, exercise.law, played.events) for played in exercise.played}
    folder = file.parent if out is None else out
    try:
        path = write_report(exercise, sheets, lang, folder / f"{file.stem}.{lang}.html")
    except OSError as error:
        say(_NOT_WRITTEN.said(lang).format(out=folder, problem=error.strerror or error))
        return 1
    say(_WRITTEN.said(lang).format(path=path, kilobytes=path.stat().st_size // 1000))
    return 0
