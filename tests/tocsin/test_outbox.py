"""The outbox: what was said to be saved is there after anything; what was not, leaves no trace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.asking import AskNote
from tocsin.outbox import Outbox, OutboxError

NOTES = st.lists(st.builds(AskNote, ref=st.text("abc", min_size=1, max_size=4), text=st.text(max_size=20)), max_size=6)


@given(NOTES, st.integers(0, 5))
def test_what_was_kept_is_there_again(tmp_path_factory, notes, epoch):
    path = tmp_path_factory.mktemp("box") / "new" / "box.jsonl"
    first = Outbox(path)
    for note in notes:
        first.keep(note)
    first.reach(epoch)
    first.close(keep=True)
    again = Outbox(path)
    assert (again.asked, again.epoch) == (notes, epoch)
    again.close(keep=True)


@given(NOTES.filter(bool), st.data())
def test_cut_at_any_byte_it_gives_back_whole_lines_and_goes_on(tmp_path_factory, notes, data):
    path = tmp_path_factory.mktemp("box") / "box.jsonl"
    box = Outbox(path)
    for note in notes:
        box.keep(note)
    box.close(keep=True)
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    left = path.read_bytes().count(b"\n")
    again = Outbox(path)
    assert again.asked == notes[:left]
    again.keep(notes[0])
    again.close(keep=True)
    last = Outbox(path)
    assert last.asked == [*notes[:left], notes[0]]
    last.close(keep=False)
    assert not path.exists()


def test_it_is_for_its_owner_alone(tmp_path):
    box = Outbox(tmp_path / "box.jsonl")
    assert box.path.stat().st_mode & 0o777 == 0o600
    box.close(keep=True)


@pytest.mark.parametrize("spoiled", [b"nonsense\n", b'{"kind":"note"}\n', b"\xff\n"])
def test_a_file_that_is_no_outbox_is_refused_and_left_alone(tmp_path, spoiled):
    path = tmp_path / "box.jsonl"
    path.write_bytes(spoiled)
    with pytest.raises(OutboxError):
        Outbox(path)
    assert path.read_bytes() == spoiled


def test_a_place_where_nothing_can_be_kept_is_said(tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    with pytest.raises(OutboxError) as caught:
        Outbox(tmp_path / "taken" / "box.jsonl")
    assert caught.value.args == (tmp_path / "taken" / "box.jsonl",)
