"""The referral of a decided case: needs, recipient, consent, what leaves, and the letter itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_save
from screening_desk.gui.forms.ui_referral import Ui_ReferralForm
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.referral.acts import ReferralActs
from screening_desk.gui.pages.referral.bar import ReferralBar, make_keys
from screening_desk.gui.pages.referral.consent import ConsentPanel
from screening_desk.gui.pages.referral.drafts import ReferralDrafts
from screening_desk.gui.pages.referral.form import CONSENT, EXCEPTION, WITHDRAWAL, ConsentForm
from screening_desk.gui.pages.referral.letter import DRAFT, LetterPanel
from screening_desk.gui.pages.referral.needs import NeedsPanel
from screening_desk.gui.pages.referral.out import ChoosePrinter, ask_printer
from screening_desk.gui.pages.referral.outgoing import OutgoingPanel
from screening_desk.gui.pages.referral.recipients import RecipientsPanel
from screening_desk.gui.pages.referral.words import missing
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.folding import SideBelow
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.services.consent import ConsentView
from screening_desk.services.form_draft import Kept
from screening_desk.services.judging import today
from screening_desk.services.letter import LetterPlan
from screening_desk.services.partners import SERVICES
from screening_desk.services.referral import LetterView, ReferralView, need_of

_TYPING_ENDS = 350  # ms without a change before the pages are made anew; each making is an entry in the trail


class ReferralPage(Page):
    """Opened with a case that was decided to be referred; nothing is chosen before the supervisor chooses it."""

    def __init__(
        self,
        context: Context,
        case_id: str,
        parent: QWidget | None = None,
        *,
        choose_printer: ChoosePrinter = ask_printer,
        choose_file: ChooseFile = ask_save,
    ) -> None:
        super().__init__(parent)
        self.context, self.case_id = context, case_id
        self.choose_printer, self.choose_file = choose_printer, choose_file
        self.view: ReferralView | None = None
        self._saying = False
        self.setProperty("ring", "self")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.ui = Ui_ReferralForm()
        self.ui.setupUi(self)
        self.keys = make_keys(self)
        self.acts, self.bar = ReferralActs(self), ReferralBar(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_ENDS)
        self._dress()
        self.drafts = ReferralDrafts(self)
        self._connect()
        self.retranslate()
        self.repaint_plan()

    def refresh(self) -> None:
        """Read the case, the directory, consents and letters again; what was chosen stays, or comes back at first."""
        self.drafts.keep()
        if self.view is None:
            self.letter.preview.say(self.tr("loading…"))
        self.acts.reload()

    def show_view(self, view: ReferralView) -> None:
        """Paint what the service returned."""
        self.view = view
        self.letter.show_letters(view.letters)
        self.repaint_plan()

    def open_view(self, opened: tuple[ReferralView, tuple[Kept, ...]]) -> None:
        """Paint what was opened for the first time, and what was typed before a lock or a crash."""
        first, (view, found) = self.view is None, opened
        if first:
            self.drafts.offer(disability=view.disability)
        self.show_view(view)
        if first:
            self.drafts.begin(found)
            self.say("info", "")

    def plan(self) -> LetterPlan:
        """What was chosen so far."""
        partner, past = self.recipients.partner(), self.recipients.mou_ended()
        return self.letter.signed(
            LetterPlan(
                partner_id=partner.partner_id if partner else "",
                services=self.needs.services(),
                urgent_need=self.needs.urgent.text() if self.needs.tonight.isChecked() else "",
                tonight=self.needs.tonight.isChecked(),
                disability=self.needs.disability.isChecked(),
                return_answer=self.needs.safe_return.text(),
                mou_exception=self.recipients.exception_chosen() if past else "",
                mou_exception_reason=self.recipients.reason.text() if past else "",
                second_person=self.recipients.second.actor if past else None,
                nobody_there=past and self.recipients.nobody.isChecked(),
                with_identity=self.outgoing.with_name.isChecked(),
                identity_reason=self.outgoing.reason.text(),
                contact_way=self.outgoing.contact.text(),
            )
        )

    def consent(self) -> ConsentView | None:
        """The newest consent recorded for the chosen recipient, withdrawn or not."""
        partner = self.recipients.partner()
        if self.view is None or partner is None:
            return None
        return next((each for each in self.view.consents if each.partner_id == partner.partner_id), None)

    def standing(self) -> ConsentView | None:
        """The consent a letter can stand on."""
        newest = self.consent()
        return newest if newest is not None and newest.withdrawn_at is None else None

    def shown_letter(self) -> LetterView | None:
        """The issued letter in the preview, or None for the draft."""
        letters = self.view.letters if self.view else ()
        return next((each for each in letters if each.letter_id == self.letter.shown().letter_id), None)

    def open_points(self) -> str:
        """What must be settled before the draft can be issued, as a sentence."""
        if self.view is None:
            return self.tr("loading…")
        on = today(self.context.desk.clock)
        return missing(self.view.case, self.plan(), self.recipients.partner(), self.standing(), on)

    def repaint_plan(self) -> None:
        """Show what follows from the choices; the pages come a moment after the last change."""
        view = self.view
        if view is not None:
            self.drafts.note(view.case.sequence)
            plan = self.plan()
            need = need_of(view.case, plan.services, tonight=plan.tonight, disability=plan.disability)
            self.recipients.show_partners(view.partners, need)
            self.outgoing.show_plan(view.case, self.plan(), self.standing())
        self.consents.show_consent(self.recipients.partner(), self.consent())
        self.bar.show_state()
        self._timer.stop()
        if self.letter.shown() != DRAFT or view is None:
            return
        self.acts.forget_preview()
        open_points = self.open_points()
        if open_points:
            self.letter.preview.say(open_points)
        else:
            if not self.letter.preview.sheets():  # what was missing is not missing any more
                self.letter.preview.say(self.tr("loading…"))
            self._timer.start()

    def show_form(self, kind: str) -> None:
        """Open a form in the middle of the page; an empty kind closes it. What was typed is there when it is opened again."""
        partner = self.recipients.partner()
        if not kind or partner is None or self.view is None:
            self.drafts.put_by()
            self._middle.setCurrentIndex(0)
            self.form.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._middle.setCurrentWidget(self._form_page)
            self.form.begin(kind, partner, child=self.view.case.child)
            self.drafts.take_up()
        self.bar.show_state()

    def form_open(self) -> bool:
        """Whether a form stands in the middle."""
        return self._middle.currentWidget() is self._form_page

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Say something above the page; an empty title takes it away, and leaves what is true of the drafts."""
        self._saying = bool(title)
        sign = Sign(kind, title, text) if title else self._draft_sign()
        self.notice.setVisible(sign is not None)
        self.ui.notice_place.setContentsMargins(16, 12 if sign else 0, 16, 0)
        if sign is not None:
            self.notice.show_state(sign.kind, sign.title, sign.text)

    def clear(self) -> None:
        """Forget and blank everything of the case."""
        self._timer.stop()
        self.acts.drop()
        self.drafts.stop()
        self.view = None
        self.show_form("")
        self.drafts.stop()
        for panel in (self.needs, self.recipients, self.consents, self.outgoing, self.letter):
            panel.clear()
        self.recipients.model.show_rows(())
        self.say("info", "")
        self.bar.show_state()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.bar.retranslate()
        self.bar.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self.bar.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, with what the plan says too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.repaint_plan()
            self._follow_drafts()

    def _connect(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "back": self._on_back,
            "reload": self.refresh,
            "other": self._on_other,
            "find": self.recipients.focus_table,
            "record": partial(self.show_form, CONSENT),
            "without": partial(self.show_form, EXCEPTION),
            "withdraw": partial(self.show_form, WITHDRAWAL),
            "save": self.acts.save_form,
            "countersign": self.acts.countersign,
            "issue": self.acts.issue,
            "print": self.acts.print_sheet,
            "export": self.acts.export_sheet,
            "tonight": self.needs.tonight.toggle,
            "disability": self.needs.disability.toggle,
            **{service: partial(self.needs.toggle, service) for service in SERVICES},
        }
        for name, slot in slots.items():
            self.keys[name].triggered.connect(lambda _=False, slot=slot: slot())
        for signal in (self.needs.edited, self.recipients.chosen, self.recipients.edited, self.outgoing.edited):
            signal.connect(self.repaint_plan)
        self.letter.edited.connect(self.repaint_plan)
        self.form.edited.connect(self._on_form)
        for signal in (self.drafts.kept, self.drafts.failed):
            signal.connect(self._follow_drafts)
        self.letter.picked.connect(self.acts.show_sheet)
        self._timer.timeout.connect(self.acts.preview)
        for second in (self.form.second, self.recipients.second):
            second.sent.connect(partial(self.acts.confirm, second))
        self.recipients.table.activated.connect(lambda _: self._on_recipient())

    def _dress(self) -> None:
        ui, keys = self.ui, self.keys
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        self.notice = Banner()
        self.notice.hide()
        ui.notice_place.addWidget(self.notice)
        self.needs = NeedsPanel()
        self.recipients = RecipientsPanel(today(self.context.desk.clock))
        self.consents = ConsentPanel(keys["record"], keys["withdraw"], keys["without"])
        self.outgoing, self.form = OutgoingPanel(), ConsentForm()
        self.letter = LetterPanel(self.context.tasks)
        ui.left.addWidget(self.needs)
        ui.left.addWidget(self.recipients, 1)
        facts, self._form_page, self._middle = QWidget(), QWidget(), QStackedWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.recipients.past)
        column.addWidget(self.consents)
        column.addWidget(self.outgoing, 1)
        self.outgoing.setMinimumHeight(140)
        scroll = UprightScroll()
        facts.setProperty("role", "scrollbody")
        scroll.setWidget(facts)
        column = QVBoxLayout(self._form_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form, 1)
        for page in (scroll, self._form_page):
            self._middle.addWidget(page)
        ui.middle.addWidget(self._middle, 1)
        ui.columns.addWidget(self.letter, 412)
        SideBelow(self, self.letter, ui.columns, ui.around, height=460)

    def _on_recipient(self) -> None:
        """Enter on a recipient goes on to its consent; where one stands, to the page with its single keys."""
        if self.standing() is None and self.keys["record"].isEnabled():
            self.show_form(CONSENT)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_form(self) -> None:
        if self.view is not None:
            self.drafts.note(self.view.case.sequence)

    def _draft_sign(self) -> Sign | None:
        """What is true of the drafts; beside an issued letter only what is not kept."""
        sign = self.drafts.sign()
        return sign if self.letter.shown() == DRAFT or (sign is not None and sign.kind == "error") else None

    def _follow_drafts(self) -> None:
        if not self._saying:
            self.say("info", "")

    def _on_other(self) -> None:
        """Begin another letter; one that was begun and is not issued is gone on with."""
        self.say("info", "")
        if not self.drafts.letter_begun:
            self.needs.clear()
            self.recipients.clear()
            self.outgoing.clear()
        self.letter.pick(DRAFT)
        self.repaint_plan()
        self.recipients.focus_table()

    def _on_back(self) -> None:
        """Esc closes a form first, then leads back to the case; what was typed is there again afterwards."""
        if self.form_open():
            self.show_form("")
        else:
            self.opened.emit("case", self.case_id)
