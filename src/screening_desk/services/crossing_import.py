"""Reading a list of crossings into the store: in short transactions, seen by nobody before it is whole, cancelled at any time."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.orm import Session

from screening_desk.exchange import crossing_list
from screening_desk.exchange.crossing_list import Crossed, Fault
from screening_desk.exchange.table_file import Layout
from screening_desk.exchange.tables import Unreadable
from screening_desk.records.crossing_models import CrossingBatch, CrossingRow
from screening_desk.records.ids import random_id, uuid7
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.document_key import document_key
from screening_desk.services.errors import Refused
from screening_desk.services.judging import today

STEP = 150
"""Rows of one transaction: whoever saves at the counter waits for no more than that."""
MOST_FAULTS, LONGEST_SOURCE = 500, 200
BROKEN_AFTER = timedelta(hours=6)
"""A list that is not whole by then broke off: nobody reads one so long."""
Progress = Callable[[int], object]
_SAME = select(CrossingRow.document, CrossingRow.direction, CrossingRow.day, CrossingRow.post).where(
    CrossingRow.document.in_(bindparam("keys", expanding=True))
)
"""Also what was corrected or struck: a list that comes again brings nothing back."""


@dataclass(frozen=True)
class Told:
    """What the person says of the file: where it comes from, and the day it speaks of."""

    source: str
    source_date: date | None


@dataclass(frozen=True)
class Report:
    """What became of the rows; `faults` are the first that were not taken, by line and field, without their words."""

    rows: int = 0
    kept: int = 0
    doubled: int = 0
    refused: int = 0
    faults: tuple[Fault, ...] = ()
    cancelled: bool = False
    why: str = ""
    """Why nothing of the file holds: the code of what made it unreadable."""


@dataclass(frozen=True)
class BatchView:
    """A list that was read before."""

    at: datetime
    source: str
    source_date: date
    kept: int
    doubled: int
    refused: int


def load(
    desk: Desk,
    path: Path,
    layout: Layout,
    told: Told,
    progress: Progress = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Report:
    """Read a file. Its rows count once it came in whole; of what was cancelled or broke off, nothing stays."""
    batch_id = random_id()
    _begin(desk, batch_id, layout, told)
    report = Report()
    try:
        found = crossing_list.read(path, layout, today(desk.clock))
        while part := list(itertools.islice(found, STEP)):
            if stopped():
                report = replace(report, cancelled=True)
                break
            report = _take(desk, batch_id, part, report)
            progress(report.rows)
    except (Unreadable, OSError) as error:
        report = replace(report, why=error.why if isinstance(error, Unreadable) else "file")
    if report.cancelled or report.why:
        _end(desk, batch_id, report, whole=False)
        _drop(desk, batch_id)
        return replace(report, kept=0)
    _end(desk, batch_id, report, whole=True)
    return report


def batches(desk: Desk) -> tuple[BatchView, ...]:
    """Return the lists that were read, the newest first; counts and where they came from, nobody's name."""
    with desk.look(Action.MOVEMENT_IMPORT) as session:
        one = CrossingBatch
        found = session.scalars(select(one).where(one.whole).order_by(one.at.desc(), one.id).limit(20))
        return tuple(
            BatchView(each.at, each.source, each.source_date, each.kept, each.doubled, each.refused) for each in found
        )


def _begin(desk: Desk, batch_id: str, layout: Layout, told: Told) -> None:
    """Note that a list is read; what an earlier one left that broke off goes first."""
    with desk.act(Action.MOVEMENT_IMPORT, "crossing_batch", batch_id, reason_code="begin") as session:
        if not told.source.strip() or told.source_date is None or told.source_date > today(desk.clock):
            raise Refused("batch_source_missing")
        if crossing_list.lacks(layout.columns):
            raise Refused("batch_columns_missing")
        old = CrossingBatch.at < desk.clock.now() - BROKEN_AFTER
        left = session.scalars(select(CrossingBatch.id).where(CrossingBatch.whole.is_(False), old)).all()
        session.add(
            CrossingBatch(
                id=batch_id,
                at=desk.clock.now(),
                by=desk.actor.id,
                source=told.source.strip()[:LONGEST_SOURCE],
                source_date=told.source_date,
                rows=0,
                kept=0,
                doubled=0,
                refused=0,
            )
        )
    for each in left:
        _drop(desk, each)


def _take(desk: Desk, batch_id: str, part: list[Crossed | Fault], report: Report) -> Report:
    crossed = [each for each in part if isinstance(each, Crossed)]
    faults = [each for each in part if isinstance(each, Fault)]
    with desk.quietly(Action.MOVEMENT_IMPORT) as session:
        rows, doubled = _new(session, desk, batch_id, crossed)
        if rows:
            session.execute(insert(CrossingRow), rows)
    return replace(
        report,
        rows=report.rows + len(part),
        kept=report.kept + len(rows),
        doubled=report.doubled + doubled,
        refused=report.refused + len(faults),
        faults=(*report.faults, *faults)[:MOST_FAULTS],
    )


def _new(session: Session, desk: Desk, batch_id: str, crossed: Iterable[Crossed]) -> tuple[list[dict[str, Any]], int]:
    """Return the rows that are not here yet, also not in another list; the same document, direction, day and post."""
    listed = [(document_key(each.number, each.state), each) for each in crossed]
    keys = sorted({key for key, _ in listed if key})
    found = session.execute(_SAME, {"keys": keys}).all() if keys else []
    here = {(document, direction, day, _post(post)) for document, direction, day, post in found}
    rows, doubled = [], 0
    for key, each in listed:
        mark = (key, each.direction, each.day, _post(each.post))
        if mark in here:
            doubled += 1
            continue
        here.add(mark)
        rows.append(
            {
                "id": uuid7(), "document": key, "direction": each.direction, "day": each.day, "moment": None,
                "post": each.post, "visa_index": each.visa_index, "permitted": each.permitted,
                "last_day": each.last_day,
                "source": "import", "batch_id": batch_id, "at": desk.clock.now(), "by": desk.actor.id,
                "replaces": None, "reason": "", "struck": False,
            }
        )  # fmt: skip
    return rows, doubled


def _end(desk: Desk, batch_id: str, report: Report, *, whole: bool) -> None:
    ended = "end" if whole else "given_up"
    with desk.act(Action.MOVEMENT_IMPORT, "crossing_batch", batch_id, reason_code=ended) as session:
        batch = session.get_one(CrossingBatch, batch_id)
        batch.rows, batch.kept, batch.doubled = report.rows, report.kept if whole else 0, report.doubled
        batch.refused, batch.whole = report.refused, whole


def _drop(desk: Desk, batch_id: str) -> None:
    """Delete the rows of a list that is not whole, in steps."""
    one = CrossingRow
    while True:
        with desk.quietly(Action.MOVEMENT_IMPORT) as session:
            ids = session.scalars(select(one.id).where(one.batch_id == batch_id).limit(STEP)).all()
            if not ids:
                return
            session.execute(delete(one).where(one.id.in_(ids)))


def _post(text: str) -> str:
    return " ".join(text.casefold().split())
