"""Patterns: found over a window, proposed to a supervisor alone, judged once with a reason, and remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry, Case, Screening
from screening_desk.services import links, pattern_settings, patterns, review, screening
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Identity
from screening_desk.services.errors import Refused
from screening_desk.services.links import Ref
from screening_desk.services.listing import digest_of
from screening_desk.services.pattern_settings import PatternSetting
from screening_desk.services.patterns import Proposal
from screening_desk.services.retention_tables import destroy
from tests.office import Office
from tests.services.test_contacts import PHONE, WRITTEN, clear
from tests.services.test_groups import person

WHY = "Sudah diperiksa, satu keluarga"


def put(desk: Desk, who: Identity, mode: str, *, handed: bool = False, **given: str) -> screening.Saved:
    view = screening.open_screening(desk, who, mode)
    draft = view.draft.give(desk.clock.now(), **given)
    if handed:
        return screening.hand_over(desk, replace(draft, reason="Contoh"))
    return screening.abandon(desk, draft, "Contoh")


def applicants(office: Office, *numbers: int, handed: bool = False) -> list[screening.Saved]:
    """First applicants with one number, however it is written."""
    made = []
    for number in numbers:
        who = replace(person(number, "IDN"), document_number=f"NIK{number}")
        written = PHONE if number % 2 else WRITTEN
        made.append(
            put(office.officer, who, "applicant", handed=handed, first_application="yes", contact_phone=written)
        )
    return made


def waiting(office: Office) -> list[Proposal]:
    return [each for each in patterns.proposals(office.supervisor) if each.state == "open"]


def test_four_first_applicants_with_one_number_are_proposed_and_three_are_not(office: Office) -> None:
    applicants(office, 1, 2, 3)
    assert waiting(office) == []
    applicants(office, 4)
    (found,) = waiting(office)
    assert (found.rule, found.ref, found.members) == ("first_passports", Ref("phone", "+6281200000155"), 4)
    with office.store.read() as session:
        entry = session.scalars(
            select(AuditEntry).where(AuditEntry.action == "pattern.list").order_by(AuditEntry.sequence.desc())
        ).first()
        ids = list(session.scalars(select(Screening.id)))
    assert entry is not None
    assert (entry.object_kind, entry.object_id, entry.reason_code) == ("list.patterns", digest_of(ids), "count.4")
    assert "SPESIMEN" not in repr(found)


def test_renewals_with_one_number_are_no_pattern(office: Office) -> None:
    for number in range(1, 6):
        put(office.officer, person(number, "IDN"), "applicant", first_application="no", contact_phone=PHONE)
    assert waiting(office) == []


def test_one_payer_for_people_of_different_families(office: Office) -> None:
    family = [replace(person(number), primary_identifier="CONTOH") for number in (1, 2, 3)]
    for who in family:
        put(office.officer, who, "departure", contact_payer="Sari Teladan")
    assert waiting(office) == []
    for number, name in ((4, "REKAAN"), (5, "MISAL")):
        who = replace(person(number), primary_identifier=name, secondary_identifier=name)
        put(office.officer, who, "departure", contact_payer="TELADAN, SARI")
    (found,) = waiting(office)
    assert (found.rule, found.members) == ("one_payer", 5)


def test_workers_to_one_closed_destination_in_a_week(office: Office) -> None:
    def leaves(number: int, **given: str) -> None:
        put(office.officer, person(number, "IDN"), "departure", travel_purpose="work", **given)

    leaves(1, destination="KHM")
    office.clock.move(hours=24 * 6)
    leaves(2, destination="KHM")
    leaves(3, destination="JPN")
    assert waiting(office) == []
    leaves(4, destination="KHM")
    assert [(each.rule, each.members) for each in waiting(office)] == [("closed_destination", 3)]
    for number in (5, 6, 7):
        leaves(number, destination="ARE", household_work="no")
    assert len(waiting(office)) == 1


def test_one_companion_with_changing_minors(office: Office) -> None:
    for number, born in ((1, date(2015, 5, 5)), (2, date(1990, 5, 5)), (3, date(2014, 5, 5))):
        put(office.officer, replace(person(number), birth_date=born), "departure", contact_companion="Sari Teladan")
    assert [(each.rule, each.members) for each in waiting(office)] == [("changing_minors", 2)]


def test_what_was_cleared_erased_or_set_aside_counts_no_more(office: Office) -> None:
    made = applicants(office, 1, 2, 3, 4, handed=True)
    assert len(waiting(office)) == 1
    clear(office, made[0].case_id, "not_confirmed")
    assert waiting(office) == []
    applicants(office, 5)
    assert len(waiting(office)) == 1
    with office.store.write() as work:
        destroy(work.session, [("case", str(made[1].case_id))])
    assert waiting(office) == []
    applicants(office, 6)
    assert len(waiting(office)) == 1
    links.put_aside(office.supervisor, Ref("phone", "+6281200000155"), "Nomor telepon kantor")
    assert waiting(office) == []


def test_a_pattern_set_aside_is_remembered_until_others_make_it_anew(office: Office) -> None:
    applicants(office, 1, 2, 3, 4)
    (found,) = waiting(office)
    with pytest.raises(Refused, match="reason_missing"):
        patterns.set_aside(office.supervisor, found.proposal_id, "keluarga")
    patterns.set_aside(office.supervisor, found.proposal_id, WHY)
    with pytest.raises(Refused, match="changed_meanwhile"):
        patterns.set_aside(office.second, found.proposal_id, WHY)
    applicants(office, 5, 6, 7)
    (known,) = patterns.proposals(office.supervisor)
    assert (known.state, known.reason, known.decided_by) == ("aside", WHY, "S. Contoh")
    applicants(office, 8)
    assert [each.state for each in patterns.proposals(office.supervisor)] == ["open", "aside"]


def test_a_pattern_taken_up_begins_a_case_and_stops_nobody(office: Office) -> None:
    made = applicants(office, 1, 2, 3, 4)
    (found,) = waiting(office)
    case_id = patterns.take_up(office.supervisor, found.proposal_id, "Perlu dilihat bersama")
    with office.store.read() as session:
        assert session.get(Case, case_id) is not None
        cases = [session.get(Screening, each.screening_id).case_id for each in made]  # type: ignore[union-attr]
    assert cases == [None, None, None, case_id]
    case = review.open_case(office.supervisor, case_id)
    assert case.screening_id == made[3].screening_id
    assert [each.facts["pattern"] for each in case.events if each.kind == "handed_over"] == ["first_passports"]
    assert [each.state for each in patterns.proposals(office.supervisor)] == ["taken"]


def test_a_pattern_waits_although_time_passes(office: Office) -> None:
    applicants(office, 1, 2, 3, 4)
    assert len(waiting(office)) == 1
    office.clock.move(hours=24 * 200)
    assert len(waiting(office)) == 1


def test_an_office_sets_threshold_and_days_between_bounds(office: Office) -> None:
    before = pattern_settings.patterns_of(office.administrator)
    assert before["first_passports"] == PatternSetting(4, 30)
    applicants(office, 1, 2)
    office.clock.move(hours=24 * 40)
    applicants(office, 3)
    for wrong in (PatternSetting(1, 30), PatternSetting(4, 366)):
        with pytest.raises(Refused, match="pattern_bounds"):
            pattern_settings.save_patterns(office.administrator, before | {"first_passports": wrong}, before)
    wider = before | {"first_passports": PatternSetting(3, 41)}
    pattern_settings.save_patterns(office.administrator, wider, before)
    assert len(waiting(office)) == 1
    pattern_settings.save_patterns(office.administrator, wider | {"first_passports": PatternSetting(3, 40)}, wider)
    assert waiting(office) == []
    with pytest.raises(Refused, match="changed_by"):
        pattern_settings.save_patterns(office.administrator, before, before)
    with pytest.raises(Refused, match="no_right"):
        pattern_settings.save_patterns(office.supervisor, before, wider)


def test_nobody_else_sees_patterns(office: Office) -> None:
    for desk in (office.officer, office.head, office.administrator, office.auditor):
        with pytest.raises(Refused, match="no_right"):
            patterns.proposals(desk)
    assert timedelta(days=60) == patterns.LOOK_BACK
