"""Prepared statements say the same as SQLAlchemy itself, on both databases, for every type that the tables have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    create_engine,
    delete,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.orm import Session

from screening_desk.records.base import UtcDateTime
from screening_desk.records.errors import Busy
from screening_desk.records.models import Case
from screening_desk.records.prepared import Prepared
from screening_desk.records.store import Store
from tests.stores import MORNING

JAKARTA = timezone(timedelta(hours=7))
THING = Table(
    "thing",
    MetaData(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", String(40)),
    Column("at", UtcDateTime),
    Column("day", Date),
    Column("yes", Boolean, default=True),
    Column("facts", JSON),
    Column("hash", LargeBinary),
    prefixes=["TEMPORARY"],
)
ONE = select(THING).where(THING.c.id == bindparam("wanted")).limit(1)


def thing(number: int = 1, **other: Any) -> dict[str, Any]:
    at = datetime(2026, 11, 24, 9, 30, 0, 250, tzinfo=JAKARTA)
    facts = {"days": [1, None], "word": "é 100%"}
    row = {"id": number, "name": "50% é", "at": at, "day": date(2026, 11, 24), "yes": False, "facts": facts}
    return row | {"hash": bytes(range(32))} | other


@pytest.fixture
def session(store: Store) -> Iterator[Session]:
    """The session of one unit of work, with a table of the test's own."""
    with store.write() as work:
        THING.create(work.session.connection())
        yield work.session


def test_what_is_put_is_what_sqlalchemy_reads(session: Session) -> None:
    Prepared(insert(THING)).run(session, thing())
    assert session.execute(ONE, {"wanted": 1}).one()._asdict() == thing()


def test_what_sqlalchemy_put_is_what_is_read(session: Session) -> None:
    session.execute(insert(THING), thing())
    row = Prepared(ONE).first(session, {"wanted": 1})
    assert row == tuple(thing().values())
    assert row is not None
    assert row[2].tzinfo is UTC


@pytest.mark.parametrize("name", ["name", "at", "day", "yes", "facts", "hash"])
def test_an_unknown_value_stays_unknown(session: Session, name: str) -> None:
    Prepared(insert(THING)).run(session, thing(**{name: None}))
    assert session.execute(ONE, {"wanted": 1}).one()._asdict() == thing(**{name: None})
    assert Prepared(ONE).first(session, {"wanted": 1}) == tuple(thing(**{name: None}).values())


def test_nothing_found_is_none(session: Session) -> None:
    assert Prepared(ONE).first(session, {"wanted": 1}) is None


def test_many_rows_are_put_at_once_and_none_is_no_statement(session: Session) -> None:
    putting = Prepared(insert(THING))
    putting.run_each(session, [thing(number) for number in range(3)])
    putting.run_each(session, [])
    assert session.scalars(select(THING.c.id).order_by(THING.c.id)).all() == [0, 1, 2]


def test_rows_are_changed_and_deleted(session: Session) -> None:
    Prepared(insert(THING)).run_each(session, [thing(1), thing(2)])
    wanted = THING.c.id == bindparam("wanted")
    Prepared(update(THING).where(wanted).values(facts=bindparam("new"))).run(session, {"wanted": 1, "new": [7]})
    Prepared(delete(THING).where(wanted)).run(session, {"wanted": 2})
    assert session.execute(select(THING.c.id, THING.c.facts)).all() == [(1, [7])]


def test_a_moment_without_its_zone_is_refused(session: Session) -> None:
    with pytest.raises(ValueError, match="zone"):
        Prepared(insert(THING)).run(session, thing(at=datetime(2026, 11, 24)))  # noqa: DTZ001


def test_a_value_that_is_missing_or_unknown_is_an_error_and_no_default(session: Session) -> None:
    without = {name: value for name, value in thing().items() if name != "yes"}
    with pytest.raises(KeyError, match="yes"):
        Prepared(insert(THING)).run(session, without)
    with pytest.raises(KeyError, match="no_such"):
        Prepared(insert(THING)).run(session, thing(no_such=1))


def test_what_the_driver_says_is_told_as_the_store_would(postgres_store: Store, postgres_url: str) -> None:
    other = create_engine(postgres_url)
    row = {"id": "a" * 32, "code": "c", "station": "x", "opened_at": MORNING}
    with other.connect() as holding:
        holding.execute(text('LOCK TABLE "case"'))
        with pytest.raises(Busy), postgres_store.write() as work:
            work.session.execute(text("SET LOCAL lock_timeout = '20ms'"))
            Prepared(insert(Case)).run(work.session, row)
    other.dispose()
