"""Partners, consent and letters through the services, on both databases."""

from __future__ import annotations

import hashlib
import io
from datetime import date, timedelta

import pypdfium2
import pytest
from sqlalchemy import select

from screening_desk.letters import default_wording
from screening_desk.records.errors import DiskFull
from screening_desk.records.models import AuditEntry
from screening_desk.records.work import Work
from screening_desk.services import consent, partners, referral, review
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.letter import LetterPlan, age_words
from tests.office import Office
from tests.services.cases import SHELTER, agreed, decided, handed_over, shelter

TODAY = date(2026, 11, 24)


def text_of(pdf: bytes) -> str:
    """Return the text of every page, in one line."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def plan(partner: partners.PartnerView, **changes: object) -> LetterPlan:
    chosen: dict[str, object] = {
        "partner_id": partner.partner_id,
        "services": ("social", "return"),
        "return_answer": "Aman, kepada kakaknya",
    }
    return LetterPlan(**{**chosen, **changes})  # type: ignore[arg-type]


def actions(office: Office) -> list[str]:
    with office.store.read() as session:
        return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.sequence)))


def test_without_a_decision_to_refer_there_is_no_letter(office: Office) -> None:
    case = decided(office, handed_over(office), refer=False)
    with pytest.raises(Refused, match="not_refer"):
        referral.open_referral(office.supervisor, case.case_id)


def test_without_consent_for_this_recipient_there_is_no_letter(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner, other = shelter(office), shelter(office, name="Sentra Sosial Rekaan")
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(other))
    for act in (
        lambda: referral.preview(office.supervisor, case.case_id, plan(partner)),
        lambda: referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner)),
    ):
        with pytest.raises(Refused, match="consent_missing"):
            act()


def test_a_letter_is_issued_numbered_kept_and_says_no_name(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    view = referral.open_referral(office.supervisor, case.case_id)
    letter = referral.issue(
        office.supervisor, case.case_id, view.case.sequence, plan(partner, urgent_need="tempat\ntinggal")
    )
    assert letter.register_number == "RJ-BKL2-2026-0001"
    assert letter.sha256 == hashlib.sha256(letter.pdf).hexdigest()
    text = text_of(letter.pdf)
    for said in (case.code, "45 sampai 54 tahun", "UPTD PPA Rekaan", "tempat tinggal", letter.register_number):
        assert said in text
    for hidden in ("ERIKSSON", "ANNA", "L898902C3"):
        assert hidden not in text
    assert letter.consent_pdf is not None
    assert "TPPO" not in text_of(letter.consent_pdf)
    assert referral.view_letter(office.supervisor, letter.letter_id).pdf == letter.pdf


def test_identity_goes_only_with_a_reason_and_with_consent_to_it(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    with pytest.raises(Refused, match="identity_needs_reason"):
        referral.preview(office.supervisor, case.case_id, plan(partner, with_identity=True))
    with pytest.raises(Refused, match="beyond_consent"):
        referral.preview(office.supervisor, case.case_id, plan(partner, with_identity=True, identity_reason="SPLP"))
    given = agreed(partner, scope=("age_band", "needs", "name", "document"))
    consent.record_consent(office.supervisor, case.case_id, case.sequence + 1, given)
    pdf = referral.preview(office.supervisor, case.case_id, plan(partner, with_identity=True, identity_reason="SPLP"))
    assert "ERIKSSON" in text_of(pdf)


def test_what_was_not_agreed_to_does_not_leave(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, scope=("needs",)))
    text = text_of(referral.preview(office.supervisor, case.case_id, plan(partner)))
    assert "45 sampai 54" not in text
    assert "tidak disampaikan" in text, "known but withheld is not said to be unknown"
    assert "perempuan" not in text


PAST = {"mou_exception": "life_danger", "mou_exception_reason": "malam ini"}


def ended(office: Office) -> partners.PartnerView:
    return shelter(office, kind="ngo", mou_number="M-1", mou_until=date(2026, 3, 31))


@pytest.mark.parametrize(
    ("changes", "passes"),
    [
        ({}, False),
        ({"mou_exception_reason": "malam ini"}, False),
        ({"mou_exception": "life_danger"}, False),
        (PAST, True),
        ({**PAST, "mou_exception": "child"}, False),
        ({**PAST, "mou_exception": "no_safe_place"}, False),
        ({**PAST, "mou_exception": "no_safe_place", "tonight": True}, True),
    ],
)
def test_an_ended_agreement_blocks_unless_an_exception_holds(
    office: Office, changes: dict[str, object], passes: bool
) -> None:
    case = decided(office, handed_over(office))
    partner = ended(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    if passes:
        text = text_of(referral.preview(office.supervisor, case.case_id, plan(partner, **changes)))
        assert "M-1" not in text, "an agreement that has ended is not cited"
    else:
        with pytest.raises(Refused, match="mou_ended"):
            referral.preview(office.supervisor, case.case_id, plan(partner, **changes))


def test_a_letter_past_an_ended_agreement_needs_a_second_person(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner, desk = ended(office), office.supervisor
    consent.record_consent(desk, case.case_id, case.sequence, agreed(partner))
    saw = case.sequence + 1
    with pytest.raises(Refused, match="second_person_missing"):
        referral.issue(desk, case.case_id, saw, plan(partner, **PAST))
    with pytest.raises(Refused, match="second_person_same"):
        referral.issue(desk, case.case_id, saw, plan(partner, **PAST, second_person=desk.actor))
    letter = referral.issue(desk, case.case_id, saw, plan(partner, **PAST, second_person=office.head.actor))
    assert letter.countersign_by is None


def test_with_nobody_there_the_letter_goes_and_is_countersigned_by_somebody_else(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner, desk = ended(office), office.supervisor
    consent.record_consent(desk, case.case_id, case.sequence, agreed(partner))
    letter = referral.issue(desk, case.case_id, case.sequence + 1, plan(partner, **PAST, nobody_there=True))
    assert letter.countersign_by == office.clock.now() + timedelta(hours=24)
    with pytest.raises(Refused, match="second_person_same"):
        referral.countersign(desk, letter.letter_id, case.sequence + 2)
    assert referral.countersign(office.second, letter.letter_id, case.sequence + 2).countersign_by is None
    with pytest.raises(Refused, match="changed_meanwhile"):
        referral.countersign(office.second, letter.letter_id, case.sequence + 3)


def test_a_return_is_asked_for_only_after_asking_whether_it_is_safe(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    with pytest.raises(Refused, match="return_answer_missing"):
        referral.preview(office.supervisor, case.case_id, plan(partner, return_answer=" "))
    assert referral.preview(office.supervisor, case.case_id, plan(partner, services=("social",), return_answer=""))


@pytest.mark.parametrize(
    ("agreed_to", "asked"),
    [
        ({"purposes": ("social",)}, {"services": ("social", "return")}),
        ({"scope": ("age_band",)}, {"services": ("social",)}),
        ({"purposes": ("health",)}, {"services": ("health",)}),
    ],
)
def test_a_letter_asks_for_nothing_the_person_did_not_agree_to(
    office: Office, agreed_to: dict[str, object], asked: dict[str, object]
) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office, services=partners.SERVICES)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, **agreed_to))
    with pytest.raises(Refused, match="beyond_consent"):
        referral.preview(office.supervisor, case.case_id, plan(partner, **asked))


def test_an_exception_shows_what_the_service_must_know_and_no_name(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    given = agreed(partner, basis="life_danger", reason="Ancaman", scope=(), second_person=office.head.actor)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, given)
    letter = referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner))
    text = text_of(letter.pdf)
    assert "45 sampai 54 tahun" in text
    assert "ERIKSSON" not in text
    assert letter.consent_pdf is None, "there is no consent to copy"


def test_a_partner_that_does_not_serve_the_person_is_refused(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office, serves=("men", "foreigners"))
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    with pytest.raises(Refused, match="partner_does_not_fit"):
        referral.preview(office.supervisor, case.case_id, plan(partner))
    with pytest.raises(Refused, match="services_missing"):
        referral.preview(office.supervisor, case.case_id, plan(partner, services=()))


def test_every_way_out_is_an_entry_and_a_withdrawn_consent_closes_them(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    recorded = consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    letter = referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner))
    assert referral.let_out(office.supervisor, letter.letter_id, "letter", "print") == letter.pdf
    assert referral.let_out(office.supervisor, letter.letter_id, "consent_copy", "export") == letter.consent_pdf
    assert actions(office)[-2:] == ["letter.print", "letter.export"]
    uses = referral.view_letter(office.supervisor, letter.letter_id).uses
    assert [use[:2] for use in uses] == [("letter", "print"), ("consent_copy", "export")]
    now = office.clock.now()
    taken = consent.withdraw(office.supervisor, case.case_id, case.sequence + 2, recorded.consent_id, now)
    assert taken.tell_recipient_by == now + timedelta(hours=72)
    with pytest.raises(Refused, match="consent_withdrawn"):
        referral.let_out(office.supervisor, letter.letter_id, "letter", "print")
    with pytest.raises(Refused, match="withdrawal_known"):
        consent.withdraw(office.supervisor, case.case_id, case.sequence + 3, recorded.consent_id, now)
    with pytest.raises(Refused, match="consent_missing"):
        referral.preview(office.supervisor, case.case_id, plan(partner))


def test_a_withdrawal_closes_the_letters_of_every_earlier_consent_for_its_recipient(office: Office) -> None:
    """Consent is for a recipient: who takes it back means the letter too that went before it was recorded anew."""
    case = decided(office, handed_over(office))
    partner, other = shelter(office), shelter(office, name="Sentra Sosial Rekaan")
    desk, saw = office.supervisor, case.sequence
    letters = []
    for each in (other, partner, partner):
        newest = consent.record_consent(desk, case.case_id, saw, agreed(each))
        letters.append(referral.issue(desk, case.case_id, saw + 1, plan(each)).letter_id)
        saw += 2
    consent.withdraw(desk, case.case_id, saw, newest.consent_id, office.clock.now())
    consent.record_consent(desk, case.case_id, saw + 1, agreed(partner))
    letters.append(referral.issue(desk, case.case_id, saw + 2, plan(partner)).letter_id)
    listed = {each.letter_id: each.void for each in referral.open_referral(desk, case.case_id).letters}
    assert [listed[each] for each in letters] == [False, True, True, False]
    for letter_id, void in zip(letters, (False, True, True, False), strict=True):
        assert referral.view_letter(desk, letter_id).void is void
        if void:
            with pytest.raises(Refused, match="consent_withdrawn"):
                referral.let_out(desk, letter_id, "letter", "export")
        else:
            assert referral.let_out(desk, letter_id, "letter", "export")


def test_a_sheet_that_is_not_safe_to_carry_is_not_made(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, safe_to_carry=False))
    letter = referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner))
    assert letter.consent_pdf is None
    with pytest.raises(Refused, match="safe_to_carry_missing"):
        referral.let_out(office.supervisor, letter.letter_id, "consent_copy", "print")


def test_a_name_the_letter_cannot_print_is_refused_with_its_characters(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office, addressee="Kepala 欧阳")
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    with pytest.raises(Refused, match="letter_characters") as refused:
        referral.preview(office.supervisor, case.case_id, plan(partner))
    assert "欧" in str(refused.value.facts["characters"])


@pytest.mark.parametrize(
    ("band", "words"),
    [
        ("", "belum diketahui"),
        ("0-17", "di bawah 18 tahun"),
        ("35-44", "35 sampai 44 tahun"),
        ("65+", "65 tahun ke atas"),
    ],
)
def test_the_age_band_in_the_letters_language(band: str, words: str) -> None:
    assert age_words(band, default_wording()["referral"]) == words


def test_only_a_supervisor_refers(office: Office) -> None:
    case = decided(office, handed_over(office))
    for who in ("officer", "head", "administrator", "auditor"):
        with pytest.raises(Refused, match="no_right"):
            referral.open_referral(office.desks[who], case.case_id)
    assert review.queue(office.supervisor) == ()


def test_a_list_of_letters_holds_no_pages(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner))
    (listed,) = referral.open_referral(office.supervisor, case.case_id).letters
    assert (listed.pdf, listed.consent_pdf, listed.has_copy) == (b"", None, True)
    seen = referral.view_letter(office.supervisor, listed.letter_id)
    assert seen.pdf.startswith(b"%PDF")
    assert actions(office)[-1] == "letter.view"


@pytest.mark.parametrize(
    ("language", "unread"),
    [("Inggris", ""), ("english", ""), ("Indonesia dan Jawa", ""), ("Swahili", "Swahili"), ("Mandarin", "Mandarin")],
)
def test_a_copy_says_when_it_is_not_in_the_persons_language(office: Office, language: str, unread: str) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, language=language))
    letter = referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner))
    assert letter.unread_language == unread
    (listed,) = referral.open_referral(office.supervisor, case.case_id).letters
    assert listed.unread_language == unread


def test_without_the_entry_no_page_is_handed_out(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    letter = referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner))

    def full(*_: object, **__: object) -> int:
        raise DiskFull

    monkeypatch.setattr(Work, "audit", full)
    for act in (
        lambda: referral.preview(office.supervisor, case.case_id, plan(partner)),
        lambda: referral.view_letter(office.supervisor, letter.letter_id),
        lambda: referral.let_out(office.supervisor, letter.letter_id, "letter", "print"),
        lambda: referral.issue(office.supervisor, case.case_id, case.sequence + 2, plan(partner)),
    ):
        with pytest.raises(Unavailable):
            act()
    monkeypatch.undo()
    assert referral.view_letter(office.supervisor, letter.letter_id).uses == ()


def test_of_two_who_issue_at_once_the_one_on_the_older_version_is_refused(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner))
    with pytest.raises(Refused, match="changed_meanwhile"):
        referral.issue(office.second, case.case_id, case.sequence + 1, plan(partner))
    assert len(referral.open_referral(office.supervisor, case.case_id).letters) == 1


def test_a_document_number_goes_only_with_consent_to_it(office: Office) -> None:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    given = agreed(partner, scope=("needs", "name"))
    consent.record_consent(office.supervisor, case.case_id, case.sequence, given)
    pdf = referral.preview(office.supervisor, case.case_id, plan(partner, with_identity=True, identity_reason="SPLP"))
    assert "ERIKSSON" in text_of(pdf)
    assert "L898902C3" not in text_of(pdf)


def test_a_disability_the_person_wants_known_chooses_the_recipient_is_kept_and_goes_on_no_letter(
    office: Office,
) -> None:
    case, desk = decided(office, handed_over(office)), office.supervisor
    no, fits = shelter(office), shelter(office, name="Rumah Aman Landai", serves=(*SHELTER.serves, "disability"))
    for each in (no, fits):
        saw = referral.open_referral(desk, case.case_id).case.sequence
        consent.record_consent(desk, case.case_id, saw, agreed(each))
    saw = referral.open_referral(desk, case.case_id).case.sequence
    with pytest.raises(Refused, match="partner_does_not_fit"):
        referral.issue(desk, case.case_id, saw, plan(no, disability=True))
    assert not referral.open_referral(desk, case.case_id).disability
    letter = referral.issue(desk, case.case_id, saw, plan(fits, disability=True))
    assert referral.open_referral(desk, case.case_id).disability
    pages = pypdfium2.PdfDocument(letter.pdf)
    assert "disabilitas" not in " ".join(page.get_textpage().get_text_range() for page in pages).lower()


def test_a_letter_is_never_dated_before_the_consent_it_stands_on(office: Office) -> None:
    partner = shelter(office)
    case = decided(office, handed_over(office))
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    office.clock.move(days=-1)
    for ask in (referral.preview, lambda desk, case_id, it: referral.issue(desk, case_id, case.sequence + 1, it)):
        with pytest.raises(Refused, match="clock_before_consent"):
            ask(office.supervisor, case.case_id, plan(partner))
    office.clock.move(days=1, minutes=-4)
    assert referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner)).register_number
