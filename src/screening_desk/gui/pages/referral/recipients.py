"""The recipient: partners that serve this person first; ``past`` is the exception for one whose MoU has ended."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHeaderView, QLineEdit, QSizePolicy, QTableView, QWidget

from screening_desk.gui.context import day_text
from screening_desk.gui.models.partners import RecipientsModel
from screening_desk.gui.pages.case.second import SecondPerson
from screening_desk.gui.pages.referral.words import MOU_EXCEPTIONS, MouException, basis_word
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.partners import Need, PartnerView


class RecipientsPanel(Panel):
    """Nobody is chosen before somebody chooses; a grey row can be looked at, its words say why it does not fit."""

    chosen = Signal()
    edited = Signal()

    def __init__(self, on: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._filling = self._known = False
        self.model = RecipientsModel(on, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=46)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, 72)
        self.table.setColumnWidth(2, 92)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the panel above is whole
        self.table.setMinimumHeight(88)
        self.exception = Segmented(pad=7)
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        self.second = SecondPerson()
        self.second.actions()[0].setShortcut("Alt+V")  # Alt+C is "without consent" on this page
        self.nobody = QCheckBox()
        self.past = Panel()
        self._past_words = PlainLabel(role="label", tone="warn", wrap=True)
        self.past.pad_body()
        for widget in (self._past_words, self.exception, self.reason, self.second, self.nobody):
            self.past.add(widget)
        self._foot = PlainLabel(role="label", tone="text2", wrap=True)
        self._foot.setContentsMargins(12, 5, 12, 6)
        self.add(self.table, 1)
        self.add(self._foot)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.exception.chosen.connect(self.second.ask_again)
        self.exception.chosen.connect(self._on_edited)
        self.reason.textEdited.connect(self._on_edited)
        self.nobody.toggled.connect(self._on_edited)
        self.second.changed.connect(self._on_edited)
        self.retranslate()
        self._show()

    def partner(self) -> PartnerView | None:
        """Who was chosen."""
        return self.model.row(self.table.currentIndex())

    def show_partners(self, rows: tuple[PartnerView, ...], need: Need) -> None:
        """Show the directory for a need; who was chosen stays chosen."""
        before = self.partner()
        self._filling = self._known = True
        self.model.show_need(rows, need)
        self._filling = False
        self.choose(before.partner_id if before is not None else "")

    def clear(self) -> None:
        """Choose nobody, and forget the exception."""
        self.choose("")
        self.fill_exception("", reason="", username="", nobody=False)

    def fill_exception(self, exception: str, *, reason: str, username: str, nobody: bool) -> None:
        """Show why a letter goes past an ended agreement without reporting it; a confirmation is given anew."""
        self._filling = True
        self.exception.set_value(exception)
        self.reason.setText(reason)
        self.second.clear()
        self.second.username.setText(username)
        self.nobody.setChecked(nobody)
        self._filling = False
        self._show()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed while an issued letter is shown."""
        self.table.setEnabled(not locked)
        self.past.setEnabled(not locked)

    def exception_chosen(self) -> MouException:
        """The exception chosen, or the empty string."""
        return next((each for each in MOU_EXCEPTIONS if each == self.exception.value()), "")

    def choose(self, partner_id: str) -> None:
        """Show a recipient as chosen, or nobody, without reporting it."""
        ids = [row.partner_id for row in self.model.rows()]
        place = self.model.index(ids.index(partner_id), 0) if partner_id in ids else QModelIndex()
        self._filling = True
        self.table.setCurrentIndex(place)
        if not place.isValid():
            self.table.clearSelection()
        self._filling = False
        self._show()

    def mou_ended(self) -> bool:
        """Whether the chosen partner fits but for its agreement."""
        partner = self.partner()
        return partner is not None and self.model.reasons(partner) == ("mou_ended",)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("2. Recipient"))
        self.set_shortcut("Ctrl+F")
        self.table.setAccessibleName(self.tr("Partners"))
        self.table.setAccessibleDescription(self.tr("Grey: does not serve this person, or the MoU has ended."))
        self.past.set_title(self.tr("The MoU has ended"))
        self._past_words.setText(self.tr("A letter goes only for danger to life, a child, or no safe place tonight."))
        self.exception.set_options([Option(each, basis_word(each)) for each in MOU_EXCEPTIONS])
        self.exception.setAccessibleName(self.tr("Why the letter goes all the same"))
        self.reason.setPlaceholderText(self.tr("Reason of the exception"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.nobody.setText(self.tr("Nobody there: countersign within 24 hours"))
        self.nobody.setAccessibleName(self.nobody.text())
        self.second.retranslate()
        self.model.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_row(self, current: QModelIndex) -> None:
        if self._filling or not current.isValid():
            return
        self.fill_exception("", reason="", username="", nobody=False)
        self.chosen.emit()

    def _on_edited(self) -> None:
        if not self._filling:
            self._show()
            self.edited.emit()

    def _show(self) -> None:
        self.past.setVisible(self.mou_ended())
        self.second.setEnabled(not self.nobody.isChecked())
        partner = self.partner()
        said = self.model.why(partner) if partner is not None else ""
        words = self.tr("{name}: {reasons}.").format(name=partner.name, reasons=said) if partner and said else ""
        if partner is not None:
            words = f"{words} {self._checked(partner)}".strip()
        if self._known and not self.model.rows():
            words = self.tr("The directory is empty. Add partners on the page Partners.")
        self._foot.setText(words)
        self._foot.setVisible(bool(words))

    def _checked(self, partner: PartnerView) -> str:
        """Say since when the contact is known to be right."""
        if partner.checked_on is None:
            return self.tr("Nobody has checked its contact.")
        by = partner.checked_by or "–"
        return self.tr("Contact checked {day} by {name}.").format(day=day_text(partner.checked_on), name=by)

    def focus_table(self) -> None:
        """Lead the keys to the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
