"""In-depth questions (F6): every item that applies, by column, with the live result beside."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.pages.checklist.frame import ListPage
from screening_desk.gui.pages.checklist.help import AskHelp
from screening_desk.gui.pages.checklist.result import LiveResult
from screening_desk.gui.pages.checklist.rows import JUMPS, ChecklistRows
from screening_desk.gui.pages.counter.banner import open_sign
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.pages.instrument.page import KEY as FURTHER
from screening_desk.gui.widgets.answer_row import AnswerHead
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.segmented import ModeTabs, Option
from screening_desk.reference.indicators import Column
from screening_desk.rules.assessment import Answer, Tally
from screening_desk.services import guidance, screening
from screening_desk.services.instruments import offered
from screening_desk.services.judging import ScreeningView

_KEYS: dict[str, str] = {
    "back": "Esc", "private": "Ctrl+J", "further": FURTHER, "change": "Alt+U", "ask": "F1", "save": "Ctrl+S",
} | dict(JUMPS.items())  # fmt: skip


class ChecklistPage(ListPage):
    """Every item that applies, by column."""

    draft_typed = Signal(object)  # Draft, while words are typed
    further_asked = Signal()
    private_changed = Signal(bool)
    rows: ChecklistRows

    def __init__(
        self,
        context: Context,
        hand_over: QAction,
        note: QAction,
        parent: QWidget | None = None,
        *,
        talk: QAction | None = None,
        card: QAction | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._tabs: tuple[Column, ...] = ()
        catalogue = context.desk.reference.catalogue
        self._catalogue = catalogue
        self.tabs = ModeTabs()
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ui.tabs_place.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head = AnswerHead()
        self.ui.list_head_place.addWidget(self._head)
        self.rows = ChecklistRows(catalogue, self.ui.list_scroll, self.ui.rows)
        self.help = AskHelp(catalogue, self.ui.help_place.parentWidget())
        self.ui.help_place.addWidget(self.help)
        self.result = LiveResult(catalogue, self.ui.right.parentWidget())
        self.result.guidance.listen(self)
        self._put_beside(self.result)
        self.ui.left.setStretch(0, 1)
        self._make_actions(hand_over, note, talk, card)
        self.retranslate()

    def show_view(self, view: ScreeningView) -> None:
        """Show the open screening."""
        if self._view is None or self._view.draft.screening_id != view.draft.screening_id:
            self._begin_anew()
        self._view = view
        self._actions["back"].setText(self._back_words())
        name = view.draft.identity.name
        age = "" if view.age is None else self.tr("age {age}").format(age=view.age)
        self._who.setText(" · ".join(part for part in (name, age, mode_word(view.draft.mode)) if part))
        self.rows.show_view(view)
        self.result.show_view(view)
        reference = self._context.desk.reference
        self.result.guidance.show_topics(guidance.in_depth(view, reference), reference.guidance)
        if not self.help.isHidden() and self.help.item:
            self.help.show_item(self.help.item)
        self._show_tabs(view)
        self._fit_bar()
        self._show_sign(open_sign(view, "") if view.danger else None)
        only_over = view.needs_supervisor or view.danger
        self._over.set_primary(only_over)
        title = (
            self.tr("Child path, means are not needed")
            if view.assessment.child_path
            else self.tr("1, 2, 3 or 0 answers. F1: how to ask.")
        )
        self._head.set_title(title)

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self._view = None
        self._who.setText("")
        self.result.clear()
        self.help.hide()

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        for action in self._actions.values():
            action.setEnabled(on)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "back": self._back_words(),
            "private": self.tr("Private items only"),
            "further": self.tr("Further indicators"),
            "change": self.tr("What would change"),
            "ask": self.tr("How to ask"),
            "save": self.tr("Save for later"),
        }
        for name, action in self._actions.items():
            action.setText(words.get(name, name))
        self._tabs = ()
        self.tabs.setAccessibleName(self.tr("Columns"))
        if self._view is not None:
            self.show_view(self._view)
        else:
            self._offer_tabs(child=False)

    def _make_actions(self, hand_over: QAction, note: QAction, *beside: QAction | None) -> None:
        self._actions = {name: key_action(self, key) for name, key in _KEYS.items()}
        self._actions["private"].setCheckable(True)
        self._actions["back"].triggered.connect(self.back)
        self._actions["save"].triggered.connect(self.save_asked)
        self._actions["further"].triggered.connect(self.further_asked)
        self._actions["change"].triggered.connect(self._toggle_changes)
        self._actions["private"].toggled.connect(self._show_private_only)
        self._actions["ask"].triggered.connect(lambda: self._explain(self.rows.current))
        for column in JUMPS:
            self._actions[column].triggered.connect(lambda _=False, column=column: self.rows.jump(column))
        self.tabs.chosen.connect(lambda column: self.rows.jump(cast("Column", column)))
        names = ("back", "private", "further", "change", "ask", "save")
        buttons = {name: ShortcutButton(self._actions[name]) for name in names}
        buttons["private"].set_icon_name("door")
        self._over = ShortcutButton(hand_over, icon_name="arrow-right")
        left = [buttons["back"], ShortcutButton(note), *(buttons[name] for name in names[1:5])]
        left += [ShortcutButton(action) for action in beside if action is not None]
        for button in left:
            self.ui.left_place.addWidget(button)
        for button in (buttons["save"], self._over):
            self.ui.right_place.addWidget(button)
        self._bar = [*left, buttons["save"], self._over]
        self._gives_way = [left[1], buttons["ask"], buttons["save"], buttons["change"], buttons["private"], *left[6:]]
        self.rows.told.typed.connect(lambda key, text: self._on_told(key, text, self.draft_typed))
        self.rows.told.chosen.connect(lambda key, value: self._on_told(key, value, self.draft_changed))
        self.rows.made.connect(self._dress)
        self.rows.answered.connect(self._on_answered)
        self.rows.apart.connect(self._on_apart)
        self.rows.not_asked.connect(self._on_not_asked)
        self.rows.entered.connect(self._on_entered)
        self.rows.help_requested.connect(self._explain)

    def _back_words(self) -> str:
        on_ship = self._view is not None and self._view.draft.mode == "crew"
        return self.tr("Back to the crew list") if on_ship else self.tr("Back to the counter")

    def _dress(self) -> None:
        """Take size and style behind the counter, so that the first F6 need not wait for them."""
        parent = self.parentWidget()
        if parent is None or self._view is not None:
            return
        self.resize(parent.size())
        self.grab(QRect(0, 0, 1, 1))  # lays everything out and dresses it; one pixel is painted

    def _fit_bar(self) -> None:
        """Further indicators stand there for travellers whom an instrument is for."""
        view = self._view
        offers = view is not None and bool(offered(view.draft, self._context.desk.reference))
        self._actions["further"].setVisible(offers)
        shown = [button for button in self._bar if (action := button.action()) is None or action.isVisible()]
        fit_bar(self.ui.bar, shown, self._gives_way, self.width())

    def _toggle_changes(self) -> None:
        if self._view is not None:
            self.result.toggle_changes(screening.would_change(self._context.desk, self._view.draft))

    def _on_answered(self, item: str, value: str) -> None:
        draft = self._draft()
        if draft is None:
            return
        now = self._context.now()
        changed = draft.answer(now, item, cast("Answer", value) if value else None)
        asked = self._catalogue.by_id.get(item)
        if asked is not None and asked.follow_up is not None and value != "yes":
            changed = changed.answer(now, asked.follow_up.key, None)
        self.draft_changed.emit(changed)
        if value:
            self.rows.advance()

    def _on_told(self, key: str, value: str, report: SignalInstance) -> None:
        draft = self._draft()
        if draft is not None:
            report.emit(draft.give(self._context.now(), **{key: value}, **self.rows.told.dependent(key, value)))

    def _on_not_asked(self, items: tuple[str, ...]) -> None:
        draft = self._draft()
        if draft is not None:
            for item in items:
                draft = draft.answer(self._context.now(), item, "not_asked")
            self.draft_changed.emit(draft)
            self.rows.advance()

    def _on_entered(self, key: str) -> None:
        self.tabs.set_value(self.rows.column_of(key))
        if not self.help.isHidden() and key in self.help.known:
            self.help.show_item(key)

    def _explain(self, key: str) -> None:
        if key in self.help.known:
            self.help.toggle(key)
            self.rows.show_current()

    def _show_private_only(self, only: bool) -> None:
        if only == self.rows.private_only:
            return
        self.rows.private_only = only
        self.private_changed.emit(only)
        if self._view is not None:
            self.rows.show_view(self._view)
            self.rows.focus_current()

    def _begin_anew(self) -> None:
        """Another traveller: nothing of how the list was looked at stays."""
        self.rows.private_only = False
        self._actions["private"].setChecked(False)
        self.help.hide()

    def _offer_tabs(self, *, child: bool) -> None:
        """Columns that are needed; for a child the means are not, and have only their key."""
        columns = tuple(column for column in JUMPS if not (child and column == "cara"))
        if columns != self._tabs:
            self._tabs = columns
            language = current_language()
            self.tabs.set_options([Option(column, self._catalogue.columns[column].get(language)) for column in columns])

    def _show_tabs(self, view: ScreeningView) -> None:
        self._offer_tabs(child=view.assessment.child_path)
        for column in self._tabs:
            tally = view.assessment.columns.get(column, Tally())
            self.tabs.set_suffix(column, f"{tally.answered}/{tally.total}")
        if self.rows.current:
            self.tabs.set_value(self.rows.column_of(self.rows.current))
