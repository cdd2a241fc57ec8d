"""`tocsin schema`: the JSON Schema of a file that authors write, for editors and other tools."""

import json
import sys
from pathlib import Path

from injects.written import Lang, Text, Written
from scenarios.exercise import Exercise
from scenarios.model import Scenario
from scenarios.schema import schema_of
from tocsin.streams import say

KINDS: dict[str, tuple[type[Written], str]] = {
    "scenario": (Scenario, "A file of a Tocsin scenario pack"),
    "exercise": (Exercise, "A Tocsin exercise file"),
}

_WRITTEN = Text(en="Written: {file}", fr="Écrit\u00a0: {file}")
_NOT_WRITTEN = Text(en="`{file}` could not be written: {why}", fr="« {file} » n’a pas pu être écrit\u00a0: {why}")


def run_schema(kind: str, *, out: Path | None, lang: Lang) -> int:
    """Prints the schema, or writes it to a file. The exit code: 1 when that cannot be done."""
    text = json.dumps(schema_of(*KINDS[kind]), ensure_ascii=False, indent=1) + "\n"
    if out is None:
        sys.stdout.write(text)
        return 0
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        say(_NOT_WRITTEN.said(lang).format(file=out, why=error.strerror))
        return 1
    say(_WRITTEN.said(lang).format(file=out))
    return 0
