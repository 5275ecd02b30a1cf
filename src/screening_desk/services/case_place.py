"""Where a case is worked on: at one station at a time. Its events say so, so that every station that has them agrees."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.stations import own_openers

SENT, TAKEN_BACK = "sent", "taken_back"
MOVES = frozenset({SENT, TAKEN_BACK})
"""Events after which nobody has the case open; each names the station that goes on with it."""


@dataclass(frozen=True)
class Holding:
    """Who has a case, and since when."""

    by: str
    at: datetime


def held_by(events: Sequence[row.CaseEvent]) -> Holding | None:
    """Return who has the case now: by the last opening, taking over or moving since it came here."""
    last = next((event for event in reversed(events) if event.kind in {"opened", "moved", *MOVES}), None)
    if last is None or last.kind in MOVES:
        return None
    return Holding(str(last.facts["to"]) if last.kind == "moved" else last.by, last.at)


def away_at(events: Sequence[row.CaseEvent], own: Collection[str]) -> str:
    """Return the code of the station a case was sent to; empty while it is here.

    `own` are one's public signing keys, former ones too: a case that was sent to one of them is here.
    """
    move = next((event for event in reversed(events) if event.kind in MOVES), None)
    if move is None or move.facts.get("key") in own:
        return ""
    return str(move.facts.get("station", ""))


def place_of(session: Session, desk: Desk, events: Sequence[row.CaseEvent]) -> str:
    """Do the same with the key of this station; a case that never moved needs none."""
    if not any(event.kind in MOVES for event in events):
        return ""
    return away_at(events, own_openers(session, desk))


def check_here(session: Session, desk: Desk, events: Sequence[row.CaseEvent], what: str) -> None:
    """Refuse to go on with a case that another station has; only taking it back happens where it is not."""
    if what != TAKEN_BACK:
        require_here(place_of(session, desk, events))


def require_here(station: str) -> None:
    """Refuse where a station is named that has the case."""
    if station:
        raise Refused("case_away", station=station)


def closed(events: Sequence[row.CaseEvent]) -> bool:
    """Whether a case was closed, and not opened again since."""
    last = next((event.kind for event in reversed(events) if event.kind in {"closed", "reopened"}), "")
    return last == "closed"


def require_open(events: Sequence[row.CaseEvent]) -> None:
    """Refuse work on a case that was closed."""
    if closed(events):
        raise Refused("case_closed")
