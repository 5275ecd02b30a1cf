"""What goes beside a letter: a translation that says it is none, and a label that tells nothing."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk.letters import LetterRefused, default_wording, referral
from screening_desk.letters.papers.envelope import Envelope, envelope
from screening_desk.letters.papers.translation import translation
from screening_desk.letters.proof import content, issue, verdict
from screening_desk.letters.proof.verdict import Finding
from screening_desk.letters.samples import letter as specimen
from screening_desk.letters.view import LawfulException, Recipient, ReferralLetter
from screening_desk.letters.wording import papers
from screening_desk.letters.wording_rules import fault, tidy
from tests.letters.proof.offices import LETTER_ID, office
from tests.letters.reading import flat, page_texts
from tests.letters.views import GIVEN, letter

LABEL = Envelope(
    office="Kantor Imigrasi Contoh",
    address="Jalan Rekaan 1",
    recipient=Recipient(addressee="Kepala UPTD PPA Rekaan", organisation="UPTD PPA Rekaan", place="Kota Contoh"),
)


def english(**changes: object) -> ReferralLetter:
    """The specimen letter as it is translated."""
    return replace(specimen(default_wording(), "", "translation"), **changes)  # type: ignore[arg-type]


def test_every_page_of_a_translation_says_that_it_is_unofficial():
    pages = page_texts(translation(english(urgent_need="kebutuhan yang panjang " * 80)))
    assert len(pages) == 2
    for page in pages:
        assert "Terjemahan tidak resmi / Unofficial translation" in page
        assert "The Indonesian text prevails." in page
    assert "Page 2 of 2" in pages[1]


@pytest.mark.parametrize("copies", range(1, 13))
def test_the_last_words_of_a_translation_never_stand_alone_on_a_page(copies: int):
    texts = tuple(f"Kepala Kantor Contoh {number}" for number in range(copies))
    last = page_texts(translation(english(copies_to=texts)))[-1]
    assert "as they stand in the letter" in last
    assert texts[-1] in last


def test_a_translation_has_no_code_no_slip_and_nobody_signs_it():
    text = flat(translation(english()))
    for word in ("kode periksa", "LEMBAR BALASAN", "Kepala Kantor,", "terduga korban"):
        assert word not in text
    assert "(signature: on the letter in Indonesian only)" in text


def test_a_translation_names_each_ground_on_which_a_letter_goes_without_consent():
    for code, words in (
        ("life_danger", "danger to life"),
        ("child", "best interests of the child"),
        ("legal_duty", "legal duty of the office"),
    ):
        said = flat(translation(english(basis=LawfulException(code=code, at=GIVEN.at, zone="WIB"))))
        assert words in said
        assert "gave consent" not in said


def test_a_translation_has_each_fact_of_the_letter_and_no_other():
    facts = ("RJ-C0NT", "JB-04", "0000 000 000", "RJ-CONTOH-2026-0001", "24 November 2026", "10.20 WIB")
    both = flat(referral(specimen(default_wording(), ""))), flat(translation(english()))
    assert all(fact in text for text in both for fact in facts)
    without = english(sex=None, languages=(), interpreter_code="", duty_phone="", urgent_need="")
    said = flat(translation(without))
    assert not [word for word in ("Sex", "Language", "telephone", "Urgent need") if word in said]


@pytest.mark.parametrize(("speed", "words"), [("ordinary", ""), ("urgent", "SEGERA"), ("very_urgent", "SANGAT SEGERA")])
def test_a_label_says_how_fast_and_never_how_secret(speed, words):
    said = flat(envelope(replace(LABEL, speed=speed)))
    assert words in said
    assert ("SEGERA" in said) is bool(words)
    assert "RAHASIA" not in said.upper()


def test_a_label_of_long_names_is_still_one_page_with_nothing_lost():
    recipient = Recipient(addressee="Kepala " * 28, organisation="Dinas " * 33, place="Kota " * 20)
    (page,) = page_texts(envelope(Envelope(office="Kantor " * 28, address="Jalan " * 50, recipient=recipient)))
    assert [page.count(word) for word in ("Kepala", "Dinas", "Kota", "Kantor", "Jalan")] == [28, 33, 20, 28, 50]


@pytest.mark.parametrize(
    "told",
    [
        {"office": "Satgas TPPO"},
        {"address": "Subdit Tindak Pidana"},
        {"address": "Unit Perdagangan\u00a0 Orang"},
        {"recipient": replace(LABEL.recipient, organisation="Gugus Tugas TPPO")},
    ],
)
def test_a_label_that_would_tell_the_matter_is_not_made(told):
    with pytest.raises(LetterRefused) as refused:
        envelope(replace(LABEL, **told))
    assert refused.value.reason == "not_neutral"


@settings(max_examples=25, deadline=None)
@given(
    said=st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), min_size=1, max_size=90), before=st.booleans()
)
def test_whatever_an_office_may_say_is_printed_whole_and_proven(said, before):
    """Any text that is not refused stands on the letter with its facts, and the check code over it verifies."""
    paper = papers()["referral"]
    text = tidy(paper, "letter.to", f"{said} {{addressee}}" if before else f"{{addressee}} {said}")
    if fault(paper, "letter.to", text) is not None:
        return
    view = letter(wording=default_wording().with_text("referral", "letter.to", text))
    pdf, code, _ = issue.with_code(view, office(), LETTER_ID)
    printed = unicodedata.normalize("NFKC", text.replace("{addressee}", view.recipient.addressee))
    assert "".join(printed.split()) in content.canonical(pdf).decode()
    assert verdict.of_code(code, office().public, None, pdf).finding is Finding.GENUINE
