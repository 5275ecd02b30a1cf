"""The sign-in page: a typed user name and a passphrase, no list of people, no count of tries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from screening_desk.gui.forms.ui_sign_in import Ui_SignInForm
from screening_desk.gui.roles import role_words
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from screening_desk.demo import Sample


class SignInPage(QWidget):
    """Asks who begins the shift; the window does the rest."""

    sign_in_asked = Signal(str, str)
    recovery_asked = Signal()

    def __init__(self, place: str, sample: Sample | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.ui = Ui_SignInForm()
        self.ui.setupUi(self)
        self._place = PlainLabel(place, wrap=True)
        self.ui.place_slot.addWidget(self._place)
        self._notice = Banner("info")
        self._notice.hide()
        self.ui.notice_place.addWidget(self._notice)
        self._show = QAction(self)
        self._show.setShortcut("Alt+T")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_show)
        self._enter = QAction(self)
        self._enter.triggered.connect(self._on_enter)
        self._recover = QAction(self)
        self._recover.setShortcut("Alt+P")
        self._recover.triggered.connect(self.recovery_asked)
        self.addActions([self._show, self._enter, self._recover])
        self.ui.passphrase_row.addWidget(ShortcutButton(self._show))
        self._button = ShortcutButton(self._enter, primary=True)
        self.ui.buttons.insertWidget(0, self._button)
        self.ui.buttons.addWidget(ShortcutButton(self._recover))
        self.ui.card.setMinimumWidth(520)
        self.ui.card.setMaximumWidth(620)
        self._sample = sample
        self._below: list[PlainLabel] = []
        for mono in (False, True) if sample else ():
            label = PlainLabel(role="mono" if mono else "label", wrap=True)
            self._below.append(label)
            self.ui.below.addWidget(label)
        self.ui.passphrase.installEventFilter(self)
        self.ui.username.returnPressed.connect(self.ui.passphrase.setFocus)
        self.ui.passphrase.returnPressed.connect(self._enter.trigger)
        self.retranslate()
        self.ui.username.setFocus()

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Show one sentence above the fields."""
        self._notice.show_state(kind, title, text)
        self._notice.show()
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """While the passphrase is checked the fields keep what was typed and take nothing more."""
        self._enter.setEnabled(not busy)
        self.ui.passphrase.setReadOnly(busy)
        self.ui.hint.setText(self.tr("Checking the passphrase…") if busy else "")

    def forget_passphrase(self) -> None:
        """Blank the passphrase, after success and after failure alike."""
        self.ui.passphrase.clear()
        self._show.setChecked(False)
        self.ui.passphrase.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._show.setText(self.tr("Show"))
        self._enter.setText(self.tr("Sign in"))
        self._recover.setText(self.tr("Recovery code"))
        if self._sample is not None:
            lines = [self.tr("Demo office with invented people. Accounts:")]
            lines += [f"{role_words(role)}: {name} · {phrase}" for role, name, phrase in self._sample.accounts]
            lines.append(self.tr("A specimen passport to scan, paste or type at the counter:"))
            self._below[0].setText("\n".join(lines))
            self._below[1].setText(self._sample.specimen)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say when Caps Lock seems to be on: capitals that were typed without Shift, or the other way round."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.ui.hint.setText(self.tr("Caps Lock is on.") if event.text().isupper() != shift else "")
        return super().eventFilter(watched, event)

    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.passphrase.setEchoMode(mode)

    def _on_enter(self) -> None:
        username, passphrase = self.ui.username.text().strip(), self.ui.passphrase.text()
        if not username:
            self.ui.username.setFocus()
        elif not passphrase:
            self.ui.passphrase.setFocus()
        else:
            self.set_busy(True)
            self.sign_in_asked.emit(username, passphrase)
