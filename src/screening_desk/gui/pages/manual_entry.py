"""All fields of a document by hand (F3): nothing is filled in, and an unknown birth date is asked about."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from screening_desk.documents import states
from screening_desk.gui.context import current_language
from screening_desk.gui.forms.ui_manual_entry import Ui_ManualEntryForm
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.draft import Identity


class ManualEntryPage(QWidget):
    """`entered` brings the identity, with the source `typed`. Enter in a field decides nothing."""

    entered = Signal(object)  # Identity
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
        for place, widget in (
            (self.ui.birth_place, self.birth),
            (self.ui.expiry_place, self.expiry),
            (self.ui.sex_place, self.sex),
        ):
            place.addWidget(widget)
            place.addStretch(1)
        self.ui.birth_label.setBuddy(self.birth)
        self.ui.expiry_label.setBuddy(self.expiry)
        self.ui.sex_label.setBuddy(self.sex)
        self._asking = False
        self._dress()
        self._make_actions()
        self.retranslate()

    def begin(self) -> None:
        """Start with every field empty."""
        self.clear()
        self.ui.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def identity(self) -> Identity:
        """What was typed."""
        birth, expiry = self.birth.day(), self.expiry.day()
        return Identity(
            source="typed",
            mrz_valid=None,
            document_code=_code(self.ui.code),
            issuing_state=_code(self.ui.issuer),
            document_number=_code(self.ui.number),
            nationality=_code(self.ui.nationality),
            sex=self.sex.value(),
            primary_identifier=_words(self.ui.primary),
            secondary_identifier=_words(self.ui.secondary),
            birth_date=birth,
            birth_date_raw=birth.strftime("%y%m%d") if birth else "",
            expiry_date=expiry,
            expiry_date_raw=expiry.strftime("%y%m%d") if expiry else "",
        )

    def clear(self) -> None:
        """Forget everything."""
        for edit in self.findChildren(QLineEdit):
            edit.clear()
        self.birth.set_day(None)
        self.expiry.set_day(None)
        self.sex.set_value("")
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
        self._open.setText(self.tr("Open screening"))
        self._unknown.setText(self.tr("Birth date unknown"))
        self.birth.set_name(self.tr("Date of birth"))
        self.expiry.set_name(self.tr("Valid until"))
        self.sex.setAccessibleName(self.tr("Sex in the document"))
        self.sex.set_options(
            [Option("F", self.tr("Female")), Option("M", self.tr("Male")), Option("X", "X"), Option("<", "<")]
        )
        self._name_states()
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
        for edit in (self.ui.number, self.ui.primary, self.ui.secondary):
            edit.setMaximumWidth(560)
        for row, edit in ((self.ui.issuer_row, self.ui.issuer), (self.ui.nationality_row, self.ui.nationality)):
            row.addStretch(1)
            edit.textChanged.connect(self._name_states)
        order = (
            self.ui.code, self.ui.issuer, self.ui.number, self.ui.primary, self.ui.secondary, self.ui.nationality,
            self.birth.edit, self.sex, self.expiry.edit,
        )  # fmt: skip
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _make_actions(self) -> None:
        self._back, self._open, self._unknown = QAction(self), QAction(self), QAction(self)
        for action, keys in (
            (self._back, ("Esc",)),
            (self._open, ("Ctrl+Return", "Ctrl+Enter")),
            (self._unknown, ("Alt+U",)),
        ):
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self._back.triggered.connect(self.back)
        self._open.triggered.connect(self._on_open)
        self._unknown.triggered.connect(lambda: self.entered.emit(self.identity()))
        self._unknown.setEnabled(False)
        self.banner.add_button(ShortcutButton(self._unknown))
        self.ui.left_place.addWidget(ShortcutButton(self._back))
        self.ui.right_place.addWidget(ShortcutButton(self._open, primary=True))

    def _on_open(self) -> None:
        missing: tuple[QWidget, str] | None = next(
            (
                (edit, code)
                for edit, code in (
                    (self.ui.number, "number"),
                    (self.ui.primary, "name"),
                    (self.ui.nationality, "nationality"),
                )
                if not edit.text().strip()
            ),
            None,
        )
        if missing is None and self.birth.day() is None:
            missing = (self.birth.edit, "birth")
        if missing is None:
            self.entered.emit(self.identity())
            return
        self._ask(missing[1])
        missing[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, what: str | None) -> None:
        self._asking = what == "birth"
        self._unknown.setEnabled(self._asking)
        self._unknown.setVisible(self._asking)
        self.banner.setVisible(what is not None)
        words = {
            "number": (self.tr("The document number is missing"), self.tr("Type it as the document has it.")),
            "name": (self.tr("The surname is missing"), self.tr("A single name stands in this field.")),
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


def _code(edit: QLineEdit) -> str:
    return edit.text().strip().upper()


def _words(edit: QLineEdit) -> str:
    return " ".join(edit.text().split())
