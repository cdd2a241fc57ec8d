"""The library: each pack plays as it did, nothing in it is dead, and its marks tell skill apart."""

import json

import pytest
from golden import PACKS, findings, transcript

from scenarios.load import LIBRARY


@pytest.fixture(params=PACKS, scope="module")
def pack(request):
    return request.param


def test_it_rehearses_as_it_did(pack):
    assert findings(pack) == (LIBRARY / pack / "rehearsal.json").read_text()


def test_one_run_is_the_same_event_by_event(pack):
    assert transcript(pack).splitlines() == (LIBRARY / pack / "rehearsal.out").read_text().splitlines()


def test_everything_in_it_comes_alive_and_marks_tell_skill_apart(pack):
    found = json.loads((LIBRARY / pack / "rehearsal.json").read_text())
    assert found["dead_injects"] == found["untaken_options"] == []
    assert all(found["endings"].values())
    novice, competent, expert = (found["marks"][level] for level in ("novice", "competent", "expert"))
    assert expert["mean"] > competent["mean"] > novice["mean"]
    assert expert["p10"] >= 0.9 * novice["p90"]
