"""Exporting the cases of a period as HTCDS 2.0: by case code, never with identity, one file, told before and after.

The entry names the cases before anything is read; a second one says whether the file came to lie where it was meant to.
A power cut between the two leaves the first alone, which says no more than was certain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from screening_desk.exchange.htcds import CaseRecord
from screening_desk.records import models as row
from screening_desk.services.access import Action
from screening_desk.services.case_export import Form, record_of, written
from screening_desk.services.case_place import place_of
from screening_desk.services.case_view import load_case, load_events
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.listing import digest_of
from screening_desk.services.review import append_event
from screening_desk.services.zone import start_of

AT_ONCE = 5
"""Cases of one reading or writing, so that nobody at the counter waits for more."""
MOST = 2000
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class ExportOffer:
    """What would leave for a period: cases handed over in it, decided, and at this station."""

    first: date
    last: date
    case_ids: tuple[str, ...]
    undecided: int
    away: int


def offer(desk: Desk, first: date, last: date) -> ExportOffer:
    """Count what would leave; nothing but numbers is told."""
    if first > last:
        raise Refused("time_wrong")
    with desk.look(Action.CASE_EXPORT) as session:
        return _offer(session, desk, first, last)


def export_cases(
    desk: Desk, offered: ExportOffer, form: Form, write: Callable[[bytes], object], progress: Progress | None = None
) -> int:
    """Export the cases of an offer by ``write``, which puts the file where the person chose; returns how many.

    ``progress`` may raise to call it off: then no file was written. Raises Refused ``nothing_to_export``,
    ``export_many``.
    """
    tell = progress or _silent
    with desk.show(Action.CASE_EXPORT, "case", form) as listing:
        found = _offer(listing.session, desk, offered.first, offered.last)
        wanted = [each for each in found.case_ids if each in set(offered.case_ids)]
        if not wanted:
            raise Refused("nothing_to_export")
        if len(wanted) > MOST:
            raise Refused("export_many", most=MOST)
        listing.name(wanted)
    digest = digest_of(wanted)
    try:
        write(written(_records(desk, wanted, tell), form))
    except BaseException:
        with suppress(Unavailable), desk.act(Action.CASE_EXPORT, "list.case", digest, "undone", outcome="failed"):
            pass
        raise
    with desk.act(Action.CASE_EXPORT, "list.case", digest, "written"):
        pass
    for some in _parts(wanted):
        _note(desk, some, form)
    tell(len(wanted) + 1, len(wanted) + 1)
    return len(wanted)


def _offer(session: Session, desk: Desk, first: date, last: date) -> ExportOffer:
    begin, end = start_of(first), start_of(last + timedelta(days=1))
    in_period = (row.Case.opened_at >= begin, row.Case.opened_at < end)
    decided = exists().where(row.Decision.case_id == row.Case.id)
    query = select(row.Case.id, decided).where(*in_period).order_by(row.Case.opened_at, row.Case.id)
    cases = session.execute(query).all()
    moved = set(
        session.scalars(
            select(row.CaseEvent.case_id)
            .join(row.Case, row.Case.id == row.CaseEvent.case_id)
            .where(row.CaseEvent.kind == "sent", *in_period)
        )
    )
    away = {case_id for case_id in moved if place_of(session, desk, load_events(session, case_id))}
    here = [(case_id, is_decided) for case_id, is_decided in cases if case_id not in away]
    return ExportOffer(
        first,
        last,
        tuple(case_id for case_id, is_decided in here if is_decided),
        sum(not is_decided for _, is_decided in here),
        len(cases) - len(here),
    )


def _records(desk: Desk, wanted: Sequence[str], tell: Progress) -> list[CaseRecord]:
    records: list[CaseRecord] = []
    for some in _parts(wanted):
        tell(len(records), len(wanted) + 1)
        with desk.look(Action.CASE_EXPORT) as session:
            records += [record_of(session, load_case(session, desk, case_id), identity=False) for case_id in some]
    tell(len(records), len(wanted) + 1)
    return records


def _note(desk: Desk, case_ids: Sequence[str], form: Form) -> None:
    """Write into each case that it was exported; the entries stand already. One that was sent away meanwhile keeps none."""
    with desk.quietly(Action.CASE_EXPORT) as session:
        for case_id in case_ids:
            facts: dict[str, str | int | bool] = {"form": form, "identity": False}
            with suppress(Refused):
                append_event(session, desk, case_id, load_events(session, case_id)[-1].sequence, "exported", facts)


def _parts(case_ids: Sequence[str]) -> list[Sequence[str]]:
    return [case_ids[start : start + AT_ONCE] for start in range(0, len(case_ids), AT_ONCE)]


def _silent(_done: int, _all: int) -> None:
    pass
