"""What the reference data say: the tables with their ages, the rows of one with their sources, and all of one row."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtWidgets import QHeaderView, QWidget

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.forms.ui_reference_contents import Ui_ReferenceContentsForm
from screening_desk.gui.models.reference import (
    ContentModel,
    TablesModel,
    age_words,
    is_old,
    row_title,
    source_words,
    span_words,
)
from screening_desk.gui.widgets.folding import Folding, bring_into_view
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference import Reference, labels
from screening_desk.reference.comparing import fields
from screening_desk.reference.tables import Row, Table
from screening_desk.reference.wording import mark

LOOKED_AT = 60  # rows that say how wide a column is


class ContentsView(QWidget):
    """Paints one version of the data; None while it is being read."""

    def __init__(self, today: date, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._limit = today, limit
        self._reference: Reference | None = None
        self._found: tuple[Table, ...] = ()
        self._waiting = True
        self.ui = Ui_ReferenceContentsForm()
        self.ui.setupUi(self)
        self._tables, self._rows = TablesModel(today, limit, self), ContentModel(today, limit, self)
        self._dress()
        self.ui.find.textChanged.connect(self._filter)
        self.ui.tables_table.selectionModel().currentRowChanged.connect(self._on_table)
        self.ui.rows_table.selectionModel().currentRowChanged.connect(self._on_row)
        self.ui.tables_table.activated.connect(lambda _: self.ui.rows_table.setFocus())
        self.ui.rows_table.activated.connect(lambda _: self.ui.detail.setFocus())
        self.retranslate()

    def show_tables(self, reference: Reference | None, found: tuple[Table, ...]) -> None:
        """Paint the tables of a version; the table looked at stays, where it is still there."""
        table = self._table()
        kept = table.id if table else ""
        self._reference, self._found, self._waiting = reference, found, True
        self._tables.show_rows(self._found)
        place = next((at for at, each in enumerate(self._found) if each.id == kept), 0)
        if self._found:
            self.ui.tables_table.setCurrentIndex(self._tables.index(place, 0))
        else:
            self._filter()
        self._show()

    def stop_waiting(self) -> None:
        """Say no more that something is being read: it failed, and the page says so."""
        self._waiting = False
        self._show()

    def old_tables(self) -> tuple[str, ...]:
        """Name the tables that somebody should look at again."""
        old = (each for each in self._found if is_old(each.checked_on, self._today, self._limit))
        return tuple(labels.table_name(each.id, each.title, current_language()) for each in old)

    def renew(self, limit: int) -> None:
        """Count ages by the number of newer data."""
        self._limit = self._tables.limit = self._rows.limit = limit

    def begin_find(self) -> None:
        """Go to the field that filters the rows."""
        self.ui.find.setFocus()
        self.ui.find.selectAll()
        bring_into_view(self.ui.find)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.ui.tables_table.setAccessibleName(self.tr("Tables of the reference data"))
        self.ui.rows_table.setAccessibleName(self.tr("Rows of the table"))
        self._tables.retranslate()
        self._rows.retranslate()
        self._show()
        self._on_row(self.ui.rows_table.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        ui = self.ui
        for head in (ui.tables_head, ui.rows_head, ui.detail_head):
            head.setFixedHeight(36)
        ui.tables_table.setModel(self._tables)
        ui.rows_table.setModel(self._rows)
        for view, fitted in ((ui.tables_table, (1,)), (ui.rows_table, (2, 3, 4))):
            dress_table(view, "", row_height=31, wide=0)
            view.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
            for column in fitted:
                view.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        ui.rows_table.setColumnWidth(1, 176)
        lay_over(ui.tables_table, ui.tables_table_empty)
        lay_over(ui.rows_table, ui.rows_table_empty)
        ui.detail.setProperty("flat", True)
        for panel, height in ((ui.tables_panel, 220), (ui.rows_panel, 190), (ui.detail_panel, 130)):
            panel.setMinimumHeight(height)
        Folding(self, (ui.columns,))

    def _table(self) -> Table | None:
        return self._tables.row(self.ui.tables_table.currentIndex())

    def _on_table(self) -> None:
        self._filter()
        self.ui.rows_table.scrollToTop()

    def _filter(self) -> None:
        table, words = self._table(), self.ui.find.text().strip().casefold()
        rows = [row for row in (table.rows if table else ()) if words in _text(row)]
        self._rows.show_rows(rows)
        if rows:
            self.ui.rows_table.setCurrentIndex(self._rows.index(0, 0))
        self._on_row(self.ui.rows_table.currentIndex())
        self._show()

    def _show(self) -> None:
        ui, table = self.ui, self._table()
        loading = self.tr("loading…") if self._waiting else ""
        ui.tables_table_empty.setText("" if self._found else loading)
        ui.tables_table_empty.setVisible(not self._found)
        none = self.tr("No row of this table has these words.") if self._found else loading
        ui.rows_table_empty.setText(none)
        ui.rows_table_empty.setVisible(not self._rows.rows())
        ui.tables_state.setText(self.tr("{count} tables").format(count=len(self._found)) if self._found else "")
        ui.rows_title.setText(
            labels.table_name(table.id, table.title, current_language()) if table else self.tr("Rows")
        )
        shown = self.tr("{shown} of {all}")
        ui.rows_state.setText(shown.format(shown=len(self._rows.rows()), all=len(table.rows)) if table else "")

    def _on_row(self, current: QModelIndex) -> None:
        row = self._rows.row(current)
        self.ui.detail_title.setText(row_title(row) if row else self.tr("Row"))
        self.ui.detail_state.setText(row.key if row else "")
        self.ui.detail.setPlainText("\n".join(self._lines(row)) if row else "")

    def _lines(self, row: Row) -> list[str]:
        """All that a row says: where it comes from first, then its own fields."""
        language, reference = current_language(), self._reference
        lines = []
        if row.instrument:
            lines.append(self.tr("Source: {words}").format(words=source_words(row)))
        if row.valid_from or row.valid_to:
            lines.append(self.tr("Valid: {words}").format(words=span_words(row.valid_from, row.valid_to)))
        if row.checked_on:
            age = age_words(row.checked_on, self._today)
            lines.append(self.tr("Checked: {day}, {age} ago").format(day=day_text(row.checked_on), age=age))
        if row.confidence and reference:
            words = mark(row.confidence, reference, language) or labels.confidence_word(row.confidence, language)
            lines.append(self.tr("Confidence: {words}").format(words=words))
        told = {("instrument",), ("article",), ("valid_from",), ("valid_to",), ("checked_on",), ("confidence",)}
        own = [each for each in fields(None, row.own) if each.path not in told]
        lines += [f"{labels.path_name(each, language)}: {labels.change_words(each, 'added', language)}" for each in own]
        return lines


def _text(row: Row) -> str:
    words = (row.key, row.name.id, row.name.en, row.instrument, row.article, row.note, row.confidence or "")
    return " ".join(words).casefold()
