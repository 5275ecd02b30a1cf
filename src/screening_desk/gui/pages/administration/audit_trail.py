"""The auditor's page: whether the chain holds, and every entry, newest first. It shows nothing of a traveller."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context, counted
from screening_desk.gui.forms.ui_audit_trail import Ui_AuditTrailForm
from screening_desk.gui.models.trail import TrailModel
from screening_desk.gui.pages.administration.chain_check import ChainCheck
from screening_desk.gui.pages.page import Page
from screening_desk.gui.refusals import told
from screening_desk.gui.verdicts import chain_state, grouped, mark_state
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.section_state import SectionState
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import trail
from screening_desk.services.trail import TrailRow, TrailVerdict

PAGE = 200


class AuditTrailPage(Page):
    """Verifies the chain on request and pages through the entries; each page read is an entry itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loading = self._told = False
        self.chain = ChainCheck(self)
        self.chain.changed.connect(self._show)
        self.chain.found.connect(self.show_verdict)
        self.chain.failed.connect(lambda error: self._failed(error, self.tr("The chain could not be verified")))
        self._befores: list[TrailRow | None] = [None]
        self.ui = Ui_AuditTrailForm()
        self.ui.setupUi(self)
        self._dress()
        self._actions()
        self.retranslate()

    def refresh(self) -> None:
        """Read the newest entries, and what the last verification found."""
        self._read([None])
        desk = self._context.desk
        self._context.tasks.run(self, lambda: trail.last_verdict(desk), self.show_last_verdict, lambda _: None)

    def verify(self) -> None:
        """Check every link of the chain; the page stays usable meanwhile."""
        self.chain.start(self._context)

    def show_verdict(self, verdict: TrailVerdict) -> None:
        """Paint what a verification found."""
        self._told = True
        self.chain.end(verdict)

    def show_last_verdict(self, verdict: TrailVerdict | None) -> None:
        """Paint what the last verification found; None where nobody has verified it yet."""
        self._told, self.chain.verdict = True, verdict
        self._show_verdict()

    def show_view(self, rows: tuple[TrailRow, ...]) -> None:
        """Paint one page of entries."""
        self._loading = False
        self._model.show_rows(rows)
        self.ui.table.scrollToTop()
        if rows:
            self.ui.table.setCurrentIndex(self._model.index(0, 0))
        self._show()

    def clear(self) -> None:
        """Forget the entries; they name people of the office."""
        self._model.show_rows(())
        self._befores = [None]
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.ui.table.setAccessibleName(self.tr("Entries of the audit trail"))
        self._verify.setText(self.tr("Verify the chain"))
        self._reload.setText(self.tr("Refresh"))
        self._older.setText(self.tr("Older"))
        self._newer.setText(self.tr("Newer"))
        self._model.retranslate()
        self._show()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        for head in (ui.verdict_head, ui.entries_head):
            head.setFixedHeight(36)
        self._notice = Banner("warn")
        self._notice.hide()
        ui.notice_place.addWidget(self._notice)
        self._chip, self._mark = StateChip(), SectionState(wrap=True)
        ui.chip_place.addWidget(self._chip)
        ui.mark_place.addWidget(self._mark)
        ui.chain_head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._model = TrailModel(self)
        ui.table.setModel(self._model)
        self.setFocusProxy(ui.table)
        dress_table(ui.table, "", row_height=31)
        lay_over(ui.table, ui.empty)
        for column, width in enumerate((66, 150, 118, 122, 232, 178, 92)):
            ui.table.setColumnWidth(column, width)

    def _actions(self) -> None:
        self._verify = key_action(self, "Ctrl+Y", slot=self.verify)
        self._reload = key_action(self, "F5", slot=self.refresh)
        self._newer = key_action(self, "Ctrl+PgUp", slot=self._on_newer)
        self._older = key_action(self, "Ctrl+PgDown", slot=self._on_older)
        for action in (self._verify, self._reload):
            self.ui.left_buttons.addWidget(ShortcutButton(action))
        for action in (self._newer, self._older):
            self.ui.right_buttons.addWidget(ShortcutButton(action))

    def _read(self, befores: list[TrailRow | None]) -> None:
        desk, before = self._context.desk, befores[-1]
        self._befores, self._loading = befores, True
        self._notice.hide()
        self._show()
        self._context.tasks.run(
            self, lambda: trail.entries(desk, before=before, limit=PAGE), self.show_view, self._on_read_failed
        )

    def _on_older(self) -> None:
        rows = self._model.rows()
        if rows:
            self._read([*self._befores, rows[-1]])

    def _on_newer(self) -> None:
        if len(self._befores) > 1:
            self._read(self._befores[:-1])

    def _show(self) -> None:
        rows = self._model.rows()
        self._show_verdict()
        earlier = bool(rows) and (rows[-1].sequence > 1 or rows[-1].object_kind == "backup")
        self._older.setEnabled(not self._loading and earlier)
        self._newer.setEnabled(not self._loading and len(self._befores) > 1)
        self._verify.setEnabled(not self.chain.running)
        span = self.tr("Entries {first} to {last}") if rows else ""
        self.ui.range.setText(
            span.format(first=counted(rows[-1].sequence), last=counted(rows[0].sequence)) if rows else ""
        )
        empty = self.tr("loading…") if self._loading else self.tr("There are no entries.")
        self.ui.empty.setText("" if rows else empty)
        self.ui.empty.setVisible(not rows)

    def _show_verdict(self) -> None:
        ui, verdict = self.ui, self.chain.verdict
        ui.verdict_state.setText(self.tr("verifying…") if self.chain.running else "")
        if verdict is None:
            self._chip.set_state(self.tr("Not verified") if self._told else self.tr("Not known"), "unk")
            ui.verdict_words.setText(self.tr("Nobody has verified it yet.") if self._told else "")
        else:
            kind, chip, words = chain_state(verdict)
            self._chip.set_state(chip, kind)
            ui.verdict_words.setText(words)
        if self.chain.running:
            running = self.tr("Every entry is being checked against the one before it. You can go on reading.")
            ui.verdict_words.setText(f"{running} {self.chain.progress()}".strip())
        ui.chain_head.setText(grouped(verdict.head) if verdict else "–")
        unknown = self.tr("not verified") if self._told else self.tr("not known")
        self._mark.show_state(*(mark_state(verdict.mark) if verdict else ("unk", unknown)))

    def _on_read_failed(self, error: Exception) -> None:
        self._loading = False
        self._failed(error, self.tr("The trail could not be read"))

    def _failed(self, error: Exception, title: str) -> None:
        self._show()
        kind, words = told(error)
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self._notice.show_state(kind, title, words)
        self._notice.show()
