"""Exporting the cases of a period from the list of what is due: the period, what leaves, how far it is, calling it off."""

from __future__ import annotations

from functools import partial
from threading import Event

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, counted, day_text
from screening_desk.gui.files import ChooseFile, ask_save
from screening_desk.gui.pages.referral.out import NotWritten, write_file
from screening_desk.gui.refusals import told
from screening_desk.gui.tasks import Job
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services import case_exports
from screening_desk.services.case_export import Form
from screening_desk.services.case_exports import ExportOffer


class Stopped(Exception):
    """The person called it off."""


class ExportPanel(Panel):
    """Hidden until asked for. Nothing leaves before a period was counted, a form chosen, and a place."""

    said = Signal(str, str, str)  # kind, title, words
    saved = Signal()
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None, *, choose_file: ChooseFile = ask_save) -> None:
        super().__init__("", parent)
        self._context, self.choose_file = context, choose_file
        self.offered: ExportOffer | None = None
        self.running = False
        self._stop = Event()
        self.first, self.last, self.form = DateField(), DateField(), Segmented()
        self._from, self._to = PlainLabel(tone="text2"), PlainLabel(tone="text2")
        self._count, self._leaves = PlainLabel(role="strong", wrap=True), PlainLabel(tone="text2", wrap=True)
        self._bar = QProgressBar()
        self.go = key_action(self, "Ctrl+Return", slot=self.export)
        self.off = key_action(self, "Esc", slot=self.leave)
        line, below, lines = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        line.setSpacing(8)
        below.setSpacing(8)
        for widget in (self._from, self.first, self._to, self.last, self.form):
            line.addWidget(widget)
        line.addStretch(1)
        below.addWidget(self._count, 1)
        below.addWidget(self._bar)
        below.addWidget(ShortcutButton(self.go, primary=True))
        self._off_button = ShortcutButton(self.off)
        below.addWidget(self._off_button)
        lines.setContentsMargins(12, 9, 12, 10)
        lines.setSpacing(6)
        lines.addLayout(line)
        lines.addLayout(below)
        lines.addWidget(self._leaves)
        lines.addStretch(1)
        self.add(lines)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for field in (self.first, self.last):
            field.date_changed.connect(lambda _: self._on_period())
        self.form.chosen.connect(lambda _: self._show())
        self.retranslate()
        self.hide()

    def begin(self) -> None:
        """Ask for a period."""
        self.show()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def leave(self) -> None:
        """Call a running export off, or close the panel."""
        if self.running:
            self._stop.set()
            return
        self.clear()
        self.closed.emit()

    def clear(self) -> None:
        """Forget the period; what runs is called off."""
        self._stop.set()
        self.offered = None
        self.first.set_day(None)
        self.last.set_day(None)
        self.form.set_value("")
        self.hide()
        self._show()

    def export(self) -> None:
        """Ask for the place, then write the file."""
        offered, form = self.offered, self._form()
        if offered is None or form is None or self.running or not offered.case_ids:
            return
        suggested = f"htcds-{offered.first.isoformat()}-{offered.last.isoformat()}.{form}"
        target = self.choose_file(self.window(), self.tr("Export (HTCDS)"), suggested)
        if target is None:
            return
        desk = self._context.desk
        self.running = True
        self._stop.clear()
        self._tell(0, 1)
        self._off_button.setFocus(Qt.FocusReason.OtherFocusReason)  # the fields are closed meanwhile
        self._show()

        def work(job: Job) -> int:
            def tell(done: int, total: int) -> None:
                if done < total and (self._stop.is_set() or job.cancelled):
                    raise Stopped
                job.report(done, total)

            return case_exports.export_cases(desk, offered, form, partial(write_file, target), tell)

        self._context.tasks.run(self, work, self._on_done, self._on_failed, lane="long", progress=self._tell)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Export cases of a period (HTCDS 2.0)"))
        self._from.setText(self.tr("Handed over from"))
        self._to.setText(self.tr("to"))
        self.first.set_name(self.tr("First day"))
        self.last.set_name(self.tr("Last day"))
        self.form.set_options([Option("csv", self.tr("Table (CSV)")), Option("json", "JSON")])
        self.form.setAccessibleName(self.tr("Form of the file"))
        self.go.setText(self.tr("Export…"))
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._leaves.setText(
            self.tr(
                "Leaves: case code, age band, sex, status, kinds of control and exploitation, consent yes or no, partners, "
                "services with days. "
                "Stays: names, numbers, birth dates, nationality, notes, answers. Somebody who knows the case can still recognise it."
            )
        )  # fmt: skip
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _form(self) -> Form | None:
        forms: dict[str, Form] = {"csv": "csv", "json": "json"}
        return forms.get(self.form.value())

    def _on_period(self) -> None:
        first, last, desk = self.first.day(), self.last.day(), self._context.desk
        self.offered = None
        self._show()
        if first is None or last is None:
            return

        def show(found: ExportOffer) -> None:
            if (self.first.day(), self.last.day()) == (found.first, found.last):
                self.offered = found
                self._show()

        self._context.tasks.run(self, lambda: case_exports.offer(desk, first, last), show, self._on_failed)

    def _on_done(self, count: int) -> None:
        self.running = False
        self.clear()
        words = self.tr("By case code, without identity. Outside this program nobody guards the file.")
        self.said.emit("ok", self.tr("{n} cases written").format(n=counted(count)), words)
        self.saved.emit()
        self.closed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.running = False
        kind: Kind
        if isinstance(error, Stopped):
            self.said.emit("info", self.tr("Called off"), self.tr("No file was written. The trail says so."))
        elif isinstance(error, NotWritten):
            words = self.tr("Nothing could be written there. Choose another place. The trail says so.")
            self.said.emit("error", self.tr("Not written"), words)
        else:
            kind, words = told(error)
            self.said.emit(kind, self.tr("Not exported"), words)
        self._show()
        if self.isVisible():
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _show(self) -> None:
        offered = self.offered
        self._bar.setVisible(self.running)
        for widget in (self.first, self.last, self.form):
            widget.setEnabled(not self.running)
        self.go.setEnabled(not self.running and bool(offered and offered.case_ids) and self._form() is not None)
        self.off.setText(self.tr("Call off") if self.running else self.tr("Close"))
        self._count.setText(self._counted(offered) if offered else self.tr("Enter both days."))

    def _counted(self, offered: ExportOffer) -> str:
        words = self.tr("{n} cases leave, {first} to {last}.").format(
            n=counted(len(offered.case_ids)), first=day_text(offered.first), last=day_text(offered.last)
        )
        if offered.undecided:
            words += " " + self.tr("{n} are not decided and stay.").format(n=counted(offered.undecided))
        if offered.away:
            words += " " + self.tr("{n} are at another station and stay.").format(n=counted(offered.away))
        return words
