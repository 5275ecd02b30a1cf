"""The same store on PostgreSQL: for an office that outgrew one machine."""

from __future__ import annotations

import hashlib

import msgspec
from sqlalchemy import Connection, Engine, create_engine, event

from screening_desk.records.base import as_json

LOCK_SPACE = "screening-desk writer of "


def postgres_engine(url: str, station: str) -> Engine:
    """Return an engine whose writers of one station wait for each other and whose readers see one moment."""
    engine = create_engine(url, pool_size=4, json_serializer=as_json, json_deserializer=msgspec.json.decode)
    number = int.from_bytes(hashlib.sha256((LOCK_SPACE + station).encode()).digest()[:8], "big", signed=True)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("screening_desk_write"):
            connection.exec_driver_sql("SET LOCAL synchronous_commit = on")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({number})")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")

    return engine
