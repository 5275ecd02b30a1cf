"""A case or an open screening goes to somebody else: who did it, from whom, to whom, when and why."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry, Draft
from screening_desk.services import review, screening
from screening_desk.services.errors import Refused
from screening_desk.services.moving import CaseMove, DraftMove, move_case, move_draft, open_drafts
from tests.office import Office, scanned
from tests.services.cases import handed_over, read
from tests.services.test_third import third_read, unequal


def entries(office: Office, action: str) -> list[tuple[str, str, str, str, str]]:
    """Who acted, on what, why, and how it ended."""
    entry = AuditEntry
    with office.store.read() as session:
        query = select(entry.person_id, entry.object_kind, entry.object_id, entry.reason_code, entry.outcome)
        return [tuple(each) for each in session.execute(query.where(entry.action == action).order_by(entry.sequence))]


class TestCase:
    """PUB-CASEWORK-02: the entry names the actor, from whom, to whom, and the reason."""

    def test_the_trail_and_the_case_name_all_three(self, office: Office) -> None:
        case_id = handed_over(office)
        view = read(office, case_id)
        office.clock.move(minutes=5)
        mover, to = office.supervisor, office.second.actor.id
        after = move_case(mover, case_id, view.sequence, CaseMove(to, "absent", "Sakit sejak siang"))
        me = mover.actor.id
        assert entries(office, "case.move") == [
            (me, "case", case_id, "absent", "done"), (me, "person", me, "moved_from", "done"),
            (me, "person", to, "moved_to", "done"),
        ]  # fmt: skip
        assert (after.holder_id, after.held_since) == (to, office.clock.now())
        event = after.events[-1]
        assert (event.by, event.kind, event.facts["receiver"]) == ("S. Contoh", "moved", "P. Misalnya")
        assert (event.facts["from"], event.facts["why"], event.facts["words"]) == (me, "absent", "Sakit sejak siang")

    def test_whoever_had_it_saves_no_more_and_the_receiver_goes_on(self, office: Office) -> None:
        case_id = handed_over(office)
        view = read(office, case_id)
        after = move_case(office.supervisor, case_id, view.sequence, CaseMove(office.second.actor.id, "shift"))
        choice = review.DecisionInput("proceed", "Sejalan")
        with pytest.raises(Refused, match="open_elsewhere"):
            review.decide(office.supervisor, case_id, after.sequence, choice)
        assert review.decide(office.second, case_id, after.sequence, choice).decided

    def test_what_cannot_be_is_refused_with_its_reason(self, office: Office) -> None:
        case_id = handed_over(office, by=office.second)
        view = review.open_case(office.supervisor, case_id)
        for to, why, code in (
            (office.colleague.actor.id, "shift", "move_to_missing"), ("", "shift", "move_to_missing"),
            (office.supervisor.actor.id, "shift", "move_same"), (office.second.actor.id, "shift", "own_screening"),
            (office.second.actor.id, "", "move_reason_missing"),
        ):  # fmt: skip
            with pytest.raises(Refused, match=code):
                move_case(office.supervisor, case_id, view.sequence, CaseMove(to, why))
        with pytest.raises(Refused, match="no_right"):
            move_case(office.officer, case_id, view.sequence, CaseMove(office.second.actor.id, "shift"))

    def test_a_third_reader_is_given_no_case(self, office: Office) -> None:
        after = third_read(office, unequal(office))
        with pytest.raises(Refused, match="third_stays_apart"):
            move_case(office.supervisor, after.case_id, after.sequence, CaseMove(office.second.actor.id, "shift"))


class TestDraft:
    """An open screening goes on at somebody else's desk, once."""

    def test_it_goes_on_where_it_was_and_nowhere_else(self, office: Office) -> None:
        view = screening.open_screening(office.officer, scanned(), "arrival")
        draft = view.draft.answer(office.clock.now(), "P3", "yes")
        screening.keep(office.officer, draft)
        a, b = office.officer.actor.id, office.colleague.actor.id
        assert [each.staff_id for each in move_draft(office.supervisor, DraftMove(a, b, "absent"))] == [b]
        me = office.supervisor.actor.id
        assert entries(office, "draft.move") == [
            (me, "screening", draft.screening_id, "absent", "done"), (me, "person", a, "moved_from", "done"),
            (me, "person", b, "moved_to", "done"),
        ]  # fmt: skip
        assert screening.resume(office.colleague).draft.answers["P3"].value == "yes"
        with pytest.raises(Refused, match="changed_meanwhile"):
            screening.keep(office.officer, draft.answer(office.clock.now(), "P3", "no"))
        with pytest.raises(Refused, match="changed_meanwhile"):
            screening.abandon(office.officer, draft, "selesai")
        with office.store.read() as session:
            assert list(session.scalars(select(Draft.staff_id))) == [b]

    def test_nobody_has_two_and_a_list_names_no_traveller(self, office: Office) -> None:
        screening.open_screening(office.officer, scanned(), "arrival")
        screening.open_screening(office.colleague, scanned(), "arrival")
        a, b = office.officer.actor.id, office.colleague.actor.id
        for to, why, code in ((b, "shift", "move_has_draft"), (a, "shift", "move_same"), (b, "", "move_reason_missing"),
                              (office.head.actor.id, "shift", "move_to_missing")):  # fmt: skip
            with pytest.raises(Refused, match=code):
                move_draft(office.supervisor, DraftMove(a, to, why))
        assert "ERIKSSON" not in repr(open_drafts(office.supervisor))
        with pytest.raises(Refused, match="no_right"):
            move_draft(office.officer, DraftMove(a, b, "shift"))
