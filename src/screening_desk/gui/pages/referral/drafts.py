"""The two forms of a referral that are kept while they are typed: the choices for the letter, and the consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screening_desk.gui.pages.form_drafts import FormDrafts, Part
from screening_desk.gui.pages.referral.form import CONSENT, EXCEPTION, WITHDRAWAL
from screening_desk.gui.pages.referral.letter import DRAFT
from screening_desk.services.form_draft import Typed, TypedConsent, TypedLetter

if TYPE_CHECKING:
    from screening_desk.gui.pages.referral.page import ReferralPage


class ReferralDrafts(FormDrafts):
    """Reads and fills the forms of the page. A consent form that is closed unsaved is put by, not thrown away."""

    def __init__(self, page: ReferralPage) -> None:
        self._page = page
        self._put_by: TypedConsent | None = None
        self._letter: TypedLetter | None = None
        self._issued: TypedLetter | None = None
        # The letter comes first: a consent form stands on the recipient that was chosen.
        parts = {
            "letter": Part(self._read_letter, self._fill_letter),
            "consent": Part(self._read_consent, self._fill_consent),
        }
        super().__init__(page.context, page.case_id, parts, page)
        self._untouched = self._typed_letter()

    def offer(self, *, disability: bool) -> None:
        """Begin with what the last letter of the case was chosen by; that is no typing yet."""
        self._page.needs.fill((), tonight=False, urgent="", safe_return="", disability=disability)
        self._untouched = self._typed_letter()

    @property
    def letter_begun(self) -> bool:
        """Whether a letter is being made that is not issued yet."""
        return self._letter is not None and self._letter != self._issued

    def stop(self) -> None:
        """Take no more notes and forget what was put by."""
        super().stop()
        self._put_by = self._letter = self._issued = None

    def choose_recipient(self) -> None:
        """Choose the draft's recipient again, after an issued letter showed its own."""
        self._page.recipients.choose(self._letter.partner_id if self._letter is not None else "")

    def put_by(self) -> None:
        """Remember what stands in the consent form that is being closed."""
        self._put_by = self._page.form.typed() or self._put_by

    def take_up(self) -> None:
        """Fill the consent form that was begun with what was typed into it before it was closed."""
        typed = self._put_by
        if typed is not None and self._page.form.is_about(typed):
            self._put_by = None
            self._page.form.fill(typed)

    def consent_saved(self) -> None:
        """A consent, an exception or a withdrawal was saved: nothing of its form is left."""
        self._page.form.clear()
        self._put_by = None
        self.saved("consent")
        self.told()

    def letter_saved(self) -> None:
        """The letter was issued; its choices stay on the page, and are a draft again when something is changed."""
        self._issued = self._letter
        self.saved("letter")

    def _read_letter(self) -> TypedLetter | None:
        """Return the choices; while an issued letter is shown they are those of before."""
        if self._page.letter.shown() == DRAFT:
            typed = self._typed_letter()
            self._letter = typed if typed != self._untouched else None
        return self._letter

    def _typed_letter(self) -> TypedLetter:
        needs, recipients, outgoing = self._page.needs, self._page.recipients, self._page.outgoing
        partner, signed = recipients.partner(), self._page.letter.typed()
        return TypedLetter(
            partner_id=partner.partner_id if partner else "",
            services=needs.services(),
            tonight=needs.tonight.isChecked(),
            disability=needs.disability.isChecked(),
            urgent_need=needs.urgent.text(),
            return_answer=needs.safe_return.text(),
            mou_exception=recipients.exception.value(),
            mou_reason=recipients.reason.text(),
            second_username=recipients.second.named(),
            nobody_there=recipients.nobody.isChecked(),
            with_identity=outgoing.with_name.isChecked(),
            identity_reason=outgoing.reason.text(),
            contact_way=outgoing.contact.text(),
            **signed,
        )

    def _fill_letter(self, typed: Typed) -> bool:
        if not isinstance(typed, TypedLetter):
            return False
        page = self._page
        page.needs.fill(
            typed.services,
            tonight=typed.tonight,
            urgent=typed.urgent_need,
            safe_return=typed.return_answer,
            disability=typed.disability,
        )
        page.repaint_plan()  # the recipients are in the order of the need
        page.recipients.choose(typed.partner_id)
        page.recipients.fill_exception(
            typed.mou_exception, reason=typed.mou_reason, username=typed.second_username, nobody=typed.nobody_there
        )
        page.outgoing.fill(typed.contact_way, with_name=typed.with_identity, reason=typed.identity_reason)
        page.letter.fill(typed)
        page.repaint_plan()
        return True

    def _read_consent(self) -> TypedConsent | None:
        typed = self._page.form.typed() if self._page.form_open() else None
        return typed or self._put_by

    def _fill_consent(self, typed: Typed) -> bool:
        """Open the form where it still has what it stands on: its recipient, and a consent to withdraw."""
        if not isinstance(typed, TypedConsent) or typed.form not in {CONSENT, EXCEPTION, WITHDRAWAL}:
            return False
        page = self._page
        page.recipients.choose(typed.partner_id)
        page.repaint_plan()
        partner, stands = page.recipients.partner(), page.standing()
        if partner is None or (typed.form == WITHDRAWAL and (stands is None or stands.basis != "consent")):
            self.choose_recipient()
            return False
        self._put_by = typed
        page.show_form(typed.form)
        return True
