"""Names as people type and print them: one is enough, and fillers, titles and repetitions are no difference."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from screening_desk.demo import passport
from screening_desk.documents import digits, mrz
from screening_desk.exchange.crew_list import CrewRow
from screening_desk.services import crew, screening
from screening_desk.services.draft import Identity, differences, identity_of, take_visa
from screening_desk.services.typed_names import TypedName, filled_up, fillers, typed_name
from tests.documents.mrz_cases import field_case
from tests.office import Office

TODAY = date(2026, 11, 24)


def read(primary: str, secondary: str = "") -> Identity:
    return identity_of(
        mrz.read(passport(primary, secondary, "X4417311", "IDN", "900214", "F", "310822"), TODAY), "reader"
    )


def visa(name: str) -> mrz.Reading:
    """An MRV-A for an Indonesian; `name` as its zone has it, with fillers."""
    parts = [text + digits.digit(digits.values(text)) for text in ("V1234567<", "900214", "270120")]
    second = f"{parts[0]}IDN{parts[1]}F{parts[2]}".ljust(44, "<")
    return mrz.read(f"V<IDN{name}".ljust(44, "<") + "\n" + second, TODAY)


@pytest.mark.parametrize("filler", [".", "-", "FNU", "LNU", "XXX", "NFN", "f.n.u."])
def test_one_name_is_enough_and_a_filler_is_none(filler: str) -> None:
    """PUB-NAMES-02: whichever field the one name stands in, it is the name, and the filler is said and not kept."""
    (name,) = [field_case("PUB-NAMES-02")["input"]["full_name"]]
    assert typed_name(name) == typed_name(name, filler) == typed_name(filler, name) == TypedName(name)
    assert (fillers(f"{name} {filler}"), fillers(name)) == ((filler,), ())
    assert typed_name(filler) == TypedName("")


@pytest.mark.parametrize("name", field_case("PUB-NAMES-15")["input"]["names"])
def test_short_names_are_names(name: str) -> None:
    """PUB-NAMES-15."""
    assert typed_name(name) == TypedName(name)
    assert typed_name("X", name) == TypedName("X", name)
    assert fillers(name) == ()


@pytest.mark.parametrize("printed", field_case("PUB-NAMES-03")["input"]["others"])
def test_what_a_ticket_fills_up_is_no_difference_to_the_zone(printed: str) -> None:
    """PUB-NAMES-03: on the data page as it is typed, on a list of a carrier, in the zone of a visa."""
    who = read(field_case("PUB-NAMES-03")["input"]["passport"])
    assert differences(replace(who, source="corrected", primary_identifier=printed)) == ()
    first, second = printed.split()
    assert differences(replace(who, source="corrected", primary_identifier=first, secondary_identifier=second)) == ()
    listed = crew.Listed.of(CrewRow(line=1, primary_identifier=first, secondary_identifier=second))
    assert crew.differences(listed, who) == ()


def test_another_name_is_still_a_difference() -> None:
    who = read("SUHARTINAH")
    for other in ("SUHARTINI", "SUHARTINAH DEWI", "FNU SUHARTINI", "SUHARTINAH DEWI MRS"):
        assert differences(replace(who, primary_identifier=other)) == ("name",)
        assert not filled_up(other, "SUHARTINAH")
    assert not filled_up("SITI", "SITI")  # nothing to fill up


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("SUHARTINAH", "taken"),
        ("SUHARTINAH<<SUHARTINAH", "taken"),
        ("FNU<<SUHARTINAH", "taken"),
        ("SUHARTINAH<<LNU", "taken"),
        ("SUHARTINAH<<MRS", "taken"),
        ("LNU<<SUHARTINI", "other_person"),
        ("DEWI<<SUHARTINAH", "other_person"),
    ],
)
def test_a_visa_fills_its_rows_however_its_name_is_filled_up(local_office: Office, name: str, outcome: str) -> None:
    """PUB-NAMES-03."""
    view = screening.open_screening(local_office.officer, read("SUHARTINAH"), "arrival")
    assert take_visa(view.draft, visa(name), local_office.clock.now())[1] == outcome


def test_a_row_of_a_crew_list_keeps_no_filler_as_a_name() -> None:
    """PUB-NAMES-02: the list itself stays as it came."""
    row = CrewRow(line=1, primary_identifier="-", secondary_identifier="SUHARTINAH", document_number="X1")
    who = crew.identity_of_row(row)
    assert (who.primary_identifier, who.secondary_identifier) == ("SUHARTINAH", "")
    assert crew.Listed.of(row).name == "-, SUHARTINAH"
