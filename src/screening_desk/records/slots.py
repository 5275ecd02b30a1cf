"""What stands in the key file and how it is sealed: passphrase -> Argon2id -> AES-256-GCM over a small bundle.

Each slot also has a public key (X25519). A new store key is sealed to it while its owner is away, so that a rekey
needs nobody's passphrase and leaves out whoever was removed.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from screening_desk.records.cost import Cost, derive

FORMAT = 1
Kind = Literal["person", "recovery"]


class Box(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A store key sealed to a slot's public key: ephemeral X25519 key, nonce, ciphertext."""

    ephemeral: bytes
    nonce: bytes
    sealed: bytes


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to open the store. After a rekey `boxes` holds the store key, during one the former and the new."""

    user: str
    kind: Kind
    salt: bytes
    nonce: bytes
    sealed: bytes
    public_key: bytes
    boxes: list[Box] = []


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The key file. `seal` binds users and public keys to the store key, so that none can be slipped in."""

    format: int
    generation: int
    memory_kib: int
    passes: int
    lanes: int
    slots: list[Slot]
    seal: bytes

    @property
    def cost(self) -> Cost:
        """The Argon2id cost of every slot."""
        return Cost(self.memory_kib, self.passes, self.lanes)


class Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The versioned content of a bundle, as it is encrypted."""

    version: int
    store_key: bytes
    private_key: bytes
    office: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a passphrase opens. `former_key` is set only while a rekey is unfinished: one of the two opens the store.

    None of it is in `repr`, so that it cannot end in a log.
    """

    user: str
    kind: Kind
    store_key: bytes = field(repr=False)
    private_key: bytes = field(repr=False)
    office: dict[str, Any] | None = field(default=None, repr=False)
    former_key: bytes | None = field(default=None, repr=False)

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The store keys to try, newest first."""
        return (self.store_key, self.former_key) if self.former_key else (self.store_key,)


def normal_name(name: str) -> str:
    """Return a sign-in name in the one form it is kept and compared in."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def secret_of(passphrase: str) -> bytes:
    """Return the bytes of a passphrase, the same from every keyboard (NFKC)."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def seal_slot(secret: bytes, bundle: Bundle, cost: Cost) -> Slot:
    """Return a slot that `secret` opens to `bundle`."""
    salt, nonce = os.urandom(16), os.urandom(12)
    public = public_of(bundle.private_key)
    inside = msgspec.json.encode(Sealed(1, bundle.store_key, bundle.private_key, bundle.office))
    bound = _bound(bundle.user, bundle.kind, cost, public)
    sealed = AESGCM(derive(secret, salt, cost)).encrypt(nonce, inside, bound)
    return Slot(bundle.user, bundle.kind, salt, nonce, sealed, public)


def open_slot(secret: bytes, slot: Slot, cost: Cost) -> Bundle | None:
    """Return the bundle, or None when `secret`, user, cost, format or content do not fit."""
    kek = derive(secret, slot.salt, cost)
    bound = _bound(slot.user, slot.kind, cost, slot.public_key)
    try:
        inside = msgspec.json.decode(AESGCM(kek).decrypt(slot.nonce, slot.sealed, bound), type=Sealed)
        keys = [_open_box(box, inside.private_key, slot.user) for box in slot.boxes] or [inside.store_key]
    except (InvalidTag, ValueError, msgspec.MsgspecError):
        return None
    former = keys[0] if len(keys) > 1 else None
    return Bundle(slot.user, slot.kind, keys[-1], inside.private_key, inside.office, former)


def new_private_key() -> bytes:
    """Return a new X25519 private key, 32 bytes."""
    return X25519PrivateKey.generate().private_bytes_raw()


def public_of(private_key: bytes) -> bytes:
    """Return the public key of a private one."""
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def seal_box(store_key: bytes, public_key: bytes, user: str) -> Box:
    """Seal a store key to a slot's public key."""
    own = X25519PrivateKey.generate()
    ephemeral, nonce = own.public_key().public_bytes_raw(), os.urandom(12)
    shared = own.exchange(X25519PublicKey.from_public_bytes(public_key))
    key = _box_key(shared, ephemeral, public_key)
    return Box(ephemeral, nonce, AESGCM(key).encrypt(nonce, store_key, user.encode()))


def _open_box(box: Box, private_key: bytes, user: str) -> bytes:
    shared = X25519PrivateKey.from_private_bytes(private_key).exchange(X25519PublicKey.from_public_bytes(box.ephemeral))
    key = _box_key(shared, box.ephemeral, public_of(private_key))
    return AESGCM(key).decrypt(box.nonce, box.sealed, user.encode())


def _box_key(shared: bytes, ephemeral: bytes, public_key: bytes) -> bytes:
    return HKDF(SHA256(), 32, ephemeral + public_key, b"screening-desk rekey 1").derive(shared)


def seal_of(slots: list[Slot], store_key: bytes) -> bytes:
    """Return the HMAC over who has a slot and under which public key."""
    key = HKDF(SHA256(), 32, None, b"screening-desk key slots 1").derive(store_key)
    listed = msgspec.json.encode(sorted((slot.kind, slot.user, slot.public_key.hex()) for slot in slots))
    return hmac.new(key, listed, hashlib.sha256).digest()


def _bound(user: str, kind: Kind, cost: Cost, public_key: bytes) -> bytes:
    """Return the associated data: a slot opens only for its user, its cost, this format and its own public key."""
    return msgspec.json.encode(
        ["screening-desk key slot", FORMAT, kind, user, cost.memory_kib, cost.passes, cost.lanes, public_key.hex()]
    )
