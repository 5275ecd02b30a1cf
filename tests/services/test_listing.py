"""A list that tells who someone is leaves one entry: kind, count, and a hash of the ids."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.records import chain
from screening_desk.records.slots import Bundle
from screening_desk.services import staff, trail
from screening_desk.services.access import Action
from screening_desk.services.entry import SignedIn
from screening_desk.services.errors import Refused
from screening_desk.services.listing import DOMAIN, Listing, count_of, counted, digest_of, spelled, unspelled
from tests.office import SETTINGS, Office


def test_the_hash_is_the_same_in_any_order_and_names_its_domain() -> None:
    assert digest_of(["b" * 32, "a" * 32]) == digest_of(["a" * 32, "b" * 32, "a" * 32])
    said = DOMAIN + b"32:" + b"a" * 32 + b"32:" + b"b" * 32
    assert digest_of(["b" * 32, "a" * 32]) == hashlib.sha256(said).hexdigest()


@given(st.lists(st.text("0123456789abcdef.", min_size=1, max_size=8), max_size=6))
def test_two_lists_share_a_hash_only_when_they_are_one(ids: list[str]) -> None:
    assert digest_of([*ids, "zz"]) != digest_of(ids)
    assert digest_of(["".join(ids), "zz"]) != digest_of([*ids, "zz"]) or len(set(ids)) == 1


@given(st.integers(0, 10**12))
def test_a_count_of_any_size_is_a_code_of_the_trail_and_can_be_read_back(number: int) -> None:
    assert unspelled(spelled(number)) == number
    for why in ("", "other_officer"):
        code = counted(number, why)
        assert count_of(code) == (why, number)
        codes = {"role": "officer", "action": "x", "object_kind": "x", "reason_code": code, "outcome": "done"}
        chain.check_fields("a" * 32, codes, "")
    assert count_of("letter") is None


def test_the_people_of_an_office_are_one_entry_with_count_and_hash(office: Office) -> None:
    signed = SignedIn(office.administrator, Bundle("", "person", b"", b""), SETTINGS, (), False)
    shown = staff.people(signed)
    (row,) = [row for row in trail.entries(office.auditor) if row.action == Action.STAFF_LIST]
    assert (row.object_kind, row.reason_code) == ("list.person", f"count.{len(shown)}")
    assert row.object_id == digest_of(each.staff_id for each in shown)


def test_a_list_that_names_nothing_is_not_shown(office: Office) -> None:
    with pytest.raises(RuntimeError), office.officer.show(Action.SCREENING_VIEW, "screening"):
        pass
    assert [row.action for row in trail.entries(office.auditor)] == ["chain.start"]


def test_a_refused_list_is_an_entry(office: Office) -> None:
    with pytest.raises(Refused, match="no_right"), office.officer.show(Action.STAFF_LIST, "person"):
        pytest.fail("the body ran without the right")
    assert trail.entries(office.auditor)[0].outcome == "refused"


def test_ids_are_not_shown_by_accident() -> None:
    assert "a" * 32 not in repr(Listing(None, {"a" * 32}))  # type: ignore[arg-type]
