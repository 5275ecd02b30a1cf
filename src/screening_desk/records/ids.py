"""Identifiers: sortable row ids, random ids for all that leaves, and the case code people read aloud."""

from __future__ import annotations

import secrets
import time

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 without I, L, O and U (Crockford)."""

_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", " ": "", "-": "", "\t": "", "\u00a0": ""})
_BASE = len(CROCKFORD)


def uuid7() -> str:
    """Return a UUIDv7 (RFC 9562 5.7) as 32 hex digits: 48 bits of Unix milliseconds, then 74 random bits."""
    value = (time.time_ns() // 1_000_000 & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return f"{value:032x}"


def random_id() -> str:
    """Return 128 random bits as 32 hex digits: it says nothing, not even when it was made."""
    return secrets.token_hex(16)


def case_code() -> str:
    """Return 8 random Crockford characters and a check character, such as `7K3QM0ZTB`."""
    body = "".join(secrets.choice(CROCKFORD) for _ in range(8))
    return body + check_character(body)


def check_character(body: str) -> str:
    """Return the check character of a Crockford text: the hybrid system of ISO 7064 with modulus 33, 32.

    It finds every single wrong character and nearly every swap of two neighbours.
    """
    product = _BASE
    for character in body:
        product = ((product + CROCKFORD.index(character)) % _BASE or _BASE) * 2 % (_BASE + 1)
    return CROCKFORD[(_BASE + 1 - product) % _BASE]


def read_case_code(text: str) -> str | None:
    """Return a typed case code in its stored form, or None when it cannot be one. O, I, L, blanks are forgiven."""
    code = plain(text)
    if len(code) != 9 or any(character not in CROCKFORD for character in code):
        return None
    return code if check_character(code[:8]) == code[8] else None


def plain(text: str) -> str:
    """Return a typed base-32 text in capitals, without blanks and hyphens, O read as 0, I and L as 1."""
    return text.strip().upper().translate(_FORGIVEN)
