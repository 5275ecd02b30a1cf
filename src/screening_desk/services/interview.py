"""A private interview as a value: the steps before it, its pauses, the person's own words, and remarks apart from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from screening_desk.reference.interview import StepState


@dataclass(frozen=True)
class Step:
    """What became of one safety step; ``why`` says in words why it was not possible."""

    state: StepState
    at: datetime
    why: str = ""


@dataclass(frozen=True)
class Said:
    """What the person said, word for word, and when it was first written down."""

    text: str
    at: datetime


@dataclass(frozen=True)
class Pause:
    """From when to when nobody asked; open while it lasts."""

    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class Interview:
    """One interview of one reading. ``words`` by item, or by the empty key where they belong to none.

    ``seen_at``: the last act in it. A program that was killed leaves no pause behind: going on makes one from then.
    """

    started_at: datetime
    seen_at: datetime
    ended_at: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    steps: Mapping[str, Step] = field(default_factory=dict)
    language: str = ""
    interpreter: str = ""
    """A code of the office for whoever interpreted, never a name."""
    words: Mapping[str, Said] = field(default_factory=dict)
    remarks: str = ""

    @property
    def paused_since(self) -> datetime | None:
        """Since when it is paused; None while it runs or when it has ended."""
        last = self.pauses[-1] if self.pauses else None
        return last.since if last is not None and last.until is None and self.ended_at is None else None

    def take(self, at: datetime, step: str, state: StepState | None, why: str = "") -> Interview:
        """Say what became of a step; None takes it back. A reason stays only with what was not possible."""
        steps = {key: value for key, value in self.steps.items() if key != step}
        if state is not None:
            steps[step] = Step(state, at, why.strip() if state == "not_possible" else "")
        return replace(self, steps=steps, seen_at=at)

    def say(self, at: datetime, item: str, text: str) -> Interview:
        """Keep the person's own words to one item as they are typed; the first moment stays, empty words go."""
        words = {key: value for key, value in self.words.items() if key != item}
        if text.strip():
            words[item] = Said(text, self.words[item].at if item in self.words else at)
        return replace(self, words=words, seen_at=at)

    def type(
        self, at: datetime, language: str | None = None, interpreter: str | None = None, remarks: str | None = None
    ) -> Interview:
        """Keep what is typed beside the questions."""
        return replace(
            self,
            seen_at=at,
            language=self.language if language is None else language,
            interpreter=self.interpreter if interpreter is None else interpreter,
            remarks=self.remarks if remarks is None else remarks,
        )

    def pause(self, at: datetime) -> Interview:
        """Stop asking for a while; a pause in a pause is the same pause."""
        if self.paused_since is not None or self.ended_at is not None:
            return self
        return replace(self, pauses=(*self.pauses, Pause(at)), seen_at=at)

    def go_on(self, at: datetime) -> Interview:
        """Ask again: ends a pause, makes one where the program was away, or goes on after the end."""
        if self.paused_since is not None:
            return replace(self, pauses=(*self.pauses[:-1], Pause(self.pauses[-1].since, at)), seen_at=at)
        since = self.ended_at or self.seen_at
        return replace(self, pauses=(*self.pauses, Pause(since, at)), ended_at=None, seen_at=at)

    def end(self, at: datetime) -> Interview:
        """Nothing more is asked in private for now."""
        return replace(self, ended_at=at, seen_at=at)


def begin(at: datetime) -> Interview:
    """Begin an interview."""
    return Interview(at, at)
