"""An applicant without a passport: the identity number starts the screening, and stays with the identity."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from screening_desk.rules import Finding
from screening_desk.services import screening
from screening_desk.services.draft import Identity
from screening_desk.services.settings import OfficeSettings
from tests.office import Office

TYPED = Identity(
    source="typed", document_number="1701011402980001", nationality="IDN", primary_identifier="CONTOH",
    birth_date=date(1998, 2, 14),
)  # fmt: skip


def said(office: Office, identity: Identity, mode: str = "applicant") -> dict[str, Finding]:
    """What the rules say about a person just opened."""
    view = screening.open_screening(office.officer, identity, mode)
    screening.abandon(office.officer, view.draft, "selesai")
    return {found.code: found for found in view.findings}


@pytest.mark.parametrize(
    ("identity", "case"),
    [
        (TYPED, "ok"),
        (replace(TYPED, document_number="170101140298"), "length"),
        (replace(TYPED, document_number=""), "missing"),
        (replace(TYPED, document_code="P", document_number="X1234567"), None),
    ],
    ids=["NIK", "too short", "none", "an old passport instead"],
)
def test_the_number_typed_without_a_passport_is_judged_as_a_nik(
    local_office: Office, identity: Identity, case: str | None
) -> None:
    found = said(local_office, identity).get("nik")
    assert (found.facts["case"] if found else None) == case


def test_no_finding_holds_the_number(local_office: Office) -> None:
    for found in said(local_office, TYPED).values():
        assert not any("1701" in str(value) or "140298" in str(value) for value in found.facts.values())


def test_at_the_border_a_number_without_a_kind_of_document_is_no_nik(local_office: Office) -> None:
    assert "nik" not in said(local_office, TYPED, "departure")


def test_the_labour_offices_letter_is_asked_for_only_where_the_office_wants_it(local_office: Office) -> None:
    view = screening.open_screening(local_office.officer, TYPED, "applicant")
    works = view.draft.give(view.draft.opened_at, travel_purpose="work")
    asked = replace(local_office.officer, asks=OfficeSettings(labour_letter=True).asks)
    assert "labour_letter" not in {found.code for found in screening.look_at(local_office.officer, works).findings}
    assert "labour_letter" in {found.code for found in screening.look_at(asked, works).findings}
