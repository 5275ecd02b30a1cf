"""An officer who screens without a pause and says what was saved, made to be killed: ``saver.py FOLDER STAFF_ID``.

On each line of input it forks a child that prints its pid and then ``saved REGISTER-NUMBER`` after each save.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from screening_desk import reference
from screening_desk.records.clock import SystemClock
from screening_desk.records.store import Store
from screening_desk.services import screening
from screening_desk.services.access import Role
from screening_desk.services.desk import Actor, Desk
from tests.office import CITIZEN, scanned
from tests.stores import KEY


def say(text: str) -> None:
    """Print without a buffer, so that what was said was said before the kill."""
    os.write(1, f"{text}\n".encode())


def one(desk: Desk) -> str:
    """Screen one traveller from scan to save; a draft left by a killed officer is put aside first."""
    if screening.waiting(desk) is not None:
        screening.abandon(desk, screening.resume(desk).draft, "uji")
    view = screening.open_screening(desk, scanned(CITIZEN, date(2026, 11, 24)), "arrival")
    draft = replace(view.draft, accompanied=False)
    draft = draft.give(desk.clock.now(), simkim="none_found", intact="yes", arrival_card="seen")
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(desk.clock.now(), item, "no")
    screening.keep(desk, draft)
    return screening.finish(desk, draft).register_number


def main(folder: Path, staff_id: str) -> None:
    """Fork an officer per line of input; importing once makes hundreds of kills affordable."""
    data = reference.load()
    for _line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            store = Store.open(folder, KEY, SystemClock())
            desk = Desk(store, data, SystemClock(), Actor(staff_id, "R. Teladan", "r.teladan", Role.OFFICER))
            say(f"pid {os.getpid()}")
            while True:
                say(f"saved {one(desk)}")
        os.waitpid(pid, 0)
        say("dead")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
