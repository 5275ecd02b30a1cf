"""FollowTheMoney entities, one JSON object a line, in any order; also a file of changes with an operation a line.

A document or a sanction is an entity of its own that names its holder. The file is read twice: first what hangs on others is
gathered, packed into one text a holder, then the entries are yielded with what belongs to them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from screening_desk.exchange import list_cleaning as clean
from screening_desk.exchange.list_values import (
    PASSED_OVER,
    Entry,
    Fault,
    Gone,
    Item,
    Number,
    NumberKind,
    Numbers,
    Subject,
)
from screening_desk.exchange.tables import Unreadable

LONGEST_LINE = 4_000_000
SUBJECTS: dict[str, Subject] = {
    "Person": "person", "LegalEntity": "company", "Organization": "company", "Company": "company", "PublicBody": "company",
}  # fmt: skip
DOCUMENTS: dict[str, NumberKind] = {"Passport": "passport", "Identification": "other"}
_UNIT, _RECORD = "\x1f", "\x1e"
_SANCTION = "sanction"
_LONGEST_REASON = 600


class _Entity(msgspec.Struct):
    id: str = ""
    schema_: str = msgspec.field(name="schema", default="")
    properties: dict[str, list[Any]] = {}
    op: str = ""
    entity: _Entity | None = None


_decoder = msgspec.json.Decoder(_Entity)
Tell = Callable[[int], object]


def read(path: Path, today: date, tell: Tell = lambda _: None, *, changes: bool = False) -> Iterator[Item]:
    """Yield what the lines say. `tell` is given the bytes read so far: of both readings together, the file's size at the end.

    Raises Unreadable for a file without a single entity.
    """
    size = path.stat().st_size
    held: dict[str, str] = {}
    seen = False
    for at, row, entity in _lines(path):
        tell(at // 10)
        if entity is not None:
            seen = seen or bool(entity.schema_ or entity.op)
            _gather(held, row, entity)
    if not seen:
        raise Unreadable("not_a_table" if size else "empty")
    for at, row, entity in _lines(path):
        tell(size // 10 + at * 9 // 10)
        if entity is None:
            yield Fault(row, "row", "json")
        elif (item := _item(row, entity, held, today, changes=changes)) is not None:
            yield item
    for key, packed in held.items():
        yield from _alone(key, packed, changes=changes)


def _lines(path: Path) -> Iterator[tuple[int, int, _Entity | None]]:
    """Yield the bytes read so far, the number of the line, and its entity; None where the line is none."""
    at = row = 0
    with path.open("rb") as file:
        while line := file.readline(LONGEST_LINE):
            at, row = at + len(line), row + 1
            if not line.strip():
                continue
            try:
                found = _decoder.decode(line)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                yield at, row, None
                continue
            op = found.op.upper()
            if found.entity is not None:
                found = found.entity
                found.op = op
            yield at, row, found if found.id and (found.schema_ or op) else None


def _gather(held: dict[str, str], row: int, entity: _Entity) -> None:
    """Pack a document under its holder, a sanction under whom it is laid upon."""
    if entity.op == "DEL":
        return
    if entity.schema_ in DOCUMENTS:
        texts = ("number", "country", "type")
        said = _UNIT.join([entity.schema_, str(row), *(_bare(_first(entity, name)) for name in texts)])
        for holder in _all(entity, "holder") or (entity.id,):
            held[holder] = f"{held[holder]}{_RECORD}{said}" if holder in held else said
    elif entity.schema_ == "Sanction":
        words = "; ".join(_bare(each) for name in ("authority", "program", "reason") for each in _all(entity, name))
        day = clean.partial(_first(entity, "listingDate") or _first(entity, "startDate"))
        said = _UNIT.join([_SANCTION, str(row), words[:_LONGEST_REASON], day, ""])
        for holder in _all(entity, "entity"):
            held[holder] = f"{held[holder]}{_RECORD}{said}" if holder in held else said


def _item(row: int, entity: _Entity, held: dict[str, str], today: date, *, changes: bool) -> Item | None:
    key = clean.key(entity.id)
    if entity.op == "DEL":
        return Gone(row, key) if changes else Fault(row, "op", "change_unread")
    if entity.schema_ in DOCUMENTS or entity.schema_ == "Sanction":
        return None
    subject = SUBJECTS.get(entity.schema_)
    if subject is None:
        return Fault(row, "schema", PASSED_OVER)
    numbers, reasons, listed = _unpacked(held.pop(entity.id, ""))
    flags: set[str] = set()
    numbers = tuple(dict.fromkeys((*_own_numbers(entity, flags), *numbers)))
    names = clean.distinct(each for name in ("name", "alias", "previousName") for each in _all(entity, name))
    if not names:
        parts = (_first(entity, name) for name in ("firstName", "secondName", "middleName", "fatherName", "lastName"))
        names = clean.distinct([" ".join(part for part in parts if part)])
    if not names and not numbers:
        return Fault(row, "name", "missing")
    births, raw, odd = clean.births(_all(entity, "birthDate"), today)
    sex, unread = clean.sex(_first(entity, "gender"))
    flags |= odd | ({unread} if unread else set())
    if any(number.folded is None for number in numbers):
        flags.add("number_placeholder")
    return Entry(
        row=row,
        key=key,
        subject=subject,
        names=names,
        weak_names=clean.distinct(_all(entity, "weakAlias")),
        births=births,
        births_raw=raw,
        sex=sex,
        nationalities=clean.states((*_all(entity, "nationality"), *_all(entity, "citizenship"))),
        numbers=numbers[: clean.MANY],
        topics=clean.distinct(_all(entity, "topics"), 60),
        text=clean.words("; ".join((*reasons, *_all(entity, "notes")))),
        listed_on=listed,
        flags=tuple(sorted(flags)),
    )


def _own_numbers(entity: _Entity, flags: set[str]) -> Iterator[Number]:
    kinds: tuple[tuple[str, NumberKind], ...] = (
        ("passportNumber", "passport"), ("idNumber", "national_id"), ("registrationNumber", "other"), ("phone", "phone"),
    )  # fmt: skip
    for name, kind in kinds:
        for written in _all(entity, name):
            found = clean.number(kind, written)
            if found is None:
                flags.add("number_unread")
            else:
                yield found


def _unpacked(packed: str) -> tuple[tuple[Number, ...], tuple[str, ...], str]:
    numbers: list[Number] = []
    reasons: list[str] = []
    listed = ""
    for said in packed.split(_RECORD) if packed else ():
        schema, _, one, two, three = said.split(_UNIT)
        if schema == _SANCTION:
            reasons.append(one)
            listed = min(filter(None, (listed, two)), default="")
        elif (found := clean.number(DOCUMENTS[schema], one, two, three)) is not None:
            numbers.append(found)
    return tuple(numbers), tuple(dict.fromkeys(filter(None, reasons))), listed


def _alone(key: str, packed: str, *, changes: bool) -> Iterator[Item]:
    """What hangs on nobody in this file: a document stays one that is looked up; in a file of changes it goes to its holder."""
    row = int(packed.split(_UNIT, 2)[1])
    numbers, _, _ = _unpacked(packed)
    if not numbers:
        yield Fault(row, "holder", "holder_unknown")
    elif changes:
        yield Numbers(row, clean.key(key), numbers)
    else:
        odd = ("number_placeholder",) if any(number.folded is None for number in numbers) else ()
        yield Entry(row, clean.key(key), "document", numbers=numbers, flags=odd)


def _all(entity: _Entity, name: str) -> tuple[str, ...]:
    """Return the values of a property; one that is itself an entity counts by its id."""
    found = entity.properties.get(name, ())
    return tuple(
        each if isinstance(each, str) else str(each.get("id", "")) for each in found if isinstance(each, str | dict)
    )


def _first(entity: _Entity, name: str) -> str:
    return next(iter(_all(entity, name)), "")


def _bare(text: str) -> str:
    """Return a text without the signs that pack it, and without halves of letters, which no store takes."""
    return clean.words(text)
