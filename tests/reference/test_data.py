"""What the shipped facts must hold: sources, dates, lists and codes as the office's notes give them."""

from datetime import date

import pytest

from screening_desk.documents import states
from tests.rules.people import shipped

BEFORE, SINCE = date(2026, 7, 8), date(2026, 7, 9)


def test_the_visa_free_list_has_nineteen_entries_since_9_july_2026() -> None:
    assert len(shipped().visa_free.members(SINCE)) == 19
    assert shipped().visa_free.members(SINCE) - shipped().visa_free.members(BEFORE) == {
        "TUR", "BRA", "PER", "KAZ", "MAC", "BLR",
    }  # fmt: skip


def test_the_on_arrival_list_has_97_entries_and_the_calling_list_six() -> None:
    assert len(shipped().on_arrival.members(SINCE)) == 97
    assert shipped().calling.members(SINCE) == {"AFG", "ISR", "PRK", "LBR", "NGA", "SOM"}


@pytest.mark.parametrize("name", ["visa_free", "on_arrival", "calling"])
def test_every_listed_state_is_a_state_the_reader_knows(name: str) -> None:
    known = {state.country for state in states.all_states().values()}
    assert getattr(shipped(), name).members(SINCE) <= known | {"HKG", "MAC"}


def test_no_state_is_both_visa_free_and_calling() -> None:
    assert not shipped().visa_free.members(SINCE) & shipped().calling.members(SINCE)


@pytest.mark.parametrize(
    ("code", "days"),
    [("A1", 30), ("B1", 30), ("F1", 7), ("F4", 7), ("C1", 60), ("C7", 30), ("C12", 180), ("C18", 90), ("C22", 180),
     ("D1", 60), ("D7", 30), ("D12", 180), ("E23", None), ("E34", None)],
)  # fmt: skip
def test_days_of_the_visa_index(code: str, days: int | None) -> None:
    assert shipped().visa_index[code].days == days


def test_only_b1_and_c1_count_the_use_by_date_from_issue() -> None:
    assert {code for code, visa in shipped().visa_index.items() if visa.use_by_days} == {"B1", "C1"}


@pytest.mark.parametrize("code", ["E24", "E25", "E26", "E34"])
def test_codes_without_a_known_term_say_so(code: str) -> None:
    assert shipped().visa_index[code].stay == "unknown"


@pytest.mark.parametrize("code", ["A2", "A4", "B2", "B4", "E23A", "E23W", "B211A", "B211C", "C312", "C319", "D212"])
def test_old_codes_are_still_accepted(code: str) -> None:
    assert shipped().visa_index[code].status == "legacy"


@pytest.mark.parametrize("code", ["E23U", "E23V", "C7C", "E28F", "E28G"])
def test_codes_of_june_2025_are_current(code: str) -> None:
    assert shipped().visa_index[code].status == "current"


def test_every_row_names_instrument_source_and_day() -> None:
    for row in shipped().rules.values():
        assert row.instrument
        assert row.note
        assert row.checked_on <= date(2026, 11, 24)


def test_instruments_are_cited_with_their_ministry_never_by_number_alone() -> None:
    for row in shipped().rules.values():
        assert not row.instrument[0].isdigit()


def test_keys_of_inputs_leave_k_to_the_confirmation() -> None:
    assert not [row.id for row in shipped().inputs.values() for choice in row.choices if choice.key.lower() == "k"]


def test_every_input_belongs_to_a_rule_row() -> None:
    used = {name for row in shipped().rules.values() for name in row.inputs}
    assert used == set(shipped().inputs)
