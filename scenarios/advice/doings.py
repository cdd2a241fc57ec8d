"""What the effects that can happen do, as far as they are known: it only ever grows."""

from collections import defaultdict
from collections.abc import Iterable

from injects.written import Written
from scenarios import effects as ef

EFFECTS = (ef.MeterEffect, ef.FlagEffect, ef.SystemEffect, ef.FactEffect, ef.EvidenceEffect, ef.SendEffect)


class Doings:
    """The world as effects can leave it."""

    def __init__(self) -> None:
        self.raised: set[str] = set()
        self.facts: defaultdict[str, set[str | None]] = defaultdict(set)
        """The sides that come to know a fact; None among them is every side."""
        self.lost: set[str] = set()
        self.sent: set[str] = set()
        self.states: defaultdict[str, set[str]] = defaultdict(set)
        """The states that a system is given."""
        self.pushes: defaultdict[str, set[int]] = defaultdict(set)
        """By how much a meter, or its rate, is moved."""
        self.levels: defaultdict[str, set[int]] = defaultdict(set)
        """What a meter is set to."""

    def add(self, effects: Iterable[Written]) -> None:
        """These can happen too."""
        for effect in effects:
            if isinstance(effect, ef.MeterEffect):
                self.pushes[effect.meter].update(push for push in (effect.add, effect.rate) if push is not None)
                self.levels[effect.meter].update([effect.set] if effect.set is not None else [])
            elif isinstance(effect, ef.SystemEffect):
                self.states[effect.system].update([effect.state] if effect.state else [])
            else:
                self._note(effect)

    def _note(self, effect: Written) -> None:
        if isinstance(effect, ef.FlagEffect) and effect.is_:
            self.raised.add(effect.flag)
        elif isinstance(effect, ef.FactEffect):
            self.facts[effect.fact].add(effect.side)
        elif isinstance(effect, ef.EvidenceEffect) and effect.is_ == "lost":
            self.lost.add(effect.evidence)
        elif isinstance(effect, ef.SendEffect):
            self.sent.add(effect.send)
