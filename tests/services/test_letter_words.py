"""The words a letter takes from the supervisor's choices, and what of them the person agreed to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import update

from screening_desk.letters import default_wording
from screening_desk.records.models import Partner, Setting
from screening_desk.services import consent, referral
from screening_desk.services.errors import Refused
from screening_desk.services.letter import LetterPlan, urgent_words
from screening_desk.services.partners import PartnerView, save_partner
from screening_desk.services.referral import open_point
from tests.office import Office
from tests.services.cases import CITIZEN, agreed, decided, handed_over, shelter
from tests.services.test_referral import TODAY, text_of

WITH_CONTACT = ("age_band", "needs", "contact")
THROUGH_SENDER = "hanya melalui petugas pengirim"


def plan(partner: PartnerView, **changes: object) -> LetterPlan:
    """A letter that asks for a place."""
    return replace(LetterPlan(partner.partner_id, ("social",)), **changes)  # type: ignore[arg-type]


def consented(office: Office, partner: PartnerView, **given: object) -> str:
    """A decided case with a consent for a partner; returns its id."""
    case = decided(office, handed_over(office))
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, **given))
    return case.case_id


@pytest.mark.parametrize(
    ("typed", "tonight", "words"),
    [
        ("", False, ""),
        ("", True, "tempat tinggal yang aman malam ini"),
        ("obat\nrutin", True, "obat rutin"),
        ("  ", False, ""),
    ],
)
def test_a_place_for_tonight_is_said_even_when_nothing_was_typed(typed: str, tonight: bool, words: str) -> None:
    plan = LetterPlan(partner_id="0" * 32, services=("social",), urgent_need=typed, tonight=tonight)
    assert urgent_words(plan, default_wording()["referral"]) == words


def test_without_another_way_the_person_is_reached_through_the_sender(office: Office) -> None:
    partner = shelter(office)
    case_id = consented(office, partner, scope=WITH_CONTACT)
    assert THROUGH_SENDER in text_of(referral.preview(office.supervisor, case_id, plan(partner)))


def test_how_to_reach_the_person_goes_when_that_was_agreed_to(office: Office) -> None:
    partner = shelter(office)
    case_id = consented(office, partner, scope=WITH_CONTACT)
    chosen = plan(partner, contact_way=" lewat pendamping\nsetelah pukul 18 ")
    letter = referral.issue(office.supervisor, case_id, 5, chosen)
    text = text_of(letter.pdf)
    assert "Cara menghubungi : lewat pendamping setelah pukul 18" in text
    assert THROUGH_SENDER not in text
    assert letter.consent_pdf is not None
    copy = text_of(letter.consent_pdf)
    assert "cara menghubungi" in copy
    assert "how to reach me" in copy


@pytest.mark.parametrize(
    ("given_by", "said"),
    [
        ("self", ("Saya mengizinkan kantor", "I allow the office")),
        (
            "guardian",
            (
                "Orang tua, wali, atau pengasuh saya mengizinkan kantor",
                "My parent, guardian or carer allows the office",
            ),
        ),
        (
            "carer",
            (
                "Orang tua, wali, atau pengasuh saya mengizinkan kantor",
                "My parent, guardian or carer allows the office",
            ),
        ),
    ],
)
def test_the_own_copy_says_who_consented(office: Office, given_by: str, said: tuple[str, str]) -> None:
    partner = shelter(office)
    case = decided(office, handed_over(office, mrz=CITIZEN.replace("9001011F", "1501017F"), yes=("C4",)))
    given = agreed(partner, given_by=given_by, not_suspected=True, child_view="Ingin bersama bibinya")
    consent.record_consent(office.supervisor, case.case_id, case.sequence, given)
    letter = referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan(partner))
    assert letter.consent_pdf is not None
    copy = text_of(letter.consent_pdf)
    for words in said:
        assert words in copy
    assert ("Saya mengizinkan" in copy) is (given_by == "self")
    said_by = {"self": "Yang bersangkutan telah", "guardian": "Wali yang bersangkutan telah", "carer": "Pengasuh yang"}
    assert said_by[given_by] in text_of(letter.pdf)


def test_how_to_reach_the_person_is_refused_when_it_was_not_agreed_to(office: Office) -> None:
    partner = shelter(office)
    case_id = consented(office, partner)
    with pytest.raises(Refused, match="beyond_consent"):
        referral.preview(office.supervisor, case_id, plan(partner, contact_way="lewat pendamping"))


def test_under_an_exception_the_service_learns_how_to_reach_the_person(office: Office) -> None:
    partner = shelter(office)
    given = {"basis": "life_danger", "reason": "Ancaman", "scope": (), "second_person": office.head.actor}
    case_id = consented(office, partner, **given)
    text = text_of(referral.preview(office.supervisor, case_id, plan(partner, contact_way="di ruang tunggu terminal")))
    assert "di ruang tunggu terminal" in text


def test_copies_are_numbered_and_empty_lines_are_none(office: Office) -> None:
    partner = shelter(office)
    case_id = consented(office, partner)
    copies = ("Kepala Kantor Wilayah Contoh", "  ", "Dinas Sosial\tKota Contoh")
    text = text_of(referral.preview(office.supervisor, case_id, plan(partner, copies_to=copies)))
    assert "Tembusan: 1. Kepala Kantor Wilayah Contoh 2. Dinas Sosial Kota Contoh" in text
    alone = text_of(referral.preview(office.supervisor, case_id, plan(partner, copies_to=(" ",))))
    assert "Tembusan" not in alone, "the archive alone is no copy"


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"copies_to": ("x" * 201,)}, "letter_too_long", "copies_to"),
        ({"copies_to": ("Dinas",) * 13}, "letter_too_long", "copies_to"),
        ({"contact_way": "x" * 201}, "letter_too_long", "contact_way"),
        ({"signer_position": "x" * 201}, "letter_too_long", "signer.position"),
    ],
)
def test_a_text_that_does_not_fit_is_refused_by_its_field(
    office: Office, changes: dict[str, object], code: str, field: str
) -> None:
    partner = shelter(office)
    case_id = consented(office, partner, scope=WITH_CONTACT)
    with pytest.raises(Refused, match=code) as refused:
        referral.preview(office.supervisor, case_id, plan(partner, **changes))
    assert refused.value.facts == {"field": field}


def test_what_the_office_or_the_directory_left_empty_is_called_missing_and_not_too_long(office: Office) -> None:
    partner = shelter(office)
    case_id = consented(office, partner)
    with office.store.write() as work:
        work.session.execute(update(Partner).values(addressee=""))
    with pytest.raises(Refused, match="letter_incomplete") as refused:
        referral.preview(office.supervisor, case_id, plan(partner))
    assert refused.value.facts == {"field": "recipient.addressee"}


def test_a_recipient_whose_name_tells_the_crime_is_not_on_the_persons_own_sheet(office: Office) -> None:
    partner = shelter(office, name="Satgas TPPO Rekaan")
    case_id = consented(office, partner)
    with pytest.raises(Refused, match="copy_not_neutral"):
        referral.issue(office.supervisor, case_id, 5, plan(partner))


def test_a_control_character_is_told_by_its_number(office: Office) -> None:
    partner = shelter(office)
    case_id = consented(office, partner)
    with pytest.raises(Refused, match="letter_characters") as refused:
        referral.preview(office.supervisor, case_id, plan(partner, signer_name="S. Contoh\x07"))
    assert refused.value.facts == {"characters": "U+0007"}


def test_a_partner_that_left_the_directory_gets_no_letter(office: Office) -> None:
    partner = shelter(office)
    case_id = consented(office, partner)
    save_partner(office.supervisor, replace(partner, active=False))
    with pytest.raises(Refused, match="no_partner"):
        referral.preview(office.supervisor, case_id, plan(partner))


def test_the_page_is_told_the_same_open_points_in_the_same_order(office: Office) -> None:
    partner = shelter(office, serves=("men", "women", "foreigners"))
    case = decided(office, handed_over(office))
    given = consent.record_consent(
        office.supervisor, case.case_id, case.sequence, agreed(partner, purposes=("social", "return"))
    )
    whole = plan(partner, services=("social", "return"), return_answer="aman", with_identity=True, identity_reason="x")
    steps = [
        (replace(whole, services=()), partner, given, "services_missing"),
        (whole, None, None, "no_partner"),
        (replace(whole, services=("legal",)), partner, None, "partner_does_not_fit"),
        (whole, partner, None, "consent_missing"),
        (replace(whole, return_answer=" "), partner, given, "return_answer_missing"),
        (replace(whole, identity_reason=""), partner, given, "identity_needs_reason"),
        (whole, partner, given, "beyond_consent"),
        (replace(whole, with_identity=False), partner, given, ""),
    ]
    for step, recipient, stands, code in steps:
        assert open_point(case, step, recipient, stands, TODAY) == code


def test_the_letterhead_is_the_offices_own_and_its_town_is_needed(office: Office) -> None:
    partner = shelter(office)
    case_id = consented(office, partner)
    with office.store.write() as work:
        (kept,) = [each for each in work.session.query(Setting) if "town" in each.value]
        work.session.execute(update(Setting).where(Setting.key == kept.key).values(value={**kept.value, "town": ""}))
    with pytest.raises(Refused, match="letter_incomplete") as refused:
        referral.preview(office.supervisor, case_id, plan(partner))
    assert refused.value.facts == {"field": "place"}
