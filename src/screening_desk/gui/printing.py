"""One plain page to the printer, through the system dialog and without a temporary file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

PrintLines = Callable[[QWidget, Sequence[str]], bool]
"""Asked with the parent and the lines; True when they went to a printer."""


def print_lines(parent: QWidget, lines: Sequence[str]) -> bool:
    """Ask for a printer and print lines as plain text, the first one as heading; False when it was called off."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    return paint_lines(printer, lines)


def paint_lines(printer: QPrinter, lines: Sequence[str]) -> bool:
    """Paint the lines on one page; False when the printer did not take them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    page = QRectF(painter.viewport())
    top = 0.0
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
    for number, line in enumerate(lines):
        painter.setFont(QFont("Inter", 11 if number else 16))
        room = QRectF(0, top, page.width(), page.height() - top)
        needed = painter.boundingRect(room, flags, line or " ")
        painter.drawText(room, flags, line)
        top += needed.height() * 1.35
    return painter.end()
