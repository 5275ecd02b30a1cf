"""Backup and restore: one proven file; a restore starts a new chain, deletes nothing and says what is missing."""

from __future__ import annotations

import hashlib
import io
import shutil
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import func, select

from screening_desk.records import archive, chain, ids
from screening_desk.records.backup import Unlock, backup, verify
from screening_desk.records.errors import (
    Closed,
    DamagedBackup,
    DiskFull,
    InUse,
    NotABackup,
    StoreError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.models import AuditEntry, Case
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.restore import restore
from screening_desk.records.store import Store
from tests.stores import CHEAP, KEY, FrozenClock, cheap_keys

PERSON = "0" * 31 + "1"
CODE = new_recovery_code()


def by_passphrase(keys: KeyFile) -> object:
    return keys.unlock("sri", "kopi pagi")


def save_cases(store: Store, count: int) -> None:
    for _ in range(count):
        with store.write() as work:
            work.session.add(
                Case(id=ids.uuid7(), code=ids.case_code(), station=str(store.station), opened_at=store.clock.now())
            )
            work.audit("case.open", "case", ids.random_id(), person_id=PERSON, role="officer")


def count_cases(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Case)) or 0


@pytest.fixture
def keys(sqlcipher_store: Store) -> KeyFile:
    made = cheap_keys(sqlcipher_store.folder)
    made.create("sri", "kopi pagi", CODE, KEY, CHEAP)
    return made


@pytest.fixture
def full(sqlcipher_store: Store, keys: KeyFile) -> Store:
    """A store with 50 cases, most of them still in the log."""
    save_cases(sqlcipher_store, 50)
    return sqlcipher_store


@pytest.fixture
def made(full: Store, keys: KeyFile, tmp_path: Path) -> Path:
    target = tmp_path / "desk.sdbackup"
    backup(full, keys, target, by_passphrase)
    return target


def test_a_backup_holds_what_is_still_in_the_log(full: Store, made: Path, tmp_path: Path) -> None:
    """PUB-STORE-03."""
    assert (full.folder / "store.db-wal").stat().st_size > 0
    restore(made, tmp_path / "pc", by_passphrase, full.clock, floor=CHEAP)
    again = Store.open(tmp_path / "pc", KEY, full.clock)
    assert count_cases(again) == 50
    again.close()


def test_the_manifest_says_where_the_chain_stood(full: Store, made: Path) -> None:
    manifest = verify(made, by_passphrase, floor=CHEAP)
    end = full.head()
    assert (manifest.chain_id, manifest.sequence, manifest.head) == (end.chain_id, 51, end.digest.hex())
    assert (manifest.office_code, manifest.station_code, manifest.made_at) == ("SD", "BKL2", full.clock.now())


def test_a_backup_leaves_the_store_working_and_no_scraps(full: Store, made: Path, tmp_path: Path) -> None:
    save_cases(full, 1)
    assert count_cases(full) == 51
    assert {path.name for path in tmp_path.iterdir()} == {"store", "desk.sdbackup"}


def test_nothing_of_a_backup_stands_in_clear(made: Path) -> None:
    content = made.read_bytes()
    assert b"SQLite format 3" not in content
    assert KEY not in content
    assert b"case.open" not in content


def test_progress_is_told(full: Store, keys: KeyFile, tmp_path: Path) -> None:
    told: list[float] = []
    backup(full, keys, tmp_path / "b", by_passphrase, told.append)
    assert told[-1] == 1.0


def test_closing_the_store_ends_a_running_backup_and_leaves_nothing(full: Store, keys: KeyFile, tmp_path: Path) -> None:
    copying, locking = threading.Event(), threading.Event()
    target = tmp_path / "desk.sdbackup"

    def tell(_part: float) -> None:
        copying.set()
        assert locking.wait(30)
        while not full.closed:
            closing.join(0.01)

    closing = threading.Thread(target=full.close)
    with ThreadPoolExecutor(1) as lane:
        making = lane.submit(backup, full, keys, target, by_passphrase, tell)
        assert copying.wait(30)
        closing.start()
        locking.set()
        closing.join(30)
        assert isinstance(making.exception(30), Closed)
    assert not target.exists()
    assert scraps(tmp_path) == []
    Store.open(full.folder, KEY, full.clock).close()


@pytest.mark.parametrize("when", ["before", "while it is verified"])
def test_a_store_closed_before_or_after_the_copy_is_told_and_no_backup_is_left(
    full: Store, keys: KeyFile, tmp_path: Path, when: str
) -> None:
    opened: list[KeyFile] = []

    def unlock(found: KeyFile) -> object:
        opened.append(found)
        if len(opened) == (1 if when == "before" else 2):
            full.close()
        return by_passphrase(found)

    with pytest.raises(Closed):
        backup(full, keys, tmp_path / "desk.sdbackup", unlock)
    assert not (tmp_path / "desk.sdbackup").exists()
    assert scraps(tmp_path) == []


def scraps(folder: Path) -> list[Path]:
    return list(folder.glob(".screening-desk-*"))


def test_a_backup_needs_a_passphrase_or_the_recovery_code_of_its_time(full: Store, keys: KeyFile, made: Path) -> None:
    keys.replace(keys.unlock("sri", "kopi pagi"), "sri", "kopi baru")
    verify(made, lambda old: old.unlock("sri", "kopi pagi"), floor=CHEAP)
    verify(made, lambda old: old.unlock_recovery(CODE), floor=CHEAP)
    with pytest.raises(WrongPassphrase):
        verify(made, lambda old: old.unlock("sri", "kopi baru"), floor=CHEAP)
    with pytest.raises(WrongRecoveryCode):
        verify(made, lambda old: old.unlock_recovery(new_recovery_code()), floor=CHEAP)


def test_restore_on_an_empty_machine_starts_a_new_chain_that_names_the_backup(
    full: Store, made: Path, tmp_path: Path
) -> None:
    done = restore(
        made, tmp_path / "pc", by_passphrase, full.clock, person_id=PERSON, role="administrator", floor=CHEAP
    )
    assert (done.set_aside, done.last_known, done.missing_from, done.missing_to) == (None, None, 0, 0)
    again = Store.open(tmp_path / "pc", done.bundle.store_key, full.clock)
    assert (again.chain_id, again.mark_state, again.head().sequence) == (done.chain_id, "ok", 1)
    with again.read() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.chain_id == done.chain_id)).one()
        assert chain.verify(session).entries == 52
    assert (entry.action, entry.object_kind, entry.object_id) == ("chain.start", "backup", done.manifest.head)
    assert (entry.reason_code, entry.person_id) == ("restored.51-no_mark", PERSON)
    again.close()


def test_restore_over_a_store_tells_what_is_missing_and_keeps_the_old_files(
    full: Store, made: Path, clock: FrozenClock
) -> None:
    save_cases(full, 7)
    end = full.head()
    full.close()
    old = (full.folder / "store.db").read_bytes()
    done = restore(made, full.folder, by_passphrase, clock, floor=CHEAP)
    assert (done.missing_from, done.missing_to, done.last_known) == (52, 58, end)
    assert done.set_aside == full.folder / "replaced-20261124T023000Z"
    assert (done.set_aside / "store.db").read_bytes() == old
    assert {"mark.bin", "keys.json"} <= {path.name for path in done.set_aside.iterdir()}
    again = Store.open(full.folder, KEY, clock)
    assert (count_cases(again), again.mark_state) == (50, "ok")
    with again.read() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.chain_id == done.chain_id)).one()
    assert entry.reason_code == f"restored.51-58-{end.digest.hex()[:32]}"
    again.close()


def test_a_log_left_by_a_crash_is_never_replayed_over_the_restored_store(
    full: Store, made: Path, clock: FrozenClock, tmp_path: Path
) -> None:
    """PUB-STORE-04."""
    save_cases(full, 5)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("store.db", "store.db-wal", "store.db-shm", "mark.bin", "keys.json"):
        shutil.copy(full.folder / name, crashed / name)
    log = (crashed / "store.db-wal").read_bytes()
    done = restore(made, crashed, by_passphrase, clock, floor=CHEAP)
    assert not (crashed / "store.db-wal").exists()
    assert done.set_aside
    assert (done.set_aside / "store.db-wal").read_bytes() == log
    again = Store.open(crashed, KEY, clock)
    assert (count_cases(again), again.mark_state) == (50, "ok")
    again.check_pages()
    again.close()


def test_restore_twice_in_a_second_keeps_both_old_stores(full: Store, made: Path, clock: FrozenClock) -> None:
    full.close()
    places = [restore(made, full.folder, by_passphrase, clock, floor=CHEAP).set_aside for _ in range(2)]
    assert [place.name for place in places if place] == ["replaced-20261124T023000Z", "replaced-20261124T023000Z-2"]


def test_an_open_store_is_not_restored_over(full: Store, made: Path, clock: FrozenClock) -> None:
    with pytest.raises(InUse):
        restore(made, full.folder, by_passphrase, clock, floor=CHEAP)


def test_a_move_that_fails_is_undone(
    full: Store, made: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_cases(full, 1)
    full.close()
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "keys.json" and self.parent.name.startswith(".screening-desk-"):
            raise PermissionError(13, "in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(StoreError):
        restore(made, full.folder, by_passphrase, clock, floor=CHEAP)
    monkeypatch.undo()
    assert not list(full.folder.glob("replaced-*"))
    again = Store.open(full.folder, KEY, clock)
    assert (count_cases(again), again.mark_state) == (51, "ok")
    again.close()


def rewritten(made: Path, change: Callable[[dict[str, bytes]], None], *, honest_hashes: bool = True) -> bytes:
    """Return the backup as an attacker would remake it, by default with hashes that fit again."""
    with zipfile.ZipFile(made) as old:
        members = {name: old.read(name) for name in old.namelist()}
    change(members)
    if honest_hashes and archive.MANIFEST in members:
        manifest = msgspec.json.decode(members[archive.MANIFEST])
        for field, name in (("store", archive.STORE), ("keys", archive.KEYS)):
            content = members.get(name, b"")
            manifest[field] = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        members[archive.MANIFEST] = msgspec.json.encode(manifest)
    return zipped(members)


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as new:
        for name, content in members.items():
            new.writestr(name, content)
    return out.getvalue()


def flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


HOSTILE: dict[str, Callable[[Path], bytes]] = {
    "empty": lambda _made: b"",
    "text": lambda _made: b"not a backup at all",
    "another zip": lambda _made: zipped({"readme.txt": b"hello"}),
    "cut in half": lambda made: made.read_bytes()[: made.stat().st_size // 2],
    "cut by one byte": lambda made: made.read_bytes()[:-1],
    "climbing out": lambda made: rewritten(made, lambda members: members.update({"../evil": b"x"})),
    "a member too many": lambda made: rewritten(made, lambda members: members.update({"extra": b"x"})),
    "a member missing": lambda made: rewritten(made, lambda members: members.pop(archive.KEYS) and None),
    "a bomb": lambda _made: zipped(
        {archive.MANIFEST: b"{}", archive.KEYS: b"", archive.STORE: bytes(50_000_000)}, zipfile.ZIP_DEFLATED
    ),
    "a manifest of another kind": lambda made: rewritten(
        made, lambda members: members.update({archive.MANIFEST: b"[" * 50_000}), honest_hashes=False
    ),
    "a page changed": lambda made: rewritten(
        made, lambda members: members.update({archive.STORE: flipped(members[archive.STORE], 9000)})
    ),
    "a page changed, hashes left": lambda made: rewritten(
        made,
        lambda members: members.update({archive.STORE: flipped(members[archive.STORE], 9000)}),
        honest_hashes=False,
    ),
    "an older head": lambda made: rewritten(
        made,
        lambda members: members.update(
            {archive.MANIFEST: members[archive.MANIFEST].replace(b'"sequence":51', b'"sequence":50')}
        ),
    ),
    "keys changed": lambda made: rewritten(
        made, lambda members: members.update({archive.KEYS: flipped(members[archive.KEYS], 300)})
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_broken_foreign_or_hostile_file_is_refused_and_changes_nothing(
    full: Store, made: Path, clock: FrozenClock, tmp_path: Path, kind: str
) -> None:
    full.close()
    bad = tmp_path / "bad.sdbackup"
    bad.write_bytes(HOSTILE[kind](made))
    before = contents(full.folder)
    with pytest.raises(StoreError) as caught:
        restore(bad, full.folder, by_passphrase, clock, floor=CHEAP)
    assert str(caught.value).endswith((".", "one."))
    assert contents(full.folder) == before
    assert not (tmp_path / "evil").exists()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() if path.is_file() else b"" for path in folder.iterdir()}


def test_a_foreign_file_and_a_damaged_backup_are_told_apart(made: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.sdbackup"
    for kind, error in (("text", NotABackup), ("cut in half", DamagedBackup), ("a page changed", DamagedBackup)):
        bad.write_bytes(HOSTILE[kind](made))
        with pytest.raises(error):
            verify(bad, by_passphrase, floor=CHEAP)


def test_a_backup_that_cannot_be_proven_is_not_there(
    full: Store, keys: KeyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damage(_target: Path, *_rest: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr("screening_desk.records.archive.pack", damage)
    with pytest.raises(DiskFull):
        backup(full, keys, tmp_path / "desk.sdbackup", by_passphrase)
    assert {path.name for path in tmp_path.iterdir()} == {"store"}


def test_the_former_backup_stays_when_a_new_one_fails(
    full: Store, keys: KeyFile, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = made.read_bytes()
    unlocks: list[Unlock] = []

    def wrong_at_the_end(found: KeyFile) -> object:
        unlocks.append(by_passphrase)
        return found.unlock("sri", "kopi pagi" if len(unlocks) == 1 else "wrong")

    with pytest.raises(WrongPassphrase):
        backup(full, keys, made, wrong_at_the_end)
    assert made.read_bytes() == before
