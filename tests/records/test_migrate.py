"""Migrations: an upgraded database is what the models say, on both databases, or it is left as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import MetaData, inspect, text

from screening_desk.records import contact_models as contact_models
from screening_desk.records import crossing_models as crossing_models
from screening_desk.records import day_models as day_models  # every table, whichever tests ran before
from screening_desk.records import decision_models as decision_models
from screening_desk.records import interview_models as interview_models
from screening_desk.records import list_models as list_models
from screening_desk.records import match_models as match_models
from screening_desk.records import migrate
from screening_desk.records import paper_models as paper_models
from screening_desk.records import review_models as review_models
from screening_desk.records import rights_models as rights_models
from screening_desk.records import station_models as station_models
from screening_desk.records import vessel_models as vessel_models
from screening_desk.records.base import Base
from screening_desk.records.engine import APPLICATION_ID, WRITE, sqlcipher_engine
from screening_desk.records.errors import NewerSchema
from screening_desk.records.store import Store
from tests.stores import KEY


def test_the_upgraded_schema_equals_the_models(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_every_constraint_of_the_models_is_there_by_name(store: Store) -> None:
    found = MetaData()
    found.reflect(store.engine)
    for table in Base.metadata.sorted_tables:
        real = found.tables[table.name]
        assert {str(one.name) for one in table.constraints} == {str(one.name) for one in real.constraints}, table.name
        assert {one.name for one in table.indexes} == {one.name for one in real.indexes}, table.name


def test_identity_screening_and_case_are_apart(store: Store) -> None:
    names = set(inspect(store.engine).get_table_names())
    assert {"identity", "screening", "case", "audit_entry", "alembic_version"} <= names


def test_the_newest_revision_is_the_schema_number(store: Store) -> None:
    with store.engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == migrate.head()
    newest = max(script.name[:4] for script in (migrate.SCRIPTS / "versions").glob("[0-9]*.py"))
    assert migrate.head() == newest


def test_the_file_says_whose_it_is_and_which_schema(sqlcipher_store: Store) -> None:
    with sqlcipher_store.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == migrate.SCHEMA


OLDER = sorted(int(script.name[:4]) for script in (migrate.SCRIPTS / "versions").glob("[0-9]*.py"))[:-1]


@pytest.mark.parametrize("older", OLDER)
def test_a_store_of_each_older_schema_becomes_the_newest(tmp_path: Path, older: int) -> None:
    engine = sqlcipher_engine(tmp_path / "older.db", KEY, "rwc")
    with engine.connect().execution_options(**WRITE) as connection, connection.begin():
        migrate.upgrade_in(connection, target=f"{older:04d}")
    migrate.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert context.get_current_revision() == migrate.head()
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_upgrading_again_changes_nothing(store: Store) -> None:
    migrate.upgrade(store.engine)
    assert store.head().sequence == 1


def test_a_revision_of_a_newer_program_is_refused(store: Store) -> None:
    def set_revision(to: str) -> None:
        with store.engine.connect().execution_options(**WRITE) as connection, connection.begin():
            connection.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": to})

    set_revision("9999")
    try:
        with pytest.raises(NewerSchema):
            migrate.upgrade(store.engine)
    finally:
        set_revision(migrate.head())


NEXT = f"{migrate.SCHEMA + 1:04d}"
BROKEN = """
import sqlalchemy as sa
from alembic import op

revision = "NEXT"
down_revision = "LAST"


def upgrade():
    op.create_table("half_done", sa.Column("id", sa.Integer()))
    op.execute("UPDATE no_such_table SET x = 1")
"""


def test_an_upgrade_that_fails_leaves_everything_as_it_was(store: Store, tmp_path: Path) -> None:
    import shutil

    scripts = tmp_path / "scripts"
    shutil.copytree(migrate.SCRIPTS, scripts)
    (scripts / "versions" / f"{NEXT}_broken.py").write_text(
        BROKEN.replace("NEXT", NEXT).replace("LAST", migrate.head())
    )
    with (
        pytest.raises(Exception, match="no_such_table"),
        store.engine.connect().execution_options(**WRITE) as connection,
        connection.begin(),
    ):
        migrate.upgrade_in(connection, scripts)
    assert "half_done" not in inspect(store.engine).get_table_names()
    with store.engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == migrate.head()
