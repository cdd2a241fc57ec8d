"""A text that tells the hidden side is found wherever people who play read it, and only there."""

import copy
import json

import pytest
from bending import BARE, bent, inject, system, text

from scenarios.advice.spoilers import spoilers
from scenarios.parts import Sheet, parts
from scenarios.strict import read

RECORD = {"system": "guide", "prompt_text": text("-"), "completion_text": text("-")}
FLOOD = {
    "id": "noise",
    "channel": "siem",
    "from": {"name": text("SIEM")},
    "to": ["lead"],
    "at": "1m",
    "every": "10s",
    "truth": True,
    "bodies": [text("-"), text("-")],
}
PACK = {
    **BARE,
    "sides": {name: {"title": text(name), "organisation": text("-"), "contact": [name]} for name in ("lead", "legal")},
    "roles": {name: {**role, "side": name} for name, role in BARE["roles"].items()},
    "merge": [],
    "phases": [{**BARE["phases"][0], "briefs": {"lead": text("-"), "legal": text("-")}}],
    "resources": {"people": {"title": text("People"), "count": 2, "side": "lead"}},
    "systems": {"guide": {**system(off={}), "side": "lead"}},
    "adversary": {
        **BARE["adversary"],
        "steps": {"plant-it": {"title": text("-"), "technique": "AML.T0070", "takes": "1m"}},
    },
    "injects": [
        inject("a", at="1m", variants=[{"when": {"sent": "a"}, "body": text("-")}]),
        inject("b", at="1m", channel="phone", read_aloud=text("-")),
        inject("c", at="1m", channel="ai_telemetry", telemetry=RECORD),
    ],
    "floods": [FLOOD],
}
READ = [
    ("sides", "lead", "organisation"),
    ("phases", 0, "briefs", "lead"),
    ("resources", "people", "title"),
    ("systems", "guide", "controls", "off", "label"),
    ("injects", 0, "body"),
    ("injects", 0, "variants", 0, "body"),
    ("injects", 1, "read_aloud"),
    ("injects", 2, "telemetry", "prompt_text"),
    ("injects", 2, "telemetry", "completion_text"),
    ("floods", 0, "bodies", 1),
]


def told(path, value):
    pack = copy.deepcopy(PACK)
    *way, last = path
    holder = pack
    for step in way:
        holder = holder[step]
    holder[last] = value
    sheet = Sheet(bent(**pack), read("f.yaml", json.dumps(pack)), {})
    return [problem.key for problem in spoilers({part.path: part for part in parts(sheet)})]


def dotted(path):
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


@pytest.mark.parametrize("path", READ, ids=dotted)
def test_a_name_of_the_hidden_side_is_found_in_either_language(path):
    said = {"en": "Somebody did plant-it.", "fr": "Quelqu’un a fait plant-it."}
    assert told(path, said) == [f"{dotted(path)}.en", f"{dotted(path)}.fr"]
    assert told(path, text("Somebody planted it.")) == []


@pytest.mark.parametrize("path", [("injects", 0, "variants", 0), ("floods", 0)], ids=dotted)
def test_a_name_is_found_in_the_record_of_a_variant_and_of_a_flood(path):
    whole = copy.deepcopy(PACK)[path[0]][0]
    value = {**(whole["variants"][0] if len(path) > 2 else whole), "fields": {"rule": "plant-it"}}
    assert told(path, value) == [f"{dotted(path)}.fields.rule"]


@pytest.mark.parametrize("path", [("floods", 0, "note"), ("injects", 0, "note"), ("adversary", "about")], ids=dotted)
def test_what_people_who_play_never_read_may_name_it(path):
    assert told(path, text("Now comes plant-it.")) == []
