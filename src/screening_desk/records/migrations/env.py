"""Runs the revisions on the connection it is given, inside the caller's transaction (records.migrate)."""

from alembic import context

import screening_desk.records.models  # noqa: F401 - so that Base knows the tables
from screening_desk.records.base import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
context.run_migrations()
