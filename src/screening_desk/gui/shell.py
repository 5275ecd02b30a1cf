"""The signed-in window: the rail of a role at the left, its pages at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.open_work import holds_draft, keep_drafts, unsaved
from screening_desk.gui.pages.administration.audit_trail import AuditTrailPage
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.pages.care.page import CarePage
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.case.spare import made
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.day_book.page import DayBookPage
from screening_desk.gui.pages.follow_up.due import DuePage
from screening_desk.gui.pages.follow_up.page import FollowUpPage
from screening_desk.gui.pages.form_drafts import drafts_of
from screening_desk.gui.pages.head.page import HeadPage
from screening_desk.gui.pages.letters.page import LettersPage
from screening_desk.gui.pages.links.page import LinksPage
from screening_desk.gui.pages.links.patterns import PatternsPage
from screening_desk.gui.pages.lists.page import ListsPage
from screening_desk.gui.pages.match.page import MatchPage
from screening_desk.gui.pages.movement.import_page import CrossingImportPage
from screening_desk.gui.pages.movement.page import MovementPage
from screening_desk.gui.pages.papers.page import PapersPage
from screening_desk.gui.pages.partners.page import PartnersPage
from screening_desk.gui.pages.quality.page import QualityPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.pages.reference.page import ReferenceDataPage
from screening_desk.gui.pages.referral.page import ReferralPage
from screening_desk.gui.pages.rights.page import RightsPage
from screening_desk.gui.pages.training.learners import LearnersPage
from screening_desk.gui.pages.training.page import TrainingPage
from screening_desk.gui.quiet import in_quiet_moments
from screening_desk.gui.refusals import sentence
from screening_desk.gui.roles import role_words
from screening_desk.gui.ways import numbered, page_entries, page_words, pages_of, tool_entries
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.notice_stack import NoticeStack
from screening_desk.gui.widgets.pin_bar import PinBar
from screening_desk.gui.widgets.rail import SideRail
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Late
from screening_desk.services.entry import SignedIn
from screening_desk.services.errors import Refused, Unavailable

NARROW_BELOW = 1200
Extra = (
    CasePage | ReferralPage | FollowUpPage | PapersPage | CarePage | MatchPage | LinksPage | PatternsPage
    | MovementPage | CrossingImportPage
)  # fmt: skip
"""Pages that live only as long as they are looked at."""


class Shell(QWidget):
    """Holds the pages of whoever is signed in and moves between them; it paints nothing of a case itself.

    A page is made when it is first asked for, or in a quiet moment before.
    """

    saved = Signal(object)
    closed_changed = Signal(bool)
    private_changed = Signal(bool)
    store_closed = Signal(str, str, str)
    pin_chosen = Signal(str)
    pin_closed = Signal()
    card_asked = Signal(object)  # CardPage
    renewed = Signal(object)  # Reference
    lists_aged = Signal(object)  # ListFacts

    def __init__(
        self, context: Context, signed: SignedIn, window_actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._signed, self._window_actions = context, signed, window_actions
        self._private = self._roomy = False
        self._side = SideRail(parent=self)
        self._banners = QVBoxLayout()
        self._banners.setContentsMargins(16, 0, 16, 0)
        self._stack = QStackedWidget(self)
        self._stack.setMinimumWidth(1)  # a page behind, last shown in a wider window, must not hold this one
        self._stack.currentChanged.connect(lambda _: self._tell_private())
        self._pin_bar = PinBar(self)
        self._pin_bar.chosen.connect(self.pin_chosen)
        self._pin_bar.closed.connect(self.focus_page)
        self._pin_bar.closed.connect(self.pin_closed)
        self._banners.addWidget(self._pin_bar)
        self.notices = NoticeStack()
        self._banners.addWidget(self.notices)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._banners)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(right, 1)
        self._pin = QAction(self)
        self._pin.setShortcut("Alt+I")
        self._pin.triggered.connect(self._pin_bar.ask)
        self.addAction(self._pin)
        self._pages: dict[str, QWidget] = {}
        pages = pages_of(signed.desk.actor.role, training=signed.desk.training)
        self._ways = {key: self._way(key, f"Ctrl+{number % 10}") for key, number in numbered(pages)}
        self._side.pages.chosen.connect(self.go)
        self._side.tools.chosen.connect(self._on_tool)
        self._retranslate()
        self._go_first()

    @property
    def covered(self) -> bool:
        """Whether closed mode hides the page in front: then nothing may tell one traveller from another."""
        page = self._stack.currentWidget()
        return isinstance(page, CounterPage) and page.cover.covering

    @property
    def takes_scans(self) -> bool:
        """Whether a passport may be scanned here."""
        return "counter" in self._ways

    def page(self, key: str) -> QWidget | None:
        """Return a page of this role by its key."""
        if key not in self._ways:
            return None
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._make(key)
            self._stack.addWidget(page)
            self._connect(page)
        return page

    def current(self) -> QWidget | None:
        """Return the page in front."""
        return self._stack.currentWidget()

    def begin(self) -> None:
        """Ask the page in front for its first content; the others get ready when nothing else is to be done."""
        for page in self._pages.values():
            refresh(page)
        self.focus_page()
        in_quiet_moments(self, [partial(self._get_ready, key) for key in self._ways])

    def go(self, key: str) -> None:
        """Show a page of the rail."""
        page = self.page(key)
        if page is None:
            return
        self._leave_extra(page)
        self._stack.setCurrentWidget(page)
        self._side.pages.set_current(key)
        refresh(page)
        self.focus_page()

    def scan(self, text: str) -> None:
        """Bring what a reader typed to the counter, wherever the focus was."""
        page = self.page("counter")
        if isinstance(page, CounterPage):
            if self._stack.currentWidget() is not page:
                self.go("counter")
            page.scan(text)
        elif "training" in self._ways:
            self.warn("warn", self.tr("Training takes nothing from the reader: real documents stay out of it"))

    def keep_drafts(self) -> None:
        """Begin to keep what is typed in every page: they are about to be covered."""
        keep_drafts(self._all_pages())

    def unsaved(self) -> tuple[Callable[[], None], ...]:
        """Return what keeps the open work of every page before a lock; each is called off the UI thread."""
        return unsaved(self._all_pages())

    def holds_window(self) -> bool:
        """Whether the page in front needs the window a while longer."""
        holds: Callable[[], bool] | None = getattr(self._stack.currentWidget(), "holds_window", None)
        return holds is not None and holds()

    def focus_page(self) -> None:
        """Give the keyboard to the page in front."""
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_pin(self) -> None:
        """Ask for a PIN of this sign-in above the page."""
        self._pin_bar.ask()

    def warn(self, kind: Kind, title: str, text: str = "") -> None:
        """Show one sentence above every page until it is read."""
        self.notices.add(kind, title, text)

    def open(self, kind: str, reference: str) -> None:
        """Show something a page asked for: a case, a referral, or a page of the rail."""
        pages: dict[str, type[Extra]] = {
            "case": CasePage,
            "referral": ReferralPage,
            "follow_up": FollowUpPage,
            "papers": PapersPage,
            "care": CarePage,
            "match": MatchPage,
            "links": LinksPage,
            "patterns": PatternsPage,
            "movement": MovementPage,
            "crossings": CrossingImportPage,
        }
        page = pages.get(kind)
        if page is None:
            self.go(kind)
            shown = self.page(kind)
            if reference == "import" and isinstance(shown, ReferenceDataPage):
                shown.begin_import()
        else:
            beside = "counter" if reference.startswith("screening:") else "queue"
            under = {FollowUpPage: "due", CrossingImportPage: "day"}.get(page, beside)
            self._show_extra(self._waiting(page, reference) or made(page, self._context, reference, self._stack), under)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone when the window is narrow."""
        super().resizeEvent(event)
        self._give_room(self._roomy)

    def _give_room(self, wanted: bool) -> None:
        """A training case stands beside the counter: the rail shows icons alone meanwhile."""
        self._roomy = wanted
        self._side.set_narrow(wanted or self.width() < NARROW_BELOW)

    def _way(self, key: str, shortcut: str) -> QAction:
        action = QAction(self)
        action.setShortcut(shortcut)
        action.triggered.connect(lambda: self.go(key))
        self.addAction(action)
        return action

    def _get_ready(self, key: str) -> None:
        if key not in self._pages and (page := self.page(key)) is not None:
            refresh(page)

    def _make(self, key: str) -> QWidget:
        context, stack = self._context, self._stack
        if key == "administration":
            return AdministrationPage(context, self._signed, stack)
        pages: dict[str, Callable[[Context, QWidget], QWidget]] = {
            "counter": CounterPage,
            "queue": QueuePage,
            "partners": PartnersPage,
            "day": DayBookPage,
            "audit": AuditTrailPage,
            "reference": ReferenceDataPage,
            "quality": QualityPage,
            "due": DuePage,
            "letters": LettersPage,
            "rights": RightsPage,
            "lists": ListsPage,
            "head": HeadPage,
            "training": TrainingPage,
            "learners": LearnersPage,
        }
        return pages[key](context, stack)

    def _connect(self, page: QWidget) -> None:
        for name, slot in (
            ("opened", self.open),
            ("saved", self.saved),
            ("closed_changed", self._on_closed),
            ("private_changed", self._on_private),
            ("card_asked", self.card_asked),
            ("store_closed", self.store_closed),
            ("renewed", self._on_renewed),
            ("lists_aged", self.lists_aged),
            ("late_begun", self._on_late),
            ("room_wanted", self._give_room),
        ):
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(slot)

    def _show_extra(self, page: QWidget, under: str) -> None:
        """Show a page that lives only as long as it is looked at, or until what was typed in it is kept."""
        self._leave_extra(page)
        if self._stack.indexOf(page) < 0:
            self._connect(page)
            self._stack.addWidget(page)
            if (drafts := drafts_of(page)) is not None:
                drafts.kept.connect(self._on_draft_kept)
                drafts.failed.connect(partial(self._on_draft_failed, page))
        self._stack.setCurrentWidget(page)
        self._side.pages.set_current(under)
        refresh(page)
        self.focus_page()

    def _leave_extra(self, next_page: QWidget) -> None:
        kept = set(self._pages.values())
        for index in reversed(range(self._stack.count())):
            widget = self._stack.widget(index)
            if widget is not None and widget not in kept and widget is not next_page and not holds_draft(widget):
                self._stack.removeWidget(widget)
                widget.deleteLater()

    def _all_pages(self) -> list[QWidget]:
        places = (self._stack.widget(place) for place in range(self._stack.count()))
        return [page for page in places if page is not None]

    def _waiting(self, kind: type[Extra], case_id: str) -> QWidget | None:
        """Return the page of a case that was left before what was typed in it could be kept."""
        return next((page for page in self._all_pages() if isinstance(page, kind) and page.case_id == case_id), None)

    def _on_draft_kept(self) -> None:
        current = self._stack.currentWidget()
        if current is not None:
            self._leave_extra(current)

    def _on_draft_failed(self, page: QWidget, error: Refused | Unavailable) -> None:
        """Say it above every page when the page with the words is not in front any more; once is enough."""
        if page is not self._stack.currentWidget() and not page.property("told"):
            page.setProperty("told", True)
            self.warn("error", self.tr("What you typed in the case is not kept yet"), sentence(error))

    def _go_first(self) -> None:
        first = next(iter(self._ways))
        self.page(first)  # the first in the stack is in front
        self._side.pages.set_current(first)

    def _on_closed(self, closed: bool) -> None:
        self._side.pages.show_badges(not closed)
        self.closed_changed.emit(closed)

    def _on_private(self, private: bool) -> None:
        self._private = private
        self._tell_private()

    def _tell_private(self) -> None:
        """A private interview is on only while the counter, also of a training case, is in front; behind the clock of F12 it goes on."""
        self.private_changed.emit(self._private and isinstance(self._stack.currentWidget(), CounterPage | TrainingPage))

    def _on_renewed(self, desk: Desk) -> None:
        """Newer reference data hold. Only an administrator renews them, whose pages know how to go on by them."""
        self._context, self._signed = replace(self._context, desk=desk), replace(self._signed, desk=desk)
        for page in self._pages.values():
            renew: Callable[[Context], None] | None = getattr(page, "renew", None)
            if renew is not None:
                renew(self._context)
        self.renewed.emit(desk.reference)

    def _on_late(self, late: Late, mode: str) -> None:
        """What stands on a sheet goes to the counter, where its document is typed or scanned."""
        self.go("counter")
        page = self.page("counter")
        if isinstance(page, CounterPage):
            page.begin_late(late, mode)

    def _on_tool(self, key: str) -> None:
        if key == "closed":
            self.go("counter")
            page = self.page("counter")
            if isinstance(page, CounterPage):
                page.toggle_closed()
        elif key == "pin":
            self._pin.trigger()
        elif key in self._window_actions:
            self._window_actions[key].trigger()

    def _retranslate(self) -> None:
        for key, way in self._ways.items():
            way.setText(page_words(key))
        self._pin.setText(self.tr("PIN…"))
        current = self._side.pages.current()
        keys = {key: way.shortcut().toString() for key, way in self._ways.items()}
        self._side.pages.set_entries(page_entries(keys))
        self._side.pages.set_current(current)
        self._side.tools.set_entries(tool_entries(self._pin.text(), closed_mode=self.takes_scans))
        actor = self._context.desk.actor
        self._side.set_person(actor.name, role_words(actor.role))
        self._side.pages.setAccessibleName(self.tr("Pages"))
        self._side.tools.setAccessibleName(self.tr("Tools"))


def refresh(page: QWidget) -> None:
    """Ask a page to bring its content up to date, where it has any."""
    ask: Callable[[], None] | None = getattr(page, "refresh", None)
    if ask is not None:
        ask()
