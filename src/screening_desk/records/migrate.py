"""Bringing a store to the schema of this program. Runs from code, in one transaction, on both databases."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, text

from screening_desk.records.engine import APPLICATION_ID, WRITE
from screening_desk.records.errors import NewerSchema

SCHEMA = 27
"""The newest revision as a number; a file tells its own in `PRAGMA user_version`, readable without this module."""

SCRIPTS = Path(__file__).parent / "migrations"


def head() -> str:
    """Return the newest revision."""
    return f"{SCHEMA:04d}"


def upgrade(engine: Engine) -> int:
    """Bring the database to `head`, or leave it as it was. Raises NewerSchema for a revision this program lacks.

    Returns the number it had before; 0 for an empty one.
    """
    with engine.connect().execution_options(**WRITE) as connection, connection.begin():
        if _stands_at(connection) == head():
            return SCHEMA
        return upgrade_in(connection)


def _stands_at(connection: Connection) -> str | None:
    """Return the revision of a database; most openings find the newest one, and need none of what follows."""
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return str(found) if found is not None else None


def upgrade_in(connection: Connection, scripts: Path | None = None, target: str = "head") -> int:
    """Do the same in the caller's transaction, with the revisions found in `scripts`, up to `target`."""
    # Alembic takes a tenth of a second to import, and a sign-in does not need it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(scripts or SCRIPTS).replace("%", "%%"))
    directory = ScriptDirectory.from_config(config)
    known = {script.revision for script in directory.walk_revisions()}
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is not None and revision not in known:
        raise NewerSchema
    config.attributes["connection"] = connection
    command.upgrade(config, target)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        reached = int(directory.get_current_head() or 0) if target == "head" else int(target)
        connection.exec_driver_sql(f"PRAGMA user_version = {reached}")
    return int(revision or 0)
