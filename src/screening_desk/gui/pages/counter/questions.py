"""The quick list: who came along, five questions, and the private ones folded while somebody stands beside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.cards.words import answer_mark
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.answer_row import FOUR, FOUR_STACKED, AnswerHead, AnswerRow
from screening_desk.gui.widgets.item_text import Mark
from screening_desk.gui.widgets.key_row import KeyRow, plain_key
from screening_desk.gui.widgets.kinds import edge_pen
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference.indicators import Catalogue, Item
from screening_desk.services.draft import Draft
from screening_desk.services.judging import ScreeningView

COMPANION = "companion"
FOLD = "fold"
QUESTION = 230
"""Width that a question with its code needs; where less would be left, the words of the answers are stacked."""


def mark_of(item: Item) -> Mark | None:
    """Seen, not asked; or to be asked in private."""
    if item.private:
        return "private"
    return "seen" if item.observed else None


class FoldRow(KeyRow):
    """The folded private items: 0 says they were not asked, Space says the person is apart now.

    `skips` off: the items of another instrument are left as they are, so that 0 says nothing.
    """

    not_asked = Signal()
    apart = Signal(bool)
    focused = Signal(str)
    step_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, key: str = FOLD, skips: bool = True) -> None:
        super().__init__(parent)
        self._key, self._skips = key, skips
        self._words = PlainLabel(tone="text2", wrap=True)
        self.box = QCheckBox()
        self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.toggled.connect(self.apart)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(8)
        row.addWidget(IconLabel("door", "text2"))
        row.addWidget(self._words, 1)
        row.addWidget(self.box)
        self.setMinimumHeight(40)
        self.show_items([], apart=False, done=False)

    def show_items(
        self,
        ids: list[str],
        *,
        apart: bool,
        done: bool,
        name_them: bool = True,
        over: bool = False,
        answered: bool = False,
    ) -> None:
        """Name the private items that wait, or only count them; `done` when they were said to be not asked.

        `answered`: none waits any more, and all are named. `over`: the screening is.
        """
        items = self.tr("{n} private items").format(n=len(ids)) if len(ids) != 1 else self.tr("1 private item")
        named = f"{items} ({', '.join(ids)})" if name_them else items
        words = self.tr("{items}: ask now, apart") if apart else self.tr("{items}: ask once apart")
        if over:
            words = self.tr("{items}: apart from the companion") if apart else self.tr("{items}: beside the companion")
        if answered and not over:
            words = self.tr("{items}: answered")
        self._words.setText((self.tr("{items}: not asked") if done else words).format(items=named))
        self.box.blockSignals(True)
        self.box.setChecked(apart)
        self.box.blockSignals(False)
        self.box.setText(self.tr("now apart"))
        self.box.setAccessibleName(self.tr("The person is apart from the companion now"))
        self.setAccessibleName(self._words.text())
        keys = self.tr("0: not asked. Space: apart now.") if self._skips else self.tr("Space: apart now.")
        self.setAccessibleDescription(keys)

    def words(self) -> str:
        """What the row says."""
        return self._words.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, tick or step."""
        if not self.knows(event):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.text() == "0":
            self.not_asked.emit()
        else:
            self.box.toggle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become current."""
        super().focusInEvent(event)
        self.focused.emit(self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grey ground with a dashed line above, for what is not known yet."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Theme.current().colour("unk_tint"))
        painter.setPen(edge_pen("unk_edge", dashed=True))
        painter.drawLine(0, 0, self.width(), 0)
        self.paint_ring(painter)

    def knows(self, event: QKeyEvent) -> bool:
        """Not asked, apart, and those that step."""
        return plain_key(event) and (
            (self._skips and event.text() == "0") or event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down)
        )


class QuickList(Panel):
    """Rows by key: `companion`, item ids, and `fold`."""

    answered = Signal(str, str)
    companion = Signal(str)
    apart = Signal(bool)
    not_asked = Signal(tuple)
    entered = Signal(str)
    stepped = Signal(int)
    help_requested = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._catalogue = catalogue
        self.head.hide()
        self._head = AnswerHead()
        self.add(self._head)
        self._companion = AnswerRow(COMPANION, "", answers=("yes", "no"), plain=True, icon="two-heads")
        self._companion.answered.connect(lambda _, answer: self.companion.emit(answer))
        self.add(self._companion)
        self._rows: dict[str, AnswerRow] = {COMPANION: self._companion}
        for item_id in catalogue.quick:
            item = catalogue.by_id[item_id]
            code = "" if item_id.startswith("Q") else item_id
            row = AnswerRow(item_id, "", code=code, mark=mark_of(item))
            row.answered.connect(self.answered)
            self._rows[item_id] = row
            self.add(row)
        for row in self._rows.values():
            row.focused.connect(self.entered)
            row.step_requested.connect(self.stepped)
            row.help_requested.connect(self.help_requested)
        self._private = [item for item in catalogue.quick if catalogue.by_id[item].private]
        self.fold = FoldRow()
        self.fold.apart.connect(self.apart)
        self.fold.not_asked.connect(lambda: self.not_asked.emit(tuple(self._private)))
        self.fold.focused.connect(self.entered)
        self.fold.step_requested.connect(self.stepped)
        self.add(self.fold)
        self._folded = self._beside = False
        self._draft_answers: dict[str, str] = {}

    def show_view(self, view: ScreeningView, *, read_only: bool = False) -> None:
        """Show the answers of a screening."""
        self._fit()  # the words may be those of another language
        draft, language = view.draft, current_language()
        self._head.set_title(self.tr("Quick interview"))
        self._companion.set_text(self.tr("Came with another person"))
        said: dict[bool | None, str] = {True: "yes", False: "no"}
        values = {item: answered.value for item, answered in draft.answers.items()}
        self._draft_answers = dict(values) | ({COMPANION: said[draft.accompanied]} if draft.accompanied in said else {})
        self._folded = draft.accompanied is True and not draft.apart
        for item_id, row in self._rows.items():
            if item_id != COMPANION:
                row.set_text(self._catalogue.by_id[item_id].short.get(language))
                answered = draft.answers.get(item_id)
                row.set_answer(values.get(item_id), declined=answered is not None and answered.declined)
                row.set_mark(*answer_mark(answered, mark_of(self._catalogue.by_id[item_id])))
                row.setVisible(not (self._folded and item_id in self._private) or (read_only and answered is not None))
            row.setEnabled(not read_only)
        self._companion.set_answer(None if draft.accompanied is None else "yes" if draft.accompanied else "no")
        self.fold.setVisible(draft.accompanied is True)
        self.fold.setEnabled(not read_only)
        self._beside = draft.accompanied is True
        left = waiting_of(draft, self._private)
        done = bool(left) and all(item in values for item in left)
        apart = _were_apart(draft, self._private) if read_only else draft.apart
        ids = self._private if read_only else left or self._private
        self.fold.show_items(ids, apart=apart, done=done and ids == left, over=read_only, answered=not left)

    def clear(self) -> None:
        """Forget the answers."""
        self._draft_answers = {}
        for row in self._rows.values():
            row.set_answer(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the room goes to the questions."""
        super().resizeEvent(event)
        self._fit()

    def row(self, key: str) -> AnswerRow | FoldRow:
        """Row of an item, of `companion`, or of `fold`."""
        return self.fold if key == FOLD else self._rows[key]

    def make_current(self, key: str) -> None:
        """The current row shows itself by the focus."""

    def lead(self, key: str) -> QWidget:
        """Give the keyboard to a row."""
        self.row(key).setFocus(Qt.FocusReason.OtherFocusReason)
        return self.row(key)

    def target(self, key: str) -> QWidget:
        """The widget that a key pressed for a row belongs to."""
        return self.row(key)

    def answerable(self) -> list[str]:
        """Rows in display order."""
        shown = [key for key in self._rows if not (self._folded and key in self._private)]
        return [*shown, FOLD] if self._beside else shown

    def open_keys(self) -> list[str]:
        """Rows that wait for an answer."""
        waiting = [key for key in self.answerable() if key != FOLD and key not in self._draft_answers]
        if self._folded and any(item not in self._draft_answers for item in self._private):
            waiting.append(FOLD)
        return waiting

    def _fit(self) -> None:
        scale = FOUR_STACKED if self.width() - FOUR.all_widths() < QUESTION else FOUR
        self._head.set_scale(scale)
        for row in self._rows.values():
            row.set_scale(scale)


def waiting_of(draft: Draft, private: list[str]) -> list[str]:
    """Private items that have no answer yet: one that was declined has, one that was not asked has not."""
    given = {item: draft.answers[item] for item in private if item in draft.answers}
    return [
        item for item in private if item not in given or (given[item].value == "not_asked" and not given[item].declined)
    ]


def _were_apart(draft: Draft, private: list[str]) -> bool:
    """Whether the private items were answered apart; where none was answered, whether the person was apart at the end."""
    waiting = waiting_of(draft, private)
    answered = [draft.answers[item].apart for item in private if item not in waiting]
    return all(answered) if answered else draft.apart
