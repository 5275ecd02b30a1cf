"""What is done before the first scan: it looks for nobody, and leaves nothing."""

from __future__ import annotations

from sqlalchemy import func, select

from screening_desk.records.models import AuditEntry
from screening_desk.services import ahead, screening
from screening_desk.services.movement import Look
from tests.office import Office, scanned
from tests.services.cases import CITIZEN


def test_nobody_is_found_and_nothing_is_written(office: Office) -> None:
    with office.store.read() as session:
        before = session.scalar(select(func.count()).select_from(AuditEntry))
    ahead.get_ready(office.officer)
    with office.store.read() as session:
        assert session.scalar(select(func.count()).select_from(AuditEntry)) == before
    look = Look(office.officer)
    screening.open_screening(office.officer, scanned(CITIZEN), "arrival", beside=look)
    assert look.found is not None
    assert look.found.proposals == ()
