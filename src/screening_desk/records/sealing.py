"""Encryption to one station: age (X25519, ChaCha20-Poly1305), which says nothing of who sent it; `signing` does."""

from __future__ import annotations

import pyrage
from pyrage import x25519


def new_identity() -> str:
    """Return a new private key, as age writes it down."""
    return str(x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """Return the public key of a private one."""
    return str(x25519.Identity.from_str(identity).to_public())


def is_recipient(text: str) -> bool:
    """Say whether a text is a public key."""
    try:
        x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def seal(data: bytes, recipient: str) -> bytes:
    """Encrypt to one public key."""
    sealed: bytes = pyrage.encrypt(data, [x25519.Recipient.from_str(recipient)])
    return sealed


def open_sealed(data: bytes, identity: str) -> bytes | None:
    """Return what was sealed; None for another's key, a changed byte and a missing end alike."""
    try:
        opened: bytes = pyrage.decrypt(data, [x25519.Identity.from_str(identity)])
    except pyrage.DecryptError:
        return None
    return opened
