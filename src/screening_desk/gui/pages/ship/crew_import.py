"""A crew list of the agent before it is taken: which column is what, and every row as it would be taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from screening_desk.exchange.crew_list import FIELDS, CrewList, CrewRow, Field, Headings, form_5, guess, take
from screening_desk.exchange.tables import Row
from screening_desk.exchange.written_dates import Order
from screening_desk.gui.context import day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.ship.words import faults_of, field_word, first_of
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.gui.widgets.tables import dress_table

CHOSEN: tuple[Field, ...] = tuple(
    field for field in FIELDS if field not in {"row_number", "birth_place", "document_kind"}
)
"""Fields that are taken; the others are columns of the form that nobody needs here."""


class PreviewModel(RowsModel[CrewRow]):
    """Rows as they would be taken, each with what could not be read."""

    right = (0,)

    def heads(self) -> tuple[str, ...]:
        """Line, what cannot be read, name, number, nationality, dates, rank, book."""
        return (
            self.tr("Line"),
            self.tr("Name"),
            self.tr("Passport"),
            self.tr("State"),
            self.tr("Born"),
            self.tr("Not read"),
            self.tr("Valid until"),
            field_word("rank"),
            self.tr("Seafarer's book"),
            field_word("joined"),
        )

    def cells(self, row: CrewRow) -> tuple[Cell, ...]:
        """What a row would be."""
        name = ", ".join(part for part in (row.primary_identifier, row.secondary_identifier) if part)
        book = " · ".join(
            part for part in (row.seafarer_number, day_text(row.seafarer_until) if row.seafarer_until else "") if part
        )
        faults = first_of(row.faults)
        return (
            str(row.line),
            name,
            row.document_number or "–",
            row.nationality or "–",
            day_text(row.birth_date),
            (faults, "warn") if faults else "–",
            day_text(row.expiry_date),
            row.rank or "–",
            book or "–",
            day_text(row.joined),
        )


class ImportView(QWidget):
    """`ready` says whether something can be taken now; `rows` are what would be."""

    ready = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: tuple[Row, ...] = ()
        self._headings = Headings(0, {})
        self._order: Order | None = None
        self._list = CrewList(())
        self._file = ""
        self.banner = Banner()
        self.banner.hide()
        self.columns = Panel()
        self.preview = Panel()
        self.table = QTableView()
        self.model = PreviewModel()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=31)
        for place, width in enumerate((54, 150, 98, 70, 108, 272, 108, 130, 150)):
            self.table.setColumnWidth(place, width)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self._count = PlainLabel(tone="text2", wrap=True)
        self._count.setContentsMargins(12, 8, 12, 8)
        self.preview.add(self.table, 1)
        self.preview.add(self._count)
        self._build_form()
        regions = QHBoxLayout()
        regions.setSpacing(12)
        regions.addWidget(self.columns)
        regions.addWidget(self.preview, 1)
        self.columns.setFixedWidth(372)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.banner)
        column.addLayout(regions, 1)
        self.retranslate()

    @property
    def rows(self) -> tuple[CrewRow, ...]:
        """People as they would be taken."""
        return self._list.rows

    @property
    def may_take(self) -> bool:
        """Whether name and number have a column, and somebody stands below them."""
        return bool(self._list.rows) and not self._headings.missing

    def said(self) -> str:
        """What stands below the table: how many, and all that is not read in the current line."""
        return self._count.text()

    def show_table(self, file: Path, table: tuple[Row, ...]) -> None:
        """Show another file with the columns that its headings name."""
        self._file, self._table, self._order = file.name, table, None
        self.order.set_value("")
        self._headings = guess(table)
        self._fill()
        self._take()
        if len(self._headings.columns) == 0:
            self.heading.setFocus()
        else:
            self.combos["name" if "name" in self._headings.columns else "primary_identifier"].setFocus()

    def clear(self) -> None:
        """Forget the file and everybody in it."""
        self._table, self._file, self._list = (), "", CrewList(())
        self._headings = Headings(0, {})
        self.model.show_rows(())
        for combo in (self.heading, *self.combos.values()):
            combo.blockSignals(True)
            combo.clear()
            combo.blockSignals(False)
        self.banner.hide()

    def offer_form(self) -> None:
        """Lay the columns of FAL form 5 from left to right, below the row of headings chosen."""
        width = max((len(row.cells) for row in self._table), default=0)
        columns: dict[Field, int] = {name: place for place, name in enumerate(form_5()) if place < width}
        self._headings = Headings(self._headings.row, columns)
        self._fill()
        self._take()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.columns.set_title(self.tr("Columns of the file"))
        self.preview.set_title(self.tr("What would be taken"))
        self.table.setAccessibleName(self.tr("What would be taken"))
        self._heading_label.setText(self.tr("Row of headings"))
        self.heading.setAccessibleName(self.tr("Row of headings"))
        self._order_label.setText(self.tr("Dates are written"))
        self.order.set_options(
            [
                Option("day_first", self.tr("day first (31-12)"), "1"),
                Option("month_first", self.tr("month first (12-31)"), "2"),
            ]
        )
        self.order.setAccessibleName(self._order_label.text())
        for name, label in self._labels.items():
            label.setText(field_word(name))
            self.combos[name].setAccessibleName(field_word(name))
        self.model.retranslate()
        if self._table:
            self._fill()
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build_form(self) -> None:
        self.heading, self.order = ChoiceBox(), Segmented(pad=8)
        self.combos: dict[Field, ChoiceBox] = {name: ChoiceBox() for name in CHOSEN}
        self._labels: dict[Field, PlainLabel] = {name: PlainLabel(tone="text2") for name in CHOSEN}
        self._heading_label, self._order_label = PlainLabel(tone="text2"), PlainLabel(tone="text2")
        body = QWidget()
        body.setProperty("role", "scrollbody")
        form = QFormLayout(body)
        form.setContentsMargins(12, 10, 12, 10)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(5)
        form.addRow(self._heading_label, self.heading)
        form.addRow(self._order_label)
        form.addRow(self.order)
        for name in CHOSEN:
            form.addRow(self._labels[name], self.combos[name])
        for label, field in (
            (self._heading_label, self.heading),
            *((self._labels[n], self.combos[n]) for n in CHOSEN),
        ):
            label.setMinimumHeight(34)
            label.setMinimumWidth(128)
            label.setBuddy(field)
            field.setMinimumWidth(120)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(12)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.columns.add(scroll, 1)
        self.heading.currentIndexChanged.connect(self._on_heading)
        for name, combo in self.combos.items():
            combo.currentIndexChanged.connect(lambda _, name=name: self._on_column(name))
        self.order.chosen.connect(self._on_order)

    def _fill(self) -> None:
        """Offer the rows that may be headings and, by the names of the chosen one, its columns."""
        self.heading.blockSignals(True)
        self.heading.clear()
        for row in self._table[:25]:
            words = " | ".join(str(cell) for cell in row.cells if cell != "")
            self.heading.addItem(self.tr("Line {n}: {words}").format(n=row.line, words=words[:80]))
        self.heading.setCurrentIndex(self._headings.row)
        self.heading.blockSignals(False)
        width = max((len(row.cells) for row in self._table), default=0)
        names = self._table[self._headings.row].cells if self._table else ()
        for name, combo in self.combos.items():
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(self.tr("– not in the file"))
            for place in range(width):
                title = str(names[place]) if place < len(names) else ""
                combo.addItem(f"{_letter(place)}: {title}" if title else _letter(place))
            combo.setCurrentIndex(self._headings.columns.get(name, -1) + 1)
            combo.blockSignals(False)

    def _on_heading(self, place: int) -> None:
        if 0 <= place < len(self._table):
            found = guess(self._table[place : place + 1])
            self._headings = Headings(place, found.columns or self._headings.columns, found.twice)
            self._fill()
            self._take()

    def _on_column(self, name: Field) -> None:
        columns = dict(self._headings.columns)
        place = self.combos[name].currentIndex() - 1
        columns.pop(name, None)
        if place >= 0:
            columns[name] = place
        twice = tuple(each for each in self._headings.twice if each != name)
        self._headings = replace(self._headings, columns=cast("Mapping[Field, int]", columns), twice=twice)
        self._take()

    def _on_order(self, value: str) -> None:
        self._order = cast("Order", value)
        self._take()

    def _take(self) -> None:
        self._list = take(self._table, self._headings, self._order) if self._table else CrewList(())
        self.model.show_rows(self._list.rows)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._show()
        self.ready.emit(self.may_take)

    def _show(self) -> None:
        rows = self._list.rows
        bad = sum(bool(row.faults) for row in rows)
        self.preview.set_state(self._file)
        parts = [self.tr("{n} people").format(n=len(rows))]
        parts += [self.tr("{n} with something not read").format(n=bad)] if bad else []
        if self._list.passed_over:
            lines = ", ".join(str(line) for line in self._list.passed_over[:12])
            more = "…" if len(self._list.passed_over) > 12 else ""
            parts.append(self.tr("lines passed over, nobody named: {lines}").format(lines=lines + more))
        current = self.model.row(self.table.currentIndex())
        if current is not None and current.faults:
            words = self.tr("Line {n}: {words}").format(n=current.line, words=faults_of(current.faults))
            parts.append(words)
        self._count.setText(" · ".join(parts))
        asks = self._asks_order
        self._order_label.setVisible(asks)
        self.order.setVisible(asks)
        missing, twice, nobody = self._headings.missing, self._headings.twice, bool(self._table) and not rows
        self.banner.setVisible(bool(missing or twice) or nobody or (asks and not self._order))
        if missing:
            names = ", ".join(field_word(name) for name in missing)
            self.banner.show_state(
                "warn",
                self.tr("Choose the column of: {names}").format(names=names),
                self.tr("Alt+F lays the columns of IMO FAL form 5 from left to right; look whether they fit."),
            )
        elif nobody:
            self.banner.show_state(
                "warn",
                self.tr("Nobody is named below the headings"),
                self.tr(
                    "Choose another row of headings. Cells with formulas have no words: ask for the list as values."
                ),
            )
        elif twice:
            names = ", ".join(field_word(name) for name in twice)
            self.banner.show_state(
                "warn",
                self.tr("More than one column is called: {names}").format(names=names),
                self.tr("The first one is taken. Look at the rows, or choose the other one below."),
            )
        elif asks and not self._order:
            self.banner.show_state(
                "unk",
                self.tr("Nothing in the list tells day from month"),
                self.tr("Choose below how dates are written. Until then such dates stay unread."),
            )

    @property
    def _asks_order(self) -> bool:
        """Whether only the officer can say how the dates of this list are written."""
        return self._order is not None or (
            self._list.order is None and any(fault.kind == "date" for row in self._list.rows for fault in row.faults)
        )


def _letter(place: int) -> str:
    """Name a column as a spreadsheet does."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
