"""One form for every act of follow-up: it shows the fields that the act needs, and nothing is chosen beforehand but today."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.follow_up_said import state_word
from screening_desk.gui.follow_up_words import act_title
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.follow_up.safety import SafetyQuestions
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference import follow_up as lists
from screening_desk.services.form_draft import TypedFollowUp

FIELDS: dict[str, tuple[str, ...]] = {
    "step": ("choice",),
    "step.sent": ("choice", "day", "way", "words"),
    "step.accepted": ("choice", "day", "person", "number", "words"),
    "step.rejected": ("choice", "day", "person", "reason", "words"),
    "step.revoked": ("choice", "day", "person", "reason", "words"),
    "step.done": ("choice", "day", "words"),
    "start": ("choice", "day"),
    "end": ("choice", "day"),
    "plan": ("day", "way", "whom"),
    "made": ("choice", "day", "private", "safety", "words"),
    "drop": ("words",),
    "close": ("choice", "words"),
    "reopen": ("words",),
}
"""The fields of each act, in their order on the page; those of a step follow from what is chosen."""
CHOICES: dict[str, lists.ListName] = {"start": "service", "end": "ended", "made": "result", "close": "closing"}
WAYS: dict[str, lists.ListName] = {"step": "way", "plan": "contact_way"}


class ActForm(Panel):
    """Fields with their names above; `begin` says for which act, and of what."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.act, self.target = "", ""
        self._steps: tuple[str, ...] = ()
        self._filling = False
        self.choice, self.way, self.whom, self.reason, self.private = (Segmented(pad=9) for _ in range(5))
        self.day = DateField()
        self.person, self.number = QLineEdit(), QLineEdit()
        self.person.setMaxLength(200)
        self.number.setMaxLength(80)
        self.words = TextBox(5, least=2)
        self.safety = SafetyQuestions()
        self._fields: dict[str, QWidget] = {
            "choice": self.choice, "day": self.day, "way": self.way, "whom": self.whom, "person": self.person,
            "number": self.number, "reason": self.reason, "private": self.private, "safety": self.safety,
            "words": self.words,
        }  # fmt: skip
        self._names = {name: PlainLabel(tone="text2", wrap=True) for name in self._fields}
        self._gaps: dict[str, QWidget] = {}
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        for name, field in self._fields.items():
            column.addWidget(self._names[name])
            column.addWidget(field)
            self._gaps[name] = gap = QWidget()
            gap.setFixedHeight(8)
            column.addWidget(gap)
        column.addStretch(1)
        stops = [*map(self._stop, self._fields)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.add(scroll, 1)
        self._connect()
        self.retranslate()

    def begin(self, act: str, target: str, on: date | None, steps: tuple[str, ...] = ()) -> None:
        """Show the form of an act, empty but for the day; `steps`: what can be noted of a referral."""
        self._filling = True
        self.act, self.target, self._steps = act, target, steps
        self.choice.set_value("")
        self._offer()
        for field in (self.way, self.whom, self.reason, self.private):
            field.set_value("")
        for text in (self.person, self.number):
            text.setText("")
        self.words.show_text("")
        self.safety.clear()
        self.day.set_day(on)
        self._filling = False
        self._show()

    def focus_first(self) -> None:
        """Lead the keys to the first field."""
        self._first().setFocus()

    def clear(self) -> None:
        """Forget what was typed, and for what."""
        self.begin("", "", None)

    def typed(self) -> TypedFollowUp:
        """What stands in the form."""
        return TypedFollowUp(
            act=self.act,
            target=self.target,
            choice=self.choice.value(),
            way=self.way.value(),
            whom=self.whom.value(),
            person=self.person.text(),
            number=self.number.text(),
            reason=self.reason.value(),
            day=self.day.edit.text(),
            private=self.private.value(),
            safety=self.safety.answers(),
            words=self.words.toPlainText(),
        )

    def fill(self, typed: TypedFollowUp, steps: tuple[str, ...]) -> None:
        """Show what was typed before a lock or a crash."""
        self.begin(typed.act, typed.target, None, steps)
        self._filling = True
        self.choice.set_value(typed.choice)
        self._offer()
        self.way.set_value(typed.way)
        self.whom.set_value(typed.whom)
        self.person.setText(typed.person)
        self.number.setText(typed.number)
        self.reason.set_value(typed.reason)
        self.day.edit.setText(typed.day)
        self.private.set_value(typed.private)
        self.safety.fill(typed.safety)
        self.words.show_text(typed.words)
        self._filling = False
        self._show()

    def shown(self) -> tuple[str, ...]:
        """The fields that the act needs now."""
        return FIELDS.get(f"{self.act}.{self.choice.value()}") or FIELDS.get(self.act, ())

    def point_at(self, code: str) -> None:
        """Lead the keys to what a refusal is about."""
        fields = {
            "reply_person_missing": "person", "reason_missing": "words", "unsafe_needs_words": "words",
            "time_wrong": "day", "safety_not_private": "private",
        }  # fmt: skip
        name = fields.get(code) or next((each for each in self.shown() if self._empty(each)), "")
        if name in self.shown():
            self._stop(name).setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        said = {
            "whom": self.tr("With whom"), "person": self.tr("Who at the partner answered or was told"),
            "number": self.tr("Their number of the case, if they gave one"), "reason": self.tr("Why"),
            "private": self.tr("Could nobody listen?"), "safety": self.tr("Safety at home: a yes raises concern"),
        }  # fmt: skip
        for name, words in said.items():
            self._names[name].setText(words)
        yes_no = (Option("yes", self.tr("Yes, alone")), Option("no", self.tr("No or not sure")))
        self.private.set_options(yes_no)
        self.day.set_name(self.tr("Day"))
        self.safety.retranslate()
        self._offer()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        for choice in (self.choice, self.way, self.whom, self.reason, self.private):
            choice.chosen.connect(self._on_edited)
        for line in (self.person, self.number):
            line.textEdited.connect(self._on_edited)
        self.day.edit.textEdited.connect(self._on_edited)
        self.words.textChanged.connect(self._on_edited)
        self.safety.edited.connect(self._on_edited)

    def _first(self) -> QWidget:
        return self._stop(next(iter(self.shown()), "words"))

    def _stop(self, name: str) -> QWidget:
        """The widget of a field that takes the keys."""
        stops = {"day": self.day.edit, "safety": self.safety.first}
        return stops.get(name) or self._fields[name]

    def _empty(self, name: str) -> bool:
        field = self._fields[name]
        return isinstance(field, Segmented) and not field.value()

    def _offer(self) -> None:
        """Offer what the act and the choice allow."""
        if self.act == "step":
            steps = self._steps
            self.choice.set_options([Option(each, state_word(each), str(n)) for n, each in enumerate(steps, start=1)])
        else:
            self.choice.set_options(self._options(CHOICES.get(self.act)))
        self.way.set_options(self._options(WAYS.get(self.act)))
        self.whom.set_options(self._options("whom"))
        reasons: dict[str, lists.ListName] = {"rejected": "rejected", "revoked": "revoked"}
        self.reason.set_options(self._options(reasons.get(self.choice.value())))

    @staticmethod
    def _options(name: lists.ListName | None) -> list[Option]:
        rows = lists.load().of(name) if name else ()
        return [Option(row.id, row.text.get(current_language()), str(n)) for n, row in enumerate(rows, start=1)]

    def _on_edited(self) -> None:
        if self._filling:
            return
        self._filling = True
        self._offer()
        self._filling = False
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        shown = self.shown()
        self.set_title(act_title(self.act))
        choices = {"step": self.tr("What came about"), "made": self.tr("What came of it")}
        self._names["choice"].setText(choices.get(self.act, self.tr("Which")))
        self._names["way"].setText(self.tr("How it was sent") if self.act == "step" else self.tr("How"))
        when = {"plan": self.tr("On which day"), "start": self.tr("Since when"), "end": self.tr("Until when")}
        self._names["day"].setText(when.get(self.act, self.tr("On which day it came about")))
        needs = self._needs_words()
        self._names["words"].setText(self.tr("Why, without names") if needs else self.tr("Note, without names"))
        for name, field in self._fields.items():
            there = name in shown and (name != "safety" or self.private.value() == "yes")
            if name == "private":
                there = there and self.choice.value() == "reached"
            if name == "safety":
                there = there and self.choice.value() == "reached"
            for widget in (field, self._names[name], self._gaps[name]):
                widget.setVisible(there)
            field.setAccessibleName(self._names[name].text())

    def _needs_words(self) -> bool:
        if self.act in {"drop", "reopen"}:
            return True
        found = CHOICES.get(self.act)
        row = lists.load().row(found, self.choice.value()) if found else None
        return row.words if row else False
