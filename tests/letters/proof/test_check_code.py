"""The check code proves and never shows; it is read back from the picture of a printed page."""

from __future__ import annotations

import base64
import json
import random
import unicodedata
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdfium2 import raw

from screening_desk import letters
from screening_desk.letters.proof import check_code, content, issue, verdict
from screening_desk.letters.proof.errors import Altered, Unreadable
from screening_desk.letters.proof.verdict import Finding
from screening_desk.letters.text import missing_glyphs
from screening_desk.letters.view import CheckPrint, Identity
from tests.letters.proof.offices import LETTER_ID, coded, office, other_office, sealed, with_note
from tests.letters.reading import flat, squashed
from tests.letters.views import letter

CASES = {
    case["id"]: case
    for line in (Path(__file__).parents[2] / "data" / "field-cases.jsonl").read_text("utf-8").splitlines()
    if (case := json.loads(line))["area"] == "letters"
}
NAME = "SITI CONTOH UMPAMA"


def picture(pdf: bytes, dots: int, turned: float = 0.0) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].render(scale=dots / 72).to_pil().convert("L")
    return page.rotate(turned, expand=True, fillcolor=255) if turned else page


@pytest.mark.parametrize(("dots", "turned"), [(150, 0), (200, 2.5), (300, 0), (300, 180), (200, 90)])
def test_the_code_is_read_back_from_the_picture_of_the_printed_page(dots: int, turned: float) -> None:
    pdf, code, _ = coded()
    found = zxingcpp.read_barcodes(picture(pdf, dots, turned))
    assert [each.text for each in found] == [code.text()]
    assert verdict.of_code(check_code.read(found[0].text), office().public).finding is Finding.GENUINE


def test_a_page_that_was_copied_badly_still_gives_its_code() -> None:
    pdf, code, _ = coded()
    rough = BytesIO()
    page = picture(pdf, 200)
    noise = random.Random(6)
    for _ in range(20_000):
        page.putpixel((noise.randrange(page.width), noise.randrange(page.height)), noise.choice((0, 255)))
    page.save(rough, "JPEG", quality=30)
    assert [each.text for each in zxingcpp.read_barcodes(Image.open(rough))] == [code.text()]


def test_the_code_holds_at_most_200_bytes_and_nothing_of_the_letter() -> None:
    view = letter(identity=Identity(full_name=NAME, reason="rawat inap"))
    _, code, word = issue.with_code(view, office(), LETTER_ID)
    held = code.signed() + code.signature
    assert (len(held), len(code.text())) == (check_code.LENGTH, check_code.WRITTEN)
    assert len(code.text()) <= 200
    shown = (
        NAME,
        "SITI",
        view.case_code,
        view.register_number,
        view.recipient.organisation,
        word,
        word.replace("-", ""),
    )
    for text in shown:
        assert text.encode() not in held
        assert text not in code.text()


def test_two_letters_of_the_same_words_have_nothing_in_common_but_office_and_day() -> None:
    _, one, first = issue.with_code(letter(), office(), "00" * 16)
    _, two, second = issue.with_code(letter(), office(), "11" * 16)
    assert first != second
    assert {one.salt, one.content, one.signature}.isdisjoint({two.salt, two.content, two.signature})


def test_the_page_says_that_the_code_is_no_signature_and_shows_its_word() -> None:
    pdf, code, word = coded()
    text = flat(pdf)
    assert "Kode periksa naskah, bukan tanda tangan elektronik" in text
    assert f"RJ-BKL-2026-0031 · kode periksa {word}" in text
    assert code.text() not in text
    assert "kode periksa" not in flat(letters.referral(letter()))


def test_words_of_the_letter_and_of_the_code_belong_together() -> None:
    pdf, code, _ = coded()
    assert verdict.of_code(code, office().public, None, pdf).content is True
    assert verdict.of_code(code, office().public, None, sealed()).finding is Finding.GENUINE
    other, _, _ = issue.with_code(letter(urgent_need="tempat tinggal yang aman malam besok"), office(), LETTER_ID)
    assert verdict.of_code(code, office().public, None, other).finding is Finding.ALTERED


@pytest.mark.parametrize(
    "change",
    [
        {"services": ("complaint", "social", "return", "legal")},  # one more tick, and not one word
        {"services": ("complaint", "social")},
        {"case_code": "RJ-7K2N"},
        {"age_band": "35 sampai 45 tahun"},
        {"sample": False},
    ],
)
def test_every_word_and_tick_is_content(change: dict[str, object]) -> None:
    word = CheckPrint("AAAA-AAAA-AAAA-AAAA")
    before, after = (content.canonical(letters.referral(view, word)) for view in (letter(), letter(**change)))
    assert before != after


def test_content_is_words_and_ticks_without_blanks_page_by_page() -> None:
    said = content.canonical(coded()[0]).decode()
    pages = said.split("\f")
    assert (len(pages), pages[-1]) == (3, "")
    assert "☒pengaduandanpendampingan☐layananhukum" in said
    assert missing_glyphs("☐☒⏤") == ("☐", "☒", "⏤")
    assert "Halaman1dari2" in pages[0]
    assert "LEMBARBALASANRUJUKAN" in pages[1]
    assert not any(char.isspace() for char in said.replace("\f", ""))


PRINTED = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), min_size=1, max_size=200).filter(
    lambda text: text.strip() and not missing_glyphs(text)
)


@settings(max_examples=40)
@given(PRINTED)
def test_whatever_a_letter_can_show_is_content_and_the_same_twice(text: str) -> None:
    word = CheckPrint("AAAA-AAAA-AAAA-AAAA")
    first = content.canonical(letters.referral(letter(urgent_need=text), word))
    assert first == content.canonical(letters.referral(letter(urgent_need=text), word))
    changed = letters.referral(letter(urgent_need=f"{text}x"), word)
    assert first != content.canonical(changed)


@pytest.mark.parametrize("case", sorted(CASES))
def test_the_letters_of_the_field_cases_prove_their_words(case: str) -> None:
    """PUB-LETTERS-01, PUB-LETTERS-03, PUB-LETTERS-04: what a letter can show is proven, the rest is refused as ever."""
    said = CASES[case]["input"]["text"]
    if missing_glyphs(said):
        with pytest.raises(letters.LetterRefused):
            issue.with_code(letter(urgent_need=said), office(), LETTER_ID)
        said = "".join(char for char in said if not missing_glyphs(char)).strip() or "x"
    pdf, code, _ = issue.with_code(letter(urgent_need=said), office(), LETTER_ID)
    assert verdict.of_code(code, office().public, None, pdf).finding is Finding.GENUINE
    assert squashed(unicodedata.normalize("NFKC", said)) in content.canonical(pdf).decode()


def test_a_line_or_a_note_laid_over_the_words_is_no_letter_of_ours() -> None:
    pdf, code, _ = coded()
    for changed in (_struck_through(pdf), with_note(pdf)):
        assert verdict.of_code(code, office().public, None, changed).finding is Finding.ALTERED


def test_the_emblem_of_the_office_stands_in_its_place_and_is_no_content() -> None:
    emblem = BytesIO()
    Image.new("RGB", (80, 60), "navy").save(emblem, "PNG")
    head = replace(letter().letterhead, logo=emblem.getvalue())
    pdf, code, _ = issue.with_code(letter(letterhead=head), office(), LETTER_ID)
    assert verdict.of_code(code, office().public, None, pdf).finding is Finding.GENUINE


def _struck_through(pdf: bytes) -> bytes:
    """The letter with a white line over one of its words."""
    target = BytesIO()
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        line = raw.FPDFPageObj_CreateNewPath(100, 500)
        raw.FPDFPath_LineTo(line, 300, 500)
        raw.FPDFPageObj_SetStrokeColor(line, 255, 255, 255, 255)
        raw.FPDFPageObj_SetStrokeWidth(line, 3)
        raw.FPDFPath_SetDrawMode(line, 0, 1)
        raw.FPDFPage_InsertObject(page.raw, line)
        page.gen_content()
        document.save(target)
    return target.getvalue()


def test_what_is_not_seen_or_drawn_beside_makes_no_content_of_ours() -> None:
    for name in ("white", "invisible", "shape", "outside"):
        with pytest.raises(Altered):
            content.canonical(_with(name))
    for data in (b"", b"%PDF-1.4 nothing", b"\x00" * 100):
        with pytest.raises(Altered):
            content.canonical(data)


def _with(kind: str) -> bytes:
    """A page with one sentence that is white, invisible or outside, or with a shape that covers something."""
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    canvas = Canvas(target, pagesize=(595, 842))
    canvas.drawString(100, 500, "A sentence that is seen")
    if kind == "white":
        canvas.setFillGray(1)
        canvas.drawString(100, 400, "not seen")
    elif kind == "invisible":
        text = canvas.beginText(100, 400)
        text.setTextRenderMode(3)
        text.textOut("not seen")
        canvas.drawText(text)
    elif kind == "outside":
        canvas.drawString(100, -400, "not seen")
    else:
        canvas.setFillGray(1)
        canvas.rect(90, 490, 300, 30, stroke=0, fill=1)
    canvas.save()
    return target.getvalue()


def test_a_forged_or_changed_code_is_never_genuine() -> None:
    code = coded()[1]
    good = bytearray(code.signed() + code.signature)
    assert verdict.of_code(code, other_office().public).finding is Finding.NOT_OURS
    chance = random.Random(29)
    for _ in range(3_000):
        data = bytearray(good)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        try:
            changed = check_code.read(base64.b32encode(bytes(data)).decode().rstrip("="))
        except Unreadable:
            continue
        assert verdict.of_code(changed, office().public).finding is Finding.NOT_OURS


def test_a_typed_code_may_have_blanks_hyphens_and_small_letters() -> None:
    text = coded()[1].text()
    typed = "\n".join(
        " ".join(text[at : at + 5].lower() for at in range(line, line + 50, 5)) for line in range(0, 200, 50)
    )
    assert check_code.read(typed) == coded()[1]
    assert check_code.read(text.replace("O", "0").replace("I", "1")) == coded()[1]


@given(st.text(max_size=220))
def test_anything_else_is_no_code(text: str) -> None:
    with pytest.raises(Unreadable):
        check_code.read(text)


def test_one_code_is_one_text() -> None:
    text = coded()[1].text()
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    last = alphabet.index(text[-1])
    with pytest.raises(Unreadable):
        check_code.read(text[:-1] + alphabet[last ^ 1])


def test_a_code_says_its_day() -> None:
    assert check_code.read(coded()[1].text()).day == date(2026, 11, 24)
