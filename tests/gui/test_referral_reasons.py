"""The referral page by keys: exceptions, withdrawals, ended agreements, names, and what a lock leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.records.models import Consent, Letter
from screening_desk.services import consent, referral
from tests.gui.doors import OTHER, PHRASE, alt, cramped, ctrl, press, type_text, unnamed
from tests.gui.referral_desk import CHILD, Open, case_of, choose, issued, record_consent, stored
from tests.office import CITIZEN, Office
from tests.services.cases import SHELTER, agreed, shelter
from tests.services.test_referral import text_of


def test_an_exception_stands_only_with_a_second_person(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    alt(Qt.Key.Key_C)
    page.form.basis.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.form.reason.setFocus()
    type_text("Ancaman malam ini")
    ctrl(Qt.Key.Key_S)
    assert stored(local_office, Consent) == []
    page.form.second.username.setFocus()
    type_text("s.contoh")
    page.form.second.passphrase.setFocus()
    type_text(PHRASE)
    press(Qt.Key.Key_Return)
    ctrl(Qt.Key.Key_S)
    assert stored(local_office, Consent) == [], "nobody confirms an own exception"
    page.form.second.username.setFocus()
    type_text("p.misalnya")
    page.form.second.passphrase.setFocus()
    type_text("salah sama sekali kata ini")
    press(Qt.Key.Key_Return)
    local_office.clock.move(minutes=10)
    page.form.second.passphrase.setFocus()
    type_text(OTHER)
    press(Qt.Key.Key_Return)
    ctrl(Qt.Key.Key_S)
    (exception,) = stored(local_office, Consent)
    assert isinstance(exception, Consent)
    assert (exception.basis, exception.reason) == ("life_danger", "Ancaman malam ini")
    assert exception.second_person == local_office.second.actor.id
    assert page.form.second.passphrase.text() == ""
    issued(page, qtbot)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    assert letter.consent_pdf is None


def test_a_confirmation_holds_for_the_exception_it_was_given_for(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    alt(Qt.Key.Key_C)
    page.form.basis.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.form.second.username.setFocus()
    type_text("p.misalnya")
    page.form.second.passphrase.setFocus()
    type_text(OTHER)
    press(Qt.Key.Key_Return)
    assert page.form.second.actor is not None
    page.form.basis.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert page.form.basis.value() == "legal_duty"
    assert page.form.second.actor is None
    assert page.form.second.username.text() == "p.misalnya"
    page.form.reason.setFocus()
    type_text("Kewajiban melapor")
    ctrl(Qt.Key.Key_S)
    assert stored(local_office, Consent) == []


def test_a_withdrawal_voids_the_letter_and_says_by_when_the_recipient_is_told(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    record_consent(page)
    issued(page, qtbot)
    local_office.clock.move(minutes=30)
    ctrl(Qt.Key.Key_U)
    type_text("24112026")
    page.form.hour.setFocus()
    type_text("0945")
    ctrl(Qt.Key.Key_S)
    assert page.consents.chip.text() == "Withdrawn"
    assert page.view is not None
    assert page.view.letters[0].void
    assert page.shown_letter() is not None
    assert page.bar.chip.text() == "Void"
    assert page.notice.kind == "esc"
    assert not page.keys["print"].isEnabled()
    assert not page.keys["export"].isEnabled()
    shown = " ".join(label.text() for label in page.consents.findChildren(PlainLabel) if label.isVisible())
    assert "27-11-2026 09.45" in shown


def test_a_child_needs_its_own_view(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office, mrz=CHILD))
    choose(page, "1", "3")
    record_consent(page)
    assert stored(local_office, Consent) == []
    page.form.child_view.setFocus()
    type_text("Ingin bersama bibi")
    ctrl(Qt.Key.Key_S)
    assert len(stored(local_office, Consent)) == 1


def test_an_ended_agreement_is_passed_with_a_reason_and_a_second_person(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office, kind="ngo", name="LBH Teladan", mou_number="M-1", mou_until=date(2026, 3, 31))
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    alt(Qt.Key.Key_C)
    assert page.form_open(), "Alt+C means one thing, also beside the second person of the agreement"
    press(Qt.Key.Key_Escape)
    record_consent(page)
    assert "agreement" in page.letter.preview.words()
    page.recipients.exception.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.recipients.reason.setFocus()
    type_text("Tidak ada yang lain malam ini")
    page.recipients.second.username.setFocus()
    type_text("p.misalnya")
    page.recipients.second.passphrase.setFocus()
    type_text(OTHER)
    press(Qt.Key.Key_Return)
    issued(page, qtbot)
    assert len(stored(local_office, Letter)) == 1


def test_nobody_there_lets_the_letter_go_and_another_supervisor_countersigns(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office, kind="ngo", name="LBH Teladan", mou_number="M-1", mou_until=date(2026, 3, 31))
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    record_consent(page)
    page.recipients.exception.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.recipients.reason.setFocus()
    type_text("Tidak ada yang lain malam ini")
    page.recipients.nobody.setFocus()
    press(Qt.Key.Key_Space)
    issued(page, qtbot)
    assert "25-11-2026 09.30" in page.notice.text()
    alt(Qt.Key.Key_S)
    assert page.notice.title() == "The second person must be somebody else."
    page.close()
    other = opened(case_id, "second")
    other.letter.which.setFocus()
    press(Qt.Key.Key_Down)
    assert other.keys["countersign"].isVisible()
    alt(Qt.Key.Key_S)
    assert other.view is not None
    assert other.view.letters[0].countersign_by is None
    assert not other.keys["countersign"].isVisible()


def test_enter_on_a_recipient_goes_on_to_its_consent(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1")
    press(Qt.Key.Key_Return)
    assert page.form_open()
    assert page.form.given_by.hasFocus()


def test_the_speed_and_the_signature_stand_in_the_letter(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1")
    record_consent(page)
    page.letter.speed.setFocus()
    press(Qt.Key.Key_Down)
    page.letter.form.setFocus()
    press(Qt.Key.Key_Down)
    page.letter.position.setFocus()
    type_text("Kepala Seksi Contoh")
    page.letter.name.setFocus()
    type_text("S. Contoh")
    page._timer.timeout.emit()
    issued(page, qtbot)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    text = text_of(letter.pdf)
    assert "Rahasia, Sangat Segera" in text
    assert "a.n. Kepala Kantor" in text
    assert "Kepala Seksi Contoh" in text


def test_the_name_goes_only_with_a_reason(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    partner, case_id = shelter(local_office), case_of(local_office)
    view = referral.open_referral(local_office.supervisor, case_id)
    given = agreed(partner, scope=("needs", "name", "document"))
    consent.record_consent(local_office.supervisor, case_id, view.case.sequence, given)
    asked: list[str] = []
    page = opened(case_id, choose_printer=lambda _, name: asked.append(name))
    choose(page, "1")
    qtbot.waitUntil(lambda: bool(page.letter.preview.sheets()))
    page.outgoing.with_name.setFocus()
    press(Qt.Key.Key_Space)
    assert page.letter.preview.words() == "Write why the identity goes with the letter."
    page.outgoing.reason.setFocus()
    type_text("Untuk SPLP")
    issued(page, qtbot)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    assert "ERIKSSON" in text_of(letter.pdf)
    assert letter.identity_reason == "Untuk SPLP"
    ctrl(Qt.Key.Key_P)
    assert asked == [letter.register_number], "the keys still work when the field with the focus was closed"


def test_escape_closes_a_form_then_goes_back_to_the_case(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    went: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, reference: went.append((kind, reference)))
    choose(page, "1")
    alt(Qt.Key.Key_U)
    press(Qt.Key.Key_Escape)
    assert not page.form_open()
    assert went == []
    press(Qt.Key.Key_Escape)
    assert went == [("case", case_id)]


def test_locking_blanks_everything(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    page = opened(case_of(local_office, mrz=CITIZEN))
    choose(page, "1", "3")
    record_consent(page)
    issued(page, qtbot)
    page.clear()
    assert page.view is None
    assert page.letter.preview.sheets() == ()
    assert page.letter.preview.pdf() == b""
    assert page.letter.which.count() == 1
    assert page.outgoing.lines() == ()
    assert "RJ-" not in " ".join(label.text() for label in page.findChildren(PlainLabel))


class HeldTasks(DirectTasks):
    """Keeps back every answer until it is let go, as a slow disk would."""

    def __init__(self) -> None:
        super().__init__()
        self.hold = False
        self._held: list[Callable[[], None]] = []

    def let_go(self) -> None:
        """Deliver what was kept back."""
        held, self._held = self._held, []
        for deliver in held:
            deliver()

    def _on_finished(self, entry: Any, future: Any) -> None:
        if self.hold:
            self._held.append(lambda: DirectTasks._on_finished(self, entry, future))
        else:
            super()._on_finished(entry, future)


@pytest.mark.parametrize("asked", ["reload", "preview", "issue", "record"])
def test_what_arrives_after_a_lock_paints_nothing(local_office: Office, opened: Open, qtbot: QtBot, asked: str) -> None:
    shelter(local_office)
    page = opened(case_of(local_office, mrz=CITIZEN))
    choose(page, "1", "3")
    record_consent(page)
    qtbot.waitUntil(lambda: bool(page.letter.preview.sheets()))
    tasks = HeldTasks()
    page.context = replace(page.context, tasks=tasks)
    tasks.hold = True
    if asked == "record":
        alt(Qt.Key.Key_C)
        ctrl(Qt.Key.Key_S)
    else:
        {"reload": page.acts.reload, "preview": page.acts.preview, "issue": page.acts.issue}[asked]()
    page.clear()
    tasks.hold = False
    tasks.let_go()
    assert page.view is None
    assert page.letter.preview.pdf() == b""
    assert page.letter.which.count() == 1
    assert page.notice.isHidden()


def test_a_withdrawal_that_somebody_else_recorded_is_told_as_such(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    record_consent(page)
    assert page.view is not None
    case, given = page.view.case, page.view.consents[0]
    ctrl(Qt.Key.Key_U)
    now = local_office.clock.now()
    consent.withdraw(local_office.second, case.case_id, case.sequence, given.consent_id, now)
    press(Qt.Key.Key_F5)
    ctrl(Qt.Key.Key_S)
    assert page.notice.title() == "This withdrawal is recorded already."


def test_every_control_has_a_name_and_its_room_and_none_is_a_default(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "5", "m")
    for key in (Qt.Key.Key_U, Qt.Key.Key_C):
        alt(key)
        QApplication.processEvents()
        assert unnamed(page) == []
        assert cramped(page) == []
        press(Qt.Key.Key_Escape)
    assert not [each for each in page.findChildren(QPushButton) if each.isDefault() or each.autoDefault()]


def test_d_makes_partners_grey_that_do_not_serve_a_person_with_a_disability(local_office: Office, opened: Open) -> None:
    shelter(local_office, name="Biasa")
    shelter(local_office, name="Landai", serves=(*SHELTER.serves, "disability"))
    page = opened(case_of(local_office))
    assert [page.recipients.model.why(row) for row in page.recipients.model.rows()] == ["", ""]
    press(Qt.Key.Key_D)
    rows = page.recipients.model.rows()
    assert [(row.name, page.recipients.model.why(row)) for row in rows] == [
        ("Landai", ""),
        ("Biasa", "not for disability"),
    ]
    assert page.plan().disability
    press(Qt.Key.Key_D)
    assert not page.plan().disability


def test_an_exception_for_danger_goes_while_nobody_is_there(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    alt(Qt.Key.Key_C)
    assert not page.form.nobody.isVisible(), "before the exception is chosen"
    page.form.basis.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert page.form.basis.value() == "life_danger"
    page.form.nobody.setFocus()
    press(Qt.Key.Key_Space)
    assert not page.form.second.isEnabled()
    page.form.reason.setFocus()
    type_text("Ancaman di ruang tunggu")
    ctrl(Qt.Key.Key_S)
    (kept,) = stored(local_office, Consent)
    assert (kept.basis, kept.second_person) == ("life_danger", None)
    alt(Qt.Key.Key_S)
    assert page.standing().countersign_by is not None, "nobody confirms their own"
    other = opened(page.case_id, "second")
    other.recipients.choose(kept.partner_id)
    other.repaint_plan()
    assert other.keys["countersign"].isVisible()
    alt(Qt.Key.Key_S)
    assert other.standing().countersign_by is None
    assert not other.keys["countersign"].isVisible()
