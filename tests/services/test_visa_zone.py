"""What a visa's machine readable zone brings to the open traveller."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from screening_desk.demo import passport
from screening_desk.documents import digits, mrz
from screening_desk.services import screening
from screening_desk.services.draft import identity_of, take_visa
from tests.office import Office

TODAY = date(2026, 11, 24)


def visa(primary: str = "SPESIMEN", state: str = "UTO", expiry: str = "270120") -> mrz.Reading:
    """Return the reading of an invented MRV-A (ICAO Doc 9303-7 4.2): name line, then number, dates, nothing optional."""
    first = f"V<IDN{primary}<<ELISA<JOHANA".ljust(44, "<")
    parts = [text + digits.digit(digits.values(text)) for text in ("V1234567<", "910305", expiry)]
    return mrz.read(f"{first}\n" + f"{parts[0]}{state}{parts[1]}F{parts[2]}".ljust(44, "<"), TODAY)


def test_the_zone_fills_the_rows_of_the_same_person(local_office: Office) -> None:
    text = passport("SPESIMEN", "ELISA JOHANA", "T45X0071", "UTO", "910305", "F", "310314")
    view = screening.open_screening(local_office.officer, identity_of(mrz.read(text, TODAY), "reader"), "arrival")
    now = local_office.clock.now()
    filled, outcome = take_visa(view.draft, visa(), now)
    assert outcome == "taken"
    assert {key: given.value for key, given in filled.given.items()} == {
        "entry_basis": "visa",
        "visa_use_by": "2027-01-20",
    }
    assert take_visa(filled, visa(), now) == (filled, "taken")


@pytest.mark.parametrize(
    ("reading", "outcome"),
    [(visa("TELADAN"), "other_person"), (visa(state="MYS"), "other_person"), (visa(expiry="27<<<<"), "not_valid")],
)
def test_nothing_is_taken_from_a_zone_that_does_not_fit(
    local_office: Office, reading: mrz.Reading, outcome: str
) -> None:
    text = passport("SPESIMEN", "ELISA JOHANA", "T45X0071", "UTO", "910305", "F", "310314")
    view = screening.open_screening(local_office.officer, identity_of(mrz.read(text, TODAY), "reader"), "arrival")
    assert take_visa(view.draft, reading, local_office.clock.now()) == (view.draft, outcome)


def test_an_answer_is_never_overwritten(local_office: Office) -> None:
    text = passport("SPESIMEN", "ELISA JOHANA", "T45X0071", "UTO", "910305", "F", "310314")
    view = screening.open_screening(local_office.officer, identity_of(mrz.read(text, TODAY), "reader"), "arrival")
    now = local_office.clock.now()
    draft = replace(view.draft.give(now, entry_basis="on_arrival"))
    assert take_visa(draft, visa(), now) == (draft, "answered")
