"""The Delphi rule: six dimensions, each by the strengths of its distinct yes items, and what they mean together.

Source: ILO and European Commission, operational indicators of trafficking in human beings, 2009 (WCMS_105023); lists and
strengths are data (`reference.instruments`). Where the source leaves room, decision 22 and safety settle it:

* One yes or no makes a dimension assessed. Nothing settled is "not assessed", never "negative".
* A dimension that the list does not have (a child's act in an adult's) is left out of the result; a yes given to one of
  its items is said, as one that is not in the list.
* A combination the table does not have, or a dimension it needs that nobody answered: no reading. `floor` still says
  how far the positive dimensions alone reach, so that another yes never lowers what is seen.
* Abuse of vulnerability may stand as the means, so "no means" needs that dimension too, in both phases.
* Under 18 the means are not needed (Palermo Protocol Art. 3(c)): act and exploitation are enough. Any yes about the
  recruitment shows the act.

Age counts only by which list is used: the child's under 18 or with the age in doubt. Who somebody is is no input.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from screening_desk.reference.instruments import Instrument, Item, Reading
from screening_desk.rules.outcome import (
    Change,
    DimensionState,
    Given,
    Outcome,
    State,
    about,
    about_dimensions,
    check,
    gaps,
    open_items,
    retired_yes,
    settled_items,
    yes_items,
)
from screening_desk.rules.trace import TraceStep

RULE_VERSION = "2026-11-27"
"""Changes with every change of this rule; kept with each result."""

Counts = tuple[int, int, int]
_PLACE = {"strong": 0, "medium": 1, "weak": 2}


def positive_by(strong: int, medium: int, weak: int) -> str:
    """Return which part of the rule makes a dimension positive with so many distinct yes items; empty for none."""
    if strong >= 2:
        return "two_strong"
    if strong >= 1 and medium + weak >= 1:
        return "strong_and_other"
    if medium >= 3:
        return "three_medium"
    return "two_medium_and_weak" if medium >= 2 and weak >= 1 else ""


def assess(given: Mapping[str, Given], instrument: Instrument, profile: str) -> Outcome:
    """Judge the answers by one list of the instrument (`profile`); ValueError for what the instrument does not have."""
    check(given, instrument, profile)
    asked = instrument.lists[profile]
    yes = yes_items(given, instrument)
    settled = settled_items(given, asked)
    dimensions = tuple(
        _dimension(row.id, instrument, profile, asked, settled, yes)
        for row in instrument.dimensions
        if row.applies(profile)
    )
    states = {row.id: row.state for row in dimensions}
    found = _Combined(instrument, profile, states, bool(settled or yes))
    return Outcome(
        instrument=instrument.id,
        version=instrument.version,
        rule_version=RULE_VERSION,
        profile=profile,
        result=found.result,
        floor=found.floor,
        dimensions=dimensions,
        trace=tuple(_explain(given, asked, yes, dimensions, found)),
        unknown=tuple(item.id for item in open_items(given, asked)),
        would_change=tuple(_changes(open_items(given, asked), dimensions, found)),
    )


def _dimension(
    name: str,
    instrument: Instrument,
    profile: str,
    asked: Sequence[Item],
    settled: Sequence[Item],
    yes: Sequence[Item],
) -> DimensionState:
    row = instrument.dimension[name]
    counts = [0, 0, 0]
    own = [item for item in yes if item.dimension == name]
    if row.counting == "weighed":
        own = [item for item in own if profile in item.strengths]
        for item in own:
            counts[_PLACE[item.strengths[profile]]] += 1
        true = bool(positive_by(*counts))
    else:
        own += [item for item in yes if item.phase == row.filled_by and item.dimension != name]
        true = bool(own) and row.counting == "fact"
    answered = sum(item.dimension == name for item in settled)
    assessed = bool(answered or own) and row.counting != "context"
    state: State = "positive" if true else "negative" if assessed else "not_assessed"
    total = sum(item.dimension == name for item in asked)
    return DimensionState(name, state, tuple(item.id for item in own), answered, total, *counts)


@dataclass(frozen=True)
class _Combined:
    """What the states of the dimensions mean together."""

    instrument: Instrument
    profile: str
    states: Mapping[str, State]
    answered: bool

    @property
    def rows(self) -> tuple[Reading, ...]:
        """Readings of this list, from least to most serious."""
        return tuple(row for row in self.instrument.readings if self.profile in row.profiles)

    @property
    def reading(self) -> Reading | None:
        """The most serious reading that fits exactly."""
        fitting = [row for row in self.rows if self._there(row) and self._all(row.negative, "negative")]
        return fitting[-1] if fitting else None

    @property
    def result(self) -> str:
        if not self.answered:
            return "not_assessed"
        return self.reading.id if self.reading else "no_reading"

    @property
    def floor(self) -> str:
        """The most serious reading whose positive dimensions are there."""
        reached = [row.id for row in self.rows if (row.positive or row.any_of) and self._there(row)]
        return reached[-1] if reached else ""

    def needed(self) -> tuple[str, ...]:
        """Dimensions without answers that keep a reading open, in their order; empty when none could fit any more."""
        possible = [row for row in self.rows if not self._contradicted(row)]
        named = {name for row in possible for name in row.named if self.states[name] == "not_assessed"}
        return tuple(name for name in self.states if name in named)

    def _there(self, row: Reading) -> bool:
        any_of = not row.any_of or any(self.states[name] == "positive" for name in row.any_of)
        return any_of and self._all(row.positive, "positive")

    def _all(self, names: Sequence[str], state: State) -> bool:
        return all(self.states[name] == state for name in names)

    def _contradicted(self, row: Reading) -> bool:
        return (
            any(self.states[name] == "negative" for name in row.positive)
            or any(self.states[name] == "positive" for name in row.negative)
            or (bool(row.any_of) and self._all(row.any_of, "negative"))
        )


def _explain(
    given: Mapping[str, Given],
    asked: Sequence[Item],
    yes: Sequence[Item],
    dimensions: Sequence[DimensionState],
    found: _Combined,
) -> Iterator[TraceStep]:
    """All steps in display order: why, why not more, notes, gaps."""
    if not found.answered:
        yield TraceStep("nothing_answered")
    for row in dimensions:
        if row.state == "positive":
            code = positive_by(row.strong, row.medium, row.weak) or "fact_yes"
            yield TraceStep(code, row.yes, {"dimensions": row.id})
    if found.reading:
        yield TraceStep("reading", (), {"dimensions": " ".join(found.reading.named), "result": found.reading.id})
    yield from _why_not(dimensions, found)
    yield from _notes(yes, found)
    yield from retired_yes(given, found.instrument)
    yield from gaps(given, asked, found.instrument)


def _why_not(dimensions: Sequence[DimensionState], found: _Combined) -> Iterator[TraceStep]:
    for row in dimensions:
        if row.state == "negative" and row.yes:
            yield TraceStep("short", row.yes, {"dimensions": row.id})
    bare = [row.id for row in dimensions if row.state == "negative" and not row.yes]
    if bare:
        yield about_dimensions("negative", (), bare)
    if found.result == "no_reading":
        needed = found.needed()
        yield about_dimensions("needed", (), needed) if needed else TraceStep("no_combination")
        if found.floor:
            yield TraceStep("floor", (), {"result": found.floor})


def _notes(yes: Sequence[Item], found: _Combined) -> Iterator[TraceStep]:
    if found.instrument.profile[found.profile].child:
        yield TraceStep("child_rule")
    yield from about("not_in_list", (item for item in yes if not _weighs(item, found)))
    yield from about(
        "disputed_strength", (item for item in yes if item.disputed and item.strengths and _weighs(item, found))
    )


def _weighs(item: Item, found: _Combined) -> bool:
    """Whether a yes to the item can count in its own dimension of this list."""
    dimension = found.instrument.dimension[item.dimension]
    return dimension.applies(found.profile) and (dimension.counting != "weighed" or found.profile in item.strengths)


def _changes(unknown: Sequence[Item], dimensions: Sequence[DimensionState], found: _Combined) -> Iterator[Change]:
    """What one further yes would change, worked out once for all items that weigh alike."""
    known: dict[tuple[str, str | None, str], Change | None] = {}
    for item in unknown:
        alike = (item.dimension, item.strengths.get(found.profile), item.phase)
        if alike not in known:
            known[alike] = _change(item, dimensions, found)
        change = known[alike]
        if change is not None:
            yield Change(item.id, change.dimension, change.state, change.result)


def _change(item: Item, dimensions: Sequence[DimensionState], found: _Combined) -> Change | None:
    states = dict(found.states)
    for row in dimensions:
        kind = found.instrument.dimension[row.id]
        if kind.counting == "fact" and (row.id == item.dimension or item.phase == kind.filled_by):
            states[row.id] = "positive"
        elif kind.counting == "weighed" and row.id == item.dimension:
            counts = [row.strong, row.medium, row.weak]
            counts[_PLACE[item.strengths[found.profile]]] += 1
            states[row.id] = "positive" if positive_by(*counts) else "negative"
    after = _Combined(found.instrument, found.profile, states, answered=True)
    gained = any(state == "positive" and found.states[name] != "positive" for name, state in states.items())
    if not gained and after.result == found.result:
        return None
    return Change(item.id, item.dimension, states[item.dimension], after.result)
