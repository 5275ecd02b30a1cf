"""Writing down a stamp that was seen, or another word on one: nothing is filled in that nobody saw."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.widgets.fields import CheckedLine, CodeField, DateField
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.rules.crossings import Crossing, Direction
from screening_desk.services.crossings import LONGEST_INDEX, LONGEST_POST, StampInput


class StampForm(Panel):
    """`target` is the row that is corrected; empty for a new stamp."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.target = ""
        self.direction = Segmented(pad=9)
        self.day, self.last_day = DateField(), DateField()
        self.post = QLineEdit()
        self.post.setMaxLength(LONGEST_POST)
        self.index = CodeField(length=LONGEST_INDEX)
        self.permitted = QLineEdit()
        self.permitted.setMaxLength(4)
        self.permitted.setFixedWidth(120)
        self.reason = TextBox(3, least=2)
        self._fields: dict[str, QWidget] = {
            "direction": self.direction, "day": self.day, "post": self.post, "index": self.index,
            "permitted": self.permitted, "last_day": self.last_day, "reason": self.reason,
        }  # fmt: skip
        self._names = {name: PlainLabel(tone="text2", wrap=True) for name in self._fields}
        self.pad_body()
        self.body.setSpacing(4)
        for name, field in self._fields.items():
            self.add(self._names[name])
            self.add(field)
        self._hint = PlainLabel(role="label", tone="text3", wrap=True)
        self.add(self._hint)
        self.body.addStretch(1)
        self.direction.chosen.connect(lambda _: self._show())
        self.retranslate()

    def begin(self, crossing: Crossing | None) -> None:
        """Show the form, empty, or with the row that is to be corrected."""
        self.target = crossing.id if crossing is not None else ""
        self.direction.set_value(crossing.direction if crossing is not None else "")
        self.day.set_day(crossing.day if crossing is not None else None)
        self.last_day.set_day(crossing.last_day if crossing is not None else None)
        self.post.setText(crossing.post if crossing is not None else "")
        self.index.set_text(crossing.code if crossing is not None else "")
        permitted = crossing.permitted if crossing is not None else None
        self.permitted.setText("" if permitted is None else str(permitted))
        self.reason.show_text("")
        self._show()

    def focus_first(self) -> None:
        """Lead the keys to the first field."""
        self.direction.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.begin(None)

    def typed(self) -> StampInput:
        """Return what stands in the form; days that are no number count as zero, which is refused in words."""
        value, days = self.direction.value(), self.permitted.text().strip()
        direction: Direction | None = "entry" if value == "entry" else "exit" if value == "exit" else None
        return StampInput(
            direction=direction,
            day=self.day.day(),
            post=self.post.text(),
            visa_index=self.index.text(),
            permitted=None if not days else int(days) if days.isascii() and days.isdigit() else 0,
            last_day=self.last_day.day(),
        )

    def point_at(self, code: str) -> None:
        """Lead the keys to what a refusal is about."""
        field = {
            "crossing_incomplete": self.day if self.direction.value() else self.direction,
            "crossing_future": self.day,
            "crossing_days": self.permitted,
            "link_reason_short": self.reason,
        }.get(code)
        if field is not None:
            field.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.direction.set_options([Option("entry", self.tr("Entry"), "1"), Option("exit", self.tr("Exit"), "2")])
        words = {
            "direction": self.tr("Which stamp"),
            "day": self.tr("Day in the stamp"),
            "post": self.tr("Checkpoint, as the stamp says"),
            "index": self.tr("Visa index"),
            "permitted": self.tr("Days permitted"),
            "last_day": self.tr("Last day, where it is printed"),
            "reason": self.tr("Why it is corrected"),
        }
        for name, text in words.items():
            self._names[name].setText(text)
            field = self._fields[name]
            field.set_name(text) if isinstance(field, CheckedLine) else field.setAccessibleName(text)
        self._hint.setText(self.tr("Leave empty what the stamp does not say. A printed last day goes before counting."))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        self.set_title(self.tr("Correct the row") if self.target else self.tr("A stamp that was seen"))
        entry = self.direction.value() != "exit"
        shown = dict.fromkeys(("index", "permitted", "last_day"), entry) | {"reason": bool(self.target)}
        for name, field in self._fields.items():
            there = shown.get(name, True)
            field.setVisible(there)
            self._names[name].setVisible(there)
