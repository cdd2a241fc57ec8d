import pytest
import sample_journal as sample


@pytest.fixture
def path(tmp_path):
    return tmp_path / "nuit calme #1.tocsin"


@pytest.fixture
def closed(path):
    """A closed exercise of twelve groups."""
    with sample.create(path) as journal:
        journal.append(sample.groups(0, 12))
    return path


@pytest.fixture
def often_shortened(monkeypatch):
    """The `-wal` is moved into the main file every few commits."""
    monkeypatch.setattr("replays.journal.CHECKPOINT_PAGES", 6)
