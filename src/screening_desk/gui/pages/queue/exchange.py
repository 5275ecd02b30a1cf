"""Cases by file between stations: sent, taken in, and what is out and what came back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_open, ask_save
from screening_desk.gui.models.stations import FilesModel, moment
from screening_desk.gui.pages.queue.sending import SendingPanel, two_rows
from screening_desk.gui.refusals import told
from screening_desk.gui.tasks import Job
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import case_files, review
from screening_desk.services.case_files import SUFFIX, ExchangeView, FileRow, Received
from screening_desk.services.review import QueueRow


class Stopped(Exception):
    """The person called it off."""


class ExchangePanel(QWidget):
    """Two panels of the queue page. Nothing here says who anybody is; the file is encrypted to the station chosen."""

    saved = Signal()

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        open_file: ChooseFile = ask_open,
        save_file: ChooseFile = ask_save,
    ) -> None:
        super().__init__(parent)
        self._context, self.open_file, self.save_file = context, open_file, save_file
        self._view: ExchangeView | None = None
        self._stop = Event()
        self.running: Literal["", "send", "receive"] = ""
        self.notice = Banner("info")
        self.notice.hide()
        self.sending, self.sent = SendingPanel(self), Panel()
        self.files, self.table, self.reason = FilesModel(self), QTableView(), QLineEdit()
        self._again = key_action(self, "Alt+U", slot=self.write_again)
        self._back = key_action(self, "Ctrl+B", slot=self.take_back)
        self._build()
        self.sending.send_asked.connect(self.send)
        self.sending.receive_asked.connect(self.receive)
        self.sending.cancel_asked.connect(self.cancel)
        self.retranslate()

    def refresh(self) -> None:
        """Read cases, stations and files again."""
        desk = self._context.desk

        def read() -> tuple[ExchangeView, tuple[QueueRow, ...]]:
            return case_files.exchange(desk), review.queue(desk, open_only=False)

        self._context.tasks.run(self, read, lambda found: self.show_view(*found), self._on_failed)

    def show_view(self, view: ExchangeView, rows: tuple[QueueRow, ...]) -> None:
        """Paint what was read."""
        place = max(self.table.currentIndex().row(), 0)
        self._view = view
        self.sending.show_view(view, rows)
        self.files.show_rows(view.files)
        if view.files:
            self.table.setCurrentIndex(self.files.index(min(place, len(view.files) - 1), 0))
        self._show()

    def clear(self) -> None:
        """Forget the rows and what was typed; what runs is called off."""
        self.cancel()
        self._view = None
        self.sending.model.chosen.clear()
        self.sending.show_view(None, ())
        self.files.show_rows(())
        self.reason.clear()
        self.notice.hide()
        self._show()

    def cancel(self) -> None:
        """Call a running file off: no file is left, and nothing is half taken in. What is done already stays done."""
        self._stop.set()

    def send(self, chosen: frozenset[str], key: str, station: str) -> None:
        """Ask for the place, then write the cases marked."""
        desk, place = self._context.desk, self._place(station)
        if place is not None:
            self._start("send", lambda job: case_files.send(desk, chosen, key, place, self._teller(job)), self._on_sent)

    def receive(self) -> None:
        """Ask for a file and take its cases in."""
        file = self.open_file(self.window(), self.tr("File from another station"), f"*{SUFFIX}")
        if file is not None:
            desk = self._context.desk
            self._start("receive", lambda job: case_files.receive(desk, file, self._teller(job)), self._on_received)

    def write_again(self) -> None:
        """Write a file once more that was lost."""
        row, desk = self._file(), self._context.desk
        place = self._place(row.station) if row is not None else None
        if row is not None and place is not None:
            file_id = row.file_id
            self._start(
                "send", lambda job: case_files.write_again(desk, file_id, place, self._teller(job)), self._on_sent
            )

    def take_back(self) -> None:
        """Take the cases of a file back that are still away, with the reason typed."""
        row, desk, reason = self._file(), self._context.desk, self.reason.text()
        if row is not None:
            file_id = row.file_id
            self._context.tasks.run(
                self,
                lambda: case_files.take_file_back(desk, file_id, reason),
                lambda _: self._on_back(),
                self._on_failed,
            )

    def say(self, kind: Kind, title: str, text: str) -> None:
        """Show one banner above the panels."""
        self.notice.show_state(kind, title, text)
        self.notice.show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.sending.retranslate()
        self.sent.set_title(self.tr("Files sent and taken in"))
        self.table.setAccessibleName(self.sent.title())
        self.reason.setPlaceholderText(self.tr("Why the cases are taken back, for instance: the file did not arrive"))
        self.reason.setAccessibleName(self.tr("Why the cases are taken back"))
        self._again.setText(self.tr("Write again…"))
        self._back.setText(self.tr("Take back"))
        self.files.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self.reason.setMaxLength(200)
        self.table.setModel(self.files)
        dress_table(self.table, "", row_height=32)
        two_rows(self.table)
        for column, width in enumerate((160, 150, 230, 190)):
            self.table.setColumnWidth(column, width)
        self._empty = PlainLabel(tone="text2", wrap=True)
        lay_over(self.table, self._empty)
        back = QHBoxLayout()
        back.setContentsMargins(12, 8, 12, 10)
        back.setSpacing(8)
        back.addWidget(self.reason, 1)
        for action in (self._back, self._again):
            back.addWidget(ShortcutButton(action))
        self.sent.add(self.table, 1)
        self.sent.add(back)
        body, scroll, outer = QWidget(), UprightScroll(), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        body.setProperty("role", "scrollbody")
        scroll.setWidget(body)
        outer.addWidget(scroll)
        column_of = QVBoxLayout(body)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(12)
        column_of.addWidget(self.notice)
        column_of.addWidget(self.sending, 1)
        column_of.addWidget(self.sent, 1)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.reason.textChanged.connect(lambda _: self._show())
        self.setFocusProxy(self.sending.table)

    def _file(self) -> FileRow | None:
        return self.files.row(self.table.currentIndex())

    def _place(self, station: str) -> Path | None:
        suggested = case_files.suggested_name(self._context.desk, station)
        place = self.save_file(self.window(), self.tr("Where the file goes"), suggested)
        return place if place is None or place.suffix == SUFFIX else place.with_name(place.name + SUFFIX)

    def _start(
        self, kind: Literal["send", "receive"], work: Callable[[Job], object], done: Callable[..., object]
    ) -> None:
        self.running = kind
        self._stop.clear()
        self.notice.hide()
        self.sending.show_progress(0, 1)
        self._show()
        self._context.tasks.run(self, work, done, self._on_failed, lane="long", progress=self.sending.show_progress)

    def _teller(self, job: Job) -> Callable[[int, int], None]:
        """Pass progress on, and stop the work when it was called off."""

        def tell(done: int, total: int) -> None:
            if done < total and (self._stop.is_set() or job.cancelled):
                raise Stopped
            job.report(done, total)

        return tell

    def _on_sent(self, _: object) -> None:
        self.running = ""
        self.sending.model.chosen.clear()
        words = self.tr("Carry it to the other station. Until its file comes back the cases are worked on there.")
        self._on_done("ok", self.tr("The file is written"), words)

    def _on_received(self, received: Received) -> None:
        self.running = ""
        if received.again:
            words = self.tr("It was taken in before. Nothing was changed.")
        else:
            words = self.tr("New: {new}. With something new: {more}. Unchanged: {same}.").format(
                new=received.new, more=received.more, same=received.same
            )
        if received.aside:
            aside = self.tr("Both stations had read {n} of them: each keeps its own reading, every decision is here.")
            words = f"{words} {aside.format(n=received.aside)}"
        title = self.tr("File of {station}, {moment}")
        title = title.format(station=received.station_name, moment=moment(received.made_at))
        self._on_done("warn" if received.aside else "info" if received.again else "ok", title, words)

    def _on_back(self) -> None:
        self.reason.clear()
        words = self.tr("They are worked on here again. If a file comes all the same, take it in: nothing is lost.")
        self._on_done("ok", self.tr("Cases taken back"), words)

    def _on_done(self, kind: Kind, title: str, words: str) -> None:
        self.say(kind, title, words)
        self.saved.emit()
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        kind, self.running = self.running, ""
        if isinstance(error, Stopped):
            words = self.tr("No file was left behind.") if kind == "send" else self.tr("Nothing was taken in.")
            self.say("info", self.tr("Called off"), words)
            self.refresh()
            return
        title = {"send": self.tr("No file was written"), "receive": self.tr("The file was not taken")}
        state, words = told(error)
        self.say(state, title.get(kind, self.tr("Not done")), words)
        self._show()

    def _show(self) -> None:
        row = self._file()
        self.sending.show_state(self.running)
        none = self.tr("No file was sent or taken in yet.")
        self._empty.setText(none if self._view else self.tr("loading…"))
        self._empty.setVisible(not self.files.rowCount())
        out = row is not None and row.outward and row.away > 0 and not self.running
        self._again.setEnabled(out)
        self._back.setEnabled(out and bool(self.reason.text().strip()))
        self.reason.setEnabled(out)
