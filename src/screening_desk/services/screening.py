"""Screening one traveller: open, keep, finish, hand over, and what is seen of it later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import case_code, random_id, uuid7
from screening_desk.records.prepared import Prepared
from screening_desk.rules.pay import PayFinding
from screening_desk.rules.what_if import CounterChange
from screening_desk.services import judging
from screening_desk.services.access import Action
from screening_desk.services.desk import Also, Desk
from screening_desk.services.draft import Draft, Identity, Late, format_of, pack, readable, unpack
from screening_desk.services.duty import Duty, on_duty
from screening_desk.services.errors import Refused
from screening_desk.services.hits_left import refuse_unseen
from screening_desk.services.job_facts import pay_of
from screening_desk.services.judging import ScreeningView, judge, today
from screening_desk.services.late import act_day, check_not_open, checked
from screening_desk.services.saving import Saved as Saved
from screening_desk.services.saving import put, refuse_moved, save
from screening_desk.services.settings import read_settings
from screening_desk.services.training_store import check_opening, check_traveller

_KEPT = Prepared(select(row.Draft.screening_id).where(row.Draft.staff_id == bindparam("staff")))
_KEEP = Prepared(
    update(row.Draft)
    .where(row.Draft.staff_id == bindparam("staff"))
    .values(kept_at=bindparam("now"), body=bindparam("packed"))
)
_ENDED = Prepared(select(row.Screening.id).where(row.Screening.id == bindparam("screening")))


Beside = Callable[[Session, Draft], Also]
"""What is looked up while a screening opens, and returns the entries that name what is shown of it."""


@dataclass(frozen=True)
class RecentRow:
    """A past screening of one's own, without anything that says who it was."""

    screening_id: str
    at: datetime
    register_number: str
    mode: str
    state: str
    """``finished``, ``handed_over``, ``decided`` or ``incomplete``."""


@dataclass(frozen=True)
class Waiting:
    """The draft that waits for its officer: when it was opened and how many answers it holds, nobody's name."""

    opened_at: datetime
    kept_at: datetime
    answers: int
    readable: bool = True
    """False when another version of the program wrote it: it can only be put aside, by ``put_away``."""


def open_screening(
    desk: Desk, identity: Identity, mode: str, late: Late | None = None, beside: Beside | None = None
) -> ScreeningView:
    """Begin with one traveller, also from paper; the entry is on disk before anything of the document is shown."""
    screening_id, why, also = uuid7(), "late" if late else "", Also()
    with desk.act(Action.SCREENING_OPEN, "screening", screening_id, reason_code=why, also=also) as session:
        check_opening(session, desk, screening_id, identity, mode, late=late is not None)
        if late is not None:
            late = checked(session, desk, read_settings(session).station, late, mode)
            check_not_open(session, desk, late.paper_number)
        draft = Draft(screening_id=screening_id, mode=mode, opened_at=desk.clock.now(), identity=identity, late=late)
        put_draft(session, desk, draft)
        also += beside(session, draft) if beside is not None else []
    return look_at(desk, draft)


def look_at(desk: Desk, draft: Draft) -> ScreeningView:
    """Judge a draft by the rules of today, or of the day of the act for what is entered from paper; pure."""
    return judge(draft, desk.reference, act_day(draft, today(desk.clock)), desk.asks)


def would_change(desk: Desk, draft: Draft) -> tuple[CounterChange, ...]:
    """Say what one more yes would make of the result of the counter's list; pure, for a page that explains."""
    return judging.would_change(draft, desk.reference, act_day(draft, today(desk.clock)))


def promised_pay(desk: Desk, draft: Draft) -> PayFinding:
    """Compare the promised pay with the usual one of the day that judges the draft; pure."""
    return pay_of(draft, desk.reference, act_day(draft, today(desk.clock)))


def keep(desk: Desk, draft: Draft) -> datetime:
    """Replace the one draft row, and return when that was on disk."""
    with desk.quietly(Action.SCREENING_OPEN) as session:
        put_draft(session, desk, draft)
    return desk.clock.now()


def waiting(desk: Desk) -> Waiting | None:
    """Say whether an open screening waits for this person, without opening it."""
    with desk.look(Action.SCREENING_OPEN) as session:
        found = session.get(row.Draft, desk.actor.id)
        if found is None:
            return None
        answers, known = found.body.get("answers", {}), readable(found.body) is not None
        return Waiting(found.opened_at, found.kept_at, len(answers) if known else 0, known)


def resume(desk: Desk, beside: Beside | None = None) -> ScreeningView:
    """Open the waiting draft again; it shows who someone is, so it leaves an entry."""
    with desk.look(Action.SCREENING_OPEN) as session:
        waits = session.get(row.Draft, desk.actor.id)
        screening_id = waits.screening_id if waits else ""
    also = Also()
    with desk.act(Action.SCREENING_RESUME, "screening", screening_id, also=also) as session:
        found = session.get(row.Draft, desk.actor.id)
        if found is None:
            raise Refused("no_draft")
        draft = unpack(found.body)
        also += beside(session, draft) if beside is not None else []
    return look_at(desk, draft)


def put_away(desk: Desk) -> None:
    """Put the waiting draft aside that this version cannot read: its row is kept as it is, and the desk is free."""
    with desk.look(Action.SCREENING_OPEN) as session:
        waits = session.get(row.Draft, desk.actor.id)
        screening_id = waits.screening_id if waits else ""
    with desk.act(Action.SCREENING_ABANDON, "screening", screening_id, reason_code="other_version") as session:
        found = session.get(row.Draft, desk.actor.id)
        if found is None:
            raise Refused("no_draft")
        if readable(found.body) is not None:
            raise Refused("draft_open_elsewhere")
        session.merge(
            row.FormDraft(
                staff_id=desk.actor.id,
                kind="screening",
                object_id=found.screening_id,
                format=format_of(found.body),
                kept_at=found.kept_at,
                saw=0,
                body=found.body,
            )
        )
        session.delete(found)


def finish(desk: Desk, draft: Draft) -> Saved:
    """End a screening in which nothing is open: one transaction, then it never changes."""
    view = look_at(desk, draft)
    with desk.act(Action.SCREENING_FINISH, "screening", draft.screening_id) as session:
        if view.blocks:
            raise Refused("finish_blocked", first=view.blocks[0])
        refuse_unseen(session, draft)
        return save(session, desk, view, "finished", case_id=None)


def hand_over(desk: Desk, draft: Draft) -> Saved:
    """Give a screening to the supervisor with its reason; in danger the reason may follow."""
    view = look_at(desk, draft)
    with desk.act(Action.SCREENING_HAND_OVER, "screening", draft.screening_id) as session:
        return give_to_supervisor(session, desk, view)


def give_to_supervisor(session: Session, desk: Desk, view: ScreeningView) -> Saved:
    """Save a judged screening as the beginning of a case, in the caller's transaction."""
    draft = view.draft
    if not draft.reason.strip() and not view.danger:
        raise Refused("reason_missing")
    station = read_settings(session).station
    case = row.Case(id=random_id(), code=case_code(), station=station, opened_at=desk.clock.now())
    session.add(case)
    session.flush()
    saved = save(session, desk, view, "handed_over", case_id=case.id)
    facts = {"screening": draft.screening_id, "danger": view.danger, "within_hour": view.assessment.within_hour}
    session.add(
        row.CaseEvent(case_id=case.id, sequence=1, at=saved.at, by=desk.actor.id, kind="handed_over", facts=facts)
    )
    return saved


def add_reason(desk: Desk, screening_id: str, reason: str) -> None:
    """Write the reason that danger did not wait for; it can be written once."""
    with desk.act(Action.SCREENING_REASON, "screening", screening_id) as session:
        screening = _own(session, desk, screening_id)
        if not reason.strip():
            raise Refused("reason_missing")
        if screening.reason:
            raise Refused("changed_meanwhile")
        screening.reason = reason.strip()


def abandon(desk: Desk, draft: Draft, reason: str) -> Saved:
    """Put an open screening aside unfinished: it is kept as "incomplete" with its reason, never thrown away."""
    view = look_at(desk, draft)
    with desk.act(Action.SCREENING_ABANDON, "screening", draft.screening_id) as session:
        if not reason.strip():
            raise Refused("reason_missing")
        return save(session, desk, view, "incomplete", case_id=None, reason=reason)


def correct(desk: Desk, screening_id: str, reason: str, text: str) -> None:
    """Add a later word to a finished screening; what was saved stays as it was."""
    with desk.act(Action.SCREENING_CORRECT, "screening", screening_id) as session:
        if session.get(row.Screening, screening_id) is None:
            raise Refused("not_found")
        if not reason.strip() or not text.strip():
            raise Refused("reason_missing")
        now = desk.clock.now()
        session.add(
            row.Correction(
                id=uuid7(),
                screening_id=screening_id,
                at=now,
                by=desk.actor.id,
                reason=reason.strip(),
                text=text.strip(),
            )
        )


def recent(desk: Desk, limit: int = 50) -> tuple[RecentRow, ...]:
    """One's own last screenings, newest first, without identity; others' are in the day book, for a reason."""
    one = row.Screening
    decided = select(row.Decision.case_id).where(row.Decision.case_id == one.case_id).exists()
    newest = select(one.id, one.closed_at, one.register_number, one.mode, one.state, decided)
    with desk.look(Action.SCREENING_LIST) as session:
        mine = newest.where(one.officer_id == desk.actor.id)
        rows = session.execute(mine.order_by(one.closed_at.desc(), one.id.desc()).limit(limit))
        return tuple(
            RecentRow(screening_id, at, number, mode, "decided" if has_decision else state)
            for screening_id, at, number, mode, state, has_decision in rows
        )


@dataclass(frozen=True)
class CaseProgress:
    """How far a handed-over case is, for the true banner at the counter."""

    handed_over_at: datetime
    opened_at: datetime | None
    opened_by: str
    decided_at: datetime | None
    duty: Duty = field(default_factory=Duty)


def progress(desk: Desk, case_id: str) -> CaseProgress:
    """Say whether the supervisor has opened a case; it names staff, no traveller."""
    with desk.look(Action.SCREENING_LIST) as session:
        events = session.scalars(
            select(row.CaseEvent).where(row.CaseEvent.case_id == case_id).order_by(row.CaseEvent.sequence)
        ).all()
        if not events:
            raise Refused("not_found")
        opened = next((event for event in events if event.kind == "opened"), None)
        decided = next((event for event in events if event.kind == "decided"), None)
        staff = session.get(row.Staff, opened.by) if opened else None
        return CaseProgress(
            events[0].at,
            opened.at if opened else None,
            staff.display_name if staff else "",
            decided.at if decided else None,
            on_duty(session, desk),
        )


def _own(session: Session, desk: Desk, screening_id: str) -> row.Screening:
    screening = session.get(row.Screening, screening_id)
    if screening is None or screening.officer_id != desk.actor.id:
        raise Refused("not_found")
    return screening


def put_draft(session: Session, desk: Desk, draft: Draft) -> None:
    """Replace the person's draft row; another screening's is never overwritten, and none comes back after its end."""
    check_traveller(session, desk, draft.identity)
    now, staff = desk.clock.now(), desk.actor.id
    kept = _KEPT.first(session, {"staff": staff})
    if kept is None:
        if _ENDED.first(session, {"screening": draft.screening_id}) is not None:
            raise Refused("changed_meanwhile")
        refuse_moved(session, desk, draft)
        first = {"staff_id": staff, "screening_id": draft.screening_id, "opened_at": draft.opened_at}
        put(session, row.Draft, {**first, "kept_at": now, "body": pack(draft)})
    elif kept != (draft.screening_id,):
        raise Refused("draft_open_elsewhere")
    else:
        _KEEP.run(session, {"staff": staff, "now": now, "packed": pack(draft)})
