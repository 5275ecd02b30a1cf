"""Reading what the store knows of a document's movements: earlier screenings, crossings and what they come to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.crossing_models import CrossingBatch, CrossingRow
from screening_desk.records.day_models import LateEntry
from screening_desk.reference import Reference
from screening_desk.rules.crossings import Crossing, Direction, Source
from screening_desk.rules.findings import DocumentFacts, Facts
from screening_desk.rules.stay import day_count
from screening_desk.services.document_key import document_key, spellings
from screening_desk.services.history import CLEARED
from screening_desk.services.zone import day_of

CROSSES: dict[str, Direction] = {"arrival": "entry", "departure": "exit"}
ADVERSE = frozenset({"refuse_entry", "refuse_exit", "defer_departure", "defer_application"})
"""Decisions that are told with an earlier screening; what help was decided is told to nobody here."""
_OF_A_STAY = ("entry_date", "visa_index", "entry_basis", "permit_kind", "permit_until", "permit_recorded",
              "permit_rests_on", "extensions", "simkim")  # fmt: skip


@dataclass(frozen=True)
class Earlier:
    """An earlier screening as the counter sees it. After it was cleared, day and mode are all there is (decision 25).

    ``outcome``: empty, a decision of ``ADVERSE``, ``open`` for a case that is not decided, or ``incomplete``.
    """

    screening_id: str
    day: date
    mode: str
    outcome: str = ""
    cleared: bool = False
    endorsed: bool = False
    key: str = ""
    number: str = ""
    state: str = ""
    name: str = ""
    nationality: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    """A screening with its document, as it is read."""

    id: str
    mode: str
    saved: str
    closed_at: datetime
    case_id: str | None
    endorsement: str
    acted_at: datetime | None
    number: str
    state: str
    primary: str
    secondary: str
    nationality: str
    document_code: str
    birth_date: date | None
    expiry_date: date | None


@dataclass(frozen=True, slots=True)
class _Decided:
    """A decision of a case."""

    kind: str
    endorsement: str
    refer: bool


_ONE, _WHO = row.Screening, row.Identity
_EARLIER = (
    select(
        _ONE.id, _ONE.mode, _ONE.state, _ONE.closed_at, _ONE.case_id, _ONE.endorsement, LateEntry.acted_at,
        _WHO.document_number, _WHO.issuing_state, _WHO.primary_identifier, _WHO.secondary_identifier,
        _WHO.nationality, _WHO.document_code, _WHO.birth_date, _WHO.expiry_date,
    )
    .select_from(_WHO)
    .join(_ONE, _ONE.identity_id == _WHO.id)
    .outerjoin(LateEntry, LateEntry.screening_id == _ONE.id)
    .where(_WHO.document_number.in_(bindparam("numbers", expanding=True)), _ONE.id != bindparam("without"))
)  # fmt: skip
_CROSSED = (
    select(CrossingRow)
    .outerjoin(CrossingBatch, CrossingBatch.id == CrossingRow.batch_id)
    .where(CrossingRow.document.in_(bindparam("keys", expanding=True)))
    .where(or_(CrossingRow.batch_id.is_(None), CrossingBatch.whole))
)
"""Of a list that is being read nothing is seen before it is whole."""


@dataclass(frozen=True)
class Kept:
    """An earlier screening beside what nobody is shown of it.

    ``helped``: it was decided that the person is helped, so that nothing is charged (Art. 86) until a supervisor says so.
    """

    earlier: Earlier
    document: DocumentFacts
    helped: bool


def load_earlier(session: Session, keys: Sequence[str], without: str) -> list[Kept]:
    """Return all screenings of some documents but one, the newest first."""
    wanted = set(keys)
    numbers = sorted({each for key in keys for each in spellings(key)})
    read: Iterable[Sequence[Any]] = session.execute(_EARLIER, {"numbers": numbers, "without": without})
    found = [each for each in (_Read(*one) for one in read) if document_key(each.number, each.state) in wanted]
    decided = _decisions(session, {each.case_id for each in found if each.case_id})
    kept = [Kept(_earlier(each, decided), _facts(each), _helped(decided.get(each.case_id or "", []))) for each in found]
    return sorted(kept, key=lambda each: (each.earlier.day, each.earlier.screening_id), reverse=True)


def load_crossings(session: Session, keys: Sequence[str]) -> list[CrossingRow]:
    """Return the crossings of some documents that nobody replaced, oldest first."""
    if not keys:
        return []
    found = list(session.scalars(_CROSSED, {"keys": sorted(set(keys))}))
    replaced = {each.replaces for each in found if each.replaces}
    return sorted(
        (each for each in found if each.id not in replaced and not each.struck), key=lambda each: (each.day, each.id)
    )


def crossing_of(each: CrossingRow) -> Crossing:
    """Return a stored crossing as the rules take it."""
    direction: Direction = "entry" if each.direction == "entry" else "exit"
    source: Source = "import" if each.source == "import" else "stamp"
    return Crossing(
        each.id, direction, each.day, source, each.moment, each.post, each.visa_index, each.permitted, each.last_day,
        each.document,
    )  # fmt: skip


def screened(session: Session, kept: Iterable[Kept], reference: Reference, post: str) -> list[Crossing]:
    """Return the crossings that follow from screenings of this office: an endorsed one, and the entry seen at an exit.

    Of a cleared screening that is its day alone.
    """
    told = [each for each in kept if each.earlier.mode in {"arrival", "departure", "stay"}]
    if not told:
        return []
    given = _given(session, [one.earlier.screening_id for one in told if not one.earlier.cleared])
    found = []
    for one in told:
        each, document = one.earlier, one.document
        values = given.get(each.screening_id, {})
        days = day_count(Facts(each.mode, document, values, each.day), reference)
        code, printed = values.get("visa_index", ""), days.last_day if days.rests_on != "counted" else None
        if each.endorsed and each.mode in CROSSES:
            direction = CROSSES[each.mode]
            stay = (code, days.allowed, printed) if direction == "entry" else ("", None, None)
            found.append(Crossing(each.screening_id, direction, each.day, "screening", None, post, *stay, each.key))
        entered = _day(values.get("entry_date"))
        if each.mode != "arrival" and entered is not None and entered <= each.day:
            found.append(
                Crossing(
                    each.screening_id, "entry", entered, "screening", None, "", code, days.allowed, printed, each.key
                )
            )
    return found


def _decisions(session: Session, cases: set[str]) -> dict[str, list[_Decided]]:
    found: dict[str, list[_Decided]] = defaultdict(list)
    if cases:
        one = row.Decision
        query = select(one.case_id, one.kind, one.endorsement, one.refer).where(one.case_id.in_(cases))
        for case_id, kind, endorsement, refer in session.execute(query.order_by(one.sequence)):
            found[case_id].append(_Decided(kind, endorsement, refer))
    return found


def _earlier(read: _Read, decided: dict[str, list[_Decided]]) -> Earlier:
    decisions = decided.get(read.case_id or "", [])
    cleared = any(each.kind in CLEARED for each in decisions)
    outcome, done = "", read.endorsement
    if decisions:
        kind, done = decisions[-1].kind, decisions[-1].endorsement
        outcome, done = kind if kind in ADVERSE else "", done if cleared else ""
    elif read.case_id:
        outcome, done = "open", ""
    elif read.saved == "incomplete":
        outcome, done = "incomplete", ""
    return Earlier(
        screening_id=read.id,
        day=day_of(read.acted_at or read.closed_at),
        mode=read.mode,
        outcome="" if cleared else outcome,
        cleared=cleared,
        endorsed=done == "done",
        key=document_key(read.number, read.state),
        number=read.number,
        state=read.state,
        name=", ".join(part for part in (read.primary, read.secondary) if part),
        nationality=read.nationality,
    )


def helped_in(session: Session, case_id: str) -> bool:
    """Whether a case was decided so that the person is helped."""
    return _helped(_decisions(session, {case_id}).get(case_id, []))


def _helped(decisions: list[_Decided]) -> bool:
    """Whether a decision that stands is neither that the person goes on nor a refusal."""
    if any(each.kind in CLEARED for each in decisions):
        return False
    return any(each.refer or each.kind not in ADVERSE for each in decisions)


def _facts(read: _Read) -> DocumentFacts:
    return DocumentFacts(read.document_code, read.state, read.nationality, read.birth_date, read.expiry_date)


def _given(session: Session, screenings: list[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    if screenings:
        one = row.GivenRow
        query = select(one.screening_id, one.input, one.value).where(one.screening_id.in_(screenings))
        for screening_id, name, value in session.execute(query):
            if name in _OF_A_STAY:
                found[screening_id][name] = value
    return found


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None
