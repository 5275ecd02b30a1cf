"""The papers of a case beside the referral letter: made, looked at, printed, exported and withdrawn; never deleted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session, defer

from screening_desk.letters.wording import clock, long_day
from screening_desk.records import models as row
from screening_desk.records.ids import random_id, uuid7
from screening_desk.records.paper_models import CasePaper, PaperUse, PaperWithdrawal
from screening_desk.services import signing
from screening_desk.services.access import Action
from screening_desk.services.case_view import CaseView, load_case, load_events
from screening_desk.services.consent import ConsentView, load_consents, standing, withdrawn, withdrawn_in
from screening_desk.services.deferral import NoticeInput
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import settle_form
from screening_desk.services.notice import notice_due
from screening_desk.services.paper_due import letters_to_come
from screening_desk.services.paper_gate import PAPERS, PaperInput, closed_because, open_point
from screening_desk.services.paper_pages import indicators_of, make_pages, traveller_fields
from screening_desk.services.partners import PartnerView, view_of
from screening_desk.services.people import names
from screening_desk.services.readers import require_read
from screening_desk.services.referral_steps import check_open, closed
from screening_desk.services.review import append_event, check_second_person
from screening_desk.services.saving import next_serial
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.wording import office_wording
from screening_desk.services.zone import ZONE

LONGEST_REASON = 500


@dataclass(frozen=True)
class PaperRow:
    """A paper as it stands in the list of its case; the pages are handed out by ``view_paper``."""

    paper_id: str
    kind: str
    register_number: str
    at: datetime
    by: str
    recipient: str
    prints: int
    exports: int
    letter_due: date | None
    """Until when the letter follows; None once it is there, or where none has to."""
    void: bool
    """The consent behind it was taken back."""
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    reason: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    picks: tuple[str, ...] = ()
    """What was typed for it, so that a withdrawn one can be made again with a change."""

    @property
    def stands(self) -> bool:
        """Whether it may still leave the program."""
        return self.withdrawn_at is None and not self.void


@dataclass(frozen=True)
class PapersView:
    """The papers of a case, and what a new one can be made of."""

    case: CaseView
    rows: tuple[PaperRow, ...]
    partners: tuple[PartnerView, ...]
    consents: tuple[ConsentView, ...]
    settings: OfficeSettings
    closed: dict[str, str]
    """Kind -> why it cannot be begun, as a code; empty where it can."""
    indicators: tuple[tuple[str, str], ...]
    sender_nip: str = ""
    head_of_office: str = ""
    """The title of whoever asks for an exit ban, in the language of the paper."""

    @property
    def handed_to(self) -> str:
        """To whom the person was handed by the newest decision that says it."""
        return next((each.handed_to for each in reversed(self.case.decisions) if each.handed_to), "")

    @property
    def received_by(self) -> str:
        """Who took the person over, by the same decision."""
        taken = next((each for each in reversed(self.case.decisions) if each.handed_to), None)
        return taken.handing.person if taken else ""

    @property
    def ban_reason(self) -> str:
        """Why the decision wants the note of an exit ban drafted; empty where none does."""
        return next((each.exit_ban.reason for each in reversed(self.case.decisions) if each.exit_ban), "")

    @property
    def traveller(self) -> dict[str, str]:
        """What the document says of the traveller."""
        return traveller_fields(self.case)

    def consent_for(self, partner_id: str) -> ConsentView | None:
        """Return what stands for a recipient."""
        newest = next((each for each in self.consents if each.partner_id == partner_id), None)
        return newest if newest and newest.withdrawn_at is None else None

    def notice_of(self, paper: PaperRow) -> NoticeInput | None:
        """Return what a notice of deferral says, while nobody noted that the person has the signed copy."""
        due = notice_due(self.case)
        if paper.kind != "deferral" or not paper.stands or due is None or paper.at < due.at:
            return None
        said = {name: paper.texts.get(name, "") for name in ("fact", "official", "objection")}
        return NoticeInput(**said, signed_copy=True)


def open_papers(desk: Desk, case_id: str) -> PapersView:
    """Open the papers of a case."""
    with desk.act(Action.CASE_OPEN, "case", case_id, reason_code="papers") as session:
        case = _open_case(session, desk, case_id)
        found = session.scalars(select(row.Partner).where(row.Partner.active).order_by(row.Partner.name))
        sender, settings = session.get(row.Staff, desk.actor.id), read_settings(session)
        ended = "case_closed" if closed(load_events(session, case_id)) else ""
        return PapersView(
            case=case,
            rows=_rows(session, case_id),
            partners=tuple(view_of(each) for each in found),
            consents=load_consents(session, case_id),
            settings=settings,
            closed={kind: ended or closed_because(case, kind) for kind in PAPERS},
            indicators=indicators_of(case),
            sender_nip=sender.nip if sender else "",
            head_of_office=_head_of_office(session, settings),
        )


def preview_paper(desk: Desk, case_id: str, given: PaperInput) -> bytes:
    """Return the pages as they would be made; nothing is stored, and no number is given."""
    with desk.act(Action.LETTER_PREVIEW, "case", case_id) as session:
        case = _open_case(session, desk, case_id)
        consent = _checked(session, desk, case, given)
        return make_pages(session, desk, case, given, consent, "(belum terbit)").pdf


def make_paper(desk: Desk, case_id: str, saw: int, given: PaperInput) -> str:
    """Make a paper: number it, keep its bytes and hash with the case; returns its id."""
    paper_id = random_id()
    with desk.act(Action.LETTER_ISSUE, "paper", paper_id, reason_code=_known(given.kind)) as session:
        case = _open_case(session, desk, case_id)
        check_open(session, case_id)
        consent = _checked(session, desk, case, given)
        settings, now = read_settings(session), desk.clock.now()
        year, serial = next_serial(session, CasePaper, settings.station, now)
        number = f"BK-{settings.station}-{year}-{serial:04d}"
        made = make_pages(session, desk, case, given, consent, number)
        by_itself = given.basis not in {"", "consent"}
        session.add(
            CasePaper(
                id=paper_id,
                case_id=case_id,
                kind=given.kind,
                station=settings.station,
                register_year=year,
                register_serial=serial,
                register_number=number,
                at=now,
                by=desk.actor.id,
                recipient=made.recipient,
                consent_id=consent.consent_id if consent is not None and given.basis == "consent" else None,
                basis=given.basis,
                basis_reason=given.text("basis_reason") if by_itself else "",
                second_person=given.second_person.id if by_itself and given.second_person else None,
                identity_reason=given.text("identity_reason") if "identity" in given.picks else "",
                due_on=made.due_on,
                wording=made.wording,
                body={"texts": dict(given.texts), "picks": list(given.picks)},
                pdf=made.pdf,
                sha256=hashlib.sha256(made.pdf).hexdigest(),
            )
        )
        if given.kind == "police":  # the others are signed by whoever hands over, or are drafts
            signing.issued(session, desk, paper_id, case_id, "police", number, given.text("signer_form") or "head")
        append_event(session, desk, case_id, saw, "paper", {"paper": paper_id, "what": given.kind, "number": number})
        settle_form(session, desk, case_id, "paper")
        return paper_id


def view_paper(desk: Desk, paper_id: str) -> bytes:
    """Return the pages of a paper to be looked at."""
    with desk.act(Action.LETTER_VIEW, "paper", paper_id) as session:
        paper = _stored(session, paper_id)
        _open_case(session, desk, paper.case_id)
        return paper.pdf


def let_paper_out(desk: Desk, paper_id: str, how: Literal["print", "export"]) -> bytes:
    """Return the bytes to print or to export; the entry is on disk before they are handed out."""
    action = Action.LETTER_PRINT if how == "print" else Action.LETTER_EXPORT
    with desk.act(action, "paper", paper_id) as session:
        paper = _stored(session, paper_id)
        _open_case(session, desk, paper.case_id)
        if session.get(PaperWithdrawal, paper_id) is not None:
            raise Refused("letter_withdrawn")
        if paper.consent_id is not None and withdrawn(session, paper.case_id, paper.consent_id):
            raise Refused("consent_withdrawn")
        now = desk.clock.now()
        pdf = _printed(session, paper, now) if how == "print" else paper.pdf
        session.add(PaperUse(id=uuid7(), paper_id=paper_id, kind=how, at=now, by=desk.actor.id))
        return pdf


def withdraw_paper(desk: Desk, paper_id: str, reason: str) -> None:
    """Withdraw a paper with its reason; it goes out no more, and stays with its number."""
    with desk.act(Action.LETTER_WITHDRAW, "paper", paper_id) as session:
        paper = _stored(session, paper_id)
        if not reason.strip():
            raise Refused("reason_missing")
        if session.get(PaperWithdrawal, paper_id) is not None:
            raise Refused("letter_known_withdrawn")
        now = desk.clock.now()
        session.add(
            PaperWithdrawal(paper_id=paper_id, at=now, by=desk.actor.id, reason=reason.strip()[:LONGEST_REASON])
        )
        saw = load_events(session, paper.case_id)[-1].sequence
        facts: dict[str, str | int | bool] = {"paper": paper_id, "what": paper.kind, "number": paper.register_number}
        append_event(session, desk, paper.case_id, saw, "paper_withdrawn", facts)


def _head_of_office(session: Session, settings: OfficeSettings) -> str:
    return office_wording(session)["exit_ban"].say("sender", office=settings.office_name)


def _open_case(session: Session, desk: Desk, case_id: str) -> CaseView:
    """Return the case to whoever reads nothing blind: a paper may say what another reader found."""
    case = load_case(session, desk, case_id)
    require_read(desk, load_events(session, case_id), case.officer_id)
    return case


def _known(kind: str) -> str:
    return kind if kind in PAPERS else ""


def _checked(session: Session, desk: Desk, case: CaseView, given: PaperInput) -> ConsentView | None:
    """Refuse a paper with which something is still open; return the consent it stands on, where it needs one."""
    partner_id = given.text("partner_id")
    if partner_id:
        partner = session.get(row.Partner, partner_id)
        if partner is None or not partner.active:
            raise Refused("no_partner")
    consent = standing(session, case.case_id, partner_id) if partner_id else None
    if code := open_point(case, given, consent, desk.clock.now()):
        raise Refused(code)
    if given.basis not in {"", "consent"}:
        check_second_person(session, given.second_person, desk.actor.id)
    return consent


def _stored(session: Session, paper_id: str) -> CasePaper:
    found = session.get(CasePaper, paper_id)
    if found is None:
        raise Refused("not_found")
    return found


def _printed(session: Session, paper: CasePaper, now: datetime) -> bytes:
    """Return the pages for the printer: from the second time on they say that they are a copy."""
    before = select(func.count()).where(PaperUse.paper_id == paper.id, PaperUse.kind == "print")
    times = session.scalar(before) or 0
    if not times:
        return paper.pdf
    from screening_desk.letters.proof.reprint import marked  # noqa: PLC0415 - most papers are printed once

    at = now.astimezone(ZONE)
    words, day, time = office_wording(session)["referral"], long_day(at.date()), clock(at, "WIB")
    return marked(paper.pdf, words.say("proof.copy", number=str(times + 1), day=day, time=time))


def _rows(session: Session, case_id: str) -> tuple[PaperRow, ...]:
    """Return the papers of a case, the newest first."""
    order = (CasePaper.at.desc(), CasePaper.register_serial.desc())
    wanted = select(CasePaper).where(CasePaper.case_id == case_id).options(defer(CasePaper.pdf))
    found = session.scalars(wanted.order_by(*order)).all()
    ids = [each.id for each in found]
    withdrawals = session.scalars(select(PaperWithdrawal).where(PaperWithdrawal.paper_id.in_(ids)))
    gone = {each.paper_id: each for each in withdrawals}
    left = select(PaperUse.paper_id, PaperUse.kind).where(PaperUse.paper_id.in_(ids))
    uses = [(use.paper_id, use.kind) for use in session.execute(left)]
    staff = names(session, [*(each.by for each in found), *(each.by for each in gone.values())])
    due = {each.paper_id: each.due_on for each in letters_to_come(session, case_id)}
    void = withdrawn_in(session, case_id)
    rows = []
    for each in found:
        out = gone.get(each.id)
        rows.append(
            PaperRow(
                paper_id=each.id,
                kind=each.kind,
                register_number=each.register_number,
                at=each.at,
                by=staff.get(each.by, ""),
                recipient=each.recipient,
                prints=uses.count((each.id, "print")),
                exports=uses.count((each.id, "export")),
                letter_due=due.get(each.id),
                void=each.consent_id in void,
                withdrawn_at=out.at if out else None,
                withdrawn_by=staff.get(out.by, "") if out else "",
                reason=out.reason if out else "",
                texts={str(name): str(words) for name, words in each.body.get("texts", {}).items()},
                picks=tuple(each.body.get("picks", ())),
            )
        )
    return tuple(rows)
