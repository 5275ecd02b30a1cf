"""The instruments beside the counter's list by keys: a departure and an arrival, from the list to the supervisor."""

from __future__ import annotations

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.instrument.page import InstrumentPage
from screening_desk.gui.play import CITIZEN, VISITOR, Journey, account
from screening_desk.reference import Reference
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_case
from tests.journeys.test_modes import open_with, press


def asked(journey: Journey, page: CounterPage) -> InstrumentPage:
    """Lead from the open traveller to the instrument for them."""
    press(journey, "F6", "Alt+N")
    journey.hands.wait(lambda: page.sides.front == "further", "the instrument is shown")
    return page.sides.further


def handed_over(journey: Journey, page: CounterPage, reason: str) -> None:
    """Give the traveller to the supervisor and lock."""
    press(journey, "F8")
    if page.place != "handed":
        journey.hands.type(reason)
        press(journey, "F8")
    journey.hands.wait(lambda: page.place == "handed", "the traveller is handed over")
    journey.lock()


def seen_by_the_supervisor(journey: Journey) -> tuple[str, ...]:
    """What the case says of the first reading's instruments, once the supervisor has an own reading."""
    journey.sign_in(account(Role.SUPERVISOR))
    page = open_case(journey)
    journey.answer_case()
    journey.hands.wait(lambda: page.view is not None and page.view.second is not None, "the own reading is saved")
    return page.compare.first.beside.texts()


def reference_of(journey: Journey) -> Reference:
    signed = journey.window.signed
    assert signed is not None
    return signed.desk.reference


def test_a_departure_with_the_transit_list(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    press(journey, "Alt+2")
    page = open_with(journey, CITIZEN)
    further = asked(journey, page)
    press(journey, "2", "1", "2", "3", "4", "5", "Alt+U")
    assert further.result.changes.texts()
    draft = page.session.draft
    assert draft is not None
    assert [each.value for each in draft.items.values()] == [
        "no", "yes", "no", "unknown", "declined", "not_checked",
    ]  # fmt: skip
    handed_over(journey, page, "Orang lain menjawab untuknya.")
    lines = seen_by_the_supervisor(journey)
    transit, language = reference_of(journey).instruments["transit"], current_language()
    assert lines[0] == f"{transit.title.get(language)}: {transit.result('attention', language)}"
    assert any(line.startswith("TC02 ") for line in lines)


def test_an_arrival_with_the_labour_list(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page = open_with(journey, VISITOR)
    further = asked(journey, page)
    press(journey, "1", "1", "PgDown", "2", "Esc", "Esc")
    assert page.sides.front == ""
    assert further.result.dimension("DR").chip.kind == "esc"
    assert any(line.startswith(("Indikator Delphi", "Delphi")) for line in page.case.deep.texts())
    handed_over(journey, page, "Ditipu tentang pekerjaan dan upah.")
    lines = seen_by_the_supervisor(journey)
    labour, language = reference_of(journey).instruments["labour"], current_language()
    said = f"{labour.result('no_reading', language)} (bobot: sumber kedua)"
    assert lines[0] == f"{labour.title.get(language)}: {said}"
    assert {"DR01", "DR02", "CR01"} <= {line.split()[0] for line in lines}
