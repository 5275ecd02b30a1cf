"""The day book: a day without names, how a past screening is found, late entries from paper, the shift handed over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.files import ChooseFile, ask_save
from screening_desk.gui.forms.ui_day_book import Ui_DayBookForm
from screening_desk.gui.pages.counter.past import PastPage
from screening_desk.gui.pages.day_book.acts import DayBookActs
from screening_desk.gui.pages.day_book.checks import ChecksView
from screening_desk.gui.pages.day_book.late import LatePanel
from screening_desk.gui.pages.day_book.list import DayView
from screening_desk.gui.pages.day_book.papers import PapersView
from screening_desk.gui.pages.day_book.shift import ShiftPanel
from screening_desk.gui.pages.referral.out import ChoosePrinter, ask_printer
from screening_desk.gui.quiet import in_quiet_moments
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.access import Action, allows

SIDE = 380
NARROW_BELOW = 900
LEAST_VIEW = 420
WIDEST = 16777215  # Qt's own: no limit
VIEWS = ("day", "checks", "papers")
PARTS = ("day", "late", "shift", "checks", "papers", "past")
T = TypeVar("T")


class DayBookPage(QWidget):
    """Three views at the left (day, checks, papers); late entry and shift stay at the right."""

    opened = Signal(str, str)
    saved = Signal(object)
    late_begun = Signal(object, str)  # Late, mode

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.context = context
        self.choose_file: ChooseFile = ask_save
        self.choose_printer: ChoosePrinter = ask_printer
        self._read_at: datetime | None = None
        self._narrow = False
        self._stack = QStackedWidget(self)
        self._book = QWidget()
        self.ui = Ui_DayBookForm()
        self.ui.setupUi(self._book)
        self._stack.addWidget(self._book)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.keys = self._make_keys()
        self._dress()
        self.acts = DayBookActs(self)
        self._wire()
        self.retranslate()
        in_quiet_moments(self, [*(partial(getattr, self, part) for part in PARTS), self._order_tab])

    @cached_property
    def day(self) -> DayView:
        """The day and its search; made when somebody looks or in a quiet moment, as all parts are."""
        view = DayView(self.context, self.ui.views)
        self.ui.views.addWidget(view)
        view.search.asked.connect(self.acts.find)
        view.opened.connect(self.acts.open_found)
        return view

    @cached_property
    def checks(self) -> ChecksView:
        """SIMKIM checks to catch up."""
        view = ChecksView(self.ui.views)
        self.ui.views.addWidget(view)
        view.opened.connect(self.acts.open_check)
        view.answered.connect(self.acts.enter_check)
        return view

    @cached_property
    def papers(self) -> PapersView:
        """Emergency papers."""
        view = PapersView(self.ui.views)
        self.ui.views.addWidget(view)
        view.print_asked.connect(self.acts.print_papers)
        view.save_asked.connect(self.acts.save_papers)
        view.void_asked.connect(self.acts.call_void)
        return view

    @cached_property
    def late(self) -> LatePanel:
        """What is entered from paper; above the shift."""
        panel = LatePanel(self.context.now, self.context.settings.station, self._book)
        self.ui.side_place.insertWidget(0, panel)
        self._fit(panel)
        return panel

    @cached_property
    def shift(self) -> ShiftPanel:
        """How the shift stands."""
        panel = ShiftPanel(self.keys["shift"], self._book)
        self.ui.side_place.insertWidget(self.ui.side_place.count() - 1, panel)
        self._fit(panel)
        return panel

    @cached_property
    def past(self) -> PastPage:
        """A past screening, in front of the book."""
        page = PastPage(self.context, self._stack)
        page.enable_keys(False)
        self._stack.addWidget(page)
        page.back.connect(self.back)
        page.back.connect(self.refresh)
        page.shown.connect(self._show_past)
        page.failed.connect(self.acts.past_failed)
        return page

    def refresh(self) -> None:
        """Read again what is shown; a past screening that is open stays open. Unseen there is nothing to read."""
        if self.isVisible() and self._stack.currentWidget() is self._book:
            self.acts.read_day()
            self.acts.read_rest()

    def show_view(self, name: str) -> None:
        """Bring one of the three views to the front."""
        self.tabs.set_value(name)
        self.ui.views.setCurrentWidget(self._view(name))
        for key in ("register_pdf", "register_csv", "find"):
            self.keys[key].setEnabled(name == "day")
        self.setFocusProxy(self._view(name))
        if self.isVisible():
            self._order_tab()

    def clear(self) -> None:
        """Forget everything that was read or typed."""
        made = self.__dict__
        if "past" in made:
            self.past.clear()
        self.back()
        for part in ("day", "checks", "late", "shift"):
            if part in made:
                made[part].clear()
        if "papers" in made:
            self.papers.show_paper(None)

    def back(self) -> None:
        """Return from a past screening to the book."""
        if "past" in self.__dict__:
            self.past.enable_keys(False)
        self._stack.setCurrentWidget(self._book)
        self._switch_keys(True)

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Say one sentence above the views."""
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self.notice.show_state(kind, title, text)
        self.notice.show()

    def quiet(self) -> None:
        """Take the sentence away."""
        self.notice.hide()
        self.ui.notice_place.setContentsMargins(0, 0, 0, 0)

    def run(self, work: Callable[[], T], done: Callable[[T], object], title: str) -> None:
        """Do something off the UI thread; a refusal is said, and what was typed stays."""

        def failed(error: Exception) -> None:
            kind, words = told(error)
            self.say(kind, title, words)

        self.context.tasks.run(self, work, done, failed)

    def show_read_at(self) -> None:
        """Say when the day was read."""
        self._read_at = self.context.now()
        self.ui.updated.setText(self.tr("Updated {time}").format(time=time_text(self._read_at)))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self._book)
        words = {
            "back": self.tr("Back to the counter"),
            "reload": self.tr("Refresh"),
            "find": self.tr("Find"),
            "late": self.tr("From paper"),
            "begin": self.tr("Begin late entry"),
            "register_pdf": self.tr("Register as PDF"),
            "register_csv": self.tr("Table as CSV"),
            "crossings": self.tr("Entries and exits from a list"),
        }
        for key in words.keys() & self.keys.keys():
            self.keys[key].setText(words[key])
        chosen = self.tabs.value()
        names = (self.tr("Day"), self.tr("SIMKIM later"), self.tr("Papers"))
        self.tabs.set_options(
            [Option(view, name, f"Alt+{at}") for at, (view, name) in enumerate(zip(VIEWS, names, strict=True), start=1)]
        )
        self.tabs.setAccessibleName(self.tr("Part of the day book"))
        if chosen:
            self.tabs.set_value(chosen)
        if self._read_at is not None:
            self.ui.updated.setText(self.tr("Updated {time}").format(time=time_text(self._read_at)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side panels below where the page is narrow (design 6)."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            columns = self.ui.columns
            columns.removeItem(self.ui.side_place)
            columns.addLayout(self.ui.side_place, int(narrow), int(not narrow))
            self.ui.views.setMinimumHeight(LEAST_VIEW if narrow else 0)
            for panel in self._book.findChildren(LatePanel) + self._book.findChildren(ShiftPanel):
                self._fit(panel)
            for button in self._lesser:
                button.setVisible(not narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Have in place what is seen first."""
        super().showEvent(event)
        if self.focusProxy() is None:
            self.show_view(self.tabs.value() or "day")
            self.late, self.shift  # noqa: B018 - made now
            self._order_tab()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _make_keys(self) -> dict[str, QAction]:
        keys = {
            "back": "Esc",
            "reload": "F5",
            "find": "Ctrl+F",
            "late": "Ctrl+N",
            "begin": "Ctrl+Return",
            "shift": "Alt+S",
            "register_pdf": "Ctrl+E",
            "register_csv": "Alt+E",
        } | {f"view_{view}": f"Alt+{at}" for at, view in enumerate(VIEWS, start=1)}
        if allows(self.context.desk.actor.role, Action.MOVEMENT_IMPORT):
            keys["crossings"] = "Ctrl+I"
        return {name: key_action(self._book, key) for name, key in keys.items()}

    def _dress(self) -> None:
        ui, keys = self.ui, self.keys
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        self.notice = Banner("warn")
        self.notice.hide()
        ui.notice_place.addWidget(self.notice)
        self.tabs = Segmented(pad=8)
        ui.tabs_place.addWidget(self.tabs)
        ui.side_place.addStretch(1)
        named = ("back", "reload", "register_pdf", "register_csv", "crossings")
        buttons = {name: ShortcutButton(keys[name]) for name in named if name in keys}
        self._lesser = tuple(buttons[name] for name in ("reload", "register_csv", "crossings") if name in buttons)
        for button in buttons.values():
            ui.left_buttons.addWidget(button)
        begin = ShortcutButton(keys["begin"], primary=True)
        ui.right_buttons.addWidget(begin)
        self._buttons = (*buttons.values(), begin)

    def _wire(self) -> None:
        keys, acts = self.keys, self.acts
        self.tabs.chosen.connect(self._choose_view)
        for view in VIEWS:
            keys[f"view_{view}"].triggered.connect(lambda _=False, view=view: self._choose_view(view))
        slots: dict[str, Callable[[], object]] = {
            "back": lambda: self.opened.emit("counter", ""),
            "reload": self.refresh,
            "find": self._on_find,
            "late": self._on_late,
            "begin": acts.begin_late,
            "shift": acts.change_shift,
            "register_pdf": lambda: acts.export("pdf"),
            "register_csv": lambda: acts.export("csv"),
            "crossings": lambda: self.opened.emit("crossings", ""),
        }
        for name, slot in slots.items():
            if name not in keys:
                continue
            keys[name].triggered.connect(lambda _=False, slot=slot: slot())

    def _on_find(self) -> None:
        self.day.search.lead()

    def _on_late(self) -> None:
        self.late.lead()

    def _order_tab(self) -> None:
        """Let Tab go through the parts as they stand, in whatever order they were made: view, paper, shift, bar."""
        made = [self.__dict__[name] for name in ("day", "checks", "papers", "late", "shift") if name in self.__dict__]
        met = [each for part in made for each in _takes_keys(part)]
        for former, later in pairwise([*met, *self._buttons]):
            QWidget.setTabOrder(former, later)

    def _fit(self, panel: QWidget) -> None:
        panel.setMinimumWidth(0 if self._narrow else SIDE)
        panel.setMaximumWidth(WIDEST if self._narrow else SIDE)

    def _choose_view(self, name: str) -> None:
        self.show_view(name)
        self._view(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _view(self, name: str) -> QWidget:
        view: QWidget = getattr(self, name)
        return view

    def _show_past(self) -> None:
        self._stack.setCurrentWidget(self.past)
        self._switch_keys(False)
        self.past.enable_keys(True)
        self.past.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch_keys(self, on: bool) -> None:
        for action in self.keys.values():
            action.setEnabled(on)
        if on:
            self.show_view(self.tabs.value() or "day")


def _takes_keys(part: QWidget) -> list[QWidget]:
    """What Tab can reach in a part, as it was made; lists that drop down are windows of their own."""
    inside = [each for each in part.children() if isinstance(each, QWidget) and not each.isWindow()]
    own = part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None
    return [*([part] if own else []), *(deeper for each in inside for deeper in _takes_keys(each))]
