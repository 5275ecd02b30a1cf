"""At a million screenings: what is asked of links at the scan, at a step and for patterns reads indexes and scans no table."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Engine, event

from screening_desk.services import links, patterns
from screening_desk.services.contacts import shared_with
from screening_desk.services.links import Ref
from tests.office import Office
from tests.services.test_contacts import PHONE, opened, saved
from tests.services.test_patterns import applicants

LARGE = ("contact_fact", "screening", "identity", "given", "group_member", "decision", "attachment", "document_link")


@pytest.mark.parametrize("asks", ["scan", "person", "contact", "patterns"])
def test_no_table_of_screenings_is_scanned(local_office: Office, asks: str) -> None:
    office = local_office
    one = saved(office.officer, 1, handed=True, contact_phone=PHONE, contact_payer="PT Contoh Rekaan")
    applicants(office, 2, 3, 4, 5)
    draft = opened(office.colleague, 9, contact_phone=PHONE)
    asked: list[tuple[str, Any]] = []

    def note(_c: object, _u: object, statement: str, parameters: Any, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    work = {
        "scan": lambda: shared_with(office.officer, draft),
        "person": lambda: links.around(office.supervisor, Ref("person", one.screening_id)),
        "contact": lambda: links.around(office.supervisor, Ref("phone", "+6281200000155")),
        "patterns": lambda: patterns.proposals(office.supervisor),
    }
    work[asks]()
    event.remove(Engine, "before_cursor_execute", note)
    assert len(asked) > 2
    scans = []
    with office.store.engine.connect() as connection:
        for statement, parameters in asked:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            steps = [str(step[3]).split() for step in plan]
            scans += [(step[1], statement) for step in steps if step[0] == "SCAN" and step[1] in LARGE]
    assert scans == []
