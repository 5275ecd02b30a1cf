"""Every key of the counter as an action, so that buttons and shortcuts cannot differ."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.words import MODES, mode_word
from screening_desk.gui.widgets.keys import NamedActions

translate = QCoreApplication.translate

KEYS: dict[str, tuple[str, ...]] = {
    "new": ("F2",),
    "manual": ("F3",),
    "edit": ("F3",),
    "note": ("F4",),
    "contacts": ("Alt+C",),
    "check": ("F5",),
    "deep": ("F6",),
    "card": ("F7",),
    "matches": ("Shift+F7",),
    "talk": ("F9",),
    "hand_over": ("F8",),
    "finish": ("Ctrl+Return",),
    "confirm": ("K",),
    "first": ("Alt+D",),
    "begin": ("Ctrl+Return",),
    "count": ("Alt+H",),
    "returned": ("Alt+W",),
    "close": ("Ctrl+D",),
    "recent": ("Ctrl+R",),
    "movement": ("Ctrl+H",),
    "group": ("Alt+O",),
    "resume": ("Alt+L",),
    "put_away": ("Alt+L",),
    "aside": ("Ctrl+S",),
    "remain": ("Esc",),
    "help": ("F8",),
    "save": ("Ctrl+Return",),
}


def talk_words(*, begun: bool) -> str:
    """What F9 does, here and on a ship."""
    on, first = (
        translate("CounterActions", "Go on with the interview"),
        translate("CounterActions", "Private interview"),
    )
    return on if begun else first


class CounterActions(NamedActions):
    """Actions by name; `mode` actions by the name of their mode."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, KEYS | {mode: (f"Alt+{number}",) for number, mode in enumerate(MODES, start=1)})
        self._danger, self._mode, self._begun = False, "", False
        self.retranslate()

    def name_hand_over(self, *, danger: bool) -> None:
        """In danger the same key calls: nobody waits for a reason."""
        self._danger = danger
        call, over = translate("CounterActions", "Call the supervisor"), translate("CounterActions", "Hand over")
        self.name({"hand_over": call if danger else over})

    def name_talk(self, *, begun: bool) -> None:
        """The same key goes on with a private interview that was begun."""
        self._begun = begun
        self.name({"talk": talk_words(begun=begun)})

    def name_finish(self, mode: str) -> None:
        """An application is handed on; what becomes of it is not decided at this counter."""
        self._mode = mode
        on, done = translate("CounterActions", "Pass on"), translate("CounterActions", "Finish and save")
        self.name({"finish": on if mode == "applicant" else done})

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "new": translate("CounterActions", "New traveller"),
            "manual": translate("CounterActions", "Type without MRZ"),
            "edit": translate("CounterActions", "Edit the record"),
            "note": translate("CounterActions", "Note"),
            "contacts": translate("CounterActions", "Contacts and journey"),
            "check": translate("CounterActions", "Recheck"),
            "deep": translate("CounterActions", "In depth"),
            "card": translate("CounterActions", "Question card"),
            "matches": translate("CounterActions", "Open the cards"),
            "first": translate("CounterActions", "First application, without a passport"),
            "begin": translate("CounterActions", "Open screening"),
            "confirm": translate("CounterActions", "Confirm what was seen"),
            "count": translate("CounterActions", "How days are counted"),
            "returned": translate("CounterActions", "Citizen coming home"),
            "close": translate("CounterActions", "Closed mode"),
            "recent": translate("CounterActions", "Last screenings"),
            "movement": translate("CounterActions", "Movement history"),
            "group": translate("CounterActions", "Group"),
            "resume": translate("CounterActions", "Continue"),
            "put_away": translate("CounterActions", "Put aside"),
            "aside": translate("CounterActions", "Put aside"),
            "remain": translate("CounterActions", "Stay with this traveller"),
            "help": translate("CounterActions", "Assistance"),
            "save": translate("CounterActions", "Save"),
        } | {mode: mode_word(mode) for mode in MODES}
        self.name(words)
        self.name_hand_over(danger=self._danger)
        self.name_talk(begun=self._begun)
        self.name_finish(self._mode)
