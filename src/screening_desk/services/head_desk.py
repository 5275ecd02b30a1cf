"""The desk of the head of the office: what to sign, what waits for a second person, what is late. Never what a case says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.reference import review as words
from screening_desk.services import countersign, entry
from screening_desk.services.access import Action
from screening_desk.services.case_place import place_of
from screening_desk.services.case_view import load_events
from screening_desk.services.consent import told_by
from screening_desk.services.desk import Desk
from screening_desk.services.door import Door
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up import load_due, withdrawals
from screening_desk.services.form_draft import FORMAT
from screening_desk.services.held import load_held
from screening_desk.services.judging import CONCERN, today
from screening_desk.services.people import names
from screening_desk.services.review import refuses
from screening_desk.services.signing import SigningLine, load_unsigned
from screening_desk.services.zone import day_of


@dataclass(frozen=True)
class ApprovalLine:
    """A second approval: ``letter`` and ``consent`` are confirmed here, the others at the desk where they are written."""

    kind: str
    """``letter``, ``consent``, ``refusal`` or ``exception``."""
    object_id: str
    code: str
    since: datetime
    until: datetime | None
    """The end of the 24 hours; None for what is not saved before the second person has confirmed."""
    by: str
    own: bool
    """Whether the person at the desk did it themselves, so that somebody else confirms."""

    @property
    def here(self) -> bool:
        """Whether it can be confirmed from the list."""
        return self.until is not None and not self.own


@dataclass(frozen=True)
class Overdue:
    """Numbers of what is late."""

    long_waits: int
    """People who have waited longer than the last step of minutes, and still wait."""
    minutes: int
    """That step: 60."""
    late_follow_up: int
    late_kinds: tuple[tuple[str, int], ...]
    """What of it, by the kind of the due list."""
    to_tell: int
    """Withdrawals of which a recipient is still to be told, within the 72 hours."""
    told_late: int
    """The same after them."""
    tell_first: datetime | None
    """The next end of the 72 hours."""


@dataclass(frozen=True)
class HeadView:
    """Everything on the page of the head."""

    signing: tuple[SigningLine, ...]
    approvals: tuple[ApprovalLine, ...]
    overdue: Overdue


def head_view(desk: Desk) -> HeadView:
    """Return the lists of the head: case codes, kinds, times and staff, so reading them leaves no entry."""
    with desk.look(Action.HEAD_DESK) as session:
        return HeadView(load_unsigned(session), _approvals(session, desk), _overdue(session, desk))


def confirm(desk: Desk, door: Door, about: str, object_id: str, passphrase: str) -> None:
    """Confirm as somebody else, with one's own passphrase. Nothing of the case is handed out.

    It names no version of the case: what somebody noted meanwhile does not take the confirmation back.
    """
    entry.confirm_person(desk, door, desk.actor.username, passphrase)
    with desk.act(Action.CASE_SECOND, "approval", object_id, reason_code=about) as session:
        found = next(
            (one for one in countersign.load_open(session) if (one.kind, one.object_id) == (about, object_id)), None
        )
        if found is None:
            raise Refused("changed_meanwhile")
        countersign.confirm_in(session, desk, found, load_events(session, found.case_id)[-1].sequence)


def _approvals(session: Session, desk: Desk) -> tuple[ApprovalLine, ...]:
    """Return what is open, the first to end first, then what is being written now."""
    found, drafts = countersign.load_open(session), _waiting_drafts(session)
    codes = _codes(session, [*(one.case_id for one in found), *(draft.object_id for _, draft in drafts)])
    staff = names(session, [*(one.by for one in found), *(draft.staff_id for _, draft in drafts)])
    me = desk.actor.id
    lines = [
        ApprovalLine(one.kind, one.object_id, codes[one.case_id], one.since, one.until, staff.get(one.by, ""), one.by == me)
        for one in found
    ]  # fmt: skip
    lines += [
        ApprovalLine(kind, each.object_id, codes[each.object_id], each.kept_at, None, staff.get(each.staff_id, ""), False)
        for kind, each in drafts
        if each.object_id in codes
    ]  # fmt: skip
    return tuple(lines)


def _waiting_drafts(session: Session) -> list[tuple[str, row.FormDraft]]:
    """Return which forms being written need a second person. Of a draft only that is read, never its words."""
    query = select(row.FormDraft).where(row.FormDraft.format == FORMAT, row.FormDraft.kind.in_(("decision", "consent")))
    found: list[tuple[str, row.FormDraft]] = []
    for draft in session.scalars(query.order_by(row.FormDraft.kept_at)):
        body = draft.body
        if draft.kind == "decision" and refuses(str(body.get("kind"))) and _of_concern(session, draft.object_id):
            found.append(("refusal", draft))
        elif (
            draft.kind == "consent"
            and body.get("form") == "exception"
            and body.get("basis")
            and not body.get("nobody_there")
        ):
            found.append(("exception", draft))
    return found


def _of_concern(session: Session, case_id: str) -> bool:
    """Whether a refusal needs a second person: from "partial" upwards (decision 10)."""
    one = row.AssessmentRow
    read = select(one.level).join(row.Screening, row.Screening.id == one.screening_id)
    levels = session.scalars(read.where(row.Screening.case_id == case_id, one.reading.in_((1, 2))))
    return not CONCERN.isdisjoint(levels)


def _overdue(session: Session, desk: Desk) -> Overdue:
    now, on = desk.clock.now(), today(desk.clock)
    last = max(words.load().number("hold_warnings", day_of(now)))
    held = load_held(session, _undecided(session, desk)).values()
    long = sum(each.ended_at is None and each.minutes(now) >= last for each in held)
    due = load_due(session, on)
    late = Counter(line.kind for line in due if line.due < on)
    taken_back = withdrawals(session)
    ends = [told_by(taken_back[line.case_id]) for line in due if line.kind == "tell"]
    return Overdue(
        long_waits=long,
        minutes=last,
        late_follow_up=sum(late.values()),
        late_kinds=tuple(sorted(late.items())),
        to_tell=sum(end >= now for end in ends),
        told_late=sum(end < now for end in ends),
        tell_first=min((end for end in ends if end >= now), default=None),
    )


def _undecided(session: Session, desk: Desk) -> list[str]:
    """Return the cases of this station that nobody has decided."""
    decided = exists().where(row.Decision.case_id == row.CaseEvent.case_id)
    events: dict[str, list[row.CaseEvent]] = {}
    for event in session.scalars(select(row.CaseEvent).where(~decided).order_by(row.CaseEvent.sequence)):
        events.setdefault(event.case_id, []).append(event)
    return [case_id for case_id, happened in events.items() if not place_of(session, desk, happened)]


def _codes(session: Session, case_ids: Iterable[str]) -> dict[str, str]:
    found = session.execute(select(row.Case.id, row.Case.code).where(row.Case.id.in_(set(case_ids))))
    return {each.id: each.code for each in found}
