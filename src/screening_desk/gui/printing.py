"""One plain page to the printer, through the system dialog and without a temporary file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

PrintLines = Callable[[QWidget, Sequence[str]], bool]
"""Asked with the parent and the lines; True when they went to a printer."""


MARGIN = 22.0  # millimetres; wide enough for every office printer and for a punched hole


class Spelled(str):
    """A line that is read and typed character by character: larger, in the face that tells 0 from O."""

    __slots__ = ()


def print_lines(parent: QWidget, lines: Sequence[str]) -> bool:
    """Ask for a printer and print lines as plain text, the first one as heading; False when it was called off."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    return paint_lines(printer, lines)


def paint_lines(printer: QPrinter, lines: Sequence[str]) -> bool:
    """Paint the lines on one A4 page; False when the printer did not take them."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    page = QRectF(painter.viewport())
    top = 0.0
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for number, line in enumerate(lines):
        spelled = isinstance(line, Spelled)
        painter.setFont(QFont("Noto Sans Mono", 18) if spelled else QFont("Inter", 11 if number else 16))
        room = QRectF(0, top, page.width(), page.height() - top)
        needed = painter.boundingRect(room, line or " ", option)
        painter.drawText(room, line, option)
        top += needed.height() * 1.35
    return painter.end()
