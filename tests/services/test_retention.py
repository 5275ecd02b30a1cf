"""Retention: what is due, holds, two persons, small steps, and that what went is gone from the file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import func, select

from screening_desk.records import chain
from screening_desk.records import list_models as list_models  # every table, whatever ran before
from screening_desk.records import models as row
from screening_desk.records.base import Base
from screening_desk.records.day_models import SearchReason, TravelGroup
from screening_desk.records.rights_models import DestructionItem
from screening_desk.records.station_models import Attachment
from screening_desk.services import held, retention, retention_run, review
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up_acts import reopen_case
from screening_desk.services.held import NoteInput
from screening_desk.services.retention import ClassRow
from screening_desk.services.retention_rules import Period
from screening_desk.services.retention_run import DestructionRow
from screening_desk.services.retention_tables import EMPTIED, GOES, STAYS
from tests.letters.reading import page_texts
from tests.office import CITIZEN, Office
from tests.services.cases import decided, handed_over, read
from tests.services.followed import referred
from tests.services.kept import RULE, finished, set_all
from tests.services.papers import given, made, to_police
from tests.services.test_case_export import closed
from tests.stores import KEY


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        work()
    return caught.value.code


def classes(office: Office) -> dict[str, ClassRow]:
    return {each.code: each for each in retention.overview(office.supervisor)}


def carried_out(office: Office) -> DestructionRow:
    made = retention_run.propose(office.supervisor)
    retention_run.approve(office.head, made.destruction_id)
    return retention_run.carry_out(office.head, made.destruction_id)


def rows_of(office: Office) -> dict[str, int]:
    with office.store.read() as session:
        tables = Base.metadata.sorted_tables
        return {each.name: session.scalar(select(func.count()).select_from(each)) or 0 for each in tables}


def test_every_table_is_listed_once_with_what_retention_does_to_it() -> None:
    listed = [*(each.name for each in GOES), *EMPTIED, *STAYS]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(Base.metadata.tables)


def test_nothing_that_stays_leads_to_what_goes() -> None:
    """A row that stays would forbid that the one it names goes; training is in a store of its own."""
    goes = {each.name for each in GOES} | {"identity"}
    for table in Base.metadata.sorted_tables:
        if table.name not in goes | {"training_run"}:
            assert {key.column.table.name for key in table.foreign_keys}.isdisjoint(goes), table.name


def test_a_period_that_is_not_set_keeps_everything(office: Office) -> None:
    finished(office)
    office.clock.move(days=40_000)
    seen = classes(office)["screening"]
    assert (seen.period, seen.count, seen.due, seen.next_due) == (None, 1, 0, None)
    assert refused(lambda: retention_run.propose(office.supervisor)) == "destruction_empty"
    assert classes(office)["audit"].kept == "never"


def test_the_head_alone_sets_a_period_with_its_rule(office: Office) -> None:
    two = Period(24, "month", RULE)
    assert refused(lambda: retention.set_period(office.supervisor, "screening", two, None)) == "no_right"
    assert (
        refused(lambda: retention.set_period(office.head, "screening", Period(0, "day", RULE), None))
        == "period_impossible"
    )
    assert (
        refused(lambda: retention.set_period(office.head, "screening", Period(2, "year"), None))
        == "period_basis_missing"
    )
    assert (
        refused(lambda: retention.set_period(office.head, "adverse", Period(23, "month", RULE), None)) == "period_short"
    )
    assert refused(lambda: retention.set_period(office.head, "audit", two, None)) == "not_found"
    retention.set_period(office.head, "screening", two, None)
    assert classes(office)["screening"].period == two
    assert refused(lambda: retention.set_period(office.head, "screening", None, None)) == "changed_by"
    retention.set_period(office.head, "screening", None, two)
    assert classes(office)["screening"].period is None


def test_it_is_due_on_the_day_after_the_last_and_no_day_before(office: Office) -> None:
    finished(office)
    set_all(office, screening=Period(1, "month", RULE))
    office.clock.move(days=30)  # 24 December, the last day
    assert (classes(office)["screening"].due, classes(office)["screening"].next_due) == (0, date(2026, 12, 25))
    office.clock.move(days=1)
    assert (classes(office)["screening"].due, classes(office)["screening"].next_due) == (1, None)


def test_the_class_of_a_case_follows_from_what_became_of_it(office: Office) -> None:
    open_case = handed_over(office)
    decided(office, handed_over(office, mrz=CITIZEN), "proceed", refer=False)
    slow = handed_over(office)
    office.clock.move(minutes=61)
    decided(office, slow, "proceed", refer=False)
    quick = handed_over(office)
    held.note_held(office.supervisor, quick, NoteInput("place", "on_board"))
    office.clock.move(minutes=90)
    decided(office, quick, "proceed", refer=False)
    decided(office, handed_over(office), "hand_to_health", refer=False)
    decided(office, handed_over(office), "victim_care")
    set_all(office)
    seen = classes(office)
    assert {code: seen[code].count for code in ("screening", "adverse", "referral")} == {
        "screening": 2, "adverse": 3, "referral": 1,
    }  # fmt: skip
    with office.store.read() as session:
        units = {
            each.object_id: each
            for each in retention_run.Judge(session, office.head, retention.read_periods(session)).units()
        }
    assert (units[open_case].why, units[slow].code, units[quick].code) == ("open", "adverse", "screening")


def test_a_referral_counts_from_its_closing_and_not_once_it_is_open_again(office: Office) -> None:
    followed = referred(office)
    set_all(office)
    office.clock.move(days=800)
    assert classes(office)["referral"].due == 0
    closed(followed, "services_done")
    office.clock.move(days=730)
    assert classes(office)["referral"].due == 0
    office.clock.move(days=2)
    assert classes(office)["referral"].due == 1
    reopen_case(office.supervisor, followed.case_id, followed.saw, "Kabar baru")
    assert (classes(office)["referral"].due, classes(office)["referral"].next_due) == (0, None)


def test_what_belongs_together_waits_for_the_longest_of_its_parts(office: Office) -> None:
    followed = referred(office)
    closed(followed, "services_done")
    set_all(office, letter=Period(10, "year", RULE))
    office.clock.move(days=800)
    assert classes(office)["referral"].due == 0
    office.clock.move(days=2900)
    assert classes(office)["referral"].due == 1
    retention.set_period(office.head, "letter", None, Period(10, "year", RULE))
    assert classes(office)["referral"].due == 0


def test_a_hold_keeps_a_case_until_it_is_lifted(office: Office) -> None:
    case = decided(office, handed_over(office), "hand_to_health", refer=False)
    set_all(office)
    assert refused(lambda: retention.hold(office.head, case.code, " ")) == "reason_missing"
    assert refused(lambda: retention.hold(office.head, "SD-BKL2-2026-999999", "Perkara")) == "number_unknown"
    retention.hold(office.head, case.register_number.lower(), "Perkara di pengadilan")
    assert refused(lambda: retention.hold(office.supervisor, case.code, "Perkara")) == "hold_known"
    office.clock.move(days=800)
    assert (classes(office)["adverse"].due, classes(office)["adverse"].held) == (0, 1)
    (standing,) = retention.holds(office.supervisor)
    assert (standing.number, standing.reason) == (case.code, "Perkara di pengadilan")
    retention.lift(office.supervisor, standing.hold_id, "Putusan tetap")
    assert classes(office)["adverse"].due == 1
    assert carried_out(office).gone == 1
    assert rows_of(office)["legal_hold"] == 0


def test_one_proposes_and_another_approves(office: Office) -> None:
    finished(office)
    set_all(office)
    office.clock.move(days=800)
    made = retention_run.propose(office.supervisor)
    assert (made.state, made.count) == ("proposed", 1)
    assert refused(lambda: retention_run.propose(office.head)) == "destruction_open"
    assert refused(lambda: retention_run.carry_out(office.head, made.destruction_id)) == "destruction_not_now"
    assert refused(lambda: retention_run.approve(office.supervisor, made.destruction_id)) == "proposer_same"
    assert refused(lambda: retention_run.approve(office.officer, made.destruction_id)) == "no_right"
    assert retention_run.reject(office.supervisor, made.destruction_id).state == "rejected"
    assert refused(lambda: retention_run.approve(office.second, made.destruction_id)) == "destruction_known"
    again = retention_run.propose(office.head)
    assert retention_run.approve(office.second, again.destruction_id).state == "running"
    assert rows_of(office)["screening"] == 1


def test_what_was_held_or_lengthened_meanwhile_stays(office: Office) -> None:
    kept, gone = finished(office), finished(office, CITIZEN)
    set_all(office)
    office.clock.move(days=800)
    made = retention_run.propose(office.supervisor)
    retention_run.approve(office.head, made.destruction_id)
    with office.store.read() as session:
        screening = session.get(row.Screening, kept)
        assert screening is not None
        number = screening.register_number
    retention.hold(office.head, number, "Pengaduan masuk")
    ended = retention_run.carry_out(office.head, made.destruction_id)
    assert (ended.state, ended.gone, ended.kept, ended.left) == ("done", 1, 1, 0)
    with office.store.read() as session:
        assert session.get(row.Screening, kept) is not None
        assert session.get(row.Screening, gone) is None


def test_a_whole_case_goes_with_all_its_rows_and_the_trail_stays_valid(office: Office) -> None:
    before = rows_of(office)
    followed = referred(office)
    closed(followed, "services_done")
    staying = handed_over(office, mrz=CITIZEN)
    alone = rows_of(office)
    set_all(office)
    office.clock.move(days=800)
    ended = carried_out(office)
    after = rows_of(office)
    assert ended.gone == 1
    review.open_case(office.supervisor, staying)
    for each in GOES:
        if each.name != "case_event":  # opening the other case is an event of its own
            assert after[each.name] <= alone[each.name]
    assert (after["case"], after["identity"], after["letter"], after["screening"]) == (1, 1, before["letter"], 1)
    with office.store.read() as session:
        assert chain.verify(session).ok
        entries = session.scalars(
            select(row.AuditEntry.reason_code).where(row.AuditEntry.action == "retention.destroy")
        )
        assert list(entries) == ["things.1", "ended.1"]


def test_the_papers_of_a_case_go_with_it_and_wait_with_its_letters(office: Office) -> None:
    case_id = handed_over(office)
    case = review.decide(office.supervisor, case_id, read(office, case_id).sequence, to_police(office))
    made(office, case, given(office, "police"))
    set_all(office, letter=Period(5, "year", RULE))
    office.clock.move(days=800)
    assert classes(office)["adverse"].due == 0
    office.clock.move(days=1100)
    assert carried_out(office).gone == 1
    left = rows_of(office)
    assert (left["case_paper"], left["case"]) == (0, 0)


def test_it_goes_in_small_steps_can_be_stopped_and_goes_on(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention_run, "BATCH", 2)
    for _ in range(5):
        finished(office)
    set_all(office)
    office.clock.move(days=800)
    made = retention_run.propose(office.head)
    retention_run.approve(office.supervisor, made.destruction_id)
    told: list[tuple[int, int]] = []
    halted = retention_run.carry_out(
        office.supervisor, made.destruction_id, lambda *step: told.append(step), lambda: len(told) == 2
    )
    assert (halted.state, halted.gone, halted.left) == ("running", 4, 1)
    ended = retention_run.carry_out(office.second, made.destruction_id, lambda *step: told.append(step))
    assert (ended.state, ended.gone) == ("done", 5)
    assert told == [(0, 5), (2, 5), (4, 5), (5, 5)]


def pages_of(file: Path) -> bytes:
    """Decrypt every page of a store as it lies on the disk, free ones too."""
    content, page = file.read_bytes(), 4096
    found = []
    for start in range(0, len(content), page):
        whole = content[start : start + page]
        body, vector = whole[16 if start == 0 else 0 : page - 80], whole[page - 80 : page - 64]
        decryptor = Cipher(algorithms.AES(KEY), modes.CBC(vector)).decryptor()
        found.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(found)


def test_a_name_that_went_is_on_no_page_of_the_file(local_office: Office) -> None:
    office, file = local_office, local_office.store.folder / "store.db"
    for _ in range(12):
        finished(office)
    finished(office, CITIZEN)
    set_all(office)
    office.store.checkpoint()
    assert b"ERIKSSON" in pages_of(file)
    office.clock.move(days=800)
    staying = finished(office, CITIZEN)
    ended = carried_out(office)
    assert (ended.gone, ended.written_anew) == (13, True)
    office.store.checkpoint()
    held_now = pages_of(file)
    assert b"CONTOH" in held_now, "who stays can still be read"
    assert b"ERIKSSON" not in held_now
    assert b"L898902C3" not in held_now
    wal = file.with_name("store.db-wal")
    assert not wal.exists() or wal.stat().st_size == 0
    with office.store.read() as session:
        assert session.get(row.Screening, staying) is not None


def test_the_record_of_destruction_says_what_went_and_names_nobody_else(local_office: Office) -> None:
    office = local_office
    with office.store.write() as work:
        kept = {"id": "a" * 32, "by": office.administrator.actor.id, "size": 1, "sequence": 1, "head": "0" * 64}
        work.session.add(row.BackupRecord(at=office.clock.now(), automatic=True, place="", **kept))
    finished(office)
    set_all(office)
    office.clock.move(days=800)
    ended = carried_out(office)
    pdf = retention_run.proof(office.supervisor, ended.destruction_id)
    said = " ".join(" ".join(page_texts(pdf)).split())
    for words in (
        "BERITA ACARA PEMUSNAHAN DATA", "24 bulan", RULE, "S. Contoh", "Q. Misal", "1 Februari 2029", "ditulis ulang",
        "Cadangan harian sampai 24 November 2026", "14 cadangan harian berikutnya",
    ):  # fmt: skip
        assert words in said, words
    assert "ERIKSSON" not in said
    with office.store.read() as session:
        ids = list(session.scalars(select(DestructionItem.object_id)))
    told = retention_run.id_list(office.head, ended.destruction_id).decode().split("\r\n")
    assert told[1:-1] == [f"screening;screening;{each};gone" for each in ids]
    digest = retention_run.digest_of(ids)
    assert digest[:16] in said.replace(" ", "")


def test_an_attachment_may_go_before_its_case(office: Office) -> None:
    case = decided(office, handed_over(office), "hand_to_health", refer=False)
    with office.store.write() as work:
        work.session.add(
            Attachment(
                id="b" * 32, case_id=case.case_id, at=office.clock.now(), by=office.supervisor.actor.id, kind="picture",
                title="tiket", pages=1, content=b"x", sha256="",
            )
        )  # fmt: skip
    set_all(office, attachment=Period(30, "day", RULE))
    office.clock.move(days=31)
    assert classes(office)["attachment"].due == 1
    assert carried_out(office).gone == 1
    counts = rows_of(office)
    assert (counts["attachment"], counts["case"]) == (0, 1)


def test_what_stands_by_itself_has_classes_of_its_own(office: Office) -> None:
    now, by = office.clock.now(), office.officer.actor.id
    with office.store.write() as work:
        work.session.add_all(
            [
                row.FormDraft(
                    staff_id=by, kind="screening", object_id="d" * 32, format=1, kept_at=now, saw=0, body={"name": "X"}
                ),
                row.FormDraft(
                    staff_id=by, kind="reading", object_id="e" * 32, format=1, kept_at=now, saw=0, body={"open": "work"}
                ),
                TravelGroup(id="f" * 32, station="BKL2", officer_id=by, opened_at=now, closed_at=now, body={}),
                TravelGroup(id="0" * 32, station="BKL2", officer_id=by, opened_at=now, closed_at=None, body={}),
                SearchReason(id="1" * 32, at=now, by=by, code="correction", text="kata", object_id="2" * 64),
            ]
        )
    set_all(office, draft=Period(30, "day", RULE), day=Period(1, "month", RULE))
    office.clock.move(days=31)
    assert {code: each.due for code, each in classes(office).items() if each.due} == {"draft": 1, "day": 2}
    assert carried_out(office).gone == 3
    left = rows_of(office)
    assert (left["form_draft"], left["travel_group"], left["search_reason"]) == (1, 1, 0)


def test_no_step_of_it_is_for_others(office: Office) -> None:
    for desk in (office.officer, office.administrator, office.auditor):
        for work in (retention.overview, retention.holds, retention_run.propose, retention_run.destructions):
            with pytest.raises(Refused, match="no_right"):
                work(desk)


def test_days_between_are_those_of_the_office(office: Office) -> None:
    """Half past five in UTC the day before is the day after in the office."""
    office.clock.move(hours=16)  # 18.30 UTC is 01.30 on the 25th
    finished(office)
    set_all(office, screening=Period(1, "day", RULE))
    office.clock.move(days=1)
    assert classes(office)["screening"].next_due == date(2026, 11, 25) + timedelta(days=2)
