"""Training for its trainer: who learns here, how far they are, and the course result of each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.models.training import LearnersModel
from screening_desk.gui.pages.training.course import CourseView
from screening_desk.gui.pages.training.frame import lay_out, table_panel
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.enter_table import EnterTable
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import training_course
from screening_desk.services.training_course import Learner

_WIDTHS = (220, 130, 150, 150, 140)


class LearnersPage(QWidget):
    """Lists the learners; Enter makes the course result of one."""

    saved = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._context = context
        self._loading, self._failed = True, False
        self.list = QWidget()
        self._open = key_action(self.list, "Return", slot=self._on_open)
        self._reload = key_action(self.list, "F5", slot=self.refresh)
        self._title, self._lead = PlainLabel(role="title"), PlainLabel(tone="text2")
        self.notice = Banner("warn")
        self.notice.hide()
        self.model, self.table = LearnersModel(self), EnterTable()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=38, wide=0)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.entered.connect(lambda _: self._on_open())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.empty = PlainLabel(tone="text2", wrap=True)
        self.empty.setContentsMargins(12, 10, 12, 10)
        panel = table_panel(self.table, self.empty)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.notice)
        middle.addWidget(panel, 1)
        lay_out(self.list, ((self._title, 0), (self._lead, 1)), middle, (self._reload,), self._open)
        self.list.setFocusProxy(self.table)
        self.course = CourseView(context)
        self.course.back.connect(self.show_list)
        self.views = QStackedWidget(self)
        self.views.addWidget(self.list)
        self.views.addWidget(self.course)
        column_of_page = QVBoxLayout(self)
        column_of_page.setContentsMargins(0, 0, 0, 0)
        column_of_page.addWidget(self.views)
        self.retranslate()

    def refresh(self) -> None:
        """Read who learns here; a paper in front stays."""
        if self.views.currentWidget() is self.course:
            return
        desk = self._context.desk
        self._loading, self._failed = True, False
        self.notice.hide()
        self._show()
        self._context.tasks.run(self, lambda: training_course.learners(desk), self.show_view, self._unread)

    def show_view(self, rows: tuple[Learner, ...]) -> None:
        """Paint the learners; the current one stays current."""
        before = self.model.row(self.table.currentIndex())
        self._loading = False
        self.model.show_rows(rows)
        ids = [row.staff_id for row in rows]
        if rows:
            place = ids.index(before.staff_id) if before is not None and before.staff_id in ids else 0
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._show()

    def show_list(self) -> None:
        """Back to the learners."""
        self.views.setCurrentWidget(self.list)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(self.tr("Learners"))
        self._open.setText(self.tr("Course result"))
        self._reload.setText(self.tr("Refresh"))
        self.table.setAccessibleName(self.tr("Learners"))
        self.model.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead the keys to the view in front."""
        super().focusInEvent(event)
        front = self.views.currentWidget()
        if front is not None:
            front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        rows = self.model.rows()
        self._lead.setText(self.tr("{n} learners").format(n=len(rows)) if rows else "")
        self.table.setVisible(bool(rows))
        nobody = self.tr("Nobody learns here yet. Add learners in Administration (Ctrl+1).")
        self.empty.setText(self.tr("loading…") if self._loading else nobody)
        self.empty.setVisible(not rows and not self._failed)
        current = self.model.row(self.table.currentIndex())
        self._open.setEnabled(current is not None and current.runs > 0)

    def _on_open(self) -> None:
        row = self.model.row(self.table.currentIndex())
        if row is not None and self._open.isEnabled():
            self.views.setCurrentWidget(self.course)
            self.course.make(row.staff_id)
            self.course.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unread(self, error: Exception) -> None:
        self._loading, self._failed = False, True
        self.model.show_rows(())
        self._show()
        kind, words = told(error)
        self.notice.show_state(kind, self.tr("The learners could not be read"), words)
        self.notice.show()
