"""Who the document says this is: name, facts, the machine readable zone with its check digits, and where they differ."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.documents import mrz, states
from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.pages.counter.kinds import page_of
from screening_desk.gui.pages.counter.reading import ReadingPart, zone_marks
from screening_desk.gui.pages.counter.words import sex_word
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.flowing import FlowLayout
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.zone_lines import Marks, ZoneLines
from screening_desk.gui.zone_words import birth_text
from screening_desk.services import misread
from screening_desk.services.draft import Identity, differences
from screening_desk.services.judging import ScreeningView

translate = QCoreApplication.translate

BESIDE, NARROWEST = 760, 580  # widths: of name and zone side by side, of a zone with the key that takes it
MOST = 60  # letters of a name in large type; longer ones are shown whole in smaller type


class Fact(QWidget):
    """A label above its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel(role="label", tone="text2")
        self._value = PlainLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addWidget(self._value)

    def show_fact(self, label: str, value: str, *, mono: bool = False) -> None:
        """Show label and value; a missing value is a dash."""
        self._label.setText(label)
        self._value.set_look(role="mono" if mono else "body")
        self._value.setText(value or "–")

    def words(self) -> tuple[str, str]:
        """Label and value as shown."""
        return self._label.text(), self._value.text()


def _side_by_side(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(first)
    row.addWidget(last, 1)
    return row


class IdentityCard(QFrame):
    """The head of an open screening."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._name = PlainLabel(role="name", wrap=True)
        self._chip = StateChip()
        self._chip.hide()
        self._facts = [Fact() for _ in range(8)]
        self.zone = ZoneLines()
        self._mark = IconLabel("ring-tick", "ok")
        self._digits = PlainLabel(role="label", tone="text2")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._name, 1)
        top.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        facts = FlowLayout(gap=20, between=4)  # a number or a date is never shortened
        for fact in self._facts:
            facts.addWidget(fact)
        left = QVBoxLayout()
        left.setSpacing(4)
        self._differs = PlainLabel(role="label", tone="warn", wrap=True)
        self._differs.hide()
        left.addLayout(top)
        left.addLayout(facts)
        left.addWidget(self._differs)
        self._rule = rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedWidth(1)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._mark)
        below.addWidget(self._digits, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._origin, self._known = (PlainLabel(role="article", tone="text3") for _ in range(2))
        self._known.hide()
        right.addWidget(self.zone)
        right.addLayout(below)
        right.addLayout(_side_by_side(self._origin, self._known))
        right.addStretch(1)
        self.reading = ReadingPart()
        self._row = row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(rule)
        row.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.reading)

    def show_view(self, view: ScreeningView, on: date, *, read_only: bool = False) -> None:
        """Show whose document it is."""
        self._say_origin(view.draft.identity, read_only=read_only)
        who = view.draft.identity
        self._name.setText(who.name or self.tr("name not read"))
        self._name.set_look(role="name" if len(who.name) <= MOST else "strong")
        path = {"worker": self.tr("Works abroad"), "returnee": self.tr("Citizen coming home")}.get(page_of(view), "")
        self._chip.setVisible(view.needs_supervisor or bool(path))
        self._chip.set_state(*((self.tr("Needs a closer look"), "esc") if view.needs_supervisor else (path, "info")))
        age = "" if view.age is None else self.tr(" (age {age})").format(age=view.age)
        nationality = _state(who.nationality)
        born = (birth_text(who.birth_date_raw, on) if who.birth_date is None else "") or day_text(who.birth_date)
        card = view.draft.mode == "applicant" and not who.document_code  # an identity card, and no passport
        facts = (
            (self.tr("Kind"), self.tr("identity card (KTP-el)") if card else self._kind(view), False),
            (self.tr("NIK") if card else self.tr("Number"), who.document_number, True),
            (self.tr("Nationality"), nationality, False),
            (self.tr("Issued by"), "" if who.issuing_state == who.nationality else _state(who.issuing_state), False),
            (self.tr("Date of birth"), f"{born}{age}", False),
            (self.tr("Sex"), sex_word(who.sex), False),
            (self.tr("Valid until"), day_text(who.expiry_date), False),
            (self.tr("Name added"), who.added_name, False),
        )
        for widget, (label, value, mono) in zip(self._facts, facts, strict=True):
            widget.show_fact(label, value, mono=mono)
            silent = {self.tr("Issued by"), self.tr("Name added")} | (
                {self.tr("Sex"), self.tr("Valid until")} if card else set()
            )
            widget.setVisible(label not in silent or value not in {"", "–", sex_word("")})
        self._show_zone(who, on)
        self._show_differences(who, on)
        self.reading.show_record(who, on, read_only=read_only)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the zone alone, since it goes below where the width ends."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the zone below what the document says where both have no room."""
        super().resizeEvent(event)
        beside = QBoxLayout.Direction.LeftToRight if self.width() >= BESIDE else QBoxLayout.Direction.TopToBottom
        if beside != self._row.direction():
            self._row.setDirection(beside)
            self._rule.setVisible(beside == QBoxLayout.Direction.LeftToRight)
            self.updateGeometry()

    def clear(self) -> None:
        """Forget everything."""
        self._name.setText("")
        for fact in self._facts:
            fact.show_fact("", "")
        self.zone.show_zone((), {})
        self._digits.setText("")
        self._differs.setText("")
        self._differs.hide()
        self.reading.clear()

    def name(self) -> str:
        """The name as shown."""
        return self._name.text()

    def facts(self) -> tuple[tuple[str, str], ...]:
        """The facts shown, label and value."""
        return tuple(fact.words() for fact in self._facts if not fact.isHidden())

    def corrections(self) -> str:
        """What is said about fields that were corrected by hand."""
        return self._differs.text()

    def digits(self) -> str:
        """What is said about the check digits."""
        return self._digits.text()

    def origin(self) -> str:
        """How the zone came, where no reader brought it, and the key to correct by hand."""
        return self._origin.text()

    def say_known(self, words: str) -> None:
        """Say in a word that nothing is on record from before; where something is, it has a panel."""
        self._known.setText(words)
        self._known.setVisible(bool(words))

    def known(self) -> str:
        """What is said of records from before."""
        return self._known.text()

    def _say_origin(self, who: Identity, *, read_only: bool) -> None:
        came = {"pasted": self.tr("MRZ pasted"), "typed": self.tr("MRZ typed by the officer") if who.mrz else ""}
        parts = (came.get(who.source, ""), "" if read_only else self.tr("F3: correct by hand"))
        self._origin.setText(" · ".join(part for part in parts if part))
        self._origin.setVisible(bool(self._origin.text()))

    def _show_zone(self, who: Identity, on: date) -> None:
        if not who.mrz:
            self.zone.show_zone((), {})
            self._mark.set_icon("ring-question", "unk")
            listed = who.source == "listed"
            typed = self.tr("Typed by the officer, no check digits")
            self._digits.setText(self.tr("From the crew list, no check digits") if listed else typed)
            return
        reading = misread.as_confirmed(who, on)
        digits = tuple(digit for digit in mrz.check_digits(reading) if digit.digit != "<")
        unused = len(mrz.check_digits(reading)) > len(digits)
        good = sum(digit.ok for digit in digits)
        words = self.tr("{good} of {all} check digits agree").format(good=good, all=len(digits))
        marks: Marks = {(digit.line, digit.position): "ok" if digit.ok else "wrong" for digit in digits}
        self.zone.show_zone(reading.lines, {**marks, **zone_marks(who, reading)})
        self._mark.set_icon(*(("ring-tick", "ok") if good == len(digits) and digits else ("triangle", "warn")))
        optional = self.tr("optional number not in use")
        self._digits.setText(f"{words} · {optional}" if unused else words)

    def _show_differences(self, who: Identity, on: date) -> None:
        """Say what the zone has in the fields that were corrected by hand."""
        zone = zone_has(who, on)
        self._differs.setVisible(bool(zone))
        self._differs.setText(self.tr("Corrected by hand. The MRZ has: {fields}").format(fields=zone) if zone else "")

    def _kind(self, view: ScreeningView) -> str:
        """What the officer said it is, where that is more than the code says."""
        code, said = view.draft.identity.document_code, view.draft.given.get("document_kind")
        if said is not None and said.value == "splp":
            return f"{code.rstrip('<')}, SPLP"
        words = {
            "P": self.tr("passport"),
            "PD": self.tr("diplomatic passport"),
            "PS": self.tr("service passport"),
            "PO": self.tr("service passport"),
            "PE": self.tr("emergency passport"),
        }
        clean = code.rstrip("<")
        word = words.get(clean, self.tr("passport") if clean.startswith("P") else "")
        return f"{clean}, {word}" if word else clean


def zone_has(who: Identity, on: date | None = None) -> str:
    """Say what the zone has in the fields that were corrected by hand; empty where none was."""
    zone = misread.as_confirmed(who, on).document if who.mrz else None
    fields = differences(who)
    if zone is None or not fields:
        return ""
    name = ", ".join(part for part in (zone.primary_identifier, zone.secondary_identifier) if part)
    born = day_text(zone.birth_date) if zone.birth_date else zone.birth_date_raw
    until = day_text(zone.expiry_date) if zone.expiry_date else zone.expiry_date_raw
    words = {
        "code": (translate("IdentityCard", "Kind"), zone.document_code),
        "issuer": (translate("IdentityCard", "Issued by"), zone.issuing_state),
        "number": (translate("IdentityCard", "Number"), zone.document_number),
        "name": (translate("IdentityCard", "Name"), name),
        "nationality": (translate("IdentityCard", "Nationality"), zone.nationality),
        "birth": (translate("IdentityCard", "Date of birth"), born),
        "sex": (translate("IdentityCard", "Sex"), zone.sex),
        "expiry": (translate("IdentityCard", "Valid until"), until),
    }
    return "; ".join(f"{words[field][0]} {words[field][1] or '–'}" for field in fields)


def _state(code: str) -> str:
    """A code with the name of its state; a code that is not known says so by having no name."""
    state = states.find(code) if code else None
    if state is None:
        return code
    return f"{code} {state.name_en if current_language() == 'en' else state.name_id}"
