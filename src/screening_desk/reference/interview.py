"""Safety steps of a private interview: what is settled before the first question, in both languages."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec

from screening_desk.reference.indicators import Source
from screening_desk.reference.model import Confidence
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

StepState = Literal["done", "not_possible", "declined"]


class StepRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step. `say`: what the officer can say; `why`: what it is for. `apart` settles that nobody beside can hear."""

    id: str
    text: Text
    why: Text
    source: str
    confidence: Confidence
    say: Text | None = None
    declinable: bool = False
    apart: bool = False
    child: bool = False


class InterviewWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The steps in the order they are settled."""

    sources: tuple[Source, ...] = msgspec.field(name="source")
    states: dict[StepState, Text]
    steps: tuple[StepRow, ...] = msgspec.field(name="step")

    def of(self, *, child: bool) -> tuple[StepRow, ...]:
        """Return the steps that are asked for."""
        return tuple(step for step in self.steps if child or not step.child)

    def step(self, step_id: str) -> StepRow | None:
        """Return a step; None for one that this version no longer has."""
        return next((step for step in self.steps if step.id == step_id), None)


@lru_cache(maxsize=1)
def load() -> InterviewWords:
    """Read the steps shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "interview.toml")


def read(path: Path) -> InterviewWords:
    """Read the steps of a file; ReferenceError names the fault in one sentence."""
    try:
        words = msgspec.toml.decode(path.read_bytes(), type=InterviewWords)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    for problem in _problems(words):
        raise ReferenceError(f"{path.name}: {problem}.")
    return words


def _problems(words: InterviewWords) -> Iterator[str]:
    sources = {source.id for source in words.sources}
    yield from (f"step {name} stands there twice" for name, n in Counter(s.id for s in words.steps).items() if n > 1)
    for step in words.steps:
        if step.source not in sources:
            yield f"step {step.id} names the source {step.source}, which is not listed"
        if step.apart and step.declinable:
            yield f"step {step.id} keeps others from hearing and cannot be declined"
        for text in (step.text, step.why, step.say):
            if text is not None and not (text.id.strip() and text.en.strip()):
                yield f"step {step.id} has empty words"
    if sum(step.apart for step in words.steps) != 1:
        yield "exactly one step must say that nobody beside can hear"
    missing = [state for state in ("done", "not_possible", "declined") if state not in words.states]
    yield from (f"no words for {state}" for state in missing)
