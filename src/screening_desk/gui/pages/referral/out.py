"""The only ways a letter leaves the program in clear: to a printer, or as a file where the person says."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.referral.letter_preview import each_page

DOTS_PER_INCH = 300
ChoosePrinter = Callable[[QWidget, str], QPrinter | None]
"""Asked with the parent and the neutral name of the print job; None when it was called off."""


class NotPrinted(Exception):
    """The printer did not take the pages."""


class NotWritten(Exception):
    """The file could not be written where it was asked for."""


def ask_printer(parent: QWidget, name: str) -> QPrinter | None:
    """Let a person choose a printer in the system's own dialog; printing to a file is export, not this."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_pages(printer: QPrinter, pdf: bytes) -> int:
    """Print the pages at 300 dots an inch, true to size, and return how many; nothing is written to disk.

    Runs off the UI thread. Raises NotPrinted when the printer does not take them.
    """
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrinted
    printed = 0
    try:
        paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        with closing(each_page(pdf, DOTS_PER_INCH)) as pages:
            for page in pages:
                if printed and not printer.newPage():
                    raise NotPrinted
                painter.drawImage(paper, page)
                printed += 1
    finally:
        ended = painter.end()
    if not ended:
        raise NotPrinted
    return printed


def write_file(target: Path, content: bytes) -> None:
    """Write a file at the place the person chose and nowhere else, not even for a moment. Raises NotWritten.

    A write that fails leaves nothing there: half a letter is no letter, and the whole one stays in the store.
    """
    try:
        file = target.open("wb")
    except OSError as error:
        raise NotWritten from error
    try:
        with file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise NotWritten from error
