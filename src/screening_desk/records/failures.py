"""What a database error means to a person: full disk, busy, damaged, not writable."""

from __future__ import annotations

import errno

from sqlalchemy.exc import DBAPIError

from screening_desk.records.errors import Busy, Damaged, DiskFull, StoreError, Unwritable

_NAMES: tuple[tuple[str, type[StoreError]], ...] = (
    ("SQLITE_FULL", DiskFull),
    ("SQLITE_BUSY", Busy),
    ("SQLITE_LOCKED", Busy),
    ("SQLITE_NOTADB", Damaged),
    ("SQLITE_CORRUPT", Damaged),
    ("SQLITE_IOERR", Unwritable),
    ("SQLITE_READONLY", Unwritable),
    ("SQLITE_CANTOPEN", Unwritable),
    ("SQLITE_PERM", Unwritable),
)
# The driver's backup call raises without the name of the code; its sentence is SQLite's own and does not change.
_SENTENCES: dict[str, type[StoreError]] = {
    "database or disk is full": DiskFull,
    "database is locked": Busy,
    "file is not a database": Damaged,
    "database disk image is malformed": Damaged,
    "disk I/O error": Unwritable,
    "attempt to write a readonly database": Unwritable,
    "unable to open database file": Unwritable,
}
_STATES: dict[str, type[StoreError]] = {"53100": DiskFull, "55P03": Busy, "40001": Busy, "40P01": Busy}


def as_store_error(error: Exception) -> StoreError | None:
    """Return what to tell, or None for an error that is the caller's own (a broken constraint, wrong SQL).

    Takes SQLAlchemy's error or the driver's own.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(cause, "sqlite_errorname", None) or ""
    for prefix, named in _NAMES:
        if name.startswith(prefix):
            return named()
    if not name and (kind := _SENTENCES.get(str(cause))) is not None:
        return kind()
    state = getattr(cause, "sqlstate", None)
    return _STATES[state]() if state in _STATES else None


def as_disk_error(error: OSError) -> StoreError:
    """Return what to tell about a file that could not be written."""
    return DiskFull() if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} else Unwritable()
