"""The recovery code, shown once: printed, proven from the paper, and put away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening_desk.gui.forms.ui_recovery_code import Ui_RecoveryCodeForm
from screening_desk.gui.printing import PrintLines, Spelled, print_lines
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.labels import repolish


class RecoveryCodeCard(QWidget):
    """Shows a code until it was typed back from the paper and put into an envelope (`ready_changed`)."""

    ready_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, printer: PrintLines = print_lines) -> None:
        super().__init__(parent)
        self.ui = Ui_RecoveryCodeForm()
        self.ui.setupUi(self)
        self._printer = printer
        self._place = ""
        self._printed: bool | None = None
        self._print = QAction(self)
        self._print.setShortcut("Ctrl+P")
        self._print.triggered.connect(self._on_print)
        self.addAction(self._print)
        self.ui.print_place.addWidget(ShortcutButton(self._print, icon_name="printer"))
        align_labels(self.ui.proof_form)
        self.ui.card.setMinimumWidth(560)
        self.ui.card.setMaximumWidth(680)
        self.ui.last_group.setMaximumWidth(160)
        self.ui.last_group.textChanged.connect(self._on_changed)
        self.ui.in_envelope.toggled.connect(self._on_changed)
        self.retranslate()

    @property
    def ready(self) -> bool:
        """Whether the paper was proven and put away."""
        return self._proven() and self.ui.in_envelope.isChecked()

    def show_code(self, code: str, place: str) -> None:
        """Show a new code; `place` names the office on the paper."""
        self._place, self._printed = place, None
        self.ui.code.setText(code)
        self.ui.last_group.clear()
        self.ui.in_envelope.setChecked(False)
        self.retranslate()
        self.ui.last_group.setFocus()

    def add_finish(self, button: QWidget) -> None:
        """Put the button that goes on at the end of the card, for pages without an action bar."""
        self.ui.card_column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)

    def forget(self) -> None:
        """Blank the code."""
        self.ui.code.clear()
        self.ui.last_group.clear()
        self._printed = None

    def missing(self) -> str:
        """Say what is still to be done, or nothing."""
        if not self._proven():
            return self.tr("Type the last group of the code from the paper.")
        return "" if self.ui.in_envelope.isChecked() else self.tr("Put the paper into a closed envelope.")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        code = self.ui.code.text()
        self.ui.retranslateUi(self)
        self.ui.code.setText(code)
        self._print.setText(self.tr("Print"))
        self._say_hint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _last(self) -> str:
        return self.ui.code.text().replace("-", " ").split(" ")[-1]

    def _proven(self) -> bool:
        last = self._last()
        return bool(last) and self.ui.last_group.text().strip().upper() == last

    def _say_hint(self) -> None:
        typed = self.ui.last_group.text().strip()
        if self._proven():
            words, tone = self.tr("The last group fits."), "ok"
        elif len(typed) >= len(self._last()) > 0:
            words, tone = self.tr("This is not the last group of the code. Compare it with the paper."), "error"
        elif self._printed is False:
            words, tone = self.tr("Not printed. Print again, or write the code down by hand."), "warn"
        else:
            words, tone = self.tr("Four characters, read from the paper and not from the screen."), "text2"
        self.ui.last_group_hint.setText(words)
        self.ui.last_group_hint.setProperty("tone", tone)
        repolish(self.ui.last_group_hint)

    def _on_changed(self) -> None:
        self._say_hint()
        self.ready_changed.emit(self.ready)

    def _on_print(self) -> None:
        lines = (
            self.tr("Recovery code"),
            self._place,
            "",
            Spelled(self.ui.code.text()),
            "",
            self.tr("Opens only a new passphrase for an administrator. Keep in a closed envelope, in a safe place."),
        )
        self._printed = self._printer(self, lines)
        self._say_hint()
        self.ui.last_group.setFocus()
