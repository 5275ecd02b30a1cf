"""How a list of crossings is read: where it comes from, how it is written, and which column is what."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from screening_desk.exchange.crossing_list import FIELDS, guess
from screening_desk.exchange.table_file import DELIMITERS, ENCODINGS, Layout
from screening_desk.exchange.tables import Row
from screening_desk.exchange.written_dates import Order
from screening_desk.gui.crossing_words import crossing_field
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.crossing_import import LONGEST_SOURCE, Told


class MappingForm(Panel):
    """`changed` when rows would be taken otherwise; `reread` when the file has to be looked at again."""

    changed = Signal()
    reread = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._filling, self._book = False, False
        self._first: tuple[Row, ...] = ()
        self.layout_chosen = Layout()
        self.source, self.source_date = QLineEdit(), DateField()
        self.source.setMaxLength(LONGEST_SOURCE)
        self.encoding, self.delimiter, self.heading = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.dates = Segmented(pad=8)
        self.combos = {name: ChoiceBox() for name in FIELDS}
        body = QWidget()
        body.setProperty("role", "scrollbody")
        form = QFormLayout(body)
        form.setContentsMargins(12, 10, 12, 10)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        about = (self.source, self.source_date, self.encoding, self.delimiter, self.heading, self.dates)
        self._fields: tuple[QWidget, ...] = (*about, *self.combos.values())
        self._labels = [PlainLabel(tone="text2", wrap=True) for _ in self._fields]
        for label, field in zip(self._labels, self._fields, strict=True):
            label.setFixedWidth(112)
            label.setMinimumHeight(32)
            form.addRow(label, field)
            if isinstance(field, ChoiceBox):
                field.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.setMinimumContentsLength(8)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.add(scroll, 1)
        self.source.textChanged.connect(lambda _: self.changed.emit())
        self.source_date.date_changed.connect(lambda _: self.changed.emit())
        for box in (self.encoding, self.delimiter):
            box.currentIndexChanged.connect(self._on_written)
        self.heading.currentIndexChanged.connect(self._on_heading)
        self.dates.chosen.connect(self._on_dates)
        for box in self.combos.values():
            box.currentIndexChanged.connect(self._on_column)
        self.retranslate()

    def told(self) -> Told:
        """Return what the person says of the file."""
        return Told(" ".join(self.source.text().split()), self.source_date.day())

    def show_file(self, layout: Layout, first: tuple[Row, ...], *, book: bool) -> None:
        """Show the beginning of a file; headings that are known choose their columns, dates stay the person's to say."""
        heading, columns = guess(first)
        self._first, self._book = first, book
        self.layout_chosen = replace(layout, heading=heading, columns=columns, dates=self.layout_chosen.dates)
        for label, field in zip(self._labels, self._fields, strict=True):
            shown = not (book and field in (self.encoding, self.delimiter))
            label.setVisible(shown)
            field.setVisible(shown)
        self._fill()

    def clear(self) -> None:
        """Forget the file."""
        self._first, self.layout_chosen = (), Layout()
        self.source.clear()
        self.source_date.set_day(None)
        self.dates.set_value("")
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._filling = True
        self.set_title(self.tr("File"))
        names = (
            self.tr("Source"), self.tr("Of the day"), self.tr("Encoding"), self.tr("Separator"),
            self.tr("Row of headings"), self.tr("Dates"), *(crossing_field(name) for name in FIELDS),
        )  # fmt: skip
        for label, field, words in zip(self._labels, self._fields, names, strict=True):
            label.setText(words)
            field.setAccessibleName(words)
        self.source_date.set_name(names[1])
        self.source.setPlaceholderText(self.tr("who sent it, and how"))
        dates = self.layout_chosen.dates
        self.dates.set_options(
            [Option("day_first", self.tr("day first"), "1"), Option("month_first", self.tr("month first"), "2")]
        )
        self.dates.set_value(dates)
        self._fill()

    def _fill(self) -> None:
        """Put what the file offers into the choices."""
        self._filling = True
        layout = self.layout_chosen
        signs = {";": self.tr("semicolon ;"), ",": self.tr("comma ,"), "\t": self.tr("tab"), "|": self.tr("bar |")}
        _offer(self.encoding, list(ENCODINGS), ENCODINGS.index(layout.encoding))
        _offer(self.delimiter, [signs[each] for each in DELIMITERS], DELIMITERS.index(layout.delimiter))
        lines = [row.line for row in self._first]
        words = [self.tr("row {n}").format(n=line) for line in lines]
        _offer(
            self.heading, [self.tr("none"), *words], lines.index(layout.heading) + 1 if layout.heading in lines else 0
        )
        width = max((len(row.cells) for row in self._first), default=0)
        heads = next((row.cells for row in self._first if row.line == layout.heading), ())
        titles = [
            f"{n + 1}: {heads[n]}" if n < len(heads) and heads[n] else self.tr("column {n}").format(n=n + 1)
            for n in range(width)
        ]
        for name, box in self.combos.items():
            _offer(box, [self.tr("– not in the file"), *titles], layout.columns.get(name, -1) + 1)
        self._filling = False

    def _on_written(self) -> None:
        if not self._filling:
            encoding = ENCODINGS[self.encoding.currentIndex()]
            delimiter = DELIMITERS[self.delimiter.currentIndex()]
            self.layout_chosen = replace(self.layout_chosen, encoding=encoding, delimiter=delimiter)
            self.reread.emit()

    def _on_heading(self, place: int) -> None:
        if not self._filling and place >= 0:
            self.layout_chosen = replace(self.layout_chosen, heading=self._first[place - 1].line if place else 0)
            self._fill()
            self.changed.emit()

    def _on_dates(self, value: str) -> None:
        order: Order = "month_first" if value == "month_first" else "day_first"
        self.layout_chosen = replace(self.layout_chosen, dates=order)
        self.changed.emit()

    def _on_column(self) -> None:
        if not self._filling:
            chosen = {name: box.currentIndex() - 1 for name, box in self.combos.items()}
            columns: dict[str, int] = {name: place for name, place in chosen.items() if place >= 0}
            self.layout_chosen = replace(self.layout_chosen, columns=columns)
            self.changed.emit()


def _offer(box: ChoiceBox, words: list[str], chosen: int) -> None:
    box.clear()
    box.addItems(words)
    box.setCurrentIndex(chosen)
