"""What both stations hold of cases that went by file: trails, people, partners, figures, and every table."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from sqlalchemy import select

from screening_desk.exchange.hand_over import Head
from screening_desk.records import models as row
from screening_desk.records.base import Base
from screening_desk.records.station_models import StationFile
from screening_desk.services import case_files, case_merge, retention, review, tally
from screening_desk.services.case_merge import content_of, decoded
from screening_desk.services.case_rows import CARRIED, STAYS
from screening_desk.services.staff import people
from tests.services.cases import handed_over, shelter
from tests.services.kept import set_all
from tests.services.test_case_files import decided_there
from tests.services.test_stations import entries, refused
from tests.two_offices import Pair, held, introduce, key_of


def test_both_trails_name_the_same_file(pair: Pair) -> None:
    pair.take(pair.bureau, pair.send(pair.counter, handed_over(pair.counter)))
    out = [each for each in entries(pair.counter) if each[0] == "case.send"]
    into = [each for each in entries(pair.bureau) if each[0] == "case.receive"]
    assert [each[2:] for each in out] == [("", "done"), ("written", "done")]
    assert [each[2:] for each in into] == [("", "done")]
    assert {each[1] for each in out} == {each[1] for each in into}


def test_the_receiver_keeps_where_the_senders_trail_ended(pair: Pair) -> None:
    pair.take(pair.bureau, pair.send(pair.counter, handed_over(pair.counter)))
    with pair.bureau.store.read() as session:
        kept = session.scalars(select(StationFile)).one()
    with pair.counter.store.read() as session:
        entry = session.get(row.AuditEntry, (kept.chain_id, kept.chain_sequence))
    assert entry is not None
    assert entry.digest.hex() == kept.chain_head


@pytest.mark.parametrize("who", ["head", "administrator", "auditor"])
def test_only_who_works_at_the_counter_sends_and_takes(pair: Pair, who: str) -> None:
    case_id, desk = handed_over(pair.counter), pair.counter.desks[who]
    file = pair.folder / "x.sdcases"
    with refused("no_right"):
        case_files.send(desk, [case_id], key_of(pair.bureau), file)
    with refused("no_right"):
        case_files.take_back(desk, case_id, "x")
    with refused("no_right"):
        case_files.receive(desk, file)
    assert not file.exists()


def test_without_a_card_nothing_goes(strangers: Pair) -> None:
    introduce(strangers.bureau, strangers.counter, strangers.folder)
    with refused("station_no_card"):
        strangers.send(strangers.counter, handed_over(strangers.counter))


def test_nothing_chosen_and_what_is_no_case_is_refused(pair: Pair) -> None:
    with refused("handover_empty"):
        pair.send(pair.counter)
    with refused("not_found"):
        pair.send(pair.counter, "0" * 32)


def test_people_of_another_station_are_known_by_name_and_have_no_account(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = handed_over(pair.counter)
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    with pair.bureau.store.read() as session:
        stranger = session.get(row.Staff, pair.counter.officer.actor.id)
        assert stranger is not None
        assert (stranger.display_name, stranger.active, stranger.nip) == ("R. Teladan", False, "")
        assert stranger.username != pair.counter.officer.actor.username
    signed = type("Signed", (), {"desk": pair.bureau.administrator})()
    assert len(people(signed)) == len(pair.bureau.desks)
    away = replace(pair.bureau.supervisor, actor=pair.counter.supervisor.actor)
    with refused("disabled"):
        review.queue(away)


def test_a_partner_that_came_with_a_letter_is_nobodys_choice_yet(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    decided_there(pair, case_id)
    shelter(pair.counter)  # of the same name, with an id of its own
    pair.take(pair.counter, pair.send(pair.bureau, case_id))
    with pair.counter.store.read() as session:
        found = session.scalars(select(row.Partner).order_by(row.Partner.name)).all()
    assert [(each.name, each.active) for each in found] == [
        ("UPTD PPA Rekaan", True),
        ("UPTD PPA Rekaan (BKL1)", False),
    ]


def test_a_hold_goes_with_its_case_and_its_lifting_comes_back(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    with pair.counter.store.read() as session:
        case = session.get(row.Case, case_id)
        assert case is not None
        code = case.code
    retention.hold(pair.counter.supervisor, code, "Perkara di pengadilan")
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    (there,) = retention.holds(pair.bureau.supervisor)
    assert (there.number, there.reason) == (code, "Perkara di pengadilan")
    retention.lift(pair.bureau.supervisor, there.hold_id, "Selesai")
    pair.take(pair.counter, pair.send(pair.bureau, case_id))
    assert retention.holds(pair.counter.supervisor) == ()


def test_a_copy_that_stayed_behind_is_due_from_when_it_was_sent(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    set_all(pair.counter)
    set_all(pair.bureau)
    pair.counter.clock.move(days=800)
    pair.bureau.clock.moment = pair.counter.clock.moment
    here, there = (
        {each.code: each.due for each in retention.overview(one.head)} for one in (pair.counter, pair.bureau)
    )
    assert (here["adverse"], there["adverse"]) == (1, 0), "the case itself is open where it is"


def test_figures_count_a_screening_where_it_was_made(pair: Pair) -> None:
    case_id, day = handed_over(pair.counter), pair.counter.clock.now().date()
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    decided_there(pair, case_id)
    with pair.counter.store.read() as session:
        assert tally.tally(session, day, day, tally.count_day(session, day))[1]["arrival"].screened == 1
    with pair.bureau.store.read() as session:
        assert tally.tally(session, day, day, tally.count_day(session, day))[1] == {}
        assert tally.uncounted(session, day, day) == (day,)


def test_every_table_that_leads_to_a_case_goes_or_stays_for_a_reason() -> None:
    goes = {each.name for each in CARRIED} | {"identity"}
    above = {"case", "screening", "decision", "consent", "letter", "identity"}
    leads = {
        table.name
        for table in Base.metadata.sorted_tables
        if any(key.column.table.name in above for key in table.foreign_keys)
    }
    assert leads - goes == set(STAYS)


def test_what_goes_can_be_read_back_as_it_was(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    with pair.counter.store.read() as session:
        content = content_of(session, str(pair.counter.store.station), [case_id])
    assert decoded(msgspec.msgpack.encode(content)) == content
    assert Head.__struct_fields__[0] == "id"


def test_a_column_that_is_written_once_later_is_filled_and_never_emptied(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the end of a service is, which nobody knows when it begins."""
    changed = {"filled": frozenset({"note"}), "kept": frozenset({"endorsement"})}
    carried = tuple(replace(each, **changed) if each.name == "screening" else each for each in CARRIED)
    monkeypatch.setattr(case_merge, "CARRIED", carried)
    case_id = handed_over(pair.counter)
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    with pair.bureau.store.write() as work:
        screening = work.session.scalars(select(row.Screening)).one()
        screening.note, screening.endorsement = "Sudah selesai", "done"
    pair.take(pair.counter, pair.send(pair.bureau, case_id))
    with pair.counter.store.read() as session:
        screening = session.scalars(select(row.Screening)).one()
        assert (screening.note, screening.endorsement) == ("Sudah selesai", "not_recorded")
    with pair.bureau.store.write() as work:
        work.session.scalars(select(row.Screening)).one().endorsement = "not_recorded"
    with pair.bureau.store.write() as work:
        work.session.scalars(select(row.Screening)).one().note = ""
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    assert held(pair.counter) == held(pair.bureau)
    with pair.bureau.store.write() as work:
        work.session.scalars(select(row.Screening)).one().note = "Lain"
    file = pair.send(pair.bureau, case_id)
    with refused("handover_differs"):
        pair.take(pair.counter, file)
