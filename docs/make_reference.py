"""Writes docs/authoring/reference.md: every key of a scenario and of an exercise file, from the schema of editors.

Its words are the docstrings of the models, its examples what the packs that come along really write. Run it with
`make reference`; a test fails when the page is not what it would write.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from injects.span import WRITTEN
from injects.written import Written
from scenarios.exercise import Exercise
from scenarios.limits import rule
from scenarios.load import regimes
from scenarios.model import Scenario
from scenarios.schema import schema_of
from scenarios.specimens import specimens
from scenarios.words import kinds

PAGE = Path(__file__).parent / "authoring" / "reference.md"

INTRODUCTION = """\
# Reference: every key

*Written by `make reference` from the models that read scenarios; do not edit it. Your editor shows the same words
([how](README.md#your-editor)).*

A pack is a folder with `scenario.yaml`; other `*.yaml` files beside it are read with it, each with some of the keys of
the first level. A key without a default must be written. Times are lengths like `90s`, `12m` or `1h30m`; a time of play
counts from STARTEX. Every text has both languages: `{en: …, fr: …}`.
"""


class Group(NamedTuple):
    """Keys of the first level that authors think of together."""

    title: str
    about: str
    keys: tuple[str, ...]


GROUPS = (
    Group(
        "What good looks like",
        "Write this first: the reaction you want to see. Then what may provoke it.",
        ("expected", "weights", "endings", "debrief"),
    ),
    Group(
        "The story",
        "What it is called, how long it lasts, and how its time runs.",
        (
            *("scenario", "version", "language", "title", "pitch", "organisation", "sector", "duration", "phases"),
            *("anssi_risk", "owasp", "accepts", "objectives", "first_day"),
        ),
    ),
    Group("The people", "Who plays, and who answers from outside.", ("roles", "merge", "sides", "personas")),
    Group(
        "The systems and the world",
        "What is true, whether anybody sees it or not.",
        ("systems", "meters", "flags", "facts", "evidence", "resources", "consequences"),
    ),
    Group("The adversary", "Who attacks, and what closes its ways.", ("adversary",)),
    Group("The injects", "What is put in front of the team.", ("injects", "floods")),
    Group("The decisions", "What the team is asked.", ("decisions",)),
    Group("The law", "Duties to notify: an exercise aid, not legal advice.", ("clocks",)),
)
EXERCISE = Group(
    "The exercise file",
    "Which teams play which scenarios: [exercise files](../exercise-files.md) explains it.",
    tuple(field.alias or name for name, field in Exercise.model_fields.items()),
)
SORTS = {
    "Condition": "The first key says which condition it is. `all`, `any` and `not` join others.",
    "Effect": "The first key says which effect it is.",
}
REGIMES = "The laws there are, with the names of their notices (`stage`) and of their cases (`case`)."
NAMES = {"PlannedInject": "Inject", "ClockUse": "Clock", "Entry": "Team"}
"""What a section is called, where the model is called otherwise."""

KINDS = {
    r"^[a-z0-9][a-z0-9._-]{0,39}$": "name",
    r"^[a-z][a-z0-9_]{0,39}$": "name that texts can quote",
    rf"^{WRITTEN}$": "length of time",
    rf"^{WRITTEN}(\.\.({WRITTEN})?)?$": "length of time, or a range of them",
    r"^(?:day ([0-9]{1,2}) )?([01][0-9]|2[0-3]):([0-5][0-9])$": "story time: `15:15`, `day 2 09:00`",
}
PLAIN = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false", "null": "null"}
SHORT = 70
MODELS = {model.__name__: model for root in (Scenario, Exercise) for model in kinds(root)}


def reference() -> str:
    """The whole page."""
    scenario, exercise = schema_of(Scenario), schema_of(Exercise)
    unplaced = set(scenario["properties"]) - {key for group in GROUPS for key in group.keys}
    if unplaced:
        raise SystemExit(f"give these keys a place in GROUPS: {', '.join(sorted(unplaced))}")
    told: set[str] = {"Text", "Condition", "Effect", *_forms(scenario, "Condition"), *_forms(scenario, "Effect")}
    lines = [INTRODUCTION]
    for group in GROUPS:
        lines += _group(group, scenario, told, Scenario)
    lines.append(_regimes())
    lines += [_sort(scenario, sort) for sort in SORTS]
    lines += _group(EXERCISE, exercise, told, Exercise)
    return "\n".join(lines)


def _regimes() -> str:
    """A row for each law: what clocks and conditions call it, its notices and its cases."""
    rows = ["| regime | duty | notices | cases |", "| --- | --- | --- | --- |"]
    for name, regime in sorted(regimes().items()):
        notices = [f"`{stage}`: {rule(regime, each).en}" for stage, each in regime.stages.items()]
        cases = [f"`{case}`: {text.en}" for case, text in regime.cases.items()]
        duty = f"{regime.label.en}.<br>T0: {regime.t0_means.en}"
        rows.append(f"| `{name}` | {' | '.join(map(_cell, (duty, '<br>'.join(notices), '<br>'.join(cases))))} |")
    return f"### Regimes\n\n{REGIMES}\n\n" + "\n".join(rows) + "\n"


def _forms(schema: dict[str, Any], sort: str) -> list[str]:
    return [each["$ref"].rpartition("/")[2] for each in schema["$defs"][sort]["oneOf"]]


def _group(group: Group, schema: dict[str, Any], told: set[str], model: type[Written]) -> Iterator[str]:
    yield f"## {group.title}\n\n{group.about}\n"
    required = {field.alias or name for name, field in model.model_fields.items() if field.is_required()}
    keys = {key: schema["properties"][key] for key in group.keys if key in schema["properties"]}
    yield _table(model, keys, required)
    for name in _reached(keys, schema["$defs"], told):
        made = schema["$defs"][name]
        yield f"### {_heading(name)}\n\n{made['description']}\n"
        if "properties" in made:
            yield _table(MODELS[name], made["properties"], set(made.get("required", ())))
        else:
            yield "One of " + ", ".join(f"`{each}`" for each in made["enum"]) + ".\n"


def _reached(value: Any, definitions: dict[str, Any], told: set[str]) -> Iterator[str]:
    """The kinds of things a value may hold that were not told yet, each before what it holds itself."""
    if isinstance(value, list):
        for each in value:
            yield from _reached(each, definitions, told)
    elif isinstance(value, dict):
        name = str(value.get("$ref", "")).rpartition("/")[2]
        if name and name not in told:
            told.add(name)
            yield name
            yield from _reached(definitions[name], definitions, told)
        for each in value.values():
            yield from _reached(each, definitions, told)


def _sort(schema: dict[str, Any], sort: str) -> str:
    """Conditions, or effects: a row for each form, its other keys beside it."""
    rows = ["| key | meaning | with | example |", "| --- | --- | --- | --- |"]
    for name in _forms(schema, sort):
        made = schema["$defs"][name]
        first = made["title"]
        keys = made["properties"]
        others = [f"`{key}` ({_kind(each)}{_must(key, made)}): {each['description']}" for key, each in keys.items()]
        del others[list(keys).index(first)]
        example = _whole(MODELS[name], first)
        rows.append(f"| `{first}` | {_cell(made['description'])} | {_cell('<br>'.join(others))} | {example} |")
    return f"## {sort}s\n\n{SORTS[sort]}\n\n" + "\n".join(rows) + "\n"


def _must(key: str, made: dict[str, Any]) -> str:
    return ", must be written" if key in made.get("required", ()) else ""


def _table(model: type[Written], keys: dict[str, Any], required: set[str]) -> str:
    rows = ["| key | meaning | type | default | example |", "| --- | --- | --- | --- | --- |"]
    for key, made in keys.items():
        default = "" if key in required else _default(made)
        cells = _cell(made["description"]), _kind(made), default, _example(model, key, made)
        rows.append(f"| `{key}` | {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def _default(made: dict[str, Any]) -> str:
    return f"`{_yaml(made['default'])}`" if "default" in made else "absent"


def _cell(text: str) -> str:
    return text.replace("\n\n", "<br>").replace("\n", " ").replace("|", "\\|")


def _kind(made: dict[str, Any]) -> str:
    """What may be written there, in words."""
    if "$ref" in made:
        return _link(made["$ref"].rpartition("/")[2])
    if "anyOf" in made:
        return " or ".join(dict.fromkeys(_kind(each) for each in made["anyOf"] if each.get("type") != "null"))
    if "enum" in made or "const" in made:
        choices = [each for each in made.get("enum", [made.get("const")]) if each is not None]
        return ", ".join(f"`{_yaml(each)}`" for each in choices)
    kind = made.get("type", "")
    kind = kind[0] if isinstance(kind, list) else kind
    many = {"array": _list, "object": _mapping}
    return many[kind](made) if kind in many else _plain(kind, made)


def _list(made: dict[str, Any]) -> str:
    least = f", at least {made['minItems']}" if made.get("minItems") else ""
    return f"list of {_kind(made['items'])}{least}"


def _mapping(made: dict[str, Any]) -> str:
    if "properties" in made:
        return f"{_kind(next(iter(made['properties'].values())))} for each of {', '.join(made['properties'])}"
    least = f", at least {made['minProperties']}" if made.get("minProperties", 0) else ""
    return f"{_kind(made['additionalProperties'])} by name{least}"


def _plain(kind: str, made: dict[str, Any]) -> str:
    if "minimum" in made and made["minimum"] == made.get("maximum"):
        return f"`{made['minimum']}`"
    if "minimum" in made or "maximum" in made:
        return f"{PLAIN[kind]}, {made.get('minimum', '…')} to {made.get('maximum', '…')}"
    return KINDS.get(made.get("pattern", ""), PLAIN[kind])


def _link(name: str) -> str:
    if name == "Text":
        return "text in both languages"
    if name in SORTS:
        return f"[{name.lower()}](#{name.lower()}s)"
    heading = _heading(name)
    return f"[{heading.lower()}](#{heading.lower().replace(' ', '-')})"


def _heading(name: str) -> str:
    """`DecisionPoint` is called a decision point."""
    name = NAMES.get(name, name)
    words = "".join(f" {sign.lower()}" if sign.isupper() else sign for sign in name).strip()
    return words[0].upper() + words[1:]


def _example(model: type[Written], key: str, made: dict[str, Any]) -> str:
    """What a pack really says there, if it is short; else what may be said."""
    values = specimens().get((model, key)) or made.get("enum", ()) or [made.get("const")]
    return "" if values[0] is None else _code({key: values[0]}, braces=False)


def _whole(model: type[Written], first: str) -> str:
    """A condition or an effect as a pack holds it; its first key alone where all are long."""
    return _code((specimens().get((model, "")) or [{first: (*specimens().get((model, first), ()), "any")[0]}])[0])


def _code(value: dict[str, Any], braces: bool = True) -> str:
    text = _yaml(value) if braces else _yaml(value)[1:-1]
    return f"`{text}`".replace("|", "\\|") if len(text) <= SHORT else ""


def _yaml(value: object) -> str:
    """A value on one line, as an author would write it."""
    written = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, width=10_000, sort_keys=False)
    return written.removesuffix("\n").removesuffix("\n...")


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(reference(), "utf-8")
