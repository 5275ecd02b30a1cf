"""What a store holds that a backup does not: read from both before the one is put in the place of the other."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from sqlcipher3 import dbapi2

from screening_desk.records.engine import connect

Kind = Literal["screening", "correction", "decision", "consent", "letter"]

_OF_CASE = 'SELECT c.code, x.at FROM main.{table} x JOIN main."case" c ON c.id = x.case_id'
_SAID: dict[Kind, str] = {
    "screening": "SELECT x.register_number, x.closed_at FROM main.screening x",
    "correction": "SELECT s.register_number, x.at FROM main.correction x JOIN main.screening s ON s.id = x.screening_id",
    "decision": _OF_CASE.format(table="decision"),
    "consent": _OF_CASE.format(table="consent"),
    "letter": "SELECT x.register_number, x.at FROM main.letter x",
}


@dataclass(frozen=True, slots=True)
class Lost:
    """One thing to be entered again: its register number, or the code of its case, and when it was saved."""

    kind: Kind
    number: str
    at: datetime


def lost(old: Path, new: Path, key: bytes) -> tuple[Lost, ...] | None:
    """Return what the store at `old` has and the one at `new` has not, oldest first; None when `old` cannot be read.

    Both open with `key`. Nothing of it tells who somebody is.
    """
    if not old.exists():
        return ()
    try:
        with _both(old, new, key) as connection:
            found = [
                Lost(kind, number, _moment(at))
                for kind, said in _SAID.items()
                for number, at in _rows(connection, kind, said)
            ]
    except (dbapi2.Error, OSError):
        return None
    return tuple(sorted(found, key=lambda each: each.at))


@contextlib.contextmanager
def _both(old: Path, new: Path, key: bytes) -> Iterator[Any]:
    connection = connect(old, key, "ro")
    try:
        address = f"file:{quote(str(new.absolute()).replace(chr(92), '/'))}?mode=ro"
        connection.execute(f"ATTACH DATABASE ? AS kept KEY \"x'{key.hex()}'\"", (address,))
        yield connection
    finally:
        connection.close()


def _rows(connection: Any, table: Kind, said: str) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = connection.execute(
        f"{said} WHERE x.id NOT IN (SELECT id FROM kept.{table})"  # noqa: S608 - both parts are our own words
    ).fetchall()
    return rows


def _moment(stored: str) -> datetime:
    return datetime.fromisoformat(stored).replace(tzinfo=UTC)
