"""Contacts of a screening: kept as typed, found again however they are written, counted for the counter without a name."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select, text

from screening_desk.records.contact_models import ContactAside, ContactFact
from screening_desk.records.ids import uuid7
from screening_desk.records.models import Decision, Screening
from screening_desk.services import groups, screening
from screening_desk.services.contacts import Shared, facts_of, renew_keys, shared_with
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Late
from screening_desk.services.retention_tables import destroy
from tests.office import Office
from tests.services.test_groups import charter, person
from tests.services.test_groups import hand_over as give_group

ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen")
PHONE, WRITTEN = "0812-0000-0155", "+62 812 0000 0155"


def opened(desk: Desk, number: int, mode: str = "arrival", late: Late | None = None, **given: str) -> Draft:
    """Somebody of document number ``number`` at a desk, with contacts."""
    view = screening.open_screening(desk, person(number), mode, late)
    return view.draft.give(desk.clock.now(), **given)


def saved(desk: Desk, number: int, *, handed: bool = False, mode: str = "arrival", **given: str) -> screening.Saved:
    """The same, saved: handed over, or put aside."""
    draft = opened(desk, number, mode, **given)
    if handed:
        return screening.hand_over(desk, replace(draft, reason="Contoh"))
    return screening.abandon(desk, draft, "Contoh")


def clear(office: Office, case_id: str | None, kind: str = "proceed") -> None:
    """Write the decision that clears somebody."""
    with office.store.write() as work:
        of = work.session.scalar(select(Screening.id).where(Screening.case_id == case_id))
        work.session.add(
            Decision(id=uuid7(), case_id=case_id, screening_id=of, sequence=9, at=office.clock.now(),
                     by=office.supervisor.actor.id, kind=kind, reason="Contoh")
        )  # fmt: skip


def test_a_contact_is_kept_as_typed_and_by_its_key(office: Office) -> None:
    one = saved(office.officer, 1, contact_phone=PHONE, contact_payer="suami", destination="KHM", travel_purpose="work")
    with office.store.read() as session:
        rows = session.scalars(select(ContactFact).where(ContactFact.screening_id == one.screening_id)).all()
    assert {each.field: (each.kind, each.typed, each.key) for each in rows} == {
        "contact_phone": ("phone", PHONE, "+6281200000155"),
        "contact_payer": ("party", "suami", ""),
        "destination": ("destination", "KHM", "KHM"),
    }


def test_a_contact_comes_back_after_a_lock_and_counts_when_the_screening_is_put_on(office: Office) -> None:
    screening.keep(office.officer, opened(office.officer, 1, contact_phone=PHONE))
    assert screening.resume(office.officer).draft.given["contact_phone"].value == PHONE


def test_the_counter_is_told_how_many_others_have_the_number_and_how_many_were_handed_over(office: Office) -> None:
    for number in range(1, 5):
        saved(office.officer, number, handed=number <= 2, contact_phone=PHONE)
    draft = opened(office.officer, 9, contact_phone=WRITTEN, contact_address="Bengkulu", contact_payer="suami")
    assert shared_with(office.officer, draft) == (Shared("contact_phone", "phone", 4, 2),)


def test_what_was_cleared_is_no_flag_any_more(office: Office) -> None:
    first = saved(office.officer, 1, handed=True, contact_phone=PHONE)
    saved(office.officer, 2, handed=True, contact_phone=PHONE)
    clear(office, first.case_id)
    draft = opened(office.officer, 9, contact_phone=PHONE)
    assert shared_with(office.officer, draft) == (Shared("contact_phone", "phone", 2, 1),)


def test_nobody_is_linked_with_themselves(office: Office) -> None:
    saved(office.officer, 9, contact_phone=PHONE)
    assert shared_with(office.officer, opened(office.officer, 9, contact_phone=PHONE)) == ()


def test_at_the_scan_an_earlier_contact_of_the_same_document_counts_until_it_was_cleared(office: Office) -> None:
    mine = saved(office.officer, 9, handed=True, contact_phone=PHONE)
    saved(office.officer, 1, contact_phone=PHONE)
    draft = opened(office.officer, 9)
    assert shared_with(office.officer, draft) == (Shared("contact_phone", "phone", 1, 0, before=True),)
    clear(office, mine.case_id)
    assert shared_with(office.officer, draft) == ()


def test_people_of_one_group_are_not_linked_by_it_but_others_are(office: Office) -> None:
    group = charter(office)
    for number in (1, 2):
        give_group(office, groups.open_member(office.officer, group.group_id, person(number)).draft)
    third = groups.open_member(office.officer, group.group_id, person(3)).draft
    assert shared_with(office.officer, third) == ()
    screening.abandon(office.officer, third, "Contoh")
    stranger = opened(office.colleague, 20, contact_address="HOTEL CONTOH JL REKAAN NO 1")
    (found,) = shared_with(office.colleague, stranger)
    assert (found.screenings, found.handed_over) == (3, 2)


def test_what_a_supervisor_set_aside_is_told_to_nobody(office: Office) -> None:
    saved(office.officer, 1, contact_phone=PHONE)
    draft = opened(office.officer, 9, contact_phone=PHONE)
    with office.store.write() as work:
        aside = ContactAside(id=uuid7(), kind="phone", key="+6281200000155", reason="Nomor kantor", at=office.clock.now(),
                             by=office.supervisor.actor.id)  # fmt: skip
        work.session.add(aside)
    assert shared_with(office.officer, draft) == ()


def test_a_late_entry_stands_on_the_day_it_happened(office: Office) -> None:
    then = office.clock.now() - timedelta(days=2)
    draft = opened(office.officer, 1, late=Late(then, "K-1", "R. Teladan", "power_cut"), contact_phone=PHONE)
    screening.hand_over(office.officer, replace(draft, reason="Contoh"))
    with office.store.read() as session:
        assert session.scalar(select(ContactFact.at)) == then


def test_what_was_erased_links_nobody(office: Office) -> None:
    one = saved(office.officer, 1, contact_phone=PHONE)
    draft = opened(office.officer, 9, contact_phone=PHONE)
    with office.store.write() as work:
        work.session.add(
            ContactAside(id=uuid7(), kind="phone", key="+6281200000155", reason="x", at=office.clock.now(),
                         by=office.supervisor.actor.id, lifted_at=office.clock.now())
        )  # fmt: skip
        work.session.flush()
        destroy(work.session, [("screening", one.screening_id)])
        assert work.session.scalars(select(ContactFact)).all() == []
        assert work.session.scalars(select(ContactAside)).all() == []
    assert shared_with(office.officer, draft) == ()


def test_the_question_reads_an_index_and_no_table(local_office: Office) -> None:
    wanted = "SELECT screening_id FROM contact_fact WHERE kind = 'phone' AND key = '+62' ORDER BY at DESC LIMIT 501"
    with local_office.store.read() as session:
        plan = [str(each[3]) for each in session.execute(text(f"EXPLAIN QUERY PLAN {wanted}"))]
    assert plan == ["SEARCH contact_fact USING INDEX ix_contact_fact_kind_key_at (kind=? AND key=?)"]


def test_what_no_field_knows_is_no_contact() -> None:
    assert facts_of({"simkim": "none_found", "purpose": "tourism", "destination": "KHM"}) == ()
    assert facts_of({"contact_phone": "  "}) == ()


def test_the_library_of_numbers_is_not_loaded_before_somebody_names_a_contact() -> None:
    loads = "import sys, screening_desk.gui.rooms; print([each for each in ('phonenumbers',) if each in sys.modules])"
    told = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True, env=ENVIRONMENT)
    assert told.stdout.strip() == "[]"


def test_keys_that_an_earlier_program_made_are_made_anew_once(office: Office) -> None:
    saved(office.officer, 1, contact_phone=PHONE, contact_payer="PT Contoh Rekaan")
    with office.store.write() as work:
        for fact in work.session.scalars(select(ContactFact)):
            fact.key = f"old {fact.key}"
    draft = opened(office.officer, 2, contact_phone=PHONE)
    assert shared_with(office.officer, draft) == ()
    assert renew_keys(office.supervisor) == 2
    assert len(shared_with(office.officer, draft)) == 1
    assert renew_keys(office.supervisor) == 0
