"""A supervisor who loads a list and says when it is half in, made to be killed: ``list_loader.py FOLDER STAFF_ID LIST_ID FILE``."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from screening_desk import reference
from screening_desk.exchange import list_file
from screening_desk.exchange.list_file import Source
from screening_desk.records.store import Store
from screening_desk.services import list_writer
from screening_desk.services.access import Role
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.list_load import Told, load
from tests.stores import KEY, FrozenClock


def main(folder: Path, staff_id: str, list_id: str, path: Path) -> None:
    """Load, and wait for the end once half of the file is in."""
    clock = FrozenClock()
    desk = Desk(
        Store.open(folder, KEY, clock), reference.load(), clock, Actor(staff_id, "S. Contoh", "s", Role.SUPERVISOR)
    )
    seen = list_file.look(path)

    def progress(done: int, total: int) -> None:
        if done * 2 > total:
            os.write(1, b"half\n")
            time.sleep(600)

    list_writer.WINDOW = 500
    load(desk, list_id, Source(path, seen.format, seen.layout), Told("contoh"), progress)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4]))
