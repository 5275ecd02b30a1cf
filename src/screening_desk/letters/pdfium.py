"""pdfium may be used by one thread at a time: whoever reads or draws pages with it holds this lock."""

from __future__ import annotations

from threading import RLock

PDFIUM = RLock()
