"""Joined exclusive buttons: short choices with one key each, and the mode tabs of the counter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.key_row import plain_key
from screening_desk.gui.widgets.kinds import edge_pen, paint_box


@dataclass(frozen=True)
class Option:
    """One choice: its value, its words, the key that picks it, and a lighter suffix (a shortcut or a count)."""

    value: str
    words: str
    key: str = ""
    suffix: str = ""


class Segment(QAbstractButton):
    """One button of a `Segmented`; the whole widget has the focus, not the button."""

    def __init__(self, option: Option, pad: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.option = option
        self._pad = pad
        self._plain = False
        self.cursor_here = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setText(option.words)
        self.setAccessibleName(option.words)
        self.setAccessibleDescription(option.key)

    def set_suffix(self, suffix: str) -> None:
        """Show another count after the words."""
        self.option = Option(self.option.value, self.option.words, self.option.key, suffix)
        self.updateGeometry()
        self.update()

    def suffix(self) -> str:
        """What stands after the words in lighter weight."""
        return self.option.suffix or self.option.key

    def take_room(self, pad: int, *, plain: bool) -> None:
        """Take more or less room; `plain` leaves out what stands after the words, and says it when pointed at."""
        if (pad, plain) != (self._pad, self._plain):
            self._pad, self._plain = pad, plain
            self.setToolTip(self.suffix() if plain else "")
            self.updateGeometry()
            self.update()

    def room(self, pad: int, *, plain: bool) -> int:
        """How wide it is with so much room at both sides; strong words take from it, so that choosing moves nothing."""
        theme = Theme.current()
        width = QFontMetrics(theme.font("body")).horizontalAdvance(self.option.words) + 2 * pad
        if self.suffix() and not plain:
            width += QFontMetrics(theme.font("article")).horizontalAdvance(self.suffix()) + _gap(pad)
        return width

    def sizeHint(self) -> QSize:
        """Words, padding and suffix."""
        return QSize(self.room(self._pad, plain=self._plain), 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and suffix; the chosen one is tinted, strong and has a bar below."""
        painter = QPainter(self)
        theme = Theme.current()
        rect = QRectF(self.rect())
        if self.isChecked():
            paint_box(painter, rect, "accent_tint", None, radius=3)
            painter.fillRect(QRectF(0, rect.height() - 2, rect.width(), 2), theme.colour("accent"))
        if self.cursor_here:
            painter.setPen(edge_pen("focus", width=1.5))
            painter.drawRect(rect.adjusted(2.5, 2.5, -3.5, -3.5))
        font = theme.font("body", strong=self.isChecked())
        small = theme.font("article")
        words, suffix = self.option.words, "" if self._plain else self.suffix()
        width = QFontMetrics(font).horizontalAdvance(words)
        total = width + (QFontMetrics(small).horizontalAdvance(suffix) + _gap(self._pad) if suffix else 0)
        left = (rect.width() - total) / 2
        metrics = QFontMetrics(font)
        base = (rect.height() + metrics.ascent() - metrics.descent()) / 2
        ink = "accent" if self.isChecked() else "text2"
        painter.setFont(font)
        painter.setPen(theme.colour(ink if self.isEnabled() else "text3"))
        painter.drawText(QPointF(left, base), words)
        if suffix:
            painter.setFont(small)
            painter.setPen(theme.colour("text2" if self.isChecked() else "text3"))
            painter.drawText(QPointF(left + width + _gap(self._pad), base), suffix)


def _gap(pad: int) -> int:
    return 7 if pad > 8 else 4


class Segmented(QWidget):
    """Exclusive choices in one frame; nothing is chosen until somebody chooses.

    Keys: the key of an option picks it; Left and Right move, Space picks. Options that do not fit start a new line.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[Option] = (), name: str = "", parent: QWidget | None = None, *, pad: int = 10
    ) -> None:
        super().__init__(parent)
        self._pad = pad
        self._cursor = -1
        self._segments: list[Segment] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other choices; what was chosen stays chosen where it is still offered."""
        value = self.value()
        for old in self._segments:
            self._group.removeButton(old)
            old.setParent(None)
            old.deleteLater()
        self._segments = [Segment(option, self._pad, self) for option in options]
        for segment in self._segments:
            self._group.addButton(segment)
            segment.show()
        self._cursor = -1
        self.set_value(value)
        self._arrange(self.width())
        self.updateGeometry()

    def options(self) -> tuple[Option, ...]:
        """The choices offered."""
        return tuple(segment.option for segment in self._segments)

    def segment(self, value: str) -> Segment:
        """The button of a value; KeyError when it is not offered."""
        for segment in self._segments:
            if segment.option.value == value:
                return segment
        raise KeyError(value)

    def value(self) -> str:
        """The value chosen, or the empty string."""
        return next((s.option.value for s in self._segments if s.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Show a choice without reporting it; the empty string shows none."""
        self._group.setExclusive(False)
        for segment in self._segments:
            segment.setChecked(segment.option.value == value)
        self._group.setExclusive(True)

    def set_suffix(self, value: str, suffix: str) -> None:
        """Show a count after the words of one option."""
        self.segment(value).set_suffix(suffix)
        self._arrange(self.width())
        self.updateGeometry()

    def pick(self, value: str) -> None:
        """Choose and report, as a click does."""
        self.set_value(value)
        self.chosen.emit(value)

    def sizeHint(self) -> QSize:
        """All options in one line."""
        return QSize(sum(s.sizeHint().width() + 1 for s in self._segments) + 1, 34)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest option."""
        return QSize(max((s.sizeHint().width() for s in self._segments), default=30) + 2, 34)

    def hasHeightForWidth(self) -> bool:
        """True: options wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return self._lines(width)[-1][1].bottom() + 2 if self._segments else 34

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the options anew."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def ring_rect(self) -> QRect:
        """Where the focus ring goes: around the options, not the room beside them."""
        lines = self._lines(self.width())
        right = max((place.right() for _, place in lines), default=self.width())
        return QRect(0, 0, right + 2, lines[-1][1].bottom() + 2 if lines else self.height())

    def event(self, event: QEvent) -> bool:
        """The keys of the options win over shortcuts of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._option(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key of an option, or Left, Right and Space."""
        option = self._option(event)
        if option is not None:
            self.pick(option.value)
            return
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and self._segments:
            start = self._cursor if self._cursor >= 0 else self._checked_index() if self.value() else -1
            self._move_cursor(min(max(start + step, 0), len(self._segments) - 1))
        elif event.key() == Qt.Key.Key_Space and self._cursor >= 0:
            self.pick(self._segments[self._cursor].option.value)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        super().focusOutEvent(event)
        self._move_cursor(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One frame for each line, thin rules between the options."""
        painter = QPainter(self)
        lines = self._lines(self.width())
        for top in sorted({place.top() for _, place in lines}):
            right = max(place.right() for _, place in lines if place.top() == top)
            paint_box(painter, QRectF(0, top - 1, right + 2, 34), "surface", "control")
        painter.setPen(edge_pen("line"))
        for (_, one), (_, other) in pairwise(lines):
            if one.top() == other.top():
                painter.drawLine(one.topRight() + QPoint(1, 0), one.bottomRight() + QPoint(1, 0))

    def _option(self, event: QKeyEvent) -> Option | None:
        """The option whose key was pressed."""
        if not plain_key(event):
            return None
        pressed = event.text().lower()
        return next((s.option for s in self._segments if s.option.key and s.option.key.lower() == pressed), None)

    def _checked_index(self) -> int:
        return next((i for i, s in enumerate(self._segments) if s.isChecked()), -1)

    def _move_cursor(self, index: int) -> None:
        self._cursor = index
        for i, segment in enumerate(self._segments):
            segment.cursor_here = i == index
            segment.update()

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, Segment):
            self.chosen.emit(button.option.value)

    def _lines(self, width: int) -> list[tuple[Segment, QRect]]:
        places: list[tuple[Segment, QRect]] = []
        left, top = 1, 1
        for segment in self._segments:
            size = segment.sizeHint()
            if left > 1 and left + size.width() + 1 > width:
                left, top = 1, top + 38
            places.append((segment, QRect(left, top, size.width(), 32)))
            left += size.width() + 1
        return places

    def _arrange(self, width: int) -> None:
        for segment, place in self._lines(width):
            segment.setGeometry(place)


class ModeTabs(Segmented):
    """The modes of the counter, or the columns of the checklist; the shortcut or a count is the suffix."""

    def __init__(self, options: Sequence[Option] = (), name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(options, name, parent, pad=12)

    def fit(self, width: int) -> bool:
        """Stay in one line: leave out what stands after the words, then take less room around them; False where neither will do."""
        for plain, pad in ((False, 12), (True, 12), (True, 6)):
            needed = sum(segment.room(pad, plain=plain) + 1 for segment in self._segments) + 1
            if needed <= width:
                break
        for segment in self._segments:
            segment.take_room(pad, plain=plain)
        self.setMinimumWidth(needed if needed <= width else 0)
        self._arrange(self.width())
        return needed <= width
