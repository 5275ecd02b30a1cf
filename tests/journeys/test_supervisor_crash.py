"""A crash in the middle of a refusal, an exception and a withdrawal: each is there again, and no confirmation is."""

from __future__ import annotations

from screening_desk.gui.pages.referral.form import EXCEPTION, WITHDRAWAL
from screening_desk.gui.pages.referral.page import ReferralPage
from screening_desk.gui.play import Journey, account
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_case, open_referral
from tests.journeys.test_supervisor_drafts import RESTORED, flagged_and_handed_over

KEPT_BY_THEN = 1.0  # seconds: what is typed is on disk within 0.6


def crashed(program: Program, journey: Journey) -> Journey:
    """End the program a second after the last key, and start it again as the supervisor."""
    journey.hands.rest(KEPT_BY_THEN)
    program.stop()
    again = program.start()
    again.sign_in(account(Role.SUPERVISOR))
    return again


def referral_again(journey: Journey) -> ReferralPage:
    """Go on with the referral of the decided case."""
    open_case(journey, decided=True)
    return open_referral(journey)


def test_each_form_of_a_supervisor_outlives_a_crash(program: Program) -> None:
    journey = program.start()
    flagged_and_handed_over(journey)
    journey.sign_in(account(Role.SUPERVISOR))
    page = open_case(journey)
    journey.answer_case()
    page.setFocus()
    journey.hands.press("2")
    page.decision.fields.reason.setFocus()
    journey.hands.type("Dokumen diragukan")
    page.decision.fields.second.username.setFocus()
    journey.hands.type("kepala")
    journey.hands.press("Alt+M")
    journey.hands.press("3")
    journey.hands.type("Menunggu juru")

    journey = crashed(program, journey)
    page = open_case(journey)
    assert page.banner.title() == RESTORED
    choice = page.decision.choice()
    assert (choice.kind, choice.reason) == ("refuse_entry", "Dokumen diragukan")
    assert page.decision.fields.second.named() == "kepala"
    assert choice.second_person is None
    assert (page.beside.bar.kinds.value(), page.beside.bar.text.text()) == ("holding", "Menunggu juru")
    journey.hands.press("Escape")
    assert page.beside.bar.isHidden()
    page.setFocus()
    for key in ("1", "R", "Ctrl+Return"):
        journey.hands.press(key)
    journey.hands.wait(lambda: page.view is not None and page.view.decided, "the decision is saved")

    referral = open_referral(journey)
    for key in ("1", "3", "M"):
        journey.hands.press(key)
    journey.hands.press("Ctrl+F")
    journey._choose_partner(referral, "UPTD PPA Rekaan")
    journey.hands.press("Alt+C")
    journey.hands.press("Right")
    journey.hands.press("Space")
    referral.form.reason.setFocus()
    journey.hands.type("Ancaman malam ini")

    journey = crashed(program, journey)
    referral = referral_again(journey)
    assert referral.notice.title() == RESTORED
    assert (referral.form.kind, referral.form.basis.value()) == (EXCEPTION, "life_danger")
    assert referral.form.reason.toPlainText() == "Ancaman malam ini"
    journey.hands.press("Esc")
    journey.hands.press("Alt+U")
    journey._consent(referral)
    journey.hands.press("Ctrl+S")
    journey.hands.wait(lambda: referral.standing() is not None, "the consent is recorded")
    journey.hands.rest(1.0)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: referral.shown_letter() is not None, "the letter is issued")
    journey.hands.press("Ctrl+U")
    journey.hands.type("24112026")

    journey = crashed(program, journey)
    referral = referral_again(journey)
    assert (referral.form.kind, referral.form.day.edit.text()) == (WITHDRAWAL, "24-11-2026")
    referral.form.hour.setFocus()
    journey.hands.type("10.30")
    journey.hands.press("Ctrl+S")
    journey.hands.wait(lambda: referral.view is not None and referral.view.letters[0].void, "the letter is void")
    assert referral.standing() is None
