"""Problems of a pack as people read them: drawn with the line they stand in, or one plain line each.

Drawn as rustc does on a terminal; `file:line:column: code: …` for editors, pipes and screen readers, where no line
is drawn. The sentences are those of `scenarios`; the words around them are here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as Drawn

from injects.sanitise import clean_line
from injects.written import Lang, Text
from scenarios.problems import LINE_LIMIT, Problem
from tocsin.terminal import is_plain

ERROR = Text(en="error", fr="erreur")
WARNING = Text(en="warning", fr="avertissement")
HELP = Text(en="help", fr="aide")
KEY = Text(en="key", fr="clé")

BEFORE = 40
"""Characters shown before the place, at most: long lines are cut around it."""
_THERE = re.compile(r'"[^"]*"|\'[^\']*\'|[^\s,\]}:"\'#]+')
"""The word or the quoted text that a caret stands under."""


@dataclass(frozen=True)
class Diagnostics:
    """Tells problems on a console, in a language; `files` hold the lines that they point into."""

    console: Console
    files: Mapping[str, str]
    lang: Lang
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def tell(self, problems: Iterable[Problem]) -> None:
        """Each problem: drawn on a terminal, as one line anywhere else or where somebody wants to be read to."""
        plain = is_plain() or not self.console.is_terminal
        for problem in problems:
            if plain:
                self.console.print(Drawn(self.line(problem)), soft_wrap=True)
            else:
                self.console.print(self.drawn(problem))

    def line(self, problem: Problem) -> str:
        """One line that editors can follow."""
        sort = f"{WARNING.said(self.lang)}: " if problem.is_warning else ""
        subject = f"{problem.key}: " if problem.key else ""
        return clean_line(f"{problem.where}: {problem.code}: {sort}{subject}{problem.told(self.lang)}", LINE_LIMIT)

    def drawn(self, problem: Problem) -> Drawn:
        """Some lines: what, where, the line itself with a caret, what it is about, and what to do."""
        sort, style = (WARNING, "bold yellow") if problem.is_warning else (ERROR, "bold red")
        drawn = Drawn()
        drawn.append(f"{sort.said(self.lang)}[{problem.code}]", style)
        drawn.append(f": {clean_line(problem.sentence(self.lang), LINE_LIMIT)}\n", "bold")
        width = len(str(problem.line))
        if problem.line:
            drawn.append(" " * width + "--> ", "bold blue").append(clean_line(problem.where, LINE_LIMIT) + "\n")
            for margin, words, look in self._excerpt(problem, style):
                drawn.append(f"{margin:>{width}} |", "bold blue").append(f" {words}".rstrip() + "\n", look)
        for name, words in ((KEY, problem.key), (HELP, problem.hint.said(self.lang))):
            if words:
                drawn.append(" " * width + " = ", "bold blue").append(f"{name.said(self.lang)}: ", "bold")
                drawn.append(clean_line(words, LINE_LIMIT) + "\n")
        return drawn

    def _excerpt(self, problem: Problem, style: str) -> Iterator[tuple[str, str, str]]:
        lines = self._lines_of(problem.file)
        if not 0 < problem.line <= len(lines):
            return
        line = lines[problem.line - 1]
        start = max(0, problem.column - 1 - BEFORE)
        before = ("…" if start else "") + _shown(line[start : problem.column - 1])
        there = _THERE.match(line, problem.column - 1)
        marked = _shown(there.group() if there else line[problem.column - 1 : problem.column])
        room = max(self.console.width - 10 - cell_len(before), 20)
        after = _shown(line[problem.column - 1 :])
        yield "", "", ""
        yield str(problem.line), before + (after if len(after) <= room else after[: room - 1] + "…"), ""
        carets = "^" * max(1, min(cell_len(marked), room))
        yield "", " " * cell_len(before) + carets, style

    def _lines_of(self, file: str) -> list[str]:
        if file not in self._lines:
            self._lines[file] = self.files.get(file, "").split("\n")
        return self._lines[file]


def _shown(piece: str) -> str:
    return clean_line(piece, LINE_LIMIT)
