"""Recording consent, the lawful exception, or a withdrawal: forms that stand in the page, so that F12 hides them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.pages.case.fields import moment
from screening_desk.gui.pages.case.second import SecondPerson
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.referral.words import basis_word, given_word, how_word, need_word, scope_word
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.folding import bring_into_view
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.consent import GIVERS, SCOPE, WITH_NOBODY_THERE, WITHHELD_MOST, ConsentInput
from screening_desk.services.form_draft import TypedConsent
from screening_desk.services.partners import SERVICES, PartnerView

CONSENT, EXCEPTION, WITHDRAWAL = "consent", "exception", "withdrawal"


class ConsentForm(Panel):
    """One form of three kinds. Nothing is ticked, chosen or filled in before somebody does it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.kind = CONSENT
        self._partner: PartnerView | None = None
        self._child = False
        self.given_by, self.how, self.safe, self.basis = Segmented(), Segmented(), Segmented(), Segmented()
        self.scope = {group: QCheckBox() for group in SCOPE}
        self.purposes = {service: QCheckBox() for service in SERVICES}
        self.understood, self.not_suspected = QCheckBox(), QCheckBox()
        self.language, self.interpreter, self.child_view, self.withheld = (QLineEdit() for _ in range(4))
        self.withheld.setMaxLength(WITHHELD_MOST)
        self.language.setMaxLength(80)
        self.interpreter.setMaxLength(16)
        self.child_view.setMaxLength(500)
        self.reason = TextBox(3)
        self.second, self.nobody = SecondPerson(), QCheckBox()
        self.day, self.hour = DateField(), QLineEdit()
        self.hour.setMaxLength(5)
        self.hour.setFixedWidth(72)
        self._labels: dict[str, PlainLabel] = {}
        self._column = QVBoxLayout()
        self._lay_out()
        self._report()
        self.retranslate()

    def begin(self, kind: str, partner: PartnerView, *, child: bool) -> None:
        """Open the empty form of one kind for one recipient."""
        self.clear()
        self.kind, self._partner, self._child = kind, partner, child
        self._show()
        first = {CONSENT: self.given_by, EXCEPTION: self.basis, WITHDRAWAL: self.day}[kind]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def given(self) -> ConsentInput:
        """Return what stands in the form; the service says what is missing."""
        common = ConsentInput(
            partner_id=self._partner.partner_id if self._partner else "",
            basis=self.basis.value() if self.kind == EXCEPTION else "consent",
            language=self.language.text(),
            interpreter=self.interpreter.text(),
            reason=self.reason.toPlainText(),
            withheld=self.withheld.text(),
        )
        if self.kind == EXCEPTION:
            return replace(common, second_person=self.second.actor, nobody_there=self._alone())
        return replace(
            common,
            scope=tuple(group for group, box in self.scope.items() if box.isChecked()),
            purposes=tuple(service for service, box in self.purposes.items() if box.isChecked()),
            given_by=self.given_by.value(),
            how=self.how.value(),
            understood=self.understood.isChecked(),
            not_suspected=self.not_suspected.isChecked(),
            child_view=self.child_view.text(),
            safe_to_carry={"yes": True, "no": False}.get(self.safe.value()),
        )

    def typed(self) -> TypedConsent | None:
        """Everything that stands in the form, for a draft; None while nothing was typed."""
        blank = TypedConsent(self.kind, self._partner.partner_id if self._partner else "")
        typed = TypedConsent(
            form=blank.form,
            partner_id=blank.partner_id,
            given_by=self.given_by.value(),
            how=self.how.value(),
            safe=self.safe.value(),
            basis=self.basis.value(),
            scope=tuple(group for group, box in self.scope.items() if box.isChecked()),
            purposes=tuple(service for service, box in self.purposes.items() if box.isChecked()),
            understood=self.understood.isChecked(),
            not_suspected=self.not_suspected.isChecked(),
            withheld=self.withheld.text(),
            language=self.language.text(),
            interpreter=self.interpreter.text(),
            child_view=self.child_view.text(),
            reason=self.reason.toPlainText(),
            second_username=self.second.named(),
            learned_day=self.day.edit.text(),
            learned_time=self.hour.text(),
            nobody_there=self.nobody.isChecked(),
        )
        return typed if typed != blank else None

    def is_about(self, typed: TypedConsent) -> bool:
        """Whether what was typed belongs to the form that stands here: the same kind, the same recipient."""
        partner_id = self._partner.partner_id if self._partner else ""
        return (typed.form, typed.partner_id) == (self.kind, partner_id)

    def fill(self, typed: TypedConsent) -> None:
        """Put what was typed before into the form that was begun; the second person confirms again."""
        for choice, value in (
            (self.given_by, typed.given_by),
            (self.how, typed.how),
            (self.safe, typed.safe),
            (self.basis, typed.basis),
        ):
            choice.set_value(value)
        for boxes, chosen in ((self.scope, typed.scope), (self.purposes, typed.purposes)):
            for name, box in boxes.items():
                box.setChecked(name in chosen)
        self.understood.setChecked(typed.understood)
        self.not_suspected.setChecked(typed.not_suspected)
        for line, text in (
            (self.language, typed.language),
            (self.interpreter, typed.interpreter),
            (self.child_view, typed.child_view),
            (self.withheld, typed.withheld),
            (self.second.username, typed.second_username),
            (self.day.edit, typed.learned_day),
            (self.hour, typed.learned_time),
        ):
            line.setText(text)
        self.reason.setPlainText(typed.reason)
        self.nobody.setChecked(typed.nobody_there)
        self._show_second()

    def learned_at(self) -> datetime | None:
        """When the office learnt of a withdrawal, or None while day or time is missing."""
        return moment(self.day.day(), self.hour.text())

    def point_at(self, code: str) -> None:
        """Lead the keys to what the service found missing."""
        first: QWidget = self.language if not self.language.text().strip() else next(iter(self.purposes.values()))
        first = next((each for each in (self.given_by, self.how) if not each.value()), first)
        places: dict[str, QWidget] = {
            "consent_missing": self.basis if self.kind == EXCEPTION else first,
            "consent_incomplete": first,
            "giver_suspected": self.not_suspected,
            "consent_not_understood": self.understood,
            "safe_to_carry_missing": self.safe,
            "child_view_missing": self.child_view,
            "exception_needs_reason": self.reason,
            "second_person_missing": self.second.username,
            "second_person_same": self.second.username,
            "time_wrong": self.day if self.day.day() is None else self.hour,
        }
        if code in places:
            places[code].setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(places[code])

    def clear(self) -> None:
        """Blank everything."""
        for choice in (self.given_by, self.how, self.safe, self.basis):
            choice.set_value("")
        for box in (*self.scope.values(), *self.purposes.values(), self.understood, self.not_suspected, self.nobody):
            box.setChecked(False)
        for field in (self.language, self.interpreter, self.child_view, self.withheld, self.hour):
            field.clear()
        self.reason.clear()
        self.second.clear()
        self.day.set_day(None)
        self._partner = None

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "given_by": self.tr("From whom"),
            "scope": self.tr("Data that may be told"),
            "purposes": self.tr("Services agreed to"),
            "language": self.tr("Language, as it stands in the letter"),
            "interpreter": self.tr("Code of the interpreter"),
            "how": self.tr("How"),
            "child_view": self.tr("What the child wants"),
            "safe": self.tr("Safe to carry this paper?"),
            "withheld": self.tr("What is kept from whom (may be empty)"),
            "basis": self.tr("Exception"),
            "reason": self.tr("Reason"),
            "learned": self.tr("When the office learnt of it"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        self.given_by.set_options([Option(each, given_word(each)) for each in GIVERS])
        self.how.set_options([Option(each, how_word(each)) for each in ("spoken", "written")])
        self.safe.set_options([Option("yes", self.tr("yes")), Option("no", self.tr("no"))])
        for group, box in self.scope.items():
            box.setText(scope_word(group))
        for service, box in self.purposes.items():
            box.setText(need_word(service))
        self.understood.setText(self.tr("Explained and understood"))
        self.nobody.setText(self.tr("Nobody there: countersign within 24 hours"))
        self.not_suspected.setText(self.tr("Not the suspected person, nor on their side"))
        for box in (*self.scope.values(), *self.purposes.values(), self.understood, self.not_suspected, self.nobody):
            box.setAccessibleName(box.text())
        for name, widget in self._named().items():
            widget.setAccessibleName(words[name])
        self.day.set_name(self.tr("Day when the office learnt of it"))
        self.hour.setAccessibleName(self.tr("Time when the office learnt of it, HH.MM"))
        self.hour.setPlaceholderText(self.tr("HH.MM"))
        self.second.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _report(self) -> None:
        """Say every change, for the draft."""
        self.basis.chosen.connect(self.second.ask_again)
        self.basis.chosen.connect(lambda _: self._show_second())
        self.nobody.toggled.connect(lambda _: self._show_second())
        self.given_by.chosen.connect(self._on_giver)
        for choice in (self.given_by, self.how, self.safe, self.basis):
            choice.chosen.connect(self.edited)
        for box in (*self.scope.values(), *self.purposes.values(), self.understood, self.not_suspected, self.nobody):
            box.toggled.connect(self.edited)
        for line in (self.language, self.interpreter, self.child_view, self.withheld, self.day.edit, self.hour):
            line.textChanged.connect(self.edited)
        self.reason.textChanged.connect(self.edited)
        self.second.changed.connect(self.edited)

    def _on_giver(self) -> None:
        """Whether somebody is suspected is made sure of for whoever it is now."""
        self.not_suspected.setChecked(False)
        self._show()

    def _named(self) -> dict[str, QWidget]:
        return {
            "given_by": self.given_by,
            "language": self.language,
            "interpreter": self.interpreter,
            "how": self.how,
            "child_view": self.child_view,
            "safe": self.safe,
            "withheld": self.withheld,
            "basis": self.basis,
            "reason": self.reason,
        }

    def _lay_out(self) -> None:
        scope, purposes, learned = QWidget(), QWidget(), QWidget()
        self._in_columns(scope, list(self.scope.values()), columns=2)
        self._in_columns(purposes, list(self.purposes.values()), columns=1)
        row = QHBoxLayout(learned)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.day)
        row.addWidget(self.hour)
        row.addStretch(1)
        self._blocks: dict[str, tuple[QWidget, frozenset[str]]] = {
            "given_by": (self.given_by, frozenset({CONSENT})),
            "not_suspected": (self.not_suspected, frozenset({CONSENT})),
            "basis": (self.basis, frozenset({EXCEPTION})),
            "scope": (scope, frozenset({CONSENT})),
            "purposes": (purposes, frozenset({CONSENT})),
            "language": (self.language, frozenset({CONSENT, EXCEPTION})),
            "interpreter": (self.interpreter, frozenset({CONSENT, EXCEPTION})),
            "how": (self.how, frozenset({CONSENT})),
            "understood": (self.understood, frozenset({CONSENT})),
            "child_view": (self.child_view, frozenset({CONSENT})),
            "safe": (self.safe, frozenset({CONSENT})),
            "withheld": (self.withheld, frozenset({CONSENT, EXCEPTION})),
            "reason": (self.reason, frozenset({EXCEPTION, CONSENT})),
            "second": (self.second, frozenset({EXCEPTION})),
            "nobody": (self.nobody, frozenset({EXCEPTION})),
            "learned": (learned, frozenset({WITHDRAWAL})),
        }
        for name, (widget, _) in self._blocks.items():
            if name not in {"understood", "not_suspected", "second", "nobody"}:
                label = self._labels[name] = PlainLabel(role="label", tone="text2", wrap=True)
                label.setBuddy(self.day if name == "learned" else widget)
                label.setContentsMargins(0, 2, 0, 0)  # goes with the label, so that a hidden field leaves no gap
                self._column.addWidget(label)
            self._column.addWidget(widget)
        self._column.addStretch(1)
        body = QWidget()
        body.setProperty("role", "scrollbody")
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(3)
        body.setLayout(self._column)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.add(scroll, 1)

    def _alone(self) -> bool:
        """Whether nobody else is there, for an exception that does not wait for them."""
        return self.nobody.isChecked() and self.basis.value() in WITH_NOBODY_THERE

    def _show_second(self) -> None:
        """Offer "nobody there" where help does not wait; then no second person is asked now."""
        self.nobody.setVisible(self.kind == EXCEPTION and self.basis.value() in WITH_NOBODY_THERE)
        self.second.setEnabled(not self._alone())

    @staticmethod
    def _in_columns(holder: QWidget, boxes: list[QCheckBox], *, columns: int) -> None:
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for place, box in enumerate(boxes):
            grid.addWidget(box, place // columns, place % columns)

    def _show(self) -> None:
        """Show the fields of this kind; the child's view only where a child is concerned."""
        for name, (widget, kinds) in self._blocks.items():
            wanted = self.kind in kinds and (name != "child_view" or self._child)
            wanted = wanted and (name != "reason" or self.kind == EXCEPTION or self._child)
            wanted = wanted and (name != "not_suspected" or self.given_by.value() in {"guardian", "carer"})
            widget.setVisible(wanted)
            if name in self._labels:
                self._labels[name].setVisible(wanted)
        bases = ("life_danger", "child", "legal_duty") if self._child else ("life_danger", "legal_duty")
        self.basis.set_options([Option(each, basis_word(each)) for each in bases])
        self._show_second()
        titles = {
            CONSENT: self.tr("Record consent"),
            EXCEPTION: self.tr("Without consent"),
            WITHDRAWAL: self.tr("Withdraw consent"),
        }
        self.set_title(titles[self.kind])
        self.set_state(self._partner.name if self._partner else "")
