"""The supervisor's own reading: the quick list, what the first officer left open, and any other item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.case.known import DECLINED, KnownBar, ReadingRow
from screening_desk.gui.pages.checklist.help import AskHelp
from screening_desk.gui.pages.counter.questions import mark_of
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.interview.words import declined_word, how_word
from screening_desk.gui.widgets.answer_row import AnswerHead
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.item_text import Mark
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference.indicators import Catalogue
from screening_desk.rules.assessment import Answer
from screening_desk.services.asking import declined_value, usual_how
from screening_desk.services.case_view import CaseView, ReadingView
from screening_desk.services.draft import How
from screening_desk.services.form_draft import TypedReading
from screening_desk.services.readers import REVISED, THIRD

CERTAINTY = ("1", "2", "3", "4", "5")
KNOWN = ("yes", "no", "unknown")
"""Answers that are known by something; what was not asked is not."""


class ReadingPanel(Panel):
    """Keys 1 2 3 0 answer the current row, 4 says that the person declined, T L D how it is known.

    What was typed stays until it is saved or the page is cleared.
    """

    changed = Signal()

    def __init__(self, catalogue: Catalogue, add: QAction, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._catalogue = catalogue
        self._view: CaseView | None = None
        self._own = False
        self.revising = False
        """Whether a third reader changes their own reading after seeing all."""
        self._answers: dict[str, Answer] = {}
        self._known: dict[str, How] = {}  # where it is not as usual
        self._declined: set[str] = set()
        self._how: How = "told"
        self._added: list[str] = []
        self._rows: dict[str, ReadingRow] = {}
        self.current = ""
        self._head = AnswerHead(parent=self)
        self._scroll = UprightScroll(self)
        self._body = body = QWidget()
        body.setProperty("role", "scrollbody")
        self._scroll.setWidget(body)  # before anything is in it: what moves is styled again, with all its parts
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.help = AskHelp(catalogue, self)
        self.known = KnownBar(self)
        self.known.noted.connect(self._on_bar)
        self.add(self.known)
        self.add(self._head)
        self.add(self._scroll, 1)
        self.add(self.help)
        self.add(self._foot(add))
        self.retranslate()

    def show_view(self, view: CaseView) -> None:
        """Offer the rows of a case; answers that were typed stay."""
        self._view, self._catalogue = view, view.reference.catalogue  # the questions of the case, whatever is newer
        self.help.use(self._catalogue)
        self._build()

    def set_own(self, own: bool) -> None:
        """Say that whoever screened makes no second review, and which review of a case this is."""
        self._own = own
        reads = self._view.reads if self._view is not None else 0
        titles = {THIRD: self.tr("Your review, as the third reader"), REVISED: self.tr("Your review, after seeing all")}
        self.set_title(titles.get(reads, self.tr("Your review")))
        open_items = self.tr("Answer from the file") if reads in titles else self.tr("Ask what is open")
        self._head.set_title(open_items)
        alone = self.tr("from the file alone") if reads == THIRD else self.tr("from notes and documents")
        self.set_state(self.tr("you screened this person") if own else alone)

    def revise(self, reading: ReadingView) -> None:
        """Offer a reading that is saved, to be saved once more beside it."""
        self.revising = True
        declined = tuple(sorted(item for item, each in reading.answers.items() if each.declined))
        answers = {item: each.value for item, each in reading.answers.items()}
        self.fill(TypedReading(answers, tuple(answers), reading.certainty, reading.reason, {}, declined))

    def answers(self) -> dict[str, Answer]:
        """The answers given, by item."""
        return dict(self._answers)

    def certain(self) -> int | None:
        """How certain, 1 to 5, or None."""
        return int(self.certainty.value()) if self.certainty.value() else None

    def typed(self) -> TypedReading:
        """Everything that stands in the form."""
        return TypedReading(
            self.answers(),
            tuple(self._added),
            self.certain(),
            self.reason.toPlainText(),
            dict(self._known),
            tuple(sorted(self._declined)),
        )

    def fill(self, typed: TypedReading) -> None:
        """Put what was typed before into the form; an answer to an item that is not offered any more is left out."""
        self.revising = self.revising or (self._view is not None and self._view.reads == REVISED)
        self._answers, self._added = dict(typed.answers), list(typed.added)
        self._known, self._declined = dict(typed.known), set(typed.declined)
        self._build()
        for key in {*self._answers, *self._known, *self._declined} - self._rows.keys():
            self._forget(key)
        self._show_known()
        self.certainty.set_value(str(typed.certainty or ""))
        self.reason.setPlainText(typed.reason)

    def clear(self) -> None:
        """Forget everything typed and shown."""
        self._view, self.revising = None, False
        self._answers, self._added, self.current = {}, [], ""
        self._known, self._declined, self._how = {}, set(), "told"
        self.reason.clear()
        self.certainty.set_value("")
        self._build()

    def row(self, key: str) -> ReadingRow:
        """Row of an item; KeyError when it is not offered."""
        return self._rows[key]

    def keys(self) -> tuple[str, ...]:
        """Items offered, in order."""
        return tuple(self._rows)

    def focus_row(self) -> None:
        """Go to the first row without an answer, else to the reason."""
        waiting = next((key for key in self._rows if key not in self._answers), "")
        (self._rows[waiting] if waiting else self.reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_item(self) -> None:
        """Offer the item chosen in the box too, and go there."""
        item = self.more.currentData()
        if self._view is not None and isinstance(item, str) and item and item not in self._rows:
            self._added.append(item)
            self._build()
            self._go(item)
            self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_own(self._own)
        self._certainty_name.setText(self.tr("Certainty (required)"))
        self._reason_name.setText(self.tr("Reason (required)"))
        self.certainty.setAccessibleName(self.tr("Certainty, 1 to 5"))
        self.reason.setAccessibleName(self.tr("Reason of your review"))
        self.more.setAccessibleName(self.tr("Another item"))
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _foot(self, add: QAction) -> QGridLayout:
        self.more = ChoiceBox()
        self.more.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.more.setMinimumContentsLength(12)
        self.certainty = Segmented([Option(value, value, value, suffix=" ") for value in CERTAINTY])
        self.certainty.chosen.connect(lambda _: self.changed.emit())
        self.reason = TextBox(3)
        self.reason.textChanged.connect(self.changed)
        self._certainty_name = PlainLabel(role="label")
        self._reason_name = PlainLabel(role="label")
        self._certainty_name.setBuddy(self.certainty)
        self._reason_name.setBuddy(self.reason)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.more, 1)
        top.addWidget(ShortcutButton(add, icon_name="plus"))
        grid = QGridLayout()
        grid.setContentsMargins(12, 10, 12, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addLayout(top, 0, 0, 1, 2)
        grid.addWidget(self._certainty_name, 1, 0)
        grid.addWidget(self.certainty, 1, 1)
        grid.addWidget(self._reason_name, 2, 0, 1, 2)
        grid.addWidget(self.reason, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return grid

    def _offered(self) -> list[str]:
        """Quick list, then what is open, then what was added; a second question below the first it follows."""
        view, known = self._view, self._catalogue.by_id
        if view is None:
            return []
        open_items = (
            self._catalogue.follow_ups[key].id if key in self._catalogue.follow_ups else key for key in view.unanswered
        )
        first = [item for item in self._catalogue.quick if view.mode in known[item].modes]
        found: list[str] = []
        for item in dict.fromkeys([*first, *open_items, *self._added]):
            if item not in known:
                continue
            found.append(item)
            follow = known[item].follow_up
            if follow is not None and self._answers.get(item) == "yes":
                found.append(follow.key)
        return found

    def _build(self) -> None:
        wanted = self._offered()
        if wanted != list(self._rows):
            had_focus = self.current if self.current in self._rows and self._rows[self.current].hasFocus() else ""
            for key in [key for key in self._rows if key not in wanted]:
                gone = self._rows.pop(key)
                self._column.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
                self._forget(key)
            rows = {key: self._rows.get(key) or self._make(key) for key in wanted}
            for place, row in enumerate(rows.values()):
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
                row.show()  # at once: only a shown row takes the keys
            self._rows = rows
            if had_focus in rows:
                rows[had_focus].setFocus(Qt.FocusReason.OtherFocusReason)
        for key, row in self._rows.items():
            row.set_text(item_words(key, self._catalogue))
            declined = key in self._declined and not self._given(key)
            row.set_answer(None if declined else self._answers.get(key))  # asked, and no answer: no column says that
            mark, words = self._mark(key)
            row.set_mark(mark, words)
            row.setAccessibleDescription(words)
        self._show_known()
        self._offer_more()

    def _mark(self, key: str) -> tuple[Mark | None, str]:
        """How an answer is known, and that it was declined; before, how the question is put."""
        item = self._catalogue.follow_ups.get(key) or self._catalogue.by_id[key]
        how = how_word(self._known.get(key) or usual_how(self._catalogue, key)) if self._given(key) else ""
        declined = declined_word().lower() if key in self._declined else ""
        words = ", ".join(part for part in (how, declined) if part)
        return ("note" if words else mark_of(item)), words

    def _show_known(self) -> None:
        self.known.how.set_value(self._how)
        self.known.declined.set_value(DECLINED if self.current in self._declined else "")

    def _make(self, key: str) -> ReadingRow:
        item = self._catalogue.follow_ups.get(key) or self._catalogue.by_id[key]
        row = ReadingRow(
            key, "", code="" if key.startswith("Q") or key != item.id else key, mark=mark_of(item), parent=self._body
        )
        row.answered.connect(self._on_answered)
        row.noted.connect(self._on_noted)
        row.step_requested.connect(self._step)
        row.focused.connect(self._on_focused)
        row.help_requested.connect(self.help.toggle)
        return row

    def _offer_more(self) -> None:
        language, chosen = current_language(), self.more.currentData()
        self.more.clear()
        for item in self._catalogue.items:
            if self._view is not None and self._view.mode in item.modes and item.id not in self._rows:
                self.more.addItem(f"{item.id}  {item.short.get(language)}", item.id)
        self.more.setCurrentIndex(max(0, self.more.findData(chosen)))

    def _on_answered(self, key: str, answer: Answer | str) -> None:
        answers: Mapping[str, Answer] = {"yes": "yes", "no": "no", "unknown": "unknown", "not_asked": "not_asked"}
        self._forget(key)
        if answer in answers:
            self._answers[key] = answers[answer]
            self._know(key, "seen" if usual_how(self._catalogue, key) == "seen" else self._how)
        self._build()
        self._advance(key if answer else "")
        self.changed.emit()

    def _on_noted(self, key: str, noted: str) -> None:
        """Take a mark beside an answer; how it is known holds for the answers to come, too."""
        if noted == DECLINED:
            if self._answers.get(key) != "yes":  # a yes given before stays
                self._forget(key)
                self._answers[key] = declined_value(self._catalogue, key)
            self._declined.add(key)
        else:
            self._how = cast("How", noted)
            self._know(key, self._how)
        self._build()
        self._advance(key if noted == DECLINED else "")
        self.changed.emit()

    def _on_bar(self, noted: str) -> None:
        """A click beside the rows is for the current one; without one it says how answers to come are known."""
        if self.current in self._rows or noted != DECLINED:
            self._on_noted(self.current, noted)
        else:
            self._show_known()

    def _know(self, key: str, how: How) -> None:
        """Note how an answer is known where it is not as usual; what was not answered is known by nothing."""
        self._known.pop(key, None)
        if self._given(key) and how != usual_how(self._catalogue, key):
            self._known[key] = how

    def _given(self, key: str) -> bool:
        """Whether the person answered: a yes that was declined afterwards was given, and a "not asked" never."""
        answer = self._answers.get(key)
        return answer == "yes" or (answer in KNOWN and key not in self._declined)

    def _forget(self, key: str) -> None:
        self._answers.pop(key, None)
        self._known.pop(key, None)
        self._declined.discard(key)

    def _advance(self, key: str) -> None:
        """Go from a row that was just answered to the next that waits."""
        if key in self._rows:
            later = list(self._rows)[list(self._rows).index(key) + 1 :]
            following = next((one for one in later if one not in self._answers), "")
            if following:
                self._go(following)

    def _on_focused(self, key: str) -> None:
        self.current = key
        self._show_known()
        if not self.help.isHidden():
            self.help.show_item(key)

    def _step(self, by: int) -> None:
        keys = list(self._rows)
        if self.current in keys:
            self._go(keys[min(max(keys.index(self.current) + by, 0), len(keys) - 1)])

    def _go(self, key: str) -> None:
        row = self._rows[key]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(row, 0, 40)


def item_words(key: str, catalogue: Catalogue) -> str:
    """Say an item or the second question that follows one, in its short form."""
    leader = catalogue.follow_ups.get(key)
    if leader is not None and leader.follow_up is not None:
        return leader.follow_up.text.get(current_language())
    item = catalogue.by_id.get(key)
    return item.short.get(current_language()) if item is not None else key
