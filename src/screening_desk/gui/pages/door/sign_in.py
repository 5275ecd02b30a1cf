"""The sign-in page: a typed user name and a passphrase, no list of people, no count of tries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.forms.ui_sign_in import Ui_SignInForm
from screening_desk.gui.roles import role_words
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services.place import Place
from screening_desk.services.zone import ZONE

if TYPE_CHECKING:
    from screening_desk.demo import Sample

SLOW = 4000
"""Milliseconds after which a sign-in says what else it may be doing."""
PUT_RIGHT_BY_A_BACKUP = frozenset(
    {"no_store", "damaged", "wrong_key", "not_encrypted", "no_keys", "damaged_keys", "weak_keys"}
)
"""What a sign-in can fail with that no passphrase puts right; the page then leads to a restore."""


class SignInPage(QWidget):
    """Asks who begins the shift; the window does the rest."""

    sign_in_asked = Signal(str, str)
    recovery_asked = Signal()
    restore_asked = Signal()

    def __init__(
        self, place: Place, now: Callable[[], datetime], sample: Sample | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._about, self._now = place, now
        self.setProperty("role", "page")
        self.ui = Ui_SignInForm()
        self.ui.setupUi(self)
        self._place = PlainLabel(place.line or "–", wrap=True)
        self.ui.place_slot.addWidget(self._place)
        self.ui.place_slot.setContentsMargins(0, 7, 0, 7)  # as high as a field while it is one line
        self.ui.place_label.setContentsMargins(0, 7, 0, 7)
        self._notice = Banner("info")
        self._notice.hide()
        self.ui.notice_place.addWidget(self._notice)
        self._actions()
        align_labels(self.ui.form)
        self._lay_below(sample)
        self.ui.card.setMinimumWidth(520)
        self.ui.card.setMaximumWidth(620)
        self.ui.passphrase.installEventFilter(self)
        self.ui.username.returnPressed.connect(self.ui.passphrase.setFocus)
        self.ui.passphrase.returnPressed.connect(self._enter.trigger)
        self.retranslate()
        self.ui.username.setFocus()

    def _actions(self) -> None:
        self._show = QAction(self)
        self._show.setShortcut("Alt+T")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_show)
        self._enter = QAction(self)
        self._enter.triggered.connect(self._on_enter)
        self._recover = QAction(self)
        self._recover.setShortcut("Alt+P")
        self._recover.triggered.connect(self.recovery_asked)
        self._restore = QAction(self)
        self._restore.setShortcut("Ctrl+O")
        self._restore.triggered.connect(self.restore_asked)
        self._restore.setVisible(False)
        self.addActions([self._show, self._enter, self._recover, self._restore])
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._say_slow)
        self.ui.passphrase_row.addWidget(ShortcutButton(self._show))
        self._button = ShortcutButton(self._enter, primary=True, key="Enter")
        self.ui.buttons.insertWidget(0, self._button)
        self.ui.buttons.addWidget(ShortcutButton(self._recover))
        self.ui.restore_place.addWidget(ShortcutButton(self._restore), 0, Qt.AlignmentFlag.AlignRight)

    def _lay_below(self, sample: Sample | None) -> None:
        """Ages of the data, and for a demo office its accounts and a specimen."""
        ages = QGridLayout()
        ages.setHorizontalSpacing(12)
        ages.setVerticalSpacing(2)
        ages.setColumnStretch(0, 1)
        self.ui.below.addLayout(ages)
        self._ages = [(PlainLabel(role="label"), PlainLabel(role="label")) for _ in range(3)]
        for at, (name, words) in enumerate(self._ages):
            ages.addWidget(name, at, 0)
            ages.addWidget(words, at, 1, Qt.AlignmentFlag.AlignRight)
        self._sample = sample
        self._below: list[PlainLabel] = []
        if sample:
            self.ui.below.addSpacing(8)
        for mono in (False, *([True] if sample.specimen else [])) if sample else ():
            label = PlainLabel(role="mono" if mono else "label", wrap=True)
            self._below.append(label)
            self.ui.below.addWidget(label)

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Show one sentence above the fields."""
        self.ui.notice_place.setContentsMargins(0, 10, 0, 0)
        self._notice.show_state(kind, title, text)
        self._notice.show()
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """While the passphrase is checked the fields keep what was typed and take nothing more."""
        self._enter.setEnabled(not busy)
        self.ui.passphrase.setReadOnly(busy)
        self.ui.hint.setText(self.tr("Checking the passphrase…") if busy else "")
        if busy:
            self._slow.start()
        else:
            self._slow.stop()

    def refuse(self, code: str, words: str) -> None:
        """Say why nobody came in; where no passphrase puts it right, lead to a backup."""
        self.forget_passphrase()
        self.say("warn", words)
        self._restore.setVisible(code in PUT_RIGHT_BY_A_BACKUP)

    def forget_passphrase(self) -> None:
        """Blank the passphrase, after success and after failure alike."""
        self.ui.passphrase.clear()
        self._show.setChecked(False)
        self.ui.passphrase.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        if self._about.training:
            self.ui.lead.setText(self.tr("Sign in to train. Everybody here is invented."))
        self._show.setText(self.tr("Show"))
        self._enter.setText(self.tr("Sign in"))
        self._recover.setText(self.tr("Recovery code"))
        self._restore.setText(self.tr("Restore from a backup…"))
        for (name, words), (title, text) in zip(self._ages, self._about_data(), strict=True):
            name.setText(title)
            words.setText(text)
        if self._sample is not None:
            lines = [self.tr("Demo office with invented people. Accounts:")]
            lines += [f"{role_words(role)}: {name} · {phrase}" for role, name, phrase in self._sample.accounts]
            if self._sample.specimen:
                lines.append(self.tr("A specimen passport to scan, paste or type at the counter:"))
                self._below[1].setText(self._sample.specimen)
            self._below[0].setText("\n".join(lines))

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

    def _about_data(self) -> tuple[tuple[str, str], ...]:
        """What is known of the data before anybody signs in: ages, nothing of a person."""
        about, today = self._about, self._now().astimezone(ZONE).date()
        law = backup = self.tr("not known yet")
        if about.law_checked_on is not None:
            age = (today - about.law_checked_on).days
            law = self.tr("checked {day}, {age} days old").format(day=day_text(about.law_checked_on), age=age)
        if about.backup_at is not None:
            moment = f"{day_text(about.backup_at)} {time_text(about.backup_at)}"
            backup = self.tr("{moment}, verified").format(moment=moment)
        return (
            (self.tr("Legal reference data"), law),
            (self.tr("Last backup"), backup),
            (self.tr("Data"), self.tr("kept encrypted on this computer")),
        )

    def _say_slow(self) -> None:
        self.ui.hint.setText(
            self.tr("Still opening. After an update a copy of the data is made first; this can take some minutes.")
        )

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
