"""The public reports about names, from the document to the watch lists: what is read, kept and found by this program."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from screening_desk.documents import mrz
from screening_desk.records import models as row
from screening_desk.services import screening
from screening_desk.services.case_view import load_identity
from screening_desk.services.draft import Identity, differences, identity_of, take_visa
from tests.documents.mrz_cases import field_case
from tests.office import Office
from tests.services.listed import Listed, asked, person, put_list
from tests.services.test_typed_names import read, visa

TODAY = date(2026, 11, 25)
LEVELS = {"strong": "strong", "possible": "possible"}


def zone_of(case: str) -> Identity:
    return identity_of(mrz.read("\n".join(field_case(case)["input"]["lines"]), TODAY), "reader")


def endorsed() -> Identity:
    told = field_case("PUB-NAMES-04")["input"]
    return replace(read(told["mrz_name"]), added_name=told["endorsement"])


def test_a_name_added_in_the_passport_is_kept_and_no_correction(local_office: Office) -> None:
    """PUB-NAMES-04: there is room for it beside the name of the zone."""
    who = endorsed()
    assert differences(who) == ()
    view = screening.open_screening(local_office.officer, who, "departure")
    saved = screening.abandon(local_office.officer, view.draft, "uji coba")
    with local_office.store.read() as session:
        kept = session.get_one(row.Screening, saved.screening_id)
        assert load_identity(session, kept.identity_id).added_name == "SUPRIYONO BIN KASAN WIRYO"


@pytest.mark.parametrize("name", ["SUPRIYONO<<KASAN<WIRYO", "WIRYO<<SUPRIYONO<KASAN", "SUPRIYONO"])
def test_a_visa_with_the_added_name_is_consistent(local_office: Office, name: str) -> None:
    """PUB-NAMES-04."""
    view = screening.open_screening(local_office.officer, endorsed(), "arrival")
    assert take_visa(view.draft, visa(name), local_office.clock.now())[1] == "taken"
    alone = screening.open_screening(local_office.second, read("SUPRIYONO"), "arrival")
    other = "other_person" if name.startswith("WIRYO") else "taken"
    assert take_visa(alone.draft, visa(name), local_office.clock.now())[1] == other


def test_both_names_are_asked_about_and_the_one_that_met_is_said(local_office: Office) -> None:
    """PUB-NAMES-04: BIN is no name, so the entry without it is the same."""
    put_list(
        local_office,
        [Listed("SUPRIYONO KASAN WIRYO", ("1990-02-14",)), Listed("SUPRIYONO", ("1990-02-14",), key="one")],
    )
    found = {line.there: line for line in asked(local_office, endorsed()).lines}
    assert (found["SUPRIYONO KASAN WIRYO"].seen.name, found["SUPRIYONO"].seen.name) == ("same", "same")
    assert found["SUPRIYONO KASAN WIRYO"].here == "SUPRIYONO BIN KASAN WIRYO"
    assert found["SUPRIYONO"].here == "SUPRIYONO"
    alone = {line.there: line for line in asked(local_office, read("SUPRIYONO")).lines}
    assert alone.get("SUPRIYONO KASAN WIRYO") is None or alone["SUPRIYONO KASAN WIRYO"].seen.name == "similar"


@pytest.mark.parametrize(
    ("case", "here", "there", "level"),
    [
        *(
            ("05", one, other, "strong")
            for one, other in zip(*map(field_case("PUB-NAMES-05")["input"].get, ("passport", "ktp")), strict=True)
        ),
        *(
            ("07", other, one, level)
            for (one, other), level in zip(
                field_case("PUB-NAMES-07")["input"]["pairs"],
                field_case("PUB-NAMES-07")["expected"]["values"]["match"],
                strict=True,
            )
        ),
        *(("17", other, one, "strong") for one, other in field_case("PUB-NAMES-17")["input"]["pairs"]),
    ],
)
def test_another_way_to_write_a_name_is_found_on_a_list(
    local_office: Office, case: str, here: str, there: str, level: str
) -> None:
    """PUB-NAMES-05 (signs that a passport leaves out), PUB-NAMES-07 (titles, short forms), PUB-NAMES-17 (the Arabic article)."""
    put_list(local_office, [Listed(there, ("1990-02-14",)), Listed("OKTAVIANUS BRAMANTYO", ("1961-01-02",))])
    (line,) = asked(local_office, person(here, "1990-02-14")).lines
    assert (line.level, line.there) == (level, there), case


def test_a_surname_of_several_words_is_asked_about_whole(local_office: Office) -> None:
    """PUB-NAMES-08."""
    who = zone_of("PUB-NAMES-08")
    assert (who.primary_identifier, who.secondary_identifier) == ("VAN DER MEULEN", "SASKIA ROOS")
    put_list(
        local_office, [Listed("SASKIA ROOS VAN DER MEULEN", ("1984-03-10",)), Listed("SASKIA VAN", ("1984-03-10",))]
    )
    first = asked(local_office, who).lines[0]
    assert (first.there, first.level) == ("SASKIA ROOS VAN DER MEULEN", "strong")


def test_a_name_that_fills_the_line_is_said_and_compared_as_a_beginning(local_office: Office) -> None:
    """PUB-NAMES-10: what the data page has beyond it is a name that was cut, and no difference."""
    lines = "\n".join(field_case("PUB-NAMES-10")["input"]["lines"])
    assert "name_truncated" in {note.code for note in mrz.read(lines, TODAY).notes}
    who = zone_of("PUB-NAMES-10")
    whole = "WICKRAMANAYAKAGE DON THARINDU LAKSHANATHILAKA"
    put_list(local_office, [Listed(whole, ("1988-01-01",)), Listed("OKTAVIANUS BRAMANTYO", ("1961-01-02",))])
    (line,) = asked(local_office, who).lines
    assert (line.there, line.level) == (whole, "possible")
    page = replace(who, source="corrected", secondary_identifier="DON THARINDU LAKSHANATHILAKA")
    assert differences(page) == ()
    assert asked(local_office, page).lines[0].level == "strong"


def test_digits_in_a_name_are_proposed_as_letters_and_the_person_is_found(local_office: Office) -> None:
    """PUB-NAMES-12: what cannot be known (3 in ANG3LA) stays for the officer to type."""
    line = field_case("PUB-NAMES-12")["input"]["line1"]
    reading = mrz.read(f"{line}\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", TODAY)
    assert {problem.field for problem in reading.problems} == {"name"}
    put_list(local_office, [Listed("ANGELA ZOE ROSENDALL", ("1974-08-12",))])
    (found,) = asked(local_office, identity_of(reading, "reader")).lines
    assert (found.there, found.level in {"strong", "possible"}) == ("ANGELA ZOE ROSENDALL", True)


@pytest.mark.parametrize("name", field_case("PUB-NAMES-15")["input"]["names"])
def test_a_name_of_one_letter_needs_a_second_fact(local_office: Office, name: str) -> None:
    """PUB-NAMES-15: everybody is found who is called so and was born that day, nobody else for the letter alone."""
    put_list(
        local_office,
        [
            Listed(name, ("1990-02-14",)),
            Listed("OKTAVIANUS EMBUN"),
            Listed(name, key="undated"),
            Listed("NGADI YOHANA"),
        ],
    )
    found = asked(local_office, person(name, "1990-02-14")).lines
    assert [line.level for line in found][:1] == ["strong"]
    assert {line.there for line in found} == {name}
    alone = {line.seen.birth for line in found}
    assert alone == ({"agrees"} if len(name) == 1 else {"agrees", "missing"})
