"""The day, or what was found: a table without names below the search bar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, day_text
from screening_desk.gui.models.day_book import DayModel
from screening_desk.gui.pages.day_book.search import SearchBar
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.day_book import MOST_FOUND, DayRow
from screening_desk.services.judging import today

_LEAST = (62, 172, 104, 104)
"""Of all columns but the last, which takes the room that is left and gives way first."""
_LOOKED_AT = 60


class DayView(QWidget):
    """Today until somebody looks for something else; Enter opens a row."""

    opened = Signal(object)  # DayRow

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loading, self._read = True, False
        self.day: date | None = today(context.desk.clock)
        """The day shown; None for hits of a search by number."""
        self.follows = True
        """Whether today is shown, whichever day that is: after midnight another one."""
        self.search = SearchBar(self.day)
        self.model = DayModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "")
        self._fit_columns()
        self.empty = PlainLabel(tone="text2", wrap=True)
        lay_over(self.table, self.empty)
        self.open = QAction(self)
        self.open.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self.open.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.open.triggered.connect(self._on_open)
        self.table.addAction(self.open)
        self.table.doubleClicked.connect(lambda _: self._on_open())
        self._foot = PlainLabel(role="label", wrap=True)
        self._foot.setContentsMargins(12, 8, 12, 8)
        self.panel = Panel()
        self.panel.add(self.table, 1)
        self.panel.add(self._foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.panel, 1)
        self.setFocusProxy(self.table)
        self.retranslate()

    def show_loading(self) -> None:
        """Say that rows are on their way."""
        self._loading = True
        self._show()

    def show_rows(self, rows: tuple[DayRow, ...], on: date | None, *, follows: bool = False) -> None:
        """Paint a day, or hits; the row that was current stays current."""
        before = self.model.row(self.table.currentIndex())
        if follows and on is not None and on != self.day and self.search.day.day() == self.day:
            self.search.show_day(on)
        self._loading, self._read, self.day, self.follows = False, True, on, follows
        self.model.show_rows(rows)
        self._fit_columns()
        ids = [row.screening_id for row in rows]
        place = ids.index(before.screening_id) if before is not None and before.screening_id in ids else 0
        if rows:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._show()

    def stop_loading(self) -> None:
        """The rows did not come."""
        self._loading = False
        self._show()

    def clear(self) -> None:
        """Forget rows and search."""
        self.day, self.follows, self._read = today(self._context.desk.clock), True, False
        self.search.clear()
        self.search.show_day(self.day)
        self.model.show_rows(())
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.table.setAccessibleName(self.tr("Screenings of the day"))
        self.open.setText(self.tr("Open"))
        self._foot.setText(
            self.tr(
                "Each search and each opening is recorded with its reason. Cleared ones show date and crossing only."
            )
        )
        self.model.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        rows = self.model.rows()
        self.panel.set_title(self._title(len(rows) if self._read else None))
        state = self.tr("the newest {n}").format(n=MOST_FOUND) if len(rows) >= MOST_FOUND else self.tr("no names shown")
        self.panel.set_state(self.tr("loading…") if self._loading and rows else state)
        none = self.tr("No screening on this day.") if self.day else self.tr("Nothing found.")
        if not self.search.why().code and self.day != today(self._context.desk.clock):
            none += " " + self.tr("Without a reason only your own screenings are found.")
        if not self._read:
            none = self.tr("Not read. Refresh with F5.")
        self.empty.setText(self.tr("loading…") if self._loading else none)
        self.empty.setVisible(not rows)

    def _fit_columns(self) -> None:
        """Give each column but the last the room of its widest words; times and numbers are all of one width.

        The newest rows show which words there are: reading each of thousands would hold the window.
        """
        for at, least in enumerate(_LEAST):
            seen: dict[str, QModelIndex] = {}
            for row in range(min(_LOOKED_AT if at >= 2 else 1, self.model.rowCount())):
                index = self.model.index(row, at)
                seen.setdefault(index.data(), index)
            self.table.setColumnWidth(
                at, max([least, *(self.table.sizeHintForIndex(each).width() for each in seen.values())])
            )

    def _title(self, count: int | None) -> str:
        where = self._context.settings.station_name
        if self.day is None:
            return self.tr("Found: {n}").format(n=count)
        weekday = QLocale().dayName(self.day.isoweekday())
        if count is None:
            return self.tr("{weekday}, {day} · {station}").format(
                weekday=weekday, day=day_text(self.day), station=where
            )
        words = self.tr("{weekday}, {day} · {n} screenings · {station}")
        return words.format(weekday=weekday, day=day_text(self.day), n=count, station=where)

    def _on_open(self) -> None:
        row = self.model.row(self.table.currentIndex())
        if row is not None:
            self.opened.emit(row)
