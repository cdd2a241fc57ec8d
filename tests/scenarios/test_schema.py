"""The schema for editors: it never refuses what the loader accepts, and refuses what has not the shape of a pack."""

import copy
import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from scenarios.conditions import Condition
from scenarios.effects import Effect
from scenarios.exercise import Exercise
from scenarios.load import EXAMPLES, LIBRARY, examples, load_pack
from scenarios.model import Scenario
from scenarios.schema import schema_of
from scenarios.strict import read
from scenarios.words import about, forms, key_words, kinds

SCHEMA = schema_of(Scenario)
REFUSING = jsonschema.Draft202012Validator(SCHEMA)


MODELS = list(dict.fromkeys([*kinds(Scenario), *kinds(Exercise)]))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_kind_of_thing_and_every_key_has_words_for_authors(model):
    assert about(model)
    assert [key for key, words in key_words(model).items() if not words] == []


def test_every_type_and_every_key_of_the_schema_is_described():
    assert [name for name, made in SCHEMA["$defs"].items() if not made.get("description")] == []
    described = [made for made in [SCHEMA, *SCHEMA["$defs"].values()] if made.get("properties")]
    bare = [key for made in described for key, each in made["properties"].items() if not each.get("description")]
    assert bare == []


def test_the_schema_is_one_and_its_defaults_and_examples_are_as_authors_write():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    written = [each for made in SCHEMA["$defs"].values() for each in made.get("properties", {}).values()]
    for each in [*written, *SCHEMA["properties"].values()]:
        validator = REFUSING.evolve(schema={**each, "$defs": SCHEMA["$defs"]})
        for value in [*each.get("examples", []), *([each["default"]] if "default" in each else [])]:
            assert validator.is_valid(value), (each, value)
    assert SCHEMA["$defs"]["Persona"]["properties"]["delay"]["default"] == "2m"


@pytest.mark.parametrize(("sort", "kind"), [("Condition", Condition), ("Effect", Effect)])
def test_each_condition_and_effect_is_offered_by_its_first_key_and_asks_for_it(sort, kind):
    offered = [SCHEMA["$defs"][form["$ref"].rpartition("/")[2]] for form in SCHEMA["$defs"][sort]["oneOf"]]
    assert [form["title"] for form in offered] == list(forms(kind))
    assert all(form["title"] in form["required"] and not form["additionalProperties"] for form in offered)


def test_what_does_not_match_is_told_in_words():
    assert SCHEMA["properties"]["duration"]["patternErrorMessage"] == "Write it like 90s, 12m, 1h30m."
    assert "lower-case letters" in SCHEMA["properties"]["scenario"]["patternErrorMessage"]
    assert "Write it like ." not in json.dumps(SCHEMA)


def packs():
    return [*sorted(LIBRARY.iterdir()), *sorted(start.parent for start in EXAMPLES.glob("*/scenario.yaml"))]


@pytest.mark.parametrize("folder", packs(), ids=lambda folder: folder.name)
def test_every_file_of_a_pack_that_loads_is_accepted(folder):
    for name, text in load_pack(folder).source.files.items():
        REFUSING.validate(read(name, text).value)


def test_the_exercise_file_has_a_schema_too():
    validator = jsonschema.Draft202012Validator(schema_of(Exercise))
    for file in EXAMPLES.glob("*/exercise.yaml"):
        validator.validate(read(file.name, file.read_text("utf-8")).value)
    assert not validator.is_valid({"teams": [{"teem": "Rouge", "plays": "x"}]})


def whole(files):
    return {key: value for name, text in files.items() for key, value in read(name, text).value.items()}


@pytest.fixture(scope="module")
def plays(small):
    """Packs that load, each as one document: all but the longest."""
    return [whole(small), *(whole(load_pack(name).source.files) for name in examples())]


TEXTS = ["", "NO", "12:30", "day 2 09:00", "5m", "5m..20m", "5m..", "1h30m", "a into b", "x-y", "clean", "any"]
OTHERS = [None, True, False, 0, 1, -1, 4, 2.5, 1.0, [], ["legal"], {}, {"en": "a", "fr": "b"}, {"flag": "told"}]
LEAVES = [{"meter": "trust"}, {"all": [{"sent": "1.01"}]}, {"shown": "x", "sent": "y"}, [{"send": "1", "after": "3s"}]]
VALUES = st.sampled_from([*TEXTS, *OTHERS, *LEAVES])


def places(value, path=()):
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, each in inner:
        yield from places(each, (*path, step))


def spoilt(pack, path, how, value):
    """The pack with one thing in it taken away, misnamed, or replaced."""
    pack = copy.deepcopy(pack)
    holder = pack
    for step in path[:-1]:
        holder = holder[step]
    if how == "gone":
        del holder[path[-1]]
    elif how == "misnamed" and isinstance(holder, dict):
        holder[f"{path[-1]}x"] = holder.pop(path[-1])
    else:
        holder[path[-1]] = value
    return pack


def has_the_shape(pack):
    try:
        Scenario.model_validate_json(json.dumps(pack), by_alias=True, by_name=False)
    except ValidationError:
        return False
    return True


@settings(max_examples=100, deadline=None)
@given(
    which=st.integers(0, 10**6),
    where=st.integers(0, 10**6),
    how=st.sampled_from(["gone", "misnamed", "other"]),
    value=VALUES,
)
def test_the_schema_and_the_loader_agree_on_shapes(plays, which, where, how, value):
    written = plays[which % len(plays)]
    paths = [path for path in places(written) if path]
    path = paths[where % len(paths)]
    pack = spoilt(written, path, how, value)
    if has_the_shape(pack):
        REFUSING.validate(pack)
    else:
        beyond_a_schema = repr(value) == "1.0" or (how == "gone" and len(path) == 1)
        assert beyond_a_schema or not REFUSING.is_valid(pack)


WRONG = [
    ("duration: 20m", "durration: 20m"),
    ("due: 6m", "deu: 6m"),
    ("above: 40}", "above: 40, abov: 40}"),
    ("{flag: told, is: false}", "{flag: told, is_: false}"),
    ("{en: Water, fr: Eau}", "{en: Water}"),
    ("{en: Water, fr: Eau}", "Water"),
    ("{evidence: transcripts, is: lost}", "{evidence: transcripts}"),
    ("version: 1.0.0", "version: 1.0"),
    ("anssi_risk: [3, 5]", "anssi_risk: [3, x]"),
    ("to: [legal, ai_lead]", "to: []"),
    ("kind: avoid", "kind: avoit"),
    ("channel: press", "channel: pres"),
    ("truth: partial", "truth: maybe"),
    ("at: 4m", "at: 12:30"),
    ("at: 4m", "at: 4"),
    ("takes: 1m..2m", "takes: 1m-2m"),
    ("rate: 12\n", "rate: 0\n"),
    ("autonomy: 3", "autonomy: 4"),
    ("merge: [legal into ai_lead]", "merge: [legal to ai_lead]"),
    ("  no-denial:", "  No-Denial:"),
    ("  trust: {title:", "  tru-st: {title:"),
    ("{flag: told}, ", "{flags: told}, "),
    ('{not: {opened: "1.02"}}', '{not: {opend: "1.02"}}'),
    ("when: {step: drain, is: closed}", "when: [drain]"),
    ("jump: day 2 08:30", "jump: tomorrow"),
    ("situation: 15, ", "situations: 15, "),
]


@pytest.mark.parametrize(("old", "new"), WRONG)
def test_common_mistakes_are_underlined_in_the_editor(small, old, new):
    (text,) = [text for text in small.values() if text.count(old) == 1]
    assert REFUSING.is_valid(read("x.yaml", text).value)
    assert not REFUSING.is_valid(read("x.yaml", text.replace(old, new)).value)
