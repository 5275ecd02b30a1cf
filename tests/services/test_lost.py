"""What a restore would lose, of every kind that is entered by hand: the former store laid beside a copy of it."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from screening_desk.gui.pages.door.restore_card import _lost_words
from screening_desk.records import list_models as list_models  # every table, whatever ran before
from screening_desk.records.base import Base
from screening_desk.records.engine import connect
from screening_desk.records.lost import _SAID, Lost, lost
from screening_desk.services import (
    catch_up,
    consent,
    letter_register,
    port_call,
    referral,
    retention,
    retention_run,
    screening,
    shift,
    subject_requests,
)
from screening_desk.services.letter import LetterPlan
from tests.office import Office, scanned
from tests.services.cases import agreed, decided, handed_over, shelter
from tests.services.followed import referred
from tests.services.kept import finished, set_all
from tests.services.test_catch_up import unreachable
from tests.services.test_late import entered, paper
from tests.services.test_port_call import arrived
from tests.stores import KEY


@pytest.fixture
def backup(local_office: Office, tmp_path: Path) -> Path:
    """A copy of a store with a ship, a check to be made and a screening."""
    unreachable(local_office)
    arrived(local_office, 5)
    return copy(local_office, tmp_path / "copy.db")


def copy(office: Office, to: Path) -> Path:
    office.store.checkpoint()
    shutil.copy(office.store.folder / "store.db", to)
    return to


def gone(office: Office, backup: Path, tmp_path: Path) -> tuple[Lost, ...]:
    found = lost(copy(office, tmp_path / "former.db"), backup, KEY)
    assert found is not None
    return found


PARTS = {
    "answer",
    "arrived_event",
    "assessment",
    "case_event",
    "case_note",
    "crossing_batch",
    "case_task",
    "contact_aside",
    "contact_fact",
    "attachment_removal",
    "care_mark",
    "decision_form",
    "deferral_notice",
    "finding",
    "given",
    "group_member",
    "identity",
    "instrument_reading",
    "interview",
    "item_finding",
    "letter_paper",
    "list_hit",
    "list_hit_copy",
    "letter_proof",
    "letter_use",
    "paper_use",
    "paper_signing",
    "pattern_member",
    "pattern_proposal",
    "planned_contact",
    "referral_step",
    "search_reason",
    "service_given",
}
"""Written with a screening, a case, a decision or a search, and never entered alone."""
OF_THE_OFFICE = {
    *("setting", "staff", "partner", "reference_edition", "reference_key", "reference_version", "card_review"),
    *("day_count", "training_run", "office_key", "partner_key"),
    *("station_key", "former_station_key", "peer_station", "person_elsewhere", "office_text"),
    *("watch_list", "list_version", "list_entry", "list_number"),
}
"""Seen where they are used; days are counted again, and nobody's case hangs on a training run."""
OF_THE_STORE = {"audit_entry", "backup"}
NOT_SAVED = {"draft", "form_draft", "travel_group"}
"""Open work that nobody has called saved; the page of its person shows that it is not there."""
ON_PAPER = {"form_block", "late_aside", "void_sheet"}
"""The sheets themselves say it, and a number in no block is asked for again."""


def test_every_table_is_listed_or_known_to_need_no_entering_again() -> None:
    listed = {said.table for said in _SAID.values()} | {"case", "port_call", "destruction"}
    assert listed | PARTS | OF_THE_OFFICE | OF_THE_STORE | NOT_SAVED | ON_PAPER == set(Base.metadata.tables)


def test_a_withdrawn_consent_is_listed_by_its_case(local_office: Office, tmp_path: Path) -> None:
    office = local_office
    case = decided(office, handed_over(office))
    given = consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(shelter(office)))
    before = copy(office, tmp_path / "copy.db")
    office.clock.move(hours=2)
    consent.withdraw(office.supervisor, case.case_id, case.sequence + 1, given.consent_id, office.clock.now())
    (found,) = gone(office, before, tmp_path)
    assert (found.kind, found.number) == ("withdrawal", case.code)


def test_a_withdrawn_letter_is_listed_by_its_number(local_office: Office, tmp_path: Path) -> None:
    office = local_office
    case, partner = decided(office, handed_over(office)), shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    plan = LetterPlan(partner.partner_id, ("social",))
    letter = referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan)
    before = copy(office, tmp_path / "copy.db")
    letter_register.withdraw(office.supervisor, letter.letter_id, "salah alamat")
    (found,) = gone(office, before, tmp_path)
    assert (found.kind, found.number) == ("letter_withdrawn", letter.register_number)


def test_holds_requests_and_what_was_destroyed_are_listed(local_office: Office, tmp_path: Path) -> None:
    office = local_office
    for _ in range(3):
        finished(office)
    set_all(office)
    before = copy(office, tmp_path / "copy.db")
    office.clock.move(days=800)
    retention.hold(office.head, "SD-BKL2-2026-000001", "Perkara")
    given = subject_requests.RequestInput("access", "employer", "Agen Rekaan", "", "", office.clock.now())
    subject_requests.record(office.supervisor, given)
    made = retention_run.propose(office.supervisor)
    retention_run.approve(office.head, made.destruction_id)
    retention_run.carry_out(office.head, made.destruction_id)
    found = gone(office, before, tmp_path)
    assert {(each.kind, each.number) for each in found} == {
        ("hold", "SD-BKL2-2026-000001"), ("request", "1"), ("destroyed", "2"),
    }  # fmt: skip
    words = _lost_words(found)
    assert "records that were destroyed and are there again: 2" in words


def test_nothing_new_is_nothing_lost(local_office: Office, backup: Path, tmp_path: Path) -> None:
    assert gone(local_office, backup, tmp_path) == ()


def test_checks_papers_rows_and_shifts_are_listed(local_office: Office, backup: Path, tmp_path: Path) -> None:
    office, desk = local_office, local_office.officer
    (check,) = catch_up.open_checks(desk)
    catch_up.catch_up(desk, check.screening_id, "none_found")
    entered(office, paper(office))
    (call,) = port_call.open_calls(desk)
    view = port_call.view_call(desk, call.call_id)
    for member in view.members[:2]:
        assert member.draft is not None
        draft = member.draft.give(desk.clock.now(), crew_movement="signs_off")
        port_call.keep_member(desk, call.call_id, member.position, draft)
    shift.hand_over_shift(desk, "w.ibarat")
    found = gone(office, backup, tmp_path)
    kinds = Counter(each.kind for each in found)
    assert kinds == Counter(screening=1, late=1, caught_up=1, crew=1, shift=1)
    numbers = {each.kind: each.number for each in found}
    assert numbers["caught_up"] == check.register_number
    assert numbers["late"] == numbers["screening"] == "SD-BKL2-2026-000002"
    assert (numbers["crew"], numbers["shift"]) == ("2", "1")
    words = _lost_words(found)
    assert any(line.endswith(check.register_number) for line in words)
    assert {"open rows of ships: 2", "shifts handed over: 1"} <= set(words)


@pytest.mark.parametrize("table", ["caught_up", "late_entry", "crew_member", "shift_hand_over"])
def test_a_backup_of_an_older_form_holds_none_of_what_it_has_no_table_for(
    local_office: Office, backup: Path, tmp_path: Path, table: str
) -> None:
    desk = local_office.officer
    (check,) = catch_up.open_checks(desk)
    catch_up.catch_up(desk, check.screening_id, "none_found")
    screening.abandon(desk, screening.open_screening(desk, scanned(), "arrival").draft, "alasan")
    connection = connect(backup, KEY)
    connection.execute(f"DROP TABLE {table}")
    connection.close()
    kinds = {each.kind for each in gone(local_office, backup, tmp_path)}
    assert {"screening", "caught_up"} <= kinds
    assert ("crew" in kinds) == (table == "crew_member")


def test_what_was_noted_of_a_referral_is_listed_by_its_case(local_office: Office, tmp_path: Path) -> None:
    one = referred(local_office)
    before = copy(local_office, tmp_path / "copy.db")
    local_office.clock.move(hours=2)
    one.step("sent")
    (found,) = gone(local_office, before, tmp_path)
    assert (found.kind, found.number) == ("follow_up", one.view().code)
    assert any(one.view().code in line for line in _lost_words((found,)))
