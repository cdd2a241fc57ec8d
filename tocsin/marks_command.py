"""`tocsin marks`: the automatic column of every team, and why a mark is what it is."""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from rich import box
from rich.table import Table

from engine.events import Event
from injects.sanitise import clean_line
from injects.written import Lang, Text
from replays.exercise import Exercise, Played, load_exercise
from scenarios.belonging import title_of
from scenarios.decisions import Dimension
from scenarios.model import Scenario
from scoring.board import Standing, standings
from scoring.marks import Mark, Score, Sheet
from scoring.sheets import sheet_of
from scoring.spoken import instant
from scoring.titles import DIMENSIONS, LETTERS
from tocsin.streams import answer, answer_json, answers, say

_TITLE = Text(en="Marks of {exercise}, automatic column", fr="Notes de {exercise}, colonne automatique")
_HOW = Text(
    en="0 to 100, with P S M U. Why a mark? tocsin marks {file} --why {example}",
    fr="De 0 à 100, avec P S M U. Pourquoi une note\u202f? tocsin marks {file} --why {example}",
)
_UNKNOWN = Text(
    en="There is no mark “{asked}” in this exercise. {hint}",
    fr="Il n’y a pas de note «\u00a0{asked}\u00a0» dans cet exercice. {hint}",
)
_MEANT = Text(en="Did you mean {close}?", fr="Vouliez-vous dire {close}\u202f?")
_LIST = Text(en="Marks are named TEAM/MARK, like {close}.", fr="Une note se nomme CELLULE/NOTE, comme {close}.")


def run_marks(file: Path, *, why: str | None, as_json: bool, lang: Lang) -> int:
    """Prints the standings, or one mark with its reasons. The exit code: 1 when no mark has the name asked for."""
    exercise = load_exercise(file)
    sheets = {played.world.team: sheet_of(played.scenario, exercise.law, played.events) for played in exercise.played}
    if why is not None:
        return _explain(exercise, sheets, why, as_json=as_json, lang=lang)
    groups = _groups(exercise)
    if as_json:
        said = [_document(standing, group, lang) for group in groups for standing in _standings(group, sheets)]
        answer_json({"exercise": exercise.header.exercise, "teams": said})
    else:
        _tell_standings(exercise, groups, sheets, lang)
        for team, sheet in [each for each in sheets.items() if each[1].marks][:1]:
            say(_HOW.said(lang).format(file=file, example=quote(f"{team}/{sheet.marks[0].id}")))
    return 0


class _Group(NamedTuple):
    """Teams that did the same: one scenario, on one side of it. Only their marks compare."""

    scenario: Scenario
    side: str
    teams: list[str]


def _groups(exercise: Exercise) -> list[_Group]:
    groups: dict[tuple[str, str], _Group] = {}
    for played in exercise.played:
        key = played.scenario.scenario, played.side
        groups.setdefault(key, _Group(played.scenario, played.side, [])).teams.append(played.world.team)
    return list(groups.values())


def _standings(group: _Group, sheets: Mapping[str, Sheet]) -> tuple[Standing, ...]:
    return standings({team: sheets[team] for team in group.teams})


def _tell_standings(exercise: Exercise, groups: list[_Group], sheets: Mapping[str, Sheet], lang: Lang) -> None:
    for group in groups:
        of = title_of(group.scenario, group.side).said(lang) if len(groups) > 1 else ""
        of_group = {team: sheets[team] for team in group.teams}
        answers.print(standings_table(of_group, exercise.title.said(lang), lang, of=of))


def standings_table(
    sheets: Mapping[str, Sheet], exercise: str, lang: Lang, *, of: str = "", most: int | None = None
) -> Table:
    """The standings as a table, the first `most` teams when it is given; `of` says which they are, if not all."""
    title = "\n".join(filter(None, (_TITLE.said(lang).format(exercise=clean_line(exercise)), clean_line(of))))
    table = Table(title=title, box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    heads = (Text(en="place", fr="rang"), Text(en="team", fr="cellule"), Text(en="total", fr="total"))
    for head in (*heads, *(_SHORT[dimension] for dimension in Dimension)):
        table.add_column(head.said(lang), no_wrap=True, justify="left" if head is heads[1] else "right")
    for standing in standings(sheets)[:most]:
        scores = (_shown(standing.sheet.dimensions[dimension]) for dimension in Dimension)
        table.add_row(str(standing.place), standing.team, _shown(standing.sheet.total), *scores)
    return table


_SHORT: dict[Dimension, Text] = {
    Dimension.SITUATION: Text(en="situ.", fr="situ."),
    Dimension.DECISION: Text(en="decis", fr="décis"),
    Dimension.TIMELINESS: Text(en="time", fr="délai"),
    Dimension.CONTAINMENT: Text(en="cont.", fr="endig"),
    Dimension.COMMUNICATION: Text(en="comm.", fr="comm."),
    Dimension.LEGAL: Text(en="legal", fr="jurid"),
    Dimension.COORDINATION: Text(en="coord", fr="coord"),
}


def _shown(score: Score | None) -> str:
    return "-" if score is None else f"{score.points:.0f} {score.letter}"


def event_line(number: int, event: Event) -> str:
    """An event on one line: its number in the world, its time, its kind, and what is not as usual in it."""
    fields = event.model_dump(mode="json", exclude={"at", "kind"}, exclude_defaults=True)
    said = " ".join(f"{name}={value}" for name, value in fields.items())
    return f"#{number} {instant(event.at)} {event.kind} {said}".rstrip()


def _document(standing: Standing, group: _Group, lang: Lang) -> dict[str, object]:
    sheet = standing.sheet
    dimensions = {d.value: None if s is None else s.points for d, s in sheet.dimensions.items()}
    return {
        "place": standing.place,
        "team": standing.team,
        "scenario": group.scenario.scenario,
        "side": group.side or None,
        "total": sheet.total.points,
        "letter": sheet.total.letter,
        "ai": sheet.ai.points if sheet.ai else None,
        "dimensions": dimensions,
        "marks": [_mark_document(mark, lang) for mark in sheet.marks],
    }


def _mark_document(mark: Mark, lang: Lang) -> dict[str, object]:
    return {
        "mark": mark.id,
        "rule": mark.rule,
        "dimension": mark.dimension.value,
        "points": mark.points,
        "weight": mark.weight,
        "at": mark.at,
        "events": list(mark.events),
        "critical": mark.critical,
        "ai_specific": mark.ai_specific,
        "title": mark.title.said(lang),
        "why": mark.why.said(lang),
    }


def _explain(exercise: Exercise, sheets: dict[str, Sheet], asked: str, *, as_json: bool, lang: Lang) -> int:
    team, _, name = asked.partition("/")
    mark = sheets[team].mark(name) if team in sheets else None
    if mark is None:
        say(_UNKNOWN.said(lang).format(asked=asked, hint=_hint(sheets, asked, lang)))
        return 1
    played = next(each for each in exercise.played if each.world.team == team)
    if as_json:
        answer_json({"team": team, **_mark_document(mark, lang), "evidence": _evidence(played, mark)})
    else:
        _tell(played, team, mark, lang)
    return 0


def _hint(sheets: dict[str, Sheet], asked: str, lang: Lang) -> str:
    of_team = {team: sheet for team, sheet in sheets.items() if team == asked.partition("/")[0]}
    names = [f"{team}/{mark.id}" for team, sheet in (of_team or sheets).items() for mark in sheet.marks]
    close = get_close_matches(asked, names, n=1)
    return (_MEANT if close else _LIST).said(lang).format(close=(close or names)[0])


def _tell(played: Played, team: str, mark: Mark, lang: Lang) -> None:
    colon = "\u00a0:" if lang == "fr" else ":"
    rule = Text(en="rule", fr="règle").said(lang)
    answer(f"{team}{colon} {mark.title.said(lang)}")
    answer(f"  {mark.points}/100, {LETTERS[Score.at(mark.points).letter].said(lang)}, {instant(mark.at)}")
    answer(f"  {DIMENSIONS[mark.dimension].said(lang)}, {rule} {mark.rule}, x{mark.weight}")
    answer(f"  {mark.why.said(lang)}")
    for number in mark.events:
        answer(f"  {event_line(number, played.events[number - 1])}")


def _evidence(played: Played, mark: Mark) -> list[dict[str, object]]:
    return [{"number": number, **played.events[number - 1].model_dump()} for number in mark.events]
