"""Papers for a day without the program: one page a person, numbers without a gap, nothing of anybody screened."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from screening_desk.letters.emergency import EmergencyForm, emergency_forms
from screening_desk.records.models import AuditEntry
from screening_desk.reference import day
from screening_desk.services import day_book, forms, sheets
from screening_desk.services.errors import Refused
from screening_desk.services.judging import today
from screening_desk.services.settings import put_settings
from tests.letters.reading import flat, line_rects, page_texts
from tests.office import SETTINGS, Office
from tests.services.cases import handed_over, shelter

SHIP = {"imo_number", "vessel_flag", "vessel_name", "vessel_agent", "last_port", "next_port", "crew_list"}
MODES = tuple(day.load().forms)


@pytest.mark.parametrize("mode", MODES)
def test_each_sheet_is_one_page_with_its_own_number(local_office: Office, mode: str) -> None:
    papers = forms.print_forms(local_office.officer, mode, 3)
    pages = page_texts(papers.pdf)
    letter = day.load().forms[mode].letter
    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert f"BKL2-{letter}-{number:04d}" in page
    again = forms.print_forms(local_office.supervisor, mode, 1)
    assert again.block is not None
    assert (again.block.first, sheets.paper(local_office.officer).printed[mode]) == (4, 4)


@pytest.mark.parametrize("mode", MODES)
def test_rows_and_questions_are_those_of_the_reference_data(local_office: Office, mode: str) -> None:
    data, page = local_office.reference, flat(forms.print_forms(local_office.officer, mode, 1).pdf)
    form = day.load().forms[mode]
    assert set(form.inputs) <= set(data.inputs)
    rules = [rule for rule in data.content.rules if mode in rule.modes]
    assert set(form.inputs) <= {name for rule in rules for name in (*rule.inputs, rule.asks, *rule.cases)} | SHIP
    for name in form.inputs:
        assert data.inputs[name].title.id.split(" (")[0].split(",")[0] in page
    for item in data.catalogue.items:
        if item.id in data.catalogue.quick and mode in item.modes:
            assert item.short.id.split(",")[0] in page


@pytest.mark.parametrize("kind", forms.BLANKS)
def test_blank_papers_hold_nothing_of_anybody_screened(office: Office, kind: forms.Kind) -> None:
    handed_over(office)
    shelter(office, contact="nomor mitra")
    text = flat(forms.print_blank(office.officer, kind).pdf)
    assert "ERIKSSON" not in text
    assert "L898902C3" not in text
    assert ("nomor mitra" in text) == (kind == "phone_list")
    assert ("nomor piket" in text) == (kind == "phone_list")


def test_no_phone_comes_with_the_program(office: Office) -> None:
    text = flat(forms.print_blank(office.officer, "phone_list").pdf)
    assert not any(number in text for number in ("110", "129", "148", "0800"))


def test_printing_leaves_an_entry(office: Office) -> None:
    forms.print_forms(office.officer, "arrival", 2)
    forms.print_blank(office.supervisor, "blank_consent")
    with office.store.read() as session:
        entries = session.scalars(select(AuditEntry).where(AuditEntry.action == "form.print")).all()
        assert [entry.reason_code for entry in entries] == ["forms.arrival", "blank_consent"]


@pytest.mark.parametrize("who", ["head", "administrator", "auditor"])
def test_other_roles_print_none(office: Office, who: str) -> None:
    with pytest.raises(Refused, match="no_right"):
        forms.print_forms(office.desks[who], "arrival", 1)


def test_no_numbers_are_used_for_an_impossible_block(office: Office) -> None:
    for mode, count in (("arrival", 0), ("arrival", 101), ("other", 1)):
        with pytest.raises(Refused, match="block_wrong"):
            forms.print_forms(office.officer, mode, count)
    assert set(sheets.paper(office.officer).printed.values()) == {0}


def test_nobody_waits_while_pages_are_made_and_no_number_is_given_twice(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[forms.Papers] = []

    def slow(form: EmergencyForm) -> bytes:
        if not others:  # somebody else prints in the same moment
            monkeypatch.undo()
            others.append(forms.print_forms(office.supervisor, "arrival", 2))
        return emergency_forms(form)

    monkeypatch.setattr(forms, "emergency_forms", slow)
    papers = forms.print_forms(office.officer, "arrival", 3)
    for made, numbers in ((others[0], (1, 2)), (papers, (3, 4, 5))):
        assert made.block is not None
        assert made.block.serials == tuple(f"BKL2-K-{number:04d}" for number in numbers)
        for page, serial in zip(page_texts(made.pdf), made.block.serials, strict=True):
            assert serial in page


LONG = {
    "office_name": "Kantor Contoh " * 14,
    "station_name": "Konter " * 14,
    "letterhead": ("KANTOR IMIGRASI CONTOH " * 8,) * 3,
    "duty_person": "Teladan " * 20,
    "duty_phone": "nomor " * 30,
}
NOTHING = {"office_name": "", "station_name": "", "letterhead": (), "duty_phone": "", "sample": False}


def made(office: Office, paper: str) -> bytes:
    """Make a paper by its name: the form of a mode, a blank sheet, or the register of the day."""
    if paper in MODES:
        return forms.print_forms(office.officer, paper, 2).pdf
    if paper == "register":
        return day_book.register(office.officer, today(office.clock), "pdf").content
    return forms.print_blank(office.officer, paper).pdf  # type: ignore[arg-type]


@pytest.mark.parametrize("settings", [{}, LONG, NOTHING], ids=["plain", "long", "nothing"])
@pytest.mark.parametrize("paper", [*MODES, *forms.BLANKS, "register"])
def test_nothing_lies_over_another_line_or_outside_the_page(
    local_office: Office, paper: str, settings: dict[str, object]
) -> None:
    with local_office.store.write() as work:
        put_settings(work.session, local_office.administrator, replace(SETTINGS, **settings))  # type: ignore[arg-type]
    for number in range(30 if settings is LONG else 0):
        shelter(local_office, name=f"Rumah aman {number} " * 8, contact="nomor mitra " * 10)
        if paper == "register":
            handed_over(local_office)
    data = made(local_office, paper)
    if paper in MODES:
        assert len(page_texts(data)) == 2
    for page in line_rects(data):
        for at, (left, bottom, right, top) in enumerate(page):
            assert 36 <= left <= right <= 595 - 36
            assert 12 <= bottom <= top <= 842 - 24
            for other in page[:at]:
                across = min(right, other[2]) - max(left, other[0])
                down = min(top, other[3]) - max(bottom, other[1])
                assert across <= 1 or down <= 1.5, (page[at], other)


def test_each_page_of_the_phone_list_has_the_head_of_the_table_and_its_number(local_office: Office) -> None:
    for number in range(40):
        shelter(local_office, name=f"Rumah aman {number}", contact="nomor mitra")
    pages = page_texts(forms.print_blank(local_office.officer, "phone_list").pdf)
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert "Nomor atau cara menghubungi" in page
        assert f"halaman {number} dari {len(pages)}" in page


UNPRINTABLE = {
    "characters": ({"office_name": "漢字"}, "letter_characters"),
    "lines": ({"letterhead": tuple(f"BARIS {number}" for number in range(13))}, "letter_too_long"),
}


@pytest.mark.parametrize(("settings", "code"), UNPRINTABLE.values(), ids=UNPRINTABLE)
@pytest.mark.parametrize("paper", ["forms", *forms.BLANKS, "register"])
def test_a_paper_that_cannot_be_made_is_refused_and_uses_nothing(
    local_office: Office, paper: str, settings: dict[str, object], code: str
) -> None:
    desk = local_office.officer
    with local_office.store.write() as work:
        put_settings(work.session, local_office.administrator, replace(SETTINGS, **settings))  # type: ignore[arg-type]
    with pytest.raises(Refused, match=code):
        if paper == "forms":
            forms.print_forms(desk, "arrival", 2)
        elif paper == "register":
            day_book.register(desk, today(local_office.clock), "pdf")
        else:
            forms.print_blank(desk, paper)  # type: ignore[arg-type]
    assert set(sheets.paper(desk).printed.values()) == {0}
    with local_office.store.read() as session:
        last = session.scalars(select(AuditEntry).order_by(AuditEntry.sequence.desc())).first()
        assert last is not None
        assert (last.outcome, last.reason_code) == ("refused", code)
        made = select(AuditEntry).where(AuditEntry.action.in_(["form.print", "day.register"]))
        assert not session.scalars(made.where(AuditEntry.outcome == "done")).all()


def test_a_partner_with_a_name_in_other_letters_is_said_not_thrown(local_office: Office) -> None:
    shelter(local_office, name="漢字")
    with pytest.raises(Refused, match="letter_characters") as refused:
        forms.print_blank(local_office.officer, "phone_list")
    assert refused.value.facts["characters"] == "漢 字"
