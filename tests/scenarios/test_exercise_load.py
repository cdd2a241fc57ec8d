"""Exercise files: who plays what is read as strictly as a scenario, and everything wrong is told at its place."""

import unicodedata

import pytest
from exercise_files import PEOPLE, write_exercise

from scenarios.exercise_load import exercise_of, is_exercise, load_exercise_file
from scenarios.problems import ScenarioError
from scenarios.strict import read
from tocsin.lineup import lineup_of_exercise


def problems(folder):
    with pytest.raises(ScenarioError) as raised:
        load_exercise_file(folder)
    return [(each.file.removeprefix(f"{folder}/"), each.line, each.code, each.key) for each in raised.value.problems]


def test_an_exercise_is_its_teams_its_packs_and_who_sits_where(tmp_path):
    folder = write_exercise(tmp_path)
    loaded = load_exercise_file(folder)
    assert [entry.team for entry in loaded.exercise.teams] == ["Rouge", "Bleue"]
    assert {name: pack.scenario.scenario for name, pack in loaded.packs.items()} == {
        "small": "small",
        "courier": "quiet-courier",
    }
    assert [(each.team, each.seat, each.name, each.language) for each in loaded.roster] == [
        ("Rouge", "director", "Ada Exemple", "en"),
        ("Rouge", "comms", "Chloé Exemple", None),
        ("Bleue", "ai_lead", "Bob Sample", None),
        ("", "facilitator", "Eve Meneuse", None),
        ("", "evaluator-1", "Max Témoin", None),
    ]
    assert loaded == load_exercise_file(folder / "exercise.yaml")


def test_a_pack_by_a_name_that_no_disk_has_is_told(tmp_path):
    assert [
        code for _, _, code, _ in problems(write_exercise(tmp_path, ("small: small", f"small: {'x' * 5_000}")))
    ] == ["SC101"]


def test_a_quarter_more_time_is_four_fifths_of_the_rate(tmp_path):
    teams = load_exercise_file(write_exercise(tmp_path)).exercise.teams
    assert [entry.rate for entry in teams] == [1_000, 800]


def test_what_is_an_exercise_and_what_is_a_pack(tmp_path):
    folder = write_exercise(tmp_path)
    (folder / "saturday.yaml").write_text("exercise: x")
    assert is_exercise(folder)
    assert is_exercise(folder / "exercise.yaml")
    assert is_exercise(folder / "saturday.yaml")
    assert not is_exercise(folder / "small")
    assert not is_exercise(folder / "small" / "scenario.yaml")
    assert not is_exercise(folder / "people.csv")


WRONG = {
    "an unknown scenario": ([("plays: small", "plays: smal")], ("exercise.yaml", 9, "SC301", "teams[1].plays")),
    "a team twice": ([("team: Bleue", "team: Rouge")], ("exercise.yaml", 9, "SC401", "teams[1].team")),
    "a team twice, in capitals": ([("team: Bleue", "team: ROUGE")], ("exercise.yaml", 9, "SC401", "teams[1].team")),
    "a team twice, but for what is not seen": (
        [("team: Bleue", 'team: "Rou\\u200Bge"')],
        ("exercise.yaml", 9, "SC401", "teams[1].team"),
    ),
    "a team of nothing that is seen": (
        [("team: Bleue", 'team: "\\u200B"')],
        ("exercise.yaml", 9, "SC205", "teams[1].team"),
    ),
    "a team that would be all of them": (
        [("team: Bleue", 'team: "*"')],
        ("exercise.yaml", 9, "SC205", "teams[1].team"),
    ),
    "a team that would be none": ([("team: Bleue", "team: '?Bleue'")], ("exercise.yaml", 9, "SC205", "teams[1].team")),
    "a team on two lines": ([("team: Bleue", 'team: "Ble\\nue"')], ("exercise.yaml", 9, "SC205", "teams[1].team")),
    "a side of a scenario without": ([("more_time: 25", "side: port")], ("exercise.yaml", 9, "SC402", "teams[1].side")),
    "an evaluator of nobody": (
        [("teams: [Rouge]", "teams: [Rose]")],
        ("exercise.yaml", 12, "SC301", "evaluators.evaluator-1.teams[0]"),
    ),
    "an evaluator who would be a facilitator": (
        [("  evaluator-1:", "  facilitator:")],
        ("exercise.yaml", 12, "SC404", "evaluators.facilitator"),
    ),
    "a beat after ENDEX": ([("at: 2m", "at: 3h")], ("exercise.yaml", 14, "SC302", "beats[0].at")),
    "a beat at the last ENDEX": ([("at: 2m", "at: 2h")], ("exercise.yaml", 14, "SC302", "beats[0].at")),
    "a beat longer than a message": (
        [("A storm is coming.", "x" * 4_001)],
        ("exercise.yaml", 16, "SC206", "beats[0].body.en"),
    ),
    "a beat from a name without end": ([("Channel 9", "x" * 201)], ("exercise.yaml", 15, "SC206", "beats[0].from.en")),
    "a beat that says nothing": ([("Une tempête arrive.", " ")], ("exercise.yaml", 16, "SC308", "beats[0].body.fr")),
    "a beat without words": ([("    body", "    bdy")], ("exercise.yaml", 16, "SC201", "beats[0].bdy")),
    "the same scenario twice": (
        [("small: small", "small: quiet-courier")],
        ("exercise.yaml", 6, "SC402", "scenarios.courier"),
    ),
    "a time that is none": ([("at: 2m", "at: 00:02")], ("exercise.yaml", 14, "SC205", "beats[0].at")),
    "a team with a slash": ([("team: Bleue", "team: Ble/ue")], ("exercise.yaml", 9, "SC205", "teams[1].team")),
    "a roster elsewhere": ([("people.csv", "../people.csv")], ("exercise.yaml", 10, "SC205", "roster")),
    "too much more time": ([("more_time: 25", "more_time: 250")], ("exercise.yaml", 9, "SC206", "teams[1].more_time")),
}


def test_a_letter_and_its_accent_apart_are_the_letter(tmp_path):
    """As some systems write it: in the team's name, in a heading and in a row."""
    apart = [(text, unicodedata.normalize("NFD", text)) for text in ("Équipe", "équipe")]
    changes = [("team: Bleue", f"team: {apart[0][1]}")]
    people = f"{apart[1][1]};place;nom\n{apart[0][0]};ai_lead;Bob Sample\n"
    folder = write_exercise(tmp_path, *changes, people=people)
    assert lineup_of_exercise(load_exercise_file(folder)).sitting[2, "ai_lead"].name == "Bob Sample"


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_at_its_place(tmp_path, name):
    changes, expected = WRONG[name]
    assert expected in problems(write_exercise(tmp_path, *changes))


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (PEOPLE.replace("Bleue;", "Blue;"), ("people.csv", 4, "SC301", "team")),
        (PEOPLE.replace("ai_lead", "ai_laed"), ("people.csv", 4, "SC301", "seat")),
        (PEOPLE.replace("Rouge;comms", "Rouge;director"), ("people.csv", 3, "SC404", "seat")),
        (PEOPLE.replace(";en", ";de"), ("people.csv", 2, "SC204", "language")),
        (PEOPLE.replace(";evaluator-1", ";evaluator-2"), ("people.csv", 7, "SC301", "seat")),
        (PEOPLE.replace("nom", "courriel"), ("people.csv", 1, "SC403", "")),
        (PEOPLE.replace("langue", "fonction"), ("people.csv", 1, "SC403", "")),
        (PEOPLE + "Rouge;;\n" * 5_001, ("people.csv", 5_003, "SC403", "")),
        (PEOPLE.replace("Bob Sample", '"Bob'), ("people.csv", 7, "SC403", "")),
        (PEOPLE.replace("Bleue;ai_lead", "Bleue;"), ("people.csv", 4, "SC202", "seat")),
    ],
)
def test_a_roster_is_told_row_by_row(tmp_path, people, expected):
    assert expected in problems(write_exercise(tmp_path, people=people))


def test_columns_that_a_spreadsheet_left_empty_are_passed_over(tmp_path):
    people = "\n".join(f"{line};;" for line in PEOPLE.splitlines())
    loaded = load_exercise_file(write_exercise(tmp_path, people=people))
    assert [sitter.name for sitter in loaded.roster][:2] == ["Ada Exemple", "Chloé Exemple"]


def test_what_is_wrong_with_its_packs_is_told_with_the_rest_of_them(tmp_path):
    folder = write_exercise(tmp_path, ("courier: quiet-courier", "courier: quiet-curier"))
    (folder / "small" / "scenario.yaml").write_text("scenario: small\n")
    files = {file for file, *_ in problems(folder)}
    assert files == {"quiet-curier", "small/scenario.yaml"}


def test_what_is_wrong_here_and_there_is_told_at_once(tmp_path):
    people = PEOPLE.replace(";en", ";de")
    twice = ("team: Bleue", "team: Rouge")
    folder = write_exercise(tmp_path / "one", twice, people=people)
    assert {(file, code) for file, _, code, _ in problems(folder)} == {
        ("exercise.yaml", "SC401"),
        ("people.csv", "SC204"),
    }
    folder = write_exercise(tmp_path / "two", ("courier: quiet-courier", "courier: quiet-curier"), people=people)
    assert {file for file, *_ in problems(folder)} == {"quiet-curier", "people.csv"}


def test_names_written_by_hand_reach_no_terminal_as_they_are(tmp_path):
    people = PEOPLE.replace("Ada Exemple", "Ada\x1b[2J Exemple")
    assert load_exercise_file(write_exercise(tmp_path, people=people)).roster[0].name.isprintable()


def test_what_a_file_says_is_read_again_without_its_packs(tmp_path):
    loaded = load_exercise_file(write_exercise(tmp_path))
    assert exercise_of(read("exercise.yaml", loaded.text)) == loaded.exercise
