"""What a supervisor types for a referral outlives the page: the letter's choices and the form of the consent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.form_drafts import KEPT_WITHIN
from screening_desk.gui.pages.referral.page import ReferralPage
from screening_desk.records.models import Consent, Letter
from screening_desk.services import consent, referral
from screening_desk.services.errors import Unavailable
from screening_desk.services.form_draft import Typed, TypedConsent, TypedLetter, kept_forms
from screening_desk.services.partners import save_partner
from tests.gui.doors import OTHER, alt, ctrl, press, type_text
from tests.gui.referral_desk import Open, case_of, choose, issued, record_consent, stored
from tests.office import Office
from tests.services.cases import agreed, shelter
from tests.services.test_referral import text_of


def kept(office: Office, case_id: str) -> list[Typed | None]:
    """The drafts of the supervisor."""
    return [draft.form for draft in kept_forms(office.supervisor, case_id)]


def half_a_letter(page: ReferralPage) -> None:
    """Choose services and recipient, and write into every field there is."""
    choose(page, "1", "3", "5", "m")
    for field, text in (
        (page.needs.urgent, "tempat tidur"),
        (page.needs.safe_return, "aman, kepada kakaknya"),
        (page.outgoing.contact, "lewat pendam"),
        (page.letter.name, "S. Con"),
        (page.letter.nip, "1980"),
        (page.letter.copies, "Kepala Kantor Wilayah"),
    ):
        field.setFocus()
        type_text(text)
    page.letter.form.setFocus()
    press(Qt.Key.Key_Down)
    page.letter.position.setFocus()
    type_text("Kepala Seksi")
    page.outgoing.with_name.setFocus()
    press(Qt.Key.Key_Space)
    page.outgoing.reason.setFocus()
    type_text("SPLP")


def half_a_consent(page: ReferralPage) -> None:
    """Begin the form of consent."""
    alt(Qt.Key.Key_U)
    page.form.given_by.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.form.scope["contact"].setFocus()
    press(Qt.Key.Key_Space)
    page.form.purposes["social"].setFocus()
    press(Qt.Key.Key_Space)
    page.form.language.setFocus()
    type_text("Ingg")


def test_the_choices_of_a_letter_come_back_with_one_line(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    shelter(local_office, name="Rumah Aman Umpama")
    case_id = case_of(local_office)
    page = opened(case_id)
    half_a_letter(page)
    page.drafts.keep()
    (typed,) = kept(local_office, case_id)
    page.close()
    local_office.clock.move(minutes=11)
    again = opened(case_id)
    assert kept(local_office, case_id) == [typed]
    assert isinstance(typed, TypedLetter)
    assert (typed.contact_way, typed.copies_to) == ("lewat pendam", "Kepala Kantor Wilayah")
    assert (typed.signer_form, typed.signer_position, typed.signer_name) == ("on_behalf", "Kepala Seksi", "S. Con")
    assert again.plan() == page.plan()
    assert again.notice.title() == "Draft of 09.30 restored"
    assert "not saved" in again.notice.text()


def test_it_is_on_disk_within_a_second(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    type_text("1")
    assert page.drafts.unkept
    qtbot.wait(KEPT_WITHIN + 100)
    assert kept(local_office, case_id) == [TypedLetter(services=("complaint",), signer_form="head", speed="urgent")]


def test_a_page_on_which_nothing_was_chosen_leaves_no_draft(local_office: Office, opened: Open) -> None:
    case_id = case_of(local_office)
    page = opened(case_id)
    type_text("1")
    page.drafts.keep()
    type_text("1")
    page.drafts.keep()
    assert kept(local_office, case_id) == []


def test_a_consent_form_comes_back_open_for_its_recipient(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    half_a_consent(page)
    page.drafts.keep()
    page.close()
    again = opened(case_id)
    assert again.form_open()
    assert again.form.given().purposes == ("social",)
    assert again.form.given().scope == ("contact",)
    assert (again.form.given().given_by, again.form.given().language) == ("self", "Ingg")
    assert again.notice.title() == "Draft of 09.30 restored"


def test_escape_puts_a_form_by_and_its_key_brings_it_back(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    half_a_consent(page)
    press(Qt.Key.Key_Escape)
    assert not page.form_open()
    page.drafts.keep()
    assert len(kept(local_office, case_id)) == 2
    alt(Qt.Key.Key_C)
    assert page.form.language.text() == "", "another form has nothing of it"
    press(Qt.Key.Key_Escape)
    alt(Qt.Key.Key_U)
    assert page.form.language.text() == "Ingg"
    page.form.language.clear()
    for box in (page.form.scope["contact"], page.form.purposes["social"]):
        box.setChecked(False)
    page.form.given_by.set_value("")
    page.form.edited.emit()
    page.drafts.keep()
    assert [type(typed) for typed in kept(local_office, case_id)] == [TypedLetter], "emptied by hand it is gone"


def test_an_exception_comes_back_without_its_confirmation(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    alt(Qt.Key.Key_C)
    page.form.basis.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.form.reason.setFocus()
    type_text("Ancaman malam ini")
    page.form.second.username.setFocus()
    type_text("p.misalnya")
    page.form.second.passphrase.setFocus()
    type_text(OTHER)
    page.drafts.keep()
    assert OTHER not in repr(kept(local_office, case_id))
    press(Qt.Key.Key_Return)
    assert page.form.second.actor is not None
    page.drafts.keep()
    page.close()
    again = opened(case_id)
    assert again.form.given().reason == "Ancaman malam ini"
    assert again.form.second.actor is None
    assert again.form.second.username.text() == "p.misalnya"
    assert again.notice.text().endswith("The second person confirms again.")


def test_a_saved_consent_and_an_issued_letter_are_no_drafts_any_more(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    record_consent(page)
    page.drafts.keep()
    assert [type(typed) for typed in kept(local_office, case_id)] == [TypedLetter]
    issued(page, qtbot)
    assert len(stored(local_office, Letter)) == 1
    qtbot.wait(KEPT_WITHIN + 100)
    assert kept(local_office, case_id) == []
    page.letter.which.setFocus()
    press(Qt.Key.Key_Up)
    assert page.needs.services() == ("complaint", "social")
    qtbot.wait(KEPT_WITHIN + 100)
    assert kept(local_office, case_id) == [], "looking at its choices again makes no draft of them"
    page.close()
    assert opened(case_id).notice.isHidden()


def test_a_refused_consent_stays_a_draft(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    record_consent(page, safe="")
    assert stored(local_office, Consent) == []
    page.drafts.keep()
    page.close()
    again = opened(case_id)
    assert again.form_open()
    assert again.form.language.text() == "Inggris"


def test_an_issued_letter_that_is_looked_at_leaves_the_draft_as_it_was(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office)
    shelter(local_office, name="Rumah Aman Umpama")
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    record_consent(page)
    issued(page, qtbot)
    ctrl(Qt.Key.Key_N)
    assert page.needs.services() == (), "another letter begins with nothing chosen"
    first = page.view.letters[0].partner_id if page.view else ""
    other = next(each.partner_id for each in page.recipients.model.rows() if each.partner_id != first)
    page.needs.toggle("social")
    page.recipients.choose(other)
    page.repaint_plan()
    page.drafts.keep()
    draft = kept(local_office, case_id)
    page.letter.which.setCurrentIndex(1)
    chosen = page.recipients.partner()
    assert chosen is not None
    assert chosen.partner_id == first, "the letter shows its own recipient"
    page.drafts.keep()
    assert kept(local_office, case_id) == draft
    ctrl(Qt.Key.Key_N)
    back = page.recipients.partner()
    assert back is not None
    assert back.partner_id == other
    assert page.needs.services() == ("social",), "a letter that was begun is gone on with"


def test_a_consent_form_whose_recipient_left_the_directory_is_told_and_kept(local_office: Office, opened: Open) -> None:
    partner = shelter(local_office)
    shelter(local_office, name="Rumah Aman Umpama")
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1")
    page.recipients.choose(partner.partner_id)
    page.repaint_plan()
    half_a_consent(page)
    page.drafts.keep()
    page.close()
    save_partner(local_office.supervisor, replace(partner, active=False))
    again = opened(case_id)
    assert not again.form_open()
    assert "cannot be shown" in again.notice.text() + again.notice.title()
    again.drafts.keep()
    assert any(isinstance(typed, TypedConsent) for typed in kept(local_office, case_id))


def test_a_withdrawal_comes_back_half_typed(local_office: Office, opened: Open) -> None:
    partner, case_id = shelter(local_office), case_of(local_office)
    view = referral.open_referral(local_office.supervisor, case_id)
    consent.record_consent(local_office.supervisor, case_id, view.case.sequence, agreed(partner))
    page = opened(case_id)
    choose(page, "1")
    ctrl(Qt.Key.Key_U)
    type_text("2411")
    page.drafts.keep()
    page.close()
    again = opened(case_id)
    assert again.form.kind == "withdrawal"
    assert again.form.day.edit.text() == "24-11"


def test_what_cannot_be_kept_is_said_and_tried_again(
    local_office: Office, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(case_of(local_office))

    def full(*_: object) -> object:
        raise Unavailable("full")

    with monkeypatch.context() as trouble:
        trouble.setattr("screening_desk.gui.pages.form_drafts.keep_form", full)
        type_text("1")
        page.drafts.keep()
        assert page.notice.title() == "What you typed is not kept yet"
    page.drafts.keep()
    assert page.notice.isHidden()


def test_another_way_to_reach_the_person_and_the_copies_stand_in_the_letter(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    partner, case_id = shelter(local_office), case_of(local_office)
    view = referral.open_referral(local_office.supervisor, case_id)
    given = agreed(partner, scope=("age_band", "needs", "contact"))
    consent.record_consent(local_office.supervisor, case_id, view.case.sequence, given)
    page = opened(case_id)
    choose(page, "1")
    assert states(page)["contact"] == ("sent", "")
    page.outgoing.contact.setFocus()
    type_text("lewat pendamping")
    assert states(page)["contact"] == ("sent", "written")
    page.letter.copies.setFocus()
    type_text("Kepala Kantor Wilayah")
    press(Qt.Key.Key_Return)
    type_text("Dinas Sosial")
    page._timer.timeout.emit()
    issued(page, qtbot)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    text = text_of(letter.pdf)
    assert "Cara menghubungi : lewat pendamping" in text
    assert "Tembusan: 1. Kepala Kantor Wilayah 2. Dinas Sosial" in text


def test_a_way_to_reach_the_person_that_was_not_agreed_to_is_said_at_once(local_office: Office, opened: Open) -> None:
    partner, case_id = shelter(local_office), case_of(local_office)
    view = referral.open_referral(local_office.supervisor, case_id)
    consent.record_consent(local_office.supervisor, case_id, view.case.sequence, agreed(partner))
    page = opened(case_id)
    choose(page, "1")
    page.outgoing.contact.setFocus()
    type_text("lewat pendamping")
    assert states(page)["contact"] == ("not_agreed", "")
    assert "does not cover all of this" in page.letter.preview.words()
    assert not page.keys["issue"].isEnabled()


def states(page: ReferralPage) -> dict[str, tuple[str, str]]:
    """State and value of each line of what leaves."""
    return {line.group: (line.state, line.value) for line in page.outgoing.lines()}


def test_what_was_saved_or_issued_is_not_said_to_be_unsaved(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    page.drafts.keep()
    page.close()
    local_office.clock.move(minutes=11)
    page = opened(case_id)
    assert not page.notice.isHidden()
    page.setFocus()
    record_consent(page)
    assert page.notice.isHidden(), "the consent is saved, and the choices were seen"
    page.close()
    page = opened(case_id)
    assert not page.notice.isHidden(), "the letter is not issued yet"
    issued(page, qtbot)
    assert page.shown_letter() is not None
    assert page.notice.isHidden(), "the letter is issued"
