"""The store: what is saved is saved whole, with its audit entry, by one writer at a time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from screening_desk.records import chain, ids
from screening_desk.records import store as stores
from screening_desk.records.engine import forget_statements
from screening_desk.records.errors import AlreadyThere, Closed, InUse, NoStore, Unwritable
from screening_desk.records.models import Case
from screening_desk.records.store import Store
from tests.stores import KEY, STATION, FrozenClock

PERSON = "0" * 31 + "1"


def add_case(store: Store, code: str) -> int:
    with store.write() as work:
        work.session.add(Case(id=ids.uuid7(), code=code, station=str(store.station), opened_at=store.clock.now()))
        return work.audit("case.open", "case", ids.random_id(), person_id=PERSON, role="officer")


def cases(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(Case.code).order_by(Case.code)))


def test_a_new_store_starts_its_chain_and_fits_its_mark(store: Store) -> None:
    assert str(store.station) == "SD-BKL2"
    assert store.head().sequence == 1
    assert (store.mark_state, store.mark_sentence) == ("ok", "")


def test_a_change_and_its_entry_are_saved_together(store: Store) -> None:
    assert add_case(store, "A") == 2
    assert cases(store) == ["A"]
    with store.read() as session:
        assert chain.verify(session) == chain.Verdict(True, None, 2, store.head().digest, store.chain_id)


def test_an_error_keeps_neither_the_change_nor_its_entry(store: Store) -> None:
    with pytest.raises(LookupError), store.write() as work:
        work.session.add(Case(id=ids.uuid7(), code="A", station="x", opened_at=store.clock.now()))
        work.audit("case.open", "case", ids.random_id(), person_id=PERSON, role="officer")
        raise LookupError
    assert cases(store) == []
    assert store.head().sequence == 1


def test_a_broken_constraint_is_the_callers_own_error_and_rolls_back(store: Store) -> None:
    add_case(store, "A")
    with pytest.raises(IntegrityError):
        add_case(store, "A")
    assert store.head().sequence == 2


def test_reading_cannot_write(store: Store) -> None:
    with pytest.raises(Exception, match=r"not be written|read-only"), store.read() as session:
        session.add(Case(id=ids.uuid7(), code="A", station="x", opened_at=store.clock.now()))
        session.flush()
    add_case(store, "B")
    assert cases(store) == ["B"]


def test_a_reader_sees_one_moment(store: Store) -> None:
    with store.read() as session:
        assert list(session.scalars(select(Case.code))) == []
        add_case(store, "A")
        assert list(session.scalars(select(Case.code))) == []
    assert cases(store) == ["A"]


def test_writers_in_four_threads_lose_nothing_and_number_without_gaps(store: Store) -> None:
    threads = [
        threading.Thread(target=lambda n=n: [add_case(store, f"{n}-{i:02}") for i in range(10)]) for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(cases(store)) == 40
    with store.read() as session:
        verdict = chain.verify(session)
    assert (verdict.ok, verdict.entries) == (True, 41)


def test_a_second_unit_of_work_in_one_thread_is_refused_and_the_first_goes_on(store: Store) -> None:
    with store.write() as work:
        with pytest.raises(RuntimeError), store.write():
            pass
        work.audit("case.open", "case", ids.random_id(), person_id=PERSON, role="officer")
    assert store.head().sequence == 2


def test_a_closed_store_answers_nothing(store: Store) -> None:
    store.close()
    with pytest.raises(Closed), store.read():
        pass
    with pytest.raises(Closed), store.write():
        pass
    assert not store.checkpoint()


def test_a_closed_store_has_forgotten_its_key(sqlcipher_store: Store) -> None:
    sqlcipher_store.close()
    with pytest.raises(Closed):
        sqlcipher_store.engine.connect()


def test_a_closed_store_has_forgotten_what_was_asked_of_it(
    sqlcipher_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "forget_statements", forget_statements)  # as in the program; tests keep them
    statements = sqlcipher_store.engine.get_execution_options()["compiled_cache"]
    with sqlcipher_store.read() as session:
        session.scalars(select(Case).where(Case.code == "KODE-RAHASIA")).all()
    assert statements
    sqlcipher_store.close()
    assert not statements


def test_closing_lets_a_commit_end(sqlcipher_store: Store, clock: FrozenClock) -> None:
    with sqlcipher_store.write() as work:
        closing = threading.Thread(target=sqlcipher_store.close)
        closing.start()
        work.audit("case.open", "case", ids.random_id(), person_id=PERSON, role="officer")
    closing.join()
    again = Store.open(sqlcipher_store.folder, KEY, clock)
    assert again.head().sequence == 2
    again.close()


def test_what_was_saved_is_there_after_closing_and_opening(sqlcipher_store: Store, clock: FrozenClock) -> None:
    add_case(sqlcipher_store, "A")
    sqlcipher_store.close()
    again = Store.open(sqlcipher_store.folder, KEY, clock)
    assert (cases(again), again.mark_state) == (["A"], "ok")
    again.close()


def test_a_checkpoint_empties_the_log(sqlcipher_store: Store) -> None:
    add_case(sqlcipher_store, "A")
    log = sqlcipher_store.folder / "store.db-wal"
    assert log.stat().st_size > 0
    assert sqlcipher_store.checkpoint()
    assert log.stat().st_size == 0
    sqlcipher_store.check_pages()


def test_a_checkpoint_gives_way_to_a_writer(sqlcipher_store: Store) -> None:
    with sqlcipher_store.write():
        assert not sqlcipher_store.checkpoint()


def test_nothing_stands_in_clear_on_the_disk(sqlcipher_store: Store) -> None:
    add_case(sqlcipher_store, "CANARY-NAME")
    for path in sqlcipher_store.folder.iterdir():
        content = path.read_bytes()
        assert b"CANARY" not in content
        assert b"SQLite format 3" not in content


def test_two_programs_on_one_store_are_refused_politely(sqlcipher_store: Store, clock: FrozenClock) -> None:
    with pytest.raises(InUse, match="already open"):
        Store.open(sqlcipher_store.folder, KEY, clock)


def test_a_store_is_never_made_over_another(sqlcipher_store: Store, clock: FrozenClock) -> None:
    sqlcipher_store.close()
    before = (sqlcipher_store.folder / "store.db").read_bytes()
    with pytest.raises(AlreadyThere):
        Store.create(sqlcipher_store.folder, KEY, STATION, clock)
    assert (sqlcipher_store.folder / "store.db").read_bytes() == before


def test_opening_never_makes_a_store(tmp_path: Path, clock: FrozenClock) -> None:
    with pytest.raises(NoStore):
        Store.open(tmp_path, KEY, clock)
    assert not (tmp_path / "store.db").exists()


def test_a_creation_cut_short_is_taken_up_anew(tmp_path: Path, clock: FrozenClock) -> None:
    (tmp_path / "creating.db").write_bytes(b"half")
    made = Store.create(tmp_path, KEY, STATION, clock)
    assert made.mark_state == "ok"
    made.close()
    assert not (tmp_path / "creating.db").exists()


def test_a_mark_that_cannot_be_written_is_told_and_the_save_stands(
    sqlcipher_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(5, "input/output error")

    monkeypatch.setattr("screening_desk.records.mark._sync", refuse)
    add_case(sqlcipher_store, "A")
    assert sqlcipher_store.mark_problem == Unwritable.sentence
    assert cases(sqlcipher_store) == ["A"]
