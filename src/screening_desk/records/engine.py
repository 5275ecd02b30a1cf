"""The encrypted database file: how a connection is opened, and what it must say before it is trusted."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from screening_desk.records.base import as_json
from screening_desk.records.errors import Closed, NoCipher, Unwritable

APPLICATION_ID = 0x53444553  # "SDES", so that `file` and a finder tell our stores from others
KEY_BYTES = 32
PAGE = 4096
BUSY_MS = 5000
# A checkpoint in the middle of a save is the slow tail (1 ms against 2.6 ms p99), so Store.checkpoint runs when the
# counter is idle. This bound (16 MiB of log) only keeps a log from growing for ever where nobody is ever idle.
AUTOCHECKPOINT_PAGES = 4096

WRITE = {"screening_desk_write": True}


class CipherDialect(SQLiteDialect_pysqlite):
    """Equal wherever it stands: a statement that one engine compiled serves the reader, the writer and the next store."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CipherDialect)

    def __hash__(self) -> int:
        return hash(CipherDialect)


registry.register("sqlite.screening_desk", __name__, CipherDialect.__name__)
_statements: LRUCache[Any, Any] = LRUCache(1000)


def forget_statements() -> None:
    """Drop the compiled statements: each keeps the values it was first run with, which must not outlive an open store."""
    _statements.clear()


def require_cipher(driver: Any = dbapi2) -> str:
    """Return the SQLCipher version, or raise NoCipher when `driver` is plain SQLite, where a key does nothing."""
    connection = driver.connect(":memory:")
    try:
        return _cipher_version(connection)
    finally:
        connection.close()


def _cipher_version(connection: Any) -> str:
    row = connection.execute("PRAGMA cipher_version").fetchone()
    if not row or not row[0]:
        raise NoCipher
    return str(row[0])


def connect(path: Path, key: bytes, mode: str = "rw", driver: Any = dbapi2) -> Any:
    """Open a keyed connection. `mode` is SQLite's: ro, rw (never makes a file) or rwc. Nothing is read yet."""
    if len(key) != KEY_BYTES:
        raise ValueError("a store key has 32 bytes")
    address = f"file:{quote(str(path.absolute()).replace(chr(92), '/'))}?mode={mode}"
    connection = driver.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        # The key comes first, always; the cipher's own notes on standard error would end in logs.
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        _cipher_version(connection)
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


DURABLE: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("secure_delete", "ON", 1),
    ("wal_autocheckpoint", str(AUTOCHECKPOINT_PAGES), AUTOCHECKPOINT_PAGES),
    ("foreign_keys", "ON", 1),
)
"""What every connection sets, and must read back: name, setting, answer."""


def _prepare(connection: Any) -> None:
    """Set what makes a save durable and read it back: a setting that did not take is a lost save later."""
    for name, setting, answer in DURABLE:
        connection.execute(f"PRAGMA {name} = {setting}")
        if connection.execute(f"PRAGMA {name}").fetchone()[0] != answer:
            raise Unwritable(f"The store could not be set to {name} {setting}.")


def sqlcipher_engine(path: Path, key: bytes, mode: str = "rw") -> Engine:
    """Return an engine on the encrypted file. Connections with the options WRITE begin as the one writer.

    Disposing of it forgets the key: nothing opens a connection through it afterwards.
    """
    held = [key]

    def open_one() -> Any:
        if not held:
            raise Closed
        connection = connect(path, held[0], mode)
        try:
            _prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite+screening_desk://",
        module=dbapi2,
        creator=open_one,
        poolclass=QueuePool,
        pool_size=4,
        pool_use_lifo=True,
        json_serializer=as_json,
        json_deserializer=msgspec.json.decode,
    )
    engine.update_execution_options(compiled_cache=_statements)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "engine_disposed", lambda _engine: held.clear())
    return engine


def _begin(connection: Connection) -> None:
    writes = bool(connection.get_execution_options().get("screening_desk_write"))
    cursor = connection.connection.cursor()
    if connection.info.get("writes") is not writes:
        cursor.execute(f"PRAGMA query_only = {0 if writes else 1}")
        connection.info["writes"] = writes
    cursor.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
