"""Patterns that several screenings make: taken up, which begins a case, or set aside, each with a reason. They stop nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from screening_desk.gui.contact_words import pattern_note, pattern_title
from screening_desk.gui.context import Context, day_text
from screening_desk.gui.forms.ui_links import Ui_LinksForm
from screening_desk.gui.pages.case.work import CaseWork
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.counter.prompt import Prompt
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.links.model import PatternsModel
from screening_desk.gui.pages.page import Page
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.keys import NamedActions
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import patterns
from screening_desk.services.patterns import Proposal

_KEYS = {
    "back": ("Esc",),
    "reload": ("F5",),
    "aside": ("Alt+S",),
    "take": ("Ctrl+M",),
    "save": ("Ctrl+S",),
    "open": ("Return",),
}
_WIDTHS = (280, 158, 98, 102, 144)
_LIST = 210  # least height; below it the page scrolls


class PatternsPage(Page):
    """Looks for patterns when refreshed, which is recorded; the counter never hears of them."""

    def __init__(self, context: Context, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.case_id = context, about
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui = Ui_LinksForm()
        self.ui.setupUi(self)
        self.banner, self.prompt = Banner(), Prompt()
        self.banner.hide()
        self.prompt.hide()
        self.work = CaseWork(context.tasks, self.banner, self.ui.notice_place, self)
        self.work.busy_changed.connect(self._show)
        self.keys = NamedActions(self, _KEYS)
        self._dress()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Look for patterns; the one that was current stays current while it waits."""
        desk = self._context.desk
        self.empty.begin()
        self.work.run(lambda: patterns.proposals(desk), self.show_view, undone=self._on_undone)

    def show_view(self, found: tuple[Proposal, ...]) -> None:
        """Paint the patterns."""
        before = self.current()
        self.work.opened = True
        self.empty.read()
        self.model.show_rows(found)
        waits = [each.proposal_id for each in found if each.state == "open"]
        if found:
            place = waits.index(before.proposal_id) if before is not None and before.proposal_id in waits else 0
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._show()

    def current(self) -> Proposal | None:
        """The pattern that is current."""
        return self.model.row(self.table.currentIndex())

    def clear(self) -> None:
        """Forget everything."""
        self.work.drop()
        self.prompt.close_prompt()
        self.banner.hide()
        self.model.show_rows(())
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.heading.setText(self.tr("Patterns"))
        self.ui.lead.setText(self.tr("proposals only: nobody is stopped by them, and the counter does not see them"))
        words = {
            "back": self.tr("Back to the queue"),
            "reload": self.tr("Refresh"),
            "aside": self.tr("Set aside"),
            "take": self.tr("Take up"),
            "save": self.tr("Save"),
            "open": self.tr("Open links"),
        }
        self.keys.name(words)
        self._listed.set_title(self.tr("Patterns found"))
        self._told.set_title(self.tr("What it stands on"))
        self.table.setAccessibleName(self._listed.title())
        self.model.retranslate()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the list."""
        super().focusInEvent(event)
        self.table.setFocus()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        ui.notice_place.addWidget(self.banner)
        ui.notice_place.addWidget(self.prompt)
        self.model, self.table = PatternsModel(self), QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=38, wide=0)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.empty = EmptyWords(self.table)
        self._listed, self._told, self.lines = Panel(), Panel(), TraceList()
        self._listed.add(self.table, 1)
        self._listed.setMinimumHeight(_LIST)
        self._told.pad_body()
        self._told.add(self.lines)
        self._told.body.addStretch(1)
        ui.left_place.addWidget(self._listed, 1)
        ui.right_place.addWidget(self._told, 1)
        ui.columns.setStretch(0, 5)
        ui.columns.setStretch(1, 2)
        self._buttons = {name: ShortcutButton(self.keys[name], primary=name == "open") for name in _KEYS}
        for name in ("back", "reload", "aside", "take"):
            ui.left_buttons.addWidget(self._buttons[name])
        for name in ("save", "open"):
            ui.right_buttons.addWidget(self._buttons[name])
        Folding(self, (ui.columns,))

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.table.doubleClicked.connect(lambda _: self._on_open())
        slots = {
            "back": self._on_back,
            "reload": self.refresh,
            "aside": lambda: self._ask("aside"),
            "take": lambda: self._ask("take"),
            "save": self._on_save,
            "open": self._on_open,
        }
        for name, slot in slots.items():
            self.keys[name].triggered.connect(lambda _=False, slot=slot: slot())

    def _show(self) -> None:
        here, busy, asking = self.current(), self.work.busy, bool(self.prompt.topic)
        waits = here is not None and here.state == "open"
        rows = self.model.rows()
        waiting = sum(each.state == "open" for each in rows)
        self.ui.updated.setText(self.tr("waiting: {n}").format(n=waiting) if rows else "")
        none = self.tr("No pattern was found. That says nothing about a single traveller.")
        self.empty.show_none(none, rows)
        self.lines.show_lines(self._lines(here))
        self.keys["save"].setVisible(asking)
        self.keys["open"].setVisible(not asking)
        free = not busy and not asking
        self.keys.enable(
            back=True,
            reload=free,
            aside=waits and free,
            take=waits and free,
            save=asking and not busy,
            open=here is not None and free,
        )
        self.table.setEnabled(not asking)
        self._fit()

    def _lines(self, here: Proposal | None) -> tuple[tuple[str, str, str], ...]:
        if here is None:
            return ()
        rule = self.tr("Rule: {n} or more within {days} days. Decided by this program or the office; no law says so.")
        lines = [
            ("info", "text2", pattern_title(here.rule)),
            ("info", "text2", pattern_note(here.rule)),
            ("list", "text2", rule.format(n=here.threshold, days=here.days)),
            (
                "clock",
                "text2",
                self.tr("Between {one} and {other}").format(one=day_text(here.first), other=day_text(here.last)),
            ),
            ("clock", "text2", self.tr("Found {date}").format(date=day_text(here.found_at))),
        ]
        if here.state != "open":
            words = {"taken": self.tr("Taken up {date} by {who}: {reason}")}.get(
                here.state, self.tr("Set aside {date} by {who}: {reason}")
            )
            said = words.format(date=day_text(here.decided_at), who=here.decided_by, reason=here.reason)
            lines.append(("dash", "text2", said))
        return tuple(lines)

    def _ask(self, topic: str) -> None:
        titles = {
            "aside": self.tr("Set this pattern aside: it comes again only when as many others make it anew"),
            "take": self.tr("Take this pattern up: its newest screening begins a case, if it has none"),
        }
        self.prompt.ask(topic, "info", titles[topic], "", [], self.tr("Reason, at least 10 letters"))
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self._show()

    def _on_save(self) -> None:
        here, desk, reason = self.current(), self._context.desk, self.prompt.reason.text()
        if here is None:
            return
        if self.prompt.topic == "take":
            self.work.run(lambda: patterns.take_up(desk, here.proposal_id, reason), self._on_taken, self._point_at)
        else:
            self.work.run(lambda: patterns.set_aside(desk, here.proposal_id, reason), self._on_aside, self._point_at)

    def _on_taken(self, case_id: str) -> None:
        self._end_asking()
        self.saved.emit(self._context.now())
        self.changed.emit("case")
        self.opened.emit("case", case_id)

    def _on_aside(self, _: None) -> None:
        self._end_asking()
        self.saved.emit(self._context.now())
        self.table.setFocus()
        self.refresh()

    def _on_open(self) -> None:
        here = self.current()
        if here is not None:
            self.opened.emit("links", f"pattern {here.proposal_id}")

    def _on_back(self) -> None:
        if self.prompt.topic:
            self._end_asking()
            self._show()
            self.table.setFocus()
        else:
            self.opened.emit("queue", "")

    def _on_undone(self) -> None:
        self.empty.fail()

    def _point_at(self, _: str) -> None:
        self.prompt.reason.setFocus()

    def _end_asking(self) -> None:
        self.prompt.close_prompt()
        self.banner.hide()
        self.ui.notice_place.setContentsMargins(16, 0, 16, 0)
        self.table.setEnabled(True)

    def _fit(self) -> None:
        shown: list[QWidget] = [each for name, each in self._buttons.items() if self.keys[name].isVisible()]
        fit_bar(self.ui.bar, shown, [self._buttons["reload"]], self.width())
