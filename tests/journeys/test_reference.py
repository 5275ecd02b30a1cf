"""The reference data renewed in a running program, by keys: who trusts whom, what changes, and what stays as it was."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.reference.page import ReferenceDataPage
from screening_desk.gui.play import CITIZEN, Journey, account
from screening_desk.records import chain
from screening_desk.records.models import AuditEntry, Screening
from screening_desk.services.access import Role
from screening_desk.services.history import view_screening
from tests.journeys.conftest import Program
from tests.packages import PUBLIC, Content, newer, rule, write_key, write_package

FORMER, LATER = "Masuk wilayah", "Masuk wilayah (edisi 2)"


def retitled(content: Content) -> None:
    """Another title of the rule that every Indonesian at entry meets."""
    rule(content, "citizen_entry")["title"] = {"id": LATER, "en": "Entry (edition 2)"}


def titles(journey: Journey) -> list[str]:
    """Return the first words of every row of the screening that is open."""
    return [row.words()[0] for row in journey.page(CounterPage).case.checks.rows()]


def scanned(journey: Journey) -> list[str]:
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    return titles(journey)


def renewed(journey: Journey, folder: Path, program: Program) -> None:
    """As the administrator: trust the signer by the code told on the phone, look at the package, take it."""
    journey.sign_in(account(Role.ADMINISTRATOR))
    journey.hands.press("Ctrl+2")
    page = journey.page(ReferenceDataPage)
    journey.hands.wait(lambda: page.contents._tables.rowCount() > 0, "the tables are shown")
    page.choose_file = lambda *_: write_key(folder)
    journey.hands.press("Alt+2")
    journey.hands.press("Ctrl+N")
    journey.hands.type(PUBLIC.code)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: page.editions._signers.rowCount() == 1, "the key is trusted")
    package = write_package(folder, newer(program.door.reference, retitled))
    page.choose_file = lambda *_: package
    journey.hands.press("Ctrl+1")
    journey.hands.rest(0.3)
    journey.hands.press("Ctrl+I")  # from the ages in the summary of the administration
    journey.hands.wait(lambda: page.offer.offer is not None, "the differences are shown")
    assert LATER in page.offer.ui.detail.toPlainText()
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: page._notice.kind == "ok", "the edition is in use")


def test_the_next_screening_uses_what_was_taken_and_the_old_one_keeps_its_words(
    program: Program, tmp_path: Path
) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    assert FORMER in scanned(journey)
    for key in ("K", "1", "2", "2", "2", "2", "2", "2"):
        journey.hands.press(key)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: journey.page(CounterPage).place == "waiting", "the screening is saved")
    journey.lock()
    renewed(journey, tmp_path, program)
    journey.lock()
    journey.sign_in(account(Role.OFFICER))
    assert LATER in scanned(journey)
    assert FORMER not in titles(journey)
    journey.lock()
    again(journey, program)


def again(journey: Journey, program: Program) -> None:
    """After a restart: the open screening and the next go by the new edition, the finished one by its own."""
    program.stop()
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page = journey.page(CounterPage)
    journey.hands.press("Alt+L")
    journey.hands.wait(lambda: page.place == "case", "the open screening is taken up again")
    assert LATER in titles(journey)
    signed = journey.window.signed
    assert signed is not None
    assert signed.desk.reference.edition is not None
    assert signed.desk.reference.edition.sequence == 2
    with signed.desk.store.read() as session:
        newest = session.scalars(select(Screening).order_by(Screening.closed_at.desc()).limit(1)).one()
        actions = list(session.scalars(select(AuditEntry.action)))
        assert chain.verify(session).ok
    assert newest.reference == program.door.reference.version
    assert {"reference.key", "reference.take"} <= set(actions)
    past = view_screening(signed.desk, newest.id, "shift_end")
    assert past.reference.rules["citizen_entry"].title.id == FORMER
