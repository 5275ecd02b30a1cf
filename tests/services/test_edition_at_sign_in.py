"""Which edition of the reference data a sign-in goes by, and who is told when that is another than before."""

from __future__ import annotations

from pathlib import Path

import pytest

from screening_desk.reference import Reference
from screening_desk.services import entry, reference_data, signers, staff
from screening_desk.services.access import Role
from screening_desk.services.door import Door
from screening_desk.services.entry import SignedIn
from tests.gui.administrators import make_door
from tests.gui.doors import CHEAP, OTHER, PHRASE
from tests.packages import PUBLIC, Content, newer, write_key, write_package
from tests.stores import FrozenClock


class Workstation:
    """A program that is closed and opened again, with an officer and an administrator."""

    def __init__(self, folder: Path, clock: FrozenClock, reference: Reference) -> None:
        self._folder, self.clock = folder, clock
        self.door = make_door(folder / "data", clock, reference)
        administrator = self.sign_in()
        first = staff.add(administrator, self.door, "R. Teladan", "r.teladan", Role.OFFICER)
        administrator.desk.store.close()
        officer = entry.sign_in(self.door, "r.teladan", first)
        entry.replace_passphrase(self.door, officer, first, OTHER)
        officer.desk.store.close()

    def sign_in(self, *, officer: bool = False) -> SignedIn:
        """Somebody signs in, ten minutes after whatever was before."""
        self.clock.move(minutes=10)
        return entry.sign_in(self.door, *(("r.teladan", OTHER) if officer else ("v.umpama", PHRASE)))

    def take(self, reference: Reference) -> None:
        """The administrator takes a package."""
        signed = self.sign_in()
        if not reference_data.reference_view(signed.desk).signers:
            signers.trust(signed.desk, write_key(self._folder), PUBLIC.code)
        file = write_package(self._folder, reference)
        reference_data.take(signed.desk, reference_data.offer(signed.desk, self.door.reference, file))
        signed.desk.store.close()

    def update(self, reference: Reference) -> None:
        """Another program is installed, with data of its own."""
        self.door = Door(self.door.folder, reference, self.clock, floor=CHEAP)

    def told(self, *, officer: bool = False) -> tuple[int, set[str]]:
        """Sign in; return the edition that holds and what is told about it."""
        signed = self.sign_in(officer=officer)
        signed.desk.store.close()
        edition = signed.desk.reference.edition
        assert edition is not None
        return edition.sequence, {code for code in signed.notices if code.startswith("reference_")}


@pytest.fixture
def workstation(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Workstation:
    """An office on the edition of the program."""
    return Workstation(tmp_path, clock, reference_data)


def test_what_was_taken_holds_for_whoever_signs_in_next(workstation: Workstation) -> None:
    assert workstation.told(officer=True) == (1, set())
    workstation.take(newer(workstation.door.reference))
    assert workstation.told(officer=True) == (2, set())
    assert workstation.told() == (2, set())


def test_a_newer_program_wins_and_the_administrator_is_told_once(workstation: Workstation) -> None:
    workstation.take(newer(workstation.door.reference))
    workstation.update(newer(workstation.door.reference, sequence=3))
    assert workstation.told(officer=True) == (3, set())
    assert workstation.told() == (3, {"reference_program"})
    assert workstation.told() == (3, set())


def test_an_older_program_goes_on_by_what_was_taken(workstation: Workstation) -> None:
    workstation.take(newer(workstation.door.reference, sequence=5))
    workstation.update(newer(workstation.door.reference, sequence=4))
    assert workstation.told() == (5, set())


def test_what_does_not_fit_a_new_program_is_set_aside_and_said_each_time(workstation: Workstation) -> None:
    def more(content: Content) -> None:
        content["texts"]["needed_by_the_new_program"] = {"id": "perlu", "en": "needed"}

    workstation.take(newer(workstation.door.reference, sequence=5))
    workstation.update(newer(workstation.door.reference, more, sequence=4))
    assert workstation.told(officer=True) == (4, set())
    for _ in range(2):
        assert workstation.told() == (4, {"reference_unfit"})
    workstation.take(newer(workstation.door.reference, sequence=6))
    assert workstation.told() == (6, set())
