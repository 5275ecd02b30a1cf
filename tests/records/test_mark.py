"""The high-water mark: what was lost is seen at the next open, and nothing honest raises an alarm."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from screening_desk.records import chain, ids, mark
from screening_desk.records.models import AuditEntry
from screening_desk.records.store import Store
from tests.stores import KEY, FrozenClock

PERSON = "0" * 31 + "1"


def save(store: Store, times: int = 1) -> None:
    for _ in range(times):
        with store.write() as work:
            work.audit("record.view", "screening", ids.random_id(), person_id=PERSON, role="officer")


def reopened(folder: Path) -> Store:
    return Store.open(folder, KEY, FrozenClock())


@pytest.fixture
def folder(store_folder: Path) -> Path:
    """A closed store with five saves, all of them in the main file."""
    opened = reopened(store_folder)
    save(opened, 5)
    opened.close()
    return store_folder


@pytest.fixture
def cut_off(folder: Path, tmp_path: Path) -> Path:
    """The same after five more saves and a power cut: they stand in the log only."""
    opened = reopened(folder)
    save(opened, 5)
    copy = tmp_path / "cut-off"
    copy.mkdir()
    for name in ("store.db", "store.db-wal", "mark.bin"):
        shutil.copy(folder / name, copy / name)
    opened.close()
    return copy


def state(folder: Path) -> tuple[str, int]:
    opened = reopened(folder)
    found = opened.mark_state, opened.head().sequence
    assert bool(opened.mark_sentence) is (opened.mark_state in {"ahead", "missing", "wrong"})
    opened.close()
    return found


def flip(path: Path, place: int, bit: int = 0) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1 << bit
    path.write_bytes(content)


def test_saves_in_the_log_survive_a_power_cut_without_an_alarm(cut_off: Path) -> None:
    assert state(cut_off) == ("ok", 11)


def test_a_commit_whose_mark_was_not_written_any_more_is_caught_up(folder: Path) -> None:
    behind = (folder / "mark.bin").read_bytes()
    opened = reopened(folder)
    save(opened)
    opened.close()
    (folder / "mark.bin").write_bytes(behind)
    assert state(folder) == ("caught_up", 7)
    assert state(folder) == ("ok", 7)


@pytest.mark.parametrize("keep", [0, 1, 60, 100])
def test_a_torn_mark_leaves_the_one_before(folder: Path, keep: int) -> None:
    """Each write goes to the slot that does not hold the newest mark; half of it there is as good as nothing."""
    before = (folder / "mark.bin").read_bytes()
    opened = reopened(folder)
    save(opened)
    opened.close()
    after = (folder / "mark.bin").read_bytes()
    slot = 0 if before[:4096] != after[:4096] else 4096
    torn = before[:slot] + after[slot : slot + keep] + before[slot + keep :]
    (folder / "mark.bin").write_bytes(torn)
    assert state(folder) == ("caught_up", 7)


def test_a_deleted_log_is_seen(cut_off: Path) -> None:
    (cut_off / "store.db-wal").unlink()
    assert state(cut_off) == ("ahead", 6)


@pytest.mark.parametrize("part", range(10))
def test_a_flipped_bit_in_the_log_is_seen(cut_off: Path, part: int) -> None:
    """SQLite itself says nothing: it reads the damaged frame as the end of the log."""
    log = cut_off / "store.db-wal"
    flip(log, 40 + part * (log.stat().st_size - 41) // 10, part % 8)
    assert state(cut_off)[0] == "ahead"


def test_an_old_store_put_back_is_seen(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "store.db", tmp_path / "old.db")
    opened = reopened(folder)
    save(opened)
    opened.close()
    shutil.copy(tmp_path / "old.db", folder / "store.db")
    assert state(folder) == ("ahead", 6)


def test_another_stores_file_under_the_same_key_is_seen(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    made = Store.create(other, KEY, reopened_station(folder), FrozenClock())
    save(made, 20)
    made.close()
    shutil.copy(other / "store.db", folder / "store.db")
    assert state(folder)[0] == "wrong"


def reopened_station(folder: Path) -> object:
    opened = reopened(folder)
    opened.close()
    return opened.station


def test_a_rewritten_chain_is_seen(folder: Path) -> None:
    """Whoever can recompute the chain cannot make its old head fit again."""
    opened = reopened(folder)
    with opened.write() as work:
        rows = work.session.scalars(select(AuditEntry).order_by(AuditEntry.sequence)).all()
        rows[2].outcome = "refused"
        before = rows[1].digest
        for row in rows[2:]:
            entry = chain.Entry(**{field: getattr(row, field) for field in chain.Entry.__dataclass_fields__})
            row.previous, row.digest = before, chain.digest(before, entry)
            before = row.digest
    with opened.read() as session:
        assert chain.verify(session).ok
    opened.close()
    assert state(folder)[0] == "wrong"


def test_a_missing_mark_is_seen(folder: Path) -> None:
    (folder / "mark.bin").unlink()
    assert state(folder) == ("missing", 6)


def test_a_mark_with_both_slots_damaged_is_seen(folder: Path) -> None:
    flip(folder / "mark.bin", 20)
    flip(folder / "mark.bin", 4096 + 20)
    assert state(folder) == ("wrong", 6)


def test_an_alarm_stays_until_it_stands_in_the_chain(folder: Path) -> None:
    (folder / "mark.bin").unlink()
    assert state(folder)[0] == "missing"
    opened = reopened(folder)
    save(opened)
    with opened.read() as session:
        entries = session.scalars(select(AuditEntry).order_by(AuditEntry.sequence.desc()).limit(2)).all()
    assert [(entry.action, entry.reason_code) for entry in entries] == [("record.view", ""), ("mark.alarm", "missing")]
    save(opened)
    opened.close()
    assert state(folder) == ("ok", 9)


def test_the_alarm_names_what_the_old_mark_remembered_and_keeps_its_file(cut_off: Path) -> None:
    (cut_off / "store.db-wal").unlink()
    remembered = mark.MarkFile(cut_off / "mark.bin", KEY).read().head
    opened = reopened(cut_off)
    save(opened)
    with opened.read() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "mark.alarm")).one()
    opened.close()
    assert remembered is not None
    assert (entry.reason_code, entry.object_id) == ("ahead.11", remembered.digest.hex())
    assert (cut_off / "mark-20261124T023000.bin").exists()


def test_a_save_that_fails_does_not_use_up_the_alarm(folder: Path) -> None:
    (folder / "mark.bin").unlink()
    opened = reopened(folder)
    with pytest.raises(LookupError), opened.write() as work:
        work.audit("record.view", "screening", ids.random_id(), person_id=PERSON, role="officer")
        raise LookupError
    opened.close()
    assert state(folder)[0] == "missing"


def test_a_change_without_an_entry_leaves_the_mark_alone(sqlcipher_store: Store) -> None:
    before = (sqlcipher_store.folder / "mark.bin").read_bytes()
    with sqlcipher_store.write() as work:
        work.session.connection()
    assert (sqlcipher_store.folder / "mark.bin").read_bytes() == before


@pytest.mark.parametrize("part", range(12))
def test_a_flipped_bit_in_the_store_is_refused_or_without_effect(folder: Path, part: int) -> None:
    from screening_desk.records.errors import Damaged

    path = folder / "store.db"
    flip(path, 16 + part * (path.stat().st_size - 17) // 11, part % 8)
    with pytest.raises(Damaged):
        reopened(folder)
