"""Referring a person to a service: what leaves the office, and the letter that carries it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import random_id, uuid7
from screening_desk.services import signing
from screening_desk.services.access import Action
from screening_desk.services.case_view import CaseView, load_case, load_events, load_screening
from screening_desk.services.consent import ConsentView, load_consents, standing, withdrawn
from screening_desk.services.countersign import Open, confirm_in, open_facts, openings
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import settle_form
from screening_desk.services.judging import today
from screening_desk.services.letter import (
    LetterPlan,
    agreed,
    consent_copy,
    letter_of,
    partner_of,
    unread_language,
)
from screening_desk.services.letter_papers import in_english, kept, pages_of, papers_of
from screening_desk.services.letter_proof import draft, electronic, printed, proven, require_standing
from screening_desk.services.partners import Need, PartnerView, misfits, view_of
from screening_desk.services.people import names
from screening_desk.services.readers import require_read
from screening_desk.services.referral_steps import check_open
from screening_desk.services.review import append_event, check_second_person
from screening_desk.services.saving import next_serial
from screening_desk.services.settings import OfficeSettings, read_settings

Sheet = Literal["letter", "consent_copy", "translation", "envelope"]
CLOCK_STRAYS = timedelta(minutes=5)
"""By how much the clock of a computer is set right without anybody noticing."""


@dataclass(frozen=True)
class LetterView:
    """An issued letter with its bytes; what is previewed is what is printed."""

    letter_id: str
    partner_id: str
    register_number: str
    at: datetime
    by: str
    pdf: bytes
    """Empty in a list: the pages are handed out by ``view_letter``, which leaves its own entry."""
    sha256: str
    consent_pdf: bytes | None
    has_copy: bool
    void: bool
    """True once the consent behind it, or a newer one for the same recipient, was withdrawn."""
    uses: tuple[tuple[str, str, datetime], ...]
    """What left the program: (sheet, ``print`` or ``export``, when)."""
    countersign_by: datetime | None = None
    """Until when somebody else must confirm it; None when nothing is open."""
    unread_language: str = ""
    """The person's language where their copy is not written in it."""
    sealed: bool = False
    """The electronic copy carries the station's seal, so that it can be encrypted for the partner."""
    withdrawn_at: datetime | None = None
    translation_pdf: bytes | None = None
    envelope_pdf: bytes | None = None
    has_translation: bool = False
    has_envelope: bool = False
    wording: str = ""
    """The version of its words, where the office had changed some; empty: as they shipped."""

    def pages(self, sheet: Sheet) -> bytes:
        """The pages of one of its sheets; empty for one it does not have, and in a list."""
        extra = {
            "consent_copy": self.consent_pdf,
            "translation": self.translation_pdf,
            "envelope": self.envelope_pdf,
        }
        return (self.pdf if sheet == "letter" else extra[sheet]) or b""


@dataclass(frozen=True)
class ReferralView:
    """Everything the referral page shows of one case."""

    case: CaseView
    partners: tuple[PartnerView, ...]
    consents: tuple[ConsentView, ...]
    letters: tuple[LetterView, ...]
    settings: OfficeSettings
    disability: bool = False
    """Whether the last letter was chosen for somebody with a disability: offered again, to be taken away."""


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
            disability=_disability(load_events(session, case_id)),
        )


def _disability(events: list[row.CaseEvent]) -> bool:
    last = next((event for event in reversed(events) if event.kind == "letter"), None)
    return last is not None and bool(last.facts.get("disability"))


def need_of(case: CaseView, services: tuple[str, ...], *, tonight: bool, disability: bool = False) -> Need:
    """Return what decides whether a partner fits this person."""
    return Need(case.identity.sex, case.child, case.foreigner, services, tonight, disability)


def preview(desk: Desk, case_id: str, plan: LetterPlan) -> bytes:
    """Return the pages as they would be issued, with an empty register number; nothing is stored."""
    with desk.act(Action.LETTER_PREVIEW, "case", case_id) as session:
        case = _case_to_refer(session, desk, case_id)
        consent = _checked(session, desk, case, plan)
        return draft(session, letter_of(session, desk, case, plan, consent, "(belum terbit)"))


def issue(desk: Desk, case_id: str, saw: int, plan: LetterPlan) -> LetterView:
    """Issue a letter: number it, make it, and keep its bytes and hash with the case."""
    letter_id = random_id()
    with desk.act(Action.LETTER_ISSUE, "letter", letter_id) as session:
        case = _case_to_refer(session, desk, case_id)
        check_open(session, case_id)
        consent = _checked(session, desk, case, plan)
        facts = {"letter": letter_id, **_exception(session, desk, plan)}
        station, now = read_settings(session).station, desk.clock.now()
        year, serial = next_serial(session, row.Letter, station, now)
        number = f"RJ-{station}-{year}-{serial:04d}"
        view, copy = letter_of(session, desk, case, plan, consent, number), consent_copy(session, consent)
        pdf, proof = proven(session, view, letter_id)
        letter = row.Letter(
            id=letter_id,
            case_id=case_id,
            partner_id=plan.partner_id,
            consent_id=consent.consent_id,
            station=station,
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
        session.flush()
        if proof is not None:
            session.add(proof)
        english = in_english(view, case, consent)
        session.add_all(papers_of(letter_id, view, english, read_settings(session), with_copy=copy is not None))
        signing.issued(session, desk, letter_id, case_id, "referral", number, plan.signer_form)
        append_event(session, desk, case_id, saw, "letter", facts)
        settle_form(session, desk, case_id, "letter")
        return _view(session, letter, _openings(session, case_id))


def countersign(desk: Desk, letter_id: str, saw: int) -> LetterView:
    """Confirm as somebody else a letter that went past an ended agreement while nobody was there.

    Its pages are not handed out: who confirms need not be one who may open it.
    """
    with desk.act(Action.CASE_SECOND, "letter", letter_id) as session:
        letter = _stored(session, letter_id)
        found = _openings(session, letter.case_id).get(letter_id)
        if found is None:
            raise Refused("changed_meanwhile")
        confirm_in(session, desk, found, saw)
        return _without_pages(_view(session, letter, {}))


def view_letter(desk: Desk, letter_id: str) -> LetterView:
    """Return an issued letter to be looked at again."""
    with desk.act(Action.LETTER_VIEW, "letter", letter_id) as session:
        letter = _to_be_read(session, desk, letter_id)
        return _view(session, letter, _openings(session, letter.case_id))


def let_out(desk: Desk, letter_id: str, sheet: Sheet, how: Literal["print", "export"]) -> bytes:
    """Return the bytes to print or to export; the entry is on disk before they are handed out."""
    action = Action.LETTER_PRINT if how == "print" else Action.LETTER_EXPORT
    with desk.act(action, "letter", letter_id, reason_code=sheet) as session:
        letter = _to_be_read(session, desk, letter_id)
        if withdrawn(session, letter.case_id, letter.consent_id):
            raise Refused("consent_withdrawn")
        require_standing(session, letter_id)
        if sheet == "consent_copy" and letter.consent_pdf is None:
            raise Refused("safe_to_carry_missing")
        now = desk.clock.now()
        pdf = bytes(letter.consent_pdf or b"")
        if sheet in {"translation", "envelope"}:
            made = pages_of(session, letter_id, sheet)
            if made is None:
                raise Refused("sheet_missing")
            pdf = made
        elif sheet == "letter":
            pdf = printed(session, letter, now) if how == "print" else electronic(session, letter)
        session.add(row.LetterUse(id=uuid7(), letter_id=letter_id, sheet=sheet, kind=how, at=now, by=desk.actor.id))
        return pdf


def _case_to_refer(session: Session, desk: Desk, case_id: str) -> CaseView:
    case = load_case(session, desk, case_id)
    if not any(decision.refer or decision.kind == "victim_care" for decision in case.decisions):
        raise Refused("not_refer")
    return case


def _checked(session: Session, desk: Desk, case: CaseView, plan: LetterPlan) -> ConsentView:
    """Refuse a letter with which something is still open; return the consent it stands on."""
    found = session.get(row.Partner, plan.partner_id)
    partner = view_of(found) if found is not None and found.active else None
    consent = standing(session, case.case_id, plan.partner_id)
    code = open_point(case, plan, partner, consent, today(desk.clock))
    if code or consent is None:
        raise Refused(code or "consent_missing")
    if desk.clock.now() + CLOCK_STRAYS < consent.at:  # a letter dated before what it stands on is believed by nobody
        raise Refused("clock_before_consent")
    return consent


def open_point(
    case: CaseView, plan: LetterPlan, partner: PartnerView | None, consent: ConsentView | None, on: date
) -> str:
    """Return the code of the first thing to settle before a letter can be made; empty when nothing is open.

    Pure, so that a page asks it first: half filled choices then leave no refusals in the trail.
    """
    if not plan.services:
        return "services_missing"
    if partner is None:
        return "no_partner"
    need = need_of(case, plan.services, tonight=plan.tonight, disability=plan.disability)
    reasons = set(misfits(partner, need, on))
    points = (
        (bool(reasons - {"mou_ended"}), "partner_does_not_fit"),
        ("mou_ended" in reasons and not _passes_mou(need, plan), "mou_ended"),
        (consent is None, "consent_missing"),
        ("return" in plan.services and not plan.return_answer.strip(), "return_answer_missing"),
        (plan.with_identity and not plan.identity_reason.strip(), "identity_needs_reason"),
        (consent is not None and not agreed(consent, plan), "beyond_consent"),
    )
    return next((code for still_open, code in points if still_open), "")


def _passes_mou(need: Need, plan: LetterPlan) -> bool:
    """Danger to life, a child, or no safe place tonight let a letter go past an ended agreement (decision 29)."""
    holds = {"life_danger": True, "child": need.child, "no_safe_place": need.tonight}
    return holds.get(plan.mou_exception, False) and bool(plan.mou_exception_reason.strip())


def _exception(session: Session, desk: Desk, plan: LetterPlan) -> dict[str, str | int | bool]:
    """Return what is kept of a letter's exceptions; past an ended agreement somebody else confirms, now or in a day."""
    facts: dict[str, str | int | bool] = {}
    if "return" in plan.services:
        facts["return_answer"] = plan.return_answer.strip()
    if plan.disability:
        facts["disability"] = True
    if plan.mou_exception and partner_of(session, plan.partner_id).mou_ended(today(desk.clock)):
        facts |= {"mou_exception": plan.mou_exception, "mou_reason": plan.mou_exception_reason.strip()}
        if plan.nobody_there:
            facts |= open_facts(desk.clock.now())
        else:
            check_second_person(session, plan.second_person, desk.actor.id)
            facts["second_person"] = plan.second_person.id if plan.second_person else ""
    return facts


def _openings(session: Session, case_id: str) -> dict[str, Open]:
    """Return the letters of a case that wait to be countersigned."""
    return {one.object_id: one for one in openings(load_events(session, case_id)) if one.kind == "letter"}


def _stored(session: Session, letter_id: str) -> row.Letter:
    found = session.get(row.Letter, letter_id)
    if found is None:
        raise Refused("not_found")
    return found


def _to_be_read(session: Session, desk: Desk, letter_id: str) -> row.Letter:
    """Return a letter to whoever reads nothing blind: it says what came of a case."""
    letter = _stored(session, letter_id)
    require_read(desk, load_events(session, letter.case_id), load_screening(session, letter.case_id).officer_id)
    return letter


def _letters(session: Session, case_id: str) -> tuple[LetterView, ...]:
    """Return the letters of a case, newest first, without their pages."""
    found = session.scalars(select(row.Letter).where(row.Letter.case_id == case_id).order_by(row.Letter.at.desc()))
    waiting = _openings(session, case_id)
    return tuple(_without_pages(_view(session, each, waiting)) for each in found)


def _without_pages(view: LetterView) -> LetterView:
    return replace(view, pdf=b"", consent_pdf=None, translation_pdf=None, envelope_pdf=None)


def _view(session: Session, letter: row.Letter, waiting: dict[str, Open]) -> LetterView:
    uses = session.scalars(select(row.LetterUse).where(row.LetterUse.letter_id == letter.id).order_by(row.LetterUse.at))
    consent = session.get(row.Consent, letter.consent_id)
    sheets = kept(session, letter.id)
    translation, label, own = sheets.get("translation"), sheets.get("envelope"), sheets.get("referral")
    proof, gone = session.get(row.LetterProof, letter.id), session.get(row.LetterWithdrawal, letter.id)
    return LetterView(
        letter_id=letter.id,
        partner_id=letter.partner_id,
        register_number=letter.register_number,
        at=letter.at,
        by=names(session, [letter.by]).get(letter.by, ""),
        pdf=letter.pdf,
        sha256=letter.sha256,
        consent_pdf=letter.consent_pdf,
        has_copy=letter.consent_pdf is not None,
        void=withdrawn(session, letter.case_id, letter.consent_id),
        uses=tuple((use.sheet, use.kind, use.at) for use in uses),
        countersign_by=waits.until if (waits := waiting.get(letter.id)) else None,
        unread_language=unread_language(consent.language) if consent and letter.consent_pdf else "",
        sealed=proof is not None and proof.sealed is not None,
        withdrawn_at=gone.at if gone is not None else None,
        translation_pdf=translation.pdf if translation else None,
        envelope_pdf=label.pdf if label else None,
        has_translation=translation is not None,
        has_envelope=label is not None,
        wording=own.version if own and own.own else "",
    )
