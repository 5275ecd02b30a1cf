"""The fields of one partner: what stands in them as a value, and a value put into them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from screening_desk.gui.forms.ui_partners import Ui_PartnersForm
from screening_desk.gui.partner_words import kind_word
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.services.partners import GROUPS, KINDS, SERVICES, PartnerView

TEXTS = (
    "name", "addressee", "town", "area", "hours", "languages", "mou_number", "contact", "checked_by",
)  # fmt: skip
NEW = PartnerView("", "", "", "", "", (), (), False, "", None, "", None, "")


class PartnerFields(QObject):
    """The form of a partner; it says when somebody changed it, and not when a value was put into it."""

    edited = Signal()

    def __init__(self, ui: Ui_PartnersForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._filling = ui, False
        self.mou_until, self.checked_on = DateField(), DateField()
        ui.mou_until_place.addWidget(self.mou_until)
        ui.checked_place.addWidget(self.checked_on)
        align_labels(ui.form)
        QWidget.setTabOrder(ui.mou_number, self.mou_until.edit)
        QWidget.setTabOrder(self.mou_until.edit, ui.contact)
        QWidget.setTabOrder(ui.contact, self.checked_on.edit)
        QWidget.setTabOrder(self.checked_on.edit, ui.checked_by)
        for name in TEXTS:
            self._text(name).textChanged.connect(self._on_edited)
        ui.kind.currentIndexChanged.connect(self._on_edited)
        for box in ui.form_panel.findChildren(QCheckBox):
            box.toggled.connect(self._on_edited)
        for field in (self.mou_until, self.checked_on):
            field.date_changed.connect(self._on_edited)

    def put(self, view: PartnerView) -> None:
        """Fill the fields."""
        self._filling, ui = True, self._ui
        for name in TEXTS:
            field = self._text(name)
            field.setText(getattr(view, name))
            field.setCursorPosition(0)
        ui.kind.setCurrentIndex(KINDS.index(view.kind) if view.kind in KINDS else -1)
        for group in GROUPS:
            self._box(f"serves_{group}").setChecked(group in view.serves)
        for service in SERVICES:
            self._box(f"service_{service}").setChecked(service in view.services)
        ui.night.setChecked(view.night)
        ui.active.setChecked(view.active)
        self.mou_until.set_day(view.mou_until)
        self.checked_on.set_day(view.checked_on)
        self._filling = False

    def typed(self, view: PartnerView) -> PartnerView:
        """Return a partner with what stands in the form."""
        ui = self._ui
        words = {name: self._text(name).text().strip() for name in TEXTS}
        return replace(
            view,
            kind=KINDS[ui.kind.currentIndex()] if ui.kind.currentIndex() >= 0 else "",
            serves=tuple(group for group in GROUPS if self._box(f"serves_{group}").isChecked()),
            services=tuple(service for service in SERVICES if self._box(f"service_{service}").isChecked()),
            night=ui.night.isChecked(),
            mou_until=self.mou_until.day(),
            checked_on=self.checked_on.day(),
            active=ui.active.isChecked(),
            name=words["name"],
            addressee=words["addressee"],
            town=words["town"],
            area=words["area"],
            hours=words["hours"],
            languages=words["languages"],
            mou_number=words["mou_number"],
            contact=words["contact"],
            checked_by=words["checked_by"],
        )

    def half_a_date(self) -> bool:
        """Whether a date is begun and not complete."""
        return any(field.day() is None and not field.is_empty() for field in (self.mou_until, self.checked_on))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        ui = self._ui
        self._filling = True
        kind = ui.kind.currentIndex()
        ui.kind.clear()
        ui.kind.addItems([kind_word(each) for each in KINDS])
        ui.kind.setCurrentIndex(kind)
        ui.kind.setPlaceholderText(self.tr("choose"))
        self._filling = False
        self.mou_until.set_name(self.tr("MoU until"))
        self.checked_on.set_name(self.tr("Contact checked on"))

    def _text(self, name: str) -> QLineEdit:
        field: QLineEdit = getattr(self._ui, name)
        return field

    def _box(self, name: str) -> QCheckBox:
        box: QCheckBox = getattr(self._ui, name)
        return box

    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()
