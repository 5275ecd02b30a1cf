"""A list of the national system: read by mapped columns, duplicates found, seen by nobody before it is whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import func, select

from screening_desk.exchange import crossing_list, table_file
from screening_desk.exchange.crossing_list import Crossed, Fault
from screening_desk.exchange.table_file import Layout
from screening_desk.records.crossing_models import CrossingBatch, CrossingRow
from screening_desk.services import crossing_import, crossings, movement, retention_run
from screening_desk.services.crossing_import import Told
from screening_desk.services.crossings import StampInput
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused
from screening_desk.services.retention_rules import Period
from tests.office import Office, scanned
from tests.services.kept import RULE, set_all

TODAY = date(2026, 11, 24)
TOLD = Told("ekspor sistem nasional", date(2026, 11, 20))
HEAD = "Nomor Paspor;Negara Penerbit;Arah;Tanggal;TPI;Indeks;Hari Izin;Berlaku sampai"
ROWS = (
    "L898902C3;UTO;Masuk;21-09-2026;Pulau Baai;C1;60 hari;",
    "L898902C3;Utopia (spesimen);keluar;14/06/2026;Bandara;;;",
    "L898902C3;UTO;Masuk;04-05-2026 13:10;Bandara;B1;30;02-06-2026",
)


def listed(folder: Path, *rows: str, head: str = HEAD) -> Path:
    file = folder / "perlintasan.csv"
    file.write_text("\n".join((head, *rows)) + "\n", "utf-8")
    return file


def layout_of(file: Path) -> Layout:
    written = table_file.guess(file)
    heading, columns = crossing_list.guess(table_file.first_rows(file, written))
    return Layout(written.encoding, written.delimiter, heading, "day_first", columns)


def load(office: Office, file: Path, **how: object) -> crossing_import.Report:
    return crossing_import.load(office.supervisor, file, layout_of(file), TOLD, **how)  # type: ignore[arg-type]


def held(office: Office) -> int:
    with office.store.read() as session:
        return session.scalar(select(func.count()).select_from(CrossingRow)) or 0


def history(office: Office) -> movement.History:
    desk = office.officer
    return movement.open_movement(desk, Draft("f" * 32, "departure", desk.clock.now(), scanned()))


def test_the_rows_become_stays(office: Office, tmp_path: Path) -> None:
    report = load(office, listed(tmp_path, *ROWS))
    assert (report.rows, report.kept, report.doubled, report.refused, report.why) == (3, 3, 0, 0, "")
    found = history(office)
    assert [(each.days.allowed, each.days.used, each.days.over) for each in found.stays] == [(30, 42, 12), (60, 65, 5)]
    assert {each.code for each in found.cautions} >= {"unseen_entry", "unseen_exit"}


def test_what_is_here_already_is_found_and_not_taken_twice(office: Office, tmp_path: Path) -> None:
    old = crossings.add_stamp(
        office.officer, scanned(), StampInput("entry", date(2026, 9, 21), "PULAU  BAAI", "C1", 60)
    )
    again = (*ROWS, ROWS[1])
    report = load(office, listed(tmp_path, *again))
    assert (report.kept, report.doubled) == (2, 2)
    crossings.strike_stamp(office.officer, old, "cap milik paspor lain")
    assert load(office, listed(tmp_path, *again)).kept == 0, "what was struck does not come back"


def test_each_row_that_is_not_taken_is_told_by_line_and_field(office: Office, tmp_path: Path) -> None:
    file = listed(
        tmp_path,
        ROWS[0],
        ";UTO;Masuk;21-09-2026;;;;",
        "X1;Nirwana;Masuk;21-09-2026;;;;",
        "X1;UTO;naik;21-09-2026;;;;",
        "X1;UTO;Masuk;31-02-2026;;;;",
        "X1;UTO;Masuk;25-11-2026;;;;",
        "X1;UTO;Masuk;21-09-2026;;C1;banyak;",
        "X1;UTO;Masuk;21-09-2026;;C1;;20-09-2026",
        "=1+1;UTO;Masuk;21-09-2026;;;;",
    )
    report = load(office, file)
    assert (report.kept, report.refused) == (1, 8)
    assert [(each.line, each.field, each.code) for each in report.faults] == [
        (3, "number", "missing"),
        (4, "state", "state_unknown"),
        (5, "direction", "direction_unread"),
        (6, "day", "date_unread"),
        (7, "day", "day_to_come"),
        (8, "permitted", "days_unread"),
        (9, "last_day", "days_unread"),
        (10, "number", "formula"),
    ]


def test_a_row_with_both_days_is_two_crossings(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["No Paspor", "Penerbit", "Tanggal masuk", "Tanggal keluar", "TPI"])
    sheet.append(["X1", "D", date(2026, 3, 1), date(2026, 3, 9), "CGK"])
    sheet.append(["X2", "UTO", None, None, "CGK"])
    file = tmp_path / "stays.xlsx"
    book.save(file)
    assert list(crossing_list.read(file, layout_of(file), TODAY)) == [
        Crossed(2, "X1", "DEU", "entry", date(2026, 3, 1), "CGK"),
        Crossed(2, "X1", "DEU", "exit", date(2026, 3, 9), "CGK"),
        Fault(3, "day", "missing"),
    ]


def test_a_cancelled_list_leaves_nothing(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crossing_import, "STEP", 2)
    told: list[int] = []
    report = load(office, listed(tmp_path, *ROWS), progress=told.append, stopped=lambda: bool(told))
    assert (report.cancelled, report.kept, told, held(office)) == (True, 0, [2], 0)
    assert crossing_import.batches(office.supervisor) == ()


def test_nothing_of_a_list_is_seen_before_it_is_whole(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crossing_import, "STEP", 2)
    seen: list[int] = []
    load(office, listed(tmp_path, *ROWS), progress=lambda _: seen.append(len(history(office).stays)))
    assert seen == [0, 0]
    assert len(history(office).stays) == 2
    assert [each.kept for each in crossing_import.batches(office.supervisor)] == [3]


def test_what_broke_off_is_cleared_away_by_the_next_list(office: Office, tmp_path: Path) -> None:
    load(office, listed(tmp_path, *ROWS))
    with office.store.write() as work:
        work.session.scalars(select(CrossingBatch)).one().whole = False
    assert history(office).stays == ()
    office.clock.move(hours=7)
    load(office, listed(tmp_path, ROWS[0]))
    assert held(office) == 1


def test_a_list_goes_as_a_whole_at_the_end_of_its_period(office: Office, tmp_path: Path) -> None:
    """Also what was corrected of it, and also of people who were never here."""
    load(office, listed(tmp_path, *ROWS, "X9;UTO;Masuk;01-02-2026;;;;"))
    row = next(each for each in history(office).records if each.crossing.day == date(2026, 9, 21))
    stamp = StampInput("entry", date(2026, 9, 22), "Pulau Baai")
    crossings.correct_stamp(office.officer, row.crossing.id, stamp, "cap dibaca ulang")
    seen = crossings.add_stamp(office.officer, scanned(), StampInput("exit", date(2026, 11, 1)))
    set_all(office, crossing=Period(1, "month", RULE))
    office.clock.move(days=40)
    found = retention_run.propose(office.supervisor)
    retention_run.approve(office.second, found.destruction_id)
    retention_run.carry_out(office.second, found.destruction_id)
    assert [each.crossing.id for each in history(office).records] == [seen]
    assert held(office) == 1
    assert crossing_import.batches(office.supervisor) == ()


@pytest.mark.parametrize(
    ("told", "columns", "code"),
    [
        (Told(" ", date(2026, 11, 20)), {"number": 0, "state": 1, "direction": 2, "day": 3}, "batch_source_missing"),
        (Told("x", None), {"number": 0, "state": 1, "direction": 2, "day": 3}, "batch_source_missing"),
        (Told("x", date(2026, 11, 25)), {"number": 0, "state": 1, "direction": 2, "day": 3}, "batch_source_missing"),
        (TOLD, {"number": 0, "direction": 2, "day": 3}, "batch_columns_missing"),
        (TOLD, {"number": 0, "state": 1, "day": 3}, "batch_columns_missing"),
    ],
)
def test_a_list_that_says_too_little_is_refused(
    office: Office, tmp_path: Path, told: Told, columns: dict[str, int], code: str
) -> None:
    with pytest.raises(Refused, match=code):
        crossing_import.load(office.supervisor, listed(tmp_path, *ROWS), Layout(columns=columns), told)


def test_a_file_that_is_no_table_brings_nothing(office: Office, tmp_path: Path) -> None:
    file = listed(tmp_path, *ROWS)
    layout = layout_of(file)
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600)
    assert crossing_import.load(office.supervisor, file, layout, TOLD).why == "locked"


@pytest.mark.parametrize("role", ["officer", "head", "administrator", "auditor"])
def test_only_a_supervisor_reads_a_list(office: Office, tmp_path: Path, role: str) -> None:
    file = listed(tmp_path, *ROWS)
    with pytest.raises(Refused, match="no_right"):
        crossing_import.load(office.desks[role], file, layout_of(file), TOLD)
