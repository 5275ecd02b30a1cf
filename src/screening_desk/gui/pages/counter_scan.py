"""What a scan, a paste or typed lines bring to the counter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from screening_desk.documents import mrz
from screening_desk.documents.mrz import Reading
from screening_desk.services.draft import Identity, Source, identity_of


@dataclass(frozen=True)
class Incoming:
    """The newest passport that could be read, how many came, and the zone that could not be read."""

    identity: Identity | None = None
    passports: int = 0
    unread: Reading | None = None
    visa: bool = False


def incoming(text: str, source: Source, on: date) -> Incoming | None:
    """Read a text; None when it holds nothing at all. Each record comes from its own lines only."""
    readings = mrz.read_all(text, on)
    if not readings:
        return None
    whole = [reading for reading in readings if reading.document is not None]
    if not whole:
        return Incoming(unread=readings[-1])
    passports = [reading for reading in whole if not (reading.document and reading.document.format.startswith("MRV"))]
    if not passports:
        return Incoming(unread=whole[-1], visa=True)
    return Incoming(identity_of(passports[-1], source), len(passports))
