"""A ship of 25 by keys alone: its facts, the agent's list, one person handed over, the others saved."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.day_book.page import DayBookPage
from screening_desk.gui.pages.ship.page import ShipPage
from screening_desk.gui.play import Journey, account
from screening_desk.records.models import AuditEntry, Screening
from screening_desk.records.vessel_models import CrewMember, PortCall
from screening_desk.services import port_call
from screening_desk.services.access import Role
from tests.exchange.lists import workbook
from tests.gui.ships import HEADINGS, list_file, passport_of, people
from tests.journeys.conftest import Program


def begin(journey: Journey) -> ShipPage:
    """Alt+5 and F2, then what is known of the ship, field by field."""
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Alt+5")
    return new_ship(journey)


def new_ship(journey: Journey) -> ShipPage:
    """F2, then what is known of the ship, field by field."""
    ship = journey.page(ShipPage)
    journey.hands.press("F2")
    journey.hands.wait(lambda: ship.place == "form", "the ship is opened")
    journey.hands.press("1")
    for words in ("MV CONTOH REKAAN", "9074729", "UTO", "PT Agen Teladan", "Zenith", "Pelabuhan Rekaan"):
        journey.hands.press("Tab")
        journey.hands.type(words)
    for _ in range(3):  # first checkpoint, list received, SIMKIM for all on board
        journey.hands.press("Tab")
        journey.hands.press("1")
    return ship


def take(journey: Journey, ship: ShipPage, file: Path) -> None:
    """Ctrl+I, the file, and the columns as they were found."""
    ship.file.choose_file = lambda *_: file
    journey.hands.press("Ctrl+I")
    journey.hands.wait(lambda: ship.place == "import" and ship.file.view.may_take, "the list is shown")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: ship.place == "list" and not ship.session.busy, "the list is taken")


def uncover(journey: Journey) -> None:
    """Closed mode goes on by itself at the first finding for a supervisor."""
    if journey.page(CounterPage).closed:
        journey.hands.press("Ctrl+D")


def crew_screenings(journey: Journey) -> list[Screening]:
    """What is saved of crews."""
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        return list(session.scalars(select(Screening).where(Screening.mode == "crew")))


def test_a_ship_of_25_with_one_handed_over_and_24_saved(program: Program, tmp_path: Path) -> None:
    journey = program.start()
    ship = begin(journey)
    take(journey, ship, list_file(tmp_path, 25))
    journey.hands.press("Alt+N")  # all stay on duty, by one act
    for _ in range(25):
        journey.hands.press("K")
        journey.hands.press("B")
        journey.hands.press("Down")
    assert ship.ready_rows() == (), "nobody talked to anybody, and nobody said why"
    ship.crew.reason.setFocus()
    journey.hands.type("Enam orang lain diwawancarai bergiliran.")
    ship.crew.table.setFocus()
    journey.hands.wait(lambda: len(ship.ready_rows()) == 25, "every row is ready")
    for _ in range(24):
        journey.hands.press("Up")
    for _ in range(5):
        journey.hands.press("Down")
    journey.hands.press("F6")
    journey.hands.press("Up")
    journey.hands.press("Space")  # apart from master and agent now
    journey.hands.press("Alt+C")
    for _ in range(12):
        if ship.asking.list.rows.current == "C4":
            break
        journey.hands.press("Down")
    assert ship.asking.list.rows.current == "C4"
    journey.hands.press("1")
    uncover(journey)
    journey.hands.press("F8")
    journey.hands.wait(ship.row.reason.hasFocus, "the reason is asked")
    journey.hands.type("Buku pelaut tidak dapat diambil kembali.")
    journey.hands.press("F8")
    journey.hands.wait(lambda: ship.session.member(6).state == "handed_over", "the person is handed over")
    uncover(journey)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: ship.all_done() and not ship.session.busy, "24 rows are saved", 60)
    states = [saved.state for saved in crew_screenings(journey)]
    assert (states.count("finished"), states.count("handed_over")) == (24, 1)
    journey.hands.press("Alt+X")
    journey.hands.wait(lambda: ship.place == "start", "the ship is closed")
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        assert session.scalars(select(PortCall)).one().closed_at is not None
        actions = set(session.scalars(select(AuditEntry.action)))
    assert {"ship.open", "ship.list", "screening.finish", "screening.hand_over", "ship.close"} <= actions


def test_a_workbook_whose_columns_are_chosen_by_hand(program: Program, tmp_path: Path) -> None:
    journey = program.start()
    ship = begin(journey)
    file = tmp_path / "daftar.xlsx"
    file.write_bytes(workbook(people(6), tuple(f"kolom {n}" for n in range(len(HEADINGS)))))
    ship.file.choose_file = lambda *_: file
    journey.hands.press("Ctrl+I")
    journey.hands.wait(lambda: ship.place == "import", "the workbook is shown")
    view = ship.file.view
    assert not view.may_take, "no heading says what stands below it"
    journey.hands.press("Down")  # the row of headings
    assert view.heading.currentIndex() == 1
    for field, column in (("primary_identifier", 2), ("secondary_identifier", 3), ("document_number", 8)):
        combo = view.combos[field]  # type: ignore[index]
        combo.setFocus()
        for _ in range(column):
            journey.hands.press("Down")
    assert [row.primary_identifier for row in view.rows] == [row[1] for row in people(6)]
    assert all(fault.field == "nationality" for row in view.rows for fault in row.faults)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: len(ship.session.positions) == 6, "six people are taken")


def test_a_passport_finds_its_row_and_a_stranger_gets_one(program: Program, tmp_path: Path) -> None:
    journey = program.start()
    ship = begin(journey)
    take(journey, ship, list_file(tmp_path, 5))
    journey.hands.scan(passport_of(4))
    journey.hands.wait(lambda: ship.crew.current() == 4, "the row of the document is current")
    assert ship.session.member(4).identity.source == "reader"
    journey.hands.scan(passport_of(9))
    journey.hands.wait(lambda: len(ship.session.positions) == 6, "a person who is not on the list is a row")
    view = ship.session.view(6)
    assert view is not None
    assert view.needs_supervisor


def test_a_ship_is_there_again_after_a_lock_and_after_a_crash(program: Program, tmp_path: Path) -> None:
    journey = program.start()
    ship = begin(journey)
    take(journey, ship, list_file(tmp_path, 5))
    journey.hands.press("K")
    journey.lock()
    journey.sign_in(account(Role.OFFICER))
    counter = journey.page(CounterPage)
    journey.hands.wait(
        lambda: "MV CONTOH REKAAN" in counter.waiting.banner.title(), "the counter says that a ship waits"
    )
    journey.hands.press("Alt+5")
    again = journey.page(ShipPage)
    journey.hands.wait(lambda: again.start.table.rows.rowCount() == 1, "the ship waits")
    journey.hands.press("Return")
    journey.hands.wait(lambda: again.place == "list", "the ship is open again")
    journey.hands.press("Alt+N")
    journey.hands.rest(0.3)
    program.stop()
    after = program.start()
    after.sign_in(account(Role.OFFICER))
    signed = after.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        bodies = [row.body["draft"]["given"] for row in session.scalars(select(CrewMember))]
    assert [("crew_listed" in given, "crew_movement" in given) for given in bodies] == [(True, True)] + [
        (False, True)
    ] * 4


def test_enter_saves_no_row_and_a_stop_loses_none(program: Program, tmp_path: Path) -> None:
    journey = program.start()
    ship = begin(journey)
    take(journey, ship, list_file(tmp_path, 3))
    for _ in range(3):
        journey.hands.press("Return")
    assert crew_screenings(journey) == []


def sheet(journey: Journey, number: str) -> ShipPage:
    """Ctrl+4, Ctrl+N and what stands on a sheet of the crew form; the counter asks for its ship."""
    hands = journey.hands
    hands.press("Ctrl+4")
    hands.wait(lambda: isinstance(journey._front(), DayBookPage), "the day book is shown")
    hands.rest(0.4)
    page = journey.page(DayBookPage)
    hands.press("Ctrl+N")
    hands.type("0752\t")
    hands.type(f"{number}\t")
    hands.type("W. Ibarat\t")
    for _ in range(page.late.mode.findData("crew")):
        hands.press("Down")
    hands.type("\t")
    hands.press("Down")
    hands.press("Ctrl+Return")
    hands.wait(lambda: isinstance(journey._front(), CounterPage), "the counter is in front")
    ship = journey.page(CounterPage).sides.ship
    hands.wait(lambda: ship.late.waits, "the ship of the sheet is asked for")
    hands.rest(0.3)
    return ship


def type_person(journey: Journey, number: str) -> None:
    """F3: what a sheet says of a document, field by field."""
    hands = journey.hands
    hands.press("F3")
    for words in ("P", "UTO", number, "SPESIMEN", "NILS", "UTO", "01051990"):
        hands.type(words + "\t")
    hands.type("M\t")
    hands.type("15012029")
    hands.press("Ctrl+Return")


def test_two_sheets_of_a_crew_go_to_one_ship(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    hands, ship = journey.hands, sheet(journey, "nomor 5")
    assert ship.place == "start"
    new_ship(journey)
    hands.press("Ctrl+Return")
    hands.wait(lambda: ship.place == "list", "the crew list is in front")
    type_person(journey, "T45X0001")
    hands.wait(lambda: ship.session.positions == (1,), "the person of the sheet is a row")
    assert not ship.late.waits
    call = ship.session.call_id
    ship = sheet(journey, "nomor 6")
    hands.wait(lambda: ship.start.table.rows.rowCount() > 0, "the ships that wait are listed")
    hands.press("Return")
    hands.wait(lambda: ship.session.call_id == call, "the same ship is open again")
    type_person(journey, "T45X0002")
    hands.wait(lambda: ship.session.positions == (1, 2), "the second sheet is on the same ship")
    signed = journey.window.signed
    assert signed is not None
    hands.wait(lambda: not ship.session.unsaved, "all of it is on disk")
    stored = port_call.view_call(signed.desk, call)
    assert [one.draft.late.paper_number for one in stored.members if one.draft and one.draft.late] == [
        "NOMOR 5", "NOMOR 6",
    ]  # fmt: skip
    assert stored.ship.value("imo_number") == "9074729"


def test_escape_says_that_nobody_is_on_paper(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    ship = sheet(journey, "nomor 5")
    journey.hands.press("Esc")
    assert not ship.late.waits
    assert ship.banner.isHidden()
    assert ship.place == "start"
