"""One traveller open at the counter: identity, checks, quick list, note and result, and where the keys go."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_counter_case import Ui_CounterCaseForm
from screening_desk.gui.pages.checklist.help import AskHelp
from screening_desk.gui.pages.counter.checks import SEEN, ChecksPanel
from screening_desk.gui.pages.counter.deep import DeepPanel
from screening_desk.gui.pages.counter.earlier import card_and_past
from screening_desk.gui.pages.counter.findings import seen_findings
from screening_desk.gui.pages.counter.kinds import APPLICATION, RETURNED, PageKind, Part, page_of
from screening_desk.gui.pages.counter.papers import PapersPanel, paper_counts
from screening_desk.gui.pages.counter.places import arrange
from screening_desk.gui.pages.counter.prompt import Prompt
from screening_desk.gui.pages.counter.questions import QuickList
from screening_desk.gui.pages.counter.result import NotePanel, ResultPanel
from screening_desk.gui.pages.counter.returnee import NeedsPart
from screening_desk.gui.pages.counter.scheme import SchemePanel
from screening_desk.gui.pages.counter.words import MODES
from screening_desk.gui.pages.interview.kept import InterviewPanel
from screening_desk.gui.quiet import Step, dress
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.scale_row import ScaleHead
from screening_desk.reference import labels
from screening_desk.services import guidance, screening
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.judging import ScreeningView, today

Own = SchemePanel | PapersPanel | ChecksPanel | NeedsPart
"""Parts that only one kind of traveller has."""
Made = TypeVar("Made", SchemePanel, PapersPanel, ChecksPanel, NeedsPart, QuickList)
OfOne = TypeVar("OfOne", SchemePanel, PapersPanel, ChecksPanel, NeedsPart, Banner)
TWO_SIDES = 960  # from this width on the rows and the quick list have room beside each other


class CaseView(QWidget):
    """Paints a view; one row is current, and `advance` leads to the next that waits for an answer."""

    given = Signal(str, str)
    confirmed = Signal()
    answered = Signal(str, str)
    companion = Signal(str)
    apart = Signal(bool)
    not_asked = Signal(tuple)
    note_typed = Signal(str)
    reason_typed = Signal(str)
    text_left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: ScreeningView | None = None
        self._current = ""
        self._silent = self._past = False
        self.ui = Ui_CounterCaseForm()
        self.ui.setupUi(self)
        self.setProperty("ring", "self")
        self._catalogue = context.desk.reference.catalogue
        self._reference = context.desk.reference
        self._rows: list[Own | QuickList] = []  # the parts with rows, as far as they are made
        self._own: list[Own | Banner] = []  # the parts of one kind of traveller, as far as they are made
        self.identity, self.earlier = card_and_past(self.ui.body)
        self.banner = Banner(parent=self.ui.body)
        self.banner.hide()
        self.prompt = Prompt(self.ui.body)
        self.prompt.hide()
        self.ui.identity_place.addWidget(self.identity)
        self.ui.banner_place.addWidget(self.banner)
        self.ui.banner_place.addWidget(self.prompt)
        for side in (self.ui.left, self.ui.right):
            side.addStretch(0)
        self._kind: PageKind | None = None
        self.above: tuple[QWidget, ...] = ()  # what stands over the questions
        self.ui.regions.setStretch(0, 100)
        self.ui.regions.setStretch(1, 102)
        Folding(self, (self.ui.regions,), below=TWO_SIDES)

    @cached_property
    def checks(self) -> ChecksPanel:
        """Findings and what the counter asks about them."""
        checks = self._with_rows(ChecksPanel(self._reference, self.ui.body))
        checks.turns.look = partial(screening.look_at, self._context.desk)
        checks.given.connect(self.given)
        checks.confirmed.connect(self.confirmed)
        checks.left.connect(self._keep_keys)
        return checks

    @cached_property
    def application(self) -> ChecksPanel:
        """Questions about a passport application."""
        application = self._of_one_kind(self._with_rows(ChecksPanel(self._reference)))
        application.set_scope(only=APPLICATION)
        application.given.connect(self.given)
        application.left.connect(self._keep_keys)
        return application

    @cached_property
    def outlet(self) -> Banner:
        """What this counter does not decide about an application."""
        outlet = self._of_one_kind(Banner())
        self._name_outlet(outlet)
        return outlet

    @cached_property
    def scheme(self) -> SchemePanel:
        """How a worker goes, and where to."""
        scheme = self._of_one_kind(self._with_rows(SchemePanel(self._reference)))
        scheme.given.connect(self.given)
        return scheme

    @cached_property
    def papers(self) -> PapersPanel:
        """The papers of a worker's scheme."""
        papers = self._of_one_kind(self._with_rows(PapersPanel(self._reference)))
        papers.given.connect(self.given)
        papers.left.connect(self._keep_keys)
        return papers

    @cached_property
    def needs(self) -> NeedsPart:
        """What a returning citizen needs first."""
        needs = self._of_one_kind(self._with_rows(NeedsPart(self._reference)))
        needs.given.connect(self.given)
        needs.apart.connect(self.apart)
        return needs

    @cached_property
    def questions(self) -> QuickList:
        """The quick list."""
        questions = self._with_rows(QuickList(self._catalogue, self.ui.body))
        questions.answered.connect(self.answered)
        questions.companion.connect(self.companion)
        questions.apart.connect(self.apart)
        questions.not_asked.connect(self.not_asked)
        questions.help_requested.connect(self.help.toggle)
        return questions

    @cached_property
    def help(self) -> AskHelp:
        """How to ask."""
        return AskHelp(self._catalogue, self.ui.body)

    @cached_property
    def deep(self) -> DeepPanel:
        """What the whole list has brought."""
        return DeepPanel(self._reference, self.ui.body)

    @cached_property
    def interview(self) -> InterviewPanel:
        """When the private interview was; of a past one all that was kept."""
        return InterviewPanel(self.ui.body)

    @cached_property
    def note(self) -> NotePanel:
        """The officer's note."""
        note = NotePanel(self.ui.body)
        note.typed.connect(self.note_typed)
        note.left.connect(self.text_left)
        return note

    @cached_property
    def result(self) -> ResultPanel:
        """The result and its reason."""
        result = ResultPanel(self._catalogue, self.ui.body)
        result.reason_typed.connect(self.reason_typed)
        result.reason_left.connect(self.text_left)
        result.guidance.listen(self)
        return result

    @property
    def current(self) -> str:
        """Key of the current row, or the empty string."""
        return self._current

    def show_view(self, view: ScreeningView, *, read_only: bool = False, past: bool = False) -> None:
        """Paint a screening; what has the focus keeps it. `past`: looked at again, with all that was asked."""
        self._view, self._past = view, past
        self.identity.show_view(view, today(self._context.desk.clock), read_only=read_only)
        self._arrange(page_of(view))
        for part in self._extra():
            part.show_view(view, read_only=read_only)
        if self._kind == "applicant":
            self.application.setVisible(bool(self.application.rows()))
            self.outlet.setVisible(not read_only)
        if self._kind == "worker":  # before there are papers nothing takes the room below the scheme
            self.ui.left.setStretch(self.ui.left.count() - 1, int(self.papers.isHidden()))
        self.checks.show_view(view, read_only=read_only)
        self.questions.show_view(view, read_only=read_only)
        self.deep.show_view(view, past=past)
        self.interview.show_interview(view.draft.interview, self._catalogue, whole=past or read_only)
        papers = paper_counts(view, self._reference) if self._kind == "worker" else None
        self.result.show_view(view, papers)
        topics = () if past else guidance.at_counter(view, self._reference)
        self.result.guidance.show_topics(topics, self._reference.guidance)
        self.note.box.show_text(view.draft.note)
        self.note.box.setReadOnly(read_only)

    def get_ready(self) -> Iterator[Step]:
        """Yield steps that make what a traveller needs and paint it once, out of sight, before the first one comes."""
        yield from (lambda: self.checks, lambda: self.questions, lambda: (self.help, self.deep), lambda: self.note)
        yield from (lambda: self.result, lambda: self._arrange(self.kind), labels.load)
        yield from self.checks.get_ready()
        parts = (self.identity, self.checks, self.questions, self.note, self.result)
        yield from (partial(dress, part) for part in parts)
        nobody = screening.look_at(self._context.desk, Draft("", MODES[0], self._context.now(), Identity()))
        steps: list[Step] = [lambda: self.show_view(nobody), *(part.grab for part in parts), self.clear]
        for step in steps:
            yield partial(self._unless_open, nobody, step)
        yield from (lambda: self.scheme, lambda: self.papers, lambda: self.application, lambda: self.needs)

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self._view, self._current = None, ""
        self.identity.clear()
        for part in self._rows:
            part.clear()
        if self._kind is not None:
            self.result.clear()
            self.deep.clear()
            self.interview.show_interview(None, self._catalogue, whole=False)
            self.help.hide()
            self.earlier.show_history(None)
            self.note.box.show_text("")
        self.banner.hide()
        self.prompt.close_prompt()

    @property
    def kind(self) -> PageKind:
        """Which page this traveller has."""
        return self._kind or "plain"

    def parts(self) -> tuple[Part, ...]:
        """The parts with rows, in the order of the keyboard."""
        return (*self._extra(), self.checks, self.questions)

    def answerable(self) -> list[str]:
        """All rows that can be answered, in the order of the keyboard."""
        return [key for part in self.parts() for key in part.answerable()]

    def open_keys(self) -> list[str]:
        """Rows that wait for an answer."""
        return [key for part in self.parts() for key in part.open_keys()]

    def advance(self) -> None:
        """Go to the next row that waits: part by part, then on from where the officer is."""
        waiting = self.open_keys()
        if not waiting:
            self.set_current(self._current if self._current in self.answerable() else "")
            return
        if self._current in waiting:
            self.set_current(self._current)
        else:
            self.set_current(self._after(next(keys for part in self.parts() if (keys := part.open_keys()))))

    def step(self, by: int) -> None:
        """Go to the row above or below, or to another answer of a row that has several."""
        if isinstance(here := self._part_of(self._current), ChecksPanel) and here.turn(by):
            return
        keys = self.answerable()
        if keys:
            place = keys.index(self._current) + by if self._current in keys else 0
            self.set_current(keys[min(max(place, 0), len(keys) - 1)])

    def set_current(self, key: str) -> None:
        """Make a row current: its question opens and has the keys."""
        self._current = key
        here = self._part_of(key)
        for part in self.parts():
            part.make_current(key if part is here else "")
        if here is None or self._silent:
            return
        target = here.lead(key)
        QTimer.singleShot(0, target, lambda: self.ui.scroll.ensureWidgetVisible(target, 0, 12))

    def key_target(self) -> QWidget | None:
        """Where keys go while the contents are covered."""
        here = self._part_of(self._current)
        return here.target(self._current) if here is not None else None

    def set_silent(self, silent: bool) -> None:
        """While covered, nothing takes the focus."""
        self._silent = silent

    def focus_current(self) -> None:
        """Give the keys back to the current row, or to the first that waits."""
        if self._current:
            self.set_current(self._current)
        else:
            self.advance()

    def asks(self) -> tuple[str, ...]:
        """Inputs and items that the current row is about; several where one key confirms what was seen."""
        here, row = self._part_of(self._current), self._current
        if row == SEEN and self._view is not None:
            seen = seen_findings(self._view, self._reference)
            return tuple(finding.asks for finding in seen if finding.asks)
        if isinstance(here, ChecksPanel):
            question = here.row(row).question if row in {each.key for each in here.rows()} else None
            return (question.id,) if question is not None else ()
        return (row,) if here is not None else ()

    def ask_returned(self) -> None:
        """Lead to the row that asks a citizen whether they come home with an SPLP or were sent back."""
        key = next((row.key for row in self.checks.rows() if row.question and row.question.id == RETURNED), "")
        if key:
            self.checks.set_current(key)  # out of the line that folds what agrees
            self.set_current(key)

    def focus_text(self, box: QWidget) -> None:
        """Lead the keys to a text and bring it into view: only Tab does that by itself."""
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, box, lambda: self.ui.scroll.ensureWidgetVisible(box, 0, 12))

    def typing(self) -> bool:
        """Whether a text field of this view has the focus."""
        focus = self.focusWidget()
        return isinstance(focus, QLineEdit | QPlainTextEdit) and focus.hasFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        if self._kind == "applicant":
            self._name_outlet(self.outlet)
        if self._view is not None:
            self.show_view(self._view, read_only=self.note.box.isReadOnly(), past=self._past)
        if self._kind is not None and not self.help.isHidden():
            self.help.show_item(self.help.item)
        for head in self.findChildren(ScaleHead):
            head.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_outlet(self, outlet: Banner) -> None:
        title = self.tr("This counter passes on or hands over")
        outlet.show_state("info", title, self.tr("Approved, deferred and refused are not decided here."))

    def _unless_open(self, nobody: ScreeningView, step: Step) -> None:
        if self._view is None or self._view is nobody:
            step()

    def _after(self, waiting: list[str]) -> str:
        keys = self.answerable()
        place = keys.index(self._current) if self._current in keys else -1
        return next((key for key in waiting if keys.index(key) > place), waiting[0])

    def _with_rows(self, part: Made) -> Made:
        self._rows.append(part)
        part.entered.connect(self._on_entered)
        part.stepped.connect(self.step)
        return part

    def _of_one_kind(self, part: OfOne) -> OfOne:
        """Stays outside the page until somebody of this kind is open."""
        self._own.append(part)
        return part

    def _keep_keys(self) -> None:
        """A row with the keys goes: they stay in this view."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self, key: str) -> None:
        if not self.help.isHidden() and key in self.help.known:
            self.help.show_item(key)
        if key != self._current:
            self.set_current(key)
        elif not self._silent and isinstance(here := self._part_of(key), ChecksPanel):
            here.lead(key)

    def _part_of(self, key: str) -> Part | None:
        return next((part for part in self.parts() if key in part.answerable()), None)

    def _extra(self) -> tuple[Own, ...]:
        """Parts that only this kind of traveller has, before the others for the keyboard."""
        own: dict[PageKind, tuple[Own, ...]] = {
            "worker": (self.scheme, self.papers),
            "applicant": (self.application,),
            "returnee": (self.needs,),
        }
        return own.get(self.kind, ())

    def _arrange(self, kind: PageKind) -> None:
        """Put the parts where the page of this traveller has them."""
        if kind != self._kind:
            self._kind = kind
            arrange(self, kind, self._reference)
            for widget in self._own:
                widget.setVisible(self.ui.left.indexOf(widget) >= 0 or self.ui.right.indexOf(widget) >= 0)
