"""Mark the pages of a letter that is printed again, in their upper margin; what they say stays as it is."""

from __future__ import annotations

from io import BytesIO

import pypdfium2

from screening_desk.letters.layout import MM, Run, Sheet
from screening_desk.letters.official import LEFT, RIGHT
from screening_desk.letters.pdf import render
from screening_desk.letters.pdfium import PDFIUM


def marked(pdf: bytes, words: str) -> bytes:
    """Return the letter with ``words`` at the top of every page."""
    top = Sheet(LEFT, RIGHT, 5 * MM, 12 * MM, 9, 11)
    top.paragraph([Run(words, bold=True)], align="right")
    target = BytesIO()
    page_with_mark = render(top.pages[:1], words)
    with PDFIUM, pypdfium2.PdfDocument(pdf) as letter, pypdfium2.PdfDocument(page_with_mark) as mark:
        stamp = mark.page_as_xobject(0, letter)
        for page in letter:
            page.insert_obj(stamp.as_pageobject())
            page.gen_content()
        letter.save(target)
    return target.getvalue()
