"""A person's preferences: colours and keys, or one sentence about what is wrong with the file."""

import pytest

from tocsin.preferences import Preferences, PreferencesError


def test_without_a_file_there_are_none(tmp_path):
    assert Preferences.read(tmp_path) == Preferences(theme="dark", keys={})


def test_colours_and_keys(tmp_path):
    (tmp_path / "console.toml").write_text('theme = "light"\n[keys]\nnext = "g"\n')
    assert Preferences.read(tmp_path) == Preferences(theme="light", keys={"next": "g"})


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ('theme = "pink"', "theme"),
        ("[keys]\nnext = 3", "keys.next"),
        ("them = 1", "them"),
        ("theme", "end of document"),
        ("\0", ""),
    ],
)
def test_what_is_wrong_is_named(tmp_path, written, named):
    (tmp_path / "console.toml").write_text(written)
    with pytest.raises(PreferencesError) as refused:
        Preferences.read(tmp_path)
    assert refused.value.args[0] == tmp_path / "console.toml"
    assert named in str(refused.value.args[1])
