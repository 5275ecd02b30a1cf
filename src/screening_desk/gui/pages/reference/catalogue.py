"""The indicators of all lists, to be read: by list, by words, and each with its question, weight, sources and changes."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from screening_desk.gui.forms.ui_reference_contents import Ui_ReferenceContentsForm
from screening_desk.gui.models.catalogue import EntriesModel, Entry, ListRow, ListsModel, entries
from screening_desk.gui.pages.reference.catalogue_words import concerns, lines
from screening_desk.gui.widgets.folding import Folding, bring_into_view
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference import Reference
from screening_desk.services.reference_data import IndicatorChanges

CHANGED = "changed"
"""The row that shows only what another edition said otherwise."""


class CatalogueView(QWidget):
    """Paints one version of the data; what earlier editions said is asked for when somebody looks."""

    changes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference: Reference | None = None
        self._all: tuple[Entry, ...] = ()
        self._changes: tuple[IndicatorChanges, ...] | None = None
        self._asked = False
        self.ui = Ui_ReferenceContentsForm()
        self.ui.setupUi(self)
        self._lists, self._entries = ListsModel(self), EntriesModel(self)
        self._dress()
        self.ui.find.textChanged.connect(self._filter)
        self.ui.tables_table.selectionModel().currentRowChanged.connect(self._on_list)
        self.ui.rows_table.selectionModel().currentRowChanged.connect(self._on_entry)
        self.ui.tables_table.activated.connect(lambda _: self.ui.rows_table.setFocus())
        self.ui.rows_table.activated.connect(lambda _: self.ui.detail.setFocus())
        self.retranslate()

    def show_reference(self, reference: Reference | None) -> None:
        """Paint a version; the list and the indicator looked at stay, where they are still there."""
        if reference is not self._reference:
            self._changes, self._asked = None, False
        self._reference = reference
        self._fill()
        if self.isVisible():
            self._ask()

    def show_changes(self, changes: tuple[IndicatorChanges, ...]) -> None:
        """Say what other editions said otherwise."""
        self._changes = changes
        self._fill()

    def begin_find(self) -> None:
        """Go to the field that filters the indicators."""
        self.ui.find.setFocus()
        self.ui.find.selectAll()
        bring_into_view(self.ui.find)

    def shown(self) -> tuple[Entry, ...]:
        """The entries in the table."""
        return self._entries.rows()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.tables_title.setText(self.tr("Lists"))
        ui.tables_table.setAccessibleName(self.tr("Lists of indicators"))
        ui.rows_table.setAccessibleName(self.tr("Indicators of the list"))
        words = self.tr("Words of the indicator, its question, its code or the code of its source")
        ui.find.setPlaceholderText(words)
        ui.find.setAccessibleName(words)
        for model in (self._lists, self._entries):
            model.retranslate()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Compare with earlier editions once somebody looks."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        if not self._asked and self._reference is not None:
            self._asked = True
            self.changes_wanted.emit()

    def _dress(self) -> None:
        ui = self.ui
        for head in (ui.tables_head, ui.rows_head, ui.detail_head):
            head.setFixedHeight(36)
        ui.tables_table.setModel(self._lists)
        ui.rows_table.setModel(self._entries)
        dress_table(ui.tables_table, "", row_height=31, wide=0)
        dress_table(ui.rows_table, "", row_height=31, wide=1)
        ui.tables_table.setColumnWidth(1, 60)
        for column, width in ((0, 68), (2, 124), (3, 146), (4, 186)):
            ui.rows_table.setColumnWidth(column, width)
        lay_over(ui.tables_table, ui.tables_table_empty)
        lay_over(ui.rows_table, ui.rows_table_empty)
        ui.detail.setProperty("flat", True)
        for panel, height in ((ui.tables_panel, 220), (ui.rows_panel, 190), (ui.detail_panel, 200)):
            panel.setMinimumHeight(height)
        ui.columns.setStretch(0, 31)
        ui.columns.setStretch(1, 82)
        ui.right.setStretch(0, 10)
        ui.right.setStretch(1, 10)
        Folding(self, (ui.columns,))

    def _fill(self) -> None:
        chosen, current = self._list(), self._entry()
        self._all = entries(self._reference) if self._reference is not None else ()
        rows = [ListRow("", self.tr("All lists"), sum(each.item is not None for each in self._all))]
        for table in dict.fromkeys(each.table for each in self._all):
            own = [each for each in self._all if each.table == table]
            rows.append(ListRow(table, own[0].title, sum(each.item is not None for each in own)))
        rows.append(ListRow(CHANGED, self.tr("Changed between editions"), len(self._changed())))
        self._lists.show_rows(rows)
        place = next((at for at, row in enumerate(rows) if chosen is not None and row.table == chosen.table), 0)
        self.ui.tables_table.setCurrentIndex(self._lists.index(place, 0))
        self._filter()
        if current is not None:
            at = next((at for at, each in enumerate(self.shown()) if _same(each, current)), 0)
            self.ui.rows_table.setCurrentIndex(self._entries.index(at, 0))

    def _changed(self) -> tuple[Entry, ...]:
        rows = [(change.table, change.key) for each in self._changes or () for change in each.changes]
        return tuple(entry for entry in self._all if any(concerns(entry, table, key) for table, key in rows))

    def _list(self) -> ListRow | None:
        return self._lists.row(self.ui.tables_table.currentIndex())

    def _entry(self) -> Entry | None:
        return self._entries.row(self.ui.rows_table.currentIndex())

    def _on_list(self) -> None:
        self._filter()
        self.ui.rows_table.scrollToTop()

    def _filter(self) -> None:
        chosen, words = self._list(), self.ui.find.text().strip().casefold()
        table = chosen.table if chosen is not None else ""
        found = self._changed() if table == CHANGED else self._all
        rows = [each for each in found if (table in {"", CHANGED, each.table}) and words in each.sought]
        self._entries.show_rows(rows)
        if rows:
            self.ui.rows_table.setCurrentIndex(self._entries.index(0, 0))
        self._on_entry(self.ui.rows_table.currentIndex())
        ui = self.ui
        ui.rows_title.setText(chosen.title if chosen is not None else "")
        ui.rows_state.setText(self.tr("{n} shown").format(n=sum(each.item is not None for each in rows)))
        ui.tables_state.setText("")
        ui.tables_table_empty.hide()
        none = self.tr("No indicator has these words.")
        if table == CHANGED and not words:
            none = self.tr("No edition kept here says anything else.")
        ui.rows_table_empty.setText(none if self._reference is not None else self.tr("loading…"))
        ui.rows_table_empty.setVisible(not rows)

    def _on_entry(self, current: QModelIndex) -> None:
        entry, reference = self._entries.row(current), self._reference
        ui = self.ui
        ui.detail_title.setText((entry.code or entry.words) if entry is not None else self.tr("Indicator"))
        ui.detail_state.setText(entry.title if entry is not None else "")
        said = lines(entry, reference, self._changes) if entry is not None and reference is not None else ()
        ui.detail.clear()
        for name, words in said:
            ui.detail.appendHtml(_line(name, words))
        ui.detail.moveCursor(QTextCursor.MoveOperation.Start)
        ui.detail.ensureCursorVisible()


def _line(name: str, words: str) -> str:
    """One line with its name in strong letters; what the data say is never taken for markup."""
    said = html.escape(words).replace("  ", "&nbsp;&nbsp;")
    return f"<span style='font-weight: 600'>{html.escape(name)}</span>: {said}" if name else said


def _same(one: Entry, other: Entry) -> bool:
    return (one.table, one.code) == (other.table, other.code)
