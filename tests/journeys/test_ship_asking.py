"""A seafarer is asked in private and on a card by keys alone, over a pause, a kill and the hand-over."""

from __future__ import annotations

from pathlib import Path

from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.pages.ship.page import ShipPage
from screening_desk.gui.play import Journey, account
from screening_desk.records.models import AnswerRow, AuditEntry
from screening_desk.services import port_call
from screening_desk.services.access import Role
from screening_desk.services.draft import Draft
from screening_desk.services.history import view_screening
from tests.gui.ships import list_file
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_case
from tests.journeys.test_private import stay_away
from tests.journeys.test_ship import begin, take, uncover

STEPS = ("1", "1", "3", "1", "1", "1", "1", "Return")
WORDS = "Buku saya di nakhoda, tidak diberikan."
REMARKS = "Melihat ke pintu beberapa kali."
PIN = "280461"


def crew(program: Program, folder: Path) -> tuple[Journey, ShipPage]:
    """A ship with five people; the second one is current."""
    journey = program.start()
    ship = begin(journey)
    take(journey, ship, list_file(folder, 5))
    uncover(journey)
    journey.hands.press("Down")
    uncover(journey)
    assert ship.crew.current() == 2
    return journey, ship


def crew_again(program: Program) -> tuple[Journey, ShipPage]:
    """The ship is taken up again after the program was killed; the second person is current."""
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Alt+5")
    ship = journey.page(ShipPage)
    journey.hands.wait(lambda: ship.start.table.rows.rowCount() == 1, "the ship waits")
    journey.hands.press("Return")
    journey.hands.wait(lambda: ship.place == "list", "the ship is open again")
    uncover(journey)
    journey.hands.press("Down")
    uncover(journey)
    return journey, ship


def row(ship: ShipPage) -> Draft:
    draft = ship.session.member(2).draft
    assert draft is not None
    return draft


def interview_from(journey: Journey, ship: ShipPage) -> InterviewPage:
    """F9, and every step settled."""
    journey.hands.press("F9")
    journey.hands.wait(lambda: ship.asking.side == "interview", "the interview is shown")
    for key in STEPS:
        journey.hands.press(key)
    assert ship.asking.interview.stage == "ask"
    return ship.asking.interview


def go_to(journey: Journey, page: InterviewPage, key: str) -> None:
    """Press Enter until a question is in front."""
    for _ in range(40):
        if page.current == key:
            return
        journey.hands.press("Return")
    raise AssertionError(page.current)


def kept(ship: ShipPage, journey: Journey) -> None:
    journey.hands.wait(lambda: not ship.session.unsaved, "everything is on disk")
    journey.hands.rest(0.3)


def test_a_crew_member_is_interviewed_over_a_pause_and_a_kill_and_handed_over(program: Program, tmp_path: Path) -> None:
    journey, ship = crew(program, tmp_path)
    interview_from(journey, ship)
    for key in ("2", "Return", "2", "Return", "Escape"):
        journey.hands.press(key)
    assert ship.asking.side == ""
    assert "F9" in ship.banner.title()
    kept(ship, journey)
    program.stop()

    journey, ship = crew_again(program)
    for key in ("F9", "1", "Return"):
        journey.hands.press(key)
    interview = ship.asking.interview
    assert interview.stage == "ask"
    assert interview.current not in {"B", "A0", ""}, "it goes on at the next question without an answer"
    go_to(journey, interview, "C4")
    journey.hands.press("1")
    journey.hands.press("F4")
    journey.hands.type(WORDS)
    journey.hands.press("Tab")
    journey.hands.type(REMARKS)
    assert not journey.page(CounterPage).closed
    for key in ("Ctrl+Return", "Ctrl+Return"):
        journey.hands.press(key)
    assert ship.asking.side == ""
    assert journey.page(CounterPage).closed, "what the interview found closes the counter, not the interview"
    uncover(journey)
    journey.hands.press("F8")
    journey.hands.wait(ship.row.reason.hasFocus, "the reason is asked")
    journey.hands.type("Buku pelaut dipegang nakhoda.")
    journey.hands.press("F8")
    journey.hands.wait(lambda: ship.session.member(2).state == "handed_over", "the person is handed over")
    assert [ship.session.member(n).state for n in (1, 3, 4, 5)] == ["open"] * 4

    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    case = open_case(journey)
    said = case.interview.texts()
    assert any(WORDS in line for line in said)
    assert not any(REMARKS in line for line in said), "the first judgement is closed"
    assert case.view is not None
    assert case.view.interview is not None
    assert [pause.until is not None for pause in case.view.interview.pauses] == [True]
    assert case.view.interview.ended_at is not None
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        answer = session.get(AnswerRow, (case.view.screening_id, 1, "C4"))
        assert answer is not None
        assert (answer.value, answer.how, answer.apart) == ("yes", "told", True)
        codes = [
            entry.reason_code
            for entry in session.query(AuditEntry).order_by(AuditEntry.sequence)
            if entry.action == "screening.interview"
        ]
    assert codes == ["begin", "pause", "go_on", "end"]


def test_a_kill_in_the_middle_of_a_sentence_keeps_the_persons_words(program: Program, tmp_path: Path) -> None:
    journey, ship = crew(program, tmp_path)
    interview_from(journey, ship)
    journey.hands.press("2")
    journey.hands.press("F4")
    journey.hands.type(WORDS)
    journey.hands.rest(1.0)
    program.stop()
    _, ship = crew_again(program)
    draft = row(ship)
    assert draft.interview is not None
    assert draft.interview.words["B"].text == WORDS
    assert draft.answers["B"].value == "no"


def test_danger_calls_the_supervisor_without_a_reason(program: Program, tmp_path: Path) -> None:
    journey, ship = crew(program, tmp_path)
    interview = interview_from(journey, ship)
    journey.hands.press("1")
    assert interview.banner.isVisible()
    assert interview.guidance.isVisible()
    journey.hands.press("F8")
    journey.hands.wait(lambda: ship.session.member(2).state == "handed_over", "the person is handed over")
    assert ship.asking.side == ""


def test_twenty_minutes_hold_during_the_interview_of_a_crew_member(program: Program, tmp_path: Path) -> None:
    journey, ship = crew(program, tmp_path)
    interview_from(journey, ship)
    assert journey.window.idle.private
    stay_away(program, journey, 1195)
    assert journey.window.hidden_screen, "hidden after three minutes in any case"
    assert journey.window.shell is not None
    assert program.clock is not None
    program.clock.move(seconds=5)
    journey.window.idle.look()
    journey.hands.wait(lambda: journey.window.shell is None, "the program is locked")
    journey.sign_in(account(Role.OFFICER))
    signed = journey.window.signed
    assert signed is not None
    (call,) = port_call.open_calls(signed.desk)
    draft = port_call.view_call(signed.desk, call.call_id).members[1].draft
    assert draft is not None
    assert draft.interview is not None


def test_ten_minutes_are_enough_once_it_pauses(program: Program, tmp_path: Path) -> None:
    journey, ship = crew(program, tmp_path)
    interview_from(journey, ship)
    journey.hands.press("Escape")
    assert not journey.window.idle.private


def card_of(journey: Journey, ship: ShipPage, *, pin: bool = True) -> CardPage:
    """Go down to Burmese and give the screen to the seafarer; the first time a PIN is chosen."""
    cards = ship.asking.cards
    journey.hands.wait(lambda: cards.language() is not None, "the languages")
    for _ in range(12):
        language = cards.language()
        assert language is not None
        if language.deck.code == "my":
            break
        journey.hands.press("Down")
    journey.hands.press("Return")
    if pin:
        journey.hands.type(PIN)
        journey.hands.press("Return")
    journey.hands.wait(lambda: journey.window.cards.on, "the card")
    journey.hands.rest(0.5)
    card = journey.window.centralWidget().currentWidget()  # type: ignore[attr-defined]
    assert isinstance(card, CardPage)
    assert card.deck.code == "my"
    return card


def answer(journey: Journey, key: str) -> None:
    """Read the question, then press."""
    journey.hands.rest(0.45)
    journey.hands.press(key)
    journey.hands.rest(0.1)


def test_a_seafarer_answers_a_card_in_burmese_and_the_officer_comes_back_by_pin(
    program: Program, tmp_path: Path
) -> None:
    journey, ship = crew(program, tmp_path)
    journey.hands.press("F7")
    journey.hands.press("Return")
    journey.hands.rest(0.3)
    assert not journey.window.cards.on, "master and agent are sent away first"
    journey.hands.press("Alt+P")
    card = card_of(journey, ship)
    assert journey.window.windowTitle() == "Meja Layanan"
    assert journey.window.shell is not None
    assert not journey.window.shell.isVisible()
    items = card.items
    for key in "2134" + "2" * (len(items) - 4):
        answer(journey, key)
    assert card.over
    journey.hands.type("135790")
    journey.hands.press("Return")
    assert journey.window.cards.on, "a wrong PIN gives nothing back"
    journey.hands.type(PIN)
    journey.hands.press("Return")
    journey.hands.wait(lambda: not journey.window.cards.on, "the officer has the screen")
    assert ship.asking.side == ""
    assert journey.page(CounterPage).sides.front == "ship"
    given = row(ship).answers
    assert [given[item].value for item in items[:4]] == ["no", "yes", "unknown", "not_asked"]
    assert given[items[3]].declined
    assert {(given[item].how, given[item].language, given[item].apart) for item in items} == {("card", "my", True)}
    kept(ship, journey)
    uncover(journey)
    screening_id = ship.session.member(2).screening_id
    journey.hands.press("F8")
    journey.hands.wait(ship.row.reason.hasFocus, "the reason is asked")
    journey.hands.type("Jawaban pada kartu.")
    journey.hands.press("F8")
    journey.hands.wait(lambda: ship.session.member(2).state == "handed_over", "the person is handed over")
    signed = journey.window.signed
    assert signed is not None
    stored = view_screening(signed.desk, screening_id).view.draft.answers
    assert {item: stored[item] for item in items} == {item: given[item] for item in items}


def test_killed_with_the_card_on_the_screen_nothing_is_lost(program: Program, tmp_path: Path) -> None:
    journey, ship = crew(program, tmp_path)
    interview_from(journey, ship)
    journey.hands.press("F7")
    card = card_of(journey, ship)
    items = card.items
    answer(journey, "2")
    answer(journey, "1")
    kept(ship, journey)
    program.stop()
    _, ship = crew_again(program)
    given = row(ship).answers
    assert [(given[item].value, given[item].language) for item in items[:2]] == [("no", "my"), ("yes", "my")]
    assert row(ship).interview is not None


def test_a_lock_takes_the_card_away_and_keeps_the_row(program: Program, tmp_path: Path) -> None:
    journey, ship = crew(program, tmp_path)
    journey.hands.press("F7")
    journey.hands.press("Alt+P")
    card = card_of(journey, ship)
    item = card.item
    answer(journey, "3")
    journey.window.lock("idle")
    journey.hands.wait(lambda: journey.window.shell is None, "the desk is locked")
    assert not journey.window.cards.on
    journey.sign_in(account(Role.OFFICER))
    signed = journey.window.signed
    assert signed is not None
    (call,) = port_call.open_calls(signed.desk)
    draft = port_call.view_call(signed.desk, call.call_id).members[1].draft
    assert draft is not None
    assert draft.answers[item].value == "unknown"
