"""Checklists of care for a child and for a foreign victim: what is done, what not and why, and what nobody noted yet.

Which list applies follows from what is known of age and nationality; what is not known opens the list, too. An item that
nobody noted is open, and one that is not done stays open with its reason: neither is ever shown as fine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.decision_models import CareMark
from screening_desk.records.ids import uuid7
from screening_desk.reference import care as lists
from screening_desk.services.access import Action
from screening_desk.services.case_view import CaseView, load_case, load_events, may_be_child
from screening_desk.services.consent import load_consents, standing
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.judging import CONCERN, today
from screening_desk.services.people import names
from screening_desk.services.readers import require_read
from screening_desk.services.referral_steps import closed
from screening_desk.services.review import append_event, concern_of
from screening_desk.services.zone import day_of

STATES = ("done", "not_done", "not_applicable")
DOUBT = ("yes", "unknown")
"""Answers to "looks under 18 whatever the document says" that leave the age in doubt."""
SETTLED = frozenset({"done", "not_applicable"})


@dataclass(frozen=True)
class CareNote:
    """One note on an item: what it was then, in what words, by whom."""

    state: str
    words: str
    at: datetime
    by: str


@dataclass(frozen=True)
class CareItem:
    """One item with its notes, the newest last."""

    item_id: str
    due: date
    notes: tuple[CareNote, ...]

    @property
    def state(self) -> str:
        """What it is now; empty where nobody noted anything."""
        return self.notes[-1].state if self.notes else ""

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do of it."""
        return self.state in SETTLED


@dataclass(frozen=True)
class CarePath:
    """One checklist, and why it applies: ``child``, ``age_unknown``, ``age_in_doubt``, ``foreigner``, ``nationality_unknown``."""

    path: str
    why: str
    items: tuple[CareItem, ...]


@dataclass(frozen=True)
class CareView:
    """The checklists of a case; it is known by its code, and who it is stands in the case alone."""

    case_id: str
    code: str
    register_number: str
    sequence: int
    age_band: str
    paths: tuple[CarePath, ...]
    waits: str
    """A checklist that may apply and opens with the review; empty where none does."""
    closed: bool
    away: str
    agreed: tuple[tuple[str, str], ...]
    """Recipients for whom a consent of the person stands: id and name."""


@dataclass(frozen=True)
class CareInput:
    """What is noted of one item; ``partner_id`` is the recipient whose consent it rests on, where it needs one."""

    path: str
    item: str
    state: str
    words: str = ""
    partner_id: str = ""


@dataclass(frozen=True)
class OpenCare:
    """A checklist of a case in which something is late, since when, and how many items."""

    case_id: str
    code: str
    path: str
    due: date
    late: int


def open_care(desk: Desk, case_id: str) -> CareView:
    """Open the checklists of a case."""
    with desk.act(Action.CASE_OPEN, "case", case_id, reason_code="care") as session:
        return _view(session, desk, case_id)


def note_care(desk: Desk, case_id: str, saw: int, given: CareInput) -> CareView:
    """Note one item: done, not done and why, or not applicable and why; earlier notes stay."""
    with desk.act(Action.CARE, "case", case_id) as session:
        view = _view(session, desk, case_id)
        words = _checked(view, given)
        session.add(
            CareMark(
                id=uuid7(),  # notes of one moment keep their order
                case_id=case_id,
                path=given.path,
                item=given.item,
                state=given.state,
                words=words,
                at=desk.clock.now(),
                by=desk.actor.id,
            )
        )
        facts: dict[str, str | int | bool] = {"path": given.path, "item": given.item, "state": given.state}
        append_event(session, desk, case_id, saw, "care", facts)
        return _view(session, desk, case_id)


def paths_of(case: CaseView) -> dict[str, str]:
    """Return which checklists apply to a case, each with its reason; what is not known opens them too."""
    found = {}
    if case.age_band == "0-17":
        found["child"] = "child"
    elif case.child:
        found["child"] = "age_unknown"
    elif _age_in_doubt(case):
        found["child"] = "age_in_doubt"
    if case.foreigner and _presumed(case):
        found["foreigner"] = "foreigner" if case.identity.nationality else "nationality_unknown"
    return found


def load_overdue(session: Session, on: date, done: Collection[str] = ()) -> tuple[OpenCare, ...]:
    """Return the checklists in which something was to be done before a day, of every case that help was decided for.

    ``done``: cases that are closed, and not looked at.
    """
    helped = select(row.Decision.case_id).where(or_(row.Decision.refer, row.Decision.kind == "victim_care"))
    doubt = exists().where(
        row.AnswerRow.screening_id == row.Screening.id, row.AnswerRow.item == "A0", row.AnswerRow.value.in_(DOUBT)
    )
    columns = (row.Screening.case_id, row.Case.code, row.Screening.age_band, row.Screening.nationality)
    query = (
        select(*columns, doubt.label("doubt"))
        .join(row.Case, row.Case.id == row.Screening.case_id)
        .where(row.Screening.case_id.in_(helped))
        .where(or_(row.Screening.age_band.in_(("0-17", "")), row.Screening.nationality != "IDN", doubt))
    )
    rows = session.execute(query.order_by(row.Screening.closed_at.desc()))
    cases = {each.case_id: each for each in rows if each.case_id not in done}
    first = select(row.Decision.case_id, func.min(row.Decision.at)).group_by(row.Decision.case_id)
    since: dict[str, datetime] = dict(session.execute(first.where(row.Decision.case_id.in_(helped))).all())
    marks = _marks(session, cases)
    found = []
    for case_id, each in cases.items():
        applies = {"child": may_be_child(each.age_band) or each.doubt, "foreigner": each.nationality != "IDN"}
        for path in (name for name, wanted in applies.items() if wanted):
            items = _items(path, since[case_id], marks[case_id])
            late = [one.due for one in items if not one.settled and one.due < on]
            if late:
                found.append(OpenCare(case_id, each.code, path, min(late), len(late)))
    return tuple(found)


def _view(session: Session, desk: Desk, case_id: str) -> CareView:
    case, events = load_case(session, desk, case_id), load_events(session, case_id)
    require_read(desk, events, case.officer_id)
    paths = paths_of(case)
    since, marks = _since(session, case_id, events[0].at), _marks(session, [case_id])[case_id]
    partners = {each.partner_id: each for each in load_consents(session, case_id)}
    agreed = [partner for partner in partners if _agreed(session, case_id, partner)]
    known = select(row.Partner.id, row.Partner.name).where(row.Partner.id.in_(agreed)).order_by(row.Partner.name)
    return CareView(
        case_id=case_id,
        code=case.code,
        register_number=case.register_number,
        sequence=case.sequence,
        age_band=case.age_band,
        paths=tuple(CarePath(path, why, _items(path, since, marks)) for path, why in paths.items()),
        waits="foreigner" if case.foreigner and "foreigner" not in paths and not case.decided else "",
        closed=closed(events),
        away=case.away,
        agreed=tuple((each.id, each.name) for each in session.execute(known)),
    )


def _agreed(session: Session, case_id: str, partner_id: str) -> bool:
    """Say whether the person agreed that this recipient is told: a lawful exception is no agreement."""
    stands = standing(session, case_id, partner_id)
    return stands is not None and stands.basis == "consent"


def _presumed(case: CaseView) -> bool:
    """Say whether something points to a victim, as far as whoever looks may know."""
    decided = any(each.refer or each.kind == "victim_care" for each in case.decisions)
    return decided or case.skips in {"danger", "told"} or concern_of(case) in CONCERN


def _age_in_doubt(case: CaseView) -> bool:
    """Say whether somebody found that the person looks under 18 whatever the document says, or could not tell."""
    readings = (each for each in (case.first, case.second, case.third, case.revised) if each is not None)
    answers = (each.answers.get("A0") for each in readings)
    return any(answer is not None and answer.value in DOUBT for answer in answers)


def _since(session: Session, case_id: str, handed_over: datetime) -> datetime:
    """Return from when the days count: the first decision, before it the hand-over."""
    decided = session.scalar(select(func.min(row.Decision.at)).where(row.Decision.case_id == case_id))
    return decided or handed_over


def _marks(session: Session, case_ids: Iterable[str]) -> defaultdict[str, dict[tuple[str, str], list[CareNote]]]:
    query = select(CareMark).where(CareMark.case_id.in_(list(case_ids))).order_by(CareMark.at, CareMark.id)
    marks = list(session.scalars(query))
    staff = names(session, [each.by for each in marks])
    found: defaultdict[str, dict[tuple[str, str], list[CareNote]]] = defaultdict(dict)
    for each in marks:
        notes = found[each.case_id].setdefault((each.path, each.item), [])
        notes.append(CareNote(each.state, each.words, each.at, staff.get(each.by, "")))
    return found


def _items(path: str, since: datetime, marks: dict[tuple[str, str], list[CareNote]]) -> tuple[CareItem, ...]:
    return tuple(
        CareItem(item.id, day_of(since) + timedelta(days=item.days), tuple(marks.get((path, item.id), ())))
        for item in lists.load().of(path)
    )


def _checked(view: CareView, given: CareInput) -> str:
    """Refuse what cannot be noted; return the words that are kept."""
    item = lists.load().item(given.path, given.item)
    if item is None or given.path not in {each.path for each in view.paths}:
        raise Refused("care_not_open")
    if view.closed:
        raise Refused("case_closed")
    if given.state not in STATES:
        raise Refused("choice_missing")
    words = given.words.strip()
    if given.state != "done":
        if not words:
            raise Refused("reason_missing")
        return words
    if item.words and not words:
        raise Refused("care_words_missing")
    if not item.consent:
        return words
    if given.partner_id not in dict(view.agreed):
        raise Refused("care_needs_consent")
    return f"{dict(view.agreed)[given.partner_id]}: {words}"


def overdue(item: CareItem, desk: Desk) -> bool:
    """Say whether something was to be done before today."""
    return not item.settled and item.due < today(desk.clock)
