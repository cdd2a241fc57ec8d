"""Drafts on the console's own disk: there at once, there after a kill, and never the reason why nothing starts."""

import json
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.drafts import Drafts
from tocsin.outbox import OutboxError


def test_a_draft_is_on_the_disk_as_soon_as_it_is_kept(tmp_path):
    path = tmp_path / "outbox" / "a.drafts"
    assert Drafts(path).keep("note/", {"text": "half a line"})
    assert Drafts(path).kept == {"note/": {"text": "half a line"}}


@given(st.lists(st.tuples(st.sampled_from("abc"), st.dictionaries(st.sampled_from("xy"), st.text(max_size=9)))))
def test_each_form_has_its_latest_values_and_empty_ones_none(tmp_path_factory, kept):
    path = tmp_path_factory.mktemp("drafts") / "a.drafts"
    drafts = Drafts(path)
    latest = {}
    for form, values in kept:
        drafts.keep(form, values)
        latest[form] = values
    assert Drafts(path).kept == {form: values for form, values in latest.items() if values}


def test_they_are_for_their_owner_and_go_when_nothing_in_them_is_needed(tmp_path):
    path = tmp_path / "outbox" / "a.drafts"
    drafts = Drafts(path)
    drafts.keep("note/", {"text": "x"})
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    drafts.close(keep=True)
    assert path.exists()
    drafts.close(keep=False)
    assert not path.exists()
    drafts.keep("note/", {})
    drafts.close(keep=True)
    assert not path.exists()


def test_a_disk_that_takes_nothing_is_said_and_what_is_written_goes_on(tmp_path):
    path = tmp_path / "a.drafts"
    drafts = Drafts(path)
    path.with_suffix(".new").mkdir()
    assert not drafts.keep("note/", {"text": "x"})
    assert drafts.kept == {"note/": {"text": "x"}}
    path.with_suffix(".new").rmdir()
    assert drafts.keep("note/", {"text": "xy"})


@pytest.mark.parametrize("written", [b"", b"{", b"[]", b'{"a":1}', b'{"a":{"b":2}}', b"\xff"])
def test_a_file_that_is_no_such_thing_is_refused_and_stays(tmp_path, written):
    path = tmp_path / "a.drafts"
    path.write_bytes(written)
    with pytest.raises(OutboxError):
        Drafts(path)
    assert path.read_bytes() == written


def test_any_text_comes_back_as_it_was(tmp_path):
    path = tmp_path / "a.drafts"
    Drafts(path).keep("note/", {"text": "à 9 h\n[red]x[/] \U0001f600"})
    assert json.loads(path.read_bytes())["note/"]["text"] == "à 9 h\n[red]x[/] \U0001f600"
