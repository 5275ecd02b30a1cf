"""The keys by which an officer confirms a repair of a misread zone, another century, or a better reading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction

from screening_desk.gui.context import Context
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services import misread
from screening_desk.services.draft import Identity
from screening_desk.services.judging import today

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage

TAKE = ("Alt+P", "Alt+R", "Alt+S", "Alt+V")
"""One key a proposal, in the order shown. None of them is Enter, and none is the first by itself."""


class Repairs(QObject):
    """Nothing is taken but by one of these keys, and what was read stays in the record."""

    def __init__(self, context: Context, page: CounterPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.take = [self._action(key) for key in TAKE]
        self.century, self.again = self._action("Alt+A"), self._action("Alt+N")
        for number, action in enumerate(self.take):
            action.triggered.connect(lambda _=False, number=number: self._take(number))
        self.century.triggered.connect(self._choose_century)
        page.case.identity.reading.set_keys(self.take, self.century)
        page.waiting.proposals.set_actions(self.take)
        page.installEventFilter(self)
        self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language of the page."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    def switch_keys(self, topic: str) -> None:
        """Switch on what can be taken now; `topic` is the question that is open."""
        page, reading = self._page, self._page.case.identity.reading
        shown = not page.cover.covering and not page.sides.front
        here = shown and page.place == "case" and not page.session.ending
        count = len(page.waiting.repairs if shown and page.place == "waiting" else reading.repairs if here else ())
        for number, action in enumerate(self.take):
            action.setEnabled(number < count and topic != "again")
        self.century.setEnabled(here and reading.other_birth is not None)
        self.again.setEnabled(here and topic == "again")

    def replace_record(self, identity: Identity) -> None:
        """Let another record stand for the open traveller; every answer stays."""
        draft = self._page.session.draft
        if draft is not None:
            identity = replace(identity, added_name=draft.identity.added_name)  # no zone has it
            self._page.session.change(replace(draft, identity=identity))
            self._page.case.advance()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        for action in self.take:
            action.setText(self.tr("Take this repair"))
        self.century.setText(self.tr("Other century"))
        self.again.setText(self.tr("Take this reading"))

    def _take(self, number: int) -> None:
        page, on = self._page, today(self._context.desk.clock)
        if page.place == "waiting":
            identity = page.waiting.confirmed(number)
            if identity is not None:
                page.open_screening(identity)
            return
        draft, repairs = page.session.draft, page.case.identity.reading.repairs
        if draft is not None and number < len(repairs):
            self.replace_record(misread.confirm_repair(draft.identity, repairs[number], on))

    def _choose_century(self) -> None:
        draft, other = self._page.session.draft, self._page.case.identity.reading.other_birth
        if draft is not None and other is not None:
            self.replace_record(replace(draft.identity, birth_date=other))

    def _action(self, key: str) -> QAction:
        action = key_action(self._page, key)
        action.setAutoRepeat(False)
        action.setEnabled(False)
        return action
