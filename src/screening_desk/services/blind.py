"""A reading beside the counter's, by number: how it is judged and written. Whose turn it is says `readers`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from screening_desk.rules.assessment import Answer
from screening_desk.services import asking
from screening_desk.services.case_view import CaseView
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Given, How, Identity
from screening_desk.services.errors import Refused
from screening_desk.services.judging import judge, today
from screening_desk.services.late import act_day
from screening_desk.services.saving import save_reading


@dataclass(frozen=True)
class ReadingInput:
    """One person's own reading: what they answered, how certain they are (1 to 5), and why."""

    answers: Mapping[str, Answer]
    certainty: int | None
    reason: str
    known: Mapping[str, How] = field(default_factory=dict)
    """By what an answer is known where that is not as usual (``asking.usual_how``)."""
    declined: Collection[str] = ()
    """What the person did not want to answer: never a no, and a yes stays (``Draft.decline``)."""


def write_reading(session: Session, desk: Desk, case: CaseView, reading: int, given: ReadingInput) -> str:
    """Judge one person's answers by the version of the case, write them, and return the level."""
    now = desk.clock.now()
    draft = Draft(case.screening_id, case.mode, case.opened_at, Identity(birth_date=case.identity.birth_date))
    told = {key: Given(value, now) for key, value in case.given.items()}  # noted at the counter, not asked again
    draft = replace(draft, apart=True, accompanied=case.accompanied, given=told, late=case.late)
    catalogue = case.reference.catalogue
    for item, value in given.answers.items():
        how = given.known.get(item) or asking.usual_how(catalogue, item)
        draft = draft.answer(now, item, value, "" if value == "not_asked" else how)
    for item in given.declined:
        draft = draft.decline(now, item, asking.declined_value(catalogue, item))
    view = judge(draft, case.reference, act_day(draft, today(desk.clock)), desk.asks)
    save_reading(
        session, desk, case.screening_id, reading, draft.answers, view, now, given.certainty, given.reason.strip()
    )
    return view.assessment.level


def check_reading(given: ReadingInput) -> None:
    """Refuse a reading without how certain it is and why."""
    if not given.reason.strip():
        raise Refused("reason_missing")
    if given.certainty not in range(1, 6):
        raise Refused("certainty_missing")
