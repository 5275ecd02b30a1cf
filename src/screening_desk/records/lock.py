"""One program per store folder. The system drops the lock when the program ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from screening_desk.records.errors import Changing, InUse

NAME = "store.lock"


_ALONE: dict[Path, int] = {}


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep every other thread of this program from opening the store of a folder: its key or its files are changing.

    Whoever signed in halfway would settle the keys for a state that is gone a moment later. Raises Changing.
    """
    place, own = folder.absolute(), threading.get_ident()
    if _ALONE.setdefault(place, own) != own:
        raise Changing
    try:
        yield
    finally:
        _ALONE.pop(place, None)


def require_not_alone(folder: Path) -> None:
    """Raise Changing while another thread has the folder to itself."""
    if _ALONE.get(folder.absolute(), threading.get_ident()) != threading.get_ident():
        raise Changing


class FolderLock:
    """An exclusive hold on a store folder; raises InUse when another program, or another part of this one, has it."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._file)
        except OSError:
            os.close(self._file)
            raise InUse from None

    def release(self) -> None:
        """Let go. Calling it twice does no harm."""
        if self._file >= 0:
            # The name stays: removing it would let two programs lock two different files of one name.
            with contextlib.suppress(OSError):
                os.close(self._file)
            self._file = -1

    def __enter__(self) -> FolderLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
