"""Indicators as a page for people: `python -m screening_desk.reference.handbook_indicators docs/indicators.md`.

Everything on the page comes from the data, so that nobody keeps it by hand; a test compares the two.
"""

import sys
from pathlib import Path

from screening_desk.reference.indicators import Catalogue
from screening_desk.reference.instruments import Dimension, Instrument, Item, Source
from screening_desk.reference.labels import value_words
from screening_desk.reference.loading import Reference, load
from screening_desk.reference.text import Text

INTRODUCTION = """# Indicators

Generated from `src/screening_desk/reference/` by `python3 dev.py fix`; a test compares the two. Change the data, never
this page.

Three instruments stand side by side and are never mixed; each result says which one ran. Every item is worded so that
yes raises concern, another yes never lowers it, and unknown, declined and could not be checked are never a no. Who
somebody is (age, sex, origin, marital status) is no input; under 18 or with the age in doubt chooses the child's list.
The wording is the office's own; publications are cited by their number. An item is O seen, D found in a document, A asked
in private, X not to be known at a counter. Provenance: verified (read in the original), secondary (read second-hand),
recalled (not read; to be checked before anybody rests on it).

An item can be **the same as** one of the counter list, so that nobody is asked twice: only where a yes and a no to the
one are always a yes and a no to the other by their words, and where the traveller's flow (O outbound, I inbound, R
returning, P applicant) fixes the phase in which it happened. Everything else is asked."""
_LETTERS = {"strong": "S", "medium": "M", "weak": "W"}


def page(reference: Reference) -> str:
    """Return the whole page."""
    parts = [INTRODUCTION, _counter(reference.catalogue)]
    parts += [_instrument(each) for each in reference.content.instruments]
    return "\n\n".join([*parts, _pay(reference)]) + "\n"


def _counter(catalogue: Catalogue) -> str:
    lines = [
        f"## counter: {catalogue.id} {catalogue.version}",
        "",
        f"From {catalogue.effective_from}. Rule: `rules/assessment.py`: danger first, then act, means and purpose.",
        "The flow of the traveller fixes the phase in which an item can have happened.",
        "",
        "| Item | Element | Phase | Strength | Wording | Source | Confidence |",
        "|---|---|---|---|---|---|---|",
    ]
    titles = {source.id: source.title.en for source in catalogue.sources}
    for item in catalogue.items:
        article = f" Art. {item.article}" if item.article else ""
        strength: str = item.strength or ("context" if item.context else "own rule")
        strength = f"{strength}, retired in {item.retired_in}" if item.retired_in else strength
        lines.append(
            f"| {item.id} | {item.column} | {', '.join(item.phases)} | {strength} | {_words(item.text)} | {titles[item.source]}{article} "
            f"| {item.confidence} |"
        )
    return "\n".join(lines)


def _instrument(instrument: Instrument) -> str:
    lines = [
        f"## {instrument.id}: {instrument.title.en}",
        "",
        f"{instrument.title.id}. Version {instrument.version} from {instrument.effective_from}.",
        f"For the flows {', '.join(instrument.flow)}. Rule: `rules/{instrument.kind}.py`.",
        f"{instrument.note} {instrument.foot.en}",
        *(["", f"**(!)** {_words(instrument.transcribed)}"] if instrument.transcribed else []),
        "",
        "| Source | Publisher | Year | Number | Licence | Checked | Confidence |",
        "|---|---|---|---|---|---|---|",
        *(_source(source) for source in instrument.sources),
        "",
        *_profiles(instrument),
        *_readings(instrument),
    ]
    parts = [_dimension(dimension, instrument) for dimension in instrument.dimensions]
    return "\n\n".join(["\n".join(lines).rstrip(), *parts])


def _source(source: Source) -> str:
    return (
        f"| {source.id}: {source.title.en} | {source.publisher} | {source.year or ''} | {source.ref} "
        f"| {source.licence.en} | {source.checked_on} | {source.confidence} |"
    )


def _profiles(instrument: Instrument) -> list[str]:
    lines = ["| List | In use | Items |", "|---|---|---|"]
    for profile in instrument.profiles:
        there = str(len(instrument.lists[profile.id])) if profile.enabled else ""
        state = "yes" if profile.pending is None else profile.pending.en
        lines.append(f"| {profile.id}: {_words(profile.text)} | {state} | {there} |")
    return [*lines, ""]


def _readings(instrument: Instrument) -> list[str]:
    if not instrument.readings:
        return []
    lines = ["| Reading | List | Positive | One of | Negative |", "|---|---|---|---|---|"]
    for row in instrument.readings:
        parts = (row.profiles, row.positive, row.any_of, row.negative)
        lines.append(f"| {_words(row.text)} | {' | '.join(', '.join(part) for part in parts)} |")
    return [*lines, "", "Any other combination, or a dimension needed and not assessed: no reading.", ""]


def _dimension(dimension: Dimension, instrument: Instrument) -> str:
    profiles = [row.id for row in instrument.profiles if row.enabled] if dimension.counting == "weighed" else []
    head = ["Item", "Phase", *profiles, "Known", "Wording", "Derived from", "Provenance", "Notes"]
    lines = [
        f"### {dimension.id}: {dimension.text.en}",
        "",
        {
            "weighed": "Positive by strengths: two S; one S with any other; three M; two M with one W.",
            "fact": "One yes is enough.",
            "context": "Context: it never weighs.",
        }[dimension.counting]
        + (
            " Strengths transcribed, not checked against the original **(!)**."
            if _transcribed(dimension, instrument)
            else ""
        )
        + (f" Only in: {', '.join(dimension.profiles)}." if dimension.profiles else ""),
        "",
        f"| {' | '.join(head)} |",
        f"|{'---|' * len(head)}",
    ]
    lines += [_item(item, profiles) for item in instrument.items if item.dimension == dimension.id]
    return "\n".join(lines)


def _transcribed(dimension: Dimension, instrument: Instrument) -> bool:
    own = (item for item in instrument.items if item.dimension == dimension.id and item.strengths)
    return any(item.provenance != "verified" for item in own)


def _item(item: Item, profiles: list[str]) -> str:
    strengths = [_LETTERS[item.strengths[name]] if name in item.strengths else "" for name in profiles]
    origins = ", ".join(f"{each.source} {each.item}".strip() for each in item.derived_from)
    notes = [
        *(["private"] if item.private else []),
        *(["children only"] if item.child_only else []),
        *([f"computed from {item.computed}"] if item.computed else []),
        *(["disputed **(!)**"] if item.disputed else []),
        *(f"same as {same.item} ({' '.join(same.flow)})" for same in item.same_as),
        *([f"retired in {item.retired_in}"] if item.retired_in else []),
    ]
    marked = item.provenance if item.provenance != "recalled" else f"{item.provenance} **(!)**"
    cells = [
        item.id,
        item.phase,
        *strengths,
        " ".join(item.known),
        _words(item.text),
        origins,
        marked,
        ", ".join(notes),
    ]
    return f"| {' | '.join(cells)} |"


def _pay(reference: Reference) -> str:
    usual = reference.content.usual_pay
    lines = [
        "## Usual pay",
        "",
        "Only more than double the usual pay is a sign; exactly double is not. A legal minimum or an official floor is told",
        "and answers nothing. No row that holds, another currency, or a figure for a day: not assessed.",
    ]
    if usual is None or not usual.pay:
        return "\n".join([*lines, "", usual.note if usual else "No table."])
    lines += ["", usual.note, "", "| Sector | Country | Figure | Amount | Source | Days | Confidence | Note |"]
    lines += ["|---|---|---|---|---|---|---|---|"]
    lines += [
        f"| {row.sector}: {row.name.en} | {row.country} | {value_words(row.figure, 'figure', 'en')} "
        f"| {row.currency} {row.amount:,} a {row.period} | {row.instrument} "
        f"| {row.valid_from or '…'} to {row.valid_to or '…'} | {row.confidence} | {row.note} |"
        for row in usual.pay
    ]
    return "\n".join(lines)


def _words(text: Text) -> str:
    return f"{text.id} / {text.en}".replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(load()), encoding="utf-8", newline="\n")
