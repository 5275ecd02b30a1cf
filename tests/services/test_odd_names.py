"""What nobody could read or type again is no name, and no text at the door is more than a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from screening_desk.reference import Reference
from screening_desk.services import entry, recovery, staff
from screening_desk.services.access import Role
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.errors import Refused
from tests.office import SETTINGS
from tests.services.test_entry import CHEAP, OTHER, PHRASE
from tests.stores import FrozenClock

UNREADABLE = {
    "too long": "x" * 1000,
    "too long, from right to left": "\u0645" * 1000,
    "NUL": "a\x00b",
    "half a sign": "abc\ud83d",
    "half a sign alone": "\udc80",
    "turned round": "\u202etxet",
    "nothing seen": "\u200b\u2060",
    "no letter": "\U0001f600\U0001f600",
    "tab": "a\tb",
    "line break": "a\nb",
}
READABLE = {
    "Arabic": "\u0645\u062b\u0627\u0644",
    "composed of two": "Rene\u0301 Contoh",
    "with a sign": "R. Teladan \U0001f600",
    "blanks around": "  W. Ibarat  ",
}


@pytest.fixture
def office(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> tuple[Door, str]:
    """An office and its recovery code."""
    door = Door(tmp_path / "data", reference_data, clock, floor=CHEAP)
    return door, entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE)
def test_an_unreadable_name_is_refused_and_adds_nobody(office: tuple[Door, str], text: str) -> None:
    door, _ = office
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    slots = door.keys.users()
    for names in ((text, "w.ibarat"), ("W. Ibarat", text)):
        with pytest.raises(Refused, match="name_odd"):
            staff.add(signed, door, *names, Role.OFFICER)
    assert len(staff.people(signed)) == 1
    assert door.keys.users() == slots
    signed.desk.store.close()


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE)
def test_an_unreadable_name_sets_nothing_up(
    tmp_path: Path, clock: FrozenClock, reference_data: Reference, text: str
) -> None:
    door = Door(tmp_path / "data", reference_data, clock, floor=CHEAP)
    for names in ((text, "v.umpama"), ("V. Umpama", text)):
        with pytest.raises(Refused, match="name_odd"):
            entry.set_up(door, SetUpPlan(SETTINGS, *names, PHRASE), cost=CHEAP)
    assert not door.folder.exists()


@pytest.mark.parametrize("text", READABLE.values(), ids=READABLE)
def test_a_name_in_any_script_signs_in(office: tuple[Door, str], text: str) -> None:
    door, _ = office
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    first = staff.add(signed, door, text, text, Role.OFFICER)
    signed.desk.store.close()
    theirs = entry.sign_in(door, f" {text} ", first)
    assert theirs.desk.actor.name == text.strip()
    theirs.desk.store.close()


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE)
def test_whatever_is_typed_at_the_door_is_wrong_and_nothing_worse(
    office: tuple[Door, str], clock: FrozenClock, text: str
) -> None:
    door, _ = office
    with pytest.raises(Refused, match="wrong_passphrase"):
        entry.sign_in(door, text, PHRASE)
    with pytest.raises(Refused, match="wrong_passphrase"):
        entry.sign_in(door, "v.umpama", text)
    with pytest.raises(Refused, match="code_wrong"):
        recovery.recover(door, text, "v.umpama", OTHER)
    clock.move(days=1)
    entry.sign_in(door, "v.umpama", PHRASE).desk.store.close()
