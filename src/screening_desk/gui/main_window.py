"""The one window: sign-in, the pages of a role, and its keys. It knows no word of the business."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from screening_desk.gui.card_desk import CardDesk
from screening_desk.gui.idle import Idle
from screening_desk.gui.language import Language
from screening_desk.gui.locking import Locking
from screening_desk.gui.notices import notice_sentence
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.pages.help import HelpDialog
from screening_desk.gui.reader import Reader
from screening_desk.gui.refusals import sentence
from screening_desk.gui.sleep import SleepWatch
from screening_desk.gui.status import StatusItems
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.focus_ring import FocusRing
from screening_desk.gui.widgets.training_frame import TrainingFrame
from screening_desk.services.access import Role
from screening_desk.services.door import Door
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.place import place_of

if TYPE_CHECKING:
    from screening_desk.demo import Sample
    from screening_desk.gui.rooms import Rooms
    from screening_desk.gui.shell import Shell
    from screening_desk.services.entry import SignedIn


class MainWindow(QMainWindow):
    """Leads from the closed door to a role's pages and back. Nothing of a person outlives the lock."""

    def __init__(
        self, door: Door, theme: Theme, tasks: Tasks, language: Language, sample: Sample | None = None
    ) -> None:
        super().__init__()
        self._door, self._theme, self._tasks, self._language, self._sample = door, theme, tasks, language, sample
        self._told_mark = False
        self.reader = Reader(self)
        for came in (self.reader.scanned, self.reader.partial):
            came.connect(self._on_scanned)
        self._root = QStackedWidget()
        self.setCentralWidget(TrainingFrame(self._root) if door.training else self._root)
        self._locking = Locking(door, tasks, lambda: self._rooms, self._root)
        self._locking.idle.rest_due.connect(self._rest)
        self._locking.about_to_cover.connect(self.reader.settle)
        self._locking.locked.connect(self._on_locked)
        self.cards = CardDesk(self, self._root, self._locking, self.reader)
        self.cards.changed.connect(self._name_window)
        self.cards.pin_wanted.connect(self._on_pin_wanted)
        self.status = StatusItems(self.statusBar(), door.clock.now)
        for told, slot in (
            (self._locking.covered, self.status.cover),
            (self._locking.uncovered, self.status.uncover),
            (self._locking.forgotten, self.status.close),
        ):
            told.connect(slot)
            told.connect(self._name_window)
        self._actions()
        self._name_window()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self.idle)
            self.reader.install(application)
            application.commitDataRequest.connect(lambda _: self.lock("session_end"))
            FocusRing.install(application)
            if sys.platform == "win32":
                self._sleep = SleepWatch(lambda: self.lock("slept"))
                application.installNativeEventFilter(self._sleep)
        self.resize(1366, 768)
        if door.exists():
            self.show_sign_in()
        else:
            self.show_set_up()

    @cached_property
    def _rooms(self) -> Rooms:
        from screening_desk.gui.rooms import Rooms  # noqa: PLC0415 - takes longer than the door, which stands first

        return Rooms(self._door, self._tasks, self._theme)

    @property
    def shell(self) -> Shell | None:
        """The pages of whoever is signed in; None at the closed door."""
        return self._locking.shell

    @property
    def signed(self) -> SignedIn | None:
        """Who is signed in; None at the closed door."""
        return self._locking.signed

    @property
    def idle(self) -> Idle:
        """What watches whether anybody is there."""
        return self._locking.idle

    def settled(self) -> bool:
        """Whether nothing is held back or being worked on for the counter."""
        return not (self.reader.holding() or self.cards.holding() or self._tasks.busy())

    def abandon(self) -> None:
        """Let the window close without a lock: its store is gone already."""
        self.cards.end()
        self._locking.signed = self._locking.shell = None
        self.close()

    @property
    def hidden_screen(self) -> bool:
        """Whether the clock covers the work."""
        return self._locking.hidden

    def show_set_up(self) -> None:
        """First run: make the office."""
        page = self._rooms.set_up()
        page.finished.connect(self.show_sign_in)
        page.language_chosen.connect(lambda code: self._language.choose("en" if code == "en" else "id"))
        self._show_alone(page)

    def show_sign_in(self, username: str = "", kind: str = "", title: str = "", text: str = "") -> None:
        """Show the door, closed; a sentence may say why."""
        page = SignInPage(place_of(self._door.folder), self._door.clock.now, self._sample)
        page.sign_in_asked.connect(self._on_sign_in)
        page.recovery_asked.connect(self._show_recovery)
        page.restore_asked.connect(self._show_restore)
        page.ui.username.setText(username)
        if title:
            page.say("warn" if kind == "warn" else "info", title, text)
        self._show_alone(page)
        (page.ui.passphrase if username else page.ui.username).setFocus()  # now: a page that is not shown forgets it

    def hide_screen(self) -> None:
        """Cover everything at once (F12, Pause, or nobody there)."""
        self._locking.hide()

    def lock(self, why: str = "asked") -> None:
        """Keep what is open and close the store."""
        self._locking.lock(why)

    def toggle_language(self) -> None:
        """Speak the other language at once, on every page."""
        self._language.toggle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is a lock first: the draft is kept. A recovery code on the screen is put away first."""
        holds: Callable[[], bool] | None = getattr(self._root.currentWidget(), "holds_window", None)
        if holds is not None and holds():
            event.ignore()
        elif self._locking.signed is not None:  # also while a lock is on its way: the draft is not on disk yet
            event.ignore()
            self._locking.closing = True
            self.lock("closing")
        else:
            event.accept()

    def _actions(self) -> None:
        self._by_key: dict[str, QAction] = {}
        for key, shortcuts, slot in (
            ("hide", ["F12", "Pause"], self.hide_screen),
            ("lock", ["Ctrl+L"], lambda: self.lock("asked")),
            ("take_over", ["Alt+G"], self._locking.take_over),
            ("language", ["Alt+B"], self.toggle_language),
            ("full", ["F11"], lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)),
            ("theme", ["Alt+Y"], lambda: self._theme.choose("light" if self._theme.dark else "dark")),
            ("help", ["F1"], self._help),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(slot)
            self.addAction(action)
            self._by_key[key] = action
        self._retranslate()

    def _retranslate(self) -> None:
        words = {
            "hide": self.tr("Hide"),
            "lock": self.tr("Lock"),
            "take_over": self.tr("Take over this desk"),
            "language": self.tr("Language: English"),
            "full": self.tr("Full screen"),
            "theme": self.tr("Light or dark"),
            "help": self.tr("Help"),
        }
        for key, action in self._by_key.items():
            action.setText(words[key])
        self.status.retranslate()
        self._name_window()

    def _name_window(self) -> None:
        """The title is neutral: what a traveller can read at a glance says only that this is a desk, or training."""
        name = self.tr("TRAINING, no real people") if self._door.training else self.tr("Service desk")
        signed = self.signed
        station = signed.settings.station_name if signed and not self.hidden_screen and not self.cards.on else ""
        officer = signed is not None and signed.desk.actor.role is Role.OFFICER
        self.setWindowTitle(f"{name} – {station}" if station and officer else name)

    def _show_alone(self, page: QWidget) -> None:
        """Show one page without rail; the one before is destroyed with all it held."""
        old = [widget for i in range(self._root.count()) if (widget := self._root.widget(i)) is not None]
        self._root.addWidget(page)
        self._root.setCurrentWidget(page)
        for widget in old:
            if widget is not self._locking.page:
                self._root.removeWidget(widget)
                widget.deleteLater()

    def _on_sign_in(self, username: str, passphrase: str) -> None:
        self._tasks.run(
            self,
            lambda: self._rooms.sign_in(username, passphrase),
            lambda signed: self._on_signed_in(signed, passphrase),
            self._sign_in_failed,
        )

    def _on_signed_in(self, signed: SignedIn, passphrase: str) -> None:
        self._locking.signed = signed
        self.idle.start()
        if signed.first_passphrase:
            page = self._rooms.first_passphrase(signed, passphrase)
            page.done.connect(self._open_shell)
            self._show_alone(page)
            return
        self._open_shell(signed)

    def _open_shell(self, signed: SignedIn) -> None:
        self._locking.signed = signed
        shell = self._rooms.shell(signed, self._by_key, self._root)
        shell.saved.connect(self._on_saved)
        shell.closed_changed.connect(self.status.set_closed)
        shell.private_changed.connect(self.idle.set_private)
        shell.renewed.connect(self.status.renew)
        shell.lists_aged.connect(self.status.show_lists)
        shell.store_closed.connect(self._store_closed)
        shell.pin_chosen.connect(self._on_pin_chosen)
        shell.card_asked.connect(self.cards.show)
        shell.pin_closed.connect(lambda: QTimer.singleShot(0, self.cards.drop))
        self._locking.shell = shell
        self._show_alone(shell)
        self.status.open(signed.desk.reference, reader=shell.takes_scans)
        self.reader.configure(signed.settings.reader_prefix, signed.settings.reader_suffix)
        self._name_window()
        for notice in signed.notices:
            shell.warn(*notice_sentence(notice))
        shell.begin()

    def _sign_in_failed(self, error: Exception) -> None:
        page = self._root.currentWidget()
        if not isinstance(page, SignInPage) or not isinstance(error, Refused | Unavailable):
            raise error
        page.refuse(error.code, sentence(error))

    def _show_recovery(self) -> None:
        page = self._rooms.recovery()
        page.done.connect(self.show_sign_in)
        page.cancelled.connect(self.show_sign_in)
        self._show_alone(page)

    def _show_restore(self) -> None:
        page = self._rooms.restore()
        page.restored.connect(lambda kind, title, text: self.show_sign_in("", kind, title, text))
        page.cancelled.connect(self.show_sign_in)
        self._show_alone(page)

    def _on_pin_chosen(self, digits: str) -> None:
        try:
            self._locking.choose_pin(digits)
            self.cards.go_on()
        except Refused as refused:
            if self.shell is not None:
                self.shell.warn("warn", sentence(refused))

    def _on_pin_wanted(self) -> None:
        if self.shell is not None:
            self.shell.ask_pin()

    def _on_locked(self, username: str, entered: bool) -> None:
        if self._locking.closing:
            self.close()
            return
        title = self.tr("Locked") if username else self.tr("Desk ready for somebody else")
        text = self.tr("What was open is kept and offered again to whoever had it open.")
        if not entered:
            text += " " + self.tr("The entry of this lock could not be written: look at the disk.")
        self.show_sign_in(username, "info" if entered else "warn", title, text)

    def _store_closed(self, kind: str, title: str, text: str) -> None:
        """The store was left for a restore: nobody is signed in any more, and the door says how it went."""
        self._locking.forget()
        self.show_sign_in("", kind, title, text)

    def _on_scanned(self, text: str) -> None:
        if self.shell is not None and not self.hidden_screen and not self.cards.on:
            self.shell.scan(text)

    def _rest(self) -> None:
        signed = self.signed
        if signed is not None and not self._locking.locking:
            self._rooms.rest(self, signed, self._notify)

    def _on_saved(self, at: object) -> None:
        if isinstance(at, datetime):
            self.status.show_saved(at)
        problem = self.signed is not None and bool(self.signed.desk.store.mark_problem)
        if problem and self.shell is not None and not self._told_mark:
            self._told_mark = True
            self._notify("mark_unwritten")

    def _notify(self, code: str) -> None:
        if self.shell is not None:
            self.shell.warn(*notice_sentence(code))

    def _help(self) -> None:
        if self.hidden_screen or (self.shell is not None and self.shell.covered):
            return
        page = self._root.currentWidget()
        actions = page.findChildren(QAction) if page is not None else []
        in_front = [each for each in actions if isinstance(part := each.parent(), QWidget) and part.isVisible()]
        HelpDialog([*in_front, *self._by_key.values()], self).open()
