"""A training store: a store of its own with invented travellers only, marked when it is made and for good.

Nothing real is done in one, and nobody trains in any other: the desk asks `refusal` before every action, and a
screening is opened in it only for the case that its learner has begun.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.clock import Clock
from screening_desk.records.interview_models import TrainingRun
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Identity
from screening_desk.services.errors import Refused
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.zone import ZONE

CASES = "cases"
"""Folder beside the training store for the cases of its trainers."""


def folder_beside(data: Path) -> Path:
    """Return where the training store lies, for a workstation whose store lies in `data`."""
    return data.with_name(f"{data.name}-training")


def training_settings(settings: OfficeSettings) -> OfficeSettings:
    """Return the settings of a training store for an office: marked, and everything printed from it a sample."""
    return replace(settings, training=True, sample=True, backup_folder="")


def check_kind(session: Session, *, training: bool) -> None:
    """Refuse a store of the other kind: what was made for training stays apart from real work, also as a backup."""
    if read_settings(session).training != training:
        raise Refused("not_training_store" if training else "training_store")


@dataclass(frozen=True)
class CaseClock:
    """The time of day of the computer, on the day of a case."""

    clock: Clock
    day: date

    def now(self) -> datetime:
        """Return this moment on the day of the case, aware, in UTC."""
        local = self.clock.now().astimezone(ZONE)
        return datetime.combine(self.day, local.timetz()).astimezone(self.clock.now().tzinfo)

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""
        return self.clock.monotonic()


def check_opening(
    session: Session, desk: Desk, screening_id: str, identity: Identity, mode: str, *, late: bool
) -> None:
    """Refuse to open a screening in a training store that is not the case its learner has begun; note it in the run."""
    if not desk.training:
        return
    run = open_run(session, desk)
    if run is None or late or mode != run.outcome.get("mode"):
        raise Refused("training_case_only")
    check_traveller(session, desk, identity)
    run.outcome = {**run.outcome, "opened": [*run.outcome.get("opened", ()), screening_id]}


def check_traveller(session: Session, desk: Desk, identity: Identity) -> None:
    """Refuse to write of anybody into a training store but of the traveller of the open case; elsewhere do nothing."""
    if not desk.training:
        return
    run = open_run(session, desk)
    if run is None or identity.document_number not in run.outcome.get("documents", []):
        raise Refused("training_case_only")


def open_run(session: Session, desk: Desk) -> TrainingRun | None:
    """Return the run that this person has begun and not ended."""
    return session.scalars(
        select(TrainingRun)
        .where(TrainingRun.learner_id == desk.actor.id, TrainingRun.ended_at.is_(None))
        .order_by(TrainingRun.started_at.desc())
    ).first()


def real_now(desk: Desk) -> datetime:
    """Return this very moment, also at the desk of a case: runs are dated by the day on which they were trained."""
    clock = desk.clock
    return (clock.clock if isinstance(clock, CaseClock) else clock).now()
