"""Values are text and nothing else: printed whole, inside the margins, or refused before any page is made."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from screening_desk.letters import LetterRefused, consent_copy, missing_glyphs, referral
from screening_desk.letters.layout import MM
from screening_desk.letters.text import clean
from screening_desk.letters.view import SERVICES, Identity, LawfulException, Mou, Recipient, Signer
from tests.letters.reading import flat, line_rects, objects, page_texts, squashed, values
from tests.letters.views import GIVEN, LETTER, letter, own_copy

CASES = {
    case["id"]: case
    for line in (Path(__file__).parents[1] / "data" / "field-cases.jsonl").read_text(encoding="utf-8").splitlines()
    if (case := json.loads(line))["area"] == "letters"
}
HOSTILE = [
    '<img src="/etc/hostname"/>',
    '<img src="file:///etc/passwd" width="10" height="10"/>',
    '<a href="https://example.invalid/x">klik</a>',
    '<link href="javascript:alert(1)">x</link>',
    "<b",
    "</para><para>",
    "<font color=\"[[[getattr(pow, '__globals__')]]]\">x</font>",
    "&lt;&amp;&#x3C;&nbsp;",
    "{law} {0} {{x}} %s %(nama)s",
    ") Tj ET /URI (x) BT (",
    "\\n\\101(((",
    "Bobby'); DROP TABLE person;--",
]


def named(name: str):
    return letter(identity=Identity(full_name=name, reason="dijemput tanpa petugas"))


def assert_nothing_clipped(data: bytes, left: float = 22 * MM, right: float = 191 * MM) -> None:
    for page in line_rects(data):
        for x1, bottom, x2, top in page:
            assert left - 1 <= x1
            assert x2 <= right + 1
            assert bottom >= 4 * MM
            assert top <= 286 * MM
    for page in line_rects(data):
        body = [rect for rect in page if rect[1] > 20.5 * MM]
        foot = [rect for rect in page if rect[1] <= 20.5 * MM]
        assert all(rect[1] >= 20.5 * MM for rect in body)
        assert all(rect[3] <= 20 * MM for rect in foot)


def assert_all_printed(view, data: bytes) -> None:
    text = squashed(" ".join(page_texts(data)))
    for value in values(view):
        for word in unicodedata.normalize("NFC", value).split():
            assert squashed(word) in text


def test_pub_letters_01_a_less_than_sign_is_text():
    case = CASES["PUB-LETTERS-01"]
    assert case["expected"]["values"]["pdf_text_contains"] in flat(referral(letter(urgent_need=case["input"]["text"])))


def test_pub_letters_03_arabic_is_refused_with_its_characters_never_reversed():
    name = CASES["PUB-LETTERS-03"]["input"]["text"]
    with pytest.raises(LetterRefused) as refused:
        referral(named(name))
    assert refused.value.reason == "no_glyph"
    assert refused.value.characters == tuple(dict.fromkeys(name.replace(" ", "")))
    assert refused.value.field == "identity.full_name"
    assert name not in str(refused.value)


def test_pub_letters_04_a_missing_glyph_stops_with_the_list_and_the_rest_prints():
    chinese, *others = CASES["PUB-LETTERS-04"]["input"]["text"].split("; ")
    with pytest.raises(LetterRefused) as refused:
        referral(named(chinese))
    assert refused.value.characters == tuple(chinese)
    for name in others:
        assert missing_glyphs(name) == ()
        assert name in flat(referral(named(name)))


def test_every_field_case_of_letters_is_tested_here():
    assert set(CASES) == {"PUB-LETTERS-01", "PUB-LETTERS-03", "PUB-LETTERS-04"}


@pytest.mark.parametrize("payload", HOSTILE)
def test_markup_comes_out_character_by_character(payload):
    recipient = Recipient(addressee=payload, organisation=payload, place=payload)
    view = replace(named(payload), recipient=recipient, urgent_need=payload, sender_name=payload)
    data = referral(view)
    assert squashed(flat(data)).count(squashed(payload)) >= 5
    assert_harmless(data)
    assert_nothing_clipped(data)
    sheet = consent_copy(own_copy(recipient=payload))
    assert squashed(payload) in squashed(flat(sheet))
    assert_harmless(sheet)


def assert_harmless(data: bytes) -> None:
    for head, _ in objects(data):
        for word in (
            b"/URI",
            b"/Launch",
            b"/JS",
            b"/JavaScript",
            b"/Annot",
            b"/OpenAction",
            b"/EmbeddedFile",
            b"/XObject /",
        ):
            assert word not in head
        assert not re.search(rb"/AA[ <\[]", head)


@pytest.mark.parametrize(
    "bad", ["\u202e", "\u202d", "\u2066", "\u200f", "\x00", "\x1b", "\n", "\t", "\ud800", "\u200b", "\u2028"]
)
def test_control_characters_and_lone_surrogates_are_refused(bad):
    for view in (named(f"Sitti{bad}Contoh"), letter(urgent_need=f"a{bad}"), letter(copies_to=(f"{bad}x",))):
        with pytest.raises(LetterRefused) as refused:
            referral(view)
        assert refused.value.reason == "control"
        assert refused.value.characters == (bad,)
    with pytest.raises(LetterRefused):
        consent_copy(own_copy(recipient=f"x{bad}x"))
    assert missing_glyphs(f"a{bad}") == (bad,)


@pytest.mark.parametrize(
    "name",
    ["W" * 200, "i" * 200, "Abdurrahman " * 16 + "Contoh", "Contoh-" * 28, ("W" * 99 + " ") * 2],
    ids=["wide", "narrow", "blanks", "hyphens", "two words"],
)
def test_names_of_two_hundred_letters_wrap(name):
    view = replace(
        named(name),
        recipient=Recipient(addressee=name, organisation=name, place=name[:100]),
        signer=Signer(form="on_behalf", position=name, name=name),
        sender_name=name,
        copies_to=(name,) * 12,
        services=SERVICES,
        urgent_need=name * 9,
        mou=Mou(number=name[:80]),
    )
    data = referral(view)
    assert_nothing_clipped(data)
    assert_all_printed_across_pages(view, data)
    sheet = consent_copy(own_copy(recipient=name))
    assert squashed(name) in squashed(flat(sheet))
    assert_nothing_clipped(sheet, 25 * MM, 185 * MM)


def assert_all_printed_across_pages(view, data: bytes) -> None:
    """Words may be cut at a page's end, so count letters per page body instead of looking for whole words."""
    text = squashed(" ".join(page_texts(data)))
    for value in set(values(view)):
        assert squashed(value)[:20] in text
    for char in "WiC":
        assert text.count(char) >= sum(value.count(char) for value in values(view))


def test_everything_at_once_is_printed_whole():
    view = letter(
        services=SERVICES,
        urgent_need=" ".join(f"kebutuhan{number}" for number in range(120)),
        identity=Identity(full_name="Nguyễn Thị Hồng Ánh", reason="dijemput langsung", nationality="Utopia"),
        basis=LawfulException(code="life_danger", at=GIVEN.at, zone="WIB"),
        recipient=Recipient(addressee="Kepala " + "Lembaga " * 20, organisation="Lembaga " * 20, place="Kota Contoh"),
        copies_to=tuple(f"Tembusan ke {number}" for number in range(12)),
        mou=Mou(number="W8-01/CONTOH/2026"),
        number="WIM.8-GR.06.01-0123",
    )
    data = referral(view)
    assert_all_printed(view, data)
    assert_nothing_clipped(data)


def test_too_long_values_are_refused_by_length_alone(monkeypatch):
    monkeypatch.setattr("screening_desk.letters.text.unicodedata", None)  # looking at the letters would fail
    with pytest.raises(LetterRefused) as refused:
        clean("W" * 200_000, 200, "name")
    assert refused.value.reason == "too_long"


@pytest.mark.parametrize(
    ("change", "reason", "field"),
    [
        ({"urgent_need": "x" * 2001}, "too_long", "urgent_need"),
        ({"place": "   "}, "empty", "place"),
        ({"copies_to": ("x",) * 13}, "too_many", "copies_to"),
        ({"copies_to": ("x", "")}, "empty", "copies_to"),
        ({"identity": Identity(full_name="Contoh", reason="")}, "empty", "identity.reason"),
        ({"mou": Mou(number="")}, "empty", "mou.number"),
    ],
)
def test_limits_name_the_field(change, reason, field):
    with pytest.raises(LetterRefused) as refused:
        referral(letter(**change))
    assert (refused.value.reason, refused.value.field) == (reason, field)


def test_names_are_composed_before_they_are_printed():
    assert "Nguyễn" in flat(referral(named(unicodedata.normalize("NFD", "Nguyễn"))))


def test_missing_glyphs_lists_each_character_once_in_order():
    assert missing_glyphs("a字b字ن🙂") == ("字", "ن", "🙂")
    assert missing_glyphs("Łódź Ōtsuki İlker Čapková Ωμέγα Шевченко") == ()
    assert len(missing_glyphs("".join(chr(0x4E00 + n) for n in range(500)))) == 50


LETTERS = [
    chr(c)
    for c in [
        *range(0x21, 0x7F),
        *range(0xC0, 0x180),
        *range(0x391, 0x3A2),
        *range(0x410, 0x450),
        *range(0x1EA0, 0x1EFA),
    ]
]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.sampled_from(LETTERS), min_size=1, max_size=60), min_size=1, max_size=3))
def test_any_printable_name_reads_back(words):
    name = " ".join(words)
    assert squashed(unicodedata.normalize("NFC", name)) in squashed(flat(referral(named(name))))


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec=None, categories=None), max_size=80))
def test_any_text_is_printed_or_refused(text):
    view = letter(urgent_need=text)
    if missing := missing_glyphs(text):
        with pytest.raises(LetterRefused) as refused:
            referral(view)
        assert set(refused.value.characters) <= set(missing)
    else:
        assert referral(view).startswith(b"%PDF")


def picture(kind: str, size: tuple[int, int] = (300, 200), **options) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "navy").save(out, kind, **options)
    return out.getvalue()


def test_an_emblem_is_drawn_again_without_what_its_file_hid():
    exif = Image.Exif()
    exif[0x010E] = "RAHASIA-EXIF"
    logo = picture("JPEG", exif=exif)
    assert b"RAHASIA-EXIF" in logo
    data = referral(letter(letterhead=replace(LETTER.letterhead, logo=logo)))
    assert not any(b"RAHASIA-EXIF" in head + content for head, content in objects(data))
    assert sum(b"/Subtype /Image" in head for head, _ in objects(data)) == 1
    assert data == referral(letter(letterhead=replace(LETTER.letterhead, logo=logo)))
    assert_nothing_clipped(data)


@pytest.mark.parametrize(
    "logo", [b"", b"no picture", picture("GIF"), picture("PNG")[:60], picture("PNG", (9000, 5000))]
)
def test_a_file_that_is_no_fitting_picture_is_refused(logo):
    with pytest.raises(LetterRefused) as refused:
        referral(letter(letterhead=replace(LETTER.letterhead, logo=logo)))
    assert refused.value.reason == "logo"
