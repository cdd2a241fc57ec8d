"""Broken packs: each is refused, or warned of, with the right code at the right place, before it costs anything.

`tests/broken/sound` is a pack with nothing wrong. Each folder beside it holds the files in which a broken pack differs,
and in `expected` what is told about it; an exercise file plays the sound pack. What cannot lie in a repository is made
here.
"""

import os
import re
import shutil
import tracemalloc
from pathlib import Path

import pytest
from crises import TESTS

from scenarios.problems import SENTENCES
from scenarios.warning_words import WARNINGS
from tocsin.check import check

BROKEN = TESTS / "broken"
CASES = sorted(folder.name for folder in BROKEN.iterdir() if folder.name != "sound")
OF_AN_EXERCISE = {"exercise.yaml", "people.csv"}
"""What lies beside the pack instead of in it."""
QUOTED = re.compile(r"`[^`]*`|“[^”]*”|«[^»]*»")
ENGLISH = re.compile(r"\b(the|this|these|is|and|or|of|must|not|nothing|never|with|would|there|it)\b", re.IGNORECASE)
FRENCH = re.compile(r"\b(le|la|les|une|ce|cette|est|et|ou|de|du|ne|pas|rien|jamais|avec|il)\b|[éèàç]", re.IGNORECASE)
MANY = 60
ROOM = 16 * 1024 * 1024
"""Bytes of memory that refusing a pack may take: a fraction of what the worst of them would."""


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "pack"
    shutil.copytree(BROKEN / "sound", folder)
    return folder


def told(folder):
    """Where and what, with the right words in either language."""
    found = check(str(folder))
    problems = found.errors + found.warnings
    for one in problems:
        assert not ENGLISH.search(QUOTED.sub("", one.told("fr"))), one.told("fr")
        assert not FRENCH.search(QUOTED.sub("", one.told("en"))), one.told("en")
    return sorted({f"{Path(one.file).name}:{one.line}:{one.column} {one.code}" for one in problems})


def test_the_sound_pack_has_neither_errors_nor_warnings(pack):
    assert told(pack) == []


@pytest.mark.parametrize("case", CASES)
def test_a_broken_pack_is_told_where_it_is_broken(pack, case):
    expected = (BROKEN / case / "expected").read_text().splitlines()
    for file in BROKEN.joinpath(case).iterdir():
        if file.name != "expected":
            shutil.copy(file, pack.parent if file.name in OF_AN_EXERCISE else pack)
    assert told(pack.parent if (pack.parent / "exercise.yaml").exists() else pack) == sorted(expected)
    assert expected


def test_there_are_enough_of_them_and_they_show_most_codes():
    shown = {line.split()[1] for case in CASES for line in (BROKEN / case / "expected").read_text().splitlines()}
    elsewhere = {"SC101", "SC103", "SC104", "SC208"}
    assert len(CASES) >= MANY
    assert {sentence.code for sentence in {**SENTENCES, **WARNINGS}.values()} - shown <= elsewhere


def missing_start(pack):
    (pack / "scenario.yaml").unlink()
    return "scenario.yaml:1:1 SC101"


def fifty_megabytes(pack):
    os.truncate(pack / "flags.yaml", 50 * 1024 * 1024)
    return "flags.yaml:1:1 SC103"


def many_files_of_one_megabyte(pack):
    for name in "abc":
        (pack / f"{name}.yaml").write_text("# " + "x" * 1024 * 1024)
    return "scenario.yaml:1:1 SC103"


def a_hundred_thousand_brackets(pack):
    (pack / "flags.yaml").write_text("flags: " + "[" * 100_000)
    return "flags.yaml:1:48 SC103"


def a_hundred_thousand_braces(pack):
    (pack / "flags.yaml").write_text("flags: " + "{a: " * 100_000)
    return "flags.yaml:1:168 SC103"


def a_hundred_thousand_dashes(pack):
    (pack / "flags.yaml").write_text("flags:\n" + "- " * 100_000)
    return "flags.yaml:2:81 SC103"


def sixty_thousand_values(pack):
    (pack / "flags.yaml").write_text("flags: [" + "x, " * 60_000 + "x]")
    return "flags.yaml:1:150003 SC103"


def a_deep_alias_bomb(pack):
    levels = [f"  a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 30)]
    (pack / "flags.yaml").write_text("\n".join(["flags:", "  a0: &a0 x", *levels]))
    return "flags.yaml:2:7 SC107"


def forty_files(pack):
    for i in range(40):
        (pack / f"more-{i}.yaml").write_text("# nothing\n")
    return "scenario.yaml:1:1 SC103"


def latin_1(pack):
    (pack / "flags.yaml").write_bytes("flags:\n  told: {en: Told., fr: Prévenus.}\n".encode("latin-1"))
    return "flags.yaml:2:27 SC104"


def a_null_byte(pack):
    (pack / "flags.yaml").write_bytes(b"flags:\n  told\0: x\n")
    return "flags.yaml:2:7 SC104"


def text_that_runs_backwards(pack):
    (pack / "flags.yaml").write_text("flags:\n  told: {en: \u202eTold., fr: Dit.}\n")
    return "flags.yaml:2:14 SC104"


def an_escape_sequence(pack):
    (pack / "flags.yaml").write_text("flags:\n  told: {en: \x1b[31mTold., fr: Dit.}\n")
    return "flags.yaml:2:14 SC104"


def a_link_out(pack):
    secret = pack.parent / "secret.yaml"
    secret.write_text("flags: {told: {en: Secret., fr: Secret.}}\n")
    (pack / "flags.yaml").unlink()
    (pack / "flags.yaml").symlink_to(secret)
    return "flags.yaml:1:1 SC102"


def a_link_by_dots(pack):
    (pack / "flags.yaml").unlink()
    (pack / "flags.yaml").symlink_to("../../../../../../../../etc/passwd")
    return "flags.yaml:1:1 SC102"


def a_link_to_itself(pack):
    (pack / "more.yaml").symlink_to("more.yaml")
    return "more.yaml:1:1 SC102"


def a_pipe(pack):
    os.mkfifo(pack / "more.yaml")
    return "more.yaml:1:1 SC102"


def a_device(pack):
    (pack / "more.yaml").symlink_to("/dev/zero")
    return "more.yaml:1:1 SC102"


def a_folder(pack):
    (pack / "more.yaml").mkdir()
    return "more.yaml:1:1 SC102"


MADE = [
    missing_start,
    fifty_megabytes,
    many_files_of_one_megabyte,
    a_hundred_thousand_brackets,
    a_hundred_thousand_braces,
    a_hundred_thousand_dashes,
    sixty_thousand_values,
    a_deep_alias_bomb,
    forty_files,
    latin_1,
    a_null_byte,
    text_that_runs_backwards,
    an_escape_sequence,
    a_link_out,
    a_link_by_dots,
    a_link_to_itself,
    a_pipe,
    a_device,
    a_folder,
]


@pytest.mark.parametrize("make", MADE)
def test_a_hostile_pack_is_refused_before_it_costs_anything(pack, make):
    expected = make(pack)
    tracemalloc.start()
    try:
        found = told(pack)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert expected in found
    assert {line.split()[1] for line in found} == {expected.split()[1]}
    assert peak < ROOM


def swap(pack, file, old, new):
    text = (pack / file).read_text()
    assert text.count(old) == 1
    (pack / file).write_text(text.replace(old, new))


def a_word_without_end(pack):
    word = "x" * 400_000
    swap(pack, "endings.yaml", "{en: It is not over., fr: Ce n’est pas fini.}", f"{{en: {word}, fr: {word}}}")
    return set()


def thousands_of_flags(pack):
    names = "".join(f"  flag_{i}: {{en: Up {i}., fr: Levé {i}.}}\n" for i in range(3_000))
    (pack / "flags.yaml").write_text("flags:\n  told: {en: Told., fr: Dit.}\n" + names)
    swap(pack, "scenario.yaml", "Clairval Water lets", "flag " * 20_000)
    return {"SC512", "SC533"}


def thousands_of_names_that_are_none(pack):
    (pack / "flags.yaml").write_text("flags:\n" + "".join(f"  a{i}: {{en: a, fr: b}}\n" for i in range(1_500)))
    unknown = ", ".join(f"{{flag: b{i}}}" for i in range(1_500))
    swap(pack, "consequences.yaml", "{flag: told}]", f"{unknown}]")
    return {"SC301"}


LETTER = "channel: mail, from: {name: {en: A, fr: A}}, to: [legal], truth: true, criticality: supporting, relance_of: "
LETTER += '"1.01", body: {en: One., fr: Un.}'


def a_long_chain_backwards(pack):
    befores = ["1.01", *(f"9.{i}" for i in range(600))]
    chain = [f'  - {{id: "9.{i}", when: {{sent: "{befores[i]}"}}, {LETTER}}}\n' for i in range(600)]
    (pack / "injects.yaml").write_text((pack / "injects.yaml").read_text() + "".join(reversed(chain)))
    return {"SC551"}


def hundreds_that_only_an_effect_sends(pack):
    letters = "".join(f'  - {{id: "9.{i}", {LETTER}}}\n' for i in range(600))
    (pack / "injects.yaml").write_text((pack / "injects.yaml").read_text() + letters)
    sends = ", ".join(f'{{send: "9.{i}"}}' for i in range(600))
    swap(pack, "consequences.yaml", "{flag: told}]", f"{{flag: told}}, {sends}]")
    return {"SC551"}


def a_condition_of_thousands(pack):
    parts = ", ".join(f"{{meter: refunds, below: {i}}}" for i in range(501, 3_000))
    swap(pack, "endings.yaml", "{meter: refunds, below: 100}", parts)
    return {"SC510"}


STRANGE = [
    a_word_without_end,
    thousands_of_flags,
    thousands_of_names_that_are_none,
    a_long_chain_backwards,
    hundreds_that_only_an_effect_sends,
    a_condition_of_thousands,
]


@pytest.mark.parametrize("make", STRANGE)
def test_a_large_and_strange_pack_does_not_hold_a_check_up(pack, make):
    """Each of these took minutes when something was compared with everything else."""
    expected = make(pack)
    found = check(str(pack), 0)
    assert {each.code for each in found.errors + found.warnings} == expected
