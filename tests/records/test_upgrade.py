"""Before the form of a store is changed, a copy of it lies beside it, proven; without the copy nothing is changed."""

from __future__ import annotations

import errno
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text
from sqlcipher3 import dbapi2

from screening_desk.records import chain, files, migrate, safety_copy
from screening_desk.records.backup import verify
from screening_desk.records.engine import WRITE, connect
from screening_desk.records.errors import DamagedBackup, NewerSchema, StoreError, UpgradeNoCopy, UpgradeNoRoom
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.models import AuditEntry
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.restore import restore
from screening_desk.records.safety_copy import FOLDER
from screening_desk.records.slots import Bundle
from screening_desk.records.store import Store
from tests.records.test_full_disk import small_disk as small_disk
from tests.stores import CHEAP, KEY, STATION, FrozenClock, cheap_keys

PHRASE = "kopi pagi"
OLDER = sorted(int(script.name[:4]) for script in (migrate.SCRIPTS / "versions").glob("[0-9]*.py"))[:-1]
PARTNER = """INSERT INTO partner (id, name, kind, addressee, town, serves, services, night, mou_number, contact,
checked_by, active) VALUES ('1', 'LBH Teladan', 'ngo', 'Direktur', 'Kota Contoh', '[]', '[]', 0, '', '', '', 1)"""


def make_older(folder: Path, schema: int, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store as the program of that schema left it, with a key file and a row."""

    def upgrade(engine: Engine) -> None:
        with engine.connect().execution_options(**WRITE) as connection, connection.begin():
            migrate.upgrade_in(connection, target=f"{schema:04d}")

    folder.mkdir(exist_ok=True)
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "upgrade", upgrade)
        Store.create(folder, KEY, STATION, clock).close()
    cheap_keys(folder).create("sri", PHRASE, new_recovery_code(), KEY, CHEAP)
    connection = connect(folder / "store.db", KEY)
    connection.execute(PARTNER)
    connection.close()


@pytest.fixture(params=OLDER)
def older(request: pytest.FixtureRequest, tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a store of each schema before this one."""
    make_older(tmp_path / "store", request.param, clock, monkeypatch)
    return tmp_path / "store"


def by_passphrase(keys: KeyFile) -> Bundle:
    return keys.unlock("sri", PHRASE)


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files that hold work, byte for byte."""
    return {name: (folder / name).read_bytes() for name in ("store.db", "keys.json", "mark.bin")}


def schema_of(path: Path) -> int:
    connection = connect(path, KEY, "ro")
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def test_an_older_store_is_copied_then_brought_up_and_loses_nothing(older: Path, clock: FrozenClock) -> None:
    was = schema_of(older / "store.db")
    opened = Store.open(older, KEY, clock)
    assert opened.upgraded_from == was < migrate.SCHEMA
    assert (opened.mark_state, opened.head().sequence) == ("ok", 2)
    with opened.read() as session:
        told = session.scalars(select(AuditEntry).order_by(AuditEntry.sequence.desc())).first()
        assert told is not None
        assert (told.action, told.reason_code, told.role) == ("store.upgrade", f"schema.{was}", "system")
        assert session.execute(text("SELECT name FROM partner")).scalar() == "LBH Teladan"
    opened.close()
    (copy,) = (older / FOLDER).iterdir()
    assert verify(copy, by_passphrase, floor=CHEAP).schema == was
    again = Store.open(older, KEY, clock)
    assert again.upgraded_from is None
    again.close()
    assert list((older / FOLDER).iterdir()) == [copy]


def test_the_copy_opens_as_a_restore_with_a_passphrase_of_that_time(
    older: Path, clock: FrozenClock, tmp_path: Path
) -> None:
    Store.open(older, KEY, clock).close()
    (copy,) = (older / FOLDER).iterdir()
    restore(copy, tmp_path / "pc", by_passphrase, clock, floor=CHEAP)
    again = Store.open(tmp_path / "pc", KEY, clock)
    with again.read() as session:
        mine = select(AuditEntry.action, AuditEntry.reason_code).where(AuditEntry.chain_id == again.chain_id)
        told = [tuple(each) for each in session.execute(mine.order_by(AuditEntry.sequence))]
        assert chain.verify(session).ok
    assert [action for action, _ in told] == ["chain.start", "store.upgrade"]
    assert told[-1][1].startswith("schema.")
    with again.read() as session:
        assert session.execute(text("SELECT name FROM partner")).scalar() == "LBH Teladan"
    again.close()


def full_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def no_rights(*_: object) -> None:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def not_sound(*_: object) -> None:
    raise DamagedBackup


def database_full(*_: object) -> None:
    error = dbapi2.OperationalError("database or disk is full")
    error.sqlite_errorname = "SQLITE_FULL"
    raise error


@pytest.mark.parametrize(
    ("step", "fault", "told"),
    [
        ("copy_database", full_disk, UpgradeNoRoom),
        ("copy_database", database_full, UpgradeNoRoom),
        ("assemble", full_disk, UpgradeNoRoom),
        ("prove", full_disk, UpgradeNoRoom),
        ("prove", not_sound, UpgradeNoCopy),
        ("workplace", no_rights, UpgradeNoCopy),
        ("_copy_keys", no_rights, UpgradeNoCopy),
    ],
)
def test_without_the_copy_the_upgrade_does_not_begin(
    tmp_path: Path,
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    fault: Callable[..., None],
    told: type[StoreError],
) -> None:
    folder = tmp_path / "store"
    make_older(folder, 1, clock, monkeypatch)
    before = contents(folder)
    with monkeypatch.context() as patch:
        patch.setattr(safety_copy, step, fault)
        with pytest.raises(told):
            Store.open(folder, KEY, clock)
    assert contents(folder) == before
    assert schema_of(folder / "store.db") == 1
    assert list((folder / FOLDER).iterdir()) == []
    Store.open(folder, KEY, clock).close()


def test_a_disk_without_room_for_the_copy_stops_the_upgrade_and_not_the_office(
    small_disk: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_older(small_disk, 1, clock, monkeypatch)
    ballast = small_disk / "holiday-pictures.zip"
    ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - 200_000))
    before = contents(small_disk)
    with pytest.raises(UpgradeNoRoom):
        Store.open(small_disk, KEY, clock)
    assert contents(small_disk) == before
    ballast.unlink()
    opened = Store.open(small_disk, KEY, clock)
    assert opened.upgraded_from == 1
    opened.close()


def test_only_the_newest_copies_stay_and_nothing_else_is_touched(
    tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "store"
    make_older(folder, 1, clock, monkeypatch)
    (folder / FOLDER).mkdir()
    for name in ("schema-9-20200101T000000Z.sdbackup", "schema-10-20210101T000000Z.sdbackup", "mine.sdbackup"):
        (folder / FOLDER / name).touch()
    Store.open(folder, KEY, clock).close()
    left = sorted(path.name for path in (folder / FOLDER).iterdir())
    assert left == ["mine.sdbackup", "schema-1-20261124T023000Z.sdbackup", "schema-10-20210101T000000Z.sdbackup"]


def test_a_former_copy_that_is_held_by_another_program_does_not_stop_the_upgrade(
    tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "store"
    make_older(folder, 1, clock, monkeypatch)
    (folder / FOLDER).mkdir()
    for name in ("schema-9-20200101T000000Z.sdbackup", "schema-10-20210101T000000Z.sdbackup"):
        (folder / FOLDER / name).touch()
    let_go = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.name.startswith("schema-9-"):
            raise PermissionError(13, "held")
        let_go(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    opened = Store.open(folder, KEY, clock)
    assert opened.upgraded_from == 1
    opened.close()
    assert len(list((folder / FOLDER).iterdir())) == 3


def test_a_newer_store_is_refused_without_a_byte_changed(store_folder: Path, clock: FrozenClock) -> None:
    connection = connect(store_folder / "store.db", KEY)
    connection.execute(f"PRAGMA user_version = {migrate.SCHEMA + 1}")
    connection.close()
    names = ("store.db", "mark.bin")
    before = {name: (store_folder / name).read_bytes() for name in names}
    with pytest.raises(NewerSchema):
        Store.open(store_folder, KEY, clock)
    assert {name: (store_folder / name).read_bytes() for name in names} == before
    assert not (store_folder / FOLDER).exists()


def test_a_store_that_was_never_completed_is_not_taken_for_one(tmp_path: Path, clock: FrozenClock) -> None:
    """A power cut in the middle of set-up: keys and a part of a store are there, and set-up can be done again."""
    folder = tmp_path / "store"
    folder.mkdir()
    assert not files.begun(folder)
    cheap_keys(folder).create("sri", PHRASE, new_recovery_code(), KEY, CHEAP)
    assert not files.begun(folder)
    Store.create(folder, KEY, STATION, clock).close()
    assert files.begun(folder)
    cut_off = tmp_path / "cut-off"
    shutil.copytree(folder, cut_off)
    (cut_off / "store.db").rename(cut_off / files.ASIDE)
    for name in ("store.db-wal", "store.db-shm"):
        (cut_off / name).unlink(missing_ok=True)
    assert not files.begun(cut_off)


OPENS = """
import sys
from pathlib import Path
from screening_desk.records import migrate, safety_copy, store
from tests.stores import KEY, FrozenClock
import alembic.command, alembic.config, alembic.runtime.migration, alembic.script
print("ready", flush=True)
store.Store.open(Path(sys.argv[1]), KEY, FrozenClock()).close()
print("done", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_a_program_killed_while_it_upgrades_leaves_a_store_that_opens(
    tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_older(tmp_path / "older", 1, clock, monkeypatch)
    dice, root, done = random.Random(7), Path(__file__).parents[2], 0
    for number in range(8):
        folder = tmp_path / f"store-{number}"
        shutil.copytree(tmp_path / "older", folder)
        child = subprocess.Popen(
            [sys.executable, "-c", OPENS, str(folder)], cwd=root, stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(dice.uniform(0, 0.3))
        child.kill()
        done += "done" in child.communicate()[0]
        opened = Store.open(folder, KEY, clock)
        assert opened.mark_state == "ok"
        with opened.read() as session:
            assert session.execute(text("SELECT name FROM partner")).scalar() == "LBH Teladan"
        opened.close()
        assert schema_of(folder / "store.db") == migrate.SCHEMA
    assert done < 8  # some of them were killed in time
