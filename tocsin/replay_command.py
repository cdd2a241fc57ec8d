"""`tocsin replay`: a finished exercise looked at again, on a screen or, for a voice and a pipe, as plain lines."""

import sys
from collections.abc import Iterator
from pathlib import Path

import replays
from injects.sanitise import clean_line
from injects.written import Lang, Text
from replays.exercise import load_exercise
from replays.player import Player
from tocsin.preferences import Preferences, PreferencesError
from tocsin.streams import answer_json, say
from tocsin.terminal import honour_no_color, is_plain
from tui.clock_face import story_time, world_time
from tui.replay.around import around
from tui.replay.knew import folded, knew
from tui.replay.recording import Line, Recording, Section
from tui.replay.words import STOPS_HERE

SAMPLE = Path(replays.__file__).parent / "samples" / "quiet-courier.tocsin"
"""The recording that comes with the program."""

ALL = 1_000_000
"""Columns in which nothing needs to be cut."""
AROUND = 14
"""Lines about what happened around an instant."""

_NO_SCREEN = Text(
    en="There is no screen to draw on here, so this is the replay in plain lines. --at chooses the instant, --team the "
    "team.",
    fr="Pas d’écran où dessiner ici\u202f: voici la relecture en lignes. --at choisit l’instant, --team la cellule.",
)
_PREFERENCES = Text(
    en="{path}: {problem}. Mend that, or move the file away, then try again.",
    fr="{path}\u00a0: {problem}. Corrigez cela, ou déplacez le fichier, puis réessayez.",
)
_NO_TEAM = Text(
    en="There is no team “{asked}” in this exercise. Its teams: {teams}.",
    fr="Il n’y a pas de cellule «\u00a0{asked}\u00a0» dans cet exercice. Ses cellules\u00a0: {teams}.",
)
_NO_SEAT = Text(
    en="There is no seat “{asked}” in this team. Its seats: {seats}.",
    fr="Il n’y a pas de place «\u00a0{asked}\u00a0» dans cette cellule. Ses places\u00a0: {seats}.",
)
_NOBODY = Text(
    en="{file}: no team plays in this exercise.", fr="{file}\u00a0: aucune cellule ne joue dans cet exercice."
)
_HEAD = Text(
    en="{title}, {exercise}, team {team} ({place} of {count})",
    fr="{title}, {exercise}, cellule {team} ({place} sur {count})",
)
_NOW = Text(en="{at} of {end}, {story}, phase: {phase}", fr="{at} sur {end}, {story}, phase\u00a0: {phase}")
_AROUND = Text(en="WHAT HAPPENED AROUND THIS INSTANT", fr="CE QUI S’EST PASSÉ AUTOUR DE CET INSTANT")
_LATER = Text(en="(later)", fr="(ensuite)")
_HIDDEN = Text(
    en="HIDDEN SIDE. No participant could see what follows.",
    fr="CÔTÉ CACHÉ. Aucun joueur ne pouvait voir ce qui suit.",
)


def run_replay(
    file: Path, *, at: str, team: str, seat: str, hidden: bool, plain: bool, as_json: bool, lang: Lang
) -> int:
    """Opens the replay console, or prints one instant. The exit code: 1 when there is no such team, seat or instant."""
    exercise = load_exercise(file)
    player = Player(exercise, exercise.law, lang)
    player.hidden = hidden
    problem = _problem(player, file, at, team, seat)
    if problem:
        say(problem)
        return 1
    if as_json:
        answer_json(_document(player, seat))
    elif plain or is_plain():
        if not plain:
            say(_NO_SCREEN.said(lang))
        sys.stdout.write("".join(f"{line}\n" for line in _told(player, seat)))
    else:
        return _look(player, seat)
    return 0


def _look(player: Player, seat: str) -> int:
    """On the full screen, as the person prefers it. The exit code: 2 when those preferences cannot be read."""
    from tui.replay.app import ReplayApp

    try:
        preferences = Preferences.read()
    except PreferencesError as error:
        say(_PREFERENCES.said(player.lang).format(**error.facts(player.lang)))
        return 2
    honour_no_color()
    app = ReplayApp(player, seat)
    app.prefer(theme=preferences.theme, keys=preferences.keys)
    app.run()
    return 0


def _problem(player: Player, file: Path, at: str, team: str, seat: str) -> str:
    """Takes the player to what was asked for, or says what there is not."""
    if not player.teams:
        return _NOBODY.said(player.lang).format(file=file)
    place = _team(player, team)
    if place is None:
        return _NO_TEAM.said(player.lang).format(asked=team, teams=", ".join(map(clean_line, player.teams)))
    player.choose(place)
    seats = [name for name, _ in player.seats]
    if seat and seat not in seats:
        return _NO_SEAT.said(player.lang).format(asked=seat, seats=", ".join(seats))
    return player.jump(at) if at else ""


def _team(player: Player, asked: str) -> int | None:
    """A team by its name, or by its place from 1."""
    if not asked:
        return 0
    if asked in player.teams:
        return player.teams.index(asked)
    return int(asked) - 1 if asked.isdecimal() and 1 <= int(asked) <= len(player.teams) else None


def _told(player: Recording, seat: str) -> Iterator[str]:
    lang = player.lang
    yield clean_line(
        _HEAD.said(lang).format(
            title=player.title,
            exercise=player.called,
            team=player.teams[player.team],
            place=player.team + 1,
            count=len(player.teams),
        )
    )
    when = {"at": world_time(player.at), "end": world_time(player.end), "story": story_time(player.story, lang)}
    yield _NOW.said(lang).format(phase=player.phase, **when)
    if not player.over and player.at >= player.end:
        yield STOPS_HERE.said(lang)
    yield ""
    yield _AROUND.said(lang)
    for row in around(player, ALL, AROUND):
        yield row.text if row.when != "after" else f"{row.text} {_LATER.said(lang)}"
    for name, title in player.seats:
        if not seat or name == seat:
            yield from _sections(knew(folded(player.shown(name)), player.opened(name), title, player.at, lang))
    if player.hidden:
        yield from ("", _HIDDEN.said(lang))
        yield from _sections((*player.hidden_side(), *player.marks()))


def _sections(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        yield from ("", clean_line(section.title))
        yield from (f"  {clean_line(line, ALL)}" for line in section.lines)


def _document(player: Player, seat: str) -> dict[str, object]:
    past = [line for line in player.listed if line.at <= player.at]
    document: dict[str, object] = {
        "exercise": player.exercise,
        "scenario": player.title,
        "team": player.teams[player.team],
        "teams": list(player.teams),
        "at": player.at,
        "end": player.end,
        "story": player.story,
        "phase": player.phase,
        "happened": [_event(line, player.lang) for line in past],
        "seats": {name: _seat(player, name, title) for name, title in player.seats if not seat or name == seat},
    }
    if player.hidden:
        document["hidden"] = {section.title: list(section.lines) for section in player.hidden_side()}
        document["marks"] = {section.title: list(section.lines) for section in player.marks()}
    return document


def _event(line: Line, lang: Lang) -> dict[str, object]:
    return {"at": line.at, "kind": line.kind, "said": line.said(lang)}


def _seat(player: Player, seat: str, title: str) -> dict[str, object]:
    return {
        "title": title,
        "opened": dict(player.opened(seat)),
        "shown": [sight.model_dump(mode="json") for sight in player.shown(seat)],
    }
