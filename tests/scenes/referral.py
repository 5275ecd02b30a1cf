"""The referral of a decided case, painted with invented people and services."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.referral.page import ReferralPage
from screening_desk.gui.theme import Theme
from screening_desk.services import consent, letter_marks, letter_register, referral
from screening_desk.services.consent import ConsentInput
from screening_desk.services.errors import Unavailable
from screening_desk.services.letter import LetterPlan
from screening_desk.services.partners import save_partner
from tests.office import Office
from tests.scenes.partners import PARTNERS
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.cases import agreed, decided, handed_over

NEEDS = ("complaint", "social", "return")


def scenes() -> dict[str, Scene]:
    """Every state of a referral."""
    return {
        "referral_loading": lambda _, theme, office: ReferralPage(context_of(theme, office, "supervisor"), "none"),
        "referral_new": lambda _, theme, office: _page(theme, office),
        "referral_no_partners": lambda _, theme, office: _page(theme, office, fill=False),
        "referral_consent": lambda _, theme, office: _form(theme, office, "consent"),
        "referral_exception": lambda _, theme, office: _form(theme, office, "exception"),
        "referral_withdraw": lambda _, theme, office: _form(theme, office, "withdrawal", agreed_before=True),
        "referral_partly": lambda _, theme, office: _chosen(
            _page(theme, office), needs=("complaint", "social", "legal")
        ),
        "referral_draft": lambda _, theme, office: _draft(theme, office),
        "referral_identity": _identity,
        "referral_ended": _ended,
        "referral_issued": lambda _, theme, office: _issued(theme, office),
        "referral_copy": lambda _, theme, office: _sheet(theme, office, 2),
        "referral_translation": lambda _, theme, office: _sheet(theme, office, 3),
        "referral_envelope": lambda _, theme, office: _sheet(theme, office, 4),
        "referral_void": _void,
        "referral_withdrawn": _withdrawn,
        "referral_long": _long,
        "referral_error": _error,
        "referral_contact": _contact,
        "referral_restored": _restored,
        "referral_restored_consent": _restored_consent,
        "referral_beyond": _beyond,
    }


def _page(theme: Theme, office: Office, *, fill: bool = True, case_id: str = "") -> ReferralPage:
    if fill:
        for partner in PARTNERS:
            save_partner(office.supervisor, replace(partner, partner_id="", active=True))
    page = ReferralPage(
        context_of(theme, office, "supervisor"), case_id or decided(office, handed_over(office)).case_id
    )
    page.refresh()
    return page


def _chosen(page: ReferralPage, name: str = "UPTD PPA Rekaan", needs: tuple[str, ...] = NEEDS) -> ReferralPage:
    for service in needs:
        page.needs.toggle(service)
    page.needs.tonight.setChecked(True)
    page.needs.urgent.setText("tempat tinggal yang aman malam ini")
    page.needs.safe_return.setText("aman, kepada kakaknya")
    rows = [row.name for row in page.recipients.model.rows()]
    page.recipients.table.setCurrentIndex(page.recipients.model.index(rows.index(name), 0))
    return page


def _agree(page: ReferralPage, office: Office, **changes: object) -> ReferralPage:
    partner, view = page.recipients.partner(), page.view
    assert partner is not None
    assert view is not None
    given: ConsentInput = agreed(partner, **changes)
    office.clock.move(minutes=50)
    consent.record_consent(office.supervisor, view.case.case_id, view.case.sequence, given)
    page.refresh()
    return page


def _draft(theme: Theme, office: Office) -> ReferralPage:
    page = _agree(_chosen(_page(theme, office)), office)
    page.acts.preview()
    return page


def _form(theme: Theme, office: Office, kind: str, *, agreed_before: bool = False) -> ReferralPage:
    page = _chosen(_page(theme, office))
    if agreed_before:
        _agree(page, office)
        page.acts.preview()
    page.show_form(kind)
    return page


def _identity(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _agree(_chosen(_page(theme, office)), office, scope=("age_band", "sex", "language", "needs", "name"))
    page.outgoing.with_name.setChecked(True)
    page.outgoing.reason.setText("SPLP diurus bersama penerima")
    page.repaint_plan()
    page.acts.preview()
    return page


def _ended(app: QApplication, theme: Theme, office: Office) -> QWidget:
    partner = replace(
        PARTNERS[0],
        partner_id="",
        name="LBH Rekaan Sejahtera",
        serves=("women", "foreigners"),
        services=("legal", "social"),
        night=True,
        mou_until=date(2026, 3, 31),
    )
    save_partner(office.supervisor, partner)
    page = _chosen(_page(theme, office), partner.name)
    page.recipients.exception.pick("no_safe_place")
    return page


def _issued(theme: Theme, office: Office) -> ReferralPage:
    page = _draft(theme, office)
    office.clock.move(minutes=4)
    page.acts.issue()
    return page


def _sheet(theme: Theme, office: Office, place: int) -> QWidget:
    page = _issued(theme, office)
    page.letter.which.setCurrentIndex(place)
    return page


def _void(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _issued(theme, office)
    assert page.view is not None
    case, given = page.view.case, page.view.consents[0]
    office.clock.move(minutes=40)
    consent.withdraw(office.supervisor, case.case_id, case.sequence, given.consent_id, office.clock.now())
    page.refresh()
    page.letter.which.setCurrentIndex(0)
    page.letter.which.setCurrentIndex(1)
    return page


def _withdrawn(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    """A letter with a check code that was printed and then withdrawn."""
    letter_marks.new_key(office.administrator)
    letter_marks.switch(office.head, "check_code", on=True)
    page = _issued(theme, office)
    assert page.view is not None
    letter = page.view.letters[0]
    letter_register.withdraw(office.supervisor, letter.letter_id, "Alamat mitra keliru")
    page.refresh()
    page.letter.which.setCurrentIndex(0)
    page.letter.which.setCurrentIndex(1)
    return page


def _long(app: QApplication, theme: Theme, office: Office) -> QWidget:
    name = ("Lembaga Bantuan Contoh Teladan dan Rekaan " * 5)[:200]
    for number in range(40):
        given = replace(PARTNERS[3], partner_id="", name=f"{name[:190]} {number:02d}", addressee=name)
        save_partner(office.supervisor, given)
    page = _page(theme, office)
    page.needs.toggle("complaint")
    page.recipients.table.setCurrentIndex(page.recipients.model.index(0, 0))
    _agree(page, office, language="Bahasa yang namanya sangat panjang sekali untuk diuji di sini", interpreter="JB-04")
    plan = LetterPlan(partner_id=page.recipients.partner().partner_id, services=("complaint",))  # type: ignore[union-attr]
    assert page.view is not None
    referral.issue(office.supervisor, page.view.case.case_id, page.view.case.sequence, plan)
    page.refresh()
    page.acts.preview()
    return page


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _draft(theme, office)
    page.acts._failed(Unavailable("full"))
    return page


CONTACT = "lewat pendamping, setelah pukul 18"
COPIES = "Kepala Kantor Wilayah Contoh\nKepala Dinas Sosial Kota Contoh"


def _contact(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _agree(_chosen(_page(theme, office)), office, scope=("age_band", "sex", "language", "needs", "contact"))
    page.outgoing.contact.setText(CONTACT)
    page.letter.copies.setPlainText(COPIES)
    page.repaint_plan()
    page.acts.preview()
    return page


def _beyond(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _agree(_chosen(_page(theme, office)), office)
    page.outgoing.contact.setText(CONTACT)
    page.repaint_plan()
    return page


def _restored(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _chosen(_page(theme, office))
    page.outgoing.contact.setText(CONTACT)
    page.letter.copies.setPlainText(COPIES)
    page.repaint_plan()
    page.drafts.keep()
    office.clock.move(minutes=11)
    return _page(theme, office, fill=False, case_id=page.case_id)


def _restored_consent(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _chosen(_page(theme, office))
    page.show_form("exception")
    page.form.basis.pick("life_danger")
    page.form.reason.setPlainText("Ancaman di ruang tunggu, malam ini")
    page.form.second.username.setText("p.misalnya")
    page.drafts.keep()
    office.clock.move(minutes=11)
    return _page(theme, office, fill=False, case_id=page.case_id)
