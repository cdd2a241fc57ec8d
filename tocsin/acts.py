"""Acts: the commands by which people can make a condition hold."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from engine import commands as ask
from injects.written import Lang, Text
from scenarios import conditions as cond
from scenarios.belonging import is_for, roles_of, side_of
from scenarios.clocks import Regime
from scenarios.model import Scenario

SOMEBODY = "1"
"""The team that simulated participants name where one has to be named."""


_WE_KNOW = Text(en="What we know so far, and what to look for.", fr="Ce que nous savons, et ce qu’il faut chercher.")


_WE_WRITE = Text(
    en="Here is what we see, since when, and what we do about it. What do you see?",
    fr="Voici ce que nous voyons, depuis quand, et ce que nous faisons. Et vous, que voyez-vous\u202f?",
)


class Act(NamedTuple):
    """A command still to be signed: its model, the roles that may give it (anybody when empty), its other fields."""

    kind: type[ask.Asked]
    who: tuple[str, ...]
    fields: dict[str, Any]

    def asked(self, ref: str, seat: str) -> ask.Command:
        """The command, signed by a seat."""
        return ask.command_codec.validate_python(self.kind(ref=ref, seat=seat, **self.fields))


class Acts:
    """What one can do about a scenario's conditions, in a language."""

    def __init__(
        self,
        scenario: Scenario,
        regimes: Mapping[str, Regime],
        lang: Lang,
        fills: Callable[[str], bool] = lambda _: True,
    ) -> None:
        """`fills`: whether they think of a field of a form, named by clock, stage and field."""
        self._fills = fills
        self._scenario = scenario
        self._regimes = regimes
        self._lang = lang

    def toward(self, condition: cond.Condition) -> tuple[Act, ...]:
        """Acts that make the condition hold; none when only the story, or a decision, can."""
        return tuple(self._toward(condition))

    def _toward(self, condition: cond.Condition) -> Iterator[Act]:
        if isinstance(condition, cond.AllOf):
            for part in condition.all:
                yield from self._toward(part)
        elif isinstance(condition, cond.AnyOf):
            yield from next((acts for part in condition.any if (acts := self.toward(part))), ())
        else:
            act = _ACTS[type(condition)](self, condition) if type(condition) in _ACTS else None
            if act is not None:
                yield act

    def _order(self, leaf: cond.SystemIs) -> Act:
        control = leaf.control or next(iter(self._scenario.systems[leaf.system].controls))
        return self.order(leaf.system, control)

    def order(self, system: str, control: str) -> Act:
        """An order, by those who may give it."""
        written = self._scenario.systems[system]
        who = written.controls[control].who or self._of(written.side)
        return Act(ask.Order, who, {"system": system, "control": control})

    def _preserve(self, leaf: cond.EvidenceIs) -> Act:
        written = self._scenario.evidence[leaf.evidence]
        return Act(ask.Preserve, written.who or self._of(written.side), {"evidence": leaf.evidence})

    def _message(self, leaf: cond.Told) -> Act:
        if leaf.told in self._scenario.sides:
            fields = {"persona": leaf.told, "text": _WE_WRITE.said(self._lang)}
            return Act(ask.Message, self._of(leaf.by), fields)
        return self._letter(leaf)

    def _of(self, side: str | None) -> tuple[str, ...]:
        """The roles of a side; nobody in particular when it is none."""
        return roles_of(self._scenario, side) if side else ()

    def _letter(self, leaf: cond.Told) -> Act:
        intents = self._scenario.personas[leaf.told].intents
        intent = leaf.intent or next(iter(intents))
        words = intents[intent].words
        said = (words.fr if self._lang == "fr" else words.en)[0]
        fields = {"persona": leaf.told, "intent": intent, "text": said[:1].upper() + said[1:] + "."}
        return Act(ask.Message, self._of(leaf.by or self._scenario.personas[leaf.told].side), fields)

    def _find_out(self, leaf: cond.Known) -> Act | None:
        for name, persona in self._scenario.personas.items():
            for intent, wanted in persona.intents.items():
                if leaf.fact in wanted.reveals and (leaf.by is None or is_for(persona.side, leaf.by)):
                    return self._letter(cond.Told(told=name, intent=intent, by=leaf.by))
        return None

    def _pass_on(self, leaf: cond.Passed) -> Act:
        return Act(ask.PassOn, self._addressed(leaf.passed, leaf.by), {"inject": leaf.passed})

    def _open(self, leaf: cond.Opened) -> Act:
        return Act(ask.Open, self._addressed(leaf.opened, leaf.by), {"inject": leaf.opened})

    def _addressed(self, inject: str, by: str | None) -> tuple[str, ...]:
        to = self._scenario.by_id[inject].to
        return tuple(role for role in to if by is None or side_of(self._scenario, role) == by)

    def _share(self, leaf: cond.Shared) -> Act:
        wanted = leaf.shared if isinstance(leaf.shared, str) else leaf.shared[0]
        tlp = "AMBER" if wanted == "any" else wanted
        to = (SOMEBODY,) if tlp == "RED" else ()
        return Act(ask.Share, (), {"tlp": tlp, "to": to, "text": _WE_KNOW.said(self._lang)})

    def _qualify(self, leaf: cond.Qualified) -> Act:
        owner = self._scenario.clocks[leaf.qualified].owner
        return Act(ask.Qualify, (owner,), {"clock": leaf.qualified, "applies": True})

    def _notify(self, leaf: cond.Notified) -> Act:
        return self.notice(leaf.notified, leaf.stage)

    def notice(self, clock: str, stage: str | None = None) -> Act:
        """Sending a stage of a notification, the first when none is named, with a draft."""
        regime = self._scenario.regime(clock, self._regimes)
        named = stage or next(iter(regime.stages))
        content, owner = regime.stages[named].content, self._scenario.clocks[clock].owner
        fields: dict[str, Any] = {"clock": clock, "stage": named}
        if content:
            written = {key: f"{each.label.said(self._lang)}." for key, each in content.items()}
            fields["fields"] = {key: text for key, text in written.items() if self._fills(f"{clock}/{named}/{key}")}
            fields["filled"] = tuple(fields["fields"])
        else:
            fields["text"] = f"{regime.label.said(self._lang)}: {regime.stages[named].title.said(self._lang)}."
        return Act(ask.Notify, (owner,), fields)


_ACTS: dict[type, Callable[[Acts, Any], Act | None]] = {
    cond.Known: Acts._find_out,
    cond.SystemIs: Acts._order,
    cond.EvidenceIs: Acts._preserve,
    cond.Told: Acts._message,
    cond.Passed: Acts._pass_on,
    cond.Opened: Acts._open,
    cond.Shared: Acts._share,
    cond.Qualified: Acts._qualify,
    cond.Notified: Acts._notify,
}
