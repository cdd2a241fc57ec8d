"""`tocsin list`: the main events list as a spreadsheet, and what planners changed in it back into the scenario."""

import difflib
from pathlib import Path

from injects.sanitise import clean_line
from injects.written import Lang, Text
from scenarios.load import START, Loaded, load_pack, regimes
from tocsin.events_list import words
from tocsin.events_list.account import document, sentences
from tocsin.events_list.edits import edits_of
from tocsin.events_list.files import UnreadableList, csv_of, read_list, table_of
from tocsin.events_list.keeping import Kept, keep
from tocsin.events_list.reading import SheetRead, sheet_read
from tocsin.events_list.rows import rows
from tocsin.events_list.vocabulary import choices
from tocsin.streams import answer, answer_json, say

_SUFFIXES = (".xlsx", ".csv")
_WRITTEN = Text(
    en="{path}: {n} lines. Edit what is marked EDIT, keep the column of ids, then: tocsin list {pack} --from {path}",
    fr="{path}\u00a0: {n} lignes. Modifiez ce qui est marqué MODIFIABLE, gardez la colonne des numéros, puis\u00a0: "
    "tocsin list {pack} --from {path}",
)
_TAKEN = Text(
    en="{path} is there already, and may hold somebody’s work. Choose another name, or say --replace.",
    fr="{path} existe déjà, et quelqu’un y a peut-être travaillé. Choisissez un autre nom, ou dites --replace.",
)
_NOT_WRITTEN = Text(
    en="{path}: this cannot be written ({problem}).", fr="{path}\u00a0: impossible d’y écrire ({problem})."
)
_NOT_READ = Text(en="{path}: this cannot be read ({problem}).", fr="{path}\u00a0: lecture impossible ({problem}).")
_NO_LIST = Text(
    en="{path}: no row has the titles of a main events list (ID, Exercise time, Kind …).",
    fr="{path}\u00a0: aucune ligne ne porte les titres d’un chronogramme (N°, Temps d’exercice, Nature…).",
)
_LIBRARY = Text(
    en="{pack} is the library’s. Copy it to a folder of your own first, and name that folder.",
    fr="{pack} appartient à la bibliothèque. Copiez-le d’abord dans un dossier à vous, et nommez ce dossier.",
)
_WHY_NOT = {
    "size": Text(en="it is larger than a list can be", fr="plus grand qu’un chronogramme ne peut l’être"),
    "rows": Text(en="it has more rows than a list can have", fr="plus de lignes qu’un chronogramme ne peut en avoir"),
    "utf8": Text(en="it is not UTF-8: save it as CSV UTF-8", fr="ce n’est pas de l’UTF-8\u00a0: CSV UTF-8 attendu"),
    "csv": Text(en="it is not CSV", fr="ce n’est pas du CSV"),
    "no-openpyxl": Text(
        en="workbooks need the extra `report`: pip install tocsin[report], or use .csv",
        fr="les classeurs demandent l’extra `report`\u00a0: pip install tocsin[report], ou prenez .csv",
    ),
    "xlsx": Text(en="it is not an XLSX workbook", fr="ce n’est pas un classeur XLSX"),
}
_OTHER_SORT = Text(en="a list is a .xlsx or a .csv", fr="un chronogramme est un .xlsx ou un .csv")


def run_list_to(pack: str, path: Path, *, replace: bool, lang: Lang) -> int:
    """Writes the list of a scenario. Gives 1 when it cannot be, 2 when the file is of another sort."""
    loaded = load_pack(pack)
    if path.suffix.lower() not in _SUFFIXES:
        say(f"{path}: {_OTHER_SORT.said(lang)}")
        return 2
    lines = rows(loaded.scenario, regimes(), lang)
    table = table_of(lines, _stamp(loaded, lang), lang)
    try:
        written = _bytes(table, loaded, path, lang)
        if path.exists() and not replace and path.read_bytes() != written:
            say(_TAKEN.said(lang).format(path=path))
            return 1
        path.parent.mkdir(parents=True, exist_ok=True)
        _put(path, written)
    except (OSError, ModuleNotFoundError) as error:
        say(_NOT_WRITTEN.said(lang).format(path=path, problem=_problem(error, lang)))
        return 1
    say(_WRITTEN.said(lang).format(path=path, n=len(lines), pack=pack))
    return 0


def _bytes(table: list[list[str]], loaded: Loaded, path: Path, lang: Lang) -> bytes:
    if path.suffix.lower() == ".csv":
        return csv_of(table, lang)
    from tocsin.events_list.workbook import workbook

    title = f"{loaded.scenario.title.said(lang)} {loaded.scenario.version}"
    return workbook(table, lang, choices(lang, list(loaded.scenario.roles)), title)


def _stamp(loaded: Loaded, lang: Lang) -> str:
    return f"{loaded.scenario.scenario} {loaded.scenario.version} {lang} {loaded.sha256[:12]}"


def run_list_from(
    pack: str, path: Path, *, delete: bool, dry_run: bool, anyway: bool, as_json: bool, lang: Lang
) -> int:
    """Keeps what planners changed. Gives 0 when all of it was kept, 1 when something was not, or nothing could be."""
    loaded, folder = load_pack(pack), _folder(pack)
    if folder is None:
        say(_LIBRARY.said(lang).format(pack=pack))
        return 1
    sheet = _read(path, lang)
    if sheet is None:
        return 1
    why = _other_version(loaded, sheet, anyway=anyway or dry_run)
    if why is not None:
        say(why.said(lang).format(then=sheet.scenario + " " + sheet.stamp, now=_stamp(loaded, lang)))
        return 1
    edits = edits_of(loaded.scenario, rows(loaded.scenario, regimes(), sheet.lang), sheet)
    kept = keep(loaded.source.files, edits, delete=delete)
    written = not dry_run and kept.after != kept.before
    if written and not _write(folder / kept.file, kept.after, lang):
        return 1
    if as_json:
        answer_json(document(edits, kept, written=written, lang=lang))
    else:
        for line in sentences(edits, kept, sheet, written=written, lang=lang):
            say(line)
        if dry_run:
            answer(_difference(kept))
    return 1 if edits.not_kept or kept.not_kept else 0


def _difference(kept: Kept) -> str:
    lines = difflib.unified_diff(
        kept.before.splitlines(), kept.after.splitlines(), f"a/{kept.file}", f"b/{kept.file}", n=2, lineterm=""
    )
    return "\n".join(clean_line(line, 400) for line in lines)


def _folder(pack: str) -> Path | None:
    """The author's own folder; None for a scenario of the library."""
    given = Path(pack)
    if given.is_dir():
        return given
    return given.parent if given.name == START and given.is_file() else None


def _read(path: Path, lang: Lang) -> SheetRead | None:
    try:
        sheet = sheet_read(read_list(path))
    except (UnreadableList, OSError, ModuleNotFoundError) as error:
        say(_NOT_READ.said(lang).format(path=path, problem=_problem(error, lang)))
        return None
    if sheet is None:
        say(_NO_LIST.said(lang).format(path=path))
    return sheet


def _problem(error: Exception, lang: Lang) -> str:
    if isinstance(error, UnreadableList):
        return _WHY_NOT.get(str(error), _OTHER_SORT).said(lang)
    if isinstance(error, ModuleNotFoundError):
        return _WHY_NOT["no-openpyxl"].said(lang)
    return clean_line(str(getattr(error, "strerror", None) or error))


def _other_version(loaded: Loaded, sheet: SheetRead, *, anyway: bool) -> Text | None:
    if sheet.scenario and sheet.scenario != loaded.scenario.scenario:
        return words.OTHER_PACK
    stale = bool(sheet.stamp) and not loaded.sha256.startswith(sheet.stamp)
    return words.STALE if stale and not anyway else None


def _write(file: Path, text: str, lang: Lang) -> bool:
    mark = b"\xef\xbb\xbf" if file.read_bytes().startswith(b"\xef\xbb\xbf") else b""
    try:
        _put(file, mark + text.encode())
    except OSError as error:
        say(_NOT_WRITTEN.said(lang).format(path=file, problem=error.strerror or error))
        return False
    return True


def _put(file: Path, raw: bytes) -> None:
    """In the place of what was there, at once, or not at all. Raises OSError."""
    file = file.resolve()
    beside = file.with_name(f".{file.name}.new")
    try:
        beside.write_bytes(raw)
        if file.exists():
            beside.chmod(file.stat().st_mode)
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
