"""The papers of a case as a table, and the kinds that can be begun, each with its digit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QTableView, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.papers.words import to_word
from screening_desk.gui.paper_words import paper_word
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.case_papers import PaperRow
from screening_desk.services.errors import Refused

_WIDTHS = (160, 104, 180)


class CasePapersModel(RowsModel[PaperRow]):
    """Rows of `services.case_papers`: kind, number, when, by whom, and what became of it."""

    def heads(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self.tr("Paper"), self.tr("Number"), self.tr("Made"), self.tr("State")

    def cells(self, row: PaperRow) -> tuple[Cell, ...]:
        """What a paper shows."""
        return paper_word(row.kind), row.register_number, day_text(row.at), self.state(row)

    def state(self, row: PaperRow) -> Cell:
        """Say whether a paper holds and whether it went out; withdrawn stands before void, and a letter that is due after."""
        if row.withdrawn_at is not None:
            return self.tr("withdrawn"), "esc"
        if row.void:
            return self.tr("void"), "warn"
        if row.letter_due is not None:
            return self.tr("letter by {day}").format(day=day_text(row.letter_due)), "warn"
        if row.prints:
            return self.tr("printed"), "ok"
        return (self.tr("exported"), "ok") if row.exports else (self.tr("not gone out"), "unk")


class NewPanel(Panel):
    """A button for each kind; one that cannot be begun says why."""

    def __init__(self, keys: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._closed: dict[str, str] = {}
        self._station = ""
        self._why = {kind: PlainLabel(role="label", tone="text2", wrap=True) for kind in keys}
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, (kind, action) in enumerate(keys.items()):
            grid.addWidget(ShortcutButton(action), place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._why[kind], place, 1)
        self.add(grid)
        self.retranslate()

    def show_closed(self, closed: Mapping[str, str], station: str) -> None:
        """Show which kinds cannot be begun, by the code of the reason; `station` has the case, if another one."""
        self._closed, self._station = dict(closed), station
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("New paper"))
        for kind, label in self._why.items():
            code = self._closed.get(kind, "")
            label.setText(sentence(Refused(code, station=self._station)) if code else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class CasePapersPanel(Panel):
    """The table, and below it what is to be known of the paper chosen."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.model, self.table, self._empty = CasePapersModel(self), QTableView(), PlainLabel(tone="text2", wrap=True)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=34, wide=0)
        for column, width in enumerate(_WIDTHS, 1):
            self.table.setColumnWidth(column, width)
        self.said = PlainLabel(tone="text2", wrap=True)
        self.said.setContentsMargins(12, 8, 12, 8)
        self.add(self.table, 1)
        self.add(self.said)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it gives way first
        self.table.setMinimumHeight(84)
        lay_over(self.table, self._empty)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    def row(self) -> PaperRow | None:
        """The paper chosen."""
        return self.model.row(self.table.currentIndex())

    def choose(self, paper_id: str) -> None:
        """Choose a paper; the newest where there is none of that id."""
        rows = self.model.rows()
        place = next((n for n, each in enumerate(rows) if each.paper_id == paper_id), 0)
        if rows:
            self.table.setCurrentIndex(self.model.index(place, 0))

    def show_state(self, *, loaded: bool, busy: bool) -> None:
        """Say how many there are, and what became of the one chosen."""
        rows, chosen = self.model.rows(), self.row()
        self.set_title(self.tr("Papers of this case"))
        self.table.setAccessibleName(self.title())
        self.set_state(str(len(rows)) if rows else "")
        none, loading = self.tr("No paper was made for this case yet."), self.tr("loading…") if busy else ""
        self._empty.setText(none if loaded else loading)
        self._empty.setVisible(not rows)
        self.said.setText(self._about(chosen) if chosen is not None else "")
        self.said.setVisible(bool(self.said.text()))

    def _about(self, row: PaperRow) -> str:
        to = to_word(row.kind, row.recipient)
        parts = [self.tr("To: {to}").format(to=to)] if to else []
        out = self.tr("Made {time} by {by}; printed {prints}×, exported {exports}×")
        parts.append(out.format(time=time_text(row.at), by=row.by, prints=row.prints, exports=row.exports))
        if row.withdrawn_at is not None:
            gone = self.tr("Withdrawn by {by}, {day}: {why}")
            parts.append(gone.format(by=row.withdrawn_by, day=day_text(row.withdrawn_at), why=row.reason))
        return "\n".join(parts)
