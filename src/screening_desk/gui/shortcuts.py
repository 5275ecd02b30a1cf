"""Shortcuts for replayed keys: Qt asks its shortcut map only for keys that come from the window system."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def trigger_shortcut(receiver: QObject, event: QKeyEvent, kind: type[QKeyEvent]) -> bool:
    """Do for a key what Qt does before it delivers it: ask the focus widget, then find a shortcut; True when one ran.

    `kind` is the class the asking event is made of, so that an event filter can know it.
    """
    override = kind(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
    override.ignore()
    QCoreApplication.sendEvent(receiver, override)
    if override.isAccepted():
        return False
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is None:
        return False
    sequences = _sequences(event)
    for action in _actions(window):
        if action.isEnabled() and any(sequence in sequences for sequence in action.shortcuts()):
            action.trigger()
            return True
    for shortcut in window.findChildren(QShortcut):
        own = shortcut.keys()
        fits = any(sequence in sequences for sequence in own)
        if fits and shortcut.isEnabled() and _reaches(shortcut.context(), shortcut.parent(), window):
            shortcut.activated.emit()
            return True
    return False


def _sequences(event: QKeyEvent) -> tuple[QKeySequence, ...]:
    """A key as a sequence; keypad and Shift do not matter for a key that types a character."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    bare = modifiers & ~Qt.KeyboardModifier.ShiftModifier
    return (QKeySequence(modifiers.value | event.key()), QKeySequence(bare.value | event.key()))


def _actions(window: QWidget) -> Iterable[QAction]:
    for widget in (window, *window.findChildren(QWidget)):
        for action in widget.actions():
            if action.isVisible() and _reaches(action.shortcutContext(), widget, window):
                yield action


def _reaches(context: Qt.ShortcutContext, owner: QObject | None, window: QWidget) -> bool:
    if not isinstance(owner, QWidget) or not owner.isVisible() or not owner.isEnabled():
        return False
    focus = QApplication.focusWidget()
    if context == Qt.ShortcutContext.WidgetShortcut:
        return owner is focus
    if context == Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return focus is not None and (owner is focus or owner.isAncestorOf(focus))
    return owner.window() is window
