"""A ship of 25: list against documents, rows saved one by one, one row never holding the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from screening_desk.exchange.crew_list import CrewRow
from screening_desk.records.models import AuditEntry, Identity, Screening
from screening_desk.records.vessel_models import CrewMember, PortCall
from screening_desk.services import port_call, review
from screening_desk.services.crew import Listed, Ship, differences, match, own, with_ship
from screening_desk.services.draft import Identity as Person
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.interview import begin
from screening_desk.services.listing import digest_of
from screening_desk.services.port_call import CallView
from tests.office import ERIKSSON, Office, scanned

SHIP = {
    "vessel_call": "arrival", "vessel_name": "MV CONTOH REKAAN", "imo_number": "9074729", "vessel_flag": "UTO",
    "vessel_agent": "PT Agen Teladan", "last_port": "Zenith", "next_port": "Rekaan", "crew_list": "received",
    "first_port": "here", "simkim": "none_found",
}  # fmt: skip
ON_BOARD = {
    "crew_listed": "same", "crew_movement": "stays", "seafarer_document": "seen", "seafarer_until": "2028-01-01",
    "intact": "yes",
}  # fmt: skip


def people(count: int) -> list[CrewRow]:
    return [
        CrewRow(
            line=number,
            primary_identifier="SPESIMEN",
            secondary_identifier=f"NOMOR {number}",
            rank="AB",
            nationality="UTO",
            issuing_state="UTO",
            document_number=f"T45X{number:04d}",
            birth_date=date(1990, 1, 1),
            expiry_date=date(2030, 1, 1),
        )
        for number in range(1, count + 1)
    ]


def arrived(office: Office, count: int = 25, *, answered: bool = True) -> CallView:
    """A ship with its facts and its list, every row seen by the officer."""
    desk = office.officer
    call = port_call.open_call(desk)
    ship = replace(Ship().give(desk.clock.now(), **SHIP), not_interviewed="Berbicara dengan enam orang lain")
    port_call.keep_ship(desk, call.call_id, ship)
    view = port_call.take_list(desk, call.call_id, people(count))
    if answered:
        for member in view.members:
            assert member.draft is not None
            port_call.keep_member(desk, call.call_id, member.position, member.draft.give(desk.clock.now(), **ON_BOARD))
    return port_call.view_call(desk, call.call_id)


def test_a_ship_of_25_is_saved_in_one_go(office: Office) -> None:
    view = arrived(office)
    done: list[int] = []
    result = port_call.finish_rows(office.officer, view.call_id, range(1, 26), done.append)
    assert result.held == {}
    assert len(result.saved) == 25
    assert done == list(range(1, 26))
    assert len({saved.register_number for saved in result.saved.values()}) == 25
    port_call.close_call(office.officer, view.call_id)
    assert port_call.open_calls(office.officer) == ()


def test_a_row_that_is_not_ready_stays_open_and_holds_nobody(office: Office) -> None:
    view = arrived(office, 3)
    second = view.members[1]
    assert second.draft is not None
    damaged = second.draft.give(office.clock.now(), seafarer_document="held")
    port_call.keep_member(office.officer, view.call_id, 2, damaged)
    answered = damaged.answer(office.clock.now(), "C4", "yes")
    port_call.keep_member(office.officer, view.call_id, 2, answered)
    result = port_call.finish_rows(office.officer, view.call_id, [1, 2, 3])
    assert set(result.saved) == {1, 3}
    assert set(result.held) == {2}
    states = [member.state for member in port_call.view_call(office.officer, view.call_id).members]
    assert states == ["finished", "open", "finished"]
    with pytest.raises(Refused, match="rows_open"):
        port_call.close_call(office.officer, view.call_id)


def test_one_person_goes_to_the_supervisor_as_a_case_of_their_own(office: Office) -> None:
    view = arrived(office, 2)
    draft = view.members[0].draft
    assert draft is not None
    told = replace(draft.answer(office.clock.now(), "C4", "yes"), reason="Buku pelaut tidak dapat diambil")
    port_call.keep_member(office.officer, view.call_id, 1, told)
    saved = port_call.hand_over_row(office.officer, view.call_id, 1)
    assert saved.case_id is not None
    assert [entry.case_id for entry in review.queue(office.supervisor)] == [saved.case_id]
    assert port_call.view_call(office.officer, view.call_id).members[1].state == "open"


def test_nobody_is_handed_over_without_a_reason(office: Office) -> None:
    view = arrived(office, 1)
    with pytest.raises(Refused, match="reason_missing"):
        draft = view.members[0].draft
        assert draft is not None
        assert view.ship.not_interviewed, "why nobody talked to the others is no reason for this one"
        port_call.hand_over_row(office.officer, view.call_id, 1)


def test_people_without_a_private_talk_are_saved_as_not_asked_with_the_reason(office: Office) -> None:
    view = arrived(office, 1)
    draft = view.members[0].draft
    assert draft is not None
    seen = port_call.look_at_member(office.officer, view.ship, draft)
    assert seen.assessment.level == "not_assessed"
    assert {answer.value for answer in seen.draft.answers.values()} == {"not_asked"}
    port_call.keep_ship(office.officer, view.call_id, replace(view.ship, not_interviewed=""))
    result = port_call.finish_rows(office.officer, view.call_id, [1])
    assert result.held == {1: "reason"}


def test_standing_in_a_list_confirms_nobody(office: Office) -> None:
    view = arrived(office, 2, answered=False)
    result = port_call.finish_rows(office.officer, view.call_id, [1, 2])
    assert result.saved == {}
    assert all(member.draft and "crew_listed" not in member.draft.given for member in view.members)


def test_a_document_goes_to_the_row_of_its_number_and_the_list_stays_beside_it(office: Office) -> None:
    view = arrived(office, 2, answered=False)
    person = replace(scanned(ERIKSSON), document_number="T45X0002")
    member = port_call.scan_member(office.officer, view.call_id, person)
    assert member.position == 2
    assert member.listed is not None
    assert differences(member.listed, member.identity) == ("name", "birth", "expiry")


def test_a_person_on_no_row_becomes_a_row_of_their_own(office: Office) -> None:
    view = arrived(office, 2)
    member = port_call.scan_member(office.officer, view.call_id, scanned(ERIKSSON))
    assert member.position == 3
    assert member.draft is not None
    assert member.draft.given["crew_listed"].value == "extra"
    seen = port_call.look_at_member(office.officer, view.ship, member.draft)
    assert "supervisor" in seen.blocks


def test_a_person_who_is_saved_is_not_read_again(office: Office) -> None:
    view = arrived(office, 2)
    port_call.finish_rows(office.officer, view.call_id, [1])
    person = replace(scanned(ERIKSSON), document_number="T45X0001")
    with pytest.raises(Refused, match="row_saved"):
        port_call.scan_member(office.officer, view.call_id, person)


def test_a_saved_row_never_changes(office: Office) -> None:
    view = arrived(office, 1)
    draft = view.members[0].draft
    assert draft is not None
    port_call.finish_rows(office.officer, view.call_id, [1])
    with pytest.raises(Refused, match="changed_meanwhile"):
        port_call.keep_member(office.officer, view.call_id, 1, draft)
    assert set(port_call.finish_rows(office.officer, view.call_id, [1]).held) == {1}


def test_stopping_keeps_what_is_saved_and_leaves_the_rest_open(office: Office) -> None:
    view = arrived(office, 5)
    done: list[int] = []
    result = port_call.finish_rows(office.officer, view.call_id, range(1, 6), done.append, lambda: len(done) == 2)
    assert set(result.saved) == {1, 2}
    states = [member.state for member in port_call.view_call(office.officer, view.call_id).members]
    assert states == ["finished", "finished", "open", "open", "open"]


def test_once_saved_only_the_identity_table_says_who_it_is(office: Office) -> None:
    view = arrived(office, 1)
    port_call.finish_rows(office.officer, view.call_id, [1])
    with office.store.read() as session:
        row = session.scalars(select(CrewMember)).one()
        assert row.body == {}
        person = session.scalars(select(Identity)).one()
        assert (person.document_number, person.source) == ("T45X0001", "listed")
        assert session.scalars(select(Screening)).one().mode == "crew"
    member = port_call.view_call(office.officer, view.call_id).members[0]
    assert member.identity.document_number == "T45X0001"


def test_what_is_shown_of_a_ship_is_one_entry_with_the_hash_of_its_rows(office: Office) -> None:
    view = arrived(office, 3)
    with office.store.read() as session:
        entry = session.scalars(
            select(AuditEntry).where(AuditEntry.action == "ship.view").order_by(AuditEntry.sequence.desc())
        ).first()
        assert entry is not None
        assert entry.object_kind == "list.crew"
        assert entry.object_id == digest_of(member.screening_id for member in view.members)
        assert entry.reason_code == "count.3"


def test_an_open_ship_is_listed_without_a_name_of_its_people(office: Office) -> None:
    view = arrived(office, 3)
    port_call.finish_rows(office.officer, view.call_id, [1])
    (row,) = port_call.open_calls(office.officer)
    assert (row.call_id, row.vessel, row.open_rows, row.rows) == (view.call_id, "MV CONTOH REKAAN", 2, 3)


@pytest.mark.parametrize("part", ["ship", "row", "draft"])
def test_a_ship_of_another_version_is_told_and_the_others_go_on(office: Office, part: str) -> None:
    desk, view, other = office.officer, arrived(office, 1), arrived(office, 1)
    with office.store.write() as work:
        if part == "ship":
            work.session.get_one(PortCall, view.call_id).body = {"given": {"vessel_name": {"value": 3}}}
        else:
            row = work.session.get_one(CrewMember, (view.call_id, 1))
            row.body = {**row.body, part: {"format": 99}} if part == "draft" else {"people": 3}
    with pytest.raises(Refused, match="draft_other_version"):
        port_call.view_call(desk, view.call_id)
    assert {row.call_id for row in port_call.open_calls(desk)} == {view.call_id, other.call_id}
    assert port_call.view_call(desk, other.call_id).members


@pytest.mark.parametrize("who", ["head", "administrator", "auditor"])
def test_other_roles_see_no_crew(office: Office, who: str) -> None:
    view = arrived(office, 1)
    with pytest.raises(Refused, match="no_right"):
        port_call.view_call(office.desks[who], view.call_id)


PERSON = Person(document_number="T45X1", issuing_state="UTO", nationality="UTO")


@pytest.mark.parametrize(
    ("rows", "position"),
    [
        ([(1, PERSON, None)], 1),
        ([(1, replace(PERSON, issuing_state="IDN", nationality="IDN"), None)], None),
        ([(1, replace(PERSON, issuing_state="", nationality=""), None)], 1),
        ([(1, replace(PERSON, document_number="T-45 x1"), None)], 1),
        ([(1, PERSON, None), (2, PERSON, None)], None),
        ([(1, replace(PERSON, source="listed"), None), (2, replace(PERSON, source="listed"), None)], 1),
        ([(1, replace(PERSON, source="reader"), None), (2, replace(PERSON, source="listed"), None)], 2),
        ([(1, Person(), Listed(5, "X", document_number="T45X1"))], 1),
        ([(1, Person(), None)], None),
    ],
    ids=[
        "same",
        "other state",
        "list without state",
        "written otherwise",
        "two rows",
        "listed twice",
        "listed twice, one read",
        "by the list",
        "empty",
    ],
)
def test_a_row_is_known_by_number_and_state(
    rows: list[tuple[int, Person, Listed | None]], position: int | None
) -> None:
    assert match(rows, PERSON) == position


def test_a_document_without_a_number_fits_no_row() -> None:
    assert match([(1, Person(), None)], Person()) is None


def test_the_words_of_a_name_may_stand_in_any_order() -> None:
    listed = Listed(1, "EKO PUTRA MISAL", document_number="T45X1")
    same = replace(PERSON, primary_identifier="MISAL", secondary_identifier="EKO PUTRA")
    assert differences(listed, same) == ()
    assert differences(listed, replace(same, primary_identifier="ANDAI")) == ("name",)


def test_a_list_that_comes_after_the_documents_finds_its_people(office: Office) -> None:
    call = port_call.open_call(office.officer)
    early = Person(source="reader", issuing_state="UTO", nationality="UTO", document_number="T45X0002")
    port_call.scan_member(office.officer, call.call_id, early)
    view = port_call.take_list(office.officer, call.call_id, people(3))
    first, *others = view.members
    assert first.listed is not None
    assert first.listed.line == 2
    assert first.draft is not None
    assert "crew_listed" not in first.draft.given, "the list is there now, and nobody compared it yet"
    assert [member.listed.line for member in others if member.listed] == [1, 3]


def test_a_list_taken_twice_doubles_nobody(office: Office) -> None:
    view = arrived(office, 3)
    again = port_call.take_list(office.officer, view.call_id, people(4))
    assert [member.position for member in again.members] == [1, 2, 3, 4]
    assert again.members[0].draft == view.members[0].draft, "what was answered stays"


def test_what_a_row_has_from_the_ship_is_told_apart_from_its_own(office: Office) -> None:
    view = arrived(office, 1)
    draft = view.members[0].draft
    assert draft is not None
    asked = with_ship(view.ship, draft)
    assert asked.given["simkim"].value == "none_found"
    assert own(view.ship, asked) == draft
    hit = asked.give(office.clock.now(), simkim="hit")
    assert own(view.ship, hit).given["simkim"].value == "hit"


def test_a_list_that_is_taken_again_doubles_nobody_not_even_by_the_seafarers_book(office: Office) -> None:
    desk = office.officer
    call = port_call.open_call(desk)
    rows = [*people(2), replace(people(3)[2], document_number="", seafarer_number="SB77")]
    port_call.take_list(desk, call.call_id, rows)
    assert len(port_call.take_list(desk, call.call_id, rows).members) == 3


def test_a_full_disk_in_between_says_what_is_saved_and_leaves_the_rest_open(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = arrived(office, 4)
    whole = port_call.save
    count = 0

    def until_full(*args: object, **named: object) -> object:
        nonlocal count
        count += 1
        if count == 3:
            raise Unavailable("disk_full")
        return whole(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(port_call, "save", until_full)
    result = port_call.finish_rows(office.officer, view.call_id, range(1, 5))
    assert (set(result.saved), result.held, result.stopped) == ({1, 2}, {}, "disk_full")
    states = [member.state for member in port_call.view_call(office.officer, view.call_id).members]
    assert states == ["finished", "finished", "open", "open"]


def test_a_row_that_was_saved_meanwhile_takes_nothing_and_holds_no_other(office: Office) -> None:
    view = arrived(office, 2)
    first, second = (member.draft for member in view.members)
    assert first is not None
    assert second is not None
    port_call.finish_rows(office.officer, view.call_id, [1])
    port_call.keep_members(office.officer, view.call_id, {1: first, 2: replace(second, note="Tanya lagi")})
    rows = port_call.view_call(office.officer, view.call_id).members
    assert rows[0].draft is None
    assert rows[1].draft is not None
    assert rows[1].draft.note == "Tanya lagi"


def test_each_person_stands_in_the_trail_by_the_id_of_the_own_screening(office: Office) -> None:
    view = arrived(office, 2)
    port_call.finish_rows(office.officer, view.call_id, [1, 2])
    with office.store.read() as session:
        finished = session.execute(
            select(AuditEntry.object_kind, AuditEntry.object_id).where(AuditEntry.action == "screening.finish")
        )
        assert set(finished) == {("screening", member.screening_id) for member in view.members}


def test_an_interview_of_one_person_is_kept_with_its_entry_and_reaches_the_supervisor_whole(office: Office) -> None:
    view = arrived(office, 2)
    desk, draft = office.officer, view.members[1].draft
    assert draft is not None
    talk = (
        begin(desk.clock.now()).take(desk.clock.now(), "apart", "done").say(desk.clock.now(), "C4", "Buku di nakhoda")
    )
    talk = replace(talk, language="Burma", interpreter="JB-07", remarks="Melihat ke pintu").pause(desk.clock.now())
    told = replace(draft, apart=True, interview=talk).answer(desk.clock.now(), "C4", "yes", how="told")
    port_call.note_interview(desk, view.call_id, 2, told, "pause")
    again = port_call.view_call(desk, view.call_id).members
    assert again[1].draft == told
    assert again[0].draft is not None
    assert again[0].draft.interview is None
    with office.store.read() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "screening.interview")).one()
        assert (entry.object_id, entry.reason_code) == (told.screening_id, "pause")
    port_call.keep_member(desk, view.call_id, 2, replace(told, reason="Buku pelaut tidak dikembalikan"))
    saved = port_call.hand_over_row(desk, view.call_id, 2)
    assert saved.case_id is not None
    case = review.open_case(office.supervisor, saved.case_id)
    assert case.interview is not None
    assert case.interview.words["C4"].text == "Buku di nakhoda"
    assert (case.interview.language, case.interview.interpreter) == ("Burma", "JB-07")
    assert case.interview.steps["apart"].state == "done"
    assert case.interview.remarks == "", "a judgement, closed like the first reading"


def test_an_interview_of_somebody_who_is_saved_is_refused(office: Office) -> None:
    view = arrived(office, 1)
    draft = view.members[0].draft
    assert draft is not None
    port_call.finish_rows(office.officer, view.call_id, [1])
    with pytest.raises(Refused, match="changed_meanwhile"):
        port_call.note_interview(office.officer, view.call_id, 1, draft, "begin")
