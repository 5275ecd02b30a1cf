"""The answer row: one question of the checklist with four exclusive cells, and the head that names the columns."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.item_text import ItemText, Mark
from screening_desk.gui.widgets.kinds import edge_pen, paint_box
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel

Answer = Literal["yes", "no", "unknown", "not_asked"]
ANSWERS: tuple[Answer, ...] = ("yes", "no", "unknown", "not_asked")
KEYS: dict[Answer, str] = {"yes": "1", "no": "2", "unknown": "3", "not_asked": "0"}


def answer_word(answer: Answer) -> str:
    """The word of an answer in the language of the program."""
    words: dict[Answer, str] = {
        "yes": QApplication.translate("AnswerRow", "Yes"),
        "no": QApplication.translate("AnswerRow", "No"),
        "unknown": QApplication.translate("AnswerRow", "Unknown"),
        "not_asked": QApplication.translate("AnswerRow", "Not asked"),
    }
    return words[answer]


def cell_width(answer: Answer) -> int:
    """Width of a column: the word in its box, or the word and its key in the head."""
    theme = Theme.current()
    metrics = QFontMetrics(theme.font("label", strong=True))
    word = metrics.horizontalAdvance(answer_word(answer))
    return word + max(26, metrics.horizontalAdvance(" 0") + 14)


class AnswerCell(QToolButton):
    """One of the exclusive cells: a ring until chosen, then the word in a box."""

    def __init__(self, answer: Answer, plain: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer = answer
        self._plain = plain
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.translate()

    def translate(self) -> None:
        """Take the word of the language of the program."""
        self.setText(answer_word(self.answer))
        self.setAccessibleName(answer_word(self.answer))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The column's width, 32 high as the smallest target."""
        return QSize(cell_width(self.answer), 32)

    def minimumSizeHint(self) -> QSize:
        """Never smaller: the word is not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plum for yes, grey for no, dashed for what is not known."""
        painter = QPainter(self)
        theme = Theme.current()
        rect = QRectF(self.rect())
        if not self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(edge_pen("control", width=1.2))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(rect.center(), 6.4, 6.4)
            return
        width = QFontMetrics(theme.font("label", strong=True)).horizontalAdvance(self.text()) + 18
        box = QRectF(rect.center().x() - width / 2, rect.center().y() - 13, width, 26)
        if self.answer == "yes" and not self._plain:
            paint_box(painter, box, "esc_tint", "esc_edge")
            ink = "esc"
        elif self.answer in {"yes", "no"}:
            paint_box(painter, box, "unk_tint", "control")
            ink = "text"
        else:
            paint_box(painter, box, "surface", "unk_edge", dashed=True)
            ink = "unk"
        painter.setFont(theme.font("label", strong=True))
        painter.setPen(theme.colour(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())


class AnswerRow(QWidget):
    """One question. The row has the focus: 1 2 3 0 answer, Delete clears, Up and Down step, F1 asks for help.

    `answers` limits the cells (yes and no only for a plain fact). `plain` marks the one row that only steers the list:
    it stands on the alt ground and its yes is not plum.
    """

    answered = Signal(str, str)  # item id, answer or ""
    help_requested = Signal(str)
    step_requested = Signal(int)
    focused = Signal(str)

    def __init__(
        self,
        item_id: str,
        text: str,
        *,
        code: str = "",
        mark: Mark | None = None,
        answers: tuple[Answer, ...] = ANSWERS,
        plain: bool = False,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item_id = item_id
        self._code, self._plain = code, plain
        self._code_label = PlainLabel(code or "–", role="label")
        self._code_label.setFixedWidth(26)
        self._icon = IconLabel(icon)
        (self._code_label if icon else self._icon).hide()  # never shown before it has a parent: it would be a window
        self._text = ItemText(text, mark)
        self._group = QButtonGroup(self)
        self._cells: dict[Answer, AnswerCell] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 6, 2)
        layout.setSpacing(0)
        for widget in (self._code_label, self._icon):
            layout.addWidget(widget)
        layout.addSpacing(2 if not icon else 6)
        layout.addWidget(self._text, 1)
        layout.addSpacing(6)
        for answer in ANSWERS:
            if answer in answers:
                cell = AnswerCell(answer, plain)
                self._cells[answer] = cell
                self._group.addButton(cell)
                layout.addWidget(cell)
            else:
                layout.addSpacing(cell_width(answer))
        self._group.buttonClicked.connect(self._on_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "self")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(36)
        self._name()

    def answer(self) -> Answer | None:
        """The answer shown, or None."""
        return next((answer for answer, cell in self._cells.items() if cell.isChecked()), None)

    def set_answer(self, answer: Answer | None) -> None:
        """Show an answer without reporting it; None shows the row unanswered."""
        self._group.setExclusive(False)
        for own, cell in self._cells.items():
            cell.setChecked(own == answer)
        self._group.setExclusive(True)
        self._name()

    def set_text(self, text: str) -> None:
        """Show the question in other words, for another language."""
        self._text.set_text(text)
        self._name()

    def text(self) -> str:
        """The question as shown."""
        return self._text.text()

    def cell(self, answer: Answer) -> AnswerCell:
        """The cell of an answer; KeyError when the row does not offer it."""
        return self._cells[answer]

    def pick(self, answer: Answer | None) -> None:
        """Answer and report, as a key does; None clears."""
        self.set_answer(answer)
        self.answered.emit(self.item_id, answer or "")

    def event(self, event: QEvent) -> bool:
        """The row's own keys win over shortcuts of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._knows(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, clear, step or ask for help."""
        if not self._knows(event):
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
            self.pick(next(a for a in self._cells if KEYS[a] == event.text()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the question makes the row current."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and report that the row is current."""
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.item_id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Change the words with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for cell in self._cells.values():
                cell.translate()
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
        if self.hasFocus():
            painter.setPen(edge_pen("focus", width=2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _knows(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        named = [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete]
        if not self._plain:  # a plain fact is asked as it stands
            named.append(Qt.Key.Key_F1)
        return event.key() in named or any(KEYS[answer] == event.text() for answer in self._cells)

    def _on_clicked(self, cell: AnswerCell) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._name()
        self.answered.emit(self.item_id, cell.answer)

    def _name(self) -> None:
        answer = self.answer()
        word = answer_word(answer) if answer else self.tr("unanswered")
        self.setAccessibleName(f"{self._code} {self.text()}: {word}".strip())


class AnswerHead(QWidget):
    """The head of a list of answer rows: a title, and each word with its key above its column."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.setFixedHeight(36)
        self.setAccessibleName(title)

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
        left = float(self.width() - 6 - sum(cell_width(answer) for answer in ANSWERS))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        cut = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, int(left) - 16)
        painter.drawText(QPointF(12, base), cut)
        for answer in ANSWERS:
            word, key = answer_word(answer), KEYS[answer]
            width = metrics.horizontalAdvance(f"{word} {key}")
            start = left + (cell_width(answer) - width) / 2
            painter.setFont(strong)
            painter.setPen(theme.colour("text2"))
            painter.drawText(QPointF(start, base), word)
            painter.setFont(light)
            painter.setPen(theme.colour("text3"))
            painter.drawText(QPointF(start + metrics.horizontalAdvance(f"{word} "), base), key)
            left += cell_width(answer)


class GroupHead(QWidget):
    """The head of one column of the checklist, 32 high: chevron, title, note; at the right a note and the shortcut.

    A click folds the rows away (`toggled`); a group that is `fixed` is never folded and shows no chevron.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, *, shortcut: str = "", fixed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open, self._fixed = True, fixed
        self._chevron = IconLabel("" if fixed else "chevron-down")
        self._title = PlainLabel(title, role="strong")
        self._note = PlainLabel(role="label")
        self._right = PlainLabel(role="label")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        if fixed:
            self._chevron.hide()
        for widget in (self._chevron, self._title, self._note):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._right)
        layout.addWidget(PlainLabel(shortcut, role="label", tone="text3"))
        self.setFixedHeight(32)
        self.setAccessibleName(title)

    def set_words(self, title: str, note: str = "", right: str = "") -> None:
        """Show title and notes."""
        for label, words in ((self._title, title), (self._note, note), (self._right, right)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(title)

    def is_open(self) -> bool:
        """Whether the rows below are shown."""
        return self._open

    def set_open(self, shown: bool) -> None:
        """Fold or unfold and report it."""
        if not self._fixed and shown != self._open:
            self.fold(shown)
            self.toggled.emit(shown)

    def fold(self, shown: bool) -> None:
        """Fold or unfold without reporting it."""
        self._open = shown
        self._chevron.set_icon("chevron-down" if shown else "chevron-right")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold."""
        super().mousePressEvent(event)
        self.set_open(not self._open)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The alt ground and the line to the row above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Theme.current().colour("alt"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), Theme.current().colour("line"))
