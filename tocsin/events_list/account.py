"""The account of a list that came back: line by line what was changed, and what could not be kept and why."""

from collections.abc import Iterator
from typing import Any

from injects.sanitise import clean_line
from injects.written import Lang, Text
from tocsin.events_list import words
from tocsin.events_list.columns import COLUMNS, Key
from tocsin.events_list.edits import Change, Edits, NotKept
from tocsin.events_list.keeping import Kept
from tocsin.events_list.reading import SheetRead

SHOWN = 60
"""Characters of a text that are told."""

_CHANGED = Text(
    en="row {row}, {id}, {column}: {old} → {new} ({place})",
    fr="rangée {row}, {id}, {column}\u00a0: {old} → {new} ({place})",
)
_NEW = Text(
    en="row {row}: new inject {id}, at the end of {file}; {remark}",
    fr="rangée {row}\u00a0: nouveau stimulus {id}, à la fin de {file}\u202f; {remark}",
)
_DELETED = Text(en="{id}: taken out of {file}", fr="{id}\u00a0: retiré de {file}")
_NOT_KEPT = Text(en="NOT KEPT {where}: {why}", fr="NON REPRIS, {where}\u00a0: {why}")
_ROW = Text(en="row {row}", fr="rangée {row}")
_REMARK = Text(en="{where}: {why}", fr="{where}\u00a0: {why}")
_QUOTED = Text(en="“{text}”", fr="«\u00a0{text}\u00a0»")
_EMPTY = Text(en="(empty)", fr="(vide)")
_NOTHING = Text(en="Nothing differs: no file was touched.", fr="Rien ne diffère\u00a0: aucun fichier n’a été touché.")
_COUNTS = Text(
    en="changes {changes}, new {new}, taken out {deleted}, not kept {not_kept}",
    fr="modifications {changes}, nouveaux {new}, retirés {deleted}, non repris {not_kept}",
)
_WRITTEN = Text(en="{file}: written; {counts}.", fr="{file}\u00a0: écrit\u202f; {counts}.")
_NOT_WRITTEN = Text(en="{file}: not written; {counts}.", fr="{file}\u00a0: non écrit\u202f; {counts}.")


def document(edits: Edits, kept: Kept, *, written: bool, lang: Lang) -> dict[str, Any]:
    """The account as one document."""
    return {
        "changes": [_change(change, place.line, kept.file, lang) for change, place in kept.changes],
        "new": [{"row": each.row, "id": each.id} for each in kept.new],
        "deleted": kept.deleted,
        "gone": [name for name in edits.gone if name not in kept.deleted],
        "not_kept": [_refusal(each, lang) for each in (*edits.not_kept, *kept.not_kept)],
        "file": kept.file,
        "written": written,
    }


def _change(change: Change, line: int, file: str, lang: Lang) -> dict[str, Any]:
    remark = change.steps.remark
    return {
        "row": change.row,
        "id": change.id,
        "column": change.column,
        "old": change.old,
        "new": change.new,
        "file": file,
        "line": line,
        "remark": remark.said(lang) if remark else "",
    }


def _refusal(each: NotKept, lang: Lang) -> dict[str, Any]:
    return {"row": each.row, "id": each.id, "column": each.column, "why": each.why.said(lang)}


def sentences(edits: Edits, kept: Kept, sheet: SheetRead, *, written: bool, lang: Lang) -> Iterator[str]:
    """The account in lines."""
    for change, place in kept.changes:
        yield _said(_changed(change, f"{place.file}:{place.line}", lang))
    for new in kept.new:
        yield _said(_NEW.said(lang).format(row=new.row, id=new.id, file=kept.file, remark=new.remark.said(lang)))
    for name in kept.deleted:
        yield _said(_DELETED.said(lang).format(id=name, file=kept.file))
    for each in edits.remarks:
        yield _said(_REMARK.said(lang).format(where=_where(each, lang), why=each.why.said(lang)))
    for each in (*edits.not_kept, *kept.not_kept):
        yield _said(_NOT_KEPT.said(lang).format(where=_where(each, lang), why=each.why.said(lang)))
    yield from _of_the_file(edits, kept, sheet, lang)
    yield _end(edits, kept, written=written, lang=lang)


def _of_the_file(edits: Edits, kept: Kept, sheet: SheetRead, lang: Lang) -> Iterator[str]:
    for name in edits.gone:
        if name not in kept.deleted:
            yield words.GONE.said(lang).format(name=name)
    if edits.others_gone:
        yield words.OTHERS_GONE.said(lang).format(n=edits.others_gone)
    for key in sheet.absent:
        if COLUMNS[key].edited:
            yield words.ABSENT.said(lang).format(title=COLUMNS[key].title.said(lang))
    for title in sheet.strange:
        yield _said(words.STRANGE.said(lang).format(title=title))


def _end(edits: Edits, kept: Kept, *, written: bool, lang: Lang) -> str:
    refused = len(edits.not_kept) + len(kept.not_kept)
    if kept.after == kept.before and not refused:
        return _NOTHING.said(lang)
    counts = _COUNTS.said(lang).format(
        changes=len(kept.changes), new=len(kept.new), deleted=len(kept.deleted), not_kept=refused
    )
    return (_WRITTEN if written else _NOT_WRITTEN).said(lang).format(file=kept.file, counts=counts)


def _changed(change: Change, place: str, lang: Lang) -> str:
    facts = {"row": change.row, "id": change.id, "column": _title(change.column, lang), "place": place}
    line = _CHANGED.said(lang).format(old=_short(change.old, lang), new=_short(change.new, lang), **facts)
    remark = change.steps.remark.said(lang) if change.steps.remark else ""
    return f"{line}. {remark[0].upper()}{remark[1:]}" if remark else line


def _where(each: NotKept, lang: Lang) -> str:
    row = _ROW.said(lang).format(row=each.row) if each.row else ""
    column = _title(each.column, lang) if each.column else ""
    return ", ".join(filter(None, (row, each.id, column)))


def _title(column: Key, lang: Lang) -> str:
    return COLUMNS[column].title.said(lang)


def _short(text: str, lang: Lang) -> str:
    if not text:
        return _EMPTY.said(lang)
    line = clean_line(text, SHOWN + 1)
    return _QUOTED.said(lang).format(text=line if len(line) <= SHOWN else f"{line[:SHOWN]}…")


def _said(line: str) -> str:
    return clean_line(line, 600)
