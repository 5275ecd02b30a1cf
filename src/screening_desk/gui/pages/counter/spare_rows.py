"""Check rows that nobody needs just now: making one takes longer than painting it."""

from __future__ import annotations

from collections.abc import Callable

from screening_desk.gui.pages.counter.inputs import FindingRow
from screening_desk.gui.quiet import dress


class SpareRows:
    """Rows that wait for the next traveller; `make` gives a new one when none is left."""

    def __init__(self, make: Callable[[str], FindingRow]) -> None:
        self._make = make
        self._rows: list[FindingRow] = []

    def add(self) -> None:
        """Make one before anybody needs it."""
        row = self._make("")
        row.hide()
        dress(row)
        self._rows.append(row)

    def take(self, key: str) -> FindingRow:
        """Give a row for a check; at best it showed the same check of another traveller: most of it looks the same."""
        if not self._rows:
            return self._make(key)
        row = next((spare for spare in self._rows if spare.key == key), self._rows[0])
        self._rows.remove(row)
        row.key = key
        row.show()
        return row

    def put(self, row: FindingRow) -> None:
        """Keep a row that is not shown any more, without what it said."""
        row.hide()
        row.blank()
        self._rows.append(row)
