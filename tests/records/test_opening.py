"""Opening a store: each reason why it does not open has its own sentence, and nothing is changed by trying."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from screening_desk.records import engine, location, migrate
from screening_desk.records.errors import (
    Damaged,
    NewerSchema,
    NoCipher,
    NotEncrypted,
    NotLocal,
    OlderFormat,
    StoreError,
    WrongKey,
)
from screening_desk.records.store import Store
from tests.stores import KEY, FrozenClock


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def overwrite(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def refused(folder: Path, key: bytes) -> StoreError:
    """Open and expect a refusal that changes nothing and leaves the folder free."""
    before = sha256(folder / "store.db")
    with pytest.raises(StoreError) as caught:
        Store.open(folder, key, FrozenClock())
    assert sha256(folder / "store.db") == before
    return caught.value


def older_file(path: Path) -> None:
    path.unlink()
    connection = dbapi2.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("PRAGMA cipher_compatibility = 3")
    connection.execute("CREATE TABLE screening (id TEXT)")
    connection.commit()
    connection.close()


def test_wrong_key_older_format_and_damage_are_three_different_sentences(store_folder: Path) -> None:
    """PUB-STORE-01."""
    path = store_folder / "store.db"
    wrong = refused(store_folder, bytes(32))
    good = path.read_bytes()
    overwrite(path, 0, b"\xff" * 16)
    damaged = refused(store_folder, KEY)
    path.write_bytes(good)
    older_file(path)
    older = refused(store_folder, KEY)
    assert [type(error) for error in (wrong, damaged, older)] == [WrongKey, Damaged, OlderFormat]
    assert len({str(error) for error in (wrong, damaged, older)}) == 3


def test_a_damaged_page_is_told_from_a_wrong_key_without_the_mark(store_folder: Path) -> None:
    (store_folder / "mark.bin").unlink()
    overwrite(store_folder / "store.db", 200, b"\xff" * 16)
    assert isinstance(refused(store_folder, KEY), Damaged)
    assert isinstance(refused(store_folder, bytes(32)), WrongKey)


def test_a_plain_database_is_not_opened(store_folder: Path) -> None:
    path = store_folder / "store.db"
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE screening (id TEXT)")
    plain.commit()
    plain.close()
    assert isinstance(refused(store_folder, KEY), NotEncrypted)


@pytest.mark.parametrize("size", [0, 1000, 8192])
def test_a_file_cut_short_is_damaged_and_never_made_anew(store_folder: Path, size: int) -> None:
    path = store_folder / "store.db"
    path.write_bytes(path.read_bytes()[:size])
    assert isinstance(refused(store_folder, KEY), Damaged)


def test_a_synchroniser_that_writes_into_the_middle_is_noticed_at_opening(store_folder: Path) -> None:
    """PUB-STORE-06."""
    path = store_folder / "store.db"
    overwrite(path, path.stat().st_size // 2, b"<html>429 Too Many Requests</html>".ljust(4096))
    assert isinstance(refused(store_folder, KEY), Damaged)


def test_an_encrypted_file_of_something_else_is_refused(store_folder: Path) -> None:
    connection = engine.connect(store_folder / "store.db", KEY)
    connection.execute("PRAGMA application_id = 1")
    connection.close()
    assert isinstance(refused(store_folder, KEY), Damaged)


def test_a_newer_schema_is_refused_unchanged(store_folder: Path) -> None:
    connection = engine.connect(store_folder / "store.db", KEY)
    connection.execute(f"PRAGMA user_version = {migrate.SCHEMA + 1}")
    connection.close()
    assert isinstance(refused(store_folder, KEY), NewerSchema)


def test_plain_sqlite_in_place_of_sqlcipher_stops_the_start(tmp_path: Path) -> None:
    """PUB-STORE-08."""
    with pytest.raises(NoCipher):
        engine.require_cipher(sqlite3)
    with pytest.raises(NoCipher):
        engine.connect(tmp_path / "store.db", KEY, "rwc", driver=sqlite3)
    assert engine.require_cipher()


def test_the_program_does_not_make_or_open_a_store_without_the_cipher(
    store_folder: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screening_desk.records.store.require_cipher", lambda: engine.require_cipher(sqlite3))
    with pytest.raises(NoCipher):
        Store.open(store_folder, KEY, clock)


def test_the_cipher_says_nothing_on_standard_error(store_folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    refused(store_folder, bytes(32))
    overwrite(store_folder / "store.db", 8192, b"\xff" * 16)
    refused(store_folder, KEY)
    assert capfd.readouterr() == ("", "")


def test_every_connection_is_durable_and_strict(sqlcipher_store: Store) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}
    connections = [sqlcipher_store.engine.raw_connection() for _ in range(3)]
    for connection in connections:
        for name, value in wanted.items():
            assert connection.cursor().execute(f"PRAGMA {name}").fetchone()[0] == value, name
    for connection in connections:
        connection.close()


@pytest.mark.parametrize(
    ("path", "network"),
    [
        (r"\\server\share\desk", True),
        ("//server/share/desk", True),
        (r"\\?\UNC\server\share\desk", True),
        (r"\\?\C:\desk", False),
        (r"C:\ProgramData\desk", False),
        ("C:/ProgramData/desk", False),
        (r"Z:\desk", True),
        (r"\\.\Z:\desk", True),
    ],
)
def test_network_places_are_known_by_their_path_or_drive(path: str, network: bool) -> None:
    assert location.is_network_path(path, lambda root: 4 if root.upper() == "Z:\\" else 3) is network


def test_a_network_place_is_refused_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screening_desk.records.location.sys.platform", "win32")
    monkeypatch.setattr("screening_desk.records.location.is_network_path", lambda _path, _type: True)
    with pytest.raises(NotLocal):
        location.require_local(tmp_path)


def test_a_synchronised_folder_is_recognised() -> None:
    assert location.synchronised_by(Path("/home/office/OneDrive - Imigrasi/desk")) == "OneDrive - Imigrasi"
    assert location.synchronised_by(Path("/home/office/Nextcloud/desk")) == "Nextcloud"
    assert location.synchronised_by(Path("/srv/desk")) is None
