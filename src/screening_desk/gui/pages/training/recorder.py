"""Own steps of a training case: what was asked and seen, and what changed in the draft of the real counter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from screening_desk.services.contacts import TYPED
from screening_desk.services.draft import Answered, Draft, ItemAnswer
from screening_desk.services.training_result import Step

OPENED = "opened"
"""What a step saw when the screening was opened; its value is the id, by which the end of a cut-off case is found."""
COMPANION = "companion"


def changes(before: Draft | None, after: Draft, at: datetime) -> Iterator[Step]:
    """Yield the steps that lead from one draft to the next."""
    beside = after.accompanied is True and not after.apart
    known = {item: each.value for item, each in _answers(before)} if before is not None else {}
    given = before.given if before is not None else {}
    for item, answered in _answers(after):
        if known.get(item) != answered.value:
            yield Step(at, "answer", item, answered.value, beside)
    for name, value in after.given.items():
        if name in TYPED:
            continue  # typed letter by letter, and no case has a key for it
        if name not in given or given[name].value != value.value:
            yield Step(at, "give", name, value.value, beside)
    if after.accompanied is not None and (before is None or before.accompanied != after.accompanied):
        yield Step(at, "give", COMPANION, "yes" if after.accompanied else "no", beside)
    if after.apart and (before is None or not before.apart):
        yield Step(at, "apart")


def _answers(draft: Draft) -> Iterator[tuple[str, Answered | ItemAnswer]]:
    """Answers to the counter's list and to the instruments beside it; their items have no id in common."""
    yield from draft.answers.items()
    yield from draft.items.items()


def opened(steps: tuple[Step, ...]) -> str:
    """Return the screening that was opened last in these steps, or the empty string."""
    return next((step.value for step in reversed(steps) if step.kind == "see" and step.what == OPENED), "")
