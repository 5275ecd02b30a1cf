"""How a file is to be read: where it comes from, and for a table of an office how it is written and which column is what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from screening_desk.exchange.list_file import TABLES, Look
from screening_desk.exchange.office_list import FIELDS, NEEDED
from screening_desk.exchange.table_file import DELIMITERS, ENCODINGS, PLAIN, Layout
from screening_desk.gui.list_words import field_words
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.list_load import LONGEST_SOURCE, Told

_HEADINGS = 30  # rows among which that of the headings is chosen


class FileForm(Panel):
    """`changed` when the layout is another; `reread` when the file has to be looked at again by it."""

    changed = Signal()
    reread = Signal()

    def __init__(self, *, shows: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._shows, self._filling = shows, False
        self._look = Look("csv")
        self._layout: Layout = PLAIN
        self.source, self.source_date = QLineEdit(), DateField()
        self.source.setMaxLength(LONGEST_SOURCE)
        self.whole, self.dates = Segmented(pad=8), Segmented(pad=8)
        self.encoding, self.delimiter, self.heading = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.combos = {name: ChoiceBox() for name in FIELDS}
        self._labels: list[tuple[QLabel, QWidget]] = []
        body = QWidget()
        body.setProperty("role", "scrollbody")
        self._form = QFormLayout(body)
        self._form.setContentsMargins(12, 10, 12, 10)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields = (self.source, self.source_date, self.whole, self.encoding, self.delimiter, self.heading, self.dates)
        for field in (*fields, *self.combos.values()):
            label = PlainLabel(tone="text2", wrap=True)
            label.setBuddy(field)
            label.setFixedWidth(128)
            label.setMinimumHeight(32)
            self._form.addRow(label, field)
            self._labels.append((label, field))
            if isinstance(field, QComboBox):
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.setMinimumContentsLength(12)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.add(scroll, 1)
        self._connect()
        self.retranslate()

    @property
    def layout_chosen(self) -> Layout:
        """How the table is read."""
        return self._layout

    @property
    def changes(self) -> bool:
        """Whether the file holds changes alone."""
        return self.whole.value() == "changes"

    def told(self) -> Told:
        """Return what the person says of the file."""
        return Told(" ".join(self.source.text().split()), self.source_date.day())

    def lacks(self) -> str:
        """Say what is missing before it can be loaded; empty for nothing."""
        columns = self._layout.columns
        table = self._look.format in TABLES
        checks = (
            (self.told().source, self.tr("Say where the file comes from.")),
            (self.source_date.is_empty() or self.source_date.day(), self.tr("The date is not complete.")),
            (not table or any(name in columns for name in NEEDED), self.tr("Choose the column of a name or a number.")),
            (
                not table or not self.changes or {"key", "change"} <= set(columns),
                self.tr("Changes need the columns of the number of the entry and of the change."),
            ),
        )
        return next((words for given, words in checks if not given), "")

    def begin(self, look: Look, former: Layout | None) -> None:
        """Show another file; `former` is how the last one of the list was read."""
        self.source.clear()
        self.source_date.set_day(None)
        self.whole.set_value("whole")
        self.show_look(look)
        if former is not None and self._fits(former) and len(look.layout.columns) < len(former.columns):
            self._layout = replace(look.layout, heading=former.heading, dates=former.dates, columns=former.columns)
            self._fill()
        elif former is not None:
            self._layout = replace(self._layout, dates=former.dates)
            self.dates.set_value(former.dates)

    def show_look(self, look: Look) -> None:
        """Show the beginning of the file; what the person said of its dates stays."""
        dates = self._layout.dates if look.layout.dates == "" else look.layout.dates
        self._look, self._layout = look, replace(look.layout, dates=dates)
        table = look.format in TABLES
        for label, field in self._labels:
            shown = table or field in (self.source, self.source_date, self.whole)
            shown = shown and not (look.format == "xlsx" and field in (self.encoding, self.delimiter))
            shown = shown and not (look.format == "targets" and field is self.whole)
            label.setVisible(shown)
            field.setVisible(shown)
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._filling = True
        whole, dates = self.whole.value() or "whole", self.dates.value()
        self.set_title(self.tr("File"))
        names = (
            self.tr("Source"), self.tr("List of the day"), self.tr("Holds"), self.tr("Encoding"), self.tr("Separator"),
            self.tr("Row of headings"), self.tr("Dates are written"), *(field_words(name) for name in FIELDS),
        )  # fmt: skip
        for (label, field), words in zip(self._labels, names, strict=True):
            label.setText(words)
            field.setAccessibleName(words)
        self.source_date.set_name(names[1])
        self.source.setPlaceholderText(self.tr("for example: letter of the owner, 20-11-2026"))
        self.whole.set_options(
            [Option("whole", self.tr("whole list"), "1"), Option("changes", self.tr("changes"), "2")]
        )
        self.whole.set_value(whole)
        self.dates.set_options(
            [
                Option("day_first", self.tr("day first"), "1"),
                Option("month_first", self.tr("month first"), "2"),
            ]
        )
        self.dates.set_value(dates)
        self._filling = False
        self._fill()

    def _connect(self) -> None:
        self.source.textChanged.connect(lambda _: self._on_told())
        self.source_date.date_changed.connect(lambda _: self._on_told())
        self.whole.chosen.connect(lambda _: self._on_told())
        self.encoding.currentIndexChanged.connect(self._on_written)
        self.delimiter.currentIndexChanged.connect(self._on_written)
        self.heading.currentIndexChanged.connect(self._on_heading)
        self.dates.chosen.connect(self._on_dates)
        for combo in self.combos.values():
            combo.currentIndexChanged.connect(self._on_column)

    def _fits(self, former: Layout) -> bool:
        width = max((len(row.cells) for row in self._look.first), default=0)
        return bool(former.columns) and all(0 <= place < width for place in former.columns.values())

    def _fill(self) -> None:
        """Put what the file offers into the choices."""
        self._filling = True
        layout, first = self._layout, self._look.first
        signs = {";": self.tr("semicolon ;"), ",": self.tr("comma ,"), "\t": self.tr("tab"), "|": self.tr("bar |")}
        _offer(self.encoding, list(ENCODINGS), ENCODINGS.index(layout.encoding))
        _offer(self.delimiter, [signs[each] for each in DELIMITERS], DELIMITERS.index(layout.delimiter))
        lines = [row.line for row in first[:_HEADINGS]]
        rows = [self.tr("no headings"), *(self._row_words(n) for n in range(len(lines)))]
        _offer(self.heading, rows, lines.index(layout.heading) + 1 if layout.heading in lines else 0)
        columns = [self.tr("– not in the file"), *self._column_words()]
        for name, combo in self.combos.items():
            _offer(combo, columns, layout.columns.get(name, -1) + 1)
        self._filling = False

    def _row_words(self, place: int) -> str:
        """Say a row that may be the headings: its words only to whoever may see what stands in a list."""
        row = self._look.first[place]
        cells = [str(cell) for cell in row.cells if cell != ""]
        if self._shows:
            return self.tr("row {n}: {words}").format(n=row.line, words=" | ".join(cells)[:80])
        return self.tr("row {n}, {count} cells").format(n=row.line, count=len(cells))

    def _column_words(self) -> list[str]:
        width = max((len(row.cells) for row in self._look.first), default=0)
        heads = next((row.cells for row in self._look.first if row.line == self._layout.heading), ())
        if not self._shows and not (self._look.known and self._layout.heading == self._look.layout.heading):
            heads = ()
        titles = [str(heads[place]) if place < len(heads) else "" for place in range(width)]
        return [f"{letter(place)}: {title}" if title else letter(place) for place, title in enumerate(titles)]

    def _on_told(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _on_written(self) -> None:
        if not self._filling:
            encoding = ENCODINGS[self.encoding.currentIndex()]
            self._layout = replace(self._layout, encoding=encoding, delimiter=DELIMITERS[self.delimiter.currentIndex()])
            self.reread.emit()

    def _on_heading(self, place: int) -> None:
        if not self._filling and place >= 0:
            self._layout = replace(self._layout, heading=self._look.first[place - 1].line if place else 0)
            self._fill()
            self.changed.emit()

    def _on_dates(self, value: str) -> None:
        if not self._filling:
            self._layout = replace(self._layout, dates=value)  # type: ignore[arg-type]
            self.changed.emit()

    def _on_column(self) -> None:
        if self._filling:
            return
        chosen = {name: combo.currentIndex() - 1 for name, combo in self.combos.items()}
        columns: Mapping[str, int] = {name: place for name, place in chosen.items() if place >= 0}
        self._layout = replace(self._layout, columns=columns)
        self.changed.emit()


def _offer(box: ChoiceBox, words: list[str], chosen: int) -> None:
    box.clear()
    box.addItems(words)
    box.setCurrentIndex(chosen)


def letter(place: int) -> str:
    """Name a column as a spreadsheet does."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
