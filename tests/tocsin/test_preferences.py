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
        ("keys = 3", 'next = "g"'),
        ('[keys]\nnxt = "g"', "keys.nxt: no action has this name. Did you mean next?"),
        ('[keys]\n"\\u001b[2J" = "g"', "no action has this name. There are: "),
        ('[keys]\nnext = "Enter"', "“Enter” is no key"),
        ("them = 1", "them"),
        ("theme", "end of document"),
        ("\0", ""),
    ],
)
def test_what_is_wrong_is_named(tmp_path, written, named):
    (tmp_path / "console.toml").write_text(written)
    with pytest.raises(PreferencesError) as refused:
        Preferences.read(tmp_path)
    assert refused.value.path == tmp_path / "console.toml"
    for lang in ("en", "fr"):
        said = str(refused.value.facts(lang)["problem"])
        assert "\x1b" not in said
        assert lang == "fr" or named in said
