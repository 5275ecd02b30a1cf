"""A case file that cannot be read: every place is named, and each sentence says in Indonesian what to write there."""

from __future__ import annotations

from pathlib import Path

import pytest

from screening_desk.reference import ReferenceError, training  # noqa: A004 - the package's own error
from screening_desk.services.training_file import faults

TEXT = (training.FOLDER / "scam_compound_job.toml").read_text("utf-8")
WRONG: dict[str, tuple[str, str, str]] = {
    "a language is missing": (
        ', en = "Young man with a small rucksack. Shows a one-way ticket to Phnom Penh."', "",
        "seen[1].en: kalimat bahasa Inggris belum ada; tambahkan.",
    ),
    "words are empty": ('en = "“Phnom Penh, Cambodia.”"', 'en = " "', "checks.destination.words.en: kalimat bahasa Inggris kosong"),
    "one sentence for both": (
        'title = { id = "Pekerjaan “admin daring” di luar negeri", en = "An “online admin” job abroad" }', 'title = "Kerja"',
        'title: tulis kedua bahasa: { id = "…", en = "…" }.',
    ),
    "an unknown mode": (
        'mode = "departure"', 'mode = "kapal"',
        "mode: “kapal” tidak dikenal; pilih salah satu: arrival, departure, applicant, stay.",
    ),
    "an answer in Indonesian": (
        'answer = "yes"', 'answer = "ya"',
        "heard.Q1.answer: “ya” tidak dikenal; pilih salah satu: yes, no, unknown.",
    ),
    "a part misspelt": ("[checks]", "[cek]", "cek: bagian ini tidak dikenal. Periksa ejaannya atau hapus; yang ada: id, title,"),
    "a part missing": ("level = ", "# level = ", "key.level: bagian ini belum ada; tambahkan."),
    "a day in words": ("day = 2026-11-24", 'day = "24 November"', "day: tulis hari sebagai 2026-11-24, tanpa tanda kutip"),
    "a day that is none": ("day = 2026-11-24", "day = 2026-13-24", "Baris 4 (day = 2026-13-24): tulis hari sebagai 2026-11-24"),
    "a truth in words": ("worth = false", 'worth = "tidak"', "heard.C6.worth: tulis true atau false tanpa tanda kutip."),
    "a check without its value": (
        'simkim = { value = "none_found" }', 'simkim = "none_found"', 'checks.simkim: tulis sebagai { value = "…" }.',
    ),
    "a value that is empty": (
        'simkim = { value = "none_found" }', 'simkim = { value = "" }', "checks.simkim.value: nilainya kosong; tulis.",
    ),
    "a list without brackets": ('items = ["P2", "C10", "T9"]', 'items = "P2"', "key.must.items: tulis di antara kurung siku: [ … ]."),
    "a list of nothing": ("wrong = [", "wrong = []\nreasons2 = [", "key.wrong: isi paling sedikit satu."),
    "a name not allowed": ('id = "scam_compound_job"', 'id = "Kasus Saya"', "id: “Kasus Saya” tidak boleh: hanya huruf kecil"),
    "curly quotes": ('words = { id = "“Nanti', "words = { id = “Nanti", "Baris 25 (words = { id = “Nanti dijemput."),
    "an open bracket": ("[[document]]", "[document", "Baris 10 ([document) tidak dapat dibaca. Periksa baris ini dan baris sebelumnya"),
    "a part twice": ("[heard.P3]", "[heard.Q1]", "Baris 27 ([heard.Q1]): bagian ini sudah ada di atas. Hapus salah satu, atau gabungkan."),
    "text for a part": ("[key.must]\n", "must = 1\n[key2]\n", "tulis sebagai bagian sendiri [key.must]"),
}  # fmt: skip


def written(folder: Path, text: str) -> Path:
    file = folder / "kasus.toml"
    file.write_text(text, "utf-8")
    return file


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_read_is_said_with_its_place_and_what_to_write(tmp_path: Path, name: str) -> None:
    before, after, said = WRONG[name]
    assert before in TEXT
    file = written(tmp_path, TEXT.replace(before, after, 1))
    with pytest.raises(ReferenceError):
        training.read(file)
    found = faults(file)
    assert any(said in each.id for each in found), found
    assert all(each.id != each.en and each.id.endswith(".") and each.en.endswith(".") for each in found)


def test_every_fault_of_a_file_is_said_at_once(tmp_path: Path) -> None:
    text = TEXT
    for name in ("an unknown mode", "an answer in Indonesian", "a truth in words", "words are empty"):
        before, after, _ = WRONG[name]
        text = text.replace(before, after, 1)
    assert len(faults(written(tmp_path, text))) == 4


@pytest.mark.parametrize("case", training.load(), ids=str)
def test_a_case_that_is_read_has_no_fault(case: str) -> None:
    assert faults(training.FOLDER / f"{case}.toml") == ()


def test_a_file_that_is_not_there_or_no_text_is_said(tmp_path: Path) -> None:
    (missing,) = faults(tmp_path / "none.toml")
    assert missing.id.startswith("Berkas tidak dapat dibuka")
    (tmp_path / "odd.toml").write_bytes(b"\xff\xfe\x00")
    (odd,) = faults(tmp_path / "odd.toml")
    assert "UTF-8" in odd.id
