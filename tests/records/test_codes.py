"""PIN, recovery code and ids: easy to type, hard to guess, and a slip of the finger is found."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.records import ids, recovery
from screening_desk.records.pin import Pin, is_weak


@pytest.mark.parametrize(
    "pin", ["000000", "123456", "654321", "890123", "121212", "123123", "12345", "1234567", "12a456", "١٢٣٤٥٧"]
)
def test_an_easy_pin_is_refused(pin: str) -> None:
    assert is_weak(pin)
    with pytest.raises(ValueError, match="six digits"):
        Pin(pin)


def test_a_pin_has_three_tries_in_a_row() -> None:
    pin = Pin("480271")
    assert not pin.check("480272")
    assert not pin.check("")
    assert pin.check("480271")
    assert [pin.check("000000") for _ in range(3)] == [False] * 3
    assert pin.tries_left == 0
    assert not pin.check("480271")


def test_a_pin_is_not_kept_as_it_is() -> None:
    assert "480271" not in repr(vars(Pin("480271")))


@given(st.binary(min_size=16, max_size=16))
def test_a_recovery_code_is_read_back_however_it_is_typed(secret: bytes) -> None:
    code = recovery.write(secret)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert recovery.read(code) == recovery.read(typed) == recovery.read(typed.replace("l", "i")) == secret


def test_a_recovery_code_is_seven_groups_of_four() -> None:
    assert [len(group) for group in recovery.new_recovery_code().split("-")] == [4] * 7


def test_a_slip_in_a_recovery_code_is_found() -> None:
    code = recovery.write(bytes(range(16))).replace("-", "")
    slips = [code[:place] + letter + code[place + 1 :] for place in range(28) for letter in ids.CROCKFORD]
    found = [slip for slip in slips if slip != code and recovery.read(slip) is not None]
    assert len(found) <= 2
    assert recovery.read(code[:-1]) is None
    assert recovery.read(code + "\u00dc") is None


def test_every_wrong_character_of_a_case_code_is_found() -> None:
    code = ids.case_code()
    assert ids.read_case_code(f" {code[:4].lower()}-{code[4:]} ") == code
    for place in range(9):
        for letter in ids.CROCKFORD:
            wrong = code[:place] + letter + code[place + 1 :]
            assert ids.read_case_code(wrong) == (code if wrong == code else None)
    assert ids.read_case_code(code[:8]) is None
    assert ids.read_case_code("UUUUUUUUU") is None


def test_row_ids_are_uuid7_and_sort_by_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time_ns", lambda: 1_700_000_000_000_000_000)
    early = ids.uuid7()
    monkeypatch.setattr("time.time_ns", lambda: 1_700_000_000_001_000_000)
    assert early < ids.uuid7()
    assert (uuid.UUID(early).version, uuid.UUID(early).variant) == (7, uuid.RFC_4122)
    assert len(early) == len(ids.random_id()) == 32
