"""The form of a paper: built of the fields of its kind. Nothing is chosen or ticked before somebody does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.pages.case.second import SecondPerson
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.papers.spec import Field, Form
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import Segmented
from screening_desk.services.desk import Actor
from screening_desk.services.form_draft import TypedPaper
from screening_desk.services.partners import PartnerView


class PaperForm(Panel):
    """`begin` makes the fields of a kind anew; `typed` is everything that stands in them."""

    edited = Signal()
    sent = Signal(str, str)  # user name and passphrase of the second person

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.kind = ""
        self._form = Form(())
        self._partners: tuple[PartnerView, ...] = ()
        self._stops: dict[str, QWidget] = {}
        self._blocks: dict[str, QWidget] = {}
        self._labels: dict[str, PlainLabel] = {}
        self._read: dict[str, Callable[[], str]] = {}
        self._write: dict[str, Callable[[str], object]] = {}
        self._ticks: dict[str, QCheckBox] = {}
        self.second: SecondPerson | None = None
        self._scroll = UprightScroll()
        self.add(self._scroll, 1)
        self._body = self._new_body()

    def begin(self, kind: str, title: str, form: Form, partners: tuple[PartnerView, ...]) -> None:
        """Show the empty form of a kind."""
        self.kind, self._form, self._partners = kind, form, partners
        self._build()
        self.set_title(title)
        self.fill(TypedPaper(kind, texts=dict(form.first)))

    def retranslate(self, title: str, form: Form) -> None:
        """Say everything in another language; what was typed stays, a confirmation too, and the keys where they were."""
        typed, before = self.typed(), self.second
        confirmed, at = (before.actor, before.at) if before else (None, "")
        current = next((name for name, each in {**self._stops, **self._ticks}.items() if each.hasFocus()), "")
        self._form = form
        self._build()
        self.set_title(title)
        self.fill(typed)
        if confirmed is not None:
            self.confirm(confirmed, at)
        self.focus((current,))

    def clear(self) -> None:
        """Forget what was typed."""
        self.kind, self._form = "", Form(())
        self.set_title("")
        self._build()

    def typed(self) -> TypedPaper:
        """Everything that stands in the form; of the second person only the user name."""
        texts = {name: read() for name, read in self._read.items()}
        return TypedPaper(
            kind=self.kind,
            texts={name: text for name, text in texts.items() if text},
            picks=tuple(name for name, box in self._ticks.items() if box.isChecked()),
            second_username=self.second.named() if self.second else "",
        )

    def fill(self, typed: TypedPaper) -> None:
        """Show what was typed before."""
        blockers = [QSignalBlocker(each) for each in (*self._ticks.values(), *self._stops.values())]
        for name, write in self._write.items():
            write(typed.texts.get(name, ""))
        for name, box in self._ticks.items():
            box.setChecked(name in typed.picks)
        if self.second is not None:
            self.second.username.setText(typed.second_username)
        del blockers
        self._show()

    def confirm(self, actor: Actor, at: str) -> None:
        """Show who confirmed."""
        if self.second is not None:
            self.second.confirmed(actor, at)

    def confirmed(self) -> Actor | None:
        """Who confirmed what stands in the form now."""
        return self.second.actor if self.second else None

    def field(self, name: str) -> QWidget:
        """The widget of a field that takes the keys."""
        return self._ticks[name] if name in self._ticks else self._stops[name]

    def focus_first(self) -> None:
        """Lead the keys to the first field."""
        first = next(iter(self._stops.values()), None)
        if first is not None:
            first.setFocus()

    def focus(self, names: tuple[str, ...]) -> None:
        """Lead the keys to the first of some fields that is there."""
        for name in names:
            if (name in self._stops or name in self._ticks) and self.field(name).isVisibleTo(self):
                self.field(name).setFocus()
                return

    def _new_body(self) -> QVBoxLayout:
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self._scroll.setWidget(body)
        return column

    def _build(self) -> None:
        self.second = None
        for kept in (self._stops, self._blocks, self._labels, self._read, self._write, self._ticks):
            kept.clear()
        self._body = self._new_body()
        if self._form.hint:
            self._body.addWidget(PlainLabel(self._form.hint, role="label", tone="text2", wrap=True))
        row = QHBoxLayout()
        for field in self._form.fields:
            block = self._blocks[field.name] = QWidget()
            inner = QVBoxLayout(block)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(3)
            if field.words:
                label = self._labels[field.name] = PlainLabel(field.words, role="label", wrap=True)
                inner.addWidget(label)
            inner.addWidget(self._widget(field))
            inner.addStretch(1)
            if not field.beside:
                row = QHBoxLayout()
                row.setSpacing(8)
                self._body.addLayout(row)
            row.addWidget(block, 1)
        self._body.addStretch(1)

    def _widget(self, field: Field) -> QWidget:
        makers: dict[str, Callable[[Field], QWidget]] = {
            "line": self._line, "hour": self._line, "box": self._box, "day": self._day, "choice": self._choice,
            "ticks": self._tick_list, "partner": self._partner, "second": self._second,
        }  # fmt: skip
        return makers[field.widget](field)

    def _keep(self, field: Field, stop: QWidget, read: Callable[[], str], write: Callable[[str], object]) -> None:
        stop.setAccessibleName(field.words)
        self._stops[field.name], self._read[field.name], self._write[field.name] = stop, read, write

    def _line(self, field: Field) -> QWidget:
        line = QLineEdit()
        line.setMaxLength(5 if field.widget == "hour" else field.limit)
        if field.widget == "hour":
            line.setFixedWidth(72)
            line.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,2}[.:]?\d{0,2}"), line))
        line.textChanged.connect(self._on_edited)

        def write(text: str) -> None:
            line.setText(text)
            line.setCursorPosition(0)  # a long name shows from its first letter

        self._keep(field, line, line.text, write)
        return line

    def _box(self, field: Field) -> QWidget:
        box = TextBox(6, least=field.lines)
        box.textChanged.connect(self._on_edited)
        self._keep(field, box, box.toPlainText, box.show_text)
        return box

    def _day(self, field: Field) -> QWidget:
        day = DateField(field.words)
        day.edit.textChanged.connect(self._on_edited)
        self._keep(field, day.edit, day.edit.text, day.edit.setText)
        return day

    def _choice(self, field: Field) -> QWidget:
        choice = Segmented(pad=9)
        choice.set_options(list(field.choices))
        choice.chosen.connect(self._on_choice)
        self._keep(field, choice, choice.value, choice.set_value)
        return choice

    def _tick_list(self, field: Field) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        columns = 2 if all(len(option.words) <= 26 for option in field.choices) else 1
        for place, option in enumerate(field.choices):
            tick = self._ticks[option.value] = QCheckBox(option.words if columns == 2 else "")
            tick.setAccessibleName(option.words)
            tick.toggled.connect(self._on_edited)
            grid.addWidget(tick, place // columns, place % columns)
            if columns == 1:  # a check box breaks no line
                grid.addWidget(PlainLabel(option.words, wrap=True), place, 1)
        if columns == 1:
            grid.setColumnStretch(1, 1)
        return box

    def _partner(self, field: Field) -> QWidget:
        box = ChoiceBox()
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem("–", "")
        for partner in self._partners:
            box.addItem(partner.name, partner.partner_id)
        box.currentIndexChanged.connect(self._on_choice)
        self._keep(
            field,
            box,
            lambda: str(box.currentData() or ""),
            lambda text: box.setCurrentIndex(max(0, box.findData(text))),
        )
        return box

    def _second(self, field: Field) -> QWidget:
        self.second = second = SecondPerson()
        second.sent.connect(self.sent)
        second.changed.connect(self._on_edited)
        self._stops[field.name] = second.username
        return second

    def _on_choice(self) -> None:
        if self.second is not None:
            self.second.ask_again()
        self._on_edited()

    def _on_edited(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        typed = self.typed()
        for field in self._form.fields:
            self._blocks[field.name].setVisible(field.when is None or field.when(typed))
