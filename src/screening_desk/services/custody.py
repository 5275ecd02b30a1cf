"""Keeping the data safe: backups that are proven when made, tested again, and put back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from screening_desk.records import backup as archive_of
from screening_desk.records import restore as restore_of
from screening_desk.records.backup import SUFFIX as SUFFIX
from screening_desk.records.errors import (
    BackupError,
    DamagedBackup,
    StoreError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from screening_desk.records.ids import random_id
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.models import BackupRecord, Staff
from screening_desk.records.slots import Bundle
from screening_desk.records.store import Store
from screening_desk.services.access import Action
from screening_desk.services.entry import Door, SignedIn, slot_name, write_place
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.settings import read_settings


@dataclass(frozen=True)
class BackupRow:
    """A backup that was verified when it was made; ``tested_at`` is the last rehearsal of a restore."""

    backup_id: str
    at: datetime
    by: str
    size: int
    sequence: int
    tested_at: datetime | None


@dataclass(frozen=True)
class RestoreReport:
    """What a restore did, for the person who must tell what is missing."""

    made_at: datetime
    entries: int
    missing_from: int
    missing_to: int
    set_aside: Path | None


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
    now, size = desk.clock.now(), target.stat().st_size
    with desk.act(Action.BACKUP, "backup", backup_id, reason_code="verified") as session:
        session.add(
            BackupRecord(
                id=backup_id,
                at=now,
                by=desk.actor.id,
                size=size,
                sequence=manifest.sequence,
                head=manifest.head,
                tested_at=None,
            )
        )
    return BackupRow(backup_id, now, desk.actor.name, size, manifest.sequence, None)


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
        return BackupRow(found.id, found.at, "", found.size, found.sequence, found.tested_at)


def backups(signed: SignedIn) -> tuple[BackupRow, ...]:
    """Return the verified backups, newest first."""
    with signed.desk.look(Action.BACKUP) as session:
        found = session.execute(
            select(BackupRecord, Staff.display_name)
            .join(Staff, BackupRecord.by == Staff.id)
            .order_by(BackupRecord.at.desc())
            .limit(100)
        )
        return tuple(
            BackupRow(each.id, each.at, name, each.size, each.sequence, each.tested_at) for each, name in found
        )


def restore(door: Door, file: Path, username: str = "", passphrase: str = "", recovery_code: str = "") -> RestoreReport:
    """Put a backup in place on a closed store or an empty computer; what was there is moved aside, never deleted.

    It is opened by a passphrase of that time, or by the recovery code.
    """

    def unlock(keys: KeyFile) -> Bundle:
        if recovery_code:
            return keys.unlock_recovery(recovery_code)
        return keys.unlock(slot_name(username), passphrase)

    with _told():
        done = restore_of.restore(file, door.folder, unlock, door.clock, lock=door.lock, floor=door.floor)
    _write_place(door, done.bundle)
    return RestoreReport(
        done.manifest.made_at, done.manifest.sequence, done.missing_from, done.missing_to, done.set_aside
    )


def _write_place(door: Door, bundle: Bundle) -> None:
    """Write the names for the sign-in page again; they come from the restored store."""
    store = Store.open(door.folder, bundle.store_key, door.clock, door.lock)
    try:
        with store.read() as session:
            settings = read_settings(session)
    finally:
        store.close()
    write_place(door.folder, settings)


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
    except (DamagedBackup, BackupError) as error:
        raise Refused("backup_unreadable") from error
    except StoreError as error:
        raise Unavailable(error.code) from error
