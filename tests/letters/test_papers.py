"""The papers of a case: what is on them reads back, long names stay on the page, and nobody is named by default."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from screening_desk.letters import LetterRefused, default_wording
from screening_desk.letters import case_samples as samples
from screening_desk.letters.layout import PAGE_WIDTH
from screening_desk.letters.official import LEFT, RIGHT
from screening_desk.letters.papers.deferral import deferral_notice
from screening_desk.letters.papers.exit_ban import exit_ban_draft
from screening_desk.letters.papers.hand_over import hand_over_record
from screening_desk.letters.papers.police_report import police_report
from screening_desk.letters.papers.view import Party
from screening_desk.letters.view import Identity
from screening_desk.reference import exit_ban
from tests.letters.reading import flat, fonts, line_rects, page_texts, squashed, values

LONG = ("Abdurrahman Wahyuningsih " * 9)[:200].strip()
PARTY = Party(name=LONG, role=LONG, body=LONG, id_number="1" * 40)
CASES: dict[str, tuple[Callable[[Any], bytes], Any]] = {
    "hand_over": (hand_over_record, samples.HAND_OVER),
    "deferral": (deferral_notice, samples.DEFERRAL),
    "police_report": (police_report, samples.POLICE),
    "exit_ban": (exit_ban_draft, samples.EXIT_BAN),
}
OWN = {"hand_over": "paper.closing", "deferral": "id.received", "police_report": "closing", "exit_ban": "closing"}


@pytest.mark.parametrize("kind", CASES)
def test_all_that_a_paper_is_given_is_printed_and_its_fonts_go_with_it(kind: str) -> None:
    make, view = CASES[kind]
    pdf = make(view)
    text = squashed(flat(pdf))
    hidden = {view.head.case_code} if kind in {"deferral", "exit_ban"} else set()
    hidden |= {"nomor piket", "Kota Contoh"}  # where the kind has no place for them
    printed = {
        each
        for each in values(view)
        if each not in hidden and each not in {"person", "other", *view.head.letterhead.lines}
    }
    codes = {"identity", "documents", "fed", "interpreter"}
    assert [each for each in printed - codes if squashed(each) not in text] == []
    assert all(fonts(pdf).values())
    assert len(page_texts(pdf)) == 1
    assert pdf == make(view)


@pytest.mark.parametrize("kind", CASES)
def test_every_page_has_its_number_and_an_office_says_it_in_its_own_words(kind: str) -> None:
    own = default_wording().with_text(kind, OWN[kind], "Kata kantor sendiri")
    text = flat(samples.CASE_SAMPLES[kind](own, OWN[kind]))
    assert "BK-UTO1-2026-0001" in text
    assert "Kata kantor sendiri" in text
    assert "Halaman 1 dari 1" in text
    assert "CONTOH, data rekaan" in text


def test_the_longest_names_stay_within_the_margins_and_the_emergency_form_on_its_one_page() -> None:
    view = replace(samples.HAND_OVER, giver=PARTY, receiver=PARTY, witness=PARTY)
    first = replace(view, ground="child", letter_due=date(2026, 11, 25), note=())
    named = Identity(full_name=LONG, reason=LONG, nationality="Utopia", document_number="X1")
    for pdf in (
        hand_over_record(view),
        hand_over_record(first),
        police_report(replace(samples.POLICE, identity=named, observed=("a " * 900, "b " * 900))),
        deferral_notice(replace(samples.DEFERRAL, name=LONG, official=LONG)),
        exit_ban_draft(replace(samples.EXIT_BAN, to=LONG, sender=LONG)),
    ):
        assert squashed(LONG) in squashed(flat(pdf))
        for page in line_rects(pdf):
            assert all(left >= LEFT - 1 and right <= RIGHT + 1 <= PAGE_WIDTH for left, _, right, _ in page)
    assert len(page_texts(hand_over_record(first))) == 1
    assert "Surat menyusul paling lambat 25 November 2026" in flat(hand_over_record(first))


def test_a_blank_record_has_lines_for_the_hand() -> None:
    view = replace(samples.HAND_OVER, giver=Party(), receiver=Party(), handed=(), details=(), state=None, note=())
    text = flat(hand_over_record(view))
    assert text.count("(....") == 3
    assert "Keadaan saat diserahkan" not in text


@pytest.mark.parametrize("words", ["dugaan TPPO", "korban tindak pidana", "Trafficking"])
@pytest.mark.parametrize("field", ["fact", "objection"])
def test_the_notice_never_names_a_crime(field: str, words: str) -> None:
    with pytest.raises(LetterRefused, match="not_neutral"):
        deferral_notice(replace(samples.DEFERRAL, **{field: (words,)}))


def test_every_page_of_the_draft_says_that_it_is_one() -> None:
    pdf = exit_ban_draft(replace(samples.EXIT_BAN, reason=tuple("alasan " * 200 for _ in range(4))))
    pages = page_texts(pdf)
    assert len(pages) > 1
    assert all("RANCANGAN (DRAFT)" in page and "TIDAK DIKIRIM" in page for page in pages)


def test_the_list_of_fields_is_marked_as_not_read_in_the_official_text() -> None:
    law = exit_ban.load()
    assert [field.id for field in law.fields] == [
        "name", "sex", "nationality", "birth_place", "birth_date", "photo", "reason",
    ]  # fmt: skip
    assert law.confidence == "secondary"
    assert "cocokkan dengan naskah resmi" in flat(exit_ban_draft(samples.EXIT_BAN))


@pytest.mark.parametrize("more", range(0, 60, 6))
def test_no_list_is_parted_from_its_head(more: int) -> None:
    note = tuple("catatan" for _ in range(more))
    party = replace(PARTY, body="Kantor", role="Petugas")
    view = replace(samples.HAND_OVER, giver=party, receiver=party, note=note, place="ruang " * (more // 2) + "tunggu")
    pages = page_texts(hand_over_record(view))
    told = next(page for page in pages if "Keadaan saat diserahkan" in page)
    assert "perlu juru bahasa" in told
    assert "berkas yang dikembalikan" in next(page for page in pages if "menyerahkan kepada PIHAK KEDUA" in page)
    signed = next(page for page in pages if "Saksi," in page)
    assert "Demikian berita acara" in signed
    for page in page_texts(police_report(replace(samples.POLICE, observed=note))):
        *_, last = [
            line for line in page.splitlines() if not line.startswith(("Register", "RAHASIA", "Halaman", "CONTOH"))
        ]
        assert not last.endswith(":")
