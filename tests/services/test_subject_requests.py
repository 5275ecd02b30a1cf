"""Requests about one's own data: terms, two persons, third parties, and what an extract tells and never tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from screening_desk.records import models as row
from screening_desk.reference import rights
from screening_desk.services import (
    consent,
    crossings,
    data_extract,
    history,
    referral,
    retention,
    retention_run,
    review,
    subject_requests,
    trail,
)
from screening_desk.services.access import Role
from screening_desk.services.crossings import StampInput
from screening_desk.services.letter import LetterPlan
from screening_desk.services.reminders import reminders
from screening_desk.services.settings import read_settings
from screening_desk.services.subject_requests import RequestInput, RequestRow
from tests.letters.reading import flat
from tests.office import Office, scanned
from tests.services.cases import agreed, decided, handed_over, read, shelter
from tests.services.kept import finished
from tests.services.papers import to_police
from tests.services.test_retention import refused

NUMBER = "SD-BKL2-2026-000001"


def asked(office: Office, kind: str = "access", **changes: object) -> RequestInput:
    given = RequestInput(kind, "self", "Anna Maria Eriksson", "document", NUMBER, office.clock.now())
    return replace(given, **changes)  # type: ignore[arg-type]


def granted(office: Office, kind: str = "access", **changes: object) -> RequestRow:
    made = subject_requests.record(office.supervisor, asked(office, kind, **changes))
    return subject_requests.decide(office.head, made.request_id, granted=True)


def test_the_term_runs_from_when_the_office_received_it(office: Office) -> None:
    finished(office)
    office.clock.move(hours=30)
    came = office.clock.now() - timedelta(hours=20)
    made = subject_requests.record(office.supervisor, asked(office, received_at=came))
    assert made.due_at == came + timedelta(hours=72)
    assert not made.late(came + timedelta(hours=72))
    assert made.late(came + timedelta(hours=72, seconds=1))
    assert subject_requests.record(office.supervisor, asked(office, "correction")).due_at is not None
    for kind in ("objection", "erasure"):
        assert subject_requests.record(office.supervisor, asked(office, kind)).due_at is None, "no term is on record"
    later = asked(office, received_at=office.clock.now() + timedelta(minutes=1))
    assert refused(lambda: subject_requests.record(office.supervisor, later)) == "time_wrong"
    assert subject_requests.requests(office.head)[0].due_at == came + timedelta(hours=72)


def test_who_can_do_something_is_told_at_sign_in_a_day_before_the_term(local_office: Office) -> None:
    office = local_office
    finished(office)
    subject_requests.record(office.supervisor, asked(office))
    told = {}
    for hours in (47, 49):
        now = office.clock.now() + timedelta(hours=hours)
        with office.store.read() as session:
            told[hours] = {
                role
                for role in Role
                if "request_due" in reminders(session, office.store.chain_id, read_settings(session), role, now)
            }
    assert told == {47: set(), 49: {Role.SUPERVISOR, Role.HEAD}}


@pytest.mark.parametrize("who", [each.id for each in rights.load().whos.values() if each.third])
def test_a_third_party_gets_nothing_not_even_whether_there_are_data(local_office: Office, who: str) -> None:
    office = local_office
    finished(office)
    said = {
        subject_requests.record(office.supervisor, asked(office, who=who, number=number)).answer
        for number in (NUMBER, "SD-BKL2-2026-999999", "")
    }
    assert said == {subject_requests.third_words()}
    rows = subject_requests.requests(office.supervisor)
    assert {(each.state, each.ground, each.number) for each in rows} == {("answered", "third_party", "")}
    assert [each.reason_code for each in trail.entries(office.auditor)[:5] if each.action == "request.record"] == [
        "third_party"
    ] * 3


def test_who_recorded_it_does_not_decide_it_and_a_refusal_has_its_ground(office: Office) -> None:
    finished(office)
    made = subject_requests.record(office.supervisor, asked(office)).request_id
    assert refused(lambda: subject_requests.decide(office.supervisor, made, granted=True)) == "recorder_same"
    assert refused(lambda: subject_requests.answer(office.supervisor, made, "hand", "Ya")) == "request_not_decided"
    for ground, words in (("", "x"), ("third_party", "x"), ("law_enforcement", " ")):
        refusal = refused(
            lambda ground=ground, words=words: subject_requests.decide(  # type: ignore[misc]
                office.head, made, granted=False, ground=ground, words=words
            )
        )
        assert refusal == "ground_unknown"
    words = "Sedang dalam penyidikan"
    row_ = subject_requests.decide(office.head, made, granted=False, ground="law_enforcement", words=words)
    assert (row_.decision, row_.ground, row_.decided_by) == ("denied", "law_enforcement", "Q. Misal")
    assert refused(lambda: subject_requests.decide(office.second, made, granted=True)) == "request_ended"
    assert refused(lambda: data_extract.extract(office.supervisor, made, safe_to_carry=True)) == "extract_not_now"
    ended = subject_requests.answer(office.supervisor, made, "letter", "Ditolak dengan surat")
    assert (ended.state, ended.answered_by) == ("answered", "S. Contoh")
    assert refused(lambda: subject_requests.answer(office.supervisor, made, "hand", "Lagi")) == "request_ended"


def test_a_request_without_proof_or_number_is_incomplete(office: Office) -> None:
    finished(office)
    for changes in ({"proof": ""}, {"number": " "}, {"name": ""}, {"who": "nobody"}, {"kind": "everything"}):
        assert (
            refused(lambda c=changes: subject_requests.record(office.supervisor, asked(office, **c)))
            == "request_incomplete"
        )  # type: ignore[misc]
    for who, proof in (("guardian", "document"), ("proxy", "document"), ("self", "authority")):
        unfit = asked(office, who=who, proof=proof)
        assert refused(lambda g=unfit: subject_requests.record(office.supervisor, g)) == "proof_unfit"  # type: ignore[misc]
    wrong = asked(office, number="SD-BKL2-2026-000999")
    assert refused(lambda: subject_requests.record(office.supervisor, wrong)) == "number_unknown"
    assert refused(lambda: subject_requests.record(office.head, asked(office))) == "no_right"


@pytest.fixture
def helped(office: Office) -> Office:
    """Somebody who was handed over, helped and referred, with others named in the words."""
    case_id = handed_over(office)
    case, partner = decided(office, case_id, "victim_care"), shelter(office)
    consent.record_consent(office.supervisor, case_id, case.sequence, agreed(partner))
    referral.issue(office.supervisor, case_id, case.sequence + 1, LetterPlan(partner.partner_id, ("social",)))
    return office


def test_an_extract_tells_the_stamps_of_the_document(helped: Office) -> None:
    crossings.add_stamp(helped.officer, scanned(), StampInput("entry", date(2026, 9, 21), "Pulau Baai", "C1", 60))
    said = flat(data_extract.extract(helped.supervisor, granted(helped).request_id, safe_to_carry=True))
    assert "21-09-2026 masuk Pulau Baai" in said


def test_an_extract_tells_what_is_theirs(helped: Office) -> None:
    made = granted(helped)
    assert (
        refused(lambda: data_extract.extract(helped.supervisor, made.request_id, safe_to_carry=None))
        == "safe_to_carry_missing"
    )
    said = flat(data_extract.extract(helped.supervisor, made.request_id, safe_to_carry=True))
    for words in (
        "SALINAN DATA PRIBADI",
        "ERIKSSON",
        "L898902C3",
        NUMBER,
        "UPTD PPA Rekaan",
        "Jawaban orang itu",
        "belum ditetapkan kantor",
    ):
        assert words in said, words


@pytest.mark.parametrize(("who", "safe"), [("self", False), ("guardian", True), ("proxy", True)])
def test_what_is_not_safe_to_carry_or_not_for_others_is_left_out(helped: Office, who: str, safe: bool) -> None:
    proof = next(iter(rights.load().whos[who].proofs))
    made = granted(helped, who=who, proof=proof)
    said = flat(data_extract.extract(helped.supervisor, made.request_id, safe_to_carry=safe))
    assert "ERIKSSON" in said
    for words in ("UPTD PPA", "Jawaban orang itu", "Perlindungan", "korban", "TPPO"):
        assert words not in said, words


def test_no_extract_tells_who_said_something_or_what_was_made_of_it(office: Office) -> None:
    case_id = handed_over(office)
    case = read(office, case_id)
    reason = "Zulfikar menuduh orang ini membawa orang lain"
    review.decide(office.supervisor, case_id, case.sequence, to_police(office, reason=reason))
    accused = flat(data_extract.extract(office.supervisor, granted(office).request_id, safe_to_carry=True))
    for words in (
        "Zulfikar",
        "menuduh",
        "polisi",
        "Kepolisian",
        "SIMKIM",
        "Alasan",
        "kuat",
        "sebagian",
        "Jawaban perlu didalami",
    ):
        assert words not in accused, words
    assert " ".join(rights.load().sentences["limits"].id.split()) in accused
    office.clock.move(hours=1)
    clean = finished(
        office, "P<UTORUSLI<<DEWI<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nX1000001<4UTO9001011F3101012<<<<<<<<<<<<<<06"
    )
    with office.store.read() as session:
        screening = session.get(row.Screening, clean)
        assert screening is not None
        number = screening.register_number
    said = flat(data_extract.extract(office.supervisor, granted(office, number=number).request_id, safe_to_carry=True))
    assert " ".join(rights.load().sentences["limits"].id.split()) in said, (
        "the same sentence stands where nobody said anything"
    )


def test_a_granted_correction_is_a_later_word_on_the_screening(office: Office) -> None:
    screening_id = finished(office)
    made = subject_requests.record(office.supervisor, asked(office, "correction"))
    assert refused(lambda: subject_requests.correct(office.supervisor, made.request_id, "x")) == "request_not_decided"
    subject_requests.decide(office.second, made.request_id, granted=True)
    subject_requests.correct(office.supervisor, made.request_id, "Nama kedua dieja MARIA")
    (found,) = history.view_screening(office.supervisor, screening_id, "correction").corrections
    assert found.text == "Nama kedua dieja MARIA"


def test_a_granted_erasure_goes_the_way_of_retention_by_two_persons(office: Office) -> None:
    finished(office)
    made = granted(office, "erasure")
    assert {each.code: each.due for each in retention.overview(office.head)}["screening"] == 1
    listed = retention_run.propose(office.supervisor)
    assert [each.code for each in listed.classes] == ["erasure"]
    retention_run.approve(office.second, listed.destruction_id)
    assert retention_run.carry_out(office.second, listed.destruction_id).gone == 1
    (left,) = subject_requests.requests(office.supervisor)
    assert (left.request_id, left.words, left.number) == (made.request_id, "", "")
    assert left.name == made.name, "somebody is still to be told that it went"
    told = subject_requests.answer(office.supervisor, made.request_id, "letter", "Sudah dihapus")
    assert (told.state, told.name) == ("answered", "")


def test_an_erasure_waits_for_another_request_about_the_same_record(office: Office) -> None:
    """Who asked for a copy before gets it before the data go; the erasure itself does not stand in its own way."""
    finished(office)
    copy = granted(office, "access")
    granted(office, "erasure")
    assert refused(lambda: retention_run.propose(office.supervisor)) == "destruction_empty"
    assert sorted(each.keeps for each in subject_requests.requests(office.supervisor)) == ["", "asked"]
    subject_requests.answer(office.supervisor, copy.request_id, "hand", "Salinan diserahkan")
    assert retention_run.propose(office.supervisor).count == 1


def test_an_erasure_waits_for_a_hold_and_for_the_two_years_of_complaints(office: Office) -> None:
    case = decided(office, handed_over(office), "hand_to_health", refer=False)
    retention.hold(office.head, case.code, "Perkara")
    granted(office, "erasure")
    assert subject_requests.requests(office.head)[0].keeps == "hold"
    assert refused(lambda: retention_run.propose(office.head)) == "destruction_empty"
    (standing,) = retention.holds(office.head)
    retention.lift(office.head, standing.hold_id, "Selesai")
    office.clock.move(days=730)
    assert refused(lambda: retention_run.propose(office.head)) == "destruction_empty"
    office.clock.move(days=2)
    assert retention_run.propose(office.head).count == 1


def test_an_open_request_keeps_what_it_is_about(office: Office) -> None:
    finished(office)
    retention.set_period(office.head, "screening", retention.Period(1, "day", "Contoh"), None)
    subject_requests.record(office.supervisor, asked(office))
    office.clock.move(days=9)
    assert refused(lambda: retention_run.propose(office.head)) == "destruction_empty"
