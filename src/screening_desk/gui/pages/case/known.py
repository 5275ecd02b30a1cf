"""By what an answer of the own reading is known, and that the person did not want to say: keys of the row itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.pages.interview.question import HOW_KEYS
from screening_desk.gui.pages.interview.words import declined_word, how_word
from screening_desk.gui.widgets.answer_row import AnswerRow
from screening_desk.gui.widgets.flowing import FlowLayout
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented

DECLINED = "declined"
KEYS: Mapping[str, str] = {DECLINED: "4", **HOW_KEYS}
"""The keys of the private interview."""


class ReadingRow(AnswerRow):
    """An answer row whose further keys say how it is known, or that the person declined; no column stands for these."""

    noted = Signal(str, str)  # item id, "declined" or how it is known

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note what stands beside an answer; everything else is the row's."""
        noted = _noted(event)
        if not noted:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.noted.emit(self.item_id, noted)

    def knows(self, event: QKeyEvent) -> bool:
        return bool(_noted(event)) or super().knows(event)


class KnownBar(QWidget):
    """How the answers to come are known, chosen once, and that the current question was declined; shows both keys."""

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PlainLabel(role="label", tone="text2")
        self.how, self.declined = Segmented(pad=7), Segmented(pad=7)
        flow, around = FlowLayout(8, 4), QVBoxLayout(self)
        around.setContentsMargins(12, 8, 6, 2)
        around.addLayout(flow)
        self._name.setMinimumHeight(34)
        flow.addWidget(self._name)
        for choice in (self.how, self.declined):
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            choice.chosen.connect(self.noted)
            flow.addWidget(choice)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._name.setText(self.tr("Known by"))
        self.how.set_options([Option(how, how_word(how), key) for how, key in HOW_KEYS.items()])
        self.declined.set_options([Option(DECLINED, declined_word(), KEYS[DECLINED])])
        self.how.setAccessibleName(self._name.text())
        self.declined.setAccessibleName(declined_word())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _noted(event: QKeyEvent) -> str:
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
        return ""
    pressed = event.text().upper()
    return next((value for value, key in KEYS.items() if key == pressed), "")
