"""The recovery code: 128 bits and a checksum, in groups that can be typed from paper."""

from __future__ import annotations

import hashlib
import secrets

from screening_desk.records.ids import CROCKFORD, plain

_SECRET_BITS = 128
_CHECK_BITS = 12
_LENGTH = (_SECRET_BITS + _CHECK_BITS) // 5
_GROUP = 4


def new_recovery_code() -> str:
    """Return a new code as 7 groups of 4 characters: `7K3Q-M0ZT-...`."""
    return write(secrets.token_bytes(_SECRET_BITS // 8))


def write(secret: bytes) -> str:
    """Return the 16 bytes of a code as text, with the checksum."""
    value = int.from_bytes(secret, "big") << _CHECK_BITS | _checksum(secret)
    text = "".join(CROCKFORD[value >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(text[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def read(text: str) -> bytes | None:
    """Return the 16 bytes of a typed code, or None for a typing error. Case, blanks, O/0 and I/L/1 are forgiven."""
    code = plain(text)
    if len(code) != _LENGTH or any(character not in CROCKFORD for character in code):
        return None
    value = 0
    for character in code:
        value = value << 5 | CROCKFORD.index(character)
    secret = (value >> _CHECK_BITS).to_bytes(_SECRET_BITS // 8, "big")
    return secret if value & (1 << _CHECK_BITS) - 1 == _checksum(secret) else None


def _checksum(secret: bytes) -> int:
    digest = hashlib.sha256(b"screening-desk recovery code\x00" + secret).digest()
    return int.from_bytes(digest[:2], "big") & (1 << _CHECK_BITS) - 1
