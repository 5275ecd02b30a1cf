"""A new passphrase typed twice, with one sentence that says what it needs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit

from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.labels import repolish
from screening_desk.services.entry import check_passphrase
from screening_desk.services.errors import Refused

translate = QCoreApplication.translate


class PassphrasePair(QObject):
    """Watches two fields and a hint; `ok` once both are the same and good enough. `show_action` makes them readable."""

    changed = Signal()

    def __init__(self, first: QLineEdit, again: QLineEdit, hint: QLabel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first, self._again, self._hint = first, again, hint
        self.show_action = QAction(self)
        self.show_action.setShortcut("Alt+T")
        self.show_action.setCheckable(True)
        self.show_action.toggled.connect(self._on_show)
        for field in (first, again):
            field.textChanged.connect(self._on_changed)
        self.retranslate()

    @property
    def ok(self) -> bool:
        """Whether both are the same and good enough."""
        return not self.problem()

    def text(self) -> str:
        """The passphrase."""
        return self._first.text()

    def problem(self) -> str:
        """Say what is missing, or nothing."""
        if not self.text():
            return translate("PassphrasePair", "The passphrase is missing.")
        try:
            check_passphrase(self.text())
        except Refused as refused:
            return sentence(refused)
        if self._again.text() != self.text():
            return translate("PassphrasePair", "The second passphrase is not the same yet.")
        return ""

    def forget(self) -> None:
        """Blank both fields and hide what is typed from now on."""
        self._first.clear()
        self._again.clear()
        self.show_action.setChecked(False)

    def retranslate(self) -> None:
        """Say the hint in the language of the screen."""
        self.show_action.setText(translate("PassphrasePair", "Show"))
        rule = translate("PassphrasePair", "Four words or more, at least 16 letters. Spaces are welcome.")
        problem = self.problem()
        fits = translate("PassphrasePair", "Both are the same.")
        self._hint.setText(rule if not self.text() else problem or fits)
        self._hint.setProperty("tone", "ok" if self.ok else "text2")
        repolish(self._hint)

    def _on_changed(self) -> None:
        self.retranslate()
        self.changed.emit()

    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self._first, self._again):
            field.setEchoMode(mode)
