"""The directory as a file: exported for a spreadsheet, and a table taken only after what it changes was read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from screening_desk.exchange.partner_list import ReadLine
from screening_desk.gui.pages.referral.out import NotWritten, write_file
from screening_desk.gui.partner_words import field_name, problem_word
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services.partner_list import Offer, offer_table, partners_table, take_table
from screening_desk.services.partners import PartnerView

if TYPE_CHECKING:
    from screening_desk.gui.pages.partners.page import PartnersPage

NAMED = 4
"""Partners or rows that are named; of the others the number."""


class TableFile(QObject):
    """Export, import, and taking what an import offers."""

    def __init__(self, page: PartnersPage) -> None:
        super().__init__(page)
        self._page = page
        self.offer: Offer | None = None
        self.export = key_action(page, "Ctrl+E", slot=self._on_export)
        self.load = key_action(page, "Ctrl+O", slot=self._on_load)
        self.take = key_action(page, "Ctrl+T", slot=self._on_take)
        self._show()

    def actions(self) -> tuple[QAction, ...]:
        """The actions of the bar, in its order."""
        return self.load, self.export, self.take

    def drop(self) -> bool:
        """Forget what was offered; says whether there was something."""
        offered, self.offer = self.offer, None
        self._show()
        self._page.show_state()
        return offered is not None

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.export.setText(self.tr("Export table"))
        self.load.setText(self.tr("Import table"))
        self.take.setText(self.tr("Take over"))

    def _show(self) -> None:
        offered = self.offer is not None and bool(self.offer.new or self.offer.changed)
        self.take.setVisible(offered)
        self.take.setEnabled(offered)

    def _on_export(self) -> None:
        page = self._page
        target = page.choose_save(page, self.tr("Export table"), "mitra.csv")
        if target is None:
            return
        desk = page.context.desk
        page.context.tasks.run(
            page, lambda: write_file(target, partners_table(desk)), lambda _: self._exported(), self._failed
        )

    def _exported(self) -> None:
        self._page.say("info", self.tr("Written"), self.tr("Outside this program nobody guards the file."))

    def _on_load(self) -> None:
        page = self._page
        if page.dirty():
            page.ask_first()
            return
        source = page.choose_open(page, self.tr("Import table"), self.tr("Tables (*.csv *.xlsx)"))
        if source is not None:
            desk = page.context.desk
            page.context.tasks.run(page, lambda: offer_table(desk, _read(source)), self._offered, self._failed)

    def _offered(self, offer: Offer) -> None:
        self.offer = offer
        self._show()
        self._page.show_state()
        lines = (
            _named(self.tr("New ({n}): {names}"), offer.new),
            _named(self.tr("Changed ({n}): {names}"), offer.changed),
            self.tr("Unchanged: {n}").format(n=offer.same) if offer.same else "",
            self._wrong(offer.wrong),
        )
        title = self.tr("Nothing to take over")
        if offer.new or offer.changed:
            title = self.tr("Take this over? Ctrl+T takes it, Esc leaves it.")
        self._page.say("warn" if offer.wrong else "info", title, "\n".join(line for line in lines if line))

    def _wrong(self, lines: tuple[ReadLine, ...]) -> str:
        if not lines:
            return ""
        said = [
            self.tr("row {line}: {field} {why}").format(
                line=each.line, field=field_name(each.problem[0]), why=problem_word(each.problem[1])
            )
            for each in lines[:NAMED]
            if each.problem
        ]
        more = ", …" if len(lines) > NAMED else ""
        return self.tr("Left out ({n}): {rows}").format(n=len(lines), rows="; ".join(said)) + more

    def _on_take(self) -> None:
        page, offer = self._page, self.offer
        if offer is None or page.dirty():
            return
        desk = page.context.desk
        self.take.setEnabled(False)
        page.context.tasks.run(page, lambda: take_table(desk, offer), self._taken, self._failed)

    def _taken(self, count: int) -> None:
        page = self._page
        self.drop()
        page.say("info", self.tr("Taken over: {n}").format(n=count), "")
        page.saved.emit(page.context.now())
        page.changed.emit("partner")
        page.refresh()

    def _failed(self, error: Exception) -> None:
        self.drop()
        if isinstance(error, NotWritten):
            words = self.tr("Nothing could be written there. Choose another place.")
            self._page.say("error", self.tr("Not written"), words)
        elif isinstance(error, OSError):
            self._page.say("warn", self.tr("This file could not be read"), self.tr("Choose another one."))
        else:
            kind, words = told(error)
            self._page.say(kind, self.tr("Nothing was taken over"), words)


def _read(source: Path) -> bytes:
    return source.read_bytes()


def _named(words: str, views: tuple[PartnerView, ...]) -> str:
    names = ", ".join(each.name for each in views[:NAMED]) + (", …" if len(views) > NAMED else "")
    return words.format(n=len(views), names=names) if views else ""
