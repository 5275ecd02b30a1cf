"""The canonical content of a letter: its printed words and ticks, read from the pages themselves.

Exactly: for each page in order, each drawn text in the order it was drawn, ``⏤`` for each line, and ``☐`` or ``☒`` for
each tick box, in their places. All of a page is joined, brought to NFKC (pdfium opens ligatures), and every white space
is dropped; a page ends with a form feed. The bytes are its UTF-8. Left out are the office's emblem, the check code's own
squares, fonts, sizes and places: a letter printed with other line ends has the same content. Words that would not be
seen (white, invisible, off the page), notes, and shapes that no letter of ours has are refused: nothing can be covered
or drawn beside.

The digest is the first 128 bits of SHA-256 over ``screening-desk letter content 1``, a zero byte, the salt and the content.
"""

from __future__ import annotations

import ctypes
import hashlib
import unicodedata
from typing import Any

import pypdfium2
from pypdfium2 import raw

from screening_desk.letters.layout import PAGE_HEIGHT, PAGE_WIDTH
from screening_desk.letters.pdfium import PDFIUM
from screening_desk.letters.proof.check_code import CONTENT
from screening_desk.letters.proof.errors import Altered
from screening_desk.letters.proof.place import CODE, EMBLEM

_HASHED = b"screening-desk letter content 1\x00"
_MOST_PAGES = 20
_DARKEST_GREY_SEEN = 128
_LINE, _TICK, _BOX = 2, 3, 5  # how many steps the paths of a letter have
OPEN, TICKED, LINE = "☐", "☒", "⏤"  # no letter can print them as text
Bounds = tuple[float, float, float, float]


def digest(pdf: bytes, salt: bytes, *, sealed: bool = False) -> bytes:
    """Return the salted hash of what a letter's pages say. Raises Altered for pages that are no letter of ours."""
    return hashlib.sha256(_HASHED + salt + canonical(pdf, sealed=sealed)).digest()[:CONTENT]


def canonical(pdf: bytes, *, sealed: bool = False) -> bytes:
    """Return the canonical content of a letter. Raises Altered for pages that are no letter of ours.

    Only a ``sealed`` one has fields on its pages; what they show is the seal's matter.
    """
    try:
        with PDFIUM, pypdfium2.PdfDocument(pdf) as document:
            if not 0 < len(document) <= _MOST_PAGES:
                raise Altered
            pages = [page for page in document if _bare(page, sealed=sealed)]
            return "".join(f"{_squeezed(_page(page, first=not n))}\f" for n, page in enumerate(pages)).encode()
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise Altered from error


def _squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _bare(page: Any, *, sealed: bool) -> bool:
    """Raises Altered for a page that something was laid upon: a note, a picture, a field."""
    for number in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        note = raw.FPDFPage_GetAnnot(page.raw, number)
        kind = raw.FPDFAnnot_GetSubtype(note)
        raw.FPDFPage_CloseAnnot(note)
        if not sealed or kind != raw.FPDF_ANNOT_WIDGET:
            raise Altered
    return True


def _page(page: Any, *, first: bool) -> str:
    parts: list[str] = []
    box: Bounds | None = None
    words = page.get_textpage()
    for item in page.get_objects(max_depth=1):
        bounds = item.get_bounds()
        if item.type == raw.FPDF_PAGEOBJ_TEXT:
            parts.append(_seen(item, bounds, words))
        elif item.type == raw.FPDF_PAGEOBJ_PATH:
            if first and _inside(bounds, CODE):
                continue
            steps = _steps(item, bounds, box)
            if steps == _TICK:
                parts[-1] = TICKED
            else:
                parts.append(OPEN if steps == _BOX else LINE)
            box = bounds if steps == _BOX else None
        elif not (first and item.type == raw.FPDF_PAGEOBJ_IMAGE and _inside(bounds, EMBLEM)):
            raise Altered
    return "".join(parts)


def _seen(item: Any, bounds: Bounds, words: Any) -> str:
    """Return a drawn text. Raises Altered for one that nobody would see."""
    left, bottom, right, top = bounds
    text = _characters(item, words)
    if not text.strip():
        return ""
    inside = left >= 0 and bottom >= 0 and right <= PAGE_WIDTH and top <= PAGE_HEIGHT and top - bottom > 1
    dash = not any(char.isalnum() for char in text)  # a dash, a dot or a colon is low
    if not (inside or dash) or raw.FPDFTextObj_GetTextRenderMode(item.raw) != raw.FPDF_TEXTRENDERMODE_FILL:
        raise Altered
    if max(_colour(item)[:3]) > _DARKEST_GREY_SEEN or _colour(item)[3] != 255:
        raise Altered
    return text


def _characters(item: Any, words: Any) -> str:
    length = raw.FPDFTextObj_GetText(item.raw, words.raw, None, 0)
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(item.raw, words.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace").replace("\ufffe", "-").replace("\x02", "-")


def _steps(item: Any, bounds: Bounds, box: Bounds | None) -> int:
    """Return how many steps a line, a box or the tick in it has. Raises Altered for any other shape."""
    steps = raw.FPDFPath_CountSegments(item.raw)
    level = bounds[3] - bounds[1]
    fits = {_LINE: level < 4, _BOX: level < 14, _TICK: box is not None and _inside(bounds, box)}
    if not fits.get(steps, False):
        raise Altered
    return int(steps)


def _colour(item: Any) -> tuple[int, int, int, int]:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(item.raw, *(ctypes.byref(part) for part in parts)):
        raise Altered
    return parts[0].value, parts[1].value, parts[2].value, parts[3].value


def _inside(bounds: Bounds, place: Bounds) -> bool:
    left, bottom, right, top = place
    return bounds[0] >= left - 1 and bounds[1] >= bottom - 1 and bounds[2] <= right + 1 and bounds[3] <= top + 1
