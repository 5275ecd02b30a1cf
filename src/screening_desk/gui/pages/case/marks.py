"""Which answers helped and which misled: a few keys beside a decision, optional, nothing preset."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.case.reading import item_words
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.scale_row import Scale, ScaleHead, ScaleRow
from screening_desk.reference import Reference
from screening_desk.services.case_view import CaseView
from screening_desk.services.marks import WORDS, markable

translate = QCoreApplication.translate


def mark_word(mark: str) -> str:
    """The word of a mark."""
    return {"helped": translate("Marks", "Helped"), "misled": translate("Marks", "Misled")}[mark]


MARKS = Scale(keys={"helped": "1", "misled": "2"}, word=mark_word, looks={"helped": "said", "misled": "concern"})


class MarkRow(ScaleRow):
    """One answered item; its question was read before, so F1 is left to the page."""

    def has_help(self) -> bool:
        """No."""
        return False


class Marks(QWidget):
    """A row for each item answered yes; those answered no come by a tick, as they matter only where they were wrong."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._said: dict[str, str] = {}
        self._rows: dict[str, MarkRow] = {}
        self._title = PlainLabel(role="label", wrap=True)
        self._frame = QFrame()
        self._frame.setProperty("role", "panel")
        self._list = QVBoxLayout(self._frame)
        self._list.setContentsMargins(1, 1, 1, 1)
        self._list.setSpacing(0)
        self._head = ScaleHead(MARKS)
        self._list.addWidget(self._head)
        self.also_no = QCheckBox()
        self.also_no.toggled.connect(lambda _: self._show())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._title, self._frame, self.also_no):
            column.addWidget(widget)
        self.retranslate()

    def show_view(self, view: CaseView | None) -> None:
        """Offer what can be marked in a case; marks stay where they still can be given."""
        self._view = view
        offered = markable(view) if view else {}
        self._said = {item: word for item, word in self._said.items() if word in offered.get(item, ())}
        self._show()

    def marks(self) -> dict[str, str]:
        """What was marked, by item."""
        return dict(self._said)

    def set_marks(self, marks: Mapping[str, str]) -> None:
        """Show marks without reporting them."""
        self._said = dict(marks)
        self._show()

    def row(self, item: str) -> MarkRow:
        """The row of an item; KeyError where it is not shown."""
        return self._rows[item]

    def shown(self) -> tuple[str, ...]:
        """Items that have a row now."""
        return tuple(self._rows)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(self.tr("Which answers helped, which misled? Optional; Del clears a mark"))
        self.also_no.setText(self.tr("Also answers “no” that turned out wrong"))
        self.also_no.setAccessibleName(self.also_no.text())
        self._head.set_title(self.tr("Answer"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        offered = markable(self._view) if self._view else {}
        wanted = [item for item, words in offered.items() if words == WORDS or self._asked(item)]
        if self._view is not None and wanted != list(self._rows):
            self._make(wanted, offered)
        for item, row in self._rows.items():
            row.set_value(self._said.get(item))
            if self._view is not None:
                row.set_text(words_of(item, self._view.reference))
        self._frame.setVisible(bool(wanted))
        self.also_no.setVisible(any(words != WORDS for words in offered.values()))
        self.setVisible(bool(offered))

    def _asked(self, item: str) -> bool:
        return self.also_no.isChecked() or item in self._said

    def _make(self, wanted: list[str], offered: Mapping[str, tuple[str, ...]]) -> None:
        for gone in self._rows.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows = {}
        for item in wanted:
            code = item if len(item) <= 4 and not item.startswith("Q") else ""
            row = MarkRow(MARKS, item, item, code=code, offered=offered[item], least=36, parent=self._frame)
            row.answered.connect(self._on_marked)
            row.step_requested.connect(lambda by, item=item: self._step(item, by))
            self._list.addWidget(row)
            self._rows[item] = row

    def _on_marked(self, item: str, word: str) -> None:
        if word:
            self._said[item] = word
            self._step(item, 1)
        else:
            self._said.pop(item, None)
        self.changed.emit()

    def _step(self, item: str, by: int) -> None:
        keys = list(self._rows)
        place = min(max(keys.index(item) + by, 0), len(keys) - 1)
        self._rows[keys[place]].setFocus()


def words_of(item: str, reference: Reference) -> str:
    """Say an item of the counter's list or of an instrument beside it, in its short form."""
    for instrument in reference.instruments.values():
        if item in instrument.by_id:
            return instrument.by_id[item].text.get(current_language())
    return item_words(item, reference.catalogue)
