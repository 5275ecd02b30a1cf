"""One thing has one word, on whatever page an officer meets it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
READ = (
    *(ROOT / "resources" / "translations").glob("*_id.ts"),
    *(ROOT / "src" / "screening_desk").rglob("*.toml"),
    *(ROOT / "docs" / "panduan").glob("*.md"),
)


@pytest.mark.parametrize(
    ("never", "word"),
    [
        ("persetujuan ditarik", "consent is dicabut; a letter is ditarik"),
        ("penarikan persetujuan", "pencabutan persetujuan"),
        ("pandangan anak", "pendapat anak"),
    ],
)
def test_a_thing_is_called_the_same_everywhere(never: str, word: str) -> None:
    found = [file.name for file in READ if never in " ".join(file.read_text("utf-8").lower().split())]
    assert found == [], word


def test_one_english_word_on_a_key_is_one_indonesian_word() -> None:
    text = next(file for file in READ if file.suffix == ".ts").read_text("utf-8")
    for source in ("Refresh", "Lock"):
        words = set(re.findall(rf"<source>{source}</source>\s*<translation>(.*?)</translation>", text, re.DOTALL))
        assert len(words) == 1, (source, words)
