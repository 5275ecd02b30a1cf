"""Fixtures of the store: the same tests run on SQLCipher and on PostgreSQL, with a clock that stands still."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from screening_desk.records import contact_models as contact_models  # every table, whichever tests ran before
from screening_desk.records import cost
from screening_desk.records import crossing_models as crossing_models
from screening_desk.records import day_models as day_models
from screening_desk.records import decision_models as decision_models
from screening_desk.records import interview_models as interview_models
from screening_desk.records import list_models as list_models
from screening_desk.records import match_models as match_models
from screening_desk.records import paper_models as paper_models
from screening_desk.records import review_models as review_models
from screening_desk.records import rights_models as rights_models
from screening_desk.records import station_models as station_models
from screening_desk.records import store as stores
from screening_desk.records import vessel_models as vessel_models
from screening_desk.records.base import Base
from screening_desk.records.cost import Cost
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.postgres import postgres_engine
from screening_desk.records.station import StationIdentity
from screening_desk.records.store import Store

KEY = bytes(range(32))
STATION = StationIdentity("SD", "BKL2")
CHEAP = Cost(8, 1, 1)
MORNING = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)


class FrozenClock:
    """A clock that moves only when told to."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment
        self.seconds = 1000.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds

    def move(self, **by: float) -> None:
        """Let time pass, in the words of timedelta; a negative value is a wall clock set back."""
        step = timedelta(**by)
        self.moment += step
        self.seconds += max(0.0, step.total_seconds())


def cheap_keys(folder: Path) -> KeyFile:
    """A key file that tests can open in no time; the program itself refuses it."""
    return KeyFile(folder, floor=CHEAP)


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Keep what SQLAlchemy compiled from test to test; every test would spend a fifth of its time on it again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stores, "forget_statements", lambda: None)
        patch.setattr(stores, "postgres_engine", cache(postgres_engine))
        yield


@pytest.fixture(scope="session", autouse=True)
def keys_derived_once() -> Iterator[None]:
    """Derive a key from the same passphrase and salt once in a run: the offices of the tests are copies of a few."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cost, "hash_secret_raw", lru_cache(maxsize=1024)(cost.hash_secret_raw))
        yield


@pytest.fixture
def clock() -> FrozenClock:
    """Half past nine in the morning, WIB, 24 November 2026, standing still."""
    return FrozenClock()


@pytest.fixture(scope="session")
def store_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a new store, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("store-template")
    Store.create(folder, KEY, STATION, FrozenClock()).close()
    return folder


@pytest.fixture
def store_folder(store_template: Path, tmp_path: Path) -> Path:
    """A folder of the test's own with a new store in it, closed, under KEY."""
    folder = tmp_path / "store"
    shutil.copytree(store_template, folder)
    return folder


@pytest.fixture
def sqlcipher_store(store_folder: Path, clock: FrozenClock) -> Iterator[Store]:
    """A new store on SQLCipher."""
    opened = Store.open(store_folder, KEY, clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL cluster of this run's own, reached by a socket in its own folder."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.fail("PostgreSQL is not installed; `python3 dev.py test` installs it")
    tools = found[-1].parent
    # A socket's path may have 107 characters, so the folder is not pytest's.
    with tempfile.TemporaryDirectory(prefix="sd-pg-") as name:
        folder, data = Path(name), Path(name) / "data"
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        _as_postgres([str(tools / "initdb"), "-D", str(data), "-A", "trust", "-U", "desk", "-E", "UTF8", "--no-sync"])
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off"
        options += " -c shared_buffers=16MB -c dynamic_shared_memory_type=mmap"  # or a stop leaves its memory behind
        control = [str(tools / "pg_ctl"), "-D", str(data), "-w"]
        _as_postgres([*control, "-l", str(folder / "log"), "-o", options, "start"])
        try:
            yield f"postgresql+psycopg://desk@/postgres?host={folder}"
        finally:
            _as_postgres([*control, "-m", "immediate", "stop"])


def _as_postgres(command: list[str]) -> None:
    user = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    done = subprocess.run(
        command,
        cwd="/",
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        **user,
    )
    assert done.returncode == 0, done.stderr.decode()


@pytest.fixture(scope="session")
def postgres_cleaner(postgres_url: str) -> Iterator[Engine]:
    """A connection that knows every table already: each new one would have to read all of them up."""
    engine = create_engine(postgres_url, pool_size=1)
    yield engine
    engine.dispose()


@pytest.fixture
def postgres_store(postgres_url: str, postgres_cleaner: Engine, tmp_path: Path, clock: FrozenClock) -> Iterator[Store]:
    """A new store on PostgreSQL: the tables stay from test to test and are emptied before each.

    Row by row: a few rows go in a tenth of the time that TRUNCATE takes to make new files for every table and index.
    """
    with postgres_cleaner.begin() as connection:
        if connection.scalar(text("SELECT to_regclass('audit_entry')")):
            connection.execute(text("SET LOCAL session_replication_role = replica"))  # no order among the tables
            connection.execute(text("; ".join(str(table.delete()) for table in Base.metadata.sorted_tables)))
    opened = Store.on_postgres(postgres_url, STATION, clock, folder=tmp_path, key=KEY)
    yield opened
    opened.close()


@pytest.fixture(params=["sqlcipher", "postgresql"])
def store(request: pytest.FixtureRequest) -> Store:
    """A new store on each of the two databases."""
    name = "sqlcipher_store" if request.param == "sqlcipher" else "postgres_store"
    opened: Store = request.getfixturevalue(name)
    return opened
