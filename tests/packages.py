"""Packages of reference data for tests: an invented signer, and newer editions that say something else."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from screening_desk.records import signing
from screening_desk.records.signing import PublicKey, public_line
from screening_desk.reference import Reference, Text, from_canonical
from screening_desk.reference.edition import Edition
from screening_desk.reference.package import SUFFIX, pack

PRIVATE = bytes(range(32))
PUBLIC = PublicKey("Pengelola Data Contoh", signing.public_of(PRIVATE))
STRANGER = bytes(range(32, 64))
NOTE = Text("Daftar bebas visa diperbarui.", "The visa-free list was renewed.")
Content = dict[str, Any]


def edition(sequence: int = 2) -> Edition:
    """Return an edition made in the morning of the tests."""
    return Edition(sequence=sequence, made_on=date(2026, 11, 24), note=NOTE)


def unchanged(content: Content) -> None:
    """Say the same again, under a newer number."""


def newer(reference: Reference, change: Callable[[Content], None] = unchanged, sequence: int = 2) -> Reference:
    """Return reference data as the next edition; `change` is given all of it as plain JSON values."""
    content: Content = json.loads(reference.canonical())
    change(content)
    return from_canonical(json.dumps(content), edition=edition(sequence))


def rule(content: Content, rule_id: str) -> Content:
    """Return one rule row of plain values."""
    found: Content = next(row for row in content["rules"] if row["id"] == rule_id)
    return found


def signed(reference: Reference, private: bytes = PRIVATE) -> bytes:
    """Return the bytes of a package."""
    return pack(reference, signing.public_of(private), lambda data: signing.sign(private, data))


def write_package(folder: Path, reference: Reference, private: bytes = PRIVATE) -> Path:
    """Write a package and return where it is."""
    path = folder / f"edition{SUFFIX}"
    path.write_bytes(signed(reference, private))
    return path


def write_key(folder: Path, public: PublicKey = PUBLIC) -> Path:
    """Write a public key file and return where it is."""
    path = folder / "signer.pub"
    path.write_text(public_line(public), encoding="utf-8")
    return path
