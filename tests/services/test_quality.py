"""Does it work: counted once each, by quarter, with small numbers closed; reading typed columns, never who it was."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, func, select

from screening_desk.records.interview_models import DayCount
from screening_desk.records.models import AuditEntry
from screening_desk.reference import Reference
from screening_desk.services import review, screening
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused
from screening_desk.services.quality import (
    COUNTER,
    OFFERED,
    Figures,
    ItemFigures,
    ModeFigures,
    Quarter,
    figures,
    lists_of,
    modes_of,
    quarter_of,
    quarters,
    rounded,
)
from screening_desk.services.review import DecisionInput
from screening_desk.services.small_cells import Cell
from screening_desk.services.tally import ItemTally, ModeTally
from tests.office import CITIZEN, Office, scanned
from tests.services.cases import handed_over, read

FEW, CLOSED = Cell(mark="few"), Cell(mark="closed")


def finished(office: Office, count: int = 1, **answers: str) -> None:
    """Screen citizens with nothing to report; `answers` differ from no."""
    desk = office.officer
    for _ in range(count):
        draft: Draft = screening.open_screening(desk, scanned(CITIZEN), "arrival").draft
        now = desk.clock.now()
        draft = draft.give(now, simkim="none_found", intact="yes", arrival_card="seen")
        draft = Draft(**{one.name: getattr(draft, one.name) for one in fields(draft)} | {"accompanied": False})
        for item in desk.reference.catalogue.quick:
            draft = draft.answer(now, item, answers.get(item, "no"))  # type: ignore[arg-type]
        screening.finish(desk, draft)


def decided(office: Office, count: int = 1, *, kind: str = "proceed", refer: bool = False, **marks: str) -> None:
    """Hand over, read and decide 17 minutes later."""
    for _ in range(count):
        case_id = handed_over(office, mrz=CITIZEN)
        office.clock.move(minutes=17)
        case = read(office, case_id)
        choice = DecisionInput(kind=kind, reason="Sejalan pada dua telaah", refer=refer, marks=marks)
        review.decide(office.supervisor, case_id, case.sequence, choice)


def of(shown: Figures, item: str) -> ItemFigures:
    """The figures of an item of the counter's list."""
    return next(each for each in shown.lists[COUNTER] if each.item == item)


def arrivals(shown: Figures) -> ModeFigures:
    """The figures of arrivals."""
    return next(each for each in shown.modes if each.mode == "arrival")


class TestCounting:
    """What is counted, with a limit of one, so that all of it is seen."""

    def test_each_screening_counts_once_for_an_item_whoever_answered(self, office: Office) -> None:
        finished(office, 2)
        decided(office)
        cells = of(figures(office.supervisor, limit=1), "C4").cells
        assert (cells.asked, cells.yes) == (Cell(3), Cell(1))

    def test_what_a_second_reading_found_counts_too(self, office: Office) -> None:
        case_id = handed_over(office, mrz=CITIZEN)
        read(office, case_id, yes=("C4", "P2", "C5"))
        shown = figures(office.supervisor, limit=1)
        assert of(shown, "P2").cells.yes == of(shown, "C5").cells.yes == of(shown, "C5").cells.asked == Cell(1)

    def test_not_asked_is_not_asked(self, office: Office) -> None:
        finished(office, P2="not_asked", C11="unknown")
        shown = figures(office.supervisor, limit=1)
        assert "P2" not in {each.item for each in shown.lists[COUNTER]}
        assert (of(shown, "C11").cells.asked, of(shown, "C11").cells.yes) == (Cell(1), Cell(0))

    def test_who_did_not_want_to_say_was_asked(self, office: Office) -> None:
        view = screening.open_screening(office.officer, scanned(CITIZEN), "arrival")
        draft, now = replace(view.draft, accompanied=False, reason="takut"), office.clock.now()
        draft = draft.answer(now, "C4", "yes").answer_on_card(now, "P2", None, "my").answer(now, "C5", "not_asked")
        draft = draft.decline(now, "A0", "unknown").answer_on_card(now, "C4", None, "my")
        draft = draft.answer_item(now, "TC04", "declined").answer_item(now, "TC02", "not_checked")
        screening.hand_over(office.officer, draft)
        for _ in range(2):  # of the running day, then kept
            shown = figures(office.supervisor, quarter_of(date(2026, 11, 24)), limit=1)
            assert (of(shown, "P2").cells.asked, of(shown, "P2").cells.yes) == (Cell(1), Cell(0))
            assert (of(shown, "C4").cells.asked, of(shown, "C4").cells.yes) == (Cell(1), Cell(1))
            assert of(shown, "A0").cells.asked == Cell(1)
            everywhere = {each.item for rows in shown.lists.values() for each in rows}
            assert "TC04" in everywhere
            assert not {"C5", "TC02"} & everywhere
            office.clock.move(days=1)

    def test_who_declined_in_the_first_reading_is_not_counted_again_for_the_second(self, office: Office) -> None:
        view = screening.open_screening(office.officer, scanned(CITIZEN), "arrival")
        draft, now = replace(view.draft, accompanied=False, reason="takut"), office.clock.now()
        draft = draft.answer(now, "C4", "yes").answer_on_card(now, "P2", None, "my")
        saved = screening.hand_over(office.officer, draft)
        read(office, str(saved.case_id), yes=("C4", "P2"))
        cells = of(figures(office.supervisor, limit=1), "P2").cells
        assert (cells.asked, cells.yes) == (Cell(1), Cell(1))

    def test_the_decision_that_stands_confirms_and_marks(self, office: Office) -> None:
        decided(office, kind="proceed", refer=True, C4="helped")
        decided(office, kind="proceed", C4="misled", P3="misled")
        shown = figures(office.supervisor, limit=1)
        cells = of(shown, "C4").cells
        assert (cells.yes, cells.confirmed, cells.helped, cells.misled) == (Cell(2), Cell(1), Cell(1), Cell(1))
        assert of(shown, "P3").cells.misled == Cell(1)

    def test_a_later_decision_replaces_the_marks_of_the_first(self, office: Office) -> None:
        case_id = handed_over(office, mrz=CITIZEN)
        case = read(office, case_id)
        for marks in ({"C4": "misled"}, {"C4": "helped"}):
            choice = DecisionInput(kind="proceed", reason="Sejalan", marks=marks)
            case = review.decide(office.supervisor, case_id, case.sequence, choice)
        cells = of(figures(office.supervisor, limit=1), "C4").cells
        assert (cells.helped, cells.misled) == (Cell(1), Cell(0))

    def test_the_delayed_and_later_cleared_are_counted_by_mode(self, office: Office) -> None:
        finished(office, 3)
        decided(office, kind="proceed")
        decided(office, kind="proceed", refer=True)
        handed_over(office, mrz=CITIZEN)
        one = arrivals(figures(office.supervisor, limit=1))
        assert (one.screened, one.delayed, one.cleared) == (Cell(6), Cell(3), Cell(1))
        assert one.minutes == 15, "17 minutes, rounded"
        assert one.share == pytest.approx(1 / 6)


class TestPeriods:
    """Quarters: disjoint, so that two of them never give away a third."""

    def test_a_screening_belongs_to_the_quarter_it_was_closed_in(self, office: Office) -> None:
        finished(office)
        office.clock.move(days=60)
        finished(office, 2)
        now = figures(office.supervisor, limit=1)
        before = figures(office.supervisor, now.quarters[1], limit=1)
        assert (now.running, before.running) == (True, False)
        assert [of(each, "C4").cells.asked for each in (now, before)] == [Cell(2), Cell(1)]

    def test_a_day_that_is_over_is_counted_once_and_kept(self, office: Office) -> None:
        finished(office)
        office.clock.move(days=1)
        first = figures(office.supervisor, limit=1)
        assert figures(office.supervisor, limit=1) == first
        with office.store.read() as session:
            days = session.scalar(select(func.count()).select_from(DayCount).where(DayCount.kind == "day"))
        assert days == (date(2026, 11, 24) - date(2026, 10, 1)).days + 1

    def test_days_that_were_counted_too_early_are_counted_again(self, office: Office) -> None:
        finished(office)
        office.clock.move(days=3)
        assert of(figures(office.supervisor, limit=1), "C4").cells.asked == Cell(1)
        office.clock.move(days=-2)
        finished(office, 2)
        office.clock.move(days=5)
        assert of(figures(office.supervisor, limit=1), "C4").cells.asked == Cell(3)

    def test_what_a_case_adds_later_is_still_seen_in_a_quarter_that_is_over(self, office: Office) -> None:
        case_id = handed_over(office, mrz=CITIZEN)
        office.clock.move(days=60)
        past = figures(office.supervisor, limit=1).quarters[1]
        assert of(figures(office.supervisor, past, limit=1), "C4").cells.confirmed == Cell(0)
        case = read(office, case_id)
        choice = DecisionInput(kind="proceed", reason="Sejalan", refer=True)
        review.decide(office.supervisor, case_id, case.sequence, choice)
        assert of(figures(office.supervisor, past, limit=1), "C4").cells.confirmed == Cell(1)

    @given(st.dates(date(2020, 1, 1), date(2040, 12, 31)))
    def test_every_day_lies_in_its_quarter(self, day: date) -> None:
        quarter = quarter_of(day)
        assert quarter.first <= day <= quarter.last

    def test_those_offered_begin_with_the_running_one_and_end_with_the_first(self) -> None:
        assert quarters(date(2026, 5, 2), date(2026, 11, 24)) == (Quarter(2026, 4), Quarter(2026, 3), Quarter(2026, 2))
        assert quarters(None, date(2026, 1, 1)) == (Quarter(2026, 1),)
        assert len(quarters(date(2000, 1, 1), date(2026, 1, 1))) == OFFERED


class TestSmall:
    """What is closed."""

    def test_few_are_closed_inside_an_office_and_more_where_it_leaves_it(self, office: Office) -> None:
        finished(office, 6)
        assert of(figures(office.supervisor), "C4").cells.asked == Cell(6)
        assert of(figures(office.supervisor, limit=11), "C4").cells.asked == FEW

    def test_no_median_of_fewer_than_the_limit(self) -> None:
        (one,) = modes_of({"arrival": ModeTally(100, 40, (3.0, 4.0, 200.0, 8.0))}, 5)
        assert (one.screened, one.delayed, one.cleared, one.minutes, one.share) == (
            Cell(100),
            Cell(40),
            FEW,
            None,
            None,
        )

    def test_the_cleared_are_closed_where_few_were_not_cleared(self) -> None:
        (one,) = modes_of({"arrival": ModeTally(100, 20, tuple(map(float, range(18))))}, 5)
        assert (one.delayed, one.cleared, one.minutes) == (Cell(20), CLOSED, None)

    def test_items_that_nobody_asked_are_left_out(self, reference_data: Reference) -> None:
        shown = lists_of({"C4": ItemTally(9, 9), "P2": ItemTally()}, {"arrival": ModeTally(9)}, reference_data, 5)
        assert [each.item for each in shown[COUNTER]] == ["C4"]
        assert set(shown) == {COUNTER, *reference_data.instruments}

    @given(st.floats(0, 10_000))
    def test_a_median_is_said_in_whole_steps(self, minutes: float) -> None:
        assert rounded(minutes) % 5 == 0
        assert rounded(minutes) >= 5


class TestRights:
    """Who may look, and what is written."""

    @pytest.mark.parametrize("who", ["officer", "administrator", "auditor"])
    def test_others_are_refused(self, office: Office, who: str) -> None:
        with pytest.raises(Refused, match="no_right"):
            figures(office.desks[who])

    def test_each_look_has_its_entry_without_a_person(self, office: Office) -> None:
        for desk in (office.supervisor, office.head):
            figures(desk)
        with office.store.read() as session:
            found = list(session.scalars(select(AuditEntry).where(AuditEntry.action == "quality.view")))
        assert [(each.object_kind, each.object_id, each.reason_code) for each in found] == [("quality", "", "")] * 2

    def test_identity_is_never_read(self, office: Office) -> None:
        decided(office)
        read_from: list[str] = []
        for engine in (office.store.engine, office.store._writing):
            event.listen(engine, "before_cursor_execute", lambda *given: read_from.append(given[2]))
        figures(office.supervisor)
        assert any("answer" in statement for statement in read_from)
        assert [statement for statement in read_from if "identity." in statement or "FROM identity" in statement] == []
