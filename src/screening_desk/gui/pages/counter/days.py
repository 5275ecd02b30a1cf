"""The day counter in a row: days allowed, used and left with the last permitted day, and the arithmetic on request."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import day_text
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.rules import DayCount

translate = QCoreApplication.translate


def count_words(days: DayCount) -> str:
    """Say the four figures; what is not known is left to the row itself."""
    parts = []
    if days.allowed is not None:
        parts.append(translate("DayCounter", "allowed {n}").format(n=days.allowed))
    if days.used is not None:
        parts.append(translate("DayCounter", "used {n}").format(n=days.used))
    if days.over:
        parts.append(translate("DayCounter", "over {n}").format(n=days.over))
    elif days.left is not None:
        parts.append(translate("DayCounter", "left {n}").format(n=days.left))
    if days.last_day is not None:
        parts.append(translate("DayCounter", "last day {date}").format(date=day_text(days.last_day)))
    return translate("DayCounter", "Days: {figures}").format(figures=" · ".join(parts))


class _Asked(PlainLabel):
    """Words that can be clicked; the key stands in them."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__(role="label", tone="accent")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask."""
        self.clicked.emit()


class DayLine(QWidget):
    """The figures in one line; below them each step of the sum while it is shown."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = PlainLabel(role="label", tone="text", wrap=True)
        self._how = _Asked()
        self._how.clicked.connect(self.asked)
        self._steps = PlainLabel(role="label", tone="text2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._figures, 1)
        row.addWidget(self._how, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 3)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._steps)
        self.hide()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show the figures, and the steps that follow them; nothing hides the line."""
        self._figures.setText(lines[0] if lines else "")
        self._steps.setText("\n".join(lines[1:]))
        self._steps.setVisible(len(lines) > 1)
        how = self.tr("how counted")
        self._how.setText(f"{how} Alt+H" if lines else "")
        self.setVisible(bool(lines))

    def words(self) -> str:
        """The figures shown."""
        return self._figures.text()

    def steps(self) -> str:
        """The arithmetic as shown, one step a line."""
        return self._steps.text()
