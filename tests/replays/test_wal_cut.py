"""Law 5: with its `-wal` cut at any byte, a journal opens as a prefix of what was committed, never half a group."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import sample_journal as sample
from hypothesis import given, settings
from hypothesis import strategies as st

from replays.chain import check_chain
from replays.errors import JournalError
from replays.files import WAL_HEAD
from replays.journal import Journal
from replays.reader import read

FRAME = 24 + 4096
COMMITS = 18


def files_of(path):
    """The main file and the `-wal`, as a power cut would find them."""
    return path.read_bytes(), path.with_name(path.name + "-wal").read_bytes()


@pytest.fixture(scope="module")
def unclosed(tmp_path_factory):
    """After each commit of two groups, what stands on the disk; the `-wal` was moved several times."""
    path = tmp_path_factory.mktemp("unclosed") / "a.tocsin"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("replays.journal.CHECKPOINT_PAGES", 9)
        with sample.create(path) as journal:
            moments = []
            for n in range(0, 2 * COMMITS, 2):
                journal.append(sample.groups(n, n + 2))
                moments.append(files_of(path))
    return moments


def laid_out(folder, main, wal):
    path = Path(folder) / "cut.tocsin"
    path.write_bytes(main)
    path.with_name("cut.tocsin-wal").write_bytes(wal)
    return path


def groups_kept(main, wal):
    with TemporaryDirectory() as folder, read(laid_out(folder, main, wal)) as reader:
        assert check_chain(reader).ok
        return sample.prefix_length(reader.records())


def boundaries(wal):
    """Every byte of the first header, and each frame's borders with the bytes beside them."""
    yield from range(WAL_HEAD + 1)
    for start in range(WAL_HEAD, len(wal), FRAME):
        yield from (start + 1, start + 23, start + 24, start + 25, start + FRAME - 1, start + FRAME)


def test_the_journal_is_a_prefix_of_whole_commits_wherever_its_wal_is_cut(unclosed):
    for commits, (main, wal) in list(enumerate(unclosed, 1))[-6:]:
        kept = [groups_kept(main, wal[:cut]) for cut in boundaries(wal)]
        assert kept == sorted(kept), "a longer -wal never holds less"
        assert all(groups % 2 == 0 for groups in kept), "a commit is there or is not"
        assert kept[-1] == 2 * commits


def test_something_stands_in_the_main_file_and_something_in_the_wal(unclosed):
    main, wal = unclosed[-1]
    assert 0 < groups_kept(main, b"") < groups_kept(main, wal) == 2 * COMMITS


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_any_other_cut_of_any_moment_is_a_prefix_too(unclosed, data):
    main, wal = data.draw(st.sampled_from(unclosed))
    cut = data.draw(st.integers(0, len(wal)))
    whole = WAL_HEAD + FRAME * ((cut - WAL_HEAD) // FRAME) if cut >= WAL_HEAD else 0
    assert groups_kept(main, wal[:cut]) == groups_kept(main, wal[:whole])


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_byte_altered_in_the_wal_gives_a_prefix(unclosed, data):
    main, wal = data.draw(st.sampled_from([moment for moment in unclosed if moment[1]]))
    at = data.draw(st.integers(0, len(wal) - 1))
    altered = wal[:at] + bytes([wal[at] ^ data.draw(st.integers(1, 255))]) + wal[at + 1 :]
    with suppress(JournalError):
        assert groups_kept(main, altered) % 2 == 0


def test_a_host_goes_on_from_what_a_cut_wal_holds(unclosed, tmp_path):
    main, wal = unclosed[-1]
    for cut in range(0, len(wal), 5_000):
        folder = tmp_path / str(cut)
        folder.mkdir()
        with Journal.open(laid_out(folder, main, wal[:cut])) as journal:
            kept = sample.prefix_length(journal.reader.records())
            assert journal.append(sample.groups(kept, kept + 3)).last_seq == sample.ends(kept + 3)[-1]
            assert sample.prefix_length(journal.reader.records()) == kept + 3
