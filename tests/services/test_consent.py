"""Consent, the lawful exception and its withdrawal through the services, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from screening_desk.records.errors import DiskFull
from screening_desk.records.models import AuditEntry, Consent
from screening_desk.records.work import Work
from screening_desk.services import consent
from screening_desk.services.errors import Refused, Unavailable
from tests.office import CITIZEN, Office
from tests.services.cases import agreed, decided, handed_over, shelter


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"understood": False}, "consent_not_understood"),
        ({"given_by": ""}, "consent_incomplete"),
        ({"language": " "}, "consent_incomplete"),
        ({"how": ""}, "consent_incomplete"),
        ({"purposes": ()}, "consent_incomplete"),
        ({"basis": "because"}, "consent_missing"),
        ({"basis": "legal_duty"}, "exception_needs_reason"),
        ({"basis": "legal_duty", "reason": "UU"}, "second_person_missing"),
        ({"basis": "child", "reason": "di bawah umur"}, "consent_missing"),
        ({"safe_to_carry": None}, "safe_to_carry_missing"),
        ({"purposes": ("embassy",)}, "consent_incomplete"),
        ({"given_by": "companion"}, "consent_incomplete"),
        ({"given_by": "guardian"}, "giver_suspected"),
        ({"given_by": "carer", "understood": False}, "giver_suspected"),
        ({"partner_id": "0" * 32}, "no_partner"),
    ],
)
def test_consent_that_is_not_complete_is_none(office: Office, changes: dict[str, object], code: str) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    with pytest.raises(Refused, match=code):
        consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, **changes))


def test_an_exception_needs_a_second_person_who_is_somebody_else(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    exception = {"basis": "life_danger", "reason": "Ancaman di ruang tunggu"}
    with pytest.raises(Refused, match="second_person_same"):
        given = agreed(partner, **exception, second_person=office.supervisor.actor)
        consent.record_consent(office.supervisor, case.case_id, case.sequence, given)
    given = agreed(partner, **exception, second_person=office.head.actor)
    recorded = consent.record_consent(office.supervisor, case.case_id, case.sequence, given)
    assert recorded.basis == "life_danger"


def test_a_childs_view_is_asked_or_its_absence_has_a_reason(office: Office) -> None:
    child = CITIZEN.replace("9001011F", "1501017F")
    case = decided(office, handed_over(office, mrz=child, yes=("C4",)))
    assert case.age_band in {"0-17", ""}
    partner = shelter(office)
    with pytest.raises(Refused, match="child_view_missing"):
        consent.record_consent(
            office.supervisor, case.case_id, case.sequence, agreed(partner, given_by="guardian", not_suspected=True)
        )
    given = agreed(partner, given_by="guardian", not_suspected=True, child_view="Ingin bersama bibinya")
    assert consent.record_consent(office.supervisor, case.case_id, case.sequence, given).given_by == "guardian"


def last_entry(office: Office) -> tuple[str, str, str]:
    with office.store.read() as session:
        query = select(AuditEntry.action, AuditEntry.outcome, AuditEntry.reason_code)
        row = session.execute(query.order_by(AuditEntry.sequence.desc())).first()
        assert row is not None
        return tuple(row)


def test_consent_and_its_refusal_are_entries(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    with pytest.raises(Refused, match="consent_not_understood"):
        consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, understood=False))
    assert last_entry(office) == ("consent.record", "refused", "consent_not_understood")
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    assert last_entry(office) == ("consent.record", "done", "consent")


def test_a_newer_consent_for_the_same_recipient_stands_in_the_place_of_the_older(office: Office) -> None:
    case = decided(office, handed_over(office))
    one, other = shelter(office), shelter(office, name="Sentra Sosial Rekaan")
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(one))
    office.clock.move(minutes=1)
    newer = consent.record_consent(office.supervisor, case.case_id, case.sequence + 1, agreed(one, scope=("needs",)))
    with office.store.read() as session:
        assert consent.standing(session, case.case_id, one.partner_id) == newer
        assert consent.standing(session, case.case_id, other.partner_id) is None


def test_of_two_who_record_at_once_the_one_on_the_older_version_is_refused(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    with pytest.raises(Refused, match="changed_meanwhile"):
        consent.record_consent(office.second, case.case_id, case.sequence, agreed(partner))


def test_a_withdrawal_is_learnt_between_the_consent_and_now(office: Office) -> None:
    case = decided(office, handed_over(office))
    given = consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(shelter(office)))
    saw = case.sequence + 1
    office.clock.move(hours=2)
    now = office.clock.now()
    for wrong in (given.at - timedelta(minutes=1), now + timedelta(minutes=1)):
        with pytest.raises(Refused, match="time_wrong"):
            consent.withdraw(office.supervisor, case.case_id, saw, given.consent_id, wrong)
    learned = now - timedelta(hours=1)
    taken = consent.withdraw(office.supervisor, case.case_id, saw, given.consent_id, learned)
    assert taken.tell_recipient_by == learned + timedelta(hours=72)


def test_a_withdrawal_in_the_minute_of_the_consent_is_possible(office: Office) -> None:
    case = decided(office, handed_over(office))
    office.clock.move(seconds=40)
    given = consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(shelter(office)))
    typed = given.at.replace(second=0)
    taken = consent.withdraw(office.supervisor, case.case_id, case.sequence + 1, given.consent_id, typed)
    assert taken.withdrawn_at == typed


def test_a_consent_of_another_case_cannot_be_withdrawn(office: Office) -> None:
    one, other = decided(office, handed_over(office)), decided(office, handed_over(office))
    given = consent.record_consent(office.supervisor, one.case_id, one.sequence, agreed(shelter(office)))
    with pytest.raises(Refused, match="not_found"):
        consent.withdraw(office.supervisor, other.case_id, other.sequence, given.consent_id, office.clock.now())


@pytest.mark.parametrize("who", ["officer", "head", "administrator", "auditor"])
def test_only_a_supervisor_records_consent(office: Office, who: str) -> None:
    case = decided(office, handed_over(office))
    with pytest.raises(Refused, match="no_right"):
        consent.record_consent(office.desks[who], case.case_id, case.sequence, agreed(shelter(office)))


def test_without_its_entry_there_is_no_consent(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)

    def full(*_: object, **__: object) -> int:
        raise DiskFull

    monkeypatch.setattr(Work, "audit", full)
    with pytest.raises(Unavailable):
        consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    monkeypatch.undo()
    with office.store.read() as session:
        assert session.scalar(select(func.count()).select_from(Consent)) == 0


@pytest.mark.parametrize("given_by", consent.GIVERS)
def test_who_consented_and_what_is_kept_from_whom_is_recorded(office: Office, given_by: str) -> None:
    case = decided(office, handed_over(office))
    given = agreed(
        shelter(office), given_by=given_by, not_suspected=given_by != "self", withheld=" alamat, dari suami "
    )
    recorded = consent.record_consent(office.supervisor, case.case_id, case.sequence, given)
    assert (recorded.given_by, recorded.withheld) == (given_by, "alamat, dari suami")
