"""The versions of a list, what became of the rows of the one chosen, and how far a load is."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, counted, day_text, time_text
from screening_desk.gui.list_words import failure_words, fault_words, field_words, format_words
from screening_desk.gui.models.lists import FaultsModel, VersionsModel
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.list_versions import faults
from screening_desk.services.watch_lists import ListView, VersionView

ROW = 30
WIDTHS = (146, 150, 76, 76, 84)
FAULT_WIDTHS = (74, 190)


class VersionsPanel(Panel):
    """`moved` when another version is chosen."""

    moved = Signal()

    def __init__(self, context: Context, keys: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._list: ListView | None = None
        self._wanted = 0
        self._progress = ""
        self.model, self.table = VersionsModel(self), QTableView()
        self.faults, self.fault_table = FaultsModel(self), QTableView()
        self.empty = EmptyWords(self.table)
        for model, table, widths, height in (
            (self.model, self.table, WIDTHS, 3),
            (self.faults, self.fault_table, FAULT_WIDTHS, 2),
        ):
            table.setModel(model)
            dress_table(table, "", row_height=ROW)
            for column, width in enumerate(widths):
                table.setColumnWidth(column, width)
            table.setMinimumHeight(ROW * (height + 1) + 4)
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.lead = PlainLabel(wrap=True)
        body = QVBoxLayout()
        body.setContentsMargins(12, 8, 12, 10)
        body.setSpacing(8)
        body.addWidget(self.lead)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in ("use", "former", "report", "stop"):
            row.addWidget(ShortcutButton(keys[name]))
        row.addStretch(1)
        body.addLayout(row)
        self.add(self.table, 3)
        self.add(body)
        self.add(self.fault_table, 2)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self.retranslate()

    def show_list(self, view: ListView | None) -> None:
        """Show the versions of another list; the one chosen stays chosen, otherwise the newest is."""
        before = self.chosen()
        self._list = view
        rows = view.versions if view else ()
        wanted = self._wanted or (before.version_id if before else 0)
        self.model.show_rows(rows)
        place = next((n for n, each in enumerate(rows) if each.version_id == wanted), 0)
        if rows:
            self.table.setCurrentIndex(self.model.index(place, 0))
            if rows[place].version_id == self._wanted:
                self._wanted = 0
        self._on_row()

    def choose(self, version_id: int) -> None:
        """Choose a version, now or when it is read."""
        self._wanted = version_id
        self.show_list(self._list)

    def chosen(self) -> VersionView | None:
        """The version chosen."""
        return self.model.row(self.table.currentIndex())

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the load is; of a workbook only the rows are known."""
        if total:
            self._progress = self.tr("loading {percent} %").format(percent=done * 100 // total)
        else:
            self._progress = self.tr("loading, {n} rows").format(n=counted(done))
        self.set_state(self._progress)

    def end_progress(self) -> None:
        """No load runs."""
        self._progress = ""
        self._say()

    def result(self, version: VersionView) -> tuple[Kind, str, str]:
        """Say how a load ended."""
        if version.state == "broken":
            why = self.tr("Reason: {why}. What was in use stays in use.").format(why=failure_words(version.failure))
            return "warn", self.tr("The file was not loaded"), why
        if version.state == "cancelled":
            return "info", self.tr("The load was stopped"), self.tr("What was in use stays in use.")
        words = self.tr("{kept} entries, {refused} rows refused, {flagged} marked. Ctrl+K takes it into use.")
        said = words.format(
            kept=counted(version.kept), refused=counted(version.refused), flagged=counted(version.flagged)
        )
        return "warn" if version.refused else "ok", self.tr("Loaded as a new version, not in use yet"), said

    def when(self, version: VersionView) -> str:
        """Say when a version was loaded."""
        return f"{day_text(version.made_at)} {time_text(version.made_at)}"

    def report_table(self, found: Iterable[tuple[int, str, str]]) -> bytes:
        """Return the faults as a table for a spreadsheet."""
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=";")
        writer.writerow(self.faults.heads())
        writer.writerows((row, field_words(field), fault_words(code)) for row, field, code in found)
        return text.getvalue().encode("utf-8-sig")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Versions"))
        self.table.setAccessibleName(self.title())
        self.fault_table.setAccessibleName(self.tr("Rows refused or marked"))
        self.model.retranslate()
        self.faults.retranslate()
        self._say()

    def _on_row(self) -> None:
        version, desk = self.chosen(), self._context.desk
        self.faults.show_rows(())
        if version is not None and (version.refused or version.flagged):
            version_id = version.version_id
            self._context.tasks.run(self, lambda: faults(desk, version_id), self._show_faults, lambda _: None)
        self._say()
        self.moved.emit()

    def _show_faults(self, rows: tuple[tuple[int, str, str], ...]) -> None:
        self.faults.show_rows(rows)
        self._say()

    def _say(self) -> None:
        version, view = self.chosen(), self._list
        self.empty.read()
        none = self.tr("Save the list first, then load a file into it.")
        if view is not None:
            none = self.tr("Nothing was loaded yet. Ctrl+O loads a file.")
        self.empty.show_none(none, self.model.rows())
        self.set_state(self._progress)
        told = bool(self.faults.rows())
        self.fault_table.setVisible(told)
        self.setMinimumHeight(ROW * (7 if told else 4) + (126 if told else 122))  # tables, and what stands between
        self.lead.setText(self._lines(version) if version else "")
        self.lead.setVisible(version is not None)

    def _lines(self, version: VersionView) -> str:
        parts = [format_words(version.format), self.tr("by {name}").format(name=version.made_by)]
        if version.source_date:
            parts.append(self.tr("list of {day}").format(day=day_text(version.source_date)))
        if version.activated_at:
            parts.append(self.tr("in use from {day}").format(day=day_text(version.activated_at)))
        if version.changes:
            words = self.tr("{added} added, {changed} changed, {removed} taken off")
            parts.append(words.format(added=version.added, changed=version.changed, removed=version.removed))
        if version.failure:
            parts.append(failure_words(version.failure))
        if version.emptied and version.state not in {"broken", "cancelled"}:
            parts.append(self.tr("its entries were deleted"))
        passed = version.codes.get("passed_over", 0)
        if passed:
            parts.append(self.tr("{n} entries of other kinds passed over").format(n=counted(passed)))
        return " · ".join(parts)
