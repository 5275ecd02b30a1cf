"""Looking back at a screening: with a trace, as it was saved, and no more than may be seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry
from screening_desk.services import review, screening
from screening_desk.services.errors import Refused
from screening_desk.services.history import view_screening
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, Office, scanned
from tests.services.cases import handed_over, read


def newest(office: Office) -> str:
    """Id of the newest screening."""
    return screening.recent(office.officer)[0].screening_id


def last_entry(office: Office) -> tuple[str, str]:
    with office.store.read() as session:
        query = select(AuditEntry.action, AuditEntry.outcome).order_by(AuditEntry.sequence.desc())
        action, outcome = session.execute(query).first() or ("", "")
        return action, outcome


def finished(office: Office) -> str:
    """A citizen with nothing to report, finished; return the screening id."""
    desk, now = office.officer, office.clock.now()
    draft = screening.open_screening(desk, scanned(CITIZEN), "arrival").draft
    draft = replace(draft, accompanied=False).give(now, simkim="none_found", intact="yes", arrival_card="seen")
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, "no")
    return screening.finish(desk, draft).screening_id


def test_looking_leaves_an_entry(office: Office) -> None:
    view_screening(office.colleague, finished(office), "shift_end")
    assert last_entry(office) == ("screening.view", "done")


@pytest.mark.parametrize("who", ["colleague", "supervisor", "second"])
@pytest.mark.parametrize("why", ["", "curious"])
def test_somebody_elses_is_looked_at_only_with_a_reason(office: Office, who: str, why: str) -> None:
    screening_id = finished(office)
    with pytest.raises(Refused, match="search_reason_missing"):
        view_screening(office.desks[who], screening_id, why)
    assert last_entry(office) == ("screening.view", "refused")
    assert view_screening(office.officer, screening_id).screening_id == screening_id


def test_the_last_screenings_are_ones_own(office: Office) -> None:
    first = finished(office)
    handed_over(office, by=office.colleague)
    assert [row.screening_id for row in screening.recent(office.officer)] == [first]
    assert screening.recent(office.supervisor) == ()
    for row in screening.recent(office.colleague):
        assert view_screening(office.colleague, row.screening_id)


def test_it_is_shown_as_it_was_saved(office: Office) -> None:
    screening_id = finished(office)
    past = view_screening(office.officer, screening_id)
    assert past.register_number == "SD-BKL2-2026-000001"
    assert past.officer == "R. Teladan"
    assert past.view.assessment.level == "none_yet"
    assert past.view.draft.answers["P3"].value == "no"
    assert {finding.code for finding in past.view.findings} >= {"citizen_entry", "simkim_entry"}
    assert past.reference.version == office.reference.version


def test_a_correction_stands_beside_it(office: Office) -> None:
    screening_id = finished(office)
    before = view_screening(office.officer, screening_id).view
    screening.correct(office.officer, screening_id, "Salah ketik.", "Kartu diisi pukul 09.40.")
    past = view_screening(office.officer, screening_id)
    assert [(each.by, each.text) for each in past.corrections] == [("R. Teladan", "Kartu diisi pukul 09.40.")]
    assert past.view == before


def test_a_second_reader_does_not_learn_the_first_judgement_here(office: Office) -> None:
    case_id = handed_over(office)
    past = view_screening(office.supervisor, newest(office), "shift_end")
    assert past.withheld == "reading"
    assert (past.view.draft.answers, past.view.draft.reason, past.view.assessment.trace) == ({}, "", ())
    assert past.view.findings
    assert view_screening(office.officer, newest(office)).withheld == ""
    read(office, case_id)
    assert view_screening(office.supervisor, newest(office), "shift_end").withheld == ""


def test_after_may_proceed_only_date_and_crossing_are_left(office: Office) -> None:
    case = read(office, handed_over(office))
    review.decide(office.supervisor, case.case_id, case.sequence, DecisionInput(kind="proceed", reason="Jelas"))
    past = view_screening(office.officer, newest(office))
    assert past.withheld == "cleared"
    assert (past.view.findings, past.view.draft.answers, past.view.draft.note) == ((), {}, "")
    assert past.view.assessment.level == "not_assessed"


def test_nobody_without_the_right_looks(office: Office) -> None:
    screening_id = finished(office)
    with pytest.raises(Refused, match="no_right"):
        view_screening(office.administrator, screening_id)
    assert last_entry(office) == ("screening.view", "refused")


def test_what_is_not_there_is_not_found(office: Office) -> None:
    with pytest.raises(Refused, match="not_found"):
        view_screening(office.officer, "0" * 32)
