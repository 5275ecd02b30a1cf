"""The one file of a backup: an uncompressed zip with three members of fixed names, read as if a stranger had made it."""

from __future__ import annotations

import hashlib
import hmac
import os
import zipfile
from datetime import datetime
from pathlib import Path
from typing import IO

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from screening_desk.records.errors import DamagedBackup, NotABackup

MANIFEST, KEYS, STORE = "manifest.json", "keys.json", "store.db"
FORMAT = 1
_LARGEST_MANIFEST = 64 * 1024
_LARGEST_KEYS = 4 * 1024 * 1024
_CHUNK = 1024 * 1024
_FIXED_TIME = (2020, 1, 1, 0, 0, 0)


class Member(msgspec.Struct, frozen=True):
    """Size in bytes and SHA-256 in hex of one file of the backup."""

    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What a backup says about itself. `seal` is an HMAC under a key derived from the store key."""

    format: int
    program: str
    schema: int
    made_at: datetime
    office_code: str
    station_code: str
    chain_id: str
    sequence: int
    head: str
    store: Member
    keys: Member
    seal: str = ""

    def sealed(self, store_key: bytes) -> Manifest:
        """Return the manifest with its seal."""
        return msgspec.structs.replace(self, seal=self._tag(store_key))

    def fits(self, store_key: bytes) -> bool:
        """Say whether the seal is the one of this store key."""
        return hmac.compare_digest(self.seal.encode(), self._tag(store_key).encode())

    def _tag(self, store_key: bytes) -> str:
        key = HKDF(SHA256(), 32, None, b"screening-desk backup manifest 1").derive(store_key)
        return hmac.new(key, msgspec.json.encode(msgspec.structs.replace(self, seal="")), hashlib.sha256).hexdigest()


def member(path: Path) -> Member:
    """Return size and hash of a file."""
    with path.open("rb") as file:
        return Member(path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


def pack(target: Path, manifest: Manifest, keys: Path, store: Path) -> None:
    """Write the archive and make it durable; the caller gives it its name afterwards."""
    with target.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(zipfile.ZipInfo(MANIFEST, _FIXED_TIME), msgspec.json.encode(manifest))
            for name, path in ((KEYS, keys), (STORE, store)):
                info = zipfile.ZipInfo(name, _FIXED_TIME)
                info.file_size = path.stat().st_size
                with archive.open(info, "w") as out, path.open("rb") as source:
                    while chunk := source.read(_CHUNK):
                        out.write(chunk)
        file.flush()
        os.fsync(file.fileno())


def unpack(path: Path, folder: Path) -> Manifest:
    """Write `keys.json` and `store.db` of a backup into an empty folder and return the manifest.

    Names, sizes and hashes are checked; nothing outside `folder` is ever written. Raises NotABackup, DamagedBackup.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = _manifest(archive, path.stat().st_size)
            for name, said in ((KEYS, manifest.keys), (STORE, manifest.store)):
                with archive.open(name) as source:
                    _copy(source, folder / name, said)
    except zipfile.BadZipFile as error:
        # A backup that was cut short has lost the list at its end but still begins like one.
        raise DamagedBackup if _begins_like_a_backup(path) else NotABackup from error
    except (NotImplementedError, RuntimeError, EOFError) as error:
        raise NotABackup from error
    return manifest


def _manifest(archive: zipfile.ZipFile, file_size: int) -> Manifest:
    members = {info.filename: info for info in archive.infolist()}
    if len(archive.infolist()) != 3 or set(members) != {MANIFEST, KEYS, STORE}:
        raise NotABackup
    stored = all(info.compress_type == zipfile.ZIP_STORED and not info.flag_bits & 1 for info in members.values())
    sizes = [info.file_size for info in members.values()]
    if not stored or sum(sizes) > file_size or members[MANIFEST].file_size > _LARGEST_MANIFEST:
        raise NotABackup
    try:
        manifest = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise NotABackup from error
    if manifest.format != FORMAT or members[KEYS].file_size > _LARGEST_KEYS:
        raise NotABackup
    return manifest


def _copy(source: IO[bytes], target: Path, said: Member) -> None:
    digest, size = hashlib.sha256(), 0
    with target.open("xb") as out:
        while chunk := source.read(_CHUNK):
            size += len(chunk)
            if size > said.size:
                raise DamagedBackup
            digest.update(chunk)
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    if size != said.size or digest.hexdigest() != said.sha256:
        raise DamagedBackup


def _begins_like_a_backup(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(64)
    return start.startswith(b"PK\x03\x04") and MANIFEST.encode() in start
