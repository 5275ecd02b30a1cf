"""The transit-risk rule for departures: any fact of control, deception, forced crime or about a child is attention.

It shows no number (decision 23). Who somebody is, where somebody goes and with how much luggage is context: it is said,
asked about further, and never weighs. Attention informs and is never a ground to hold anyone (decision 8).

A yes about a child counts whatever list was chosen: the group is never closed by the document's birth date.
"""

from collections.abc import Iterator, Mapping, Sequence

from screening_desk.reference.instruments import Instrument, Item
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

RULE_VERSION = "2026-11"
"""Changes with every change of this rule; kept with each result."""
FORCED_CRIME = "CRIME"
"""The dimension whose yes brings the sentence on non-punishment."""


def assess(given: Mapping[str, Given], instrument: Instrument, profile: str) -> Outcome:
    """Judge the answers by one list of the instrument (`profile`); ValueError for what the instrument does not have."""
    check(given, instrument, profile)
    asked = instrument.lists[profile]
    counted = [item for item in asked if instrument.dimension[item.dimension].counting == "fact"]
    yes = yes_items(given, instrument)
    settled = settled_items(given, asked)
    dimensions = tuple(_dimension(row.id, instrument, asked, settled, yes) for row in instrument.dimensions)
    result = _result(dimensions)
    unknown = open_items(given, counted)
    return Outcome(
        instrument=instrument.id,
        version=instrument.version,
        rule_version=RULE_VERSION,
        profile=profile,
        result=result,
        floor="",
        dimensions=dimensions,
        trace=tuple(_explain(given, counted, yes, dimensions, instrument, profile)),
        unknown=tuple(item.id for item in unknown),
        would_change=()
        if result == "attention"
        else tuple(Change(item.id, item.dimension, "positive", "attention") for item in unknown),
    )


def _dimension(
    name: str, instrument: Instrument, asked: Sequence[Item], settled: Sequence[Item], yes: Sequence[Item]
) -> DimensionState:
    own = tuple(item.id for item in yes if item.dimension == name)
    answered = sum(item.dimension == name for item in settled)
    state: State = "positive" if own else "negative" if answered else "not_assessed"
    if instrument.dimension[name].counting != "fact":
        state = "not_assessed"
    return DimensionState(name, state, own, answered, sum(item.dimension == name for item in asked))


def _result(dimensions: Sequence[DimensionState]) -> str:
    states = {row.state for row in dimensions}
    return "attention" if "positive" in states else "none_yet" if "negative" in states else "not_assessed"


def _explain(
    given: Mapping[str, Given],
    counted: Sequence[Item],
    yes: Sequence[Item],
    dimensions: Sequence[DimensionState],
    instrument: Instrument,
    profile: str,
) -> Iterator[TraceStep]:
    """All steps in display order: why, why not more, notes, gaps."""
    result = _result(dimensions)
    if result == "not_assessed":
        yield TraceStep("nothing_answered")
    elif result == "none_yet":
        yield TraceStep("no_yes")
    for row in dimensions:
        if row.state == "positive":
            yield TraceStep("fact_yes", row.yes, {"dimensions": row.id})
    bare = [row.id for row in dimensions if row.state == "negative"]
    if bare:
        yield about_dimensions("no_fact", (), bare)
    context = [item for item in yes if instrument.dimension[item.dimension].counting == "context"]
    yield from about("context", context)
    yield from about("crime", (item for item in yes if item.dimension == FORCED_CRIME))
    if not instrument.profile[profile].child:
        yield from about("child_fact", (item for item in yes if item.child_only and item not in context))
    yield from retired_yes(given, instrument)
    yield from gaps(given, counted, instrument)
