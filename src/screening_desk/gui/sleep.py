"""Whether the computer slept, and on Windows that it is about to."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

POWER = 0x0218
"""WM_POWERBROADCAST."""
SUSPENDS, RESUMED = 0x0004, frozenset({0x0007, 0x0012})
"""PBT_APMSUSPEND; PBT_APMRESUMESUSPEND and PBT_APMRESUMEAUTOMATIC."""


def asleep() -> float:
    """Return for how many seconds in all the computer slept since it was started; 0 where the system does not say.

    It grows in sleep alone: a clock that is set, or a program that is busy, changes nothing.
    """
    if sys.platform == "win32":
        awake = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))  # 100 ns
        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_ulonglong
        return float(ticks()) / 1e3 - awake.value / 1e7
    with_sleep: int | None = getattr(time, "CLOCK_BOOTTIME", None)  # Linux alone has it
    if with_sleep is None:
        return 0.0
    return time.clock_gettime(with_sleep) - time.clock_gettime(time.CLOCK_MONOTONIC)


class Message(ctypes.Structure):
    """The head of a Windows MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("what", ctypes.c_size_t),
        ("more", ctypes.c_ssize_t),
    )


class SleepWatch(QAbstractNativeEventFilter):
    """Tells when Windows says that it goes to sleep, while there is still time to lock, and again when it woke."""

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Look at each message of the window system; none is held back."""
        if kind == b"windows_generic_MSG":
            told = Message.from_address(int(message))
            if told.message == POWER and (told.what == SUSPENDS or told.what in RESUMED):
                self._tell()
        return False, 0
