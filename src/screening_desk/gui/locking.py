"""Hiding the screen, locking the desk and giving it back. Nothing of a person outlives the lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from screening_desk.gui.idle import Idle
from screening_desk.gui.in_front import close_what_is_in_front
from screening_desk.gui.pages.door.hide import HidePage
from screening_desk.gui.refusals import sentence
from screening_desk.gui.tasks import Tasks
from screening_desk.services.access import Action
from screening_desk.services.door import Door
from screening_desk.services.errors import Refused, Unavailable

if TYPE_CHECKING:
    from screening_desk.gui.rooms import Rooms
    from screening_desk.gui.shell import Shell
    from screening_desk.services.entry import Pin, SignedIn

translate = QCoreApplication.translate


class Locking(QObject):
    """Knows who is signed in, and takes the screen away: for a moment behind the clock, or for good.

    The keys for it come from ``Idle``, which sees them before any dialog or drop-down does.
    """

    about_to_cover = Signal()
    """What was typed a moment ago still goes to its field."""
    covered = Signal()
    uncovered = Signal()
    forgotten = Signal()
    """Nobody is signed in any more."""
    locked = Signal(str, bool)
    """User name to ask for (empty when somebody else takes over), and whether the entry of the lock was written."""

    def __init__(self, door: Door, tasks: Tasks, rooms: Callable[[], Rooms], root: QStackedWidget) -> None:
        super().__init__(root)
        self._tasks, self._rooms, self._root = tasks, rooms, root
        self.signed: SignedIn | None = None
        self.shell: Shell | None = None
        self.hidden = self.locking = self.closing = False
        self.at_traveller = False
        """Whether a traveller has the screen (``CardDesk``): there is nothing to hide then, and time to read."""
        self._taking_over = False
        self._pin: Pin | None = None
        self.idle = Idle(door.clock.monotonic, door.clock.now, self)
        self.idle.hide_due.connect(self._on_hide_due)
        self.idle.hide_asked.connect(self.hide)
        self.idle.lock_due.connect(self.lock)
        self.idle.lock_asked.connect(self.lock)
        self.page = HidePage(door.clock.now)
        self.page.pin_given.connect(self._on_pin)
        self.page.passphrase_asked.connect(lambda: self.lock("passphrase"))
        root.addWidget(self.page)

    def hide(self) -> None:
        """Cover everything at once: what is open in front, the page, then clipboard and title."""
        if self.signed is None or self.hidden:
            return
        self.hidden = True
        self.about_to_cover.emit()
        self._clear_front()
        self.page.ask(pin=self.pin_leads_back())
        self._root.setCurrentWidget(self.page)
        if self.shell is not None:
            self.shell.keep_drafts()
        _forget_clipboard()
        self.covered.emit()
        self._record(Action.HIDE)

    def lock(self, why: str = "asked") -> None:
        """Hide, keep the draft, let a commit end, write the entry, close the store, forget the key and every widget.

        While the draft cannot be written the page stays hidden and asks again; nothing is dropped.
        """
        if self.signed is None or self.locking:
            return
        self.hide()
        self.locking = True
        self._clear_front()  # hidden already, something may have come to the front since
        self.page.ask(pin=False)
        signed, unsaved = self.signed, self.shell.unsaved() if self.shell is not None else ()

        def keep_and_leave() -> bool:
            for keep in unsaved:
                keep()
            return self._rooms().leave(signed, why)

        self._tasks.run(self, keep_and_leave, lambda entered: self._on_locked(signed, entered), self._on_failed)

    def take_over(self) -> None:
        """Lock for somebody else, whose name the door then asks for."""
        self._taking_over = self.signed is not None
        self.lock("take_over")

    def choose_pin(self, digits: str) -> None:
        """Choose what leads back to a hidden page; raises Refused."""
        self._pin = self._rooms().choose_pin(digits)

    @property
    def tries_left(self) -> int:
        """How often a wrong PIN may still be typed."""
        return self._pin.tries_left if self._pin is not None else 0

    def pin_leads_back(self) -> bool:
        """Whether a PIN was chosen and not typed wrong too often."""
        return self.tries_left > 0

    def pin_fits(self, digits: str) -> bool:
        """Try a PIN; a wrong one counts."""
        return self._pin is not None and self._pin.check(digits)

    def forget(self) -> None:
        """Hold nothing of whoever was signed in."""
        self.signed, self.shell, self._pin = None, None, None
        self.hidden = self.locking = self.idle.private = False
        self.idle.stop()
        _forget_clipboard()
        self.forgotten.emit()

    def _clear_front(self) -> None:
        if close_what_is_in_front():
            self._root.window().activateWindow()  # the keyboard was in what is closed

    def _on_locked(self, signed: SignedIn, entered: bool) -> None:
        self.forget()
        username = "" if self._taking_over else signed.desk.actor.username
        self._taking_over = False
        self.locked.emit(username, entered)

    def _on_failed(self, error: Exception) -> None:
        """Go on as before the lock, hidden: also the watch, which stopped when it asked for this lock."""
        self.locking = self.closing = self._taking_over = False
        self.idle.start()
        self.page.ask(pin=self.pin_leads_back())
        if not isinstance(error, Refused | Unavailable):
            raise error
        title = translate("MainWindow", "Not locked yet: what is open could not be kept.")
        self.page.say("warn", title, sentence(error), again=True)

    def _on_pin(self, digits: str) -> None:
        if self._pin is None:
            return
        if self.pin_fits(digits):
            self._uncover()
        elif self.pin_leads_back():
            self.page.say("warn", sentence(Refused("pin_wrong")))
        else:
            self.lock("pin")

    def _uncover(self) -> None:
        if self.shell is None:
            return
        self.hidden = False
        self._record(Action.UNHIDE)
        self._root.setCurrentWidget(self.shell)
        self.idle.returned()
        self.uncovered.emit()
        self.shell.focus_page()

    def _on_hide_due(self) -> None:
        if not self.at_traveller:
            self.hide()

    def _record(self, action: Action) -> None:
        """Write that the screen was covered or uncovered; a failure to write never keeps it open."""
        signed = self.signed
        if signed is None:
            return

        def write() -> None:
            with signed.desk.act(action, "person", signed.desk.actor.id):
                pass

        self._tasks.run(self, write, lambda _: None, lambda _: None)


def _forget_clipboard() -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
