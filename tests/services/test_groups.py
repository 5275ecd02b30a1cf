"""A charter of 40: what is the same for all is entered once; what is about the person is never carried."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from screening_desk.records.day_models import GroupMember, TravelGroup
from screening_desk.records.models import AuditEntry, GivenRow, Screening
from screening_desk.services import groups, screening
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.errors import Refused
from screening_desk.services.groups import Group
from screening_desk.services.listing import digest_of
from tests.office import Office

CHARTER = {
    "group_flight": "CT 417, 24-11-2026 14.05", "group_operator": "PT Wisata Rekaan", "purpose": "tourism",
    "onward_ticket": "yes", "group_ticket": "CT 418, 30-11-2026", "group_address": "Hotel Contoh, Jalan Rekaan 1",
}  # fmt: skip
OWN = {"intact": "yes", "arrival_card": "seen", "simkim": "none_found", "entry_basis": "visa", "visa_index": "C1",
       "visa_use_by": "2027-01-20"}  # fmt: skip


def person(number: int, state: str = "UTO") -> Identity:
    return Identity(
        source="reader",
        mrz_valid=True,
        document_code="P",
        issuing_state=state,
        nationality=state,
        document_number=f"T45X{number:04d}",
        primary_identifier="SPESIMEN",
        secondary_identifier=f"NOMOR {number}",
    )


def charter(office: Office, **other: str) -> Group:
    return groups.open_group(office.officer, "arrival", CHARTER | other, 40)


def hand_over(office: Office, draft: Draft) -> screening.Saved:
    return screening.hand_over(office.officer, replace(draft, reason="Contoh"))


def test_a_charter_of_40_carries_what_is_the_same_and_nothing_else(office: Office) -> None:
    group = charter(office)
    for number in range(1, 41):
        view = groups.open_member(office.officer, group.group_id, person(number))
        assert {key: given.value for key, given in view.draft.given.items()} == CHARTER
        assert all(given.carried for given in view.draft.given.values())
        assert view.draft.answers == {}
        assert view.draft.accompanied is None
        hand_over(office, view.draft.give(office.clock.now(), **OWN))
    seen = groups.view_group(office.officer, group.group_id)
    assert [member.position for member in seen.members] == list(range(1, 41))
    assert {member.state for member in seen.members} == {"handed_over"}
    assert all(member.changed == () for member in seen.members)


def test_an_answer_about_a_person_never_gets_into_a_group(office: Office) -> None:
    group = charter(office, simkim="none_found", intact="yes", arrival_card="seen", C4="no")
    assert dict(group.given) == CHARTER
    groups.keep_group(office.officer, replace(group, given={**CHARTER, "simkim": "none_found"}), group)
    assert dict(groups.view_group(office.officer, group.group_id).group.given) == CHARTER


def test_a_citizen_is_carried_what_the_rules_ask_of_citizens(office: Office) -> None:
    group = groups.open_group(office.officer, "departure", CHARTER | {"travel_purpose": "pilgrimage"})
    view = groups.open_member(office.officer, group.group_id, person(1, "IDN"))
    assert view.draft.given["travel_purpose"].value == "pilgrimage"
    assert "purpose" not in view.draft.given
    assert "onward_ticket" not in view.draft.given


def test_what_is_changed_for_one_person_is_marked(office: Office) -> None:
    group = charter(office)
    draft = groups.open_member(office.officer, group.group_id, person(1)).draft
    changed = draft.give(office.clock.now(), group_address="Rumah saudara, Jalan Contoh 2")
    assert not changed.given["group_address"].carried, "the officer answered it for this person"
    screening.keep(office.officer, changed)
    (member,) = groups.view_group(office.officer, group.group_id).members
    assert (member.state, member.changed) == ("open", ("group_address",))
    hand_over(office, changed)
    (member,) = groups.view_group(office.officer, group.group_id).members
    assert (member.state, member.changed) == ("handed_over", ("group_address",))


def test_what_was_carried_is_saved_with_the_person(office: Office) -> None:
    group = charter(office)
    saved = hand_over(office, groups.open_member(office.officer, group.group_id, person(1)).draft)
    with office.store.read() as session:
        rows = session.scalars(select(GivenRow).where(GivenRow.screening_id == saved.screening_id))
        assert {row.input: row.value for row in rows} == CHARTER
        member = session.scalars(select(GroupMember)).one()
        assert (member.group_id, member.screening_id, member.position) == (group.group_id, saved.screening_id, 1)


def test_a_member_who_is_open_can_leave_and_keeps_only_what_was_answered(office: Office) -> None:
    group = charter(office)
    draft = groups.open_member(office.officer, group.group_id, person(1)).draft
    draft = draft.give(office.clock.now(), purpose="business", intact="yes")
    alone = groups.leave_group(draft)
    assert {key: given.value for key, given in alone.given.items()} == {"purpose": "business", "intact": "yes"}
    screening.keep(office.officer, alone)
    assert groups.view_group(office.officer, group.group_id).members == ()
    hand_over(office, alone)
    with office.store.read() as session:
        assert session.scalars(select(GroupMember)).all() == []


def test_a_member_who_is_saved_can_be_taken_out_and_nothing_saved_changes(office: Office) -> None:
    group = charter(office)
    saved = hand_over(office, groups.open_member(office.officer, group.group_id, person(1)).draft)
    groups.take_out(office.officer, group.group_id, saved.screening_id)
    seen = groups.view_group(office.officer, group.group_id)
    assert (seen.members, seen.taken_out) == ((), 1)
    with office.store.read() as session:
        assert session.scalars(select(Screening)).one().state == "handed_over"
        assert session.scalars(select(GroupMember)).one().taken_out_at is not None
    with pytest.raises(Refused, match="changed_meanwhile"):
        groups.take_out(office.officer, group.group_id, saved.screening_id)


@pytest.mark.parametrize("who", ["officer", "colleague"])
def test_a_group_is_not_closed_over_anybody_who_is_open(office: Office, who: str) -> None:
    group, other = charter(office), charter(office)
    groups.open_member(office.desks[who], group.group_id, person(1))
    for closer in (office.officer, office.colleague):
        with pytest.raises(Refused, match="member_open"):
            groups.close_group(closer, group.group_id)
    groups.close_group(office.officer, other.group_id)


def test_a_closed_group_takes_nobody(office: Office) -> None:
    group = charter(office)
    view = groups.open_member(office.officer, group.group_id, person(1))
    with pytest.raises(Refused, match="member_open"):
        groups.close_group(office.officer, group.group_id)
    hand_over(office, view.draft)
    groups.close_group(office.officer, group.group_id)
    assert groups.open_groups(office.officer) == ()
    for refused in (
        lambda: groups.open_member(office.officer, group.group_id, person(2)),
        lambda: groups.keep_group(office.officer, group, group),
        lambda: groups.close_group(office.officer, group.group_id),
    ):
        with pytest.raises(Refused, match="group_closed"):
            refused()
    with office.store.read() as session:
        assert session.scalars(select(TravelGroup)).one().closed_at is not None


def test_an_open_group_is_listed_without_a_name(office: Office) -> None:
    group = charter(office)
    hand_over(office, groups.open_member(office.officer, group.group_id, person(1)).draft)
    groups.open_member(office.colleague, group.group_id, person(2))
    (row,) = groups.open_groups(office.officer)
    assert (row.group_id, row.operator, row.flight) == (
        group.group_id, CHARTER["group_operator"], CHARTER["group_flight"],
    )  # fmt: skip
    assert (row.mode, row.people, row.saved, row.checking) == ("arrival", 40, 1, 1)


def test_the_groups_of_every_counter_are_listed_with_whose_they_are(office: Office) -> None:
    first = charter(office)
    office.clock.move(minutes=5)
    second = groups.open_group(office.colleague, "departure", {"group_operator": "PT Haji Rekaan"})
    rows = groups.open_groups(office.officer)
    assert [(row.group_id, row.officer, row.mine, row.mode) for row in rows] == [
        (second.group_id, "W. Ibarat", False, "departure"), (first.group_id, "R. Teladan", True, "arrival"),
    ]  # fmt: skip


def test_a_group_of_another_counter_can_be_gone_on_with_and_closed(office: Office) -> None:
    group = charter(office)
    view = groups.open_member(office.colleague, group.group_id, person(1))
    assert groups.view_group(office.officer, group.group_id).elsewhere == 1
    screening.hand_over(office.colleague, replace(view.draft, reason="Contoh"))
    seen = groups.view_group(office.officer, group.group_id)
    assert (len(seen.members), seen.elsewhere) == (1, 0)
    groups.close_group(office.colleague, group.group_id)
    with office.store.read() as session:
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.sequence.desc())).first()
        assert entry is not None
        assert (entry.action, entry.object_id) == ("group.close", group.group_id)


def test_two_counters_that_change_one_group_do_not_undo_each_other(office: Office) -> None:
    seen = charter(office)
    groups.keep_group(office.colleague, replace(seen, given={**CHARTER, "group_address": "Hotel Teladan"}), seen)
    kept = groups.keep_group(office.officer, replace(seen, given={**CHARTER, "purpose": "family"}, people=38), seen)
    assert kept.given == CHARTER | {"group_address": "Hotel Teladan", "purpose": "family"}
    assert groups.group_of(office.colleague, seen.group_id) == kept
    assert kept.people == 38


def test_the_same_document_twice_is_told_by_its_place(office: Office) -> None:
    group, other = charter(office), charter(office)
    hand_over(office, groups.open_member(office.officer, group.group_id, person(1)).draft)
    saved = hand_over(office, groups.open_member(office.officer, group.group_id, person(2)).draft)
    assert groups.read_before(office.colleague, group.group_id, person(2)) == 2
    assert groups.read_before(office.officer, group.group_id, person(3)) == 0
    assert groups.read_before(office.officer, group.group_id, person(2, "SGP")) == 0
    assert groups.read_before(office.officer, other.group_id, person(2)) == 0
    assert groups.read_before(office.officer, group.group_id, Identity(source="typed")) == 0
    groups.take_out(office.officer, group.group_id, saved.screening_id)
    assert groups.read_before(office.officer, group.group_id, person(2)) == 0


@pytest.mark.parametrize("later", [{"group_address": "Hotel Teladan"}, {"group_address": ""}])
def test_whatever_is_changed_after_20_are_saved_marks_none_of_them(office: Office, later: dict[str, str]) -> None:
    before = {key: value for key, value in CHARTER.items() if key != "group_ticket"}
    group = groups.open_group(office.officer, "arrival", before, 40)
    for number in range(1, 21):
        hand_over(office, groups.open_member(office.officer, group.group_id, person(number)).draft)
    groups.keep_group(office.officer, replace(group, given=CHARTER | later), group)
    last = groups.open_member(office.officer, group.group_id, person(21)).draft
    assert last.given["group_ticket"].value == CHARTER["group_ticket"]
    hand_over(office, last.give(office.clock.now(), group_ticket="CT 999"))
    members = groups.view_group(office.officer, group.group_id).members
    assert [member.changed for member in members] == [()] * 20 + [("group_ticket",)]


def test_nothing_typed_before_anybody_came_excuses_a_difference(office: Office) -> None:
    group = charter(office)
    for words in ("Ru", "Rumah"):
        group = groups.keep_group(office.officer, replace(group, given=CHARTER | {"group_address": words}), group)
    assert group.earlier == {}
    draft = groups.open_member(office.officer, group.group_id, person(1)).draft
    screening.keep(office.officer, draft.give(office.clock.now(), group_address="Ru"))
    (member,) = groups.view_group(office.officer, group.group_id).members
    assert member.changed == ("group_address",)


def test_a_group_that_was_opened_before_midnight_goes_on_after_it(office: Office) -> None:
    office.clock.move(hours=14)
    group = charter(office)
    hand_over(office, groups.open_member(office.officer, group.group_id, person(1)).draft)
    office.clock.move(hours=4)
    hand_over(office, groups.open_member(office.officer, group.group_id, person(2)).draft)
    (row,) = groups.open_groups(office.officer)
    assert (row.opened_at, row.saved) == (group.opened_at, 2)
    groups.close_group(office.officer, group.group_id)


def test_a_group_of_another_version_is_told_and_the_others_go_on(office: Office) -> None:
    desk, group, other = office.officer, charter(office), charter(office)
    with office.store.write() as work:
        work.session.get_one(TravelGroup, group.group_id).body = {"mode": "arrival", "given": {"group_flight": 417}}
    for opened in (groups.group_of, groups.view_group):
        with pytest.raises(Refused, match="draft_other_version"):
            opened(desk, group.group_id)
    assert {row.group_id for row in groups.open_groups(desk)} == {group.group_id, other.group_id}
    groups.close_group(desk, group.group_id)
    assert groups.group_of(desk, other.group_id) == other


def test_what_is_shown_of_a_group_is_one_entry_with_the_hash_of_its_people(office: Office) -> None:
    group = charter(office)
    saved = hand_over(office, groups.open_member(office.officer, group.group_id, person(1)).draft)
    groups.view_group(office.officer, group.group_id)
    with office.store.read() as session:
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.sequence.desc())).first()
        assert entry is not None
        assert (entry.action, entry.object_kind, entry.object_id) == (
            "group.view", "list.group", digest_of([saved.screening_id]),
        )  # fmt: skip


@pytest.mark.parametrize("who", ["head", "administrator", "auditor"])
def test_other_roles_see_no_group(office: Office, who: str) -> None:
    group = charter(office)
    with pytest.raises(Refused, match="no_right"):
        groups.view_group(office.desks[who], group.group_id)


def test_whoever_came_before_the_group_was_changed_is_not_marked(office: Office) -> None:
    group = charter(office)
    hand_over(office, groups.open_member(office.officer, group.group_id, person(1)).draft)
    groups.keep_group(office.officer, replace(group, given=CHARTER | {"group_address": "Hotel Teladan"}), group)
    second = groups.open_member(office.officer, group.group_id, person(2)).draft
    assert second.given["group_address"].value == "Hotel Teladan"
    third = second.give(office.clock.now(), group_address="Rumah saudara")
    screening.keep(office.officer, third)
    members = groups.view_group(office.officer, group.group_id).members
    assert [member.changed for member in members] == [(), ("group_address",)]
