"""What was loaded from a file is found at a scan: both ends of a list together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from screening_desk.services.match_cards import open_card
from tests.exchange.watch_lists import TARGETS, ftm, office_csv
from tests.office import Office
from tests.services.listed import asked, person
from tests.services.test_match_cards import scan
from tests.services.test_watch_lists import activated, loaded, made


def test_an_office_file_is_found_by_number_and_by_alias(office: Office, tmp_path: Path) -> None:
    activated(office, loaded(office, made(office), office_csv(tmp_path / "list.csv"), date(2026, 11, 20)))
    (number,) = asked(office, person("NAMA LAIN SEKALI", "1990-01-01", "X-731 8845")).lines
    assert (number.level, number.how, number.as_of) == ("strong", "number", date(2026, 11, 20))
    _, found = scan(office, person("ANNIE", "1974-08-12", "Y1"))
    assert [(line.how, line.there) for line in found.lines] == [("alias", "ANNIE")]
    card = open_card(office.officer, found.lines[0].hit_id)
    assert {line.feature: line.answer for line in card.lines}["birth_date"] == "agrees"


def test_entities_are_found_and_a_company_is_nobodys_name(local_office: Office, tmp_path: Path) -> None:
    office = local_office
    activated(office, loaded(office, made(office), ftm(tmp_path / "entities.ftm.json")))
    (line,) = asked(office, person("ANNA CONTOH", "1974-08-30", "Y1", state="IDN")).lines
    assert (line.level, line.seen.birth) == ("strong", "year_and_month_only")
    assert asked(office, person("CONTOH REKAAN", "1990-01-01", "Y2")).lines == ()
    (held,) = asked(office, person("NAMA LAIN SEKALI", "1990-01-01", "Z5520917", state="IDN")).lines
    assert (held.level, held.how) == ("strong", "number")


def test_a_company_and_a_number_that_were_loaded_are_found_by_what_was_named(
    local_office: Office, tmp_path: Path
) -> None:
    office = local_office
    activated(office, loaded(office, made(office), ftm(tmp_path / "entities.ftm.json")))
    who = person("NAMA LAIN SEKALI", "1990-01-01", "Y1")
    (firm,) = asked(office, who, contact_employer="CV. Contoh Rekaan").lines
    assert (firm.how, firm.there, firm.contacts[0].other_form) == ("company", "PT Contoh Rekaan", True)
    table = tmp_path / "targets.simple.csv"
    table.write_text(TARGETS, "utf-8")
    activated(office, loaded(office, made(office, name="Daftar kedua"), table))
    (phone,) = asked(office, who, contact_phone="0812 3400 551").lines
    assert (phone.how, phone.contacts[0].field) == ("phone", "contact_phone")
