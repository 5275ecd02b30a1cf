"""Retention: classes with their periods, what is due, lists of destruction by two persons, and legal holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import TypeVar

from PySide6.QtWidgets import QTableView, QWidget

from screening_desk.gui.context import Context, counted
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.models.rights import ClassesModel, DestructionsModel
from screening_desk.gui.models.rows import RowsModel
from screening_desk.gui.pages.referral.out import write_file
from screening_desk.gui.pages.rights.beside import HoldBeside, ListBeside, PeriodBeside
from screening_desk.gui.pages.rights.part import Part
from screening_desk.gui.tasks import Job
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference import rights
from screening_desk.services import retention, retention_run
from screening_desk.services.access import Action
from screening_desk.services.retention import ClassRow, HoldView
from screening_desk.services.retention_run import DestructionRow

T = TypeVar("T")
Loaded = tuple[tuple[ClassRow, ...], tuple[DestructionRow, ...], tuple[HoldView, ...]]
ROW = 30
CLASS_WIDTHS = (300, 150, 84, 98, 106)
LIST_WIDTHS = (104, 120, 76, 76, 130, 190)


class RetentionPart(Part):
    """Counts and ids; who proposed a list never approves it."""

    def __init__(self, context: Context, choose_file: ChooseFile, parent: QWidget | None = None) -> None:
        keys = {
            "reload": ("F5", self._on_reload),
            "propose": ("Ctrl+N", self._on_propose),
            "set": ("Ctrl+S", self._on_set),
            "unset": ("Ctrl+Delete", self._on_unset),
            "approve": ("Ctrl+K", self._on_approve),
            "reject": ("Ctrl+R", self._on_reject),
            "carry_out": ("Ctrl+J", self._on_carry_out),
            "stop": ("Ctrl+T", self._on_stop),
            "proof": ("Ctrl+E", self._on_proof),
            "ids": ("Ctrl+I", self._on_ids),
            "hold": ("Ctrl+H", self._on_hold),
            "lift": ("Ctrl+U", self._on_lift),
        }
        super().__init__(context, keys, parent)
        self._choose_file = choose_file
        self._stop: Event | None = None
        self._told = ""
        may_set = self.may(Action.RETENTION_SET)
        for name in ("set", "unset"):
            self.keys[name].setVisible(may_set)
        self._dress(may_set=may_set)
        self.retranslate()

    def refresh(self) -> None:
        """Read periods, what is due, lists and holds again."""
        desk = self.context.desk
        for words in self._words():
            words.begin()
        self.show_state()

        def load(_: Job) -> Loaded:
            return retention.overview(desk), retention_run.destructions(desk), retention.holds(desk)

        self.context.tasks.run(self, load, self.show_view, self.on_failed, lane="long")

    def show_view(self, loaded: Loaded) -> None:
        """Paint what was read; what was chosen stays chosen."""
        code, chosen, held = self.row(), self.list_row(), self.hold_row()
        classes, lists, holds = loaded
        for words in self._words():
            words.read()
        fill(self.classes, self.table, classes, lambda each: code is not None and each.code == code.code)
        fill(
            self.lists,
            self.list_table,
            lists,
            lambda each: chosen is not None and each.destruction_id == chosen.destruction_id,
        )
        beside = self.beside_hold
        fill(beside.model, beside.table, holds, lambda each: held is not None and each.hold_id == held.hold_id)
        self.show_state()

    def row(self) -> ClassRow | None:
        """The class chosen."""
        return self.classes.row(self.table.currentIndex())

    def list_row(self) -> DestructionRow | None:
        """The list of destruction chosen."""
        return self.lists.row(self.list_table.currentIndex())

    def hold_row(self) -> HoldView | None:
        """The hold chosen."""
        return self.beside_hold.model.row(self.beside_hold.table.currentIndex())

    def clear(self) -> None:
        """Forget everything shown and typed."""
        self.say("info", "")
        self.ask.close_question()
        for model in (self.classes, self.lists, self.beside_hold.model):
            model.show_rows(())
        for field in (self.beside_hold.number, self.beside_hold.reason):
            field.clear()
        self.show_state()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "reload": self.tr("Refresh"),
            "propose": self.tr("Propose what is due"),
            "set": self.tr("Set period"),
            "unset": self.tr("Unset"),
            "approve": self.tr("Approve"),
            "reject": self.tr("Reject"),
            "carry_out": self.tr("Destroy"),
            "stop": self.tr("Stop"),
            "proof": self.tr("Record of destruction"),
            "ids": self.tr("Ids"),
            "hold": self.tr("Hold"),
            "lift": self.tr("Lift hold"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        self._classes.set_title(self.tr("Classes of record"))
        self._lists.set_title(self.tr("Lists of destruction"))
        self.table.setAccessibleName(self._classes.title())
        self.list_table.setAccessibleName(self._lists.title())
        self.classes.retranslate()
        self.lists.retranslate()
        self.show_state()

    def show_state(self) -> None:
        """Show what is chosen, and what can be done now."""
        row, chosen, held = self.row(), self.list_row(), self.hold_row()
        classes, lists = self.classes.rows(), self.lists.rows()
        due = sum(each.due for each in classes)
        self._classes.set_state(self.tr("{n} due").format(n=counted(due)) if classes else "")
        self.empty.show_none("", classes)
        self.list_empty.show_none(self.tr("Nothing was destroyed yet."), lists)
        self.beside_period.show_row(row)
        self.beside_list.show_row(chosen, self._told)
        self.beside_hold.show_row(held)
        free = not self.busy and self._stop is None and self.ask.isHidden()
        settable = row is not None and row.kept == "set"
        state = chosen.state if chosen else ""
        open_list = any(each.state in {"proposed", "running"} for each in lists)
        mine = chosen is not None and chosen.by_id == self.context.desk.actor.id
        number, reason = self.beside_hold.number.text().strip(), self.beside_hold.reason.text().strip()
        enabled = {
            "propose": bool(due) and not open_list,
            "set": settable,
            "unset": settable and row is not None and row.period is not None,
            "approve": state == "proposed" and not mine,
            "reject": state == "proposed",
            "carry_out": state == "running",
            "proof": state == "done",
            "ids": chosen is not None,
            "hold": bool(number and reason),
            "lift": held is not None and bool(reason) and not number,
        }
        for name, can in enabled.items():
            self.keys[name].setEnabled(free and can)
        self.keys["stop"].setEnabled(self._stop is not None)
        running = self._stop is not None
        for name, when in (
            ("approve", "proposed"),
            ("reject", "proposed"),
            ("carry_out", "running"),
            ("proof", "done"),
        ):
            self.keys[name].setVisible(state == when and not running)
        self.keys["stop"].setVisible(running)
        self.keys["ids"].setVisible(chosen is not None and not running)

    def _words(self) -> tuple[EmptyWords, ...]:
        return self.empty, self.list_empty, self.beside_hold.empty

    def _dress(self, *, may_set: bool) -> None:
        self.classes, self.table = ClassesModel(self), QTableView()
        self.lists, self.list_table = DestructionsModel(self), QTableView()
        self.empty, self.list_empty = EmptyWords(self.table), EmptyWords(self.list_table)
        self._classes, self._lists = Panel(), Panel()
        for model, table, panel, widths, wide in (
            (self.classes, self.table, self._classes, CLASS_WIDTHS, 0),
            (self.lists, self.list_table, self._lists, LIST_WIDTHS, 5),
        ):
            table.setModel(model)
            dress_table(table, "", row_height=ROW, wide=wide)
            for column, width in enumerate(widths):
                table.setColumnWidth(column, width)
            table.selectionModel().currentRowChanged.connect(lambda *_: self.show_state())
            panel.add(table, 1)
        self.beside_period = PeriodBeside(self.keys, may_set=may_set)
        self.beside_list, self.beside_hold = ListBeside(self.keys), HoldBeside(self.keys)
        self.beside_hold.table.selectionModel().currentRowChanged.connect(lambda *_: self.show_state())
        for field in (self.beside_hold.number, self.beside_hold.reason):
            field.textEdited.connect(lambda _: self.show_state())
        self._classes.setFixedHeight(ROW * (len(rights.load().classes) + 1) + 44)
        self._lists.setMinimumHeight(ROW * 4 + 42)
        self.main.addWidget(self._classes)
        self.main.addWidget(self._lists)
        self.main.addStretch(1)
        for panel in (self.beside_period, self.beside_list, self.beside_hold):
            self.side.addWidget(panel)
        self.side.addStretch(1)
        self.buttons(("reload",), ("propose",))
        self.setFocusProxy(self.table)

    def _on_reload(self) -> None:
        self.say("info", "")
        self.refresh()

    def _on_propose(self) -> None:
        desk = self.context.desk
        words = self.tr("Another supervisor or the head signs in, reads it and approves it. Nothing is gone yet.")
        self.run(lambda: retention_run.propose(desk), lambda _: self.done("ok", self.tr("The list is proposed"), words))

    def _on_set(self) -> None:
        row, typed, desk = self.row(), self.beside_period.typed(), self.context.desk
        if row is not None:
            self.run(
                lambda: retention.set_period(desk, row.code, typed, row.period),
                lambda _: self.done("ok", self.tr("The period is set")),
            )

    def _on_unset(self) -> None:
        row, desk = self.row(), self.context.desk
        if row is not None:
            self.run(
                lambda: retention.set_period(desk, row.code, None, row.period),
                lambda _: self.done("ok", self.tr("Not set: everything of this class is kept")),
            )

    def _on_approve(self) -> None:
        chosen, desk = self.list_row(), self.context.desk
        if chosen is None:
            return
        words = self.tr("Press Destroy to begin. What is held or not due any more by then is kept.")
        self.question(
            self.tr("Approve the destruction of {n} records?").format(n=counted(chosen.count)),
            self.tr("Proposed by {name}. After Destroy nobody gets them back from this store.").format(name=chosen.by),
            self.tr("Approve"),
            lambda: self.run(
                lambda: retention_run.approve(desk, chosen.destruction_id),
                lambda _: self.done("ok", self.tr("Approved"), words),
            ),
        )

    def _on_reject(self) -> None:
        chosen, desk = self.list_row(), self.context.desk
        if chosen is not None:
            self.run(
                lambda: retention_run.reject(desk, chosen.destruction_id),
                lambda _: self.done("ok", self.tr("Rejected: everything is kept")),
            )

    def _on_carry_out(self) -> None:
        chosen = self.list_row()
        if chosen is not None:
            self.question(
                self.tr("Destroy {n} records for good?").format(n=counted(chosen.left)),
                self.tr(
                    "It can be stopped; what is gone by then stays gone. At the end the store is written anew, and the "
                    "counter waits for some seconds."
                ),
                self.tr("Destroy"),
                lambda: self._destroy(chosen.destruction_id),
                word=self.tr("DESTROY"),
            )

    def _destroy(self, list_id: str) -> None:
        desk, stop = self.context.desk, Event()
        self._stop = stop
        self.say("info", "")
        self.show_state()

        def work(job: Job) -> DestructionRow:
            return retention_run.carry_out(desk, list_id, job.report, lambda: stop.is_set() or job.cancelled)

        self.context.tasks.run(self, work, self._on_destroyed, self.on_failed, lane="long", progress=self._on_progress)

    def _on_progress(self, done: int, total: int) -> None:
        self._told = self.tr("{done} of {all}").format(done=counted(done), all=counted(total))
        self.show_state()

    def _on_destroyed(self, row: DestructionRow) -> None:
        self._stop, self._told = None, ""
        if row.state == "done":
            title = self.tr("{n} records are destroyed").format(n=counted(row.gone))
            self.done("ok", title, self.tr("Export the record of destruction and have both sign it."))
        else:
            words = self.tr("{n} are left. Destroy goes on where it was.").format(n=counted(row.left))
            self.done("info", self.tr("Stopped"), words)

    def _on_stop(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _on_proof(self) -> None:
        chosen, desk = self.list_row(), self.context.desk
        if chosen is None:
            return
        target = self._choose_file(
            self, self.tr("Record of destruction"), f"pemusnahan-{chosen.destruction_id[:8]}.pdf"
        )
        if target is not None:
            self.run(
                lambda: write_file(target, retention_run.proof(desk, chosen.destruction_id)),
                lambda _: self.done("ok", self.tr("Written where you chose")),
            )

    def _on_ids(self) -> None:
        chosen, desk = self.list_row(), self.context.desk
        if chosen is None:
            return
        target = self._choose_file(self, self.tr("Ids of the list"), f"pemusnahan-{chosen.destruction_id[:8]}-id.csv")
        if target is not None:
            self.run(
                lambda: write_file(target, retention_run.id_list(desk, chosen.destruction_id)),
                lambda _: self.done("ok", self.tr("Written where you chose")),
            )

    def _on_hold(self) -> None:
        desk, beside = self.context.desk, self.beside_hold
        number, reason = beside.number.text(), beside.reason.text()
        self.run(lambda: retention.hold(desk, number, reason), lambda _: self._held(self.tr("It is held")))

    def _on_lift(self) -> None:
        desk, held, reason = self.context.desk, self.hold_row(), self.beside_hold.reason.text()
        if held is not None:
            self.run(
                lambda: retention.lift(desk, held.hold_id, reason), lambda _: self._held(self.tr("The hold is lifted"))
            )

    def _held(self, title: str) -> None:
        self.beside_hold.number.clear()
        self.beside_hold.reason.clear()
        self.done("ok", title)

    def on_failed(self, error: Exception) -> None:
        """Say why; a destruction that failed can go on."""
        self._stop, self._told = None, ""
        for words in self._words():
            words.fail()
        super().on_failed(error)


def fill(model: RowsModel[T], table: QTableView, rows: Sequence[T], same: Callable[[T], bool]) -> None:
    """Show other rows; the one that was chosen stays chosen, otherwise the first is."""
    model.show_rows(rows)
    if rows:
        table.setCurrentIndex(model.index(next((n for n, each in enumerate(rows) if same(each)), 0), 0))
