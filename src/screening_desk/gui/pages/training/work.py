"""One training case worked through on the real counter page, with the case beside it and every step recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.models.training import CaseRow
from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.training.panel import STRIP, WIDTH, CasePanel
from screening_desk.gui.pages.training.recorder import COMPANION, OPENED, changes, opened
from screening_desk.gui.pages.training.words import card_words, kind_words, name_of, on_card_words, value_words
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.folding import ANY_WIDTH
from screening_desk.gui.widgets.keys import key_action
from screening_desk.reference.training import Case
from screening_desk.services import screening, training
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.judging import ScreeningView
from screening_desk.services.screening import Saved, Waiting
from screening_desk.services.training import Run
from screening_desk.services.training_result import Step, StepKind

T = TypeVar("T")
ROOM = 1180
"""From this width on the case has room beside the counter; otherwise it lies below."""
BELOW = 168
KEEP_AFTER = 300  # ms in which steps are gathered before they are kept
_ENDS = {"finished": "proceed", "handed_over": "hand_over"}


class CaseWork(QWidget):
    """Lives for one case. `finished` brings the result, `left` says that the case was given up."""

    finished = Signal(object)  # TrainingResult
    left = Signal()
    saved = Signal(object)
    card_asked = Signal(object)  # CardPage, for the whole screen

    def __init__(self, context: Context, row: CaseRow, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.case, self.run = row.case, run
        case = row.case
        self._context, self._reference = context, context.desk.reference
        self._steps = run.steps
        told = {each.id for each in self._reference.catalogue.told}
        self._looked_into = frozenset({COMPANION, *self._reference.inputs, *told})
        self._draft: Draft | None = None
        self._ended, self._folded = "", False
        self._give = key_action(self, "Alt+M", slot=self.hand_document, anywhere=True)
        self._ask = key_action(self, "F10", slot=self.ask, anywhere=True)
        self._up = key_action(self, "Alt+Up", slot=lambda: self.panel.scroll_by(-1), anywhere=True)
        self._down = key_action(self, "Alt+Down", slot=lambda: self.panel.scroll_by(1), anywhere=True)
        self._stop = key_action(self, "Alt+X", slot=self.give_up, anywhere=True)
        self._again = key_action(self, "Alt+Z", slot=self._compare, anywhere=True)
        self._fold = key_action(self, "Alt+K", slot=lambda: self.fold(not self._folded), anywhere=True)
        self.panel = CasePanel(row.number, (self._give, self._ask, self._fold, self._stop, self._again))
        settings = replace(context.settings, closed_mode="by_hand")
        desk = training.desk_of(context.desk, case)
        self.counter = CounterPage(replace(context, desk=desk, settings=settings), self)
        self.counter.card_offered = case.card is not None
        self.counter.keys["card"].setVisible(case.card is not None)
        self.counter.keys[case.mode].trigger()
        self.notice = Banner("warn")
        self.notice.hide()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep)
        session = self.counter.session
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.ended.connect(self._on_ended)
        self.counter.saved.connect(self.saved)
        self.counter.card_asked.connect(self._on_card)
        self.setFocusProxy(self.counter)
        self.retranslate()

    def _lay_out(self) -> None:
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self.counter.setMinimumWidth(1)  # else the page could not grow narrow enough to put the case below
        self._sides.addWidget(self.counter, 1)
        self._side = QWidget()
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(12, 12, 0, 0)
        beside.addWidget(self.panel)
        self._sides.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addLayout(self._sides, 1)
        self._place_side()

    @property
    def steps(self) -> tuple[Step, ...]:
        """Own steps so far."""
        return self._steps

    @property
    def folded(self) -> bool:
        """Whether the case is a strip below the counter, which has the whole width then."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Alt+K: the case as a strip below the counter, or beside it again."""
        self._folded = folded
        self.panel.fold(folded=folded)
        self._place_side()
        self.retranslate()

    def begin(self) -> None:
        """Wait for the first document, or go on where the case was left."""
        self.counter.refresh()
        if self._steps:
            desk = self._context.desk
            self._run(lambda: screening.waiting(desk), self._go_on)

    def hand_document(self) -> None:
        """Alt+M: the next document lies on the desk; a zone comes by the reader, a card is typed."""
        place = self._handed()
        if place >= len(self.case.document) or self._ended:
            return
        self._note("see", str(place))
        document = self.case.document[place]
        if document.zone:
            self.counter.scan(document.zone, "reader")

    def ask(self) -> None:
        """F10: ask or look into what the current row is about."""
        if self._ended:
            return
        for name in self._asked_now():
            if name and not name.endswith("fold"):
                kind: StepKind = "check" if name in self._looked_into else "ask"
                self._note(kind, name, beside=self._beside())

    def give_up(self) -> None:
        """Alt+X: the case counts nowhere; an open screening is put aside."""
        desk, case, run_id = self._context.desk, self.case, self.run.run_id
        self._timer.stop()
        self.counter.session.forget()
        words = self.tr("training case given up")

        def done(_: None) -> None:
            self._ended = "given_up"
            self.left.emit()

        self._run(lambda: give_up(desk, case, run_id, words), done)

    def save_draft(self) -> None:
        """Keep the open screening and the steps before a lock, also from a worker thread; raises Unavailable."""
        self.counter.save_draft()
        if not self._ended:
            training.keep_steps(self._context.desk, self.run.run_id, self._steps)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        place = self._handed()
        left = place < len(self.case.document)
        kind = kind_words(self.case.document[place].kind) if left else ""
        self._give.setText(self.tr("Ask for: {kind}").format(kind=kind))
        self._give.setEnabled(left and not self._ended)
        self._give.setVisible(left)
        self._fold.setText(self.tr("Open the case") if self._folded else self.tr("Fold the case"))
        self._ask.setText(self.tr("Ask or look into this row"))
        self._up.setText(self.tr("Text of the case up"))
        self._down.setText(self.tr("Text of the case down"))
        self._stop.setText(self.tr("Give this case up"))
        self._again.setText(self.tr("Compare again"))
        self._again.setVisible(bool(self._ended) and self._ended != "given_up")
        self.panel.show_case(self.case, place, tuple(self._heard()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the case below where it has no room beside."""
        super().resizeEvent(event)
        self._place_side()

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the case work while it is in front."""
        super().showEvent(event)
        self._switch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Behind another page they are free."""
        super().hideEvent(event)
        self._switch(on=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead the keys to the counter."""
        super().focusInEvent(event)
        self.counter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, *, on: bool) -> None:
        for action in (self._ask, self._fold, self._up, self._down, self._stop, self._again):
            action.setEnabled(on)
        self._give.setEnabled(on and self._handed() < len(self.case.document) and not self._ended)

    def _place_side(self) -> None:
        below = self._folded or self.width() < ROOM
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        height = STRIP if self._folded else BELOW
        self._side.setMinimumSize(0 if below else WIDTH + 12, height if below else 0)
        self._side.setMaximumSize(ANY_WIDTH if below else WIDTH + 12, height if below else ANY_WIDTH)

    def _handed(self) -> int:
        """How many documents lie on the desk."""
        return len({step.what for step in self._steps if step.kind == "see" and step.what != OPENED})

    def _beside(self) -> bool:
        """Whether the companion of the case hears what is said now."""
        return self.case.companion is not None and not (self._draft is not None and self._draft.apart)

    def _asked_now(self) -> tuple[str, ...]:
        """Inputs, items or facts that the row with the keys is about."""
        sides = self.counter.sides
        if self.counter.place != "case":
            return ()
        if sides.front == "deep":
            return (sides.deep.rows.current,)
        if sides.front == "further":
            return (sides.further.rows.current,)
        if sides.front == "interview":
            return (sides.interview.current,)
        return self.counter.case.asks() if not sides.front else ()

    def _heard(self) -> Iterator[tuple[str, str]]:
        """What was asked and looked into, in that order, each with what was heard or seen then."""
        said: set[tuple[str, str]] = set()
        for step in self._steps:
            if step.kind == "apart" and self.case.companion is not None:
                yield self.tr("Away from the companion"), self.case.companion.parted.get(current_language())
            if step.kind == "card":
                yield card_words(step.what, self._reference), self._read_card(step.what)
            if step.kind in {"ask", "check"}:
                line = name_of(step.what, self._reference), self._answer(step)
                if line not in said:
                    said.add(line)
                    yield line

    def _read_card(self, language: str) -> str:
        reads = self.case.card is not None and language in self.case.card.languages
        return self.tr("Read and answered alone.") if reads else self.tr("Cannot read this language.")

    def _answer(self, step: Step) -> str:
        language, case = current_language(), self.case
        if step.what == COMPANION:
            none = self.tr("Nobody came along.")
            return case.companion.words.get(language) if case.companion is not None else none
        heard = case.hear(step.what, beside=step.beside)
        if heard is not None:
            return heard[1].get(language)
        found = case.checks.get(step.what) or case.told.get(step.what)
        if found is not None:
            words = found.words.get(language) if found.words is not None else ""
            return words or value_words(step.what, found.value, self._reference)
        return self.tr("Nothing comes of it.")

    def _note(self, kind: StepKind, what: str = "", value: str = "", *, beside: bool = False) -> None:
        self._add(Step(self._context.now(), kind, what, value, beside))

    def _add(self, *steps: Step) -> None:
        if steps and not self._ended:
            self._steps = (*self._steps, *steps)
            self._timer.start()
            self.retranslate()

    def _keep(self) -> None:
        if self._ended:
            return
        desk, run_id, steps = self._context.desk, self.run.run_id, self._steps
        self._context.tasks.run(self, lambda: training.keep_steps(desk, run_id, steps), lambda _: None, self._failed)

    def _go_on(self, waiting: Waiting | None) -> None:
        if waiting is not None:
            self.counter.session.resume()
        elif opened(self._steps):  # saved, and cut off before it was compared
            self._ended = "finished"
            self._compare()

    def _on_opened(self, view: ScreeningView) -> None:
        known = opened(self._steps) == view.draft.screening_id
        self._draft = view.draft
        if not known:
            self._note("see", OPENED, view.draft.screening_id)
            self._keep()

    def _on_changed(self, view: ScreeningView) -> None:
        before, self._draft = self._draft, view.draft
        self._add(*changes(before, view.draft, self._context.now()))

    def _on_ended(self, state: str, saved: Saved) -> None:
        danger = state == "handed_over" and self._draft is not None and self._danger()
        outcome = "danger" if danger else _ENDS.get(state, "")
        self._add(Step(self._context.now(), "outcome", saved.screening_id, outcome))
        self._timer.stop()
        self._ended = state
        self._compare()

    def _on_card(self, card: CardPage) -> None:
        """The learner answers for the person: what is pressed stands on the card, since nothing else is to be seen."""
        self._note("card", card.deck.code)
        card.say_aside(partial(on_card_words, self.case, card.deck.code))
        self.card_asked.emit(card)

    def _danger(self) -> bool:
        view = self.counter.session.view
        return view is not None and view.danger

    def _compare(self) -> None:
        desk, case, run_id, steps = self._context.desk, self.case, self.run.run_id, self._steps
        screening_id = opened(steps)
        self._run(lambda: training.finish(desk, run_id, case, screening_id, steps), self.finished.emit)

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._context.tasks.run(self, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        self.notice.show_state("error", self.tr("Not kept yet"), sentence(error))
        self.notice.show()
        self.retranslate()


def give_up(desk: Desk, case: Case | None, run_id: str, words: str) -> None:
    """Put an open screening of the case aside and end the run; off the UI thread. Without its case where that is gone."""
    at_case, waits = training.desk_of(desk, case) if case is not None else desk, screening.waiting(desk)
    if waits is not None and waits.readable:
        screening.abandon(at_case, screening.resume(at_case).draft, words)
    elif waits is not None:
        screening.put_away(at_case)
    training.stop(desk, run_id)
