"""A trainer checks case files from a terminal: what is wrong is a sentence, and the exit code says it too."""

from __future__ import annotations

from pathlib import Path

import pytest

from screening_desk.__main__ import main
from screening_desk.reference import training


def file(folder: Path, name: str = "mine.toml", **changes: str) -> Path:
    """Write a case of a trainer: a shipped one under another id, with some of its text replaced."""
    text = (training.FOLDER / "scam_compound_job.toml").read_text("utf-8")
    for before, after in {'id = "scam_compound_job"': 'id = "my_case"', **changes}.items():
        assert before in text
        text = text.replace(before, after, 1)
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_the_shipped_cases_hold(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["training", "check"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert len(said) == len(training.load())
    assert "shy_first_traveller.toml: holds (departure, No indication yet, may proceed)" in said
    assert "child_with_stranger.toml: holds (departure, Immediate danger, to the supervisor now)" in said


def test_a_case_of_ones_own_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["training", "check", str(file(tmp_path))]) == 0
    assert capsys.readouterr().out == "mine.toml: holds (departure, Strong indication, to the supervisor)\n"


def test_what_is_wrong_is_said_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = file(tmp_path, **{'level = "strong"': 'level = "none_yet"', '"destination.not_placement"': '"e_kpmi.ok"'})
    assert main(["training", "check", str(wrong)]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("mine.toml: key.level is none_yet, and the rules make strong of the answers: ")
    assert "Act, Means and Purpose each have a yes." in first
    assert second == "mine.toml: key.must.findings: e_kpmi.ok does not stand on the page."


def test_a_missing_language_is_said_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = file(tmp_path, **{'en = "“Phnom Penh, Cambodia.”"': 'en = ""'})
    assert main(["training", "check", str(wrong)]) == 2
    assert capsys.readouterr().err == "not done: mine.toml: no English words at checks.destination.words.\n"


def test_a_file_that_cannot_be_read_does_not_hide_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.toml").write_text("id = ", "utf-8")
    file(tmp_path)
    assert main(["training", "check", str(tmp_path), str(tmp_path / "none.toml")]) == 2
    told = capsys.readouterr()
    assert told.out.startswith("mine.toml: holds")
    assert told.err.startswith("not done: broken.toml cannot be read: ")
    assert "not done: none.toml cannot be read: " in told.err


def test_an_id_is_used_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = file(tmp_path), file(tmp_path, "two.toml")
    assert main(["training", "check", str(one), str(two)]) == 1
    assert "two.toml: mine.toml has the id my_case too." in capsys.readouterr().out
    shipped = file(tmp_path, my_case="family_visit_mother")
    assert main(["training", "check", str(shipped)]) == 1
    assert "The program has a case family_visit_mother of its own; choose another id." in capsys.readouterr().out
