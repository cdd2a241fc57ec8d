"""The findings of a rehearsal as people read them: tables without colour, in 80 columns."""

from collections.abc import Iterable, Iterator
from itertools import islice

from rich import box
from rich.table import Table

from injects.sanitise import clean_line
from injects.span import HOUR, MINUTE
from injects.written import Lang, Text
from scoring.spoken import instant
from tocsin import rehearse_words as words
from tocsin.coverage import OWN, Met, conditional
from tocsin.findings import Findings
from tocsin.streams import answer, answers
from tocsin.tempo import WINDOW
from tocsin.tempo_course import DESK, Stretch

RARE = 10
"""What comes about in fewer than one run of so many is rare."""
SHOWN = 3
"""Names of rare things in a row of the table, at most."""
BARS = "▁▂▃▄▅▆▇█"


def tell(findings: Findings, lang: Lang) -> None:
    """Prints the findings on standard output."""
    answers.print(_marks(findings, lang))
    _list(words.ENDINGS, (f"{name} {count}" for name, count in findings.endings().items()), lang)
    _list(words.DEAD, findings.dead_injects(), lang)
    _list(words.UNTAKEN, findings.untaken_options(), lang)
    answers.print(_coverage(findings, lang))
    several = list(_several(findings, lang))
    if several:
        answers.print(_words_sent(several, lang))
    _list(words.ALWAYS, _in_spite(findings), lang)
    answers.print(_meters(findings, lang))
    answers.print(_load(findings, lang))
    _list(words.IDLE, (_stretch(each, findings, lang) for each in findings.tempo.idle()), lang, "\n  ")
    _list(words.PILED, (_stretch(each, findings, lang) for each in findings.tempo.piled()), lang, "\n  ")


def _table(title: Text, lang: Lang, *heads: Text | str) -> Table:
    """A table whose first column is text, and the others numbers."""
    table = Table(title=title.said(lang), title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for place, head in enumerate(heads):
        said = head if isinstance(head, str) else head.said(lang)
        table.add_column(said, justify="right" if place else "left", overflow="fold")
    return table


def _list(title: Text, items: Iterable[str], lang: Lang, between: str = ", ") -> None:
    colon = "\u00a0:" if lang == "fr" else ":"
    said = list(items)
    lead = between if said and between != ", " else " "
    answer(f"{title.said(lang)}{colon}{lead}" + (between.join(said) or words.NONE.said(lang)))


def _marks(findings: Findings, lang: Lang) -> Table:
    table = _table(words.MARKS, lang, words.LEVEL, words.MEAN, "p10", "p90")
    for level, spread in findings.marks().items():
        table.add_row(words.LEVELS[level].said(lang), *(decimal(f"{value:.1f}", lang) for value in spread))
    return table


def decimal(written: str, lang: Lang) -> str:
    """A number with decimals, as readers of the language write it: `44,3` in French."""
    return written.replace(".", ",") if lang == "fr" else written


def _coverage(findings: Findings, lang: Lang) -> Table:
    table = _table(words.COVERAGE, lang, words.WHAT, words.MET, words.NEVER, words.RARELY)
    for column in table.columns[2:]:
        column.justify = "left"
    for kind, each in findings.covered().items():
        if each:
            met = f"{sum(bool(one.runs) for one in each.values())}/{len(each)}"
            never = ", ".join(name for name, one in each.items() if not one.runs)
            table.add_row(words.KINDS[kind].said(lang), met, never, _rare(each, findings.runs))
    return table


def _words_sent(several: list[tuple[str, Met]], lang: Lang) -> Table:
    """Each text that may be sent in place of another, and each flood: how often it came, and in which run first."""
    table = _table(words.SEVERAL, lang, words.SENT, words.RUNS, words.FIRST)
    for name, met in several:
        table.add_row(name, str(met.runs), words.NEVER.said(lang) if met.first is None else str(met.first))
    return table


def _several(findings: Findings, lang: Lang) -> Iterator[tuple[str, Met]]:
    covered = findings.covered()
    for name, met in covered["variants"].items():
        inject, _, which = name.rpartition("/")
        said = words.OWN_WORDS if which == OWN else words.VARIANT
        yield said.said(lang).format(inject=inject, n=which), met
    for flood in findings.scenario.floods:
        yield words.FLOOD.said(lang).format(inject=flood.id), covered["injects"][flood.id]


def _rare(each: dict[str, Met], runs: int) -> str:
    rare = [f"{name} ({met.first})" for name, met in each.items() if 0 < met.runs * RARE < runs]
    more = [f"+{len(rare) - SHOWN}"] if len(rare) > SHOWN else []
    return ", ".join([*islice(rare, SHOWN), *more])


def _in_spite(findings: Findings) -> Iterator[str]:
    """What came about in every run, though a condition was written for it."""
    expected = conditional(findings.scenario)
    for kind, each in findings.covered().items():
        yield from (name for name, met in each.items() if met.runs == findings.runs and (kind, name) in expected)


def _meters(findings: Findings, lang: Lang) -> Table:
    document = findings.course.document()
    looks = document["at"]
    shown = range(0, len(looks), max(1, round(len(looks) / 5)))
    heads = [f"{looks[place] // MINUTE}m" for place in shown]
    table = _table(words.METERS, lang, words.METER, words.COURSE, *heads, words.AT_END)
    for name, meter in findings.scenario.meters.items():
        low, middle, high = (document[name][percent] for percent in ("p10", "p50", "p90"))
        bars = "".join(_bar(level, meter.low, meter.high) for level in middle)
        title = clean_line(meter.title.said(lang))
        end = f"{low[-1]:.0f} … {high[-1]:.0f} {meter.unit}".strip()
        table.add_row(title, bars, *(f"{middle[place]:.0f}" for place in shown), end)
    return table


def _bar(level: float, low: int, high: int) -> str:
    return BARS[min(int((level - low) * len(BARS) / max(high - low, 1)), len(BARS) - 1)]


def _load(findings: Findings, lang: Lang) -> Table:
    table = _table(words.LOAD, lang, words.WHO, words.WINDOWS)
    table.columns[1].justify = "left"
    load = {who: each["p50"] for who, each in findings.tempo.load().items()}
    width = len(str(max(max(counts, default=0) for counts in load.values()))) + 1
    for who, counts in load.items():
        table.add_row(_who(who, lang), _by_hour(counts, width))
    return table


def _by_hour(counts: list[int], width: int) -> str:
    said = [f"{count or '·':>{width}}" for count in counts]
    return " │".join("".join(said[hour : hour + HOUR // WINDOW]) for hour in range(0, len(said), HOUR // WINDOW))


def _who(who: str, lang: Lang) -> str:
    return words.DESK.said(lang) if who == DESK else who


def _stretch(stretch: Stretch, findings: Findings, lang: Lang) -> str:
    return words.STRETCH.said(lang).format(
        start=instant(stretch.start),
        end=instant(stretch.end),
        who=_who(stretch.role, lang),
        count=stretch.runs,
        runs=findings.runs,
        first=stretch.first,
    )
