"""The check code printed on a letter: it proves that an office issued a letter of these words, and shows nothing.

123 bytes, written as 197 characters of base 32 (RFC 4648, no padding), the densest text that scanners hand on whole:

    version 1 | letter id 16 | day 2 | key id 8 | salt 16 | content 16 | signature 64

The letter id is random, the day counts from 1 January 2020, the key id names the office's key, ``content`` is the salted
hash of what is printed (``content.digest``). Ed25519 signs the rest behind a text that no other signature of ours has.
Who has the code alone cannot even try out contents: the letter also prints 80 random bits that the code does not hold.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from dataclasses import dataclass, replace
from datetime import date, timedelta

from screening_desk.letters.proof.errors import Unreadable
from screening_desk.letters.proof.office_key import OfficeKey, OfficePublic

VERSION = 1
LENGTH, WRITTEN = 123, 197
SALT, CONTENT = 16, 16
_SINCE = date(2020, 1, 1)
_SIGNED = b"screening-desk check code 1\x00"
_FORGIVEN = str.maketrans({"0": "O", "1": "I", "8": "B", "-": "", " ": "", "\t": "", "\n": "", "\r": "", "\u00a0": ""})


@dataclass(frozen=True, slots=True)
class CheckCode:
    """What a check code holds."""

    letter_id: str
    day: date
    key_id: bytes
    salt: bytes
    content: bytes
    signature: bytes = b""

    def signed(self) -> bytes:
        """Return what the signature stands for, without the text before it."""
        day = (self.day - _SINCE).days.to_bytes(2, "big")
        return bytes([VERSION]) + bytes.fromhex(self.letter_id) + day + self.key_id + self.salt + self.content

    def text(self) -> str:
        """Return the code as it is printed."""
        return base64.b32encode(self.signed() + self.signature).decode("ascii").rstrip("=")


def make(key: OfficeKey, letter_id: str, day: date, salt: bytes, content: bytes) -> CheckCode:
    """Return the signed code of a letter."""
    code = CheckCode(letter_id, day, key.public.key_id, salt, content)
    return replace(code, signature=key.sign(_SIGNED + code.signed()))


def read(text: str) -> CheckCode:
    """Read a scanned or typed code; blanks, hyphens and small letters are forgiven. Raises Unreadable ``check_code``."""
    plain = text.strip().upper().translate(_FORGIVEN)
    try:
        data = base64.b32decode(plain + "=" * (-len(plain) % 8)) if len(plain) == WRITTEN else b""
    except binascii.Error as error:
        raise Unreadable("check_code") from error
    if len(data) != LENGTH or data[0] != VERSION:
        raise Unreadable("check_code")
    code = CheckCode(
        letter_id=data[1:17].hex(),
        day=_SINCE + timedelta(days=int.from_bytes(data[17:19], "big")),
        key_id=data[19:27],
        salt=data[27:43],
        content=data[43:59],
        signature=data[59:],
    )
    if code.text() != plain:  # the last character has a bit to spare: one code is one text
        raise Unreadable("check_code")
    return code


def genuine(code: CheckCode, office: OfficePublic) -> bool:
    """Say whether this office made the code."""
    return code.key_id == office.key_id and office.verifies(code.signature, _SIGNED + code.signed())


def new_salt() -> bytes:
    """Return a fresh salt: two letters of the same words have nothing in common."""
    return secrets.token_bytes(SALT)


def new_word() -> str:
    """Return the 80 random bits printed beside the code, in four groups to be read out."""
    word = base64.b32encode(secrets.token_bytes(10)).decode("ascii")
    return "-".join(word[at : at + 4] for at in range(0, 16, 4))
