"""The settings of an office: saved as a whole, and never over somebody else's change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from screening_desk.services.errors import Refused
from screening_desk.services.settings import save_settings, settings_of
from tests.office import SETTINGS, Office


def test_settings_are_saved_as_a_whole(office: Office) -> None:
    wanted = replace(SETTINGS, duty_phone="piket baru", backup_folder="/media/usb", backup_keep=3, backup_days=2)
    save_settings(office.administrator, wanted, SETTINGS)
    assert settings_of(office.officer) == wanted


def test_two_people_who_saw_the_same_settings_do_not_write_over_each_other(office: Office) -> None:
    save_settings(office.administrator, replace(SETTINGS, town="Kota Teladan"), SETTINGS)
    with pytest.raises(Refused, match="changed_by") as refused:
        save_settings(office.administrator, replace(SETTINGS, duty_phone="piket baru"), SETTINGS)
    assert refused.value.facts == {"by": "V. Umpama", "at": "24-11 09.30"}
    assert settings_of(office.administrator).town == "Kota Teladan"
