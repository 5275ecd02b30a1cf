"""The first start of training on a computer: a store of its own, with a trainer and the first learner."""

from __future__ import annotations

from dataclasses import dataclass

from screening_desk.records.cost import Cost
from screening_desk.services import entry, staff
from screening_desk.services.access import Role
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.errors import Refused
from screening_desk.services.people import check_names
from screening_desk.services.settings import OfficeSettings
from screening_desk.services.training_store import training_settings

OFFICE_CODE, STATION_CODE = "LTH", "1"
"""Part of every register number here, so that none looks like one of an office."""


@dataclass(frozen=True)
class TrainingPlan:
    """What the first start asks for; `place` is the office or partner that trains."""

    place: str
    trainer: str
    username: str
    passphrase: str
    learner: str
    learner_username: str
    language: str = "id"

    @property
    def complete(self) -> bool:
        """Whether nothing is missing but perhaps a good passphrase."""
        asked = (self.place, self.trainer, self.username, self.learner, self.learner_username)
        return all(text.strip() for text in asked)


@dataclass(frozen=True)
class TrainingMade:
    """What is shown once: the recovery code, and the learner's passphrase that works one time."""

    code: str
    first_passphrase: str


def set_up(door: Door, plan: TrainingPlan, cost: Cost | None = None) -> TrainingMade:
    """Make the training store with its two accounts. What can be refused is refused before anything is made."""
    if not plan.complete:
        raise Refused("set_up_incomplete")
    check_names(plan.learner, plan.learner_username)
    if entry.slot_name(plan.username) == entry.slot_name(plan.learner_username):
        raise Refused("name_taken")
    settings = OfficeSettings(
        office_name=plan.place.strip(),
        station_name="",
        office_code=OFFICE_CODE,
        station_code=STATION_CODE,
        letterhead=(plan.place.strip(),),
        closed_mode="by_hand",
        language="en" if plan.language == "en" else "id",
    )
    made = SetUpPlan(training_settings(settings), plan.trainer, plan.username, plan.passphrase)
    code = entry.set_up(door, made, cost)
    signed = entry.sign_in(door, plan.username, plan.passphrase)
    try:
        first = staff.add(signed, door, plan.learner, plan.learner_username, Role.TRAINEE)
    finally:
        entry.leave(signed.desk)
    return TrainingMade(code, first)
