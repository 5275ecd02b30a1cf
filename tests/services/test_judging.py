"""Judging an open screening: whatever was typed, the officer gets a page and not an error."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.reference import Reference
from screening_desk.services import screening
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.history import view_screening
from screening_desk.services.judging import judge
from tests.office import Office

MODES = ("arrival", "departure", "applicant", "stay", "crew")
SWAPPED = Identity(
    document_code="P", issuing_state="UTO", document_number="L898902C3", nationality="UTO",
    primary_identifier="ERIKSSON", birth_date=date(2031, 8, 15), expiry_date=date(1974, 8, 12),
)  # fmt: skip

days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
short = st.text(max_size=12)
identities = st.builds(
    Identity,
    document_code=short,
    issuing_state=short,
    document_number=short,
    nationality=st.sampled_from(("IDN", "UTO", "CHN", "")) | short,
    sex=short,
    birth_date=days,
    expiry_date=days,
)


@given(identity=identities, mode=st.sampled_from(MODES), on=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_no_identity_that_can_be_typed_breaks_judging(
    reference_data: Reference, identity: Identity, mode: str, on: date
) -> None:
    draft = Draft("0" * 32, mode, datetime(2026, 11, 27, tzinfo=UTC), identity)
    view = judge(draft, reference_data, on)
    assert view.blocks
    assert view.age is None or view.age >= 0


@pytest.mark.parametrize("mode", MODES[:4])
def test_swapped_dates_open_a_screening_that_can_be_taken_up_put_aside_and_seen(office: Office, mode: str) -> None:
    view = screening.open_screening(office.officer, SWAPPED, mode)
    assert view.age is None
    assert screening.resume(office.officer).draft == view.draft
    saved = screening.abandon(office.officer, view.draft, "Tanggal tertukar")
    assert view_screening(office.officer, saved.screening_id).view.age is None
