"""Reading what the store knows of a document's movements: earlier screenings, crossings and what they come to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.crossing_models import CrossingRow
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


def load_earlier(session: Session, keys: Sequence[str], without: str) -> list[tuple[Earlier, DocumentFacts]]:
    """Return all screenings of some documents but one, the newest first, with what the document said for the rules."""
    wanted = set(keys)
    numbers = sorted({each for key in keys for each in spellings(key)})
    one, who = row.Screening, row.Identity
    query = (
        select(one, who, LateEntry.acted_at)
        .join(who, who.id == one.identity_id)
        .outerjoin(LateEntry, LateEntry.screening_id == one.id)
        .where(who.document_number.in_(numbers), one.id != without)
    )
    found = [
        each
        for each in session.execute(query)
        if document_key(each[1].document_number, each[1].issuing_state) in wanted
    ]
    decided = _decisions(session, {screening.case_id for screening, _, _ in found if screening.case_id})
    earlier = [
        (_earlier(screening, person, day_of(acted_at or screening.closed_at), decided), _facts(person))
        for screening, person, acted_at in found
    ]
    return sorted(earlier, key=lambda pair: (pair[0].day, pair[0].screening_id), reverse=True)


def load_crossings(session: Session, keys: Sequence[str]) -> list[CrossingRow]:
    """Return the crossings of some documents that nobody replaced, oldest first."""
    if not keys:
        return []
    found = list(session.scalars(select(CrossingRow).where(CrossingRow.document.in_(sorted(set(keys))))))
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


def screened(
    session: Session, earlier: Iterable[tuple[Earlier, DocumentFacts]], reference: Reference, post: str
) -> list[Crossing]:
    """Return the crossings that follow from screenings of this office: an endorsed one, and the entry seen at an exit.

    Of a cleared screening that is its day alone.
    """
    told = [pair for pair in earlier if pair[0].mode in {"arrival", "departure", "stay"}]
    given = _given(session, [each.screening_id for each, _ in told if not each.cleared])
    found = []
    for each, document in told:
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


def _decisions(session: Session, cases: set[str]) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    if cases:
        one = row.Decision
        query = select(one.case_id, one.kind, one.endorsement).where(one.case_id.in_(cases)).order_by(one.sequence)
        for case_id, kind, endorsement in session.execute(query):
            found[case_id].append((kind, endorsement))
    return found


def _earlier(
    screening: row.Screening, who: row.Identity, day: date, decided: dict[str, list[tuple[str, str]]]
) -> Earlier:
    decisions = decided.get(screening.case_id or "", [])
    cleared = any(kind in CLEARED for kind, _ in decisions)
    outcome, done = "", screening.endorsement
    if decisions:
        kind, done = decisions[-1]
        outcome, done = kind if kind in ADVERSE else "", done if cleared else ""
    elif screening.case_id:
        outcome, done = "open", ""
    elif screening.state == "incomplete":
        outcome, done = "incomplete", ""
    return Earlier(
        screening_id=screening.id,
        day=day,
        mode=screening.mode,
        outcome="" if cleared else outcome,
        cleared=cleared,
        endorsed=done == "done",
        key=document_key(who.document_number, who.issuing_state),
        number=who.document_number,
        state=who.issuing_state,
        name=", ".join(part for part in (who.primary_identifier, who.secondary_identifier) if part),
        nationality=who.nationality,
    )


def _facts(who: row.Identity) -> DocumentFacts:
    return DocumentFacts(
        document_code=who.document_code,
        issuing_state=who.issuing_state,
        nationality=who.nationality,
        birth_date=who.birth_date,
        expiry_date=who.expiry_date,
    )


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
