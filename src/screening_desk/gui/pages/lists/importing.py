"""A file before it is loaded: how it is read, and for a table the first rows as they would be taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from screening_desk.exchange.list_file import TABLES, Look, Source, look
from screening_desk.exchange.list_values import Subject
from screening_desk.exchange.table_file import Layout
from screening_desk.exchange.tables import Unreadable
from screening_desk.gui.context import Context, counted
from screening_desk.gui.list_words import failure_words, format_words
from screening_desk.gui.models.lists import ListPreviewModel
from screening_desk.gui.pages.lists.file_form import FileForm
from screening_desk.gui.pages.rights.part import Part
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.access import Role
from screening_desk.services.judging import today
from screening_desk.services.list_load import Told
from screening_desk.services.watch_lists import ListView

PREVIEWED = 12
"""Rows that are shown before a load."""


class ImportPart(Part):
    """`asked` brings the list, the file and what was said of it; `left` goes back without loading.

    Whoever may not see entries is shown how each cell would be taken, and nothing of what stands in it.
    """

    asked = Signal(object, object, object)  # ListView, Source, Told
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, {"load": ("Ctrl+Return", self._on_load), "back": ("Esc", self._on_back)}, parent)
        self._list: ListView | None = None
        self._path = Path()
        self._look = Look("csv")
        self._shows = context.desk.actor.role == Role.SUPERVISOR
        self.file = FileForm(shows=self._shows)
        self.model, self.table = ListPreviewModel(shows=self._shows), QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=31)
        self.preview, self._said, self.why_off = Panel(), PlainLabel(tone="text2", wrap=True), PlainLabel(tone="text2")
        self._said.setContentsMargins(12, 8, 12, 8)
        self.preview.add(self.table, 1)
        self.preview.add(self._said)
        self.preview.body.addStretch()
        for panel in (self.file, self.preview):
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            panel.setMinimumHeight(300)
        self.main.addWidget(self.preview, 1)
        self.side.addWidget(self.file, 1)
        self.buttons((), ("back", "load"), primary="load")
        self.add_right(self.why_off)
        self.file.changed.connect(self._on_changed)
        self.file.reread.connect(self._on_reread)
        self.setFocusProxy(self.file.source)
        self.retranslate()

    def begin(self, chosen: ListView, path: Path) -> None:
        """Look at a file for a list."""
        self._list, self._path, self._look = chosen, path, Look("csv")
        self.say("info", "")
        former = msgspec.convert(chosen.mapping, Layout, strict=False) if chosen.mapping else None
        self._read(None, lambda found: self._begun(found, former))

    def clear(self) -> None:
        """Forget the file."""
        self._list, self._path, self._look = None, Path(), Look("csv")
        self.file.show_look(self._look)
        self._on_changed()

    def show_state(self) -> None:
        """Say what can be loaded now, and why not."""
        why = self.file.lacks() if self._list is not None else ""
        self.why_off.setText(why)
        self.keys["load"].setEnabled(not why and not self.busy and self._list is not None)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.keys["load"].setText(self.tr("Load as a new version"))
        self.keys["back"].setText(self.tr("Back"))
        self.preview.set_title(self.tr("First rows as they would be taken"))
        self.table.setAccessibleName(self.preview.title())
        self.file.retranslate()
        self.model.retranslate()
        self._on_changed()

    def _read(self, layout: Layout | None, done: Callable[[Look], object]) -> None:
        path, self.busy = self._path, True
        self.show_state()

        def finished(found: Look) -> None:
            self.busy = False
            self.say("info", "")
            done(found)

        self.context.tasks.run(self, lambda _: look(path, layout), finished, self._on_unreadable, lane="long")

    def _begun(self, found: Look, former: Layout | None) -> None:
        self._look = found
        self.file.begin(found, former)
        self._on_changed()
        self.file.source.setFocus()

    def _on_reread(self) -> None:
        self._read(self.file.layout_chosen, self._reread)

    def _reread(self, found: Look) -> None:
        self._look = found
        self.file.show_look(found)
        self._on_changed()

    def _on_changed(self) -> None:
        layout, found = self.file.layout_chosen, self._look
        rows = [row for row in found.first if row.line > layout.heading][:PREVIEWED]
        self.model.show_file(rows, layout, today(self.context.desk.clock))
        self.table.setVisible(found.format in TABLES and bool(layout.columns))
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, 54 if column == 0 else 158)
        name = self._list.fields.name if self._list else ""
        self.preview.set_state(f"{name} · {format_words(found.format)}" if name else "")
        self._said.setText(self._words())
        self.show_state()

    def _words(self) -> str:
        if self._list is None:
            return ""
        if self._look.format not in TABLES:
            return self.tr("This format says itself what stands where. What cannot be taken is told after the load.")
        if not self.file.layout_chosen.columns:
            return self.tr("No column is chosen yet: choose at the right which one holds what.")
        misfits = self.model.misfits()
        words = [self.tr("{n} cells of these rows would not be taken as they stand.").format(n=counted(misfits))]
        if not misfits:
            words = [self.tr("Everything in these rows would be taken.")]
        if not self._shows:
            words.append(self.tr("What stands in the cells is not shown to an administrator."))
        return " ".join(words)

    def _on_load(self) -> None:
        if self._list is None:
            return
        subject: Subject = "company" if self._list.fields.kind == "company" else "person"
        source = Source(self._path, self._look.format, self.file.layout_chosen, self.file.changes, subject)
        told: Told = self.file.told()
        self.asked.emit(self._list, source, told)

    def _on_back(self) -> None:
        self.left.emit()
        self.clear()

    def _on_unreadable(self, error: Exception) -> None:
        self.busy = False
        if isinstance(error, Unreadable | OSError):
            why = failure_words(f"load_{error.why}" if isinstance(error, Unreadable) else "load_file")
            if not self._look.first:  # nothing of it was ever read: there is nothing to choose
                self._list, self._look = None, Look("ftm")
                self.file.show_look(self._look)
            self.say("warn", self.tr("This file cannot be loaded"), self.tr("Reason: {why}.").format(why=why))
            self._on_changed()
        else:
            self.on_failed(error)
