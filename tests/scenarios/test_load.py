"""Packs on a disk, in a journal or in the library: read whole, or refused whole with nothing but a ScenarioError."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scenarios import load
from scenarios.load import FILE_LIMIT, PackSource, library, load_pack, load_source
from scenarios.problems import Problem, ScenarioError
from scenarios.strict import SIZE_LIMIT

Files = dict[str, str]


@pytest.fixture
def pack(tmp_path: Path, small: Files) -> Path:
    """The small pack, copied where it may be broken."""
    folder = tmp_path / "pack"
    folder.mkdir()
    for name, text in small.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def refused(path: str | Path) -> list[str]:
    with pytest.raises(ScenarioError) as caught:
        load_pack(path)
    assert caught.value.problems
    assert caught.value.__cause__ is None
    return str(caught.value).splitlines()


def test_a_pack_is_the_same_from_its_folder_its_start_and_its_source(small_folder: Path) -> None:
    loaded = load_pack(small_folder)
    again = load_pack(str(small_folder / "scenario.yaml"))
    assert loaded == again
    assert load_source(loaded.source.files) == loaded.scenario
    assert loaded.sha256 == loaded.source.sha256 == again.sha256


def test_the_small_pack_is_a_whole_crisis(small_folder: Path) -> None:
    scenario = load_pack(small_folder).scenario
    assert scenario.duration == 20 * 60_000
    assert [len(part) for part in (scenario.roles, scenario.injects, scenario.decisions, scenario.expected)] == [
        2,
        5,
        2,
        4,
    ]
    assert scenario.by_id["1.02"].fields["approved"] is False


def test_the_order_of_files_means_nothing(small: Files) -> None:
    backwards = dict(reversed(small.items()))
    assert load_source(backwards) == load_source(small)
    assert PackSource(backwards).sha256 == PackSource(small).sha256


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_two_sources_that_differ_have_two_digests(one: str, other: str) -> None:
    assert (PackSource({"a": one}).sha256 == PackSource({"a": other}).sha256) == (one == other)
    assert PackSource({"a": one, "b": other}).sha256 != PackSource({"a": one + other, "b": ""}).sha256 or other == ""


SPOILS = st.text(st.sampled_from("ab1:-?[]{},&*!|>'\"%@#~<\n  \t\x1b\\é"), max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.sampled_from(["scenario.yaml", "injects.yaml"]), st.integers(0, 10_000), st.integers(0, 40), SPOILS)
def test_a_pack_spoilt_anywhere_is_played_or_refused_with_places(
    small: Files, name: str, start: int, length: int, spoilt: str
) -> None:
    text = small[name]
    start %= len(text)
    files = small | {name: text[:start] + spoilt + text[start + length :]}
    for problem in told_of(files):
        assert 1 <= problem.line <= files[problem.file].count("\n") + 2
        assert problem.message.en
        assert problem.message.fr
        assert "pydantic" not in str(problem)


def told_of(files: Files) -> tuple[Problem, ...]:
    try:
        load_source(files)
    except ScenarioError as error:
        return error.problems
    return ()


def test_a_key_in_two_files_is_told_with_both_places(pack: Path) -> None:
    (pack / "more.yaml").write_text("# more\nsector: {en: Air, fr: Air}\n")
    (told,) = refused(pack)
    assert told == f"{pack}/more.yaml:2:1: sector: this key stands twice; the first is at scenario.yaml:9:1. Keep one."


def test_every_file_is_read_before_anything_is_told(pack: Path) -> None:
    (pack / "a.yaml").write_text("a: &x 1\n")
    (pack / "b.yaml").write_text("b: [\n")
    told = refused(pack)
    assert [line.split(":")[0] for line in told] == [f"{pack}/a.yaml", f"{pack}/b.yaml"]


def test_hidden_files_and_other_files_are_not_read(pack: Path) -> None:
    (pack / ".scenario.yaml").write_text("[")
    (pack / "notes.md").write_text("[")
    assert load_pack(pack).source.files.keys() == {"scenario.yaml", "injects.yaml"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"a: \xff", ":1:4: this is not UTF-8 text. Save the file as UTF-8."),
        (b"a: b\nc: \xe9t\xe9", ":2:4: this is not UTF-8 text"),
        ("a: b".encode("utf-16"), ":1:1: this is not UTF-8 text"),
        (b"", ":1:1: the file is empty."),
        (b"- a\n", "this one is a list"),
        (b"\x00" * 10, ":1:1: the character U+0000 must not stand in a text"),
        (b"[" * 100_000, "nested more than 40 deep"),
        (b"x" * (50 * 1024 * 1024), ":1:1: a pack has at most 2097152 bytes of YAML"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(pack: Path, content: bytes, told: str) -> None:
    (pack / "more.yaml").write_bytes(content)
    (line,) = refused(pack)
    assert line.startswith(f"{pack}/more.yaml:")
    assert told in line


def test_files_are_counted_together(pack: Path) -> None:
    for name in ("a", "b"):
        (pack / f"{name}.yaml").write_text(f"{name}: x\n" + "#" * (SIZE_LIMIT // 2))
    assert "2097152 bytes" in refused(pack)[0]
    with pytest.raises(ScenarioError, match="2097152 bytes"):
        load_source({"scenario.yaml": "#" * SIZE_LIMIT, "a.yaml": "#"})


def test_files_are_not_without_number(pack: Path) -> None:
    for i in range(FILE_LIMIT):
        (pack / f"f{i}.yaml").write_text("a: 1")
    assert f"at most {FILE_LIMIT} files, and this one has {FILE_LIMIT + 2}" in refused(pack)[0]


@pytest.mark.parametrize("target", ["/etc/passwd", "../outside.yaml", "outside/x.yaml"])
def test_a_link_that_leaves_the_pack_is_not_followed(pack: Path, tmp_path: Path, target: str) -> None:
    (tmp_path / "outside.yaml").write_text("secret: canary")
    (pack / "outside").symlink_to(tmp_path)
    (tmp_path / "x.yaml").write_text("secret: canary")
    (pack / "more.yaml").symlink_to(target)
    (told,) = refused(pack)
    assert told == f"{pack}/more.yaml:1:1: this file leads outside the pack. Copy its content into the pack."


def test_a_link_within_the_pack_is_a_file_like_another(pack: Path) -> None:
    (pack / "injects.yaml").rename(pack / "kept.txt")
    (pack / "injects.yaml").symlink_to("kept.txt")
    assert load_pack(pack).scenario.by_id


@pytest.mark.parametrize("make", ["loop", "pipe", "folder", "nothing"])
def test_what_is_no_ordinary_file_is_not_opened(pack: Path, make: str) -> None:
    odd = pack / "odd.yaml"
    if make == "pipe":
        os.mkfifo(odd)
    elif make == "folder":
        odd.mkdir()
    else:
        odd.symlink_to("odd.yaml" if make == "loop" else "missing.yaml")
    (told,) = refused(pack)
    assert told.startswith(f"{odd}:1:1: this is not an ordinary file that can be read: ")


def test_a_file_that_would_be_forgotten_is_told(pack: Path) -> None:
    (pack / "late.yml").write_text("a: 1")
    assert refused(pack) == [f"{pack}/late.yml:1:1: this file would not be read. Name it `late.yaml`."]


def test_a_folder_without_a_start_is_no_pack(tmp_path: Path) -> None:
    assert "a pack is a folder with a file `scenario.yaml`" in refused(tmp_path)[0]
    with pytest.raises(ScenarioError, match=r"a folder with a file `scenario\.yaml`"):
        load_source({})


@pytest.mark.parametrize(
    "name", ["smal", "../small", "small/../small", "/etc", "/etc/passwd", "a\x00b", "", "x" * 5000]
)
def test_a_name_that_is_no_pack_is_told_with_those_that_are(
    monkeypatch: pytest.MonkeyPatch, small_folder: Path, tmp_path: Path, name: str
) -> None:
    monkeypatch.setattr(load, "LIBRARY", small_folder.parent)
    monkeypatch.chdir(tmp_path)
    assert library() == ("small",)
    told = refused(name)[0]
    assert "The library has: small" in told or "a pack is a folder" in told
    assert ("Did you mean `small`?" in told) == (name in ("smal", "../small"))


def test_a_pack_of_the_library_is_known_by_its_name(monkeypatch: pytest.MonkeyPatch, small_folder: Path) -> None:
    monkeypatch.setattr(load, "LIBRARY", small_folder.parent)
    assert load_pack("small").scenario.scenario == "small"


def test_every_pack_of_the_library_can_be_played() -> None:
    for name in library():
        assert load_pack(name).scenario.scenario == name


def test_loading_depends_on_nothing_that_changes_from_run_to_run(small_folder: Path) -> None:
    program = "import sys; from scenarios.load import load_pack; print(load_pack(sys.argv[1]))"

    def run(seed: str, path: Path) -> str:
        env = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(
            [sys.executable, "-c", program, path], env=env, capture_output=True, text=True, check=True
        ).stdout

    assert run("1", small_folder) == run("2", small_folder)
