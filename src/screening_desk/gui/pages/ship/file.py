"""Choosing the agent's file: read off the UI thread, shown before anybody is taken from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening_desk.exchange.tables import MAX_BYTES, Row, Unreadable, read_table
from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_open
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.ship.crew_import import ImportView
from screening_desk.gui.pages.ship.words import unreadable_words

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage


class ListFile(QObject):
    """`choose_file` can be replaced in tests; the file is closed again before anything of it is shown."""

    def __init__(self, context: Context, page: ShipPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.choose_file: ChooseFile = ask_open
        self.view = ImportView()

    def choose(self) -> None:
        """Ask for a file and read it."""
        page = self._page
        file = self.choose_file(page.window(), self.tr("Crew list of the agent"), "*.xlsx *.csv *.txt")
        if file is None:
            return
        page.say(Sign("info", self.tr("Reading the file…")))
        call_id = page.session.call_id

        def done(table: tuple[Row, ...]) -> None:
            if call_id == page.session.call_id:
                page.say(None)
                page.go("import")
                self.view.show_table(file, table)

        self._context.tasks.run(self, lambda _: _read(file), done, self._on_failed, lane="long")

    def clear(self) -> None:
        """Forget the file."""
        self.view.clear()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Unreadable):
            self._page.say(Sign("warn", self.tr("The list was not read"), unreadable_words(error.why)))
        elif isinstance(error, OSError):
            text = self.tr("Look whether the disk is still there, and whether another program holds the file.")
            self._page.say(Sign("warn", self.tr("The file could not be opened"), text))
        else:
            raise error


def _read(file: Path) -> tuple[Row, ...]:
    with file.open("rb") as opened:
        return read_table(opened.read(MAX_BYTES + 1))
