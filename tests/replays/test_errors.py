from string import Formatter

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


def test_a_sentence_can_be_said_in_both_languages(path):
    error = errors.RecordDamaged(path=path, record=17, problem="x")
    assert error.said("en") == str(error) == f"{path}: damaged at record 17: x. Go back to a copy of this file."
    assert (
        error.said("fr") == f"{path}\u00a0: endommagé à l’enregistrement 17\u00a0: x. Reprenez une copie de ce fichier."
    )


def test_every_error_is_one_sentence_with_a_place():
    kinds = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, JournalError)]
    assert len(kinds) > 12
    for kind in kinds:
        said = kind.sentence
        assert facts(said.en) == facts(said.fr)
        assert facts(said.en) & {"path", "record"}
        assert all(each.endswith(".") and "\n" not in each for each in (said.en, said.fr))


def facts(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_anything_else_goes_through(path):
    with pytest.raises(ZeroDivisionError), translated(path):
        raise ZeroDivisionError
