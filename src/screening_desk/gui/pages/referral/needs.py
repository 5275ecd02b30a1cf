"""What the person needs: six services by their numbers, and whether it is for tonight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.pages.referral.words import need_word
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.partners import SERVICES


class NeedsPanel(Panel):
    """Nothing is ticked until the supervisor ticks it; a return asks first whether it is safe, and to whom."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._filling = False
        self.boxes = {service: QCheckBox() for service in SERVICES}
        self.tonight, self.disability = QCheckBox(), QCheckBox()
        self.urgent, self.safe_return = QLineEdit(), QLineEdit()
        self.urgent.setMaxLength(300)
        self.safe_return.setMaxLength(300)
        column = QVBoxLayout()
        column.setContentsMargins(12, 2, 12, 6)
        column.setSpacing(0)
        for number, (service, box) in enumerate(self.boxes.items(), start=1):
            column.addLayout(self._line(box, str(number)))
            if service == "return":
                column.addWidget(self.safe_return)
        column.addLayout(self._line(self.disability, "D"))
        column.addLayout(self._line(self.tonight, "M"))
        column.addWidget(self.urgent)
        self.add(column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for each in (*self.boxes.values(), self.tonight, self.disability):
            each.toggled.connect(self._on_edited)
        for field in (self.urgent, self.safe_return):
            field.textEdited.connect(self._on_edited)
        self.retranslate()
        self._show()

    def services(self) -> tuple[str, ...]:
        """What was ticked, in the order of the law."""
        return tuple(service for service, box in self.boxes.items() if box.isChecked())

    def toggle(self, service: str) -> None:
        """Tick or untick a service, as its number does."""
        self.boxes[service].toggle()

    def clear(self) -> None:
        """Take every tick and text away."""
        self.fill((), tonight=False, urgent="", safe_return="")

    def fill(
        self, services: tuple[str, ...], *, tonight: bool, urgent: str, safe_return: str, disability: bool = False
    ) -> None:
        """Show ticks and texts without reporting them."""
        self._filling = True
        for service, box in self.boxes.items():
            box.setChecked(service in services)
        self.tonight.setChecked(tonight)
        self.disability.setChecked(disability)
        self.urgent.setText(urgent)
        self.safe_return.setText(safe_return)
        self._filling = False
        self._show()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed while an issued letter is shown."""
        for widget in (*self.boxes.values(), self.tonight, self.disability, self.urgent, self.safe_return):
            widget.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("1. Services needed"))
        for service, box in self.boxes.items():
            box.setText(need_word(service))
            box.setAccessibleName(box.text())
        self.tonight.setText(self.tr("Urgent: a place to stay tonight"))
        self.tonight.setAccessibleName(self.tonight.text())
        self.disability.setText(self.tr("Disability, if the person wants it known"))
        self.disability.setAccessibleName(self.disability.text())
        for field, words in (
            (self.urgent, self.tr("What is urgent, without a name")),
            (self.safe_return, self.tr("Safe to return, and to whom?")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @staticmethod
    def _line(box: QCheckBox, key: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(box, 1)
        line.addWidget(PlainLabel(key, role="label", tone="text3"), 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _on_edited(self) -> None:
        if not self._filling:
            self._show()
            self.edited.emit()

    def _show(self) -> None:
        self.safe_return.setVisible(self.boxes["return"].isChecked())
        self.urgent.setVisible(self.tonight.isChecked())
        self.set_state(self.tr("{n} chosen").format(n=len(self.services())))
