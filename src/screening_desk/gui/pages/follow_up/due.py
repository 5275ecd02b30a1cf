"""What is due in every case: letters to be sent, replies, withdrawals to be told, contacts; the latest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.forms.ui_follow_up_list import Ui_FollowUpListForm
from screening_desk.gui.models.follow_up import DueModel
from screening_desk.gui.pages.follow_up.exporting import ExportPanel
from screening_desk.gui.pages.page import Page
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import follow_up
from screening_desk.services.access import Action, allows
from screening_desk.services.follow_up import DueLine
from screening_desk.services.judging import today

_WIDTHS = (150, 116, 300, 136, 160)


class DuePage(Page):
    """The list tells case codes and partners. Only who may open cases opens one of it; the head of the office counts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[DueLine, ...] | None = None
        self._read_at = ""
        self._may_open = allows(context.desk.actor.role, Action.CASE_OPEN)
        self.ui = Ui_FollowUpListForm()
        self.ui.setupUi(self)
        self._dress()
        self._reload = key_action(self, "F5", slot=self.refresh)
        self._open = key_action(self, "Return", slot=self._on_open)
        self._export = key_action(self, "Ctrl+E", slot=self._on_export)
        self._export.setVisible(allows(context.desk.actor.role, Action.CASE_EXPORT))
        self.ui.left_buttons.addWidget(ShortcutButton(self._reload))
        if self._export.isVisible():
            self.ui.left_buttons.addWidget(ShortcutButton(self._export))
        self._open.setVisible(self._may_open)
        if self._may_open:
            self.ui.right_buttons.addWidget(ShortcutButton(self._open, primary=True))
        self.retranslate()

    def refresh(self) -> None:
        """Read what is due again."""
        desk = self._context.desk
        self._context.tasks.run(self, lambda: follow_up.due_list(desk), self.show_view, self._on_failed)

    def show_view(self, rows: tuple[DueLine, ...]) -> None:
        """Paint what is due; the row that was current stays current."""
        before = self.model.row(self.ui.table.currentIndex())
        self.notice.hide()
        self._rows, self._read_at = rows, time_text(self._context.now())
        self.model.show_due(rows, today(self._context.desk.clock))
        if rows:
            self.ui.table.setCurrentIndex(self.model.index(rows.index(before) if before in rows else 0, 0))
        self._show()

    def clear(self) -> None:
        """Forget the rows."""
        self._rows = None
        self.exporting.clear()
        self.model.show_rows(())
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._reload.setText(self.tr("Refresh"))
        self._open.setText(self.tr("Open follow-up"))
        self._export.setText(self.tr("Export cases"))
        self.model.retranslate()
        self._show()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        self.notice = Banner("warn")
        self.notice.hide()
        ui.notice_place.setSpacing(8)
        ui.notice_place.addWidget(self.notice)
        self.exporting = ExportPanel(self._context)
        ui.notice_place.addWidget(self.exporting)
        self.exporting.said.connect(self._say)
        self.exporting.saved.connect(lambda: self.saved.emit(self._context.now()))
        self.exporting.closed.connect(self._on_export_closed)
        self.model = DueModel(self)
        ui.table.setModel(self.model)
        dress_table(ui.table, ui.table.accessibleName(), row_height=38)
        for column, width in enumerate(_WIDTHS):
            ui.table.setColumnWidth(column, width)
        ui.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        ui.table.doubleClicked.connect(lambda _: self._on_open())
        self.empty = PlainLabel(tone="text2", wrap=True)
        self.empty.setContentsMargins(12, 10, 12, 10)
        ui.empty_place.addWidget(self.empty)
        self.setFocusProxy(ui.table)

    def _show(self) -> None:
        rows = self._rows or ()
        lead = self.tr("{late} late · {all} waiting").format(late=self.model.overdue(), all=len(rows))
        self.ui.lead.setText(lead if rows else "")
        self.ui.updated.setText(self.tr("Updated {time}").format(time=self._read_at) if self._read_at else "")
        self.empty.setText(self.tr("loading…") if self._rows is None else self.tr("Nothing is due."))
        self.empty.setVisible(not rows and self.notice.isHidden())
        asking = not self.exporting.isHidden()  # then Enter in a field of it opens nothing
        self._open.setEnabled(
            not asking and self._may_open and self.model.row(self.ui.table.currentIndex()) is not None
        )

    def _on_open(self) -> None:
        row = self.model.row(self.ui.table.currentIndex())
        if row is not None and self._may_open:
            self.opened.emit("follow_up", row.case_id)

    def _on_export(self) -> None:
        self.notice.hide()
        self.exporting.begin()
        self._show()
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)

    def _on_export_closed(self) -> None:
        self.ui.notice_place.setContentsMargins(16, 0 if self.notice.isHidden() else 12, 16, 0)
        self._show()
        self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, kind: Kind, title: str, words: str) -> None:
        self.notice.show_state(kind, title, words)
        self.notice.show()
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)

    def _on_failed(self, error: Exception) -> None:
        kind, words = told(error)
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self.notice.show_state(kind, self.tr("What is due could not be read"), words)
        self.notice.show()
        self._show()
