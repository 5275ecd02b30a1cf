"""What each record's class is, from when its period counts, and whether it is due: read from the store, by ids alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.crossing_models import CrossingBatch
from screening_desk.records.day_models import SearchReason, ShiftHandOver, TravelGroup
from screening_desk.records.paper_models import CasePaper
from screening_desk.records.rights_models import LegalHold, SubjectRequest
from screening_desk.records.station_models import Attachment
from screening_desk.records.vessel_models import PortCall
from screening_desk.reference import rights
from screening_desk.services.case_place import MOVES, place_of
from screening_desk.services.desk import Desk
from screening_desk.services.held import load_held
from screening_desk.services.history import CLEARED
from screening_desk.services.retention_rules import Period, due_day, last_day, latest_anchor, least_of
from screening_desk.services.zone import day_of, start_of

Why = Literal["", "not_set", "open", "hold", "asked"]
"""Why something is not even counted down: no period, not settled, a legal hold, an open request."""
CHUNK = 500
WORK = frozenset({"closed", "reopened", *MOVES})
REFERRED = frozenset({"victim_care"})
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Unit:
    """One thing that goes or stays as a whole. ``due`` is the first day on which it may go; None while it is kept."""

    kind: str
    object_id: str
    code: str
    due: date | None
    why: Why = ""
    erasure: bool = False
    """Somebody asked for it, and it was granted."""
    within: str = ""
    """The case it belongs to, for what may go before its case."""
    away: bool = False
    """Another station goes on with the case: what is here is a copy, which counts from when the case was sent."""


@dataclass
class _Case:
    """What of a case says how long it is kept."""

    screenings: list[str] = field(default_factory=list)
    decisions: list[tuple[datetime, str, bool]] = field(default_factory=list)
    events: list[row.CaseEvent] = field(default_factory=list)
    letters: list[datetime] = field(default_factory=list)
    attached: list[tuple[str, datetime]] = field(default_factory=list)
    consents: int = 0
    minutes: int = 0

    @property
    def referred(self) -> bool:
        """Whether somebody was, or was to be, referred."""
        refers = any(refer or kind in REFERRED for _, kind, refer in self.decisions)
        return refers or self.consents > 0

    def code(self, kept_over: int) -> str:
        """Return the class; an open case, and a decision this program does not know, count as one that kept somebody."""
        if self.referred:
            return "referral"
        kinds = {kind for _, kind, _ in self.decisions}
        cleared = bool(kinds) and kinds <= CLEARED and self.minutes <= kept_over
        return "screening" if cleared else "adverse"

    def settled(self, *, away: bool) -> date | None:
        """Return the day from which the period counts; None while the case is open. A copy is settled once it is sent."""
        if away:
            return day_of(max(each.at for each in self.events if each.kind in MOVES))
        work = [each for each in self.events if each.kind in {"closed", "reopened"}]
        closed = work[-1] if work else None
        if not self.decisions or (closed is not None and closed.kind == "reopened"):
            return None
        if closed is None:
            return None if self.referred else day_of(max(at for at, _, _ in self.decisions))
        return day_of(max([closed.at, *(at for at, _, _ in self.decisions)]))


class Judge:
    """Weighs what a store holds by the periods of the office, on the day of the desk."""

    def __init__(self, session: Session, desk: Desk, periods: Mapping[str, Period]) -> None:
        self._session, self._desk, self._periods = session, desk, periods
        self._today = day_of(desk.clock.now())
        held = select(LegalHold.case_id, LegalHold.screening_id).where(LegalHold.lifted_at.is_(None))
        self._held = {one for each in session.execute(held) for one in each if one}
        one = SubjectRequest
        asked = session.execute(
            select(one.screening_id, one.kind, one.decision, one.answered_at).where(one.screening_id.is_not(None))
        ).all()
        self._erased = {each.screening_id for each in asked if (each.kind, each.decision) == ("erasure", "granted")}
        waiting = (
            each for each in asked if each.answered_at is None
        )  # an erasure that was granted waits for this itself
        self._asked = {each.screening_id for each in waiting if (each.kind, each.decision) != ("erasure", "granted")}

    def due(self) -> Iterator[Unit]:
        """Yield what is due today; of the many screenings in no case only those old enough are read."""
        found = (*self._old_screenings(), *self._cases(select(row.Case.id)), *self._by_themselves())
        return (each for each in found if each.due is not None and each.due <= self._today)

    def units(self) -> Iterator[Unit]:
        """Yield everything that has a period of its own."""
        yield from self._screenings()
        yield from self._cases(select(row.Case.id))
        yield from self._by_themselves()

    def _by_themselves(self) -> Iterator[Unit]:
        for kind, (code, query) in self._loose().items():
            for object_id, at in self._session.execute(query):
                yield self._weigh(kind, object_id, code, [(code, day_of(at))], "")

    def unit(self, kind: str, object_id: str) -> Unit | None:
        """Return one thing as it stands now; None when it is gone."""
        if kind == "screening":
            found = self._screenings(row.Screening.id == object_id)
        elif kind in {"case", "attachment"}:
            of = select(Attachment.case_id).where(Attachment.id == object_id)
            wanted = select(row.Case.id).where(row.Case.id == object_id if kind == "case" else row.Case.id.in_(of))
            found = self._cases(wanted)
        else:
            code, query = self._loose()[kind]
            rows = self._session.execute(query.where(query.selected_columns[0] == object_id))
            found = (self._weigh(kind, one, code, [(code, day_of(at))], "") for one, at in rows)
        return next((each for each in found if (each.kind, each.object_id) == (kind, object_id)), None)

    def _old_screenings(self) -> Iterator[Unit]:
        one = row.Screening
        set_for = [(code, self._periods[code]) for code in ("screening", "adverse") if code in self._periods]
        days = [day for code, period in set_for if (day := latest_anchor(code, period, self._today)) is not None]
        wanted: ColumnElement[bool] = one.id.in_(self._erased)
        if days:
            wanted = or_(wanted, one.closed_at < start_of(max(days) + _DAY))
        yield from self._screenings(wanted)

    def _screenings(self, *wanted: ColumnElement[bool]) -> Iterator[Unit]:
        one = row.Screening
        query = select(one.id, one.opened_at, one.closed_at).where(one.case_id.is_(None), *wanted)
        for screening_id, opened_at, closed_at in self._session.execute(query):
            day = day_of(closed_at)
            kept = (closed_at - opened_at).total_seconds() > 60 * rights.load().kept_minutes(day)
            code = "adverse" if kept else "screening"
            why, erasure = self._why([screening_id]), screening_id in self._erased
            yield self._weigh("screening", screening_id, code, [(code, day)], why, erasure=erasure)

    def _cases(self, wanted: Select[str]) -> Iterator[Unit]:
        ids = list(self._session.scalars(wanted))
        for start in range(0, len(ids), CHUNK):
            for case_id, case in _load(self._session, ids[start : start + CHUNK]).items():
                yield from self._case(case_id, case)

    def _case(self, case_id: str, case: _Case) -> Iterator[Unit]:
        away = bool(place_of(self._session, self._desk, case.events))
        settled = case.settled(away=away)
        day = settled or self._today
        code = case.code(rights.load().kept_minutes(day))
        why = self._why([case_id, *case.screenings]) or ("" if settled else "open")
        attached = [(each, max(day_of(at), day)) for each, at in case.attached]
        parts = [(code, day)]
        parts += [("letter", day_of(max(case.letters)))] if case.letters else []
        parts += [("attachment", max(on for _, on in attached))] if attached else []
        erasure = bool(self._erased.intersection(case.screenings))
        yield replace(self._weigh("case", case_id, code, parts, why, erasure=erasure), away=away)
        for attachment_id, on in attached:
            unit = self._weigh("attachment", attachment_id, "attachment", [("attachment", on)], why)
            yield replace(unit, within=case_id)

    def _loose(self) -> dict[str, tuple[str, Select[str, Any]]]:
        """Return what stands by itself: kind -> class, and the ids with the moment from which the period counts."""
        put_away = select(row.FormDraft.object_id, row.FormDraft.kept_at).where(row.FormDraft.kind == "screening")
        answered = select(SubjectRequest.id, SubjectRequest.answered_at)
        return {
            "form_draft": ("draft", put_away),
            "port_call": ("day", select(PortCall.id, PortCall.closed_at).where(PortCall.closed_at.is_not(None))),
            "travel_group": (
                "day",
                select(TravelGroup.id, TravelGroup.closed_at).where(TravelGroup.closed_at.is_not(None)),
            ),
            "shift_hand_over": ("day", select(ShiftHandOver.id, ShiftHandOver.at)),
            "search_reason": ("day", select(SearchReason.id, SearchReason.at)),
            "crossing_batch": ("crossing", select(CrossingBatch.id, CrossingBatch.at).where(CrossingBatch.whole)),
            "subject_request": ("request", answered.where(SubjectRequest.answered_at.is_not(None))),
        }

    def _why(self, ids: Sequence[str]) -> Why:
        if self._held.intersection(ids):
            return "hold"
        return "asked" if self._asked.intersection(ids) else ""

    def _weigh(
        self,
        kind: str,
        object_id: str,
        code: str,
        parts: Sequence[tuple[str, date]],
        why: Why,
        *,
        erasure: bool = False,
    ) -> Unit:
        """Weigh the classes of all parts: what belongs together goes when the last of them is due."""
        if why:
            return Unit(kind, object_id, code, None, why, erasure)
        if erasure:
            least = [last_day(on, shortest) + _DAY for each, on in parts if (shortest := least_of(each, on))]
            return Unit(kind, object_id, code, max([self._today, *least]), "", erasure)
        if any(each not in self._periods for each, _ in parts):
            return Unit(kind, object_id, code, None, "not_set")
        return Unit(kind, object_id, code, max(due_day(each, on, self._periods[each]) for each, on in parts))


def _load(session: Session, ids: Sequence[str]) -> dict[str, _Case]:
    """Read what matters of some cases, all at once."""
    cases = {each: _Case() for each in ids}
    one = row.Decision
    for case_id, screening_id in session.execute(
        select(row.Screening.case_id, row.Screening.id).where(row.Screening.case_id.in_(ids))
    ):
        cases[str(case_id)].screenings.append(screening_id)
    for case_id, at, kind, refer in session.execute(
        select(one.case_id, one.at, one.kind, one.refer).where(one.case_id.in_(ids))
    ):
        cases[case_id].decisions.append((at, kind, refer))
    events = select(row.CaseEvent).where(row.CaseEvent.case_id.in_(ids), row.CaseEvent.kind.in_(WORK))
    for event in session.scalars(events.order_by(row.CaseEvent.sequence)):
        cases[event.case_id].events.append(event)
    for table in (row.Letter, CasePaper):
        for case_id, at in session.execute(select(table.case_id, table.at).where(table.case_id.in_(ids))):
            cases[case_id].letters.append(at)
    files = select(Attachment.case_id, Attachment.id, Attachment.at).where(Attachment.case_id.in_(ids))
    for case_id, attachment_id, at in session.execute(files):
        cases[case_id].attached.append((attachment_id, at))
    for case_id in session.scalars(select(row.Consent.case_id).where(row.Consent.case_id.in_(ids))):
        cases[case_id].consents += 1
    for case_id, held in load_held(session, ids).items():
        cases[case_id].minutes = held.minutes(held.ended_at or held.since)
    return cases
