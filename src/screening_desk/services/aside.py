"""Readings of another station that were set aside, because this station had made its own: they can be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import select

from screening_desk.records.station_models import PeerStation, StationFile
from screening_desk.reference import Reference
from screening_desk.rules.assessment import TraceStep
from screening_desk.services.access import Action
from screening_desk.services.case_view import ReadingView, load_case
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Answered
from screening_desk.services.errors import Refused
from screening_desk.services.people import names


@dataclass(frozen=True)
class AsideReading:
    """A reading as it came, and from which station; instruments beside the counter's list are not shown."""

    station: str
    number: int
    reading: ReadingView


def aside_readings(desk: Desk, case_id: str) -> tuple[AsideReading, ...]:
    """Return the readings that were set aside; open once one's own reading is saved, as the others are."""
    with desk.act(Action.CASE_OPEN, "case", case_id, reason_code="aside") as session:
        case = load_case(session, desk, case_id)
        if case.second is None:
            raise Refused("reading_first")
        files = select(StationFile).where(~StationFile.outward).order_by(StationFile.at, StationFile.id)
        held = [each for each in session.scalars(files) if case_id in each.cases and each.aside]
        peers = {each.key: each.station for each in session.scalars(select(PeerStation))}
        found = []
        for file in held:
            rows = [one for one in file.aside if one.get("screening_id") == case.screening_id]
            staff = names(session, [one["by"] for one in rows if one["table"] == "assessment"])
            for one in (each for each in rows if each["table"] == "assessment"):
                answers = [each for each in rows if each["table"] == "answer" and each["reading"] == one["reading"]]
                view = _view(one, answers, staff.get(one["by"], ""), case.reference)
                found.append(AsideReading(peers.get(file.peer, ""), int(one["reading"]), view))
        return tuple(found)


def _view(one: dict[str, Any], answers: list[dict[str, Any]], by: str, reference: Reference) -> ReadingView:
    catalogue = reference.catalogue
    fields = ("value", "at", "apart", "how", "declined", "language")
    return ReadingView(
        by_id=one["by"],
        by=by,
        at=msgspec.convert(one["at"], datetime),
        answers={
            each["item"]: msgspec.convert({name: each[name] for name in fields}, Answered)
            for each in answers
            if each["item"] in catalogue.by_id or each["item"] in catalogue.follow_ups
        },
        level=one["level"],
        trace=tuple(msgspec.convert(step, TraceStep) for step in one["trace"]),
        unknown=tuple(one["unknown"]),
        certainty=one["certainty"],
        reason=one["reason"],
    )
