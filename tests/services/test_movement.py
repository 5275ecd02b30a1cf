"""The history of a traveller: found by document and State, joined by a person's word alone, counted and never guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event, select

from screening_desk.documents import mrz
from screening_desk.records import models as row
from screening_desk.records.crossing_models import CrossingRow, DocumentLink
from screening_desk.services import crossings, movement, movement_paper, retention_tables, same_person, screening
from screening_desk.services.crossings import StampInput
from screening_desk.services.desk import Desk
from screening_desk.services.document_key import document_key, key_of, spellings
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.errors import Refused
from screening_desk.services.listing import digest_of
from tests.documents.mrz_cases import field_case
from tests.letters.reading import flat
from tests.office import ERIKSSON, Office, scanned
from tests.services.cases import decided, handed_over
from tests.services.movements import crossed

FIRST = date(2026, 9, 21)
WHY = "cap dibaca ulang"


def before(desk: Desk, mode: str = "departure", text: str = ERIKSSON, **changes: object) -> Draft:
    """An open traveller."""
    return Draft("f" * 32, mode, desk.clock.now(), replace(scanned(text), **changes))  # type: ignore[arg-type]


def stamped(office: Office, day: date = FIRST, direction: str = "entry", **facts: object) -> str:
    stamp = StampInput(direction, day, "Pulau Baai", "C1", 60)  # type: ignore[arg-type]
    return crossings.add_stamp(office.officer, scanned(), replace(stamp, **facts))  # type: ignore[arg-type]


def codes(history: movement.History) -> list[str]:
    return [each.code for each in history.cautions]


def entries(office: Office, action: str) -> list[tuple[str, str, str]]:
    with office.store.read() as session:
        one = row.AuditEntry
        found = session.execute(
            select(one.object_kind, one.object_id, one.reason_code).where(one.action == action).order_by(one.sequence)
        )
        return [tuple(each) for each in found]  # type: ignore[misc]


def test_a_stamp_and_today_make_the_stay_of_the_design(office: Office) -> None:
    stamped(office)
    found = movement.open_movement(office.officer, before(office.officer))
    current = found.current
    assert current is not None
    assert (current.days.allowed, current.days.used, current.days.over) == (60, 65, 5)
    assert (found.charge, dict(found.charge_facts)["charge"]) == ("counted", 5_000_000)
    assert codes(found) == ["over_now"]
    assert found.window is not None
    assert found.window.days == 65


def test_an_endorsed_screening_is_a_crossing_and_one_without_a_note_is_none(office: Office) -> None:
    crossed(office, scanned(), entry_basis="visa", visa_index="C1")
    office.clock.move(days=3)
    crossed(office, scanned(), "departure", endorsement="not_yet")
    found = movement.open_movement(office.officer, before(office.officer))
    assert [(each.mode, each.endorsed) for each in found.earlier] == [("departure", False), ("arrival", True)]
    (stay,) = found.stays
    assert (stay.stay.running, stay.stay.begin and stay.stay.begin.code, stay.days.allowed) == (True, "C1", 60)
    assert codes(found) == ["not_endorsed"]


def test_the_scan_names_what_it_shows_in_its_own_entry(office: Office) -> None:
    shown = crossed(office, scanned())
    office.clock.move(days=1)
    look = movement.Look(office.colleague)
    view = screening.open_screening(office.colleague, scanned(), "departure", beside=look)
    assert look.found is not None
    assert [each.screening_id for each in look.found.earlier] == [shown]
    kinds = entries(office, "screening.open")[-2:]
    assert kinds == [("screening", view.draft.screening_id, ""), ("list.movement", digest_of([shown]), "scan.count.1")]


def test_a_proposal_is_named_as_well(office: Office) -> None:
    """It shows the name and the number of somebody's other document."""
    crossed(office, scanned())
    renewed = replace(before(office.officer), identity=replace(scanned(), document_number="L999999X9"))
    (proposal,) = movement.open_movement(office.officer, renewed).proposals
    assert entries(office, "movement.view")[-1][1] == digest_of([proposal.identity_id])


def test_nothing_earlier_leaves_no_entry_of_its_own(office: Office) -> None:
    look = movement.Look(office.officer)
    screening.open_screening(office.officer, scanned(), "arrival", beside=look)
    assert look.found is not None
    assert not look.found.earlier
    assert [kind for kind, _, _ in entries(office, "screening.open")] == ["screening"]


def test_opening_the_page_is_an_act_of_its_own(office: Office) -> None:
    shown = crossed(office, scanned())
    crossing = stamped(office)
    movement.open_movement(office.supervisor, before(office.supervisor))
    assert entries(office, "movement.view") == [("list.movement", digest_of([shown, crossing]), "counter.count.2")]


@pytest.mark.parametrize("role", ["head", "administrator", "auditor", "trainee"])
def test_who_has_no_counter_sees_no_movements(office: Office, role: str) -> None:
    desk = office.desks[role]
    for act in (
        lambda: movement.open_movement(desk, before(desk)),
        lambda: crossings.add_stamp(desk, scanned(), StampInput("entry", FIRST)),
        lambda: same_person.say(desk, scanned(), "UTO:X1", "same", "alasan yang cukup"),
    ):
        with pytest.raises(Refused, match="no_right"):
            act()


def test_a_cleared_screening_shows_its_day_and_its_crossing_alone(office: Office) -> None:
    """Decision 25: what was suspected then is in no count, no caution and no outcome."""
    case = handed_over(office, mode="departure", given={"entry_date": "2026-09-01", "visa_index": "C1"})
    decided(office, case, "proceed", refer=False)
    found = movement.open_movement(office.colleague, before(office.colleague))
    (earlier,) = found.earlier
    assert (earlier.cleared, earlier.outcome, earlier.mode) == (True, "", "departure")
    assert found.refused == 0
    assert all(each.stay.begin is None for each in found.stays)
    assert found.charge == ""


def test_a_refusal_is_told_and_an_open_case_keeps_the_charge_uncounted(office: Office) -> None:
    stamped(office)
    handed_over(office, mode="departure")
    found = movement.open_movement(office.colleague, before(office.colleague))
    assert [each.outcome for each in found.earlier] == ["open"]
    assert found.charge == "open"


def test_nobody_who_was_to_be_helped_is_charged(office: Office) -> None:
    """Art. 86: no administrative action; the counter is told to ask, and nothing of what was decided."""
    stamped(office)
    case = handed_over(office, mode="departure")
    decided(office, case, "hand_to_health", refer=True)
    found = movement.open_movement(office.colleague, before(office.colleague))
    assert (found.charge, [each.outcome for each in found.earlier]) == ("ask", [""])
    assert movement.open_movement_of_case(office.supervisor, case).charge == "ask"


def test_answers_that_raise_concern_keep_the_charge_uncounted(office: Office) -> None:
    stamped(office)
    desk = office.officer
    draft = replace(before(desk), accompanied=False)
    for item in ("C4", "P2", "P3"):
        draft = draft.answer(desk.clock.now(), item, "yes")
    assert movement.open_movement(desk, draft).charge == "open"


@pytest.mark.parametrize(("over", "charge"), [(59, "counted"), (60, "supervisor"), (61, "beyond")])
def test_exactly_sixty_days_over_have_no_paragraph(office: Office, over: int, charge: str) -> None:
    stamped(office, date(2026, 11, 24) - timedelta(days=over + 29), permitted=30, visa_index="B1")
    assert movement.open_movement(office.officer, before(office.officer)).charge == charge


def test_an_overstaying_child_is_the_supervisors(office: Office) -> None:
    stamped(office)
    child = before(office.officer, birth_date=date(2012, 1, 1))
    assert movement.open_movement(office.officer, child).charge == "child"


def test_the_number_alone_joins_nobody(office: Office) -> None:
    """PUB-HISTORY-06."""
    case = field_case("PUB-HISTORY-06")
    one, stranger, renewed = (
        Identity(
            document_number=each["number"],
            issuing_state=each["issuer"],
            nationality=each["issuer"],
            primary_identifier=each["name"],
            birth_date=date.fromisoformat(each["birth"]),
        )
        for each in case["input"]["records"]
    )
    first = crossed(office, one)
    crossed(office, stranger)
    look = replace(before(office.officer), identity=renewed)
    found = movement.open_movement(office.officer, look)
    assert len(found.earlier) == case["expected"]["values"]["auto_merged"]
    assert [(each.number, each.how) for each in found.proposals] == [(one.document_number, "same")]
    assert len(found.proposals) == case["expected"]["values"]["proposals"]

    same_person.say(office.officer, renewed, key_of(one), "same", "paspor lama diperlihatkan")
    found = movement.open_movement(office.colleague, look)
    assert ([each.screening_id for each in found.earlier], found.proposals) == ([first], ())
    assert [each.number for each in found.documents] == [one.document_number]

    same_person.say(office.supervisor, renewed, key_of(one), "open", "keliru, paspor orang lain")
    found = movement.open_movement(office.colleague, look)
    assert (found.earlier, found.documents, len(found.proposals)) == ((), (), 1)
    with office.store.read() as session:
        assert len(session.scalars(select(DocumentLink)).all()) == 2


NAMES = [
    *(("SUHARTINAH", other, None) for other in field_case("PUB-NAMES-03")["input"]["others"]),
    ("SUPRIYONO", field_case("PUB-NAMES-04")["input"]["endorsement"], "part"),
    *((ktp, here, "same") for ktp, here in zip(*field_case("PUB-NAMES-05")["input"].values(), strict=True)),
    *(
        (*pair, None)
        for case in ("PUB-NAMES-07", "PUB-NAMES-17")
        for pair in field_case(case)["input"]["pairs"]
        if pair[0].isascii()  # a document has its name in Latin letters
    ),
    ("BUDI SANTOSO", "SITI SANTOSO", ""),
]


@pytest.mark.parametrize(("here", "there", "how"), NAMES)
def test_a_new_passport_that_writes_the_name_otherwise_is_proposed(
    local_office: Office, here: str, there: str, how: str | None
) -> None:
    """PUB-NAMES-03, 04, 05, 07 and 17: with the same birth date, never joined by itself."""
    named = replace(scanned(), primary_identifier=here, secondary_identifier="")
    crossed(local_office, replace(named, document_number="X7654321", primary_identifier=there))
    found = movement.open_movement(local_office.officer, replace(before(local_office.officer), identity=named))
    assert (found.earlier, found.documents) == ((), ())
    assert bool(found.proposals) is (how != "")
    if how:
        assert found.proposals[0].how == how


def test_two_persons_are_not_proposed_again(office: Office) -> None:
    crossed(office, scanned())
    renewed = replace(scanned(), document_number="L999999X9")
    look = replace(before(office.officer), identity=renewed)
    assert len(movement.open_movement(office.officer, look).proposals) == 1
    same_person.say(office.officer, renewed, key_of(scanned()), "two", "tinggi dan foto berbeda")
    found = movement.open_movement(office.officer, look)
    assert found.proposals == ()
    assert [(each.verdict, each.by) for each in found.said] == [("two", "R. Teladan")]


def test_a_short_reason_and_an_unknown_document_are_refused(office: Office) -> None:
    with pytest.raises(Refused, match="link_reason_short"):
        same_person.say(office.officer, scanned(), "UTO:X1", "same", "ya  ya")
    with pytest.raises(Refused, match="link_no_document"):
        same_person.say(office.officer, replace(scanned(), issuing_state=""), "UTO:X1", "same", "alasan cukup")


def test_o_and_zero_are_one_character_of_a_number(office: Office) -> None:
    """PUB-MRZ-12: check digits hold for both, so a look-up takes them as the same."""
    case = field_case("PUB-MRZ-12")
    read = [mrz.read("\n".join(case["input"][lines])).document for lines in ("lines_a", "lines_b")]
    keys = {document_key(each.document_number, each.issuing_state) for each in read if each}
    assert (len(keys) == 1) is case["expected"]["values"]["lookup_equal"]
    assert {each.document_number for each in read if each} <= set(spellings(keys.pop()))
    first = replace(scanned(), document_number="OO4417238", issuing_state="SLV")
    crossed(office, first)
    later = replace(before(office.officer), identity=replace(first, document_number="004417238"))
    assert len(movement.open_movement(office.officer, later).earlier) == 1


def test_a_correction_is_a_row_of_its_own(office: Office) -> None:
    old = stamped(office)
    stamp = StampInput("entry", date(2026, 9, 27), "Pulau Baai", "C1", 60)
    with pytest.raises(Refused, match="link_reason_short"):
        crossings.correct_stamp(office.officer, old, stamp, "salah")
    new = crossings.correct_stamp(office.officer, old, stamp, WHY)
    found = movement.open_movement(office.officer, before(office.officer))
    assert [(each.crossing.id, each.corrected, each.reason) for each in found.records] == [(new, True, WHY)]
    with pytest.raises(Refused, match="changed_meanwhile"):
        crossings.correct_stamp(office.officer, old, stamp, WHY)
    crossings.strike_stamp(office.officer, new, "cap milik paspor lain")
    assert movement.open_movement(office.officer, before(office.officer)).stays == ()
    with office.store.read() as session:
        assert len(session.scalars(select(CrossingRow)).all()) == 3


@pytest.mark.parametrize(
    ("stamp", "code"),
    [
        (StampInput(None, FIRST), "crossing_incomplete"),
        (StampInput("entry", None), "crossing_incomplete"),
        (StampInput("entry", date(2026, 11, 25)), "crossing_future"),
        (StampInput("entry", FIRST, permitted=0), "crossing_days"),
        (StampInput("entry", FIRST, last_day=date(2026, 9, 20)), "crossing_days"),
    ],
)
def test_a_stamp_that_cannot_be_is_refused(office: Office, stamp: StampInput, code: str) -> None:
    with pytest.raises(Refused, match=code):
        crossings.add_stamp(office.officer, scanned(), stamp)


def test_the_same_stamp_twice_is_refused(office: Office) -> None:
    stamped(office)
    with pytest.raises(Refused, match="crossing_known"):
        stamped(office)


def test_the_stay_goes_into_the_rows_and_overwrites_nothing(office: Office) -> None:
    desk = office.officer
    stamped(office, last_day=date(2026, 11, 30))
    draft = before(desk)
    found = movement.open_movement(desk, draft)
    filled, word = movement.take_stay(draft, found, desk.clock.now())
    assert word == "taken"
    assert {key: each.value for key, each in filled.given.items()} == {
        "entry_date": "2026-09-21", "visa_index": "C1", "permit_until": "2026-11-30",
    }  # fmt: skip
    other = draft.give(desk.clock.now(), entry_date="2026-10-01")
    assert movement.take_stay(other, found, desk.clock.now()) == (other, "answered")
    assert movement.take_stay(before(desk, "arrival"), found, desk.clock.now())[1] == "nothing"


def test_movements_go_with_the_last_screening_of_their_document(office: Office) -> None:
    ids = [crossed(office, scanned()), crossed(office, scanned())]
    stamped(office)
    same_person.say(office.officer, scanned(), "UTO:X1", "same", "paspor lama diperlihatkan")
    for left, screening_id in ((1, ids[0]), (0, ids[1])):
        with office.store.write() as work:
            retention_tables.destroy(work.session, [("screening", screening_id)])
        with office.store.read() as session:
            assert len(session.scalars(select(CrossingRow)).all()) == left
            assert len(session.scalars(select(DocumentLink)).all()) == left


def test_a_supervisor_prints_and_an_officer_does_not(office: Office) -> None:
    crossing = stamped(office)
    with pytest.raises(Refused, match="no_right"):
        movement_paper.print_movement(office.officer, before(office.officer))
    pages = flat(movement_paper.print_movement(office.supervisor, before(office.supervisor)))
    for words in ("RIWAYAT PERGERAKAN", "21-09-2026", "19-11-2026", "Melewati izin tinggal 5 hari", "aplikasi hanya"):
        assert words in pages
    assert entries(office, "movement.print")[-1] == ("list.movement", digest_of([crossing]), "print.count.1")


def test_a_history_reads_no_whole_table(local_office: Office) -> None:
    """Every statement of the look goes by an index, so that a million screenings cost what ten do."""
    office = local_office
    crossed(office, scanned(), "departure", entry_date="2026-09-01", visa_index="C1")
    handed_over(office)
    stamped(office)
    same_person.say(office.officer, scanned(), "UTO:X1", "same", "paspor lama diperlihatkan")
    asked: list[tuple[str, object]] = []

    def note(_c: object, _k: object, statement: str, values: object, _x: object, _m: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append((statement, values))

    engine = office.store.engine
    with office.store.read() as session:
        event.listen(session.get_bind(), "before_cursor_execute", note)
        try:
            movement.history_of(session, office.officer, before(office.officer))
        finally:
            event.remove(session.get_bind(), "before_cursor_execute", note)
    assert len(asked) >= 6
    with engine.connect() as connection:
        for statement, values in asked:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()
            scans = [step[3] for step in plan if step[3].startswith("SCAN") and "subquery" not in step[3].lower()]
            assert [each for each in scans if each.split()[1] not in SMALL] == [], statement


SMALL = frozenset({"setting", "staff", "(subquery-1)", "anon_1"})
"""Tables that hold one office, and what a statement made of rows found by an index."""
