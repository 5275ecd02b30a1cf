"""The audit chain: what may stand in it, and that every change of it is found."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, update

from screening_desk.records import chain, ids
from screening_desk.records.models import AuditEntry
from screening_desk.records.store import Store

PERSON = "0" * 31 + "1"
ENTRY = chain.Entry(
    "a" * 32, 2, datetime(2026, 11, 24, 2, 30, tzinfo=UTC), PERSON, "officer", "record.view", "screening", "b" * 32,
    "", "done", "0.1.0",
)  # fmt: skip


def fill(store: Store, entries: int = 9) -> None:
    with store.write() as work:
        for _ in range(entries):
            work.audit("record.view", "screening", ids.random_id(), person_id=PERSON, role="officer")


def verdict(store: Store) -> chain.Verdict:
    with store.read() as session:
        return chain.verify(session)


def test_an_entry_is_hashed_as_written_down() -> None:
    words = ["a" * 32, "2", "2026-11-24 02:30:00.000000", PERSON, "officer", "record.view", "screening", "b" * 32]
    words += ["", "done", "0.1.0"]
    expected = "".join(f"{len(word)}:{word}" for word in words).encode()
    assert chain.canonical(ENTRY) == expected
    tag = b"screening-desk audit entry 1\x00"
    assert chain.digest(b"p" * 32, ENTRY) == hashlib.sha256(tag + b"p" * 32 + expected).digest()


def test_an_untouched_chain_holds(store: Store) -> None:
    fill(store)
    assert verdict(store) == chain.Verdict(True, None, 10, store.head().digest, store.chain_id)


CHANGES = {
    "outcome": "refused",
    "person_id": "0" * 32,
    "action": "record.print",
    "object_id": "c" * 32,
    "reason_code": "x",
    "role": "auditor",
    "object_kind": "case",
    "program_version": "9",
    "at": datetime(2026, 11, 24, 2, 31, tzinfo=UTC),
    "previous": bytes(32),
    "digest": bytes(32),
}


@pytest.mark.parametrize("field", CHANGES)
def test_a_changed_field_is_found_where_it_stands(store: Store, field: str) -> None:
    fill(store)
    with store.write() as work:
        work.session.execute(update(AuditEntry).where(AuditEntry.sequence == 5).values({field: CHANGES[field]}))
    found = verdict(store)
    assert (found.ok, found.first_bad, found.entries) == (False, 5, 4)


def test_a_removed_entry_is_found(store: Store) -> None:
    fill(store)
    with store.write() as work:
        work.session.execute(delete(AuditEntry).where(AuditEntry.sequence == 5))
    assert verdict(store).first_bad == 5


def test_swapped_entries_are_found(store: Store) -> None:
    fill(store)
    with store.write() as work:
        for before, after in ((5, 99), (6, 5), (99, 6)):
            moved = update(AuditEntry).where(AuditEntry.sequence == before).values(sequence=after)
            work.session.execute(moved)
    assert verdict(store).first_bad == 5


def test_a_second_bad_chain_is_named(store: Store) -> None:
    fill(store)
    with store.write() as work:
        work.session.execute(update(AuditEntry).where(AuditEntry.sequence == 10).values(sequence=1, chain_id="f" * 32))
    found = verdict(store)
    assert (found.ok, found.first_bad, found.chain_id) == (False, 1, "f" * 32)


def test_progress_is_told(store: Store) -> None:
    fill(store)
    told: list[int] = []
    with store.read() as session:
        chain.verify(session, store.chain_id, told.append)
    assert told == [10]


@pytest.mark.parametrize(
    "change",
    [
        {"action": "Siti Aminah"},
        {"action": ""},
        {"object_kind": "passport X1234567"},
        {"object_kind": "x1234567"},
        {"object_id": "Siti"},
        {"object_id": "A1234567"},
        {"object_id": "a" * 31},
        {"reason_code": "because she said so"},
        {"reason_code": "a" * 65},
        {"reason_code": "line\n"},
        {"outcome": "D\u00f6ne"},
        {"role": "k" * 25},
        {"person_id": "siti"},
        {"person_id": ""},
        {"person_id": "a" * 64},
    ],
)
def test_no_name_number_or_free_text_can_enter(store: Store, change: dict[str, str]) -> None:
    fields = {"person_id": PERSON, "role": "officer", "action": "record.view", "object_kind": "screening"}
    fields |= {"object_id": "b" * 32, "reason_code": "", "outcome": "done"} | change
    with store.write() as work, pytest.raises(ValueError, match="of an audit entry must be"):
        work.audit(
            fields["action"], fields["object_kind"], fields["object_id"], person_id=fields["person_id"],
            role=fields["role"], reason_code=fields["reason_code"], outcome=fields["outcome"],
        )  # fmt: skip
    assert store.head().sequence == 1


def test_counts_hashes_of_lists_and_the_system_itself_may_enter(store: Store) -> None:
    with store.write() as work:
        work.audit("list.show", "case", "d" * 64, person_id=PERSON, role="officer", reason_code="n.120")
        work.audit("signin.failed", "waits", "", person_id="", role="system")
    assert verdict(store).entries == 3
