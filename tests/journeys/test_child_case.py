"""A child, from the flag to the letter with its checklist, by keys: help first, then what care asks, then the referral."""

from __future__ import annotations

from sqlalchemy import select

from screening_desk.demo import passport
from screening_desk.gui.pages.care.page import CarePage
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.play import Journey, account
from screening_desk.records.models import CaseEvent, Decision, Letter
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_case, open_referral
from tests.journeys.test_whole_way import text_of

CHILD = passport("SPESIMEN", "BIMA", "T45X0099", "UTO", "140812", "M", "310314")
DONE = {
    "view": "Ingin pulang ke nenek", "trained": "Petugas Unit PPA", "guardian": "Nenek, dicocokkan dengan KK",
    "parent": "Nenek, telepon 10.20", "services": "UPTD PPA, petugas jaga", "apart": "Ruang wawancara, ditemani",
}  # fmt: skip


def open_care(journey: Journey) -> CarePage:
    """Go from the case to its checklists."""
    journey.hands.press("F6")
    journey.hands.wait(lambda: isinstance(journey._front(), CarePage), "the checklists are shown")
    page = journey.page(CarePage)
    journey.hands.wait(lambda: page.view is not None, "the checklists are read")
    journey.hands.rest(0.3)
    return page


def note(journey: Journey, page: CarePage, words: str, state: str = "1") -> None:
    """Note the current item, and wait until that is saved."""
    before = page.view.sequence if page.view else 0
    journey.hands.press("Return")
    journey.hands.press(state)
    journey.hands.type(words)
    journey.hands.press("Ctrl+S")
    journey.hands.wait(lambda: page.view is not None and page.view.sequence > before, "the note is saved")
    journey.hands.rest(0.2)


def test_a_child_from_the_flag_to_the_letter_with_its_checklist(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey._scan(CHILD)
    journey.hands.press("F8")
    journey.hands.rest(0.3)
    journey.hands.type("Anak tanpa orang tua.")
    journey.hands.press("F8")
    journey.hands.rest(0.8)
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    page = open_case(journey)
    assert page.view is not None
    assert page.view.skips == "child", "help comes before a review"

    care = open_care(journey)
    for words in DONE.values():
        note(journey, care, words)
    note(journey, care, "Belum ada media", "3")
    assert care.model.left() == 0
    journey.hands.press("Escape")
    journey.hands.wait(lambda: isinstance(journey._front(), CasePage), "the case is shown again")
    journey.hands.rest(0.5)
    journey.answer_case()
    journey.decide_case()
    page = journey.page(CasePage)
    journey.hands.wait(lambda: page.view is not None and page.view.decided, "the case is decided")

    referral = open_referral(journey)
    for key in ("1", "3", "M"):
        journey.hands.press(key)
    journey.hands.press("Ctrl+F")
    journey._choose_partner(referral, "UPTD PPA Rekaan")
    journey.hands.press("Alt+U")
    journey._consent(referral)
    referral.form.given_by.setFocus()
    journey.hands.press("Right")
    journey.hands.press("Space")
    referral.form.not_suspected.setFocus()
    journey.hands.press("Space")
    referral.form.child_view.setFocus()
    journey.hands.type("Ingin pulang ke nenek")
    journey.hands.press("Ctrl+S")
    journey.hands.wait(lambda: referral.standing() is not None, "the guardian's consent is recorded")
    journey.hands.rest(1.0)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: referral.shown_letter() is not None, "the letter is issued")

    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        (decision,) = session.scalars(select(Decision))
        (letter,) = session.scalars(select(Letter))
        events = session.scalars(select(CaseEvent).where(CaseEvent.kind == "care").order_by(CaseEvent.sequence))
        noted = [(event.facts["item"], event.facts["state"]) for event in events]
    assert noted == [*((item, "done") for item in DONE), ("secret", "not_applicable")]
    assert decision.refer
    assert "di bawah 18" in text_of(letter.pdf)
