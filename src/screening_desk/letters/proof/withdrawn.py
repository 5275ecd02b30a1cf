"""The list of withdrawn letters an office hands to partners: random ids and days, signed, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from screening_desk.letters.proof.errors import Unreadable
from screening_desk.letters.proof.office_key import OfficeKey, OfficePublic

_WHAT = "screening-desk withdrawn letters 1"
_LIST = re.compile(
    rf"{_WHAT}\noffice ([0-9a-f]{{16}})\nmade (\d{{4}}-\d\d-\d\d)\n((?:[0-9a-f]{{32}} \d{{4}}-\d\d-\d\d\n)*)"
    rf"signature ([0-9a-f]{{128}})\n"
)
_LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Which letters were withdrawn on which day, as the office said it on the day ``made``."""

    made: date
    letters: dict[str, date]


def write(key: OfficeKey, made: date, letters: Iterable[tuple[str, date]]) -> bytes:
    """Return the signed list; an empty one says that no letter was withdrawn."""
    lines = [_WHAT, f"office {key.public.key_id.hex()}", f"made {made.isoformat()}"]
    lines += sorted(f"{letter} {day.isoformat()}" for letter, day in letters)
    signed = "".join(f"{line}\n" for line in lines).encode("ascii")
    return signed + f"signature {key.sign(signed).hex()}\n".encode("ascii")


def read(data: bytes, office: OfficePublic) -> Withdrawn:
    """Read a list of this office. Raises Unreadable ``list``, or ``list_not_ours`` when the office did not sign it."""
    try:
        text = data[: _LARGEST + 1].decode("ascii").replace("\r\n", "\n")
        found = _LIST.fullmatch(text)
        if found is None or len(data) > _LARGEST:
            raise Unreadable("list")
        lines = [line.split() for line in found[3].splitlines()]
        listed = Withdrawn(date.fromisoformat(found[2]), {each: date.fromisoformat(day) for each, day in lines})
    except ValueError as error:
        raise Unreadable("list") from error
    signed = text[: found.start(4) - len("signature ")].encode("ascii")
    if bytes.fromhex(found[1]) != office.key_id or not office.verifies(bytes.fromhex(found[4]), signed):
        raise Unreadable("list_not_ours")
    return listed
