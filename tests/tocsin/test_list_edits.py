"""What planners change comes to the scenario, that and nothing else; what cannot come is said with its reason."""

import difflib
from collections.abc import Mapping

import pytest
from crises import courier, example, small
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lists import KEYS, brought_back, changed, lines, table

from injects.span import written_span
from tocsin.events_list.columns import COLUMNS
from tocsin.events_list.vocabulary import KINDS, SATURATING, TRUTHS
from tui.words import CHANNELS

LANGS = ("en", "fr")


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("pack", [small, courier], ids=["small", "courier"])
def test_a_list_that_nobody_touched_changes_no_byte(pack, lang, suffix, tmp_path):
    loaded = pack()
    edits, kept, _ = brought_back(loaded, table(loaded, lang), tmp_path / f"a{suffix}", lang)
    assert (edits.changes, edits.new, edits.gone, edits.not_kept, edits.remarks) == ([], [], [], [], [])
    assert kept.after == kept.before == loaded.source.files[kept.file]


def flat(value, path=()):
    """Every value of a scenario by its path."""
    if isinstance(value, Mapping):
        return {k: v for key, inner in value.items() for k, v in flat(inner, (*path, key)).items()}
    if isinstance(value, list | tuple):
        return {k: v for i, inner in enumerate(value) for k, v in flat(inner, (*path, i)).items()}
    return {path: value}


def differing(one, other):
    """The paths at which two scenarios differ, by injects' ids."""
    was, now = (flat(each.model_dump(exclude={"injects"})) for each in (one, other))
    places = {path for path in {*was, *now} if was.get(path) != now.get(path)}
    for name in {*one.by_id, *other.by_id}:
        was, now = (flat(s.by_id[name].model_dump()) if name in s.by_id else {} for s in (one, other))
        places |= {(name, *path) for path in {*was, *now} if was.get(path) != now.get(path)}
    return places


WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=0x24F, exclude_categories=["Cc", "Cf"]), min_size=1).map(
    lambda text: text.replace("{", "(")
)
TEXTS = st.lists(WORDS, min_size=1, max_size=3).map(lambda words: "\n".join(words)[:60].strip("\n") or "x")
FIELDS = {
    "sender": "from_",
    "org": "from_",
    "address": "from_",
    "text": "body",
    "time": "at",
}
VALUES = {
    "time": st.integers(1, 20 * 60).map(lambda s: f"T+{s // 60:02}:{s % 60:02}"),
    "channel": st.sampled_from(list(CHANNELS.values())),
    "truth": st.sampled_from(list(TRUTHS.values())),
    "saturating": st.sampled_from(list(SATURATING.values())),
    "to": st.sampled_from(["ai_lead", "legal", "legal, ai_lead"]),
    "org": TEXTS,
    "sender": TEXTS,
    "address": WORDS.map(lambda text: text[:30]),
    "subject": TEXTS,
    "text": TEXTS,
    "note": TEXTS,
}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_an_edit_of_any_cell_changes_that_field_and_no_other(data, tmp_path):
    pack, lang = small(), data.draw(st.sampled_from(LANGS))
    key = data.draw(st.sampled_from(list(VALUES)))
    line = data.draw(st.sampled_from(["1.01", "1.02", "1.05"] if key == "time" else list(pack.scenario.by_id)))
    value = data.draw(VALUES[key])
    typed = value if isinstance(value, str) else value.said(lang)
    suffix = data.draw(st.sampled_from([".csv", ".xlsx"]))
    cells = changed(table(pack, lang), line, key, typed)
    edits, kept, after = brought_back(pack, cells, tmp_path / f"a{suffix}", lang)
    assert edits.not_kept == kept.not_kept == []
    field = FIELDS.get(key, key)
    assert {path[:2] for path in differing(pack.scenario, after)} <= {(line, field)}
    again, _, same = brought_back_from(after, pack, cells, tmp_path, lang)
    assert again.changes == []
    assert same == after
    inject = after.by_id[line]
    if key in ("subject", "text", "note"):
        assert getattr(inject, field).said(lang).strip() == typed.strip()
    if key == "time":
        assert f"T+{inject.at // 60_000:02}:{inject.at // 1000 % 60:02}" == typed


def brought_back_from(after, pack, cells, folder, lang):
    """The same cells against the scenario that they made: nothing is left to change."""
    from scenarios.load import Loaded, PackSource

    _, kept, _ = brought_back(pack, cells, folder / "again.csv", lang)
    files = {**pack.source.files, kept.file: kept.after}
    return brought_back(Loaded(after, PackSource(files)), cells, folder / "again.csv", lang)


def test_the_diff_is_as_small_as_the_change(tmp_path):
    pack = courier()
    cells = changed(table(pack, "fr"), "2.02", "time", "T+07:00")
    cells = changed(cells, "2.05", "truth", "partiel")
    cells = changed(cells, "2.01/relance", "time", "après 10m")
    _, kept, _ = brought_back(pack, cells, tmp_path / "a.xlsx", "fr")
    diff = [line for line in difflib.ndiff(kept.before.splitlines(), kept.after.splitlines()) if line[0] in "+-"]
    assert [line.replace(" ", "") for line in diff] == [
        "-after:9m",
        "+after:10m",
        "-at:6m",
        "+at:7m",
        "-truth:false",
        "+truth:partial",
    ]
    assert [(each.id, place.line) for each, place in kept.changes] == [
        ("2.02", 40),
        ("2.01/relance", 32),
        ("2.05", 154),
    ]


BAD = [
    ("1.01", "time", "12:30", "could be hours or minutes"),
    ("1.01", "time", "soon", "no exercise time"),
    ("1.01", "channel", "chatt", "Did you mean `chat`?"),
    ("1.01", "truth", "maybe", "none of the words"),
    ("1.01", "to", "ai_leed", "Did you mean `ai_lead`?"),
    ("1.01", "to", "", "cannot be empty"),
    ("1.01", "text", "", "cannot be empty"),
    ("1.01", "condition", "x", "edit `when`"),
    ("1.01", "phase", "x", "worked out from others"),
    ("1.01/relance", "to", "legal", "from its inject"),
    ("decision:how-to-cut", "text", "x", "edit `decision how-to-cut`"),
    ("1.01", "text", "{{ meters.nothing }}", "there is no meter `nothing`"),
    ("1.01", "time", "T+99:00", "no longer hold together"),
    ("1.01", "time", "", "nothing sends this inject"),
]


@pytest.mark.parametrize(("line", "key", "typed", "why"), BAD)
def test_what_cannot_be_kept_is_said_with_its_reason_and_the_rest_is_kept(line, key, typed, why, tmp_path):
    pack = small()
    cells = changed(changed(table(pack, "en"), line, key, typed), "1.05", "truth", "false")
    edits, kept, after = brought_back(pack, cells, tmp_path / "a.csv")
    (refused,) = [*edits.not_kept, *kept.not_kept]
    assert why in refused.why.en
    assert refused.why.fr != refused.why.en
    assert differing(pack.scenario, after) == {("1.05", "truth")}


def row_of(cells, **typed):
    return [typed.get(key, "") for key in KEYS]


def test_a_new_row_becomes_an_inject(tmp_path):
    pack, cells = small(), table(small(), "fr")
    new = {
        "time": "T+05:00",
        "channel": "SMS",
        "sender": "Le maire",
        "to": "legal",
        "truth": "vrai",
        "text": "Alors ?\nVite.",
    }
    cells.insert(5, row_of(cells, **new))
    cells.append(row_of(cells, id="1.9", **{**new, "saturating": "oui", "note": "Bruit."}))
    edits, kept, after = brought_back(pack, cells, tmp_path / "a.xlsx", "fr")
    assert [each.id for each in kept.new] == ["1.06", "1.9"]
    assert "anglais" in edits.new[0].remark.fr
    made = after.by_id["1.06"]
    assert (made.at, made.channel, made.to, made.truth, made.saturating) == (300_000, "sms", ("legal",), True, False)
    assert made.body.fr == made.body.en == "Alors ?\nVite."
    assert after.by_id["1.9"].saturating
    assert kept.after.startswith(kept.before.rstrip("\n"))


WHOLE = {"channel": "mail", "sender": "x", "to": "legal", "truth": "true", "text": "x"}


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"text": "x"}, "a new inject needs Channel, Sender, Recipient, Truth"),
        ({"id": "1.77", "text": "x"}, "a new inject needs"),
        ({**WHOLE, "id": "A b"}, "cannot be an id"),
        ({"id": "decision:x"}, "there is no line `decision:x`"),
        ({"id": "1.01"}, "stands twice"),
        (WHOLE, "nothing sends this inject"),
    ],
)
def test_a_row_that_cannot_become_an_inject_says_why(cells, why, tmp_path):
    pack, all_of_them = small(), table(small(), "en")
    all_of_them.append(row_of(all_of_them, **cells))
    edits, kept, after = brought_back(pack, all_of_them, tmp_path / "a.csv")
    (refused,) = [*edits.not_kept, *kept.not_kept]
    assert why in refused.why.en
    assert after == pack.scenario


def test_a_mistyped_id_is_no_new_inject(tmp_path):
    pack = small()
    cells = changed(table(pack, "en"), "1.03", "id", "1.o3")
    edits, kept, _ = brought_back(pack, cells, tmp_path / "a.csv")
    assert "Did you mean `1.03`?" in edits.not_kept[0].why.en
    assert edits.new == []
    assert kept.after == kept.before


def test_an_id_that_lost_its_zeros_is_known_again(tmp_path):
    pack = courier()
    cells = changed(changed(table(pack, "en"), "2.10", "truth", "unknown"), "2.10", "id", "2.1")
    edits, kept, after = brought_back(pack, cells, tmp_path / "a.csv")
    assert after.by_id["2.10"].truth == "unknown"
    assert (edits.gone, edits.not_kept, kept.not_kept) == ([], [], [])
    assert "2.10" in edits.remarks[0].why.en


def test_deleted_rows_are_told_and_only_taken_out_on_demand(tmp_path):
    pack = small()
    cells = [row for row in table(pack, "en") if row[0] not in ("1.04", "1.01/relance", "phase:next-day")]
    edits, kept, after = brought_back(pack, cells, tmp_path / "a.csv")
    assert (edits.gone, edits.others_gone, kept.deleted) == (["1.01/relance", "1.04"], 1, [])
    assert after == pack.scenario
    _, kept, after = brought_back(pack, cells, tmp_path / "a.csv", delete=True)
    assert kept.deleted == ["1.01/relance", "1.04"]
    assert "1.04" not in after.by_id
    assert after.by_id["1.01"].relance is None


def test_what_something_else_needs_is_not_taken_out(tmp_path):
    pack = courier()
    cells = [row for row in table(pack, "en") if row[0] not in ("2.01", "2.01/relance", "2.r1")]
    _, kept, after = brought_back(pack, cells, tmp_path / "a.csv", delete=True)
    assert {"2.01"} == {each.id for each in kept.not_kept}
    assert "there is no inject `2.01`" in kept.not_kept[0].why.en
    assert "2.01" in after.by_id
    assert "2.r1" not in after.by_id


def test_rows_and_columns_may_stand_in_another_order(tmp_path):
    pack = small()
    cells = changed(table(pack, "en"), "1.02", "subject", "Another")
    turned = [list(reversed(row)) for row in (cells[:2] + list(reversed(cells[2:])))]
    _, _, after = brought_back(pack, turned, tmp_path / "a.xlsx")
    assert differing(pack.scenario, after) == {("1.02", "subject", "en")}


def test_a_kind_is_changed_with_its_time(tmp_path):
    pack = small()
    cells = changed(changed(table(pack, "en"), "1.02", "kind", "reserve"), "1.02", "time", "RESERVE")
    _, kept, after = brought_back(pack, cells, tmp_path / "a.csv")
    assert (after.by_id["1.02"].kind, after.by_id["1.02"].at) == ("reserve", None)
    assert kept.not_kept == []
    assert set(KINDS) == {"inject", "contingency", "reserve"}


def test_from_a_time_on_is_told_apart_from_at_it(tmp_path):
    pack = small()
    shown = {row.entry.id: row.cells["time"] for row in lines(pack, "fr")}
    assert shown["1.03"] == "dès T+08:00"
    _, _, after = brought_back(pack, changed(table(pack, "fr"), "1.03", "time", "T+09:00"), tmp_path / "a.csv", "fr")
    assert (after.by_id["1.03"].at, after.by_id["1.03"].earliest) == (540_000, None)
    assert written_span(540_000) == "9m"


def test_every_column_has_a_title_and_a_hint_in_both_languages():
    for column in COLUMNS.values():
        assert all((column.title.en, column.title.fr, column.hint.en, column.hint.fr))
        assert column.edited == ("EDIT" in column.hint.en) == ("MODIFIABLE" in column.hint.fr)


READ_ONLY = [
    ("variants-and-flood", "8.08", "text", "`floods` (8.08)"),
    ("variants-and-flood", "8.08", "time", "`floods` (8.08)"),
    ("variants-and-flood", "8.05/variant-1", "text", "`variants` (8.05)"),
    ("variants-and-flood", "8.05/variant-1", "channel", "`variants` (8.05)"),
    ("late-joiner", "enters:liaison", "text", "`roles` (liaison)"),
]


@pytest.mark.parametrize(("lang", "said"), [("en", "this line is no inject"), ("fr", "n’est pas un stimulus")])
@pytest.mark.parametrize(("name", "line", "key", "where"), READ_ONLY)
def test_floods_variants_and_entries_have_lines_that_are_edited_in_the_scenario(
    tmp_path, name, line, key, where, lang, said
):
    pack = example(name)
    cells = changed(table(pack, lang), line, key, "Something else.")
    edits, kept, _ = brought_back(pack, cells, tmp_path / "a.csv", lang)
    (refused,) = edits.not_kept
    assert (refused.id, refused.column) == (line, key)
    assert said in refused.why.said(lang)
    assert where in refused.why.said(lang)
    assert edits.changes == []
    assert kept.after == kept.before


@pytest.mark.parametrize("lang", LANGS)
def test_lines_of_floods_and_variants_that_are_gone_are_told_and_stay(tmp_path, lang):
    pack = example("variants-and-flood")
    cells = [row for row in table(pack, lang) if row[0] not in ("8.08", "8.05/variant-1")]
    edits, kept, after = brought_back(pack, cells, tmp_path / "a.csv", lang, delete=True)
    assert (edits.gone, edits.others_gone, kept.deleted) == ([], 2, [])
    assert after == pack.scenario


@pytest.mark.parametrize("name", ["variants-and-flood", "late-joiner", "blind-watch"])
@pytest.mark.parametrize("lang", LANGS)
def test_a_list_with_them_that_nobody_touched_changes_no_byte(tmp_path, name, lang):
    pack = example(name)
    edits, kept, _ = brought_back(pack, table(pack, lang), tmp_path / "a.xlsx", lang)
    assert (edits.changes, edits.new, edits.gone, edits.not_kept, edits.remarks) == ([], [], [], [], [])
    assert kept.after == kept.before


@pytest.mark.parametrize(("lang", "rate"), [("en", "[every 15s..30s"), ("fr", "[toutes les 15s..30s")])
def test_the_line_of_a_flood_says_how_fast_it_comes_and_all_of_its_words(lang, rate):
    pack = example("variants-and-flood")
    flood = next(each for each in pack.scenario.floods if each.id == "8.08")
    (line,) = [row for row in lines(pack, lang) if row.entry.id == "8.08"]
    first, *bodies = line.cells["text"].split("\n")
    assert first.startswith(rate)
    assert bodies == [body.said(lang) for body in flood.bodies]
