"""How long the office keeps each class of record, what is due, and what is held for a case at law or a complaint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import random_id
from screening_desk.records.paper_models import CasePaper
from screening_desk.records.rights_models import LegalHold
from screening_desk.reference import rights
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import changed_by, names
from screening_desk.services.retention_due import Judge
from screening_desk.services.retention_rules import Period, least_of, too_short
from screening_desk.services.rights_find import find
from screening_desk.services.zone import day_of

KEY = "retention"
LONGEST_BASIS, LONGEST_REASON = 200, 500


@dataclass(frozen=True)
class ClassRow:
    """A class of record: its period, and how many are due. ``period`` None says "not set", and keeps."""

    code: str
    kept: str
    period: Period | None
    least: Period | None
    count: int
    due: int
    held: int
    next_due: date | None
    """The first day on which one more is due; None where nothing is counted down."""


@dataclass(frozen=True)
class HoldView:
    """A legal hold that stands."""

    hold_id: str
    number: str
    reason: str
    at: datetime
    by: str


class _Periods(msgspec.Struct, frozen=True):
    periods: dict[str, Period] = {}


def read_periods(session: Session) -> Mapping[str, Period]:
    """Return the periods the office has set, by class."""
    found = session.get(row.Setting, KEY)
    return msgspec.convert(found.value, _Periods).periods if found else {}


def overview(desk: Desk) -> tuple[ClassRow, ...]:
    """Return every class with its period and counts; it names nobody, so it leaves no entry."""
    with desk.look(Action.RETENTION_LIST) as session:
        periods, today = read_periods(session), day_of(desk.clock.now())
        count: dict[str, int] = {}
        due: dict[str, int] = {}
        held: dict[str, int] = {}
        following: dict[str, date] = {}
        for unit in Judge(session, desk, periods).units():
            code = unit.code
            count[code] = count.get(code, 0) + 1
            held[code] = held.get(code, 0) + (unit.why == "hold")
            if unit.due is not None and unit.due <= today:
                due[code] = due.get(code, 0) + 1
            elif unit.due is not None:
                following[code] = min(unit.due, following.get(code, unit.due))
        count["letter"] = sum(
            session.scalar(select(func.count()).select_from(table)) or 0 for table in (row.Letter, CasePaper)
        )
        return tuple(
            ClassRow(
                code=code,
                kept=each.kept,
                period=periods.get(code),
                least=least_of(code, today),
                count=count.get(code, 0),
                due=due.get(code, 0),
                held=held.get(code, 0),
                next_due=following.get(code),
            )
            for code, each in rights.load().classes.items()
        )


def set_period(desk: Desk, code: str, period: Period | None, saw: Period | None) -> None:
    """Set how long a class is kept, or unset it; ``saw`` is what it was on the screen."""
    found = rights.load().classes.get(code)
    if found is None or found.kept != "set":
        raise Refused("not_found")
    with desk.act(Action.RETENTION_SET, "setting", "", reason_code=f"class.{code}") as session:
        before = dict(read_periods(session))
        if before.get(code) != saw:
            setting = session.get(row.Setting, KEY)
            raise changed_by(session, setting.changed_by if setting else "", setting.changed_at if setting else None)
        if period is None:
            before.pop(code, None)
        else:
            _check(desk, code, period)
            before[code] = Period(period.number, period.unit, " ".join(period.basis.split()))
        value = msgspec.to_builtins(_Periods(before))
        session.merge(row.Setting(key=KEY, value=value, changed_at=desk.clock.now(), changed_by=desk.actor.id))


def _check(desk: Desk, code: str, period: Period) -> None:
    if not period.possible:
        raise Refused("period_impossible")
    if not period.basis.strip():
        raise Refused("period_basis_missing")
    if len(period.basis) > LONGEST_BASIS:
        raise Refused("basis_too_long")
    today = day_of(desk.clock.now())
    least = least_of(code, today)
    if least is not None and too_short(code, period, today):
        raise Refused("period_short", months=least.number)


def holds(desk: Desk) -> tuple[HoldView, ...]:
    """Return the legal holds that stand, the newest first; their reasons are somebody's words, so it leaves an entry."""
    with desk.show(Action.RETENTION_LIST, "hold") as listing:
        session = listing.session
        found = list(
            session.scalars(select(LegalHold).where(LegalHold.lifted_at.is_(None)).order_by(LegalHold.at.desc()))
        )
        listing.name(each.id for each in found)
        staff = names(session, [each.by for each in found])
        return tuple(
            HoldView(each.id, _number(session, each), each.reason, each.at, staff.get(each.by, "")) for each in found
        )


def hold(desk: Desk, typed: str, reason: str) -> None:
    """Keep a case or a screening whatever its period says."""
    with desk.look(Action.HOLD_SET) as session:
        found = find(session, typed)
    with desk.act(Action.HOLD_SET, found.kind, found.object_id) as session:
        if not reason.strip():
            raise Refused("reason_missing")
        if _on_hold(session, found.kind, found.object_id):
            raise Refused("hold_known")
        session.add(
            LegalHold(
                id=random_id(),
                case_id=found.object_id if found.kind == "case" else None,
                screening_id=found.object_id if found.kind == "screening" else None,
                reason=reason.strip()[:LONGEST_REASON],
                at=desk.clock.now(),
                by=desk.actor.id,
            )
        )


def lift(desk: Desk, hold_id: str, reason: str) -> None:
    """Lift a hold, with its reason; the period goes on as if there had been none."""
    with desk.act(Action.HOLD_LIFT, "hold", hold_id) as session:
        found = session.get(LegalHold, hold_id)
        if found is None or found.lifted_at is not None:
            raise Refused("not_found")
        if not reason.strip():
            raise Refused("reason_missing")
        found.lifted_at, found.lifted_by = desk.clock.now(), desk.actor.id
        found.lifted_reason = reason.strip()[:LONGEST_REASON]


def case_on_hold(session: Session, case_id: str) -> bool:
    """Whether nothing of a case is destroyed, inside a running transaction."""
    return _on_hold(session, "case", case_id)


def _on_hold(session: Session, kind: str, object_id: str) -> bool:
    column = LegalHold.case_id if kind == "case" else LegalHold.screening_id
    standing = select(LegalHold.id).where(column == object_id, LegalHold.lifted_at.is_(None))
    return session.scalar(standing) is not None


def _number(session: Session, each: LegalHold) -> str:
    if each.case_id:
        case = session.get(row.Case, each.case_id)
        return case.code if case else ""
    screening = session.get(row.Screening, each.screening_id)
    return screening.register_number if screening else ""
