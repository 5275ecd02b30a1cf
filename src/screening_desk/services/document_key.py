"""By what a document is known again: its issuing State and its number together; the number alone joins nobody."""

from __future__ import annotations

from screening_desk.documents import numbers
from screening_desk.rules.inspection import country_of
from screening_desk.services.draft import Identity

LONGEST = 48


def document_key(number: str, issuing_state: str) -> str:
    """Return the key of a document; empty where its number or its issuing State is not known."""
    key, state = numbers.key(number), country_of(issuing_state)
    return f"{state}:{key}"[:LONGEST] if key and state else ""


def key_of(identity: Identity) -> str:
    """Return the key of the document of an identity."""
    return document_key(identity.document_number, identity.issuing_state)


def spellings(key: str) -> tuple[str, ...]:
    """Return every way in which the number of a key may be stored."""
    return numbers.spellings(key.partition(":")[2])
