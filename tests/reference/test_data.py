"""What the shipped facts must hold: sources, dates, lists and codes as the office's notes give them."""

from datetime import date

import pytest

from screening_desk.documents import states
from screening_desk.reference import Text
from screening_desk.rules.worker import PAPERS
from screening_desk.services import groups
from tests.rules.people import shipped

BEFORE, SINCE = date(2026, 7, 8), date(2026, 7, 9)


def test_the_visa_free_list_has_nineteen_entries_since_9_july_2026() -> None:
    members = shipped().visa_free.members
    assert len(members(SINCE)) == 19
    assert members(SINCE) - members(BEFORE) == {"PER", "KAZ", "MAC", "BLR"}
    assert members(date(2025, 7, 3)) - members(date(2025, 7, 2)) == {"TUR", "BRA"}
    assert len(members(date(2024, 8, 29))) == 13


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


@pytest.mark.parametrize(
    ("scheme", "count"), [("p3mi", 8), ("government", 8), ("individual", 11), ("leave", 5), ("ssw", 3), ("seafarer", 2)]
)
def test_papers_of_the_schemes(scheme: str, count: int) -> None:
    row = shipped().schemes[scheme]
    assert len(row.papers) == count
    assert row.conditional == (("paper_marriage_book",) if scheme in {"p3mi", "government"} else ())
    assert row.complete == (scheme not in {"ssw", "seafarer"})


def test_every_paper_belongs_to_a_scheme_and_is_a_row_of_the_departure() -> None:
    papers = {paper for row in shipped().schemes.values() for paper in row.papers}
    assert papers == {row.id for row in shipped().rules.values() if row.id.startswith("paper_")} == set(PAPERS)
    assert all("departure" in shipped().rules[paper].modes for paper in papers)


def test_destinations_name_states_the_reader_knows() -> None:
    known = {state.country for state in states.all_states().values()}
    assert all(set(row.states) <= known for row in shipped().content.destinations)


@pytest.mark.parametrize("day", [date(2019, 1, 1), date(2024, 10, 17), date(2024, 10, 18), date(2030, 1, 1)])
def test_one_tariff_holds_on_every_day(day: date) -> None:
    row = shipped().tariff("overstay_day", day)
    assert row is not None
    assert (row.amount, row.instrument) == (1_000_000, "PP 45/2024" if day >= date(2024, 10, 18) else "PP 28/2019")


def test_every_province_is_there_once_and_the_office_s_own_district() -> None:
    regions = shipped().regions
    assert len([code for code in regions if len(code) == 2]) == 38
    assert (regions["17"], regions["1701"]) == ("Bengkulu", "Bengkulu Selatan")


@pytest.mark.parametrize("code", ["A1", "F1", "C7", "C7A", "C18", "D7", "D8A"])
def test_codes_that_cannot_be_extended(code: str) -> None:
    assert shipped().visa_index[code].extendable is False


@pytest.mark.parametrize(
    ("code", "days"), [("B1", 60), ("C1", 180), ("C2", 180), ("C20", 180), ("D1", 180), ("D12", 360)]
)
def test_longest_stay_with_extensions(code: str, days: int) -> None:
    assert shipped().visa_index[code].total_days == days


def test_words_of_no_source_stand_only_where_nothing_is_asked_for() -> None:
    """A case without any source informs; it never blocks and never says that all is in order."""
    for row in shipped().rules.values():
        for name, case in row.cases.items():
            if (case.confidence or row.confidence) == "unknown":
                assert case.handling in {"none", "inform"}, (row.id, name)
                assert case.verdict in {"attention", "not_assessed"}, (row.id, name)


def test_a_requirement_of_visa_or_work_is_called_no_ground_of_refusal() -> None:
    """Law note 1.2 and 1.4: these are no letters of Arts 13 and 16, and nobody is deferred by a missing card."""
    rows = shipped().rules
    named = {"onward_ticket": "missing", "guarantor": "none", "worker_scheme": "none", "destination": "not_placement"}
    for rule, case in named.items():
        assert "Bukan alasan Ps." in (rows[rule].cases[case].explanation or Text("", "")).id.replace("bukan", "Bukan")
    assert rows["e_kpmi"].cases["absent"].handling == "inform"


def test_every_input_belongs_to_a_rule_row_or_is_a_word_of_a_travel_group() -> None:
    used = {name for row in shipped().rules.values() for name in row.inputs}
    assert not used & set(groups.WORDS), "no rule judges them"
    assert used | set(groups.WORDS) == set(shipped().inputs)
