"""The door stands before what lies behind it is loaded: nobody waits for pages that they cannot see yet."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from screening_desk.reference import Reference
from screening_desk.services.door import Door
from tests.stores import FrozenClock

BEHIND = (
    "sqlalchemy", "sqlcipher3", "cryptography", "alembic", "psycopg", "reportlab", "pypdfium2", "segno", "rapidfuzz", "numpy",
    "screening_desk.reference", "screening_desk.rules", "screening_desk.demo", "screening_desk.gui.rooms",
)  # fmt: skip


@pytest.fixture(scope="module")
def loaded() -> frozenset[str]:
    """Every module that the program has loaded when it makes its window."""
    done = subprocess.run(
        [sys.executable, "-c", "import sys, screening_desk.app; print(*sys.modules)"],
        check=True,
        capture_output=True,
        text=True,
    )
    return frozenset(done.stdout.split())


@pytest.mark.parametrize("name", BEHIND)
def test_what_lies_behind_is_not_loaded_for_the_door(loaded: frozenset[str], name: str) -> None:
    assert "screening_desk.gui.pages.door.sign_in" in loaded
    assert name not in loaded


def test_the_reference_data_are_read_when_first_asked_for_and_once(tmp_path: Path, reference_data: Reference) -> None:
    door = Door(tmp_path, None, FrozenClock())
    assert door.reference.version == reference_data.version
    assert door.reference is door.reference


def test_a_door_that_was_given_them_reads_nothing(tmp_path: Path, reference_data: Reference) -> None:
    assert Door(tmp_path, reference_data, FrozenClock()).reference is reference_data
