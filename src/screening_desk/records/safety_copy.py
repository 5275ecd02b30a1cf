"""A copy of a store before its form is changed: a backup file beside it, proven before the first change."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from sqlalchemy import Engine

from screening_desk.records import archive, durable
from screening_desk.records.backup import SUFFIX, assemble, copy_database, prove, sweep, workplace
from screening_desk.records.clock import Clock, stamp
from screening_desk.records.cost import Cost
from screening_desk.records.errors import DiskFull, NoKeys, StoreError, UpgradeNoCopy, UpgradeNoRoom
from screening_desk.records.failures import as_disk_error
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.slots import Bundle

FOLDER = "before-upgrade"
KEPT = 2
_ANY = Cost(0, 0, 0)  # the key file is copied, not opened


def copy_before_upgrade(engine: Engine, folder: Path, key: bytes, schema: int, clock: Clock) -> Path:
    """Put a verified backup of the store in `folder` into a folder beside it, and return it; the newest two stay.

    Raises UpgradeNoRoom or UpgradeNoCopy; the upgrade must then not begin, and nothing was changed.
    """
    try:
        return _copy(engine, folder, key, schema, clock)
    except (StoreError, OSError) as error:
        known = as_disk_error(error) if isinstance(error, OSError) else error
        raise (UpgradeNoRoom if isinstance(known, DiskFull) else UpgradeNoCopy) from error


def _copy(engine: Engine, folder: Path, key: bytes, schema: int, clock: Clock) -> Path:
    copies = folder / FOLDER
    copies.mkdir(mode=0o700, exist_ok=True)
    sweep(copies)
    target = copies / f"schema-{schema}-{stamp(clock.now())}{SUFFIX}"
    with workplace(copies) as made:
        _copy_keys(folder, made / archive.KEYS)
        source = engine.raw_connection()
        try:
            copy_database(source, made / archive.STORE, key, lambda *_: None)
        finally:
            source.close()
        part, _ = assemble(made, key, schema, clock)
        with workplace(copies) as opened:
            prove(part, opened, lambda _: Bundle("", "person", key, b""), _ANY)
        part.replace(target)
    durable.sync_folder(copies)
    for old in sorted(copies.glob(f"schema-*{SUFFIX}"), key=lambda path: path.name.rsplit("-", 1)[-1])[:-KEPT]:
        with contextlib.suppress(OSError):  # held by another program: the new copy is proven, this one goes next time
            old.unlink()
    return target


def _copy_keys(folder: Path, target: Path) -> None:
    """Copy the newest generation of the key file; a store without one, as in a test of the store alone, has none."""
    try:
        shutil.copyfile(KeyFile(folder, floor=_ANY).newest(), target)
    except NoKeys:
        target.touch()
