"""Putting a backup in place: proven first, the old files moved aside and never deleted, a new audit chain begun."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from screening_desk.records import archive, chain, durable, files, keyslots, mark, migrate
from screening_desk.records import store as stores
from screening_desk.records.archive import Manifest
from screening_desk.records.backup import Unlock, prove, workplace
from screening_desk.records.clock import Clock
from screening_desk.records.cost import FLOOR, Cost
from screening_desk.records.engine import WRITE, sqlcipher_engine
from screening_desk.records.failures import as_disk_error
from screening_desk.records.ids import random_id
from screening_desk.records.location import require_local
from screening_desk.records.lock import FolderLock, alone
from screening_desk.records.lost import Lost as Lost
from screening_desk.records.lost import lost
from screening_desk.records.slots import Bundle
from screening_desk.records.station import StationIdentity, remember
from screening_desk.records.work import Work

# The database goes first: without it a log left behind is never replayed over anything.
_MOVED = (*files.LEFTOVERS, mark.NAME, keyslots.NAME, keyslots.FORMER)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `last_known` is what the old mark remembered, None when there was none that could be read.

    Entries `missing_from` to `missing_to` of the old chain are not in the backup; both are 0 when none is known to be.
    """

    manifest: Manifest
    bundle: Bundle
    chain_id: str
    set_aside: Path | None
    last_known: chain.Head | None
    missing_from: int
    missing_to: int
    lost: tuple[Lost, ...] | None
    """What the store that was there holds and the backup does not; None when that store could not be read."""


def restore(
    path: Path,
    folder: Path,
    unlock: Unlock,
    clock: Clock,
    *,
    person_id: str = "",
    role: str = "system",
    lock: FolderLock | None = None,
    floor: Cost = FLOOR,
    fits: Callable[[Session], None] = lambda _: None,
) -> Restored:
    """Put the backup at `path` into `folder`, empty or not; the store there must be closed.

    `fits` is asked with the copy open and raises where that must not come here. Raises what `fits` and `backup.verify`
    raise, and InUse, NotLocal; then nothing in the folder was changed.
    """
    require_local(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        own_lock = None if lock else FolderLock(folder)
    except OSError as error:
        raise as_disk_error(error) from error
    try:
        with alone(folder), workplace(folder) as place:
            manifest, bundle = prove(path, place, unlock, floor)
            known = mark.MarkFile(folder / mark.NAME, bundle.store_key).read().head
            gone = lost(folder / stores.NAME, place / archive.STORE, bundle.store_key)
            end = _start_chain(place / archive.STORE, bundle, manifest, known, clock, person_id, role, fits)
            file = mark.MarkFile(place / mark.NAME, bundle.store_key)
            file.write(end)
            file.close()
            durable.sync_file(place / archive.STORE)
            set_aside = _put_in_place(place, folder, clock)
    finally:
        if own_lock:
            own_lock.release()
    same = known is not None and known.chain_id == manifest.chain_id and known.sequence > manifest.sequence
    first, last = (manifest.sequence + 1, known.sequence) if known and same else (0, 0)
    return Restored(manifest, bundle, end.chain_id, set_aside, known, first, last, gone)


def _start_chain(
    path: Path,
    bundle: Bundle,
    manifest: Manifest,
    known: chain.Head | None,
    clock: Clock,
    person_id: str,
    role: str,
    fits: Callable[[Session], None],
) -> chain.Head:
    """Begin a new chain in the copy; its first entry names the backup's head and the last known mark."""
    remembered = f"{chain.spelled(known.sequence)}-{known.digest.hex()[:32]}" if known else "no_mark"
    identity = StationIdentity(manifest.office_code, manifest.station_code)
    engine = sqlcipher_engine(path, bundle.store_key)
    try:
        if manifest.schema < migrate.SCHEMA:
            migrate.upgrade(engine)
        with Session(engine.execution_options(**WRITE)) as session, session.begin():
            fits(session)
            work = Work(session, random_id(), clock, None)
            remember(session, identity, work.chain_id, clock)
            reason = f"restored.{chain.spelled(manifest.sequence)}-{remembered}"
            end = work.start_chain(person_id, role, "backup", manifest.head, reason)
            if manifest.schema < migrate.SCHEMA:
                work.upgraded(manifest.schema, person_id, role)
            return work.head or end
    finally:
        engine.dispose()


def _put_in_place(place: Path, folder: Path, clock: Clock) -> Path | None:
    """Move the old files into a dated folder beside them and the new ones in; return that folder, None without old.

    When a move fails, for instance because a program still has the file open, or cannot be made durable, all are undone.
    """
    present = [name for name in _MOVED if (folder / name).exists()]
    aside = _dated(folder, clock) if present else None
    moves = [(folder / name, aside / name) for name in present] if aside else []
    moves += [(place / name, folder / name) for name in (archive.KEYS, mark.NAME, archive.STORE)]
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            source.rename(target)
            done.append((source, target))
        if aside:
            durable.sync_folder(aside)
        durable.sync_folder(folder)
    except OSError:
        for source, target in reversed(done):
            with contextlib.suppress(OSError):
                target.rename(source)
        if aside:
            with contextlib.suppress(OSError):
                aside.rmdir()
        raise
    return aside


def _dated(folder: Path, clock: Clock) -> Path:
    stamp = clock.now().strftime("replaced-%Y%m%dT%H%M%SZ")
    names = (stamp if count == 1 else f"{stamp}-{count}" for count in itertools.count(1))
    aside = next(folder / name for name in names if not (folder / name).exists())
    aside.mkdir(mode=0o700)
    return aside
