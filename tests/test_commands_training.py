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
    assert "shy_first_traveller.toml: benar (departure, Belum ada indikasi, boleh lanjut)" in said
    assert "child_with_stranger.toml: benar (departure, Bahaya segera, ke supervisor sekarang)" in said


def test_a_case_of_ones_own_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["training", "check", "--english", str(file(tmp_path))]) == 0
    assert capsys.readouterr().out == "mine.toml: holds (departure, Strong indications, to the supervisor)\n"


def test_what_is_wrong_is_said_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = file(tmp_path, **{'level = "strong"': 'level = "none_yet"', '"destination.not_placement"': '"e_kpmi.ok"'})
    assert main(["training", "check", str(wrong)]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("mine.toml: key.level = none_yet, tetapi aturan menghasilkan strong: ")
    assert "Proses, Cara dan Tujuan" in first
    assert second.startswith(
        "mine.toml: key.must.findings: e_kpmi.ok tidak muncul di halaman. Pilih dari yang muncul: "
    )


def test_a_missing_language_is_said_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = file(tmp_path, **{'en = "“Phnom Penh, Cambodia.”"': 'en = ""'})
    assert main(["training", "check", str(wrong)]) == 2
    said = "mine.toml: checks.destination.words.en: kalimat bahasa Inggris kosong; tulis.\n"
    assert capsys.readouterr().err == said


def test_a_file_that_cannot_be_read_does_not_hide_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.toml").write_text("id = ", "utf-8")
    file(tmp_path)
    assert main(["training", "check", str(tmp_path), str(tmp_path / "none.toml")]) == 2
    told = capsys.readouterr()
    assert told.out.startswith("mine.toml: benar")
    assert told.err.startswith("broken.toml: Baris 1 (id =) tidak dapat dibaca. Periksa baris ini")
    assert "none.toml: Berkas tidak dapat dibuka" in told.err


def test_an_id_is_used_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = file(tmp_path), file(tmp_path, "two.toml")
    assert main(["training", "check", str(one), str(two)]) == 1
    assert "two.toml: id my_case sudah dipakai mine.toml. Pilih id lain." in capsys.readouterr().out
    shipped = file(tmp_path, my_case="family_visit_mother")
    assert main(["training", "check", str(shipped)]) == 1
    assert "id family_visit_mother sudah dipakai kasus bawaan program. Pilih id lain." in capsys.readouterr().out
