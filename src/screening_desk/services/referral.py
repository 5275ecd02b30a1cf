"""Referring a person to a service: what leaves the office, and the letter that carries it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk import letters
from screening_desk.letters import view as paper
from screening_desk.records import models as row
from screening_desk.records.ids import random_id, uuid7
from screening_desk.services.access import Action
from screening_desk.services.case_view import CaseView, load_case
from screening_desk.services.consent import ConsentView, load_consents, standing
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ZONE, today
from screening_desk.services.partners import SERVICES, Need, PartnerView, misfits, view_of
from screening_desk.services.people import names
from screening_desk.services.review import append_event
from screening_desk.services.screening import next_serial
from screening_desk.services.settings import OfficeSettings, read_settings

Sheet = Literal["letter", "consent_copy"]
MAY_PASS_MOU = frozenset({"life_danger", "child"})
"""Exceptions that let a letter go to a partner whose agreement has ended (decision 29)."""


@dataclass(frozen=True)
class LetterPlan:
    """What the supervisor chose for one letter; consent is looked up, never passed in."""

    partner_id: str
    services: tuple[str, ...]
    urgent_need: str = ""
    tonight: bool = False
    speed: Literal["ordinary", "urgent", "very_urgent"] = "urgent"
    contact_way: str = ""
    signer_form: Literal["head", "on_behalf", "acting", "interim"] = "head"
    signer_position: str = ""
    signer_name: str = ""
    signer_nip: str = ""
    with_identity: bool = False
    identity_reason: str = ""
    mou_exception_reason: str = ""
    copies_to: tuple[str, ...] = ()


@dataclass(frozen=True)
class LetterView:
    """An issued letter with its bytes; what is previewed is what is printed."""

    letter_id: str
    partner_id: str
    register_number: str
    at: datetime
    by: str
    pdf: bytes
    sha256: str
    consent_pdf: bytes | None
    void: bool
    """True once the consent behind it was withdrawn."""
    uses: tuple[tuple[str, str, datetime], ...]
    """What left the program: (sheet, ``print`` or ``export``, when)."""


@dataclass(frozen=True)
class ReferralView:
    """Everything the referral page shows of one case."""

    case: CaseView
    partners: tuple[PartnerView, ...]
    consents: tuple[ConsentView, ...]
    letters: tuple[LetterView, ...]
    settings: OfficeSettings


def open_referral(desk: Desk, case_id: str) -> ReferralView:
    """Open the referral of a decided case."""
    with desk.act(Action.CASE_OPEN, "case", case_id) as session:
        case = _case_to_refer(session, desk, case_id)
        found = session.scalars(select(row.Partner).where(row.Partner.active).order_by(row.Partner.name))
        return ReferralView(
            case=case,
            partners=tuple(view_of(each) for each in found),
            consents=load_consents(session, case_id),
            letters=_letters(session, case_id),
            settings=read_settings(session),
        )


def need_of(case: CaseView, services: tuple[str, ...], *, tonight: bool) -> Need:
    """Return what decides whether a partner fits this person."""
    child = case.age_band in {"0-17", ""}
    return Need(case.identity.sex, child, case.foreigner, services, tonight)


def preview(desk: Desk, case_id: str, plan: LetterPlan) -> bytes:
    """Return the pages as they would be issued, with an empty register number; nothing is stored."""
    with desk.act(Action.LETTER_PREVIEW, "case", case_id) as session:
        case = _case_to_refer(session, desk, case_id)
        consent = _checked(session, desk, case, plan)
        return _make(_letter(session, desk, case, plan, consent, "(belum terbit)"))


def issue(desk: Desk, case_id: str, saw: int, plan: LetterPlan) -> LetterView:
    """Issue a letter: number it, make it, and keep its bytes and hash with the case."""
    letter_id = random_id()
    with desk.act(Action.LETTER_ISSUE, "letter", letter_id) as session:
        case = _case_to_refer(session, desk, case_id)
        consent = _checked(session, desk, case, plan)
        settings, now = read_settings(session), desk.clock.now()
        year, serial = next_serial(session, row.Letter, settings.station, now)
        number = f"RJ-{settings.station}-{year}-{serial:04d}"
        pdf = _make(_letter(session, desk, case, plan, consent, number))
        copy = _consent_copy(session, consent, plan.partner_id, settings) if consent.safe_to_carry else None
        letter = row.Letter(
            id=letter_id,
            case_id=case_id,
            partner_id=plan.partner_id,
            consent_id=consent.consent_id,
            station=settings.station,
            register_year=year,
            register_serial=serial,
            register_number=number,
            at=now,
            by=desk.actor.id,
            identity_reason=plan.identity_reason.strip() if plan.with_identity else "",
            pdf=pdf,
            sha256=hashlib.sha256(pdf).hexdigest(),
            consent_pdf=copy,
            consent_sha256=hashlib.sha256(copy).hexdigest() if copy else "",
        )
        session.add(letter)
        append_event(session, desk, case_id, saw, "letter", {"letter": letter_id})
        return _view(session, letter)


def view_letter(desk: Desk, letter_id: str) -> LetterView:
    """Return an issued letter to be looked at again."""
    with desk.act(Action.LETTER_VIEW, "letter", letter_id) as session:
        return _view(session, _stored(session, letter_id))


def let_out(desk: Desk, letter_id: str, sheet: Sheet, how: Literal["print", "export"]) -> bytes:
    """Return the bytes to print or to export; the entry is on disk before they are handed out."""
    action = Action.LETTER_PRINT if how == "print" else Action.LETTER_EXPORT
    with desk.act(action, "letter", letter_id, reason_code=sheet) as session:
        letter = _stored(session, letter_id)
        view = _view(session, letter)
        if view.void:
            raise Refused("consent_withdrawn")
        if sheet == "consent_copy" and letter.consent_pdf is None:
            raise Refused("safe_to_carry_missing")
        now = desk.clock.now()
        session.add(row.LetterUse(id=uuid7(), letter_id=letter_id, sheet=sheet, kind=how, at=now, by=desk.actor.id))
        return letter.pdf if sheet == "letter" else bytes(letter.consent_pdf or b"")


def age_words(band: str) -> str:
    """Return the age band in the letter's language."""
    if not band:
        return "belum diketahui"
    if band == "0-17":
        return "di bawah 18 tahun"
    if band.endswith("+"):
        return f"{band[:-1]} tahun ke atas"
    low, high = band.split("-")
    return f"{low} sampai {high} tahun"


def one_line(text: str) -> str:
    """Return typed text with every run of blanks and line breaks as one blank; a letter has lines of its own."""
    return " ".join(text.split())


def _case_to_refer(session: Session, desk: Desk, case_id: str) -> CaseView:
    case = load_case(session, case_id, desk.actor.id, today(desk.clock))
    if not any(decision.refer or decision.kind == "victim_care" for decision in case.decisions):
        raise Refused("not_refer")
    return case


def _checked(session: Session, desk: Desk, case: CaseView, plan: LetterPlan) -> ConsentView:
    """Refuse a letter without services, partner, consent, or reasons; return the consent it stands on."""
    if not plan.services:
        raise Refused("services_missing")
    found = session.get(row.Partner, plan.partner_id)
    if found is None:
        raise Refused("no_partner")
    consent = standing(session, case.case_id, plan.partner_id)
    if consent is None:
        raise Refused("consent_missing")
    need = need_of(case, plan.services, tonight=plan.tonight)
    reasons = set(misfits(view_of(found), need, today(desk.clock)))
    if "mou_ended" in reasons and not (consent.basis in MAY_PASS_MOU and plan.mou_exception_reason.strip()):
        raise Refused("mou_ended")
    if reasons - {"mou_ended"}:
        raise Refused("partner_does_not_fit")
    if plan.with_identity and not plan.identity_reason.strip():
        raise Refused("identity_needs_reason")
    if plan.with_identity and consent.basis == "consent" and "name" not in consent.scope:
        raise Refused("consent_missing")
    return consent


def _letter(
    session: Session, desk: Desk, case: CaseView, plan: LetterPlan, consent: ConsentView, number: str
) -> paper.ReferralLetter:
    settings = read_settings(session)
    partner = view_of(_partner(session, plan.partner_id))
    sender = session.get(row.Staff, desk.actor.id)
    may = set(consent.scope) if consent.basis == "consent" else {"age_band", "sex", "language", "needs", "health"}
    sex: dict[str, paper.Sex] = {"F": "female", "M": "male"}
    return paper.ReferralLetter(
        letterhead=paper.Letterhead(lines=settings.letterhead, contact=settings.letterhead_address),
        recipient=paper.Recipient(addressee=partner.addressee, organisation=partner.name, place=partner.town),
        place=settings.town,
        day=today(desk.clock),
        register_number=number,
        case_code=case.code,
        age_band=age_words(case.age_band if "age_band" in may else ""),
        basis=_basis(consent),
        services=tuple(service for service in paper.SERVICES if service in plan.services and service in SERVICES),
        speed=plan.speed,
        sex=sex.get(case.identity.sex) if "sex" in may else None,
        languages=(consent.language,) if consent.language and "language" in may else (),
        interpreter_code=consent.interpreter,
        contact_way=one_line(plan.contact_way),
        urgent_need=one_line(plan.urgent_need) if "needs" in may else "",
        identity=_identity(case, plan),
        mou=paper.Mou(number=partner.mou_number) if partner.mou_number else None,
        duty_phone=settings.duty_phone,
        signer=paper.Signer(
            form=plan.signer_form, position=plan.signer_position, name=plan.signer_name, nip=plan.signer_nip
        ),
        sender_name=sender.display_name if sender else "",
        sender_nip=sender.nip if sender else "",
        copies_to=plan.copies_to,
        sample=settings.sample,
    )


def _basis(consent: ConsentView) -> paper.Consent | paper.LawfulException:
    at = consent.at.astimezone(ZONE)
    if consent.basis == "consent":
        return paper.Consent(
            at=at,
            how="written" if consent.how == "written" else "spoken",
            given_by="guardian" if consent.given_by == "guardian" else "self",
            interpreter_code=consent.interpreter,
            zone="WIB",
        )
    codes: dict[str, paper.ExceptionCode] = {
        "life_danger": "life_danger",
        "child": "child",
        "legal_duty": "legal_duty",
    }
    return paper.LawfulException(code=codes[consent.basis], at=at, zone="WIB")


def _identity(case: CaseView, plan: LetterPlan) -> paper.Identity | None:
    if not plan.with_identity:
        return None
    return paper.Identity(
        full_name=case.identity.name,
        reason=one_line(plan.identity_reason),
        birth_date=case.identity.birth_date,
        nationality=case.identity.nationality,
        document_number=case.identity.document_number,
    )


def _consent_copy(session: Session, consent: ConsentView, partner_id: str, settings: OfficeSettings) -> bytes | None:
    basis = _basis(consent)
    if not isinstance(basis, paper.Consent):
        return None
    scope = tuple(group for group in get_args(paper.Scope) if group in consent.scope)
    second = None if "indonesia" in consent.language.casefold() else letters.copy_words("en")
    copy = paper.ConsentCopy(
        recipient=_partner(session, partner_id).name,
        consent=basis,
        scope=scope,
        second=second,
        duty_phone=settings.duty_phone,
        sample=settings.sample,
    )
    return _refusing(lambda: letters.consent_copy(copy))


def _make(letter: paper.ReferralLetter) -> bytes:
    return _refusing(lambda: letters.referral(letter))


def _refusing(make: Callable[[], bytes]) -> bytes:
    """Turn the letter's own refusal into a sentence for the officer; it names the field, never its content."""
    try:
        return make()
    except letters.LetterRefused as refused:
        if refused.reason in {"no_glyph", "control"}:
            raise Refused("letter_characters", characters=" ".join(refused.characters)) from refused
        raise Refused("letter_too_long", field=refused.field) from refused


def _partner(session: Session, partner_id: str) -> row.Partner:
    found = session.get(row.Partner, partner_id)
    if found is None:
        raise Refused("no_partner")
    return found


def _stored(session: Session, letter_id: str) -> row.Letter:
    found = session.get(row.Letter, letter_id)
    if found is None:
        raise Refused("not_found")
    return found


def _letters(session: Session, case_id: str) -> tuple[LetterView, ...]:
    found = session.scalars(select(row.Letter).where(row.Letter.case_id == case_id).order_by(row.Letter.at.desc()))
    return tuple(_view(session, each) for each in found)


def _view(session: Session, letter: row.Letter) -> LetterView:
    uses = session.scalars(select(row.LetterUse).where(row.LetterUse.letter_id == letter.id).order_by(row.LetterUse.at))
    return LetterView(
        letter_id=letter.id,
        partner_id=letter.partner_id,
        register_number=letter.register_number,
        at=letter.at,
        by=names(session, [letter.by]).get(letter.by, ""),
        pdf=letter.pdf,
        sha256=letter.sha256,
        consent_pdf=letter.consent_pdf,
        void=session.get(row.ConsentWithdrawal, letter.consent_id) is not None,
        uses=tuple((use.sheet, use.kind, use.at) for use in uses),
    )
