"""The search bar of the day book: by register number, document or date, with the reason that the trail keeps."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference import day
from screening_desk.services.day_book import MOST_REASON, By, Why


class SearchBar(QFrame):
    """Enter in a field searches; the reason stays for opening what was found."""

    asked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.by = Segmented(pad=8)
        self.by.chosen.connect(self._on_by)
        self.text, self.day = QLineEdit(), DateField()
        self.text.setMaxLength(40)
        self.text.setMinimumWidth(120)
        self.day.set_day(today)
        self._reason_name = PlainLabel(role="label")
        self.reason, self.words = ChoiceBox(), QLineEdit()
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setMinimumContentsLength(14)
        self.reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reason.currentIndexChanged.connect(lambda _: self._show())
        self.words.setMaxLength(MOST_REASON)
        self.go = QAction(self)
        self.go.triggered.connect(self.asked)
        for field in (self.text, self.day.edit, self.words):
            field.returnPressed.connect(self.asked)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for widget in (self.by, self.text, self.day):
            fields.addWidget(widget)
        fields.addWidget(self._reason_name)
        fields.addWidget(self.reason, 1)
        fields.addWidget(ShortcutButton(self.go, icon_name="search"))
        column = QGridLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setVerticalSpacing(8)
        column.addLayout(fields, 0, 0)
        column.addWidget(self.words, 1, 0)
        self.retranslate()
        self.by.set_value("date")
        self._on_by("date")

    def kind(self) -> By:
        """What is looked for."""
        value = self.by.value()
        return "register" if value == "register" else "document" if value == "document" else "date"

    def wanted(self) -> str | date | None:
        """What was typed; None while there is nothing to look for."""
        if self.kind() == "date":
            return self.day.day()
        return self.text.text().strip() or None

    def why(self) -> Why:
        """The reason chosen."""
        code = str(self.reason.currentData() or "")
        return Why(code, self.words.text().strip() if self._text_needed() else "")

    def lead(self) -> None:
        """Put the keyboard into the field."""
        (self.day if self.kind() == "date" else self.text).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_day(self, shown: date) -> None:
        """Show a day without searching."""
        self.day.set_day(shown)

    def clear(self) -> None:
        """Forget what was typed."""
        self.text.clear()
        self.words.clear()
        self.reason.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        chosen = self.by.value()
        self.by.set_options(
            [
                Option("register", self.tr("Register number")),
                Option("document", self.tr("Document")),
                Option("date", self.tr("Date")),
            ]
        )
        if chosen:
            self.by.set_value(chosen)
        self.by.setAccessibleName(self.tr("Look for"))
        self.go.setText(self.tr("Find"))
        self._reason_name.setText(self.tr("Reason"))
        self.reason.setAccessibleName(self.tr("Reason of the search, for the audit trail"))
        self.text.setAccessibleName(self.tr("Number to look for"))
        self.day.set_name(self.tr("Day to look for"))
        for field, words in ((self.words, self.tr("The reason in a few words, without names")),):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        index = max(0, self.reason.currentIndex())
        self.reason.blockSignals(True)
        self.reason.clear()
        self.reason.addItem(self.tr("none: only my own"), "")
        for code, each in day.load().search_reasons.items():
            self.reason.addItem(each.text.get(current_language()), code)
        self.reason.setCurrentIndex(index)
        self.reason.blockSignals(False)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _text_needed(self) -> bool:
        each = day.load().search_reasons.get(str(self.reason.currentData() or ""))
        return each is not None and each.text_needed

    def _show(self) -> None:
        self.words.setVisible(self._text_needed())

    def _on_by(self, value: str) -> None:
        self.day.setVisible(value == "date")
        self.text.setVisible(value != "date")
        holder = self.tr("SD-… or the serial") if value == "register" else self.tr("whole number")
        self.text.setPlaceholderText(holder)
