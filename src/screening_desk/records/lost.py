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

Kind = Literal[
    "screening",
    "late",
    "correction",
    "caught_up",
    "decision",
    "consent",
    "withdrawal",
    "letter",
    "letter_withdrawn",
    "paper",
    "paper_withdrawn",
    "follow_up",
    "crew",
    "shift",
    "attachment",
    "station_file",
    "hold",
    "request",
    "crossing",
    "document_link",
    "destroyed",
    "judgement",
]

_BY_ID = ("id",)
_OF_CASE = 'SELECT c.code, x.at FROM main.{table} x JOIN main."case" c ON c.id = x.case_id'
_OF_SCREENING = "SELECT s.register_number, x.{at} FROM main.{table} x JOIN main.screening s ON s.id = x.screening_id"


@dataclass(frozen=True, slots=True)
class _Said:
    """Number and time of the rows of one table, and by which columns a row is the same in both stores."""

    table: str
    rows: str
    same: tuple[str, ...] = _BY_ID
    only: str = "1"
    by: str = ""


_SAID: dict[Kind, _Said] = {
    "screening": _Said("screening", "SELECT x.register_number, x.closed_at FROM main.screening x"),
    "late": _Said("late_entry", _OF_SCREENING.format(table="late_entry", at="entered_at"), ("screening_id",)),
    "correction": _Said("correction", _OF_SCREENING.format(table="correction", at="at")),
    "caught_up": _Said("caught_up", _OF_SCREENING.format(table="caught_up", at="at"), ("screening_id", "input")),
    "decision": _Said("decision", _OF_CASE.format(table="decision")),
    "consent": _Said("consent", _OF_CASE.format(table="consent")),
    "withdrawal": _Said(
        "consent_withdrawal",
        "SELECT c.code, x.at FROM main.consent_withdrawal x "
        'JOIN main.consent o ON o.id = x.consent_id JOIN main."case" c ON c.id = o.case_id',
        ("consent_id",),
    ),
    "letter": _Said("letter", "SELECT x.register_number, x.at FROM main.letter x"),
    "letter_withdrawn": _Said(
        "letter_withdrawal",
        "SELECT l.register_number, x.at FROM main.letter_withdrawal x JOIN main.letter l ON l.id = x.letter_id",
        ("letter_id",),
    ),
    "paper": _Said("case_paper", "SELECT x.register_number, x.at FROM main.case_paper x"),
    "paper_withdrawn": _Said(
        "paper_withdrawal",
        "SELECT p.register_number, x.at FROM main.paper_withdrawal x JOIN main.case_paper p ON p.id = x.paper_id",
        ("paper_id",),
    ),
    "follow_up": _Said(
        "case_event",
        _OF_CASE.format(table="case_event"),
        ("case_id", "sequence", "kind"),
        "x.kind IN ('referral_step', 'service_started', 'service_ended', 'contact_planned', 'contact_made', "
        "'contact_dropped', 'closed', 'reopened', 'care', 'detached')",
    ),
    # An open row that was answered further is lost too; one that was saved meanwhile is among the screenings.
    "crew": _Said(
        "crew_member",
        "SELECT count(*), p.kept_at FROM main.crew_member x JOIN main.port_call p ON p.id = x.port_call_id",
        ("port_call_id", "position", "state", "body"),
        "x.state = 'open'",
        "GROUP BY p.id",
    ),
    "shift": _Said("shift_hand_over", "SELECT 1, x.at FROM main.shift_hand_over x"),
    "attachment": _Said("attachment", _OF_CASE.format(table="attachment")),
    "station_file": _Said("station_file", "SELECT 1, x.at FROM main.station_file x"),
    "hold": _Said(
        "legal_hold",
        "SELECT coalesce(c.code, s.register_number), x.at FROM main.legal_hold x "
        'LEFT JOIN main."case" c ON c.id = x.case_id LEFT JOIN main.screening s ON s.id = x.screening_id',
        only="x.lifted_at IS NULL",
    ),
    "request": _Said("subject_request", "SELECT 1, x.at FROM main.subject_request x"),
    "crossing": _Said("crossing", "SELECT 1, x.at FROM main.crossing x"),
    "document_link": _Said("document_link", "SELECT 1, x.at FROM main.document_link x"),
    # What was destroyed is there again with an older backup: it is due at once, and stands in the next list.
    "destroyed": _Said(
        "destruction_item",
        "SELECT count(*), max(x.at) FROM main.destruction_item x",
        ("destruction_id", "kind", "object_id", "state"),
        "x.state = 'gone'",
        "GROUP BY x.destruction_id",
    ),
    "judgement": _Said(
        "list_judgement",
        "SELECT s.register_number, x.at FROM main.list_judgement x JOIN main.list_hit h ON h.id = x.hit_id "
        "JOIN main.screening s ON s.id = h.screening_id",
    ),
}


@dataclass(frozen=True, slots=True)
class Lost:
    """One thing to be entered again: its register number, or the code of its case, and when it was saved.

    Of open rows of a ship, shifts handed over, files between stations, requests, crossings and what was destroyed the
    number is how many they are.
    """

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
                Lost(kind, str(number), _moment(at))
                for kind, said in _SAID.items()
                for number, at in _rows(connection, said)
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


def _rows(connection: Any, said: _Said) -> list[tuple[str | int, str]]:
    """Return what only the old store has; a store of an older form may lack the table, and then holds none of it."""
    if not _has(connection, "main", said.table):
        return []
    same = " AND ".join(f"k.{column} = x.{column}" for column in said.same)
    known = f"EXISTS (SELECT 1 FROM kept.{said.table} k WHERE {same})"  # noqa: S608 - all parts are our own words
    missing = f"NOT {known}" if _has(connection, "kept", said.table) else "1"
    rows: list[tuple[str | int, str]] = connection.execute(
        f"{said.rows} WHERE {said.only} AND {missing} {said.by}"
    ).fetchall()
    return rows


def _has(connection: Any, store: str, table: str) -> bool:
    found = connection.execute(f"SELECT 1 FROM {store}.sqlite_master WHERE type = 'table' AND name = ?", (table,))  # noqa: S608
    return found.fetchone() is not None


def _moment(stored: str) -> datetime:
    return datetime.fromisoformat(stored).replace(tzinfo=UTC)
