"""The status bar: reader, last save, age of the legal data; language and clock at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTimer
from PySide6.QtWidgets import QStatusBar, QWidget

from screening_desk.gui.context import current_language, time_text
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services.zone import ZONE

if TYPE_CHECKING:
    from screening_desk.reference import Reference
    from screening_desk.rules.inspection import ListFacts

translate = QCoreApplication.translate


class StatusItems(QObject):
    """Owns the items of the status bar. In closed mode only language and clock stay."""

    def __init__(self, bar: QStatusBar, now: Callable[[], datetime]) -> None:
        super().__init__(bar)
        self._now = now
        self._reader, self._saved, self._data = (PlainLabel(role="label") for _ in range(3))
        self._help, self._language, self._clock = (PlainLabel(role="label") for _ in range(3))
        bar.setSizeGripEnabled(False)
        for label in (self._reader, self._saved, self._data):
            label.setContentsMargins(8, 0, 8, 0)
            bar.addWidget(label)
        for label in (self._help, self._language, self._clock):
            label.setContentsMargins(8, 0, 12, 0)
            bar.addPermanentWidget(label)
        edge = QWidget()
        edge.setFixedWidth(8)
        bar.addPermanentWidget(edge)
        self._saved_at: datetime | None = None
        self._checked: datetime | None = None
        self._reference: Reference | None = None
        self._lists: ListFacts | None = None
        self._takes_scans = self._covered = self._closed_mode = False
        timer = QTimer(self)
        timer.setInterval(1000)
        timer.timeout.connect(self.tick)
        timer.start()
        self.retranslate()

    def open(self, reference: Reference, *, reader: bool) -> None:
        """Somebody signed in."""
        self._reference, self._takes_scans = reference, reader
        self._covered = self._closed_mode = False
        self._saved_at = self._lists = None
        self.retranslate()

    def renew(self, reference: Reference) -> None:
        """Newer reference data hold from now on."""
        self._reference = reference
        self.retranslate()

    def close(self) -> None:
        """Nobody is signed in."""
        self._reference, self._takes_scans, self._saved_at, self._lists = None, False, None, None
        self._covered = self._closed_mode = False
        self.retranslate()

    def show_saved(self, at: datetime) -> None:
        """Say when something was last on disk."""
        self._saved_at = at
        self.retranslate()

    def show_lists(self, facts: ListFacts) -> None:
        """Say how old the watch lists are; where the office has none, the legal data stand there."""
        self._lists = facts if facts.lists else None
        self.retranslate()

    def set_closed(self, closed: bool) -> None:
        """Show only language and clock while the page shows no content."""
        self._closed_mode = closed
        self.retranslate()

    def cover(self) -> None:
        """Show nothing of the work."""
        self._covered = True
        self.retranslate()

    def uncover(self) -> None:
        """Show the items again."""
        self._covered = False
        self.retranslate()

    def retranslate(self) -> None:
        """Say every item in the language of the screen."""
        open_items = self._reference is not None and not self._covered and not self._closed_mode
        self._reader.setText(translate("StatusItems", "Passport reader: types like a keyboard"))
        self._reader.setVisible(open_items and self._takes_scans)
        self._saved.setText(translate("StatusItems", "Saved {time}").format(time=time_text(self._saved_at)))
        self._saved.setVisible(open_items and self._saved_at is not None)
        if self._reference is not None:
            oldest = min(row.checked_on for row in self._reference.rules.values())
            age = (self._now().astimezone(ZONE).date() - oldest).days
            self._data.setText(translate("StatusItems", "Legal data: {days} days old").format(days=age))
        if self._lists is not None:
            old = translate("StatusItems", "Watch lists: {days} days old").format(days=self._lists.age)
            self._data.setText(old if self._lists.as_of else translate("StatusItems", "Watch lists: not checked"))
        self._data.setVisible(open_items)
        self._help.setText(translate("StatusItems", "F1 Help"))
        self._help.setVisible(open_items)
        english = current_language() == "en"
        language = translate("StatusItems", "English") if english else translate("StatusItems", "Indonesian")
        self._language.setText(translate("StatusItems", "Language: {language}").format(language=language))
        self._language.setVisible(not self._covered)
        self.tick()

    def tick(self) -> None:
        """Show the office's clock."""
        here = self._now().astimezone(ZONE)
        day = QLocale().toString(QDate(here.year, here.month, here.day), "dddd, dd-MM-yyyy")
        self._clock.setText(f"{day} · {here:%H.%M} WIB")
        self._clock.setVisible(not self._covered)
