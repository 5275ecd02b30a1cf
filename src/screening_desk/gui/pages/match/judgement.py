"""Below a card: three answers, the reason, and what was said before. No answer is preset, and Enter gives none."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.match_words import answer_word
from screening_desk.gui.pages.case.options import Choice, OptionList
from screening_desk.gui.pages.match.words import by_contact, said_words
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference import matching
from screening_desk.services.match_cards import Judgement, MatchCard
from screening_desk.services.match_draft import TypedJudgement

LONGEST = 500


class JudgementPanel(Panel):
    """What is typed stays while the same card is shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.options = OptionList()
        self.options.chosen.connect(lambda _: self._on_chosen())
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        self.reason.textEdited.connect(lambda _: self.changed.emit())
        self._hint = PlainLabel(role="label", wrap=True)
        self._reason_name, self._said_name = PlainLabel(role="label"), PlainLabel(role="label")
        self.said = PlainLabel(role="label", tone="text", wrap=True)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(6)
        right.setSpacing(4)
        left.addWidget(self.options)
        left.addStretch(1)
        for widget in (self._reason_name, self.reason, self._said_name, self.said):
            right.addWidget(widget)
        right.addStretch(1)
        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.row.addLayout(left, 1)
        self.row.addLayout(right, 1)
        self.body.setContentsMargins(12, 6, 12, 10)
        self.body.setSpacing(6)
        self.add(self._hint)
        self.add(self.row)
        self._card: MatchCard | None = None

    def show_card(self, card: MatchCard | None) -> None:
        """Show a card's answers and what was said before; another card begins without an answer."""
        other = card is None or self._card is None or card.hit_id != self._card.hit_id
        if other or (card is not None and self._card is not None and len(card.said) != len(self._card.said)):
            typed = card.typed if card is not None else None
            self.options.set_value(typed.answer if typed is not None else "")
            self.reason.setText(typed.reason if typed is not None else "")
        self._card = card
        self.retranslate()

    def answer(self) -> str:
        """The answer chosen, or the empty string."""
        return self.options.value()

    def typed(self) -> TypedJudgement:
        """What stands in the form."""
        return TypedJudgement(self.options.value(), self.reason.text())

    def pick(self, number: int) -> None:
        """Choose an answer by its key."""
        if self._card is not None:
            self.options.pick(get_args(Judgement)[number])

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        judges = self._card is not None and self._card.judges
        contact = self._card is not None and by_contact(self._card)
        self.set_title(self.tr("Judgement of the supervisor") if judges else self.tr("Judgement of the officer"))
        self._hint.setText(
            self.tr(
                'Nothing is preset. "{answer}" of a counter is a proposal until a supervisor confirms it here.'
            ).format(answer=answer_word("not_same", contact=contact))
        )
        lines = {
            "not_same": self.tr("Confirmed, reason required. The pair is remembered.")
            if judges
            else self.tr("A proposal; the supervisor confirms it."),
            "cannot_tell": self.tr("Stays open; data are asked of the owner.")
            if judges
            else self.tr("Handed over to the supervisor."),
            "same": self.tr("Handed over as the owner instructs.")
            if judges
            else self.tr("Handed over to the supervisor."),
        }
        self.options.set_choices(
            [
                Choice(answer, answer_word(answer, contact=contact), lines[answer], str(number))
                for number, answer in enumerate(get_args(Judgement), start=1)
            ]
        )
        self.options.set_name(self.title())
        name = self.tr("Reason (at least {n} letters)").format(n=matching.load().number("reason"))
        self._reason_name.setText(name)
        self.reason.setAccessibleName(name)
        self._said_name.setText(self.tr("Earlier judgements"))
        self.said.setText("\n".join(self._lines()) or self.tr("none yet"))

    def _lines(self) -> list[str]:
        if self._card is None:
            return []
        card, contact = self._card, by_contact(self._card)
        mine = [said_words(one, earlier=False, contact=contact) for one in card.said]
        return mine + [said_words(one, earlier=True, contact=contact) for one in card.earlier]

    def _on_chosen(self) -> None:
        self.changed.emit()
        if self.options.value():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
