"""The groups of this station that are open: one's own and those of other counters, to go on with or to close."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.models.group import GroupsModel
from screening_desk.gui.widgets.enter_table import EnterTable
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.groups import GroupRow
from screening_desk.services.zone import day_of


class GroupChoice(QWidget):
    """`chosen` brings a row to go on with; `moved` says that another one is current."""

    chosen = Signal(object)  # GroupRow
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GroupRow, ...] | None = None
        self._unread = False
        self.panel = Panel()
        self._words = PlainLabel(tone="text2", wrap=True)
        self._words.setContentsMargins(12, 10, 12, 10)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.model = GroupsModel()
        self.table = EnterTable()
        self.table.setModel(self.model)
        dress_table(self.table, "")
        for place, width in enumerate((390, 116, 166, 150, 106)):
            self.table.setColumnWidth(place, width)
        self.panel.add(self._words)
        self.panel.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.table.entered.connect(lambda place: self.chosen.emit(self.model.rows()[place]))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())
        self.retranslate()

    def show_rows(self, rows: tuple[GroupRow, ...] | None, today: date, open_id: str = "") -> None:
        """Show the groups; None while they are being read. The one that is open here, or the newest own, is current."""
        before = self.current()
        self._rows, self._unread = rows, False
        self.model.today, self.model.open_id = today, open_id
        self.model.show_rows(rows or ())
        if rows:
            wanted = [before.group_id] if before else []
            wanted += [open_id, *(row.group_id for row in rows if row.mine and day_of(row.opened_at) == today)]
            places = {row.group_id: place for place, row in enumerate(rows)}
            place = next((places[each] for each in wanted if each in places), 0)
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._say()

    def show_unread(self) -> None:
        """The groups could not be read."""
        if self._rows is None:
            self._unread = True
            self._say()

    def current(self) -> GroupRow | None:
        """The current row."""
        row = self.model.row(self.table.currentIndex())
        return row if isinstance(row, GroupRow) else None

    def lead_keys(self) -> None:
        """Give the keyboard to the list."""
        self.table.setFocus() if self.table.isVisibleTo(self) else self.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.panel.set_title(self.tr("Open groups of this station"))
        self.table.setAccessibleName(self.tr("Open groups of this station"))
        self.model.retranslate()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self) -> None:
        rows = self._rows
        self.table.setVisible(bool(rows))
        self.panel.set_state(self.tr("{n} open").format(n=len(rows)) if rows else "")
        if self._unread:
            self._words.setText(self.tr("The groups could not be read. Try again (F5)."))
        elif rows is None:
            self._words.setText(self.tr("loading…"))
        elif not rows:
            self._words.setText(self.tr("No group is open at this station. F2 begins one."))
        else:
            words = [self.tr("Enter goes on with a group, also one of another counter. F2: a new one.")]
            old = sum(day_of(row.opened_at) < self.model.today for row in rows)
            words += (
                [self.tr("Open since an earlier day: {n}. Alt+X closes the marked one.").format(n=old)] if old else []
            )
            self._words.setText(" ".join(words))
