"""A backup: the database by SQLite's backup interface, the key file and a manifest, proven before it counts as made."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from screening_desk import __version__
from screening_desk.records import archive, chain, diagnose, durable, migrate, station
from screening_desk.records.archive import Manifest
from screening_desk.records.clock import Clock
from screening_desk.records.cost import FLOOR, Cost
from screening_desk.records.engine import connect, sqlcipher_engine
from screening_desk.records.errors import BackupError, Damaged, DamagedBackup, KeysError, OlderFormat, WrongKey
from screening_desk.records.failures import as_disk_error, as_store_error
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.slots import Bundle

if TYPE_CHECKING:
    from screening_desk.records.store import Store

Unlock = Callable[[KeyFile], Bundle]
"""Opens a key file, for instance `lambda keys: keys.unlock(name, passphrase)`; it is given the one in the backup."""

SUFFIX = ".sdbackup"
_PAGES_A_STEP = 2048
_PLACE = ".screening-desk-"
_STALE = 24 * 60 * 60  # seconds


def backup(
    store: Store, keyfile: KeyFile, target: Path, unlock: Unlock, progress: Callable[[float], None] | None = None
) -> Manifest:
    """Write a backup of an open store to `target` while it is in use, verify it, and only then give it its name.

    `progress` is told the part done, 0 to 1. Raises BackupError, Closed when the store is closed
    meanwhile, and what `verify` raises; then nothing is at `target`.
    """
    if store.engine.dialect.name != "sqlite":
        raise BackupError("The office database is backed up by its own server.")
    bundle = unlock(keyfile)
    if bundle.former_key:
        raise KeysError("A change of the store key was not finished. Finish it first.")

    def tell(_status: int, remaining: int, total: int) -> None:
        if progress and total:
            progress(1 - remaining / total)
        store.require_open()

    sweep(target.parent)
    with workplace(target.parent) as place:
        shutil.copyfile(keyfile.newest(), place / archive.KEYS)
        with store.copying() as source:
            copy_database(source, place / archive.STORE, bundle.store_key, tell)
        part, manifest = assemble(place, bundle.store_key, migrate.SCHEMA, store.clock)
        if manifest.chain_id != store.chain_id:
            raise BackupError
        verify(part, unlock, floor=keyfile.floor, still=store.require_open)
        store.require_open()
        part.replace(target)
        durable.sync_folder(target.parent)
    return manifest


def assemble(place: Path, key: bytes, schema: int, clock: Clock) -> tuple[Path, Manifest]:
    """Make one file of the copied database and the key file in `place`; the copy goes, so that it needs room once."""
    copy, part = place / archive.STORE, place / "backup.part"
    with _opened(copy, key) as session:
        found = station.recall(session)
        end = chain.head(session, found[1] if found else "")
    if found is None:
        raise BackupError
    manifest = Manifest(
        format=archive.FORMAT,
        program=__version__,
        schema=schema,
        made_at=clock.now(),
        office_code=found[0].office_code,
        station_code=found[0].station_code,
        chain_id=end.chain_id,
        sequence=end.sequence,
        head=end.digest.hex(),
        store=archive.member(copy),
        keys=archive.member(place / archive.KEYS),
    ).sealed(key)
    archive.pack(part, manifest, place / archive.KEYS, copy)
    copy.unlink()
    return part, manifest


def verify(path: Path, unlock: Unlock, *, floor: Cost = FLOOR, still: Callable[[], None] = lambda: None) -> Manifest:
    """Open a backup as a restore would, check every page and the whole chain, and return its manifest.

    `still` is called now and then and may raise to end it, for instance `Store.require_open`.
    Raises NotABackup, DamagedBackup, WrongPassphrase or WrongRecoveryCode (from `unlock`), NewerSchema, DiskFull.
    """
    with workplace(path.parent) as place:
        return prove(path, place, unlock, floor, still)[0]


def prove(
    path: Path, place: Path, unlock: Unlock, floor: Cost, still: Callable[[], None] = lambda: None
) -> tuple[Manifest, Bundle]:
    """Unpack a backup into the empty folder `place` and check all of it there."""
    manifest = archive.unpack(path, place)
    bundle = unlock(KeyFile(place, floor=floor))
    store = place / archive.STORE
    # During an unfinished change of the store key there are two; the seal tells which one the copy has.
    fitting = next((key for key in bundle.keys if manifest.fits(key)), None)
    if fitting is None:
        raise DamagedBackup
    bundle = replace(bundle, store_key=fitting)
    try:
        still()
        schema = diagnose.inspect(store, bundle.store_key, place / "no-mark", every_page=True)
        still()
        with _opened(store, bundle.store_key) as session:
            sound = session.connection().exec_driver_sql("PRAGMA integrity_check").fetchall() == [("ok",)]
            still()
            verdict = chain.verify(session, progress=lambda _: still())
            end = chain.head(session, manifest.chain_id)
    except (Damaged, WrongKey, OlderFormat) as error:
        raise DamagedBackup from error
    said = (manifest.schema, manifest.sequence, manifest.head)
    if not sound or not verdict.ok or said != (schema, end.sequence, end.digest.hex()):
        raise DamagedBackup
    return manifest, bundle


def copy_database(source: Any, target: Path, key: bytes, tell: Callable[[int, int, int], None]) -> None:
    """Copy the database as it is at this moment, log included, into a file that is keyed before its first page.

    `source` is a raw connection of an engine; `tell` is SQLite's progress (status, pages left, pages) and may raise.
    """
    copy = connect(target, key, "rwc")
    try:
        source.cursor().execute("BEGIN")
        # The first read fixes the moment; without it every save during the copy would start it over.
        source.cursor().execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.driver_connection.backup(copy, pages=_PAGES_A_STEP, progress=tell, sleep=0)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
    finally:
        copy.close()
        source.driver_connection.rollback()


@contextmanager
def _opened(path: Path, key: bytes) -> Iterator[Session]:
    engine = sqlcipher_engine(path, key)
    try:
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()


@contextmanager
def workplace(beside: Path) -> Iterator[Path]:
    """Yield an empty private folder on the same disk, and clear it away; what is in it is encrypted all the time.

    What the disk or the database says inside comes out as a StoreError.
    """
    try:
        place = Path(tempfile.mkdtemp(prefix=_PLACE, dir=beside))
    except OSError as error:
        raise as_disk_error(error) from error
    try:
        yield place
    except OSError as error:
        raise as_disk_error(error) from error
    except (DBAPIError, dbapi2.Error) as error:
        known = as_store_error(error)
        if known is None:
            raise
        raise known from error
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(place)


def sweep(folder: Path) -> None:
    """Clear away what a program that was killed while it copied left in a folder, once that is a day old."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{_PLACE}*"):
            if left.is_dir() and not left.is_symlink() and time.time() - left.stat().st_mtime > _STALE:
                shutil.rmtree(left, ignore_errors=True)
