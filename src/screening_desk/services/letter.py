"""What a referral letter and the person's own copy say, taken from a case, a plan and a consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from sqlalchemy.orm import Session

from screening_desk import letters
from screening_desk.letters import view as paper
from screening_desk.letters.wording import Words
from screening_desk.records import models as row
from screening_desk.services.case_view import CaseView
from screening_desk.services.consent import ConsentView
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ZONE, today
from screening_desk.services.papers import refusing
from screening_desk.services.partners import SERVICES, PartnerView, view_of
from screening_desk.services.settings import read_settings
from screening_desk.services.wording import office_wording

UNDER_EXCEPTION = frozenset({"age_band", "sex", "language", "needs", "contact", "health"})
"""What goes without consent: what the service must know to receive the person, never who it is."""


_GIVEN_BY: dict[str, paper.GivenBy] = {"self": "self", "guardian": "guardian", "carer": "carer"}


@dataclass(frozen=True)
class LetterPlan:
    """What the supervisor chose for one letter; consent is looked up, never passed in."""

    partner_id: str
    services: tuple[str, ...]
    urgent_need: str = ""
    tonight: bool = False
    speed: Literal["ordinary", "urgent", "very_urgent"] = "urgent"
    contact_way: str = ""
    """How the recipient may reach the person safely; empty is "through the sender only"."""
    signer_form: Literal["head", "on_behalf", "acting", "interim"] = "head"
    signer_position: str = ""
    signer_name: str = ""
    signer_nip: str = ""
    with_identity: bool = False
    identity_reason: str = ""
    disability: bool = False
    """The person has a disability and wants it taken into account: it chooses the recipient, and goes on no letter."""
    return_answer: str = ""
    """What was answered to "safe to return, to whom?"; asked before a return is asked for (decision 30)."""
    mou_exception: Literal["", "life_danger", "child", "no_safe_place"] = ""
    mou_exception_reason: str = ""
    second_person: Actor | None = None
    nobody_there: bool = False
    """No second person could be reached: the letter goes and is countersigned within a day (decision 29)."""
    copies_to: tuple[str, ...] = ()
    """Bodies that may know and get a copy (Tembusan), one line each; none is named for the archive alone."""


def age_words(band: str, words: Words) -> str:
    """Return the age band in the words of a letter, or of its translation."""
    if not band:
        return words["age.unknown"]
    if band == "0-17":
        return words["age.child"]
    if band.endswith("+"):
        return words.say("age.over", low=band[:-1])
    low, high = band.split("-")
    return words.say("age.between", low=low, high=high)


def one_line(text: str) -> str:
    """Return typed text with every run of blanks and line breaks as one blank; a letter has lines of its own."""
    return " ".join(text.split())


def urgent_words(plan: LetterPlan, words: Words) -> str:
    """Return the urgent need as typed; a place for tonight is said even when nothing was."""
    return one_line(plan.urgent_need) or (words["letter.tonight"] if plan.tonight else "")


def letter_of(
    session: Session, desk: Desk, case: CaseView, plan: LetterPlan, consent: ConsentView, number: str
) -> paper.ReferralLetter:
    """Return what the letter shows: of the person only what was agreed to, or what the exception covers."""
    settings = read_settings(session)
    partner, on = partner_of(session, plan.partner_id), today(desk.clock)
    sender = session.get(row.Staff, desk.actor.id)
    may = allowed(consent)
    wording = office_wording(session)
    words = wording["referral"]
    sex: dict[str, paper.Sex] = {"F": "female", "M": "male"}
    return paper.ReferralLetter(
        letterhead=paper.Letterhead(lines=settings.letterhead, contact=settings.letterhead_address),
        recipient=paper.Recipient(addressee=partner.addressee, organisation=partner.name, place=partner.town),
        place=settings.town,
        day=on,
        register_number=number,
        case_code=case.code,
        age_band=age_words(case.age_band, words) if "age_band" in may else words["age.withheld"],
        basis=basis_of(consent),
        services=tuple(service for service in paper.SERVICES if service in plan.services and service in SERVICES),
        speed=plan.speed,
        sex=sex.get(case.identity.sex) if "sex" in may else None,
        languages=(consent.language,) if consent.language and "language" in may else (),
        interpreter_code=consent.interpreter if "language" in may else "",
        contact_way=one_line(plan.contact_way) if "contact" in may else "",
        urgent_need=urgent_words(plan, words) if "needs" in may else "",
        identity=_identity(case, plan, with_document=consent.basis != "consent" or "document" in may),
        mou=paper.Mou(number=partner.mou_number) if partner.mou_number and not _ended(partner, on) else None,
        duty_phone=settings.duty_phone,
        signer=paper.Signer(
            form=plan.signer_form, position=plan.signer_position, name=plan.signer_name, nip=plan.signer_nip
        ),
        sender_name=sender.display_name if sender else "",
        sender_nip=sender.nip if sender else "",
        copies_to=tuple(line for each in plan.copies_to if (line := one_line(each))),
        sample=settings.sample,
        wording=wording,
    )


def allowed(consent: ConsentView) -> frozenset[str]:
    """Return the data groups a letter may show: those consented to, or under an exception what a service must know."""
    return frozenset(consent.scope) if consent.basis == "consent" else UNDER_EXCEPTION


def agreed(consent: ConsentView, plan: LetterPlan) -> bool:
    """Whether a consent covers what a letter asks for and shows: needs, health, name, contact, each service."""
    shown = {"needs"} | ({"health"} if "health" in plan.services else set())
    shown |= {"name"} if plan.with_identity else set()
    shown |= {"contact"} if plan.contact_way.strip() else set()
    return consent.basis != "consent" or (shown <= set(consent.scope) and set(plan.services) <= set(consent.purposes))


def _ended(partner: PartnerView, on: date) -> bool:
    """Whether the agreement has run out; of a partner that needs none too, so that no letter cites a dead one."""
    return partner.mou_until is not None and partner.mou_until < on


def basis_of(consent: ConsentView) -> paper.Consent | paper.LawfulException:
    """Return the consent behind a paper as its pages say it, or the exception that stands for it."""
    at = consent.at.astimezone(ZONE)
    if consent.basis == "consent":
        return paper.Consent(
            at=at,
            how="written" if consent.how == "written" else "spoken",
            given_by=_GIVEN_BY.get(consent.given_by, "self"),
            interpreter_code=consent.interpreter,
            zone="WIB",
        )
    codes: dict[str, paper.ExceptionCode] = {
        "life_danger": "life_danger",
        "child": "child",
        "legal_duty": "legal_duty",
    }
    return paper.LawfulException(code=codes[consent.basis], at=at, zone="WIB")


def _identity(case: CaseView, plan: LetterPlan, *, with_document: bool) -> paper.Identity | None:
    if not plan.with_identity:
        return None
    return paper.Identity(
        full_name=case.identity.name,
        reason=one_line(plan.identity_reason),
        birth_date=case.identity.birth_date,
        nationality=case.identity.nationality if with_document else "",
        document_number=case.identity.document_number if with_document else "",
    )


def consent_copy(session: Session, consent: ConsentView) -> bytes | None:
    """Make the person's own sheet; None when it is not safe to carry, or when there is no consent to copy."""
    settings = read_settings(session)
    if not consent.safe_to_carry:
        return None
    basis = basis_of(consent)
    if not isinstance(basis, paper.Consent):
        return None
    scope = tuple(group for group in get_args(paper.Scope) if group in consent.scope)
    wording = office_wording(session)
    second = None if _speaks(consent.language, "indonesia") else letters.copy_words("en", wording)
    copy = paper.ConsentCopy(
        recipient=partner_of(session, consent.partner_id).name,
        consent=basis,
        scope=scope,
        second=second,
        duty_phone=settings.duty_phone,
        sample=settings.sample,
        wording=wording,
    )
    return refusing(lambda: letters.consent_copy(copy))


def unread_language(language: str) -> str:
    """The person's language where the copy is not written in it (it is in Indonesian and English); else empty."""
    return "" if _speaks(language, "indonesia", "inggris", "english") else language


def _speaks(language: str, *names: str) -> bool:
    """Whether what was typed as the person's language names one of these."""
    return any(name in language.casefold() for name in names)


def partner_of(session: Session, partner_id: str) -> PartnerView:
    """Return a partner of the directory."""
    found = session.get(row.Partner, partner_id)
    if found is None:
        raise Refused("no_partner")
    return view_of(found)
