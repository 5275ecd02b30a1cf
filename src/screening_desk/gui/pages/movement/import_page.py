"""Reading a list of the national system: which column is what, the first rows as they would be taken, then the report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QTableView, QWidget

from screening_desk.exchange import crossing_list, table_file
from screening_desk.exchange.table_file import Layout
from screening_desk.exchange.tables import Row, Unreadable
from screening_desk.gui.context import Context, counted
from screening_desk.gui.crossing_words import file_fault
from screening_desk.gui.files import ChooseFile, ask_open
from screening_desk.gui.forms.ui_movement import Ui_MovementForm
from screening_desk.gui.models.crossings import CrossingRowsModel
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.movement.import_form import MappingForm
from screening_desk.gui.pages.page import Page
from screening_desk.gui.refusals import told as told_words
from screening_desk.gui.tasks import Job
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import NARROW_BELOW, Folding
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import crossing_import
from screening_desk.services.crossing_import import Report
from screening_desk.services.judging import today

WIDTHS = (48, 142, 64, 102, 92, 126, 210)
PREVIEWED = 30


class CrossingImportPage(Page):
    """Ctrl+O chooses a file, Ctrl+Enter reads it; Esc calls a running import off, and then leads back."""

    def __init__(
        self, context: Context, _: str = "", parent: QWidget | None = None, *, choose_file: ChooseFile = ask_open
    ) -> None:
        super().__init__(parent)
        self.context, self._choose_file, self.case_id = context, choose_file, ""
        self._path: Path | None = None
        self._first: tuple[Row, ...] = ()
        self._stop = False
        self.running = False
        """Whether a list is being read."""
        self.report: Report | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui = Ui_MovementForm()
        self.ui.setupUi(self)
        self.open_key = key_action(self, "Ctrl+O", slot=self._on_open)
        self.load_key = key_action(self, "Ctrl+Return", slot=self._on_load)
        self.back_key = key_action(self, "Esc", slot=self._on_back)
        self._dress()
        self.retranslate()

    def clear(self) -> None:
        """Forget the file and what was read of it."""
        self._path, self._first, self.report = None, (), None
        self.form.clear()
        self.model.show_rows(())
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.ui.heading.setText(self.tr("Entries and exits from a list"))
        self.setAccessibleName(self.ui.heading.text())
        self.ui.lead.setText(self.tr("export of the national system, CSV or XLSX"))
        self.open_key.setText(self.tr("Choose a file…"))
        self.load_key.setText(self.tr("Read the list"))
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.form.retranslate()
        self.model.retranslate()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self.ui.lead.setVisible(event.size().width() >= NARROW_BELOW)
        self._fit()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        ui.head_row.setStretch(1, 1)
        ui.lead.setMinimumWidth(1)  # it goes before it would hold the window
        self.banner = Banner()
        self.banner.hide()
        ui.notice_place.addWidget(self.banner)
        self.model, self.table, self.panel, self.form = CrossingRowsModel(self), QTableView(), Panel(), MappingForm()
        self.table.setModel(self.model)
        dress_table(self.table, "", 31, wide=6)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        self.said, self.bar = PlainLabel(tone="text2", wrap=True), QProgressBar()
        self.said.setContentsMargins(12, 8, 12, 8)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        for widget, stretch in ((self.table, 1), (self.said, 0), (self.bar, 0)):
            self.panel.add(widget, stretch)
        self.panel.setMinimumHeight(320)
        self.form.setMinimumHeight(320)
        ui.left_place.addWidget(self.panel, 1)
        ui.right_place.addWidget(self.form, 1)
        self.why = PlainLabel(tone="text2")
        self._back, self._open = ShortcutButton(self.back_key), ShortcutButton(self.open_key)
        self._load = ShortcutButton(self.load_key, primary=True)
        for button in (self._back, self._open):
            ui.left_buttons.addWidget(button)
        ui.right_buttons.addWidget(self.why)
        ui.right_buttons.addWidget(self._load)
        self.form.changed.connect(self._on_changed)
        self.form.reread.connect(lambda: self._look(self.form.layout_chosen))
        self.setFocusProxy(self.table)
        Folding(self, (ui.columns,))

    def _on_open(self) -> None:
        path = self._choose_file(self, self.tr("List of entries and exits"), self.tr("Tables (*.csv *.txt *.xlsx)"))
        if path is not None and not self.running:
            self._path, self.report = path, None
            self._look(None)

    def _look(self, layout: Layout | None) -> None:
        """Read the beginning of the file."""
        path = self._path
        if path is None:
            return

        def work(_: Job) -> tuple[Layout, tuple[Row, ...], bool]:
            written = layout or table_file.guess(path)
            return written, table_file.first_rows(path, written, PREVIEWED), table_file.is_workbook(path)

        self.context.tasks.run(self, work, self._on_looked, self._on_failed, lane="long")

    def _on_looked(self, found: tuple[Layout, tuple[Row, ...], bool]) -> None:
        layout, self._first, book = found
        self.banner.hide()
        self.form.show_file(layout, self._first, book=book)
        self._on_changed()
        self.form.source.setFocus()

    def _on_changed(self) -> None:
        """Show the first rows as they would be taken."""
        layout, day = self.form.layout_chosen, today(self.context.desk.clock)
        rows = [row for row in self._first if row.line > layout.heading]
        shown = () if crossing_list.lacks(layout.columns) else rows
        self.report = None
        self.model.show_rows([each for row in shown for each in crossing_list.read_row(row, layout, day)])
        self._show()

    def _on_load(self) -> None:
        path, desk, layout, said = self._path, self.context.desk, self.form.layout_chosen, self.form.told()
        if path is None or self._lacking():
            return
        self._stop, self.running = False, True
        self._show()

        def work(job: Job) -> Report:
            def stopped() -> bool:
                return self._stop or job.cancelled

            return crossing_import.load(desk, path, layout, said, lambda rows: job.report(rows, 0), stopped)

        self.context.tasks.run(self, work, self._on_loaded, self._on_failed, lane="long", progress=self._on_progress)

    def _on_progress(self, rows: int, _: int) -> None:
        self.said.setText(self.tr("{n} rows read…").format(n=counted(rows)))

    def _on_loaded(self, report: Report) -> None:
        self.running, self.report = False, report
        self.model.show_rows(report.faults)
        if report.why:
            self._tell("warn", self.tr("Nothing of this file was taken"), file_fault(report.why))
        elif report.cancelled:
            self._tell("info", self.tr("Called off"), self.tr("Nothing of this list stays."))
        else:
            words = self.tr("{kept} taken, {doubled} were here already, {refused} rows not taken.")
            said = words.format(
                kept=counted(report.kept), doubled=counted(report.doubled), refused=counted(report.refused)
            )
            self._tell("ok" if not report.refused else "warn", self.tr("The list was read"), said)
            self._path, self._first = None, ()
            self.saved.emit(self.context.now())
        self._show()
        self.table.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.running = False
        if isinstance(error, Unreadable | OSError):
            why = error.why if isinstance(error, Unreadable) else "file"
            self._tell("warn", self.tr("This file cannot be read"), file_fault(why))
        else:
            kind, words = told_words(error)
            self._tell(kind, self.tr("Not read"), words)
        self._show()

    def _on_back(self) -> None:
        if self.running:
            self._stop = True
        else:
            self.clear()
            self.opened.emit("day", "")

    def _lacking(self) -> str:
        """Say what is missing before the list can be read."""
        said = self.form.told()
        checks = (
            (self._path is not None, self.tr("Choose a file first (Ctrl+O).")),
            (not crossing_list.lacks(self.form.layout_chosen.columns), self.tr("Choose number, State, direction and day.")),
            (bool(said.source), self.tr("Say where the list comes from.")),
            (said.source_date is not None, self.tr("Say of which day the list is.")),
        )  # fmt: skip
        return next((words for there, words in checks if not there), "")

    def _show(self) -> None:
        why, running = self._lacking(), self.running
        self.why.setText("" if running else why)
        self.load_key.setEnabled(not why and not running)
        self.open_key.setEnabled(not running)
        self.back_key.setText(self.tr("Call off") if running else self.tr("Back"))
        self.form.setEnabled(not running)
        self.bar.setVisible(running)
        report = self.report
        self.panel.set_title(
            self.tr("Rows that were not taken") if report else self.tr("First rows as they would be taken")
        )
        self.table.setAccessibleName(self.panel.title())
        faults = sum(isinstance(each, crossing_list.Fault) for each in self.model.rows())
        if not running:
            first = self.tr("{n} of these rows would not be taken.").format(n=faults) if faults else ""
            self.said.setText("" if report is not None else first)
        self.said.setVisible(bool(self.said.text()))
        self._fit()

    def _tell(self, kind: Kind, title: str, text: str) -> None:
        self.banner.show_state(kind, title, text)
        self.banner.show()
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)

    def _fit(self) -> None:
        shown = [self._back, self._open, self._load, *((self.why,) if self.why.text() else ())]
        fit_bar(self.ui.bar, shown, (self.why, self._back), self.width())
