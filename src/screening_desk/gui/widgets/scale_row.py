"""A row with exclusive cells, one for each answer of a scale, and the head that names the columns with their keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QSpacerItem, QToolButton, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.item_text import ItemText, Mark
from screening_desk.gui.widgets.key_row import KeyRow, plain_key
from screening_desk.gui.widgets.kinds import edge_pen, paint_box
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel

_LINE = 14  # from one line of a stacked word to the next
CellLook = Literal["concern", "said", "unknown"]
_BOXES: dict[CellLook, tuple[str, str, str, bool]] = {
    "concern": ("esc_tint", "esc_edge", "esc", False),
    "said": ("unk_tint", "control", "text", False),
    "unknown": ("surface", "unk_edge", "unk", True),
}


@dataclass(frozen=True)
class Scale:
    """Answers in the order of their columns: the key of each, its word in the language of the program, its look.

    `stacked`: an answer of several words has them below each other, so that its column is narrow.
    """

    keys: Mapping[str, str]
    word: Callable[[str], str]
    looks: Mapping[str, CellLook]
    stacked: bool = False

    def lines(self, value: str) -> list[str]:
        """The word of an answer as it stands in its column."""
        word = self.word(value)
        return word.split(" ", 1) if self.stacked else [word]

    def width(self, value: str) -> int:
        """Width of a column: the word in its box, or the word and its key in the head."""
        metrics = QFontMetrics(Theme.current().font("label", strong=True))
        widest = max(metrics.horizontalAdvance(line) for line in self.lines(value))
        return widest + max(26, metrics.horizontalAdvance(" 0") + 14)

    def all_widths(self) -> int:
        """Width of all columns."""
        return sum(self.width(value) for value in self.keys)


class ScaleCell(QToolButton):
    """One of the exclusive cells: a ring until chosen, then the word in a box."""

    def __init__(self, scale: Scale, value: str, plain: bool, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._scale, self._plain, self._height = scale, plain, height
        self._said: Callable[[], str] | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.translate()

    def translate(self) -> None:
        """Take the word of the language of the program."""
        word = self._said() if self._said is not None else self._scale.word(self.value)
        self.setText(word)
        self.setAccessibleName(word)
        self.updateGeometry()

    def set_scale(self, scale: Scale) -> None:
        """Set the word in another way."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def say(self, said: Callable[[], str] | None) -> None:
        """Say another word than that of the scale; None: its own again."""
        if said is not self._said:
            self._said = said
            self.translate()

    def sizeHint(self) -> QSize:
        """The column's width."""
        return QSize(self._scale.width(self.value), self._height)

    def minimumSizeHint(self) -> QSize:
        """Never smaller: the word is not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plum for what needs attention, grey for what was said, dashed for what is not known."""
        painter = QPainter(self)
        theme = Theme.current()
        rect = QRectF(self.rect())
        if not self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(edge_pen("control", width=1.2))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(rect.center(), 6.4, 6.4)
            return
        lines = [self.text()] if self._said is not None else self._scale.lines(self.value)
        metrics = QFontMetrics(theme.font("label", strong=True))
        width = max(metrics.horizontalAdvance(line) for line in lines) + 18
        half = 13 if len(lines) == 1 else self.height() / 2
        box = QRectF(rect.center().x() - width / 2, rect.center().y() - half, width, 2 * half)
        look = self._scale.looks[self.value]
        ground, edge, ink, dashed = _BOXES["said" if self._plain and look == "concern" else look]
        paint_box(painter, box, ground, edge, dashed=dashed)
        painter.setFont(theme.font("label", strong=True))
        painter.setPen(theme.colour(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "\n".join(lines))


class ScaleRow(KeyRow):
    """One question. The row has the focus: the keys of the scale answer, Delete clears, Up and Down step, F1 asks for help.

    `offered` limits the cells; the columns stay in line. `plain` marks a row that only steers the list: it stands on the
    alt ground and nothing in it is plum. `least` is the height of a row of one line.
    """

    answered = Signal(str, str)  # item id, answer or ""
    help_requested = Signal(str)
    step_requested = Signal(int)
    focused = Signal(str)

    def __init__(
        self,
        scale: Scale,
        item_id: str,
        text: str,
        *,
        code: str | None = "",
        mark: Mark | None = None,
        offered: tuple[str, ...] = (),
        plain: bool = False,
        icon: str = "",
        least: int = 36,
        code_width: int = 26,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item_id = item_id
        self._scale, self._plain = scale, plain
        self._code = code or ""
        self._code_label = PlainLabel(self._code or "–", self, role="label")
        self._code_label.setFixedWidth(code_width)
        self._icon = IconLabel(icon, parent=self)
        for label, shown in ((self._code_label, code is not None and not icon), (self._icon, bool(icon))):
            if not shown:
                label.hide()
        self._text = ItemText(text, mark)
        self._group = QButtonGroup(self)
        self._cells: dict[str, ScaleCell] = {}
        self._gaps: dict[str, QSpacerItem] = {}  # where a column has no cell in this row
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 6, 2) if least >= 36 else layout.setContentsMargins(12, 0, 6, 0)
        layout.setSpacing(0)
        for label in (self._code_label, self._icon):
            layout.addWidget(label)
        layout.addSpacing(4 if not icon else 6)
        layout.addWidget(self._text, 1)
        layout.addSpacing(6)
        for value in scale.keys:
            if not offered or value in offered:
                cell = ScaleCell(scale, value, plain, min(32, least), self)
                self._cells[value] = cell
                self._group.addButton(cell)
                layout.addWidget(cell)
            else:
                self._gaps[value] = QSpacerItem(scale.width(value), 0, QSizePolicy.Policy.Fixed)
                layout.addItem(self._gaps[value])
        self._group.buttonClicked.connect(self._on_clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(least)
        self._name()

    def value(self) -> str | None:
        """The answer shown, or None."""
        return next((value for value, cell in self._cells.items() if cell.isChecked()), None)

    def set_value(self, value: str | None, said: Callable[[], str] | None = None) -> None:
        """Show an answer without reporting it; None shows the row unanswered. `said`: its word here, where not its own."""
        self._group.setExclusive(False)
        for own, cell in self._cells.items():
            cell.setChecked(own == value)
            cell.say(said if own == value else None)
        self._group.setExclusive(True)
        self._name()

    def set_scale(self, scale: Scale) -> None:
        """Set the same answers in another way."""
        self._scale = scale
        for cell in self._cells.values():
            cell.set_scale(scale)
        self._widen_gaps()

    def set_text(self, text: str) -> None:
        """Show the question in other words, for another language."""
        self._text.set_text(text)
        self._name()

    def set_mark(self, mark: Mark | None, words: str = "") -> None:
        """Show another mark after the question, with words of its own."""
        self._text.set_mark(mark, words)

    def text(self) -> str:
        """The question as shown."""
        return self._text.text()

    def offered(self) -> tuple[str, ...]:
        """The answers this row offers, in the order of their columns."""
        return tuple(self._cells)

    def pick(self, value: str | None) -> None:
        """Answer and report, as a key does; None clears."""
        self.set_value(value)
        self.answered.emit(self.item_id, value or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, clear, step or ask for help."""
        if not self.knows(event):
            event.ignore()
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.step_requested.emit(steps[key])
        elif key == Qt.Key.Key_F1:
            self.help_requested.emit(self.item_id)
        elif key == Qt.Key.Key_Delete:
            self.pick(None)
        elif not event.isAutoRepeat():
            self.pick(next(value for value in self._cells if self._scale.keys[value] == event.text()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the question makes the row current."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Report that the row is current."""
        super().focusInEvent(event)
        self.focused.emit(self.item_id)

    def changeEvent(self, event: QEvent) -> None:
        """Change the words with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for cell in self._cells.values():
                cell.translate()
            self._widen_gaps()
            self._name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, the line to the row above, and the ring inside the current row."""
        painter = QPainter(self)
        theme = Theme.current()
        if self.hasFocus():
            painter.fillRect(self.rect(), theme.colour("accent_tint"))
        elif self._plain:
            painter.fillRect(self.rect(), theme.colour("alt"))
        if self.y() > 0:
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("line"))
        self.paint_ring(painter)

    def has_help(self) -> bool:
        """Whether F1 has something to say about this row."""
        return not self._plain  # a plain fact is asked as it stands

    def knows(self, event: QKeyEvent) -> bool:
        """The keys of the answers it offers, and those that clear, step and ask for help."""
        if not plain_key(event):
            return False
        named = [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete]
        if self.has_help():
            named.append(Qt.Key.Key_F1)
        return event.key() in named or any(self._scale.keys[value] == event.text() for value in self._cells)

    def _on_clicked(self, cell: ScaleCell) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for own in self._cells.values():
            own.say(None)
        self._name()
        self.answered.emit(self.item_id, cell.value)

    def _widen_gaps(self) -> None:
        for value, gap in self._gaps.items():
            gap.changeSize(self._scale.width(value), 0, QSizePolicy.Policy.Fixed)
        if (layout := self.layout()) is not None:
            layout.invalidate()

    def _name(self) -> None:
        value = self.value()
        word = self._cells[value].text() if value else self.tr("unanswered")
        self.setAccessibleName(f"{self._code} {self.text()}: {word}".strip())


class ScaleHead(QWidget):
    """The head of a list of rows: a title, and each word with its key above its column."""

    def __init__(self, scale: Scale, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale, self._title = scale, title
        self.setFixedHeight(36)
        self.setAccessibleName(title)

    def set_scale(self, scale: Scale) -> None:
        """Name the columns of other rows."""
        self._scale = scale
        self.update()

    def set_title(self, title: str) -> None:
        """Name the list."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title at the left, words and keys at the right."""
        painter = QPainter(self)
        theme = Theme.current()
        strong, light = theme.font("label", strong=True), theme.font("label")
        metrics = QFontMetrics(strong)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        left = float(self.width() - 6 - self._scale.all_widths())
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        cut = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, int(left) - 16)
        painter.drawText(QPointF(12, base), cut)
        for value, key in self._scale.keys.items():
            *above, word = self._scale.lines(value)
            column, low = self._scale.width(value), base + len(above) * _LINE / 2
            start = left + (column - metrics.horizontalAdvance(f"{word} {key}")) / 2
            painter.setFont(strong)
            painter.setPen(theme.colour("text2"))
            painter.drawText(QPointF(start, low), word)
            for line in above:
                middle = left + (column - metrics.horizontalAdvance(line)) / 2
                painter.drawText(QPointF(middle, low - _LINE), line)
            painter.setFont(light)
            painter.setPen(theme.colour("text3"))
            painter.drawText(QPointF(start + metrics.horizontalAdvance(f"{word} "), low), key)
            left += column
