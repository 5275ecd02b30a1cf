"""The watch lists at the counter: asked after each scan, off the screen's thread; what came of it stands above the questions.

Of protected lists the fixed sentence alone is shown, whatever and however much was found.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.context import Context, day_text
from screening_desk.gui.pages.counter.places import arrange
from screening_desk.gui.pages.match.words import line_words, standing_word
from screening_desk.gui.tasks import Job
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.check_row import CheckRow
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.rules.inspection import ListFacts
from screening_desk.services import ahead, matches
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.list_contacts import Question, question
from screening_desk.services.list_search import Indexes, Snapshot
from screening_desk.services.matches import Checked, MatchLine

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage


class ListKeeper(QObject):
    """Makes the indexes of the active lists in the long lane, one building at a time."""

    ready = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._indexes = Indexes()
        self._job: Job | None = None
        self._ahead = False

    @property
    def snapshot(self) -> Snapshot:
        """What can be searched now."""
        return self._indexes.snapshot

    def renew(self) -> None:
        """Build what is missing; what is being built already is not begun twice."""
        if self._job is not None:
            return
        desk, indexes, before = self._context.desk, self._indexes, self.snapshot

        def work(job: Job) -> Snapshot:
            if not self._ahead:
                self._ahead = True
                ahead.get_ready(desk)
            return indexes.renew(desk, lambda: job.cancelled or desk.store.closed)

        def done(found: Snapshot) -> None:
            self._job = None
            if found.indexes.keys() != before.indexes.keys():
                self.ready.emit()

        def failed(error: Exception) -> None:
            self._job = None
            if not isinstance(error, Refused | Unavailable):
                raise error

        self._job = self._context.tasks.run(self, work, done, failed, lane="long")
        if not self._context.tasks.busy("long"):  # it ran at once
            self._job = None


class MatchPanel(Panel):
    """Hidden while there is nothing to show."""

    def __init__(self, cards: QAction, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._open = ShortcutButton(cards, low=True)
        self.add_head_widget(self._open)
        self._banner = Banner("esc")
        self._place = QWidget()
        around = QVBoxLayout(self._place)
        around.setContentsMargins(8, 8, 8, 8)
        around.addWidget(self._banner)
        self._rows: list[CheckRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._more = PlainLabel(role="label", wrap=True)
        self._more.setContentsMargins(12, 4, 12, 8)
        self.add(self._place)
        self.add(self._list)
        self.add(self._more)
        self._found: Checked | None = None
        self.hide()

    def show_found(self, found: Checked | None) -> None:
        """Show what came of asking; None forgets it."""
        self._found = found
        lines = found.lines if found is not None else ()
        closed = found is not None and bool(found.facts.protected or found.facts.again)
        self.set_title(self.tr("Possible match"))
        self._open.setVisible(bool(lines))
        self._place.setVisible(closed)
        title = self.tr("For the supervisor to see")
        self._banner.show_state("esc", title if closed else "", self.tr("Serve as usual; do not discuss it."))
        while len(self._rows) < len(lines):
            row = CheckRow(self)
            row.stack()
            self._rows.append(row)
            self._list.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(lines))
            if place < len(lines):
                self._paint(row, lines[place])
            else:
                row.blank()
        left = found.left_over if found is not None else 0
        self._more.setText(self.tr("{n} more of them").format(n=left))
        self._more.setVisible(bool(left))
        self.setVisible(closed or bool(lines))

    def openable(self) -> bool:
        """Whether there is a card that may be opened here."""
        return self._found is not None and bool(self._found.lines)

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """What each line says."""
        return tuple(row.words() for row in self._rows if not row.isHidden())

    def protected_words(self) -> str:
        """The fixed sentence, where it is shown."""
        return f"{self._banner.title()} {self._banner.text()}" if not self._place.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_found(self._found)

    def _paint(self, row: CheckRow, line: MatchLine) -> None:
        met, how = line_words(line)
        as_of = self.tr("as of {day}").format(day=day_text(line.as_of))
        row.show_finding(_kind(line), line.list_name, as_of, met, standing_word(line), how)


class Lists(QObject):
    """Asks after a scan, after a corrected record, when an index is ready, and when the officer asks again (F5)."""

    def __init__(self, context: Context, page: CounterPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._asked: Question | None = None
        self._on = not context.desk.training  # nobody of a training case is looked for
        self.keeper = ListKeeper(context, self)
        self.keeper.ready.connect(self.ask)
        self.keeper.ready.connect(self.ask_ages)
        page.session.opened.connect(lambda _: self.forget())
        page.session.kept.connect(lambda _: self._ask_once())
        page.keys["matches"].triggered.connect(self.show_cards)
        page.keys["check"].triggered.connect(self.ask)
        page.installEventFilter(self)

    @cached_property
    def panel(self) -> MatchPanel:
        """Made when something is found for the first time."""
        case = self._page.case
        panel = MatchPanel(self._page.keys["matches"], case.ui.body)
        case.above = (panel,)
        arrange(case, case.kind, self._context.desk.reference)
        return panel

    def ask(self) -> None:
        """Ask the lists about whoever is open."""
        self._ask(lambda: None)

    def _ask(self, then: Callable[[], object]) -> None:
        """Ask, and go on whatever came of it."""
        draft = self._page.session.draft
        if not self._on or draft is None or self._page.place != "case" or self._page.session.ending:
            return
        self._asked = question(draft)
        desk, snapshot = self._context.desk, self.keeper.snapshot

        def found(checked: Checked) -> None:
            self._on_found(draft, checked)
            then()

        def failed(error: Exception) -> None:
            self._failed(error)
            then()

        self._context.tasks.run(self, lambda: matches.check(desk, draft, snapshot), found, failed)

    def ask_before(self, end: Callable[[], object]) -> bool:
        """Ask first about what was typed a moment ago, and end then; False where all of it was asked about."""
        draft = self._page.session.draft
        if not self._on or draft is None or self._page.place != "case" or self._asked == question(draft):
            return False
        self._ask(end)
        return True

    def ask_ages(self) -> None:
        """Ask how old the lists are, for the empty desk."""
        desk, snapshot, page = self._context.desk, self.keeper.snapshot, self._page

        def show(facts: ListFacts) -> None:
            page.waiting.ready.show_lists(facts)
            page.lists_aged.emit(facts)

        self._context.tasks.run(self, lambda: matches.ages(desk, snapshot), show, self._failed)

    def show_cards(self) -> None:
        """Open the cards of whoever is open."""
        draft = self._page.session.draft
        if draft is not None:
            self.open_cards(draft.screening_id)

    def open_cards(self, screening_id: str) -> None:
        """Open the cards of an open screening."""
        self._page.opened.emit("match", f"screening:{screening_id}")

    def switch_keys(self) -> None:
        """The cards can be opened where there is one to be seen."""
        page = self._page
        view = page.session.view
        seen = view is not None and view.draft.lists is not None and "panel" in self.__dict__ and self.panel.openable()
        page.keys.enable(matches=seen and page.place == "case" and not page.cover.covering and not page.sides.front)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The counter comes to the front: a list may be new, and a card may have been judged."""
        if watched is self._page and event.type() == QEvent.Type.Show and self._on:
            QTimer.singleShot(0, self, self._on_shown)  # painting comes first
        return False

    def _on_shown(self) -> None:
        if not self._context.tasks.closed:
            self.keeper.renew()
            self.ask_ages()
            self.ask()

    def _ask_once(self) -> None:
        """Whoever is open is on disk: ask, unless this very record with these contacts was asked about."""
        draft = self._page.session.draft
        if draft is not None and self._asked != question(draft):
            self.ask()

    def _on_found(self, asked: Draft, found: Checked) -> None:
        session = self._page.session
        draft = session.draft
        if draft is None or question(draft) != question(asked):
            return
        if found.lines or found.facts.protected or found.facts.again or "panel" in self.__dict__:
            self.panel.show_found(found)
        self._page.case.checks.lists_told = True
        if draft.lists != found.facts:
            session.show(replace(draft, lists=found.facts))
        self.switch_keys()
        if found.stale:
            self.keeper.renew()

    def forget(self) -> None:
        """Hold nothing of anybody any more."""
        self._asked = None
        if "panel" in self.__dict__:
            self.panel.show_found(None)

    def _failed(self, error: Exception) -> None:
        """What could not be asked stays not checked, and is asked again by F5."""
        if not isinstance(error, Refused | Unavailable):
            raise error


def _kind(line: MatchLine) -> Kind:
    if line.standing == "given" or line.level == "strong":
        return "esc"
    if line.standing == "proposed":
        return "info"
    return "warn" if line.level == "possible" else "na"
