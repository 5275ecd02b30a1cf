"""Why a store file does not open: telling a wrong key, an older format, damage and a plain database apart.

SQLCipher says "file is not a database" to all four. Nothing here writes.
"""

from __future__ import annotations

import hashlib
import hmac
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from screening_desk.records import mark
from screening_desk.records.engine import APPLICATION_ID, PAGE, connect
from screening_desk.records.errors import (
    Damaged,
    DiskFull,
    NewerSchema,
    NoStore,
    NotEncrypted,
    OlderFormat,
    StoreError,
    WrongKey,
)
from screening_desk.records.migrate import SCHEMA

PLAIN = b"SQLite format 3\x00"
_SALT = 16
_HMAC = 64
_PAGES_TRIED = 64
_ROOM = 64 * 1024


def inspect(path: Path, key: bytes, mark_path: Path, *, every_page: bool) -> int:
    """Return the schema number of a sound store, or raise the StoreError that says what is wrong.

    `every_page` checks the HMAC of all pages (about 280 MB a second); else a damaged page is found when it is read.
    """
    if not path.exists():
        raise NoStore
    with path.open("rb") as file:
        if file.read(len(PLAIN)) == PLAIN:
            raise NotEncrypted
    if path.stat().st_size == 0:
        raise Damaged
    connection = connect(path, key, "ro")
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if schema > SCHEMA:
            raise NewerSchema
        if every_page and not pages_sound(connection, path):
            raise Damaged
    except dbapi2.DatabaseError as error:
        # Without room for the shared memory beside the log SQLite reports a disk error: the store may be quite sound.
        full = shutil.disk_usage(path.parent).free < _ROOM
        raise (DiskFull() if full else why(path, key, mark_path)) from error
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise Damaged("The file opens but is not a store of this program.")
    return schema


def pages_sound(connection: Any, path: Path) -> bool:
    """Say whether every page is what was written.

    A power cut during a checkpoint leaves torn pages in the main file that the log still holds whole; with a log, the
    pages are therefore read as the database reads them, log first.
    """
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        return bool(connection.execute("PRAGMA quick_check").fetchall() == [("ok",)])
    return connection.execute("PRAGMA cipher_integrity_check").fetchone() is None


def why(path: Path, key: bytes, mark_path: Path) -> StoreError:
    """Return the reason for a file that SQLCipher refuses with this key."""
    if any(_opens_as(path, key, version) for version in (3, 2, 1)):
        return OlderFormat()
    key_is_right = mark.MarkFile(mark_path, key).read().head is not None or any(_sound_pages(path, key))
    return Damaged() if key_is_right else WrongKey()


def _opens_as(path: Path, key: bytes, version: int) -> bool:
    connection: Any = connect(path, key, "ro")
    try:
        connection.execute(f"PRAGMA cipher_compatibility = {version}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError:
        return False
    else:
        return True
    finally:
        connection.close()


def _sound_pages(path: Path, key: bytes) -> Iterator[bool]:
    """Yield for some pages whether their HMAC fits the key (SQLCipher design: HMAC-SHA512 over page and number)."""
    with path.open("rb") as file:
        salt = bytes(byte ^ 0x3A for byte in file.read(_SALT))
        hmac_key = hashlib.pbkdf2_hmac("sha512", key, salt, 2, len(key))
        file.seek(0)
        for number in range(1, _PAGES_TRIED + 1):
            page = file.read(PAGE)
            if len(page) < PAGE:
                return
            covered = page[_SALT if number == 1 else 0 : -_HMAC] + number.to_bytes(4, "little")
            yield hmac.compare_digest(hmac.new(hmac_key, covered, hashlib.sha512).digest(), page[-_HMAC:])
