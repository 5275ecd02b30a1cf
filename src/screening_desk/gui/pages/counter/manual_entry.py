"""All fields of a document by hand (F3), for a new record or for the open one.

A new record begins empty, and an unknown birth date is asked about. The open record shows what it holds; what is
corrected replaces it, and the zone stays as it was read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from screening_desk.documents import states
from screening_desk.gui.context import current_language
from screening_desk.gui.forms.ui_manual_entry import Ui_ManualEntryForm
from screening_desk.gui.pages.counter.manual_beside import Beside
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.draft import Identity
from screening_desk.services.typed_names import TypedName, typed_name

Missing = Literal["number", "name", "nationality", "birth", "date"]


class ManualEntryPage(QWidget):
    """`entered` brings the identity of a new record, `corrected` that of the open one. Enter in a field decides nothing."""

    entered = Signal(object)  # Identity
    corrected = Signal(object)  # Identity
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManualEntryForm()
        self.ui.setupUi(self)
        self.setProperty("ring", "self")
        self.ui.head.setFixedHeight(50)
        self.ui.bar.setFixedHeight(54)
        self.banner = Banner("warn")
        self.banner.hide()
        self.ui.banner_place.addWidget(self.banner)
        self.birth, self.expiry, self.sex = DateField(), DateField(), Segmented()
        self.beside = Beside(self)
        for place, widget in (
            (self.ui.birth_place, self.birth),
            (self.ui.expiry_place, self.expiry),
            (self.ui.sex_place, self.sex),
        ):
            place.addWidget(widget)
        for place, said in ((self.ui.birth_place, self.beside.birth), (self.ui.expiry_place, self.beside.expiry)):
            place.setSpacing(12)
            place.addWidget(said, 1)
        self.ui.sex_place.addStretch(1)
        self.ui.birth_label.setBuddy(self.birth)
        self.ui.expiry_label.setBuddy(self.expiry)
        self.ui.sex_label.setBuddy(self.sex)
        self._asking = False
        self.to_list = False
        """Whether who is typed becomes a row of a list, and no screening is opened."""
        self._open_record: Identity | None = None
        self._dress()
        self._make_actions()
        self.retranslate()

    def begin(self) -> None:
        """Start with every field empty."""
        self.clear()
        self.retranslate()
        self.ui.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, identity: Identity) -> None:
        """Show the open record, to be corrected from the data page."""
        self.clear()
        self._open_record = identity
        for edit, text in (
            (self.ui.code, identity.document_code),
            (self.ui.issuer, identity.issuing_state),
            (self.ui.number, identity.document_number),
            (self.ui.primary, identity.primary_identifier),
            (self.ui.secondary, identity.secondary_identifier),
            (self.ui.nationality, identity.nationality),
            (self.ui.added, identity.added_name),
        ):
            edit.setText(text)
            edit.setCursorPosition(0)
        self.birth.set_day(identity.birth_date)
        self.expiry.set_day(identity.expiry_date)
        self.sex.set_value(identity.sex)
        self.beside.show_zone(identity)
        self.retranslate()
        self.ui.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def identity(self) -> Identity:
        """What was typed, over what the open record holds."""
        before = self._open_record or Identity(source="typed", mrz_valid=None)
        birth, expiry = self.birth.day(), self.expiry.day()
        name, added = self.named(), typed_name(_words(self.ui.added))
        typed = replace(
            before,
            document_code=_code(self.ui.code),
            issuing_state=_code(self.ui.issuer),
            document_number=_code(self.ui.number),
            nationality=_code(self.ui.nationality),
            sex=self.sex.value(),
            primary_identifier=name.primary,
            secondary_identifier=name.secondary,
            birth_date=birth,
            birth_date_raw=before.birth_date_raw if birth == before.birth_date else _raw(birth),
            expiry_date=expiry,
            expiry_date_raw=before.expiry_date_raw if expiry == before.expiry_date else _raw(expiry),
            added_name=added.primary,
        )
        if typed == replace(before, added_name=added.primary):
            return typed  # the zone knows no added name: nothing of it was corrected
        return replace(typed, source="corrected" if before.mrz else "typed")

    def named(self) -> TypedName:
        """The name as it is kept; what the open record has already stays as it came."""
        typed, before = TypedName(_words(self.ui.primary), _words(self.ui.secondary)), self._open_record
        if before is not None and typed == TypedName(before.primary_identifier, before.secondary_identifier):
            return typed
        return typed_name(typed.primary, typed.secondary)

    def clear(self) -> None:
        """Forget everything."""
        self._open_record = None
        for edit in self.findChildren(QLineEdit):
            edit.clear()
        self.birth.set_day(None)
        self.expiry.set_day(None)
        self.sex.set_value("")
        self.beside.show_zone(None)
        self._ask(None)

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        for action in (self._back, self._open):
            action.setEnabled(on)
        self._unknown.setEnabled(on and self._asking)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._back.setText(self.tr("Back"))
        self._open.setText(self.tr("Add to the crew list") if self.to_list else self.tr("Open screening"))
        if self._open_record is not None:
            self._open.setText(self.tr("Take over"))
            self.ui.heading.setText(self.tr("Edit the record"))
            zone = self.tr("The MRZ stays as it was read. The record says which fields were corrected by hand.")
            listed = self.tr("The crew list stays as it came. The row says what the document has otherwise.")
            kept = {"listed": listed}.get(self._open_record.source, zone if self._open_record.mrz else "")
            page = self.tr("Correct what the data page says otherwise, letter by letter, with its own signs (Ü, É, Ø).")
            self.ui.lead.setText(f"{page} {kept}".strip())
        self._unknown.setText(self.tr("Birth date unknown"))
        self.birth.set_name(self.tr("Date of birth"))
        self.expiry.set_name(self.tr("Valid until"))
        self.sex.setAccessibleName(self.tr("Sex in the document"))
        self.sex.set_options(
            [Option("F", self.tr("Female")), Option("M", self.tr("Male")), Option("X", "X"), Option("<", "<")]
        )
        self._name_states()
        self.beside.compare()
        if self._asking:
            self._ask("birth")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        for edit, width in ((self.ui.code, 140), (self.ui.issuer, 80), (self.ui.nationality, 80)):
            edit.setFixedWidth(width)
        for row, edit, said in self.beside.rows():
            edit.setMaximumWidth(420)
            row.setSpacing(12)
            row.setStretch(0, 3)
            row.addWidget(said, 2)
            edit.textChanged.connect(self.beside.compare)
        for field in (self.birth, self.expiry):
            field.edit.textChanged.connect(self.beside.compare)
        for row, edit in ((self.ui.issuer_row, self.ui.issuer), (self.ui.nationality_row, self.ui.nationality)):
            row.addStretch(1)
            row.setSpacing(10)
            edit.textChanged.connect(self._name_states)
        self.ui.added.setMaximumWidth(420)
        self.ui.added_row.setStretch(0, 3)
        self.ui.added_row.addStretch(2)
        for label in self.ui.card.findChildren(QLabel):
            if label.buddy() is not None:
                label.setMinimumHeight(34)  # beside the middle of its field
        order = (
            self.ui.code, self.ui.issuer, self.ui.number, self.ui.primary, self.ui.secondary, self.ui.nationality,
            self.birth.edit, self.sex, self.expiry.edit, self.ui.added,
        )  # fmt: skip
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _make_actions(self) -> None:
        self._back = key_action(self, "Esc", slot=self.back.emit)
        self._open = key_action(self, "Ctrl+Return", slot=self._on_open)
        self._unknown = key_action(self, "Alt+U", slot=self._report)
        self._unknown.setEnabled(False)
        self.banner.add_button(ShortcutButton(self._unknown))
        self.ui.left_place.addWidget(ShortcutButton(self._back))
        self.ui.right_place.addWidget(ShortcutButton(self._open, primary=True))

    def _on_open(self) -> None:
        needed: tuple[tuple[QLineEdit, Missing, str], ...] = (
            (self.ui.number, "number", self.ui.number.text().strip()),
            (self.ui.primary, "name", self.named().primary),
            (self.ui.nationality, "nationality", self.ui.nationality.text().strip()),
        )
        missing: tuple[QWidget, Missing] | None = next((one[:2] for one in needed if not one[2]), None)
        if missing is None and self.birth.day() is None:
            missing = (self.birth.edit, "birth" if self.birth.is_empty() else "date")
        if missing is None and self.expiry.day() is None and not self.expiry.is_empty():
            missing = (self.expiry.edit, "date")
        if missing is None:
            self._report()
            return
        self._ask(missing[1])
        missing[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _report(self) -> None:
        (self.entered if self._open_record is None else self.corrected).emit(self.identity())

    def _ask(self, what: Missing | None) -> None:
        self._asking = what == "birth"
        self._unknown.setEnabled(self._asking)
        self._unknown.setVisible(self._asking)
        self.banner.setVisible(what is not None)
        words: dict[Missing, tuple[str, str]] = {
            "number": (self.tr("The document number is missing"), self.tr("Type it as the document has it.")),
            "date": (self.tr("A date is not right yet"), self.tr("Day, month and year as eight digits.")),
            "name": (self.tr("The name is missing"), self.tr("One name is enough. A dot, a dash or FNU is none.")),
            "nationality": (self.tr("The nationality is missing"), self.tr("Three letters, such as IDN.")),
            "birth": (
                self.tr("Birth date unknown?"),
                self.tr("Type it, or say that it is unknown. Then the child questions are asked until it is known."),
            ),
        }
        if what is not None:
            self.banner.show_state("warn", *words[what])

    def _name_states(self) -> None:
        for edit, label in (
            (self.ui.issuer, self.ui.issuer_name),
            (self.ui.nationality, self.ui.nationality_name),
        ):
            _name_state(edit, label)


def _name_state(edit: QLineEdit, label: QLabel) -> None:
    state = states.find(_code(edit)) if edit.text().strip() else None
    label.setText("" if state is None else state.name_en if current_language() == "en" else state.name_id)


def _raw(day: date | None) -> str:
    return day.strftime("%y%m%d") if day else ""


def _code(edit: QLineEdit) -> str:
    return edit.text().strip().upper()


def _words(edit: QLineEdit) -> str:
    return " ".join(edit.text().split())
