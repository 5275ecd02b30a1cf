"""The supervisor's queue: who waits, how long and why, without a word about who it is."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property, partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.forms.ui_queue import Ui_QueueForm
from screening_desk.gui.models.queue import QueueModel
from screening_desk.gui.pages.case.spare import get_ready
from screening_desk.gui.pages.form_drafts import FormDrafts
from screening_desk.gui.pages.match.ways import ProposalsKey
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.queue.beside import QueueBeside
from screening_desk.gui.pages.queue.exchange import ExchangePanel
from screening_desk.gui.pages.queue.preview import QueuePreview
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import review
from screening_desk.services.access import Action, allows
from screening_desk.services.contacts import renew_keys
from screening_desk.services.patterns import count_waiting
from screening_desk.services.queue import LISTS, QueueRow, work_list

_WIDTHS = (140, 174, 132, 144, 112)
_TICK = 20_000  # ms; waiting is shown in minutes


class QueuePage(Page):
    """Lists the open cases, danger first, on request the last decided ones below. Only a supervisor opens one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loading = True
        self._failed = False
        self._decided = self._exchanging = False
        self._waiting_patterns = 0
        self._all: tuple[QueueRow, ...] = ()
        self._read_at: datetime | None = None
        self._may_open = allows(context.desk.actor.role, Action.CASE_OPEN)
        self.ui = Ui_QueueForm()
        self.ui.setupUi(self)
        self._dress()
        self._reload = key_action(self, "F5", slot=self.refresh)
        self._open = key_action(self, "Return", slot=self._on_open)
        self._past = key_action(self, "Ctrl+R", slot=self._on_past)
        self.matches = ProposalsKey(context, self)
        self._files = key_action(self, "Ctrl+K", slot=self._on_files)
        self._files.setVisible(allows(context.desk.actor.role, Action.CASE_SEND))
        self._files.setEnabled(self._files.isVisible())
        for action in (self._reload, *([self._files] if self._files.isVisible() else [])):
            self.ui.left_buttons.addWidget(ShortcutButton(action))
        self.beside = QueueBeside(context, self)
        self.beside.saved.connect(self._on_noted)
        self.beside.bar.asking.connect(self._on_asking)
        self.beside.failed.connect(self._on_refused)
        for action in (self._open, self._past, self._patterns):
            action.setVisible(self._may_open)
            action.setEnabled(self._may_open)
        if self._may_open:
            self.ui.left_buttons.addWidget(ShortcutButton(self._past))
            self._above.addWidget(self.matches.button)
            self.ui.right_buttons.addWidget(ShortcutButton(self._open, primary=True))
        for action in self.beside.actions():
            self.ui.left_buttons.addWidget(ShortcutButton(action))
        self.ui.notice_place.addWidget(self.beside.bar)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_TICK)
        self.retranslate()

    @property
    def drafts(self) -> FormDrafts | None:
        """What is typed in the bar of notes, for a lock."""
        return self.beside.drafts

    @cached_property
    def exchange(self) -> ExchangePanel:
        """Cases by file; made when somebody looks."""
        panel = ExchangePanel(self._context)
        panel.saved.connect(lambda: self.saved.emit(self._context.now()))
        self.ui.columns.insertWidget(0, panel, 1)
        return panel

    def refresh(self) -> None:
        """Read the queue again; the row that was current stays current."""
        if self._exchanging:
            self.exchange.refresh()
        desk, open_only = self._context.desk, not self._decided
        self._loading, self._failed = True, False
        self.matches.read()
        self.notice.hide()
        self._show()
        self._context.tasks.run(self, lambda: review.queue(desk, open_only=open_only), self.show_view, self._on_failed)
        if self._may_open:
            self._context.tasks.run(
                self,
                lambda _: (renew_keys(desk), count_waiting(desk))[1],
                self.show_patterns,
                self._on_uncounted,
                lane="long",
            )

    def show_view(self, rows: tuple[QueueRow, ...]) -> None:
        """Paint the queue."""
        self._loading, self._read_at, self._all = False, self._context.now(), rows
        self._list()
        self.beside.restore(rows)
        if rows:
            get_ready(self._context, self.parentWidget())

    def show_patterns(self, waiting: int) -> None:
        """Say on the key how many patterns wait."""
        self._waiting_patterns = waiting
        self._patterns.setText(self.tr("Patterns ({n})").format(n=waiting) if waiting else self.tr("Patterns"))

    def _on_uncounted(self, error: Exception) -> None:
        """What could not be counted is not said; the list itself says why."""
        told(error)
        self.show_patterns(0)

    def choose(self, which: str) -> None:
        """Show one work list: all, mine, waiting, overdue."""
        self.lists.set_value(which)
        self._list()

    def _list(self) -> None:
        """Paint the rows of the work list; the row that was current stays current."""
        before, actor, now = self.model.row(self.ui.table.currentIndex()), self._context.desk.actor, self._context.now()
        for which in LISTS:
            self.lists.set_suffix(which, str(len(work_list(self._all, which, actor.id, now))))
        rows = work_list(self._all, self.lists.value(), actor.id, now)
        self.model.show_rows(rows)
        ids = [row.case_id for row in rows]
        place = ids.index(before.case_id) if before is not None and before.case_id in ids else 0
        if rows:
            self.ui.table.setCurrentIndex(self.model.index(place, 0))
            if self.hasFocus() and not self._exchanging:
                self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def clear(self) -> None:
        """Forget the rows."""
        if "exchange" in self.__dict__:
            self.exchange.clear()
        self._all = ()
        self.beside.clear()
        self.model.show_rows(())
        self._read_at = None
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._reload.setText(self.tr("Refresh"))
        self._open.setText(self.tr("Open and review"))
        self.show_patterns(self._waiting_patterns)
        self._files.setText(self.tr("Back to the list") if self._exchanging else self.tr("By file"))
        self._past.setText(self.tr("Only open") if self._decided else self.tr("Decided too"))
        words = {
            "all": self.tr("All"),
            "mine": self.tr("Mine"),
            "waiting": self.tr("Waiting"),
            "overdue": self.tr("Overdue"),
        }
        self.lists.set_options([Option(which, words[which], "") for which in LISTS])
        self.lists.setAccessibleName(self.tr("Work list"))
        self.beside.retranslate()
        self.matches.retranslate()
        self.model.retranslate()
        self._show()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        self.notice = Banner("warn")
        self.notice.hide()
        ui.notice_place.addWidget(self.notice)
        self.model = QueueModel(self._context.now, self)
        ui.table.setModel(self.model)
        dress_table(ui.table, ui.table.accessibleName(), row_height=38)
        for column, width in enumerate(_WIDTHS):
            ui.table.setColumnWidth(column, width)
        ui.table.selectionModel().currentRowChanged.connect(self._on_current)
        ui.table.doubleClicked.connect(self._on_double_click)
        self.lists = Segmented([Option(which, which) for which in LISTS])
        self.lists.set_value("all")
        self.lists.chosen.connect(lambda _: self._list())
        for number, which in enumerate(LISTS, start=1):
            key_action(self, f"Alt+{number}", slot=partial(self.choose, which))
        row = self._above = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(self.lists)
        row.addStretch(1)
        self._patterns = key_action(self, "Alt+L", slot=lambda: self.opened.emit("patterns", ""))
        if self._may_open:
            row.addWidget(ShortcutButton(self._patterns, icon_name="two-heads"))
        ui.list_column.insertLayout(0, row)
        self.empty = PlainLabel(tone="text2", wrap=True)
        self.empty.setContentsMargins(12, 10, 12, 10)
        ui.empty_place.addWidget(self.empty)
        self.preview = QueuePreview(self.model, reviews=self._may_open)
        ui.preview_place.addWidget(self.preview)
        self.setFocusProxy(ui.table)

    def _show(self) -> None:
        rows = self._all
        waiting, decided = (sum(row.state == state for row in rows) for state in ("waiting", "decided"))
        lead = self.tr("{all} open · {waiting} not reviewed").format(all=len(rows) - decided, waiting=waiting)
        self.ui.lead.setText(lead if rows else "")
        updated = self.tr("Updated {time}").format(time=time_text(self._read_at)) if self._read_at else ""
        self.ui.updated.setText(self.tr("loading…") if self._loading and rows else updated)
        none = self.tr("No case is in this list.") if rows else self.tr("There are no open cases.")
        self.empty.setText(self.tr("loading…") if self._loading else none)
        shown = self.model.rows()
        self.empty.setVisible(not shown and not self._failed)  # what could not be read is not known to be empty
        current = self.model.row(self.ui.table.currentIndex())
        self._open.setEnabled(self._may_open and current is not None and not self._exchanging)
        self.preview.show_row(current)
        self.beside.show_row(current)

    def _tick(self) -> None:
        """Count the waiting up; what is overdue now joins its list."""
        self.model.tick()
        if self._all and self.lists.value() == "overdue":
            self._list()

    def _on_noted(self) -> None:
        self.refresh()
        self.saved.emit(self._context.now())

    def _on_refused(self, kind: str, words: str) -> None:
        self.notice.show_state("error" if kind == "error" else "warn", self.tr("Not saved"), words)
        self.notice.show()

    def _on_asking(self, asking: bool) -> None:
        """While the bar asks, Enter is the bar's."""
        self._open.setEnabled(self._may_open and not asking)
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)

    def _on_files(self) -> None:
        """Show the cases that go to other stations and come from them by file, or the list again."""
        self._exchanging = not self._exchanging
        self.ui.list_panel.setVisible(not self._exchanging)
        self.preview.setVisible(not self._exchanging)
        self.exchange.notice.hide()  # said of a former time
        self.exchange.setVisible(self._exchanging)
        self._past.setEnabled(self._may_open and not self._exchanging)
        self.setFocusProxy(self.exchange if self._exchanging else self.ui.table)
        self.retranslate()
        self.refresh()
        self.setFocus()

    def _on_current(self, current: QModelIndex, _: QModelIndex) -> None:
        self.preview.show_row(self.model.row(current))
        self.beside.show_row(self.model.row(current))
        self._open.setEnabled(self._may_open and current.isValid() and not self._exchanging)

    def _on_past(self) -> None:
        """Show the decided cases too, or the open ones alone: a referral is gone on with, a letter countersigned."""
        self._decided = not self._decided
        self.retranslate()
        self.refresh()

    def _on_double_click(self, _: QModelIndex) -> None:
        self._on_open()

    def _on_open(self) -> None:
        row = self.model.row(self.ui.table.currentIndex())
        if row is not None and self._may_open:
            self.opened.emit("case", row.case_id)

    def _on_failed(self, error: Exception) -> None:
        self._loading, self._failed = False, True
        self._show()
        kind, words = told(error)
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self.notice.show_state(kind, self.tr("The queue could not be read"), words)
        self.notice.show()
