"""What a scan, a paste or typed lines bring to the counter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from screening_desk.documents import mrz
from screening_desk.documents.mrz import Reading
from screening_desk.services.draft import Identity, Source, identity_of


@dataclass(frozen=True)
class Incoming:
    """The newest passport that could be read, how many came, its visa, and the zone that could not be read."""

    identity: Identity | None = None
    passports: int = 0
    unread: Reading | None = None
    visa: Reading | None = None


def incoming(text: str, source: Source, on: date) -> Incoming | None:
    """Read a text; None when it holds nothing at all. Each record comes from its own lines, and a document counts once."""
    readings = mrz.read_all(text, on)
    if not readings:
        return None
    whole = {reading.lines: reading for reading in readings if reading.document is not None}
    visas = [reading for reading in whole.values() if reading.document and reading.document.format.startswith("MRV")]
    passports = [reading for reading in whole.values() if reading not in visas]
    visa = visas[-1] if visas else None
    if not passports:
        return Incoming(unread=None if visa else readings[-1], visa=visa)
    return Incoming(identity_of(passports[-1], source), len(passports), visa=visa)
