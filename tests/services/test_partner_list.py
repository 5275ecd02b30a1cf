"""The directory as a table: what is exported comes back as it was, and nothing is taken before it was looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from screening_desk.exchange.partner_list import HEADS, PartnerLine, partners_csv, read_partners
from screening_desk.services.errors import Refused
from screening_desk.services.partner_list import FIELDS, offer_table, partners_table, take_table
from screening_desk.services.partners import PartnerView, partners, save_partner
from tests.office import Office
from tests.services.cases import SHELTER, shelter

NGO = replace(
    SHELTER, name="LSM Contoh; Harapan", kind="ngo", area="Kab. Contoh", languages="Indonesia, Inggris",
    hours="08.00-16.00", mou_number="MOU-1", mou_until=date(2027, 6, 30), contact="+62 petugas piket",
    checked_on=date(2026, 11, 4), checked_by="S. Contoh", active=False,
)  # fmt: skip


def table(*rows: str, head: str = "Nama;Jenis;Melayani;Layanan;MoU sampai") -> bytes:
    """A table as somebody may send it."""
    return "\r\n".join((head, *rows)).encode("utf-8-sig")


def test_every_field_is_a_column() -> None:
    assert tuple(HEADS) == FIELDS
    own = {"partner_id", "version"}
    assert set(PartnerView.__dataclass_fields__) - own == set(FIELDS)


def test_what_is_exported_is_read_back_as_it_was(office: Office) -> None:
    shelter(office)
    save_partner(office.supervisor, NGO)
    offer = offer_table(office.supervisor, partners_table(office.supervisor))
    assert (offer.new, offer.changed, offer.same, offer.wrong) == ((), (), 2, ())


def test_nothing_in_the_table_is_calculated() -> None:
    data = partners_csv([PartnerLine("=1+1", "ngo", contact="+62 1")])
    assert b"'=1+1" in data
    assert b"'+62 1" in data
    (line,) = read_partners(data)
    assert line.partner == PartnerLine("=1+1", "ngo", contact="+62 1")


def test_a_table_adds_and_changes_and_takes_nobody_away(office: Office) -> None:
    shelter(office)
    shelter(office, name="Sentra Sosial Rekaan")
    data = table(
        "UPTD PPA Rekaan;unit layanan;perempuan, anak;pengaduan, sosial, hukum;",
        "LBH Teladan;LSM;perempuan;hukum;30-06-2027",
    )
    offer = offer_table(office.supervisor, data)
    assert [each.name for each in offer.new] == ["LBH Teladan"]
    assert [each.services for each in offer.changed] == [("complaint", "social", "legal")]
    assert len(partners(office.supervisor)) == 2, "nothing was taken yet"
    assert take_table(office.supervisor, offer) == 2
    found = {each.name: each for each in partners(office.supervisor)}
    assert (found["UPTD PPA Rekaan"].town, found["UPTD PPA Rekaan"].night) == ("Kota Contoh", True), (
        "no column, no change"
    )
    assert found["LBH Teladan"].mou_until == date(2027, 6, 30)
    assert found["UPTD PPA Rekaan"].services == ("complaint", "social", "legal")
    assert "Sentra Sosial Rekaan" in found


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (";LSM;;;", ("name", "missing")),
        ("LBH Teladan;;;;", ("kind", "missing")),
        ("LBH Teladan;klub;;;", ("kind", "word")),
        ("LBH Teladan;LSM;kucing;;", ("serves", "word")),
        ("LBH Teladan;LSM;;hukum, sulap;", ("services", "word")),
        ("LBH Teladan;LSM;;;kapan-kapan", ("mou_until", "date")),
        (f"{'L' * 201};LSM;;;", ("name", "long")),
    ],
)
def test_a_row_that_cannot_be_read_is_named_and_the_others_are_offered(
    office: Office, row: str, problem: tuple[str, str]
) -> None:
    offer = offer_table(office.supervisor, table(row, "Sentra Rekaan;pemerintah;;;"))
    assert [(line.line, line.problem) for line in offer.wrong] == [(2, problem)]
    assert [each.name for each in offer.new] == ["Sentra Rekaan"]


def test_a_name_that_stands_twice_is_taken_once(office: Office) -> None:
    offer = offer_table(office.supervisor, table("LBH Teladan;LSM;;;", "lbh teladan;LSM;;;"))
    assert len(offer.new) == 1
    assert [line.problem for line in offer.wrong] == [("name", "twice")]


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"a;b\r\n1;2\r\n", b"%PDF-1.7"])
def test_what_is_no_table_of_partners_is_refused(office: Office, data: bytes) -> None:
    with pytest.raises(Refused, match="table_unreadable"):
        offer_table(office.supervisor, data)


def test_a_partner_changed_meanwhile_refuses_the_whole_table(office: Office) -> None:
    saved = shelter(office)
    offer = offer_table(office.supervisor, table("UPTD PPA Rekaan;LSM;;;", "LBH Teladan;LSM;;;"))
    save_partner(office.second, replace(saved, town="Kota Teladan"))
    with pytest.raises(Refused, match="changed_by"):
        take_table(office.supervisor, offer)
    assert [each.name for each in partners(office.supervisor)] == ["UPTD PPA Rekaan"]


@pytest.mark.parametrize("who", ["officer", "head", "auditor"])
def test_only_who_keeps_the_directory_takes_a_table(office: Office, who: str) -> None:
    for act in (partners_table, lambda desk: offer_table(desk, table("A;LSM;;;"))):
        with pytest.raises(Refused, match="no_right"):
            act(office.desks[who])
