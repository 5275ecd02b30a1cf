"""The movement history of one person: the traveller who is open at the counter, or the person of a case."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_movement import Ui_MovementForm
from screening_desk.gui.models.movement import StaysModel
from screening_desk.gui.movement_said import say
from screening_desk.gui.pages.case.work import CaseWork
from screening_desk.gui.pages.movement.bar import MovementBar
from screening_desk.gui.pages.movement.persons import LinkForm, PersonsPanel
from screening_desk.gui.pages.movement.side import CautionsPanel, ChargeBanner, CurrentPanel, EarlierPanel
from screening_desk.gui.pages.movement.stamp_form import StampForm
from screening_desk.gui.pages.movement.timeline import Legend, TimeLine
from screening_desk.gui.pages.movement.words import head_words, papers_of
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.referral.out import ChoosePrinter, NotPrinted, ask_printer, print_pages
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.folding import NARROW_BELOW, Folding
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.rules.crossings import Crossing
from screening_desk.rules.movement import Counted
from screening_desk.services import crossings, movement, same_person
from screening_desk.services.access import Action, allows
from screening_desk.services.draft import Draft
from screening_desk.services.movement import History
from screening_desk.services.movement_paper import print_movement
from screening_desk.services.same_person import Verdict

WIDTHS = (102, 102, 120, 58, 102, 82, 88, 54, 128)
OF_A_PERMIT = (3, 4, 5, 7)
"""Columns that a citizen's journeys do not have."""
ROW, HEAD, LEAST_ROWS, MOST_ROWS = 34, 30, 3, 8


class MovementPage(Page):
    """Opens the history, which is recorded; what is written here is a row of its own each time."""

    back = Signal()
    taken = Signal(object)  # Draft, with the running stay in its rows
    read = Signal(object)  # History, as it is now

    def __init__(
        self,
        context: Context,
        case_id: str = "",
        parent: QWidget | None = None,
        *,
        choose_printer: ChoosePrinter = ask_printer,
    ) -> None:
        super().__init__(parent)
        self._choose_printer = choose_printer
        self.context, self.case_id = context, case_id
        self.view: History | None = None
        self.draft: Draft | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui = Ui_MovementForm()
        self.ui.setupUi(self)
        self.banner = Banner()
        self.banner.hide()
        self.work = CaseWork(context.tasks, self.banner, self.ui.notice_place, self)
        self._ends: tuple[Crossing, ...] = ()
        self._dress()
        self.bar = MovementBar(self)
        self.work.busy_changed.connect(self.bar.show_state)
        self.retranslate()

    @property
    def at_counter(self) -> bool:
        """Whether it is of the traveller who is open at the counter."""
        return not self.case_id

    def begin(self, draft: Draft) -> None:
        """Open the history of the open traveller."""
        if self.draft is None or self.draft.screening_id != draft.screening_id:
            self.clear()
        self.draft = draft
        self.refresh()

    def refresh(self) -> None:
        """Read it again; what is being typed stays."""
        if self.case_id or self.draft is not None:
            self.work.run(self._reading(), self.show_view)

    def show_view(self, view: History) -> None:
        """Paint a history."""
        self.view = view
        self.work.opened = True
        self._none.read()
        self.model.citizen = view.citizen
        place = self.table.currentIndex().row()
        self.model.show_rows(view.stays)
        if view.stays:
            self.table.setCurrentIndex(
                self.model.index(place if 0 <= place < len(view.stays) else len(view.stays) - 1, 0)
            )
        self._paint()
        self.read.emit(view)

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.view = self.draft = None
        self.work.drop()
        self.banner.hide()
        self.close_form()
        self.model.show_rows(())
        self._paint()

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        self.bar.enable(on)

    @property
    def prints(self) -> bool:
        """Whether this person may print a history."""
        return allows(self.context.desk.actor.role, Action.MOVEMENT_PRINT)

    def form_open(self) -> bool:
        """Whether a stamp or a reason is being typed."""
        return self._right.currentIndex() > 0

    @property
    def ends(self) -> int:
        """How many stamps of the row can be corrected."""
        return len(self._ends)

    def stay(self) -> Counted | None:
        """The stay the keys are on."""
        return self.model.row(self.table.currentIndex())

    def add_stamp(self) -> None:
        """Ctrl+N: write down a stamp that is seen."""
        self._ends = ()
        self._show_form(self.stamp)
        self.stamp.begin(None)
        self.stamp.focus_first()

    def correct(self) -> None:
        """F3: another word on the first record of the stay; once more, on its second."""
        view, counted = self.view, self.stay()
        if view is None or counted is None:
            return
        stored = {each.crossing.id for each in view.records}
        both = (counted.stay.begin, counted.stay.end)
        self._ends = tuple(each for each in both if each is not None and each.id in stored)
        if not self._ends:
            words = self.tr(
                "This row follows from a screening. Add the stamp that is seen (Ctrl+N); it goes before it."
            )
            self.work.tell("info", self.tr("Nothing to correct here"), words)
            return
        shown = self.stamp.target if self._right.currentWidget() is self.stamp else ""
        ids = [each.id for each in self._ends]
        each = self._ends[(ids.index(shown) + 1) % len(ids) if shown in ids else 0]
        self._show_form(self.stamp)
        self.stamp.begin(each)
        self.bar.show_state()
        self.stamp.day.setFocus()

    def ask_link(self, verdict: Verdict) -> None:
        """Say something about the current document, with a reason."""
        paper = self.persons.current()
        if paper is not None:
            self._show_form(self.link)
            self.link.begin(paper, verdict)

    def close_form(self) -> None:
        """Go back to the panels; what stood in a form is given up."""
        if self.form_open():
            self.table.setFocus()
        self._right.setCurrentIndex(0)
        self.stamp.clear()
        self.link.clear()
        self._ends = ()

    def save(self) -> None:
        """Save what stands in the form that is open."""
        if self._right.currentWidget() is self.stamp:
            self._save_stamp()
        elif self._right.currentWidget() is self.link:
            self._save_link()

    def strike(self) -> None:
        """Say that the row was no crossing of this document."""
        desk, target, reason = self.context.desk, self.stamp.target, self.stamp.reason.toPlainText()
        if target:
            self._write(lambda: crossings.strike_stamp(desk, target, reason), self.stamp.point_at)

    def take(self) -> None:
        """Ctrl+Enter: bring the running stay into the rows of the open traveller."""
        if self.view is None or self.draft is None:
            return
        filled, word = movement.take_stay(self.draft, self.view, self.context.now())
        if word == "taken":
            self.taken.emit(filled)
            return
        words = {
            "answered": self.tr("The rows at the counter say something else. Nothing was changed."),
            "nothing": self.tr("No running stay to take over."),
        }
        self.work.tell("warn", self.tr("Not taken over"), words[word])

    def print_out(self) -> None:
        """Ctrl+P: the pages to a printer; the entry is written before they are made."""
        desk, case_id, draft = self.context.desk, self.case_id, self.draft
        printer = self._choose_printer(self, self.tr("Movement history"))
        if printer is None:
            return

        def work() -> bool:
            try:
                print_pages(printer, print_movement(desk, None if case_id else draft, case_id))
            except NotPrinted:
                return False
            return True

        self.work.run(work, self._on_printed)

    def show_sum(self) -> None:
        """Alt+H: show the steps of the sum, and once more hide them."""
        self.current.counting = not self.current.counting
        self._paint_stay()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.model.retranslate()
        self.legend.retranslate()
        self.bar.retranslate()
        self.setAccessibleName(self.ui.heading.text())
        self.table.setAccessibleName(self.tr("Stays"))
        self.timeline.setAccessibleName(self.tr("Time line; the table below says the same"))
        self.picture.set_title(self.tr("Time line"))
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self.ui.count.setVisible(event.size().width() >= NARROW_BELOW)
        self.bar.fit()

    def _dress(self) -> None:
        ui, reference = self.ui, self.context.desk.reference
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        ui.head_row.setStretch(1, 1)
        ui.count.setMinimumWidth(1)  # it goes before it would hold the window
        ui.notice_place.addWidget(self.banner)
        self.model = StaysModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "", ROW, wide=2)
        for column, width in enumerate(WIDTHS):
            if column != 2:
                self.table.setColumnWidth(column, width)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._paint_stay())
        self._none = EmptyWords(self.table)
        self.timeline, self.legend, self.picture = TimeLine(), Legend(), Panel()
        self.picture.add_head_widget(self.legend)
        self.picture.add(self.timeline)
        around = Panel()
        around.head.hide()
        around.add(self.table)
        self.note = PlainLabel(role="label", tone="text2", wrap=True)
        self.persons, self.earlier = PersonsPanel(), EarlierPanel()
        for widget in (self.picture, around, self.note, self.persons):
            ui.left_place.addWidget(widget)
        ui.left_place.addStretch(1)
        self.current, self.charge = CurrentPanel(reference), ChargeBanner()
        self.cautions = CautionsPanel(reference)
        side = QWidget()
        panels = QVBoxLayout(side)
        panels.setContentsMargins(0, 0, 0, 0)
        panels.setSpacing(10)
        for panel in (self.current, self.charge, self.earlier, self.cautions):
            panels.addWidget(panel)
        panels.addStretch(1)
        self.stamp, self.link, self._right = StampForm(), LinkForm(), QStackedWidget()
        for shown in (side, self.stamp, self.link):
            self._right.addWidget(shown)
        self._right.setMinimumWidth(300)
        ui.right_place.addWidget(self._right)
        self.setFocusProxy(self.table)
        Folding(self, (ui.columns,))

    def _paint(self) -> None:
        view = self.view
        self.timeline.show_history(view)
        self.picture.setVisible(view is not None and bool(view.stays))
        rows = min(MOST_ROWS, max(LEAST_ROWS, len(view.stays) if view is not None else 0))
        self.table.setMinimumHeight(HEAD + ROW * rows + 2)
        if view is None:
            self.ui.lead.setText(self.tr("loading…"))
            self.ui.count.setText("")
        else:
            who = view.identity
            parts = (who.name, who.nationality, who.document_number)
            self.ui.lead.setText(" · ".join(part for part in parts if part))
            self.ui.count.setText(head_words(view))
            self.charge.show_history(view, self.context.desk.reference)
            self.persons.show_papers(papers_of(view))
            self.earlier.show_rows(view.earlier)
            self.cautions.show_history(view)
        self._none.show_none(self.tr("No entry or exit is recorded here."), self.model.rows())
        reference = self.context.desk.reference
        counting = "counting_from_entry" if view is None or view.entry_day else "counting_after_entry"
        citizen = view is not None and view.citizen
        sentences = ("sources",) if citizen else (counting, "sources")
        self.note.setText(" ".join(say(each, reference) for each in sentences))
        for column in OF_A_PERMIT:
            self.table.setColumnHidden(column, citizen)
        self.legend.setVisible(not citizen)
        for panel in (self.charge, self.persons, self.earlier, self.cautions):
            if view is None:
                panel.hide()
        self.earlier.setVisible(view is not None)
        self.cautions.setVisible(view is not None)
        self._paint_stay()

    def _paint_stay(self) -> None:
        """The stay that runs, or the one the keys are on."""
        view, chosen = self.view, self.stay()
        running = view.current if view is not None else None
        shown = running if chosen is None or self.current.counting is False else chosen
        window = view.window.steps if view is not None and view.window is not None and self.current.counting else ()
        self.current.show_stay(shown, running=shown is running, window=window)
        self.current.setVisible(view is not None and not view.citizen)
        self.bar.show_state()

    def _reading(self) -> Callable[[], History]:
        desk, case_id, draft = self.context.desk, self.case_id, self.draft
        if case_id:
            return partial(movement.open_movement_of_case, desk, case_id)
        if draft is None:
            raise RuntimeError("nobody is open")
        return partial(movement.open_movement, desk, draft)

    def _show_form(self, form: QWidget) -> None:
        self.banner.hide()
        self._right.setCurrentWidget(form)
        self.bar.show_state()
        if self.width() < NARROW_BELOW:  # it stands below the rest there
            bar = self.ui.page_scroll.verticalScrollBar()
            QTimer.singleShot(0, bar, lambda: bar.setValue(self._right.y()))

    def _save_stamp(self) -> None:
        view, desk, stamp = self.view, self.context.desk, self.stamp.typed()
        target, reason = self.stamp.target, self.stamp.reason.toPlainText()
        if view is None:
            return
        if target:
            self._write(lambda: crossings.correct_stamp(desk, target, stamp, reason), self.stamp.point_at)
        else:
            self._write(lambda: crossings.add_stamp(desk, view.identity, stamp), self.stamp.point_at)

    def _save_link(self) -> None:
        view, desk, paper, verdict = self.view, self.context.desk, self.link.paper, self.link.verdict
        reason = self.link.reason.toPlainText()
        if view is not None and paper is not None:
            self._write(
                lambda: same_person.say(desk, view.identity, paper.key, verdict, reason),
                lambda _: self.link.reason.setFocus(),
            )

    def _write(self, write: Callable[[], object], point: Callable[[str], object]) -> None:
        """Write, and read the history again with it."""
        read = self._reading()

        def work() -> History:
            write()
            return read()

        self.work.run(work, self._on_saved, point)

    def _on_printed(self, printed: bool) -> None:
        if printed:
            self.work.tell("ok", self.tr("Sent to the printer"), "")
        else:
            self.work.tell("error", self.tr("Not printed"), self.tr("The printer did not take the pages. Try again."))

    def _on_saved(self, view: History) -> None:
        self.banner.hide()
        self.close_form()
        self.show_view(view)
        self.saved.emit(self.context.now())
        self.changed.emit("movement")
