"""The person's own sheet is safe to be found on: two languages, plain words, no office, no case, no crime."""

from __future__ import annotations

from dataclasses import replace

import pytest

from screening_desk.letters import LetterRefused, consent_copy, copy_words, default_wording
from tests.letters.reading import flat, line_rects, page_texts
from tests.letters.views import COPY, GIVEN, own_copy

ENGLISH = copy_words("en", default_wording())


def test_it_says_in_both_languages_who_may_be_told_what():
    text = flat(consent_copy(COPY))
    assert (
        "Saya mengizinkan kantor memberitahukan kelompok umur, jenis kelamin, bahasa dan kebutuhan saya kepada "
        "UPTD PPA Rekaan. Saya boleh membatalkan kapan saja." in text
    )
    assert "I allow the office to tell UPTD PPA Rekaan my age group, my sex, my language and what I need." in text
    assert "24-11-2026, 10.20 WIB" in text
    assert "kode / code JB-04" in text
    assert "telepon / phone (nomor piket)" in text


def test_what_a_parent_or_guardian_allowed_is_never_said_in_the_first_person():
    sheet = consent_copy(own_copy(consent=replace(GIVEN, given_by="guardian")))
    text = flat(sheet)
    assert (
        "Orang tua, wali, atau pengasuh saya mengizinkan kantor memberitahukan kelompok umur, jenis kelamin, bahasa dan kebutuhan "
        "saya kepada UPTD PPA Rekaan. Izin ini boleh dibatalkan kapan saja." in text
    )
    assert (
        "My parent, guardian or carer allows the office to tell UPTD PPA Rekaan my age group, my sex, my language"
        in text
    )
    assert "This may be cancelled at any time." in text
    assert "Paraf orang tua, wali, atau pengasuh / Initials of the parent, guardian or carer" in text
    for words in ("Saya mengizinkan", "Saya boleh membatalkan", "I allow", "I may cancel"):
        assert words not in text
    assert len(page_texts(sheet)) == 1


def test_what_the_person_allowed_names_no_guardian():
    text = flat(consent_copy(COPY)).casefold()
    assert "wali" not in text
    assert "guardian" not in text


@pytest.mark.parametrize("field", ["allow_guardian", "keep_guardian", "initials_guardian"])
def test_the_words_of_a_guardian_in_another_language_are_neutral_too(field):
    words = replace(ENGLISH, **{field: "{scope} {recipient} trafficking"})
    with pytest.raises(LetterRefused, match="not_neutral"):
        consent_copy(own_copy(second=words, consent=replace(GIVEN, given_by="guardian")))


def test_it_names_no_crime_no_office_no_case_and_no_secret():
    text = flat(consent_copy(COPY)).casefold()
    for word in (
        "tppo",
        "perdagangan",
        "trafficking",
        "korban",
        "victim",
        "imigrasi",
        "immigration",
        "rj-",
        "rahasia",
        "pidana",
    ):
        assert word not in text


@pytest.mark.parametrize(
    "name", ["Gugus Tugas TPPO", "Anti-Trafficking Desk", "Satgas Tindak Pidana Perdagangan Orang"]
)
def test_a_recipient_whose_name_tells_is_refused(name):
    with pytest.raises(LetterRefused) as refused:
        consent_copy(own_copy(recipient=name))
    assert (refused.value.reason, refused.value.field) == ("not_neutral", "recipient")


def test_only_what_the_person_allowed_is_listed():
    text = flat(consent_copy(own_copy(scope=("needs",))))
    assert "memberitahukan kebutuhan saya kepada" in text
    assert "umur" not in text
    assert "nama, kesehatan dan kebutuhan" in flat(consent_copy(own_copy(scope=("name", "health", "needs"))))


def test_without_a_phone_the_way_to_cancel_is_still_said():
    text = flat(consent_copy(own_copy(duty_phone="")))
    assert "di kantor yang memberi lembar ini / at the office that gave me this sheet" in text
    assert "telepon" not in text


def test_without_an_interpreter_the_line_is_left_out():
    assert "Juru bahasa" not in flat(consent_copy(own_copy(consent=replace(GIVEN, interpreter_code=""))))


def test_indonesian_alone_is_possible():
    text = flat(consent_copy(own_copy(second=None)))
    assert "Salinan untuk saya" in text
    assert "/" not in text


def test_another_language_comes_as_data():
    vietnamese = replace(
        ENGLISH,
        title="Bản sao của tôi",
        allow="Tôi cho phép văn phòng cho {recipient} biết {scope}.",
        comma="; ",
    )
    text = flat(consent_copy(own_copy(second=vietnamese)))
    assert "Bản sao của tôi" in text
    assert "cho UPTD PPA Rekaan biết my age group; my sex; my language and what I need." in text


def test_a_language_the_fonts_cannot_write_is_refused_with_its_characters():
    with pytest.raises(LetterRefused) as refused:
        consent_copy(own_copy(second=replace(ENGLISH, title="我的副本")))
    assert refused.value.characters == tuple("我的副本")
    assert refused.value.field == "second.title"


def test_a_sentence_without_its_marks_is_a_mistake_of_the_wording():
    with pytest.raises(ValueError, match="once each"):
        consent_copy(own_copy(second=replace(ENGLISH, allow="I allow it.")))
    by_guardian = replace(GIVEN, given_by="guardian")
    with pytest.raises(ValueError, match="once each"):
        consent_copy(own_copy(second=replace(ENGLISH, allow_guardian="It is allowed."), consent=by_guardian))


def test_long_labels_and_a_long_recipient_wrap_inside_the_margins():
    long = replace(ENGLISH, when="date and time " * 4, spoken="s" * 40, written="w" * 40, at_office="o" * 120)
    data = consent_copy(own_copy(second=long, recipient="Lembaga " * 24, duty_phone=""))
    assert len(page_texts(data)) == 1
    for page in line_rects(data):
        assert all(rect[0] >= 70 and rect[2] <= 525.5 for rect in page)


def test_a_real_sheet_carries_no_word_of_a_sample():
    assert "CONTOH" not in flat(consent_copy(own_copy(sample=False)))
