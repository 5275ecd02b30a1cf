"""What the first version of the program stored is still read, and every sentence of it can still be said."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

import pytest

from screening_desk.reference import Reference, from_canonical
from screening_desk.reference.tables import tables
from screening_desk.reference.wording import sentence

STORED = Path(__file__).parent.parent / "data" / "reference-first.json.gz"
DIGEST = "4d249f456a095695a81a84ded669ff502226df96a5d278922e9325ab265eca5c"


@pytest.fixture(scope="module")
def first() -> Reference:
    """The reference data as the first version kept them with its screenings; never to be made anew."""
    content = gzip.decompress(STORED.read_bytes())
    assert hashlib.sha256(content).hexdigest() == DIGEST
    return from_canonical(content.decode())


def test_every_finding_of_the_first_version_has_its_words(first: Reference) -> None:
    assert len(first.rules) == 39
    for rule in first.rules.values():
        for name, case in rule.cases.items():
            for language in ("id", "en"):
                words = sentence(rule.id, case.verdict, {"case": name}, first, language)  # type: ignore[arg-type]
                assert words.title
                assert words.state


def test_its_tables_can_be_shown(first: Reference) -> None:
    shown = {table.id for table in tables(first)}
    assert {"rules", "visas.visa", "permits", "catalogue.items"} <= shown
