"""What the parts of a scenario are called in front of people: injects by number and subject, orders by system."""

from injects.written import Text
from scenarios.model import Scenario


def inject_name(scenario: Scenario, inject: str) -> Text:
    """Its number, and its subject; its sender when it has no subject, or one that quotes values."""
    written = scenario.by_id[inject]
    name = written.subject
    if name is None or "{" in name.en + name.fr:
        name = scenario.sender(written.from_)
    return Text(en=f"{inject} · {name.en}", fr=f"{inject} · {name.fr}")


def control_name(scenario: Scenario, system: str, control: str) -> Text:
    """The system and its control."""
    written = scenario.systems[system]
    title, label = written.title, written.controls[control].label
    return Text(en=f"{title.en} – {label.en}", fr=f"{title.fr} – {label.fr}")


def contact_name(scenario: Scenario, name: str) -> Text:
    """What somebody is called who can be written to: a persona, or another side."""
    side = scenario.sides.get(name)
    return side.title if side else scenario.personas[name].title


def quoted(name: Text) -> Text:
    """A name in quotation marks, without the full stop that ends it."""
    return Text(en=f"“{name.en.rstrip('.')}”", fr=f"«\u00a0{name.fr.rstrip('.')}\u00a0»")
