"""Cases between two stations without a network: same ids, twice is once, and one station at a time."""

from __future__ import annotations

import errno
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from screening_desk.records import durable
from screening_desk.records.base import Base
from screening_desk.records.station_models import StationFile
from screening_desk.records.store import Store
from screening_desk.services import case_files, consent, referral, review
from screening_desk.services.aside import aside_readings
from screening_desk.services.errors import Unavailable
from screening_desk.services.moving import CaseMove, move_case
from screening_desk.services.referral import LetterPlan
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, Office
from tests.services.cases import agreed, handed_over, read, shelter
from tests.services.test_stations import entries, refused
from tests.stores import KEY
from tests.two_offices import Pair, held, key_of


def queued(office: Office) -> dict[str, str]:
    """Return the open cases of an office, and where each is."""
    return {each.case_id: each.away for each in review.queue(office.supervisor, open_only=False)}


def rows_of(office: Office) -> dict[str, int]:
    """Count the rows of every table but the trail and the key of a person's waiting."""
    with office.store.read() as session:
        return {
            table.name: len(session.execute(select(table)).all())
            for table in Base.metadata.sorted_tables
            if table.name != "audit_entry"
        }


def decided_there(pair: Pair, case_id: str) -> None:
    """Read, decide, ask for consent and issue the letter at the supervisor's station."""
    bureau = pair.bureau
    case = read(bureau, case_id)
    case = review.decide(bureau.supervisor, case_id, case.sequence, DecisionInput("victim_care", "Sejalan", refer=True))
    partner = shelter(bureau)
    consent.record_consent(bureau.supervisor, case_id, case.sequence, agreed(partner))
    referral.issue(bureau.supervisor, case_id, case.sequence + 1, LetterPlan(partner.partner_id, ("social",)))


# What goes and comes back


def test_a_case_is_worked_on_where_it_was_sent(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    received = pair.take(pair.bureau, pair.send(pair.counter, case_id))
    assert (received.new, received.more, received.same, received.aside) == (1, 0, 0, 0)
    assert queued(pair.counter) == {case_id: "BKL1"}
    assert queued(pair.bureau) == {case_id: ""}
    assert held(pair.counter) == held(pair.bureau)
    case = review.open_case(pair.bureau.supervisor, case_id)
    assert case.identity.primary_identifier == "ERIKSSON"
    assert case.officer == "R. Teladan"
    assert case.first is None, "the first judgement is as closed as at home"


def test_decision_and_letter_return_and_nothing_held_is_changed(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    decided_there(pair, case_id)
    before = held(pair.counter)
    received = pair.take(pair.counter, pair.send(pair.bureau, case_id, by=pair.bureau.supervisor))
    assert (received.new, received.more, received.same) == (0, 1, 0)
    assert held(pair.counter) == held(pair.bureau)
    for name, rows in before[0].items():  # type: ignore[index]
        assert set(rows) <= set(held(pair.counter)[0][name])  # type: ignore[index]
    case = review.open_case(pair.counter.supervisor, case_id)
    assert [each.kind for each in case.decisions] == ["victim_care"]
    assert (case.away, case.holder_id) == ("", pair.counter.supervisor.actor.id)
    (letter,) = referral.open_referral(pair.counter.supervisor, case_id).letters
    assert letter.register_number.startswith("SD-BKL1-") or "BKL1" in letter.register_number
    assert referral.view_letter(pair.counter.supervisor, letter.letter_id).pdf.startswith(b"%PDF")


def test_the_same_file_twice_is_once(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    file = pair.send(pair.counter, case_id)
    pair.take(pair.bureau, file)
    before = rows_of(pair.bureau)
    again = pair.take(pair.bureau, file, by=pair.bureau.second)
    assert (again.again, again.new, again.same) == (True, 0, 1)
    assert rows_of(pair.bureau) == before


def test_an_older_file_after_a_newer_one_changes_nothing(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    read(pair.bureau, case_id)
    first = pair.send(pair.bureau, case_id)
    case_files.take_back(pair.bureau.supervisor, case_id, "Belum selesai")
    second = pair.send(pair.bureau, case_id)
    pair.take(pair.counter, second)
    before = held(pair.counter)
    assert pair.take(pair.counter, first).same == 1
    assert held(pair.counter) == before


def test_many_cases_go_in_one_file(pair: Pair) -> None:
    ids = [
        handed_over(pair.counter),
        handed_over(pair.counter, mrz=CITIZEN, mode="departure"),
        handed_over(pair.counter),
    ]
    assert pair.take(pair.bureau, pair.send(pair.counter, *ids)).new == 3
    assert held(pair.counter) == held(pair.bureau)


# One station at a time


def test_nobody_goes_on_with_a_case_that_is_away(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    pair.send(pair.counter, case_id)
    case = review.open_case(pair.counter.supervisor, case_id)
    assert (case.away, case.holder_id) == ("BKL1", "")
    with refused("case_away"):
        review.take_case(pair.counter.supervisor, case_id, case.sequence)
    with refused("case_away"):
        pair.send(pair.counter, case_id)
    other = pair.counter.second
    with refused("open_elsewhere"):
        review.decide(other, case_id, case.sequence, DecisionInput("proceed", "x"))


def test_a_case_that_cannot_wait_is_taken_back_with_a_reason(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    pair.send(pair.counter, case_id)
    with refused("reason_missing"):
        case_files.take_back(pair.counter.officer, case_id, "  ")
    case_files.take_back(pair.counter.officer, case_id, "Berkas tidak sampai")
    with refused("case_here"):
        case_files.take_back(pair.counter.officer, case_id, "Lagi")
    assert queued(pair.counter) == {case_id: ""}
    assert read(pair.counter, case_id).second is not None


def test_a_lost_file_is_taken_back_whole(pair: Pair) -> None:
    first, second = handed_over(pair.counter), handed_over(pair.counter)
    pair.send(pair.counter, first, second)
    (sent,) = case_files.exchange(pair.counter.officer).files
    assert (sent.away, sent.written, len(sent.numbers)) == (2, True, 2)
    case_files.take_back(pair.counter.officer, first, "Mendesak")
    with refused("reason_missing"):
        case_files.take_file_back(pair.counter.officer, sent.file_id, "")
    case_files.take_file_back(pair.counter.officer, sent.file_id, "Berkas hilang")
    assert queued(pair.counter) == {first: "", second: ""}
    with refused("case_here"):
        case_files.take_file_back(pair.counter.officer, sent.file_id, "Lagi")
    with refused("not_found"):
        case_files.take_file_back(pair.counter.officer, "0" * 32, "x")


def test_two_stations_that_both_read_keep_their_own_reading_and_every_decision(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    case_files.take_back(pair.counter.supervisor, case_id, "Tidak dapat menunggu")
    own = read(pair.counter, case_id, yes=())
    review.decide(
        pair.counter.supervisor,
        case_id,
        own.sequence,
        DecisionInput("proceed", "Di sini", without_third=True, alone_reason="Hanya satu"),
    )
    decided_there(pair, case_id)
    back = pair.take(pair.counter, pair.send(pair.bureau, case_id))
    assert back.aside == 1
    case = review.open_case(pair.counter.supervisor, case_id)
    assert case.second == own.second
    assert sorted(each.kind for each in case.decisions) == ["proceed", "victim_care"]
    with pair.counter.store.read() as session:
        kept = session.scalars(select(StationFile).where(~StationFile.outward)).one().aside
    assert {each["table"] for each in kept} >= {"assessment", "answer"}
    (shown,) = aside_readings(pair.counter.supervisor, case_id)
    there = review.open_case(pair.bureau.supervisor, case_id).second
    assert there is not None
    assert (shown.reading.level, shown.reading.reason, shown.reading.at) == (there.level, there.reason, there.at)
    assert shown.reading.answers == there.answers
    assert (shown.number, shown.station != "", shown.reading.by != "") == (2, True, True)
    with refused("no_right"):
        aside_readings(pair.counter.officer, case_id)


def test_who_was_given_a_case_is_known_by_name_at_the_other_station(pair: Pair) -> None:
    case_id, to = handed_over(pair.counter), pair.counter.second
    view = review.open_case(pair.counter.supervisor, case_id)
    move_case(pair.counter.supervisor, case_id, view.sequence, CaseMove(to.actor.id, "shift"))
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    (moved,) = [one for one in review.open_case(pair.bureau.supervisor, case_id).events if one.kind == "moved"]
    assert moved.facts["receiver"] == to.actor.name


def test_a_reading_set_aside_is_closed_before_ones_own(pair: Pair) -> None:
    with refused("reading_first"):
        aside_readings(pair.counter.supervisor, handed_over(pair.counter))


@pytest.mark.parametrize("store", ["sqlcipher"], indirect=True)  # a backup is of the local file
def test_a_station_that_lost_its_last_day_gets_back_what_the_other_has(pair: Pair, tmp_path: Path) -> None:
    """An older backup was put back: what went out since is not known here any more, and comes back with the file."""
    case_id, store = handed_over(pair.counter), pair.counter.store
    store.checkpoint()
    shutil.copy(store.folder / "store.db", tmp_path / "backup.db")
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    decided_there(pair, case_id)
    file = pair.send(pair.bureau, case_id)
    whole = held(pair.bureau)
    store.close()
    for leftover in store.folder.glob("store.db*"):
        leftover.unlink()
    shutil.copy(tmp_path / "backup.db", store.folder / "store.db")
    reopened = Store.open(store.folder, KEY, pair.counter.clock)
    desks = {key: replace(desk, store=reopened) for key, desk in pair.counter.desks.items()}
    counter = replace(pair.counter, store=reopened, desks=desks)
    review.open_case(counter.supervisor, case_id)
    case_files.receive(counter.supervisor, file)
    rows, events, _ = held(counter)  # type: ignore[misc]
    assert rows == whole[0]  # type: ignore[index]
    assert set(whole[1]) < set(events)  # type: ignore[index]
    assert queued(counter) == {case_id: ""}
    reopened.close()


# What goes wrong on the way out


def test_a_full_disk_leaves_no_file_and_the_case_here(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    case_id = handed_over(pair.counter)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(durable, "replace", full)
        with pytest.raises(Unavailable, match="full"):
            pair.send(pair.counter, case_id)
    assert queued(pair.counter) == {case_id: ""}
    assert case_files.exchange(pair.counter.officer).files == ()
    assert [each[2:] for each in entries(pair.counter)][-2:] == [("", "done"), ("undone", "failed")]


def test_a_computer_that_stops_before_the_file_is_there_leaves_the_way_on(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = handed_over(pair.counter)

    def stopped(*_: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(durable, "replace", stopped)
        patch.setattr(case_files, "_undo", lambda *_: None)
        with pytest.raises(SystemExit):
            pair.send(pair.counter, case_id)
    (found,) = case_files.exchange(pair.counter.officer).files
    assert (found.written, found.away) == (False, 1)
    target = pair.folder / "later.sdcases"
    case_files.write_again(pair.counter.officer, found.file_id, target)
    assert case_files.exchange(pair.counter.officer).files[0].written
    assert pair.take(pair.bureau, target).new == 1


def test_what_is_called_off_leaves_no_file_and_the_case_here(pair: Pair) -> None:
    case_id, target = handed_over(pair.counter), pair.folder / "x.sdcases"

    class Off(Exception):
        pass

    def stop(done: int, _all: int) -> None:
        if done == 3:
            raise Off

    with pytest.raises(Off):
        case_files.send(pair.counter.officer, [case_id], key_of(pair.bureau), target, stop)
    assert not target.exists()
    assert queued(pair.counter) == {case_id: ""}
    file, before = pair.send(pair.counter, case_id), rows_of(pair.bureau)
    with pytest.raises(Off):
        case_files.receive(pair.bureau.officer, file, stop)
    assert rows_of(pair.bureau) == before


def test_a_lost_file_is_written_again_and_is_the_same_at_the_other_end(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    first = pair.send(pair.counter, case_id)
    (sent,) = case_files.exchange(pair.counter.officer).files
    second = pair.folder / "again.sdcases"
    case_files.write_again(pair.counter.officer, sent.file_id, second)
    pair.take(pair.bureau, second)
    assert pair.take(pair.bureau, first).again


def test_nothing_of_a_person_stands_in_a_file_or_its_name(pair: Pair) -> None:
    file = pair.send(pair.counter, handed_over(pair.counter))
    name = case_files.suggested_name(pair.counter.officer, "BKL1")
    assert name == "SD-BKL2-BKL1-20261124T023000Z.sdcases"
    written = file.read_bytes()
    for canary in ("ERIKSSON", "ANNA", "L898902C3", "R. Teladan", "SD-BKL2-2026"):
        assert canary.encode() not in written
        assert canary.encode("utf-16-le") not in written
