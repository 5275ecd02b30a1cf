"""The closed door: where the store of a workstation lies, and what is needed to open it.

Nothing heavy is loaded here: the window shows the door first, and loads what lies behind it afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from screening_desk.records.clock import Clock
from screening_desk.records.cost import FLOOR, Cost
from screening_desk.records.errors import StoreError
from screening_desk.records.files import begun
from screening_desk.records.lock import FolderLock
from screening_desk.services.errors import Unavailable

if TYPE_CHECKING:
    from screening_desk.records.keyslots import KeyFile
    from screening_desk.records.waits import Waits
    from screening_desk.reference import Reference


@dataclass(frozen=True)
class Door:
    """A workstation before anybody has signed in."""

    folder: Path
    data: Reference | None
    """The dated facts where they are read already; see `reference`."""
    clock: Clock
    floor: Cost = FLOOR
    lock: FolderLock | None = None
    """Held by the program for its whole life, also while the screen is locked and the store closed."""
    training: bool = False
    """Whether the program was started for training: then it opens a training store and no other."""

    @cached_property
    def reference(self) -> Reference:
        """The dated facts that came with the program; read when they are first asked for."""
        from screening_desk import reference  # noqa: PLC0415 - not before the door stands

        return self.data or reference.load()

    @property
    def keys(self) -> KeyFile:
        """The key file beside the store."""
        from screening_desk.records.keyslots import KeyFile  # noqa: PLC0415 - not before the door stands

        return KeyFile(self.folder, floor=self.floor)

    @cached_property
    def waits(self) -> Waits:
        """The growing waits, kept for the life of the program so that a clock set back frees nobody."""
        from screening_desk.records.waits import Waits  # noqa: PLC0415 - not before the door stands

        return Waits(self.folder, self.clock)

    def exists(self) -> bool:
        """Whether an office was set up here; one whose set-up was cut off was not."""
        return begun(self.folder)


def hold(folder: Path) -> FolderLock:
    """Take a folder for this program alone; a second program on it is refused politely."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return FolderLock(folder)
    except StoreError as error:
        raise Unavailable(error.code) from error
