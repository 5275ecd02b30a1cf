"""Misread zones by keys alone, in Indonesian, on the real encrypted file."""

from __future__ import annotations

from sqlalchemy import select

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.play import Journey, account
from screening_desk.records.models import Draft, FindingRow, Identity, Screening
from screening_desk.services.access import Role
from tests.gui import zones
from tests.journeys.conftest import Program


def scanned(program: Program, text: str) -> tuple[Journey, CounterPage]:
    """Sign the officer in and lay a document on the reader."""
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(text)
    page = journey.page(CounterPage)
    journey.hands.wait(lambda: page.place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    return journey, page


def put_aside(journey: Journey, page: CounterPage) -> tuple[Identity, list[str]]:
    """End it, and return what the store has of the person and of the rule about check digits."""
    journey.hands.press("F2")
    journey.hands.type("Uji.")
    journey.hands.press("Ctrl+S")
    journey.hands.wait(lambda: page.place == "waiting", "it is saved")
    assert journey.window.signed is not None
    with journey.window.signed.desk.store.read() as session:
        saved = session.scalars(select(Screening).order_by(Screening.closed_at.desc())).first()
        assert saved is not None
        found = session.scalars(
            select(FindingRow).where(FindingRow.screening_id == saved.id, FindingRow.code == "mrz")
        ).all()
        identity = session.get(Identity, saved.identity_id)
        assert identity is not None
        session.expunge(identity)
        return identity, [str(finding.facts["case"]) for finding in found]


def test_a_broken_scan_is_repaired_with_one_confirmation(program: Program) -> None:
    journey, page = scanned(program, zones.MISREAD)
    for key in ("Return", "Return"):
        journey.hands.press(key)
    assert page.case.identity.reading.title() == "MRZ tidak cocok: nomor dokumen"
    journey.hands.press("Alt+P")
    journey.hands.wait(lambda: not page.case.identity.reading.title(), "the repair is taken")
    identity, cases = put_aside(journey, page)
    assert (identity.mrz, identity.mrz_confirmed) == (zones.MISREAD, zones.RIGHT)
    assert identity.document_number == "T45X0071"
    assert cases == ["repaired"]


def test_of_two_explanations_none_is_chosen_and_the_officer_types(program: Program) -> None:
    journey, page = scanned(program, zones.SEVERAL)
    assert len(page.case.identity.reading.proposals.texts()) > 1
    journey.hands.press("F3")
    for _ in range(2):
        journey.hands.press("Tab")
    journey.hands.press("Ctrl+A")
    journey.hands.type("L898902C4")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: not page.sides.front, "what was typed is taken over")
    identity, cases = put_aside(journey, page)
    assert (identity.mrz, identity.mrz_confirmed) == (zones.SEVERAL, "")
    assert (identity.source, identity.document_number) == ("corrected", "L898902C4")
    assert cases == ["failed"]


def test_a_reader_through_a_german_layout_works_and_is_told(program: Program) -> None:
    journey, page = scanned(program, zones.GERMAN)
    assert page.case.identity.name() == "SPESIMEN, ELISA JOHANA"
    (told,) = page.case.identity.reading.notes.texts()
    assert "Jerman, Swiss, atau Kroasia" in told
    assert "Samakan keduanya" in told
    identity, cases = put_aside(journey, page)
    assert identity.mrz == zones.RIGHT
    assert identity.keyboard.startswith("us de")
    assert cases == []


def test_a_broken_scan_waits_in_the_draft_through_a_crash(program: Program) -> None:
    journey, _ = scanned(program, zones.MISREAD)
    journey.hands.press("Alt+P")
    journey.hands.rest(0.6)
    program.stop()
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    assert journey.window.signed is not None
    with journey.window.signed.desk.store.read() as session:
        (draft,) = session.scalars(select(Draft))
        assert draft.body["identity"]["mrz_confirmed"] == zones.RIGHT
