"""The movement history by keys alone, in the whole program: who came before, under a new passport, and what was stamped."""

from __future__ import annotations

from sqlalchemy import select

from screening_desk.demo import passport
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.play import Journey, account
from screening_desk.records.crossing_models import CrossingRow, DocumentLink
from screening_desk.records.models import AuditEntry
from screening_desk.services.access import Role
from tests.journeys.conftest import Program

RENEWED = passport("CONTOH", "SITI MELATI", "E7654321", "IDN", "900101", "F", "360101")
FOREIGNER = passport("SPESIMEN", "OSKAR", "K71Z4420", "UTO", "850614", "M", "310418")


def counter(journey: Journey) -> CounterPage:
    return journey.page(CounterPage)


def opened(journey: Journey, text: str) -> None:
    """Scan somebody and open the history by its key."""
    journey.hands.scan(text)
    journey.hands.wait(lambda: counter(journey).place == "case", "the traveller is shown")
    if counter(journey).closed:
        journey.hands.press("Ctrl+D")
    journey.hands.press("Ctrl+H")
    journey.hands.wait(lambda: counter(journey).sides.movement.view is not None, "the history is open")


def saved(journey: Journey) -> None:
    journey.hands.press("Ctrl+S")
    movement = counter(journey).sides.movement
    journey.hands.wait(lambda: not movement.form_open() and not movement.work.busy, "it is saved")


def test_one_person_under_a_new_passport(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.clean_traveller()
    opened(journey, RENEWED)
    movement = counter(journey).sides.movement
    assert movement.persons.title() == "Orang yang sama, dokumen lain?"
    before = len(movement.view.earlier) if movement.view else -1
    journey.hands.press("Alt+S")
    journey.hands.type("paspor lama diperlihatkan")
    saved(journey)
    assert movement.view is not None
    assert len(movement.view.earlier) == before + 1
    journey.hands.press("Esc")
    assert counter(journey).case.earlier.state().endswith("catatan")
    journey.hands.press("Ctrl+H")
    journey.hands.wait(lambda: movement.view is not None, "the history is open again")
    journey.hands.press("Alt+U")
    journey.hands.type("keliru, fotonya berbeda")
    saved(journey)
    assert movement.view is not None
    assert len(movement.view.earlier) == before

    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        said = session.scalars(select(DocumentLink.verdict).order_by(DocumentLink.id)).all()
        actions = set(session.scalars(select(AuditEntry.action)))
    assert said == ["same", "open"]
    assert {"movement.view", "movement.link"} <= actions


def test_a_stamp_is_written_down_and_taken_into_the_screening(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Alt+2")
    opened(journey, FOREIGNER)
    journey.hands.press("Ctrl+N")
    journey.hands.press("1")
    for text in ("\t21092026\t", "Pulau Baai\t", "C1\t", "60"):
        journey.hands.type(text)
    saved(journey)
    movement = counter(journey).sides.movement
    assert movement.view is not None
    assert movement.view.current is not None
    assert movement.view.current.days.over == 5
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: not counter(journey).sides.front, "the counter is in front")
    draft = counter(journey).session.draft
    assert draft is not None
    assert (draft.given["entry_date"].value, draft.given["visa_index"].value) == ("2026-09-21", "C1")
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        assert len(session.scalars(select(CrossingRow)).all()) == 1
