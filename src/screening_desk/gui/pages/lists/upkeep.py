"""The lists, the form of the one chosen, and its versions: loading, taking into use, going back, the row report."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from screening_desk.exchange.list_file import Source
from screening_desk.gui.context import Context, counted
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.meanwhile import merged
from screening_desk.gui.models.lists import WatchListsModel
from screening_desk.gui.pages.lists.form import NEW, ListForm
from screening_desk.gui.pages.lists.loading import Loading
from screening_desk.gui.pages.lists.versions import VersionsPanel
from screening_desk.gui.pages.referral.out import write_file
from screening_desk.gui.pages.rights.part import Part
from screening_desk.gui.tasks import Job
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import list_versions, watch_lists
from screening_desk.services.list_load import Told
from screening_desk.services.watch_lists import ListView, VersionView

ROW = 32
WIDTHS = (150, 136, 104, 106, 72, 150)


class UpkeepPart(Part):
    """`file_chosen` brings a list and a file that is to be looked at before it is loaded."""

    file_chosen = Signal(object, object)  # ListView, Path

    def __init__(
        self, context: Context, choose_open: ChooseFile, choose_save: ChooseFile, parent: QWidget | None = None
    ) -> None:
        keys = {
            "reload": ("F5", self._on_reload),
            "new": ("Ctrl+N", self._on_new),
            "open": ("Ctrl+O", self._on_open),
            "save": ("Ctrl+Return", self._on_save),
            "back": ("Esc", self._on_back),
            "close": ("Ctrl+Delete", self._on_close),
            "use": ("Ctrl+K", self._on_use),
            "former": ("Ctrl+R", self._on_former),
            "stop": ("Ctrl+T", self._on_stop),
            "report": ("Ctrl+E", self._on_report),
        }
        super().__init__(context, keys, parent)
        self._choose_open, self._choose_save = choose_open, choose_save
        self._view: ListView | None = None
        self._read = self._leaving = self._filling = False
        self.loading = Loading(context, self)
        self._dress()
        self.retranslate()
        self.show_list(None)

    def refresh(self) -> None:
        """Read the lists again, after ending loads that stopped without a word."""
        desk = self.context.desk
        self.empty.begin()
        self.show_state()

        def read() -> tuple[tuple[ListView, ...], bool]:
            dead = list_versions.settle(desk)
            return watch_lists.lists(desk), bool(dead)

        self.context.tasks.run(self, read, self._on_read, self.on_failed)

    def show_view(self, rows: tuple[ListView, ...]) -> None:
        """Paint the lists; the one chosen stays chosen, and what is typed stays typed."""
        chosen = self._view.list_id if self._view else ""
        self.empty.read()
        dirty, self._read, self._filling = self.dirty(), True, True
        self.model.show_rows(rows)
        place = next((n for n, each in enumerate(rows) if each.list_id == chosen), -1)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._filling = False
        if dirty and place >= 0 and self._view is not None:
            typed, saw, self._view = self.form.typed(), self._view.fields, rows[place]
            if saw != self._view.fields:  # somebody saved meanwhile: both hold, and what was typed here is to be saved
                self.form.put(merged(saw, typed, self._view.fields))
            self.versions.show_list(self._view)
            self.show_state()
        elif dirty:
            self.show_state()
        elif place >= 0 or not rows:
            self.show_list(rows[place] if place >= 0 else None)
        else:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def show_list(self, view: ListView | None) -> None:
        """Put a list into the form; None empties it for a new one."""
        self._view, self._leaving = view, False
        self.form.put(view.fields if view else NEW)
        self.form.enable(on=view is None or view.closed_at is None)
        self.versions.show_list(view)
        self.show_state()

    def chosen(self) -> ListView | None:
        """The list in the form; None for a new one."""
        return self._view

    def dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self.form.typed() != (self._view.fields if self._view else NEW)

    def clear(self) -> None:
        """Forget what is shown."""
        self.say("info", "")
        self.ask.close_question()
        self.model.show_rows(())
        self.show_list(None)

    def load(self, chosen: ListView, source: Source, about: Told) -> None:
        """Load a file as a new version; it can be stopped, and the one in use stays meanwhile."""
        self.say("info", "")
        self.versions.show_progress(0, 0)
        self.loading.begin(chosen, source, about)
        self.show_state()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "reload": self.tr("Refresh"),
            "new": self.tr("New list"),
            "open": self.tr("Load file…"),
            "save": self.tr("Save list"),
            "back": self.tr("Discard"),
            "close": self.tr("Close list…"),
            "use": self.tr("Take into use"),
            "former": self.tr("Back to the former"),
            "stop": self.tr("Stop loading"),
            "report": self.tr("Row report"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        self._lists.set_title(self.tr("Watch lists"))
        self.table.setAccessibleName(self._lists.title())
        self.model.retranslate()
        self.form.retranslate()
        self.versions.retranslate()
        self.show_state()

    def show_state(self) -> None:
        """Show what is chosen, and what can be done now."""
        view, dirty, lacks = self._view, self.dirty(), self.form.lacks()
        rows = self.model.rows()
        self._lists.set_state(self.tr("{n} lists").format(n=counted(len(rows))) if rows else "")
        self.empty.show_none(self.tr("There is no list yet. Write what it is beside, and save (Ctrl+Enter)."), rows)
        self.form.set_title(view.fields.name if view else self.tr("New list"))
        self.form.set_state(self.tr("not saved yet") if dirty else "")
        why = lacks if dirty else "" if view else self.tr("Nothing is typed yet.")
        self.why_off.setText(why)
        loading, free = self.loading.running, not self.busy and self.ask.isHidden()
        standing = view is not None and view.closed_at is None
        version = self.versions.chosen()
        enabled = {
            "reload": True,
            "new": view is not None or dirty,
            "open": standing and not dirty and not loading,
            "save": dirty and not lacks,
            "back": dirty,
            "close": standing and not dirty and not loading,
            "use": standing and not loading and version is not None and version.usable and version.state == "inactive",
            "former": standing and not loading and view is not None and view.former is not None,
            "report": version is not None and bool(version.refused or version.flagged),
        }
        for name, can in enabled.items():
            self.keys[name].setEnabled(free and can)
        for name in ("use", "former", "report"):
            self.keys[name].setVisible(enabled[name])
        self.keys["close"].setVisible(standing)
        self.keys["stop"].setEnabled(loading)
        self.keys["stop"].setVisible(loading)

    def on_failed(self, error: Exception) -> None:
        """Say why something did not come about; a list that somebody else changed is read again."""
        self.empty.fail()
        if isinstance(error, OSError):
            self.busy = False
            self.say("warn", self.tr("This file cannot be loaded"), self.tr("It could not be read."))
            self.show_state()
            return
        super().on_failed(error)
        if getattr(error, "code", "") == "changed_meanwhile":
            self.refresh()
            words = self.tr(
                "Both changes stand in the form now. Ctrl+Enter saves them; Esc, and Esc again, drops yours."
            )
            self.say("warn", self.tr("Not saved: somebody else changed this list"), words)

    def _dress(self) -> None:
        self.model, self.table = WatchListsModel(self), QTableView()
        self.empty = EmptyWords(self.table)
        self._lists = Panel()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=ROW, wide=0)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        self._lists.add(self.table, 1)
        self.table.setMinimumHeight(ROW * 4 + 30)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.form = ListForm(self.keys)
        self.versions = VersionsPanel(self.context, self.keys)
        self.why_off = PlainLabel(tone="text2")
        self.main.addWidget(self._lists, 5)
        self.main.addWidget(self.versions, 6)
        self.side.addWidget(self.form)
        self.side.addStretch(1)
        self.buttons(("new", "open", "reload"), ("back", "save"), primary="save")
        self.add_right(self.why_off)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.form.edited.connect(self._on_edited)
        self.versions.moved.connect(self.show_state)
        self.loading.progressed.connect(self.versions.show_progress)
        self.loading.ended.connect(self._on_loaded)
        self.loading.failed.connect(self._on_load_failed)
        self.setFocusProxy(self.table)

    def _on_read(self, read: tuple[tuple[ListView, ...], bool]) -> None:
        rows, dead = read
        self.show_view(rows)
        if dead:
            self._tidy([each.list_id for each in rows])
            self.say("warn", self.tr("A load had stopped in the middle"), self._stays())

    def _stays(self) -> str:
        return self.tr("It is marked as broken and its entries are deleted. What was in use stays in use.")

    def _tidy(self, lists: list[str]) -> None:
        desk = self.context.desk

        def work(job: Job) -> None:
            for list_id in lists:
                list_versions.tidy(desk, list_id, lambda: job.cancelled)

        self.context.tasks.run(self, work, lambda _: None, self.on_failed, lane="long")

    def _on_row(self, current: QModelIndex) -> None:
        row = self.model.row(current)
        if self._filling or row is None or (self._view and row.list_id == self._view.list_id):
            return
        if self.dirty():
            self._ask_first()
            self._select()
            return
        self.say("info", "")
        self.show_list(row)

    def _select(self) -> None:
        self._filling = True
        rows = self.model.rows()
        place = next((n for n, each in enumerate(rows) if self._view and each.list_id == self._view.list_id), -1)
        self.table.setCurrentIndex(self.model.index(place, 0) if place >= 0 else QModelIndex())
        self._filling = False

    def _on_edited(self) -> None:
        self._leaving = False
        self.show_state()

    def _on_reload(self) -> None:
        self.say("info", "")
        self.refresh()

    def _on_new(self) -> None:
        if self.dirty():
            self._ask_first()
            return
        self.show_list(None)
        self._select()
        self.form.name.setFocus()

    def _on_back(self) -> None:
        """The first Esc asks, the second one drops what was typed."""
        if self._leaving:
            self.say("info", "")
            self.show_list(self._view)
            self.table.setFocus()
        elif self.dirty():
            self._ask_first()
            self._leaving = True

    def _ask_first(self) -> None:
        self.say("warn", self.tr("Save first?"), self.tr("Ctrl+Enter saves. Esc, and Esc again, drops the changes."))

    def _on_save(self) -> None:
        desk, fields, view = self.context.desk, self.form.typed(), self._view
        list_id, version = (view.list_id, view.version) if view else ("", 0)
        self.run(lambda: watch_lists.save_list(desk, fields, list_id, version), self._on_saved)

    def _on_saved(self, view: ListView) -> None:
        new = self._view is None
        self.show_list(view)
        words = self.tr("Load a file into it: Ctrl+O.") if new else ""
        self.done("ok", self.tr("The list is saved"), words)

    def _on_close(self) -> None:
        view = self._view
        if view is not None:
            self.question(
                self.tr("Close the list for good?"),
                self.tr("Nothing is searched in it from now on, and its entries are deleted. What was found stays."),
                self.tr("Close list"),
                partial(self._close, view),
                word=self.tr("CLOSE"),
            )

    def _close(self, view: ListView) -> None:
        desk = self.context.desk
        self.run(lambda: watch_lists.close_list(desk, view.list_id, view.version), self._on_closed)

    def _on_closed(self, view: ListView) -> None:
        self.show_list(view)
        self.done("ok", self.tr("The list is closed"))
        self._tidy([view.list_id])

    def _on_open(self) -> None:
        if self._view is None:
            return
        pattern = self.tr("Lists (*.json *.csv *.xlsx *.txt);;All files (*)")
        path = self._choose_open(self, self.tr("Load file"), pattern)
        if path is not None:
            self.file_chosen.emit(self._view, path)

    def _on_stop(self) -> None:
        self.loading.stop()

    def _on_load_failed(self, error: Exception) -> None:
        self.versions.end_progress()
        self.on_failed(error)

    def _on_loaded(self, version: VersionView) -> None:
        self.versions.end_progress()
        self.saved.emit(self.context.now())
        self.refresh()
        self.versions.choose(version.version_id)
        self.say(*self.versions.result(version))
        self.show_state()

    def _on_use(self) -> None:
        version, view = self.versions.chosen(), self._view
        if version is not None and view is not None:
            saw, desk = (view.active.version_id if view.active else None), self.context.desk
            self.run(lambda: list_versions.activate(desk, version.version_id, saw), self._on_used)

    def _on_former(self) -> None:
        view, desk = self._view, self.context.desk
        if view is None or view.former is None:
            return
        saw = view.active.version_id if view.active else None
        self.question(
            self.tr("Go back to the former version?"),
            self.tr("{n} entries from the load of {day} are searched again.").format(
                n=counted(view.former.kept), day=self.versions.when(view.former)
            ),
            self.tr("Go back"),
            lambda: self.run(lambda: list_versions.roll_back(desk, view.list_id, saw), self._on_used),
        )

    def _on_used(self, view: ListView) -> None:
        self.show_list(view)
        count = view.active.kept if view.active else 0
        self.done("ok", self.tr("In use: {n} entries").format(n=counted(count)))
        self._tidy([view.list_id])

    def _on_report(self) -> None:
        version = self.versions.chosen()
        if version is None:
            return
        target = self._choose_save(self, self.tr("Row report"), "laporan-baris.csv")
        if target is not None:
            self._write(target, version.version_id)

    def _write(self, target: Path, version_id: int) -> None:
        desk, table = self.context.desk, self.versions.report_table

        def work() -> None:
            write_file(target, table(list_versions.report(desk, version_id)[1]))

        words = self.tr("It names rows, fields and faults, and nothing of what stood there.")
        self.run(work, lambda _: self.done("ok", self.tr("Written where you chose"), words))
