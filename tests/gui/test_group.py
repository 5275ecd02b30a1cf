"""Travel groups by keys: which are open, going on with one, a new one, closing, and what another counter does meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.language import Language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.records.day_models import TravelGroup
from screening_desk.services import groups, screening
from screening_desk.services.groups import Group
from tests.gui.counters import LONG, keys, make_page, scan, settle, typed
from tests.gui.group_desk import CHARTER, member, passport_of
from tests.office import Office


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Callable[..., QWidget]) -> CounterPage:
    """A counter in a window, nobody open; its words are English."""
    Language("en")
    page = make_page(local_office, theme)
    window(page)
    return page


def begun(office: Office, who: str = "officer", **given: str) -> Group:
    return groups.open_group(office.desks[who], "arrival", CHARTER | given, 12)


def hand_over(office: Office, group: Group, number: int, who: str = "officer") -> None:
    draft = groups.open_member(office.desks[who], group.group_id, member(number)).draft
    screening.hand_over(office.desks[who], replace(draft, reason="Contoh"))


def test_where_no_group_is_open_the_form_of_a_new_one_waits(page: CounterPage) -> None:
    keys("Alt+O")
    group = page.sides.group
    assert not group.choice.isVisible()
    assert group.form.fields["group_flight"].hasFocus()


def test_among_the_open_groups_the_officer_chooses_by_arrow_and_enter(page: CounterPage, local_office: Office) -> None:
    other, own = begun(local_office, "colleague", group_operator="Biro Contoh"), begun(local_office)
    keys("Alt+O")
    choice = page.sides.group.choice
    assert choice.table.hasFocus()
    current = choice.current()
    assert current is not None
    assert (current.group_id, current.mine) == (own.group_id, True), "one's own comes first to hand"
    keys("Down Enter")
    assert page.sides.group_work.group_id == other.group_id
    assert page.sides.group.table.hasFocus()
    keys("Alt+O")
    assert choice.table.hasFocus(), "from one group to another"
    keys("Esc")
    assert page.sides.group_work.group_id == other.group_id


def test_a_new_group_is_begun_beside_those_that_are_open(page: CounterPage, local_office: Office) -> None:
    begun(local_office)
    keys("Alt+O F2")
    assert page.sides.group.form.fields["group_flight"].hasFocus()
    keys("Esc")
    assert page.sides.group.choice.table.hasFocus(), "back among the open ones"
    keys("F2")
    typed("CT 999")
    keys("Ctrl+Enter")
    assert len(groups.open_groups(local_office.officer)) == 2
    assert page.sides.group_work.group is not None
    assert page.sides.group_work.group.given == {"group_flight": "CT 999"}


def test_a_group_is_closed_from_the_list(page: CounterPage, local_office: Office) -> None:
    begun(local_office)
    kept = begun(local_office, "colleague")
    keys("Alt+O Alt+X")
    assert [row.group_id for row in groups.open_groups(local_office.officer)] == [kept.group_id]
    assert page.sides.group.banner.title() == "The group is closed"
    assert page.sides.group.choice.table.hasFocus()


def test_a_group_of_an_earlier_day_is_told(page: CounterPage, local_office: Office) -> None:
    begun(local_office)
    local_office.clock.move(days=1)
    keys("Alt+O")
    model = page.sides.group.choice.model
    assert model.cells(model.rows()[0])[2] == ("24-11-2026 09.30", "warn")
    keys("Enter")
    assert page.sides.group.banner.title().startswith("This group is open since")
    local_office.clock.move(hours=1)
    keys("Alt+X")
    assert groups.open_groups(local_office.officer) == ()


def test_whose_member_is_being_checked_stays_with_that_group(page: CounterPage, local_office: Office) -> None:
    begun(local_office), begun(local_office, "colleague")
    keys("Alt+O Enter Ctrl+Enter")
    scan(page, passport_of(1))
    keys("Alt+O Alt+O")
    assert not page.sides.group.choice.isVisible()
    assert page.sides.group.banner.title().startswith("Somebody of this group is open")


def test_the_empty_desk_says_whom_the_next_passport_joins(page: CounterPage, local_office: Office) -> None:
    begun(local_office)
    keys("Alt+O Enter Esc")
    banner = page.waiting.banner
    assert banner.isVisible()
    assert banner.title().startswith("The next passport joins PT Wisata Rekaan · CT 417")
    keys("Alt+O Alt+X Esc")
    assert not banner.isVisible()


def test_a_group_that_another_counter_closed_takes_nobody_and_the_next_scan_is_alone(
    page: CounterPage, local_office: Office
) -> None:
    group = begun(local_office)
    keys("Alt+O Enter Esc")
    groups.close_group(local_office.colleague, group.group_id)
    scan(page, passport_of(1))
    assert page.waiting.banner.title().startswith("This group is closed")
    scan(page, passport_of(1))
    assert page.session.draft is not None
    assert page.session.draft.group_id == ""


def test_the_same_passport_again_is_told_with_its_place(page: CounterPage, local_office: Office) -> None:
    group = begun(local_office)
    for number in (1, 2):
        hand_over(local_office, group, number, "colleague")
    keys("Alt+O Enter Ctrl+Enter")
    scan(page, passport_of(2))
    assert page.case.banner.title().startswith("This document is saved in this group already, as number 2.")


def test_what_another_counter_changed_is_shown_and_kept(page: CounterPage, local_office: Office) -> None:
    group = begun(local_office)
    keys("Alt+O Enter")
    groups.keep_group(local_office.colleague, replace(group, given=CHARTER | {"group_address": "Hotel Teladan"}), group)
    page.sides.group.form.given.emit("group_operator", "Biro Contoh")
    page.sides.group_work.keep()
    settle()
    stored = groups.group_of(local_office.officer, group.group_id)
    assert (stored.given["group_address"], stored.given["group_operator"]) == ("Hotel Teladan", "Biro Contoh")
    assert page.sides.group.form.fields["group_address"].text() == "Hotel Teladan"  # type: ignore[union-attr]


def test_a_scan_while_the_form_is_open_joins_and_types_nothing(page: CounterPage, local_office: Office) -> None:
    group = begun(local_office)
    keys("Alt+O Enter F3")
    scan(page, passport_of(1))
    assert page.session.draft is not None
    assert page.session.draft.group_id == group.group_id
    assert dict(groups.group_of(local_office.officer, group.group_id).given) == CHARTER


def test_a_group_of_another_version_is_told_and_the_others_can_be_chosen(
    page: CounterPage, local_office: Office
) -> None:
    own, strange = begun(local_office), begun(local_office, "colleague")
    with local_office.store.write() as work:
        work.session.get_one(TravelGroup, strange.group_id).body = {"mode": 1}
    keys("Alt+O Up Enter")
    group = page.sides.group
    assert group.banner.isVisible()
    assert page.sides.group_work.group is None
    keys("Down Enter")
    assert page.sides.group_work.group_id == own.group_id


def test_very_long_words_and_very_many_people_are_shown(page: CounterPage, local_office: Office) -> None:
    group = groups.open_group(local_office.officer, "arrival", {"group_operator": LONG, "group_address": LONG}, 500)
    long = replace(member(1), primary_identifier="A" * 120, secondary_identifier="B" * 79)
    draft = groups.open_member(local_office.officer, group.group_id, long).draft
    screening.hand_over(local_office.officer, replace(draft, reason="Contoh"))
    keys("Alt+O Enter")
    assert page.sides.group.model.rowCount() == 500
    keys("Esc")
    assert len(page.waiting.banner.title()) < 120
