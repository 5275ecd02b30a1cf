"""Papers for a day without the program: one page a person, numbers without a gap, nothing of anybody screened."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry
from screening_desk.reference import day
from screening_desk.services import forms, sheets
from screening_desk.services.errors import Refused
from tests.letters.reading import flat, page_texts
from tests.office import Office
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
