import apsw
import pytest

from replays import errors
from replays.errors import JournalError, translated


@pytest.mark.parametrize(
    ("met", "said"),
    [
        (apsw.FullError, errors.JournalFull),
        (apsw.BusyError, errors.JournalInUse),
        (apsw.LockedError, errors.JournalInUse),
        (apsw.CorruptError, errors.JournalDamaged),
        (apsw.NotADBError, errors.JournalDamaged),
        (apsw.SQLError, errors.JournalDamaged),
        (apsw.IOError, errors.JournalUnusable),
        (apsw.CantOpenError, errors.JournalUnusable),
        (PermissionError, errors.JournalUnusable),
    ],
)
def test_what_sqlite_meets_is_said_about_the_file(path, met, said):
    with pytest.raises(said) as raised, translated(path):
        raise met("what happened")
    assert str(raised.value).startswith(f"{path}: ")
    assert raised.value.facts["path"] == path
    assert isinstance(raised.value.__cause__, met)


def test_a_sentence_can_be_said_in_another_language(path):
    error = errors.RecordDamaged(path=path, record=17, problem="son texte a changé")
    assert "{path} : enregistrement {record} : {problem}".format(**error.facts).endswith("17 : son texte a changé")


def test_every_error_is_one_sentence_with_a_place():
    kinds = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, JournalError)]
    assert len(kinds) > 12
    assert all("{path}" in kind.sentence or "{record}" in kind.sentence for kind in kinds)
    assert all(kind.sentence.endswith(".") and "\n" not in kind.sentence for kind in kinds)


def test_anything_else_goes_through(path):
    with pytest.raises(ZeroDivisionError), translated(path):
        raise ZeroDivisionError
