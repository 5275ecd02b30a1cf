"""The answer row: one question of the checklist with four exclusive cells, and the head that names the columns."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, cast

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.item_text import Mark
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.scale_row import Scale, ScaleCell, ScaleHead, ScaleRow

Answer = Literal["yes", "no", "unknown", "not_asked"]
ANSWERS: tuple[Answer, ...] = ("yes", "no", "unknown", "not_asked")
KEYS: dict[Answer, str] = {"yes": "1", "no": "2", "unknown": "3", "not_asked": "0"}


def answer_word(answer: str) -> str:
    """The word of an answer in the language of the program."""
    words: dict[str, str] = {
        "yes": QApplication.translate("AnswerRow", "Yes"),
        "no": QApplication.translate("AnswerRow", "No"),
        "unknown": QApplication.translate("AnswerRow", "Unknown"),
        "not_asked": QApplication.translate("AnswerRow", "Not asked"),
    }
    return words[answer]


def declined_short() -> str:
    """The word in the cell of a question that the person was asked and did not want to answer."""
    return QApplication.translate("AnswerRow", "Declined")


FOUR = Scale(
    keys={str(answer): key for answer, key in KEYS.items()},
    word=answer_word,
    looks={"yes": "concern", "no": "said", "unknown": "unknown", "not_asked": "unknown"},
)
"""The four answers of every question: yes is what needs attention."""
FOUR_STACKED = replace(FOUR, stacked=True)
"""The same where the columns would take the room of the questions."""


def cell_width(answer: Answer) -> int:
    """Width of a column: the word in its box, or the word and its key in the head."""
    return FOUR.width(answer)


class AnswerRow(ScaleRow):
    """One question with the four answers; `answers` limits the cells (yes and no only for a plain fact)."""

    def __init__(
        self,
        item_id: str,
        text: str,
        *,
        code: str = "",
        mark: Mark | None = None,
        answers: tuple[Answer, ...] = ANSWERS,
        plain: bool = False,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            FOUR, item_id, text, code=code, mark=mark, offered=answers, plain=plain, icon=icon, parent=parent
        )

    def answer(self) -> Answer | None:
        """The answer shown, or None."""
        return cast("Answer | None", self.value())

    def set_answer(self, answer: Answer | None, *, declined: bool = False) -> None:
        """Show an answer without reporting it; None shows the row unanswered.

        `declined`: the cell says so, as rules alone keep it as "not asked"; a yes given before stays a yes.
        """
        self.set_value(answer, declined_short if declined and answer in {"unknown", "not_asked"} else None)

    def cell(self, answer: Answer) -> ScaleCell:
        """The cell of an answer; KeyError when the row does not offer it."""
        return self._cells[answer]


class AnswerHead(ScaleHead):
    """The head of a list of answer rows."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(FOUR, title, parent)


class GroupHead(QWidget):
    """The head of one column of the checklist, 32 high: chevron, title, note; at the right a note and the shortcut.

    A click folds the rows away (`toggled`); a group that is `fixed` is never folded and shows no chevron.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, *, shortcut: str = "", fixed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open, self._fixed = True, fixed
        self._chevron = IconLabel("" if fixed else "chevron-down")
        self._title = PlainLabel(title, role="strong")
        self._note = PlainLabel(role="label")
        self._right = PlainLabel(role="label")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        if fixed:
            self._chevron.hide()
        for widget in (self._chevron, self._title, self._note):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._right)
        layout.addWidget(PlainLabel(shortcut, role="label", tone="text3"))
        self.setFixedHeight(32)
        self.setAccessibleName(title)

    def set_words(self, title: str, note: str = "", right: str = "") -> None:
        """Show title and notes."""
        for label, words in ((self._title, title), (self._note, note), (self._right, right)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(title)

    def is_open(self) -> bool:
        """Whether the rows below are shown."""
        return self._open

    def set_open(self, shown: bool) -> None:
        """Fold or unfold and report it."""
        if not self._fixed and shown != self._open:
            self.fold(shown)
            self.toggled.emit(shown)

    def fold(self, shown: bool) -> None:
        """Fold or unfold without reporting it."""
        self._open = shown
        self._chevron.set_icon("chevron-down" if shown else "chevron-right")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold."""
        super().mousePressEvent(event)
        self.set_open(not self._open)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The alt ground and the line to the row above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Theme.current().colour("alt"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), Theme.current().colour("line"))
