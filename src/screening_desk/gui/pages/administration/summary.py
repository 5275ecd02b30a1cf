"""The summary of an office: people, ages of data, backups, audit chain. It reports; nothing here is primary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QProgressBar, QTableView, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.forms.ui_administration_summary import Ui_AdministrationSummaryForm
from screening_desk.gui.models.ages import AgesModel, ages
from screening_desk.gui.models.backups import BackupsModel
from screening_desk.gui.models.staff import StaffModel
from screening_desk.gui.pages.administration.backup import Backups, backup_state, daily_words
from screening_desk.gui.pages.administration.chain_check import ChainCheck
from screening_desk.gui.pages.administration.data import Overview
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.verdicts import chain_state, grouped, mark_state
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.section_state import SectionState
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference.tables import stale_after
from screening_desk.services.entry import SignedIn
from screening_desk.services.judging import ZONE
from screening_desk.services.trail import TrailVerdict


class SummaryTab(QWidget):
    """Four panels of design 14 with their actions."""

    add_asked = Signal()
    person_opened = Signal(str)  # staff id
    restore_asked = Signal()
    renew_asked = Signal()
    said = Signal(str, str, str)
    failed = Signal(object, str)
    changed = Signal()

    def __init__(
        self,
        context: Context,
        signed: SignedIn,
        open_file: ChooseFile,
        save_file: ChooseFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._overview: Overview | None = None
        self.chain = ChainCheck(self)
        self.ui = Ui_AdministrationSummaryForm()
        self.ui.setupUi(self)
        self.ask = AskBar()
        self.ui.ask_place.addWidget(self.ask)
        self.ask.asking.connect(lambda on: self.ui.ask_place.setContentsMargins(16, 12 if on else 0, 16, 0))
        self.backups = Backups(context, signed, self.ask, open_file, save_file)
        self._dress()
        self._actions()
        self._on_progress(0, "")
        self._connect()
        self.retranslate()

    def show_view(self, view: Overview | None) -> None:
        """Paint the overview; None while it is being read."""
        self._overview = view
        if view is not None and view.verdict is not None and not self.chain.running:
            self.chain.verdict = view.verdict
        self._people.show_rows(view.people if view else ())
        if view is not None and view.people:
            self.ui.people_table.setCurrentIndex(self._people.index(0, 0))
        self._backup_rows.show_rows(view.backups if view else ())
        self._ages.show_rows(ages(self._context.desk.reference, view.partners, self._context.language) if view else ())
        self._show()

    def renew(self, context: Context) -> None:
        """Go on by newer reference data."""
        self._context = context
        self._ages.limit = stale_after(context.desk.reference)
        self.show_view(self._overview)

    def show_verdict(self, verdict: TrailVerdict) -> None:
        """Paint what a verification of the chain found."""
        if not verdict.ok:
            kind, title, words = chain_state(verdict)
            self.said.emit(kind, title, words)
        self.chain.end(verdict)

    def verify(self) -> None:
        """Check the whole chain in the long lane."""
        self.chain.start(self._context)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._add.setText(self.tr("Add"))
        self._back_up.setText(self.tr("Back up"))
        self._test.setText(self.tr("Test a restore"))
        self._restore.setText(self.tr("Restore…"))
        self._cancel.setText(self.tr("Call off"))
        self._verify.setText(self.tr("Verify the chain"))
        self._renew.setText(self.tr("Renew from a file"))
        for view, words in (
            (self.ui.people_table, self.tr("Accounts and roles")),
            (self.ui.ages_table, self.tr("Age of the reference data")),
            (self.ui.backups_table, self.tr("Backups")),
        ):
            view.setAccessibleName(words)
        for model in (self._people, self._ages, self._backup_rows):
            model.retranslate()
        self.show_view(self._overview)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        ui = self.ui
        day, limit = self._context.now().astimezone(ZONE).date(), stale_after(self._context.desk.reference)
        self._people, self._backup_rows = StaffModel(day, self), BackupsModel(self)
        self._ages = AgesModel(day, limit, self)
        tables: tuple[tuple[QTableView, StaffModel | AgesModel | BackupsModel, int, tuple[int, ...]], ...] = (
            (ui.people_table, self._people, 0, (96, 116, 122, 108, 98)),
            (ui.ages_table, self._ages, 1, (190, 160, 100, 98)),
            (ui.backups_table, self._backup_rows, 1, (150, 160, 66, 172)),
        )
        for view, model, wide, widths in tables:
            view.setModel(model)
            dress_table(view, "", row_height=31, wide=wide)
            for column, width in enumerate(widths):
                view.setColumnWidth(column, width)
        for head in (ui.people_head, ui.ages_head, ui.backups_head, ui.chain_head):
            head.setFixedHeight(36)
        for panel in (ui.people_panel, ui.ages_panel, ui.backups_panel, ui.chain_panel):
            panel.setMinimumHeight(200)
        Folding(self, (ui.upper, ui.lower))
        self._ages_empty = PlainLabel(tone="text2")
        lay_over(ui.ages_table, self._ages_empty)
        lay_over(ui.people_table, ui.people_empty)
        lay_over(ui.backups_table, ui.backups_empty)
        self._bar, self._bar_words = QProgressBar(), PlainLabel(role="label", wrap=True)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._daily = PlainLabel(role="label", wrap=True)
        for widget in (self._daily, self._bar_words, self._bar):
            ui.progress_place.addWidget(widget)
        self._backup_state, self._age_state, self._mark = SectionState(), SectionState(), SectionState(wrap=True)
        ui.backups_state.addWidget(self._backup_state)
        ui.ages_state.addWidget(self._age_state)
        ui.mark_place.addWidget(self._mark)
        self._chip = StateChip()
        ui.chip_place.addWidget(self._chip)

    def _actions(self) -> None:
        self._add = key_action(self, "Ctrl+N", slot=self.add_asked.emit)
        self._back_up = key_action(self, "Ctrl+B", slot=self.backups.make)
        self._test = key_action(self, "Alt+U", slot=self.backups.rehearse)
        self._restore = key_action(self, "Ctrl+O", slot=self.restore_asked.emit)
        self._cancel = key_action(self, "Ctrl+Backspace", slot=self.backups.cancel)
        self._verify = key_action(self, "Ctrl+Y", slot=self.verify)
        self._renew = key_action(self, "Ctrl+I", slot=self.renew_asked.emit)
        ui = self.ui
        ui.people_state.addWidget(ShortcutButton(self._add, icon_name="plus", low=True))
        for action in (self._back_up, self._test):
            ui.backup_buttons.addWidget(ShortcutButton(action))
        ui.backup_buttons.addWidget(ShortcutButton(self._restore, destructive=True))
        ui.backup_buttons.addWidget(ShortcutButton(self._cancel))
        ui.backup_buttons.addStretch(1)
        ui.chain_buttons.addWidget(ShortcutButton(self._verify))
        ui.ages_state.addWidget(ShortcutButton(self._renew, low=True))
        ui.chain_buttons.addStretch(1)

    def _connect(self) -> None:
        self.chain.changed.connect(self._show_chain)
        self.chain.found.connect(self.show_verdict)
        self.chain.failed.connect(lambda error: self.failed.emit(error, self.tr("The chain could not be verified")))
        self.backups.said.connect(self.said)
        self.backups.failed.connect(self.failed)
        self.backups.made.connect(lambda _: self.changed.emit())
        self.backups.progressed.connect(self._on_progress)
        self.ui.people_table.activated.connect(self._on_person)

    def _show(self) -> None:
        ui, view = self.ui, self._overview
        loading = self.tr("loading…")
        for label in (ui.people_empty, self._ages_empty):
            label.setText("" if view else loading)
            label.setVisible(view is None)
        none = self.tr("There is no verified backup yet. Make one (Ctrl+B) and keep it away from this computer.")
        ui.backups_empty.setText(none if view else loading)
        ui.backups_empty.setVisible(not (view and view.backups))
        for state in (self._backup_state, self._age_state):
            state.setVisible(view is not None)
        if view is not None:
            self._backup_state.show_state(*backup_state(self._context, view.backups, view.settings.backup_days))
            self._daily.setText(daily_words(view.settings.backup_folder))
            self._show_age()
        self._show_chain()

    def _show_age(self) -> None:
        day = self._context.now().astimezone(ZONE).date()
        days = [(day - row.checked_on).days for row in self._ages.rows() if row.checked_on]
        limit = self._ages.limit
        old = sum(each > limit for each in days)
        words = self.tr("{count} older than {days} days").format(count=old, days=limit)
        self._age_state.show_state("warn" if old else "ok", words if old else self.tr("looked at lately"))

    def _show_chain(self) -> None:
        ui, verdict = self.ui, self.chain.verdict
        self._verify.setEnabled(not self.chain.running)
        if self.chain.running:
            self._chip.set_state(self.tr("Verifying"), "info")
            running = self.tr("Every entry is being checked. You can go on working.")
            ui.chain_words.setText(f"{running} {self.chain.progress()}".strip())
        elif verdict is None:
            known = self._overview is not None
            self._chip.set_state(self.tr("Not verified") if known else self.tr("loading…"), "unk")
            ui.chain_words.setText(self.tr("Nobody has verified it yet.") if known else "")
        else:
            kind, chip, words = chain_state(verdict)
            self._chip.set_state(chip, kind)
            ui.chain_words.setText(words)
        ui.chain_code.setText(grouped(verdict.head) if verdict else "–")
        unknown = self.tr("not verified") if self._overview is not None else self.tr("loading…")
        self._mark.show_state(*(mark_state(verdict.mark) if verdict else ("unk", unknown)))

    def _on_progress(self, percent: int, words: str) -> None:
        copying = percent >= 0 and bool(words)
        self._bar.setRange(0, 100 if copying else 0)
        self._bar.setValue(max(0, percent))
        self._bar_words.setText(words)
        for widget in (self._bar, self._bar_words):
            widget.setVisible(bool(words))
        self._daily.setVisible(not words)
        self._cancel.setVisible(copying)
        for action in (self._back_up, self._test, self._restore):
            action.setVisible(not words)

    def _on_person(self) -> None:
        row = self._people.row(self.ui.people_table.currentIndex())
        if row is not None:
            self.person_opened.emit(row.staff_id)
