"""How much work it is to try one passphrase: Argon2id, one cost for the whole key file, chosen at set-up."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from screening_desk.records.errors import NotEnoughMemory

_SMALL_MACHINE = 4_000_000_000
_TOO_LONG = 1.0


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id parameters (RFC 9106 3.1): memory in KiB, passes, lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def reaches(self, floor: Cost) -> bool:
        """Say whether no parameter is below `floor` and none is absurd."""
        return (
            floor.memory_kib <= self.memory_kib <= STRONGEST.memory_kib
            and floor.passes <= self.passes <= STRONGEST.passes
            and floor.lanes <= self.lanes <= STRONGEST.lanes
        )


FULL = Cost(256 * 1024, 3, 4)
FLOOR = Cost(64 * 1024, 3, 4)
"""The least that is ever used or accepted (RFC 9106 4, second recommended option)."""
STRONGEST = Cost(4 * 1024 * 1024, 16, 16)
"""More than this in a file is not a choice but a trick to hang the program."""


def derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes for a passphrase or code. Takes 0.3 to 1 s at the full cost, on purpose."""
    try:
        return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)
    except (HashingError, MemoryError) as error:
        raise NotEnoughMemory from error


def choose_cost(memory: int | None = None, seconds: Callable[[], float] | None = None) -> Cost:
    """Return the full cost, or the floor where memory is under 4 GB or the full cost takes over one second.

    `memory` is in bytes and `seconds` measures one derivation at the full cost; both are found out when left away.
    """
    if (memory if memory is not None else _memory()) < _SMALL_MACHINE:
        return FLOOR
    try:
        taken = seconds() if seconds else _measure()
    except NotEnoughMemory:
        return FLOOR
    return FULL if taken <= _TOO_LONG else FLOOR


def _measure() -> float:
    start = time.perf_counter()
    derive(b"calibration", bytes(16), FULL)
    return time.perf_counter() - start


def _memory() -> int:
    """Return the bytes of physical memory."""
    if sys.platform == "win32":
        kilobytes = ctypes.c_ulonglong(0)
        ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
        return kilobytes.value * 1024
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
