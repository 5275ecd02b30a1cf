"""The keys of a page as actions, so that its buttons and its shortcuts cannot differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def key_action(owner: QWidget, *keys: str, slot: Callable[[], object] | None = None, anywhere: bool = False) -> QAction:
    """Make an action whose keys work while the focus is in its owner, or `anywhere` in the window.

    Where Return acts, the Enter of the number pad does too: the screen calls both Enter.
    """
    action = QAction(owner)
    action.setShortcuts([QKeySequence(each) for key in keys for each in _both(key)])
    if not anywhere:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if slot is not None:
        action.triggered.connect(lambda _=False: slot())
    owner.addAction(action)
    return action


class NamedActions:
    """Actions of a page by name; a key that is held down acts once."""

    def __init__(self, page: QWidget, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._all = {name: key_action(page, *own) for name, own in keys.items()}
        for action in self._all.values():
            action.setAutoRepeat(False)

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def enable(self, **states: bool) -> None:
        """Switch actions on and off by name; a switched-off action frees its key."""
        for name, on in states.items():
            self._all[name].setEnabled(on)

    def off(self) -> None:
        """Switch every key off."""
        self.enable(**dict.fromkeys(self._all, False))

    def name(self, words: Mapping[str, str]) -> None:
        """Put words on the actions."""
        for name, text in words.items():
            self._all[name].setText(text)


def _both(key: str) -> Iterator[str]:
    yield key
    if key.endswith("Return"):
        yield f"{key.removesuffix('Return')}Enter"
