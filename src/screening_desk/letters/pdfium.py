"""pdfium may be used by one thread at a time: whoever reads or draws pages with it holds this lock."""

from __future__ import annotations

from threading import RLock

import pypdfium2

PDFIUM = RLock()


def count_pages(pdf: bytes) -> int:
    """How many pages a paper of ours has."""
    with PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        return len(document)
