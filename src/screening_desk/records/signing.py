"""Keys that sign packages of reference data: Ed25519 (RFC 8032), the private one sealed by a passphrase.

The private key file is for the person who maintains the data, never for an office. The public key travels as one line
of text; what proves whose it is, is its code, told by another way than the file.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from screening_desk.records import durable
from screening_desk.records.cost import FLOOR, Cost, derive
from screening_desk.records.slots import secret_of

LONGEST_NAME = 120
_WHAT = "screening-desk reference key"
_LINE = re.compile(rf"{_WHAT} 1 ([0-9a-f]{{64}}) (\S.*)\Z")
_LARGEST = 64 * 1024


class Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A private key file. The passphrase opens it through Argon2id; the other fields are bound to what is sealed."""

    what: str
    format: int
    memory_kib: int
    passes: int
    lanes: int
    public_key: str
    salt: bytes
    nonce: bytes
    sealed: bytes


class PublicKey(msgspec.Struct, frozen=True):
    """Whose key it says it is, and the key, 32 bytes."""

    name: str
    key: bytes

    @property
    def code(self) -> str:
        """128 bits of the key's hash in hex: short enough to be read out, too long to be met by chance or search."""
        return code_of(self.key)


def code_of(public_key: bytes) -> str:
    """Return the code of a public key, 32 hex digits."""
    return hashlib.sha256(_WHAT.encode() + b"\x00" + public_key).hexdigest()[:32]


def new_key() -> bytes:
    """Return a new private key, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_of(private_key: bytes) -> bytes:
    """Return the public key of a private one, 32 bytes."""
    return Ed25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def sign(private_key: bytes, data: bytes) -> bytes:
    """Return the signature of `data`, 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(private_key).sign(data)


def verify(public_key: bytes, signature: bytes, data: bytes) -> bool:
    """Say whether the signature is that of this key over `data`; a key or signature that is none is a no."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def write_private(path: Path, private_key: bytes, passphrase: str, cost: Cost = FLOOR) -> None:
    """Write a private key sealed by a passphrase, for its owner alone. Raises FileExistsError: a key is never lost."""
    salt, nonce, public = os.urandom(16), os.urandom(12), public_of(private_key).hex()
    key = derive(secret_of(passphrase), salt, cost)
    sealed = AESGCM(key).encrypt(nonce, private_key, _bound(cost, public))
    content = Sealed(_WHAT, 1, cost.memory_kib, cost.passes, cost.lanes, public, salt, nonce, sealed)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.encode(content) + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    durable.sync_folder(path.parent)


def read_private(path: Path, passphrase: str, floor: Cost = FLOOR) -> bytes | None:
    """Return the private key, or None for a wrong passphrase. Raises OSError, and ValueError for another file."""
    content = _private(path)
    cost = Cost(content.memory_kib, content.passes, content.lanes)
    if content.what != _WHAT or content.format != 1 or not cost.reaches(floor):
        raise ValueError(path.name)
    try:
        key = derive(secret_of(passphrase), content.salt, cost)
        return AESGCM(key).decrypt(content.nonce, content.sealed, _bound(cost, content.public_key))
    except InvalidTag:
        return None


def public_line(public: PublicKey) -> str:
    """Return the text of a public key file."""
    return f"{_WHAT} 1 {public.key.hex()} {public.name}\n"


def read_public(path: Path) -> PublicKey:
    """Read a public key file. Raises OSError, and ValueError for a file that is none."""
    found = _LINE.match(_start(path).decode("utf-8").strip())
    if found is None or len(found[2]) > LONGEST_NAME or not found[2].isprintable():
        raise ValueError(path.name)
    return PublicKey(found[2], bytes.fromhex(found[1]))


def _private(path: Path) -> Sealed:
    try:
        return msgspec.json.decode(_start(path), type=Sealed)
    except msgspec.DecodeError as error:
        raise ValueError(path.name) from error


def _start(path: Path) -> bytes:
    """Read a small file; a large one is none of ours."""
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError(path.name)
    return data


def _bound(cost: Cost, public_key: str) -> bytes:
    """Return the associated data: what is sealed opens only with this cost and public key."""
    return msgspec.json.encode([_WHAT, 1, cost.memory_kib, cost.passes, cost.lanes, public_key])
