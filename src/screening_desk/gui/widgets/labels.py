"""Labels that show data as it is: plain text only, long words broken or the end cut with a tooltip; and line icons."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from screening_desk.gui.theme import Theme, known_icon

_WIDTHS = 8  # widths a label is asked about between two changes of its text; more are not worth keeping


def safe_tooltip(text: str) -> str:
    """Text as a tooltip that Qt cannot take for markup, with lines wrapped."""
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>") if text else ""


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a changed property; one that was not dressed yet will see it then."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class PlainLabel(QLabel):
    """A QLabel that never reads its text as markup.

    `wrap`: several lines, words longer than a line are broken. Otherwise one line, cut at the end with the whole text
    as tooltip. `role` and `tone` are the `textRole` and `tone` of the style sheet (see resources/style.qss).
    Layouts ask for the same sizes many times, so what was measured is kept until text, font or alignment change.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: str = "body", tone: str = "", wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self._own_tip = ""
        self._natural: tuple[int, float] | None = None
        self._least: int | None = None
        self._laid: dict[float, tuple[QTextLayout, float]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.set_look(role, tone)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_look(self, role: str | None = None, tone: str | None = None) -> None:
        """Change text role or tone; None keeps what is set."""
        changed = False
        for name, value in (("textRole", role), ("tone", tone)):
            if value is not None and self.property(name) != value:
                self.setProperty(name, value)
                changed = True
        if changed:  # asking the style sheet again is dear
            repolish(self)

    def setText(self, text: str) -> None:
        """Show the text; the accessible name follows."""
        if text == self.text():
            return
        self._forget_sizes()
        super().setText(text)
        self._fit_tooltip()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Place the text."""
        self._forget_sizes()
        super().setAlignment(alignment)

    def setWordWrap(self, on: bool) -> None:
        """Wrap the text or cut it."""
        self._forget_sizes()
        super().setWordWrap(on)

    def line_height(self) -> float:
        """Height of one line: 18 for body text, as in the design."""
        return max(self.fontMetrics().height(), round(self.font().pixelSize() * 1.38))

    def sizeHint(self) -> QSize:
        """Natural size: one line, or for wrapping labels about 60 letters wide."""
        self.ensurePolished()
        if self._natural is None:
            self._natural = self._measure()
        width, height = self._natural
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), round(height) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        """Small, as the text can be cut or wrapped; a wrapping label breaks no word of usual length, nor a date."""
        self.ensurePolished()
        if self._least is None:
            self._least = self._measure_least()
        width = min(self.sizeHint().width(), self._least)
        height = self.line_height() if self.wordWrap() else self.sizeHint().height()
        return QSize(width, round(height))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text at a width."""
        if not self.wordWrap():
            return -1
        self.ensurePolished()
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return round(self._layout_height(inner)) + margins.top() + margins.bottom()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again, and keep the tooltip true, when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget_sizes()
            self._fit_tooltip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tooltip true when the width changes."""
        super().resizeEvent(event)
        self._fit_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines; QLabel would let a long word run out of sight."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = QRectF(self.contentsRect())
        if not self.wordWrap():
            cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(rect.width()))
            painter.drawText(rect, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), cut)
            return
        layout, height = self._layout(rect.width())
        top = 0.0 if self.alignment() & Qt.AlignmentFlag.AlignTop else max(0.0, (rect.height() - height) / 2)
        layout.draw(painter, rect.topLeft() + QPointF(0, top))

    def _forget_sizes(self) -> None:
        self._natural = self._least = None
        self._laid.clear()

    def _measure(self) -> tuple[int, float]:
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(line) for line in self.text().split("\n")) + 1
        if not self.wordWrap():
            return width, self.line_height()
        width = min(width, metrics.averageCharWidth() * 60)
        return width, self._layout_height(width)

    def _measure_least(self) -> int:
        metrics = self.fontMetrics()
        least = metrics.averageCharWidth() * 6
        if not self.wordWrap():
            return least
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0) + 1
        return max(least, min(longest, metrics.averageCharWidth() * 18))

    def _layout(self, width: float) -> tuple[QTextLayout, float]:
        known = self._laid.get(width)
        if known is None:
            if len(self._laid) >= _WIDTHS:
                self._laid.clear()
            known = self._laid[width] = self._lay_out(width)
        return known

    def _lay_out(self, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height, step = 0.0, self.line_height()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        layout.endLayout()
        return layout, max(height, step)

    def _layout_height(self, width: float) -> float:
        return self._layout(width)[1]

    def _fit_tooltip(self) -> None:
        if self.wordWrap() or not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return
        tip = safe_tooltip(self.text()) if self.contentsRect().width() < self.sizeHint().width() - 1 else ""
        if tip != self._own_tip and self.toolTip() in ("", self._own_tip):
            self.setToolTip(tip)
            self._own_tip = tip


class IconLabel(QWidget):
    """A line icon drawn in the colour of a token; `name` empty shows nothing but keeps the place."""

    def __init__(self, name: str = "", token: str = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = known_icon(name), token, size
        self.setFixedSize(size, size)

    @property
    def icon_name(self) -> str:
        """Name of the icon shown."""
        return self._name

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Show another icon, or another colour."""
        self._name, self._token = known_icon(name), token or self._token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        if self._name:
            painter = QPainter(self)
            Theme.current().paint_icon(painter, QRectF(0, 0, self._size, self._size), self._name, self._token)
