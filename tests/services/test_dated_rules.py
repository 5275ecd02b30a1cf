"""A screening is judged by the rules valid on its day, within one edition of the data and across two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from screening_desk.reference import Reference
from screening_desk.rules.findings import Finding
from screening_desk.services import review, screening
from screening_desk.services.history import view_screening
from screening_desk.services.judging import judge, today
from tests.office import Office, scanned
from tests.packages import Content, newer, rule
from tests.services.cases import handed_over, read

TURN = date(2027, 1, 1)
SHORT = "P<UTOSPESIMEN<<ELISA<JOHANA<<<<<<<<<<<<<<<<<\nT45X0071<3UTO9103052F2707159<<<<<<<<<<<<<<02"
"""Valid until 15 July 2027: six whole months and a half on the first day of that year."""


def longer_from_the_turn(content: Content) -> None:
    """Six months until the end of the year, seven from the first of January."""
    first = rule(content, "six_months")
    first["valid_to"] = str(TURN - timedelta(days=1))
    later = dict(first, id="seven_months", continues="six_months", valid_from=str(TURN), valid_to=None)
    later["parameters"] = dict(first["parameters"], months=7)
    later["instrument"] = "Peraturan Contoh 1/2027"
    content["rules"].insert(content["rules"].index(first) + 1, later)


def without_a_limit_before_the_turn(content: Content) -> None:
    """A rule that begins on the first of January: before it nobody knows."""
    rule(content, "six_months").update(valid_from=str(TURN), valid_to=None)


@pytest.fixture
def dated(reference_data: Reference) -> Reference:
    """An edition that holds the former row and the one that takes over from it."""
    return newer(reference_data, longer_from_the_turn)


def validity(office: Office, reference: Reference, on: date) -> list[Finding]:
    view = screening.open_screening(replace(office.officer, reference=reference), scanned(SHORT, on), "arrival")
    screening.abandon(office.officer, view.draft, "uji")
    found = judge(view.draft, reference, on).findings
    return [finding for finding in found if finding.code in {"six_months", "seven_months"}]


@pytest.mark.parametrize(
    ("on", "code", "verdict"),
    [
        (TURN - timedelta(days=1), "six_months", "ok"),
        (TURN, "seven_months", "blocker"),
        (TURN + timedelta(days=1), "seven_months", "blocker"),
    ],
)
def test_the_row_of_the_day_judges_and_only_that(
    local_office: Office, dated: Reference, on: date, code: str, verdict: str
) -> None:
    (finding,) = validity(local_office, dated, on)
    assert (finding.code, finding.verdict) == (code, verdict)
    assert finding.basis.rule == code
    assert (finding.basis.instrument == "Peraturan Contoh 1/2027") == (code == "seven_months")


@pytest.mark.parametrize(("on", "verdict"), [(TURN - timedelta(days=1), "not_assessed"), (TURN, "ok")])
def test_what_no_rule_says_of_a_day_before_its_first_is_not_assessed(
    local_office: Office, reference_data: Reference, on: date, verdict: str
) -> None:
    reference = newer(reference_data, without_a_limit_before_the_turn)
    assert [finding.verdict for finding in validity(local_office, reference, on)] == [verdict]


def test_the_day_of_the_office_counts_not_that_of_utc(local_office: Office, dated: Reference) -> None:
    office, officer = local_office, replace(local_office.officer, reference=dated)
    office.clock.moment = office.clock.moment.replace(year=2026, month=12, day=31, hour=16, minute=59)
    view = screening.open_screening(officer, scanned(SHORT, today(office.clock)), "arrival")
    assert "six_months" in {finding.code for finding in view.findings}
    office.clock.move(minutes=1)  # midnight in the office, five in the afternoon in UTC
    again = screening.look_at(officer, view.draft)
    assert "seven_months" in {finding.code for finding in again.findings}


def test_a_finished_screening_says_what_it_said_whatever_comes_later(office: Office, dated: Reference) -> None:
    officer = replace(office.officer, reference=dated)
    view = screening.open_screening(officer, scanned(SHORT), "arrival")
    saved = screening.hand_over(officer, replace(view.draft, reason="Perlu dilihat"))

    def reworded(content: Content) -> None:
        rule(content, "six_months")["title"] = {"id": "Lain", "en": "Other"}

    office.clock.move(days=400)
    later = replace(officer, reference=newer(dated, reworded, 3))
    past = view_screening(later, saved.screening_id)
    (finding,) = [each for each in past.view.findings if each.code in {"six_months", "seven_months"}]
    assert (finding.code, finding.verdict) == ("six_months", "ok")
    assert past.reference.rules["six_months"].title.en != "Other"


def test_a_case_is_asked_and_judged_by_the_version_it_was_screened_by(office: Office) -> None:
    case_id = handed_over(office)

    def renewed(content: Content) -> None:
        content["catalogue"]["version"] = "2"
        rule(content, "intact")["title"] = {"id": "Lain", "en": "Other"}

    later = replace(office.supervisor, reference=newer(office.reference, renewed))
    (row,) = review.queue(later)
    assert row.reference == office.reference
    case = read(office, case_id, by=later)
    assert case.reference == office.reference
    with office.store.read() as session:
        from screening_desk.records.models import AssessmentRow

        second = session.get_one(AssessmentRow, (case.screening_id, 2))
        assert second.catalogue_version == session.get_one(AssessmentRow, (case.screening_id, 1)).catalogue_version
