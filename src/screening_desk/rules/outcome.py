"""What the rules of all instruments share: answers with how they are known, and a result that explains itself.

Unknown, declined and could not be checked are answers and never a no: only yes and no make anything assessed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from screening_desk.reference.instruments import Answer, How, Instrument, Item
from screening_desk.rules.trace import TraceStep

State = Literal["not_assessed", "negative", "positive"]


@dataclass(frozen=True)
class Given:
    """One answer; a yes or a no may say how it is known."""

    answer: Answer
    how: How | None = None

    def __post_init__(self) -> None:
        if self.answer not in get_args(Answer):
            raise ValueError(f"{self.answer!r} is no answer.")
        if self.how is not None and (self.how not in get_args(How) or not self.settled):
            raise ValueError(f"{self.answer!r} is not known by {self.how!r}.")

    @property
    def settled(self) -> bool:
        """True for a yes and a no, the only answers that assess anything."""
        return self.answer in {"yes", "no"}


@dataclass(frozen=True)
class DimensionState:
    """How one dimension stands: its yes items that count, by strength where it is weighed, and how many are settled.

    The state of a context dimension is always "not_assessed": it says nothing.
    """

    id: str
    state: State
    yes: tuple[str, ...] = ()
    settled: int = 0
    asked: int = 0
    strong: int = 0
    medium: int = 0
    weak: int = 0


@dataclass(frozen=True)
class Change:
    """One item that nobody has settled yet, and what a yes to it would make of its dimension and of the result."""

    item: str
    dimension: str
    state: State
    result: str


@dataclass(frozen=True)
class Outcome:
    """The result of one instrument with all that explains it; advice, never a verdict.

    `result` is the id of a reading or a code of the instrument's results. `floor` is the most serious reading whose
    positive dimensions are all there, whatever the others are; empty for none. `unknown`: items that count, apply and
    have neither yes nor no. Which instrument ran stands in it, so that two are never mixed.
    """

    instrument: str
    version: str
    rule_version: str
    profile: str
    result: str
    floor: str
    dimensions: tuple[DimensionState, ...]
    trace: tuple[TraceStep, ...]
    unknown: tuple[str, ...]
    would_change: tuple[Change, ...]


def change_steps(changes: Iterable[Change]) -> Iterator[TraceStep]:
    """One step for each result that a single further yes would bring, to be worded like those of the trace."""
    by_result: dict[str, list[str]] = {}
    for change in changes:
        by_result.setdefault(change.result, []).append(change.item)
    for result, items in by_result.items():
        yield TraceStep("would_change", tuple(items), {"result": result})


def check(given: Mapping[str, Given], instrument: Instrument, profile: str) -> None:
    """Raise ValueError for an item or a list that the instrument does not have: a yes is never dropped in silence."""
    for key in given:
        if key not in instrument.by_id:
            raise ValueError(f"The instrument {instrument.id} {instrument.version} has no item {key!r}.")
    if profile not in instrument.lists:
        raise ValueError(f"The instrument {instrument.id} {instrument.version} has no list {profile!r} in use.")


def yes_items(given: Mapping[str, Given], instrument: Instrument) -> tuple[Item, ...]:
    """Return the items answered yes, in the order of the instrument; retired ones are never counted."""
    return tuple(
        item
        for item in instrument.items
        if (found := given.get(item.id)) is not None and found.answer == "yes" and item.retired_in is None
    )


def retired_yes(given: Mapping[str, Given], instrument: Instrument) -> Iterator[TraceStep]:
    """A yes to an item that this version no longer counts is said."""
    yield from about(
        "retired",
        (item for item in instrument.items if item.retired_in and item.id in given and given[item.id].answer == "yes"),
    )


def settled_items(given: Mapping[str, Given], asked: Sequence[Item]) -> tuple[Item, ...]:
    """Return the asked items that have a yes or a no."""
    return tuple(item for item in asked if item.id in given and given[item.id].settled)


def open_items(given: Mapping[str, Given], asked: Sequence[Item]) -> tuple[Item, ...]:
    """Return the asked items that have neither yes nor no."""
    return tuple(item for item in asked if item.id not in given or not given[item.id].settled)


def gaps(given: Mapping[str, Given], asked: Sequence[Item], instrument: Instrument) -> Iterator[TraceStep]:
    """What is still unknown: whole dimensions first, then item by item under the kind of gap."""
    left = open_items(given, asked)
    for dimension in instrument.dimensions:
        items = [item for item in left if item.dimension == dimension.id and item.id not in given]
        if len(items) > 1 and len(items) == sum(item.dimension == dimension.id for item in asked):
            yield about_dimensions("gap_dimension", items, [dimension.id])
            left = tuple(item for item in left if item not in items)
    for answer in ("unknown", "declined", "not_checked"):
        yield from about(
            f"gap_{answer}", (item for item in left if item.id in given and given[item.id].answer == answer)
        )
    unanswered = [item for item in left if item.id not in given]
    yield from about("gap_open", (item for item in unanswered if not item.private))
    yield from about("gap_private", (item for item in unanswered if item.private))


def about(code: str, items: Iterable[Item]) -> Iterator[TraceStep]:
    """A step only when it is about something."""
    ids = tuple(item.id for item in items)
    if ids:
        yield TraceStep(code, ids)


def about_dimensions(code: str, items: Iterable[Item], dimensions: Iterable[str]) -> TraceStep:
    """A step that names dimensions too."""
    return TraceStep(code, tuple(item.id for item in items), {"dimensions": " ".join(dimensions)})
