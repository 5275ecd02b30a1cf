"""What is different between two editions: row by row, field by field, as values to be put into words later."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from screening_desk.reference.loading import Reference
from screening_desk.reference.tables import Row, Table, tables
from screening_desk.reference.text import Text

ROW_ID = "row_id"
Kind = Literal["added", "removed", "changed"]
Value = str | int | bool | None | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a row; a tuple is a list whose order says nothing, None is "not there"."""

    path: tuple[str, ...]
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that came, went or says something else. The fields of a row that came or went are all it says."""

    table: str
    title: Text | None
    key: str
    name: Text
    kind: Kind
    fields: tuple[FieldChange, ...]


def compare(former: Reference, newer: Reference) -> tuple[RowChange, ...]:
    """Return every difference, in the order of the newer tables; empty when the two say the same."""
    before = {table.id: table for table in tables(former)}
    after = {table.id: table for table in tables(newer)}
    order = [*after, *(name for name in before if name not in after)]
    return tuple(change for name in order for change in _rows(before.get(name), after.get(name)))


def _rows(before: Table | None, after: Table | None) -> Iterator[RowChange]:
    shown = after or before
    if shown is None:
        return
    old = {row.key: row for row in before.rows} if before else {}
    new = {row.key: row for row in after.rows} if after else {}
    for key, row in new.items():
        if key not in old:
            yield _change(shown, row, "added", fields(None, row.own))
        elif changed := fields(old[key].own, row.own):
            yield _change(shown, row, "changed", changed)
    for key, row in old.items():
        if key not in new:
            yield _change(shown, row, "removed", fields(row.own, None))


def _change(table: Table, row: Row, kind: Kind, changed: tuple[FieldChange, ...]) -> RowChange:
    return RowChange(table.id, table.title, row.key, row.name, kind, changed)


def fields(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> tuple[FieldChange, ...]:
    """Return the fields that differ between two rows as plain values; None stands for a row that is not there."""
    old, new = dict(_leaves(before or {}, ())), dict(_leaves(after or {}, ()))
    paths = [*new, *(path for path in old if path not in new)]
    return tuple(FieldChange(path, old.get(path), new.get(path)) for path in paths if old.get(path) != new.get(path))


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Value]]:
    if isinstance(value, Mapping):
        for key, each in value.items():
            # "id" beside "en" is a language; by itself it is what the row is called in the data
            name = ROW_ID if key == "id" and "en" not in value else str(key)
            yield from _leaves(each, (*path, name))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        if any(isinstance(each, Mapping) for each in value):
            for place, each in enumerate(value, start=1):
                yield from _leaves(each, (*path, _name(each, place)))
        elif value:
            yield path, tuple(sorted(str(each) for each in value))
    elif value is not None and value != "":
        yield path, value


def _name(row: Any, place: int) -> str:
    """What tells a row inside a row from its neighbours."""
    if isinstance(row, Mapping):
        for name in ("id", "value", "code", "key", "instrument"):
            if isinstance(row.get(name), str):
                return str(row[name])
    return str(place)
