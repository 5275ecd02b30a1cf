"""A letter for one partner alone: age (age-encryption.org), to the partner's key or by a passphrase made here.

age keeps it secret and whole; who sent it is said by the seal inside.
"""

from __future__ import annotations

import math
import secrets

import pyrage

from screening_desk.letters.proof.errors import Unreadable

CONSONANTS, VOWELS = "bdfghjklmnprst", "aeiou"
SYLLABLES, WORDS = 3, 5
BITS = math.log2(len(CONSONANTS) * len(VOWELS)) * SYLLABLES * WORDS
"""How much chance is in a passphrase: 91.9 bits, where 77 are asked for."""


def to_key(content: bytes, recipient: str) -> bytes:
    """Encrypt to a partner's age key. Raises Unreadable ``partner_key``."""
    return bytes(pyrage.encrypt(content, [_recipient(recipient)]))


def check_recipient(text: str) -> str:
    """Return an age key as it is kept. Raises Unreadable ``partner_key`` for what is none, a secret key among it."""
    return str(_recipient(text))


def with_passphrase(content: bytes) -> tuple[bytes, str]:
    """Encrypt by a new passphrase; return both. It goes another way than the file, and is kept nowhere."""
    words = new_passphrase()
    return pyrage.passphrase.encrypt(content, words), words


def new_passphrase() -> str:
    """Return words of three syllables that are said and written alike in Indonesian: ``tanoki rubesa ...``."""
    return "-".join("".join(_syllable() for _ in range(SYLLABLES)) for _ in range(WORDS))


def opened(content: bytes, *, passphrase: str = "", identity: str = "") -> bytes | None:
    """Return what is inside, or None when the passphrase or the secret key does not open it, or it was changed."""
    try:
        if passphrase:
            return bytes(pyrage.passphrase.decrypt(content, passphrase))
        return bytes(pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(identity.strip())]))
    except (pyrage.DecryptError, pyrage.IdentityError):
        return None


def _syllable() -> str:
    return secrets.choice(CONSONANTS) + secrets.choice(VOWELS)


def _recipient(text: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str("".join(text.split()))
    except pyrage.RecipientError as error:
        raise Unreadable("partner_key") from error
