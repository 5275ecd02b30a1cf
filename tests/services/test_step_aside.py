"""Long work waits while somebody is busy, never for ever, and ends at once when it is stopped."""

from __future__ import annotations

from itertools import chain, repeat
from time import monotonic

import pytest

from screening_desk.services import step_aside
from screening_desk.services.step_aside import StepAside


def waited(aside: StepAside) -> float:
    begun = monotonic()
    aside.wait()
    return monotonic() - begun


def test_it_goes_on_as_soon_as_nobody_is_busy() -> None:
    turns = chain([True, True, True], repeat(False))
    assert 0.01 < waited(StepAside(lambda: next(turns), lambda: False)) < step_aside.LONGEST
    assert waited(StepAside(lambda: False, lambda: False)) < 0.01


def test_somebody_who_types_all_day_does_not_hold_it_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(step_aside, "LONGEST", 0.05)
    aside = StepAside(lambda: True, lambda: False)
    assert waited(aside) >= 0.05
    assert waited(aside) < 0.01


def test_a_stopped_work_does_not_wait() -> None:
    assert waited(StepAside(lambda: True, lambda: True)) < 0.05
