"""Who else is in what the store holds about a person: the names that are closed before anything leaves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.day_models import GroupMember
from screening_desk.records.decision_models import DecisionForm
from screening_desk.records.review_models import CaseNote
from screening_desk.records.vessel_models import CrewMember
from screening_desk.services.blackout import Blackout
from screening_desk.services.case_view import load_identity, load_reference
from screening_desk.services.contacts import TYPED
from screening_desk.services.desk import Desk
from screening_desk.services.rights_find import Found

MOST_WORDS = 50


def screenings_of(session: Session, found: Found) -> list[row.Screening]:
    """Return the screenings of a case in their order, or the one that is in none."""
    one = row.Screening
    wanted = one.case_id == found.object_id if found.kind == "case" else one.id == found.object_id
    return list(session.scalars(select(one).where(wanted).order_by(one.closed_at, one.id)))


def blackout_of(
    session: Session, desk: Desk, screenings: Sequence[row.Screening], close: Iterable[str] = ()
) -> Blackout:
    """Return what is closed: everybody the store knows beside this person, and the words that somebody typed."""
    ids = [each.id for each in screenings]
    own = [load_identity(session, each.identity_id) for each in screenings]
    mine = {name for each in own for name in (each.primary_identifier, each.secondary_identifier, each.added_name)}
    others = {" ".join(each.split()) for each in list(close)[:MOST_WORDS]}
    others |= _beside(session, ids) - mine
    others |= set(_typed(session, desk, screenings))
    others |= set(_of_the_case(session, [each.case_id for each in screenings if each.case_id]))
    return Blackout.of(mine, {each for each in others if each})


def _beside(session: Session, ids: Sequence[str]) -> set[str]:
    """Return the names of the people of the same group or ship."""
    one, who = row.Screening, row.Identity
    groups = select(GroupMember.group_id).where(GroupMember.screening_id.in_(ids))
    ships = select(CrewMember.port_call_id).where(CrewMember.screening_id.in_(ids))
    with_them: tuple[Select[str], ...] = (
        select(GroupMember.screening_id).where(GroupMember.group_id.in_(groups)),
        select(CrewMember.screening_id).where(CrewMember.port_call_id.in_(ships)),
    )
    found: set[str] = set()
    for together in with_them:
        query = select(who.primary_identifier, who.secondary_identifier, who.added_name)
        query = query.join(one, one.identity_id == who.id).where(one.id.in_(together), one.id.not_in(ids))
        found |= {name for each in session.execute(query) for name in each}
    return found


def _typed(session: Session, desk: Desk, screenings: Sequence[row.Screening]) -> Iterable[str]:
    """Yield what an officer typed about others: a host, an operator, an address."""
    for screening in screenings:
        inputs = load_reference(session, desk, screening.reference).inputs
        for each in session.scalars(select(row.GivenRow).where(row.GivenRow.screening_id == screening.id)):
            if each.input in TYPED or (each.input in inputs and inputs[each.input].kind == "text"):
                yield each.value


def _of_the_case(session: Session, cases: Sequence[str]) -> Iterable[str]:
    """Yield who takes part for others: with whom the person waits, who answered at a partner, who took them over."""
    decisions = select(row.Decision.id).where(row.Decision.case_id.in_(cases))
    yield from session.scalars(select(DecisionForm.handed_person).where(DecisionForm.decision_id.in_(decisions)))
    letters = select(row.Letter.id).where(row.Letter.case_id.in_(cases))
    yield from session.scalars(select(row.ReferralStep.person).where(row.ReferralStep.letter_id.in_(letters)))
    yield from session.scalars(
        select(CaseNote.text).where(CaseNote.case_id.in_(cases), CaseNote.kind == "place", CaseNote.text != "")
    )
