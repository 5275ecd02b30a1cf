"""One item of a checklist: what the law says of it, what was noted before, and what is noted now. Nothing is preset."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from screening_desk.gui.care_words import item_title, state_words
from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.pages.care.model import CareRow
from screening_desk.gui.pages.case.words import legal_words
from screening_desk.gui.pages.counter.result import TextBox, TraceList
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference import care
from screening_desk.services.care import STATES
from screening_desk.services.form_draft import TypedItem

WIDTH, LEAST = 400, 250
WORDS = 400


class CareForm(Panel):
    """Shows the current item; `typed` is what stands in it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(LEAST)
        self.pad_body()
        self._of: CareRow | None = None
        self._filling = False
        self._name = PlainLabel(role="strong", wrap=True)
        self._law = PlainLabel(role="article", wrap=True)
        self._notes = TraceList()
        self.states = Segmented(pad=9)
        self._partner_name, self.partner = PlainLabel(role="label", wrap=True), ChoiceBox()
        self._words_name, self.words = PlainLabel(role="label", wrap=True), TextBox(5, least=2)
        self._lacks = PlainLabel(tone="warn", wrap=True)
        parts: tuple[QWidget, ...] = (
            self._name,
            self._law,
            self._notes,
            self.states,
            self._partner_name,
            self.partner,
        )
        for part in (*parts, self._words_name, self.words, self._lacks):
            self.add(part)
        self.body.addStretch(1)
        self.states.chosen.connect(self._on_state)
        self.partner.currentIndexChanged.connect(self._on_edited)
        self.words.textChanged.connect(self._on_edited)
        self.retranslate()

    def show_row(self, row: CareRow | None, agreed: Sequence[tuple[str, str]], typed: TypedItem) -> None:
        """Show an item and what was typed of it before."""
        self._of, self._filling = row, True
        self.partner.clear()
        for partner_id, name in agreed:
            self.partner.addItem(name, partner_id)
        self.partner.setCurrentIndex(self.partner.findData(typed.partner_id) if typed.partner_id else -1)
        self.states.set_value(typed.state)
        self.words.setPlainText(typed.words)
        self._filling = False
        self.say_lack("")
        self._show()

    def typed(self) -> TypedItem:
        """What stands in the form."""
        return TypedItem(self.states.value(), self.words.toPlainText(), str(self.partner.currentData() or ""))

    def point_at(self, code: str) -> None:
        """Lead the keys to what is missing."""
        places: dict[str, QWidget] = {"choice_missing": self.states, "care_needs_consent": self.partner}
        places |= {"reason_missing": self.words, "care_words_missing": self.words}
        if (place := places.get(code)) is not None:
            place.setFocus()

    def say_lack(self, words: str) -> None:
        """Say below the words what is missing; without words nothing is said."""
        self._lacks.setText(words)
        self._lacks.setVisible(bool(words))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Item"))
        names = {"done": self.tr("Done"), "not_done": self.tr("Not done"), "not_applicable": self.tr("Not applicable")}
        self.states.set_options([Option(state, names[state], str(n)) for n, state in enumerate(STATES, start=1)])
        self.states.setAccessibleName(self.tr("What the item is now"))
        self._partner_name.setText(self.tr("Recipient for whom the consent of the person stands"))
        self.partner.setAccessibleName(self._partner_name.text())
        self.partner.setPlaceholderText(self.tr("choose"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_state(self, _: str) -> None:
        self._on_edited()
        (self.words if self.partner.isHidden() else self.partner).setFocus()

    def _on_edited(self) -> None:
        if not self._filling:
            self.say_lack("")
            self._show()
            self.edited.emit()

    def _show(self) -> None:
        row, language = self._of, current_language()
        item = care.load().item(row.path, row.item.item_id) if row else None
        for part in (self._name, self._law, self._notes, self.states, self._words_name, self.words):
            part.setVisible(item is not None)
        asks = item is not None and item.consent and self.states.value() == "done"
        self._partner_name.setVisible(asks)
        self.partner.setVisible(asks)
        if row is None or item is None:
            for label in (self._name, self._law, self._words_name):
                label.clear()
            self._notes.show_lines(())  # hidden is not forgotten
            return
        self._name.setText(item_title(row.path, item.id))
        self._law.setText(legal_words(item))
        self._notes.show_lines(
            tuple(
                ("pencil", "text2", f"{day_text(note.at)} {time_text(note.at)} {state_words(note.state)} ({note.by})"
                 + (f": {note.words}" if note.words else ""))
                for note in row.item.notes
            )
        )  # fmt: skip
        done = self.states.value() in {"", "done"}
        hint = item.hint.get(language) if done else self.tr("Reason (required)")
        self._words_name.setText(hint)
        self.words.setAccessibleName(hint)
