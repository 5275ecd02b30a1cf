"""Words of findings: as in the pictures, in both languages, by the wording rules of the office."""

import re
from dataclasses import replace
from datetime import date

import pytest

from screening_desk.reference import ReferenceError as Refused
from screening_desk.reference import Text
from screening_desk.reference.wording import Words, fill, rupiah, screen_date, sentence
from screening_desk.rules import Facts
from tests.rules.people import CITIZEN, TODAY, UTOPIAN, finding, of, shipped


def words(code: str, facts: Facts, language: str = "id") -> Words:
    found = finding(code, facts)
    assert found is not None
    return sentence(found.code, found.verdict, found.facts, shipped(), language)


def test_valid_passport_as_in_picture_03() -> None:
    said = words("six_months", Facts("arrival", UTOPIAN, {}, TODAY))
    assert (said.title, said.article, said.value, said.state) == (
        "Masa berlaku paspor", "Permenkumham 9/2024", "s.d. 18-04-2031, sisa 52 bulan", "sesuai",
    )  # fmt: skip
    assert said.explanation is None


def test_short_passport_as_in_picture_04() -> None:
    short = Facts("arrival", replace(UTOPIAN, expiry_date=date(2027, 3, 14)), {}, TODAY)
    said = words("six_months", short)
    assert (said.value, said.state) == ("s.d. 14-03-2027", "kurang dari 6 bulan")
    assert said.explanation == "Perlu berlaku sampai 24-05-2027 (6 bulan kalender dari hari ini). Kurang 71 hari."
    assert said.settle == "Yang dapat menyelesaikan: paspor lain yang berlaku, atau keputusan supervisor."
    english = words("six_months", short, "en")
    assert (
        english.explanation == "It must be valid until 24-05-2027 (6 months by the calendar from today). 71 days short."
    )


def test_purpose_as_in_picture_04() -> None:
    said = words(
        "purpose",
        Facts("arrival", UTOPIAN, {"entry_basis": "visa", "visa_index": "C1", "purpose": "installation"}, TODAY),
    )
    assert (said.article, said.value, said.state) == (
        "M.IP-08.GR.01.01/2025", "memasang atau memperbaiki mesin ≠ C1 wisata", "tidak cocok",
    )  # fmt: skip
    assert "C20" in (said.explanation or "")


def test_parts_of_the_zone_and_lists_of_purposes_are_named() -> None:
    misread = Facts("arrival", replace(UTOPIAN, mrz_valid=False, mrz_problems=("check_digit:birth", "x")), {}, TODAY)
    assert words("mrz", misread).value == "bagian yang tidak cocok: tanggal lahir, x"
    family = Facts("arrival", of("MYS"), {"entry_basis": "visa_free", "purpose": "family"}, TODAY)
    assert "wisata, bisnis singkat, berobat" in (words("purpose", family).explanation or "")


def test_article_line_names_the_article_in_the_language() -> None:
    open_question = Facts("arrival", UTOPIAN, {}, TODAY)
    assert words("simkim_entry", open_question).article == "UU 6/2011 Ps. 13(1)a"
    assert words("simkim_entry", open_question, "en").article == "UU 6/2011 Art. 13(1)a"


def test_charge_is_written_as_money() -> None:
    late = Facts("stay", UTOPIAN, {"permit_kind": "ITK", "permit_until": "2026-11-19"}, TODAY)
    said = words("overstay", late)
    assert "5 hari × Rp1.000.000 = Rp5.000.000" in (said.explanation or "")
    assert "aplikasi hanya menghitung" in (said.explanation or "")


def test_english_counts_one_day() -> None:
    expired = Facts("departure", replace(CITIZEN, expiry_date=date(2026, 11, 23)), {}, TODAY)
    assert "1 day ago" in (words("expired", expired, "en").explanation or "")


def test_a_decided_point_is_marked_wherever_it_speaks() -> None:
    exact = Facts("arrival", replace(UTOPIAN, expiry_date=date(2027, 5, 24)), {}, TODAY)
    assert words("six_months", exact).mark == shipped().texts["decided"].id
    assert words("mrz", Facts("arrival", replace(UTOPIAN, mrz_valid=False), {}, TODAY)).mark is None


def test_a_fact_that_is_not_there_is_said_to_be_unknown() -> None:
    assert fill(Text("sejak {since}", "since {since}"), {}, shipped(), "id") == "sejak belum diketahui"
    assert fill(Text("sejak {since}", "since {since}"), {}, shipped(), "en") == "since not known"


@pytest.mark.parametrize(
    ("code", "verdict", "case"), [("nothing", "ok", "ok"), ("mrz", "ok", "failed"), ("mrz", "ok", "x")]
)
def test_a_finding_this_version_does_not_know_is_refused(code: str, verdict: str, case: str) -> None:
    with pytest.raises(Refused):
        sentence(code, verdict, {"case": case}, shipped(), "id")


def test_forms_of_dates_and_money() -> None:
    assert screen_date("2026-11-24") == "24-11-2026"
    assert screen_date("bukan tanggal") == "bukan tanggal"
    assert [rupiah(amount) for amount in (0, 999, 1_000_000, 59_000_000)] == [
        "Rp0",
        "Rp999",
        "Rp1.000.000",
        "Rp59.000.000",
    ]


ALL_TEXTS = [
    (f"{rule.id}.{name}", text)
    for rule in shipped().rules.values()
    for name, case in rule.cases.items()
    for text in (rule.title, *case.texts())
]


@pytest.mark.parametrize(("where", "text"), ALL_TEXTS)
def test_the_words_follow_the_wording_rules(where: str, text: Text) -> None:
    forbidden = r"gagal|curiga|bahaya|tersangka|pendamping|terduga|jenis kelamin|\bbersih\b"
    if where != "returnee.path":  # "only with consent or in danger" is the rule itself there
        assert not re.search(forbidden, text.id, re.IGNORECASE)
    assert not re.search(r"suspicio|suspect|failed|dangerous", text.en, re.IGNORECASE)
    for words_ in (text.id, text.en):
        assert "!" not in words_
        assert words_ == words_.strip()
