"""A list of exclusive options below each other, each with its legal line and its key; none is ever preset."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.kinds import edge_pen, paint_box
from screening_desk.gui.widgets.labels import PlainLabel


@dataclass(frozen=True)
class Choice:
    """One option: its value, title, the line below, and the key that picks it."""

    value: str
    title: str
    line: str
    key: str


class OptionRow(QAbstractButton):
    """A ring or a box, a title with a line below, the key at the right. The list has the focus, not the row."""

    def __init__(self, choice: Choice, *, box: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self.cursor_here = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = PlainLabel(wrap=True)
        self._line = PlainLabel(role="article", wrap=True)
        self._key = PlainLabel(role="article")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 3, 11, 3)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in (self._title, self._line, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(32)
        self.toggled.connect(self._follow)
        self.show_choice(choice)

    def show_choice(self, choice: Choice) -> None:
        """Say the option in other words."""
        self.choice = choice
        self._title.setText(choice.title)
        self._line.setText(choice.line)
        self._line.setVisible(bool(choice.line))
        self._key.setText(choice.key.upper())
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(f"{choice.line} ({choice.key.upper()})")

    def sizeHint(self) -> QSize:
        """As the words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(100, 32)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the words allow."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize(100, 32)

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        layout = self.layout()
        return max(32, layout.heightForWidth(width)) if layout is not None else 32

    def hasHeightForWidth(self) -> bool:
        """True: words wrap."""
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Grey words while nothing can be chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint of the chosen one, ring or box, and where the keys are."""
        painter, theme, rect = QPainter(self), Theme.current(), QRectF(self.rect())
        if self.isChecked():
            paint_box(painter, rect, "accent_tint", None, radius=3)
        if self.cursor_here:
            painter.setPen(edge_pen("focus", width=2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(11, rect.center().y() - 7.5, 15, 15)
        ink = "accent" if self.isChecked() else "control"
        if self._box:
            paint_box(painter, place, ink if self.isChecked() else "surface", ink, radius=3)
            if self.isChecked():
                theme.paint_icon(painter, place.adjusted(1, 1, -1, -1), "check", "on_accent")
            return
        painter.setPen(edge_pen(ink, width=5 if self.isChecked() else 1.2))
        painter.setBrush(theme.colour("surface"))
        inset = 2.5 if self.isChecked() else 0.5
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))

    def _follow(self) -> None:
        self._title.set_look("strong" if self.isChecked() else "body", "" if self.isEnabled() else "text3")


class OptionList(QWidget):
    """Exclusive options in one frame. Keys: the key of an option, Up and Down move, Space picks, Delete takes back."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[OptionRow] = []
        self._cursor = 0
        self._name = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_name(self, name: str) -> None:
        """Name the list for screen readers; what is chosen is said with it."""
        self._name = name
        self._tell()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer options; what was chosen stays chosen where it is still offered."""
        values = [choice.value for choice in choices]
        if values != [row.choice.value for row in self._rows]:
            kept = self.value()
            self._drop()
            for choice in choices:
                row = OptionRow(choice, parent=self)
                row.clicked.connect(lambda _=False, value=choice.value: self.pick(value))
                self._column.addWidget(row)
                self._rows.append(row)
            self.set_value(kept)
        for row, choice in zip(self._rows, choices, strict=True):
            row.show_choice(choice)
        self._tell()

    def choices(self) -> tuple[Choice, ...]:
        """The options offered."""
        return tuple(row.choice for row in self._rows)

    def value(self) -> str:
        """The value chosen, or the empty string."""
        return next((row.choice.value for row in self._rows if row.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Show a choice without reporting it; the empty string shows none."""
        for row in self._rows:
            row.setChecked(row.choice.value == value)
        self._tell()

    def pick(self, value: str) -> None:
        """Choose and report, as a key does."""
        self.set_value(value)
        self._cursor = next((i for i, row in enumerate(self._rows) if row.choice.value == value), self._cursor)
        self._show_cursor()
        self.chosen.emit(value)

    def event(self, event: QEvent) -> bool:
        """The list's own keys win over shortcuts of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keyed(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick, move or take back."""
        keyed, key = self._keyed(event), event.key()
        if keyed is not None:
            self.pick(keyed)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._rows:
            step = -1 if key == Qt.Key.Key_Up else 1
            self._cursor = min(max(self._cursor + step, 0), len(self._rows) - 1)
            self._show_cursor()
        elif key == Qt.Key.Key_Space and self._rows:
            self.pick(self._rows[self._cursor].choice.value)
        elif key == Qt.Key.Key_Delete:
            self.pick("")
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self._show_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        super().focusOutEvent(event)
        self._show_cursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame, thin rules between the options."""
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), "surface", "control")
        for row in self._rows[1:]:
            painter.fillRect(QRectF(1, row.y() - 1, self.width() - 2, 1), Theme.current().colour("line"))

    def _keyed(self, event: QKeyEvent) -> str | None:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return None
        pressed = event.text().lower()
        return next((row.choice.value for row in self._rows if pressed and row.choice.key.lower() == pressed), None)

    def _show_cursor(self) -> None:
        for place, row in enumerate(self._rows):
            row.cursor_here = self.hasFocus() and place == self._cursor
            row.update()

    def _tell(self) -> None:
        chosen = next((row.choice.title for row in self._rows if row.isChecked()), self.tr("nothing chosen"))
        self.setAccessibleName(f"{self._name}: {chosen}" if self._name else chosen)

    def _drop(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._cursor = [], 0
