"""Readings of another station that were set aside, in a window of their own: who, when, result, reason, answers."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, day_text
from screening_desk.gui.pages.case.compare import ReadingCard
from screening_desk.gui.pages.case.reading import item_words
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.answer_row import answer_word
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.services.aside import AsideReading, aside_readings
from screening_desk.services.case_view import CaseView


class AsideDialog(QDialog):
    """It goes with whatever hides or locks the screen. Nothing is changed in it."""

    def __init__(self, context: Context, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setWindowTitle(self.tr("Readings set aside"))
        self.setModal(True)
        self.notice = Banner("info")
        self.notice.hide()
        self._says = PlainLabel(self.tr("loading…"), tone="text2", wrap=True)
        inner = QWidget()
        inner.setProperty("role", "scrollbody")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.addWidget(self._says)
        self._column.addStretch(1)
        self.area = UprightScroll()
        self.area.setAccessibleName(self.windowTitle())
        self.area.setWidget(inner)
        close = key_action(self, "Esc", slot=self.accept)
        close.setText(self.tr("Close"))
        panel = Panel(self.windowTitle())
        panel.add(self.area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 12)
        outer.setSpacing(12)
        outer.addWidget(self.notice)
        outer.addWidget(panel, 1)
        outer.addWidget(ShortcutButton(close))
        self.resize(560, 600)
        self.area.setFocus()
        desk, case_id = context.desk, view.case_id
        context.tasks.run(self, lambda: aside_readings(desk, case_id), self.show_readings, self._on_failed)

    def show_readings(self, found: tuple[AsideReading, ...]) -> None:
        """Show each reading with its answers."""
        kept = self.tr("This station's own reading counts. These came with the case and stay as they came.")
        self._says.setText(kept if found else self.tr("No reading of this case was set aside."))
        catalogue = self._view.reference.catalogue
        for place, each in enumerate(found, start=1):
            card, answers = ReadingCard(), TraceList()
            words = self.tr("Review {n}, station {station}, {day}")
            title = words.format(n=each.number, station=each.station or "–", day=day_text(each.reading.at))
            card.show_reading(title, each.reading, each.reading.reason, self._view.reference)
            answers.show_lines(
                tuple(
                    ("pencil", "text2", f"{item_words(key, catalogue)}: {answer_word(one.value)}")
                    for key, one in each.reading.answers.items()
                )
            )
            self._column.insertWidget(2 * place - 1, card)
            self._column.insertWidget(2 * place, answers)

    def texts(self) -> tuple[str, ...]:
        """Everything said in it."""
        return tuple(label.text() for label in self.findChildren(PlainLabel) if label.text())

    def _on_failed(self, error: Exception) -> None:
        kind, words = told(error)
        self._says.setText("")
        self.notice.show_state(kind, self.tr("Not opened"), words)
        self.notice.show()
