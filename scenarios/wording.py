"""The texts of a scenario: there in both languages, and sound where they are templates."""

from collections.abc import Iterator
from functools import singledispatch

from injects.model import Attachment, Relance
from injects.personas import Intent, Persona
from injects.templates import problems, quoted
from injects.written import Fact, Text, Written
from scenarios.gap_words import SORTS
from scenarios.model import PlannedInject
from scenarios.parts import Part
from scenarios.problems import Problem, near_or_all, problem
from scenarios.variants import Flood, Variant

TEMPLATES: dict[type[Written], tuple[str, ...]] = {
    PlannedInject: ("subject", "body"),
    Relance: ("subject", "body"),
    Variant: ("subject", "body"),
    Flood: ("subject", "bodies"),
    Attachment: ("body",),
    Intent: ("reply",),
    Persona: ("otherwise",),
}
"""The texts that are templates; every other is shown as it stands."""

_SORTS = {"meters": "meter", "flags": "flag", "decided": "quoted decision"}


@singledispatch
def wording(_value: Written, _part: Part) -> Iterator[Problem]:
    """What is wrong with one text, in either language."""
    yield from ()


@wording.register
def _text(value: Text, part: Part) -> Iterator[Problem]:
    steps = [step for step in part.path if isinstance(step, str)]
    template = steps[-1] in TEMPLATES.get(part.holder, ())
    for lang, words in (("en", value.en), ("fr", value.fr)):
        if not words.strip():
            yield part.wrong("no-words", lang)
        elif template:
            yield from _template(words, lang, part)
        elif "{{" in words or "{%" in words:
            yield part.wrong("no-template", lang)


def _template(words: str, lang: str, part: Part) -> Iterator[Problem]:
    for line, message in problems(words):
        yield _at_line(line, "template", lang, part, why=message)
    for name in quoted(words):
        root, _, leaf = name.partition(".")
        sort = _SORTS.get(root)
        known = part.sheet.names[sort] if sort else ()
        if sort and leaf not in known:
            line = words[: words.index(name)].count("\n") + 1
            yield _at_line(line, "unknown", lang, part, sort=SORTS[sort], name=leaf, near=near_or_all(leaf, known))


def _at_line(line: int, sentence: str, lang: str, part: Part, **facts: Fact) -> Problem:
    """Told at a line of the text where the file shows its lines as they are, else where the text begins."""
    path = (*part.path, lang)
    spot = part.sheet.pack.values.get(path)
    place = spot.place if spot else part.sheet.pack.near(path)
    if spot and spot.literal:
        place = place._replace(line=place.line + line, column=1)
    return problem(sentence, place, path, **facts)
