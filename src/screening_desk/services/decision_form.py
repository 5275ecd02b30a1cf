"""What the form of a decision asks for, what is missing in it, and what of it is kept beside the decision."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.decision_models import DecisionForm
from screening_desk.reference import decision_forms
from screening_desk.services.errors import Refused

HANDED_WITHIN = timedelta(hours=24)
"""A hand-over is noted at most this long after it, or before."""
UNIT_LENGTH = PERSON_LENGTH = 200
PLACE_LENGTH = 120
BASIS_LENGTH = 200


@dataclass(frozen=True)
class Handing:
    """Who takes a person over: the kind of receiver after a deferral, the receiving person, when, and how."""

    kind: str = ""
    person: str = ""
    at: datetime | None = None
    how: str = ""


NOT_HANDED = Handing()


@dataclass(frozen=True)
class ExitBan:
    """The draft of a note for an urgent exit ban (Permenimipas 13/2025 Art. 9(3)): what the case does not hold itself."""

    reason: str
    birth_place: str = ""


@dataclass(frozen=True)
class Filled:
    """What stands in a form, for the check."""

    basis: str = ""
    until: datetime | None = None
    unit: str = ""
    handing: Handing = NOT_HANDED
    exit_ban: ExitBan | None = None


def check_form(asked: Collection[str], filled: Filled, now: datetime) -> None:
    """Refuse a form for the first thing that is missing or cannot be, in the order of its fields."""
    for name, check in _CHECKS.items():
        if name in asked and (code := check(filled, now)):
            raise Refused(code)
    if len(filled.basis) > BASIS_LENGTH:
        raise Refused("basis_too_long", most=BASIS_LENGTH)
    if filled.exit_ban is not None and not filled.exit_ban.reason.strip():
        raise Refused("ban_reason_missing")


def _until(filled: Filled, now: datetime) -> str:
    if filled.until is None:
        return "until_missing"
    return "" if filled.until > now else "until_past"


def _handed_at(filled: Filled, now: datetime) -> str:
    at = filled.handing.at
    return "" if at is not None and abs(at - now) <= HANDED_WITHIN else "handed_time_missing"


def _known(value: str, known: Collection[str], code: str) -> str:
    return "" if value in known else code


_CHECKS: dict[str, Callable[[Filled, datetime], str]] = {
    "basis": lambda filled, _: "" if filled.basis.strip() else "basis_missing",
    "until": _until,
    "handed": lambda filled, _: _known(filled.handing.kind, decision_forms.load().receivers, "handed_missing"),
    "unit": lambda filled, _: "" if filled.unit.strip() else "unit_missing",
    "person": lambda filled, _: "" if filled.handing.person.strip() else "receiver_missing",
    "when": _handed_at,
    "how": lambda filled, _: _known(filled.handing.how, decision_forms.load().ways, "handed_how_missing"),
}


def write_form(
    session: Session, decision_id: str, asked: Collection[str], handing: Handing, exit_ban: ExitBan | None
) -> None:
    """Keep what a form said; what its decision does not ask for is left out, and a row without anything is not made."""
    handed_kind = handing.kind if "handed" in asked else ""
    taken = handing if "person" in asked else NOT_HANDED
    if not handed_kind and taken == NOT_HANDED and exit_ban is None:
        return
    session.add(
        DecisionForm(
            decision_id=decision_id,
            handed_kind=handed_kind,
            handed_person=taken.person.strip()[:PERSON_LENGTH],
            handed_at=taken.at,
            handed_how=taken.how,
            exit_ban=exit_ban is not None,
            ban_reason=exit_ban.reason.strip() if exit_ban else "",
            birth_place=exit_ban.birth_place.strip()[:PLACE_LENGTH] if exit_ban else "",
        )
    )


def load_forms(session: Session, decisions: Iterable[str]) -> dict[str, tuple[Handing, ExitBan | None]]:
    """Return what the forms of decisions said; those without more than a reason are not there."""
    found = session.scalars(select(DecisionForm).where(DecisionForm.decision_id.in_(list(decisions))))
    return {
        each.decision_id: (
            Handing(each.handed_kind, each.handed_person, each.handed_at, each.handed_how),
            ExitBan(each.ban_reason, each.birth_place) if each.exit_ban else None,
        )
        for each in found
    }
