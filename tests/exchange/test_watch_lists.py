"""Reading watch lists: what each source says becomes the same values, and what cannot be taken is told by row and field."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from screening_desk.exchange import follow_the_money, list_cleaning, office_list, table_file, targets_csv
from screening_desk.exchange.list_values import Entry, Fault, Gone, Item, Numbers
from screening_desk.exchange.table_file import Layout
from screening_desk.exchange.tables import Unreadable
from tests.exchange.watch_lists import (
    ADDRESS,
    ANNA,
    FIRM,
    PASSPORT,
    PEOPLE,
    SANCTION,
    TARGETS,
    entity,
    ftm,
    office_book,
    office_csv,
)

TODAY = date(2026, 11, 24)


def layout_of(path: Path, **changed: object) -> Layout:
    layout = table_file.guess(path)
    found = office_list.guess(table_file.first_rows(path, layout))
    return replace(layout, heading=found.heading, columns=found.columns, **changed)  # type: ignore[arg-type]


def entries(items: Iterator[Item]) -> list[Entry]:
    return [each for each in items if isinstance(each, Entry)]


def faults(items: Iterator[Item]) -> list[tuple[int, str, str]]:
    return [(each.row, each.field, each.code) for each in items if isinstance(each, Fault)]


@pytest.mark.parametrize("write", [office_csv, office_book])
def test_an_office_table_is_read_by_its_headings(tmp_path: Path, write: type) -> None:
    path = write(tmp_path / "daftar")
    anna, budi = entries(office_list.read(path, layout_of(path, dates="day_first"), TODAY))
    assert (anna.key, anna.names, anna.births, anna.sex) == (
        "W-1",
        ("ANNA CONTOH", "ANNIE", "A. CONTOH"),
        ("1974-08-12",),
        "F",
    )
    assert (anna.nationalities, anna.text) == (("UTO",), "perkara rekaan")
    (number,) = anna.numbers
    assert (number.kind, number.plain, number.folded, number.state) == ("passport", "X7318845", "X7318845", "UTO")
    assert (budi.births, budi.row) == (("1980",), 3)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_encoding_and_delimiter_are_proposed(tmp_path: Path, encoding: str, sign: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(f"nama{sign}alias\r\nRENÉ MÜLLER{sign}R. MÜLLER".encode(encoding))
    assert (table_file.guess(path).encoding, table_file.guess(path).delimiter) == (encoding, sign)
    (entry,) = entries(office_list.read(path, layout_of(path), TODAY))
    assert entry.names == ("RENÉ MÜLLER", "R. MÜLLER")


def test_a_date_is_read_only_as_the_office_says_it_is_written(tmp_path: Path) -> None:
    path = office_csv(tmp_path / "list.csv", [("W-1", "ANNA CONTOH", "", "03-04-1990", "", "", "", "", "")])
    read = {
        order: entries(office_list.read(path, layout_of(path, dates=order), TODAY))[0]
        for order in ("", "day_first", "month_first")
    }
    assert read["day_first"].births == ("1990-04-03",)
    assert read["month_first"].births == ("1990-03-04",)
    assert (read[""].births, read[""].births_raw, read[""].flags) == ((), ("03-04-1990",), ("birth_unread",))


def test_a_birth_date_in_the_future_is_kept_as_written_and_not_used(tmp_path: Path) -> None:
    path = office_csv(tmp_path / "list.csv", [("W-1", "ANNA CONTOH", "", "2026-11-25", "", "", "", "", "")])
    (entry,) = entries(office_list.read(path, layout_of(path), TODAY))
    assert (entry.births, entry.births_raw, entry.flags) == ((), ("2026-11-25",), ("birth_future",))
    assert list_cleaning.birth("2026", TODAY) == ("2026", "")
    assert list_cleaning.birth("2026-12", TODAY) == ("", "birth_future")


@pytest.mark.parametrize("number", ["0000000", "A1234567", "98765432", "XXXXXXX", "1111111", "A0000000"])
def test_a_placeholder_number_is_kept_and_never_found(tmp_path: Path, number: str) -> None:
    path = office_csv(tmp_path / "list.csv", [("W-1", "ANNA CONTOH", "", "", "", "", number, "", "")])
    (entry,) = entries(office_list.read(path, layout_of(path), TODAY))
    if any(sign.isdigit() for sign in number):
        assert [(each.number, each.folded) for each in entry.numbers] == [(number, None)]
        assert entry.flags == ("number_placeholder",)
    else:
        assert (entry.numbers, entry.flags) == ((), ("number_unread",))


def test_the_letter_o_and_a_zero_lead_to_the_same_number() -> None:
    one, other = list_cleaning.number("passport", "xo-731 884I"), list_cleaning.number("passport", "X07318841")
    assert one is not None
    assert other is not None
    assert one.plain != other.plain
    assert one.folded == other.folded == "X07318841"


def test_a_phone_number_has_the_code_of_its_country() -> None:
    assert {
        list_cleaning.phone(each) for each in ("0812-3400-551", "+62 812 3400551", "0062 8123400551", "62 8123400551")
    } == {"628123400551"}
    assert list_cleaning.phone("812-3400-551") == "628123400551"  # as a contact of a traveller is kept
    assert list_cleaning.phone("+44 (0)20 7946 0018") == "442079460018"
    assert list_cleaning.phone("0123") == "62123"  # no whole number


def test_a_refused_row_tells_row_field_and_code_and_nothing_else(tmp_path: Path) -> None:
    rows = [
        ("W-1", "=A1&B1", "", "", "", "", "", "", ""),
        ("W-2", "", "", "12-08-1974", "", "", "", "", "SECRET"),
        ("W-3", "", "", "", "", "", "tidak ada", "", ""),
        ("W-4", "", "", "", "", "", "B9031746", "", ""),
    ]
    for path in (office_csv(tmp_path / "list.csv", rows), office_book(tmp_path / "list.xlsx", rows)):
        items = list(office_list.read(path, layout_of(path), TODAY))
        assert faults(iter(items)) == [(2, "name", "formula"), (3, "name", "missing"), (4, "name", "missing")]
        (entry,) = entries(iter(items))
        assert (entry.subject, entry.names) == ("document", ())


def test_how_a_cell_would_be_taken_says_nothing_of_what_it_says() -> None:
    said = {
        ("birth_date", "ANNA"): "birth_unread", ("birth_date", date(1990, 1, 1)): "fits", ("passport", "X7318845"): "fits",
        ("passport", "0000000"): "number_placeholder", ("nationality", "Atlantis"): "state_unknown", ("name", "=A1"): "formula",
        ("sex", "?"): "sex_unread", ("alias", " "): "empty", ("listed_on", "kemarin"): "date_unread", ("change", "x"): "change_unread",
    }  # fmt: skip
    for (field, cell), code in said.items():
        assert office_list.fits(cell, field, Layout(), TODAY) == code


def test_changes_of_an_office_need_a_key_and_say_what_goes(tmp_path: Path) -> None:
    path = office_csv(
        tmp_path / "list.csv", [("hapus", "W-1", ""), ("ubah", "W-2", "BUDI"), ("", "", "CANDRA"), ("mungkin", "W-4", "D")],
        ("Perubahan", "ID", "Nama"),
    )  # fmt: skip
    items = list(office_list.read(path, layout_of(path), TODAY, changes=True))
    assert items[0] == Gone(2, "W-1")
    assert [each.key for each in entries(iter(items))] == ["W-2"]
    assert faults(iter(items)) == [(4, "key", "missing"), (5, "change", "change_unread")]


def test_entities_that_name_each_other_are_joined_in_any_order(tmp_path: Path) -> None:
    lines = [PASSPORT, SANCTION, ANNA, FIRM, ADDRESS]
    found = set()
    for turn in range(6):
        random.Random(turn).shuffle(lines)
        items = list(follow_the_money.read(ftm(tmp_path / "list.json", lines), TODAY))
        anna, firm = sorted(entries(iter(items)), key=lambda each: each.key)
        found.add((replace(anna, row=0), replace(firm, row=0)))
        assert [code for _, _, code in faults(iter(items))] == ["passed_over"]
    ((anna, firm),) = found
    assert (anna.names, anna.weak_names) == (("Anna Contoh", "Ana Contoh"), ("Annie",))
    assert (anna.births, anna.sex, anna.nationalities, anna.topics) == (("1974-08",), "F", ("IDN",), ("wanted",))
    assert {(each.plain, each.state, each.document) for each in anna.numbers} == {
        ("X7318845", "", ""),
        ("Z5520917", "IDN", "P"),
    }
    assert (anna.text, anna.listed_on) == ("Kantor Rekaan; contoh", "2026-01-05")
    assert (firm.subject, firm.key) == ("company", "c-1")


def test_a_document_of_nobody_in_the_file_stays_one_to_be_looked_up(tmp_path: Path) -> None:
    lost = entity("p-9", "Passport", number="Z5520917", country="id")
    (entry,) = entries(follow_the_money.read(ftm(tmp_path / "list.json", [lost]), TODAY))
    assert (entry.key, entry.subject, entry.numbers[0].folded) == ("p-9", "document", "Z5520917")


def test_lines_that_are_no_entity_are_told_by_their_number(tmp_path: Path) -> None:
    lines = [ANNA, '{"id": "x"', "[]", '{"id": "", "schema": "Person"}', entity("n-1", "Person", notes="x")]
    items = list(follow_the_money.read(ftm(tmp_path / "list.json", lines), TODAY))
    assert faults(iter(items)) == [(2, "row", "json"), (3, "row", "json"), (4, "row", "json"), (5, "name", "missing")]


def test_a_file_of_changes_adds_changes_and_takes_away(tmp_path: Path) -> None:
    lines = [
        {"op": "MOD", "entity": ANNA}, {"op": "DEL", "entity": {"id": "b-1"}}, {"op": "ADD", "entity": FIRM},
        {"op": "ADD", "entity": entity("p-2", "Passport", number="Y8820174", holder="old-1")},
    ]  # fmt: skip
    items = list(follow_the_money.read(ftm(tmp_path / "list.json", lines), TODAY, changes=True))
    assert Gone(2, "b-1") in items
    assert {each.key for each in entries(iter(items))} == {"a-1", "c-1"}
    assert [(each.key, each.numbers[0].plain) for each in items if isinstance(each, Numbers)] == [("old-1", "Y8820174")]


def test_the_simple_table_of_targets_is_read(tmp_path: Path) -> None:
    path = tmp_path / "targets.simple.csv"
    path.write_text(TARGETS, "utf-8")
    items = list(targets_csv.read(path, TODAY))
    (anna,) = entries(iter(items))
    assert (anna.names, anna.births, anna.nationalities) == (
        ("Anna Contoh", "Ana Contoh", "Annie C."),
        ("1974-08-12",),
        ("IDN", "USA"),
    )
    assert [(each.kind, each.folded) for each in anna.numbers] == [("other", "X7318845"), ("phone", "628123400551")]
    assert faults(iter(items)) == [(3, "schema", "passed_over")]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 90, "locked"),
        (b"PK\x03\x04 and nothing behind it", "damaged"),
        (b"a\0b\0;;", "not_a_table"),
    ],
)
def test_what_is_no_table_is_refused_whole(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as refused:
        table_file.first_rows(path, table_file.guess(path))
    assert refused.value.why == why


def test_another_encoding_in_the_middle_and_an_endless_quote_break_the_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"nama;alias\n" + b"ANNA;A\n" * 60_000 + "RENÉ;R\n".encode("cp1252"))
    with pytest.raises(Unreadable, match="encoding"):
        list(table_file.rows(path, Layout(encoding="utf-8")))
    path.write_bytes(b'nama;alias\nANNA;"A\n' + b"BUDI;B\n" * 60_000)
    with pytest.raises(Unreadable, match="damaged"):
        list(table_file.rows(path, Layout()))


def test_a_workbook_that_unpacks_to_far_more_than_it_says_is_refused(tmp_path: Path) -> None:
    path = office_book(tmp_path / "list.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b"0" * 20_000_000)
    with pytest.raises(Unreadable, match="too_big"):
        list(table_file.rows(path, Layout()))


def test_cells_of_a_workbook_come_as_they_are_shown(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["nama", "tanggal lahir", "nik"])
    sheet.append(["ANNA", date(1974, 8, 12), 3171234560980001])
    book.save(tmp_path / "list.xlsx")
    path = tmp_path / "list.xlsx"
    (entry,) = entries(office_list.read(path, layout_of(path), TODAY))
    assert (entry.births, entry.numbers[0].plain) == (("1974-08-12",), "3171234560980001")


def test_the_key_of_a_row_without_one_is_the_same_in_the_next_file(tmp_path: Path) -> None:
    keys = []
    for extra in ((), (("", "CANDRA MISAL", "", "", "", "", "", "", ""),)):
        path = office_csv(tmp_path / "list.csv", [*extra, *(("", *each[1:]) for each in PEOPLE)])
        keys.append({each.key for each in entries(office_list.read(path, layout_of(path), TODAY))})
    assert keys[0] < keys[1]


@given(st.lists(st.text(max_size=12), min_size=9, max_size=9))
@settings(max_examples=30, deadline=None)
def test_no_cell_breaks_the_reading(cells: list[str]) -> None:
    row = table_file.Row(2, tuple(" ".join(each.split()) for each in cells))
    layout = Layout(columns={name: place for place, name in enumerate(office_list.FIELDS[:9])})
    item = office_list._item(row, layout, TODAY, "person", changes=False)
    assert isinstance(item, Entry | Fault)
    if isinstance(item, Entry):
        json.dumps([item.names, item.text]).encode()
        assert all(name.isprintable() for name in item.names)


def case(name: str) -> dict[str, Any]:
    """The input of a field case."""
    lines = map(json.loads, (Path(__file__).parents[1] / "data" / "field-cases.jsonl").read_text("utf-8").splitlines())
    found: dict[str, Any] = next(each["input"] for each in lines if each["id"] == name)
    return found


def listed(tmp_path: Path, headings: tuple[str, ...], *rows: tuple[object, ...]) -> list[Entry]:
    path = office_csv(tmp_path / "list.csv", rows, headings)
    return entries(office_list.read(path, layout_of(path), TODAY))


def test_pub_watchlist_07_a_birth_date_to_come_is_kept_and_flagged(tmp_path: Path) -> None:
    """PUB-WATCHLIST-07."""
    new = case("PUB-WATCHLIST-07")["new_entry"]
    (entry,) = listed(tmp_path, ("nama", "tanggal lahir"), (new["name"], new["birth"]))
    assert (entry.births, entry.births_raw, entry.flags) == ((), (new["birth"],), ("birth_future",))


def test_pub_watchlist_10_filler_numbers_are_marked_and_lead_nowhere(tmp_path: Path) -> None:
    """PUB-WATCHLIST-10."""
    people = case("PUB-WATCHLIST-10")["list"]
    found = listed(tmp_path, ("nama", "nik"), *((each["name"], each["nik"]) for each in people))
    assert [each.numbers[0].folded for each in found] == [None, None]
    assert {each.flags for each in found} == {("number_placeholder",)}
    assert [each.numbers[0].number for each in found] == [each["nik"] for each in people]


def test_pub_watchlist_11_a_stolen_document_is_looked_up_with_the_letter_o_as_zero(tmp_path: Path) -> None:
    """PUB-WATCHLIST-11."""
    given = case("PUB-WATCHLIST-11")
    (stolen,), query = given["list"], given["query"][0]
    (entry,) = listed(tmp_path, ("nomor dokumen", "negara penerbit"), (stolen["number"], stolen["issuer"]))
    (number,) = entry.numbers
    assert (entry.subject, number.state) == ("document", "BGD")
    assert number.plain != query["number"]
    assert number.folded == query["number"]
