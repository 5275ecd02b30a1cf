"""pdfium may be used by one thread at a time: whoever reads or draws pages with it holds this lock."""

from __future__ import annotations

from io import BytesIO
from threading import RLock

import pypdfium2

PDFIUM = RLock()


def count_pages(pdf: bytes) -> int:
    """How many pages a paper of ours has."""
    with PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def last_page(pdf: bytes) -> bytes:
    """The last page of a paper of ours, as a paper of its own."""
    target = BytesIO()
    with PDFIUM, pypdfium2.PdfDocument(pdf) as document, pypdfium2.PdfDocument.new() as alone:
        alone.import_pages(document, [len(document) - 1])
        alone.save(target)
    return target.getvalue()
