"""`tocsin report`: a page beside the file or where one asks, and a sentence when it cannot be written."""

from exercises import rehearsed

from tocsin.report_command import run_report


def test_the_page_goes_beside_the_file_or_where_one_asks(tmp_path, capsys):
    file = rehearsed(tmp_path / "night.tocsin")
    assert run_report(file, lang="en", out=None) == 0
    assert run_report(file, lang="fr", out=tmp_path / "new" / "folder") == 0
    assert '<html lang="en">' in (tmp_path / "night.en.html").read_text()
    assert '<html lang="fr">' in (tmp_path / "new" / "folder" / "night.fr.html").read_text()
    said = capsys.readouterr()
    assert said.out == ""
    assert str(tmp_path / "night.en.html") in said.err
    assert "à ouvrir dans un navigateur" in said.err


def test_a_place_where_nothing_can_be_written_is_said_in_one_sentence(tmp_path, capsys):
    file = rehearsed(tmp_path / "night.tocsin")
    (tmp_path / "taken").write_text("a file, not a folder")
    assert run_report(file, lang="en", out=tmp_path / "taken") == 1
    assert "Choose another folder with --out DIR" in capsys.readouterr().err
