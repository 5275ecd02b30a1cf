"""The file itself: embedded fonts, A4, the same bytes each time, nothing personal beside the page."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from screening_desk.letters import consent_copy, referral
from tests.letters.reading import fonts, objects, values
from tests.letters.views import COPY, LETTER

SHEETS = [(referral, LETTER, "Surat rujukan"), (consent_copy, COPY, "Salinan untuk saya")]


@pytest.mark.parametrize(("make", "view", "title"), SHEETS)
def test_every_font_is_embedded_as_a_subset(make, view, title):
    data = make(view)
    assert fonts(data) == {"LiberationSans": True, "LiberationSans-Bold": True}
    heads = [head for head, _ in objects(data)]
    names = [name for head in heads for name in re.findall(rb"/BaseFont /(\S+)", head)]
    assert names
    assert all(re.fullmatch(rb"[A-Z]{6}\+LiberationSans(-Bold)?", name) for name in names)
    assert not any(b"/Type1" in head or b"/Helvetica" in head for head in heads)
    assert all(b"/FontFile2" in head for head in heads if b"/FontDescriptor" in head and b"/Ascent" in head)


@pytest.mark.parametrize(("make", "view", "title"), SHEETS)
def test_pages_are_a4_portrait(make, view, title):
    with pypdfium2.PdfDocument(make(view)) as document:
        assert {(round(page.get_width()), round(page.get_height())) for page in document} == {(595, 842)}


@pytest.mark.parametrize(("make", "view", "title"), SHEETS)
def test_the_same_view_gives_the_same_bytes(make, view, title):
    assert make(view) == make(view)


@pytest.mark.parametrize(("make", "view", "title"), SHEETS)
def test_metadata_holds_a_neutral_title_and_nothing_of_the_view(make, view, title):
    data = make(view)
    with pypdfium2.PdfDocument(data) as document:
        info = document.get_metadata_dict(skip_empty=True)
    assert info.pop("Title") == title
    assert set(info) <= {"CreationDate", "ModDate"}
    assert not any("2026" in value for value in info.values())
    heads = b"".join(head for head, _ in objects(data))
    assert not any(value.encode() in heads for value in values(view) if len(value) > 5)


@pytest.mark.parametrize(("make", "view", "title"), SHEETS)
def test_there_is_no_link_script_form_signature_or_attachment(make, view, title):
    for head, _ in objects(make(view)):
        for word in (b"/URI", b"/Launch", b"/JS", b"/Annot", b"/AcroForm", b"/Sig", b"/OpenAction", b"/EmbeddedFile"):
            assert word not in head
    assert b"/Encrypt" not in make(view)[-400:]
