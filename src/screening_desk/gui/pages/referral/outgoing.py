"""What leaves the office with a letter, and what stays: one line for each group of data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from screening_desk.gui.pages.referral.words import band_words, scope_word, sex_words
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.case_view import CaseView
from screening_desk.services.consent import ConsentView
from screening_desk.services.letter import LetterPlan, allowed

NEVER = ("address", "story", "photo")
"""Data that no referral letter carries."""
ASKED = frozenset({"age_band", "sex", "language", "needs", "contact", "health"})
"""Data a person is asked about; what of it was not agreed to is said so, in words."""


@dataclass(frozen=True)
class Line:
    """One group of data: ``state`` is ``sent``, ``not_agreed``, ``not_sent`` or ``unknown``."""

    group: str
    value: str
    state: str


def lines_of(case: CaseView, plan: LetterPlan, consent: ConsentView | None) -> tuple[Line, ...]:
    """Return what the letter would carry of this case; without consent or exception it is not known yet."""
    may = allowed(consent) if consent else frozenset()

    def line(group: str, value: str, *, there: bool = True) -> Line:
        if consent is None:
            return Line(group, "", "unknown")
        if group in may and there:
            return Line(group, value, "sent")
        refused = group in ASKED and group not in may
        return Line(group, "", "not_agreed" if refused else "not_sent")

    named = plan.with_identity and (consent is None or consent.basis != "consent" or "name" in may)
    document = named and (consent is None or consent.basis != "consent" or "document" in may)
    language = ", ".join(part for part in (consent.language, consent.interpreter) if part) if consent else ""
    return (
        Line("code", case.code if consent else "", "sent" if consent else "unknown"),
        line("age_band", band_words(case.age_band)),
        line("sex", sex_words(case.identity.sex), there=bool(sex_words(case.identity.sex))),
        line("language", language, there=bool(language)),
        line("needs", str(len(plan.services)), there=bool(plan.services)),
        line("contact", "written")
        if plan.contact_way.strip()
        else Line("contact", "", "sent" if consent else "unknown"),
        line("health", "", there="health" in plan.services),
        Line("name", "", "sent" if named and consent else "not_sent"),
        Line("document", "", "sent" if document and consent else "not_sent"),
        *(Line(group, "", "not_sent") for group in NEVER),
    )


class OutgoingRow(QWidget):
    """Icon, name of the data, what it says, and whether it goes."""

    def __init__(self, line: Line, value: str, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        looks = {
            "sent": ("check", "accent"),
            "not_agreed": ("cross", "warn"),
            "not_sent": ("cross", "text2"),
            "unknown": ("ring-question", "unk"),
        }
        icon, tone = looks[line.state]
        name = PlainLabel(scope_word(line.group))
        name.setMinimumWidth(106)
        self._words = words = PlainLabel(value, tone="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, tone))
        row.addWidget(name)
        row.addWidget(words, 1)
        row.addWidget(PlainLabel(state, role="state", tone=tone))
        self.setFixedHeight(24)
        self.setAccessibleName(", ".join(part for part in (name.text(), value, state) if part))

    def forget(self) -> None:
        """Blank what the row says at once: Qt deletes it only when the event loop comes round."""
        self._words.setText("")
        self.setAccessibleName("")


class OutgoingPanel(Panel):
    """The list, and the choices in it: how to reach the person, and the name, which goes only with a reason."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._lines: tuple[Line, ...] = ()
        self.with_name = QCheckBox()
        self.contact, self.reason = QLineEdit(), QLineEdit()
        self.contact.setMaxLength(200)
        self.reason.setMaxLength(300)
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        for widget in (self.contact, self.with_name, self.reason):  # above the list, where they are seen
            column.addWidget(widget)
        column.addLayout(self._rows)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self.add(scroll, 1)
        self.with_name.toggled.connect(self._on_edited)
        for field in (self.contact, self.reason):
            field.textEdited.connect(self._on_edited)
        self.retranslate()

    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_plan(self, case: CaseView, plan: LetterPlan, consent: ConsentView | None) -> None:
        """Show what would leave."""
        lines = lines_of(case, plan, consent)
        if lines != self._lines:
            self._lines = lines
            self._paint()
        self._show()

    def clear(self) -> None:
        """Forget the case and the choices."""
        self._lines = ()
        self.fill("", with_name=False, reason="")
        self._paint()

    def fill(self, contact: str, *, with_name: bool, reason: str) -> None:
        """Show choices without reporting them."""
        self.with_name.blockSignals(True)
        self.with_name.setChecked(with_name)
        self.with_name.blockSignals(False)
        self.contact.setText(contact)
        self.reason.setText(reason)
        self._show()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed while an issued letter is shown."""
        for widget in (self.contact, self.with_name, self.reason):
            widget.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("4. What leaves the office"))
        self.with_name.setText(self.tr("Put the name into the letter"))
        self.with_name.setAccessibleName(self.with_name.text())
        for field, words in (
            (self.contact, self.tr("Another safe way to reach them, without names")),
            (self.reason, self.tr("Why the recipient must know the name")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self._paint()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_edited(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self.reason.setVisible(self.with_name.isChecked())
        counts = self._count(self._lines)
        self.set_state(self.tr("{sent} sent · {kept} withheld").format(**counts) if self._lines else "")

    @staticmethod
    def _count(lines: Sequence[Line]) -> dict[str, int]:
        sent = sum(line.state == "sent" for line in lines)
        return {"sent": sent, "kept": len(lines) - sent}

    def _paint(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if isinstance(row := item.widget(), OutgoingRow):
                row.forget()
                row.hide()
                row.deleteLater()
        states = {
            "sent": self.tr("sent"),
            "not_agreed": self.tr("not agreed"),
            "not_sent": self.tr("not sent"),
            "unknown": self.tr("no consent yet"),
        }
        for line in self._lines:
            self._rows.addWidget(OutgoingRow(line, self._value(line), states[line.state]))

    def _value(self, line: Line) -> str:
        if line.group == "needs" and line.value:
            return self.tr("1 service") if line.value == "1" else self.tr("{n} services").format(n=line.value)
        if line.group == "contact" and line.state == "sent":
            return self.tr("as written") if line.value else self.tr("through the sender")
        return line.value
