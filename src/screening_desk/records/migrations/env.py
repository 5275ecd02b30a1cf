"""Runs the revisions on the connection it is given, inside the caller's transaction (records.migrate)."""

from alembic import context

from screening_desk.records.models import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata)
context.run_migrations()
