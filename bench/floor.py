"""The floor under a save: the very rows of that save, put by raw SQLCipher into a copy of the same store.

The copy has the same past, tables, indexes, key and settings (WAL, FULL, secure delete, foreign keys). Of a save that
the program has made, the rows are read back as they are stored; then, as one transaction of the driver's own cursor with
ready-made statements and tuples, they are inserted there, the draft is deleted, it is committed and the same kind of
mark is written. What the program does beyond that, and the floor does not: judging the screening, checking who asks,
reading what a save depends on (end of the chain, serial, settings, reference version), hashing, and turning values into
rows. The floor is not slowed by anything that a raw program would not do as well.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Insert, Select, Table, func, insert, select, text

from screening_desk.records.base import Base
from screening_desk.records.chain import Head
from screening_desk.records.engine import DURABLE, connect
from screening_desk.records.mark import MarkFile
from screening_desk.records.models import AuditEntry, Draft
from screening_desk.records.store import NAME
from screening_desk.services.entry import SignedIn

ENTRY, DRAFT = (Base.metadata.tables[model.__tablename__] for model in (AuditEntry, Draft))
TABLES = tuple(table for table in Base.metadata.sorted_tables if table is not DRAFT)
Rows = list[tuple[Any, ...]]


class Floor:
    """A copy of a store, and saves that are repeated in it."""

    def __init__(self, signed: SignedIn, folder: Path) -> None:
        self._store = signed.desk.store
        self._dialect = self._store.engine.dialect
        if not self._store.checkpoint():
            raise RuntimeError("the store could not be copied")
        path = folder / "floor.db"
        shutil.copyfile(self._store.folder / NAME, path)
        self._copy = connect(path, signed.bundle.store_key)
        for name, setting, _answer in DURABLE:
            self._copy.execute(f"PRAGMA {name} = {setting}")
        self._mark = MarkFile(folder / "floor-mark.bin", signed.bundle.store_key)
        self._last: dict[Table, int] = {}

    def watch(self) -> None:
        """Note where every table ends, and repeat the open draft; what comes after is one save."""
        with self._store.read() as session:
            for table in TABLES:
                self._last[table] = session.scalar(select(func.max(text("rowid"))).select_from(table)) or 0
        self._copy.executemany(self._worded(insert(DRAFT)), self._after(DRAFT, 0))

    def repeat(self) -> float:
        """Write the rows of the save since ``watch`` and return the milliseconds it took."""
        saved = {table: rows for table in TABLES if (rows := self._after(table, self._last[table]))}
        statements = [(self._worded(insert(table)), rows) for table, rows in saved.items()]
        entry = dict(zip(ENTRY.columns.keys(), saved[ENTRY][-1], strict=True))
        head, cursor = Head(entry["chain_id"], entry["sequence"], entry["digest"]), self._copy.cursor()
        start = time.perf_counter()
        cursor.execute("BEGIN IMMEDIATE")
        for statement, rows in statements:
            if len(rows) == 1:
                cursor.execute(statement, rows[0])
            else:
                cursor.executemany(statement, rows)
        cursor.execute("DELETE FROM draft")
        cursor.execute("COMMIT")
        self._mark.write(head)
        return (time.perf_counter() - start) * 1000

    def close(self) -> None:
        """Let go of the copy."""
        self._mark.close()
        self._copy.close()

    def _after(self, table: Table, rowid: int) -> Rows:
        """Return the newer rows of a table as the database keeps them, in the order of the table's columns."""
        newer = select(table).where(text("rowid > ?")).order_by(text("rowid"))
        with self._store.read() as session:
            cursor = session.connection().connection.cursor()
            cursor.execute(self._worded(newer), (rowid,))
            return [tuple(row) for row in cursor.fetchall()]

    def _worded(self, statement: Insert | Select[*tuple[Any, ...]]) -> str:
        return str(statement.compile(dialect=self._dialect))
