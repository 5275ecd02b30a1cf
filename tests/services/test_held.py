"""The time of a person who waits, tasks beside the review, and the work lists, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry
from screening_desk.reference import review as words
from screening_desk.services import review
from screening_desk.services.blind import ReadingInput
from screening_desk.services.case_tasks import TaskInput, add_task, doers, end_task
from screening_desk.services.errors import Refused
from screening_desk.services.held import Held, NoteInput, due_at, note_held
from screening_desk.services.queue import QueueRow, queue, work_list
from screening_desk.services.review import DecisionInput
from tests.office import Office
from tests.services.cases import decided, handed_over, read, to_health
from tests.services.test_third import third_read, unequal


def one(office: Office) -> QueueRow:
    (found,) = queue(office.supervisor)
    return found


def listed(office: Office, which: str, who: str = "supervisor") -> list[str]:
    desk = office.desks[who]
    return [each.case_id for each in work_list(queue(desk), which, desk.actor.id, office.clock.now())]


class TestClock:
    """Since when, where, and when somebody is asked."""

    def test_at_30_and_60_minutes_a_decision_or_a_reason_is_asked_for(self, office: Office) -> None:
        case_id = handed_over(office)
        found = []
        for _ in range(8):
            found.append(one(office).held.warning(office.clock.now()))
            office.clock.move(minutes=10)
        assert found == [0, 0, 0, 30, 30, 30, 60, 60]
        note_held(office.supervisor, case_id, NoteInput("holding", text="Menunggu juru bahasa"))
        assert one(office).held.warning(office.clock.now()) == 0
        assert not [each for each in found if each not in {0, 30, 60}]

    def test_a_reason_holds_until_the_next_step(self, office: Office) -> None:
        case_id = handed_over(office)
        office.clock.move(minutes=20)
        note_held(office.officer, case_id, NoteInput("holding", text="Terlalu dini"))
        office.clock.move(minutes=10)
        assert one(office).held.warning(office.clock.now()) == 30, "said before it was asked"
        note_held(office.officer, case_id, NoteInput("holding", text="Menunggu penjamin"))
        assert one(office).held.warning(office.clock.now()) == 0
        office.clock.move(minutes=30)
        assert one(office).held.warning(office.clock.now()) == 60

    def test_an_unknown_place_lets_time_run_and_gone_or_in_care_stops_it(self, office: Office) -> None:
        case_id = handed_over(office)
        office.clock.move(minutes=40)
        assert one(office).held.minutes(office.clock.now()) == 40
        held = note_held(office.officer, case_id, NoteInput("place", "in_care", "shelter Rekaan"))
        office.clock.move(minutes=100)
        assert (held.minutes(office.clock.now()), held.warning(office.clock.now())) == (40, 0)
        back = note_held(office.officer, case_id, NoteInput("place", "waiting_room"))
        assert back.minutes(office.clock.now()) == 140, "since the hand-over"

    def test_a_decision_ends_the_waiting_and_the_lag_is_measured(self, office: Office) -> None:
        case_id = handed_over(office)
        office.clock.move(minutes=29)
        decided(office, case_id)
        office.clock.move(hours=2)
        (past,) = queue(office.supervisor, open_only=False)
        assert past.lag == 29
        assert past.held.warning(office.clock.now()) == 0

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            (NoteInput("place", "moon"), "note_incomplete"),
            (NoteInput("place", "in_care", " "), "note_incomplete"),
            (NoteInput("dance"), "note_incomplete"),
            (NoteInput("holding", text=" "), "reason_missing"),
            (NoteInput("departs"), "time_wrong"),
        ],
    )
    def test_a_note_says_what_it_needs(self, office: Office, given: NoteInput, code: str) -> None:
        case_id = handed_over(office)
        with pytest.raises(Refused, match=code):
            note_held(office.officer, case_id, given)

    def test_notes_disturb_nobody_who_reviews(self, office: Office) -> None:
        case = read(office, handed_over(office))
        note_held(office.officer, case.case_id, NoteInput("food"))
        note_held(office.officer, case.case_id, NoteInput("departs", moment=office.clock.now() + timedelta(hours=1)))
        office.clock.move(minutes=1)
        view = review.decide(office.supervisor, case.case_id, case.sequence, DecisionInput("proceed", "Cedera"))
        assert [event.kind for event in view.events][-1] == "decided"
        assert "held.food" in [event.kind for event in view.events]
        assert view.held.departs_at is not None

    @pytest.mark.parametrize("who", ["head", "administrator", "auditor"])
    def test_only_who_works_with_people_notes(self, office: Office, who: str) -> None:
        case_id = handed_over(office)
        with pytest.raises(Refused, match="no_right"):
            note_held(office.desks[who], case_id, NoteInput("food"))

    def test_an_unknown_case_is_not_found_and_that_is_written_down(self, office: Office) -> None:
        with pytest.raises(Refused, match="not_found"):
            note_held(office.officer, "0" * 32, NoteInput("food"))
        with office.store.read() as session:
            query = select(AuditEntry.action, AuditEntry.outcome, AuditEntry.reason_code)
            last = session.execute(query.order_by(AuditEntry.sequence.desc())).first()
        assert last is not None
        assert tuple(last) == ("case.care", "refused", "not_found")

    def test_a_third_reader_sees_the_waiting_and_no_reasons_of_others(self, office: Office) -> None:
        case = unequal(office)
        note_held(office.supervisor, case.case_id, NoteInput("holding", text="Menurut saya tidak ada apa-apa"))
        note_held(office.supervisor, case.case_id, NoteInput("place", "waiting_room"))
        seen = review.open_case(office.second, case.case_id)
        assert "Menurut saya" not in repr(seen)
        assert seen.held.last("place") is not None
        assert "Menurut saya" in repr(third_read(office, case))


class TestTold:
    """Whoever says it themselves is helped first."""

    def test_help_waits_for_no_reading_and_the_review_follows(self, office: Office) -> None:
        case = review.open_case(office.supervisor, handed_over(office))
        with pytest.raises(Refused, match="reading_first"):
            review.decide(office.supervisor, case.case_id, case.sequence, to_health(office.clock.now()))
        note_held(office.supervisor, case.case_id, NoteInput("told"))
        case = review.open_case(office.supervisor, case.case_id)
        assert case.skips == "told"
        assert review.offered(case) == ("victim_care", "hand_to_police", "hand_to_health")
        (decision,) = review.decide(
            office.supervisor, case.case_id, case.sequence, to_health(office.clock.now())
        ).decisions
        assert decision.skipped == "told"
        row = one(office)
        assert (row.state, row.review_due) == ("decided", True)
        again = review.open_case(office.supervisor, case.case_id)
        review.save_second_reading(
            office.supervisor, case.case_id, again.sequence, ReadingInput({"P3": "no"}, 3, "Menyusul")
        )
        assert queue(office.supervisor) == ()


class TestDue:
    """Until when a case is reviewed: danger in minutes, others within the hour or the shift."""

    NOON = datetime(2026, 11, 27, 5, tzinfo=UTC)  # 12.00 at the office

    @pytest.mark.parametrize(
        ("priority", "hours", "due"),
        [
            ("now", 0, "2026-11-27 12.10"),
            ("within_hour", 0, "2026-11-27 13.00"),
            ("shift", 0, "2026-11-27 16.00"),
            ("shift", 4, "2026-11-28 16.00"),
        ],
    )
    def test_it_follows_from_the_dated_numbers(self, priority: str, hours: int, due: str) -> None:
        at = due_at(priority, self.NOON + timedelta(hours=hours))
        assert f"{at + timedelta(hours=7 - at.utcoffset().seconds / 3600):%Y-%m-%d %H.%M}" == due  # type: ignore[union-attr]

    def test_a_later_row_of_the_data_changes_the_steps_for_later_cases(self, monkeypatch: pytest.MonkeyPatch) -> None:
        shipped = words.load()
        now = next(row for row in shipped.numbers if row.id == "hold_warnings")
        from msgspec.structs import replace as changed

        first = changed(now, valid_to=date(2026, 12, 31))
        later = changed(now, values=(20,), valid_from=date(2027, 1, 1))
        rest = tuple(row for row in shipped.numbers if row.id != "hold_warnings")
        monkeypatch.setattr(words, "load", lambda: replace(shipped, numbers=(*rest, first, later)))
        after = timedelta(minutes=25)
        assert Held(self.NOON).warning(self.NOON + after) == 0
        new_year = datetime(2027, 1, 1, 5, tzinfo=UTC)
        assert Held(new_year).warning(new_year + after) == 20


class TestTasks:
    """By whom and until when, and how each ended."""

    def given(self, office: Office, **changes: object) -> TaskInput:
        until = office.clock.now() + timedelta(minutes=30)
        return replace(TaskInput("call_host", office.officer.actor.id, until), **changes)  # type: ignore[arg-type]

    def test_a_task_has_somebody_and_a_time_and_ends_with_words(self, office: Office) -> None:
        case_id = handed_over(office)
        (task,) = add_task(office.supervisor, case_id, self.given(office))
        assert (task.person, task.by) == ("R. Teladan", "S. Contoh")
        assert one(office).tasks == (task,)
        with pytest.raises(Refused, match="reason_missing"):
            end_task(office.officer, task.task_id, " ")
        ended = end_task(office.officer, task.task_id, "Penjamin tidak menjawab")
        assert (ended.done_by, ended.outcome) == ("R. Teladan", "Penjamin tidak menjawab")
        with pytest.raises(Refused, match="changed_meanwhile"):
            end_task(office.officer, task.task_id, "lagi")
        assert one(office).tasks == ()

    def test_it_is_given_to_who_works_with_people_alone(self, office: Office) -> None:
        case_id = handed_over(office)
        assert [each.name for each in doers(office.supervisor)] == [
            "P. Misalnya",
            "R. Teladan",
            "S. Contoh",
            "W. Ibarat",
        ]
        for who in ("head", "administrator", "auditor", "trainee"):
            with pytest.raises(Refused, match="task_incomplete"):
                add_task(office.supervisor, case_id, self.given(office, person_id=office.desks[who].actor.id))
        with pytest.raises(Refused, match="until_missing"):
            add_task(office.supervisor, case_id, self.given(office, until=office.clock.now()))
        with pytest.raises(Refused, match="task_incomplete"):
            add_task(office.supervisor, case_id, self.given(office, kind="other"))
        with pytest.raises(Refused, match="no_right"):
            add_task(office.officer, case_id, self.given(office))

    def test_nobody_ends_the_task_of_somebody_else_but_a_supervisor(self, office: Office) -> None:
        (task,) = add_task(office.supervisor, handed_over(office), self.given(office))
        with pytest.raises(Refused, match="not_found"):
            end_task(office.colleague, task.task_id, "sudah")
        assert end_task(office.second, task.task_id, "sudah").done_by == "P. Misalnya"


class TestLists:
    """Mine, waiting, overdue; danger first in each."""

    def test_each_list_has_its_cases_with_danger_first(self, office: Office) -> None:
        own = handed_over(office)
        review.open_case(office.supervisor, own)
        other = handed_over(office)
        review.open_case(office.second, other)
        waits = handed_over(office, yes=())
        danger = handed_over(office, yes=("B",))
        assert listed(office, "all") == [danger, own, other, waits]
        assert listed(office, "mine") == [own]
        assert listed(office, "waiting") == [danger, waits]
        assert listed(office, "overdue") == []
        office.clock.move(minutes=11)
        assert listed(office, "overdue") == [danger], "danger is called at once"
        office.clock.move(minutes=20)
        assert listed(office, "overdue") == [danger, own, other, waits], "30 minutes"

    def test_an_open_task_makes_a_case_mine_and_late_it_is_overdue(self, office: Office) -> None:
        case_id = handed_over(office)
        until = office.clock.now() + timedelta(minutes=10)
        add_task(office.supervisor, case_id, TaskInput("check_ticket", office.officer.actor.id, until))
        assert listed(office, "mine", "officer") == [case_id]
        assert listed(office, "mine") == []
        office.clock.move(minutes=11)
        assert listed(office, "overdue", "officer") == [case_id]

    def test_what_waits_for_a_third_reader_waits(self, office: Office) -> None:
        case = unequal(office)
        assert listed(office, "waiting", "second") == [case.case_id]
        third_read(office, case)
        assert listed(office, "waiting", "second") == []
