"""The reference data as tables a person can read: each row with its source, its days and how sure it is.

Nothing here knows a table by name but the nationality lists, whose groups are the rows, and the instruments of
indicators, each of which is several tables: a table added to the content is shown and compared without another word.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import msgspec

from screening_desk.reference import indicators
from screening_desk.reference.instruments import Instrument, Source
from screening_desk.reference.loading import Reference
from screening_desk.reference.model import Confidence, StateList
from screening_desk.reference.text import Text

AnySource = indicators.Source | Source
HEAD = ""
"""Key of the row that says what holds for a whole table: its instrument, its day, its note."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; the named fields are what pages show of it, `content` is where they come from but for what `leave` names.

    A row that names no source of its own has that of its table; None or empty means that it has none at all.
    """

    key: str
    name: Text
    instrument: str
    article: str
    confidence: Confidence | None
    checked_on: date | None
    valid_from: date | None
    valid_to: date | None
    note: str
    content: Any = field(repr=False)
    leave: frozenset[str] = frozenset()

    @property
    def own(self) -> Mapping[str, Any]:
        """Everything the row says, as plain JSON values. Made when it is asked for: a page asks for one row."""
        plain = msgspec.to_builtins(self.content)
        if not isinstance(plain, dict):
            return {"value": plain}
        return {name: value for name, value in plain.items() if name not in self.leave}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one kind in file order; `title` only where the data name the table themselves."""

    id: str
    rows: tuple[Row, ...]
    title: Text | None = None

    @property
    def checked_on(self) -> date | None:
        """The oldest day on which a row was checked; None where no row has one."""
        return min((row.checked_on for row in self.rows if row.checked_on), default=None)


def stale_after(reference: Reference) -> int:
    """Return after how many days somebody should look at a row again: the number the counter's own rule goes by."""
    return reference.rules["list_age"].number("days")


def tables(reference: Reference) -> tuple[Table, ...]:
    """Return every table of these data, in the order of the content."""
    return tuple(table for name, value in _members(reference.content) for table in _tables(name, value, reference))


def _tables(name: str, value: Any, reference: Reference) -> Iterator[Table]:
    if isinstance(value, Mapping):
        yield Table(name, _named({key: _row(key, each) for key, each in value.items()}.items()))
    elif isinstance(value, tuple):
        if value and isinstance(value[0], StateList):
            yield from (_state_list(name, each) for each in value)
        elif value and isinstance(value[0], Instrument):
            for each in value:
                yield from _with_head(f"{name}.{each.id}", each, each.sources, each.title)
        elif value:
            sources = {source.id: source for source in reference.catalogue.sources}
            yield Table(name, _named((_key(each), _row("", each, sources=sources)) for each in value))
    elif isinstance(value, msgspec.Struct):
        yield from _with_head(name, value, reference.catalogue.sources)


def _with_head(
    name: str, whole: msgspec.Struct, listed: Iterable[AnySource], title: Text | None = None
) -> Iterator[Table]:
    """A table with a head: the head is its first row, and each collection in it a table of rows that stand under it."""
    parts = {key: value for key, value in _members(whole) if _is_table(value)}
    written = dict(zip(whole.__struct_fields__, whole.__struct_encode_fields__, strict=True))
    head = _row(HEAD, whole, leave=frozenset(written[key] for key in parts))
    yield Table(name, (head,), title)
    sources = {source.id: source for source in listed}
    for key, value in parts.items():
        if isinstance(value, Mapping):
            rows = ((each, _row(each, content, head=head)) for each, content in value.items())
        else:
            rows = ((_key(content), _row("", content, head=head, sources=sources)) for content in value)
        yield Table(f"{name}.{key}", _named(rows), title)


def _state_list(name: str, states: StateList) -> Table:
    head = _row(HEAD, states, leave=frozenset({"group"}))
    rows = ((_key(group), _row("", group, head=head)) for group in states.group)
    return Table(f"{name}.{states.id}", (head, *_named(rows)), states.title)


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping) or (
        isinstance(value, tuple) and bool(value) and isinstance(value[0], msgspec.Struct)
    )


def _members(whole: msgspec.Struct) -> Iterator[tuple[str, Any]]:
    for name in whole.__struct_fields__:
        yield name, getattr(whole, name)


def _key(row: Any) -> str:
    """What tells a row from its neighbours: its id or code, else where it comes from and since when."""
    for name in ("id", "code"):
        if isinstance(found := getattr(row, name, None), str):
            return found
    parts = (getattr(row, name, None) for name in ("status", "work", "instrument", "valid_from"))
    return " ".join(str(part) for part in parts if part)


def _named(rows: Any) -> tuple[Row, ...]:
    """Give every row a key of its own: rows of one id differ by their first day, then by their place."""
    found: dict[str, Row] = {}
    for wanted, row in rows:
        key = wanted
        if key in found and row.valid_from is not None:
            key = f"{wanted} {row.valid_from}"
        place = 2
        while key in found:
            key, place = f"{wanted} ({place})", place + 1
        found[key] = row if key == row.key else replace(row, key=key)
    return tuple(found.values())


def _row(
    key: str,
    content: Any,
    *,
    head: Row | None = None,
    leave: frozenset[str] = frozenset(),
    sources: Mapping[str, AnySource] | None = None,
) -> Row:
    source = (sources or {}).get(str(getattr(content, "source", "")))

    def said(name: str) -> Any:
        value = getattr(content, name, None)
        inherits = head is not None and bool(head.instrument or head.confidence)
        return (getattr(head, name) if inherits else None) if value is None or value == "" else value

    return Row(
        key=key,
        name=_name(content, key),
        instrument=said("instrument") or (source.title.id if source else "") or "",
        article=getattr(content, "article", None) or "",
        confidence=said("confidence"),
        checked_on=said("checked_on") or (source.checked_on if source else None),
        valid_from=said("valid_from") or getattr(content, "effective_from", None),
        valid_to=said("valid_to"),
        note=getattr(content, "note", "") or "",
        content=content,
        leave=leave,
    )


def _name(content: Any, key: str) -> Text:
    """The words a row is known by; codes stand before their name."""
    if isinstance(content, Text):
        return content
    words = next(
        (each for name in ("title", "name", "text") if isinstance(each := getattr(content, name, None), Text)), None
    )
    if words is None and isinstance(states := getattr(content, "states", None), tuple):
        plain = ", ".join(states)
        return Text(plain, plain)
    if words is None:
        plain = f"{key} {content}" if isinstance(content, str) else str(getattr(content, "id", key))
        return Text(plain, plain)
    code = getattr(content, "code", None)
    return Text(f"{code} {words.id}", f"{code} {words.en}") if code else words
