"""What leaves in clear stands at the place the person chose and nowhere else."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from screening_desk.gui.pages.referral.out import NotWritten, write_file

LETTER = b"%PDF-1.7 a letter"


def test_a_file_is_written_at_its_place_without_another_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    synced = os.fsync

    def look(handle: int) -> None:
        seen.extend(path.name for path in tmp_path.iterdir())
        synced(handle)

    monkeypatch.setattr(os, "fsync", look)
    write_file(tmp_path / "surat.pdf", LETTER)
    assert seen == ["surat.pdf"]
    assert (tmp_path / "surat.pdf").read_bytes() == LETTER


def test_a_file_of_that_name_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "surat.pdf"
    target.write_bytes(b"an older and longer letter of the same name")
    write_file(target, LETTER)
    assert target.read_bytes() == LETTER


def test_half_a_letter_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten):
        write_file(tmp_path / "surat.pdf", LETTER)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_opened_keeps_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "surat.pdf").mkdir()
    with pytest.raises(NotWritten):
        write_file(tmp_path / "surat.pdf", LETTER)
    assert (tmp_path / "surat.pdf").is_dir()
