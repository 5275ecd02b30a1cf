"""The store: one encrypted file, one writer at a time, audit entries in the same transaction as what they are about."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from screening_desk.records import chain, diagnose, durable, mark, migrate, station
from screening_desk.records.clock import Clock
from screening_desk.records.engine import WRITE, forget_statements, require_cipher, sqlcipher_engine
from screening_desk.records.errors import AlreadyThere, Busy, Closed, Damaged, DiskFull, Unwritable
from screening_desk.records.failures import as_disk_error, as_store_error
from screening_desk.records.files import ASIDE, LEFTOVERS, STORE
from screening_desk.records.ids import random_id
from screening_desk.records.location import require_local
from screening_desk.records.lock import FolderLock, require_not_alone
from screening_desk.records.postgres import postgres_engine
from screening_desk.records.safety_copy import copy_before_upgrade
from screening_desk.records.station import StationIdentity
from screening_desk.records.work import ALARMS, Alarm, Work

NAME = STORE
# Up to here every page is checked at open (0.25 s); beyond it `check_pages` runs in the long lane after sign-in, and
# a damaged page is refused when it is read in any case.
CHECK_AT_OPEN = 64 * 1024 * 1024

Furnish = Callable[[Work], None]
"""What puts the first rows and entries into a new store."""


class Store:
    """An open store. Use `create`, `open` or `on_postgres`."""

    def __init__(
        self,
        engine: Engine,
        folder: Path,
        key: bytes,
        clock: Clock,
        lock: FolderLock | None = None,
        identity: StationIdentity | None = None,
        former_key: bytes | None = None,
        upgraded_from: int | None = None,
    ) -> None:
        self.engine = engine
        self.folder = folder
        self.clock = clock
        self._lock = lock
        self._writer = threading.Lock()
        self._writer_thread: int | None = None
        self._closed = False
        self._copying = threading.Lock()
        # The writer's own connection keeps its pages: another's write would make it read and decrypt them anew.
        own = sqlcipher_engine(folder / NAME, key) if engine.dialect.name == "sqlite" else engine
        self._writing = own.execution_options(**WRITE)
        self._mark = mark.MarkFile(folder / mark.NAME, key)
        self.upgraded_from = upgraded_from
        """The schema number the file had before this program brought it up; None when nothing was to be done."""
        self.mark_problem = ""
        """Why the mark could not be advanced, in plain words; what was saved is saved, but a loss would not be seen."""
        with self.read() as session:
            known = station.recall(session, identity)
            if known is None:
                raise Damaged("The store does not say which station it belongs to.")
            self.station, self.chain_id = known
            remembered = self._mark.read()
            old_mark = remembered.head is None and former_key is not None
            if old_mark and former_key:
                remembered = mark.MarkFile(self._mark.path, former_key).read()
            self.mark_state, end = mark.judge(session, self.chain_id, remembered)
        self.mark_sentence = mark.SENTENCES[self.mark_state]
        self._alarm = Alarm(self.mark_state, remembered.head) if self.mark_state in ALARMS else None
        if self.mark_state == "caught_up" or (self.mark_state == "ok" and old_mark):
            self._advance(end)

    @classmethod
    def create(
        cls,
        folder: Path,
        key: bytes,
        identity: StationIdentity,
        clock: Clock,
        lock: FolderLock | None = None,
        furnish: Furnish | None = None,
    ) -> Store:
        """Make a store in a folder that has none, with what `furnish` puts into its first transaction.

        Raises AlreadyThere, NotLocal, InUse, NoCipher, DiskFull, Unwritable; then there is no store.
        """
        require_local(folder)
        require_cipher()
        own_lock = None if lock else FolderLock(folder)
        try:
            _make(folder, key, identity, clock, furnish)
            return cls(sqlcipher_engine(folder / NAME, key), folder, key, clock, own_lock)
        except BaseException as error:
            if own_lock:
                own_lock.release()
            if isinstance(error, OSError):
                raise as_disk_error(error) from error
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        key: bytes,
        clock: Clock,
        lock: FolderLock | None = None,
        former_key: bytes | None = None,
    ) -> Store:
        """Open the store of a folder.

        Raises NoStore, NotLocal, InUse, WrongKey, OlderFormat, Damaged, NewerSchema, NotEncrypted, NoCipher, and, before
        an older schema is touched, UpgradeNoRoom or UpgradeNoCopy. The program may hold the folder's `lock` itself, over
        the time the screen is locked and the store closed. With `former_key` a mark from before an unfinished rekey is
        understood.
        """
        require_local(folder)
        require_cipher()
        require_not_alone(folder)
        path = folder / NAME
        own_lock = None if lock else FolderLock(folder)
        engine: Engine | None = None
        try:
            small = path.exists() and path.stat().st_size <= CHECK_AT_OPEN
            schema = diagnose.inspect(path, key, folder / mark.NAME, every_page=small)
            engine = sqlcipher_engine(path, key)
            older = schema < migrate.SCHEMA
            if older:
                copy_before_upgrade(engine, folder, key, schema, clock)
                migrate.upgrade(engine)
            was = schema if older else None
            return _told_upgrade(cls(engine, folder, key, clock, own_lock, former_key=former_key, upgraded_from=was))
        except BaseException as error:
            if engine:
                engine.dispose()
            if own_lock:
                own_lock.release()
            if isinstance(error, (DBAPIError, dbapi2.Error)) and (known := as_store_error(error)):
                raise known from error
            if isinstance(error, OSError):
                raise as_disk_error(error) from error
            raise

    @classmethod
    def on_postgres(cls, url: str, identity: StationIdentity, clock: Clock, *, folder: Path, key: bytes) -> Store:
        """Open the office database for one station; its mark lies in the local `folder`, under `key`."""
        engine = postgres_engine(url, str(identity))
        try:
            was = migrate.upgrade(engine)
            with Session(engine.execution_options(**WRITE)) as session, session.begin():
                if station.recall(session, identity) is None:
                    end = _start_chain(session, identity, clock)
                    file = mark.MarkFile(folder / mark.NAME, key)
                    file.write(end)
                    file.close()
            older = was if 0 < was < migrate.SCHEMA else None
            return _told_upgrade(cls(engine, folder, key, clock, identity=identity, upgraded_from=older))
        except BaseException:
            engine.dispose()
            raise

    @contextmanager
    def write(self) -> Iterator[Work]:
        """Yield the one unit of work that may change the store; on leaving it is on disk, and the mark after it.

        Any exception rolls all of it back. Raises DiskFull, Busy, Damaged, Unwritable, Closed.
        """
        if self._writer_thread == threading.get_ident():
            raise RuntimeError("a unit of work is open in this thread already")
        with self._writer:
            self.require_open()
            self._writer_thread = threading.get_ident()
            try:
                with (
                    _told(self._writing),
                    Session(self._writing, expire_on_commit=False) as session,
                    session.begin(),
                ):
                    work = Work(session, self.chain_id, self.clock, self._alarm)
                    session.connection()  # BEGIN now: what is read from here on cannot change before it is written
                    yield work
                if work.head:
                    self._advance(work.head)
            finally:
                self._writer_thread = None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Yield a session that sees one moment and can change nothing."""
        self.require_open()
        with _told(self.engine), Session(self.engine, expire_on_commit=False, autoflush=False) as session:
            try:
                yield session
            finally:
                if self._closed:
                    session.invalidate()  # closed meanwhile: no connection goes back to a pool that is gone

    @property
    def closed(self) -> bool:
        """Whether the store was closed, or is being closed: what runs for long looks here and ends with Closed."""
        return self._closed

    def require_open(self) -> None:
        """Raise Closed once the store is closed or being closed."""
        if self._closed:
            raise Closed

    @contextmanager
    def copying(self) -> Iterator[Any]:
        """Yield a raw connection for a long copy. Closing waits for it: give up soon once `closed` is set."""
        with self._copying:
            self.require_open()
            source = self.engine.raw_connection()
            try:
                yield source
            finally:
                source.close()

    def head(self) -> chain.Head:
        """Return where the audit chain ends."""
        with self.read() as session:
            return chain.head(session, self.chain_id)

    def checkpoint(self) -> bool:
        """Move the write-ahead log into the main file and empty it. For idle moments.

        False when someone is writing or the disk has no room: what was saved stays safe in the log. Raises Damaged.
        """
        if self.engine.dialect.name != "sqlite" or not self._writer.acquire(blocking=False):
            return False
        try:
            return not self._closed and self._pragma("wal_checkpoint(TRUNCATE)")[0][0] == 0
        except (Busy, DiskFull, Unwritable):
            return False
        finally:
            self._writer.release()

    def checkpoint_beside(self) -> None:
        """Move the log into the main file while others may write: between the steps of long work, so that no save pays for it."""
        if self.engine.dialect.name != "sqlite" or not self._copying.acquire(blocking=False):
            return
        try:
            if not self._closed:
                self._pragma("wal_checkpoint(PASSIVE)")
        except (Busy, DiskFull, Unwritable):
            pass  # the log stays, and what was saved is in it
        finally:
            self._copying.release()

    def compact(self) -> bool:
        """Write the file anew without what was deleted, and empty the log; False where that was not possible now.

        ``secure_delete`` has overwritten it already; after this there is no page left that once held it.
        """
        if self.engine.dialect.name != "sqlite":
            return False
        with self._writer:
            self.require_open()
            try:
                with _told(self._writing):
                    connection = self._writing.raw_connection()
                    try:
                        connection.cursor().execute("VACUUM")
                    finally:
                        connection.close()
                return self._pragma("wal_checkpoint(TRUNCATE)")[0][0] == 0
            except (Busy, DiskFull, Unwritable):
                return False

    def check_pages(self) -> None:
        """Check the HMAC of every page and the structure of the database; raise Damaged. Seconds on a large store."""
        if self.engine.dialect.name != "sqlite":
            return
        # The main file alone may hold torn pages after a power cut; the log has them whole, so it is emptied first.
        if self.checkpoint() and self._pragma("cipher_integrity_check"):
            raise Damaged
        if self._pragma("quick_check") != [("ok",)]:
            raise Damaged

    def close(self) -> None:
        """Let a commit end, then close every connection and forget the key. Calling it twice does no harm."""
        with self._writer:
            if self._closed:
                return
            self._closed = True
            self._mark.close()
            with self._copying:
                self.engine.dispose()
                self._writing.dispose()
            forget_statements()
            if self._lock:
                self._lock.release()

    def _pragma(self, name: str) -> list[tuple[object, ...]]:
        with _told(self.engine):
            connection = self.engine.raw_connection()
            try:
                return [tuple(row) for row in connection.cursor().execute(f"PRAGMA {name}").fetchall()]
            finally:
                connection.close()

    def _advance(self, end: chain.Head) -> None:
        """Remember `end`. A mark that cannot be written does not undo a save that is on disk: it is told instead."""
        try:
            if self._alarm:
                self._mark.set_aside(self.clock.now().strftime("%Y%m%dT%H%M%S"))
                self._alarm = None
            self._mark.write(end)
            self.mark_problem = ""
        except OSError as error:
            self.mark_problem = str(as_disk_error(error))


def _told_upgrade(store: Store) -> Store:
    """Put an upgrade into the chain at once: whoever opens the store next may write nothing, or not sign in."""
    if store.upgraded_from is not None:
        try:
            with store.write() as work:
                work.upgraded(store.upgraded_from)
        except BaseException:
            store.close()
            raise
    return store


def _make(folder: Path, key: bytes, identity: StationIdentity, clock: Clock, furnish: Furnish | None) -> None:
    """Make the file under another name, complete with its first entry and its mark, then give it its own."""
    if any((folder / name).exists() for name in LEFTOVERS):
        raise AlreadyThere
    aside = folder / ASIDE
    for name in (ASIDE, f"{ASIDE}-wal", f"{ASIDE}-shm"):
        (folder / name).unlink(missing_ok=True)
    engine = sqlcipher_engine(aside, key, "rwc")
    try:
        with _told(engine):
            migrate.upgrade(engine)
            with Session(engine.execution_options(**WRITE)) as session, session.begin():
                end = _start_chain(session, identity, clock, furnish)
    finally:
        engine.dispose()
    durable.sync_file(aside)
    file = mark.MarkFile(folder / mark.NAME, key)
    if (folder / mark.NAME).exists():
        file.set_aside(clock.now().strftime("%Y%m%dT%H%M%S"))
    file.write(end)
    file.close()
    aside.rename(folder / NAME)
    durable.sync_folder(folder)


def _start_chain(
    session: Session, identity: StationIdentity, clock: Clock, furnish: Furnish | None = None
) -> chain.Head:
    chain_id = random_id()
    station.remember(session, identity, chain_id, clock)
    work = Work(session, chain_id, clock, None)
    end = work.start_chain("", "system", "store", "", "new")
    if furnish:
        furnish(work)
    return work.head or end


@contextmanager
def _told(engine: Engine) -> Iterator[None]:
    """Turn what the database says, through SQLAlchemy or its driver, into what a person can be told.

    The caller's own mistakes pass.
    """
    try:
        yield
    except (DBAPIError, engine.dialect.loaded_dbapi.Error) as error:
        known = as_store_error(error)
        if known is None:
            raise
        raise known from error
