"""The MITRE ATLAS techniques a scenario names: whether the release that we know has them."""

from collections.abc import Iterator, Mapping

from scenarios.adversary import Adversary, Step
from scenarios.load import techniques
from scenarios.model import PlannedInject
from scenarios.parts import Part
from scenarios.problems import Path, Problem, did_you_mean

RELEASE = "5.6.1"


def unknown_techniques(found: Mapping[Path, Part]) -> Iterator[Problem]:
    """Techniques that are none; later releases may have them."""
    for part in found.values():
        if isinstance(part.value, Step):
            yield from _technique(part, part.value.technique, "technique")
        elif isinstance(part.value, PlannedInject | Adversary):
            field = "atlas" if isinstance(part.value, PlannedInject) else "background"
            for i, technique in enumerate(getattr(part.value, field)):
                yield from _technique(part, technique, field, i)


def _technique(part: Part, technique: str, *steps: str | int) -> Iterator[Problem]:
    if technique not in techniques():
        near = did_you_mean(technique, techniques())
        yield part.wrong("unknown-technique", *steps, name=technique, release=RELEASE, near=near)
