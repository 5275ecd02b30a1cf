"""How often each watch list alerted, and what people made of it: numbers only, small ones closed."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.list_models import WatchList
from screening_desk.records.match_models import ListHit, ListJudgement
from screening_desk.services.matches import ALARM
from screening_desk.services.small_cells import CLOSED, FEW, Cell
from screening_desk.services.zone import ZONE


@dataclass(frozen=True)
class ListFigures:
    """What is shown of one list in a quarter; the last three together are the first."""

    name: str
    alerted: Cell
    same: Cell
    dismissed: Cell
    undecided: Cell


def match_figures(session: Session, first: date, last: date, limit: int) -> tuple[ListFigures, ...]:
    """Count the alarms of a quarter by list. What a supervisor said of it last counts; a proposal decides nothing."""
    start, end = (datetime.combine(day, time(), ZONE) for day in (first, last + timedelta(days=1)))
    hit, said = ListHit, ListJudgement
    mine = (hit.at >= start, hit.at < end, hit.level.in_(ALARM), hit.remembered.is_(False))
    of = dict(session.execute(select(hit.id, hit.list_id).where(*mine)).all())
    words = select(said.hit_id, said.answer).join(hit, hit.id == said.hit_id).where(*mine, said.confirmed.is_(True))
    answers = dict(session.execute(words.order_by(said.at, said.id)).all())
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for hit_id, list_id in of.items():
        found[list_id][answers.get(hit_id, "")] += 1
    named = select(WatchList.id, WatchList.name).where(WatchList.id.in_(found))
    names = dict(session.execute(named).all())
    shown = [_figures(names[list_id], counts, limit) for list_id, counts in found.items()]
    return tuple(sorted(shown, key=lambda one: one.name))


def _figures(name: str, counts: Counter[str], limit: int) -> ListFigures:
    """Close the parts where one of them is of few: the others would give it away."""
    same, dismissed = counts["same"], counts["not_same"]
    alerted = counts.total()
    undecided = alerted - same - dismissed
    if alerted < limit:
        return ListFigures(name, FEW, FEW, FEW, FEW)
    few = any(0 < part < limit for part in (same, dismissed, undecided))
    cells = [CLOSED if few and part else Cell(part) for part in (same, dismissed, undecided)]
    return ListFigures(name, Cell(alerted), *cells)
