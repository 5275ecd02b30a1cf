"""Papers of a case: each behind its gate, numbered, kept as made, marked as copies, withdrawn and never deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry
from screening_desk.records.paper_models import CasePaper
from screening_desk.services import consent, follow_up, head_desk, letter_register, notice, referral, review
from screening_desk.services.case_papers import (
    let_paper_out,
    make_paper,
    open_papers,
    preview_paper,
    view_paper,
    withdraw_paper,
)
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up_acts import close_case
from screening_desk.services.letter import LetterPlan
from screening_desk.services.paper_gate import PAPERS, PaperInput, moment_of
from screening_desk.services.paper_pages import next_working_day
from screening_desk.services.review import open_case
from tests.letters.reading import flat, squashed
from tests.office import Office
from tests.services.cases import agreed, decided, handed_over, shelter
from tests.services.followed import referred
from tests.services.papers import deferred, given, made, to_police
from tests.services.test_third import another_supervisor, unequal

NAMES = ("ERIKSSON", "ANNA", "L898902C", "CONTOH SITI", "C1234567")


def refused(office: Office, case_id: str, one: PaperInput) -> str:
    with pytest.raises(Refused) as caught:
        preview_paper(office.supervisor, case_id, one)
    return caught.value.code


def test_each_kind_is_made_numbered_and_kept_as_it_was_previewed(office: Office) -> None:
    case = deferred(office)
    for serial, kind in enumerate(PAPERS, 1):
        one = given(office, kind)
        before = preview_paper(office.supervisor, case.case_id, one)
        view = made(office, case, one)
        (row, *_) = view.rows
        assert (row.kind, row.register_number) == (kind, f"BK-BKL2-2026-{serial:04d}")
        pdf = view_paper(office.supervisor, row.paper_id)
        number = squashed(flat(before)).replace(squashed("(belum terbit)"), row.register_number)
        assert squashed(flat(pdf)) == number
        assert not any(name in flat(pdf) for name in NAMES), kind
    with office.store.read() as session:
        entries = session.execute(
            select(AuditEntry.action, AuditEntry.object_kind, AuditEntry.reason_code).where(
                AuditEntry.action == "letter.issue"
            )
        ).all()
    assert [tuple(each) for each in entries] == [("letter.issue", "paper", kind) for kind in PAPERS]


def test_who_may_not_and_what_is_not_decided_yet_is_refused(local_office: Office) -> None:
    office = local_office
    case_id = handed_over(office)
    with pytest.raises(Refused, match="no_right"):
        open_papers(office.officer, case_id)
    open_case(office.supervisor, case_id)
    assert refused(office, case_id, given(office, "hand_over")) == "paper_not_decided"
    assert refused(office, case_id, given(office, "deferral")) == "paper_no_deferral"


@pytest.mark.parametrize(
    ("kind", "texts", "picks", "code"),
    [
        ("hand_over", {"recipient": " "}, None, "paper_recipient_missing"),
        ("hand_over", {"time": "99.99"}, None, "time_wrong"),
        ("hand_over", {"day": "25-11-2027"}, None, "time_wrong"),
        ("hand_over", {"place": ""}, None, "paper_place_missing"),
        ("hand_over", {}, (), "paper_nothing_handed"),
        ("hand_over", {"note": "lelah"}, None, "consent_missing"),
        ("hand_over", {}, ("person", "medicines"), "consent_missing"),
        ("hand_over_first", {"ground": ""}, None, "choice_missing"),
        ("hand_over_first", {"ground": "child"}, None, "choice_missing"),
        ("police", {"observed": "", "said_person": "", "said_other": ""}, None, "paper_facts_missing"),
        ("police", {"said_other_who": ""}, None, "paper_who_missing"),
        ("police", {"basis": ""}, None, "consent_missing"),
        ("police", {"basis": "consent"}, None, "consent_missing"),
        ("police", {"basis": "child"}, None, "consent_missing"),
        ("police", {"basis_reason": ""}, None, "exception_needs_reason"),
        ("police", {}, ("identity",), "identity_needs_reason"),
        ("exit_ban", {"about": ""}, None, "choice_missing"),
        ("exit_ban", {"reason": ""}, None, "reason_missing"),
    ],
)
def test_what_is_open_is_named(
    local_office: Office, kind: str, texts: dict[str, str], picks: tuple[str, ...] | None, code: str
) -> None:
    case = decided(local_office, handed_over(local_office))
    assert refused(local_office, case.case_id, given(local_office, kind, picks, **texts)) == code


def test_an_exception_needs_somebody_else_who_confirms(local_office: Office) -> None:
    office = local_office
    case = decided(office, handed_over(office))
    one = given(office, "police")
    assert refused(office, case.case_id, replace(one, second_person=None)) == "second_person_missing"
    assert refused(office, case.case_id, replace(one, second_person=office.supervisor.actor)) == "second_person_same"
    assert refused(office, case.case_id, replace(one, second_person=office.officer.actor)) == "second_person_missing"


def test_a_report_on_consent_keeps_within_it(local_office: Office) -> None:
    office = local_office
    case, partner = decided(office, handed_over(office)), shelter(office)
    give = {"basis": "consent", "partner_id": partner.partner_id, "recipient": ""}
    assert refused(office, case.case_id, given(office, "police", **give)) == "consent_missing"
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, purposes=("social",)))
    assert refused(office, case.case_id, given(office, "police", **give)) == "beyond_consent"
    consent.record_consent(
        office.supervisor, case.case_id, case.sequence + 1, agreed(partner, scope=("needs", "language"))
    )
    text = flat(preview_paper(office.supervisor, case.case_id, given(office, "police", **give)))
    assert "tidak disampaikan" in text  # the age group was not agreed to
    assert "perempuan" not in text
    named = {**give, "identity_reason": "dijemput malam ini"}
    assert refused(office, case.case_id, given(office, "police", ("identity",), **named)) == "beyond_consent"


def test_facts_and_statements_stand_apart_and_indicators_are_words(local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    text = flat(preview_paper(local_office.supervisor, case.case_id, given(local_office, "police")))
    order = ("Fakta yang diamati", "Paspor dipegang", "Menurut yang bersangkutan", "dijanjikan", "Menurut petugas maskapai",
             "Tiket dibeli", "Indikator", "Yang mendesak", "JIWA")  # fmt: skip
    assert [text.index(each) for each in order] == sorted(text.index(each) for each in order)
    words = dict(open_papers(local_office.supervisor, case.case_id).indicators)
    assert squashed(words["C4"]) in squashed(text)
    assert "Kota Contoh" in text


def test_a_name_goes_only_with_its_reason(local_office: Office) -> None:
    office = local_office
    case = decided(office, handed_over(office))
    one = given(office, "police", ("identity",), identity_reason="dijemput malam ini")
    view = made(office, case, one)
    text = flat(view_paper(office.supervisor, view.rows[0].paper_id))
    assert "ERIKSSON" in text
    assert "dijemput malam ini" in text
    with office.store.read() as session:
        assert session.scalar(select(CasePaper.identity_reason)) == "dijemput malam ini"


def test_the_state_of_the_person_goes_with_consent_alone(local_office: Office) -> None:
    office = local_office
    case, partner = decided(office, handed_over(office)), shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    own = {"partner_id": partner.partner_id, "recipient": "", "basis": "consent"}
    told = ("person", "fed", "interpreter")
    text = flat(preview_paper(office.supervisor, case.case_id, given(office, "hand_over", told, **own)))
    assert "sudah makan dan minum" in text
    assert refused(office, case.case_id, given(office, "hand_over", ("person", "health"), **own)) == "beyond_consent"
    without = flat(preview_paper(office.supervisor, case.case_id, given(office, "hand_over")))
    assert "Keadaan saat diserahkan" not in without


def test_the_one_page_record_says_until_when_the_letter_follows_until_it_is_there(local_office: Office) -> None:
    office = local_office
    case, partner = decided(office, handed_over(office), "victim_care"), shelter(office)
    view = made(office, case, given(office, "hand_over_first", partner_id=partner.partner_id, recipient=""))
    assert view.rows[0].letter_due == date(2026, 11, 25)
    due = [(line.kind, line.due, line.about) for line in follow_up.due_list(office.supervisor)]
    assert ("letter", date(2026, 11, 25), partner.name) in due
    assert "25 November 2026" in flat(view_paper(office.supervisor, view.rows[0].paper_id))
    consent.record_consent(office.supervisor, case.case_id, view.case.sequence, agreed(partner))
    letter = referral.issue(
        office.supervisor, case.case_id, view.case.sequence + 1, LetterPlan(partner.partner_id, ("social",))
    )
    assert open_papers(office.supervisor, case.case_id).rows[0].letter_due is None
    letter_register.withdraw(office.supervisor, letter.letter_id, "keliru")
    assert open_papers(office.supervisor, case.case_id).rows[0].letter_due == date(2026, 11, 25)


def test_the_next_working_day_is_no_weekend() -> None:
    assert next_working_day(date(2026, 11, 27)) == date(2026, 11, 30)
    assert next_working_day(date(2026, 11, 24)) == date(2026, 11, 25)


def test_a_moment_is_read_as_typed() -> None:
    found = moment_of("24-11-2026", "9.05")
    assert found is not None
    assert (found.hour, found.minute, found.tzinfo is not None) == (9, 5, True)
    assert moment_of("31-02-2026", "09.00") is None
    assert moment_of("24-11", "09.00") is None


def test_the_notice_is_neutral_and_its_signed_copy_is_noted_with_the_same_words(local_office: Office) -> None:
    office = local_office
    case = deferred(office)
    code = refused(office, case.case_id, given(office, "deferral", fact="Diduga korban TPPO"))
    assert code == "notice_not_neutral"
    view = made(office, case, given(office, "deferral"))
    text = flat(view_paper(office.supervisor, view.rows[0].paper_id))
    for words in ("Keberangkatan Anda ditunda", "Your departure is deferred", "26 November 2026", "A visit visa"):
        assert words in text
    assert "tppo" not in text.casefold()
    told = view.notice_of(view.rows[0])
    assert told is not None
    noted = notice.make_notice(office.supervisor, case.case_id, view.case.sequence, told)
    assert noted.decisions[-1].notice is not None
    assert noted.decisions[-1].notice.fact == told.fact
    assert open_papers(office.supervisor, case.case_id).notice_of(view.rows[0]) is None


def test_the_draft_has_exactly_the_fields_and_says_what_is_missing(local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    text = flat(preview_paper(local_office.supervisor, case.case_id, given(local_office, "exit_ban")))
    for words in ("RANCANGAN (DRAFT)", "Pasal 9 ayat (3)", "ORANG REKAAN", "cocokkan dengan naskah resmi"):
        assert words in text
    assert text.count("BELUM ADA") == 4  # nationality, place and date of birth, photo


def test_a_second_print_is_marked_and_a_withdrawn_paper_goes_out_no_more(local_office: Office) -> None:
    office = local_office
    view = made(office, decided(office, handed_over(office)), given(office, "hand_over"))
    paper_id, case_id = view.rows[0].paper_id, view.case.case_id
    assert "SALINAN" not in flat(let_paper_out(office.supervisor, paper_id, "print"))
    assert "SALINAN, cetakan ke-2" in flat(let_paper_out(office.supervisor, paper_id, "print"))
    assert "SALINAN" not in flat(let_paper_out(office.supervisor, paper_id, "export"))
    with pytest.raises(Refused, match="reason_missing"):
        withdraw_paper(office.supervisor, paper_id, " ")
    withdraw_paper(office.supervisor, paper_id, "salah penerima")
    (row,) = open_papers(office.supervisor, case_id).rows
    assert (row.prints, row.exports, row.reason, row.stands) == (2, 1, "salah penerima", False)
    with pytest.raises(Refused, match="letter_withdrawn"):
        let_paper_out(office.supervisor, paper_id, "print")
    assert view_paper(office.supervisor, paper_id).startswith(b"%PDF")


def test_a_paper_on_a_consent_is_void_when_that_is_taken_back(local_office: Office) -> None:
    office = local_office
    case, partner = decided(office, handed_over(office)), shelter(office)
    kept = consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    own = {"basis": "consent", "partner_id": partner.partner_id, "recipient": ""}
    view = made(office, case, given(office, "police", **own))
    consent.withdraw(office.supervisor, case.case_id, view.case.sequence, kept.consent_id, office.clock.now())
    (row,) = open_papers(office.supervisor, case.case_id).rows
    assert row.void
    with pytest.raises(Refused, match="consent_withdrawn"):
        let_paper_out(office.supervisor, row.paper_id, "export")


def test_every_list_calls_void_what_stood_on_a_consent_that_a_later_one_took_the_place_of(local_office: Office) -> None:
    """The page of the case, the register and the papers to sign say the same of a paper."""
    office = local_office
    case, partner = decided(office, handed_over(office)), shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    own = {"basis": "consent", "partner_id": partner.partner_id, "recipient": ""}
    view = made(office, case, given(office, "police", **own))
    (listed,) = letter_register.register(office.supervisor)
    assert not listed.void
    assert len(head_desk.head_view(office.head).signing) == 1
    later = consent.record_consent(office.supervisor, case.case_id, view.case.sequence, agreed(partner))
    consent.withdraw(office.supervisor, case.case_id, view.case.sequence + 1, later.consent_id, office.clock.now())
    (shown,), (listed,) = open_papers(office.supervisor, case.case_id).rows, letter_register.register(office.supervisor)
    assert (shown.void, listed.void) == (True, True)
    assert head_desk.head_view(office.head).signing == ()


def test_somebody_elses_change_meanwhile_refuses_a_paper(local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    with pytest.raises(Refused, match="changed_meanwhile"):
        make_paper(local_office.supervisor, case.case_id, case.sequence - 1, given(local_office, "hand_over"))


def test_a_third_reader_sees_no_paper_before_their_own_reading(local_office: Office) -> None:
    office = local_office
    case = unequal(office)
    choice = to_police(office, without_third=True, alone_reason="Tidak ada yang lain")
    review.decide(office.supervisor, case.case_id, case.sequence, choice)
    view = made(office, case, given(office, "hand_over"))
    with pytest.raises(Refused, match="reading_first"):
        view_paper(another_supervisor(office), view.rows[0].paper_id)


def test_a_closed_case_gets_no_new_paper(local_office: Office) -> None:
    office = local_office
    one = referred(office)
    one.steps("sent", "rejected")
    close_case(office.supervisor, one.case_id, one.saw, "services_done")
    view = open_papers(office.supervisor, one.case_id)
    assert set(view.closed.values()) == {"case_closed"}
    with pytest.raises(Refused, match="case_closed"):
        make_paper(office.supervisor, one.case_id, view.case.sequence, given(office, "hand_over"))
