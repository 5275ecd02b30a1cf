"""Whom to call: what the office says, otherwise who signed in today, and nobody who is not known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from screening_desk.records.models import Staff
from screening_desk.services.duty import Duty, duty_of
from screening_desk.services.errors import Refused
from screening_desk.services.settings import put_settings
from tests.office import SETTINGS, Office

PHONE = SETTINGS.duty_phone


def signed_in(office: Office, *who: str, active: bool = True) -> None:
    """Let people sign in one minute after the other."""
    for name in who:
        office.clock.move(minutes=1)
        with office.store.write() as work:
            person = work.session.get(Staff, office.desks[name].actor.id)
            assert person is not None
            person.signed_in_at, person.active = office.clock.now(), active


def test_without_a_sign_in_only_the_phone_is_known(office: Office) -> None:
    assert duty_of(office.officer) == Duty((), PHONE)


def test_the_supervisors_of_today_the_last_one_first(office: Office) -> None:
    signed_in(office, "supervisor", "second", "head", "colleague")
    assert duty_of(office.officer) == Duty(("P. Misalnya", "S. Contoh"), PHONE)


@pytest.mark.parametrize(("hours", "known"), [(14, True), (15, False)])
def test_the_day_ends_at_midnight_of_the_office(office: Office, hours: int, known: bool) -> None:
    signed_in(office, "supervisor")  # 09.31
    office.clock.move(hours=hours)
    assert bool(duty_of(office.officer).names) is known


def test_somebody_who_left_the_office_is_not_called(office: Office) -> None:
    signed_in(office, "supervisor", active=False)
    assert duty_of(office.officer).names == ()


def test_a_supervisor_at_the_counter_is_not_told_to_call_themselves(office: Office) -> None:
    signed_in(office, "supervisor", "second")
    assert duty_of(office.supervisor).names == ("P. Misalnya",)


def test_what_the_office_says_goes_before_the_sign_ins(office: Office) -> None:
    signed_in(office, "supervisor")
    with office.store.write() as work:
        put_settings(work.session, office.administrator, replace(SETTINGS, duty_person="Kasi Lantas", duty_phone=""))
    assert duty_of(office.officer) == Duty(("Kasi Lantas",), "", named=True)


def test_who_has_no_counter_does_not_ask(office: Office) -> None:
    with pytest.raises(Refused):
        duty_of(office.administrator)
