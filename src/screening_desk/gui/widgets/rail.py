"""The rail at the left: pages and tools with icon, shortcut and badge; icons alone when the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from screening_desk.gui.theme import Theme, known_icon
from screening_desk.gui.widgets.kinds import edge_pen, paint_box
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel, safe_tooltip

WIDE, NARROW = 188, 48
_LEFT, _GAP, _RIGHT = 32, 5, 7
_ROW = 36
_ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class RailEntry:
    """One line of the rail; `key` is what `chosen` reports."""

    key: str
    words: str
    icon: str
    shortcut: str = ""
    badge: str = ""

    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.words, self.badge) if part)


class RailModel(QAbstractListModel):
    """The lines of a rail."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[RailEntry] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Words for eyes and ears; the entry itself for the delegate."""
        entry = self.entries[index.row()]
        if role == _ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tooltip(f"{entry.words} {entry.shortcut}".strip())
        return None

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def set_badge(self, key: str, badge: str) -> None:
        """Change one badge."""
        for row, entry in enumerate(self.entries):
            if entry.key == key:
                self.entries[row] = replace(entry, badge=badge)
                self.dataChanged.emit(self.index(row), self.index(row))


class RailDelegate(QStyledItemDelegate):
    """Paints a line: bar and surface for the current page, icon, words, badge, shortcut."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """36 high."""
        del index
        return QSize(option.rect.width(), _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        entry = index.data(_ENTRY_ROLE)
        rail = self.parent()
        if not isinstance(entry, RailEntry) or not isinstance(rail, Rail):
            return
        theme = Theme.current()
        rect = QRectF(option.rect).adjusted(8, 1, -8, -1)
        current = rail.current() == entry.key
        painter.save()
        if current:
            paint_box(painter, rect, "surface", None)
            painter.fillRect(QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16), theme.colour("accent"))
        icon_left = rect.left() + (9 if not rail.narrow() else (rect.width() - 16) / 2)
        icon = QRectF(icon_left, rect.center().y() - 8, 16, 16)
        theme.paint_icon(painter, icon, entry.icon, "text" if current else "text2")
        if not rail.narrow():
            self._paint_words(painter, rect, entry, current=current, badges=rail.badges())
        elif entry.badge and rail.badges():
            painter.setBrush(theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(icon.topRight() + QPointF(2, 1), 3.5, 3.5)
        focused = QStyle.StateFlag.State_HasFocus in option.state
        if focused:
            painter.setPen(edge_pen("focus", width=2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, entry: RailEntry, *, current: bool, badges: bool) -> None:
        theme = Theme.current()
        font, small = theme.font("body", strong=current), theme.font("article")
        metrics, tiny = QFontMetrics(font), QFontMetrics(small)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = rect.adjusted(0, 0, -_RIGHT, 0)
        painter.setFont(small)
        painter.setPen(theme.colour("text3"))
        painter.drawText(right, middle | int(Qt.AlignmentFlag.AlignRight), entry.shortcut)
        room = room_of_words(rect.width(), tiny.horizontalAdvance(entry.shortcut))
        words = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if current else "text2"))
        painter.drawText(rect.adjusted(_LEFT, 0, 0, 0), middle, words)
        if entry.badge and badges:
            strong = theme.font("article", strong=True)
            width = max(18, QFontMetrics(strong).horizontalAdvance(entry.badge) + 10)
            box = QRectF(rect.left() + _LEFT + metrics.horizontalAdvance(words) + 8, rect.center().y() - 9, width, 18)
            paint_box(painter, box, "selected", None, radius=9)
            painter.setFont(strong)
            painter.setPen(theme.colour("accent"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), entry.badge)


def room_of_words(width: float, shortcut: int) -> int:
    """Return how wide the words of a line can be, between its icon and its shortcut."""
    return int(width - _LEFT - _GAP - shortcut - _RIGHT)


class Rail(QListView):
    """A list of pages or tools. `chosen(key)` on a click, Enter or Space; the page shown is set with `set_current`."""

    chosen = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RailModel(self)
        self._current = ""
        self._narrow = False
        self._badges = True
        self.setModel(self._model)
        self.setItemDelegate(RailDelegate(self))
        self.setAccessibleName(name)
        self.setProperty("role", "rail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """Show these lines."""
        for entry in entries:
            known_icon(entry.icon)
        self._model.set_entries(entries)
        self.updateGeometry()

    def entries(self) -> tuple[RailEntry, ...]:
        """The lines shown."""
        return tuple(self._model.entries)

    def set_badge(self, key: str, badge: str) -> None:
        """Show a count at a line; the empty string takes it away."""
        self._model.set_badge(key, badge)

    def current(self) -> str:
        """Key of the page shown, or the empty string."""
        return self._current

    def set_current(self, key: str) -> None:
        """Mark the page shown."""
        self._current = key
        for row, entry in enumerate(self._model.entries):
            if entry.key == key:
                self.setCurrentIndex(self._model.index(row))
        self.viewport().update()

    def badges(self) -> bool:
        """Whether badges are shown."""
        return self._badges

    def show_badges(self, shown: bool) -> None:
        """Hide all badges in closed mode."""
        self._badges = shown
        self.viewport().update()

    def narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, 48 wide, or icons and words, 188 wide."""
        self._narrow = narrow
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(NARROW if self._narrow else WIDE, _ROW * self._model.rowCount())

    def minimumSizeHint(self) -> QSize:
        """The whole of it."""
        return self.sizeHint()

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY_ROLE)
        if isinstance(entry, RailEntry):
            self.chosen.emit(entry.key)


class SideRail(QFrame):
    """The whole left side: `pages` on top, `tools` at the bottom, and who is signed in."""

    def __init__(self, pages_name: str = "", tools_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.pages = Rail(pages_name)
        self.tools = Rail(tools_name)
        self._name = PlainLabel(role="strong")
        self._role = PlainLabel(role="article", tone="text2")
        self._person = QFrame()
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._role)
        self._words = QWidget()
        self._words.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 5, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.pages)
        outer.addStretch(1)
        outer.addWidget(self.tools)
        outer.addSpacing(8)
        outer.addWidget(rule)
        outer.addWidget(self._person)
        line = QHBoxLayout(self._person)
        line.setContentsMargins(17, 8, 8, 8)
        line.setSpacing(9)
        line.addWidget(IconLabel("person"))
        line.addWidget(self._words, 1)
        self.set_narrow(False)

    def set_person(self, name: str, role: str) -> None:
        """Say who is signed in."""
        self._name.setText(name)
        self._role.setText(role)
        self._person.setToolTip(safe_tooltip(f"{name}\n{role}"))

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone below 1200 px of window width."""
        self.setFixedWidth((NARROW if narrow else WIDE) + 1)
        self._words.setVisible(not narrow)
        for rail in (self.pages, self.tools):
            rail.set_narrow(narrow)
