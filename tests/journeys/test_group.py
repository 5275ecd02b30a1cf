"""A group by keys alone: entered once, carried to each passport, changed for one person, one taken out, closed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from screening_desk.demo import passport
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.group.page import GroupPage
from screening_desk.gui.play import Journey, account
from screening_desk.records.day_models import GroupMember, TravelGroup
from screening_desk.records.models import Draft, GivenRow, Screening
from screening_desk.services.access import Role
from tests.journeys.conftest import Program

ADDRESS = "Hotel Contoh, Jalan Rekaan 1"
WORDS = ("CT 417, 24-11-2026 14.05", "PT Wisata Rekaan", "", "", "CT 418, 30-11-2026", ADDRESS, "4")
"""What is typed from field to field; the two choices between are left for the person."""
CLEAN = ("K", "1", "2", "2", "2", "2", "2", "2")


def traveller(number: int) -> str:
    """The zone of a member who comes home."""
    return passport("CONTOH", f"ORANG {chr(64 + number)}", f"C{number:07d}", "IDN", "900101", "F", "310101")


def open_group(journey: Journey) -> GroupPage:
    """Alt+O, the fields one after the other, Ctrl+Enter."""
    journey.hands.press("Alt+O")
    group = journey.page(GroupPage)
    journey.hands.wait(group.form.fields["group_flight"].hasFocus, "the form waits")
    for words in WORDS:
        journey.hands.type(words)
        journey.hands.press("Tab")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: group.model.rowCount() == 4, "four places wait")
    return group


def check(journey: Journey, number: int) -> CounterPage:
    """Lay a passport on the reader, wherever the keyboard is, and answer for this person."""
    counter = journey.page(CounterPage)
    journey.hands.scan(traveller(number))
    journey.hands.wait(lambda: counter.place == "case", "the next person is shown")
    journey.hands.rest(0.3)
    return counter


def finish(journey: Journey, group: GroupPage, done: int) -> None:
    """Answer and save; the list comes back by itself."""
    for key in CLEAN:
        journey.hands.press(key)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(
        lambda: sum(line.member is not None for line in group.model.rows()) == done and group.isVisible(),
        "the list shows how far the group is",
    )


def test_a_lock_loses_nothing_that_was_typed_for_a_new_group(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Alt+O")
    group = journey.page(GroupPage)
    journey.hands.wait(group.form.fields["group_flight"].hasFocus, "the form waits")
    journey.hands.type("CT 417")
    journey.hands.press("Tab")
    journey.hands.type("PT Wisata Rekaan")
    journey.lock()
    journey.sign_in(account(Role.OFFICER))
    counter = journey.page(CounterPage)
    journey.hands.wait(lambda: "CT 417" in counter.waiting.banner.title(), "the counter says that a group waits")
    journey.hands.press("Alt+O")
    again = journey.page(GroupPage)
    journey.hands.wait(lambda: len(again.choice.model.rows()) == 1, "the group waits among the others")
    journey.hands.press("Return")
    operator = again.form.fields["group_operator"]
    journey.hands.wait(lambda: isinstance(operator, QLineEdit) and operator.text() == "PT Wisata Rekaan", "it is open")


def test_a_group_left_open_yesterday_is_told_at_the_counter(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    open_group(journey)
    journey.lock()
    program.clock.move(days=1)
    journey.sign_in(account(Role.OFFICER))
    counter = journey.page(CounterPage)
    journey.hands.wait(lambda: "24-11-2026" in counter.waiting.banner.title(), "the day is told")
    assert "Alt+O" in counter.waiting.banner.text()


def test_what_is_entered_once_goes_with_each_passport(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    group = open_group(journey)
    counter = check(journey, 1)
    draft = counter.session.draft
    assert draft is not None
    assert draft.given["group_address"].carried
    assert draft.answers == {}, "nobody answers for anybody else"
    finish(journey, group, 1)
    check(journey, 2)  # from the list itself
    journey.hands.press("Alt+O")
    journey.hands.press("Alt+U")
    group.form.fields["group_address"].setFocus()
    journey.hands.press("Ctrl+A")
    journey.hands.type("Rumah saudara")
    journey.hands.press("Alt+U")
    journey.hands.press("Esc")
    finish(journey, group, 2)
    assert [line.member.changed for line in group.model.rows() if line.member] == [(), ("group_address",)]
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        rows = session.scalars(select(GivenRow).where(GivenRow.input == "group_address"))
        assert sorted(row.value for row in rows) == [ADDRESS, "Rumah saudara"]
        assert [member.position for member in session.scalars(select(GroupMember))] == [1, 2]
    journey.hands.press("Delete")
    journey.hands.wait(lambda: sum(bool(line.member) for line in group.model.rows()) == 1, "one is taken out")
    journey.hands.press("Alt+X")
    journey.hands.wait(lambda: counter.sides.group_work.group is None, "the group is closed")
    journey.hands.press("Esc")
    check(journey, 3)
    alone = counter.session.draft
    assert alone is not None
    assert (alone.group_id, dict(alone.given)) == ("", {})
    with signed.desk.store.read() as session:
        assert session.scalars(select(TravelGroup)).one().closed_at is not None
        assert len(session.scalars(select(Screening).where(Screening.state == "finished")).all()) >= 2


def test_the_open_person_can_leave_the_group(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    open_group(journey)
    counter = check(journey, 1)
    journey.hands.press("K")
    journey.hands.press("Alt+O")
    journey.hands.wait(lambda: journey.page(GroupPage).model.rowCount() == 4, "the list is shown")
    journey.hands.press("Delete")
    draft = counter.session.draft
    assert draft is not None
    assert draft.group_id == ""
    assert not any(given.carried for given in draft.given.values())
    assert "intact" in draft.given, "what the officer saw stays"


def test_a_group_is_there_again_after_a_lock(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    open_group(journey)
    check(journey, 1)
    journey.lock()
    journey.sign_in(account(Role.OFFICER))
    counter = journey.page(CounterPage)
    journey.hands.press("Alt+L")
    journey.hands.wait(lambda: counter.place == "case", "the person is open again")
    journey.hands.wait(lambda: counter.sides.group_work.group is not None, "and so is the group")
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        body = session.scalars(select(Draft)).one().body
        assert body["group_id"] == counter.sides.group_work.group_id
