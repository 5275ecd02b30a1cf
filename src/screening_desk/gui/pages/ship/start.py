"""No ship is open: the ships of this station that wait, and how to begin a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.widgets.enter_table import EnterTable
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.port_call import CallRow


class CallsModel(RowsModel[CallRow]):
    """Open ships; nobody's name stands here."""

    def heads(self) -> tuple[str, ...]:
        """Ship, opened, rows open, rows in all."""
        return (self.tr("Ship"), self.tr("Opened"), self.tr("Rows still open"), self.tr("Rows"))

    def cells(self, row: CallRow) -> tuple[Cell, ...]:
        """What a ship shows."""
        opened = f"{day_text(row.opened_at)} {time_text(row.opened_at)}"
        return (row.vessel or self.tr("without a name yet"), opened, str(row.open_rows), str(row.rows))


class CallsTable(EnterTable):
    """Enter opens the ship of the current row."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CallsModel()
        self.setModel(self.rows)
        dress_table(self, "")
        for column, width in enumerate((420, 170, 160)):
            self.setColumnWidth(column, width)
        self.entered.connect(lambda place: self.opened.emit(self.rows.rows()[place].call_id))


class StartView(QWidget):
    """`opened` brings the id of a ship that waits."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = Panel()
        self.table = CallsTable()
        self.table.opened.connect(self.opened)
        self._words = PlainLabel(tone="text2", wrap=True)
        self._words.setContentsMargins(12, 10, 12, 10)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.panel.add(self._words)
        self.panel.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self._rows: tuple[CallRow, ...] | None = None
        self.retranslate()

    def show_rows(self, rows: tuple[CallRow, ...] | None) -> None:
        """Show the open ships; None while they are being read."""
        self._rows = rows
        self.table.rows.show_rows(rows or ())
        self.table.setVisible(bool(rows))
        if rows is None:
            self._words.setText(self.tr("loading…"))
        elif rows:
            self._words.setText(self.tr("Enter goes on with a ship. F2: a new one."))
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        else:
            self._words.setText(
                self.tr("No ship is open at this station. F2 begins with one: its facts once, then the crew list.")
            )

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.panel.set_title(self.tr("Open ships"))
        self.table.setAccessibleName(self.tr("Open ships"))
        self.table.rows.retranslate()
        self.show_rows(self._rows)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
