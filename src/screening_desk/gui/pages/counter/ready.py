"""Whether the shift is ready: rows that say only what this program knows."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context, day_text, time_text
from screening_desk.gui.widgets.check_row import CheckRow
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference.tables import stale_after
from screening_desk.rules.inspection import ListFacts
from screening_desk.services.duty import Duty
from screening_desk.services.judging import ZONE, today


class ReadyPanel(Panel):
    """Reader, ages of the legal data, whom to call, clock."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._scan: datetime | None = None
        self._newest: datetime | None = None
        self._duty = Duty()
        self._lists: ListFacts | None = None
        self._rows = [CheckRow(self) for _ in range(7)]
        for row in self._rows:
            self.add(row)
        self.body.addStretch(1)

    def show_scan(self, at: datetime) -> None:
        """Note when a passport was last read."""
        self._scan = at
        self.retranslate()

    def show_newest(self, at: datetime | None) -> None:
        """Note the newest screening, which the clock must not lie before."""
        if at != self._newest:
            self._newest = at
            self.retranslate()

    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """Name, value and state of each row as shown."""
        return tuple((words[0], words[2], words[3]) for words in (row.words() for row in self._rows))

    def show_duty(self, duty: Duty) -> None:
        """Say whom to call about a hand-over."""
        if duty != self._duty:
            self._duty = duty
            self.retranslate()

    def show_lists(self, facts: ListFacts) -> None:
        """Say how old the office's watch lists are, and what of them cannot be asked."""
        if facts != self._lists:
            self._lists = facts
            self.retranslate()

    def show_visa_lists(self, shown: bool) -> None:
        """Say how old the lists of visas are, or not: nobody who applies for a passport is looked up in them."""
        for row in self._rows[1:3]:
            row.setVisible(shown)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Shift readiness"))
        self._show_reader(self._rows[0])
        reference = self._context.desk.reference
        self._show_age(self._rows[1], self.tr("Visa-free list"), reference.visa_free.checked_on)
        self._show_age(self._rows[2], self.tr("Visa on arrival list"), reference.on_arrival.checked_on)
        oldest = min(rule.checked_on for rule in reference.rules.values())
        self._show_age(self._rows[3], self.tr("Rules with articles"), oldest)
        self._show_duty(self._rows[4])
        self._show_clock(self._rows[5])
        self._rows[6].setVisible(self._lists is not None)
        if self._lists is not None:
            self._show_lists(self._rows[6], self._lists)

    def _show_reader(self, row: CheckRow) -> None:
        name = self.tr("MRZ reader")
        if self._scan is None:
            row.show_finding("unk", name, "", self.tr("no scan since sign-in"), self.tr("not tried yet"))
        else:
            at = self.tr("last scan {time}").format(time=time_text(self._scan))
            row.show_finding("ok", name, "", at, self.tr("ready"))

    def _show_age(self, row: CheckRow, name: str, checked_on: date) -> None:
        days = max(0, (today(self._context.desk.clock) - checked_on).days)
        value = self.tr("as of {day}, {days} days").format(day=day_text(checked_on), days=days)
        if days > stale_after(self._context.desk.reference):
            row.show_finding("warn", name, "", value, self.tr("to be checked"))
        else:
            row.show_finding("ok", name, "", value, self.tr("recent enough"))

    def _show_lists(self, row: CheckRow, facts: ListFacts) -> None:
        name, state = self.tr("Watch lists"), self.tr("not checked")
        day = date.fromisoformat(facts.as_of) if facts.as_of else None
        value = self.tr("as of {day}, {days} days").format(day=day_text(day), days=facts.age)
        if not facts.lists:
            row.show_finding("unk", name, "", self.tr("there is no list yet"), state)
        elif facts.loading:
            row.show_finding("unk", name, "", self.tr("being made ready"), state)
        elif facts.searched < facts.lists:
            some = self.tr("{n} of {all} can be asked").format(n=facts.searched, all=facts.lists)
            row.show_finding("unk", name, "", some, self.tr("partly not checked") if facts.searched else state)
        elif facts.old:
            row.show_finding("warn", name, "", value, self.tr("to be checked"))
        else:
            row.show_finding("ok", name, "", value, self.tr("recent enough"))

    def _show_duty(self, row: CheckRow) -> None:
        name, duty = self.tr("Supervisor to call"), self._duty
        value = " · ".join((*duty.names, *((duty.phone,) if duty.phone else ())))
        if duty.named:
            row.show_finding("info", name, "", value, self.tr("named by the office"))
        elif duty.names:
            row.show_finding("info", name, "", value, self.tr("signed in today"))
        else:
            state = self.tr("name not known") if duty.phone else self.tr("not known")
            row.show_finding("unk", name, "", value or self.tr("nobody signed in today"), state)

    def _show_clock(self, row: CheckRow) -> None:
        now = self._context.now()
        value = f"{day_text(now)} {now.astimezone(ZONE):%H.%M} WIB"
        if self._newest is not None and now < self._newest:
            row.show_finding("warn", self.tr("Computer clock"), "", value, self.tr("was set back"))
        else:
            row.show_finding("ok", self.tr("Computer clock"), "", value, self.tr("not set back"))
