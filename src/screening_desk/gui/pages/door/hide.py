"""What F12 shows: a clock, and the PIN that leads back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from screening_desk.gui.forms.ui_hide import Ui_HideForm
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.zone import ZONE

COLUMN = 330


class HidePage(QWidget):
    """Nothing of the work shows. Three wrong PINs, or no PIN chosen yet, leave only the passphrase."""

    pin_given = Signal(str)
    passphrase_asked = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setProperty("ring", "self")  # it holds the focus when no PIN is asked, and is no control
        self._now = now
        self.ui = Ui_HideForm()
        self.ui.setupUi(self)
        self.ui.pin.setValidator(QRegularExpressionValidator("[0-9]{0,6}", self))
        for widget in (self.ui.pin, self.ui.explanation):
            widget.setFixedWidth(COLUMN)
        self.ui.day.setContentsMargins(0, 0, 0, 16)
        self.ui.centre.setStretch(0, 1)
        self.ui.centre.setStretch(2, 1)
        self._back = QAction(self)
        self._back.triggered.connect(self._on_back)
        self._passphrase = QAction(self)
        self._passphrase.setShortcut("Alt+T")
        self._passphrase.triggered.connect(self.passphrase_asked)
        self._again = QAction(self)
        self._again.setShortcut("F5")
        self._again.setEnabled(False)
        self._again.triggered.connect(self.passphrase_asked)
        self.addActions([self._back, self._passphrase, self._again])
        self.ui.buttons.addWidget(ShortcutButton(self._back, primary=True, key="Enter"))
        self.ui.buttons.addWidget(ShortcutButton(self._passphrase))
        self.ui.buttons.addStretch(1)
        self._notice = Banner("warn")
        self._notice.setFixedWidth(COLUMN)
        self._notice.hide()
        self.ui.notice_place.addWidget(self._notice)
        self.ui.pin.returnPressed.connect(self._back.trigger)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.retranslate()

    def ask(self, *, pin: bool) -> None:
        """Be ready for the return: by PIN, or by passphrase alone."""
        self.ui.pin.clear()
        for widget in (self.ui.pin, self.ui.pin_label):
            widget.setVisible(pin)
        self._back.setVisible(pin)
        self._again.setEnabled(False)
        self._notice.hide()
        self.tick()
        if pin:
            self.ui.pin.setFocus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, kind: Kind, title: str, text: str = "", *, again: bool = False) -> None:
        """Show one sentence under the fields; with ``again`` F5 tries to lock once more."""
        self._again.setEnabled(again)
        self._notice.show_state(kind, title, text)
        self._notice.show()

    def tick(self) -> None:
        """Show the time of the office."""
        here = self._now().astimezone(ZONE)
        self.ui.clock.setText(f"{here:%H.%M}")
        self.ui.day.setText(QLocale().toString(QDate(here.year, here.month, here.day), "dddd, d MMMM yyyy"))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._back.setText(self.tr("Back"))
        self._passphrase.setText(self.tr("Passphrase"))
        self.tick()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_back(self) -> None:
        pin = self.ui.pin.text()
        self.ui.pin.clear()
        if len(pin) == 6:
            self.pin_given.emit(pin)
