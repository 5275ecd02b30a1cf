"""A worker, an applicant and a citizen coming home at the counter, by keys alone."""

from __future__ import annotations

from sqlalchemy import select

from screening_desk.demo import passport
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.play import VISITOR, Journey, account
from screening_desk.records.models import GivenRow, Screening
from screening_desk.services.access import Role
from tests.journeys.conftest import Program

WORKER = passport("CONTOH", "RATNA", "X4417362", "IDN", "980214", "F", "310107")
RETURNEE = passport("UMPAMA", "JOKO", "S4417342", "IDN", "010622", "M", "270331")
QUICK = ("2", "2", "2", "2", "2", "2")


def newest(journey: Journey) -> tuple[Screening, dict[str, str]]:
    """Return the screening saved last, with what was answered."""
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        saved = session.scalars(select(Screening).order_by(Screening.register_serial.desc())).first()
        assert saved is not None
        given = session.scalars(select(GivenRow).where(GivenRow.screening_id == saved.id))
        return saved, {each.input: each.value for each in given}


def press(journey: Journey, *keys: str) -> None:
    """Press one key after the other."""
    for key in keys:
        journey.hands.press(key)


def open_with(journey: Journey, text: str) -> CounterPage:
    """Lay a document on the reader and wait until it is shown."""
    page = journey.page(CounterPage)
    journey.hands.scan(text)
    journey.hands.wait(lambda: page.place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    return page


def test_an_applicant_without_a_passport_is_handed_on(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page = journey.page(CounterPage)
    press(journey, "Alt+3", "Alt+D")
    journey.hands.type("1771014103030001\rsiti melati contoh\r01032003\r")
    journey.hands.wait(lambda: page.place == "case", "the application is shown")
    journey.hands.rest(0.3)
    press(journey, "4", "2", "1", "2", "1")  # studies, family pays, own papers, contact named, never before
    press(journey, "1", "K", *QUICK)
    journey.hands.rest(0.3)
    press(journey, "Ctrl+Return")
    journey.hands.wait(lambda: page.place == "waiting", "the application is handed on")
    saved, given = newest(journey)
    assert (saved.state, saved.mode) == ("finished", "applicant")
    assert (given["first_application"], given["travel_purpose"], given["contact_abroad"]) == ("yes", "study", "named")


def test_a_worker_with_two_papers_missing_is_handed_over(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    press(journey, "Alt+2")
    page = open_with(journey, WORKER)
    while page.case.kind != "worker":
        press(journey, {"travel_purpose": "5", "seen": "K"}.get(page.case.current, "1"))
    press(journey, "3")
    journey.hands.type("malaysia\r")
    journey.hands.rest(0.2)
    press(journey, "1", "1", "1", "1", "1", "1", "2", "2", "1", "1", "1")
    while page.case.checks.open_keys():
        press(journey, {"seen": "K", "e_kpmi": "2"}.get(page.case.current, "1"))
    press(journey, *QUICK)
    if page.closed:
        press(journey, "Ctrl+D")
    journey.hands.rest(0.2)
    press(journey, "F8")
    journey.hands.type("Surat panggilan dan profil pemberi kerja tidak ada.")
    press(journey, "F8")
    journey.hands.wait(lambda: page.place == "handed", "the worker is handed over")
    saved, given = newest(journey)
    assert (saved.state, given["worker_scheme"], given["destination"]) == ("handed_over", "individual", "MYS")
    absent = {paper for paper, value in given.items() if value == "absent"}
    assert absent == {"e_kpmi", "paper_call_letter", "paper_employer"}


def test_a_citizen_coming_home_with_an_splp_is_helped_first(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page = open_with(journey, RETURNEE)
    press(journey, "Alt+W", "1")
    journey.hands.wait(lambda: page.case.kind == "returnee", "the needs are asked")
    press(journey, "2", "1", "2")
    assert page.case.current == "companion", "who came along, before what is asked in private"
    press(journey, "2", "2", "2")
    while page.case.current != "help_food":
        press(journey, "Up")
    press(journey, "Space")
    while page.case.checks.open_keys():
        press(journey, {"seen": "K"}.get(page.case.current, "1"))
    press(journey, *QUICK[1:])
    journey.hands.rest(0.2)
    press(journey, "Ctrl+Return")
    journey.hands.wait(lambda: page.place == "waiting", "the citizen is on the way home")
    saved, given = newest(journey)
    assert (saved.state, given["document_kind"], given["need_food"], given["help_food"]) == (
        "finished", "splp", "yes", "done",
    )  # fmt: skip


def test_a_visitor_leaves_on_the_end_date_in_simkim(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    press(journey, "Alt+2")
    page = open_with(journey, VISITOR)
    press(journey, "1")
    journey.hands.type("01122026")
    press(journey, "K", "1")
    journey.hands.rest(0.2)
    assert page.case.current == "stay_record"
    journey.hands.type("31122026")
    journey.hands.rest(0.2)
    press(journey, "1", *QUICK)
    journey.hands.rest(0.3)
    press(journey, "Ctrl+Return")
    journey.hands.wait(lambda: page.place == "waiting", "the visitor is gone")
    saved, given = newest(journey)
    assert (saved.state, saved.mode) == ("finished", "departure")
    assert (given["permit_until"], given["permit_recorded"]) == ("2026-12-01", "2026-12-31")
    assert given["permit_rests_on"] == "record_extended"
