"""The day book: a day without names, others' screenings with a reason, a register that holds nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from screening_desk.letters.proof import verdict
from screening_desk.letters.proof.verdict import Finding
from screening_desk.records.day_models import SearchReason
from screening_desk.records.models import AuditEntry
from screening_desk.services import day_book, screening
from screening_desk.services.day_book import DayRow, Why
from screening_desk.services.errors import Refused
from screening_desk.services.judging import today
from screening_desk.services.listing import digest_of
from tests.letters.reading import flat
from tests.office import CITIZEN, Office, scanned
from tests.services.cases import decided, handed_over
from tests.services.test_history import finished
from tests.services.test_late import answered, entered, paper
from tests.services.test_letter_proof import switched_on

DOCUMENT = "C1234567"


def last_entry(office: Office) -> AuditEntry:
    with office.store.read() as session:
        return session.scalars(select(AuditEntry).order_by(AuditEntry.sequence.desc())).first()  # type: ignore[return-value]


def test_the_day_is_listed_newest_first_with_its_states(office: Office) -> None:
    finished(office)
    office.clock.move(minutes=20)
    handed_over(office)
    office.clock.move(minutes=20)
    decided(office, handed_over(office, mrz=CITIZEN))
    rows = day_book.day_list(office.officer)
    assert [row.state for row in rows] == ["decided", "handed_over", "finished"]
    assert [row.register_number[-1] for row in rows] == ["3", "2", "1"]
    assert all(row.own and not row.late for row in rows)
    office.clock.move(hours=24)
    assert day_book.day_list(office.officer) == ()


def test_others_are_found_only_with_a_reason(office: Office) -> None:
    handed_over(office, by=office.colleague, mrz=CITIZEN)
    finished(office)
    assert [row.own for row in day_book.find(office.officer, "document", DOCUMENT)] == [True]
    found = day_book.find(office.officer, "document", " c123 4567 ", Why("came_back"))
    assert len(found) == 2
    entry = last_entry(office)
    assert (entry.action, entry.object_kind, entry.reason_code) == ("day.find", "list.screening", "came_back.count.2")
    assert entry.object_id == digest_of(row.screening_id for row in found)


@pytest.mark.parametrize("text", ["SD-BKL2-2026-000001", "sd-bkl2-2026-000001", "1", "000001"])
def test_a_register_number_is_found_whole_or_by_its_serial(office: Office, text: str) -> None:
    screening_id = finished(office)
    assert [row.screening_id for row in day_book.find(office.officer, "register", text)] == [screening_id]


def test_nothing_is_found_for_nothing(office: Office) -> None:
    finished(office)
    assert day_book.find(office.officer, "document", " ") == ()
    assert day_book.find(office.officer, "register", "999") == ()
    assert last_entry(office).reason_code == "count.0"


def test_a_reason_in_words_stays_in_the_store(office: Office) -> None:
    screening_id = finished(office)
    with pytest.raises(Refused, match="search_text_missing"):
        day_book.find(office.colleague, "register", "1", Why("other", " "))
    with pytest.raises(Refused, match="search_reason_missing"):
        day_book.find(office.colleague, "register", "1", Why("curious"))
    day_book.find(office.colleague, "register", "1", Why("other", "Map tertinggal di konter"))
    assert last_entry(office).reason_code == "other.count.1"
    day_book.open_past(office.colleague, screening_id, Why("other", "Map tertinggal di konter"))
    assert (last_entry(office).action, last_entry(office).reason_code) == ("screening.view", "other")
    with office.store.read() as session:
        kept = session.scalars(select(SearchReason).order_by(SearchReason.at)).all()
        assert {each.object_id for each in kept} == {digest_of([screening_id]), screening_id}
        assert {each.text for each in kept} == {"Map tertinggal di konter"}
        assert not any("Map" in entry.reason_code for entry in session.scalars(select(AuditEntry)))


def test_somebody_elses_is_opened_only_with_a_reason(office: Office) -> None:
    screening_id = finished(office)
    assert day_book.open_past(office.officer, screening_id, Why()).register_number.endswith("1")
    with pytest.raises(Refused, match="search_reason_missing"):
        day_book.open_past(office.colleague, screening_id, Why())
    day_book.open_past(office.colleague, screening_id, Why("shift_end"))
    assert last_entry(office).reason_code == "shift_end"


@pytest.mark.parametrize("who", ["head", "administrator", "auditor"])
def test_other_roles_have_no_day_book(office: Office, who: str) -> None:
    with pytest.raises(Refused, match="no_right"):
        day_book.day_list(office.desks[who])
    with pytest.raises(Refused, match="no_right"):
        day_book.register(office.desks[who], today(office.clock), "csv")


def test_the_register_names_nobody_and_counts_everybody(office: Office) -> None:
    finished(office)
    handed_over(office)
    late = paper(office, days=0, number="=HYPERLINK(1)")
    office.clock.move(hours=8)
    entered(office, late)
    on = today(office.clock)
    pdf, csv = (day_book.register(office.officer, on, kind) for kind in ("pdf", "csv"))  # type: ignore[arg-type]
    assert (pdf.suggested, csv.suggested) == (f"register-BKL2-{on}.pdf", f"register-BKL2-{on}.csv")
    table, page = csv.content.decode("utf-8-sig"), flat(pdf.content)
    for name in ("CONTOH", "SITI", "ERIKSSON", "ANNA", DOCUMENT, "L898902C3"):
        assert name not in table.replace("Konter", "")
        assert name not in page.replace("KEMENTERIAN CONTOH", "").replace("KANTOR IMIGRASI CONTOH", "").replace(
            "CONTOH, data", ""
        )
    assert len(table.splitlines()) == 4
    assert "'=HYPERLINK(1)" in table
    assert "SD-BKL2-2026-000003" in page
    assert "susulan 1" in page
    entry = last_entry(office)
    assert (entry.action, entry.object_kind, entry.reason_code) == ("day.register", "list.register", "csv.count.3")


def test_a_screening_finished_after_midnight_stands_on_the_day_it_ended(office: Office) -> None:
    finished(office)
    (row,) = day_book.day_list(office.officer)
    assert isinstance(row, DayRow)
    assert row.at <= row.entered_at
    assert row.entered_at - row.at < timedelta(days=1)


def many(office: Office, monkeypatch: pytest.MonkeyPatch, most: int = 3) -> list[str]:
    """A day with more screenings than a list on the screen has rows; the earliest one is the officer's own."""
    monkeypatch.setattr(day_book, "MOST_FOUND", most)
    made = []
    for number in range(most + 2):
        office.clock.move(minutes=1)
        made.append(handed_over(office, by=office.colleague if number else office.officer, mrz=CITIZEN))
    entered(office, paper(office, days=0), CITIZEN)
    return made


@pytest.mark.parametrize("kind", ["pdf", "csv"])
def test_the_register_of_a_busy_day_is_whole(office: Office, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    count = len(many(office, monkeypatch)) + 1
    on = today(office.clock)
    content = day_book.register(office.officer, on, kind).content  # type: ignore[arg-type]
    text = flat(content) if kind == "pdf" else content.decode("utf-8-sig")
    assert all(f"SD-BKL2-2026-{number:06d}" in text for number in range(1, count + 1))
    assert last_entry(office).reason_code == f"{kind}.count.{count}"
    assert len(day_book.day_list(office.officer)) == 3


def test_ones_own_are_found_behind_any_number_of_others(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    many(office, monkeypatch)
    for by, what in (("document", DOCUMENT), ("date", today(office.clock))):
        found = day_book.find(office.officer, by, what)  # type: ignore[arg-type]
        assert [row.own for row in found] == [True, True]


@pytest.mark.parametrize("typed", ["A0O12340", "AO012340", "a00-1234O", " aoo 12340 "])
def test_a_number_is_found_with_letter_o_or_zero(office: Office, typed: str) -> None:
    person = replace(scanned(CITIZEN), document_number="A0O12340")
    draft = screening.open_screening(office.officer, person, "arrival").draft
    screening.finish(office.officer, answered(office.officer, draft))
    assert len(day_book.find(office.officer, "document", typed)) == 1
    assert day_book.find(office.officer, "document", typed.replace("2", "3")) == ()


def test_the_register_that_leaves_as_pdf_carries_the_seal_where_the_office_has_it_on(local_office: Office) -> None:
    finished(local_office)
    on = today(local_office.clock)
    assert verdict.of_file(day_book.register(local_office.officer, on, "pdf").content, None).finding is Finding.NOT_OURS
    public = switched_on(local_office, "letter_seal")
    made = day_book.register(local_office.officer, on, "pdf").content
    found = verdict.of_file(made, public)
    assert found.finding is Finding.GENUINE
    assert "REGISTERHARIANPEMERIKSAAN" in flat(made).replace(" ", "")
