"""Every key of the ship page as an action, so that buttons and shortcuts cannot differ."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate

KEYS: dict[str, tuple[str, ...]] = {
    "new": ("F2",),
    "edit": ("F3",),
    "note": ("F4",),
    "next": ("F5",),
    "deep": ("F6",),
    "hand_over": ("F8",),
    "finish": ("Ctrl+Return", "Ctrl+Enter"),
    "import": ("Ctrl+I", "Ctrl+O"),
    "form": ("Alt+F",),
    "stay": ("Alt+N",),
    "confirm": ("K",),
    "book": ("B",),
    "find": ("Ctrl+F",),
    "keep": ("Ctrl+S",),
    "end": ("Alt+X",),
    "back": ("Esc",),
}


class ShipActions:
    """Actions by name; what the final key does depends on what is in front, and so do its words."""

    def __init__(self, page: QWidget) -> None:
        self._all: dict[str, QAction] = {}
        for name, shortcuts in KEYS.items():
            action = QAction(page)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            page.addAction(action)
            self._all[name] = action
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def enable(self, **states: bool) -> None:
        """Switch actions on and off by name; a switched-off action frees its key."""
        for name, on in states.items():
            self._all[name].setEnabled(on)

    def off(self) -> None:
        """Switch every key off."""
        self.enable(**dict.fromkeys(KEYS, False))

    def name_rows(self, row: int, finish: str) -> None:
        """Name the row that F8 hands over, and what the final key does."""
        over = translate("ShipActions", "Hand over row {n}").format(n=row)
        self._all["hand_over"].setText(over if row else translate("ShipActions", "Hand over"))
        self._all["finish"].setText(finish)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "new": translate("ShipActions", "New ship"),
            "edit": translate("ShipActions", "Edit the ship"),
            "note": translate("ShipActions", "Note"),
            "next": translate("ShipActions", "Scan the next one"),
            "deep": translate("ShipActions", "In depth"),
            "import": translate("ShipActions", "Take a list"),
            "form": translate("ShipActions", "Columns of FAL form 5"),
            "stay": translate("ShipActions", "All stay on duty"),
            "confirm": translate("ShipActions", "Same person, document intact"),
            "book": translate("ShipActions", "Book seen, date as in the list"),
            "find": translate("ShipActions", "Find by name or number"),
            "keep": translate("ShipActions", "Save for later"),
            "end": translate("ShipActions", "Close the ship"),
            "back": translate("ShipActions", "Back"),
        }
        for name, text in words.items():
            self._all[name].setText(text)
