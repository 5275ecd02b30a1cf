"""Where whoever signs puts the hand: the room that the reserved field of a sealed letter takes."""

from __future__ import annotations

import pypdfium2
from pypdfium2 import raw

from screening_desk.letters.layout import MM
from screening_desk.letters.pdfium import PDFIUM
from screening_desk.letters.proof.place import SIGNATURE

_FIELD = (64 * MM, 17 * MM)
_LINES = 10 * MM
"""How high the name and the number below a signature stand."""
Box = tuple[int, int, int, int]


def signed_where(pdf: bytes) -> tuple[int, Box]:
    """Return the page and the free space over the name of whoever signs; on page 1 without room if nobody does."""
    with PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            starts = [item.get_bounds() for item in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,), max_depth=1)]
            lines = [each for each in starts if abs(each[0] - SIGNATURE) < 2]
            if len(lines) >= 3:
                left, bottom = lines[-1][0], lines[-1][1] + _LINES
                return number, (round(left), round(bottom), round(left + _FIELD[0]), round(bottom + _FIELD[1]))
    return 0, (0, 0, 0, 0)
