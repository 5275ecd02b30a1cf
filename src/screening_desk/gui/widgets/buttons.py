"""A push button whose words and shortcut come from one QAction, so that the two cannot differ."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from screening_desk.gui.theme import Theme, known_icon
from screening_desk.gui.widgets.labels import repolish

HIGH, LOW = 34, 28


def shortcut_words(action: QAction) -> str:
    """The shortcut of an action as shown on screen, such as `Ctrl+Enter`."""
    sequence = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    return sequence.replace("Return", "Enter")


class ShortcutButton(QPushButton):
    """Icon, words, and the shortcut in lighter weight. Never the default button: Enter decides nothing.

    `primary` fills it; a disabled primary keeps its place and shows a lock. The action must also be added to the page
    or window for its shortcut to work; `icon_name` is one of the theme's icons. `key` names the key of a field that
    does the same, where the action has no shortcut of its own; `low` leaves air around it in the head of a panel.
    """

    def __init__(
        self,
        action: QAction | None = None,
        parent: QWidget | None = None,
        *,
        primary: bool = False,
        destructive: bool = False,
        icon_name: str = "",
        key: str = "",
        low: bool = False,
    ) -> None:
        super().__init__(parent)
        self._height = LOW if low else HIGH
        self.setProperty("low", low)
        self._action: QAction | None = None
        self._hidden_by_action = False
        self._key = key
        self._icon_name = known_icon(icon_name)
        self.setAutoDefault(False)
        self.setDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("destructive", destructive)
        self.set_primary(primary)
        if action is not None:
            self.set_action(action)

    def action(self) -> QAction | None:
        """The action behind the button."""
        return self._action

    def set_action(self, action: QAction) -> None:
        """Follow an action: text, shortcut, enabled state, visibility; a click triggers it."""
        if self._action is not None:
            self._action.changed.disconnect(self._follow)
            self.clicked.disconnect(self._action.trigger)
        self._action = action
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def primary(self) -> bool:
        """Whether this is the one filled button of the page."""
        return bool(self.property("primary"))

    def set_primary(self, primary: bool) -> None:
        """Fill the button, or make it an ordinary one."""
        if primary == self.primary():
            return
        self.setProperty("primary", primary)
        repolish(self)
        self.updateGeometry()

    def set_icon_name(self, name: str) -> None:
        """Show a line icon before the words."""
        self._icon_name = known_icon(name)
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """The words without the shortcut."""
        return self._action.text() if self._action is not None else self.text()

    def shortcut_text(self) -> str:
        """The shortcut as shown."""
        return (shortcut_words(self._action) if self._action is not None else "") or self._key

    def sizeHint(self) -> QSize:
        """Words, icon, shortcut and padding."""
        words, shortcut = self._metrics()
        width = words.horizontalAdvance(self.words()) + 26 + (6 if self.primary() else 0)
        if self.shortcut_text():
            width += shortcut.horizontalAdvance(self.shortcut_text()) + 8
        if self._shown_icon():
            width += 24
        return QSize(width + 1, self._height)

    def minimumSizeHint(self) -> QSize:
        """Never smaller: nothing on a button is cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses the focused button; Enter is left to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A disabled primary shows a lock, which needs room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button of the style sheet, then icon, words and shortcut."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = Theme.current()
        words, shortcut = self._metrics()
        ink, soft = self._inks()
        left = (self.width() - self.sizeHint().width()) / 2 + 13 + (3 if self.primary() else 0)
        icon = self._shown_icon()
        if icon:
            theme.paint_icon(painter, QRectF(left, (self.height() - 16) / 2, 16, 16), icon, ink)
            left += 24
        base = (self.height() + words.ascent() - words.descent()) / 2
        painter.setFont(theme.font("body", strong=self._strong()))
        painter.setPen(theme.colour(ink))
        painter.drawText(QPointF(left, base), self.words())
        left += words.horizontalAdvance(self.words()) + 8
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour(soft))
        base = (self.height() + shortcut.ascent() - shortcut.descent()) / 2
        painter.drawText(QPointF(left, base), self.shortcut_text())

    def _inks(self) -> tuple[str, str]:
        if not self.isEnabled():
            return "text3", "text3"
        if self.primary():
            return "on_accent", "on_accent_soft"
        if self.property("destructive"):
            return "error", "error"
        return "text", "text3"

    def _strong(self) -> bool:
        return self.primary() and self.isEnabled()

    def _shown_icon(self) -> str:
        return "lock" if self.primary() and not self.isEnabled() else self._icon_name

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        theme = Theme.current()
        return QFontMetrics(theme.font("body", strong=self._strong())), QFontMetrics(theme.font("label"))

    def _follow(self) -> None:
        action = self._action
        if action is None:
            return
        self.setText(action.text().replace("&", "&&"))
        shortcut = self.shortcut_text()
        self.setAccessibleName(f"{action.text()} ({shortcut})" if shortcut else action.text())
        self.setEnabled(action.isEnabled())
        if not action.isVisible():
            self._hidden_by_action = True
            self.hide()
        elif self._hidden_by_action:
            self._hidden_by_action = False
            self.show()
        self.updateGeometry()
        self.update()
