"""Every key of the ship page as an action, so that buttons and shortcuts cannot differ."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.actions import talk_words
from screening_desk.gui.widgets.keys import NamedActions

translate = QCoreApplication.translate

KEYS: dict[str, tuple[str, ...]] = {
    "new": ("F2",),
    "edit": ("Alt+K",),
    "correct": ("F3",),
    "add": ("Alt+T",),
    "note": ("F4",),
    "next": ("F5",),
    "deep": ("F6",),
    "card": ("F7",),
    "matches": ("Shift+F7",),
    "talk": ("F9",),
    "hand_over": ("F8",),
    "finish": ("Ctrl+Return",),
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


class ShipActions(NamedActions):
    """Actions by name; what the final key does depends on what is in front, and so do its words."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, KEYS)
        self._begun = False
        self.retranslate()

    def name_rows(self, row: int, finish: str) -> None:
        """Name the row that F8 hands over, and what the final key does."""
        over = translate("ShipActions", "Hand over row {n}").format(n=row)
        self.name({"hand_over": over if row else translate("ShipActions", "Hand over"), "finish": finish})

    def name_talk(self, *, begun: bool) -> None:
        """The same key goes on with a private interview that was begun."""
        self._begun = begun
        self.name({"talk": talk_words(begun=begun)})

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "new": translate("ShipActions", "New ship"),
            "edit": translate("ShipActions", "Edit the ship"),
            "add": translate("ShipActions", "Add a person by hand"),
            "correct": translate("ShipActions", "Edit the record"),
            "note": translate("ShipActions", "Note"),
            "next": translate("ShipActions", "Scan the next one"),
            "deep": translate("ShipActions", "In depth"),
            "card": translate("ShipActions", "Question card"),
            "matches": translate("ShipActions", "Open the cards"),
            "talk": talk_words(begun=self._begun),
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
        self.name(words)
