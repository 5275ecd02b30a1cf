"""Entered from paper: both times kept, judged by the day of the act, no sheet twice, nothing to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from screening_desk.records.day_models import LateEntry
from screening_desk.services import day_book, review, screening, sheets, shift
from screening_desk.services.day_book import Why
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Identity, Late, pack, unpack
from screening_desk.services.errors import Refused
from screening_desk.services.history import view_screening
from screening_desk.services.zone import ZONE
from tests.office import CITIZEN, Office, scanned


def paper(office: Office, *, days: int = 1, number: str = "nomor 3", why: str = "power_cut") -> Late:
    """What stands on a sheet written some days ago, at 07.52."""
    day = (office.clock.now().astimezone(ZONE) - timedelta(days=days)).date()
    return Late(datetime.combine(day, datetime.min.time(), ZONE).replace(hour=7, minute=52), number, "W. Ibarat", why)


def answered(desk: Desk, draft: Draft) -> Draft:
    """A citizen with nothing to report."""
    now = desk.clock.now()
    draft = replace(draft, accompanied=False).give(now, simkim="none_found", intact="yes", arrival_card="seen")
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, "no")
    return draft


def entered(office: Office, late: Late, mrz: str = CITIZEN) -> str:
    """Enter a sheet whole; return the screening id."""
    desk = office.officer
    draft = screening.open_screening(desk, scanned(mrz), "arrival", late).draft
    return screening.finish(desk, answered(desk, draft)).screening_id


def test_both_times_and_the_paper_are_kept_with_the_screening(office: Office) -> None:
    late = paper(office)
    screening_id = entered(office, late)
    with office.store.read() as session:
        kept = session.scalars(select(LateEntry)).one()
        assert (kept.screening_id, kept.acted_at, kept.entered_at) == (screening_id, late.acted_at, office.clock.now())
        assert (kept.writer, kept.paper_number, kept.why) == ("W. Ibarat", "NOMOR 3", "power_cut")
    past = view_screening(office.officer, screening_id)
    assert past.view.draft.late is not None
    assert past.view.draft.late.acted_at == late.acted_at
    assert past.closed_at == office.clock.now()


def test_the_rules_and_the_age_are_those_of_the_day_of_the_act(office: Office) -> None:
    today = office.clock.now().astimezone(ZONE).date()
    person = replace(scanned(CITIZEN), birth_date=date(today.year - 18, today.month, today.day), birth_date_raw="")
    person = replace(person, expiry_date=today - timedelta(days=1))
    now = screening.look_at(office.officer, Draft("a", "arrival", office.clock.now(), person))
    then = screening.look_at(
        office.officer, Draft("a", "arrival", office.clock.now(), person, late=paper(office, days=2))
    )
    assert (now.age, then.age) == (18, 17)
    assert {each.code: each.verdict for each in now.findings} != {each.code: each.verdict for each in then.findings}


def test_the_age_looked_at_later_is_that_of_the_act(office: Office) -> None:
    today = office.clock.now().astimezone(ZONE).date()
    young = replace(scanned(CITIZEN), birth_date=date(today.year - 18, today.month, today.day))
    draft = screening.open_screening(office.officer, young, "arrival", paper(office)).draft
    draft = replace(answered(office.officer, draft), reason="Anak tanpa wali")
    saved = screening.hand_over(office.officer, draft)
    assert view_screening(office.officer, saved.screening_id).view.age == 17
    assert saved.case_id is not None
    case = review.open_case(office.supervisor, saved.case_id)
    assert case.age == 17
    assert case.late is not None
    assert case.age_band == "0-17"


def test_a_sheet_is_entered_once_whatever_its_spelling(office: Office) -> None:
    entered(office, paper(office, number="nomor 3"))
    with pytest.raises(Refused) as refused:
        entered(office, paper(office, number=" NOMOR  3 "))
    assert (refused.value.code, refused.value.facts["number"]) == ("paper_known", "SD-BKL2-2026-000001")
    assert screening.waiting(office.officer) is None


def test_two_people_do_not_enter_one_sheet_at_once(office: Office) -> None:
    screening.open_screening(office.colleague, scanned(), "arrival", paper(office))
    with pytest.raises(Refused, match="paper_open"):
        screening.open_screening(office.officer, scanned(), "arrival", paper(office))


def test_an_act_to_come_is_refused(office: Office) -> None:
    late = replace(paper(office), acted_at=office.clock.now() + timedelta(minutes=1))
    with pytest.raises(Refused, match="act_in_future"):
        screening.open_screening(office.officer, scanned(), "arrival", late)


@pytest.mark.parametrize("missing", [{"paper_number": " "}, {"writer": ""}, {"why": ""}, {"why": "guess"}])
def test_nothing_about_the_paper_may_be_missing(office: Office, missing: dict[str, str]) -> None:
    with pytest.raises(Refused, match="late_incomplete"):
        screening.open_screening(office.officer, scanned(), "arrival", replace(paper(office), **missing))


def test_a_sheet_put_aside_is_not_entered_yet(office: Office) -> None:
    draft = screening.open_screening(office.officer, scanned(), "arrival", paper(office)).draft
    screening.abandon(office.officer, draft, "Lembar tidak terbaca")
    entered(office, paper(office))
    assert sum(row.late for row in day_book.day_list(office.officer, paper(office).acted_at.date())) == 1


def test_a_sheet_put_aside_keeps_what_it_was_entered_from_each_time(office: Office) -> None:
    late = paper(office)
    aside = []
    for desk in (office.officer, office.colleague):
        draft = screening.open_screening(desk, scanned(), "arrival", late).draft
        aside.append(screening.abandon(desk, draft, "Lembar tidak terbaca").screening_id)
    entered(office, late)
    for screening_id in aside:
        kept = view_screening(office.officer, screening_id, "shift_end").view.draft.late
        assert kept == replace(late, paper_number="NOMOR 3")


def test_a_printed_form_has_its_kind_and_its_block(office: Office) -> None:
    desk = office.officer
    with pytest.raises(Refused, match="paper_not_printed"):
        screening.open_screening(desk, scanned(), "arrival", paper(office, number="bkl2-k-0001"))
    with office.store.write() as work:
        block = sheets.allocate(work.session, desk, "arrival", 5)
        sheets.allocate(work.session, desk, "departure", 2)
    office.clock.move(days=2)
    assert (block.first, block.last, block.serials[4]) == (1, 5, "BKL2-K-0005")
    with pytest.raises(Refused, match="paper_not_printed"):
        screening.open_screening(desk, scanned(), "arrival", paper(office, number="BKL2-K-6"))
    with pytest.raises(Refused, match="paper_other_mode"):
        screening.open_screening(desk, scanned(), "departure", paper(office, number="BKL2-K-0001"))
    entered(office, paper(office, number="bkl2-k-4"))
    assert [one.serial for one in sheets.paper(desk).missing] == [f"BKL2-K-000{n}" for n in (1, 2, 3)]
    sheets.call_void(desk, "BKL2-K-0002", "spoilt")
    assert [one.number for one in sheets.paper(desk).missing] == [1, 3]
    with pytest.raises(Refused, match="paper_void"):
        screening.open_screening(desk, scanned(), "arrival", paper(office, number="BKL2-K-0002"))
    with pytest.raises(Refused, match="changed_meanwhile"):
        sheets.call_void(desk, "BKL2-K-0004", "lost")
    with pytest.raises(Refused, match="paper_not_printed"):
        sheets.call_void(desk, "BKL2-K-0099", "lost")


def test_what_became_of_each_printed_sheet_is_told_apart(office: Office) -> None:
    """Entered, put aside, void with its reason, missing and unused: each number is in one of them."""
    desk = office.officer
    with office.store.write() as work:
        for _ in range(2):
            sheets.allocate(work.session, desk, "arrival", 10)
        sheets.allocate(work.session, desk, "stay", 3)
    office.clock.move(days=2)
    for number in (3, 7):
        late = paper(office, number=f"BKL2-K-{number}")
        screening.abandon(
            desk, screening.open_screening(desk, scanned(), "arrival", late).draft, "Lembar tidak terbaca"
        )
    entered(office, paper(office, number="BKL2-K-0003"))
    entered(office, paper(office, number="BKL2-K-0005"))
    for serial, why in (("BKL2-K-0002", "spoilt"), ("BKL2-K-0020", "blank"), ("BKL2-T-0003", "spoilt")):
        sheets.call_void(desk, serial, why)
    found = {each.kind: each for each in sheets.paper(desk).kinds}
    arrival, stay = found["arrival"], found["stay"]
    assert (arrival.printed, arrival.entered, arrival.unused) == (20, 2, 12)
    assert [each.number for each in arrival.missing] == [1, 4, 6]
    assert [each.serial for each in arrival.aside] == ["BKL2-K-0007"]
    assert [(each.serial, each.why) for each in arrival.void] == [("BKL2-K-0002", "spoilt"), ("BKL2-K-0020", "blank")]
    assert (stay.missing, stay.unused) == ((), 2), "a sheet spoilt in the printer says nothing about those before it"
    assert shift.shift(desk).counts.late_missing == 4
    sheets.call_void(desk, "BKL2-K-0007", "lost")
    assert sheets.paper(desk).aside == ()
    assert sum(each.printed for each in found.values()) == 23


def test_blocks_follow_each_other_without_a_gap(office: Office) -> None:
    for desk, count in ((office.officer, 3), (office.supervisor, 10), (office.colleague, 1)):
        with office.store.write() as work:
            block = sheets.allocate(work.session, desk, "stay", count)
    assert (block.first, block.last) == (14, 14)
    assert sheets.paper(office.officer).printed["stay"] == 14
    with office.store.write() as work, pytest.raises(Refused, match="block_wrong"):
        sheets.allocate(work.session, office.officer, "stay", 0)


def test_it_stands_on_the_day_and_time_of_the_act(office: Office) -> None:
    late = paper(office)
    screening_id = entered(office, late)
    entered(office, replace(late, paper_number="4", acted_at=late.acted_at + timedelta(minutes=10)))
    rows = day_book.find(office.officer, "date", late.acted_at.date(), Why("shift_end"))
    assert [row.paper_number for row in rows] == ["4", "NOMOR 3"]
    assert (rows[1].screening_id, rows[1].at, rows[1].entered_at) == (screening_id, late.acted_at, office.clock.now())
    assert day_book.day_list(office.officer) == ()


def test_a_draft_keeps_what_it_is_entered_from(office: Office) -> None:
    draft = Draft("a", "arrival", office.clock.now(), Identity(), late=paper(office))
    assert unpack(pack(draft)) == draft
    old = pack(replace(draft, late=None))
    old.pop("late")
    assert unpack(old).late is None


def printed(office: Office, count: int = 2) -> None:
    """Print arrival forms now; two days pass."""
    with office.store.write() as work:
        sheets.allocate(work.session, office.officer, "arrival", count)
    office.clock.move(days=2)


@pytest.mark.parametrize(("who", "code"), [("officer", "paper_open_here"), ("colleague", "paper_open")])
def test_a_sheet_that_is_being_entered_is_not_called_void(office: Office, who: str, code: str) -> None:
    printed(office)
    desk = office.desks[who]
    draft = screening.open_screening(desk, scanned(CITIZEN), "arrival", paper(office, number="BKL2-K-0001")).draft
    with pytest.raises(Refused) as refused:
        sheets.call_void(office.officer, " bkl2-k-1 ", "lost")
    assert refused.value.code == code
    sheets.call_void(office.officer, "BKL2-K-0002", "lost")
    assert screening.finish(desk, answered(desk, draft)).register_number


def test_nobody_wrote_on_a_form_before_it_was_printed(office: Office) -> None:
    before = replace(paper(office, days=0), acted_at=office.clock.now() - timedelta(minutes=1))
    printed(office)
    with office.store.write() as work:
        sheets.allocate(work.session, office.officer, "arrival", 1)
    for number, late in (("BKL2-K-0002", before), ("BKL2-K-0003", paper(office))):
        with pytest.raises(Refused, match="act_before_form"):
            screening.open_screening(office.officer, scanned(), "arrival", replace(late, paper_number=number))
    same = replace(before, acted_at=before.acted_at + timedelta(minutes=1), paper_number="BKL2-K-0002")
    assert screening.open_screening(office.officer, scanned(), "arrival", same)
