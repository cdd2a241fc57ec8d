"""What a typed command is for: a team by its name, an inject by its number."""

from injects.plain import plain
from injects.written import Text
from tui.control import line_words as words
from tui.control.line_commands import ALL, Typed
from tui.control.verbs import Target, Verb
from tui.control.voice import DeskVoice

_ON_INJECTS = frozenset({Verb.RELEASE, Verb.WITHHOLD, Verb.LET_GO, Verb.SKIP})


class NotUnderstood(Exception):
    """What to say instead of doing what was typed."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(lines)
        self.lines = lines


class LineTargets:
    """Raises NotUnderstood, with what to type, for what is not there."""

    def __init__(self, voice: DeskVoice) -> None:
        self._voice = voice

    def of(self, verb: Verb, typed: Typed) -> Target:
        """What a verb is for."""
        if verb not in _ON_INJECTS:
            return Target(self.world(typed.parts))
        if not typed.parts:
            raise self._wrong(words.NEEDS_INJECT, word=typed.word, inject="2.08")
        name = plain(typed.parts[0])
        world = self.world(typed.parts[1:])
        teams = self._voice.desk.chosen(world)
        beats = [(beat, team) for team in teams for beat in team.beats if beat.inject and plain(beat.id) == name]
        if not beats:
            raise self._wrong(words.NO_INJECT, inject=typed.parts[0])
        beat, team = beats[0]
        if len({each.scenario for each, _ in beats}) > 1:
            raise self._wrong(words.NEEDS_TEAM, word=typed.word, inject=beat.id, team=team.sight.team)
        return Target(world, beat)

    def world(self, parts: list[str]) -> int | None:
        """The world of the team that was named, by itself or with those that share it; None for all of them."""
        name = " ".join(parts)
        if not parts or plain(name) in ALL:
            return None
        for team in self._voice.desk.teams.values():
            if plain(name) in {plain(each) for each in (team.sight.team, *team.sight.teams.values())}:
                return team.world
        raise self._wrong(words.NO_TEAM, team=name)

    def _wrong(self, text: Text, **facts: object) -> NotUnderstood:
        return NotUnderstood(self._voice.say(text, **facts))
