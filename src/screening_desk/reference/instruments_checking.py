"""Refuses instruments of indicators that are complete row by row but cannot be defended."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from string import Formatter
from typing import get_args

import msgspec

from screening_desk.reference.indicators import Catalogue
from screening_desk.reference.instruments import Answer, How, Instrument, Item, Kind
from screening_desk.reference.model import ANY_WORK, UsualPay, in_force
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error

PLACEHOLDERS = frozenset({"items", "first", "last", "dimensions", "result"})
_COMMON_STEPS = frozenset(
    {"nothing_answered", "fact_yes", "retired", "gap_dimension", "gap_unknown", "gap_declined", "gap_not_checked"}
    | {"gap_open", "gap_private", "would_change"}
)
STEPS: Mapping[Kind, frozenset[str]] = {
    "delphi": _COMMON_STEPS
    | {"two_strong", "strong_and_other", "three_medium", "two_medium_and_weak", "reading", "short", "negative"}
    | {"no_combination", "needed", "floor", "child_rule", "not_in_list", "disputed_strength"},
    "transit": _COMMON_STEPS | {"no_fact", "no_yes", "context", "crime", "child_fact"},
}
"""What the rule of each kind can say; the data have to have words for it."""
RESULTS: Mapping[Kind, frozenset[str]] = {
    "delphi": frozenset({"not_assessed", "no_reading"}),
    "transit": frozenset({"not_assessed", "none_yet", "attention"}),
}


def check(instruments: Sequence[Instrument], catalogue: Catalogue) -> None:
    """Raise ReferenceError for the first thing that is wrong with an instrument, or that the counter list lacks."""
    for name in _twice(row.id for row in instruments):
        raise ReferenceError(f"The instrument {name} is there twice.", "twice")
    for instrument in instruments:
        problem = next(problems(instrument, catalogue), None)
        if problem:
            raise ReferenceError(f"Instrument {instrument.id}: {problem}.")


def check_pay(usual: UsualPay | None) -> None:
    """Raise ReferenceError where two figures for the same work hold on one day, or a row is about nothing."""
    rows = usual.pay if usual else ()
    for problem in _pay_problems(usual) if usual else ():
        raise ReferenceError(f"Usual pay: {problem}.", "value")
    for place, row in enumerate(rows):
        what = f"Usual pay of {row.sector} in {row.country}"
        if row.valid_from and row.valid_to and row.valid_to < row.valid_from:
            raise ReferenceError(f"{what} ends on {row.valid_to}, before it begins on {row.valid_from}.", "dates")
        for other in rows[place + 1 :]:
            first = max(row.valid_from or date.min, other.valid_from or date.min)
            same = all(getattr(row, name) == getattr(other, name) for name in _ONE_FIGURE)
            if same and all(in_force(each.valid_from, each.valid_to, first) for each in (row, other)):
                raise ReferenceError(f"{what} has two figures that hold on one day.", "dates")


_ONE_FIGURE = ("sector", "country", "currency", "figure", "period")


def _pay_problems(usual: UsualPay) -> Iterator[str]:
    """What a figure says of sectors that are not there, and words that two sectors share."""
    known = {row.id for row in usual.work}
    words = [word.casefold() for row in usual.work for word in {row.id, row.name.id, row.name.en, *row.also}]
    yield from (f"{word} is the name of two sectors" for word in _twice(words))
    if ANY_WORK in known:
        yield f"{ANY_WORK} is work in general and no sector"
    for row in usual.pay:
        named = {row.sector, *row.not_for} - {ANY_WORK}
        yield from (f"the sector {name} has no name" for name in sorted(named - known) if known)
        if row.not_for and row.sector != ANY_WORK:
            yield f"{row.sector} in {row.country} leaves sectors out and is not work in general"


def problems(instrument: Instrument, catalogue: Catalogue) -> Iterator[str]:
    """Everything a typed instrument can still get wrong, as sentences without the full stop."""
    for what, rows in (
        ("source", instrument.sources),
        ("profile", instrument.profiles),
        ("dimension", instrument.dimensions),
        ("reading", instrument.readings),
        ("item", instrument.items),
    ):
        yield from (f"{what} {name} stands there twice" for name in _twice(row.id for row in rows))
    yield from (f"empty words at {place}" for place in _blanks(msgspec.to_builtins(instrument), instrument.id))
    if not instrument.flow:
        yield "says for no traveller that it is for them"
    yield from _words(instrument)
    yield from _profiles(instrument)
    yield from _dimensions(instrument)
    for item in instrument.items:
        yield from (f"item {item.id} {problem}" for problem in _item(item, instrument))
        yield from (f"item {item.id} {problem}" for problem in _same(item, instrument, catalogue))
    yield from _counted_twice(instrument)
    yield from _readings(instrument)


def _words(instrument: Instrument) -> Iterator[str]:
    for part, needed in (
        ("answers", get_args(Answer)),
        ("hows", get_args(How)),
        ("results", sorted(RESULTS[instrument.kind])),
        ("trace", sorted(STEPS[instrument.kind])),
    ):
        yield from (f"{part} has no words for {name}" for name in needed if name not in getattr(instrument, part))
    for code, words in instrument.trace.items():
        used = {name for text in (words.id, words.en) for _, name, _, _ in Formatter().parse(text) if name is not None}
        yield from (f"trace {code} has an unknown placeholder {{{name}}}" for name in sorted(used - PLACEHOLDERS))


def _profiles(instrument: Instrument) -> Iterator[str]:
    weighed = [row for row in instrument.dimensions if row.counting == "weighed"]
    if (instrument.kind == "delphi") is not bool(weighed):
        yield "only a Delphi list has dimensions that are weighed, and it has some"
    for profile in instrument.profiles:
        there = {item.dimension for item in instrument.items if profile.id in item.strengths}
        if profile.enabled and any(row.id not in there for row in weighed if row.applies(profile.id)):
            yield f"profile {profile.id} is enabled and has dimensions without strengths"
        if not profile.enabled and there:
            yield f"profile {profile.id} has strengths and is not enabled"
        if profile.enabled is (profile.pending is not None):
            yield f"profile {profile.id} says what is missing exactly when it is not enabled"


def _dimensions(instrument: Instrument) -> Iterator[str]:
    """A dimension that some lists do not have: Delphi alone leaves it out, and nothing else may speak of it there."""
    for row in instrument.dimensions:
        yield from (
            f"dimension {row.id} names the profile {name}, which is not there"
            for name in row.profiles
            if name not in instrument.profile
        )
        if row.profiles and instrument.kind != "delphi":
            yield f"dimension {row.id} is left out of a list, where every yes counts in all of them"
        yield from (
            f"reading {reading.id} is of the profile {name}, which has no dimension {row.id}"
            for reading in instrument.readings
            if row.id in reading.named
            for name in reading.profiles
            if not row.applies(name)
        )
        yield from (
            f"item {item.id} has a strength for {name}, which has no dimension {row.id}"
            for item in instrument.items
            if item.dimension == row.id
            for name in item.strengths
            if not row.applies(name)
        )


def _item(item: Item, instrument: Instrument) -> Iterator[str]:
    """What is wrong with one item by itself."""
    dimension = instrument.dimension.get(item.dimension)
    if dimension is None:
        yield f"names the dimension {item.dimension}, which is not there"
        return
    known = {source.id for source in instrument.sources}
    weighed, retired = dimension.counting == "weighed", item.retired_in is not None
    if not item.derived_from:
        yield "does not say what it is derived from"
    yield from (
        f"names the source {each.source}, which is not listed" for each in item.derived_from if each.source not in known
    )
    yield from (
        f"names the profile {name}, which is not there" for name in item.strengths if name not in instrument.profile
    )
    wrong = {
        "is context (who somebody is, where somebody goes) and must not weigh": dimension.counting == "context"
        and (item.strengths or item.computed),
        "is a fact, counted by any yes, and must not have a strength": dimension.counting == "fact" and item.strengths,
        "has no strength": weighed and not item.strengths and not retired,
        "is retired and still in use": retired and (item.strengths or item.same_as or item.computed),
        "is retired in a version that is still to come": retired and not _past(item.retired_in, instrument.version),
        "does not say how it can be known": not item.known,
        "says twice how it can be known": len(set(item.known)) < len(item.known),
        "can only be asked in private and is not private": item.known == ("A",) and not item.private,
        "is private and does not say when not to ask": item.private and not item.do_not_ask,
        "reads the statement aloud instead of asking": item.ask == item.text,
        "has no spoken question in both languages": not _asks(item),
    }
    yield from (problem for problem, found in wrong.items() if found)


def _past(retired_in: str | None, version: str) -> bool:
    return str(retired_in).isdigit() and int(str(retired_in)) <= int(version)


def _asks(item: Item) -> bool:
    return item.ask.id.rstrip().endswith("?") and item.ask.en.rstrip().endswith("?")


def _same(item: Item, instrument: Instrument, catalogue: Catalogue) -> Iterator[str]:
    for same in item.same_as:
        found = catalogue.by_id.get(same.item)
        if found is None:
            yield f"is the same as {same.item}, which the counter list does not have"
        elif not same.flow or not set(same.flow) <= set(found.flow) & set(instrument.flow):
            yield f"is the same as {same.item} for travellers who are not asked both"


def _counted_twice(instrument: Instrument) -> Iterator[str]:
    """One yes of the counter list must not become two here."""
    pairs = (f"{same.item} ({flow})" for item in instrument.items for same in item.same_as for flow in same.flow)
    yield from (f"the answer to {pair} of the counter list would count twice" for pair in _twice(pairs))


def _readings(instrument: Instrument) -> Iterator[str]:
    if (instrument.kind == "delphi") is not bool(instrument.readings):
        yield "only a Delphi list has readings, and it has some"
    for row in instrument.readings:
        yield from (
            f"reading {row.id} names the dimension {name}, which is not there"
            for name in row.named
            if name not in instrument.dimension
        )
        yield from (
            f"reading {row.id} names the profile {name}, which is not there"
            for name in row.profiles
            if name not in instrument.profile
        )
        if row.id in instrument.results:
            yield f"reading {row.id} has the name of another result"


def _twice(names: Iterable[str]) -> Iterator[str]:
    return (name for name, count in Counter(names).items() if count > 1)


def _blanks(content: object, place: str) -> Iterator[str]:
    """Places whose Indonesian or English is empty or only spaces."""
    if isinstance(content, dict):
        if "en" in content:
            yield from (f"{place}.{language}" for language in ("id", "en") if not str(content[language]).strip())
        else:
            for key, value in content.items():
                yield from _blanks(value, f"{place}.{key}")
    elif isinstance(content, list | tuple):
        for value in content:
            yield from _blanks(value, f"{place}.{value['id']}" if isinstance(value, dict) and "id" in value else place)
