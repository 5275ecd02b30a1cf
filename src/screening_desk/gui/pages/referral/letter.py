"""The letter beside the page: which sheet is shown, who signs, and the very pages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.referral.letter_preview import LetterPreview
from screening_desk.gui.pages.referral.words import SIGNERS, SPEEDS, Speed, signer_word, speed_word
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.form_draft import TypedLetter
from screening_desk.services.letter import LetterPlan
from screening_desk.services.referral import LetterView, Sheet


@dataclass(frozen=True)
class Shown:
    """What is in the preview: the draft (no letter), or a sheet of an issued letter."""

    letter_id: str = ""
    sheet: Sheet = "letter"


DRAFT = Shown()
USUAL: Speed = "urgent"


class LetterPanel(Panel):
    """`picked` when another sheet is asked for, `edited` when the signature or the copies change."""

    picked = Signal()
    edited = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._letters: tuple[LetterView, ...] = ()
        self._choices: list[Shown] = [DRAFT]
        self._filling = False
        self.which, self.form, self.speed = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.position, self.name, self.nip = QLineEdit(), QLineEdit(), QLineEdit()
        self.position.setMaxLength(200)
        self.name.setMaxLength(200)
        self.nip.setMaxLength(18)
        self.nip.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,18}"), self))
        self.copies = TextBox(4)
        self.preview = LetterPreview(tasks)
        self.foot = PlainLabel(role="label", tone="text2", wrap=True)
        self.foot.setContentsMargins(12, 5, 12, 6)
        self.add_head_widget(self.which)
        self._signature = QWidget()
        column = QVBoxLayout(self._signature)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.form, 1)
        first.addWidget(self.speed)
        second.addWidget(self.name, 3)
        second.addWidget(self.nip, 2)
        column.addLayout(first)
        column.addWidget(self.position)
        column.addLayout(second)
        column.addWidget(self.copies)
        self.add(self._signature)
        self.add(self.preview, 1)
        self.add(self.foot)
        self.which.currentIndexChanged.connect(self._on_picked)
        for choice in (self.form, self.speed):
            choice.currentIndexChanged.connect(self._on_edited)
        for field in (self.position, self.name, self.nip):
            field.textEdited.connect(self._on_edited)
        self.copies.textChanged.connect(self._on_edited)
        self.retranslate()

    def shown(self) -> Shown:
        """What is in the preview."""
        place = self.which.currentIndex()
        return self._choices[place] if 0 <= place < len(self._choices) else DRAFT

    def signed(self, plan: LetterPlan) -> LetterPlan:
        """Return the plan with who signs and who gets a copy."""
        place = max(0, self.form.currentIndex())
        return replace(
            plan,
            speed=SPEEDS[self.speed.currentIndex()] if self.speed.currentIndex() >= 0 else USUAL,
            signer_form=SIGNERS[place],
            signer_position=self.position.text().strip() if self.position.isVisibleTo(self) else "",
            signer_name=self.name.text().strip(),
            signer_nip=self.nip.text().strip(),
            copies_to=tuple(self.copies.toPlainText().splitlines()),
        )

    def show_letters(self, letters: tuple[LetterView, ...], pick: Shown | None = None) -> None:
        """Offer the draft and every sheet of the issued letters."""
        before = pick or self.shown()
        self._letters = letters
        self._filling = True
        self._choices = [DRAFT]
        self.which.clear()
        self.which.addItem(self.tr("Draft"))
        for letter in letters:
            self._choices.append(Shown(letter.letter_id, "letter"))
            self.which.addItem(letter.register_number)
            extra: tuple[tuple[Sheet, bool, str], ...] = (
                ("consent_copy", letter.has_copy, self.tr("{number}, the person's copy")),
                ("translation", letter.has_translation, self.tr("{number}, English translation")),
                ("envelope", letter.has_envelope, self.tr("{number}, outer envelope")),
            )
            for sheet, there, words in extra:
                if there:
                    self._choices.append(Shown(letter.letter_id, sheet))
                    self.which.addItem(words.format(number=letter.register_number))
        self.which.setCurrentIndex(self._choices.index(before) if before in self._choices else 0)
        self._filling = False
        self._show()

    def pick(self, shown: Shown) -> None:
        """Show another sheet, as choosing it does."""
        if shown in self._choices:
            self.which.setCurrentIndex(self._choices.index(shown))

    def clear(self) -> None:
        """Forget the letters, the pages, who signs and who gets a copy."""
        self.show_letters((), DRAFT)
        self.preview.clear()
        self.fill(TypedLetter())

    def typed(self) -> dict[str, str]:
        """Who signs, how fast it goes and who gets a copy, as typed: the panel's part of a draft."""
        return {
            "signer_form": SIGNERS[max(0, self.form.currentIndex())],
            "signer_position": self.position.text(),
            "signer_name": self.name.text(),
            "signer_nip": self.nip.text(),
            "speed": SPEEDS[self.speed.currentIndex()] if self.speed.currentIndex() >= 0 else USUAL,
            "copies_to": self.copies.toPlainText(),
        }

    def fill(self, typed: TypedLetter) -> None:
        """Show the panel's part of a draft without reporting it."""
        self._filling = True
        forms, speeds = [str(each) for each in SIGNERS], [str(each) for each in SPEEDS]
        self.form.setCurrentIndex(forms.index(typed.signer_form) if typed.signer_form in forms else 0)
        self.speed.setCurrentIndex(speeds.index(typed.speed if typed.speed in speeds else USUAL))
        self.position.setText(typed.signer_position)
        self.name.setText(typed.signer_name)
        self.nip.setText(typed.signer_nip)
        self.copies.setPlainText(typed.copies_to)
        self._filling = False
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Letter"))
        self.which.setAccessibleName(self.tr("Sheet shown"))
        self.form.setAccessibleName(self.tr("Signed by"))
        self.speed.setAccessibleName(self.tr("Speed of the letter"))
        self._filling = True
        place = max(0, self.form.currentIndex())
        self.form.clear()
        self.form.addItems([signer_word(each) for each in SIGNERS])
        self.form.setCurrentIndex(place)
        place = self.speed.currentIndex()
        self.speed.clear()
        self.speed.addItems([speed_word(each) for each in SPEEDS])
        self.speed.setCurrentIndex(place if place >= 0 else SPEEDS.index(USUAL))
        self._filling = False
        for field, words in (
            (self.position, self.tr("Position of whoever signs")),
            (self.name, self.tr("Name (may stay blank)")),
            (self.nip, self.tr("NIP, 18 digits")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.copies.setPlaceholderText(self.tr("Copies to, one a line: only who may know"))
        self.copies.setAccessibleName(self.copies.placeholderText())
        self.show_letters(self._letters)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_picked(self) -> None:
        if not self._filling:
            self._show()
            self.picked.emit()

    def _on_edited(self) -> None:
        if not self._filling:
            self._show()
            self.edited.emit()

    def _show(self) -> None:
        shown = self.shown()
        self._signature.setVisible(shown == DRAFT)
        letter = next((each for each in self._letters if each.letter_id == shown.letter_id), None)
        unread = letter.unread_language if letter and shown.sheet == "consent_copy" else ""
        words = self.tr(
            "The person's language: {language}. This copy is in Indonesian and English only: read it out first."
        )
        queue = self.tr("The printer's queue and an exported file keep a copy outside this program.")
        without = letter is not None and letter.has_translation and not letter.has_envelope
        no_label = self.tr("No label for the outer envelope was made: an address on it would tell the matter.")
        more = words.format(language=unread) if unread else no_label if without else ""
        self.foot.setText(f"{more}\n{queue}" if more else queue)
        self.position.setVisible(SIGNERS[max(0, self.form.currentIndex())] == "on_behalf")
