"""The PIN that brings back a hidden page: kept only in memory, three tries, then the passphrase."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import re
import secrets

DIGITS = 6
TRIES = 3
_SIX = re.compile(r"[0-9]{6}\Z", re.ASCII)


def is_weak(pin: str) -> bool:
    """Say whether a PIN is not six digits, or one digit or pair or triple repeated, or digits in a row (123456)."""
    if not _SIX.match(pin):
        return True
    steps = {(int(right) - int(left)) % 10 for left, right in itertools.pairwise(pin)}
    return steps in ({0}, {1}, {9}) or pin == pin[:2] * 3 or pin == pin[:3] * 2


class Pin:
    """The PIN of whoever is signed in. Gone when the object is: nothing of it is ever written."""

    def __init__(self, pin: str) -> None:
        if is_weak(pin):
            raise ValueError("a PIN has six digits that are not easy to guess")
        self._salt = secrets.token_bytes(16)
        self._hash = self._stretch(pin)
        self.tries_left = TRIES

    def check(self, pin: str) -> bool:
        """Say whether it is the PIN. Three wrong tries in a row end it for good; a right one gives all tries back."""
        if self.tries_left <= 0:
            return False
        if hmac.compare_digest(self._stretch(pin), self._hash):
            self.tries_left = TRIES
            return True
        self.tries_left -= 1
        return False

    def _stretch(self, pin: str) -> bytes:
        return hashlib.scrypt(pin.encode("utf-8", "replace"), salt=self._salt, n=1 << 12, r=8, p=1)
