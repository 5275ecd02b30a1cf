"""Keeping the data safe: backups that are proven when made, tested again, and put back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import backup as archive_of
from screening_desk.records import restore as restore_of
from screening_desk.records.archive import Manifest
from screening_desk.records.backup import SUFFIX as SUFFIX
from screening_desk.records.errors import (
    DamagedBackup,
    NotABackup,
    StoreError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from screening_desk.records.failures import as_disk_error
from screening_desk.records.ids import random_id
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.models import BackupRecord, Setting, Staff
from screening_desk.records.restore import Lost as Lost
from screening_desk.records.slots import Bundle
from screening_desk.records.store import Store
from screening_desk.services import place
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.entry import WAITS, Door, SignedIn, slot_name
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.settings import read_settings
from screening_desk.services.training_store import check_kind


@dataclass(frozen=True)
class BackupRow:
    """A backup that was verified when it was made; ``tested_at`` is the last rehearsal of a restore."""

    backup_id: str
    at: datetime
    by: str
    size: int
    sequence: int
    tested_at: datetime | None
    place: str = ""
    """The folder it was put into."""
    automatic: bool = False


@dataclass(frozen=True)
class RestoreReport:
    """What a restore did, for the person who must tell what is missing."""

    made_at: datetime
    entries: int
    missing_from: int
    missing_to: int
    set_aside: Path | None
    lost: tuple[Lost, ...] | None = ()
    """What the former store holds and the backup does not, oldest first; None where it could not be read."""
    unsettled: bool = False
    """The backup is in place, but the files beside it could not be brought up to it: disk full, or held by a program."""


def suggested_name(signed: SignedIn) -> str:
    """Return a file name that says when and which station, and nothing of a person."""
    at = signed.desk.clock.now()
    return f"{signed.settings.station or 'station'}-{at:%Y%m%dT%H%M}Z{SUFFIX}"


def make_backup(
    signed: SignedIn, door: Door, passphrase: str, target: Path, progress: Callable[[float], None] | None = None
) -> BackupRow:
    """Write and verify one backup file. It is opened through the maker's own slot, so the passphrase is asked for."""
    desk, backup_id = signed.desk, random_id()
    with desk.act(Action.BACKUP, "backup", backup_id):
        pass
    with _told():
        manifest = archive_of.backup(desk.store, door.keys, target, _by_passphrase(signed, passphrase), progress)
        size = size_of(target)
    with desk.act(Action.BACKUP, "backup", backup_id, reason_code="verified") as session:
        row = record(session, desk, backup_id, manifest, target, size)
    place.note(door.folder, backup_at=row.at)
    return row


def size_of(target: Path) -> int:
    """Return the size of a backup just made; a disk that was pulled since is told like one pulled before."""
    try:
        return target.stat().st_size
    except OSError as error:
        raise as_disk_error(error) from error


def record(
    session: Session,
    desk: Desk,
    backup_id: str,
    manifest: Manifest,
    target: Path,
    size: int,
    *,
    automatic: bool = False,
) -> BackupRow:
    """Keep that a verified backup lies at `target`."""
    row = BackupRow(
        backup_id=backup_id,
        at=manifest.made_at,
        by=desk.actor.name,
        size=size,
        sequence=manifest.sequence,
        tested_at=None,
        place=str(target.parent)[:400],
        automatic=automatic,
    )
    kept = {key: value for key, value in vars(row).items() if key not in {"backup_id", "by"}}
    session.add(BackupRecord(id=backup_id, by=desk.actor.id, head=manifest.head, **kept))
    return row


def rehearse(signed: SignedIn, door: Door, passphrase: str, file: Path) -> BackupRow | None:
    """Rehearse a restore without touching anything: unlock, every page, the whole chain."""
    desk = signed.desk
    with desk.act(Action.BACKUP_TEST, "backup", ""):
        pass
    with _told():
        unlock = _by_passphrase(signed, passphrase)
        manifest = archive_of.verify(file, unlock, floor=door.floor, still=desk.store.require_open)
    with desk.act(Action.BACKUP_TEST, "backup", "", reason_code="verified") as session:
        found = session.scalars(select(BackupRecord).where(BackupRecord.head == manifest.head)).first()
        if found is None:
            return None
        found.tested_at = desk.clock.now()
        return _row(found, "")


def backups(signed: SignedIn) -> tuple[BackupRow, ...]:
    """Return the verified backups, newest first."""
    with signed.desk.look(Action.BACKUP) as session:
        found = session.execute(
            select(BackupRecord, Staff.display_name)
            .join(Staff, BackupRecord.by == Staff.id)
            .order_by(BackupRecord.at.desc())
            .limit(100)
        )
        return tuple(_row(each, name) for each, name in found)


def restore(door: Door, file: Path, username: str = "", passphrase: str = "", recovery_code: str = "") -> RestoreReport:
    """Put a backup in place on a closed store or an empty computer; what was there is moved aside, never deleted.

    It is opened by a passphrase of that time, or by the recovery code. Refused where a training store would take the
    place of an office's, or the other way round.
    """
    fits = partial(check_kind, training=door.training)

    def unlock(keys: KeyFile) -> Bundle:
        if recovery_code:
            return keys.unlock_recovery(recovery_code)
        return keys.unlock(slot_name(username), passphrase)

    with _told():
        done = restore_of.restore(file, door.folder, unlock, door.clock, lock=door.lock, floor=door.floor, fits=fits)
    # From here on the former files are gone from their place: whatever fails now must not read as "not restored".
    settled = _settle(door, done.bundle)
    place.note(door.folder, backup_at=done.manifest.made_at)
    return RestoreReport(
        done.manifest.made_at,
        done.manifest.sequence,
        done.missing_from,
        done.missing_to,
        done.set_aside,
        done.lost,
        unsettled=not settled,
    )


def _settle(door: Door, bundle: Bundle) -> bool:
    """Let the files beside the restored store fit it: names for the sign-in page, and no waits that are missed."""
    try:
        store = Store.open(door.folder, bundle.store_key, door.clock, door.lock)
        try:
            with store.write() as work:
                settings = read_settings(work.session)
                if (waits := work.session.get(Setting, WAITS)) is not None:
                    work.session.delete(waits)
        finally:
            store.close()
        place.name_place(door.folder, settings)
    except (StoreError, OSError):
        return False
    return True


def _row(found: BackupRecord, by: str) -> BackupRow:
    return BackupRow(found.id, found.at, by, found.size, found.sequence, found.tested_at, found.place, found.automatic)


def _by_passphrase(signed: SignedIn, passphrase: str) -> Callable[[KeyFile], Bundle]:
    return lambda keys: keys.unlock(slot_name(signed.desk.actor.username), passphrase)


@contextmanager
def _told() -> Iterator[None]:
    """Turn what the records say about a backup into what a person can be told."""
    try:
        yield
    except WrongPassphrase as error:
        raise Refused("wrong_passphrase") from error
    except WrongRecoveryCode as error:
        raise Refused("code_wrong") from error
    except (DamagedBackup, NotABackup) as error:
        raise Refused("backup_unreadable") from error
    except StoreError as error:
        raise Unavailable(error.code) from error
