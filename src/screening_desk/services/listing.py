"""What the trail keeps of a list that tells who someone is: what was listed, how many, and a hash of their ids."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from screening_desk.records.chain import spelled as spelled

DOMAIN = b"screening-desk list 1\x00"
_COUNT = re.compile(r"(?:(?P<why>.+)\.)?count\.(?P<number>[0-9.]+)\Z", re.ASCII)


def digest_of(ids: Iterable[str]) -> str:
    """Return the SHA-256 in hex over a domain tag and the sorted ids, each after its length and a colon.

    Whoever knows the ids can show what stood in a list; the hash alone tells nobody.
    """
    listed = "".join(f"{len(one)}:{one}" for one in sorted(set(ids)))
    return hashlib.sha256(DOMAIN + listed.encode()).hexdigest()


def unspelled(text: str) -> int:
    """Return the number that ``spelled`` wrote."""
    return int(text.replace(".", ""))


def counted(number: int, why: str = "") -> str:
    """Return the reason code of a list: why it was asked for, if there is a why, and how many it showed."""
    return f"{why}.count.{spelled(number)}" if why else f"count.{spelled(number)}"


def count_of(reason_code: str) -> tuple[str, int] | None:
    """Return why and count of a list's reason code; None for any other code."""
    found = _COUNT.match(reason_code)
    return (found["why"] or "", unspelled(found["number"])) if found else None


@dataclass
class Listing:
    """A list being put together. ``name`` says what it shows; without that nothing is shown."""

    session: Session
    ids: set[str] | None = field(default=None, repr=False)

    def name(self, ids: Iterable[str]) -> None:
        """Name what the list shows, by random ids; an empty list names nothing, but says so."""
        self.ids = (self.ids or set()) | set(ids)

    def entry(self, why: str = "") -> tuple[str, str]:
        """Return object id and reason code of the entry."""
        if self.ids is None:
            raise RuntimeError("a list was shown without naming what stands in it")
        return digest_of(self.ids), counted(len(self.ids), why)
