"""Making the notice of a deferral, by whoever has the case."""

from __future__ import annotations

from sqlalchemy import select

from screening_desk.records import models as row
from screening_desk.records.review_models import DeferralNotice
from screening_desk.services.access import Action
from screening_desk.services.case_view import CaseView, DecisionView, load_case
from screening_desk.services.deferral import DEFERRALS, NoticeInput
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import settle_form
from screening_desk.services.review import append_event


def notice_due(case: CaseView) -> DecisionView | None:
    """Return the deferral that stands and has no notice yet."""
    last = case.decisions[-1] if case.decisions else None
    return last if last is not None and last.kind in DEFERRALS and last.notice is None else None


def make_notice(desk: Desk, case_id: str, saw: int, given: NoticeInput) -> CaseView:
    """Record what the person was told of a deferral, and that they have a signed copy; then the deferral is closed."""
    with desk.act(Action.CASE_NOTICE, "case", case_id) as session:
        case = load_case(session, desk, case_id)
        decision = notice_due(case)
        if decision is None or decision.until is None:
            raise Refused("notice_not_due")
        if saw != case.sequence:
            raise Refused("changed_meanwhile")
        if case.holder_id != desk.actor.id:
            raise Refused("open_elsewhere")
        if not (given.fact.strip() and given.official.strip() and given.objection.strip()):
            raise Refused("notice_incomplete")
        if not given.signed_copy:
            raise Refused("notice_unsigned")
        stands = select(row.Decision).where(row.Decision.case_id == case_id).order_by(row.Decision.sequence.desc())
        found = session.scalars(stands).first()
        if found is None:
            raise Refused("notice_not_due")
        session.add(
            DeferralNotice(
                decision_id=found.id,
                at=desk.clock.now(),
                by=desk.actor.id,
                fact=given.fact.strip(),
                basis=decision.basis,
                official=given.official.strip(),
                starts_at=decision.at,
                ends_at=decision.until,
                objection=given.objection.strip(),
                signed_copy=True,
            )
        )
        append_event(session, desk, case_id, saw, "notice", {})
        settle_form(session, desk, case_id, "notice")
        return load_case(session, desk, case_id)
