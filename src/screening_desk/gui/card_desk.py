"""The traveller has the screen: nothing but a question card is there to be seen, touched or typed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from screening_desk.gui.in_front import close_what_is_in_front
from screening_desk.gui.locking import Locking
from screening_desk.gui.reader import Reader

if TYPE_CHECKING:
    from screening_desk.gui.pages.cards.card import CardPage
    from screening_desk.gui.pages.cards.keys import CardKeys


class CardDesk(QObject):
    """Shows a card over the whole screen and gives the screen back to nobody but the officer.

    Whatever locks the desk meanwhile takes the card away: the answers given are in the draft already.
    """

    changed = Signal()
    """The card came or went."""
    pin_wanted = Signal()
    """The card leads back by PIN and none is chosen yet; `go_on` shows it afterwards."""

    def __init__(self, window: QMainWindow, root: QStackedWidget, locking: Locking, reader: Reader) -> None:
        super().__init__(window)
        self._window, self._root, self._locking, self._reader = window, root, locking, reader
        self._card: CardPage | None = None
        self._waiting: CardPage | None = None
        self._keys: CardKeys | None = None
        self._private = self._was_full = False
        locking.covered.connect(self.end)
        locking.covered.connect(self.drop)

    @property
    def on(self) -> bool:
        """Whether a traveller has the screen."""
        return self._card is not None

    def holding(self) -> bool:
        """Whether a key of the traveller is held back."""
        return self._keys is not None and self._keys.holding()

    def show(self, card: CardPage) -> None:
        """Give the screen to the traveller, once a way back is certain."""
        self.drop()
        if self.on or self._locking.shell is None or self._locking.hidden:
            card.deleteLater()
        elif card.way == "pin" and not self._locking.pin_leads_back():
            self._waiting = card
            self.pin_wanted.emit()
        else:
            self._begin(card)

    def go_on(self) -> None:
        """A PIN was chosen."""
        card, self._waiting = self._waiting, None
        if card is not None:
            self.show(card)

    def drop(self) -> None:
        """No PIN was chosen: the card is not shown."""
        card, self._waiting = self._waiting, None
        if card is not None:
            card.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the screen again when a key of the system made the window smaller."""
        if event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            QTimer.singleShot(0, self, self._fill)
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        state = self._window.windowState()
        if self.on and not state & Qt.WindowState.WindowFullScreen:
            self._window.setWindowState(state | Qt.WindowState.WindowFullScreen)

    def _begin(self, card: CardPage) -> None:
        from screening_desk.gui.pages.cards.keys import CardKeys  # noqa: PLC0415 - the door needs no cards

        self._reader.settle()
        close_what_is_in_front()
        self._card, self._locking.at_traveller = card, True
        card.pin_given.connect(self._on_pin)
        card.passphrase_asked.connect(lambda: self._locking.lock("passphrase"))
        card.return_asked.connect(self._give_back)
        self._keys = CardKeys(card)
        self._keys.pressed.connect(card.take_key)
        self._keys.acted.connect(self._locking.idle.returned)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self._keys)
        self._private = self._locking.idle.private
        self._locking.idle.set_private(True)
        self._was_full = self._window.isFullScreen()
        self._window.statusBar().hide()
        self._window.installEventFilter(self)
        self._fill()
        self._root.addWidget(card)
        self._root.setCurrentWidget(card)
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_pin(self, digits: str) -> None:
        if self._locking.pin_fits(digits):
            self._give_back()
        elif self._locking.pin_leads_back() and self._card is not None:
            self._card.say_wrong(self._locking.tries_left)
        else:
            self._locking.lock("pin")

    def _give_back(self) -> None:
        card, shell = self._card, self._locking.shell
        if card is None or shell is None:
            return
        self._root.setCurrentWidget(shell)
        self.end()
        self._locking.idle.returned()
        shell.focus_page()
        card.closed.emit()

    def end(self) -> None:
        """Take the card away, wherever the screen goes next."""
        card, self._card = self._card, None
        if card is None:
            return
        application = QApplication.instance()
        if application is not None and self._keys is not None:
            application.removeEventFilter(self._keys)
        self._keys = None
        self._locking.at_traveller = False
        self._locking.idle.set_private(self._private)
        self._window.removeEventFilter(self)
        self._window.statusBar().show()
        if not self._was_full:
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._root.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.changed.emit()
