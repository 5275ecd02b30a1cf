"""One case: the document, the supervisor's own reading, then both readings, and the decision."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.forms.ui_case import Ui_CaseForm
from screening_desk.gui.pages.case.actions import CaseActions
from screening_desk.gui.pages.case.attachments import AttachmentsDialog
from screening_desk.gui.pages.case.beside import CaseBeside
from screening_desk.gui.pages.case.compare import ComparePanel
from screening_desk.gui.pages.case.decision import DecisionPanel
from screening_desk.gui.pages.case.drafts import case_parts
from screening_desk.gui.pages.case.reading import ReadingPanel
from screening_desk.gui.pages.case.side import CaseNotes, FactsPanel, Timeline
from screening_desk.gui.pages.case.standing import stand_sign
from screening_desk.gui.pages.case.words import who_line
from screening_desk.gui.pages.case.work import CaseWork
from screening_desk.gui.pages.form_drafts import FormDrafts
from screening_desk.gui.pages.interview.kept import InterviewPanel
from screening_desk.gui.pages.match.ways import CaseMatchesKey
from screening_desk.gui.pages.page import Page
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.chips import Level, ResultChip
from screening_desk.gui.widgets.folding import SideBelow
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services import entry, review, third
from screening_desk.services.blind import ReadingInput
from screening_desk.services.case_view import CaseView
from screening_desk.services.desk import Actor
from screening_desk.services.form_draft import Kept, kept_forms
from screening_desk.services.readers import REVISED, SECOND, THIRD

WAYS = {"refer_on": "referral", "follow": "follow_up"} | {
    each: each for each in ("papers", "care", "links", "movement")
}
LEFT_WIDTH = 228
COMPARED = 330  # least height of two readings side by side; below it the page scrolls


class CasePage(Page):
    """Opens the case when refreshed, which is recorded. The first judgement shows only after the own reading."""

    def __init__(self, context: Context, case_id: str, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self._context, self.case_id = context, case_id
        self.view: CaseView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui = Ui_CaseForm()
        self.ui.setupUi(self)
        self.keys = CaseActions(self)
        self.banner = Banner()
        self.banner.hide()
        self.work = CaseWork(context.tasks, self.banner, self.ui.notice_place, self)
        self.work.busy_changed.connect(self._show)
        self.made, self._making = False, self._dress()
        while at_once and self.make_next():
            pass

    def make_next(self) -> bool:
        """Make the next part of a page that is made in steps; False when it is whole."""
        return next(self._making, None) is not None

    def begin(self, case_id: str) -> None:
        """Be the page of a case: only one that was made for none yet."""
        while self.make_next():
            pass
        self.case_id = case_id
        self.matches.begin(case_id)
        self.drafts.begin_case(case_id)

    def refresh(self) -> None:
        """Open the case; what was typed stays, and what was typed before a lock or a crash comes back."""
        desk, case_id = self._context.desk, self.case_id
        self.drafts.keep()
        if self.view is not None:
            self.work.run(lambda: review.open_case(desk, case_id), self.show_view)
        else:
            self.work.run(lambda: (review.open_case(desk, case_id), kept_forms(desk, case_id)), self._on_opened)

    def show_view(self, view: CaseView) -> None:
        """Paint a case as this person may see it now."""
        had_keys = self._has_keys()
        self.view = view
        self.work.opened = True
        self.banner.hide()
        for side in (self.facts, self.note, self.timeline, self.beside):
            side.show_view(view)
        self.matches.read()
        self._show_interview(view)
        self.decision.show_view(view, self._context.desk.actor)
        if view.second is None or view.reads == REVISED:
            self.reading.show_view(view)
        self.compare.show_view(view if view.second is not None else None)
        self._show()
        if had_keys and not self._has_keys():  # what had the focus is closed now, as somebody else has the case
            self._lead_keys()

    def clear(self) -> None:
        """Forget everything that tells who someone is, also what was typed."""
        self.drafts.stop()
        self.view = None
        self.work.drop()
        for side in (self.facts, self.note, self.timeline, self.compare, self.beside):
            side.show_view(None)
        self._show_interview(None)
        self.reading.clear()
        self.decision.clear()
        self.banner.hide()
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen; a page that is half made does so when it is whole."""
        if not self.made:
            return
        self.ui.retranslateUi(self)
        self.keys.retranslate()
        self.beside.retranslate()
        self.matches.retranslate()
        for side in (self.facts, self.note, self.timeline):
            side.show_view(self.view)
        self._show_interview(self.view)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the first thing that waits."""
        super().focusInEvent(event)
        self._lead_keys()

    def save_reading(self) -> None:
        """Save the own reading; from then on the first judgement can be seen."""
        view, desk = self.view, self._context.desk
        if view is None or self.work.busy:
            return
        typed = self.reading.typed()
        given = ReadingInput(typed.answers, typed.certainty, typed.reason, typed.known, typed.declined)
        saves = {THIRD: third.save_third_reading, REVISED: third.revise_reading}

        def save() -> CaseView:
            return saves.get(view.reads, review.save_second_reading)(desk, view.case_id, view.sequence, given)

        self._save("reading", save, self._on_reading_saved, self._point_at_reading)

    def save_decision(self) -> None:
        """Save the decision; nothing is decided by Enter alone."""
        view, desk = self.view, self._context.desk
        if view is None or self.work.busy or self.decision.closed_because:
            return
        choice = self.decision.choice()
        if not choice.kind:
            self.work.tell("warn", self.tr("Nothing was decided"), self.tr("Choose one of the decisions first."))
            self.decision.kinds.setFocus()
            return
        decide = partial(review.decide, desk, view.case_id, view.sequence, choice)
        self._save("decision", decide, self._on_decided, self.decision.point_at)

    def confirm(self, username: str, passphrase: str) -> None:
        """Ask for the second person's own passphrase."""
        ask = partial(entry.confirm_person, self._context.desk, self._context.door, username, passphrase)
        self.work.run(ask, self._on_confirmed, self.decision.point_at)

    def take(self) -> None:
        """Take the case over from whoever has it."""
        view, desk = self.view, self._context.desk
        if view is not None:
            self.work.run(lambda: review.take_case(desk, view.case_id, view.sequence), self._on_taken)

    def show_attachments(self) -> None:
        """Show what is attached, and take a file in; afterwards the case is read again where it has another version."""
        if self.view is not None and not self.work.busy:
            dialog = AttachmentsDialog(self._context, self.view, self.window())
            dialog.finished.connect(lambda _: self.refresh() if dialog.added else None)
            dialog.open()

    def revise(self) -> None:
        """Offer the third reader their own reading again, now that they have seen all."""
        if self.view is not None and self.view.third is not None:
            self.reading.revise(self.view.third)
            self._show()
            self.reading.focus_row()

    def leave(self) -> None:
        """Back to the queue; what is not saved is there again when the case is opened."""
        self.opened.emit("queue", "")

    def start_again(self) -> None:
        """Another decision beside the one taken."""
        self.decision.start_again()
        self._show()
        self.decision.kinds.setFocus()

    def _dress(self) -> Iterator[bool]:
        ui, catalogue = self.ui, self._context.desk.reference.catalogue
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        ui.notice_place.addWidget(self.banner)
        left, middle, right = ui.left_scroll.widget(), ui.middle_place.parentWidget(), ui.right_place.parentWidget()
        self.beside = CaseBeside(self._context, self.work, self, left, right)
        ui.notice_place.addWidget(self.beside.bar)
        yield True
        self.chip = ResultChip("danger")
        self.who = PlainLabel(tone="text2")
        ui.chip_place.addWidget(self.chip)
        ui.who_place.addWidget(self.who)
        ui.head_row.setStretch(2, 1)
        self.facts, self.note, self.timeline = FactsPanel(left), CaseNotes(left), Timeline(left)
        self.interview = InterviewPanel(left)
        sides = (self.beside.held, self.beside.tasks, self.interview, self.facts, self.note, self.timeline)
        self.matches = CaseMatchesKey(self._context, self.case_id, self)
        for side in (self.matches.button, *sides):
            ui.left_place.addWidget(side)
        ui.left_place.addStretch(1)
        ui.left_scroll.setFixedWidth(LEFT_WIDTH)
        SideBelow(self, ui.left_scroll, ui.columns, ui.around, height=240)
        yield True
        self.reading = ReadingPanel(catalogue, self.keys.add, middle)
        self.compare = ComparePanel(middle)
        ui.middle_place.addWidget(self.reading, 1)
        self.compare.setMinimumHeight(COMPARED)
        ui.middle_place.addWidget(self.compare, 1)
        yield True
        self.decision = DecisionPanel(self._context.now, right)
        self.decision.guidance.listen(self)
        ui.right_place.addWidget(self.decision)
        ui.right_place.addWidget(self.beside.notice)
        yield True
        parts = case_parts(lambda: self.view, self.reading, self.decision, self.beside)
        self.drafts = FormDrafts(self._context, self.case_id, parts, self)
        self.keys.fill_bar(ui.left_buttons, ui.right_buttons, self.beside.actions())
        self._connect()
        self.made = True
        self.retranslate()

    def _connect(self) -> None:
        for signal in (self.drafts.kept, self.drafts.failed):
            signal.connect(self._stand)
        self.beside.saved.connect(self._on_saved)
        self.beside.bar.asking.connect(self._on_asking)
        self.reading.changed.connect(self._on_typed)
        self.decision.changed.connect(self._on_typed)
        self.beside.changed.connect(self._on_typed)
        self.decision.fields.second.sent.connect(self.confirm)
        slots: tuple[tuple[str, Callable[[], object]], ...] = (
            ("back", self.leave),
            ("reload", self.refresh),
            ("take", self.take),
            ("revise", self.revise),
            ("again", self.start_again),
            ("attach", self.show_attachments),
            ("add", self.reading.add_item),
            ("read", self.save_reading),
            ("decide", self.save_decision),
            ("refer", self.decision.toggle_refer),
            ("ban", self.decision.toggle_ban),
        )
        for name, slot in slots:
            self.keys.named(name).triggered.connect(slot)
        for name, kind in WAYS.items():
            self.keys.named(name).triggered.connect(lambda _=False, kind=kind: self.opened.emit(kind, self.case_id))
        for place, action in enumerate(self.keys.picks):
            action.triggered.connect(lambda _=False, place=place: self.decision.pick(place))

    def _show(self) -> None:
        view, actor = self.view, self._context.desk.actor
        self.ui.number.setText(view.register_number if view else self.tr("Case"))
        self.who.setText(who_line(view) if view else self.tr("loading…") if self.work.busy else "")
        self._show_chip(view)
        read = view is not None and view.second is not None
        mine = view is not None and view.holder_id == actor.id
        may_read = view is not None and (
            view.reads == THIRD or (view.reads == SECOND and mine) or (view.reads == REVISED and self.reading.revising)
        )
        read = read and not self.reading.revising
        self.reading.setVisible(not read)
        self.reading.setEnabled(may_read)
        self.reading.set_own(view is not None and view.officer_id == actor.id)
        self.compare.setVisible(read)
        self.keys.show_state(
            reading=may_read and not self.work.busy,
            revisable=view is not None and view.reads == REVISED and not self.reading.revising,
            held_elsewhere=view is not None and not mine and not view.away and view.reads not in {THIRD, REVISED},
            decided=view is not None and view.decided and mine,
            referable=view is not None and any(one.refer or one.kind == "victim_care" for one in view.decisions),
            deciding=self.decision.closed_because,
            busy=self.work.busy,
        )
        self._fit()
        self._stand()

    def _stand(self) -> None:
        """Say what stays true of the case: who else has it, or how its drafts are."""
        view = self.view
        sign = stand_sign(view, self._context.desk.actor.id, self.drafts.sign()) if view is not None else None
        self.work.stand(sign)

    def _show_interview(self, view: CaseView | None) -> None:
        catalogue = (view.reference if view else self._context.desk.reference).catalogue
        self.interview.show_interview(view.interview if view else None, catalogue, whole=True)

    def _show_chip(self, view: CaseView | None) -> None:
        level = review.concern_of(view) if view else "not_assessed"
        self.chip.setVisible(view is not None and (view.second is not None or view.danger))
        self.chip.set_level(cast("Level", level))

    def _fit(self) -> None:
        self.keys.fit(self.ui.bar, self.width())

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _lead_keys(self) -> None:
        if self.view is None:
            return
        if self.reading.isEnabled() and not self.reading.isHidden():
            self.reading.focus_row()
        elif not self.decision.closed_because:
            self.decision.kinds.setFocus()
        elif not self.compare.isHidden():
            (self.beside.waits_for() or self.compare.table).setFocus()
        else:
            self.ui.left_scroll.setFocus()

    def _point_at_reading(self, code: str) -> None:
        if code == "reason_missing":
            self.reading.reason.setFocus()
        elif code == "certainty_missing":
            self.reading.certainty.setFocus()

    def _save(
        self, kind: str, save: Callable[[], CaseView], done: Callable[[CaseView], None], point: Callable[[str], None]
    ) -> None:
        """Save a form for good: what it held is no draft any more, unless the save fails."""
        view = self.view
        self.work.run(
            self.drafts.saving(kind, save),
            done,
            point,
            undone=lambda: self.drafts.not_saved(kind, view.sequence if view else 0),
        )

    def _on_opened(self, opened: tuple[CaseView, tuple[Kept, ...]]) -> None:
        view, found = opened
        self.show_view(view)
        self.drafts.begin(found)
        self._stand()
        if self.hasFocus():
            self._lead_keys()

    def _on_typed(self) -> None:
        if self.banner.kind == "warn":
            self.banner.hide()
            self._stand()
        if self.view is not None:
            self.drafts.note(self.view.sequence)

    def _on_reading_saved(self, view: CaseView) -> None:
        self.reading.clear()
        self.view = view
        self.reading.revising = False
        self.drafts.saved("reading")
        self._on_saved(view)
        self.decision.kinds.setFocus()

    def _on_decided(self, view: CaseView) -> None:
        self.decision.saved()
        self.drafts.saved("decision")
        self._on_saved(view)
        self.setFocus()

    def _on_asking(self, asking: bool) -> None:
        """While the bar asks, its Esc closes the bar alone."""
        self.keys.named("back").setEnabled(not asking)
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)

    def _on_taken(self, view: CaseView) -> None:
        self._on_saved(view)
        self._lead_keys()

    def _on_confirmed(self, actor: Actor) -> None:
        self.banner.hide()
        self.decision.fields.second.confirmed(actor, time_text(self._context.now()))
        self._stand()

    def _on_saved(self, view: CaseView) -> None:
        self.show_view(view)
        self.saved.emit(self._context.now())
        self.changed.emit("case")
