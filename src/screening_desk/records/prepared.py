"""Statements put together once: SQLAlchemy words them and types their values, the driver runs them.

A save is many small statements, and going through SQLAlchemy costs several times what the database needs for one. Those
that somebody waits for at every traveller go to the driver as text; everything else stays with the ORM.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Delete, Dialect, Insert, Select, Update
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Values = Mapping[str, Any]
Statement = Insert | Update | Delete | Select[*tuple[Any, ...]]
_Turn = Callable[[Any], Any] | None
"""How a value goes into the database or comes out of it; None as it is."""


class Prepared:
    """One statement for both databases. Values go by name: an insert's columns, else the names of its `bindparam`s.

    An insert is given the columns that have a default, too: nothing is filled in behind it. A name too few or too many is
    a KeyError; other errors are the driver's.
    """

    def __init__(self, statement: Statement) -> None:
        self._statement = statement
        self._worded: dict[tuple[str, ...], _Worded] = {}

    def run(self, session: Session, values: Values) -> None:
        """Run it once in the session's transaction. What the ORM holds back unflushed is not seen."""
        worded, cursor = self._for(session, values)
        cursor.execute(worded.sql, worded.bound(values))
        cursor.close()

    def run_each(self, session: Session, rows: Sequence[Values]) -> None:
        """Run it for every row; all have the same names."""
        if rows:
            worded, cursor = self._for(session, rows[0])
            cursor.executemany(worded.sql, [worded.bound(values) for values in rows])
            cursor.close()

    def first(self, session: Session, values: Values) -> tuple[Any, ...] | None:
        """Return the first row of a select, or None."""
        worded, cursor = self._for(session, values)
        cursor.execute(worded.sql, worded.bound(values))
        row = cursor.fetchone()
        cursor.close()
        if row is None:
            return None
        return tuple(turn(value) if turn else value for turn, value in zip(worded.turned, row, strict=True))

    def _for(self, session: Session, values: Values) -> tuple[_Worded, Any]:
        connection = session.connection()
        key = (connection.dialect.name, *values)
        worded = self._worded.get(key)
        if worded is None:
            worded = self._worded[key] = _word(self._statement, connection.dialect, list(values))
        return worded, connection.connection.cursor()


@dataclass(frozen=True, slots=True)
class _Worded:
    """The statement in one dialect."""

    sql: str
    positional: bool
    binds: tuple[tuple[str, _Turn], ...]
    fixed: Values
    """Values that the statement brings itself, such as a limit."""
    turned: tuple[_Turn, ...]

    def bound(self, values: Values) -> Any:
        """Return the parameters as the driver takes them."""
        given = {**self.fixed, **values} if self.fixed else values
        if self.positional:
            return tuple([turn(given[name]) if turn else given[name] for name, turn in self.binds])
        return {name: turn(given[name]) if turn else given[name] for name, turn in self.binds}


def _word(statement: Statement, dialect: Dialect, names: list[str]) -> _Worded:
    columns = names if isinstance(statement, Insert) else None
    compiled = statement.compile(dialect=dialect, column_keys=columns)
    if not isinstance(compiled, SQLCompiler):
        raise TypeError("only a statement with values can be prepared")
    binds, order = compiled.binds, compiled.positiontup if compiled.positional else compiled.binds
    if unknown := set(names) - set(binds):
        raise KeyError(*unknown)
    results = [column.type for column in statement.selected_columns] if isinstance(statement, Select) else []
    return _Worded(
        sql=compiled.string,
        positional=compiled.positional,
        binds=tuple((name, _into(binds[name].type, dialect)) for name in order or ()),
        fixed={name: bind.value for name, bind in binds.items() if bind.value is not None},
        turned=tuple(_out_of(kind, dialect) for kind in results),
    )


def _into(kind: TypeEngine[Any], dialect: Dialect) -> _Turn:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _out_of(kind: TypeEngine[Any], dialect: Dialect) -> _Turn:
    return kind.dialect_impl(dialect).result_processor(dialect, None)
