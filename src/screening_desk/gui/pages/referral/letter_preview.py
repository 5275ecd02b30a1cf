"""The very PDF as it will be printed: its pages as pictures in a scroll area, rendered off the UI thread."""

from __future__ import annotations

from collections.abc import Generator

import pypdfium2
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.letters.pdfium import PDFIUM

POINTS_PER_INCH = 72
_GAP = 12


def render_pages(pdf: bytes, dots_per_inch: float) -> tuple[QImage, ...]:
    """Return every page as a picture; they hold their own pixels and nothing is written to disk."""
    return tuple(each_page(pdf, dots_per_inch))


def each_page(pdf: bytes, dots_per_inch: float) -> Generator[QImage, None, None]:
    """Give the same pictures one by one: for a printer each takes 35 MB, and a block of forms has a hundred."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            with PDFIUM:
                picture = _picture(document[number], dots_per_inch / POINTS_PER_INCH)
            yield picture
    finally:
        with PDFIUM:
            document.close()


def _picture(page: pypdfium2.PdfPage, scale: float) -> QImage:
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    try:
        shared = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        return shared.copy()
    finally:
        bitmap.close()


class PageSheet(QWidget):
    """One page of a letter, as wide as there is room."""

    def __init__(self, picture: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)

    def picture(self) -> QImage:
        """The pixels shown."""
        return self._picture

    def hasHeightForWidth(self) -> bool:
        """True: the paper keeps its proportions."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the paper at a width."""
        return round(width * self._picture.height() / max(1, self._picture.width()))

    def sizeHint(self) -> QSize:
        """As wide as a panel usually is."""
        return QSize(386, self.heightForWidth(386))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, white in every theme as paper is, with a thin edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._picture)
        painter.setPen(Theme.current().colour("control"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class LetterPreview(QScrollArea):
    """Shows a letter, or one sentence that says why there is none. Arrow keys and Page keys scroll."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pdf = b""
        self._asked = 0
        self._sheets: list[PageSheet] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        body = QWidget()
        body.setProperty("role", "scrollbody")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(10, 10, 10, 10)
        self._column.setSpacing(_GAP)
        self._words = PlainLabel(tone="text2", wrap=True)
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        self.setWidget(body)
        self.retranslate()

    def pdf(self) -> bytes:
        """The bytes whose pages are shown, or empty."""
        return self._pdf

    def sheets(self) -> tuple[PageSheet, ...]:
        """The pages shown."""
        return tuple(self._sheets)

    def words(self) -> str:
        """The sentence shown instead of pages."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Show a sentence instead of pages."""
        self._asked += 1
        self._pdf = b""
        self._drop()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.setText(sentence)
        self._words.show()

    def show_pdf(self, pdf: bytes) -> None:
        """Show other pages; the place scrolled to is kept, as a letter changes a little at a time."""
        if pdf == self._pdf:
            return
        self._pdf = pdf
        self._asked += 1
        asked, dots = self._asked, self._dots()
        self._tasks.run(self, lambda: render_pages(pdf, dots), lambda pages: self._show(asked, pages))

    def clear(self) -> None:
        """Forget the pages."""
        self.say("")

    def retranslate(self) -> None:
        """Name the region and its pages in the language of the screen."""
        self.setAccessibleName(self.tr("Preview of the letter"))
        for number, sheet in enumerate(self._sheets, start=1):
            sheet.setAccessibleName(self._page_name(number, len(self._sheets)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each page the height of its new width."""
        super().resizeEvent(event)
        self._fit()

    def _dots(self) -> float:
        """Pixels for an inch of paper so that the page is sharp at this width and this screen."""
        room = max(300, self.viewport().width() - 20)
        return room * self.devicePixelRatioF() * POINTS_PER_INCH / 595 * 1.25

    def _show(self, asked: int, pages: tuple[QImage, ...]) -> None:
        if asked != self._asked:
            return
        place = self.verticalScrollBar().value() if self._sheets else 0
        self._drop()
        self._words.hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for number, page in enumerate(pages, start=1):
            sheet = PageSheet(page, self._page_name(number, len(pages)))
            self._sheets.append(sheet)
            self._column.insertWidget(self._column.count() - 1, sheet)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def _fit(self) -> None:
        width = max(1, self.viewport().width() - 20)
        for sheet in self._sheets:
            sheet.setFixedHeight(sheet.heightForWidth(width))

    def _drop(self) -> None:
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []

    def _page_name(self, number: int, of: int) -> str:
        return self.tr("Page {n} of {all}").format(n=number, all=of)
