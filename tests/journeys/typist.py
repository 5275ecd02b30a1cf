"""A supervisor who types half a reading and is then killed with the whole program: ``typist.py FOLDER``.

Prints ``typed`` a second after the last key, and waits for the end.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from screening_desk import reference
from screening_desk.gui.play import account
from screening_desk.services.access import Role
from screening_desk.services.entry import Door
from tests.journeys.conftest import Program
from tests.journeys.supervisors import half_a_reading, open_case
from tests.stores import FrozenClock


def main(folder: Path) -> None:
    """Play it by keys, on the folder's store."""
    application = QApplication(sys.argv[:1])
    clock = FrozenClock()
    clock.move(hours=1)
    program = Program(Door(folder, reference.load(), clock), application)
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.flagged_traveller()
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    open_case(journey)
    half_a_reading(journey)
    journey.hands.rest(1.0)
    print("typed", flush=True)
    time.sleep(600)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
