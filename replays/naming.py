"""What the things of a scenario are called in front of people: seats, injects, orders, steps of the adversary."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.commands import FACILITATOR
from injects.written import Lang, Text
from scenarios.clocks import Regime
from scenarios.model import Scenario
from scenarios.naming import contact_name, control_name, inject_name

_FACILITATOR = Text(en="facilitator", fr="animateur")


@dataclass(frozen=True, slots=True)
class Names:
    """A scenario and the law, asked what things are called."""

    scenario: Scenario
    regimes: Mapping[str, Regime]

    def regime(self, clock: str) -> Regime:
        """The law behind a clock."""
        return self.scenario.regime(clock, self.regimes)

    def seat(self, seat: str | None) -> Text | None:
        """What a seat is called: the title of the role it is named after, else its own name; None for nobody."""
        if not seat:
            return None
        if seat == FACILITATOR:
            return _FACILITATOR
        role = self.scenario.roles.get(seat)
        return role.title if role else Text(en=seat, fr=seat)

    def contact(self, name: str) -> Text:
        """What somebody is called who was written to: a persona, or another side."""
        return contact_name(self.scenario, name)

    def roles(self, roles: Iterable[str]) -> Text:
        """What roles are called, one after the other."""
        titles = [self.scenario.roles[role].title for role in roles]
        return Text(en=", ".join(each.en for each in titles), fr=", ".join(each.fr for each in titles))

    def inject(self, inject: str) -> Text:
        """What an inject is called."""
        return inject_name(self.scenario, inject)

    def control(self, system: str, control: str) -> Text:
        """What an order is called."""
        return control_name(self.scenario, system, control)

    def step_titles(self, steps: tuple[str, ...], lang: Lang) -> str:
        """What steps of the adversary are called, in quotation marks, one after the other."""
        left, right = ("«\u00a0", "\u00a0»") if lang == "fr" else ("“", "”")
        titles = (self.scenario.adversary.steps[step].title.said(lang) for step in steps)
        return ", ".join(f"{left}{title}{right}" for title in titles)
