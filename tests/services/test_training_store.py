"""A training store is marked when it is made: no real work in it, no training anywhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.reference import training as cases
from screening_desk.services import entry, groups, port_call, review, screening, staff, training, training_course
from screening_desk.services.access import MAY, TRAINING, Action, Role, allows, fits, roles_of
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Late
from screening_desk.services.entry import Door, SetUpPlan, SignedIn
from screening_desk.services.errors import Refused
from screening_desk.services.settings import read_settings, save_settings, settings_of
from screening_desk.services.training_store import CaseClock, folder_beside, training_settings
from screening_desk.services.zone import day_of
from tests.office import SETTINGS, Office, scanned
from tests.stores import CHEAP, FrozenClock

MOMENTS = st.integers(0, 10**9).map(lambda second: datetime.fromtimestamp(1_500_000_000 + second, UTC))
PHRASE = "perahu kecil melintas teluk"
CASE = cases.load()["shy_first_traveller"]

REAL_WORK: dict[str, Callable[[Office], object]] = {
    "queue": lambda school: review.queue(school.supervisor),
    "case": lambda school: review.open_case(school.supervisor, "0" * 32),
    "screening": lambda school: screening.open_screening(school.officer, scanned(), "arrival"),
    "ship": lambda school: port_call.open_call(school.officer),
    "group": lambda school: groups.open_group(school.officer, "departure", {}),
}


@pytest.mark.parametrize("name", REAL_WORK)
def test_nothing_real_is_done_in_a_training_store(school: Office, name: str) -> None:
    with pytest.raises(Refused, match=r"training_(store|case_only)"):
        REAL_WORK[name](school)


def test_nobody_trains_in_the_store_of_an_office(office: Office) -> None:
    with pytest.raises(Refused, match="not_training_store"):
        training.start(office.trainee, CASE)
    with pytest.raises(Refused, match="not_training_store"):
        training_course.learners(office.administrator)
    with pytest.raises(Refused, match="not_training_store"):
        screening.open_screening(office.trainee, scanned(), "arrival")


def test_no_late_entry_comes_into_a_training_store(school: Office) -> None:
    training.start(school.trainee, CASE)
    late = Late(school.clock.now(), "F-1", "R. Teladan", "power")
    with pytest.raises(Refused, match="training_case_only"):
        screening.open_screening(school.trainee, training.identity(CASE.document[0], CASE), CASE.mode, late)


@pytest.mark.parametrize("action", sorted(Action))
def test_every_action_fits_one_kind_of_store_at_least(action: Action) -> None:
    roles = [role for role in Role if allows(role, action)]
    assert any(fits(role, action, training=training_) for role in roles for training_ in (False, True))


def test_training_is_the_only_thing_that_a_learner_may_do_and_nobody_else() -> None:
    for role in roles_of(training=False):
        assert not any(fits(role, action, training=False) for action in MAY[role] & TRAINING)
    for action in MAY[Role.TRAINEE]:
        everybody = all(action in MAY[role] for role in Role)
        assert fits(Role.TRAINEE, action, training=True)
        assert fits(Role.TRAINEE, action, training=False) == everybody


def test_an_administrator_adds_whom_the_store_is_for() -> None:
    assert Role.TRAINEE not in roles_of(training=False)
    assert set(roles_of(training=True)) == {Role.TRAINEE, Role.ADMINISTRATOR, Role.AUDITOR}


def set_up(folder: Path, clock: FrozenClock, *, training_: bool) -> tuple[Door, SignedIn]:
    door = Door(folder, None, clock, floor=CHEAP)
    settings = training_settings(SETTINGS) if training_ else SETTINGS
    entry.set_up(door, SetUpPlan(settings, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    return door, entry.sign_in(door, "v.umpama", PHRASE)


def test_the_mark_is_set_at_the_set_up_and_known_at_every_sign_in(tmp_path: Path, clock: FrozenClock) -> None:
    door, signed = set_up(folder_beside(tmp_path / "data"), clock, training_=True)
    assert signed.desk.training
    assert signed.settings.sample
    first = staff.add(signed, door, "L. Amsal", "l.amsal", Role.TRAINEE)
    with pytest.raises(Refused, match="role_other_store"):
        staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(signed.desk)
    learner = entry.replace_passphrase(door, entry.sign_in(door, "l.amsal", first), first, "pohon kelapa dekat pantai")
    assert training.start(learner.desk, CASE).case_id == CASE.id
    entry.leave(learner.desk)


def test_an_office_takes_no_learners(tmp_path: Path, clock: FrozenClock) -> None:
    door, signed = set_up(tmp_path / "data", clock, training_=False)
    assert not signed.desk.training
    with pytest.raises(Refused, match="role_other_store"):
        staff.add(signed, door, "L. Amsal", "l.amsal", Role.TRAINEE)
    entry.leave(signed.desk)


def never_changes(desk: Desk, mark: bool) -> None:
    settings = settings_of(desk)
    assert settings.training == mark
    with pytest.raises(Refused, match="training_for_good"):
        save_settings(desk, replace(settings, training=not mark))
    save_settings(desk, replace(settings, town="Kota Lain"))
    with desk.store.read() as session:
        assert read_settings(session).training == mark


def test_a_training_store_stays_one(school: Office) -> None:
    never_changes(school.administrator, mark=True)


def test_an_office_never_becomes_one(office: Office) -> None:
    never_changes(office.administrator, mark=False)


def test_the_training_store_lies_beside_the_real_one() -> None:
    assert folder_beside(Path("/data/desk")) == Path("/data/desk-training")


def test_what_is_printed_from_it_is_a_sample_and_no_backup_is_made_by_itself() -> None:
    settings = training_settings(replace(SETTINGS, sample=False, backup_folder="/backups"))
    assert (settings.training, settings.sample, settings.backup_folder) == (True, True, "")


@given(MOMENTS, st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_a_case_plays_at_the_real_time_of_its_day(moment: datetime, day: date) -> None:
    now = CaseClock(FrozenClock(moment), day).now()
    assert day_of(now) == day
    assert now.tzinfo == UTC
