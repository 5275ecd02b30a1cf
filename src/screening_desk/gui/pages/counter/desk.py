"""The frame of the counter: mode tabs, the three steps, the view in the middle, and the bar of actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_counter import Ui_CounterForm
from screening_desk.gui.pages.counter.actions import CounterActions
from screening_desk.gui.pages.counter.applicant import ApplicantStart
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.counter.case import CaseView
from screening_desk.gui.pages.counter.findings import number_words
from screening_desk.gui.pages.counter.kinds import asks_return
from screening_desk.gui.pages.counter.waiting import WaitingView
from screening_desk.gui.pages.counter.words import MODES, block_words, endorsement_word, mode_word
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.segmented import ModeTabs, Option, Segmented
from screening_desk.services.judging import ScreeningView


class DeskFrame(QWidget):
    """Shows the waiting view or the open case, with the actions that each has."""

    endorsed = Signal(str)

    def __init__(self, context: Context, actions: CounterActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._mode = MODES[0]
        self._modes = MODES[:-1] if context.desk.training else MODES  # no ship comes to a training case
        self._step = 1
        self._view: ScreeningView | None = None
        self._wanted: list[QWidget] = []
        self.ui = Ui_CounterForm()
        self.ui.setupUi(self)
        self.ui.head.setFixedHeight(50)
        self.ui.head.setMinimumWidth(1)  # it fits itself to the width, and so never holds the window
        self.ui.bar.setFixedHeight(54)
        self.tabs = ModeTabs()
        self.tabs.chosen.connect(lambda mode: actions[mode].trigger())
        self.ui.tabs_place.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        self._steps = [PlainLabel(role="label") for _ in range(5)]
        for label in self._steps:
            self.ui.steps_place.addWidget(label)
        self.waiting = WaitingView(context, self.ui.views)
        self.case = CaseView(context, self.ui.views)
        self.ui.views.addWidget(self.waiting)
        self.ui.views.addWidget(self.case)
        self._fill_bar()
        desk = context.desk
        self.waiting.add_start(
            ApplicantStart(actions["first"], actions["begin"], lambda who: number_words(desk, who, context.now()))
        )
        self.waiting.ui.zone_buttons.insertWidget(0, ShortcutButton(actions["manual"], icon_name="pencil"))
        self.retranslate()

    @property
    def mode(self) -> str:
        """The mode chosen."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Choose a mode."""
        self._mode = mode
        self.tabs.set_value(mode)
        self._actions.name_finish(mode)
        self.waiting.show_mode(mode)
        self._name_endorsement()
        if self._view is None:
            self.reason.setText(self._waiting_words())

    def show_waiting(self) -> None:
        """Nobody is open."""
        self._view = None
        self.ui.views.setCurrentWidget(self.waiting)
        self.finish_button.set_primary(True)
        self.finish_button.set_icon_name("")
        self.reason.setText(self._waiting_words())
        self._wanted = [self._left["new"], self.reason, self.finish_button]
        self._fit_bar()
        self._show_step(1)

    def show_case(self, view: ScreeningView, *, read_only: bool) -> None:
        """One traveller is open, or was just handed over."""
        self._view = view
        self.set_mode(view.draft.mode)
        self.ui.views.setCurrentWidget(self.case)
        only_over = view.needs_supervisor or view.danger
        self.finish_button.set_primary(not only_over)
        self.finish_button.set_icon_name("lock" if only_over else "")
        self.reason.setText("" if only_over else block_words(view))
        self.endorsement.set_value("" if view.draft.endorsement == "not_recorded" else view.draft.endorsement)
        wanted: list[QWidget] = [self._left["new"]]
        if asks_return(view) and not read_only:
            wanted.append(self._left["returned"])
        if not read_only:
            asking = [self._left[each] for each in ("check", "deep", "card", "talk") if self._actions[each].isVisible()]
            wanted += [*asking, self.finish_button]
            wanted += [self.over_button] if only_over else [self._left["hand_over"]]
            if not view.blocks and endorsement_word(view.draft.mode):
                wanted += [self.endorsement_label, self.endorsement]
            elif self.reason.text():
                wanted.append(self.reason)
        self._wanted = wanted
        self._fit_bar()
        self._show_step(3 if not view.blocks or only_over else 2)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.tabs.set_options(
            [Option(mode, mode_word(mode), suffix=f"Alt+{n}") for n, mode in enumerate(self._modes, start=1)]
        )
        self.tabs.setAccessibleName(self.tr("Mode of the counter"))
        self.set_mode(self._mode)
        self.endorsement.set_options([Option("done", self.tr("done")), Option("not_yet", self.tr("not yet"))])
        self.endorsement.setMinimumWidth(self.endorsement.sizeHint().width())
        if self._view is not None:
            self.show_case(self._view, read_only=self.case.note.box.isReadOnly())
        else:
            self.show_waiting()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self._fit_bar()
        self._fit_head()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill_bar(self) -> None:
        buttons = {
            name: ShortcutButton(self._actions[name])
            for name in ("new", "check", "deep", "card", "talk", "returned", "hand_over")
        }
        self._left = buttons
        for button in buttons.values():
            self.ui.left_place.addWidget(button)
        self.over_button = ShortcutButton(self._actions["hand_over"], primary=True, icon_name="arrow-right")
        self.finish_button = ShortcutButton(self._actions["finish"])
        self.endorsement = Segmented()
        self.endorsement.chosen.connect(self.endorsed)
        self.endorsement_label = PlainLabel(tone="text2")
        self.reason = PlainLabel(tone="text2")
        for widget in (self.reason, self.endorsement_label, self.endorsement, self.finish_button, self.over_button):
            self.ui.right_place.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fit_bar(self) -> None:
        gives_way = (
            self._left["check"],
            self._left["talk"],
            self._left["card"],
            self._left["returned"],
            self._left["new"],
            self.endorsement_label,
            self._left["deep"],
            self.reason,
        )
        fit_bar(self.ui.bar, self._wanted, gives_way, self.width())

    def _fit_head(self) -> None:
        """Give the tabs their line: the steps that are not current make room first, then the keys of the tabs."""
        here = 2 * (self._step - 1)
        room = self.width() - 2 * 16 - 8
        for shown in (range(5), (here,), ()):
            steps = sum(self._steps[place].sizeHint().width() + 8 for place in shown)
            if self.tabs.fit(room - steps):
                break
        for place, label in enumerate(self._steps):
            label.setVisible(place in shown)

    def _waiting_words(self) -> str:
        """Say why nothing can be saved yet; an applicant's screening is opened with the same keys, above."""
        return self.tr("Open the screening first") if self._mode == "applicant" else self.tr("No traveller yet")

    def _name_endorsement(self) -> None:
        words = endorsement_word(self._mode)
        self.endorsement_label.setText(words)
        self.endorsement.setAccessibleName(words)

    def _show_step(self, step: int) -> None:
        self._step = step
        words = (self.tr("1 Document"), "›", self.tr("2 Questions"), "›", self.tr("3 Result"))
        for place, (label, text) in enumerate(zip(self._steps, words, strict=True)):
            here = place == 2 * (step - 1)
            label.set_look(role="state" if here else "label", tone="accent" if here else "text2")
            label.setText(text)
        self._fit_head()
