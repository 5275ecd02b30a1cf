"""The follow-up of one case by its code: what became of its referrals, services, contacts, and everything that happened."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_save
from screening_desk.gui.follow_up_words import row_word
from screening_desk.gui.forms.ui_follow_up import Ui_FollowUpForm
from screening_desk.gui.pages.case.work import CaseWork
from screening_desk.gui.pages.follow_up.acts import form_of, save
from screening_desk.gui.pages.follow_up.bar import FollowUpBar
from screening_desk.gui.pages.follow_up.form import ActForm
from screening_desk.gui.pages.follow_up.identity import IdentityPanel
from screening_desk.gui.pages.follow_up.tables import FollowUpTables
from screening_desk.gui.pages.form_drafts import FormDrafts, Part
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.referral.out import NotWritten, write_file
from screening_desk.gui.pages.referral.words import band_words
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.folding import Folding
from screening_desk.services import follow_up
from screening_desk.services.case_export import WithIdentity, export_case_to
from screening_desk.services.follow_up import FollowUpView
from screening_desk.services.form_draft import Kept, Typed, TypedFollowUp, kept_forms
from screening_desk.services.judging import today


class FollowUpPage(Page):
    """Opens the follow-up when refreshed, which is recorded. Nobody's name is on it: who it is stands in the case."""

    def __init__(
        self,
        context: Context,
        case_id: str,
        parent: QWidget | None = None,
        *,
        choose_file: ChooseFile = ask_save,
    ) -> None:
        super().__init__(parent)
        self.context, self.case_id = context, case_id
        self.choose_file = choose_file
        self.view: FollowUpView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui = Ui_FollowUpForm()
        self.ui.setupUi(self)
        self.banner = Banner()
        self.banner.hide()
        self.work = CaseWork(context.tasks, self.banner, self.ui.notice_place, self)
        self.bar = FollowUpBar(self)
        self._dress()
        self.drafts = FormDrafts(context, case_id, {"follow_up": Part(self._typed, self._fill)}, self)
        self._connect()
        self.retranslate()

    @property
    def day(self) -> date:
        """Today."""
        return today(self.context.desk.clock)

    def refresh(self) -> None:
        """Open the follow-up; what was typed stays, or comes back at first."""
        desk, case_id = self.context.desk, self.case_id
        self.drafts.keep()
        if self.view is not None:
            self.work.run(lambda: follow_up.open_follow_up(desk, case_id), self.show_view)
        else:
            self.work.run(lambda: (follow_up.open_follow_up(desk, case_id), kept_forms(desk, case_id)), self._on_opened)

    def show_view(self, view: FollowUpView) -> None:
        """Paint a follow-up."""
        self.view = view
        self.work.opened = True
        self.banner.hide()
        self.tables.show_view(view, self.day)
        self.show_state()

    def clear(self) -> None:
        """Forget everything of the case, also what was typed."""
        self.drafts.stop()
        self.view = None
        self.work.drop()
        self.form.clear()
        self.identity.clear()
        self._right.setCurrentIndex(0)
        self.tables.show_view(None, self.day)
        self.banner.hide()
        self.show_state()

    def form_open(self) -> bool:
        """Whether a form stands at the right."""
        return self._right.currentWidget() is self.form

    def identity_open(self) -> bool:
        """Whether an export with identity is being asked for."""
        return self._right.currentWidget() is self.identity

    def begin_identity(self) -> None:
        """Ask why identity goes along, and for the second person."""
        self._right.setCurrentWidget(self.identity)
        self.identity.begin()
        self.show_state()

    def begin(self, act: str) -> None:
        """Open the form of an act for what the keys are on."""
        referral, service, contact = self.tables.referral(), self.tables.service(), self.tables.contact()
        targets = {
            "step": referral.letter_id if referral else "",
            "start": referral.letter_id if referral else "",
            "end": service.service_id if service else "",
            "made": contact.contact_id if contact else "",
            "drop": contact.contact_id if contact else "",
        }
        self._right.setCurrentWidget(self.form)
        steps = referral.offered if referral and act == "step" else ()
        self.form.begin(act, targets.get(act, self.case_id), None if act == "plan" else self.day, steps)
        self.form.focus_first()
        self._note()
        self.show_state()

    def leave_form(self) -> None:
        """Close the form; what stood in it is given up."""
        self._close_form()
        self._note()
        self.show_state()

    def save(self) -> None:
        """Save what stands in the form."""
        view, typed = self.view, self.form.typed()
        if view is None or self.work.busy or not self.form_open():
            return
        desk, day = self.context.desk, self.form.day.day()

        def work() -> tuple[str, FollowUpView]:
            return save(desk, view.sequence, typed, day), follow_up.open_follow_up(desk, view.case_id)

        self.work.run(
            self.drafts.saving("follow_up", work),
            self._on_saved,
            self.form.point_at,
            lambda: self.drafts.not_saved("follow_up", view.sequence),
        )

    def export(self, identity: WithIdentity | None = None) -> None:
        """Write the case as HTCDS, by its code; the ending chosen says in which form."""
        view = self.view
        if view is None or self.work.busy:
            return
        target = self.choose_file(self, self.tr("Export (HTCDS, .csv or .json)"), f"{view.code}.csv")
        if target is None:
            return
        desk, form = self.context.desk, form_of(target)

        def work() -> tuple[bool, FollowUpView]:
            written = True
            try:
                export_case_to(desk, view.case_id, form, partial(write_file, target), identity)
            except NotWritten:
                written = False
            return written, follow_up.open_follow_up(desk, view.case_id)

        self.work.run(work, partial(self._on_exported, identity is not None))

    def show_state(self) -> None:
        """Say where the case stands, and what can be noted now."""
        view = self.view
        words = self.tr("case code {code}").format(code=view.code) if view else self.tr("loading…")
        parts = (
            (words, view.register_number, self.tr("age {band}").format(band=band_words(view.age_band)))
            if view
            else (words,)
        )
        self.ui.lead.setText(" · ".join(parts))
        self.chip.setVisible(view is not None)
        if view is not None and view.closed:
            reason = row_word("closing", view.closing_reason)
            self.chip.set_state(self.tr("Closed: {why}").format(why=reason), "na")
        elif view is not None:
            self.chip.set_state(
                self.tr("Not safe at home") if view.unsafe else self.tr("Open"), "esc" if view.unsafe else "ok"
            )
        self.bar.show_state()
        self._stand()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.tables.retranslate()
        self.bar.retranslate()
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self.bar.fit()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        ui.notice_place.addWidget(self.banner)
        self.chip = StateChip()
        ui.chip_place.addWidget(self.chip)
        self.tables = FollowUpTables(self.context, self)
        for panel in self.tables.panels[:3]:
            ui.left_place.addWidget(panel, 1)
        self.form, self._right = ActForm(), QStackedWidget()
        self._right.addWidget(self.tables.panels[3])
        self._right.addWidget(self.form)
        self.identity = IdentityPanel(self.context)
        self._right.addWidget(self.identity)
        self._right.setMinimumHeight(260)
        ui.right_place.addWidget(self._right)
        self.setFocusProxy(self.tables.referrals)
        Folding(self, (ui.columns,))

    def _connect(self) -> None:
        self.tables.moved.connect(self.bar.show_state)
        for signal in (self.drafts.kept, self.drafts.failed):
            signal.connect(self._stand)
        self.form.edited.connect(self._note)
        self.identity.asked.connect(self.export)
        self.identity.failed.connect(lambda kind, words: self.work.tell(kind, words, ""))
        for act in ("step", "start", "end", "plan", "made", "drop", "close", "reopen"):
            self.bar.keys[act].triggered.connect(partial(self._on_act, act))

    def _on_act(self, act: str, _: bool = False) -> None:
        self.begin(act)

    def _on_exported(self, with_identity: bool, exported: tuple[bool, FollowUpView]) -> None:
        written, view = exported
        self.show_view(view)
        if not written:
            words = self.tr("Nothing could be written there. Choose another place. The trail says so.")
            self.work.tell("error", self.tr("Not written"), words)
            return
        if with_identity:
            self.leave_form()
            self.work.tell(
                "warn", self.tr("Written"), self.tr("With identity. Outside this program nobody guards the file.")
            )
            return
        words = self.tr("By case code, without identity. Outside this program nobody guards the file.")
        self.work.tell("info", self.tr("Written"), words)

    def _close_form(self) -> None:
        """Empty the form; the keys go to the referrals before it is hidden, so that the next one is not lost."""
        self.tables.referrals.setFocus()
        self.form.clear()
        self.identity.clear()
        self._right.setCurrentIndex(0)

    def _typed(self) -> TypedFollowUp | None:
        return self.form.typed() if self.form_open() else None

    def _fill(self, typed: Typed) -> bool:
        view = self.view
        if not isinstance(typed, TypedFollowUp) or view is None:
            return False
        referral = next((each for each in view.referrals if each.letter_id == typed.target), None)
        self._right.setCurrentWidget(self.form)
        self.form.fill(typed, referral.offered if referral and typed.act == "step" else ())
        self.form.focus_first()
        return True

    def _note(self) -> None:
        if self.view is not None:
            self.drafts.note(self.view.sequence)

    def _stand(self) -> None:
        self.work.stand(self.drafts.sign() if self.view is not None else None)

    def _on_opened(self, opened: tuple[FollowUpView, tuple[Kept, ...]]) -> None:
        view, found = opened
        self.show_view(view)
        self.drafts.begin(found)
        self.show_state()

    def _on_saved(self, saved: tuple[str, FollowUpView]) -> None:
        danger, view = saved
        self._close_form()
        self.drafts.saved("follow_up")
        self.show_view(view)
        if danger:
            self.work.tell(
                "ink",
                self.tr("Act now: {what}").format(what=danger),
                self.tr("Call the partner, the police (110) or an ambulance at once, and note what was done."),
            )
        self.saved.emit(self.context.now())
        self.changed.emit("case")
