"""Closed mode: one page, the same to the last pixel for every traveller."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from screening_desk.gui.forms.ui_counter_closed import Ui_CounterClosedForm
from screening_desk.gui.widgets.buttons import ShortcutButton


class ClosedView(QWidget):
    """Masked name, one neutral line, help and save. It has the focus itself and passes keys on unseen."""

    key = Signal(object)  # a copy-free QKeyEvent, valid during the call

    def __init__(self, station: str, help_action: QAction, save_action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CounterClosedForm()
        self.ui.setupUi(self)
        self.ui.head.setFixedHeight(50)
        self.ui.bar.setFixedHeight(54)
        self.ui.station.setText(station)
        for action in (help_action, save_action):
            button = ShortcutButton(action)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.ui.bar_row.addWidget(button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "self")
        self.setAccessibleName(self.ui.state.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass every key on; nothing changes here."""
        self.key.emit(event)
        event.accept()

    def focusNextPrevChild(self, next_child: bool) -> bool:
        """The focus stays, so that the picture does."""
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            station = self.ui.station.text()
            self.ui.retranslateUi(self)
            self.ui.station.setText(station)
            self.setAccessibleName(self.ui.state.text())
