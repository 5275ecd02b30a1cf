"""Long work that steps aside while somebody has a traveller: two threads of one program share one processor."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep

LOOK_EVERY = 0.01
LONGEST = 2.0
"""Seconds after which the work goes on for a moment all the same: somebody may type all day."""
MOMENT = 0.1


class StepAside:
    """Call `wait` between two small steps of the work: it returns when nobody is busy, or the work was stopped."""

    def __init__(self, busy: Callable[[], bool], stopped: Callable[[], bool]) -> None:
        self._busy, self._stopped = busy, stopped
        self._not_before = 0.0

    def wait(self) -> None:
        """Sleep while somebody is busy."""
        if not self._busy() or monotonic() < self._not_before:
            return
        until = monotonic() + LONGEST
        while self._busy() and not self._stopped():
            if monotonic() >= until:
                self._not_before = monotonic() + MOMENT
                return
            sleep(LOOK_EVERY)
