"""Crew lists: columns found by their headings, people kept whatever is wrong with a cell, faults named."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.exchange.crew_list import FIELDS, CrewRow, Fault, Headings, form_5, guess, take
from screening_desk.exchange.tables import read_table
from screening_desk.exchange.written_dates import Order, order_of, read_date
from tests.exchange.lists import FORM_5, PEOPLE, csv_list, workbook


def rows(data: bytes, order: Order | None = None) -> tuple[CrewRow, ...]:
    table = read_table(data)
    return take(table, guess(table), order).rows


@pytest.mark.parametrize("data", [csv_list(), csv_list(sign=","), workbook()], ids=["csv", "comma", "xlsx"])
def test_a_form_5_list_is_taken_whole(data: bytes) -> None:
    master, oiler, sailor = rows(data)
    assert (master.primary_identifier, master.secondary_identifier, master.rank) == ("TELADAN", "AHMAD", "MASTER")
    assert (master.document_number, master.issuing_state, master.nationality) == ("X0000101", "IDN", "IDN")
    assert (master.birth_date, master.expiry_date) == (date(1980, 2, 14), date(2028, 4, 1))
    assert (oiler.nationality, oiler.seafarer_number) == ("UTO", "SB77")
    assert (sailor.secondary_identifier, sailor.nationality, sailor.sex) == ("", "IDN", "M")
    assert all(not row.faults for row in (master, oiler, sailor))


def test_lines_below_the_list_are_passed_over_and_named() -> None:
    table = read_table(csv_list())
    assert take(table, guess(table)).passed_over == (8,)


def test_the_headings_are_found_below_the_ship_and_in_indonesian() -> None:
    headings = ["No. Urut", "Nama Awak Kapal", "Jabatan", "Kewarganegaraan", "Nomor Paspor", "Buku Pelaut"]
    table = read_table(csv_list([["1", "MISAL, EKO", "juru minyak", "WNI", "X 0000106", "BP 006"]], headings))
    found = guess(table)
    assert found.row == 2
    assert found.missing == ()
    (eko,) = take(table, found).rows
    assert (eko.primary_identifier, eko.secondary_identifier) == ("MISAL", "EKO")
    assert (eko.document_number, eko.nationality) == ("X0000106", "IDN")


def test_without_headings_nothing_is_guessed() -> None:
    table = read_table(b"TELADAN;AHMAD;X1\nCONTOH;BAYU;X2")
    assert guess(table).columns == {}
    assert guess(table).missing == ("name", "document_number")


def test_columns_that_the_officer_chose_are_taken() -> None:
    table = read_table(b"a;b;c\nTELADAN AHMAD;X0000101;Utopia")
    (row,) = take(table, Headings(0, {"name": 0, "document_number": 1, "nationality": 2})).rows
    assert (row.primary_identifier, row.secondary_identifier) == ("TELADAN AHMAD", "")
    assert (row.document_number, row.nationality) == ("X0000101", "UTO")


@pytest.mark.parametrize(
    ("column", "written", "fault"),
    [
        ("Nationality", "Atlantis", Fault("nationality", "state", "Atlantis")),
        ("Nationality", "", Fault("nationality", "missing")),
        ("Issuing State", "??", Fault("issuing_state", "state", "??")),
        ("Gender", "Z", Fault("sex", "sex", "Z")),
        ("Date of birth", "31-02-1990", Fault("birth_date", "date", "31-02-1990")),
        ("Date of birth", "14-02-80", Fault("birth_date", "date", "14-02-80")),
        ("Number of identity document", "", Fault("document_number", "missing")),
    ],
)
def test_what_cannot_be_read_is_a_fault_of_its_cell_and_the_person_stays(
    column: str, written: str, fault: Fault
) -> None:
    changed = list(PEOPLE[0])
    changed[FORM_5.index(column)] = written
    people = rows(csv_list([changed, *PEOPLE[1:]]))
    assert len(people) == 3
    assert people[0].faults == (fault,)


def test_a_number_that_stands_twice_is_marked_at_the_later_row() -> None:
    first, _, again = rows(csv_list([PEOPLE[0], PEOPLE[1], PEOPLE[0]]))
    assert first.faults == ()
    assert again.faults == (Fault("document_number", "twice", "X0000101"),)


def test_the_number_is_what_stands_in_the_document() -> None:
    people = [
        (*PEOPLE[0][:7], written, *PEOPLE[0][8:]) for written in ("Passport: X 0000101", "PASSPORT NO. X-0000101")
    ]
    assert [row.document_number for row in rows(csv_list(people))] == ["X0000101", "X0000101"]


def test_day_and_month_are_told_apart_by_the_whole_list() -> None:
    assert order_of(["04-05-2028", "30-11-1991"]) == "day_first"
    assert order_of(["04/05/2028", "11/30/1991"]) == "month_first"
    assert order_of(["04-05-2028"]) is None
    assert order_of(["30-11-1991", "11-30-1991"]) is None


def test_a_date_that_could_be_two_days_is_read_only_when_the_order_is_known() -> None:
    people = [(*PEOPLE[0][:5], "04-05-1980", "M", "X0000101", "IDN", "06-07-2028", "")]
    (unread,) = rows(csv_list(people))
    assert [fault.kind for fault in unread.faults] == ["date", "date"]
    (read,) = rows(csv_list(people), order="day_first")
    assert (read.birth_date, read.expiry_date) == (date(1980, 5, 4), date(2028, 7, 6))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2028-04-01", date(2028, 4, 1)),
        ("1 April 2028", date(2028, 4, 1)),
        ("17 Agustus 1999", date(1999, 8, 17)),
        ("09 DES 2030", date(2030, 12, 9)),
        ("9-May-2030", date(2030, 5, 9)),
        ("05.05.2030", date(2030, 5, 5)),
        ("29-02-2027", None),
        ("next year", None),
        ("", None),
    ],
)
def test_dates_as_people_write_them(written: str, day: date | None) -> None:
    assert read_date(written, None) == day


def test_birth_with_its_place_in_one_column() -> None:
    headings = ["Nama", "Jabatan", "Tempat, tanggal lahir", "Nomor Paspor", "Kewarganegaraan"]
    (row,) = rows(csv_list([["MISAL EKO", "oiler", "BENGKULU, 14 Februari 1998", "X1", "IDN"]], headings))
    assert row.birth_date == date(1998, 2, 14)


def test_the_order_of_dates_is_told_by_dates_with_a_place_too_and_an_unread_one_is_a_fault() -> None:
    headings = ["Name", "Rank", "Date and place of birth", "Passport No", "Nationality"]
    first = ["MISAL EKO", "oiler", "03-04-1991, BENGKULU", "X1", "IDN"]
    second = ["ANDAI GILANG", "cook", "25-12-1990, REKAAN", "X2", "IDN"]
    (alone,) = rows(csv_list([first], headings))
    assert alone.faults == (Fault("birth", "date", "03-04-1991, BENGKULU"),)
    both = rows(csv_list([first, second], headings))
    assert [row.birth_date for row in both] == [date(1991, 4, 3), date(1990, 12, 25)]
    (place,) = rows(csv_list([["MISAL EKO", "oiler", "BENGKULU", "X1", "IDN"]], headings))
    assert place.faults == (Fault("birth", "date", "BENGKULU"),)


@given(
    st.lists(st.lists(st.text(max_size=30), max_size=14), max_size=8),
    st.dictionaries(st.sampled_from(FIELDS), st.integers(0, 20)),
    st.sampled_from(["day_first", "month_first", None]),
)
def test_no_table_and_no_choice_of_columns_breaks_the_taking(
    cells: list[list[str]], columns: dict[str, int], order: Order | None
) -> None:
    from screening_desk.exchange.tables import Row

    table = [Row(line, tuple(row)) for line, row in enumerate(cells, start=1)]
    taken = take(table, Headings(0, columns), order)  # type: ignore[arg-type]
    assert len(taken.rows) + len(taken.passed_over) == max(len(table) - 1, 0)


def test_the_form_has_each_column_once_and_what_is_needed() -> None:
    columns = form_5()
    assert len(set(columns)) == len(columns) == 12
    assert columns[1:4] == ("primary_identifier", "secondary_identifier", "rank")
    assert Headings(0, {name: place for place, name in enumerate(columns)}).missing == ()


def test_a_heading_that_stands_twice_is_said() -> None:
    headings = tuple("Passport no" if name == "Rank or rating" else name for name in FORM_5)
    assert guess(read_table(csv_list())).twice == ()
    assert guess(read_table(csv_list(headings=headings))).twice == ("document_number",)
