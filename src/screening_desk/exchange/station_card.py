"""The public card of a station: one line of text. What proves whose it is, is its code, told on the telephone."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

SUFFIX = ".sdcard"
LARGEST = 4096
LONGEST_NAME = 200
_TITLE = "screening-desk station"
_LINE = re.compile(rf"{_TITLE} 1 ([A-Z0-9]{{1,16}}) ([0-9a-f]{{64}}) (age1[02-9a-z]{{50,70}}) (\S.*)\Z")


@dataclass(frozen=True)
class Card:
    """Code of a station as it stands in register numbers, its keys (Ed25519 in hex, age), and its name."""

    station: str
    key: str
    recipient: str
    name: str

    @property
    def line(self) -> str:
        """The text of the file."""
        return f"{_TITLE} 1 {self.station} {self.key} {self.recipient} {self.name}"

    @property
    def code(self) -> str:
        """128 bits of the hash of the whole card, 32 hex digits: short enough to be read out, too long to be searched."""
        return hashlib.sha256(self.line.encode()).hexdigest()[:32]


def write(card: Card) -> bytes:
    """Return the file of a card."""
    return card.line.encode() + b"\n"


def parse(data: bytes) -> Card:
    """Read the file of a card. Raises ValueError for anything else."""
    if len(data) > LARGEST:
        raise ValueError("too long for a card")
    found = _LINE.match(data.decode("utf-8").strip())
    if found is None or len(found[4]) > LONGEST_NAME or not found[4].isprintable():
        raise ValueError("no card of a station")
    return Card(found[1], found[2], found[3], found[4])
