"""Growing waits after wrong passphrases, per name, kept over restarts in a small file beside the store.

The file holds no names: whatever was typed as a name, perhaps a passphrase, stands there as a keyed hash.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import math
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

from screening_desk.records import durable
from screening_desk.records.clock import Clock, stamp
from screening_desk.records.slots import normal_name

NAME = "waits.json"
STEPS = (30, 60, 120, 300)
"""Seconds to wait after the first, second, third and every further wrong passphrase in a row."""

_MOST_NAMES = 500

FileState = Literal["ok", "missing", "shortened", "damaged"]


class Failures(msgspec.Struct, frozen=True):
    """Wrong passphrases for one name since its last sign-in; `until` is when the next try is heard."""

    count: int
    until: datetime


class _Content(msgspec.Struct, frozen=True):
    salt: bytes
    serial: int
    untold: int
    names: dict[str, Failures]


class Waits:
    """The waits of one folder. `serial` counts all changes; the store remembers it, so a put-back file is noticed."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.path = folder / NAME
        self._clock = clock
        self._until: dict[str, float] = {}
        self.damaged = False
        self.unwritten = False
        self._content = self._read()

    @property
    def serial(self) -> int:
        """How many changes the file has seen; write it into the store at each sign-in."""
        return self._content.serial

    @property
    def untold(self) -> int:
        """How many wrong passphrases, of all names, are not in the audit chain yet."""
        return self._content.untold

    def state(self, remembered_serial: int) -> FileState:
        """Compare the file with what the store remembers from the last sign-in."""
        if self.damaged:
            return "damaged"
        if not self.path.exists():
            return "missing" if remembered_serial else "ok"
        return "shortened" if self._content.serial < remembered_serial else "ok"

    def seconds_left(self, name: str) -> int:
        """Return how long this name has to wait, in whole seconds; 0 when a try is heard."""
        key = self._key(name)
        failures = self._content.names.get(key)
        if failures is None:
            return 0
        # A clock set back must not lock a person out for longer than the step; one set forward must not free the way.
        longest = STEPS[min(failures.count, len(STEPS)) - 1]
        by_clock = min((failures.until - self._clock.now()).total_seconds(), longest)
        return max(0, math.ceil(max(by_clock, self._until.get(key, 0.0) - self._clock.monotonic())))

    def failed(self, name: str) -> int:
        """Count a wrong passphrase and return the seconds this name has to wait now."""
        key, before = self._key(name), self._content.names
        count = before[key].count + 1 if key in before else 1
        wait = STEPS[min(count, len(STEPS)) - 1]
        self._until[key] = self._clock.monotonic() + wait
        now = self._clock.now()
        names = {**before, key: Failures(count, now + timedelta(seconds=wait))}
        if len(names) > _MOST_NAMES:
            # Invented names must not fill the disk; those whose wait is longest over go first.
            names = dict(sorted(names.items(), key=lambda item: item[1].until)[-_MOST_NAMES:])
        self._write(_Content(self._content.salt, self.serial + 1, self.untold + 1, names))
        return wait

    def succeeded(self, name: str) -> int:
        """Forget the failures of a name and return how many there were."""
        key = self._key(name)
        had = self._content.names.get(key)
        self._until.pop(key, None)
        names = {other: failures for other, failures in self._content.names.items() if other != key}
        self._write(_Content(self._content.salt, self.serial + 1, self.untold, names))
        return had.count if had else 0

    def told(self) -> None:
        """Note that the failures so far stand in the audit chain."""
        self._write(_Content(self._content.salt, self.serial + 1, 0, self._content.names))

    def _key(self, name: str) -> str:
        typed = normal_name(name).encode("utf-8", "surrogatepass")
        return hmac.new(self._content.salt, typed, hashlib.sha256).hexdigest()[:32]

    def _read(self) -> _Content:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=_Content)
        except FileNotFoundError:
            pass
        except (OSError, msgspec.MsgspecError, RecursionError):
            self.damaged = True
            with contextlib.suppress(OSError):  # kept as evidence; without it the next write would fail, or hide it
                self.path.rename(self.path.with_name(f"damaged-{stamp(self._clock.now())}-{NAME}"))
        return _Content(os.urandom(16), 0, 0, {})

    def _write(self, content: _Content) -> None:
        self._content = content
        try:
            durable.replace(self.path, msgspec.json.encode(content))
            self.unwritten = False
        except OSError:
            # The wait still holds in this run; a full disk must neither open the way nor stop a sign-in.
            self.unwritten = True
