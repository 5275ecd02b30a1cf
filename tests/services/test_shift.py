"""A shift handed over: counts without names, to one person, taken once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry, Staff
from screening_desk.services import catch_up, screening, shift
from screening_desk.services.errors import Refused
from screening_desk.services.people import by_username
from tests.office import CITIZEN, Office, scanned
from tests.services.cases import decided, handed_over
from tests.services.test_catch_up import unreachable
from tests.services.test_late import answered, paper


def test_what_is_open_is_counted(office: Office) -> None:
    handed_over(office)
    decided(office, handed_over(office))
    draft = screening.open_screening(office.officer, scanned(), "arrival").draft
    screening.abandon(office.officer, draft, "Ia pergi")
    unreachable(office)
    catch_up.catch_up(office.officer, unreachable(office), "hit", "Ada")
    screening.open_screening(office.officer, scanned(), "arrival")
    counts = shift.shift(office.officer).counts
    assert (counts.with_supervisor, counts.waiting, counts.incomplete) == (2, 1, 1)
    assert (counts.to_catch_up, counts.late_missing, counts.own_draft) == (1, 0, True)


def test_what_was_finished_without_an_assessment_is_counted_for_the_day(office: Office) -> None:
    desk = office.officer
    for _ in range(2):
        draft = screening.open_screening(desk, scanned(CITIZEN), "arrival").draft
        draft = replace(draft, accompanied=True, reason="Pendamping tidak mau menjauh")
        draft = draft.give(office.clock.now(), simkim="none_found", intact="yes", arrival_card="seen")
        for item in desk.reference.catalogue.quick:
            draft = draft.answer(office.clock.now(), item, "not_asked")
        assert screening.look_at(desk, draft).assessment.level == "not_assessed"
        screening.finish(desk, draft)
    unreachable(office)
    counts = shift.shift(desk).counts
    assert (counts.not_assessed, counts.incomplete) == (2, 0)
    assert shift.hand_over_shift(desk, "w.ibarat").counts.not_assessed == 2
    office.clock.move(days=1)
    assert shift.shift(desk).counts.not_assessed == 0


def test_who_is_entered_from_paper_does_not_wait_at_the_office(office: Office) -> None:
    draft = answered(
        office.officer, screening.open_screening(office.officer, scanned(), "arrival", paper(office)).draft
    )
    draft = draft.answer(office.clock.now(), "C4", "yes")
    screening.hand_over(office.officer, replace(draft, reason="Paspor dipegang orang lain"))
    counts = shift.shift(office.officer).counts
    assert (counts.with_supervisor, counts.waiting) == (1, 0)


@pytest.mark.parametrize("typed", ["w.ibarat", " W.Ibarat ", "Ｗ.ＩＢＡＲＡＴ", "ſ.contoh", "STRAẞE"])
def test_the_next_person_is_named_as_at_the_sign_in(office: Office, typed: str) -> None:
    with office.store.write() as work:
        person = work.session.scalars(select(Staff).where(Staff.username == "q.misal")).one()
        person.username, person.role = "Straße", "officer"
        known = by_username(work.session, typed)
    assert known is not None
    assert shift.hand_over_shift(office.officer, typed).to_id == known.id


def test_the_next_person_sees_it_and_takes_it_once(office: Office) -> None:
    handed_over(office)
    given = shift.hand_over_shift(office.officer, " W.Ibarat ", "Kunci lemari di supervisor")
    assert (given.to, given.counts.with_supervisor, given.taken_at) == ("W. Ibarat", 1, None)
    assert not shift.shift(office.officer).mine
    seen = shift.shift(office.colleague)
    assert seen.mine
    assert seen.last is not None
    with office.store.read() as session:
        assert shift.waits_for(session, office.colleague.actor.id)
    with pytest.raises(Refused, match="not_found"):
        shift.take_shift(office.supervisor, seen.last.hand_over_id)
    office.clock.move(minutes=4)
    assert shift.take_shift(office.colleague, seen.last.hand_over_id).taken_at == office.clock.now()
    assert not shift.shift(office.colleague).mine
    with pytest.raises(Refused, match="changed_meanwhile"):
        shift.take_shift(office.colleague, seen.last.hand_over_id)
    with office.store.read() as session:
        actions = list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.sequence.desc()).limit(4)))
    assert "shift.take" in actions


@pytest.mark.parametrize(
    ("username", "code"),
    [("", "next_unknown"), ("nobody", "next_unknown"), ("v.umpama", "next_unknown"), ("r.teladan", "next_self")],
)
def test_it_goes_to_somebody_else_who_works_at_a_counter(office: Office, username: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        shift.hand_over_shift(office.officer, username)


def test_a_draft_stays_with_whoever_opened_it(office: Office) -> None:
    screening.open_screening(office.officer, scanned(CITIZEN), "arrival")
    shift.hand_over_shift(office.officer, "w.ibarat")
    assert screening.waiting(office.officer) is not None
    assert screening.waiting(office.colleague) is None


def test_a_long_message_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="message_long"):
        shift.hand_over_shift(office.officer, "w.ibarat", "x" * 501)
