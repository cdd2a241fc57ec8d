import apsw
import sample_journal as sample
from hypothesis import given
from hypothesis import strategies as st

from replays.chain import check_chain
from replays.header import Header, PlayedWorld, seal
from replays.journal import Journal
from replays.reader import read

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
HEADERS = st.builds(
    Header, exercise=TEXTS, engine=TEXTS, seed=TEXTS, epoch=st.integers(1, 2**40), created_ms=st.integers(0, 2**50)
)
PACKS = st.dictionaries(TEXTS, st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=3), max_size=3)
WORLDS = st.lists(
    st.builds(
        PlayedWorld,
        number=st.integers(1, 50),
        team=TEXTS,
        scenario=TEXTS,
        seats=st.dictionaries(TEXTS, st.lists(TEXTS, max_size=3).map(tuple), max_size=3),
        teams=st.dictionaries(TEXTS, TEXTS, max_size=2),
        rate=st.integers(500, 1_000),
    ),
    unique_by=lambda world: world.number,
    max_size=4,
)


@given(HEADERS, PACKS, WORLDS)
def test_what_stands_before_the_first_record_reads_back(tmp_path_factory, header, packs, worlds):
    path = tmp_path_factory.mktemp("header") / "a.tocsin"
    Journal.create(path, header, packs, worlds).close()
    with read(path) as reader:
        assert reader.header == header
        assert reader.packs() == packs
        assert list(reader.worlds) == sorted(worlds, key=lambda world: world.number)
        assert reader.seal == seal(header, packs, worlds)
        assert check_chain(reader).ok


def test_the_seal_covers_every_word():
    seals = {
        seal(sample.HEADER, sample.PACKS, sample.WORLDS),
        *(seal(sample.HEADER.model_copy(update=change), sample.PACKS, sample.WORLDS) for change in CHANGES),
        seal(sample.HEADER, {**sample.PACKS, "more": {"a": ""}}, sample.WORLDS),
        seal(sample.HEADER, {"quiet-courier": {"scenario.yaml": ""}}, sample.WORLDS),
        seal(sample.HEADER, sample.PACKS, sample.WORLDS[:1]),
        *(seal(sample.HEADER, sample.PACKS, [w.model_copy(update=change) for w in sample.WORLDS]) for change in OTHER),
        seal(sample.HEADER, sample.PACKS, sample.WORLDS, layout=1),
    }
    assert len(seals) == 5 + len(CHANGES) + len(OTHER)


def test_a_file_of_the_first_layout_reads_as_it_did(tmp_path):
    """It knew no terms: its worlds are as usual, and its seal is over the first layout."""
    path = tmp_path / "a.tocsin"
    Journal.create(path, sample.HEADER, sample.PACKS, sample.WORLDS).close()
    connection = apsw.Connection(str(path))
    connection.execute("DROP TRIGGER exercise_stands")
    connection.execute("PRAGMA user_version = 1; ALTER TABLE worlds DROP COLUMN terms")
    old = seal(sample.HEADER, sample.PACKS, sample.WORLDS, layout=1)
    connection.execute("UPDATE exercise SET seal = ?", (old,))
    connection.close()
    with read(path) as reader:
        assert (list(reader.worlds), reader.layout) == (list(sample.WORLDS), 1)
        assert check_chain(reader).ok


OTHER = [{"seats": {}}, {"teams": {"port": "A"}}, {"rate": 800}]
CHANGES = [{"exercise": "x"}, {"engine": "9"}, {"seed": "x"}, {"epoch": 2}, {"created_ms": 0}]
