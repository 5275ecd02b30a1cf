"""The dark squares of a QR code, as rows of strokes."""

from __future__ import annotations

from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel


def squares(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return how many squares a side has, and each run of dark ones as (row, first column, length)."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    side = int(code.getModuleCount())
    runs = []
    for row in range(side):
        for dark, columns in groupby(range(side), key=lambda column: bool(code.isDark(row, column))):
            run = list(columns)
            if dark:
                runs.append((row, run[0], len(run)))
    return side, tuple(runs)
