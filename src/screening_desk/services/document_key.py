"""By what a document is known again: its issuing State and its number together; the number alone joins nobody.

O and 0 are one character of a number here, because check digits can hold for both.
"""

from __future__ import annotations

import itertools
import re

from screening_desk.rules.inspection import country_of
from screening_desk.services.draft import Identity

_MARKS = re.compile(r"[^0-9A-Z]")
_MOST_TURNED = 8


def document_key(number: str, issuing_state: str) -> str:
    """Return the key of a document; empty where its number or its issuing State is not known."""
    plain, state = _plain(number), country_of(issuing_state)
    return f"{state}:{plain.replace('O', '0')}"[:48] if plain and state else ""


def key_of(identity: Identity) -> str:
    """Return the key of the document of an identity."""
    return document_key(identity.document_number, identity.issuing_state)


def spellings(key: str) -> tuple[str, ...]:
    """Return every way to write the number of a key with O and 0; of very many zeros only the first are turned."""
    number = key.partition(":")[2]
    places = [place for place, letter in enumerate(number) if letter == "0"][:_MOST_TURNED]
    ways = []
    for chosen in itertools.product("0O", repeat=len(places)):
        letters = list(number)
        for place, letter in zip(places, chosen, strict=True):
            letters[place] = letter
        ways.append("".join(letters))
    return tuple(ways)


def _plain(number: str) -> str:
    return _MARKS.sub("", number.upper())
