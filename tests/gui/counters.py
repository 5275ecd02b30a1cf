"""Counter pages for tests: invented travellers, and the keys of an officer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening_desk.documents.digits import digit, values
from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services.desk import Desk
from screening_desk.services.entry import Door
from screening_desk.services.settings import OfficeSettings
from tests.gui.doors import press
from tests.office import SETTINGS, Office

KEYS = {"Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Space": Qt.Key.Key_Space, "Del": Qt.Key.Key_Delete}
CHORDS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


def zone(state: str, names: str, number: str = "X1234567", birth: str = "000101", expiry: str = "310418") -> str:
    """Return a whole passport zone with right check digits."""
    number = number.ljust(9, "<")
    parts = [number + digit(values(number)), birth + digit(values(birth)), expiry + digit(values(expiry))]
    composite = digit(values("".join(parts) + "<" * 14 + "0"))
    return f"P<{state}{names}".ljust(44, "<")[:44] + f"\n{parts[0]}{state}{parts[1]}F{parts[2]}{'<' * 14}0{composite}"


CITIZEN = zone("IDN", "CONTOH<<SITI<MELATI")
VISITOR = zone("SGP", "TELADAN<<MEI", number="K7654321")
SHORT = zone("UTO", "SPESIMEN<<ELISA<JOHANA", number="T45X0071", birth="910305", expiry="270314")
LONG = "A" * 120 + " " + "B" * 79


def make_page(
    office: Office, theme: Theme, desk: Desk | None = None, settings: OfficeSettings = SETTINGS
) -> CounterPage:
    """A counter page whose work runs at once."""
    door = Door(Path("/nowhere"), office.reference, office.clock)
    return CounterPage(Context(desk or office.officer, DirectTasks(), theme, settings, door))


def settle() -> None:
    """Let Qt lay out, show and focus what was asked for."""
    for _ in range(4):
        QApplication.processEvents()


def scan(page: CounterPage, text: str) -> None:
    """Lay a document on the reader."""
    page.scan(text)
    settle()


def keys(text: str) -> None:
    """Press keys by name, where the focus is."""
    for name in text.split():
        *chords, last = name.split("+")
        press(KEYS.get(last) or Qt.Key[f"Key_{last}"], *(CHORDS[chord] for chord in chords))
        settle()


def typed(text: str) -> None:
    """Type letters where the focus is."""
    QTest.keyClicks(QApplication.focusWidget(), text)
    settle()
