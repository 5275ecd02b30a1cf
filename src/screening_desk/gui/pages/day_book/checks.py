"""SIMKIM checks to catch up: what could not be asked then is answered now, and changes nothing that was saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.models.day_book import ChecksModel
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.catch_up import MOST_NOTE, OpenCheck


class ChecksView(QWidget):
    """A table without names, and below it the answer to the row chosen; nothing is preset."""

    answered = Signal(str, str, str)  # screening, value, note
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = True
        self.model = ChecksModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "")
        for at, width in ((0, 150), (1, 210), (2, 190)):
            self.table.setColumnWidth(at, width)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.empty = PlainLabel(tone="text2", wrap=True)
        lay_over(self.table, self.empty)
        self.list, self.panel = Panel(), Panel()
        self.list.add(self.table, 1)
        self.answer, self.note = Segmented(), QLineEdit()
        self.note.setMaxLength(MOST_NOTE)
        self.save = key_action(self, "Ctrl+S", slot=self._on_save)
        self.open = key_action(self.table, "Return", slot=self._on_open)
        self.table.doubleClicked.connect(lambda _: self._on_open())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for action in (self.open, self.save):
            buttons.addWidget(ShortcutButton(action))
        buttons.addStretch(1)
        self._foot = PlainLabel(role="label", wrap=True)
        self.panel.pad_body()
        self.panel.add(self.answer)
        self.panel.add(self.note)
        self.panel.add(buttons)
        self.panel.add(self._foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        column.addWidget(self.panel)
        self.setFocusProxy(self.table)
        self.retranslate()

    def show_checks(self, rows: tuple[OpenCheck, ...]) -> None:
        """Paint the open checks."""
        self._loading = False
        self.model.show_rows(rows)
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.answer.set_value("")
        self.note.clear()
        self._show()

    def clear(self) -> None:
        """Forget the rows and what was typed."""
        self.show_checks(())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.list.set_title(self.tr("SIMKIM was not reachable"))
        self.table.setAccessibleName(self.tr("Checks to catch up"))
        chosen = self.answer.value()
        self.answer.set_options(
            [
                Option("none_found", self.tr("none found"), "1"),
                Option("hit", self.tr("found"), "2"),
                Option("similar", self.tr("similar name"), "3"),
            ]
        )
        if chosen:
            self.answer.set_value(chosen)
        self.answer.setAccessibleName(self.tr("What SIMKIM says now"))
        words = self.tr("What was found, without names; needed where something was found")
        self.note.setPlaceholderText(words)
        self.note.setAccessibleName(words)
        self.save.setText(self.tr("Save the answer"))
        self.open.setText(self.tr("Open the screening"))
        self._foot.setText(
            self.tr("What was saved then stays. Something found begins a case for the supervisor, with this note.")
        )
        self.model.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def current(self) -> OpenCheck | None:
        """The check chosen."""
        return self.model.row(self.table.currentIndex())

    def _show(self) -> None:
        row, count = self.current(), len(self.model.rows())
        self.list.set_state(self.tr("{n} to catch up · no names").format(n=count) if count else "")
        self.empty.setText(self.tr("loading…") if self._loading else self.tr("No check is to be caught up."))
        self.empty.setVisible(not count)
        self.panel.set_title(row.register_number if row else self.tr("Answer"))
        self.panel.setEnabled(row is not None)
        for action in (self.save, self.open):
            action.setEnabled(row is not None)

    def _on_save(self) -> None:
        row = self.current()
        if row is None:
            return
        if not self.answer.value():
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.answered.emit(row.screening_id, self.answer.value(), self.note.text())

    def _on_open(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row.screening_id)
