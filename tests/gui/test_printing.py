"""One plain page on paper: everything on it inside the margins, and a code that can be read character by character."""

from __future__ import annotations

import weakref
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from screening_desk.gui.pages.referral import letter_preview
from screening_desk.gui.pages.referral.out import print_pages
from screening_desk.gui.printing import Spelled, paint_lines
from screening_desk.gui.theme import Theme
from screening_desk.services import forms
from tests.letters.reading import fonts, line_rects, page_texts
from tests.office import Office

CODE = "7K2M-QQ0O-1IL8-ZZ25-5SB8-UV93-X6N7-4TGC"
EDGE = 60.0  # points; 21 mm


@pytest.fixture
def paper(theme: Theme, tmp_path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    return printer


@pytest.mark.parametrize("place", ["Kantor Contoh, Konter 2", "Kantor " * 28, "W" * 200], ids=["short", "long", "wide"])
def test_all_lines_stand_inside_the_margins_of_one_page(paper: QPrinter, tmp_path: Path, place: str) -> None:
    assert paint_lines(paper, ("Kode pemulihan", place, "", Spelled(CODE), "", "Simpan dalam amplop tertutup. " * 4))
    data = (tmp_path / "paper.pdf").read_bytes()
    (text,) = page_texts(data)
    assert CODE in text.replace("\ufffe", "-").replace("\n", "")
    (lines,) = line_rects(data)
    assert all(
        left >= EDGE and right <= 595 - EDGE and bottom >= EDGE and top <= 842 - EDGE
        for left, bottom, right, top in lines
    )


def test_a_code_is_larger_than_its_explanation_and_in_the_mono_face(paper: QPrinter, tmp_path: Path) -> None:
    assert paint_lines(paper, ("Kode", "", Spelled("0O1IL8B"), "Simpan."))
    data = (tmp_path / "paper.pdf").read_bytes()
    assert any("Mono" in name for name in fonts(data))
    (glyphs,) = line_rects(data)
    heights = [top - bottom for _, bottom, _, top in glyphs]
    title, code = len("Kode"), len("0O1IL8B")
    assert min(heights[title : title + code]) > 1.2 * max(heights[title + code :])


def test_a_block_of_forms_is_printed_page_by_page(
    paper: QPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, local_office: Office
) -> None:
    """A hundred pages at the printer's resolution take gigabytes when all are held at once."""
    made: list[weakref.ref[QImage]] = []
    most: list[int] = []
    picture = letter_preview._picture

    def counted(page: object, scale: float) -> QImage:
        made.append(weakref.ref(image := picture(page, scale)))
        most.append(sum(each() is not None for each in made))
        return image

    monkeypatch.setattr(letter_preview, "_picture", counted)
    serials = forms.print_forms(local_office.officer, "stay", 4)
    assert print_pages(paper, serials.pdf) == 4
    assert max(most) <= 2
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as document:
        assert [page.get_size() for page in document] == [pytest.approx((595, 842), abs=1)] * 4
