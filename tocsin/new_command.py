"""`tocsin new`: a pack to begin with, in a folder of its own, wired for editors."""

import json
import shutil
from pathlib import Path

from injects.sanitise import clean_line
from injects.written import Lang, Text
from scenarios.load import load_pack
from scenarios.model import Scenario
from scenarios.schema import schema_of
from scenarios.starting import NAME, SCHEMA_FILE, STARTER, in_language, name_like, started
from tocsin.streams import say

_EDITOR_CONFIG = """\
root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.yaml]
indent_style = space
indent_size = 2
"""
_RECOMMENDED = {"recommendations": ["redhat.vscode-yaml"]}
"""Without a YAML extension, that editor does not look at the schema."""

_BAD_NAME = Text(
    en="`{name}` is not a name for a pack: lower-case letters, digits, dots, dashes and underscores, at most 40.{try_}",
    fr="« {name} » n’est pas un nom de scénario\u00a0: minuscules sans accent, chiffres, points, tirets et tirets bas, "
    "40 au plus.{try_}",
)
_TRY = Text(en=" Try: tocsin new {near}", fr=" Essayez\u00a0: tocsin new {near}")
_TAKEN = Text(
    en="There is something called `{name}` here already. Choose another name, or move it away.",
    fr="Il y a déjà quelque chose du nom de « {name} » ici. Prenez un autre nom, ou déplacez-le.",
)
_NOT_WRITTEN = Text(en="`{name}` could not be written: {why}", fr="« {name} » n’a pas pu être écrit\u00a0: {why}")
_DONE = Text(
    en="{name}/ is a scenario that can be played: {count} files, and the schema for your editor.",
    fr="{name}/ est un scénario jouable\u00a0: {count} fichiers, et le schéma pour votre éditeur.",
)
_NEXT = (
    Text(
        en="  tocsin check {name}       what is wrong in it, and where",
        fr="  tocsin check {name}       ce qui ne va pas, et où",
    ),
    Text(
        en="  tocsin rehearse {name}    what simulated teams make of it",
        fr="  tocsin rehearse {name}    ce qu’en font des cellules simulées",
    ),
    Text(en="  tocsin play {name}        play it yourself", fr="  tocsin play {name}        le jouer vous-même"),
)


def run_new(name: str, *, source: str | None, lang: Lang) -> int:
    """Writes the folder and says what to do next. The exit code: 2 when the name cannot be used."""
    problem = _refusal(name, lang)
    if problem:
        say(problem)
        return 2
    files = started(load_pack(source or STARTER), name)
    if source is None:
        files = in_language(files, lang)
    try:
        _write(Path(name), {**files, **_wiring()})
    except OSError as error:
        say(_NOT_WRITTEN.said(lang).format(name=name, why=error.strerror))
        return 1
    say(_DONE.said(lang).format(name=name, count=len(files)))
    for line in _NEXT:
        say(line.said(lang).format(name=name), copied=True)
    return 0


def _refusal(name: str, lang: Lang) -> str:
    if not NAME.fullmatch(name):
        near = name_like(Path(name).name)
        try_ = _TRY.said(lang).format(near=near) if near else ""
        return _BAD_NAME.said(lang).format(name=clean_line(name, 60), try_=try_)
    taken = Path(name).exists() or Path(name).is_symlink()
    return _TAKEN.said(lang).format(name=name) if taken else ""


def _wiring() -> dict[str, str]:
    return {
        SCHEMA_FILE: json.dumps(schema_of(Scenario), ensure_ascii=False, indent=1) + "\n",
        ".vscode/extensions.json": json.dumps(_RECOMMENDED) + "\n",
        ".editorconfig": _EDITOR_CONFIG,
    }


def _write(folder: Path, files: dict[str, str]) -> None:
    """All of it, or nothing: a folder that was half written would be in the way of the next try."""
    folder.mkdir()
    try:
        for name, text in files.items():
            file = folder / name
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
