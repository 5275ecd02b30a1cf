"""From the quick list into the private interview and out again by keys alone, over a pause, a crash and the hand-over."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.play import CITIZEN, Journey, account
from screening_desk.records.models import AnswerRow
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_case

STEPS = ("1", "1", "3", "1", "1", "1", "1")
WORDS = "Paspor saya dibawa kakak yang mengantar."
REMARKS = "Melihat ke pintu beberapa kali."


def interview_of(journey: Journey) -> InterviewPage:
    return journey.page(CounterPage).sides.interview


def go_to(journey: Journey, key: str) -> None:
    """Press Enter until a question is in front."""
    for _ in range(40):
        if interview_of(journey).current == key:
            return
        journey.hands.press("Return")
    raise AssertionError(interview_of(journey).current)


def begin(program: Program) -> Journey:
    """Ask the quick list beside a companion, then begin the interview and say that every step is settled."""
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    for key in ("K", "1", "1", "2", "2", "2"):
        journey.hands.press(key)
    journey.hands.press("F9")
    journey.hands.wait(lambda: journey.page(CounterPage).sides.front == "interview", "the interview is shown")
    for key in (*STEPS, "Return"):
        journey.hands.press(key)
    assert interview_of(journey).stage == "ask"
    return journey


def test_an_interview_outlives_pause_and_crash_and_reaches_the_supervisor(program: Program) -> None:
    journey = begin(program)
    for key in ("2", "Return", "2", "Return", "Escape"):
        journey.hands.press(key)
    page = journey.page(CounterPage)
    assert page.sides.front == ""
    journey.hands.wait(lambda: not page.session.unsaved, "the pause is on disk")
    journey.hands.rest(0.3)
    program.stop()

    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Alt+L")
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown again")
    journey.hands.rest(0.3)
    for key in ("F9", "1", "Return"):
        journey.hands.press(key)
    page, interview = journey.page(CounterPage), interview_of(journey)
    assert interview.stage == "ask"
    assert interview.current not in {"B", "A0", ""}, "it goes on at the next question without an answer"
    go_to(journey, "C4")
    journey.hands.press("1")
    journey.hands.press("F4")
    journey.hands.type(WORDS)
    journey.hands.press("Tab")
    assert interview.question.remarks.hasFocus()
    journey.hands.type(REMARKS)
    for key in ("Ctrl+Return", "Ctrl+Return"):
        journey.hands.press(key)
    assert page.sides.front == ""
    assert page.closed, "what the interview found closes the counter, not the interview"
    journey.hands.press("Ctrl+D")
    journey.hands.press("F8")
    journey.hands.wait(lambda: isinstance(journey._focus(), QPlainTextEdit), "the reason is asked")
    journey.hands.type("Paspor dipegang orang lain")
    journey.hands.press("F8")
    journey.hands.wait(lambda: page.place == "handed", "the case is with the supervisor")
    assert any(WORDS in line for line in page.case.interview.texts())

    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    case = open_case(journey)
    said = case.interview.texts()
    assert any(WORDS in line for line in said)
    assert not any(REMARKS in line for line in said), "the first judgement is closed"
    assert case.view is not None
    assert case.view.interview is not None
    (pause,) = case.view.interview.pauses
    assert pause.until is not None
    assert case.view.interview.ended_at is not None
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        kept = session.get(AnswerRow, (case.view.screening_id, 1, "C4"))
        assert kept is not None
        assert (kept.value, kept.how, kept.apart) == ("yes", "told", True)


def test_a_kill_in_the_middle_of_a_sentence_keeps_the_persons_words(program: Program) -> None:
    journey = begin(program)
    interview_of(journey)
    journey.hands.press("2")
    journey.hands.press("F4")
    journey.hands.type(WORDS)
    journey.hands.rest(1.0)
    program.stop()
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Alt+L")
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown again")
    draft = journey.page(CounterPage).session.draft
    assert draft is not None
    assert draft.interview is not None
    assert draft.interview.words["B"].text == WORDS
