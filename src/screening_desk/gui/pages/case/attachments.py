"""The attachments of a case in a window of their own: a list, the pages of one, and a file to add."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, day_text, time_text
from screening_desk.gui.files import ChooseFile, ask_open
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.referral.letter_preview import LetterPreview
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import attachments
from screening_desk.services.attachments import LONGEST_TITLE, AttachmentRow, AttachmentView
from screening_desk.services.case_view import CaseView

PATTERN = "*.jpg *.jpeg *.png *.pdf"


class AttachmentsModel(RowsModel[AttachmentRow]):
    """What is attached, in the order it came."""

    def heads(self) -> tuple[str, ...]:
        """What it shows, pages, when, by whom."""
        return self.tr("Shows"), self.tr("Pages"), self.tr("Added"), self.tr("By")

    def cells(self, row: AttachmentRow) -> tuple[Cell, ...]:
        """What an attachment shows."""
        if row.removal is not None:
            words = self.tr("Removed by {name}, {time}: {reason}")
            at = f"{day_text(row.removal.at)} {time_text(row.removal.at)}"
            said = words.format(name=row.removal.by, time=at, reason=row.removal.reason)
            return said, "–", f"{day_text(row.at)} {time_text(row.at)}", row.by or "–"
        return row.title, str(row.pages), f"{day_text(row.at)} {time_text(row.at)}", row.by or "–"


class AttachmentsDialog(QDialog):
    """It goes with whatever hides or locks the screen. `added` says that the case has another version now."""

    def __init__(
        self, context: Context, view: CaseView, parent: QWidget | None = None, *, open_file: ChooseFile = ask_open
    ) -> None:
        super().__init__(parent)
        self._context, self._case_id, self._saw = context, view.case_id, view.sequence
        self.open_file, self.added, self._busy = open_file, False, True
        self._may_add = view.holder_id == context.desk.actor.id and not view.away
        self.setWindowTitle(self.tr("Attachments of the case"))
        self.setModal(True)
        self.model, self.table, self.title = AttachmentsModel(self), QTableView(), QLineEdit()
        self.notice, self._empty = Banner("info"), PlainLabel(tone="text2", wrap=True)
        self._foot = PlainLabel(role="label", wrap=True)
        self.pages = LetterPreview(context.tasks)
        self._add = key_action(self, "Ctrl+O", slot=self.add)
        self._remove = key_action(self, "Ctrl+D", slot=self.remove)
        self._close = key_action(self, "Esc", slot=self._on_close)
        self._asking = False
        """Whether the line asks why the current attachment is removed."""
        self._build()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self.title.textChanged.connect(lambda _: self._show())
        self.resize(980, 620)
        self._show()
        self.refresh()

    def refresh(self) -> None:
        """Read the list."""
        desk, case_id = self._context.desk, self._case_id
        self._context.tasks.run(self, lambda: attachments.attachments(desk, case_id), self.show_rows, self._on_failed)

    def show_rows(self, rows: tuple[AttachmentRow, ...]) -> None:
        """Paint the list; the newest is current."""
        self._busy = False
        self.model.show_rows(rows)
        self._show()
        if rows:
            self.table.setCurrentIndex(self.model.index(len(rows) - 1, 0))
            self.table.setFocus()
        else:
            self.pages.say("")
            (self.title if self._may_add else self.table).setFocus()

    def add(self) -> None:
        """Ask for a file and take it in."""
        if not self._add.isEnabled():
            return
        file = self.open_file(self, self.tr("Picture or PDF"), PATTERN)
        if file is None:
            return
        desk, case_id, saw, title = self._context.desk, self._case_id, self._saw, self.title.text()
        self._busy = True
        self.notice.hide()
        self._show()
        self._context.tasks.run(
            self,
            lambda _: attachments.attach(desk, case_id, saw, file, title),
            self._on_added,
            self._on_failed,
            lane="long",
        )

    def remove(self) -> None:
        """Ask why the current attachment is removed, then remove it: its pages are destroyed."""
        row = self.model.row(self.table.currentIndex())
        if row is None or not self._remove.isEnabled():
            return
        if not self._asking:
            self._asking = True
            self.title.clear()
            self._show()
            self.title.setFocus()
            return
        desk, saw, reason, which = self._context.desk, self._saw, self.title.text(), row.attachment_id
        self._busy = True
        self.notice.hide()
        self._show()
        work = partial(attachments.remove_attachment, desk, which, saw, reason)
        self._context.tasks.run(self, work, self._on_added, self._on_not_removed)

    def _on_close(self) -> None:
        """Esc takes back the question before it closes the window."""
        if not self._asking:
            self.accept()
            return
        self._asking = False
        self.title.clear()
        self._show()
        self.table.setFocus()

    def _build(self) -> None:
        self.table.setModel(self.model)
        dress_table(self.table, self.tr("Attachments"), row_height=32, wide=0)
        for column, width in ((1, 84), (2, 156), (3, 104)):
            self.table.setColumnWidth(column, width)
        lay_over(self.table, self._empty)
        self.title.setMaxLength(LONGEST_TITLE)
        self._remove.setText(self.tr("Remove"))
        self._add.setText(self.tr("Choose a file…"))
        self._close.setText(self.tr("Close"))
        self.notice.hide()
        listed, shown = Panel(self.tr("Attachments")), Panel(self.tr("Pages"))
        row, foot = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(ShortcutButton(self._add))
        row.addWidget(ShortcutButton(self._remove))
        foot.setContentsMargins(12, 8, 12, 10)
        foot.addLayout(row)
        foot.addWidget(self._foot)
        listed.add(self.table, 1)
        listed.add(foot)
        shown.add(self.pages, 1)
        regions = QHBoxLayout()
        regions.setSpacing(12)
        regions.addWidget(listed, 3)
        regions.addWidget(shown, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 12)
        outer.setSpacing(12)
        outer.addWidget(self.notice)
        outer.addLayout(regions, 1)
        outer.addWidget(ShortcutButton(self._close), 0, Qt.AlignmentFlag.AlignRight)

    def _show(self) -> None:
        can = self._may_add and not self._busy
        self._empty.setText(self.tr("loading…") if self._busy else self.tr("Nothing is attached yet."))
        self._empty.setVisible(not self.model.rowCount())
        self.title.setEnabled(can)
        current = self.model.row(self.table.currentIndex())
        there = current is not None and current.removal is None
        asks = self.tr("Why it is removed; its pages are destroyed") if self._asking else ""
        hint = asks or self.tr("What it shows, for instance: ticket, contract page 2")
        self.title.setPlaceholderText(hint)
        self.title.setAccessibleName(asks or self.tr("What the attachment shows"))
        self._add.setVisible(not self._asking)
        self._add.setEnabled(can and not self._asking and bool(self.title.text().strip()))
        self._remove.setEnabled(can and there)
        kept = self.tr("Only what can be seen is kept, as pictures: no place, no device, no hidden text.")
        held = self.tr("Only the holder of the case adds to it.")
        busy = self.tr("The file is being read apart…")
        self._foot.setText(busy if self._busy and self.model.rowCount() else kept if self._may_add else held)

    def _on_row(self) -> None:
        row, desk = self.model.row(self.table.currentIndex()), self._context.desk
        self._asking = False
        self._show()
        if row is not None and row.removal is not None:
            self.pages.say(self.tr("It was removed; its pages are destroyed."))
        elif row is not None:
            attachment_id = row.attachment_id
            self._context.tasks.run(
                self, lambda: attachments.view_attachment(desk, attachment_id), self._on_view, self._on_failed
            )

    def _on_view(self, view: AttachmentView) -> None:
        self.pages.show_pdf(view.pdf)

    def _on_added(self, rows: tuple[AttachmentRow, ...]) -> None:
        self.added, self._asking = True, False
        self._saw += 1
        self.title.clear()
        self.show_rows(rows)

    def _on_not_removed(self, error: Exception) -> None:
        self._on_failed(error)
        self.notice.show_state(told(error)[0], self.tr("Not removed"), told(error)[1])
        self.title.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        kind, words = told(error)
        self.notice.show_state(kind, self.tr("Not attached"), words)
        self.notice.show()
        self._show()
