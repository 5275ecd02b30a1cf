"""One question at a time: its spoken form in large type, the answer, how it is known, own words, and remarks."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.cards.words import how_words
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.interview.words import asked_about, declined_word, how_word
from screening_desk.gui.widgets.answer_row import answer_word
from screening_desk.gui.widgets.folding import bring_into_view
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference.indicators import Catalogue
from screening_desk.rules.child import BY_ADULT, GUARDIAN, LETTER
from screening_desk.services.asking import fact_of, item_of
from screening_desk.services.draft import Answered, Draft

HOW_KEYS = {"told": "T", "seen": "L", "document": "D"}
"""The same letters in both languages: tutur and told, lihat and look, dokumen and document."""


class QuestionView(QWidget):
    """Shows one question; the statement stands small, for the officer alone, and is never read aloud."""

    answered = Signal(str, str)
    known = Signal(str, str)
    told = Signal(str, str)
    told_typed = Signal(str, str)
    said = Signal(str, str)
    remarked = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.key = ""
        self.whom = PlainLabel(role="label")
        self.spoken = PlainLabel(role="spoken", wrap=True)
        self.about = PlainLabel(role="label", wrap=True)
        self._not_when, self._not_line = self._marked("triangle", "warn")
        self.again, self._again_line = self._marked("door", "text2")
        self.answers, self.choices, self.field = Segmented(pad=14), Segmented(pad=12), QLineEdit()
        self._how_name, self.how = PlainLabel(role="label"), Segmented(pad=10)
        self._words_name, self.words = PlainLabel(role="label"), TextBox(9, least=5)
        self._remarks_name, self.remarks = PlainLabel(role="label"), TextBox(9, least=5)
        self.kept = PlainLabel(role="label", wrap=True)
        self._stop = PlainLabel(role="label", wrap=True)
        self.panel = Panel()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_question(self, key: str, draft: Draft, place: str, *, again: bool) -> None:
        """Show a question with what was answered. `again`: it was answered before, beside the companion."""
        fresh, self.key = key != self.key, key
        language = current_language()
        item, fact = item_of(self._catalogue, key), fact_of(self._catalogue, key)
        self.panel.set_title(place)
        follow = item.follow_up if item is not None and item.follow_up and item.follow_up.key == key else None
        source = follow or item or fact
        self.spoken.setText(f"“{source.ask.get(language)}”" if source is not None else "")
        self.whom.setText(self._whom(key))
        self.about.setText(
            self.tr("For you, not to be read aloud: {words}").format(words=asked_about(key, self._catalogue))
        )
        stop = item.do_not_ask if item is not None else fact.do_not_ask if fact is not None else None
        self._not_when.setText(self.tr("Do not ask when: {words}").format(words=stop.get(language)) if stop else "")
        self._not_line.setVisible(stop is not None)
        self._show_answer(key, draft, again=again, fresh=fresh)
        said = draft.interview.words.get(key) if draft.interview else None
        remarks = draft.interview.remarks if draft.interview else ""
        for box, text in ((self.words, said.text if said else ""), (self.remarks, remarks)):
            if fresh or not box.hasFocus():
                box.show_text(text)

    def show_kept(self, kept: tuple[str, ...]) -> None:
        """Name what is not asked again; its codes are enough for the officer."""
        codes = ", ".join(key for key in kept if not key.startswith("Q") and fact_of(self._catalogue, key) is None)
        words = self.tr("Answered in private before, not asked again: {codes} ({n} in all)")
        self.kept.setText(words.format(codes=codes or "–", n=len(kept)))
        self.kept.setVisible(bool(kept))

    def lead(self) -> None:
        """Give the keys to the answer."""
        self.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def lead_words(self) -> None:
        """F4: give the keys to the own words."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_view(self.words)

    def target(self) -> QWidget:
        """Where the answer is given."""
        fact = fact_of(self._catalogue, self.key)
        if fact is None:
            return self.answers
        return self.field if fact.kind == "words" else self.choices

    def clear(self) -> None:
        """Forget everything."""
        self.key = ""
        for box in (self.words, self.remarks):
            box.show_text("")
        self.field.clear()
        for label in (self.spoken, self.about, self.whom):
            label.setText("")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.answers.set_options(
            [
                Option("yes", answer_word("yes"), "1"),
                Option("no", answer_word("no"), "2"),
                Option("unknown", answer_word("unknown"), "3"),
                Option("declined", declined_word(), "4"),
                Option("not_asked", answer_word("not_asked"), "0"),
            ]
        )
        self.how.set_options([Option(how, how_word(how), key) for how, key in HOW_KEYS.items()])
        for widget in (self.answers, self.field, self.choices):
            widget.setAccessibleName(self.tr("Answer"))
        self._name_how(None)
        self.how.setAccessibleName(self._how_name.text())
        self._words_name.setText(self.tr("The person's own words, exactly as said"))
        self._remarks_name.setText(self.tr("Your remarks on the interview"))
        self.words.setAccessibleName(self._words_name.text())
        self.remarks.setAccessibleName(self._remarks_name.text())
        self._stop.setText(self.tr("Shaking, crying, or wanting to stop: Esc pauses, and everything is kept."))
        self.field.setPlaceholderText(self.tr("In their own words, without names"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes an answer back."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            report = self.answered if watched is self.answers else self.told
            report.emit(self.key, "")
            return True
        return super().eventFilter(watched, event)

    def _whom(self, key: str) -> str:
        words = {
            BY_ADULT: self.tr("Ask the adult, apart from the child"),
            LETTER: self.tr("Ask the adult, apart from the child"),
            GUARDIAN: self.tr("Call a parent or guardian on a number that the adult did not give, and ask"),
        }
        item = item_of(self._catalogue, key)
        if item is not None and item.observed:
            return self.tr("Look first; ask only what was not seen")
        if (item is not None and item.column == "child") or (item is None and key not in words):
            return self.tr("Ask the child, in these words")
        return words.get(key, self.tr("Ask, in these words"))

    def _show_answer(self, key: str, draft: Draft, *, again: bool, fresh: bool) -> None:
        """Show what was answered; what was said while somebody could hear is named, and asked as if it were new."""
        fact, answered = fact_of(self._catalogue, key), draft.answers.get(key)
        self._again_line.setVisible(again)
        if again and answered is not None:
            words = self.tr("“{answer}” was said while somebody could hear: ask again.")
            self.again.setText(words.format(answer=answer_word(answered.value)))
            answered = None
        elif answered is not None and answered.declined and answered.value == "yes":
            self._again_line.show()
            words = self.tr("“{answer}” was said before and stays; now the person does not want to answer.")
            self.again.setText(words.format(answer=answer_word("yes")))
        told = draft.given[key].value if key in draft.given else ""
        self.answers.setVisible(fact is None)
        self.field.setVisible(fact is not None and fact.kind == "words")
        self.choices.setVisible(fact is not None and fact.kind == "choice")
        known = answered is not None and not answered.declined and answered.value != "not_asked"
        for widget in (self._how_name, self.how):
            widget.setVisible(fact is None)
            widget.setEnabled(known)
        if fact is not None and fact.kind == "choice":
            options = [Option(one.value, one.text.get(current_language()), one.key) for one in fact.choices]
            if self.choices.options() != tuple(options):
                self.choices.set_options(options)
            self.choices.set_value(told)
            self.choices.setAccessibleName(fact.text.get(current_language()))
        elif fact is not None and (fresh or not self.field.hasFocus()):
            self.field.setText(told)
            self.field.setAccessibleName(fact.text.get(current_language()))
        self._name_how(answered)
        value = "" if answered is None else "declined" if answered.declined else answered.value
        self.answers.set_value(value)
        self.how.set_value(answered.how if answered is not None and known else "")

    def _name_how(self, answered: Answered | None) -> None:
        """Say beside the row that an answer came from a card: none of its keys says so."""
        name = self.tr("Known because it was")
        card = how_words(replace(answered, declined=False)) if answered is not None and answered.how == "card" else ""
        self._how_name.setText(f"{name}: {card}" if card else name)

    def _marked(self, icon: str, tone: str) -> tuple[PlainLabel, QWidget]:
        line, label = QWidget(), PlainLabel(wrap=True)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return label, line

    def _lay_out(self) -> None:
        self.field.setMaxLength(200)
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(8)
        for widget in (self.whom, self.spoken, self.about, self._not_line, self._again_line):
            column.addWidget(widget)
        column.addSpacing(10)
        for widget in (self.answers, self.field, self.choices):
            column.addWidget(widget)
        how = QHBoxLayout()
        how.setSpacing(10)
        how.addWidget(self._how_name)
        how.addWidget(self.how, 1)
        column.addLayout(how)
        column.addSpacing(6)
        texts = QGridLayout()
        texts.setHorizontalSpacing(16)
        texts.setVerticalSpacing(4)
        for place, (name, box) in enumerate(((self._words_name, self.words), (self._remarks_name, self.remarks))):
            texts.addWidget(name, 0, place)
            texts.addWidget(box, 1, place, Qt.AlignmentFlag.AlignTop)
            texts.setColumnStretch(place, 1)
        column.addLayout(texts)
        column.addStretch(1)
        column.addWidget(self.kept)
        column.addWidget(self._stop)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.panel.add(scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panel)
        order = (self.answers, self.field, self.choices, self.how, self.words, self.remarks)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        for watched in (self.answers, self.choices):
            watched.installEventFilter(self)
        self.answers.chosen.connect(lambda value: self.answered.emit(self.key, value))
        self.how.chosen.connect(lambda how: self.known.emit(self.key, how))
        self.choices.chosen.connect(lambda value: self.told.emit(self.key, value))
        self.field.textEdited.connect(lambda text: self.told_typed.emit(self.key, text.strip()))
        self.words.textChanged.connect(lambda: self.said.emit(self.key, self.words.toPlainText()))
        self.remarks.textChanged.connect(lambda: self.remarked.emit(self.remarks.toPlainText()))
