"""An instrument beside the counter's list, asked item by item on the same open record; its result stands apart."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.pages.checklist.frame import ListPage
from screening_desk.gui.pages.counter.banner import open_sign
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.instrument.facts import FACTS_KEY, JobFacts
from screening_desk.gui.pages.instrument.help import ItemHelp
from screening_desk.gui.pages.instrument.result import InstrumentResult
from screening_desk.gui.pages.instrument.rows import FIVE, ItemRows
from screening_desk.gui.pages.instrument.words import how_words
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.scale_row import ScaleHead
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference.instruments import Answer, Instrument
from screening_desk.services import screening
from screening_desk.services.draft import How
from screening_desk.services.instruments import InstrumentView, judge_by, offered
from screening_desk.services.job_facts import BESIDE, COMPARED
from screening_desk.services.judging import ScreeningView

KEY = "Alt+N"
"""Leads here from the in-depth questions, and on to the next instrument where there is more than one."""
HOWS: dict[How, str] = {"seen": "7", "told": "8", "document": "9"}
_KEYS = {
    "back": "Esc",
    "next": KEY,
    "before": "PgUp",
    "after": "PgDown",
    "change": "Alt+U",
    "facts": FACTS_KEY,
    "ask": "F1",
    "save": "Ctrl+S",
}


class InstrumentPage(ListPage):
    """One instrument at a time, item by item."""

    rows: ItemRows

    def __init__(self, context: Context, hand_over: QAction, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._at = 0
        self._how: How = "told"
        self._head = ScaleHead(FIVE)
        self.ui.list_head_place.addLayout(self._known_row())
        self.ui.list_head_place.addWidget(self._head)
        self.facts = JobFacts(self.ui.list_panel)
        self.facts.given.connect(self._on_fact)
        self.ui.left.insertWidget(0, self.facts)
        self.rows = ItemRows(self.ui.list_scroll, self.ui.rows)
        self.help = ItemHelp(self.ui.help_place.parentWidget())
        self.ui.help_place.addWidget(self.help)
        self.result = InstrumentResult(self.ui.right.parentWidget())
        self._put_beside(self.result)
        self.ui.left.setStretch(1, 1)
        self._make_actions(hand_over)
        self.retranslate()

    @property
    def instrument(self) -> Instrument | None:
        """The instrument in front; None for a traveller whom none is for."""
        if self._view is None:
            return None
        found = offered(self._view.draft, self._context.desk.reference)
        return found[self._at % len(found)] if found else None

    def judged(self) -> InstrumentView | None:
        """What the instrument in front says now."""
        view, instrument = self._view, self.instrument
        if view is None or instrument is None:
            return None
        pay = screening.promised_pay(self._context.desk, view.draft)
        return judge_by(view.draft, instrument, view.age, child=view.assessment.child_path, pay=pay)

    def show_view(self, view: ScreeningView) -> None:
        """Show the open screening by the instrument in front."""
        if self._view is None or self._view.draft.screening_id != view.draft.screening_id:
            self._at, self._how = 0, "told"
            self.help.hide()
            self.facts.hide()
        self._view = view
        judged, instrument = self.judged(), self.instrument
        if judged is None or instrument is None:
            return
        language = current_language()
        self.ui.heading.setText(instrument.title.get(language))
        age = "" if view.age is None else self.tr("age {age}").format(age=view.age)
        self._who.setText(" · ".join(part for part in (view.draft.identity.name, age) if part))
        self.rows.show_view(view.draft, judged, instrument)
        self.result.show_outcome(judged.outcome, instrument)
        self._show_facts(view)
        self.help.use(instrument, judged.outcome.profile)
        if not self.help.isHidden():
            self.help.show_item(self.help.item)
        self.known.set_value(self._how)
        self._over.set_primary(view.needs_supervisor or view.danger)
        self._show_sign(open_sign(view, "") if view.danger else None)

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self._view = None
        self._who.setText("")
        self.result.clear()
        self.facts.clear()
        self.help.hide()

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        for action in (*self._actions.values(), *self._hows.values()):
            action.setEnabled(on)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "back": self.tr("Back to in-depth questions"),
            "next": self.tr("Next instrument"),
            "change": self.tr("What would change"),
            "facts": self.tr("Promised job"),
            "ask": self.tr("How to ask"),
            "save": self.tr("Save for later"),
            "before": self.tr("Group before"),
            "after": self.tr("Group after"),
        }
        for name, action in self._actions.items():
            action.setText(words[name])
        self._known_name.setText(self.tr("Known by"))
        self.known.setAccessibleName(self.tr("Known by"))
        self.known.set_options([Option(how, how_words(how), key) for how, key in HOWS.items()])
        self.known.set_value(self._how)
        self._head.set_title(self.tr("PgUp, PgDn: groups. F1: how to ask."))
        if self._view is not None:
            self.show_view(self._view)

    def _known_row(self) -> QHBoxLayout:
        """By what the next answers are known: chosen once, kept with each."""
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 6, 4)
        row.setSpacing(8)
        self._known_name = PlainLabel(role="label", tone="text2")
        self.known = Segmented(pad=10)
        self.known.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.known.chosen.connect(lambda how: self._choose_how(cast("How", how)))
        row.addWidget(self._known_name)
        row.addWidget(self.known)
        row.addStretch(1)
        return row

    def _make_actions(self, hand_over: QAction) -> None:
        self._actions = {name: key_action(self, key) for name, key in _KEYS.items()}
        self._hows = {how: key_action(self, key) for how, key in HOWS.items()}
        for how, action in self._hows.items():
            action.triggered.connect(lambda _=False, how=how: self._choose_how(how))
        slots = {
            "back": self.back.emit,
            "next": self._next,
            "before": lambda: self.rows.step_dimension(-1),
            "after": lambda: self.rows.step_dimension(1),
            "change": self._toggle_changes,
            "facts": self._toggle_facts,
            "ask": lambda: self.help.toggle(self.rows.current),
            "save": self.save_asked.emit,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda _=False, slot=slot: slot())
        buttons = {
            name: ShortcutButton(self._actions[name]) for name in ("back", "next", "change", "facts", "ask", "save")
        }
        self._over = ShortcutButton(hand_over, icon_name="arrow-right")
        for name in ("back", "next", "change", "facts", "ask"):
            self.ui.left_place.addWidget(buttons[name])
        for button in (buttons["save"], self._over):
            self.ui.right_place.addWidget(button)
        self._buttons = buttons
        self.rows.answered.connect(self._on_answered)
        self.rows.apart.connect(self._on_apart)
        self.rows.entered.connect(self._on_entered)
        self.rows.help_requested.connect(self.help.toggle)

    def _fit_bar(self) -> None:
        view = self._view
        several = view is not None and len(offered(view.draft, self._context.desk.reference)) > 1
        hidden = {"next"} if not several else set()
        if not self._computes():
            hidden.add("facts")
        shown = [button for name, button in self._buttons.items() if name not in hidden]
        fit_bar(self.ui.bar, [*shown, self._over], [self._buttons["save"], self._buttons["ask"]], self.width())

    def _on_answered(self, item: str, value: str) -> None:
        draft = self._draft()
        if draft is None:
            return
        answer = cast("Answer", value) if value else None
        how: How = self._how_for(item) if answer in {"yes", "no"} else ""
        self.draft_changed.emit(draft.answer_item(self._context.now(), item, answer, how))
        if value:
            self.rows.advance()

    def _how_for(self, item: str) -> How:
        """What can only be seen was seen, whatever is chosen."""
        instrument = self.instrument
        only_seen = instrument is not None and instrument.by_id[item].known == ("O",)
        return "seen" if only_seen else self._how

    def _choose_how(self, how: How) -> None:
        """Take it for the answers to come, and for the current row where it is answered already."""
        self._how = how
        self.known.set_value(how)
        draft, item = self._draft(), self.rows.current
        own = draft.items.get(item) if draft is not None else None
        if draft is not None and own is not None and own.value in {"yes", "no"} and own.how != how:
            known = replace(own, at=self._context.now(), how=how)
            self.draft_changed.emit(replace(draft, items={**draft.items, item: known}))

    def _on_entered(self, key: str) -> None:
        if not self.help.isHidden():
            self.help.show_item(key)

    def _computes(self) -> bool:
        """Whether the instrument in front has an item that a rule answers from facts."""
        return self.instrument is not None and any(item.computed for item in self.instrument.items)

    def _show_facts(self, view: ScreeningView) -> None:
        """Facts that were told stand there; otherwise they come with their key."""
        told = any(key in view.draft.given for key in (*COMPARED, *BESIDE))
        if not self._computes():
            self.facts.hide()
        elif told:
            self.facts.show()
        self.facts.show_facts(view.draft, screening.promised_pay(self._context.desk, view.draft))
        self._actions["facts"].setVisible(self._computes())

    def _toggle_facts(self) -> None:
        if not self._computes():
            return
        if not self.facts.isHidden() and self.facts.isAncestorOf(self.focusWidget() or self):
            self.rows.focus_current()
            return
        self.facts.show()
        self.facts.lead()

    def _on_fact(self, key: str, value: str) -> None:
        draft = self._draft()
        known = draft.given[key].value if draft is not None and key in draft.given else ""
        if draft is not None and value != known:
            self.draft_changed.emit(draft.give(self._context.now(), **{key: value}))

    def _toggle_changes(self) -> None:
        judged, instrument = self.judged(), self.instrument
        if judged is not None and instrument is not None:
            self.result.toggle_changes(judged.outcome, instrument)

    def _next(self) -> None:
        if self._view is not None:
            self._at += 1
            self.show_view(self._view)
            self.rows.begin()
