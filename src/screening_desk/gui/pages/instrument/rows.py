"""The items of one instrument by dimension: five answers, by what each is known, and private ones only apart."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.counter.questions import FOLD, FoldRow
from screening_desk.gui.pages.instrument.words import answer_short, how_words
from screening_desk.gui.widgets.answer_row import GroupHead
from screening_desk.gui.widgets.row_list import RowList
from screening_desk.gui.widgets.scale_row import Scale, ScaleRow
from screening_desk.reference.instruments import Instrument, Item
from screening_desk.services.draft import Draft, ItemAnswer
from screening_desk.services.instruments import InstrumentView

W = TypeVar("W", bound=QWidget)
FIVE = Scale(
    keys={"yes": "1", "no": "2", "unknown": "3", "declined": "4", "not_checked": "5"},
    word=answer_short,
    looks={"yes": "concern", "no": "said", "unknown": "unknown", "declined": "unknown", "not_checked": "unknown"},
)
"""Unknown, declined and could not be checked are answers, and never a no."""
_UNSETTLED = ("unknown", "declined", "not_checked")


class ItemRows(RowList):
    """Rows of one list of one instrument, made when it is opened; another list makes them anew."""

    answered = Signal(str, str)
    apart = Signal(bool)
    help_requested = Signal(str)

    def __init__(self, scroll: QScrollArea, layout: QVBoxLayout) -> None:
        super().__init__(scroll)
        self._layout = layout
        self._rows: dict[str, ScaleRow] = {}
        self._heads: dict[str, GroupHead] = {}
        self._items: dict[str, Item] = {}
        self._made_for = ("", "", "")
        self._answered: set[str] = set()
        self.fold = FoldRow(skips=False)
        self.fold.apart.connect(self.apart)
        self.fold.focused.connect(self._on_entered)
        self.fold.step_requested.connect(self.step)
        layout.addWidget(self.fold)
        layout.addStretch(1)

    def show_view(self, draft: Draft, view: InstrumentView, instrument: Instrument) -> None:
        """Show what is answered, and which rows can be asked now."""
        self._make(instrument, view.outcome.profile)
        language = current_language()
        folded = draft.accompanied is True and not draft.apart
        self._answered = {*draft.items, *view.carried, *view.computed}
        for key, row in self._rows.items():
            item, own = self._items[key], draft.items.get(key)
            row.set_text(item.text.get(language))
            row.set_value(view.computed.get(key) or (own.value if own is not None else view.carried.get(key)))
            note = _note(own) if own is not None else ""
            if own is None and key in view.carried:
                note = self.tr("from the in-depth list")
            elif item.computed and (own is None or key in view.computed):
                note = _computed(self.tr("computed"), view.computed.get(key))
            row.set_mark("note" if note else "private" if item.private else None, note)
            row.setVisible(not (folded and item.private))
        private = [key for key, item in self._items.items() if item.private]
        self.fold.setVisible(draft.accompanied is True and bool(private))
        left = [key for key in private if key not in self._answered]
        self.fold.show_items(left or private, apart=draft.apart, done=False, name_them=False, answered=not left)
        self._show_heads(view, instrument)

    def row(self, key: str) -> QWidget:
        """Row of an item; KeyError when the list has none."""
        return self.fold if key == FOLD else self._rows[key]

    def shown(self) -> list[str]:
        """Keys of the rows that can be answered now, in order."""
        keys = [] if self.fold.isHidden() else [FOLD]
        return [*keys, *(key for key, row in self._rows.items() if not row.isHidden())]

    def waits(self, key: str) -> bool:
        """Whether an item has neither an answer nor one from elsewhere."""
        return key != FOLD and key not in self._answered

    def step_dimension(self, by: int) -> None:
        """Go to the first row of the dimension before or after."""
        firsts: dict[str, str] = {}
        for key in self.shown():
            if key != FOLD:
                firsts.setdefault(self._items[key].dimension, key)
        if firsts:
            names = list(firsts)
            here = self._items[self.current].dimension if self.current in self._items else ""
            place = names.index(here) + by if here in names else 0
            self.go(firsts[names[min(max(place, 0), len(names) - 1)]])

    def _make(self, instrument: Instrument, profile: str) -> None:
        wanted = (instrument.id, instrument.version, profile)
        if wanted == self._made_for:
            return
        for old in (*self._rows.values(), *self._heads.values()):
            old.hide()
            old.deleteLater()
        self._rows, self._heads, self._items = {}, {}, {}
        self._made_for, self.current = wanted, ""
        for dimension in instrument.dimensions:
            items = [item for item in instrument.lists[profile] if item.dimension == dimension.id]
            if items:
                self._heads[dimension.id] = self._place(GroupHead("", fixed=True))
            for item in items:
                self._items[item.id] = item
                self._rows[item.id] = self._place(self._row(item))

    def _row(self, item: Item) -> ScaleRow:
        """One item; what is computed from facts cannot be answered yes or no by hand."""
        row = ScaleRow(
            FIVE, item.id, item.text.get(current_language()), code=item.id, code_width=44,
            mark="private" if item.private else None, offered=_UNSETTLED if item.computed else (),
        )  # fmt: skip
        row.answered.connect(self.answered)
        row.focused.connect(self._on_entered)
        row.step_requested.connect(self.step)
        row.help_requested.connect(self.help_requested)
        return row

    def _place(self, widget: W) -> W:
        self._layout.insertWidget(self._layout.count() - 1, widget)
        return widget

    def _show_heads(self, view: InstrumentView, instrument: Instrument) -> None:
        language = current_language()
        for state in view.outcome.dimensions:
            head = self._heads.get(state.id)
            if head is None:
                continue
            dimension = instrument.dimension[state.id]
            note = self.tr("context: adds nothing") if dimension.counting == "context" else ""
            count = self.tr("{n} of {all} with yes or no").format(n=state.settled, all=state.asked)
            head.set_words(dimension.text.get(language), note, count)
            head.setVisible(any(self._items[key].dimension == state.id for key in self.shown() if key != FOLD))


def _computed(words: str, answer: str | None) -> str:
    """What was computed stands in the words: the row has no cell for it, as nobody answers it by hand."""
    return f"{words}: {answer_short(answer).lower()}" if answer is not None else words


def _note(own: ItemAnswer) -> str:
    """By what an answer is known, and that it was declined afterwards, which leaves a yes."""
    afterwards = answer_short("declined").lower() if own.declined and own.value != "declined" else ""
    return ", ".join(part for part in (how_words(own.how), afterwards) if part)
