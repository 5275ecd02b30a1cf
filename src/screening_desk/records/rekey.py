"""Changing the store key, after someone who knew it left. A power cut at any moment leaves a store that opens."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from screening_desk.records import diagnose, mark
from screening_desk.records import store as stores
from screening_desk.records.clock import Clock
from screening_desk.records.engine import connect
from screening_desk.records.errors import Unwritable, WrongKey
from screening_desk.records.failures import as_store_error
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.lock import FolderLock, alone
from screening_desk.records.slots import Bundle
from screening_desk.records.store import Store


def open_any(folder: Path, bundle: Bundle, clock: Clock, lock: FolderLock | None = None) -> tuple[Store, bytes]:
    """Open the store with whichever key of the bundle works and return that key; raises as `Store.open` does.

    When `bundle.former_key` is set, go on with `KeyFile.finish_rekey(bundle, key)`.
    """
    if bundle.former_key is None:
        return Store.open(folder, bundle.store_key, clock, lock), bundle.store_key
    try:
        opened = Store.open(folder, bundle.store_key, clock, lock, former_key=bundle.former_key)
    except WrongKey:
        return Store.open(folder, bundle.former_key, clock, lock, former_key=bundle.store_key), bundle.former_key
    return opened, bundle.store_key


def rekey(keys: KeyFile, bundle: Bundle, clock: Clock, lock: FolderLock | None = None) -> Bundle:
    """Give the closed store beside `keys` a new key, confirm that it opens, and return the bundle with it.

    Make a verified backup first. Raises InUse, KeysError, DiskFull, Unwritable; the store then opens as before.
    """
    folder = keys.path.parent
    own_lock = None if lock else FolderLock(folder)
    try:
        with alone(folder):
            return _rekey(folder, keys, bundle, clock, lock or own_lock)
    finally:
        if own_lock:
            own_lock.release()


def _rekey(folder: Path, keys: KeyFile, bundle: Bundle, clock: Clock, lock: FolderLock | None) -> Bundle:
    both = keys.begin_rekey(bundle)
    path = folder / stores.NAME
    try:
        connection = connect(path, bundle.store_key)
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            connection.execute(f"PRAGMA rekey = \"x'{both.store_key.hex()}'\"")
        finally:
            connection.close()
    except dbapi2.DatabaseError as error:
        keys.finish_rekey(both, bundle.store_key)
        raise as_store_error(error) or Unwritable() from error
    diagnose.inspect(path, both.store_key, folder / mark.NAME, every_page=True)
    opened, working = open_any(folder, both, clock, lock)
    opened.close()
    return keys.finish_rekey(both, working)
