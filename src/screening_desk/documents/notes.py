"""What a reader should be told about a reading that is no fault: assumptions, old habits of issuers, doubts."""

from collections.abc import Iterator
from datetime import date

from screening_desk.documents import dates, fields, names, numbers, states
from screening_desk.documents.layouts import Layout, Span
from screening_desk.documents.lines import Arrival
from screening_desk.documents.results import Document, Note, NoteCode

_DAYS = 365.25


def remarks(
    layout: Layout, lines: tuple[str, ...], document: Document, arrival: Arrival, today: date
) -> tuple[Note, ...]:
    """Say everything there is to say about complete lines, in the order of the fields."""
    found = [
        *_of_arrival(layout, arrival),
        *_of_codes(layout, document),
        *_of_name(layout, lines),
        *_of_dates(layout, document, today),
    ]
    if other := numbers.twin(layout, lines):
        found.append(_note("number_twin", "number", layout.number, other))
    if document.sex == "X":
        found.append(_note("sex_x", "sex", layout.sex))
    return tuple(found)


def _of_arrival(layout: Layout, arrival: Arrival) -> Iterator[Note]:
    everything = Span(0, 0, layout.width)
    if arrival.as_read:
        yield _note("confirmed", "line", everything)
    if arrival.keyboard:
        yield _note("keyboard", "line", everything, arrival.keyboard)
    if arrival.small_letters:
        yield _note("small_letters", "line", everything)
    for line in arrival.refilled:
        yield _note("refilled", "line", Span(line, 0, layout.width))


def _of_codes(layout: Layout, document: Document) -> Iterator[Note]:
    """Find codes that mean a state but are not its code in Doc 9303-3 section 5, and codes known from memory only."""
    for field, span, code in (
        ("issuer", layout.issuer, document.issuing_state),
        ("nationality", layout.nationality, document.nationality),
    ):
        state = states.find(code)
        if state and (right := states.zone_code(state.country)) != code:
            yield _note("state_form", field, span, right)
        if state and state.confidence == "low":
            yield _note("code_recalled", field, span)


def _of_name(layout: Layout, lines: tuple[str, ...]) -> Iterator[Note]:
    """Doc 9303-3 4.6: one name has no double filler inside; a letter in the last place is a shortened name."""
    name = fields.cut(lines, layout.name)
    body = name.strip("<")
    if body and "<<" not in body:
        yield _note("no_separator" if "<" in body else "one_name", "name", layout.name)
    if names.truncated(name):
        yield _note("name_truncated", "name", layout.name)


def _of_dates(layout: Layout, document: Document, today: date) -> Iterator[Note]:
    raw, born, expires = document.birth_date_raw, document.birth_date, document.expiry_date
    if born is None and "<" in raw:
        yield _note("birth_unknown", "birth", layout.birth)
    elif born is None and raw.isdigit() and "00" in (raw[2:4], raw[4:6]):
        yield _note("birth_zeros", "birth", layout.birth)
    if born and (other := dates.other_century(born, today)):
        yield _note("birth_century", "birth", layout.birth, str(other.year))
    if born and expires and expires < born:
        yield _note("birth_after_expiry", "birth", layout.birth)
    if expires and (expires - today).days > dates.LONGEST_LIFE * _DAYS:
        yield _note("expiry_far", "expiry", layout.expiry)


def _note(code: NoteCode, field: str, span: Span, detail: str = "") -> Note:
    return Note(code, field, *span, detail)
