"""The daily backup: made by itself in the first quiet moment of a day, into the folder the office chose."""

from __future__ import annotations

import contextlib
import re
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from screening_desk.records import backup as archive_of
from screening_desk.records.archive import Manifest
from screening_desk.records.backup import SUFFIX
from screening_desk.records.errors import Closed, StoreError
from screening_desk.records.ids import random_id
from screening_desk.records.models import Setting
from screening_desk.services import place
from screening_desk.services.access import Action
from screening_desk.services.custody import BackupRow, record, size_of
from screening_desk.services.desk import Desk
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Unavailable
from screening_desk.services.reminders import DAILY
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.zone import day_of

TRY_AGAIN = timedelta(hours=1)
"""After a failure (the disk was not plugged in) the next quiet moment tries again only then."""


class NotMade(Exception):
    """There is no daily backup; ``code`` says why. It stands in the trail, and the next one is due in an hour."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def make(signed: SignedIn, door: Door) -> BackupRow | None:
    """Make the backup of this day if it is due; None when it is not.

    It needs no passphrase: the copied key file is proven by the key and the slot of whoever is signed in. A lock
    meanwhile ends it with Unavailable, and it is made later.
    """
    desk = signed.desk
    with desk.look(Action.BACKUP_DAILY) as session:
        settings = read_settings(session)
        if not _due(session, settings, desk.clock.now()):
            return None
    backup_id, folder = random_id(), Path(settings.backup_folder)
    target = folder / f"{_station(settings)}-{desk.clock.now():%Y%m%dT%H%M}Z-harian{SUFFIX}"
    try:
        manifest = _copy(signed, door, target)
        size = size_of(target)
    except Closed as error:
        raise Unavailable(error.code) from error
    except (NotMade, StoreError, OSError) as error:
        failure = "unwritable" if isinstance(error, OSError) else error.code
        with desk.act(Action.BACKUP_DAILY, "backup", backup_id, reason_code=failure, outcome="failed") as session:
            _tried(session, desk, failure)
        raise NotMade(failure) from error
    with desk.act(Action.BACKUP_DAILY, "backup", backup_id, reason_code="verified") as session:
        row = record(session, desk, backup_id, manifest, target, size, automatic=True)
        _tried(session, desk, "")
    place.note(door.folder, backup_at=row.at)
    _keep_newest(folder, settings)
    return row


def _copy(signed: SignedIn, door: Door, target: Path) -> Manifest:
    if not target.parent.is_dir():
        raise NotMade("no_folder")
    return archive_of.backup(signed.desk.store, door.keys, target, lambda keys: keys.recognise(signed.bundle))


def _due(session: Session, settings: OfficeSettings, now: datetime) -> bool:
    if not settings.backup_folder:
        return False
    tried = session.get(Setting, DAILY)
    if tried is None:
        return True
    if tried.value["code"]:
        return not timedelta() <= now - tried.changed_at < TRY_AGAIN
    return day_of(tried.changed_at) != day_of(now)


def _tried(session: Session, desk: Desk, code: str) -> None:
    session.merge(Setting(key=DAILY, value={"code": code}, changed_at=desk.clock.now(), changed_by=desk.actor.id))


def _keep_newest(folder: Path, settings: OfficeSettings) -> None:
    """Remove older daily backups of this station; a file of any other name is never touched."""
    ours = re.compile(rf"{re.escape(_station(settings))}-[0-9]{{8}}T[0-9]{{4}}Z-harian{re.escape(SUFFIX)}\Z", re.ASCII)
    with contextlib.suppress(OSError):
        made = sorted(path for path in folder.iterdir() if ours.match(path.name) and path.is_file())
        for old in made[: -max(2, settings.backup_keep)]:
            old.unlink()


def _station(settings: OfficeSettings) -> str:
    return settings.station or "station"
