"""Work for quiet moments: small steps at turns of the event loop that have nothing else to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

Step = Callable[[], object]
"""Little enough to come between two keys: under 16 ms."""

PAUSE = 0
"""Milliseconds between two steps, at least; none, so that a step comes at each turn with nothing else to do."""


def in_quiet_moments(owner: QObject, steps: Iterable[Step]) -> QTimer:
    """Do the steps one by one, each after everything that waits; they end with their owner.

    Until the last is done the owner is held: else it could be collected in the middle of a step that makes its parts.
    """
    waiting, timer, held = iter(steps), QTimer(owner), [owner]

    def do_next() -> None:
        step = next(waiting, None)
        if step is None:
            timer.stop()
            held.clear()
        else:
            step()

    timer.timeout.connect(do_next)
    timer.start(PAUSE)
    return timer


def dress(widget: QWidget) -> None:
    """Look up the style sheet for a widget and all in it now: it is the dearest part of a first showing."""
    for part in (widget, *widget.findChildren(QWidget)):
        part.ensurePolished()
