"""The referral letter says what it must, to whom it must, and nothing more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from screening_desk.letters import referral
from screening_desk.letters.referral_words import referral_words, slip_words
from screening_desk.letters.view import (
    SERVICES,
    ExceptionCode,
    GivenBy,
    Identity,
    LawfulException,
    Manner,
    Mou,
    Service,
    Sex,
    Signer,
    SignerForm,
    Speed,
)
from screening_desk.letters.wording import default_wording
from tests.letters.reading import flat, page_texts
from tests.letters.views import GIVEN, LETTER, letter

WORDS = referral_words(default_wording())


def test_a_plain_letter_is_one_page_and_one_reply_slip():
    front, slip = page_texts(referral(LETTER))
    assert front.index("KANTOR IMIGRASI KELAS I TPI BENGKULU") < front.index("Nomor") < front.index("Yth. Kepala UPTD")
    for part in (
        "Bengkulu, 24 November 2026",
        "Rahasia, Segera",
        "1 (satu) lembar",
        "Rujukan layanan bagi terduga korban TPPO",
        "RJ-7K2M",
        "35 sampai 44 tahun",
        "perempuan",
        "Inggris, melalui juru bahasa (kode JB-04)",
        "hanya melalui petugas pengirim",
        "Kebutuhan mendesak: tempat tinggal yang aman malam ini.",
        "Kepala Kantor,",
        "(nama pejabat)",
        "Register rujukan RJ-BKL-2026-0031",
        "RAHASIA",
        "Halaman 1 dari 2",
        "CONTOH, data rekaan",
    ):
        assert part in front
    assert "LEMBAR BALASAN RUJUKAN" in slip
    assert "Kode kasus: RJ-7K2M" in slip
    assert "tidak dapat diterima" in slip
    assert "S. Contoh" in slip
    assert "Halaman 2 dari 2" in slip


def test_the_law_is_named_and_the_duty_of_secrecy_cites_its_articles():
    text = flat(referral(LETTER))
    assert "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang" in text
    assert "Nomor 8 Tahun 2021" in text
    assert "sesuai Pasal 24 dan Pasal 44 Undang-Undang Nomor 21 Tahun 2007." in text


def test_a_memorandum_is_named_only_when_there_is_one():
    assert "Nota Kesepahaman" not in flat(referral(LETTER))
    dated = flat(referral(letter(mou=Mou(number="W8-01/CONTOH/2026", signed_on=date(2026, 1, 5)))))
    assert "dan Nota Kesepahaman Nomor W8-01/CONTOH/2026 tanggal 5 Januari 2026, dengan ini" in dated
    undated = flat(referral(letter(mou=Mou(number="W8-02"))))
    assert "dan Nota Kesepahaman Nomor W8-02, dengan ini" in undated


def test_consent_names_time_manner_interpreter_and_that_it_can_be_taken_back():
    text = flat(referral(LETTER))
    assert (
        "Yang bersangkutan telah memberikan persetujuan setelah penjelasan pada 24 November 2026 pukul 10.20 WIB"
        in text
    )
    assert "secara lisan melalui juru bahasa (kode JB-04)" in text
    assert "Persetujuan dapat dicabut sewaktu-waktu." in text
    guardian = flat(referral(letter(basis=replace(GIVEN, given_by="guardian", how="written", interpreter_code=""))))
    assert "Wali yang bersangkutan telah memberikan persetujuan" in guardian
    assert "secara tertulis, khusus" in guardian


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("life_danger", "bahaya terhadap jiwa"),
        ("child", "kepentingan terbaik bagi anak"),
        ("legal_duty", "kewajiban hukum"),
    ],
)
def test_a_lawful_exception_stands_in_the_place_of_consent(code, words):
    text = flat(referral(letter(basis=LawfulException(code=code, at=GIVEN.at, zone="WIB"))))
    assert "tanpa persetujuan yang bersangkutan" in text
    assert words in text
    assert f"kode alasan {WORDS.codes[code]}" in text
    assert "telah memberikan persetujuan" not in text


def test_identity_stays_out_unless_it_is_given_with_a_reason():
    assert "Identitas diserahkan langsung oleh petugas kepada petugas" in flat(referral(LETTER))
    identity = Identity(
        full_name="Sitti Contoh",
        reason="dijemput tanpa petugas pengirim",
        birth_date=date(1990, 2, 1),
        nationality="Utopia",
        document_number="X1234567",
    )
    front, slip = page_texts(referral(letter(identity=identity)))
    for part in ("Sitti Contoh", "1 Februari 1990", "Utopia", "X1234567", "alasan: dijemput tanpa petugas pengirim."):
        assert part in front
    assert "diserahkan langsung" not in front
    assert "Sitti Contoh" not in slip


def test_the_duty_phone_sentence_is_left_out_without_a_phone():
    assert "melalui telepon dinas (nomor piket)" in flat(referral(LETTER))
    text = flat(referral(letter(duty_phone="")))
    assert "telepon dinas" not in text
    assert "()" not in text
    assert "lembar balasan disampaikan paling lambat 3 hari kerja." in text


@pytest.mark.parametrize(
    ("signer", "lines"),
    [
        (
            Signer(form="head", name="B. Contoh", nip="199001012015011001"),
            "Kepala Kantor, B. Contoh NIP 199001012015011001",
        ),
        (
            Signer(form="on_behalf", position="Kepala Seksi Rekaan"),
            "a.n. Kepala Kantor Kepala Seksi Rekaan, (nama pejabat)",
        ),
        (Signer(form="acting"), "Plh. Kepala Kantor, (nama pejabat) NIP"),
        (Signer(form="interim"), "Plt. Kepala Kantor, (nama pejabat) NIP"),
    ],
)
def test_the_signature_block_has_its_official_forms(signer, lines):
    assert lines in flat(referral(letter(signer=signer)))


def test_copies_are_listed_only_when_there_are_some():
    assert "Tembusan" not in flat(referral(LETTER))
    assert "Tembusan: 1. Kanwil Rekaan 2. Gugus Rekaan" in flat(
        referral(letter(copies_to=("Kanwil Rekaan", "Gugus Rekaan")))
    )


def test_sex_and_language_appear_only_when_given():
    text = flat(referral(letter(sex=None, languages=(), interpreter_code="")))
    assert "Jenis kelamin" not in text
    assert "Bahasa" not in text
    assert "c. Cara menghubungi" in text
    assert "Bahasa : melalui juru bahasa (kode JB-04)" in flat(referral(letter(languages=())))
    assert "Inggris, Arab dan Melayu," in flat(referral(letter(languages=("Inggris", "Arab", "Melayu"))))


def test_a_number_typed_by_the_clerk_is_printed_on_letter_and_slip():
    front, slip = page_texts(referral(letter(number="WIM.8-GR.06.01-0123")))
    assert "WIM.8-GR.06.01-0123" in front
    assert "WIM.8-GR.06.01-0123" in slip


def test_all_six_services_are_named_and_the_slip_offers_what_was_asked():
    front, slip = page_texts(referral(letter(services=("legal",))))
    assert all(name in front for name in WORDS.services.values())
    assert "layanan hukum" in slip
    assert "pemulangan" not in slip


def test_a_real_letter_carries_no_word_of_a_sample():
    assert "CONTOH" not in flat(referral(letter(sample=False)))


def test_a_long_letter_goes_on_and_every_page_is_counted():
    pages = page_texts(referral(letter(services=SERVICES, urgent_need="tempat tinggal aman dan " * 80)))
    assert len(pages) == 3
    assert "Halaman 2 dari 3" in pages[1]
    assert "Demikian disampaikan" in pages[1]
    assert "(nama pejabat)" in pages[1]


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("services", Service),
        ("speed", Speed),
        ("sex", Sex),
        ("who", GivenBy),
        ("how", Manner),
        ("grounds", ExceptionCode),
        ("codes", ExceptionCode),
        ("signer", SignerForm),
    ],
)
def test_every_code_has_its_words(table, codes):
    assert set(getattr(WORDS, table)) == set(get_args(codes))


def test_the_slip_names_every_service():
    assert set(slip_words(default_wording()).services) == set(get_args(Service))
