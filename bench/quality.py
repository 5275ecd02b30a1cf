"""How long the page "does it work" counts: a quarter seen for the first time, and every look after that."""

from __future__ import annotations

import random
from datetime import timedelta
from functools import partial

from sqlalchemy import insert, select, update

from bench.figures import Figure, median, times
from screening_desk.demo import SETTINGS
from screening_desk.records import models as row
from screening_desk.records.ids import random_id, uuid7
from screening_desk.services import quality
from screening_desk.services.access import Role
from screening_desk.services.desk import Desk
from screening_desk.services.entry import SignedIn
from screening_desk.services.judging import today

BATCH = 2500  # screenings
ONE_CASE_IN = 50
STATION = str(SETTINGS.station)


def figures(signed: SignedIn, count: int) -> list[Figure]:
    """Give the past screenings the answers of the quick list and some cases, then look at the last whole quarter."""
    answer(signed.desk)
    with signed.desk.store.write() as work:  # whoever looks is a supervisor
        work.session.execute(update(row.Staff).where(row.Staff.id == signed.desk.actor.id).values(role=Role.SUPERVISOR))
    running = quality.quarter_of(today(signed.desk.clock))
    quarter = quality.quarter_of(running.first - timedelta(days=1))
    look = partial(quality.figures, signed.desk, quarter)
    first = times(look, 1)
    return [
        Figure("quality_first_look", first[0], "ms", None),
        Figure("quality", median(times(look, count)), "ms", 100),
    ]


def answer(desk: Desk) -> None:
    """Write the answers of the quick list to every past screening, and a decided case to each fiftieth."""
    chance = random.Random(3)
    quick = desk.reference.catalogue.quick
    with desk.store.read() as session:
        answered = select(row.AnswerRow.screening_id)
        past = select(row.Screening.id, row.Screening.closed_at).where(row.Screening.id.not_in(answered))
        found = [tuple(each) for each in session.execute(past)]
    for start in range(0, len(found), BATCH):
        batch = found[start : start + BATCH]
        rows = [
            {
                "screening_id": screening_id, "reading": 1, "item": item, "apart": False, "at": at, "by": desk.actor.id,
                "value": "yes" if chance.random() < 0.02 else "no", "how": "", "declined": False, "language": "",
            }
            for screening_id, at in batch
            for item in quick
        ]  # fmt: skip
        cases = [(screening_id, at, uuid7()) for screening_id, at in batch[::ONE_CASE_IN]]
        with desk.store.write() as work:
            work.session.execute(insert(row.AnswerRow), rows)
            for screening_id, at, case_id in cases:
                work.session.add(row.Case(id=case_id, code=random_id()[:12], station=STATION, opened_at=at))
                work.session.flush()
                one = update(row.Screening).where(row.Screening.id == screening_id)
                work.session.execute(one.values(case_id=case_id, state="handed_over"))
                work.session.add(
                    row.CaseEvent(case_id=case_id, sequence=1, at=at, by=desk.actor.id, kind="handed_over", facts={})
                )
                work.session.add(
                    row.Decision(
                        id=uuid7(), case_id=case_id, screening_id=screening_id, sequence=2, at=at, by=desk.actor.id,
                        kind="proceed", reason="bench",
                    )
                )  # fmt: skip
    desk.store.checkpoint()
