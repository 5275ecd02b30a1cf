"""The consent that stands for the chosen recipient, and the ways to record, change or withdraw it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.pages.referral.words import basis_word, given_word, how_word, need_word, scope_word
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.consent import ConsentView
from screening_desk.services.partners import PartnerView


class ConsentPanel(Panel):
    """Says what was agreed, for whom, and since when; never more than was recorded."""

    def __init__(self, record: QAction, withdraw: QAction, without: QAction, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._partner: PartnerView | None = None
        self._consent: ConsentView | None = None
        self.chip = StateChip()
        self.add_head_widget(self.chip)
        self._names = [PlainLabel(role="label", tone="text2") for _ in range(6)]
        self._values = [PlainLabel(wrap=True) for _ in range(6)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
        grid.setColumnStretch(1, 1)
        self._words = PlainLabel(tone="text2", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        second = QHBoxLayout()
        second.setSpacing(8)
        buttons.addWidget(ShortcutButton(record))
        buttons.addWidget(ShortcutButton(withdraw))
        buttons.addStretch(1)
        second.addWidget(ShortcutButton(without))
        second.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addLayout(grid)
        column.addLayout(buttons)
        column.addLayout(second)
        self.add(column)
        self.retranslate()

    def show_consent(self, partner: PartnerView | None, consent: ConsentView | None) -> None:
        """Show what is recorded for a recipient; a withdrawn consent is shown as such."""
        self._partner, self._consent = partner, consent
        stands = consent is not None and consent.withdrawn_at is None
        for widget in (*self._names, *self._values):
            widget.setVisible(consent is not None)
        self._words.setVisible(consent is None or not stands)
        if partner is None:
            self._words.setText(self.tr("Choose a recipient first: consent is given for one recipient."))
            self.chip.set_state(self.tr("None"), "unk")
        elif consent is None:
            words = self.tr("Nothing is recorded for {name}.").format(name=partner.name)
            self._words.setText(words)
            self.chip.set_state(self.tr("Not recorded"), "unk")
        elif not stands:
            at = consent.tell_recipient_by
            self._words.setText(
                self.tr("Withdrawn. Tell the recipient by {day} {time}.").format(day=day_text(at), time=time_text(at))
            )
            self.chip.set_state(self.tr("Withdrawn"), "esc")
        elif consent.basis == "consent":
            self.chip.set_state(self.tr("Recorded {time}").format(time=time_text(consent.at)), "ok")
        else:
            self.chip.set_state(self.tr("Exception {time}").format(time=time_text(consent.at)), "warn")
        if consent is not None:
            self._show_facts(consent)

    def clear(self) -> None:
        """Forget what was shown."""
        self.show_consent(None, None)
        for value in self._values:
            value.setText("")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("3. Consent"))
        self.show_consent(self._partner, self._consent)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_facts(self, consent: ConsentView) -> None:
        partner = self._partner
        only = self.tr("{name} only").format(name=partner.name) if partner else "–"
        dash = "–"
        interpreter = self.tr("interpreter {code}").format(code=consent.interpreter) if consent.interpreter else ""
        manner = (how_word(consent.how), consent.language, interpreter)
        if consent.basis == "consent":
            safe = {True: self.tr("yes"), False: self.tr("no"), None: self.tr("not asked")}[consent.safe_to_carry]
            facts = [
                (self.tr("Recipient"), only),
                (self.tr("Services"), ", ".join(need_word(each) for each in consent.purposes) or dash),
                (self.tr("Data"), ", ".join(scope_word(each) for each in consent.scope) or dash),
                (
                    self.tr("How"),
                    ", ".join(part for part in (given_word(consent.given_by), *manner) if part) or dash,
                ),
                (self.tr("Safe to carry"), safe),
            ]
        else:
            facts = [
                (self.tr("Recipient"), only),
                (self.tr("Exception"), basis_word(consent.basis)),
                (self.tr("Reason"), consent.reason),
                (self.tr("Language"), consent.language or dash),
                (self.tr("At"), f"{day_text(consent.at)} {time_text(consent.at)}"),
            ]
            if (until := consent.countersign_by) is not None:
                facts[-1] = (self.tr("Countersign by"), f"{day_text(until)} {time_text(until)}")
        for widget in (self._names[-1], self._values[-1]):
            widget.setVisible(bool(consent.withheld))
        facts.append((self.tr("Kept from"), consent.withheld))
        for place, (name, value) in enumerate(facts):
            self._names[place].setText(name)
            self._values[place].setText(value)
